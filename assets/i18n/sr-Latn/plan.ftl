### Kartica „Plan” i njena stranica za porodicu. Nazivi sačuvanih polja stoje u kinds.ftl.

plans-heading = Plan porodice
plans-draft = Verzija { $n }, u pisanju
plans-sealed = Verzija { $n } je zapečaćena
plans-parts = Delovi plana
plans-part-steps = Koraci
plans-part-hard = Ako postane teško
plans-part-services = Službe
plans-part-names = Imena
plans-part-home = Kod kuće
plans-preview = Pregled i štampanje

## Koraci
plans-number = Broj
plans-what = Šta, rečima porodice
plans-more = Više
plans-more-of = Više o koraku { $n }
plans-add-step = Dodaj korak
plans-keys = Enter uređuje, Tab ide dalje, Alt i strelica pomera korak, Del uklanja, Ctrl Z vraća. Reči se nikada ne ispravljaju umesto vas.
plans-no-words = još bez reči
plans-nobody = još niko
plans-no-date = još bez datuma
plans-any-time = kad god treba
plans-must-have = uslov { $n }
plans-service = služba
plans-wish = želja deteta
plans-take-out = Izvadi: { $name }
plans-step = Korak { $n }
plans-step-service = Jedna služba
plans-step-decision = Odlučuje se drugde
plans-meets = Uslovi na koje odgovara
plans-move-up = Pomeri gore
plans-move-down = Pomeri dole
plans-remove-step = Ukloni ovaj korak
plans-words = Rečima same porodice
plans-words-hint = Važi list porodice. Koraci se iz njega prepisuju i nikada ga ne zamenjuju.

## Ako postane teško, službe
plans-hard-lines = Šta tada radimo
plans-keeper = Na plan pazi
plans-again = Opet se vidimo
plans-promises = Šta su službe obećale
plans-promises-none = Još nijedna služba nije ništa obećala.
plans-add-promise = Dodaj obećanje
plans-remove-promise = Ukloni ovo obećanje
plans-asked-services = Službe u koracima
plans-service-agreed = pristaje
plans-service-open = još nije dogovoreno

## Imena
plans-copy = Kopija
plans-name-sheet = Odštampaj za potpis na papiru
plans-names-none = Još niko nije potvrdio dolazak. Ime dodajte ispod.
plans-names-add = Dodaj ime
plans-more-about = Više o osobi: { $name }
plans-release-hint = Ovo može da se kaže i promeni i kada je plan zapečaćen; plan ostaje kakav jeste.
plans-pad-open = Otvori polje za crtanje
plans-pad-anew = Crtaj ponovo
plans-pad-heading = { $name }: potpis ovde, ili dodajte olovku dalje
plans-pad-child = { $name }: tvoje ime, crtež ili ništa
plans-pad-lead = Crtajte prstom, olovkom ili mišem. Možete i glasom da se složite, ili da ne potpišete ništa.
plans-pad-lead-child = Možeš da ostaviš prazno. I to je u redu.
plans-pad-drawn = Ko crta: { $name }
plans-pad-empty = Prazno polje za: { $name }
plans-pad-worth = Čuvaju se samo crte, ne i koliko brzo ili jako su povučene.
plans-pad-short = Da li je to celo ime?
plans-pad-yes = Da, to je to
plans-pad-done = To je to
plans-pad-again = Ponovo
plans-drawn-on = nacrtano { $date }
plans-worth = Tri različite stvari
plans-worth-ink = Potpis porodice. Original je papir s potpisima.
plans-worth-pad = Znak slaganja: jednostavan elektronski potpis. Ne zamenjuje svuda svojeručni.
plans-worth-seal = Pečat
plans-worth-seal-what = Vaš, na datoteci. Dokazuje da datoteka nije menjana, a ne ko je potpisao.

## Sa strane
plans-before = Pre nego što se podeli
plans-before-none = Provere se pojavljuju ovde kad treba nešto da se pogleda.
plans-fine-who = Svaki korak ima nekoga
plans-fine-when = Svaki korak ima vreme
plans-fine-lines = Na svaki uslov ima odgovor
plans-fine-keeper = Na plan pazi: { $name }
plans-fine-review = Sastanak praćenja: { $date }
plans-fine-read = Deci je pročitano
plans-checks-more = { $n ->
    [one] još { $n }
    [few] još { $n }
   *[other] još { $n }
}
plans-checks-fewer = Manje
plans-answer-none = Odgovor još nije zapisan.
plans-answer-write = Zapiši odgovor
plans-answer-reason-hint = Rečima predlagača, kako je rečeno na sam dan.
plans-answer-keep = Sačuvaj odgovor
plans-withheld = Neće se štampati
plans-versions = Verzije
plans-version = Verzija { $n }, oznaka { $mark }
plans-version-sealed = Zapečaćeno { $date } { $time }, pečat: { $name }
plans-seal = Zapečati plan
plans-no-plan = Ovaj put bez plana
plans-no-plan-hint = I jedno i drugo je završetak kao svaki drugi.
plans-seal-what = Pečat zauvek čuva ovu verziju, onakvu kakva je sada, s oznakom od četiri znaka na svakoj strani.
plans-seal-after = To ne može da se poništi. Ako se nešto promeni, sledi nova verzija.
plans-seal-worth = Pečat dokazuje da datoteka nije menjana. Ne dokazuje ko je potpisao.
plans-seal-now = Zapečati sada
plans-seal-back = Nazad na plan
plans-seal-done = Verzija { $n } je zapečaćena, oznaka { $mark }
plans-sealed-hint = Ova verzija se samo čita. Što se menja, ide u sledeću; za imena i odgovor predlagača tada se pita ponovo.
plans-next-version = Piši sledeću verziju

## Okrenuto porodici
plans-our-plan = Naš plan
plans-not-shown = (ovde se ne prikazuje)
plans-if-not = Ako ne uspe:

## Za list na frižideru, dečju stranu i kartice
plan-week = Na frižideru
plan-week-hint = Označite kada se ovaj korak radi. Bez oznake stoji ispod tabele s danima.
plan-week-cell = { $day }, { $part }
plan-for-child = Na dečjoj strani
plan-for-child-hint = Kratko, kao kad se to kaže detetu. Ako nijedan korak nema takve reči, na toj strani stoje koraci kako ih je napisala porodica.
plans-home-none = Kad se koraci napišu, mogu da stoje na frižideru i na dečjoj strani.
plans-home-no-picture = Bez slike
plan-turn-to = Kad je teško, kome se obratiti
plan-turn-to-lead = Za svakoga najviše tri osobe, na kartice za novčanik i dečju stranu. Broj se štampa samo uz pristanak osobe čiji je.
plan-turn-to-of = Kome je teško: { $name }
plan-turn-to-add = Dodaj osobu
plan-turn-to-none = Još niko nije izabran.
plan-turn-to-number = S brojem na kartici
plan-turn-to-no-number = Bez broja na kartici
plan-turn-to-number-how = Broj je na kartici kad to piše uz kontakt te osobe, pod „{ $field }”.
plan-turn-to-left-out = Neće biti na kartici
plan-turn-to-other = Kartica za još nekoga
problem-turn-to-full = Već su upisane tri osobe. Prvo uklonite jednu.
problem-reader-child = Ova stranica je za dete. Izaberite za koje.
problem-no-cards = Još nije izabrano kome se ko može obratiti. To se bira uz plan.
