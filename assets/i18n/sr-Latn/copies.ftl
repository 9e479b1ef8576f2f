### Safety copies, a new key, leaving in a hurry, and beginning with a copy.

## Proof of the newest copy
copies-proved = Poslednja provera: { $date }
copies-not-proved = Nijedna kopija još nije proverena.
copies-prove = Proveri sada
copies-proving = Kopija se čita…
copies-read = Kopija ({ $when }) je otvorena i pročitana do kraja: { $families }, { $changes }, { $files }.
copies-count-changes = { $n ->
    [one] { $n } izmena
    [few] { $n } izmene
   *[other] { $n } izmena
}
copies-count-files = { $n ->
    [0] nijedna datoteka
    [one] { $n } datoteka
    [few] { $n } datoteke
   *[other] { $n } datoteka
}
copies-newer = { $n ->
    [0] Sve što je ovde, nalazi se i u kopiji.
    [one] { $n } izmena odavde još nije u kopiji.
    [few] { $n } izmene odavde još nisu u kopiji.
   *[other] { $n } izmena odavde još nije u kopiji.
}

## On a stick
copies-carried = Poslednja kopija na stiku: { $date }
copies-not-carried = Na stiku još nema nijedne kopije. Ako se laptop pokvari ili ga neko ukrade, pomaže samo kopija na drugom mestu.
copies-carry = Kopiraj na stik
copies-carrying = Kopira se i ponovo čita…
copies-carried-now = Kopija je na stiku. Ponovo je pročitana i cela je. Držite stik dalje od laptopa.
copies-from-stick = Vrati sa stika
copies-choose-stick = Izaberi stik
copies-restore-what = Kopija je ovde: { $folder }. Vraća se ono čega na laptopu nema. Ništa se ne uklanja.
copies-restore-of = Vrati iz kopije: { $when }

## Somebody knows the passphrase
copies-known = Neko zna lozinku
copies-known-heading = Neko zna lozinku
copies-known-what = Sve se iznova zaključava, novim ključem i novom lozinkom. Ništa što ste napisali neće se izgubiti. Može da potraje minut.
copies-known-here = Rezervne kopije na ovom laptopu se uništavaju, a pravi se nova.
copies-known-sheet = Stari list za povratak pristupa ovde više ništa ne otvara. Odmah dobijate novi: pripremite štampač ili sigurno mesto za datoteku.
copies-known-sticks = Kopije na stikovima se i dalje otvaraju starom lozinkom. Skupite ih i izbrišite.
copies-known-do = Zaključaj sve iznova
copies-known-making = Sve se iznova zaključava…
copies-known-made = Sve je iznova zaključano. Ovo je novi ključ za povratak. Prikazuje se samo sada.

## Leaving in a hurry
copies-leave = Hitan odlazak
copies-leave-short = Odmah uništava sve što { -krug } čuva na ovom laptopu. Pre toga kopija može da ode na stik.
copies-leave-open = Hitan odlazak…
copies-leave-destroyed = Uništava se: sve porodice, papiri i rezervne kopije na ovom laptopu i ključevi koji ih otvaraju.
copies-leave-nothing-opens = Posle toga se ovde više ništa ne otvara, ni listom za povratak pristupa. To ne može da se poništi.
copies-leave-still-opens = Kopije na stikovima ostaju kakve jesu. Otvaraju se vašom lozinkom ili listom za povratak pristupa. Ostaju i datoteke sačuvane na drugim mestima.
copies-leave-copy-first = Pre toga se ne pravi kopija. Ako je želite, izaberite stik.
copies-leave-to = Prvo se pravi kopija, ovde: { $folder }. Ako to ne uspe, ništa se ne uništava.
copies-leave-without = Bez kopije
copies-leave-word = uništi
copies-leave-type = Upišite reč „{ $word }”
copies-leave-do = Uništi sve ovde
copies-leave-going = Uništava se…
copies-leave-stay = Ostavi sve kako jeste
copies-leave-stopped = Uništavanje je stalo na pola: na ovom laptopu nije uništeno sve. Ako se Krug ovde još otvara, otvorite ga i pokušajte ponovo. Ako se ne otvara, uklonite fasciklu aplikacije Krug.

## Beginning with a copy
copies-begin-have = Imam rezervnu kopiju na stiku
copies-begin = Početak s rezervnom kopijom
copies-begin-lead = Izaberite stik ili fasciklu s kopijom. Sama kopija ostaje kakva jeste.
copies-begin-folder = Izabrano: { $folder }
copies-begin-missing = Prvo izaberite stik.
copies-begin-passphrase = Ona s kojom je kopija napravljena.
copies-begin-key-missing = Upišite ključ za povratak.
copies-begin-do = Počni s ovom kopijom

## On another computer
copies-moved-heading = Drugi računar
copies-moved = Ovaj trezor je premešten ili kopiran sa drugog računara. I jedno i drugo je u redu. Od sada se ovde piše pod zasebnim imenom.
copies-moved-good = U redu
