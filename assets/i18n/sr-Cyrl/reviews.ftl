### Kartica „Praćenje”. Nazivi sačuvanih polja stoje u kinds.ftl.

reviews-planned = Састанак праћења је планиран: { $date }
reviews-begin = Упиши састанак праћења
reviews-add = Још један састанак праћења
reviews-which = Који састанак праћења
reviews-nth = Праћење { $n }
reviews-steps = Како су кораци ишли
reviews-no-steps = План нема ниједан корак.
reviews-when = Када и где
reviews-scale = Како је, од 0 до 10
reviews-scale-what = Број који даје само дете. 0 значи „уопште није добро”, 10 значи „стварно добро”.
reviews-note-left = { $n ->
    [one] Стаје још { $n } знак
    [few] Стају још { $n } знака
   *[other] Стаје још { $n } знакова
}
reviews-together = Све заједно
reviews-to-plan = На план
reviews-to-day = Одреди дан
reviews-to-journey = На пут
reviews-feedback = Упитници
reviews-feedback-what = Броје се по групама, без имена.
