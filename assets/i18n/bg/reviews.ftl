### Раздел „Проследяване“. Имената на запазените полета са в kinds.ftl.

reviews-planned = Проследяващата среща е планирана за: { $date }
reviews-begin = Запиши проследяваща среща
reviews-add = Още една проследяваща среща
reviews-which = Коя проследяваща среща
reviews-nth = Проследяваща среща { $n }
reviews-steps = Как вървят стъпките
reviews-no-steps = В плана няма стъпки.
reviews-when = Кога и къде
reviews-scale = Как е, от 0 до 10
reviews-scale-what = Числото на самото дете. 0 значи „никак не е добре“, 10 значи „наистина добре“.
reviews-note-left = { $n ->
    [one] Място за още { $n } знак
   *[other] Място за още { $n } знака
}
reviews-together = Всички заедно
reviews-to-plan = Към плана
reviews-to-day = Определи ден
reviews-to-journey = Към пътя
reviews-feedback = Въпросници за обратна връзка
reviews-feedback-what = Броят се по групи, без имена.
