### Kartica „Dan”. Nazivi spremljenih polja stoje u kinds.ftl.

day-begin = Odredi dan
day-meetings = Koji sastanak
day-meeting = Sastanak { $n }
day-meeting-again = Sastanak { $n }, nastavak
day-no-day = Dan još nije odabran
day-parts = Koji dio
day-part-setup = Priprema dana
day-part-run = Sam dan
day-agenda = Ispiši tijek dana
day-safety = Sigurnost na taj dan

## Priprema dana
day-when-where = Kada i gdje
day-possible = Da svi mogu doći
day-together = Kako dan počinje
day-rules-hint = Po jedno pravilo u redu. Ako ostane prazno, ispisuje se uobičajenih osam.
day-need-interpreter = prevođenje: { $language }
day-need-childcare = čuvanje djece
day-need-transport = prijevoz
day-room-circle = Stolci u krugu, nitko nije za radnim stolom
day-room-second-room = Druga soba, dovoljno blizu da se odatle može pozvati
day-room-flipchart = Ploča s papirom i olovke
day-room-papers = Pitanje i uvjeti, ispisani velikim slovima
day-room-diet = Hrana koju svi smiju jesti
day-room-children = Kutak za djecu
day-room-heating = Dovoljno toplo, svjež zrak, toalet u blizini
day-room-way = Znak na vratima, ulaz bez stuba

## Tijek dana
day-order = Tijek dana
day-welcome = Dobrodošlica i kako razgovaramo
day-welcome-by = Svi. Dan otvara: { $name }
day-welcome-what = Svi kažu tko su djetetu
day-open = Počni dan
day-information = Informacije
day-information-by = Upućivatelj, zatim oni koji samo daju informacije: { $names }. Pitanja
day-information-what = Upućivatelj, zatim drugi. Pitanja
day-information-begin = Počni informativni dio
day-information-end = Sve je rečeno
day-told-reason = Zašto se sastajemo
day-told-strengths = Što ide dobro
day-told-worries = Brige
day-told-bottom-lines = Uvjeti
day-told-resources = Što službe mogu ponuditi
day-told-consequences = Što slijedi ako nema plana
day-told-question = Pitanje, pročitano naglas
day-private = Privatno obiteljsko vrijeme
day-private-what = U sobi je samo obitelj. Bez ograničenja: obitelj odlučuje kad je spremna
day-private-open = Obitelj je sama.
day-plan = Plan, zajedno
day-plan-what = Obitelj ga čita. Upućivatelj odgovara. Službe kažu što mogu
day-read-out = Plan se čita
day-names = Imena, kopije, hvala
day-names-what = Vlastoručno ili na zaslonu. Dan za sastanak praćenja
day-real-time = Stvarno vrijeme: { $part }
day-change-time = Promijeni vrijeme: { $part }, { $time }

## Privatno obiteljsko vrijeme
day-private-before = Počinje kad informativni dio završi.
day-private-who = Tko ostaje u sobi
day-hand-over = Predaj računalo
day-hand-over-what = Sve se zatvara. Otvorena ostaje samo stranica s pitanjem. Natrag se ulazi vašom zaporkom.
day-private-paper = Obitelj piše na papir, kako želi. Bilo računalo na stolu ili kod vas, zaključano je.
day-private-on-paper = Na papiru
day-private-began = Počelo je u
day-private-note = Zapiši
day-private-correct = Ispravi vremena
day-private-since = Počelo u { $time }.
day-private-nothing = Ništa od rečenog se nigdje ne čuva.
day-hand-sees = Što će obitelj vidjeti
day-hand-sees-what = Pitanje, ono što mora biti u planu, nekoliko poticaja i gumb kojim vas poziva. Na stranici se ništa ne može napisati i ništa drugo nije otvoreno.
day-hand-no-question = Na ovoj stranici još nema pitanja. Prvo ga napišite pod Put.
day-hand-left-out = Izostavljeno jer bi odalo zaštićeno mjesto ili broj: { $count }.
day-hand-aloud = Pročitajte naglas
day-hand-sentence-1 = Ova je stranica vaša. Ništa se ne snima i nitko ne gleda.
day-hand-sentence-2 = Vi na kraju odlučujete što ćete dati i hoćete li išta dati.
day-hand-back = Okrenite računalo prema sebi prije nego što upišete zaporku.
day-hand-copy = Zadnja sigurnosna kopija je starija od tjedan dana. Želite li je prvo izraditi?
day-hand-now = Predaj
day-hand-not-yet = Još ne

## U sobi
day-room = U sobi
day-room-keys = Razmaknica označava ime
day-room-parts = Koji dio
day-part1 = Informacije
day-part2 = Privatno vrijeme
day-part3 = Čitanje plana
day-room-here = tu je { $n } od { $of }
day-room-information = Daju informacije i odlaze:
day-room-letters = Šalju poruku:
day-room-ways = Kako tko sudjeluje
day-room-add = Stigla je još jedna osoba

## Kako se završilo
day-outcome-lead = Svaki završetak vrijedi. Nijednom ne treba razlog.
day-outcome-keep = Upiši kako se završilo
day-outcome-later = Dan prvo mora početi.
day-set-again = Odredi sljedeći sastanak
day-no-plan-paper = Ispiši list bez plana
day-to-plan = Na plan
day-copies-keep = Kopije su podijeljene

## Ako netko nije na sigurnom
day-unsafe = Ako netko nije na sigurnom
day-unsafe-what = Prekinite sastanak. Koraci i brojevi telefona na jednoj stranici.
day-unsafe-1 = Zastati
day-unsafe-1-how = Recite: „Sada je stanka.” Razlog nije potreban.
day-unsafe-2 = Odvojiti
day-unsafe-2-how = Tko je u opasnosti, ide u drugu sobu, djeca prva. S njima ide netko kome vjeruju.
day-unsafe-3 = Nazvati
day-unsafe-3-how = Ako je opasnost sada, nazovite prije nego što se išta drugo rješava.
day-unsafe-4 = Sigurno kući
day-unsafe-4-how = Jedno za drugim, nitko sam. Tko je u opasnosti, odlazi prvi, svojim putem.
day-emergency = Broj za hitne slučajeve
day-worry = Kome je preneseno i kada
