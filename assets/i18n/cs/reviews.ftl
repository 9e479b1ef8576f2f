### Karta „Vyhodnocení“. Názvy uložených polí stojí v kinds.ftl.

reviews-planned = Vyhodnocovací setkání je naplánováno: { $date }.
reviews-begin = Zapsat vyhodnocovací setkání
reviews-add = Další vyhodnocovací setkání
reviews-which = Které vyhodnocovací setkání
reviews-nth = { $n }. vyhodnocovací setkání
reviews-steps = Jak šly kroky
reviews-no-steps = V plánu nejsou žádné kroky.
reviews-when = Kdy a kde
reviews-scale = Jak je, od 0 do 10
reviews-scale-what = Číslo samotného dítěte. 0 znamená „vůbec ne dobře“, 10 znamená „opravdu dobře“.
reviews-note-left = { $n ->
    [one] Místo ještě na { $n } znak
    [few] Místo ještě na { $n } znaky
    [many] Místo ještě na { $n } znaku
   *[other] Místo ještě na { $n } znaků
}
reviews-together = Všichni společně
reviews-to-plan = Na plán
reviews-to-day = Určit den
reviews-to-journey = Na cestu
reviews-feedback = Hodnoticí dotazníky
reviews-feedback-what = Počítají se po skupinách, beze jmen.
