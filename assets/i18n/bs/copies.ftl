### Safety copies, a new key, leaving in a hurry, and beginning with a copy.

## Proof of the newest copy
copies-proved = Zadnja provjera: { $date }
copies-not-proved = Nijedna kopija još nije provjerena.
copies-prove = Provjeri sada
copies-proving = Kopija se čita…
copies-read = Kopija ({ $when }) je otvorena i pročitana do kraja: { $families }, { $changes }, { $files }.
copies-count-changes = { $n ->
    [one] { $n } izmjena
    [few] { $n } izmjene
   *[other] { $n } izmjena
}
copies-count-files = { $n ->
    [0] nijedna datoteka
    [one] { $n } datoteka
    [few] { $n } datoteke
   *[other] { $n } datoteka
}
copies-newer = { $n ->
    [0] Sve što je ovdje, i u kopiji je.
    [one] { $n } izmjena odavde još nije u kopiji.
    [few] { $n } izmjene odavde još nisu u kopiji.
   *[other] { $n } izmjena odavde još nije u kopiji.
}

## On a stick
copies-carried = Zadnja kopija na stiku: { $date }
copies-not-carried = Na stiku još nema nijedne kopije. Ako se laptop pokvari ili ga neko ukrade, pomaže samo kopija na drugom mjestu.
copies-carry = Kopiraj na stik
copies-carrying = Kopira se i ponovo čita…
copies-carried-now = Kopija je na stiku. Ponovo je pročitana i cijela je. Držite stik dalje od laptopa.
copies-from-stick = Vrati sa stika
copies-choose-stick = Izaberi stik
copies-restore-what = Kopija je ovdje: { $folder }. Vraća se ono čega na laptopu nema. Ništa se ne uklanja.
copies-restore-of = Vrati iz kopije: { $when }

## Somebody knows the passphrase
copies-known = Neko zna lozinku
copies-known-heading = Neko zna lozinku
copies-known-what = Sve se iznova zaključava, novim ključem i novom lozinkom. Ništa što ste napisali neće se izgubiti. Može potrajati minutu.
copies-known-here = Sigurnosne kopije na ovom laptopu se uništavaju, a pravi se nova.
copies-known-sheet = Stari list za povrat pristupa ovdje više ništa ne otvara. Odmah dobijate novi: pripremite štampač ili sigurno mjesto za datoteku.
copies-known-sticks = Kopije na stikovima se i dalje otvaraju starom lozinkom. Skupite ih i izbrišite.
copies-known-do = Zaključaj sve iznova
copies-known-making = Sve se iznova zaključava…
copies-known-made = Sve je iznova zaključano. Ovo je novi ključ za povrat. Prikazuje se samo sada.

## Leaving in a hurry
copies-leave = Hitan odlazak
copies-leave-short = Odmah uništava sve što { -krug } čuva na ovom laptopu. Prije toga kopija može otići na stik.
copies-leave-open = Hitan odlazak…
copies-leave-destroyed = Uništava se: sve porodice, papiri i sigurnosne kopije na ovom laptopu i ključevi koji ih otvaraju.
copies-leave-nothing-opens = Poslije se ovdje više ništa ne otvara, ni listom za povrat pristupa. To se ne može poništiti.
copies-leave-still-opens = Kopije na stikovima ostaju kakve jesu. Otvaraju se vašom lozinkom ili listom za povrat pristupa. Ostaju i datoteke sačuvane na drugim mjestima.
copies-leave-copy-first = Prije toga se ne pravi kopija. Ako je želite, izaberite stik.
copies-leave-to = Prvo se pravi kopija, ovdje: { $folder }. Ako to ne uspije, ništa se ne uništava.
copies-leave-without = Bez kopije
copies-leave-word = uništi
copies-leave-type = Upišite riječ „{ $word }“
copies-leave-do = Uništi sve ovdje
copies-leave-going = Uništava se…
copies-leave-stay = Ostavi sve kako jeste
copies-leave-stopped = Uništavanje je stalo na pola: na ovom laptopu nije uništeno sve. Ako se Krug ovdje još otvara, otvorite ga i pokušajte ponovo. Ako se ne otvara, uklonite folder aplikacije Krug.

## Beginning with a copy
copies-begin-have = Imam sigurnosnu kopiju na stiku
copies-begin = Početak sa sigurnosnom kopijom
copies-begin-lead = Izaberite stik ili folder s kopijom. Sama kopija ostaje kakva jeste.
copies-begin-folder = Izabrano: { $folder }
copies-begin-missing = Prvo izaberite stik.
copies-begin-passphrase = Ona s kojom je kopija napravljena.
copies-begin-key-missing = Upišite ključ za povrat.
copies-begin-do = Počni s ovom kopijom

## On another computer
copies-moved-heading = Drugi računar
copies-moved = Ovaj trezor je premješten ili kopiran s drugog računara. I jedno i drugo je u redu. Od sada se ovdje piše pod zasebnim imenom.
copies-moved-good = U redu
