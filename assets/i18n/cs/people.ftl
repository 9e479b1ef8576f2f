### Lidé a mapa: kruh, tatáž tabulka a panel jedné osoby.

people-views = Jak se dívat
people-circle = Kruh
people-table-view = Tabulka
people-table = Lidé kolem dětí
people-add = Přidat člověka
people-name-hint = Stačí křestní jméno nebo slovo jako „sousedka“.
people-add-parent = { $name }: nový rodič
people-add-partner = { $name }: nový partner nebo partnerka
people-add-child = { $name }: nové dítě
people-add-sibling = { $name }: nový sourozenec
people-add-relative = Přidat někoho z příbuzných této osoby
people-relative-parent = Rodič
people-relative-partner = Partner nebo partnerka
people-relative-child = Dítě
people-relative-sibling = Sourozenec
people-invitation = Pozvánka
people-count-family = { $n ->
    [one] { $n } člověk z rodiny
    [few] { $n } lidé z rodiny
    [many] { $n } člověka z rodiny
   *[other] { $n } lidí z rodiny
}
people-count-others = { $n ->
    [one] { $n } další
    [few] { $n } další
    [many] { $n } dalšího
   *[other] { $n } dalších
}
people-remove-this = Odebrat: { $what }
people-change-this = Změnit: { $what }

people-column-name = Jméno
people-column-kin = Vztah k dítěti
people-column-age = Věk
people-column-near = Blízkost
people-column-bonds = Domov a vazby
people-column-reach = Kontakty
people-column-talks = Příprava
people-column-answer = Den
people-column-needs = Potřeby
people-not-yet = zatím ne
people-needs-interpreter = tlumočení: { $language }

people-group-children = Děti
people-group-mother = Strana matky
people-group-father = Strana otce
people-group-both = Obě strany
people-group-open = Přátelé, sousedé a další
people-group-services = Služby a školy
people-group-organisations = Místa a skupiny
people-group-left = Už nejsou v kruhu

people-standing-coming = Přijde
people-standing-message = Posílá vzkaz
people-standing-asked = Zatím bez odpovědi
people-standing-not-coming = Nepřijde
people-standing-not-asked = Ještě se zeptáme
people-standing-excluded = Bez pozvání
people-standing-information = Přináší informace
people-mark-hidden = Adresa je chráněná
people-mark-safety = Bezpečnostní značka

people-tie-strong = velká, dodává sílu
people-tie-there = když je potřeba
people-tie-thin = malá, zřídka
people-tie-stress = teď je to těžké
people-tie-broken = bez kontaktu
people-tie-help = kam jde pomoc
people-tie-repaired = znovu v kontaktu, po odmlce

people-legend = Kdo je kolem dětí
people-legend-lead = Blíž ke středu znamená blíž k dětem, slovy rodiny. Vyberte někoho a uvidíte víc.
people-legend-ties = Blízkost
people-legend-day = V den konference

people-key-arrows = šipky
people-key-move = pohyb
people-key-change = změna
people-key-p = rodič
people-key-r = partner nebo partnerka
people-key-c = dítě
people-key-s = sourozenec
people-key-h = domov
people-key-t = blízkost
people-key-i = pozvánka
people-key-remove = odebrání

people-part-who = Kdo to je
people-part-needs = Potřeby v ten den
people-part-wishes = Přání a nabídky
people-part-reach = Kontakty
people-part-near = Jak blízko
people-part-bonds = Ke komu patří
people-part-known = Kdo jméno uvádí a zda osobu znám
people-part-safety = Bezpečí
people-part-consents = Souhlasy

people-add-contact = Přidat kontakt
people-kept = Chráněno. Na tuto stránku se nenačítá.
people-kept-empty = Tady nic není zapsáno.
people-kept-write = Zapsat nové
people-in-the-middle = Děti jsou uprostřed.
people-add-tie = Říct, jak blízko
people-is-child = Dítě: { $name }
people-is-parent = Rodič: { $name }
people-who-is-parent = Kdo je rodič?
people-bond-with = Ke komu patří
people-add-bond = Přidat tento vztah
people-lives = Kdo spolu žije
people-joins = Domácnost: { $home }
people-new-home = Nová domácnost
people-pairs = Nesmějí se jen tak potkat
people-pair-with = Nesmějí se jen tak potkat: { $name }
people-must-not-meet = S kým se nesmí jen tak potkat
people-excluded-heading = Bez pozvání
people-exclude = Zapsat, že tato osoba je bez pozvání
people-places = Slova, která se netisknou
people-organisation-empty = Zatím tu není místo ani skupina. Vyberte někoho a stiskněte O.
op-people-bring = Přidána osoba
people-elsewhere = Také jinde: { $families }
people-elsewhere-take = Převzít odtud jméno, organizaci a otevřené kontakty

people-consent-yes = Ano
people-consent-no = Ne
people-consent-back = Odvoláno
people-consent-open = Ještě se zeptáme
people-consent-yes-today = Dnešní odpověď: ano
people-consent-no-today = Dnešní odpověď: ne

## Otočeno k rodině
turned-who-is-coming = Kdo přijde
turned-who-belongs = Kdo k nám patří
turned-list = Seznam
turned-column-name = Jméno
turned-column-kin = Vztah k dítěti
turned-column-talked = Rozhovor
turned-column-coming = Den
turned-column-comfort = Aby bylo dobře
turned-talked-yes = ano
turned-talked-soon = brzy
turned-coming-coming = Přijde
turned-coming-message = Posílá vzkaz
turned-coming-asking = Ještě se ptáme
