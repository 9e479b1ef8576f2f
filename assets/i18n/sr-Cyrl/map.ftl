# The family tree.
people-tree = Породично стабло
map-label = Породично стабло
map-summary = Особа: { $people }, генерација: { $generations }. Долази: { $coming }.
map-empty = Стабло расте од деце. Изаберите дете и притисните P за родитеља.

map-say-children = деца: { $names }
map-say-parents = родитељи: { $names }
map-say-couple = пар: { $name }
map-say-parted = раздвојено: { $name }
map-say-siblings = браћа и сестре: { $names }
map-say-home = у истом дому: { $names }

map-line = Ко овде припада
map-line-hint = Довољно је једно име. Пар с децом: Емир, Азра / Тарик 15, Хана 10
map-line-read = Krug то чита овако
map-line-parent = родитељ
map-line-partner = партнер или партнерка
map-line-child = дете
map-line-sibling = брат или сестра
map-line-with = партнер или партнерка
map-line-below = дете
map-line-home = дом
map-line-organisation = место или група
map-line-home-hint = Назив домаћинства, никада адреса.
map-line-organisation-hint = Школа, клуб, црква, џамија, дом здравља, посао. Ако их је више, одвојите их зарезом.
map-line-known = Већ је ту
people-add-home = { $name }: дом
people-add-organisation = { $name }: места и групе
people-relative-home = Дом
people-relative-organisation = Место или група
map-with = Чија су то још деца?
map-with-nobody = Више ничија, или није познато

map-tray = Још без места
map-tray-lead = Још нико није рекао где припадају. Изаберите особу и додајте везу.
map-round = { $name }: ова особа овде није нацртана испод родитеља, јер би по везама била предак сама себи. Погледајте везе.

map-show = Истакни
map-show-all = Све
map-show-coming = Ко долази
map-show-mother = Мајчина страна
map-show-father = Очева страна
map-ages = Године
map-larger = Веће
map-smaller = Мање
map-fit = Цело
map-print = Одштампај стабло
map-key-shift = лево, десно
map-key-home = ка деци
map-key-o = место, група
map-key-where = где сам
map-key-near = ко стоји поред
map-key-next-view = следећи приказ
map-keys = Тастери на слици
map-keys-everywhere = У целом прозору

map-where = { $name }: ред { $row } одозго, место { $place } од { $count } у реду
map-beside-left = лево: { $name }
map-beside-right = десно: { $name }
map-beside-none = нико
map-moved-left = Сада стоје, слева надесно: { $name }, { $other }
map-moved-right = Сада стоје, слева надесно: { $other }, { $name }
map-drag-hint = Повуците особу у страну, на место између две друге, или притисните Ctrl и стрелицу.

problem-at-the-end = На тој страни више нема никога.
problem-line-nobody = Упишите бар једно име.
problem-line-strokes = У реду је довољна једна црта /: испред ње пар, иза ње њихова деца.
problem-line-many = Испред црте има места за највише: { $most }. Остале упишите у посебан ред.
problem-line-with = Изаберите чија су то још деца.
problem-line-names = Упишите само имена, са зарезом између њих: без црте /.
op-map-tell = Додати рођаци
op-map-begin = Започет цртеж
op-map-tie = Речено колико је неко близу
op-map-shift = Померено у породичном стаблу
