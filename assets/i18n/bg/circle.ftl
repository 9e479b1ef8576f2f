### Кръгът: рисунки за това кой е около децата, какво още да се попита и местата от преди.

circle-label = Кръгът около децата
circle-summary = Хора в тази рисунка: { $people }. Места и групи: { $organisations }.
circle-drawing = Рисунка
circle-new = Нова рисунка
circle-new-lead = Рисунката е това, което един човек разказва в един ден. В по-ранните рисунки нищо не се променя.
circle-new-by = Кой разказва?
circle-new-from = Започни от
circle-new-from-empty = Празен лист
circle-none = Още никой не е рисувал. Всеки стои според ролята си. Изберете човек и кажете колко близо е, или започнете рисунка.
circle-by-part = Според ролята
circle-told = Разказва: { $name }
circle-on = { $date }, разказва: { $name }
circle-first = първата рисунка
circle-shown-hint = Само тогава я има на обърнатия екран и на хартия. Трудното никога не се показва.
circle-remove-drawing = Махни тази рисунка
circle-print = Отпечатай кръга

circle-rings = Думи за пръстените
circle-rings-lead = Семейството може да нарича пръстените със свои думи.
circle-tray = Още не е в тази рисунка
circle-tray-lead = Изберете човек и пръстен: 1, 2, 3 или 4.
circle-into = В пръстена: { $ring }
circle-out = Извън кръга
circle-how-near = Колко близо: { $name }
circle-moved = { $name }: { $ring }
circle-key-rings = пръстен
circle-key-outwards = пръстен навън, навътре
circle-beside-over = отгоре: { $name }
circle-beside-under = отдолу: { $name }

circle-compare = Една до друга
circle-compare-lead = Как кръгът расте от рисунка на рисунка.
circle-joined = Нови тук: { $names }
circle-count = По пръстени: { $counts }

## Обърнато към семейството
circle-draw-together = Да рисуваме заедно
circle-draw-together-lead = Изберете някого, после докоснете пръстен.
circle-draw-done = Готови сме
circle-place-first = Първо изберете някого.
circle-turned-none = Тук още не се вижда рисунка.

## Какво още да се попита
circle-ask-next = Какво още да попитаме
circle-gap-friends = { $name }: тук още няма никого от приятелите на детето. Кого би искало детето?
circle-gap-mother = От майчината страна тук още няма никого. Кого бихме могли да попитаме?
circle-gap-father = От бащината страна тук още няма никого. Кого бихме могли да попитаме?
circle-gap-beyond = Тук още няма приятели и съседи. Кой помогна миналия път?
circle-gap-paid = Платените помощници са повече от хората, които просто са близо. Кой още е около вас?
circle-not-asked = Още чакат въпроса „кой още е от кръга?“:
circle-asked = Зададен днес
circle-who-else = Кой още?
circle-prompts = Въпроси, които разширяват кръга
circle-prompt-1 = Кой дойде на последната сватба, на погребение, за Великден, Байрам или имен ден?
circle-prompt-2 = Кой ви даде назаем пари, кола или инструменти?
circle-prompt-3 = При кого беше детето, когато някой беше в болница?
circle-prompt-4 = Кой познава роднините в чужбина?
circle-prompt-5 = На кого детето се обади или писа миналата година?
circle-prompt-6 = Кой от училището, от тренировките, от църквата или джамията?
circle-prompt-7 = Кой от съседите има ключ?
circle-prompt-8 = С кого изгубихте връзка, а ви липсва?
circle-prompt-9 = Кого би заболяло, ако не го попитаме?
circle-prompt-10 = А от страната на другия родител?

## Места и хора от преди
circle-stays = Места и хора от преди
circle-stays-lead = Заедно с детето: къде живееше, кой беше там и беше добър с теб? Търсят се само добри хора.
circle-stay-add = Добави място
circle-stay-person = Добави като човек: { $name }
circle-stay-empty = Още няма място. Започнете от първото, което детето помни.

organisation-about = За това място
organisation-about-lead = За листа „Кой какво предлага“. Само служби и организации и техните служебни номера.
