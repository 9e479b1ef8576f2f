### Karta „Poznámky“. Názvy uložených polí stojí v kinds.ftl.

notes-add = Přidat poznámku
notes-new = Nová poznámka
notes-saved-by-itself = Ukládá se od prvního písmene.
notes-change = Změnit tuto poznámku
notes-remove = Odebrat tuto poznámku
notes-open-talk = Otevřít tento rozhovor v Přípravě
notes-list = Poznámky a rozhovory podle času
notes-none = Zatím nic není zapsáno.
notes-none-here = Nic takového tu není.
notes-show = Ukázat
notes-person = Člověk
notes-kind = Druh
notes-kind-talk = Rozhovory
notes-kind-note = Poznámky
notes-kind-safety = Bezpečnostní poznámky
notes-kind-supervision = Na supervizi
notes-kilometres = { $n } km
notes-hours = Hodiny
notes-hours-sum = { $hours } h { $minutes } min
notes-hours-what = Všechny rozhovory dohromady.
notes-costs = Výdaje
notes-costs-none = Zatím žádné výdaje.
notes-costs-add = Přidat výdaj
notes-costs-remove = Odebrat tento výdaj: { $what }
