### Kartica „Papiri”. Nazivi sačuvanih polja stoje u kinds.ftl.

papers-parts = Папири
papers-part-make = Направи папир
papers-part-made = Направљени папири
papers-which = Који папир
papers-when-before = Пре састанка
papers-when-day = За дан састанка
papers-when-plan = План
papers-when-after = После
papers-everybody = Ако остане празно, папир је за све.
papers-empty-form = Ако остане празно, то је образац за попуњавање.
papers-for-everybody = све
papers-family-language = Језик породице
papers-choose-reader = Позив је за једну особу. Изаберите за кога.
papers-save = Сачувај PDF
papers-save-hint = PDF се чува где ви изаберете и отвара се, да може да се одштампа. У називу датотеке је кодно име, без имена људи.
papers-saved = { $n ->
    [one] Сачувано: { $n } страна
    [few] Сачувано: { $n } стране
   *[other] Сачувано: { $n } страна
}
papers-saved-again = Сачувано поново, тачно онако како је подељено
papers-no-viewer = PDF је сачуван. Отворите га било којим програмом за PDF и одатле одштампајте.
papers-sealed = Запечаћено, ознака { $mark }
papers-zoom = Величина страна
papers-zoom-whole = Цела страна
papers-zoom-width = Ширина
papers-zoom-large = Велико
papers-pages = Стране
papers-page = Страна { $n } од { $of }
papers-again = Сачувај поново
papers-older = старије од плана

## Pogled na datoteku
papers-verify = Погледај печат датотеке
papers-verify-choose = Изабери PDF
papers-seal-by = Чији је печат
papers-seal-mine = ваш печат
papers-seal-when = Када
papers-seal-certificate = Сертификат
papers-seal-self = Направљен сопственим кључем: име у њему је само оно што је уписано при прављењу.
papers-seal-issued = Сертификат наводи издаваоца. Krug не проверава издаваоце; упоредите отисак са особом која је запечатила.
papers-seal-fingerprint = Отисак
papers-seal-means = Печат каже да датотека од тада није мењана и којим кључем је запечаћена. Не каже ко је потписао план; за то служе имена и потписи на папиру.
papers-seal-add = Додај мој печат
papers-seal-added = Печат је додат. Нова датотека садржи стару у целости.
problem-seal-changed = Печат се додаје само датотеци која је онаква каква је запечаћена. Затражите датотеку поново.
problem-seal-room = У овој датотеци нема места за још један печат.
papers-save-all = Сачувај све у фасциклу
papers-save-all-hint = Сваки папир који се сада може направити, сваки у својој датотеци.
papers-saved-all = Сачувано папира: { $papers }, страна: { $pages }
papers-not-made = Није могло да се направи

papers-looks = Како изгледа
papers-beside-none = један језик
papers-shows = Шта на њему пише
papers-reading = Да ли је лако за читање?
papers-reading-counts = Речи: { $words }, реченица: { $sentences }. Реченица дужих од 20 речи: { $long }. Речи дужих од 14 слова: { $letters }.
papers-reading-note = Само бројеви. Речи породице остају какве јесу.
papers-translate = Речи за други језик
papers-translate-hint = Пише их неко ко говори оба језика. Krug ништа не преводи; где је поље празно, на папиру су линије за писање.
papers-print = Одштампај
papers-printer = Штампач
papers-copies = Број копија
papers-both-sides = Обострано
papers-printed = Послато на штампач
papers-no-printer = Није пронађен ниједан штампач. Сачувајте PDF и одштампајте га из другог програма.
papers-print-hint = Krug за собом не оставља датотеку и на списку штампача не наводи ничије име. Неки штампачи памте шта је одштампано: код туђег штампача питајте.
papers-booklet-hint = Одштампајте обострано, окрените преко краће ивице, пресавијте по средини.
papers-scan = Преузми потписани лист
papers-scan-lead = Изаберите фотографију или скен листа потписаног на папиру. Krug га окреће, избељује папир и изоставља где је и када фотографија снимљена.
papers-scan-choose = Изабери фотографију или скен
papers-scan-file-kind = Фотографија или скен
papers-scan-sheet = Лист { $n }
scan-known = Код на њему каже који је то папир.
scan-unknown = Код на њему има ознаку { $mark }, а ниједан папир ове породице није направљен с том ознаком. Проверите да ли је то права породица.
scan-no-code = На њему не може да се прочита код. Изаберите који је то папир.
papers-scan-paper = Који папир
papers-scan-page = Страна
papers-scan-leave-out = Изостави
papers-scan-take = Сачувај
papers-scan-taken = Потписани лист је сачуван
papers-scan-reading = Читам лист …
papers-scan-none = За ову породицу још није направљен папир за потпис. Прво га направите, па лист може да се врати.
papers-returned-saved = Слика листа је сачувана
papers-returned = Потписани листови који су се вратили
papers-returned-show = Погледај
papers-returned-by-eye = изабрано ручно
papers-returned-held = Чува: { $name }
papers-hand-over = Предато
papers-handed-on = предато: { $date }
papers-number = бр. { $n }
papers-printed-times = одштампано пута: { $n }
