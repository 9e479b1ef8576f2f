### Put jedne porodice i provere.

journey-next = Шта следи
journey-add-step = Додај корак
journey-next-none = Ништа не чека.
journey-step-done = Готово: { $what }
journey-step-change = Промени: { $what }
journey-step-not-done = Још није готово: { $what }
journey-step-open = { $what }: отвори { $where }
journey-done-on = Готово: { $date }
journey-stands = Где је ова породица
journey-time = Време до сада: { $hours } h { $minutes } min
journey-moves = Кораци на путу
journey-moved = { $from } → { $to }
journey-question = Питање за породицу
journey-questions = Питања
journey-no-question = Још нема питања. Договара се с породицом и предлагачем.
journey-not-agreed = Још није договорено.
journey-agreed = Договорено: { $date }
journey-agreed-by = Договорено ({ $date }). С ким: { $who }
journey-must-haves = Мора бити у сваком плану
journey-add-question = Ново питање
journey-add-must-have = Нови услов
journey-change-questions = Промени питање и услове
journey-move-up = Горе: { $what }
journey-move-down = Доле: { $what }
journey-referral = Предлог
journey-report = Извештај предлагача за породицу
journey-screen = Безбедносна питања уз предлог
journey-screen-hint = После 30 секунди опет се склапа. Ваш избор је сачуван.
journey-offers = Шта службе могу да понуде
journey-no-offers = Још нема понуда.
journey-add-offer = Нова понуда
journey-independence = Ваша независност
journey-entry = Упис ове породице
journey-way = Досадашњи пут
journey-pair = { $a } и { $b }: не смеју тек тако да се сретну
journey-pair-until = документ важи до { $date }
journey-excluded = { $name }: без позива
journey-place = Заштићено место. Кога штити: { $name }

## Koraci na putu
move-accept = Прихвати
move-accept-heading = Прихватити овај предлог
move-accept-what = Преузимате ову породицу.
move-decline = Одбиј
move-decline-heading = Одбити овај предлог
move-decline-what = Предлог се овде завршава. Остаје у списку завршених породица.
move-hold = Нека мирује
move-hold-heading = Нека рад мирује
move-hold-what = Док мирује, ништа не касни. Можете да наставите кад год желите.
move-resume = Настави
move-resume-heading = Наставити рад
move-resume-what = Рад се наставља тамо где је стао.
move-map = Тражи ко припада
move-map-heading = Почети да се тражи ко припада
move-map-what = Круг се црта заједно с породицом.
move-prepare = Почни припрему
move-prepare-heading = Почети припрему
move-prepare-what = С људима из круга разговара се редом.
move-ready = Све је спремно
move-ready-heading = Све је спремно за дан
move-ready-what = Дан, место, људи и папири су ту.
move-stop = Прекини
move-stop-heading = Овде прекинути
move-stop-what = Породица сме да прекине кад год жели. Ништа се не губи и може поново да почне.
move-close = Заврши
move-close-heading = Завршити с овом породицом
move-close-what = Сви завршеци су једнаки. Може поново да се отвори.
move-back = Корак назад
move-back-heading = Вратити се корак назад
move-back-what = Последњи корак на путу се враћа. Разлог остаје код вас.
move-back-why = Зашто?

## Provere
checks-heading = Шта провере примећују
checks-none = Ништа се не истиче.
checks-block = { $n ->
    [one] { $n } ствар коју треба прво решити
    [few] { $n } ствари које треба прво решити
   *[other] { $n } ствари које треба прво решити
}
checks-warn = { $n ->
    [one] { $n } ствар за размишљање
    [few] { $n } ствари за размишљање
   *[other] { $n } ствари за размишљање
}
checks-hint = { $n ->
    [one] { $n } напомена
    [few] { $n } напомене
   *[other] { $n } напомена
}
checks-answered = { $n ->
    [one] { $n } с вашим одговором
    [few] { $n } с вашим одговором
   *[other] { $n } с вашим одговором
}
checks-because = Настављате јер: { $reason }
checks-go-on = Настави
checks-go-on-because = Настављам јер
checks-go-on-about = Настави јер …: { $what }

## Okrenuto porodici
turned-for = За: { $names }
