### Речи око датума. Сами датуми долазе из табела месеци.

date-today = данас
date-tomorrow = сутра
date-yesterday = јуче
date-day-after-tomorrow = прекосутра
date-day-before-yesterday = прекјуче
date-in-days = { $n ->
    [one] за { $n } дан
    [few] за { $n } дана
   *[other] за { $n } дана
}
date-days-ago = { $n ->
    [one] пре { $n } дан
    [few] пре { $n } дана
   *[other] пре { $n } дана
}
date-days-late = { $n ->
    [one] касни { $n } дан
    [few] касни { $n } дана
   *[other] касни { $n } дана
}
date-days-left = { $n ->
    [one] још { $n } дан
    [few] још { $n } дана
   *[other] још { $n } дана
}
date-in-weeks = { $n ->
    [one] за { $n } недељу
    [few] за { $n } недеље
   *[other] за { $n } недеља
}
date-weeks-ago = { $n ->
    [one] пре { $n } недељу
    [few] пре { $n } недеље
   *[other] пре { $n } недеља
}
date-no-date = још без датума
date-any-time = кад год треба
date-when-it-suits = како коме одговара
date-from-to = од { $from } до { $to }
date-received = примљено: { $date }

date-error-empty = Упишите датум, на пример { $example }.
date-error-not-understood = Овај датум не може да се прочита. На пример: { $example }.
date-error-no-such-day = Такав дан не постоји. На пример: { $example }.
date-error-ambiguous = Ово може бити више од једног дана. Упишите мало више, на пример: { $example }.
date-error-weekday = Дан у недељи и датум се не слажу. На пример: { $example }.
