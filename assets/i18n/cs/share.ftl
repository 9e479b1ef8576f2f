### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Sdílet souborem

share-parts = Co zobrazit
share-part-exchange = Převzít a předat
share-part-register = Evidence
share-part-people = S kým si vyměňuji soubory

## Taking in: choosing
take-in-heading = Převzít
take-in-what = Připojte flash disk a vyberte ho, nebo vyberte jeden soubor. Nejdřív uvidíte, co v něm je.
take-in-choose-stick = Vybrat flash disk nebo složku
take-in-choose-file = Vybrat soubor
take-in-file-kind = Soubory programu { -krug }
take-in-any-file = Všechny soubory
take-in-reading = Čte se až do konce …
take-in-safe = Prohlížením se nic nezmění, ani tady, ani na flash disku.

## Taking in: what is there
take-in-what-is-there = Co tam je
take-in-from = Odesílatel: { $name }
take-in-from-here = Z tohoto počítače
take-in-made = Vytvořeno: { $date } v { $time }.
take-in-only-you = Otevřít ho můžete jen vy.
take-in-opens-by-words = Otevírá se heslem.
take-in-not-altered = Beze změny
take-in-new-family = Rodina, která je tu nová
take-in-is-here = Tuto rodinu už máte
take-in-nothing-new = Nic nového
take-in-is-same = Stejné
take-in-is-later = Později
take-in-is-erased = Tady odebráno
take-in-is-compare = Nejdřív porovnat
take-in-is-questions = K rozhodnutí: { $n }
take-in-is-ready = Připraveno
take-in-count = { $kind }: { $what }
take-in-count-added = nové: { $n }
take-in-count-changed = změněné: { $n }
take-in-count-removed = odebrané: { $n }
take-in-more-kinds = { $n ->
    [one] a { $n } další druh
    [few] a { $n } další druhy
    [many] a { $n } dalšího druhu
   *[other] a { $n } dalších druhů
}
take-in-now = Převzít, co je vybráno
take-in-not-now = Teď ne
take-in-promise = Vzít zpět to lze 30 dní. Na flash disku se nic nezmění.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = Vizitku tohoto odesílatele máte, ale čísla jste si zatím neporovnali. Nejdřív si je porovnejte po telefonu, potom soubor převezměte.
take-in-compared = Tato čísla máme po telefonu porovnaná: jsou stejná
take-in-bring-back = Vrátit zpět
take-in-erased-on = Tady byla odebrána: { $date }. Bez zaškrtnutí zůstane odebraná.

## Taking in: a file that cannot be read
take-in-words = Heslo souboru
take-in-open = Otevřít soubor
take-in-choose-another = Vybrat jiný
take-in-show-card = Zobrazit mou vizitku

## Taking in: the contents of a file
take-in-details = { $alias }: co soubor přináší
take-in-until = Počítalo se s převzetím do: { $date }.
take-in-differ = { $n ->
    [one] { $n } věc se liší
    [few] { $n } věci se liší
    [many] { $n } věci se liší
   *[other] { $n } věcí se liší
}
take-in-differ-what = Dva lidé napsali něco jiného. Zůstává obojí. Po převzetí si jedno vyberete, nebo necháte obojí.
take-in-notes = { $n ->
    [one] { $n } poznámka se přidá, jak je
    [few] { $n } poznámky se přidají, jak jsou
    [many] { $n } poznámky se přidá, jak je
   *[other] { $n } poznámek se přidá, jak jsou
}
take-in-notes-what = Poznámky dvou lidí se nikdy navzájem nepřepíšou. Stojí vedle sebe, se jmény a časy.
take-in-hidden = Co je skryté, zůstává skryté
take-in-protected = Co je chráněné, zůstává chráněné. Soubor by zpřístupnil následující; zůstává to, jak to je, a rozhodnete o tom v otázce.

## Taking in: done
take-in-done = Převzato
take-in-done-new = { $n ->
    [0] nic nového
    [one] { $n } nová změna
    [few] { $n } nové změny
    [many] { $n } nové změny
   *[other] { $n } nových změn
}
take-in-done-guarded = { $n ->
    [one] · { $n } věc zůstala chráněná
    [few] · { $n } věci zůstaly chráněné
    [many] · { $n } věci zůstalo chráněno
   *[other] · { $n } věcí zůstalo chráněných
}
take-in-questions-open = { $n ->
    [one] Na vaši odpověď čeká { $n } otázka.
    [few] Na vaši odpověď čekají { $n } otázky.
    [many] Na vaši odpověď čeká { $n } otázky.
   *[other] Na vaši odpověď čeká { $n } otázek.
}
take-in-to-questions = K otázkám

## Taking back what came in
take-in-back = Vzít zpět
take-in-back-heading = { $alias }: vzít zpět
take-in-back-what = Co přišlo s tímto souborem, zmizí, jako by to nepřišlo. Co jste napsali sami, zůstane. Souboru na flash disku se to netýká.
take-in-back-done = Vzato zpět: { $alias }
take-in-back-on = Vzato zpět: { $date }

