### Kartica „Papiri”. Nazivi sačuvanih polja stoje u kinds.ftl.

papers-parts = Papiri
papers-part-make = Napravi papir
papers-part-made = Napravljeni papiri
papers-which = Koji papir
papers-when-before = Pre sastanka
papers-when-day = Za dan sastanka
papers-when-plan = Plan
papers-when-after = Posle
papers-everybody = Ako ostane prazno, papir je za sve.
papers-empty-form = Ako ostane prazno, to je obrazac za popunjavanje.
papers-for-everybody = sve
papers-family-language = Jezik porodice
papers-choose-reader = Poziv je za jednu osobu. Izaberite za koga.
papers-save = Sačuvaj PDF
papers-save-hint = PDF se čuva gde vi izaberete i otvara se, da može da se odštampa. U nazivu datoteke je kodno ime, bez imena ljudi.
papers-saved = { $n ->
    [one] Sačuvano: { $n } strana
    [few] Sačuvano: { $n } strane
   *[other] Sačuvano: { $n } strana
}
papers-saved-again = Sačuvano ponovo, tačno onako kako je podeljeno
papers-no-viewer = PDF je sačuvan. Otvorite ga bilo kojim programom za PDF i odatle odštampajte.
papers-sealed = Zapečaćeno, oznaka { $mark }
papers-zoom = Veličina strana
papers-zoom-whole = Cela strana
papers-zoom-width = Širina
papers-zoom-large = Veliko
papers-pages = Strane
papers-page = Strana { $n } od { $of }
papers-again = Sačuvaj ponovo
papers-older = starije od plana

## Pogled na datoteku
papers-verify = Pogledaj pečat datoteke
papers-verify-choose = Izaberi PDF
papers-seal-by = Čiji je pečat
papers-seal-mine = vaš pečat
papers-seal-when = Kada
papers-seal-certificate = Sertifikat
papers-seal-self = Napravljen sopstvenim ključem: ime u njemu je samo ono što je upisano pri pravljenju.
papers-seal-issued = Sertifikat navodi izdavaoca. Krug ne proverava izdavaoce; uporedite otisak sa osobom koja je zapečatila.
papers-seal-fingerprint = Otisak
papers-seal-means = Pečat kaže da datoteka od tada nije menjana i kojim ključem je zapečaćena. Ne kaže ko je potpisao plan; za to služe imena i potpisi na papiru.
papers-seal-add = Dodaj moj pečat
papers-seal-added = Pečat je dodat. Nova datoteka sadrži staru u celosti.
problem-seal-changed = Pečat se dodaje samo datoteci koja je onakva kakva je zapečaćena. Zatražite datoteku ponovo.
problem-seal-room = U ovoj datoteci nema mesta za još jedan pečat.
papers-save-all = Sačuvaj sve u fasciklu
papers-save-all-hint = Svaki papir koji se sada može napraviti, svaki u svojoj datoteci.
papers-saved-all = Sačuvano papira: { $papers }, strana: { $pages }
papers-not-made = Nije moglo da se napravi

papers-looks = Kako izgleda
papers-beside-none = jedan jezik
papers-shows = Šta na njemu piše
papers-reading = Da li je lako za čitanje?
papers-reading-counts = Reči: { $words }, rečenica: { $sentences }. Rečenica dužih od 20 reči: { $long }. Reči dužih od 14 slova: { $letters }.
papers-reading-note = Samo brojevi. Reči porodice ostaju kakve jesu.
papers-translate = Reči za drugi jezik
papers-translate-hint = Piše ih neko ko govori oba jezika. Krug ništa ne prevodi; gde je polje prazno, na papiru su linije za pisanje.
papers-print = Odštampaj
papers-printer = Štampač
papers-copies = Broj kopija
papers-both-sides = Obostrano
papers-printed = Poslato na štampač
papers-no-printer = Nije pronađen nijedan štampač. Sačuvajte PDF i odštampajte ga iz drugog programa.
papers-print-hint = Krug za sobom ne ostavlja datoteku i na spisku štampača ne navodi ničije ime. Neki štampači pamte šta je odštampano: kod tuđeg štampača pitajte.
papers-booklet-hint = Odštampajte obostrano, okrenite preko kraće ivice, presavijte po sredini.
papers-scan = Preuzmi potpisani list
papers-scan-lead = Izaberite fotografiju ili sken lista potpisanog na papiru. Krug ga okreće, izbeljuje papir i izostavlja gde je i kada fotografija snimljena.
papers-scan-choose = Izaberi fotografiju ili sken
papers-scan-file-kind = Fotografija ili sken
papers-scan-sheet = List { $n }
scan-known = Kod na njemu kaže koji je to papir.
scan-unknown = Kod na njemu ima oznaku { $mark }, a nijedan papir ove porodice nije napravljen s tom oznakom. Proverite da li je to prava porodica.
scan-no-code = Na njemu ne može da se pročita kod. Izaberite koji je to papir.
papers-scan-paper = Koji papir
papers-scan-page = Strana
papers-scan-leave-out = Izostavi
papers-scan-take = Sačuvaj
papers-scan-taken = Potpisani list je sačuvan
papers-scan-reading = Čitam list …
papers-scan-none = Za ovu porodicu još nije napravljen papir za potpis. Prvo ga napravite, pa list može da se vrati.
papers-returned-saved = Slika lista je sačuvana
papers-returned = Potpisani listovi koji su se vratili
papers-returned-show = Pogledaj
papers-returned-by-eye = izabrano ručno
papers-returned-held = Čuva: { $name }
papers-hand-over = Predato
papers-handed-on = predato: { $date }
papers-number = br. { $n }
papers-printed-times = odštampano puta: { $n }
