# The family tree.
people-tree = Porodično stablo
map-label = Porodično stablo
map-summary = Osoba: { $people }, generacija: { $generations }. Dolazi: { $coming }.
map-empty = Stablo raste od dece. Izaberite dete i pritisnite P za roditelja.

map-say-children = deca: { $names }
map-say-parents = roditelji: { $names }
map-say-couple = par: { $name }
map-say-parted = razdvojeno: { $name }
map-say-siblings = braća i sestre: { $names }
map-say-home = u istom domu: { $names }

map-line = Ko ovde pripada
map-line-hint = Dovoljno je jedno ime. Par s decom: Emir, Azra / Tarik 15, Hana 10
map-line-read = Krug to čita ovako
map-line-parent = roditelj
map-line-partner = partner ili partnerka
map-line-child = dete
map-line-sibling = brat ili sestra
map-line-with = partner ili partnerka
map-line-below = dete
map-line-home = dom
map-line-organisation = mesto ili grupa
map-line-home-hint = Naziv domaćinstva, nikada adresa.
map-line-organisation-hint = Škola, klub, crkva, džamija, dom zdravlja, posao. Ako ih je više, odvojite ih zarezom.
map-line-known = Već je tu
people-add-home = { $name }: dom
people-add-organisation = { $name }: mesta i grupe
people-relative-home = Dom
people-relative-organisation = Mesto ili grupa
map-with = Čija su to još deca?
map-with-nobody = Više ničija, ili nije poznato

map-tray = Još bez mesta
map-tray-lead = Još niko nije rekao gde pripadaju. Izaberite osobu i dodajte vezu.
map-round = { $name }: ova osoba ovde nije nacrtana ispod roditelja, jer bi po vezama bila predak sama sebi. Pogledajte veze.

map-show = Istakni
map-show-all = Sve
map-show-coming = Ko dolazi
map-show-mother = Majčina strana
map-show-father = Očeva strana
map-ages = Godine
map-larger = Veće
map-smaller = Manje
map-fit = Celo
map-print = Odštampaj stablo
map-key-shift = levo, desno
map-key-home = ka deci
map-key-o = mesto, grupa
map-key-where = gde sam
map-key-near = ko stoji pored
map-key-next-view = sledeći prikaz
map-keys = Tasteri na slici
map-keys-everywhere = U celom prozoru

map-where = { $name }: red { $row } odozgo, mesto { $place } od { $count } u redu
map-beside-left = levo: { $name }
map-beside-right = desno: { $name }
map-beside-none = niko
map-moved-left = Sada stoje, sleva nadesno: { $name }, { $other }
map-moved-right = Sada stoje, sleva nadesno: { $other }, { $name }
map-drag-hint = Povucite osobu u stranu, na mesto između dve druge, ili pritisnite Ctrl i strelicu.

problem-at-the-end = Na toj strani više nema nikoga.
problem-line-nobody = Upišite bar jedno ime.
problem-line-strokes = U redu je dovoljna jedna crta /: ispred nje par, iza nje njihova deca.
problem-line-many = Ispred crte ima mesta za najviše: { $most }. Ostale upišite u poseban red.
problem-line-with = Izaberite čija su to još deca.
problem-line-names = Upišite samo imena, sa zarezom između njih: bez crte /.
op-map-tell = Dodati rođaci
op-map-begin = Započet crtež
op-map-tie = Rečeno koliko je neko blizu
op-map-shift = Pomereno u porodičnom stablu
