# The family tree.
people-tree = Obiteljsko stablo
map-label = Obiteljsko stablo
map-summary = Osoba: { $people }, naraštaja: { $generations }. Dolazi: { $coming }.
map-empty = Stablo raste od djece. Odaberite dijete i pritisnite P za roditelja.

map-say-children = djeca: { $names }
map-say-parents = roditelji: { $names }
map-say-couple = par: { $name }
map-say-parted = razdvojeno: { $name }
map-say-siblings = braća i sestre: { $names }
map-say-home = u istom domu: { $names }

map-line = Tko ovdje pripada
map-line-hint = Dovoljno je jedno ime. Par s djecom: Emir, Azra / Tarik 15, Hana 10
map-line-read = Krug to čita ovako
map-line-parent = roditelj
map-line-partner = partner ili partnerica
map-line-child = dijete
map-line-sibling = brat ili sestra
map-line-with = partner ili partnerica
map-line-below = dijete
map-line-home = dom
map-line-organisation = mjesto ili skupina
map-line-home-hint = Naziv kućanstva, nikada adresa.
map-line-organisation-hint = Škola, klub, crkva, džamija, ambulanta, posao. Ako ih je više, odvojite ih zarezom.
map-line-known = Već je tu
people-add-home = { $name }: dom
people-add-organisation = { $name }: mjesta i skupine
people-relative-home = Dom
people-relative-organisation = Mjesto ili skupina
map-with = Čija su to još djeca?
map-with-nobody = Više ničija, ili nije poznato

map-tray = Još bez mjesta
map-tray-lead = Još nitko nije rekao gdje pripadaju. Odaberite osobu i dodajte vezu.
map-round = { $name }: ova osoba ovdje nije nacrtana ispod roditelja, jer bi po vezama bila predak samoj sebi. Pogledajte veze.

map-show = Istakni
map-show-all = Sve
map-show-coming = Tko dolazi
map-show-mother = Majčina strana
map-show-father = Očeva strana
map-ages = Godine
map-larger = Veće
map-smaller = Manje
map-fit = Cijelo
map-print = Ispiši stablo
map-key-shift = lijevo, desno
map-key-home = prema djeci
map-key-o = mjesto, skupina
map-key-where = gdje sam
map-key-near = tko stoji pokraj
map-key-next-view = sljedeći prikaz
map-keys = Tipke na slici
map-keys-everywhere = U cijelom prozoru

map-where = { $name }: red { $row } odozgo, mjesto { $place } od { $count } u redu
map-beside-left = lijevo: { $name }
map-beside-right = desno: { $name }
map-beside-none = nitko
map-moved-left = Sada stoje, slijeva nadesno: { $name }, { $other }
map-moved-right = Sada stoje, slijeva nadesno: { $other }, { $name }
map-drag-hint = Povucite osobu u stranu, na mjesto između dviju drugih, ili pritisnite Ctrl i strelicu.

problem-at-the-end = Na toj strani više nema nikoga.
problem-line-nobody = Upišite barem jedno ime.
problem-line-strokes = U retku je dovoljna jedna crta /: ispred nje par, iza nje njihova djeca.
problem-line-many = Ispred crte ima mjesta za najviše: { $most }. Ostale upišite u poseban redak.
problem-line-with = Odaberite čija su to još djeca.
problem-line-names = Upišite samo imena, sa zarezom između njih: bez crte /.
op-map-tell = Dodani rođaci
op-map-begin = Započet crtež
op-map-tie = Rečeno koliko je netko blizu
op-map-shift = Pomaknuto u obiteljskom stablu
