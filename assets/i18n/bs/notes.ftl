### Kartica „Bilješke“. Nazivi spremljenih polja stoje u kinds.ftl.

notes-add = Dodaj bilješku
notes-new = Nova bilješka
notes-saved-by-itself = Čuva se od prvog slova.
notes-list = Bilješke i razgovori po vremenu
notes-change = Promijeni ovu bilješku
notes-remove = Ukloni ovu bilješku
notes-open-talk = Otvori ovaj razgovor u Pripremi
notes-none = Još ništa nije zapisano.
notes-none-here = Takvog ovdje nema ništa.
notes-show = Pokaži
notes-person = Osoba
notes-kind = Vrsta
notes-kind-talk = Razgovori
notes-kind-note = Bilješke
notes-kind-safety = Sigurnosne bilješke
notes-kind-supervision = Za superviziju
notes-kilometres = { $n } km
notes-hours = Sati
notes-hours-sum = { $hours } h { $minutes } min
notes-hours-what = Svi razgovori zajedno.
notes-costs = Troškovi
notes-costs-none = Još nema troškova.
notes-costs-add = Dodaj trošak
notes-costs-remove = Ukloni ovaj trošak: { $what }
