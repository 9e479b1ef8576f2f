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
