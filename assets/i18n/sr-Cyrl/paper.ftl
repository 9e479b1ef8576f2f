### Штампани папири. Учтиво, јасно, кратко. Без прошлог времена о једној особи, без имена у
### реченици: имена стоје иза две тачке или у свом пољу.

## На сваком папиру
paper-logo-alt = { -krug }: круг људи
paper-copy-for = Копија за: { $name }
paper-everybody = све
paper-footer-plan = План { $date }, ознака { $mark }
paper-footer-date = { $date }, ознака { $mark }
paper-footer-page = Страна { $page } од { $pages }
paper-footer-original = Оригинал на папиру чува: { $holder }
paper-printed = Одштампано: { $date }
paper-draft = Нацрт
paper-version = Верзија { $n }
paper-replaces = Замењује верзију од { $date }
paper-date = Датум
paper-place = Место
paper-time = Време
paper-phone = Телефон
paper-signature = Потпис
paper-continued = наставак
paper-blank = (ништа није уписано)
paper-greeting = Добар дан,
paper-sealed-by = Печат: { $name }, { $date }
paper-sealed-by-referrer = Печат службе која је предложила састанак: { $name }, { $date }
paper-sealed-by-reviewer = Печат после поновног прегледа плана: { $name }, { $date }
paper-seal-means = Печат доказује да ова датотека од тада није мењана. Не доказује ко је потписао.
paper-seal-fingerprint = Отисак печата: { $fingerprint }
paper-sign-field-coordinator = Печат координације над овом датотеком
paper-sign-field-referrer = Дигитални потпис, служба која је предложила састанак или ко поново гледа план
paper-attached = План у облику који чита програм

## Породични план
paper-plan-title = Наш породични план
paper-plan-made = Направила га је породица { $when }, { $place }
paper-plan-made-no-place = Направила га је породица { $when }
paper-plan-question = Питање на које смо одговорили
paper-plan-questions = Питања на која смо одговорили
paper-plan-good = Шта је већ добро
paper-plan-do = Шта ћемо урадити
paper-plan-number = Бр.
paper-plan-what = Шта
paper-plan-who = Ко
paper-plan-with-help = Уз помоћ: { $name }
paper-plan-when = До када
paper-plan-know = Како ћемо знати
paper-plan-checks = На то пази: { $name }
paper-plan-if-not = Ако не успе:
paper-plan-must = мора бити у плану
paper-plan-hard = Ако постане тешко
paper-plan-danger = Ако је неко у опасности: { $number }
paper-plan-services = Шта су службе обећале
paper-plan-wanted = Шта тражимо од служби
paper-plan-keeper = На план пази
paper-plan-again = Опет се видимо
paper-plan-copies = Ко добија копију
paper-plan-only-steps = само кораци { $steps }
paper-plan-only-review = само када се опет видимо
paper-plan-private = Шта остаје у породици
paper-plan-original = Лист који је написала породица
paper-plan-transcribed = Преписано с листа породице. Важи лист породице.
paper-plan-voluntary = Ово је добровољни план породице. Он не мења одлуке суда ни органа власти.

## Имена и слагање
paper-names-title = Имена
paper-names-together = Били смо заједно и слажемо се с овим планом.
paper-names-name = Име и презиме
paper-names-relation = Веза с децом
paper-names-signature = Потпис
paper-names-copy = Копија
paper-names-children = { $names }: име, цртеж или ништа
paper-agree-yes = слаже се
paper-agree-remark = слаже се, уз напомену:
paper-agree-task = зна за план и преузима задатак
paper-agree-waiting = још треба питати
paper-agree-ink = својеручно на папиру
paper-agree-drawn = нацртано на екрану
paper-agree-voice = гласом, пред сведоком: { $witness }
paper-agree-afterwards = питано накнадно, { $date }
paper-agree-on-behalf = у име те особе: { $name }. Разлог: { $reason }
paper-agree-steps = кораци { $steps }

## Редови за људе који нису породица
paper-referrer-title = Одговор службе која је предложила састанак
paper-referrer-accepts = прихвата план
paper-referrer-changes = прихвата план уз измене:
paper-referrer-refuses = не прихвата план, јер:
paper-referrer-senior = потребна је одлука надређене особе, до: { $date }
paper-referrer-waiting = још нема одговора
paper-referrer-who = Име и радно место
paper-coordinator-title = Координација
paper-coordinator-row = Мој задатак је био да организујем састанак. Садржај плана није мој.
paper-interpreter-title = Превођење
paper-interpreter-row = Преводим верно све што се каже, ништа не додајем и то остаје код мене. Језици: { $languages }
paper-advocate-title = Заговарање за дете
paper-advocate-row = Мишљење детета се чуло, и то овако:

