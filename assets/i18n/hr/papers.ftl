### Kartica „Papiri”. Nazivi spremljenih polja stoje u kinds.ftl.

papers-parts = Papiri
papers-part-make = Novi papir
papers-part-made = Gotovi papiri
papers-which = Koji papir
papers-when-before = Prije sastanka
papers-when-day = Za dan sastanka
papers-when-plan = Plan
papers-when-after = Poslije
papers-everybody = Ako ostane prazno, papir je za sve.
papers-empty-form = Ako ostane prazno, to je obrazac za ispunjavanje.
papers-for-everybody = sve
papers-family-language = Jezik obitelji
papers-choose-reader = Poziv je za jednu osobu. Odaberite za koga je.
papers-save = Spremi PDF
papers-save-hint = PDF se čuva gdje odaberete i otvara, da se može ispisati. U nazivu datoteke stoji kodno ime, bez drugih imena.
papers-saved = { $n ->
    [one] Spremljeno: { $n } stranica
    [few] Spremljeno: { $n } stranice
   *[other] Spremljeno: { $n } stranica
}
papers-saved-again = Spremljeno ponovno, točno onako kako je i dano
papers-no-viewer = PDF je spremljen. Otvorite ga bilo kojim programom za PDF i ispišite ga tamo.
papers-sealed = Zapečaćeno, oznaka { $mark }
papers-zoom = Veličina prikaza
papers-zoom-whole = Cijela stranica
papers-zoom-width = Širina
papers-zoom-large = Veliko
papers-pages = Stranice
papers-page = Stranica { $n } od { $of }
papers-again = Spremi ponovno
papers-older = stariji od plana

## Pogled na datoteku
papers-verify = Pogledaj pečat neke datoteke
papers-verify-choose = Odaberi PDF
papers-seal-by = Pečat
papers-seal-mine = vaš vlastiti pečat
papers-seal-when = Kada
papers-seal-certificate = Certifikat
papers-seal-self = Izrađen vlastitim ključem: ime u njemu je samo ono što vlasnik u njega upiše.
papers-seal-issued = Certifikat navodi izdavatelja. Krug ne provjerava izdavatelje; usporedite otisak s osobom koja je zapečatila.
papers-seal-fingerprint = Otisak
papers-seal-means = Pečat kaže da datoteka otada nije mijenjana i kojim ključem je zapečaćena. Ne kaže tko je potpisao plan; za to su imena i potpisi na papiru.
papers-seal-add = Dodaj moj pečat
papers-seal-added = Pečat je dodan. Nova datoteka sadrži staru u cijelosti.
problem-seal-changed = Pečat se dodaje samo datoteci koja je onakva kakva je zapečaćena. Zatražite datoteku ponovno.
problem-seal-room = U ovoj datoteci nema mjesta za još jedan pečat.
papers-save-all = Spremi sve u mapu
papers-save-all-hint = Svaki papir koji se sada može napraviti, svaki u svojoj datoteci.
papers-saved-all = Spremljeno papira: { $papers }, stranica: { $pages }
papers-not-made = Nije se moglo napraviti

papers-looks = Kako izgleda
papers-beside-none = jedan jezik
papers-shows = Što na njemu piše
papers-reading = Je li lako za čitanje?
papers-reading-counts = Riječi: { $words }, rečenica: { $sentences }. Rečenica duljih od 20 riječi: { $long }. Riječi duljih od 14 slova: { $letters }.
papers-reading-note = Samo brojevi. Riječi obitelji ostaju kakve jesu.
papers-translate = Riječi za drugi jezik
papers-translate-hint = Piše ih netko tko govori oba jezika. Krug ništa ne prevodi; gdje je polje prazno, na papiru su crte za pisanje.
papers-print = Ispiši
papers-printer = Pisač
papers-copies = Broj kopija
papers-both-sides = Obostrano
papers-printed = Poslano na pisač
papers-no-printer = Nije pronađen nijedan pisač. Spremite PDF i ispišite ga iz drugog programa.
papers-print-hint = Krug za sobom ne ostavlja datoteku i na popisu pisača ne navodi ničije ime. Neki pisači pamte što je ispisano: kod tuđeg pisača pitajte.
papers-booklet-hint = Ispišite obostrano, okrenite preko kraćeg ruba, presavijte po sredini.
papers-scan = Preuzmi potpisani list
papers-scan-lead = Odaberite fotografiju ili sken lista potpisanog na papiru. Krug ga okreće, izbjeljuje papir i izostavlja gdje je i kada fotografija snimljena.
papers-scan-choose = Odaberi fotografiju ili sken
papers-scan-file-kind = Fotografija ili sken
papers-scan-sheet = List { $n }
scan-known = Kod na njemu kaže koji je to papir.
scan-unknown = Kod na njemu ima oznaku { $mark }, a nijedan papir ove obitelji nije napravljen s tom oznakom. Provjerite je li to prava obitelj.
scan-no-code = Na njemu se ne može pročitati kod. Odaberite koji je to papir.
papers-scan-paper = Koji papir
papers-scan-page = Stranica
papers-scan-leave-out = Izostavi
papers-scan-take = Spremi
papers-scan-taken = Potpisani list je spremljen
papers-scan-reading = Čitam list …
papers-scan-none = Za ovu obitelj još nije napravljen papir za potpis. Prvo ga napravite, pa se list može vratiti.
papers-returned-saved = Slika lista je spremljena
papers-returned = Potpisani listovi koji su se vratili
papers-returned-show = Pogledaj
papers-returned-by-eye = odabrano ručno
papers-returned-held = Čuva: { $name }
papers-hand-over = Predano
papers-handed-on = predano: { $date }
papers-number = br. { $n }
papers-printed-times = ispisano puta: { $n }
