### Kartica „Praćenje”. Nazivi sačuvanih polja stoje u kinds.ftl.

reviews-planned = Sastanak praćenja je planiran: { $date }
reviews-begin = Upiši sastanak praćenja
reviews-add = Još jedan sastanak praćenja
reviews-which = Koji sastanak praćenja
reviews-nth = Praćenje { $n }
reviews-steps = Kako su koraci išli
reviews-no-steps = Plan nema nijedan korak.
reviews-when = Kada i gde
reviews-scale = Kako je, od 0 do 10
reviews-scale-what = Broj koji daje samo dete. 0 znači „uopšte nije dobro”, 10 znači „stvarno dobro”.
reviews-note-left = { $n ->
    [one] Staje još { $n } znak
    [few] Staju još { $n } znaka
   *[other] Staje još { $n } znakova
}
reviews-together = Sve zajedno
reviews-to-plan = Na plan
reviews-to-day = Odredi dan
reviews-to-journey = Na put
reviews-feedback = Upitnici
reviews-feedback-what = Broje se po grupama, bez imena.
