### Раздел „Денят“. Имената на запазените полета са в kinds.ftl.

day-begin = Определи ден
day-meetings = Коя среща
day-meeting = Среща { $n }
day-meeting-again = Среща { $n }, продължение
day-no-day = Още няма избран ден
day-parts = Коя част
day-part-setup = Приготовления
day-part-run = Самият ден
day-agenda = Отпечатай хода на деня
day-safety = Безопасност в деня

## Приготовления
day-when-where = Кога и къде
day-possible = За да могат да дойдат всички
day-together = Как започва денят
day-rules-hint = Всяко на отделен ред. Ако остане празно, се печатат обичайните осем.
day-need-interpreter = превод: { $language }
day-need-childcare = грижа за децата
day-need-transport = превоз
day-room-circle = Столове в кръг, никой зад бюро
day-room-second-room = Втора стая, достатъчно близо, за да може да се повика
day-room-flipchart = Флипчарт и маркери
day-room-papers = Въпросът и условията, отпечатани едро
day-room-diet = Храна, която всички могат да ядат
day-room-children = Кът за децата
day-room-heating = Топло, свеж въздух, тоалетна наблизо
day-room-way = Табелка на вратата, вход без стъпала

## Ходът на деня
day-order = Ходът на деня
day-welcome = Добре дошли и как разговаряме
day-welcome-by = Всички. Открива: { $name }
day-welcome-what = Всеки казва каква е връзката му с детето
day-open = Започни деня
day-information = Информация
day-information-by = Насочващият, после хората, които само дават информация: { $names }. Въпроси
day-information-what = Насочващият, после други. Въпроси
day-information-begin = Започни информационната част
day-information-end = Всичко е казано
day-told-reason = Защо се събираме
day-told-strengths = Какво върви добре
day-told-worries = Тревогите
day-told-bottom-lines = Условията, от които не отстъпваме
day-told-resources = Какво могат да предложат службите
day-told-consequences = Какво следва, ако няма план
day-told-question = Въпросът, прочетен на глас
day-private = Лично време на семейството
day-private-what = В стаята е само семейството. Без ограничение: то решава кога е готово
day-private-open = Семейството е само.
day-plan = Планът, всички заедно
day-plan-what = Семейството го чете. Насочващият отговаря. Службите казват какво могат
day-read-out = Планът се чете
day-names = Имена, копия, благодарност
day-names-what = С химикалка или на екрана. Ден за проследяващата среща
day-real-time = Истински час: { $part }
day-change-time = Промени часа: { $part }, { $time }

## Лично време на семейството
day-private-before = Започва, когато информационната част приключи.
day-private-who = Кой остава в стаята
day-hand-over = Предай лаптопа
day-hand-over-what = Затваря всичко. Отворена остава само страница с въпроса. Вашата парола ви връща.
day-private-paper = Семейството пише на хартия, както му харесва. Дали лаптопът остава на масата, или излиза с вас, той е заключен.
day-private-on-paper = На хартия
day-private-began = Започна в
day-private-note = Запиши
day-private-correct = Поправи часовете
day-private-since = Начало: { $time }
day-private-nothing = Нищо казано не се пази никъде.
day-hand-sees = Какво ще вижда семейството
day-hand-sees-what = Въпросът, какво трябва да е в плана, няколко подсказки и бутон, с който да ви повика. На нея не може да се пише и нищо друго не е отворено.
day-hand-no-question = На тази страница още няма въпрос. Първо го напишете в Път.
day-hand-left-out = Пропуснато, защото би издало защитено място или номер: { $count }.
day-hand-aloud = Прочетете на глас
day-hand-sentence-1 = Тази страница е ваша. Нищо не се записва и никой не гледа.
day-hand-sentence-2 = Накрая вие решавате какво да предадете и дали.
day-hand-back = Обърнете лаптопа към себе си, преди да напишете паролата.
day-hand-copy = Последното резервно копие е отпреди повече от седмица. Да се направи ли първо ново?
day-hand-now = Предай го
day-hand-not-yet = Още не

## В стаята
day-room = В стаята
day-room-keys = Интервалът отмята име
day-room-parts = Коя част
day-part1 = Информация
day-part2 = Лично време
day-part3 = Четене на плана
day-room-here = тук са { $n } от { $of }
day-room-information = Дават информация и си тръгват:
day-room-letters = Изпращат съобщение:
day-room-add = Дойде още някой
day-room-ways = Кой как участва

## Как завърши
day-outcome-lead = Всеки завършек важи. За никой не е нужна причина.
day-outcome-keep = Запиши как завърши
day-outcome-later = Първо трябва да започне денят.
day-set-again = Подготви следващата среща
day-no-plan-paper = Отпечатай лист без план
day-to-plan = Към плана
day-copies-keep = Копията са раздадени

## Ако някой не е в безопасност
day-unsafe = Ако някой не е в безопасност
day-unsafe-what = Спрете срещата. Стъпките и телефоните са на една страница.
day-unsafe-1 = Спрете
day-unsafe-1-how = Кажете: „Правим почивка.“ Причина не е нужна.
day-unsafe-2 = Разделете
day-unsafe-2-how = Хората в опасност отиват в другата стая, първо децата. С тях отива човек, на когото имат доверие.
day-unsafe-3 = Обадете се
day-unsafe-3-how = Ако има опасност сега, обадете се, преди да се изяснява каквото и да е друго.
day-unsafe-4 = Безопасно до вкъщи
day-unsafe-4-how = Един след друг, никой сам. Хората в опасност тръгват първи и по свой път.
day-emergency = Спешен номер
day-worry = На кого и кога е предадено
