### Първо отваряне, заключване, парола.

## Първо отваряне
start-steps = Първо отваряне
start-step-of = { $step } от { $of }
start-step-language = Език
start-step-about = За вас
start-step-passphrase = Парола
start-step-recovery = Лист за възстановяване
start-step-begin = Начало
start-next = Напред
start-back = Назад

start-welcome = Добре дошли
start-welcome-lead = Krug остава на този лаптоп. Не му трябва интернет и не изпраща нищо.
start-language = Език на програмата

start-about = За вас
start-about-lead = Това стои на поканите и на листовете. Може да се промени и по-късно.
start-name = Вашето име
start-name-missing = Напишете името си така, както трябва да стои на поканите.
start-role = Как се нарича вашата роля
start-role-hint = Думата, с която се представяте.
# Отделени с |. Дадени са двете форми; първата не се взема сама.
start-role-words = координаторка | координатор
start-role-missing = Напишете думата, с която се представяте, например: координаторка.
start-organisation = Организация
start-organisation-hint = Може да остане празно.
start-country = Държава
start-country-hint = От нея зависят някои думи и правните редове на листовете.
start-country-missing = Изберете държавата, в която работите.

start-passphrase = Вашата парола
start-passphrase-lead = Тя заключва всичко. Никой не може да я намери вместо вас и Krug не я пази. Четири или пет думи са по-добри от осем знака.
start-make = Създай хранилището
start-making = Хранилището се създава…

start-recovery = Листът за възстановяване
start-recovery-lead = Ако паролата е забравена, само този ключ отваря Krug. Отпечатайте листа и го приберете в чекмедже, далече от лаптопа.
start-recovery-key = Ключ за възстановяване
start-recovery-file = krug-list-za-vazstanovyavane.pdf
start-recovery-make = Запази и отпечатай листа
start-recovery-kept = Листът е запазен. Отпечатайте го, приберете го и после изтрийте файла.
start-recovery-without = Продължавам без листа
start-recovery-without-hint = Тогава никой не може да помогне, ако паролата е забравена.
start-recovery-missing = Запазете листа или отбележете, че продължавате без него.

start-ready = Всичко е готово, { $name }
start-ready-lead = Три неща, които е добре да се знаят:
start-ready-lock = Ctrl L заключва веднага. Krug се заключва и сам.
start-ready-turn = F9 обръща екрана към семейството и маха всичко лично.
start-ready-saved = Всичко се запазва само. Ctrl Z отменя.
start-begin = Започни
start-begin-example = Започни с примерните семейства

## Парола
passphrase-new = Нова парола
passphrase-again = Още веднъж същата
passphrase-show = Покажи паролата
passphrase-hide = Скрий паролата
passphrase-capitals = Caps Lock е включен.
passphrase-suggest = Предложи пет думи
passphrase-suggest-again = Други пет думи
passphrase-suggest-hint = Измислете с тях малка история. Така се помнят.
passphrase-use = Вземи тези думи
passphrase-weak = Слаба
passphrase-fair = Още малко
passphrase-good = Добра
passphrase-strong = Силна
passphrase-longer = Нека е по-дълга. Четири думи, които ще помните, са по-добри от осем знака.
passphrase-differs = Двете не са еднакви. Напишете я още веднъж.

## Заключване
lock-heading = Заключено
lock-saved = Всичко е запазено и затворено.
lock-passphrase = Вашата парола
lock-open = Отвори Krug
lock-opening = Отваря се…
lock-pause = { $seconds ->
    [one] Следващ опит след { $seconds } секунда
   *[other] Следващ опит след { $seconds } секунди
}
# Същите думи стоят на листа за възстановяване: paper-recovery-use.
lock-forgot = Имам лист за възстановяване
lock-with-passphrase = Напиши паролата
lock-recovery-key = Ключ за възстановяване
lock-recovery-hint = Стои на листа за възстановяване. Интервалите и тиретата нямат значение.
lock-salvage = Събери каквото още се чете
lock-salvage-what = Krug прави здраво хранилище от всичко, което още се чете тук и в резервните копия. Повреденият файл остава до него непроменен.
lock-salvaged = Събрани записи: { $count }. Чакат нещо изгубено: { $waiting }. Прегледайте семействата си.
lock-foot = На тази страница няма имена на семейства. Krug се заключва сам, при затворен капак и с Ctrl L.
