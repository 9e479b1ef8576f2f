### Речи које сме да користи сваки екран и сваки папир.

-krug = Krug

yes = Да
no = Не
unknown = Није познато
and = и
or = или
none = Нема
more = Више
all = Све
other = Друго

save = Сачувај
saved = Сачувано
cancel = Одустани
close = Затвори
back = Назад
next = Даље
add = Додај
change = Промени
remove = Уклони
undo = Поништи
redo = Врати
print = Одштампај
open = Отвори
done = Готово
search = Тражи

language-bs = босански
language-hr = хрватски
language-sr-Latn = српски, латиница
language-sr-Cyrl = српски, ћирилица
language-bg = бугарски
language-cs = чешки
language-en = енглески

count-steps = { $n ->
    [one] { $n } корак
    [few] { $n } корака
   *[other] { $n } корака
}
count-people = { $n ->
    [one] { $n } особа
    [few] { $n } особе
   *[other] { $n } особа
}
count-children = { $n ->
    [one] { $n } дете
    [few] { $n } деце
   *[other] { $n } деце
}
count-families = { $n ->
    [one] { $n } породица
    [few] { $n } породице
   *[other] { $n } породица
}
count-days = { $n ->
    [one] { $n } дан
    [few] { $n } дана
   *[other] { $n } дана
}
count-weeks = { $n ->
    [one] { $n } недеља
    [few] { $n } недеље
   *[other] { $n } недеља
}
count-months = { $n ->
    [one] { $n } месец
    [few] { $n } месеца
   *[other] { $n } месеци
}
count-hours = { $n ->
    [one] { $n } сат
    [few] { $n } сата
   *[other] { $n } сати
}
count-minutes = { $n ->
    [one] { $n } минут
    [few] { $n } минута
   *[other] { $n } минута
}
count-copies = { $n ->
    [one] { $n } копија
    [few] { $n } копије
   *[other] { $n } копија
}
count-pages = { $n ->
    [one] { $n } страна
    [few] { $n } стране
   *[other] { $n } страна
}
count-talks = { $n ->
    [one] { $n } разговор
    [few] { $n } разговора
   *[other] { $n } разговора
}
