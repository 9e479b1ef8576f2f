### Put jedne obitelji i provjere.

journey-next = Što slijedi
journey-add-step = Dodaj korak
journey-next-none = Ništa ne čeka.
journey-step-done = Gotovo: { $what }
journey-step-change = Promijeni: { $what }
journey-step-not-done = Još nije gotovo: { $what }
journey-step-open = { $what }: otvori { $where }
journey-done-on = Gotovo: { $date }
journey-stands = Gdje je ova obitelj
journey-time = Vrijeme do sada: { $hours } h { $minutes } min
journey-moves = Koraci na putu
journey-moved = { $from } → { $to }
journey-question = Pitanje za obitelj
journey-questions = Pitanja
journey-no-question = Još nema pitanja. Dogovara se s obitelji i upućivateljem.
journey-not-agreed = Još nije dogovoreno.
journey-agreed = Dogovoreno: { $date }
journey-agreed-by = Dogovoreno ({ $date }). S kim: { $who }
journey-must-haves = Mora biti u svakom planu
journey-add-question = Novo pitanje
journey-add-must-have = Novi uvjet
journey-change-questions = Promijeni pitanje i uvjete
journey-move-up = Gore: { $what }
journey-move-down = Dolje: { $what }
journey-referral = Upućivanje
journey-report = Izvješće upućivatelja za obitelj
journey-screen = Sigurnosna pitanja uz upućivanje
journey-screen-hint = Nakon 30 sekundi opet se sklapa. Vaš je odabir spremljen.
journey-offers = Što službe mogu ponuditi
journey-no-offers = Još nema ponuda.
journey-add-offer = Nova ponuda
journey-independence = Vaša neovisnost
journey-entry = Upis ove obitelji
journey-way = Dosadašnji put
journey-pair = { $a } i { $b }: ne smiju se tek tako susresti
journey-pair-until = dokument vrijedi do { $date }
journey-excluded = { $name }: bez poziva
journey-place = Zaštićeno mjesto. Koga štiti: { $name }

## Koraci na putu
move-accept = Prihvati
move-accept-heading = Prihvatiti ovo upućivanje
move-accept-what = Preuzimate ovu obitelj.
move-decline = Odbij
move-decline-heading = Odbiti ovo upućivanje
move-decline-what = Upućivanje ovdje završava. Ostaje u popisu završenih obitelji.
move-hold = Neka miruje
move-hold-heading = Neka rad miruje
move-hold-what = Dok miruje, ništa ne kasni. Možete nastaviti kad god želite.
move-resume = Nastavi
move-resume-heading = Nastaviti rad
move-resume-what = Rad se nastavlja tamo gdje je stao.
move-map = Traži tko pripada
move-map-heading = Početi tražiti tko pripada
move-map-what = Krug se crta zajedno s obitelji.
move-prepare = Počni pripremu
move-prepare-heading = Početi pripremu
move-prepare-what = S ljudima iz kruga razgovara se redom.
move-ready = Sve je spremno
move-ready-heading = Sve je spremno za dan
move-ready-what = Dan, mjesto, ljudi i papiri su tu.
move-stop = Prekini
move-stop-heading = Ovdje prekinuti
move-stop-what = Obitelj smije prekinuti kad god želi. Ništa se ne gubi i može početi ponovno.
move-close = Završi
move-close-heading = Završiti s ovom obitelji
move-close-what = Svi su završeci jednaki. Može se ponovno otvoriti.
move-back = Korak natrag
move-back-heading = Vratiti se korak natrag
move-back-what = Zadnji korak na putu se vraća. Razlog ostaje kod vas.
move-back-why = Zašto?

## Provjere
checks-heading = Što provjere primjećuju
checks-none = Ništa se ne ističe.
checks-block = { $n ->
    [one] { $n } stvar koju treba prvo riješiti
    [few] { $n } stvari koje treba prvo riješiti
   *[other] { $n } stvari koje treba prvo riješiti
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
checks-go-on-about = Nastavi, uz razlog: { $what }

## Okrenuto obitelji
turned-for = Za: { $names }
