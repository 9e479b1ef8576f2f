### Put jedne porodice i provere.

journey-next = Šta sledi
journey-add-step = Dodaj korak
journey-next-none = Ništa ne čeka.
journey-step-done = Gotovo: { $what }
journey-step-change = Promeni: { $what }
journey-step-not-done = Još nije gotovo: { $what }
journey-step-open = { $what }: otvori { $where }
journey-done-on = Gotovo: { $date }
journey-stands = Gde je ova porodica
journey-time = Vreme do sada: { $hours } h { $minutes } min
journey-moves = Koraci na putu
journey-moved = { $from } → { $to }
journey-question = Pitanje za porodicu
journey-questions = Pitanja
journey-no-question = Još nema pitanja. Dogovara se s porodicom i predlagačem.
journey-not-agreed = Još nije dogovoreno.
journey-agreed = Dogovoreno: { $date }
journey-agreed-by = Dogovoreno ({ $date }). S kim: { $who }
journey-must-haves = Mora biti u svakom planu
journey-add-question = Novo pitanje
journey-add-must-have = Novi uslov
journey-change-questions = Promeni pitanje i uslove
journey-move-up = Gore: { $what }
journey-move-down = Dole: { $what }
journey-referral = Predlog
journey-report = Izveštaj predlagača za porodicu
journey-screen = Bezbednosna pitanja uz predlog
journey-screen-hint = Posle 30 sekundi opet se sklapa. Vaš izbor je sačuvan.
journey-offers = Šta službe mogu da ponude
journey-no-offers = Još nema ponuda.
journey-add-offer = Nova ponuda
journey-independence = Vaša nezavisnost
journey-entry = Upis ove porodice
journey-way = Dosadašnji put
journey-pair = { $a } i { $b }: ne smeju tek tako da se sretnu
journey-pair-until = dokument važi do { $date }
journey-excluded = { $name }: bez poziva
journey-place = Zaštićeno mesto. Koga štiti: { $name }

## Koraci na putu
move-accept = Prihvati
move-accept-heading = Prihvatiti ovaj predlog
move-accept-what = Preuzimate ovu porodicu.
move-decline = Odbij
move-decline-heading = Odbiti ovaj predlog
move-decline-what = Predlog se ovde završava. Ostaje u spisku završenih porodica.
move-hold = Neka miruje
move-hold-heading = Neka rad miruje
move-hold-what = Dok miruje, ništa ne kasni. Možete da nastavite kad god želite.
move-resume = Nastavi
move-resume-heading = Nastaviti rad
move-resume-what = Rad se nastavlja tamo gde je stao.
move-map = Traži ko pripada
move-map-heading = Početi da se traži ko pripada
move-map-what = Krug se crta zajedno s porodicom.
move-prepare = Počni pripremu
move-prepare-heading = Početi pripremu
move-prepare-what = S ljudima iz kruga razgovara se redom.
move-ready = Sve je spremno
move-ready-heading = Sve je spremno za dan
move-ready-what = Dan, mesto, ljudi i papiri su tu.
move-stop = Prekini
move-stop-heading = Ovde prekinuti
move-stop-what = Porodica sme da prekine kad god želi. Ništa se ne gubi i može ponovo da počne.
move-close = Završi
move-close-heading = Završiti s ovom porodicom
move-close-what = Svi završeci su jednaki. Može ponovo da se otvori.
move-back = Korak nazad
move-back-heading = Vratiti se korak nazad
move-back-what = Poslednji korak na putu se vraća. Razlog ostaje kod vas.
move-back-why = Zašto?

## Provere
checks-heading = Šta provere primećuju
checks-none = Ništa se ne ističe.
checks-block = { $n ->
    [one] { $n } stvar koju treba prvo rešiti
    [few] { $n } stvari koje treba prvo rešiti
   *[other] { $n } stvari koje treba prvo rešiti
}
checks-warn = { $n ->
    [one] { $n } stvar za razmišljanje
    [few] { $n } stvari za razmišljanje
   *[other] { $n } stvari za razmišljanje
}
checks-hint = { $n ->
    [one] { $n } napomena
    [few] { $n } napomene
   *[other] { $n } napomena
}
checks-answered = { $n ->
    [one] { $n } s vašim odgovorom
    [few] { $n } s vašim odgovorom
   *[other] { $n } s vašim odgovorom
}
checks-because = Nastavljate jer: { $reason }
checks-go-on = Nastavi
checks-go-on-because = Nastavljam jer
checks-go-on-about = Nastavi jer …: { $what }

## Okrenuto porodici
turned-for = Za: { $names }