## Овај пут без плана
paper-noplan-title = Били смо заједно
paper-noplan-met = Породица се састала { $when }, { $place }
paper-noplan-met-no-place = Породица се састала { $when }
paper-noplan-lead = Овај пут нема плана. И то је један од могућих завршетака и нико за њега није крив.
paper-noplan-adjourned = Састанак се наставља другог дана.
paper-noplan-time = Није било довољно времена.
paper-noplan-chose = Породица је одлучила да сада не прави план.
paper-noplan-not-accepted = План постоји. Служба која је предложила састанак не може да га прихвати.
paper-noplan-together = Људи су дошли и разговарали. То остаје.
paper-noplan-words = Шта породица жели да каже служби
paper-noplan-agreed = У чему се ипак слажемо
paper-noplan-next = Шта следи
paper-noplan-next-who = Ко
paper-noplan-service = Шта ће служба урадити, како је унапред рекла
paper-noplan-again = Ако желимо опет да се састанемо
paper-noplan-again-call = Позовите било када: { $name }, { $phone }

## Лист за повратак приступа
paper-recovery-title = Лист за повратак приступа
paper-recovery-what = Овим кључем трезор може да се отвори кад се лозинка заборави. Другог начина нема и нико други нема тај кључ.
paper-recovery-keep = Чувајте овај лист код куће, где су вам важни папири. Не у торби с лаптопом и не на фотографији.
paper-recovery-warning = Ко има овај лист и рачунар, може да прочита све.
paper-recovery-vault = Трезор
paper-recovery-date = Датум
paper-recovery-key = Кључ
paper-recovery-code-alt = Исти кључ као квадратни код
paper-recovery-use = Кад затреба: отворите { -krug }, изаберите „Имам лист за повратак приступа” и упишите кључ групу по групу. Размаци и велика слова нису важни.
paper-recovery-lost = Ако се лист изгуби или га види неко други: у Подешавањима одштампајте нови. Стари кључ тада престаје да важи.
paper-recovery-check = За недељу дана { -krug } ће питати за последњу групу, да се зна да лист постоји.

## Лист с питањем и породично време
paper-question-title = Питање за нас
paper-question-titles = Питања за нас
paper-question-must = Ово мора бити у плану
paper-question-talk = Можемо да разговарамо и о овоме
paper-question-ours = Што се каже у овој соби, остаје наше. Напоље иде само план.
paper-question-call = Ако вам требамо: { $name }, у соби поред.
paper-prompt-1 = Шта дете жели да буде другачије?
paper-prompt-2 = Шта већ иде добро, па то задржавамо?
paper-prompt-3 = Шта брине нас саме?
paper-prompt-4 = Како одговарамо на питање, тачку по тачку?
paper-prompt-5 = Ко може шта, колико често, од када?
paper-prompt-6 = Шта ако се неко разболи или заборави?
paper-prompt-7 = По чему ћемо приметити да иде добро или лоше?
paper-prompt-8 = Ко пази на план?
paper-prompt-9 = Коју помоћ желимо од служби, и од које?
paper-prompt-10 = Да ли је у плану све што мора бити у њему?
paper-prompt-11 = Шта ћемо рећи онима који нису овде?
paper-prompt-12 = Када се опет видимо?
paper-who-title = Ко је ко
paper-who-next-door = У соби поред
paper-door-come = Молимо, уђите
paper-door-not-yet = Молимо, још не

