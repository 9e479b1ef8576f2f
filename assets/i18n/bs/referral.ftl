### Novi prijedlog: list kojim porodica počinje.

referral-page-family = Porodica
referral-page-another = Još jedan
referral-page-children = Djeca i prvi kontakt
referral-page-child = Dijete { $n }: ime
referral-page-add-child = Dodaj dijete
referral-page-remove-child = Ukloni dijete: { $name }
referral-page-year = Upišite godinu s četiri cifre ili ostavite prazno.
referral-page-first-contact = Prvi kontakt
referral-page-first-contact-hint = Prva osoba iz porodice s kojom ćete razgovarati.
referral-page-asked = Ko traži i šta
referral-page-start = Počni s ovom porodicom
referral-page-later = Potrebno je samo kodno ime. Prihvatanje ili odbijanje dolazi kasnije, na kartici Put.
referral-page-give-up = Odustani od nacrta
