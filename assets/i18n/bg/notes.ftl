### Раздел „Бележки“. Имената на запазените полета са в kinds.ftl.

notes-add = Добави бележка
notes-new = Нова бележка
notes-saved-by-itself = Запазва се от първата буква.
notes-change = Промени тази бележка
notes-remove = Махни тази бележка
notes-open-talk = Отвори този разговор в „Подготовка“
notes-list = Бележки и разговори по време
notes-none = Още нищо не е записано.
notes-none-here = Тук няма нищо такова.
notes-show = Покажи
notes-person = Човек
notes-kind = Вид
notes-kind-talk = Разговори
notes-kind-note = Бележки
notes-kind-safety = Бележки за безопасност
notes-kind-supervision = За супервизия
notes-kilometres = { $n } км
notes-hours = Часове
notes-hours-sum = { $hours } ч. { $minutes } мин.
notes-hours-what = Всички разговори заедно.
notes-costs = Разходи
notes-costs-none = Още няма разходи.
notes-costs-add = Добави разход
notes-costs-remove = Махни този разход: { $what }
