### Kartica „Beleške”. Nazivi sačuvanih polja stoje u kinds.ftl.

notes-add = Dodaj belešku
notes-new = Nova beleška
notes-saved-by-itself = Čuva se od prvog slova.
notes-change = Promeni ovu belešku
notes-remove = Ukloni ovu belešku
notes-open-talk = Otvori ovaj razgovor u Pripremi
notes-list = Beleške i razgovori po vremenu
notes-none = Još ništa nije zapisano.
notes-none-here = Ovde nema ničega takvog.
notes-show = Pokaži
notes-person = Osoba
notes-kind = Vrsta
notes-kind-talk = Razgovori
notes-kind-note = Beleške
notes-kind-safety = Bezbednosne beleške
notes-kind-supervision = Za superviziju
notes-kilometres = { $n } km
notes-hours = Sati
notes-hours-sum = { $hours } h { $minutes } min
notes-hours-what = Svi razgovori zajedno.
notes-costs = Troškovi
notes-costs-none = Još nema troškova.
notes-costs-add = Dodaj trošak
notes-costs-remove = Ukloni ovaj trošak: { $what }
