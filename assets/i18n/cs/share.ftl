### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Sdílení souborem

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
take-in-reading = Čte se až do konce…
take-in-safe = Prohlížením se nic nezmění, tady ani na flash disku.

## Taking in: what is there
take-in-what-is-there = Co tam je
take-in-from = Odesílatel: { $name }
take-in-from-here = Z tohoto počítače
take-in-made = Vytvořeno: { $date }, { $time }.
take-in-only-you = Otevřít ho můžete jen vy.
take-in-opens-by-words = Otevírá se heslem.
take-in-not-altered = Soubor je neporušený
take-in-new-family = Rodina, která tu zatím není
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
take-in-now = Převzít vybrané
take-in-taking = Přebírá se…
take-in-not-now = Teď ne
take-in-promise = Do 30 dnů to můžete vrátit zpět. Na flash disku se nic nezmění.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = Vizitku tohoto odesílatele máte, ale čísla zatím nejsou porovnaná. Nejdřív si je porovnejte po telefonu, potom soubor převezměte.
take-in-compared = Čísla jsou po telefonu porovnaná a jsou stejná
take-in-bring-back = Obnovit tuto rodinu
take-in-erased-on = Tady byla odebrána: { $date }. Bez zaškrtnutí zůstane odebraná.

## Taking in: a file that cannot be read
take-in-words = Heslo k souboru
take-in-open = Otevřít soubor
take-in-choose-another = Vybrat jiný
take-in-show-card = Ukázat mou vizitku

## Taking in: the contents of a file
take-in-details = { $alias }: co soubor přináší
take-in-until = Počítalo se s převzetím do: { $date }.
take-in-differ = { $n ->
    [one] { $n } věc se liší
    [few] { $n } věci se liší
    [many] { $n } věci se liší
   *[other] { $n } věcí se liší
}
take-in-differ-what = Dva lidé napsali každý něco jiného. Zůstává obojí. Po převzetí si jedno vyberete, nebo necháte obojí.
take-in-notes = { $n ->
    [one] { $n } poznámka se přidá beze změny
    [few] { $n } poznámky se přidají beze změny
    [many] { $n } poznámky se přidá beze změny
   *[other] { $n } poznámek se přidá beze změny
}
take-in-notes-what = Poznámky dvou lidí se nikdy navzájem nepřepíšou. Stojí vedle sebe, se jmény a časy.
take-in-hidden = Co je skryté, zůstává skryté
take-in-protected = Co je chráněné, zůstává chráněné. Soubor by odkryl to, co stojí níže. Tady se na tom nic nemění a rozhodnete o tom v otázkách.

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
take-in-back = Vrátit zpět
take-in-back-this = Vrátit zpět: { $alias }
take-in-back-heading = { $alias }: vrátit zpět
take-in-back-what = Co přišlo s tímto souborem, zmizí, jako by to nepřišlo. Vaše vlastní zápisy zůstanou. Na soubor na flash disku se nesahá.
take-in-back-done = Vráceno zpět: { $alias }
take-in-back-on = Vráceno zpět: { $date }

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
share-make-plan = Pro zadavatele
share-make-plan-what = plán, který lze předat, a nic jiného
share-make-copy = Záložní kopie
share-make-copy-what = celý notebook, do vaší zásuvky
share-which-families = Které rodiny
share-opens-by = Jak se otevře
share-opens-by-card = Na počítači příjemce
share-opens-by-words = Heslem
share-receiver = Pro koho
share-receiver-unchecked = { $who } (neporovnáno)
share-receiver-compare = Čísla tohoto počítače zatím nejsou porovnaná. Nejdřív si je porovnejte po telefonu, aby se soubor nedostal k nikomu jinému.
share-no-cards = Zatím tu nemáte ničí vizitku. Přidejte ji v části „S kým si vyměňuji soubory“, nebo použijte heslo.
share-no-own = Váš druhý počítač tu zatím nemá vizitku. Uložte ji na něm, potom ji přidejte v části „S kým si vyměňuji soubory“ a zaškrtněte, že je vaše.
share-to-people = K seznamu lidí
share-computer = { $name }, { $device }
share-words = Slova, která soubor otevřou
share-words-tell = Sdělte je po telefonu. Nikdy je nepište na flash disk ani neposílejte spolu se souborem.
share-words-other = Jiná slova
share-with-notes = S mými vlastními poznámkami
share-with-notes-hint = Bez zaškrtnutí tu zůstanou vaše poznámky, i ty bezpečnostní, dále co máte udělat a důvody zapsané jen pro vás.
share-with-safety = S tím, co se týká bezpečí
share-with-safety-hint = Bez zaškrtnutí tu zůstane, kdo se nesmí potkat, kdo není pozván, a všechna chráněná místa, čísla a adresy. Kdo rodinu přebírá, tyto údaje potřebuje.
share-make-final = Předaný soubor už nelze odvolat. Zapíše se do evidence.
share-choose-and-make = Vybrat flash disk a vytvořit
share-choose-and-save = Vybrat, kam uložit
share-making = Vytváří se { $n } z celkem { $of }…
share-made = Soubor se pro kontrolu přečetl a je celý. Flash disk teď můžete vyjmout.
share-made-until = Počítá se s převzetím do: { $date }.
share-not-made = Tuto rodinu se nepodařilo předat: { $alias }
share-plan-what = Zadavatel dostane zapečetěný plán jako PDF, nic jiného. Otevře se na každém počítači.
share-plan-saved = Plán je uložen. Můžete ho předat zadavateli.
share-copy-what = Všechno z programu { -krug }, zamčené stejně jako tady. Otevře se vaším heslem nebo klíčem pro obnovení.
share-copy-drawer = Flash disk mějte jinde než notebook.
share-copy-making = Kopie se vytváří a pro kontrolu čte…

