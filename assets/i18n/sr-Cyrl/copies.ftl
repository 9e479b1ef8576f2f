### Safety copies, a new key, leaving in a hurry, and beginning with a copy.

## Proof of the newest copy
copies-proved = Последња провера: { $date }
copies-not-proved = Ниједна копија још није проверена.
copies-prove = Провери сада
copies-proving = Копија се чита…
copies-read = Копија ({ $when }) је отворена и прочитана до краја: { $families }, { $changes }, { $files }.
copies-count-changes = { $n ->
    [one] { $n } измена
    [few] { $n } измене
   *[other] { $n } измена
}
copies-count-files = { $n ->
    [0] ниједна датотека
    [one] { $n } датотека
    [few] { $n } датотеке
   *[other] { $n } датотека
}
copies-newer = { $n ->
    [0] Све што је овде, налази се и у копији.
    [one] { $n } измена одавде још није у копији.
    [few] { $n } измене одавде још нису у копији.
   *[other] { $n } измена одавде још није у копији.
}

## On a stick
copies-carried = Последња копија на стику: { $date }
copies-not-carried = На стику још нема ниједне копије. Ако се лаптоп поквари или га неко украде, помаже само копија на другом месту.
copies-carry = Копирај на стик
copies-carrying = Копира се и поново чита…
copies-carried-now = Копија је на стику. Поново је прочитана и цела је. Држите стик даље од лаптопа.
copies-from-stick = Врати са стика
copies-choose-stick = Изабери стик
copies-restore-what = Копија је овде: { $folder }. Враћа се оно чега на лаптопу нема. Ништа се не уклања.
copies-restore-of = Врати из копије: { $when }

## Somebody knows the passphrase
copies-known = Неко зна лозинку
copies-known-heading = Неко зна лозинку
copies-known-what = Све се изнова закључава, новим кључем и новом лозинком. Ништа што сте написали неће се изгубити. Може да потраје минут.
copies-known-here = Резервне копије на овом лаптопу се уништавају, а прави се нова.
copies-known-sheet = Стари лист за повратак приступа овде више ништа не отвара. Одмах добијате нови: припремите штампач или сигурно место за датотеку.
copies-known-sticks = Копије на стиковима се и даље отварају старом лозинком. Скупите их и избришите.
copies-known-do = Закључај све изнова
copies-known-making = Све се изнова закључава…
copies-known-made = Све је изнова закључано. Ово је нови кључ за повратак. Приказује се само сада.

## Leaving in a hurry
copies-leave = Хитан одлазак
copies-leave-short = Одмах уништава све што { -krug } чува на овом лаптопу. Пре тога копија може да оде на стик.
copies-leave-open = Хитан одлазак…
copies-leave-destroyed = Уништава се: све породице, папири и резервне копије на овом лаптопу и кључеви који их отварају.
copies-leave-nothing-opens = После тога се овде више ништа не отвара, ни листом за повратак приступа. То не може да се поништи.
copies-leave-still-opens = Копије на стиковима остају какве јесу. Отварају се вашом лозинком или листом за повратак приступа. Остају и датотеке сачуване на другим местима.
copies-leave-copy-first = Пре тога се не прави копија. Ако је желите, изаберите стик.
copies-leave-to = Прво се прави копија, овде: { $folder }. Ако то не успе, ништа се не уништава.
copies-leave-without = Без копије
copies-leave-word = уништи
copies-leave-type = Упишите реч „{ $word }”
copies-leave-do = Уништи све овде
copies-leave-going = Уништава се…
copies-leave-stay = Остави све како јесте
copies-leave-stopped = Уништавање је стало на пола: на овом лаптопу није уништено све. Ако се Krug овде још отвара, отворите га и покушајте поново. Ако се не отвара, уклоните фасциклу апликације Krug.

## Beginning with a copy
copies-begin-have = Имам резервну копију на стику
copies-begin = Почетак с резервном копијом
copies-begin-lead = Изаберите стик или фасциклу с копијом. Сама копија остаје каква јесте.
copies-begin-folder = Изабрано: { $folder }
copies-begin-missing = Прво изаберите стик.
copies-begin-passphrase = Она с којом је копија направљена.
copies-begin-key-missing = Упишите кључ за повратак.
copies-begin-do = Почни с овом копијом

## On another computer
copies-moved-heading = Други рачунар
copies-moved = Овај трезор је премештен или копиран са другог рачунара. И једно и друго је у реду. Од сада се овде пише под засебним именом.
copies-moved-good = У реду
