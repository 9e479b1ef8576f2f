### Words around dates. The dates themselves come from the month tables.

date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-day-after-tomorrow = the day after tomorrow
date-day-before-yesterday = the day before yesterday
date-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
date-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
date-days-late = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
date-days-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
date-in-weeks = { $n ->
    [one] in { $n } week
   *[other] in { $n } weeks
}
date-weeks-ago = { $n ->
    [one] { $n } week ago
   *[other] { $n } weeks ago
}
date-no-date = no date yet
date-any-time = any time
date-when-it-suits = when it suits
date-from-to = { $from } to { $to }
date-received = received: { $date }

## What to say when a typed date cannot be read
date-error-empty = Type a date, for example { $example }.
date-error-not-understood = This date cannot be read. For example: { $example }.
date-error-no-such-day = There is no such day. For example: { $example }.
date-error-ambiguous = This could be more than one day. Please type a little more, for example: { $example }.
date-error-weekday = The day of the week and the date do not belong together. For example: { $example }.
