### Думи, които може да ползва всеки екран и всяка хартия.

-krug = Krug

yes = Да
no = Не
unknown = Не е известно
and = и
or = или
none = Няма
more = Още
all = Всички
other = Друго

save = Запази
saved = Запазено
cancel = Отказ
close = Затвори
back = Назад
next = Напред
add = Добави
change = Промени
remove = Махни
undo = Отмени
redo = Върни
print = Отпечатай
open = Отвори
done = Готово
search = Търси

language-bs = босненски
language-hr = хърватски
language-sr-Latn = сръбски, латиница
language-sr-Cyrl = сръбски, кирилица
language-bg = български
language-cs = чешки
language-en = английски

count-steps = { $n ->
    [one] { $n } стъпка
   *[other] { $n } стъпки
}
count-people = { $n ->
    [one] { $n } човек
   *[other] { $n } души
}
count-children = { $n ->
    [one] { $n } дете
   *[other] { $n } деца
}
count-families = { $n ->
    [one] { $n } семейство
   *[other] { $n } семейства
}
count-days = { $n ->
    [one] { $n } ден
   *[other] { $n } дни
}
count-weeks = { $n ->
    [one] { $n } седмица
   *[other] { $n } седмици
}
count-months = { $n ->
    [one] { $n } месец
   *[other] { $n } месеца
}
count-hours = { $n ->
    [one] { $n } час
   *[other] { $n } часа
}
count-minutes = { $n ->
    [one] { $n } минута
   *[other] { $n } минути
}
count-copies = { $n ->
    [one] { $n } копие
   *[other] { $n } копия
}
count-pages = { $n ->
    [one] { $n } страница
   *[other] { $n } страници
}
count-talks = { $n ->
    [one] { $n } разговор
   *[other] { $n } разговора
}
