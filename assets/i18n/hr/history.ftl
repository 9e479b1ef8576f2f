### History of a family, and differences wherever they are shown: questions, history, what a file brings.
### Names stand as they are, never bent: in other languages put them after a colon.

history-heading = Povijest
history-open = Povijest
history-since = Otvorite redak da vidite što je promijenjeno. Vodi se od: { $date }
history-none = Još ništa nije zapisano.
history-to-family = Natrag na obitelj
history-earlier = Pokaži više
history-who = { $name }, { $when }

## Lines
history-taken-back = poništeno
history-by-file = stiglo datotekom
history-only-this = Pokaži samo ovo
history-only = Samo: { $what }
history-show-all = Pokaži sve

## All values of a field
history-values = Što je sve pisalo, najnovije prvo
history-now = sada
history-put-back = Vrati ovo
history-put-back-what = Ovo se upisuje još jednom. I ono što sada piše ostaje u povijesti.
history-put-back-yes = Vrati
history-put-back-no = Ostavi kako jest
history-put-back-done = Vraćeno: { $what }

## Two days
history-compare = Usporedi dva dana
history-compare-what = Svaki dan onako kako je bilo navečer.
history-compare-from = Od
history-compare-to = Do
history-compare-to-hint = Ako ostane prazno, uspoređuje se s onim što je sada.
history-compare-missing = Upišite prvi dan.
history-compare-do = Usporedi
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
difference-field = Što
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
difference-all-values = Što je ovdje sve pisalo
difference-nothing = ništa
difference-unknown = izbrisano ili se ne dijeli s vama
difference-hidden = Skriveno
difference-gone = (uklonjeno)
difference-drawn = nacrtano ime
difference-file = datoteka
difference-you = vi
difference-somebody = osoba koja ovdje nije poznata

## Help
help-history = Povijest
help-history-what = Tko je što promijenio i kada, u jednoj obitelji. Ovdje se ništa nikada ne piše preko staroga.
help-history-how =
    Otvorite redak da vidite što je tu pisalo prije i poslije.
    Pritisnite naziv da vidite samo njegove retke, ili polje da vidite što je u njemu sve pisalo. Ono starije može se vratiti.
    Ono što je uklonjeno može se vratiti, a dva se dana mogu usporediti.
