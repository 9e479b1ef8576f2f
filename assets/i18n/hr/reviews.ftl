### Kartica „Praćenje”. Nazivi spremljenih polja stoje u kinds.ftl.

reviews-planned = Sastanak praćenja je planiran: { $date }
reviews-begin = Zapiši sastanak praćenja
reviews-add = Još jedan sastanak praćenja
reviews-which = Koji sastanak praćenja
reviews-nth = Sastanak praćenja { $n }
reviews-steps = Kako su koraci išli
reviews-no-steps = Plan nema koraka.
reviews-when = Kada i gdje
reviews-scale = Kako je, od 0 do 10
reviews-scale-what = Broj koji kaže samo dijete. 0 znači „uopće nije dobro”, 10 znači „baš dobro”.
reviews-together = Sve zajedno
reviews-note-left = { $n ->
    [one] Stane još { $n } znak
    [few] Stanu još { $n } znaka
   *[other] Stane još { $n } znakova
}
reviews-to-plan = Na plan
reviews-to-day = Odredi dan
reviews-to-journey = Na put
reviews-feedback = Upitnici
reviews-feedback-what = Zbrojeno po skupinama, bez imena.