## Making a file
share-make = Vytvořit soubor
share-make-colleague = Pro kolegyni nebo kolegu
share-make-colleague-what = zaškrtnuté rodiny, k předání nebo ke sdílení
share-make-own = Všechno do mého druhého počítače
share-make-own-what = { $n ->
    [0] zatím tu není žádná rodina
    [one] { $n } rodina, celá
    [few] { $n } rodiny, celé
    [many] { $n } rodiny, celé
   *[other] { $n } rodin, celých
}
share-make-office = Pro kancelář
share-make-office-what = jen čísla, žádná rodina
share-make-plan = Pro toho, kdo podal žádost
share-make-plan-what = uvolněný plán a nic jiného
share-make-copy = Záložní kopie
share-make-copy-what = celý počítač, do vaší zásuvky
share-which-families = Které rodiny
share-opens-by = Jak se otevře
share-opens-by-card = Na počítači příjemce
share-opens-by-words = Heslem
share-receiver = Pro koho
share-receiver-unchecked = { $who } (neporovnáno)
share-receiver-compare = Čísla tohoto počítače zatím nejsou porovnaná. Nejdřív si je porovnejte po telefonu, aby se soubor nedostal k nikomu jinému.
share-no-cards = Zatím nemáte žádnou cizí vizitku. Přidejte ji v části „S kým si vyměňuji soubory“, nebo použijte heslo.
share-no-own = Váš druhý počítač tu zatím není známý. Uložte na něm jeho vizitku, potom ji přidejte v části „S kým si vyměňuji soubory“ a zaškrtněte, že je váš.
share-to-people = K lidem
share-computer = { $name }, { $device }
share-words = Slova, která soubor otevřou
share-words-tell = Sdělte je po telefonu. Nikdy je nepište na flash disk ani je neposílejte se souborem.
share-words-other = Jiná slova
share-with-notes = S mými vlastními poznámkami
share-with-notes-hint = Bez zaškrtnutí tu zůstanou vaše poznámky, i ty o bezpečí, co máte udělat a důvody, které jste si zapsali pro sebe.
share-with-safety = S tím, co se týká bezpečí
share-with-safety-hint = Bez zaškrtnutí tu zůstane, kdo se nesmí potkat, kdo není pozván, a všechna chráněná místa, čísla a adresy. Kdo rodinu přebírá, tyto údaje potřebuje.
share-make-final = Předaný soubor už nelze odvolat. Zapíše se do evidence.
share-choose-and-make = Vybrat flash disk a vytvořit
share-choose-and-save = Vybrat, kam uložit
share-making = Vytváří se { $n } z { $of } …
share-made = Přečteno zpátky, soubor je celý. Flash disk teď můžete vyjmout.
share-made-until = Počítá se s převzetím do: { $date }.
share-not-made = Tuto rodinu se nepodařilo předat: { $alias }
share-plan-what = Kdo podal žádost, dostane zapečetěný plán jako PDF, nic jiného. Otevře se na každém počítači.
share-plan-saved = Plán je uložen. Lze ho předat tomu, kdo podal žádost.
share-copy-what = Všechno z programu { -krug }, zamčené stejně jako tady. Otevře se vaším heslem nebo klíčem pro obnovu.
share-copy-drawer = Flash disk mějte jinde než počítač.
share-copy-making = Kopie se vytváří a čte zpátky …

## Numbers for the office
figures-heading = Pro kancelář: jen čísla
figures-what-is-given = Kancelář dostane tato čísla a nic jiného. Ukázkové rodiny se nepočítají.
figures-from = Od
figures-to = Do
figures-table = Čísla
figures-what = Co
figures-number = Počet
figures-few = méně než 5
figures-left-out = vynecháno
figures-few-why = Malá čísla se neuvádějí, protože by podle nich šlo někoho poznat. Spolu s nimi se občas vynechá i některé větší číslo, aby se nedala dopočítat.
figures-referrals-received = Přijaté žádosti
figures-referrals-accepted = Žádosti, kterým bylo vyhověno
figures-referrals-declined = Odmítnuté žádosti
figures-conferences-held = Uskutečněné konference
figures-conferences-with-plan = … s plánem
figures-conferences-without-plan = … bez plánu
figures-conferences-adjourned = … s dalším setkáním
figures-plans-accepted-by-referrer = Plány přijaté tím, kdo podal žádost
figures-reviews-held = Uskutečněná následná setkání
figures-children-concerned = Děti, kterých se konference týkaly
figures-people-who-came = Lidé, kteří přišli
figures-families-closed = Uzavřené rodiny
figures-hours-of-talks = Hodiny rozhovorů
figures-days-referral-to-conference = Dny od žádosti ke konferenci, medián

