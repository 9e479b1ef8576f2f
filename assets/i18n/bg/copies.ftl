### Safety copies, a new key, leaving in a hurry, and beginning with a copy.

## Proof of the newest copy
copies-proved = Последна проверка: { $date }
copies-not-proved = Още нито едно копие не е проверено.
copies-prove = Провери сега
copies-proving = Копието се чете…
copies-read = Копието ({ $when }) беше отворено и прочетено докрай: { $families }, { $changes }, { $files }.
copies-count-changes = { $n ->
    [one] { $n } промяна
   *[other] { $n } промени
}
copies-count-files = { $n ->
    [0] без файлове
    [one] { $n } файл
   *[other] { $n } файла
}
copies-newer = { $n ->
    [0] Всичко, което е тук, е и в копието.
    [one] { $n } промяна тук е по-нова от копието.
   *[other] { $n } промени тук са по-нови от копието.
}

## On a stick
copies-carried = Последно копиране на флашка: { $date }
copies-not-carried = Още няма копие на флашка. Ако този лаптоп бъде откраднат или се повреди, помага само копие на друго място.
copies-carry = Копирай на флашка
copies-carrying = Копира се и се чете обратно…
copies-carried-now = Копието е на флашката. Прочетено е обратно и е цяло. Пазете флашката далече от лаптопа.
copies-from-stick = Върни от флашка
copies-choose-stick = Избери флашка
copies-restore-what = Копие в { $folder }. Липсващото тук се връща. Нищо не се маха.
copies-restore-of = Върни от копие: { $when }

## Somebody knows the passphrase
copies-known = Някой я знае
copies-known-heading = Някой знае паролата
copies-known-what = Всичко се заключва наново, с нов ключ и нова парола. Нищо написано не се губи. Може да отнеме минута.
copies-known-here = Резервните копия на този лаптоп се унищожават и се прави ново.
copies-known-sheet = Старият лист за възстановяване тук вече не отваря нищо. Веднага получавате нов: подгответе принтер или сигурно място за файла.
copies-known-sticks = Копията на флашки все още се отварят със старата парола. Съберете флашките и ги изтрийте.
copies-known-do = Заключи всичко наново
copies-known-making = Всичко се заключва наново…
copies-known-made = Всичко е заключено наново. Това е новият ключ за възстановяване. Показва се само сега.

## Leaving in a hurry
copies-leave = Бързо напускане
copies-leave-short = Унищожава веднага всичко, което { -krug } пази на този лаптоп. Преди това може да се направи копие на флашка.
copies-leave-open = Бързо напускане…
copies-leave-destroyed = Унищожава се: всички семейства, листове и резервни копия на този лаптоп и ключовете, които ги отварят.
copies-leave-nothing-opens = След това тук нищо не се отваря, дори с листа за възстановяване. Не може да се отмени.
copies-leave-still-opens = Копията на флашки остават, каквито са. Отварят се с вашата парола или с листа за възстановяване. Остават и файловете, запазени на друго място.
copies-leave-copy-first = Преди това не се прави копие. Ако искате копие, изберете флашка.
copies-leave-to = Първо се прави копие в { $folder }. Ако не се получи, нищо не се унищожава.
copies-leave-without = Без копие
copies-leave-word = унищожи
copies-leave-type = Напишете думата „{ $word }“
copies-leave-do = Унищожи всичко тук
copies-leave-going = Унищожава се…
copies-leave-stay = Остави всичко така
copies-leave-stopped = Унищожаването спря наполовина: на този лаптоп не е унищожено всичко. Ако Krug тук още се отваря, отворете го и опитайте пак. Ако не се отваря, махнете папката на Krug.

## Beginning with a copy
copies-begin-have = Имам резервно копие на флашка
copies-begin = Начало с резервно копие
copies-begin-lead = Изберете флашката или папката с копието. Самото копие остава, каквото е.
copies-begin-folder = Избрано: { $folder }
copies-begin-missing = Първо изберете флашката.
copies-begin-passphrase = Тази, с която е направено копието.
copies-begin-key-missing = Напишете ключа за възстановяване.
copies-begin-do = Започни с това копие

## On another computer
copies-moved-heading = Друг компютър
copies-moved = Това хранилище е преместено или копирано от друг компютър. И двете е наред. Оттук нататък този компютър пише под свое собствено име.
copies-moved-good = Добре
