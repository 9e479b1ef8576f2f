### Riječi oko datuma. Sami datumi dolaze iz tabela mjeseci.

date-today = danas
date-tomorrow = sutra
date-yesterday = jučer
date-day-after-tomorrow = prekosutra
date-day-before-yesterday = prekjučer
date-in-days = { $n ->
    [one] za { $n } dan
    [few] za { $n } dana
   *[other] za { $n } dana
}
date-days-ago = { $n ->
    [one] prije { $n } dan
    [few] prije { $n } dana
   *[other] prije { $n } dana
}
date-days-late = { $n ->
    [one] kasni { $n } dan
    [few] kasni { $n } dana
   *[other] kasni { $n } dana
}
date-days-left = { $n ->
    [one] još { $n } dan
    [few] još { $n } dana
   *[other] još { $n } dana
}
date-in-weeks = { $n ->
    [one] za { $n } sedmicu
    [few] za { $n } sedmice
   *[other] za { $n } sedmica
}
date-weeks-ago = { $n ->
    [one] prije { $n } sedmicu
    [few] prije { $n } sedmice
   *[other] prije { $n } sedmica
}
date-no-date = još bez datuma
date-any-time = kad god treba
date-when-it-suits = kako kome odgovara
date-from-to = od { $from } do { $to }
date-received = primljeno: { $date }

date-error-empty = Upišite datum, na primjer { $example }.
date-error-not-understood = Ovaj datum se ne može pročitati. Na primjer: { $example }.
date-error-no-such-day = Takav dan ne postoji. Na primjer: { $example }.
date-error-ambiguous = Ovo može biti više od jednog dana. Upišite malo više, na primjer: { $example }.
date-error-weekday = Dan u sedmici i datum se ne slažu. Na primjer: { $example }.