## Families between computers
share-states = Jak je na tom která rodina
share-no-families = Zatím tu není žádná rodina.
share-state = Stav
share-state-only-here = Jen tady
share-state-given = Předáno
share-state-not-yet-given = Zatím nepředáno
share-state-same = Stejné
share-not-given = { $n ->
    [one] { $n } změna zatím nepředaná
    [few] { $n } změny zatím nepředané
    [many] { $n } změny zatím nepředáno
   *[other] { $n } změn zatím nepředaných
}
share-with-whom = S kým
share-with-self = vy sami
share-with-unknown = někdo, kdo není ve vašem seznamu
share-by-words = kdokoli, kdo zná heslo
share-questions = Otázky
share-questions-open = { $n ->
    [one] { $n } otázka
    [few] { $n } otázky
    [many] { $n } otázky
   *[other] { $n } otázek
}

## The register
share-given = Co odešlo
share-given-none = Z tohoto počítače zatím nic neodešlo.
share-when = Kdy
share-what = Co
share-what-case = Rodina
share-what-figures = Čísla pro kancelář
share-what-plan = Uvolněný plán
share-what-backup = Záložní kopie
share-what-card = Moje vizitka
share-for = Pro koho
share-until = Do kdy
share-ran-out = vypršelo
share-left-out = { $n ->
    [one] { $n } záznam vynechán
    [few] { $n } záznamy vynechány
    [many] { $n } záznamu vynecháno
   *[other] { $n } záznamů vynecháno
}
share-collected = Vyzvednuto nebo zničeno
share-collected-yes = Ano, stalo se
share-came = Co přišlo
share-came-none = Zatím nic nepřišlo.
share-came-hint = Co přišlo, lze 30 dní vzít zpět.
share-from = Od koho
share-new = Nové změny

## People, cards, numbers to compare
colleagues-heading = S kým si vyměňuji soubory
colleagues-none = Zatím tu nikdo není. Přidejte něčí vizitku a soubory půjde zamknout jen pro ten jeden počítač.
colleagues-own = Moje vizitka
colleagues-device = Název tohoto počítače
colleagues-device-hint = Stojí na vaší vizitce, aby se daly rozlišit dva vaše počítače.
colleagues-figures = Čísla k porovnání po telefonu
colleagues-figures-own = Moje čísla, k přečtení po telefonu
colleagues-figures-theirs = Čísla druhé strany, která vám přečte
colleagues-how-to-compare = Zavolejte na číslo, které jste znali už dřív. Přečtěte si navzájem těchto osm čísel.
colleagues-differ = Když se jedno z nich liší, nic nezaškrtávejte a žádný soubor odtamtud nepřebírejte.
colleagues-save-card = Uložit mou vizitku jako soubor
colleagues-print-card = Vytisknout list
colleagues-card-saved = Vizitka je uložena.
colleagues-card-what = Ve vizitce není nic tajného. Kdo ji má, může zamknout soubory tak, že je otevře jen tento počítač.
colleagues-qr = Vizitka jako čtvercový kód
colleagues-checked = Porovnáno: { $date }
colleagues-unchecked = Neporovnáno
colleagues-only-met = Známo ze souboru
colleagues-own-computer = Můj vlastní počítač
colleagues-other-key = Jiná vizitka s tímto jménem
colleagues-other-key-what = Existuje jiná vizitka s tímto jménem a s jinými čísly. Možná je to druhý počítač, možná se někdo vydává za někoho jiného. Zeptejte se po telefonu.
colleagues-key-changed = Toto jméno znáte s jinými čísly. Možná je to nový počítač, možná se někdo vydává za někoho jiného. Než vizitku přidáte, porovnejte si čísla po telefonu.
colleagues-known = Tuto vizitku už máte.
colleagues-compare = Porovnat teď
colleagues-compare-with = Porovnat čísla: { $who }
colleagues-compare-later = Můžete je porovnat i později. Do té doby si o to řekne první soubor odtamtud.
colleagues-add = Přidat vizitku
colleagues-card-text = Text vizitky
colleagues-card-text-hint = Začíná znaky KRUG1.
colleagues-card-choose = Vybrat soubor s vizitkou
colleagues-card-file-kind = Vizitky programu { -krug }
colleagues-card-read = Podívat se na ni
colleagues-is-own = Toto je další můj počítač
colleagues-is-own-hint = U souborů z vašich vlastních počítačů už není co porovnávat.
colleagues-remove-who = Odebrat: { $who }
colleagues-remove-what = Pro tento počítač už nepůjde vytvořit soubor a soubor z něj si znovu řekne o porovnání. Co jste si vyměnili, zůstává.

## Help
help-share = Sdílet souborem
help-share-what = Rodiny, čísla a záložní kopie putují z počítače do počítače na flash disku, bez internetu.
help-share-how =
    Jednou si vyměňte vizitky a po telefonu si porovnejte osm čísel.
    Vyberte flash disk: nejdřív uvidíte, co na něm je, potom převezmete, co si vyberete.
    Kde dva lidé napsali něco jiného, zůstává obojí, dokud si nevyberete.
    Co přišlo, lze 30 dní vzít zpět.
