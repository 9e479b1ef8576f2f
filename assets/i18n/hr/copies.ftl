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
copies-not-carried = Na stiku još nema nijedne kopije. Ako se računalo pokvari ili ga netko ukrade, pomaže samo kopija na drugom mjestu.
copies-carry = Kopiraj na stik
copies-carrying = Kopira se i ponovno čita…
copies-carried-now = Kopija je na stiku. Ponovno je pročitana i cijela je. Držite stik dalje od računala.
copies-from-stick = Vrati sa stika
copies-choose-stick = Odaberi stik
copies-restore-what = Kopija je ovdje: { $folder }. Vraća se ono čega na računalu nema. Ništa se ne uklanja.
copies-restore-of = Vrati iz kopije: { $when }

## Somebody knows the passphrase
copies-known = Netko zna zaporku
copies-known-heading = Netko zna zaporku
copies-known-what = Sve se iznova zaključava, novim ključem i novom zaporkom. Ništa što ste napisali neće se izgubiti. Može potrajati minutu.
copies-known-here = Sigurnosne kopije na ovom računalu se uništavaju, a izrađuje se nova.
copies-known-sheet = Stari list za povrat pristupa ovdje više ništa ne otvara. Odmah dobivate novi: pripremite pisač ili sigurno mjesto za datoteku.
copies-known-sticks = Kopije na stikovima i dalje se otvaraju starom zaporkom. Skupite ih i izbrišite.
copies-known-do = Zaključaj sve iznova
copies-known-making = Sve se iznova zaključava…
copies-known-made = Sve je iznova zaključano. Ovo je novi ključ za povrat. Prikazuje se samo sada.

## Leaving in a hurry
copies-leave = Hitan odlazak
copies-leave-short = Odmah uništava sve što { -krug } čuva na ovom računalu. Prije toga kopija može otići na stik.
copies-leave-open = Hitan odlazak…
copies-leave-destroyed = Uništava se: sve obitelji, papiri i sigurnosne kopije na ovom računalu i ključevi koji ih otvaraju.
copies-leave-nothing-opens = Nakon toga se ovdje više ništa ne otvara, ni listom za povrat pristupa. To se ne može poništiti.
copies-leave-still-opens = Kopije na stikovima ostaju kakve jesu. Otvaraju se vašom zaporkom ili listom za povrat pristupa. Ostaju i datoteke spremljene na drugim mjestima.
copies-leave-copy-first = Prije toga se ne izrađuje kopija. Ako je želite, odaberite stik.
copies-leave-to = Prvo se izrađuje kopija, ovdje: { $folder }. Ako to ne uspije, ništa se ne uništava.
copies-leave-without = Bez kopije
copies-leave-word = uništi
copies-leave-type = Upišite riječ „{ $word }”
copies-leave-do = Uništi sve ovdje
copies-leave-going = Uništava se…
copies-leave-stay = Ostavi sve kako jest
copies-leave-stopped = Uništavanje je stalo na pola: na ovom računalu nije uništeno sve. Ako se Krug ovdje još otvara, otvorite ga i pokušajte ponovno. Ako se ne otvara, uklonite mapu aplikacije Krug.

## Beginning with a copy
copies-begin-have = Imam sigurnosnu kopiju na stiku
copies-begin = Početak sa sigurnosnom kopijom
copies-begin-lead = Odaberite stik ili mapu s kopijom. Sama kopija ostaje kakva jest.
copies-begin-folder = Odabrano: { $folder }
copies-begin-missing = Prvo odaberite stik.
copies-begin-passphrase = Ona s kojom je kopija izrađena.
copies-begin-key-missing = Upišite ključ za povrat.
copies-begin-do = Počni s ovom kopijom

## On another computer
copies-moved-heading = Drugo računalo
copies-moved = Ovaj je trezor premješten ili kopiran s drugog računala. I jedno i drugo je u redu. Odsad se ovdje piše pod zasebnim imenom.
copies-moved-good = U redu
