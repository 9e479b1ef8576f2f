### Reči oko datuma. Sami datumi dolaze iz tabela meseci.

date-today = danas
date-tomorrow = sutra
date-yesterday = juče
date-day-after-tomorrow = prekosutra
date-day-before-yesterday = prekjuče
date-in-days = { $n ->
    [one] za { $n } dan
    [few] za { $n } dana
   *[other] za { $n } dana
}
date-days-ago = { $n ->
    [one] pre { $n } dan
    [few] pre { $n } dana
   *[other] pre { $n } dana
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
    [one] za { $n } nedelju
    [few] za { $n } nedelje
   *[other] za { $n } nedelja
}
date-weeks-ago = { $n ->
    [one] pre { $n } nedelju
    [few] pre { $n } nedelje
   *[other] pre { $n } nedelja
}
date-no-date = još bez datuma
date-any-time = kad god treba
date-when-it-suits = kako kome odgovara
date-from-to = od { $from } do { $to }
date-received = primljeno: { $date }

date-error-empty = Upišite datum, na primer { $example }.
date-error-not-understood = Ovaj datum ne može da se pročita. Na primer: { $example }.
date-error-no-such-day = Takav dan ne postoji. Na primer: { $example }.
date-error-ambiguous = Ovo može biti više od jednog dana. Upišite malo više, na primer: { $example }.
date-error-weekday = Dan u nedelji i datum se ne slažu. Na primer: { $example }.