## Numbers for the office
figures-heading = Pro kancelář: jen čísla
figures-what-is-given = Kancelář dostane tato čísla a nic jiného. Cvičné rodiny se nepočítají.
figures-from = Od
figures-to = Do
figures-table = Čísla
figures-what = Co
figures-number = Počet
figures-few = méně než 5
figures-left-out = vynecháno
figures-few-why = Malá čísla se neuvádějí, protože by podle nich šlo někoho poznat. Někdy se s nimi vynechá i některé větší číslo, aby se nedala dopočítat.
figures-referrals-received = Došlé žádosti
figures-referrals-accepted = Přijaté žádosti
figures-referrals-declined = Odmítnuté žádosti
figures-conferences-held = Uskutečněné konference
figures-conferences-with-plan = … s plánem
figures-conferences-without-plan = … bez plánu
figures-conferences-adjourned = … s pokračováním jiný den
figures-plans-accepted-by-referrer = Plány, které zadavatel přijal
figures-reviews-held = Uskutečněná vyhodnocovací setkání
figures-children-concerned = Děti, kterých se konference týkaly
figures-people-who-came = Lidé, kteří přišli
figures-families-closed = Uzavřené rodiny
figures-support-educational = Rodiny s podporou: vzdělávání
figures-support-health = Rodiny s podporou: zdraví
figures-support-material = Rodiny s podporou: materiální
figures-support-economic = Rodiny s podporou: práce a příjmy
figures-support-psychosocial = Rodiny s podporou: psychosociální
figures-support-legal = Rodiny s podporou: právní
figures-support-housing = Rodiny s podporou: bydlení
figures-support-documents = Rodiny s podporou: doklady
figures-support-childcare = Rodiny s podporou: péče o děti
figures-hours-of-talks = Hodiny rozhovorů
figures-days-referral-to-conference = Dny od žádosti ke konferenci, prostřední hodnota

## Families between computers
share-states = Přehled podle rodin
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
share-what-report = Zpráva pro donora
share-what-plan = Plán pro zadavatele
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
share-collected = Vráceno nebo zničeno
share-came = Co přišlo
share-came-none = Zatím nic nepřišlo.
share-came-hint = Co přišlo, můžete do 30 dnů vrátit zpět.
share-from = Od koho
share-new = Nové změny

