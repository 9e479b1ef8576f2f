# The family tree.
people-tree = Родословно дърво
map-label = Родословното дърво
map-summary = Хора: { $people }, поколения: { $generations }. Идват: { $coming }.
map-empty = Дървото расте от децата. Изберете дете и натиснете P за родител.

map-say-children = деца: { $names }
map-say-parents = родители: { $names }
map-say-couple = двойка: { $name }
map-say-parted = разделени: { $name }
map-say-siblings = братя и сестри: { $names }
map-say-home = в едно домакинство: { $names }

map-line = Кой принадлежи тук
map-line-hint = Достатъчно е едно име. Двойка с деца: Емир, Азра / Тарик 15, Хана 10
map-line-read = Krug го чете така
map-line-parent = родител
map-line-partner = партньор или партньорка
map-line-child = дете
map-line-sibling = брат или сестра
map-line-with = партньор или партньорка
map-line-below = дете
map-line-home = дом
map-line-organisation = място или група
map-line-home-hint = Име на домакинството, никога адрес.
map-line-organisation-hint = Училище, клуб, църква, джамия, лекар, работа. Ако са няколко, със запетаи.
map-line-known = Вече е тук
people-add-home = Дом на: { $name }
people-add-organisation = Места и групи на: { $name }
people-relative-home = Дом
people-relative-organisation = Място или група
map-with = Чии още са децата?
map-with-nobody = Ничии други или не се знае

map-tray = Още без място
map-tray-lead = Още никой не е казал къде им е мястото. Изберете човек и добавете връзката.
map-round = { $name }: тук човекът не е нарисуван под родител, защото според връзките би бил свой собствен предшественик. Погледнете връзките.

map-show = Открои
map-show-all = Всички
map-show-coming = Кой идва
map-show-mother = Майчина страна
map-show-father = Бащина страна
map-ages = Възраст
map-larger = По-голямо
map-smaller = По-малко
map-fit = Цялото
map-print = Отпечатай дървото
map-key-shift = наляво, надясно
map-key-home = към децата
map-key-o = място, група
map-key-where = къде съм
map-key-near = кой стои до мен
map-key-next-view = следващ изглед
map-keys = Клавиши в картината
map-keys-everywhere = В целия прозорец

map-where = { $name }: ред { $row } отгоре, място { $place } от { $count } в реда
map-beside-left = отляво: { $name }
map-beside-right = отдясно: { $name }
map-beside-none = никой
map-moved-left = Сега, отляво надясно: { $name }, { $other }
map-moved-right = Сега, отляво надясно: { $other }, { $name }
map-drag-hint = Плъзнете човека встрани, на място между двама други, или натиснете Ctrl и стрелка.

problem-at-the-end = От тази страна няма никого повече.
problem-line-nobody = Напишете поне едно име.
problem-line-strokes = В реда е достатъчна една черта /: пред нея двойката, след нея децата.
problem-line-many = Пред чертата има място най-много за: { $most }. Напишете другите на отделен ред.
problem-line-with = Изберете чии още са децата.
problem-line-names = Напишете само имена със запетаи между тях: без черта /.
op-map-tell = Добавени роднини
op-map-begin = Започната рисунка
op-map-tie = Казано колко близо е някой
op-map-shift = Преместено в родословното дърво
