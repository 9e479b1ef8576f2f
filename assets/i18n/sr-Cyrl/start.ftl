### Prvi početak, zaključavanje, lozinka.

## Prvi početak
start-steps = Први почетак
start-step-of = { $step } од { $of }
start-step-language = Језик
start-step-about = Ви
start-step-passphrase = Лозинка
start-step-recovery = Лист за повратак
start-step-begin = Почетак
start-next = Даље
start-back = Назад

start-welcome = Добар дан
start-welcome-lead = Krug остаје на овом лаптопу. Интернет му не треба и ништа никоме не шаље.
start-language = Језик апликације

start-about = О вама
start-about-lead = Ово стоји на позивима и папирима. Можете да промените и касније.
start-name = Ваше име
start-name-missing = Упишите име онако како треба да стоји на позивима.
start-role = Како се зове ваша улога
start-role-hint = Реч коју користите за себе.
# Odvojeno znakom |. Svi oblici su ravnopravni; nijedan se ne uzima sam od sebe.
start-role-words = координаторка | координатор
start-role-missing = Упишите реч коју користите, на пример: координаторка.
start-organisation = Организација
start-organisation-hint = Може да остане празно.
start-country = Држава
start-country-hint = Од ње зависе речи и правни редови на папирима.
start-country-missing = Изаберите државу у којој радите.

start-passphrase = Ваша лозинка
start-passphrase-lead = Она закључава све. Нико не може да вам је пронађе и Krug је не чува. Четири или пет речи боље су од осам знакова.
start-make = Направи трезор
start-making = Трезор се прави…

start-recovery = Лист за повратак приступа
start-recovery-lead = Ако се лозинка заборави, само овај кључ отвара Krug. Одштампајте лист и ставите га у фиоку, даље од лаптопа.
start-recovery-key = Кључ за повратак
start-recovery-file = krug-list-za-povratak-pristupa.pdf
start-recovery-make = Сачувај и одштампај лист
start-recovery-kept = Лист је сачуван. Одштампајте га, склоните на сигурно, па избришите датотеку.
start-recovery-without = Настављам без листа
start-recovery-without-hint = Тада код заборављене лозинке нико не може да помогне.
start-recovery-missing = Сачувајте лист или означите да настављате без њега.

start-ready = { $name }: све је спремно
start-ready-lead = Три ствари које вреди знати:
start-ready-lock = Ctrl L одмах закључава. Krug се закључава и сам.
start-ready-turn = F9 окреће екран према породици и склања све што је поверљиво.
start-ready-saved = Све се чува само од себе. Ctrl Z враћа корак назад.
start-begin = Почни
start-begin-example = Почни с породицама за вежбу

## Lozinka
passphrase-new = Нова лозинка
passphrase-again = Још једном исто
passphrase-show = Покажи лозинку
passphrase-hide = Сакриј лозинку
passphrase-capitals = Укључена су велика слова (Caps Lock).
passphrase-suggest = Предложи пет речи
passphrase-suggest-again = Других пет речи
passphrase-suggest-hint = Смислите с њима малу причу. Тако остају у сећању.
passphrase-use = Узми ове речи
passphrase-weak = Слаба
passphrase-fair = Још мало
passphrase-good = Добра
passphrase-strong = Јака
passphrase-longer = Нека буде дужа. Четири речи које ћете запамтити боље су од осам знакова.
passphrase-differs = Ове две нису исте. Упишите још једном.

## Zaključavanje
lock-heading = Закључано
lock-saved = Све је сачувано и затворено.
lock-passphrase = Ваша лозинка
lock-open = Отвори Krug
lock-opening = Отвара се…
lock-pause = { $seconds ->
    [one] Следећи покушај за { $seconds } секунду
    [few] Следећи покушај за { $seconds } секунде
   *[other] Следећи покушај за { $seconds } секунди
}
# Iste reči stoje na listu za povratak pristupa (paper-recovery-use).
lock-forgot = Имам лист за повратак приступа
lock-with-passphrase = Упиши лозинку
lock-recovery-key = Кључ за повратак
lock-recovery-hint = Стоји на листу за повратак приступа. Размаци и цртице нису важни.
lock-salvage = Скупи оно што се још чита
lock-salvage-what = Krug прави исправан трезор од свега што се још чита овде и у резервним копијама. Оштећена датотека остаје поред њега, нетакнута.
lock-salvaged = Скупљено записа: { $count }. Чекају на нешто изгубљено: { $waiting }. Прегледајте своје породице.
lock-foot = На овој страници нема имена породица. Krug се закључава сам, кад се поклопац спусти и на Ctrl L.
