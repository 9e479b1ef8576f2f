### Kartica „Dan”. Nazivi sačuvanih polja stoje u kinds.ftl.

day-begin = Odredi dan
day-meetings = Koji sastanak
day-meeting = Sastanak { $n }
day-meeting-again = Sastanak { $n }, nastavak
day-no-day = Dan još nije izabran
day-parts = Koji deo
day-part-setup = Priprema dana
day-part-run = Sam dan
day-agenda = Odštampaj tok dana
day-safety = Bezbednost na taj dan

## Priprema dana
day-when-where = Kada i gde
day-possible = Da svi mogu da dođu
day-together = Kako dan počinje
day-rules-hint = Po jedno pravilo u redu. Ako ostane prazno, štampa se uobičajenih osam.
day-need-interpreter = prevođenje: { $language }
day-need-childcare = čuvanje dece
day-need-transport = prevoz
day-room-circle = Stolice u krugu, niko nije za radnim stolom
day-room-second-room = Druga soba, dovoljno blizu da se odatle može pozvati
day-room-flipchart = Tabla s papirom i olovke
day-room-papers = Pitanje i uslovi, odštampani velikim slovima
day-room-diet = Hrana koju svi smeju da jedu
day-room-children = Kutak za decu
day-room-heating = Dovoljno toplo, svež vazduh, toalet u blizini
day-room-way = Znak na vratima, ulaz bez stepenica

## Tok dana
day-order = Tok dana
day-welcome = Dobrodošlica i kako razgovaramo
day-welcome-by = Svi. Dan otvara: { $name }
day-welcome-what = Svi kažu ko su detetu
day-open = Počni dan
day-information = Informacije
day-information-by = Predlagač, zatim oni koji samo daju informacije: { $names }. Pitanja
day-information-what = Predlagač, zatim drugi. Pitanja
day-information-begin = Počni informativni deo
day-information-end = Sve je rečeno
day-told-reason = Zašto se sastajemo
day-told-strengths = Šta ide dobro
day-told-worries = Brige
day-told-bottom-lines = Uslovi
day-told-resources = Šta službe mogu da ponude
day-told-consequences = Šta sledi ako nema plana
day-told-question = Pitanje, pročitano naglas
day-private = Porodično vreme
day-private-what = U sobi je samo porodica. Bez ograničenja: porodica odlučuje kad je spremna
day-private-open = Porodica je sama.
day-plan = Plan, zajedno
day-plan-what = Porodica ga čita. Predlagač odgovara. Službe kažu šta mogu
day-read-out = Plan se čita
day-names = Imena, kopije, hvala
day-names-what = Svojeručno ili na ekranu. Dan za sastanak praćenja
day-real-time = Stvarno vreme: { $part }
day-change-time = Promeni vreme: { $part }, { $time }

## Porodično vreme
day-private-before = Počinje kad se informativni deo završi.
day-private-who = Ko ostaje u sobi
day-hand-over = Predaj laptop
day-hand-over-what = Sve se zatvara. Otvorena ostaje samo stranica s pitanjem. Nazad se ulazi vašom lozinkom.
day-private-paper = Porodica piše na papir, kako želi. Bio laptop na stolu ili kod vas, zaključan je.
day-private-on-paper = Na papiru
day-private-began = Počelo je u
day-private-note = Zapiši
day-private-correct = Ispravi vremena
day-private-since = Počelo u { $time }.
day-private-nothing = Ništa od rečenog se nigde ne čuva.
day-hand-sees = Šta će porodica videti
day-hand-sees-what = Pitanje, ono što mora biti u planu, nekoliko podsticaja i dugme kojim vas poziva. Na stranici ne može ništa da se napiše i ništa drugo nije otvoreno.
day-hand-no-question = Na ovoj stranici još nema pitanja. Prvo ga napišite pod Put.
day-hand-left-out = Izostavljeno jer bi odalo zaštićeno mesto ili broj: { $count }.
day-hand-aloud = Pročitajte naglas
day-hand-sentence-1 = Ova stranica je vaša. Ništa se ne snima i niko ne gleda.
day-hand-sentence-2 = Vi na kraju odlučujete da li ćete nešto dati i šta.
day-hand-back = Okrenite laptop prema sebi pre nego što upišete lozinku.
day-hand-copy = Poslednja rezervna kopija je starija od nedelju dana. Da li prvo da se napravi nova?
day-hand-now = Predaj
day-hand-not-yet = Još ne

## U sobi
day-room = U sobi
day-room-keys = Razmaknica označava ime
day-room-parts = Koji deo
day-part1 = Informacije
day-part2 = Porodično vreme
day-part3 = Čitanje plana
day-room-here = tu je { $n } od { $of }
day-room-information = Daju informacije i odlaze:
day-room-letters = Šalju poruku:
day-room-add = Dolazi još neko
day-room-ways = Kako ko učestvuje

## Kako se završilo
day-outcome-lead = Svaki završetak vredi. Nijednom nije potreban razlog.
day-outcome-keep = Upiši kako se završilo
day-outcome-later = Dan prvo mora da počne.
day-set-again = Odredi sledeći sastanak
day-no-plan-paper = Odštampaj list bez plana
day-to-plan = Na plan
day-copies-keep = Kopije su podeljene

## Ako neko nije bezbedan
day-unsafe = Ako neko nije bezbedan
day-unsafe-what = Prekinite sastanak. Koraci i brojevi telefona na jednoj strani.
day-unsafe-1 = Zastati
day-unsafe-1-how = Recite: „Sada je pauza.” Razlog nije potreban.
day-unsafe-2 = Odvojiti
day-unsafe-2-how = Ko je u opasnosti, ide u drugu sobu, deca prva. S njima ide neko kome veruju.
day-unsafe-3 = Pozvati
day-unsafe-3-how = Ako opasnost postoji sada, pozovite pre nego što se išta drugo rešava.
day-unsafe-4 = Bezbedno kući
day-unsafe-4-how = Jedno za drugim, i svako uz pratnju. Ko je u opasnosti, odlazi pre ostalih, svojim putem.
day-emergency = Broj za hitne slučajeve
day-worry = Kome je preneto i kada
