### Думи около датите. Самите дати идват от таблиците с месеците.

date-today = днес
date-tomorrow = утре
date-yesterday = вчера
date-day-after-tomorrow = вдругиден
date-day-before-yesterday = завчера
date-in-days = { $n ->
    [one] след { $n } ден
   *[other] след { $n } дни
}
date-days-ago = { $n ->
    [one] преди { $n } ден
   *[other] преди { $n } дни
}
date-days-late = { $n ->
    [one] закъснява с { $n } ден
   *[other] закъснява с { $n } дни
}
date-days-left = { $n ->
    [one] остава { $n } ден
   *[other] остават { $n } дни
}
date-in-weeks = { $n ->
    [one] след { $n } седмица
   *[other] след { $n } седмици
}
date-weeks-ago = { $n ->
    [one] преди { $n } седмица
   *[other] преди { $n } седмици
}
date-no-date = още без дата
date-any-time = по всяко време
date-when-it-suits = както е удобно
date-from-to = от { $from } до { $to }
date-received = получено: { $date }

date-error-empty = Напишете дата, например { $example }.
date-error-not-understood = Тази дата не може да се прочете. Например: { $example }.
date-error-no-such-day = Няма такъв ден. Например: { $example }.
date-error-ambiguous = Това може да е повече от един ден. Напишете още малко, например: { $example }.
date-error-weekday = Денят от седмицата и датата не съвпадат. Например: { $example }.
