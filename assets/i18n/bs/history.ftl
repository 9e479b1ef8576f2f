### History of a family, and differences wherever they are shown: questions, history, what a file brings.
### Names stand as they are, never bent: in other languages put them after a colon.

history-heading = Historija
history-open = Historija
history-since = Otvorite red da vidite šta je promijenjeno. Vodi se od: { $date }
history-none = Još ništa nije zapisano.
history-to-family = Nazad na porodicu
history-earlier = Pokaži više
history-who = { $name }, { $when }

## Lines
history-taken-back = poništeno
history-by-file = stiglo datotekom
history-only-this = Pokaži samo ovo
history-only = Samo: { $what }
history-show-all = Pokaži sve

## All values of a field
history-values = Šta je sve pisalo, najnovije prvo
history-now = sada
history-put-back = Vrati ovo
history-put-back-what = Ovo se upisuje još jednom. I ono što sada piše ostaje u historiji.
history-put-back-yes = Vrati
history-put-back-no = Ostavi kako jeste
history-put-back-done = Vraćeno: { $what }

## Two days
history-compare = Uporedi dva dana
history-compare-what = Svaki dan onako kako je bilo navečer.
history-compare-from = Od
history-compare-to = Do
history-compare-to-hint = Ako ostane prazno, poredi se s onim što je sada.
history-compare-missing = Upišite prvi dan.
history-compare-do = Uporedi
history-compared = { $from } i { $to }
history-compared-now = { $from } i sada

## Removed
history-removed = Nedavno uklonjeno
history-removed-none = Ništa nije uklonjeno.
history-bring-back = Vrati
history-bring-back-this = Vrati: { $what }
history-brought-back = Vraćeno: { $what }

## Differences
difference-none = Nema razlika.
difference-field = Šta
difference-before = Prije
difference-after = Poslije
difference-added = novo
difference-changed = izmijenjeno
difference-removed = uklonjeno
difference-restored = vraćeno
difference-item = { $kind }: { $name }
difference-member = { $field }: { $member }
difference-newer = Zapis iz novije verzije programa { -krug }
difference-detail = Još jedan podatak
difference-all-values = Šta je ovdje sve pisalo
difference-nothing = ništa
difference-unknown = izbrisano ili se ne dijeli s vama
difference-hidden = Skriveno
difference-gone = (uklonjeno)
difference-drawn = nacrtano ime
difference-file = datoteka
difference-you = vi
difference-somebody = osoba koja ovdje nije poznata

## Help
help-history = Historija
help-history-what = Ko je šta promijenio i kada, u jednoj porodici. Ovdje se ništa nikada ne piše preko starog.
help-history-how =
    Otvorite red da vidite šta je tu pisalo prije i poslije.
    Pritisnite naziv da vidite samo njegove redove, ili polje da vidite šta je u njemu sve pisalo. Ono starije se može vratiti.
    Ono što je uklonjeno može se vratiti, a dva dana se mogu uporediti.
