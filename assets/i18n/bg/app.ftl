### Самият прозорец: лента, горна част, раздели, долен ред, въпроси, полета, Търсене, Семейства, Помощ, Настройки.
### Изреченията са кратки. Имената стоят след двоеточие или на отделно място.

## Лента, горна част и долен ред
frame-rail = Главно
frame-today = Днес
frame-families = Семейства
frame-help = Помощ
frame-settings = Настройки
frame-family = Семейство
frame-referral = Ново насочване
frame-tabs = Това семейство
frame-find = Търси
frame-turn = Обърни към семейството
frame-lock = Заключи
frame-close = Затвори
frame-no-conference = Конференцията още няма ден
frame-conference-on = Конференция: { $date }
frame-conference-at = Конференция: { $date }, { $time }
frame-conference-today = Конференцията е днес, { $date }
frame-bigger-letters = По-големи букви
frame-help-here = Помощ за този екран
frame-note = Нова бележка
frame-undo = Отмени последната стъпка
frame-redo = Върни отмененото
frame-good-morning = Добро утро, { $name }
frame-good-day = Добър ден, { $name }
frame-good-evening = Добър вечер, { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Запазено на този лаптоп в { $time }
status-all-saved = Всичко е запазено на този лаптоп
status-not-saved = Още не е запазено. Написаното е още тук.
status-copy = Последно резервно копие: { $date }
status-no-copy = Още няма резервно копие
status-offline = Работи без интернет

## Разделите на едно семейство
tab-journey = Път
tab-people = Хора и карта
tab-preparation = Подготовка
tab-day = Денят
tab-plan = План
tab-reviews = Проследяване
tab-notes = Бележки
tab-papers = Листове
tab-journey-empty = Започнете с посещение.
tab-people-empty = Още няма никого на картата.
tab-preparation-empty = Още няма никого на картата.
tab-day-empty = Конференцията още няма дата.
tab-plan-empty = Тук планът се пише с думите на самото семейство.
tab-reviews-empty = Още няма планирана проследяваща среща.
tab-notes-empty = Бележките остават при вас. Не се печатат за никого.
tab-papers-empty = Още няма листове.
tab-referral-empty = С едно насочване започва едно семейство.

## Осемте спирки
journey-line = Път
journey-bar = Спирка { $step } от { $of }: { $name }
journey-count-of = разговор с { $n } от { $of } души
journey-bar-done = готови спирки: { $done } от { $of }
station-referral = Насочване
station-consent = Семейството казва „да“
station-circle = Кой е в кръга
station-preparing = Подготовка
station-conference = Конференция
station-shared = Планът е раздаден
station-review = Проследяване
station-closing = Приключване
station-is-done = готово
station-is-now = сега
station-is-ahead = предстои

## Семейства
families-heading = Вашите семейства
families-count = { $count ->
    [one] { $count } семейство · в списъците имената са скрити
   *[other] { $count } семейства · в списъците имената са скрити
}
families-family = Семейство
families-journey = Път
families-next = Какво следва
families-when = Кога
families-sample = Пример
families-new = Ново насочване
families-show = Кои семейства
families-show-open = Текущи
families-show-ended = Приключени
families-show-all = Всички
families-closed = Приключено
families-keep-until = Пази се до { $date }
families-keep-over = За премахване от { $date }
families-remove = Премахване …
families-remove-heading = Премахване на { $alias } завинаги
families-remove-lead = Изчезва всичко, което се пази тук за това семейство: хора, бележки, план и листове. Връщане няма.
families-remove-stays = Листовете и файловете, които са дадени, остават у хората. За файловете списъкът и занапред казва на кого са дадени, за листовете вече не. Резервните копия в папката на Krug пазят семейството още около четири седмици работа.
families-remove-type = За да продължите, напишете кодовото име: { $alias }
families-remove-do = Премахване завинаги
families-removed = Семейството е премахнато.
families-none-here = Тук няма нито едно.
families-unreadable = { $count ->
    [one] Едно семейство не може да се прочете. Нищо не е променено. Някое резервно копие може да е цяло: вижте в Настройки.
   *[other] { $count } семейства не могат да се прочетат. Нищо не е променено. Някое резервно копие може да е цяло: вижте в Настройки.
}
families-empty = Още няма семейства. Започва се с насочване, а може и с примерното семейство.
families-try-example = Отвори примерните семейства

## Обърнато към семейството
turn-which = Кое семейство седи на масата?
turn-nobody = Още няма нито едно семейство.
turned-heading = Семейството вижда този екран
turned-what = Бележките, адресите, телефоните, знаците за безопасност и другите семейства не са заредени.
turned-back = Обърни обратно
turned-pages = Какво да погледнем
turned-people = Хора
turned-day = Денят
turned-plan = План
turned-journey = Път
turned-people-empty = Още няма никого на картата.
turned-journey-empty = Тук се вижда докъде сме стигнали.
turned-plan-empty = Планът тепърва предстои и е ваш.
turned-question = Екранът отново ли е ваш?
turned-question-how = F9 или Enter го обръща обратно. Всичко друго го оставя при семейството.
turned-yes = Да, обърни го обратно
turned-no = Остава при семейството

## Кръгът от места
seat-coming = идва
seat-present = тук е
seat-waiting = чака се отговор
seat-message = изпраща съобщение
seat-not-coming = не идва

## Бележки за безопасност, сгънати
safety-fold-heading = { $count ->
    [one] { $count } бележка за безопасност
   *[other] { $count } бележки за безопасност
}
safety-fold-hidden = Скрити на този екран. Никога не се печатат за семейството.
safety-fold-show = Покажи за 30 секунди
safety-fold-hide = Скрий

## Полета и записи
record-try-again = Опитай пак
record-left-unsaved = Нещо от написаното още не може да се запази. То стои тук до нов опит.
field-not-said = Не е казано
field-nothing-chosen = Избери
field-nobody = Още никой
field-new-person = Добави: { $name }
time-not-understood = Напишете часа с часове и минути, например 09:30.

calendar-day = Ден
calendar-month = Месец
calendar-year = Година
calendar-open = Календар
calendar-month-before = Предишен месец
calendar-month-after = Следващ месец
calendar-planned-example = 28 11, съб, +3
calendar-incomplete = Напишете ден, месец и година с четири цифри.
calendar-not-a-day = Напишете деня с цифри.
calendar-no-such-month = Месеците са от 1 до 12.
calendar-month-has = { $month }: последният ден е { $days }.
calendar-not-understood = Напишете ден, например 28 11, съб или +3.
calendar-long = { $weekday }, { $day } { $month } { $year } г.
calendar-short = { $short }, { $day } { $month_short }
calendar-plain = { $day } { $month } { $year } г.
calendar-weekday-1 = понеделник
calendar-weekday-2 = вторник
calendar-weekday-3 = сряда
calendar-weekday-4 = четвъртък
calendar-weekday-5 = петък
calendar-weekday-6 = събота
calendar-weekday-7 = неделя
calendar-weekday-short-1 = пн
calendar-weekday-short-2 = вт
calendar-weekday-short-3 = ср
calendar-weekday-short-4 = чт
calendar-weekday-short-5 = пт
calendar-weekday-short-6 = сб
calendar-weekday-short-7 = нд
# Месеците вътре в датата: „28 ноември“.
calendar-month-1 = януари
calendar-month-2 = февруари
calendar-month-3 = март
calendar-month-4 = април
calendar-month-5 = май
calendar-month-6 = юни
calendar-month-7 = юли
calendar-month-8 = август
calendar-month-9 = септември
calendar-month-10 = октомври
calendar-month-11 = ноември
calendar-month-12 = декември
# Месеците сами, например най-горе в календара.
calendar-month-alone-1 = Януари
calendar-month-alone-2 = Февруари
calendar-month-alone-3 = Март
calendar-month-alone-4 = Април
calendar-month-alone-5 = Май
calendar-month-alone-6 = Юни
calendar-month-alone-7 = Юли
calendar-month-alone-8 = Август
calendar-month-alone-9 = Септември
calendar-month-alone-10 = Октомври
calendar-month-alone-11 = Ноември
calendar-month-alone-12 = Декември
calendar-month-short-1 = яну
calendar-month-short-2 = фев
calendar-month-short-3 = март
calendar-month-short-4 = апр
calendar-month-short-5 = май
calendar-month-short-6 = юни
calendar-month-short-7 = юли
calendar-month-short-8 = авг
calendar-month-short-9 = сеп
calendar-month-short-10 = окт
calendar-month-short-11 = ное
calendar-month-short-12 = дек

## Отмяна
history-done = { $what }
history-undo-done = Отменено: { $what }
history-redo-done = Направено отново: { $what }
history-take-back = Отмени
history-again = Върни
op-save = Променено: { $kind }
op-remove = Махнато: { $kind }
op-restore = Върнато: { $kind }
op-other = последната стъпка
op-plan-seal = Запечатано: планът
op-plan-answer = Записано: отговорът на насочващия за плана
op-plan-move-step = Преместено: стъпка от плана
op-plan-next-version = Започнато: следваща версия на плана
op-private-time-note = Записано: лично време
op-papers-make = Направено: лист
op-papers-make-all = Направено: всички листове
op-journey-answer-check = Отговорено: проверка

failure-no-answer = Krug не отговори. Написаното е още тук.

## Търсене
find-label = Търсене на човек, семейство, лист или команда
find-placeholder = Име, кодово име, команда
find-results = Намерено
find-hits = Хора, семейства и листове
find-commands = Команди
find-count = { $count ->
    [0] Нищо не е намерено
    [one] Намерено: { $count }
   *[other] Намерени: { $count }
}
find-nothing = Нищо не е намерено за „{ $text }“.

## Кое как се нарича
kind-family = семейство
kind-referral = насочване
kind-independence = независимост
kind-transition = момент по пътя
kind-person = човек
kind-contact = начин за връзка
kind-protected-place = защитено място
kind-relation = връзка помежду им
kind-household = домакинство
kind-organisation = място или група
kind-drawing = рисунка на кръга
kind-tie = близост
kind-stay = място, където детето е живяло
kind-side-gap = липсваща страна на семейството
kind-safety = безопасност
kind-safety-pair = кой с кого не бива да се среща
kind-exclusion = без покана
kind-question = въпрос
kind-bottom-line = условие, от което не отстъпваме
kind-consent = съгласие
kind-talk = разговор
kind-invitation = покана
kind-offer = предложение на служба
kind-busy = неудобно време
kind-meeting = среща
kind-asked-in = повикване на координатора
kind-attendance = присъствие
kind-plan = план
kind-step = стъпка от плана
kind-promise = обещание на служба
kind-agreement = име под плана
kind-release = какво получава някой от плана
kind-plan-version = версия на плана
kind-copy = копие от плана
kind-progress = как върви стъпката
kind-scale = скала
kind-feedback = обратна връзка
kind-note = бележка
kind-todo = за вършене
kind-paper = лист
kind-turn-to = човек, към когото се обръщаме
kind-at-home = стъпка вкъщи
kind-reason = причина
kind-cost = разход

## Какво следва
next-referral = Запис на насочването
next-acknowledge = Отговор до насочващия, че е получено
next-baseline = Запис как са нещата в началото
next-independence = Декларация за независимост
next-accept = Приемане или отказ
next-first-visit = Първо посещение
next-question = Уговаряне на въпроса
next-conflict-check = { $n ->
    [one] Проверка дали познавате { $n } човек
   *[other] Проверка дали познавате { $n } души
}
next-meet = { $n ->
    [one] Разговор с още { $n } човек
   *[other] Разговор с още { $n } души
}
next-set-date = Избор на ден за конференцията
next-invite = Изпращане на поканите
next-answers = Чака се отговор от: { $names }
next-report-read = Прочитане на доклада със семейството
next-conference = Конференция
next-meet-again = Нова среща
next-seal = Запечатване на плана
next-copies = Раздаване на копията
next-review = Проследяваща среща
next-close = Приключване
next-after-no-plan = Разговор със семейството какво желае
next-own = { $text }

## Когато нещо пречи: какво стана, какво е сигурно, какво да се направи
failure-locked = Krug е заключен. Всичко е запазено.
failure-turned = Семейството вижда този екран. Първо го обърнете обратно.
failure-no-vault = На този лаптоп още няма хранилище.
failure-vault-exists = На този лаптоп вече има хранилище. То е непокътнато.
failure-occupied = В папката на Krug има други файлове. Преместете ги и опитайте пак.
failure-wrong-secret = Така не се отвори. Проверете Caps Lock и клавиатурата.
failure-recovery-mistyped = В ключа за възстановяване има грешка при писането. Сравнете го с листа група по група.
failure-sheet-other = Това не е последната група от листа на това хранилище. Погледнете пак или направете нов лист в Настройки.
failure-damaged = Krug не можа да прочете хранилището. Нищо не е променено. Това, което още се чете тук и в резервните копия, може да се събере.
failure-damaged-slot = Частта, която се отваря с паролата, е повредена. Ключът за възстановяване все още отваря Krug.
failure-damaged-recovery = Частта, която се отваря с ключа за възстановяване, е повредена. Паролата все още отваря Krug.
failure-damaged-backup = Това резервно копие не е цяло. Нищо не е взето от него. Изберете по-старо.
failure-newer = Това е записано с по-нова версия на Krug. Нищо не е изгубено. Обновете Krug и опитайте отново.
failure-in-use = Друг прозорец на Krug го държи отворено. Първо затворете него.
failure-too-hard = Файлът с ключа иска повече памет, отколкото е разумно. Нищо не е отворено. Отворете Krug с ключа за възстановяване.
failure-disk-full = Дискът е пълен. Написаното е още тук. Освободете място и натиснете „Опитай пак“.
failure-disk = Дискът или флашката не отговаря. Написаното още е тук. Проверете дали е включена и опитайте пак.
failure-file = Файлът не може да се прочете или запише. Изберете друго място.
failure-not-allowed = Krug няма право да записва тук. Изберете друго място.
failure-too-big = Този файл е твърде голям. Изберете файл до 64 мегабайта.
failure-problems = Нещо липсва.
failure-stopped = Това още не може да стане:
failure-undo-nothing = Няма какво да се отмени.
failure-redo-nothing = Няма какво да се върне.
failure-undo-built-upon = Това вече не може да се отмени: върху него стъпва нещо по-ново.
failure-bad-request = Krug не разбра сам себе си. Написаното е още тук.
failure-internal = Krug сгреши. Написаното е още тук. Заключете и отворете отново.
failure-certificate-kind = Krug не може да използва такъв вид сертификат. Нужен е сертификат с ключ RSA (от 2048 до 4096 бита) или P-256. Попитайте издателя му.
failure-paper-changed = Днес на този лист би пишело друго: променили са се записите за семейството, писмата на вашата служба или самият Krug. Затова не се издава отново; моля, направете го наново.
failure-certificate-passphrase = Паролата не отваря този сертификат.
failure-certificate-time = Днес този сертификат не е валиден.
failure-certificate-unfit = Този сертификат не е предназначен за запечатване на листове.

problem-alias-needed = Изберете кодово име.
problem-alias-used = { $alias } вече е кодово име на друго семейство.
problem-by-operation = Това не се пише на ръка.
problem-choice = Изберете едно от предложените.
problem-closed = Това семейство е приключено. Първо го отворете отново.
problem-date = Този ден не може да се прочете.
problem-date-needed = Липсва ден.
problem-day-not-open = Конференцията още не е започнала.
problem-gone = Това вече го няма.
problem-not-for-work = От друго семейство може да се вземе само човек, който е там заради работата си. Моля, въведете този човек отново.
problem-information-first = Първо е информационната част.
problem-independence-first = Първо попълнете декларацията за независимост: дата и за кого работите.
problem-letters = Тези знаци не могат да се отпечатат: { $letters }
problem-lock-minutes = Изберете между 1 и 60 минути.
problem-meeting-ended = Тази среща е приключила.
problem-meeting-open = Тази среща още не е приключила.
problem-name-needed = Напишете поне малко име или дума като „съседка“.
problem-names-drawn = Под тези думи вече има нарисувано име. Първо махнете нарисуваните имена и после ги поискайте отново.
problem-no-meeting = Още няма среща.
problem-no-drawing = Още няма рисунка, която семейството може да вижда. Отворете кръга и изберете коя да се вижда.
problem-no-private-time = Личното време на семейството не тече.
problem-number = Напишете число.
problem-passphrase-empty = Напишете паролата.
problem-passphrase-short = Нека е по-дълга. Четири думи, които ще помните, са по-добри от осем знака.
problem-person-paired = Някой не бива да се среща с този човек. Първо го отменете в Безопасност или отбележете, че вече не е в кръга.
problem-plan-empty = В плана още няма стъпка.
problem-plan-open = Планът още не е запечатан.
problem-plan-sealed = Планът е запечатан. За промяна започнете следваща версия.
problem-private-time = Тече личното време на семейството. До края му нищо не може да се променя.
problem-private-first = План се приема едва след личното време на семейството. Първо запишете кога е било.
problem-protected-words = В тези думи има защитено място. Те не се печатат.
problem-reader = Изберете кой ще чете това.
problem-reason-needed = Напишете защо.
problem-recovery-printed = Този лист вече не е в паметта на Krug. Нов може да се направи в Настройки.
problem-reader-excluded = Този човек не е поканен и не получава такъв лист. От плана може да получи отделни стъпки: изберете ги под името му.
problem-not-released = Семейството не е казало какво от плана получава този човек. Запишете го тук: целия план, някои стъпки или само кога ще се видите пак.
problem-number-without-yes = В него има номер или адрес ({ $name }) без съгласие за тези, които го четат. Попитайте или го пропуснете.
problem-number-not-released = В него има номер или адрес ({ $name }) без съгласие за този читател. Попитайте или дайте отделни стъпки.
problem-steps-gone = Никоя от стъпките, избрани за този човек, не е в плана. Изберете отново какво получава.
problem-not-ended = Работата с това семейство не е приключила. Първо я приключете; после може да се премахне.
problem-other-alias = Това не е кодовото име на това семейство.
problem-keep-months = Изберете от 1 до 240 месеца.
problem-no-review-day = В плана няма ден, в който ще се видите пак. Изберете отново какво получава този човек.
problem-sender-home = Тук не бива да стои домашен адрес.
problem-stage = Това не подхожда на мястото, до което е стигнало семейството.
problem-time = Напишете часа с часове и минути, например 09:30.
problem-too-long = Това е твърде дълго. Побират се { $most } знака.
problem-unknown = Krug не познава това.

## Лично време, което още тече, когато Krug е затворен
private-running = { $alias }: личното време на семейството още тече
private-running-since = Начало: { $time }. Междувременно Krug беше затворен. Нищо казано от семейството не е в Krug.
private-resume = Върни страницата на семейството
private-ended-at = Край в
private-finish = Запиши края

## Настройки
settings-recovered = Krug е отворен с ключа за възстановяване. Изберете сега нова парола; вместо старата напишете ключа за възстановяване.
settings-look = Как изглежда
settings-language = Език на програмата
settings-theme = Светло и тъмно
settings-theme-system = Както е в системата
settings-theme-light = Светло
settings-theme-dark = Тъмно
settings-letters = Големина на буквите
settings-self = За вас
settings-office-address = Адрес на офиса, за писма
settings-office-phone = Телефон на офиса, за писма
settings-keep = Пазене на семейство след края
settings-keep-hint = Така стои в съгласието, което хората подписват. Когато времето изтече, списъкът на семействата го казва.
settings-lock = Заключване
settings-lock-after = Да се заключва само след
settings-lock-hint = Също при затворен капак и с Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
settings-passphrase = Смяна на паролата
settings-passphrase-old = Досегашната парола
settings-passphrase-change = Смени
settings-passphrase-changed = Паролата е сменена.
settings-sheet = Лист за възстановяване
settings-sheet-what = Изгубен или видян от друг? Направете нов; старият лист тогава не отваря нищо.
settings-sheet-new = Направи нов лист
settings-sheet-warning = Старият лист спира да важи веднага, също и за резервните копия. Подгответе принтер или сигурно място за файла.
settings-sheet-made = Това е новият ключ. Показва се само сега.
settings-copies = Резервни копия
settings-copies-hint = Копията се заключват със същата парола.
settings-copy-now = Направи сега
settings-copy-making = Копието се прави…
settings-restore = Върни
settings-restore-heading = Връщане от резервно копие
settings-restore-what = Копие: { $when }. Липсващото тук се връща. Нищо не се маха.
settings-restored = { $count ->
    [0] Нищо не липсваше.
    [one] Върнато: { $count } промяна
   *[other] Върнати: { $count } промени
}
settings-no-copies = Още няма резервно копие.
today-sheet = Листът за възстановяване още ли е на мястото си?
today-sheet-what = Вземете го и напишете последната група от ключа. Krug пита само веднъж.
today-sheet-group = Последна група на листа
today-sheet-there = Там е
today-sheet-later = По-късно
today-sheet-thanks = Листът е за това хранилище.
settings-seal = Печат върху листовете
settings-seal-self = Собствен сертификат на Krug. Показва, че листът не е променян; не доказва кой сте.
settings-seal-file = Сертификат от файл.
settings-seal-none = Още няма сертификат.
settings-seal-fingerprint = Отпечатък:
settings-seal-until = Валиден до { $date }
settings-seal-choose = Използвай сертификат от файл
settings-seal-file-kind = Сертификат (PKCS #12)
settings-seal-passphrase = Парола на файла
settings-seal-use = Използвай го
settings-seal-own = Пак използвай собствения на Krug
settings-stamp-room = Оставяй в печатите ми място за времеви печат
settings-stamp-room-hint = Само за служби, които трябва да докажат кога е запечатан планът. Всеки запечатан файл става с 24 kB по-голям.
settings-seal-unseen = Печатите ми да не се виждат на страницата
settings-seal-unseen-hint = Те са във файла и се намират, когато се проверява печат. На хартията нищо не казва, че планът е запечатан.
settings-about = За програмата
settings-about-what = Krug значи кръг. Помага при подготовката на фамилни групови конференции, само на този лаптоп, без интернет.
settings-version = Версия { $version }
settings-example-remove = Махни примерните семейства

## Помощ
help-topics = Страници на помощта
help-keys = Клавиши
help-back = Назад, там, откъдето идвате
help-key-move = движение
help-key-open = отваряне
help-key-tabs = разделите на семейството
help-key-esc = затваря един слой
help-key-turn-twice = веднъж обръща, два пъти връща
help-start = Начало
help-start-what = Krug пази листовете и датите на фамилните групови конференции, за да гледате хората.
help-start-how =
    Всичко се запазва само. Няма бутон за запазване, а Ctrl Z отменя.
    В списъците семействата стоят с кодово име. Имената се виждат само вътре в семейството.
    Преди някой да погледне през рамото ви, натиснете F9 или Ctrl L.
help-today = Днес
help-today-what = Какво следва във всички семейства, по кодово име.
help-today-how =
    Семейство се отваря с Enter или с щракване.
    Закъснелите неща стоят тук с причината и никъде другаде за всички семейства.
help-families = Семейства
help-families-what = Всички семейства, докъде е стигнало всяко и какво следва.
help-families-how =
    Осемте малки чертички са осемте спирки по пътя.
    С ново насочване започва ново семейство.
    Примерното семейство е за упражнение. Лентата му е на ивици.
help-referral = Ново насочване
help-referral-what = Какво се иска, от кого и за кои деца.
help-referral-how =
    Нужно е само кодово име. Всичко друго може и по-късно.
    Пишете искането с думите на насочващия.
    Написаното вече е запазено като чернова.
help-journey = Път
help-journey-what = Докъде е стигнало това семейство и какво следва.
help-journey-how =
    Спирките са карта, а не бариера. Може и в друг ред.
    Всяка следваща стъпка може да се направи, да се отложи с дума защо или да се пропусне.
help-people = Хора и карта
help-people-what = Кой е в кръга на семейството и колко близки са хората помежду си.
help-people-how =
    Първо добавете име. Всичко друго може и по-късно.
    Роднинството се пише с думата на самото семейство.
    Таблицата показва същите хора и работи със същите клавиши.
help-preparation = Подготовка
help-preparation-what = С кого има разговор, кой идва и кой от какво има нужда.
help-preparation-how =
    Запишете всеки разговор с няколко думи.
    Отговорът може да е да, не, съобщение или още не. Всеки е добър.
help-day = Денят
help-day-what = Конференцията: къде, кога, в какъв ред.
help-day-how =
    Отмятайте имената, когато хората идват.
    Личното време няма ограничение. Семейството казва кога е готово.
    Ако някой не е в безопасност, спрете срещата.
help-plan = План
help-plan-what = Планът с думите на семейството.
help-plan-how =
    Препишете написаното от семейството така, както е. Нищо не се поправя.
    Проверките отстрани са подсказки. Никоя от тях не ви спира.
    План с имена се запечатва. При промяна се прави нова версия.
    И без план е завършек като всеки друг.
help-reviews = Проследяване
help-reviews-what = Какво беше обещано и как върви.
help-reviews-how =
    Всяка стъпка е направена, направена отчасти, ненаправена или променена, с думите на семейството.
    Може да се добавят нови стъпки.
help-notes = Бележки
help-notes-what = Вашите бележки и разговори. Никой друг не ги получава.
help-notes-how =
    Бележките никога не се печатат за никого.
    Отбележете онова, което е за супервизия.
help-papers = Листове
help-papers-what = Всичко отпечатано или получено.
help-papers-how =
    Погледнете листа, преди да го отпечатате.
    До него пише какво е пропуснато и защо.
help-turning = Обръщане на екрана
help-turning-what = F9 показва на семейството каквото то може да вижда и не зарежда нищо друго.
help-turning-how =
    Рамката е с цвят на мед, а буквите са по-големи.
    Скритите адреси, бележките и знаците за безопасност изобщо не са заредени.
    За обратно обръщане натиснете F9 два пъти.
help-private-time = Лично време на семейството
help-private-time-what = Докато семейството е само, лаптопът е заключен зад страница с въпроса.
help-private-time-how =
    Страницата показва въпроса и какво трябва да има във всеки план. На нея не може да се пише.
    Семейството може да ви повика с големия бутон.
    Само вашата парола отваря Krug отново.
help-settings = Настройки
help-settings-what = Как изглежда Krug, кога се заключва и къде са резервните копия.
help-settings-how =
    Всяка промяна се запазва веднага.
    Правете често резервно копие и пазете листа за възстановяване в чекмедже, а не при лаптопа.

## Лично време на семейството
curtain-heading = Вашето лично време
curtain-alone = Тук сте сами. Нищо не се записва и никой не гледа.
curtain-language = Език
curtain-question = Въпросът към нас
curtain-must-haves = Това трябва да е в плана
curtain-prompts = Можем да поговорим и за това
curtain-prompt-who = Кой може да ни помогне?
curtain-prompt-strength = Какво вече върви добре?
curtain-prompt-fails = А ако не стане?
curtain-prompt-again = Кога ще се видим пак?
curtain-come-in = Моля, влезте
curtain-yours = Планът е ваш. Вие решавате дали да го предадете.
curtain-done = Готови сме
curtain-about = За какво става дума?
curtain-about-lead = Не е нужно да пишете нищо. До вратата идва: { $name }.
curtain-about-process = Как протича срещата
curtain-about-information = Нещо, което ни казаха
curtain-called = Моля, влезте: { $name }
curtain-called-lead = Семейството ви вика.
curtain-back = Назад към нашата страница
curtain-give-back = Моля, върнете лаптопа. Чака го: { $name }
curtain-give-back-lead = Страницата е затворена. Вземете листовете си със себе си или ги предайте, както желаете.
curtain-turn-first = Първо обърнете лаптопа към себе си.
curtain-not-yet = Още не сме готови

op-papers-print = Отпечатано: лист
op-papers-take-back = Прието: подписан лист
failure-printer = Принтерът не прие листа. Проверете дали е включен и свързан или запазете PDF файла и го отпечатайте от друга програма.
failure-not-a-picture = Krug не може да прочете това като снимка. Изберете снимка или сканиран лист като JPEG, PNG или PDF.
failure-other-scan = Krug не може да чете така сканиран лист. Сканирайте го отново като JPEG или го снимайте.
failure-not-letters = Това не е файл с писмата на офис. Нищо не е променено.
problem-sealed-sheets = Запечатаният план се запазва такъв, какъвто е запечатан: по една страница на лист и в своите цветове. Друг вид може да има само при отпечатване.
problem-copies = Изберете от 1 до 50 копия.
problem-printer = Този принтер вече го няма. Изберете друг.
problem-no-sheets = Изберете поне един лист за запазване.
problem-sheet-again = Този лист вече е приет. Той е сред направените листове.
problem-page = Този лист има страници от 1 до { $n }.
problem-danger-word = Думата „{ $word }“ плаши получателя на писмото. Изберете друга.
settings-letterhead = Писма на офиса
settings-letters-lead = Поканите, информационните листове, съгласията и въпросниците може да носят ваше изображение, вашия адрес и ваши изречения. Листовете, които са на семейството, никога.
settings-letters-picture = Изображение най-горе в писмата
settings-letters-choose = Избери изображение
settings-letters-picture-kind = Изображение (PNG, JPEG)
settings-letters-remove = Махни изображението
settings-letters-no-picture = Още няма изображение.
settings-letters-address = Когато има изображение, в края на писмата стоят името, адресът и телефонът от „За вас“.
settings-letters-sentences = Ваши изречения
settings-letters-kind = На кой лист
settings-letters-top = Под заглавието
settings-letters-end = Накрая
settings-letters-give = Запази за колегите
settings-letters-take = Вземи от файл
settings-letters-file-kind = Писма на офис
settings-letters-given = Запазено. Във файла няма нищо за семействата.
settings-letters-taken = Изображението и изреченията вече са тези от файла.
settings-letters-take-what = Изображението и изреченията от файла ще заменят вашите.
