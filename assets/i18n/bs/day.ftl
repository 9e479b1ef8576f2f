### Kartica „Dan“. Nazivi spremljenih polja stoje u kinds.ftl.

day-begin = Odredi dan
day-meetings = Koji sastanak
day-meeting = Sastanak { $n }
day-meeting-again = Sastanak { $n }, nastavak
day-no-day = Dan još nije izabran
day-parts = Koji dio
day-part-setup = Priprema dana
day-part-run = Sam dan
day-agenda = Odštampaj tok dana
day-safety = Sigurnost na taj dan

## Priprema dana
day-when-where = Kada i gdje
day-possible = Da svi mogu doći
day-together = Kako dan počinje
day-rules-hint = Po jedno pravilo u redu. Ako ostane prazno, štampa se uobičajenih osam.
day-need-interpreter = prevođenje: { $language }
day-need-childcare = čuvanje djece
day-need-transport = prevoz
day-room-circle = Stolice u krugu, niko nije za radnim stolom
day-room-second-room = Druga soba, dovoljno blizu da se odatle može pozvati
day-room-flipchart = Tabla s papirom i olovke
day-room-papers = Pitanje i uslovi, odštampani velikim slovima
day-room-diet = Hrana koju svi smiju jesti
day-room-children = Kutak za djecu
day-room-heating = Dovoljno toplo, svjež zrak, toalet u blizini
day-room-way = Znak na vratima, ulaz bez stepenica

## Tok dana
day-order = Tok dana
day-welcome = Dobrodošlica i kako razgovaramo
day-welcome-by = Svi. Dan otvara: { $name }
day-welcome-what = Svi kažu ko su djetetu
day-open = Počni dan
day-information = Informacije
day-information-by = Predlagač, zatim oni koji samo daju informacije: { $names }. Pitanja
day-information-what = Predlagač, zatim drugi. Pitanja
day-information-begin = Počni informativni dio
day-information-end = Sve je rečeno
day-told-reason = Zašto se sastajemo
day-told-strengths = Šta ide dobro
day-told-worries = Brige
day-told-bottom-lines = Uslovi
day-told-resources = Šta službe mogu ponuditi
day-told-consequences = Šta slijedi ako nema plana
day-told-question = Pitanje, pročitano naglas
day-private = Porodično vrijeme
day-private-what = U sobi je samo porodica. Bez ograničenja: porodica odlučuje kad je spremna
day-private-open = Porodica je sama.
day-plan = Plan, zajedno
day-plan-what = Porodica ga čita. Predlagač odgovara. Službe kažu šta mogu
day-read-out = Plan se čita
day-names = Imena, kopije, hvala
day-names-what = Vlastoručno ili na ekranu. Dan za sastanak praćenja
day-real-time = Stvarno vrijeme: { $part }
day-change-time = Promijeni vrijeme: { $part }, { $time }

## Porodično vrijeme
day-private-before = Počinje kad informativni dio završi.
day-private-who = Ko ostaje u sobi
day-hand-over = Predaj laptop
day-hand-over-what = Sve se zatvara. Otvorena ostaje samo stranica s pitanjem. Nazad se ulazi vašom lozinkom.
day-private-paper = Porodica piše na papir, kako želi. Bio laptop na stolu ili kod vas, zaključan je.
day-private-on-paper = Na papiru
day-private-began = Počelo je u
day-private-note = Zapiši
day-private-correct = Ispravi vremena
day-private-since = Počelo u { $time }.
day-private-nothing = Ništa od rečenog se nigdje ne čuva.
day-hand-sees = Šta će porodica vidjeti
day-hand-sees-what = Pitanje, ono što mora biti u planu, nekoliko poticaja i dugme kojim vas poziva. Na stranici se ništa ne može napisati i ništa drugo nije otvoreno.
day-hand-no-question = Na ovoj stranici još nema pitanja. Prvo ga napišite pod Put.
day-hand-left-out = Izostavljeno jer bi odalo zaštićeno mjesto ili broj: { $count }.
day-hand-aloud = Pročitajte naglas
day-hand-sentence-1 = Ova stranica je vaša. Ništa se ne snima i niko ne gleda.
day-hand-sentence-2 = Vi na kraju odlučujete šta ćete dati i hoćete li išta dati.
day-hand-back = Okrenite laptop prema sebi prije nego što upišete lozinku.
day-hand-copy = Zadnja sigurnosna kopija je starija od sedmice. Želite li je prvo napraviti?
day-hand-now = Predaj
day-hand-not-yet = Još ne

## U sobi
day-room = U sobi
day-room-keys = Razmaknica označava ime
day-room-parts = Koji dio
day-part1 = Informacije
day-part2 = Porodično vrijeme
day-part3 = Čitanje plana
day-room-here = tu je { $n } od { $of }
day-room-information = Daju informacije i odlaze:
day-room-letters = Šalju poruku:
day-room-ways = Kako ko učestvuje
day-room-add = Stigla je još jedna osoba

## Kako se završilo
day-outcome-lead = Svaki završetak vrijedi. Nijednom ne treba razlog.
day-outcome-keep = Upiši kako se završilo
day-outcome-later = Dan prvo mora početi.
day-set-again = Odredi sljedeći sastanak
day-no-plan-paper = Odštampaj list bez plana
day-to-plan = Na plan
day-copies-keep = Kopije su podijeljene

## Ako neko nije na sigurnom
day-unsafe = Ako neko nije na sigurnom
day-unsafe-what = Prekinite sastanak. Koraci i brojevi telefona na jednoj strani.
day-unsafe-1 = Zastati
day-unsafe-1-how = Recite: „Sada je pauza.“ Razlog nije potreban.
day-unsafe-2 = Odvojiti
day-unsafe-2-how = Ko je u opasnosti, ide u drugu sobu, djeca prva. S njima ide neko kome vjeruju.
day-unsafe-3 = Nazvati
day-unsafe-3-how = Ako je opasnost sada, nazovite prije nego što se išta drugo rješava.
day-unsafe-4 = Sigurno kući
day-unsafe-4-how = Jedno za drugim, niko sam. Ko je u opasnosti, odlazi prvi, svojim putem.
day-emergency = Broj za hitne slučajeve
day-worry = Kome je preneseno i kada
