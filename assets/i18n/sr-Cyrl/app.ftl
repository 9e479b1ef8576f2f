### Sam prozor: traka, zaglavlje, kartice, podnožje, dijalozi, polja, Traži, Porodice, Pomoć, Podešavanja.
### Rečenice su kratke. Imena se ne menjaju po padežima: stoje iza dve tačke, u nizu ili ih nema.

## Traka, zaglavlje i podnožje
frame-rail = Главно
frame-today = Данас
frame-families = Породице
frame-help = Помоћ
frame-settings = Подешавања
frame-family = Породица
frame-referral = Нови предлог
frame-tabs = Ова породица
frame-find = Тражи
frame-turn = Окрени породици
frame-lock = Закључај
frame-close = Затвори
frame-no-conference = Конференција још нема дан
frame-conference-on = Конференција: { $date }
frame-conference-at = Конференција: { $date }, { $time }
frame-conference-today = Конференција је данас, { $date }
frame-bigger-letters = Већа слова
frame-help-here = Помоћ за овај екран
frame-note = Нова белешка
frame-undo = Поништи последњи корак
frame-redo = Врати поништено
frame-good-morning = Добро јутро · { $name }
frame-good-day = Добар дан · { $name }
frame-good-evening = Добро вече · { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Сачувано на овом лаптопу у { $time }
status-all-saved = Све је сачувано на овом лаптопу
status-not-saved = Још није сачувано. Све уписано и даље је овде.
status-copy = Последња резервна копија: { $date }
status-no-copy = Још нема резервне копије
status-offline = Ради без интернета

## Kartice porodice
tab-journey = Пут
tab-people = Људи и мапа
tab-preparation = Припрема
tab-day = Дан
tab-plan = План
tab-reviews = Праћење
tab-notes = Белешке
tab-papers = Папири
tab-journey-empty = Почните посетом.
tab-people-empty = На мапи још нема никога.
tab-preparation-empty = На мапи још нема никога.
tab-day-empty = Конференција још нема датум.
tab-plan-empty = План се овде пише речима породице.
tab-reviews-empty = Састанак праћења још није планиран.
tab-notes-empty = Белешке остају код вас. Не штампају се ни за кога.
tab-papers-empty = Још нема папира.
tab-referral-empty = Породица почиње предлогом.

## Osam stanica
journey-line = Пут
journey-bar = Станица { $step } од { $of }: { $name }
journey-count-of = разговори: { $n } од { $of }
journey-bar-done = пређено станица: { $done } од { $of }
station-referral = Предлог
station-consent = Породица каже „да“
station-circle = Ко припада
station-preparing = Припрема
station-conference = Конференција
station-shared = План подељен
station-review = Праћење
station-closing = Завршетак
station-is-done = готово
station-is-now = сада
station-is-ahead = тек долази

## Porodice
families-heading = Ваше породице
families-count = { $count ->
    [one] { $count } породица · имена су у списку скривена
    [few] { $count } породице · имена су у списку скривена
   *[other] { $count } породица · имена су у списку скривена
}
families-family = Породица
families-journey = Пут
families-next = Шта следи
families-when = Када
families-sample = За вежбу
families-new = Нови предлог
families-show = Које породице
families-show-open = Отворене
families-show-ended = Завршене
families-show-all = Све
families-closed = Завршено
families-keep-until = Чува се до { $date }
families-keep-over = Треба уклонити од { $date }
families-remove = Уклони …
families-remove-heading = Уклони { $alias } заувек
families-remove-lead = Нестаје све што се овде чува о овој породици: људи, белешке, план и папири. Повратка нема.
families-remove-stays = Папири и датотеке који су предати остају код оних који их имају. За датотеке у списку и даље стоји коме су предате, за папире више не. Резервне копије у фасцикли апликације Krug чувају породицу још око четири недеље рада.
families-remove-type = За наставак упишите кодно име: { $alias }
families-remove-do = Уклони заувек
families-removed = Породица је уклоњена.
families-none-here = Овде нема ниједне.
families-unreadable = { $count ->
    [one] { $count } породица не може да се прочита. Ништа није мењано. Резервна копија је можда цела: погледајте у Подешавањима.
    [few] { $count } породице не могу да се прочитају. Ништа није мењано. Резервна копија је можда цела: погледајте у Подешавањима.
   *[other] { $count } породица не може да се прочита. Ништа није мењано. Резервна копија је можда цела: погледајте у Подешавањима.
}
families-empty = Још нема ниједне породице. Почните предлогом или испробајте породицу за вежбу.
families-try-example = Испробај породице за вежбу

## Okrenuto porodici
turn-which = Која породица седи за столом?
turn-nobody = Још нема ниједне породице.
turned-heading = Породица може да види овај екран
turned-what = Белешке, адресе, бројеви телефона, безбедносне ознаке и друге породице нису учитане.
turned-back = Окрени назад
turned-pages = Шта гледамо
turned-people = Људи
turned-day = Дан
turned-plan = План
turned-journey = Пут
turned-people-empty = На мапи још нема никога.
turned-journey-empty = Овде се види докле смо стигли.
turned-plan-empty = План тек треба да настане, и то ваш.
turned-question = Да ли је екран опет само ваш?
turned-question-how = F9 или Enter га окреће назад. Све друго га оставља породици.
turned-yes = Да, окрени назад
turned-no = Нека остане породици

## Krug stolica
seat-coming = долази
seat-present = ту је
seat-waiting = чека се одговор
seat-message = шаље поруку
seat-not-coming = не долази

## Bezbednosne napomene, sklopljene
safety-fold-heading = { $count ->
    [one] { $count } безбедносна напомена
    [few] { $count } безбедносне напомене
   *[other] { $count } безбедносних напомена
}
safety-fold-hidden = На овом екрану скривено. За породицу се никада не штампа.
safety-fold-show = Покажи на 30 секунди
safety-fold-hide = Сакриј

## Polja i zapisi
record-try-again = Покушај поново
record-left-unsaved = Нешто уписано још није сачувано. Чека овде до новог покушаја.
field-not-said = Није речено
field-nothing-chosen = Изабери
field-nobody = Још нико
field-new-person = Додај: { $name }
time-not-understood = Упишите сате и минуте, на пример 09:30.

calendar-day = Дан
calendar-month = Месец
calendar-year = Година
calendar-open = Календар
calendar-month-before = Претходни месец
calendar-month-after = Следећи месец
calendar-planned-example = 28 11, суб, +3
calendar-incomplete = Упишите дан, месец и годину са четири цифре.
calendar-not-a-day = Упишите дан бројевима.
calendar-no-such-month = Месеци иду од 1 до 12.
calendar-month-has = { $month }: последњи дан је { $days }.
calendar-not-understood = Упишите дан, на пример 28 11, суб или +3.
calendar-long = { $weekday }, { $day }. { $month } { $year }.
calendar-short = { $short } { $day }. { $month_short }
calendar-plain = { $day }. { $month } { $year }.
calendar-weekday-1 = понедељак
calendar-weekday-2 = уторак
calendar-weekday-3 = среда
calendar-weekday-4 = четвртак
calendar-weekday-5 = петак
calendar-weekday-6 = субота
calendar-weekday-7 = недеља
calendar-weekday-short-1 = пон
calendar-weekday-short-2 = уто
calendar-weekday-short-3 = сре
calendar-weekday-short-4 = чет
calendar-weekday-short-5 = пет
calendar-weekday-short-6 = суб
calendar-weekday-short-7 = нед
# Meseci unutar datuma, kao i na papirima: „28. novembar”.
calendar-month-1 = јануар
calendar-month-2 = фебруар
calendar-month-3 = март
calendar-month-4 = април
calendar-month-5 = мај
calendar-month-6 = јун
calendar-month-7 = јул
calendar-month-8 = август
calendar-month-9 = септембар
calendar-month-10 = октобар
calendar-month-11 = новембар
calendar-month-12 = децембар
# Meseci koji stoje sami, na primer na vrhu kalendara.
calendar-month-alone-1 = Јануар
calendar-month-alone-2 = Фебруар
calendar-month-alone-3 = Март
calendar-month-alone-4 = Април
calendar-month-alone-5 = Мај
calendar-month-alone-6 = Јун
calendar-month-alone-7 = Јул
calendar-month-alone-8 = Август
calendar-month-alone-9 = Септембар
calendar-month-alone-10 = Октобар
calendar-month-alone-11 = Новембар
calendar-month-alone-12 = Децембар
calendar-month-short-1 = јан
calendar-month-short-2 = феб
calendar-month-short-3 = мар
calendar-month-short-4 = апр
calendar-month-short-5 = мај
calendar-month-short-6 = јун
calendar-month-short-7 = јул
calendar-month-short-8 = авг
calendar-month-short-9 = сеп
calendar-month-short-10 = окт
calendar-month-short-11 = нов
calendar-month-short-12 = дец

## Vraćanje
history-done = { $what }
history-undo-done = Поништено: { $what }
history-redo-done = Поново урађено: { $what }
history-take-back = Поништи
history-again = Врати
op-save = Промењено: { $kind }
op-remove = Уклоњено: { $kind }
op-restore = Враћено: { $kind }
op-other = последњи корак
op-plan-seal = Запечаћено: план
op-plan-answer = Уписано: одговор предлагача на план
op-plan-move-step = Померено: корак плана
op-plan-next-version = Почето: следећа верзија плана
op-private-time-note = Записано: породично време
op-papers-make = Направљено: папир
op-papers-make-all = Направљено: сви папири
op-journey-answer-check = Одговорено: провера

failure-no-answer = Krug није одговорио. Све уписано и даље је овде.

## Traži
find-label = Тражите особу, породицу, папир или команду
find-placeholder = Име, кодно име, команда
find-results = Пронађено
find-hits = Људи, породице и папири
find-commands = Команде
find-count = { $count ->
    [0] Ништа није пронађено
    [one] Пронађено: { $count }
    [few] Пронађено: { $count }
   *[other] Пронађено: { $count }
}
find-nothing = Ништа није пронађено за „{ $text }”.

## Kako se šta zove
kind-family = породица
kind-referral = предлог
kind-independence = независност
kind-transition = тренутак на путу
kind-person = особа
kind-contact = начин да се до некога дође
kind-protected-place = заштићено место
kind-relation = однос
kind-household = домаћинство
kind-organisation = место или група
kind-drawing = цртеж круга
kind-tie = блискост
kind-stay = место где је дете живело
kind-side-gap = страна породице које нема
kind-safety = безбедност
kind-safety-pair = ко не сме да се сретне
kind-exclusion = без позива
kind-question = питање
kind-bottom-line = услов од ког се не одступа
kind-consent = сагласност
kind-talk = разговор
kind-invitation = позив
kind-offer = понуда службе
kind-busy = време које не одговара
kind-meeting = састанак
kind-asked-in = позив координацији да уђе
kind-attendance = присутност
kind-plan = план
kind-step = корак плана
kind-promise = обећање службе
kind-agreement = име под планом
kind-release = шта неко добија од плана
kind-plan-version = верзија плана
kind-copy = копија плана
kind-progress = како корак иде
kind-scale = скала
kind-feedback = упитник
kind-note = белешка
kind-todo = шта треба урадити
kind-paper = папир
kind-turn-to = особа којој се може обратити
kind-at-home = корак код куће
kind-reason = разлог
kind-cost = трошак

## Šta sledi
next-referral = Записати предлог
next-acknowledge = Јавити предлагачу да је предлог стигао
next-baseline = Записати како је на почетку
next-independence = Дати изјаву о независности
next-accept = Прихватити или одбити
next-first-visit = Прва посета
next-question = Договорити питање
next-conflict-check = { $n ->
    [one] Рећи да ли познајете још { $n } особу
    [few] Рећи да ли познајете још { $n } особе
   *[other] Рећи да ли познајете још { $n } особа
}
next-meet = { $n ->
    [one] Разговарати са још { $n } особом
    [few] Разговарати са још { $n } особе
   *[other] Разговарати са још { $n } особа
}
next-set-date = Изабрати дан за конференцију
next-invite = Послати позиве
next-answers = Чути одговор: { $names }
next-report-read = Прочитати извештај с породицом
next-conference = Конференција
next-meet-again = Поново се састати
next-seal = Запечатити план
next-copies = Поделити копије
next-review = Састанак праћења
next-close = Завршити
next-after-no-plan = Разговарати с породицом о томе шта жели
next-own = { $text }

## Kad nešto stoji na putu: šta se desilo, šta je sigurno, šta uraditi
failure-locked = Krug је закључан. Све је сачувано.
failure-turned = Породица може да види овај екран. Прво га окрените назад.
failure-no-vault = На овом лаптопу још нема трезора.
failure-vault-exists = На овом лаптопу већ постоји трезор. У њему ништа није мењано.
failure-occupied = У фасцикли апликације Krug су друге датотеке. Преместите их, па покушајте поново.
failure-wrong-secret = Тиме се не отвара. Проверите Caps Lock и тастатуру.
failure-recovery-mistyped = У кључу за повратак има грешка у куцању. Упоредите га с листом, групу по групу.
failure-sheet-other = Ово није последња група са листа овог трезора. Погледајте поново или у Подешавањима направите нови лист.
failure-damaged = Krug не може да прочита трезор. Ништа није мењано. Оно што се још чита, овде и у резервним копијама, може да се скупи.
failure-damaged-slot = Оштећен је део који отвара лозинка. Кључ за повратак и даље отвара Krug.
failure-damaged-recovery = Оштећен је део који отвара кључ за повратак. Лозинка и даље отвара Krug.
failure-damaged-backup = Ова резервна копија није цела. Ништа из ње није преузето. Изаберите старију.
failure-newer = Ово је написао новији Krug. Ништа није изгубљено. Ажурирајте Krug, па отворите.
failure-in-use = Ово је већ отворено у другом прозору апликације Krug. Прво затворите тај.
failure-too-hard = Датотека кључа тражи више меморије него што је разумно. Ништа није отворено. Отворите Krug кључем за повратак.
failure-disk-full = Диск је пун. Све уписано и даље је овде. Ослободите простор, па притисните „Покушај поново”.
failure-disk = Диск или стик не одговара. Оно што сте написали још је ту. Погледајте да ли је укључен, па покушајте поново.
failure-file = Датотека не може да се прочита или запише. Изаберите друго место.
failure-not-allowed = Krug овде не сме да пише. Изаберите друго место.
failure-too-big = Ова датотека је превелика. Изаберите датотеку до 64 мегабајта.
failure-problems = Нешто недостаје.
failure-stopped = Ово још не може да се уради:
failure-undo-nothing = Нема ничега што би могло да се поништи.
failure-redo-nothing = Нема ничега што би могло да се врати.
failure-undo-built-upon = Ово више не може да се поништи: на томе већ стоји нешто новије.
failure-bad-request = Krug није разумео сам себе. Све уписано и даље је овде.
failure-internal = Krug је погрешио. Све уписано и даље је овде. Закључајте и поново отворите.
failure-certificate-kind = Krug не може да користи ову врсту сертификата. Треба сертификат са кључем RSA (2048 до 4096 бита) или P-256. Питајте онога ко га је издао.
failure-paper-changed = Данас би на овом папиру писало нешто друго: променили су се записи о породици, писма ваше канцеларије или сам Krug. Зато се не издаје поново; молимо, направите га изнова.
failure-certificate-passphrase = Та лозинка не отвара овај сертификат.
failure-certificate-time = Овај сертификат данас не важи.
failure-certificate-unfit = Овај сертификат није намењен за печаћење папира.

problem-alias-needed = Изаберите кодно име.
problem-alias-used = Ово кодно име већ има друга породица: { $alias }.
problem-by-operation = Ово се не уписује руком.
problem-choice = Изаберите нешто од понуђеног.
problem-closed = Ова породица је завршена. Прво је поново отворите.
problem-date = Овај дан не може да се прочита.
problem-date-needed = Недостаје дан.
problem-day-not-open = Конференција још није почела.
problem-gone = Овога више нема.
problem-not-for-work = Из друге породице може да се преузме само неко ко је ту због посла. Упишите ову особу поново.
problem-information-first = Прво долази информативни део.
problem-independence-first = Прво дајте изјаву о независности: датум и за кога радите.
problem-letters = Ови знакови не могу да се одштампају: { $letters }
problem-lock-minutes = Изаберите између 1 и 60 минута.
problem-meeting-ended = Овај састанак је завршен.
problem-meeting-open = Овај састанак још није завршен.
problem-name-needed = Упишите бар име или реч као што је „комшиница”.
problem-names-drawn = Испод ових речи већ је нацртано име. Прво уклоните нацртана имена, па их поново затражите.
problem-no-meeting = Још нема састанка.
problem-no-drawing = Још нема цртежа који породица сме да види. Отворите круг и изаберите који ће видети.
problem-no-private-time = Породично време није у току.
problem-number = Упишите број.
problem-passphrase-empty = Упишите лозинку.
problem-passphrase-short = Нека буде дужа. Четири речи које ћете запамтити боље су од осам знакова.
problem-person-paired = Неко не сме да се сретне с овом особом. Прво то укините под Безбедност или упишите да више није у кругу.
problem-plan-empty = План још нема ниједан корак.
problem-plan-open = План још није запечаћен.
problem-plan-sealed = План је запечаћен. За измену почните следећу верзију.
problem-private-time = Породично време је у току. Док траје, ништа не може да се мења.
problem-private-first = О плану се договара тек после породичног времена. Прво запишите кад је било.
problem-protected-words = У овим речима стоји заштићено место. Не штампају се.
problem-reader = Изаберите ко ће ово читати.
problem-reason-needed = Упишите зашто.
problem-recovery-printed = Овај лист више није у меморији апликације Krug. Нови може да се направи у Подешавањима.
problem-reader-excluded = Ова особа није позвана и не добија такав папир. Од плана може да добије поједине кораке: изаберите их испод њеног имена.
problem-not-released = Породица није рекла шта ова особа добија од плана. Упишите овде: цео план, неке кораке или само када се опет видите.
problem-number-without-yes = У томе стоји број или адреса ({ $name }) без пристанка за оне који то читају. Питајте, или то изоставите.
problem-number-not-released = У њему стоји број или адреса ({ $name }) без пристанка за овог читаоца. Питајте, или дајте поједине кораке.
problem-steps-gone = Ниједан од корака изабраних за ову особу није у плану. Изаберите поново шта добија.
problem-not-ended = Рад са овом породицом није завршен. Прво га завршите; онда може да се уклони.
problem-other-alias = То није кодно име ове породице.
problem-keep-months = Изаберите од 1 до 240 месеци.
problem-no-review-day = План не наводи дан када се опет видите. Изаберите поново шта ова особа добија.
problem-sender-home = Приватна адреса не сме да стоји овде.
problem-stage = То не одговара месту на којем је породица сада.
problem-time = Упишите сате и минуте, на пример 09:30.
problem-too-long = Ово је предуго. Број знакова који стане: { $most }.
problem-unknown = Krug ово не познаје.

## Porodično vreme koje je još trajalo kad se Krug zatvorio
private-running = { $alias }: породично време је још у току
private-running-since = Почело је у { $time }. Krug је у међувремену био затворен и у њему нема ничега што је породица рекла.
private-resume = Врати страницу породици
private-ended-at = Завршило се у
private-finish = Упиши крај

## Podešavanja
settings-recovered = Отворено је кључем за повратак. Изаберите сада нову лозинку; уместо старе важи кључ за повратак.
settings-look = Изглед
settings-language = Језик апликације
settings-theme = Светло и тамно
settings-theme-system = Као систем
settings-theme-light = Светло
settings-theme-dark = Тамно
settings-letters = Величина слова
settings-self = Ви
settings-office-address = Адреса канцеларије, за писма
settings-office-phone = Телефон канцеларије, за писма
settings-keep = Чувај породицу после завршетка
settings-keep-hint = Тако стоји на сагласности коју људи потписују. Када време истекне, то пише на списку породица.
settings-lock = Закључавање
settings-lock-after = Аутоматски закључај после
settings-lock-hint = Такође кад се спусти поклопац и на Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}
settings-passphrase = Промена лозинке
settings-passphrase-old = Досадашња лозинка
settings-passphrase-change = Промени
settings-passphrase-changed = Лозинка је промењена.
settings-sheet = Лист за повратак приступа
settings-sheet-what = Изгубљен је или га је неко видео? Направите нови; стари лист тада више ништа не отвара.
settings-sheet-new = Направи нови лист
settings-sheet-warning = Стари лист одмах престаје да важи, и за резервне копије. Припремите штампач или сигурно место за датотеку.
settings-sheet-made = Ово је нови кључ. Приказује се само сада.
settings-copies = Резервне копије
settings-copies-hint = Копије су закључане истом лозинком.
settings-copy-now = Направи копију сада
settings-copy-making = Копија се прави…
settings-restore = Врати
settings-restore-heading = Враћање из резервне копије
settings-restore-what = Копија ({ $when }): враћа се оно чега овде нема. Ништа се не уклања.
settings-restored = { $count ->
    [0] Ништа није недостајало.
    [one] Враћено: { $count } измена
    [few] Враћено: { $count } измене
   *[other] Враћено: { $count } измена
}
settings-no-copies = Још нема резервне копије.
today-sheet = Да ли је лист за повратак приступа још ту?
today-sheet-what = Узмите га и упишите последњу групу кључа. Krug то пита само једном.
today-sheet-group = Последња група на листу
today-sheet-there = Ту је
today-sheet-later = Касније
today-sheet-thanks = Лист одговара овом трезору.
settings-seal = Печат на папирима
settings-seal-self = Сопствени сертификат апликације Krug. Показује да папир није мењан; не доказује ко сте.
settings-seal-file = Сертификат из датотеке.
settings-seal-none = Још нема сертификата.
settings-seal-fingerprint = Отисак:
settings-seal-until = Важи до: { $date }
settings-seal-choose = Узми сертификат из датотеке
settings-seal-file-kind = Сертификат (PKCS #12)
settings-seal-passphrase = Лозинка датотеке
settings-seal-use = Користи га
settings-seal-own = Опет користи сертификат апликације Krug
settings-stamp-room = У мојим печатима остави места за временски жиг
settings-stamp-room-hint = Само за канцеларије које морају да докажу када је план запечаћен. Свака запечаћена датотека је већа за 24 kB.
settings-seal-unseen = Моји печати се не виде на страни
settings-seal-unseen-hint = Они су у датотеци и налазе се кад се проверава печат. На штампаном папиру ништа не каже да је план запечаћен.
settings-about = О апликацији
settings-about-what = Krug помаже у припреми породичних конференција, само на овом лаптопу и без интернета.
settings-version = Верзија { $version }
settings-example-remove = Уклони породице за вежбу

## Pomoć
help-topics = Странице помоћи
help-keys = Тастери
help-back = Назад на претходно место
help-key-move = кретање
help-key-open = отвара
help-key-tabs = картице једне породице
help-key-esc = затвара један слој
help-key-turn-twice = једном окреће, двапут враћа
help-start = Почетак
help-start-what = Krug чува папире и датуме породичних конференција, да ви можете да гледате људе.
help-start-how =
    Све се чува само од себе. Нема дугмета за чување, а Ctrl Z враћа корак назад.
    У списковима породице стоје под кодним именом. Имена се виде само унутар породице.
    Пре него што вам неко погледа преко рамена, притисните F9 или Ctrl L.
help-today = Данас
help-today-what = Шта следи, у свим породицама, под кодним именом.
help-today-how =
    Породицу отварате тастером Enter или кликом.
    Оно што касни стоји овде с разлогом, и нигде другде за све породице заједно.
help-families = Породице
help-families-what = Све породице, докле је која стигла и шта следи.
help-families-how =
    Осам малих црта је осам станица пута.
    Породица почиње новим предлогом.
    Породица за вежбу је ту да на њој вежбате. Њена трака је пругаста.
help-referral = Нови предлог
help-referral-what = Шта се тражи, ко тражи и за коју децу.
help-referral-how =
    Потребно је само кодно име. Све друго може да дође касније.
    Шта се тражи, запишите речима предлагача.
    Све уписано већ је сачувано као нацрт.
help-journey = Пут
help-journey-what = Где је ова породица и шта следи.
help-journey-how =
    Станице су мапа, а не врата. Можете да идете и другим редом.
    Сваки следећи корак може да се уради, одложи уз реч зашто или изостави.
help-people = Људи и мапа
help-people-what = Ко припада породици и колико су једни другима близу.
help-people-how =
    Прво додајте име. Све друго може да дође касније.
    Сродство се пише речју коју користи породица.
    Табела показује исте људе и слуша исте тастере.
help-preparation = Припрема
help-preparation-what = С ким је разговор већ био, ко долази и шта коме треба.
help-preparation-how =
    Сваки разговор запишите у неколико речи.
    Одговор може бити да, не, порука или још не. Све је у реду.
help-day = Дан
help-day-what = Конференција: где, када, којим редом.
help-day-how =
    Означавајте имена како људи долазе.
    Породично време нема границе. Породица каже кад је спремна.
    Ако неко није безбедан, прекините састанак.
help-plan = План
help-plan-what = План речима породице.
help-plan-how =
    Упишите шта је породица написала, онако како је написала. Ништа се не исправља.
    Провере са стране само упозоравају. Ниједна вас не зауставља.
    План с именима добија печат. Изменом настаје нова верзија.
    Завршетак без плана је завршетак као и сваки други.
help-reviews = Праћење
help-reviews-what = Шта је обећано и како је ишло.
help-reviews-how =
    Сваки корак је урађен, делимично урађен, није урађен или је промењен, уз речи породице.
    Могу да се додају нови кораци.
help-notes = Белешке
help-notes-what = Ваше белешке и разговори. Не добија их нико.
help-notes-how =
    Белешке се никада не штампају ни за кога.
    Означите шта желите да понесете на супервизију.
help-papers = Папири
help-papers-what = Све што је одштампано или примљено.
help-papers-how =
    Погледајте папир пре штампања.
    Поред њега стоји шта је изостављено и зашто.
help-turning = Окретање екрана
help-turning-what = F9 породици показује оно што породица сме да види, и ништа друго не учитава.
help-turning-how =
    Оквир је боје меда, а слова су већа.
    Скривене адресе, белешке и безбедносне ознаке уопште се не учитавају.
    За враћање двапут притисните F9.
help-private-time = Породично време
help-private-time-what = Док је породица сама, лаптоп је закључан иза странице с питањем.
help-private-time-how =
    Страница показује питање и оно што мора бити у сваком плану. На њој не може ништа да се напише.
    Породица може великим дугметом да вас позове да уђете.
    Krug опет отвара само ваша лозинка.
help-settings = Подешавања
help-settings-what = Како Krug изгледа, кад се закључава и где су резервне копије.
help-settings-how =
    Свака промена се одмах чува.
    Често правите резервну копију, а лист за повратак приступа држите у фиоци, не уз лаптоп.

## Porodično vreme
curtain-heading = Ваше породично време
curtain-alone = Овде сте само ви. Ништа се не снима и нико не гледа.
curtain-language = Језик
curtain-question = Питање за нас
curtain-must-haves = Ово мора бити у плану
curtain-prompts = Можемо да разговарамо и о овоме
curtain-prompt-who = Ко може да нам помогне?
curtain-prompt-strength = Шта већ иде добро?
curtain-prompt-fails = Шта ако не успе?
curtain-prompt-again = Када се опет видимо?
curtain-come-in = Молимо, уђите
curtain-yours = План је ваш. Ви одлучујете да ли ћете га дати.
curtain-done = Завршили смо
curtain-about = О чему се ради?
curtain-about-lead = Не морате ништа да пишете. На врата долази: { $name }.
curtain-about-process = Како тече састанак
curtain-about-information = Нешто што смо чули
curtain-called = Молимо, уђите: { $name }
curtain-called-lead = Породица вас позива.
curtain-back = Назад на нашу страницу
curtain-give-back = Молимо, вратите лаптоп: { $name }
curtain-give-back-lead = Страница је затворена. Папире понесите са собом или их предајте, како желите.
curtain-turn-first = Прво окрените лаптоп према себи.
curtain-not-yet = Још нисмо завршили

op-papers-print = Одштампано: папир
op-papers-take-back = Преузето: потписани лист
failure-printer = Штампач није преузео папир за штампање. Проверите да ли је укључен и повезан, или сачувајте PDF и одштампајте га из другог програма.
failure-not-a-picture = Ово није слика коју Krug може да прочита. Изаберите фотографију или скен у формату JPEG, PNG или PDF.
failure-other-scan = Krug не може да прочита ову врсту скена. Поново скенирајте лист као JPEG или га фотографишите.
failure-not-letters = Ово није датотека с писмима канцеларије. Ништа није мењано.
problem-sealed-sheets = Запечаћени план чува се онако како је запечаћен: једна страна на листу, у својим бојама. Другачији изглед изаберите само за штампање.
problem-copies = Изаберите од 1 до 50 копија.
problem-printer = Овог штампача више нема. Изаберите други.
problem-no-sheets = Изаберите бар један лист који треба сачувати.
problem-sheet-again = Овај лист је већ преузет. Налази се међу направљеним папирима.
problem-page = Овај папир има стране од 1 до { $n }.
problem-danger-word = Реч „{ $word }” плаши онога ко добије писмо. Изаберите другу.
settings-letterhead = Писма канцеларије
settings-letters-lead = Позиви, информативни листови, сагласности и упитници могу да носе вашу слику, вашу адресу и ваше реченице. Оно што припада породици не носи их никада.
settings-letters-picture = Слика на врху писама
settings-letters-choose = Изабери слику
settings-letters-picture-kind = Слика (PNG, JPEG)
settings-letters-remove = Уклони слику
settings-letters-no-picture = Још нема слике.
settings-letters-address = Уз слику, на крају писама стоје назив, адреса и телефон из дела „Ви”.
settings-letters-sentences = Сопствене реченице
settings-letters-kind = На ком папиру
settings-letters-top = Испод наслова
settings-letters-end = На крају
settings-letters-give = Сачувај за колегинице и колеге
settings-letters-take = Преузми из датотеке
settings-letters-file-kind = Писма канцеларије
settings-letters-given = Сачувано. У датотеци нема ничега о породицама.
settings-letters-taken = Слика и реченице сада су оне из датотеке.
settings-letters-take-what = Слика и реченице из датотеке замениће ваше.
