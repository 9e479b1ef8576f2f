### Kartica „Papiri“. Nazivi spremljenih polja stoje u kinds.ftl.

papers-parts = Papiri
papers-part-make = Novi papir
papers-part-made = Gotovi papiri
papers-which = Koji papir
papers-when-before = Prije sastanka
papers-when-day = Za dan sastanka
papers-when-plan = Plan
papers-when-after = Poslije
papers-everybody = Ako ostane prazno, papir je za sve.
papers-empty-form = Ako ostane prazno, to je obrazac za popunjavanje.
papers-for-everybody = sve
papers-family-language = Jezik porodice
papers-choose-reader = Poziv je za jednu osobu. Izaberite za koga je.
papers-save = Sačuvaj PDF
papers-save-hint = PDF se čuva gdje izaberete i otvara, da se može odštampati. U nazivu datoteke stoji kodno ime, bez drugih imena.
papers-saved = { $n ->
    [one] Sačuvano: { $n } strana
    [few] Sačuvano: { $n } strane
   *[other] Sačuvano: { $n } strana
}
papers-saved-again = Sačuvano ponovo, tačno onako kako je i dato
papers-no-viewer = PDF je sačuvan. Otvorite ga bilo kojim programom za PDF i odštampajte ga tamo.
papers-sealed = Zapečaćeno, oznaka { $mark }
papers-zoom = Veličina prikaza
papers-zoom-whole = Cijela strana
papers-zoom-width = Širina
papers-zoom-large = Veliko
papers-pages = Strane
papers-page = Strana { $n } od { $of }
papers-again = Sačuvaj ponovo
papers-older = stariji od plana

## Pogled na datoteku
papers-verify = Pogledaj pečat neke datoteke
papers-verify-choose = Izaberi PDF
papers-seal-by = Pečat
papers-seal-mine = vaš vlastiti pečat
papers-seal-when = Kada
papers-seal-certificate = Certifikat
papers-seal-self = Napravljen vlastitim ključem: ime u njemu je samo ono što vlasnik u njega upiše.
papers-seal-issued = Certifikat navodi izdavača. Krug ne provjerava izdavače; uporedite otisak s osobom koja je zapečatila.
papers-seal-fingerprint = Otisak
papers-seal-means = Pečat kaže da datoteka od tada nije mijenjana i kojim ključem je zapečaćena. Ne kaže ko je potpisao plan; za to su imena i potpisi na papiru.
papers-seal-add = Dodaj moj pečat
papers-seal-added = Pečat je dodan. Nova datoteka sadrži staru u cijelosti.
problem-seal-changed = Pečat se dodaje samo datoteci koja je onakva kakva je zapečaćena. Zatražite datoteku ponovo.
problem-seal-room = U ovoj datoteci nema mjesta za još jedan pečat.
papers-save-all = Sačuvaj sve u mapu
papers-save-all-hint = Svaki papir koji se sada može napraviti, svaki u svojoj datoteci.
papers-saved-all = Sačuvano papira: { $papers }, strana: { $pages }
papers-not-made = Nije se moglo napraviti

papers-looks = Kako izgleda
papers-beside-none = jedan jezik
papers-shows = Šta na njemu piše
papers-reading = Je li lako za čitanje?
papers-reading-counts = Riječi: { $words }, rečenica: { $sentences }. Rečenica dužih od 20 riječi: { $long }. Riječi dužih od 14 slova: { $letters }.
papers-reading-note = Samo brojevi. Riječi porodice ostaju kakve jesu.
papers-translate = Riječi za drugi jezik
papers-translate-hint = Piše ih neko ko govori oba jezika. Krug ništa ne prevodi; gdje je polje prazno, na papiru su crte za pisanje.
papers-print = Štampaj
papers-printer = Štampač
papers-copies = Primjeraka
papers-both-sides = Na obje strane
papers-printed = Poslano na štampač
papers-no-printer = Nema štampača. Sačuvajte PDF i odštampajte ga iz drugog programa.
papers-print-hint = Krug za sobom ne ostavlja datoteku i u listi štampača ne imenuje nikoga. Neki štampači pamte odštampano: kod tuđeg štampača pitajte.
papers-booklet-hint = Štampajte na obje strane, okrenite preko kraće ivice, preklopite po sredini.
papers-scan = Vrati potpisani list
papers-scan-lead = Izaberite fotografiju ili skenirani list koji je potpisan rukom. Krug ga okreće, izbjeljuje papir i izostavlja gdje je i kada slikan.
papers-scan-choose = Izaberi fotografiju ili sken
papers-scan-file-kind = Fotografija ili sken
papers-scan-sheet = List { $n }
scan-known = Njegov kod kaže koji je to papir.
scan-unknown = Njegov kod ima oznaku { $mark }, a nijedan papir ove porodice nije s njom napravljen. Provjerite je li to prava porodica.
scan-no-code = Na njemu se ne može pročitati kod. Izaberite koji je to papir.
papers-scan-paper = Koji papir
papers-scan-page = Strana
papers-scan-leave-out = Izostavi
papers-scan-take = Sačuvaj
papers-scan-taken = Potpisani list je sačuvan
papers-scan-reading = Čitam list …
papers-scan-none = Za ovu porodicu još nije napravljen papir za potpis. Prvo ga napravite, pa se list može vratiti.
papers-returned-saved = Slika lista je sačuvana
papers-returned = Potpisani listovi koji su vraćeni
papers-returned-show = Pogledaj
papers-returned-by-eye = izabrano rukom
papers-returned-held = Čuva: { $name }
papers-hand-over = Predato
papers-handed-on = predato { $date }
papers-number = br. { $n }
papers-printed-times = odštampano { $n } puta
