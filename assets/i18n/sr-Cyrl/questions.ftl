### Questions: where two people wrote different things without seeing the other’s, and what stays protected until
### somebody says. Names stand as they are, never bent: in other languages put them after a colon. $mine is yes or no.

questions-heading = Питања
questions-none = Нема отворених питања.
questions-open = { $count ->
    [one] { $count } питање је отворено.
    [few] { $count } питања су отворена.
   *[other] { $count } питања је отворено.
}
questions-how = Све се чува док не изаберете. Бира се стрелицама и размакницом.
questions-to-family = Отвори ову породицу
questions-answered = Одговорено
questions-choose-first = Прво изаберите једно.

## On the journey of a family
questions-here-open = { $count ->
    [one] Две особе су овде написале различито: { $count } питање. Ништа није изгубљено.
    [few] Две особе су овде написале различито: { $count } питања. Ништа није изгубљено.
   *[other] Две особе су овде написале различито: { $count } питања. Ништа није изгубљено.
}
questions-look = Погледај

## One item, all at once
questions-all-mine = Узми све моје
questions-all-of = Узми све што пише: { $name }

## One field with several values
questions-here = На овом лаптопу
questions-from = Пише: { $name }
questions-who = { $name }, { $when }
questions-not-seen = Без увида у ово: { $names }
questions-cannot-take = Самог текста овде нема, па не може да се узме.
questions-take = Узми ово
questions-both = Задржи обоје
questions-anew = Напиши изнова
questions-anew-label = { $what }, написано изнова
questions-anew-missing = Прво нешто упишите.
questions-anew-take = Узми написано
questions-anew-leave = Одустани
questions-joined = Спојено из оба текста. Прочитајте једном.
questions-joined-take = Узми спојени текст

## Removed by one, changed by another
questions-contested = Задржати или уклонити?
questions-removed = { $mine ->
    [yes] Ви ({ $when }): уклоњено „{ $what }”.
   *[no] { $name } ({ $when }): уклоњено „{ $what }”.
}
questions-edited = { $mine ->
    [yes] Ви ({ $when }): измењено, без знања о томе.
   *[no] { $name } ({ $when }): измењено, без знања о томе.
}
questions-keep = Задржи
questions-remove = Уклони

## What a file would have made less safe
questions-guarded = Заштита
questions-guarded-opened = Уписано је да ово више није заштићено ({ $name }). Овде остаје заштићено док ви не одлучите.
questions-guarded-print = Уписано је да ово сме да се штампа за некога ({ $name }). Овде се не штампа док ви не одлучите.
questions-guarded-lifted = Уписано је да ово више не важи ({ $name }). Овде и даље важи док ви не одлучите.
questions-guarded-removed = Уписано је да се ово уклања ({ $name }). Овде и даље важи док ви не одлучите.
questions-guarded-back = Уписано је да се ова особа враћа ({ $name }). Овде остаје уклоњена док ви не одлучите.
questions-guarded-changed = Уписана је слабија заштита ({ $name }). Овде остаје каква је била док ви не одлучите.
questions-guarded-wanted = { $name }:
questions-guarded-stands = Овде важи:
questions-guarded-leave = Остави заштићено
questions-guarded-do = Уради како пише: { $name }

## Two entries of one name
questions-twins = Ова два записа су слична. Да ли је то једна особа?
questions-twins-what = Кад се споје, остаје први запис, а додаје му се оно што пише само у другом.
questions-twins-join = Једна особа: споји
questions-twins-two = Две особе

## Two sealed plans of one number
questions-plans = Два запечаћена плана с бројем { $number }
questions-plan-which = Оба се чувају. Који важи?
questions-plan-line = Печат: { $name }, { $when }, ознака { $mark }
questions-plan-holds = Овај важи

## Help
help-questions = Питања
help-questions-what = Кад две особе раде на истој породици и обе упишу нешто на исто место, чувају се обе верзије док не изаберете.
help-questions-how =
    Свако питање показује шта пише на овом лаптопу и шта пише код друге особе, с именима и временом.
    Узмите једно, задржите обоје или напишите изнова. Дуги текстови могу да се споје: прочитајте их једном.
    Ако би датотека нечему смањила заштиту, то остаје заштићено док ви не одлучите.
    Сваки одговор може да се поништи.
