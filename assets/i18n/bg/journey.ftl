### Пътят на едно семейство и проверките.

journey-next = Какво следва
journey-add-step = Добави стъпка
journey-next-none = Нищо не чака.
journey-step-done = Готово: { $what }
journey-step-change = Промени: { $what }
journey-step-not-done = Още не е готово: { $what }
journey-step-open = { $what }: отвори { $where }
journey-done-on = Готово: { $date }
journey-stands = Докъде е стигнало това семейство
journey-time = Време досега: { $hours } ч. { $minutes } мин.
journey-moves = Ходове по пътя
journey-moved = { $from } → { $to }
journey-question = Въпросът към семейството
journey-questions = Въпроси
journey-no-question = Още няма въпрос. Уговаря се със семейството и с насочващия.
journey-not-agreed = Още не е уговорен.
journey-agreed = Уговорен на: { $date }
journey-agreed-by = Уговорен на: { $date }. С кого: { $who }
journey-must-haves = Трябва да го има във всеки план
journey-add-question = Нов въпрос
journey-add-must-have = Ново условие
journey-change-questions = Промени въпроса и условията
journey-move-up = Нагоре: { $what }
journey-move-down = Надолу: { $what }
journey-referral = Насочването
journey-report = Докладът на насочващия за семейството
journey-screen = Въпроси за безопасност в насочването
journey-screen-hint = След 30 секунди се сгъват отново. Изборът ви е запазен.
journey-offers = Какво могат да предложат службите
journey-no-offers = Още няма предложения.
journey-add-offer = Ново предложение
journey-independence = Вашата независимост
journey-entry = Записът на това семейство
journey-way = Пътят досега
journey-pair = { $a } и { $b }: не бива просто да се срещат
journey-pair-until = документът важи до { $date }
journey-excluded = { $name }: без покана
journey-place = Защитено място. Кого пази: { $name }

## Ходове
move-accept = Приеми
move-accept-heading = Приемане на това насочване
move-accept-what = Поемате това семейство.
move-decline = Откажи
move-decline-heading = Отказ на това насочване
move-decline-what = Насочването приключва тук. Остава в списъка на приключените семейства.
move-hold = Остави в почивка
move-hold-heading = Работата почива
move-hold-what = Докато почива, нищо не закъснява. Може да се продължи по всяко време.
move-resume = Продължи
move-resume-heading = Работата продължава
move-resume-what = Работата продължава оттам, докъдето беше стигнала.
move-map = Търси кой е от кръга
move-map-heading = Начало на търсенето кой е от кръга
move-map-what = Кръгът се рисува заедно със семейството.
move-prepare = Започни подготовката
move-prepare-heading = Начало на подготовката
move-prepare-what = Разговаряте с хората от кръга един по един.
move-ready = Всичко е готово
move-ready-heading = Всичко е готово за деня
move-ready-what = Има ден, място, хора и листове.
move-stop = Спри
move-stop-heading = Спиране дотук
move-stop-what = Семейството може да спре по всяко време. Нищо не се губи и може да се започне отново.
move-close = Приключи
move-close-heading = Приключване с това семейство
move-close-what = Всички завършеци са равни. Може да се отвори отново.
move-back = Стъпка назад
move-back-heading = Връщане стъпка назад
move-back-what = Последната стъпка от пътя се връща. Причината остава при вас.
move-back-why = Защо?

## Проверки
checks-heading = Какво забелязват проверките
checks-none = Нищо особено.
checks-block = { $n ->
    [one] { $n } нещо за уреждане преди това
   *[other] { $n } неща за уреждане преди това
}
checks-warn = { $n ->
    [one] { $n } нещо за размисъл
   *[other] { $n } неща за размисъл
}
checks-hint = { $n ->
    [one] { $n } подсказка
   *[other] { $n } подсказки
}
checks-answered = { $n ->
    [one] { $n } с ваш отговор
   *[other] { $n } с ваш отговор
}
checks-because = Продължавате, защото: { $reason }
checks-go-on = Продължи
checks-go-on-because = Продължавам, защото
checks-go-on-about = Продължавам, защото …: { $what }

## Обърнато към семейството
turned-for = За: { $names }
