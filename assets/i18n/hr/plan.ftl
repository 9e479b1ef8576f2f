### Kartica „Plan” i njezina stranica za obitelj. Nazivi spremljenih polja stoje u kinds.ftl.

plans-heading = Plan obitelji
plans-draft = Verzija { $n }, u pisanju
plans-sealed = Verzija { $n } je zapečaćena
plans-parts = Dijelovi plana
plans-part-steps = Koraci
plans-part-hard = Ako postane teško
plans-part-services = Službe
plans-part-names = Imena
plans-part-home = Kod kuće
plans-preview = Pregled i ispis

## Koraci
plans-number = Broj
plans-what = Što, riječima obitelji
plans-more = Više
plans-more-of = Više o koraku { $n }
plans-copy = Kopija
plans-add-step = Dodaj korak
plans-keys = Enter uređuje, Tab ide dalje, Alt i strelica pomiče korak, Del uklanja, Ctrl Z vraća. Riječi se nikada ne ispravljaju umjesto vas.
plans-no-words = još bez riječi
plans-nobody = još nitko
plans-no-date = još bez datuma
plans-any-time = kad god treba
plans-must-have = uvjet { $n }
plans-service = služba
plans-wish = želja djeteta
plans-take-out = Izvadi: { $name }
plans-step = Korak { $n }
plans-step-service = Jedna služba
plans-step-decision = Odlučuje se drugdje
plans-meets = Uvjeti na koje odgovara
plans-move-up = Pomakni gore
plans-move-down = Pomakni dolje
plans-remove-step = Ukloni ovaj korak
plans-words = Riječima same obitelji
plans-words-hint = Vrijedi list obitelji. Koraci se iz njega prepisuju i nikada ga ne zamjenjuju.

## Ako postane teško, službe
plans-hard-lines = Što tada radimo
plans-keeper = Na plan pazi
plans-again = Opet se vidimo
plans-promises = Što su službe obećale
plans-promises-none = Još nijedna služba nije ništa obećala.
plans-add-promise = Dodaj obećanje
plans-remove-promise = Ukloni ovo obećanje
plans-asked-services = Službe u koracima
plans-service-agreed = pristaje
plans-service-open = još nije dogovoreno

## Imena
plans-name-sheet = Ispiši za potpis na papiru
plans-names-none = Još nitko nije potvrdio dolazak. Ime dodajte ispod.
plans-names-add = Dodaj ime
plans-more-about = Više o osobi: { $name }
plans-release-hint = To se može reći i promijeniti i kada je plan zapečaćen; plan ostaje kakav jest.
plans-pad-open = Otvori polje za crtanje
plans-pad-anew = Crtaj ponovno
plans-pad-heading = { $name }: potpis ovdje, ili dodajte olovku dalje
plans-pad-child = { $name }: tvoje ime, crtež ili ništa
plans-pad-lead = Crtajte prstom, olovkom ili mišem. Možete se složiti i glasom, ili ne potpisati ništa.
plans-pad-lead-child = Možeš ostaviti prazno. I to je u redu.
plans-pad-drawn = Tko crta: { $name }
plans-pad-empty = Prazno polje za: { $name }
plans-pad-worth = Čuvaju se samo crte, ne i koliko brzo ili jako su povučene.
plans-pad-short = Je li to cijelo ime?
plans-pad-yes = Da, to je to
plans-pad-done = To je to
plans-pad-again = Ponovno
plans-drawn-on = nacrtano { $date }
plans-worth = Tri različite stvari
plans-worth-ink = Potpis obitelji. Izvornik je papir s potpisima.
plans-worth-pad = Znak slaganja: jednostavan elektronički potpis. Ne zamjenjuje svugdje vlastoručni.
plans-worth-seal = Pečat
plans-worth-seal-what = Vaš, na datoteci. Dokazuje da datoteka nije mijenjana, a ne tko je potpisao.

## Sa strane
plans-before = Prije nego što se podijeli
plans-before-none = Provjere se pojave ovdje kad ima nešto za pogledati.
plans-fine-who = Svaki korak ima nekoga
plans-fine-when = Svaki korak ima vrijeme
plans-fine-lines = Na svaki uvjet ima odgovor
plans-fine-keeper = Na plan pazi: { $name }
plans-fine-review = Sastanak praćenja: { $date }
plans-fine-read = Djeci je pročitano
plans-checks-more = { $n ->
    [one] još { $n }
    [few] još { $n }
   *[other] još { $n }
}
plans-checks-fewer = Manje
plans-answer-none = Odgovor još nije zapisan.
plans-answer-write = Zapiši odgovor
plans-answer-reason-hint = Riječima upućivatelja, kako je rečeno na sam dan.
plans-answer-keep = Spremi odgovor
plans-withheld = Neće se ispisati
plans-versions = Verzije
plans-version = Verzija { $n }, oznaka { $mark }
plans-version-sealed = Zapečaćeno { $date } { $time }, pečat: { $name }
plans-seal = Zapečati plan
plans-no-plan = Ovaj put bez plana
plans-no-plan-hint = I jedno i drugo je završetak kao svaki drugi.
plans-seal-what = Pečat zauvijek čuva ovu verziju, onakvu kakva je sada, s oznakom od četiri znaka na svakoj stranici.
plans-seal-after = To se ne može poništiti. Ako se nešto promijeni, slijedi nova verzija.
plans-seal-worth = Pečat dokazuje da datoteka nije mijenjana. Ne dokazuje tko je potpisao.
plans-seal-now = Zapečati sada
plans-seal-back = Natrag na plan
plans-seal-done = Verzija { $n } je zapečaćena, oznaka { $mark }
plans-sealed-hint = Ova se verzija samo čita. Što se mijenja, ide u sljedeću; za imena i odgovor upućivatelja tada se pita ponovno.
plans-next-version = Piši sljedeću verziju

## Okrenuto obitelji
plans-our-plan = Naš plan
plans-not-shown = (ovdje se ne prikazuje)
plans-if-not = Ako ne uspije:

## Za list na hladnjaku, dječju stranicu i kartice
plan-week = Na hladnjaku
plan-week-hint = Označite kada se ovaj korak radi. Bez oznake stoji ispod tjedna.
plan-week-cell = { $day }, { $part }
plan-for-child = Na dječjoj stranici
plan-for-child-hint = Kratko, kao kad se to kaže djetetu. Ako nijedan korak nema takve riječi, na toj stranici stoje koraci kako ih je napisala obitelj.
plans-home-none = Kad se koraci napišu, mogu stajati na hladnjaku i na dječjoj stranici.
plans-home-no-picture = Bez slike
plan-turn-to = Kad je teško, kome se obratiti
plan-turn-to-lead = Za svakoga najviše tri osobe, na kartice za novčanik i dječju stranicu. Broj se ispisuje samo uz pristanak osobe čiji je.
plan-turn-to-of = Kome je teško: { $name }
plan-turn-to-add = Dodaj osobu
plan-turn-to-none = Još nitko nije odabran.
plan-turn-to-number = S brojem na kartici
plan-turn-to-no-number = Bez broja na kartici
plan-turn-to-number-how = Broj je na kartici kad to piše uz kontakt te osobe, pod „{ $field }”.
plan-turn-to-left-out = Neće biti na kartici
plan-turn-to-other = Kartica za još nekoga
problem-turn-to-full = Već su upisane tri osobe. Prvo uklonite jednu.
problem-reader-child = Ova je stranica za dijete. Odaberite za koje.
problem-no-cards = Još nije odabrano kome se tko može obratiti. To se bira uz plan.
