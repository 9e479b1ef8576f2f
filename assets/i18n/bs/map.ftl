# The family tree.
people-tree = Porodično stablo
map-label = Porodično stablo
map-summary = Osoba: { $people }, generacija: { $generations }. Dolazi: { $coming }.
map-empty = Stablo raste od djece. Izaberite dijete i pritisnite P za roditelja.

map-say-children = djeca: { $names }
map-say-parents = roditelji: { $names }
map-say-couple = par: { $name }
map-say-parted = razdvojeno: { $name }
map-say-siblings = braća i sestre: { $names }
map-say-home = u istom domu: { $names }

map-line = Ko ovdje pripada
map-line-hint = Dovoljno je jedno ime. Par s djecom: Emir, Azra / Tarik 15, Hana 10
map-line-read = Krug to čita ovako
map-line-parent = roditelj
map-line-partner = partner ili partnerica
map-line-child = dijete
map-line-sibling = brat ili sestra
map-line-with = partner ili partnerica
map-line-below = dijete
map-line-home = dom
map-line-organisation = mjesto ili grupa
map-line-home-hint = Naziv domaćinstva, nikada adresa.
map-line-organisation-hint = Škola, klub, džamija, crkva, ambulanta, posao. Ako ih je više, odvojite ih zarezom.
map-line-known = Već je tu
people-add-home = { $name }: dom
people-add-organisation = { $name }: mjesta i grupe
people-relative-home = Dom
people-relative-organisation = Mjesto ili grupa
map-with = Čija su to još djeca?
map-with-nobody = Više ničija, ili nije poznato

map-tray = Još bez mjesta
map-tray-lead = Još niko nije rekao gdje pripadaju. Izaberite osobu i dodajte vezu.
map-round = { $name }: ova osoba ovdje nije nacrtana ispod roditelja, jer bi po vezama bila predak sama sebi. Pogledajte veze.

map-show = Istakni
map-show-all = Sve
map-show-coming = Ko dolazi
map-show-mother = Majčina strana
map-show-father = Očeva strana
map-ages = Godine
map-larger = Veće
map-smaller = Manje
map-fit = Cijelo
map-print = Odštampaj stablo
map-key-shift = lijevo, desno
map-key-home = ka djeci
map-key-o = mjesto, grupa
map-key-where = gdje sam
map-key-near = ko stoji pored
map-key-next-view = sljedeći prikaz
map-keys = Tipke na slici
map-keys-everywhere = U cijelom prozoru

map-where = { $name }: red { $row } odozgo, mjesto { $place } od { $count } u redu
map-beside-left = lijevo: { $name }
map-beside-right = desno: { $name }
map-beside-none = niko
map-moved-left = Sada stoje, slijeva nadesno: { $name }, { $other }
map-moved-right = Sada stoje, slijeva nadesno: { $other }, { $name }
map-drag-hint = Povucite osobu u stranu, na mjesto između dvije druge, ili pritisnite Ctrl i strelicu.

problem-at-the-end = Na toj strani više nema nikoga.
problem-line-nobody = Upišite bar jedno ime.
problem-line-strokes = U redu je dovoljna jedna crta /: ispred nje par, iza nje njihova djeca.
problem-line-many = Ispred crte ima mjesta za najviše: { $most }. Ostale upišite u poseban red.
problem-line-with = Izaberite čija su to još djeca.
problem-line-names = Upišite samo imena, sa zarezom između njih: bez crte /.
op-map-tell = Dodani rođaci
op-map-begin = Započet crtež
op-map-tie = Rečeno koliko je neko blizu
op-map-shift = Pomjereno u porodičnom stablu
