### Kartica „Beleške”. Nazivi sačuvanih polja stoje u kinds.ftl.

notes-add = Додај белешку
notes-new = Нова белешка
notes-saved-by-itself = Чува се од првог слова.
notes-change = Промени ову белешку
notes-remove = Уклони ову белешку
notes-open-talk = Отвори овај разговор у Припреми
notes-list = Белешке и разговори по времену
notes-none = Још ништа није записано.
notes-none-here = Овде нема ничега таквог.
notes-show = Покажи
notes-person = Особа
notes-kind = Врста
notes-kind-talk = Разговори
notes-kind-note = Белешке
notes-kind-safety = Безбедносне белешке
notes-kind-supervision = За супервизију
notes-kilometres = { $n } km
notes-hours = Сати
notes-hours-sum = { $hours } h { $minutes } min
notes-hours-what = Сви разговори заједно.
notes-costs = Трошкови
notes-costs-none = Још нема трошкова.
notes-costs-add = Додај трошак
notes-costs-remove = Уклони овај трошак: { $what }
