# The family tree.
people-tree = Rodokmen
map-label = Rodokmen
map-summary = Osob: { $people }, generací: { $generations }. Přijde: { $coming }.
map-empty = Rodokmen roste od dětí. Vyberte dítě a stiskněte P pro rodiče.

map-say-children = děti: { $names }
map-say-parents = rodiče: { $names }
map-say-couple = pár: { $name }
map-say-parted = nežijí spolu: { $name }
map-say-siblings = sourozenci: { $names }
map-say-home = ve stejném domově: { $names }

map-line = Kdo sem patří
map-line-hint = Stačí jedno jméno. Pár s dětmi: Emir, Azra / Tarik 15, Hana 10
map-line-read = Krug to čte takto
map-line-parent = rodič
map-line-partner = partner nebo partnerka
map-line-child = dítě
map-line-sibling = sourozenec
map-line-with = partner nebo partnerka
map-line-below = dítě
map-line-home = domov
map-line-organisation = místo nebo skupina
map-line-home-hint = Název domácnosti, nikdy adresa.
map-line-organisation-hint = Škola, klub, kostel, mešita, lékař, práce. Víc se odděluje čárkou.
map-line-known = Už tu je
people-add-home = { $name }: domov
people-add-organisation = { $name }: místa a skupiny
people-relative-home = Domov
people-relative-organisation = Místo nebo skupina
map-with = Čí jsou to ještě děti?
map-with-nobody = Nikoho dalšího, nebo se to neví

map-tray = Zatím bez místa
map-tray-lead = Zatím nikdo neřekl, kam patří. Vyberte osobu a přidejte vazbu.
map-round = { $name }: tato osoba tu není nakreslená pod rodičem, protože by podle vazeb byla svým vlastním předkem. Podívejte se na vazby.

map-show = Zvýraznit
map-show-all = Všechny
map-show-coming = Kdo přijde
map-show-mother = Strana matky
map-show-father = Strana otce
map-ages = Věk
map-larger = Větší
map-smaller = Menší
map-fit = Celé
map-print = Vytisknout rodokmen
map-key-shift = vlevo, vpravo
map-key-home = k dětem
map-key-o = místo, skupina
map-key-where = kde jsem
map-key-near = kdo stojí vedle
map-key-next-view = další pohled
map-keys = Klávesy v obrázku
map-keys-everywhere = V celém okně

map-where = { $name }: řada { $row } shora, místo { $place }, v řadě celkem { $count }
map-beside-left = vlevo: { $name }
map-beside-right = vpravo: { $name }
map-beside-none = nikdo
map-moved-left = Teď zleva doprava: { $name }, { $other }
map-moved-right = Teď zleva doprava: { $other }, { $name }
map-drag-hint = Přetáhněte někoho do strany na místo mezi dva jiné, nebo stiskněte Ctrl a šipku.

problem-at-the-end = Na té straně už nikdo není.
problem-line-nobody = Napište aspoň jedno jméno.
problem-line-strokes = V řádku stačí jedno lomítko /: před ním pár, za ním jeho děti.
problem-line-many = Před lomítkem je místo nejvýš pro: { $most }. Ostatní napište na vlastní řádek.
problem-line-with = Vyberte, čí jsou to ještě děti.
problem-line-names = Napište jen jména, mezi nimi čárky: bez lomítka /.
op-map-tell = Přidaní příbuzní
op-map-begin = Začatá kresba
op-map-tie = Řečeno, jak blízko někdo je
op-map-shift = Posunuto v rodokmenu
