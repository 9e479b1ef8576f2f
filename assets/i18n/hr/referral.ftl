### Novo upućivanje: list kojim obitelj počinje.

referral-page-family = Obitelj
referral-page-another = Još jedno
referral-page-children = Djeca i prvi kontakt
referral-page-child = Dijete { $n }: ime
referral-page-add-child = Dodaj dijete
referral-page-remove-child = Ukloni dijete: { $name }
referral-page-year = Upišite godinu s četiri znamenke ili ostavite prazno.
referral-page-first-contact = Prvi kontakt
referral-page-first-contact-hint = Prva osoba iz obitelji s kojom ćete razgovarati.
referral-page-asked = Tko traži i što
referral-page-start = Počni s ovom obitelji
referral-page-later = Potrebno je samo kodno ime. Prihvaćanje ili odbijanje dolazi kasnije, na kartici Put.
referral-page-give-up = Odustani od nacrta