## People, cards, numbers to compare
colleagues-heading = S kým si vyměňuji soubory
colleagues-none = Zatím tu nikdo není. Přidejte vizitku kolegyně nebo kolegy a soubory půjde zamknout jen pro ten jeden počítač.
colleagues-own = Moje vizitka
colleagues-device = Název tohoto počítače
colleagues-device-hint = Stojí na vaší vizitce, aby se daly rozlišit dva vaše počítače.
colleagues-figures = Čísla k porovnání po telefonu
colleagues-figures-own = Moje čísla, k přečtení po telefonu
colleagues-figures-theirs = Čísla, která vám přečte druhá strana
colleagues-own-text = Text mé vizitky
colleagues-how-to-compare = Zavolejte na číslo, které znáte z dřívějška. Přečtěte si navzájem těchto osm čísel.
colleagues-differ = Když se jedno z nich liší, nic nezaškrtávejte a žádný soubor z toho počítače nepřebírejte.
colleagues-save-card = Uložit mou vizitku jako soubor
colleagues-print-card = Vytisknout list
colleagues-card-saved = Vizitka je uložena.
colleagues-card-file = krug-vizitka.krugcard
colleagues-sheet-file = krug-vizitka.pdf
colleagues-card-what = Ve vizitce není nic tajného. Kdo ji má, může zamknout soubory tak, že je otevře jen tento počítač.
colleagues-qr = Vizitka jako čtvercový kód
colleagues-checked = Porovnáno: { $date }
colleagues-unchecked = Neporovnáno
colleagues-only-met = Jen ze souboru
colleagues-own-computer = Můj vlastní počítač
colleagues-own-computer-of = Můj vlastní počítač: { $who }
colleagues-other-key = Jiná vizitka s tímto jménem
colleagues-other-key-what = Existuje jiná vizitka s tímto jménem a s jinými čísly. Možná je to druhý počítač, možná se pod tímto jménem ozývá někdo jiný. Zeptejte se po telefonu.
colleagues-key-changed = Toto jméno znáte s jinými čísly. Možná je to nový počítač, možná se pod tímto jménem ozývá někdo jiný. Než vizitku přidáte, porovnejte si čísla po telefonu.
colleagues-known = Tuto vizitku už máte.
colleagues-compare = Porovnat teď
colleagues-compare-this = Porovnat teď: { $who }
colleagues-compare-with = Porovnat čísla: { $who }
colleagues-compare-later = Můžete je porovnat i později. Do té doby o porovnání požádá první soubor z toho počítače.
colleagues-add = Přidat vizitku
colleagues-card-text = Text vizitky
colleagues-card-text-hint = Začíná znaky KRUG1.
colleagues-card-choose = Vybrat soubor s vizitkou
colleagues-card-file-kind = Vizitky programu { -krug }
colleagues-card-read = Podívat se na ni
colleagues-is-own = Toto je další můj počítač
colleagues-is-own-hint = U souborů z vašich vlastních počítačů už není třeba nic porovnávat.
colleagues-remove-who = Odebrat: { $who }
colleagues-remove-what = Pro tento počítač už nepůjde vytvořit soubor. Než převezmete soubor z něj, bude třeba čísla znovu porovnat. Co už bylo vyměněno, zůstává.
colleagues-removed = Odebráno: { $who }

## Help
help-share = Sdílení souborem
help-share-what = Rodiny, čísla a záložní kopie putují z počítače do počítače na flash disku, bez internetu.
help-share-how =
    Jednou si vyměňte vizitky a po telefonu si porovnejte osm čísel.
    Vyberte flash disk: nejdřív uvidíte, co na něm je, potom převezmete, co si vyberete.
    Kde dva lidé napsali každý něco jiného, zůstává obojí, dokud nevyberete.
    Co přišlo, můžete do 30 dnů vrátit zpět.

figures-report = Zpráva pro donora
figures-report-lead = Stejná čísla na papíře, s metodou v pěti větách a s výsledky dotazníků. Žádné jméno, žádné číslo menší než pět.
figures-report-language = Jazyk zprávy
figures-report-save = Uložit zprávu jako PDF
figures-report-saved = Zpráva je uložena.
share-make-report-what = list s čísly, beze jmen
