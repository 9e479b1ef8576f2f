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
map-line-hint = Довољно је једно име. Пар с децом: Емир, Азра / Тарик 15, Хана 10
map-line-read = Krug то чита овако
map-line-parent = родитељ
map-line-partner = партнер или партнерка
map-line-child = дете
map-line-sibling = брат или сестра
map-line-with = партнер или партнерка
map-line-below = дете
map-with = Чија су то још деца?
map-with-nobody = Ничија, или није познато

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

problem-at-the-end = На тој страни више нема никога.
problem-line-nobody = Упишите бар једно име.
problem-line-strokes = У реду је довољна једна црта /: испред ње пар, иза ње њихова деца.
problem-line-many = Испред црте има места за највише: { $most }. Остале упишите у посебан ред.
problem-line-with = Изаберите чија су то још деца.
op-map-tell = Додати рођаци
op-map-shift = Померено у породичном стаблу