## Позив
paper-invitation-title = Позив на породични састанак
paper-invitation-who = Позивају вас
paper-invitation-helped = Уз помоћ: { $name }
paper-invitation-why = О чему се ради
paper-invitation-when = Када
paper-invitation-hours = од { $from }, најкасније до { $to }
paper-invitation-open-end = Узимамо времена колико нам треба.
paper-invitation-where = Где
paper-invitation-access = Како доћи и ући
paper-invitation-comes = Ко долази
paper-invitation-count = { $n ->
    [one] око { $n } особе
    [few] око { $n } особе
   *[other] око { $n } особа
}
paper-invitation-chosen = породица и пријатељи које је породица изабрала
paper-invitation-language = Језик разговора
paper-invitation-language-other = Јавите ако вам треба други језик или превођење.
paper-invitation-happens = Шта ће се дешавати
paper-invitation-happens-1 = Прво чујемо информације и питамо све што нас занима.
paper-invitation-happens-2 = Затим породица остаје сама и прави свој план.
paper-invitation-happens-3 = На крају заједно прочитамо план и договоримо се ко шта ради.
paper-invitation-private = Док породица разговара, сви остали чекају у другој просторији. Нико не слуша и нико ништа не записује.
paper-invitation-silent = Нико не мора да говори ако не жели.
paper-invitation-free = Ваш долазак је добра воља, не обавеза.
paper-invitation-food = Има хране.
paper-invitation-children = Има кутак за децу и неко ко је с њима.
paper-invitation-transport = Помажемо око превоза.
paper-invitation-interpreter = Превођење је обезбеђено.
paper-invitation-bring = Ако желите, понесите: идеју, фотографију, јело.
paper-invitation-cannot = Ако не можете да дођете, можете да пошаљете поруку коју ће неко прочитати или да учествујете телефоном.
paper-invitation-worry = Ако вас нешто брине, позовите. Што ми кажете, остаје међу нама, осим ако је неко у опасности.
paper-invitation-reply-by = Молимо одговор до: { $date }
paper-invitation-child-title = Позив за тебе
paper-invitation-child-greeting = Здраво!
paper-invitation-child-lead = Твоја породица и пријатељи састају се да заједно смисле шта ће бити добро за тебе. Позивамо и тебе.
paper-invitation-child-happens = Прво одрасли кажу шта знају, а ти можеш да питаш све. Онда твоја породица прави свој план. На крају га сви заједно прочитамо.
paper-invitation-child-say = Можеш да кажеш шта желиш, да напишеш, нацрташ или замолиш некога да то каже уместо тебе. Не мораш ништа да кажеш.
paper-invitation-child-free = Можеш да дођеш, да дођеш на један део или да не дођеш. Можеш да изађеш кад год хоћеш.
paper-invitation-child-beside = Све време поред тебе може да буде неко коме верујеш. Реци ми ко то треба да буде.
paper-invitation-child-worry = Ако те нешто брине, позови ме или реци одраслој особи којој верујеш.
paper-invitation-professional-tell = Молимо да у првом делу кратко и једноставно кажете шта знате и шта ваша служба може да понуди.
paper-invitation-professional-wait = Док породица разговара сама, нико други није у просторији.
paper-invitation-message-title = Неколико речи за породични састанак
paper-invitation-message-lead = Породица се састаје да направи свој план и волела би да чује и вас.
paper-invitation-message-how = Можете да напишете писмо, снимите неколико речи или замолите некога да их каже уместо вас. Вашу поруку носим на састанак и тамо се прочита или пусти.
paper-invitation-message-free = То је ваш слободан избор. Нико не пита зашто ако ништа не пошаљете.
paper-invitation-message-by = Молимо поруку до: { $date }
paper-invitation-slip = Мој одговор
paper-invitation-slip-phone = (или јавите телефоном)
paper-invitation-slip-name = Име
paper-invitation-slip-comes = Долазим
paper-invitation-slip-message = Не могу, али шаљем поруку
paper-invitation-slip-phone-in = Желим да учествујем телефоном
paper-invitation-slip-unsure = Још не знам, позовите ме
paper-invitation-slip-transport = Треба ми превоз
paper-invitation-slip-children = Долазим с децом, колико:
paper-invitation-slip-interpreter = Треба ми превођење, језик:
paper-invitation-slip-food = Шта не једем:
paper-invitation-slip-other = Друго:

## Ток дана
paper-agenda-title = Наш дан
paper-agenda-arrive = Долазак, кафа и сок
paper-agenda-welcome = Добродошлица, почетак како породица жели
paper-agenda-round = Круг: ко сам ја детету
paper-agenda-rules = Како разговарамо
paper-agenda-today = Како ће тећи данашњи дан
paper-agenda-referrer = Служба која је предложила састанак: шта је добро, шта је брине, шта мора бити у плану, шта може да понуди
paper-agenda-informants = Други који доносе информације
paper-agenda-questions = Наша питања њима
paper-agenda-question = Питање за породицу
paper-agenda-private = Породица сама, уз јело, без временског ограничења
paper-agenda-clear = Враћа се координација: да ли је све јасно?
paper-agenda-answer = Враћа се служба: њен одговор на план
paper-agenda-sign = Имена, копије, ко пази на план, када се опет видимо
paper-agenda-feedback = Како је било? Картица за свакога
paper-agenda-thanks = Хвала и срећан пут
paper-agenda-break = Пауза кад год некоме треба
paper-rules-title = Како разговарамо
paper-rule-1 = Једна особа говори, остале слушају.
paper-rule-2 = Без оптуживања. Гледамо напред.
paper-rule-3 = Речи детета су прве.
paper-rule-4 = Телефони су утишани.
paper-rule-5 = Свако сме да изађе.
paper-rule-6 = Што се овде каже, остаје овде. План не остаје.
paper-rule-7 = Пауза у свако доба.
paper-rule-8 = Сви једу.

