### What is carried by hand: files that do not open, what to know about one, names of kinds, the contact card.

## Why a file cannot be taken in: what happened, and what to do. Nothing was taken in, the file is left alone.
fault-not-krug = Това не е файл на { -krug }. Изберете друг.
fault-cut = Файлът не е цял. Вероятно не е копиран докрай. Копирайте го отново или поискайте да ви го изпратят пак.
fault-damaged = Файлът е повреден или променен по пътя. Нищо не е внесено от него. Поискайте друго копие.
fault-needs-passphrase = Този файл се отваря с парола. Обадете се на подателя и попитайте за думите.
fault-wrong-passphrase = Тази парола не отваря файла. Проверете Caps Lock, интервалите и клавиатурата и опитайте пак.
fault-not-for-you = Този файл е заключен за друг човек или за друг ваш компютър. Изпратете визитката си и поискайте нов.
fault-too-hard = Този файл иска повече памет, отколкото е разумно. Помолете подателя да го направи отново.
fault-needs-newer = Този файл е от по-нова версия на { -krug }. Нищо не е изгубено: първо обновете програмата, после внесете файла.
fault-bad-signature = Подписът на подателя не е верен. Не използвайте този файл. Обадете се на подателя.
fault-inconsistent = Данните във файла си противоречат. Нищо не е внесено. Запазете файла и поискайте нов от подателя.
fault-too-big = Файлът е по-голям от позволеното. Поискайте го без прикачените файлове.
fault-disk-full = Там няма достатъчно място. Освободете място или изберете друго; нищо не е останало записано наполовина.
fault-device = Флашката не се чете или на нея не може да се записва. Поставете я отново или първо копирайте файла на компютъра.
fault-not-written = Записаното не се чете обратно. Може флашката да е повредена или да е извадена твърде рано. Направете файла отново на друга флашка.

## What else can stand in the way
failure-unknown-sender = Още не познавате този подател. Първо сравнете осемте числа по телефона, после внесете файла.
failure-key-changed = Подателят има други ключове, не тези отпреди. Може да е нов компютър, а може и друг да използва това име. Първо сравнете осемте числа по телефона.
failure-erased-here = Това семейство е махнато оттук нарочно. Потвърдете, че го искате обратно, после внесете файла.
failure-no-krug-files = В тази папка няма файл на { -krug }.
failure-too-late-to-take-back = Минаха повече от 30 дни. Каквото е пишело преди, все още може да се върне от историята, едно по едно.
failure-family-came-whole = С този файл е дошло цялото семейство и оттогава по него е работено. Затова не може просто да се махне. Каквото не искате, може да се махне част по част.
failure-card-unreadable = Това не е визитка. Визитката започва с KRUG1.
failure-card-own = Това е вашата собствена визитка.
failure-no-sealed-plan = Още няма запечатан план, който да се даде. Първо запечатайте плана.
failure-no-copy = Още няма резервно копие. Първо направете едно.
failure-no-copy-there = В тази папка няма резервно копие.
problem-question-answered = На това вече е отговорено. Погледнете пак.
problem-period = Последният ден е преди първия.

## What a person should know about a file; none of it stops
remark-nothing-new = Вече имате всичко от този файл.
remark-older-than-yours = При вас има повече, отколкото в този файл. Няма какво да се внесе.
remark-fork = Два компютъра са работили под едно и също име. Запазено е и едното, и другото.
remark-clock-odd = Някои часове не са сигурни: един часовник не е бил верен. От това нищо не е изгубено.
remark-newer-parts = В него има записи от по-нова версия на { -krug }. Те се пазят и се предават нататък.
remark-read-only = В него има промени, които тази версия на { -krug } не може да прочете. Докато не обновите програмата, семейството може да се гледа, но не и да се променя. Нищо не е изгубено.
remark-left-out = Подателят е оставил някои неща извън файла.
remark-ran-out = Файлът е бил предвиден за по-рано. Ако може, поискайте по-нов.
remark-erased = Това семейство е махнато оттук нарочно.
remark-private-time = Тече личното време на това семейство. Внесете файла след края му.

## Kinds of entries, many of them, to count
kinds-family = Семейство
kinds-transition = Ходове по пътя
kinds-independence = Независимост
kinds-referral = Насочване
kinds-question = Въпроси към семейството
kinds-bottom-line = Условия, от които не отстъпваме
kinds-offer = Предложения на служби
kinds-person = Хора
kinds-contact = Начини за връзка
kinds-protected-place = Защитени места
kinds-relation = Връзки помежду им
kinds-household = Домакинства
kinds-organisation = Места и групи
kinds-drawing = Рисунки
kinds-tie = Близост
kinds-stay = Места, където детето е живяло
kinds-side-gap = Страни, до които не може да се стигне
kinds-safety-pair = Кой с кого не бива да се среща
kinds-safety = Безопасност в деня
kinds-exclusion = Без покана
kinds-consent = Съгласия
kinds-talk = Разговори
kinds-invitation = Покани
kinds-busy = Дни, в които някой не може да дойде
kinds-meeting = Срещи
kinds-asked-in = Повиквания на координатора
kinds-attendance = Присъствие
kinds-plan = План
kinds-step = Стъпки от плана
kinds-promise = Обещания на служби
kinds-agreement = Имена под плана
kinds-plan-version = Запечатани планове
kinds-copy = Копия от плана
kinds-progress = Как вървят стъпките
kinds-scale = Скали
kinds-feedback = Обратна връзка
kinds-note = Бележки
kinds-todo = За вършене
kinds-paper = Листове
kinds-reason = Причини
kinds-cost = Разходи
kinds-other = Записи от по-нова версия на { -krug }

## Names of steps in the history
op-take-in-guard = Запазено: защитата, каквато беше
op-take-in-back = Отменено: внесеното от файл
op-questions-answer = Отговорено: въпрос
op-people-join = Събрано в едно: два записа за един човек
op-people-two = Казано: двама различни души
op-plan-holds = Казано: кой запечатан план важи

## The sheet with the contact card
paper-card-title = Визитка
paper-card-person = Име
paper-card-device = Компютър
paper-card-date = Дата
paper-card-what = С тази визитка колежка или колега може да заключи файлове така, че да ги отваря само този компютър. В нея няма нищо тайно.
paper-card-code-alt = Визитката като квадратен код
paper-card-figures = Числа за сравняване по телефона
paper-card-compare = Преди първия файл: прочетете си един на друг тези осем числа по телефона. Ако са еднакви и от двете страни, визитката е вярна.
