### Karta „Den“. Názvy uložených polí stojí v kinds.ftl.

day-begin = Určit den
day-meetings = Které setkání
day-meeting = { $n }. setkání
day-meeting-again = { $n }. setkání, pokračování
day-no-day = Den zatím není vybraný
day-parts = Která část
day-part-setup = Příprava dne
day-part-run = Samotný den
day-agenda = Vytisknout průběh dne
day-safety = Bezpečí v ten den

## Příprava dne
day-when-where = Kdy a kde
day-possible = Aby mohl přijít každý
day-together = Jak den začíná
day-rules-hint = Každé pravidlo na svůj řádek. Prázdné pole vytiskne obvyklých osm.
day-need-interpreter = tlumočení: { $language }
day-need-childcare = hlídání dětí
day-need-transport = odvoz
day-room-circle = Židle v kruhu, nikdo za psacím stolem
day-room-second-room = Druhá místnost, tak blízko, že je slyšet zavolání
day-room-flipchart = Flipchart a fixy
day-room-papers = Otázka a nepřekročitelné podmínky, vytištěné velkým písmem
day-room-diet = Jídlo, které smí jíst každý
day-room-children = Koutek pro děti
day-room-heating = Dost tepla, čerstvý vzduch, toaleta nablízku
day-room-way = Cedulka na dveřích, vstup bez schodů

## Průběh dne
day-order = Průběh dne
day-welcome = Přivítání a jak spolu mluvíme
day-welcome-by = Všichni. Den zahajuje: { $name }
day-welcome-what = Každý řekne, kdo je pro dítě
day-open = Začít den
day-information = Sdílení informací
day-information-by = Zadavatel, potom ti, kdo jen přinášejí informace: { $names }. Otázky
day-information-what = Zadavatel, potom ostatní. Otázky
day-information-begin = Začít sdílení informací
day-information-end = Všechno zaznělo
day-told-reason = Proč se scházíme
day-told-strengths = Co se daří
day-told-worries = Starosti
day-told-bottom-lines = Nepřekročitelné podmínky
day-told-resources = Co mohou nabídnout služby
day-told-consequences = Co bude, když plán nebude
day-told-question = Otázka, přečtená nahlas
day-private = Soukromý čas rodiny
day-private-what = V místnosti je jen rodina. Bez časového omezení: rodina sama řekne, až bude hotová
day-private-open = Rodina je sama.
day-plan = Plán, společně
day-plan-what = Rodina ho přečte. Zadavatel odpoví. Služby řeknou, co mohou
day-read-out = Plán se čte
day-names = Jména, kopie, poděkování
day-names-what = Perem, nebo na obrazovce. Den vyhodnocovacího setkání
day-real-time = Skutečný čas: { $part }
day-change-time = Změnit čas: { $part }, { $time }

## Soukromý čas rodiny
day-private-before = Začne, až skončí sdílení informací.
day-private-who = Kdo zůstává v místnosti
day-hand-over = Předat notebook
day-hand-over-what = Všechno se zavře. Otevřená zůstane jen stránka s otázkou. Zpět se dostanete svým heslem.
day-private-paper = Rodina píše na papír, jak chce. Notebook je zamčený, ať zůstane na stole, nebo odejde s vámi.
day-private-on-paper = Na papíře
day-private-began = Začalo v
day-private-note = Zapsat
day-private-correct = Opravit časy
day-private-since = Začátek: { $time }.
day-private-nothing = Nic z toho, co zazní, se nikde neukládá.
day-hand-sees = Co rodina uvidí
day-hand-sees-what = Otázku, co musí být v plánu, pár podnětů a tlačítko, kterým vás zavolá. Nic se na ni nedá napsat a nic jiného není otevřené.
day-hand-no-question = Na této stránce zatím není otázka. Nejdřív ji napište v části Cesta.
day-hand-left-out = Vynecháno, protože by prozradilo chráněné místo nebo číslo: { $count }.
day-hand-aloud = Přečtěte nahlas
day-hand-sentence-1 = Tato stránka je vaše. Nic se nenahrává a nikdo se nedívá.
day-hand-sentence-2 = Na konci rozhodnete vy, co předáte a zda vůbec.
day-hand-back = Než napíšete heslo, otočte notebook k sobě.
day-hand-copy = Poslední záložní kopie je starší než týden. Vytvořit nejdřív novou?
day-hand-now = Předat
day-hand-not-yet = Ještě ne

## V místnosti
day-room = V místnosti
day-room-keys = Mezerník zaškrtne jméno
day-room-parts = Která část
day-part1 = Informace
day-part2 = Soukromý čas
day-part3 = Čtení plánu
day-room-here = je tu { $n } z celkem { $of }
day-room-information = Přinesou informace a odejdou:
day-room-letters = Posílají vzkaz:
day-room-add = Přichází ještě někdo
day-room-ways = Jak se kdo účastní

## Jak to skončilo
day-outcome-lead = Každý konec platí. Žádný nepotřebuje důvod.
day-outcome-keep = Zapsat, jak to skončilo
day-outcome-later = Nejdřív musí den začít.
day-set-again = Určit další setkání
day-no-plan-paper = Vytisknout list bez plánu
day-to-plan = Na plán
day-copies-keep = Kopie jsou rozdané

## Když někdo není v bezpečí
day-unsafe = Když někdo není v bezpečí
day-unsafe-what = Setkání zastavte. Kroky a telefonní čísla na jedné stránce.
day-unsafe-1 = Zastavit
day-unsafe-1-how = Řekněte: „Dáme si přestávku.“ Důvod není potřeba.
day-unsafe-2 = Oddělit
day-unsafe-2-how = Kdo je v ohrožení, jde do druhé místnosti, děti první. Jde s nimi někdo, komu věří.
day-unsafe-3 = Zavolat
day-unsafe-3-how = Pokud nebezpečí hrozí teď, zavolejte dřív, než se bude řešit cokoli jiného.
day-unsafe-4 = Bezpečně domů
day-unsafe-4-how = Jeden po druhém, nikdo bez doprovodu. Kdo je v ohrožení, odchází první a svou vlastní cestou.
day-emergency = Tísňová linka
day-worry = Komu je obava předaná a kdy
