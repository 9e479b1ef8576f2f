### Novi predlog: list kojim porodica počinje.

referral-page-family = Porodica
referral-page-another = Još jedan
referral-page-children = Deca i prvi kontakt
referral-page-child = Dete { $n }: ime
referral-page-add-child = Dodaj dete
referral-page-remove-child = Ukloni dete: { $name }
referral-page-year = Upišite godinu sa četiri cifre ili ostavite prazno.
referral-page-first-contact = Prvi kontakt
referral-page-first-contact-hint = Prva osoba iz porodice s kojom ćete razgovarati.
referral-page-asked = Ko traži i šta
referral-page-start = Počni s ovom porodicom
referral-page-later = Potrebno je samo kodno ime. Prihvatanje ili odbijanje dolazi kasnije, na kartici Put.
referral-page-give-up = Odustani od nacrta
