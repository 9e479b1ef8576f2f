### Slova kolem dat. Samotná data pocházejí z tabulek měsíců.

date-today = dnes
date-tomorrow = zítra
date-yesterday = včera
date-day-after-tomorrow = pozítří
date-day-before-yesterday = předevčírem
date-in-days = { $n ->
    [one] za { $n } den
    [few] za { $n } dny
    [many] za { $n } dne
   *[other] za { $n } dní
}
date-days-ago = { $n ->
    [one] před { $n } dnem
    [few] před { $n } dny
    [many] před { $n } dne
   *[other] před { $n } dny
}
date-days-late = { $n ->
    [one] { $n } den po termínu
    [few] { $n } dny po termínu
    [many] { $n } dne po termínu
   *[other] { $n } dní po termínu
}
date-days-left = { $n ->
    [one] zbývá { $n } den
    [few] zbývají { $n } dny
    [many] zbývá { $n } dne
   *[other] zbývá { $n } dní
}
date-in-weeks = { $n ->
    [one] za { $n } týden
    [few] za { $n } týdny
    [many] za { $n } týdne
   *[other] za { $n } týdnů
}
date-weeks-ago = { $n ->
    [one] před { $n } týdnem
    [few] před { $n } týdny
    [many] před { $n } týdne
   *[other] před { $n } týdny
}
date-no-date = zatím bez data
date-any-time = kdykoli
date-when-it-suits = podle domluvy
date-from-to = od { $from } do { $to }
date-received = přijato: { $date }

date-error-empty = Napište datum, například { $example }.
date-error-not-understood = Toto datum nelze přečíst. Například: { $example }.
date-error-no-such-day = Takový den není. Například: { $example }.
date-error-ambiguous = To může být více dní. Napište ještě kousek, například: { $example }.
date-error-weekday = Den v týdnu a datum k sobě nepatří. Například: { $example }.