## Дечја страна, лист за фрижидер, картица
paper-child-title = { $name }: мој план
paper-child-hard = Кад ти је тешко, можеш да кажеш:
paper-child-again = Опет ћемо се сви видети
paper-child-again-say = Тада кажеш да ли је план добар за тебе.
paper-child-draw = Овде можеш да нацрташ или напишеш шта хоћеш
paper-fridge-title = Ко шта ради
paper-fridge-morning = ујутру
paper-fridge-afternoon = поподне
paper-fridge-night = ноћ
paper-fridge-hard = Кад је тешко
paper-fridge-numbers = Бројеви
paper-fridge-add = Овде можемо да допишемо
paper-fridge-consent = Бројеви су одштампани само уз пристанак тих особа
paper-card-hard = Кад ми је тешко
paper-card-any-time = Нема погрешног времена за позив.
paper-card-emergency = Хитно: { $number }
paper-card-cut = Исеците по пуној линији, пресавијте по испрекиданој.

## Састанак праћења и упитник
paper-review-title = Како иде план?
paper-review-step-note = Вашим речима
paper-review-going = иде добро
paper-review-partly = делимично
paper-review-not = још не
paper-review-changed = промењено
paper-review-new = Нови кораци
paper-review-child = Како је детету?
paper-feedback-title = Како је било?
paper-feedback-lead = Не пишете име. Лист убаците у кутију. Нико не мора да га попуни.
paper-feedback-scale-1 = уопште не
paper-feedback-scale-2 = мало
paper-feedback-scale-3 = углавном
paper-feedback-scale-4 = потпуно
paper-feedback-1 = Унапред се знало шта ће се дешавати.
paper-feedback-2 = Особа која је водила састанак није била ни на чијој страни.
paper-feedback-3 = Имали смо довољно времена насамо.
paper-feedback-4 = Моје речи су се чуле.
paper-feedback-5 = Осећам се сигурно због овог плана.
paper-feedback-6 = План је наш, а не туђ.
paper-feedback-7 = И другој породици би овакав састанак користио.
paper-feedback-next = Шта би следећи пут требало да буде другачије?
paper-feedback-child-title = За децу: како је било теби?
paper-feedback-child-felt = Било ми је
paper-feedback-child-heard = Слушали су ме
paper-feedback-child-plan = План је за мене
paper-feedback-child-circle = Заокружи лице. Можеш и да нацрташ на полеђини.
paper-feedback-counted = Одговори се броје без имена

# The family tree.
paper-map-legend = Двоструки руб: дете о којем је реч. Прецртано: особа више није жива. Пуна линија: брак или стална веза; испрекидана: живе заједно, или усвојење или хранитељство; тачкаста: у вези су, или није сигурно. Цртице преко: раздвојено. Тачкасти оквир: један дом.

# The circle.
paper-circle = Ко је око нас
paper-circle-told = Овако то види: { $name }
paper-circle-legend = Ближе средини значи ближе деци, речима особе која је то рекла. Двострука линија: јака блискост; обична: ту кад затреба; тачкаста: танка, ретка; две цртице: без контакта; с кружићем: опет у контакту. Стрелица показује куда иде помоћ. Шестоугао: место или група.

paper-two-languages = Лево: речи породице. Десно: исто на другом језику; то пише неко ко говори оба језика. Где су линије, још ништа није написано.
paper-events = Како се ко слаже:
paper-event-ink = руком
paper-event-pad = на екрану
paper-event-voice = гласом, пред сведоком ({ $witness })
paper-event-voice-alone = гласом
paper-event-not = без потписа
paper-event-task = уз план и задатак
paper-event-remark = уз напомену
paper-held-by = Лист потписан на папиру чува: { $name }
