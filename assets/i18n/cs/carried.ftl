### What is carried by hand: files that do not open, what to know about one, names of kinds, the contact card.

## Why a file cannot be taken in: what happened, and what to do. Nothing was taken in, the file is left alone.
fault-not-krug = Toto není soubor programu { -krug }. Vyberte jiný.
fault-cut = Soubor není celý. Nejspíš se nezkopíroval do konce. Zkopírujte ho znovu, nebo požádejte, aby vám ho poslali ještě jednou.
fault-damaged = Soubor se cestou poškodil nebo změnil. Nic se z něj nepřevzalo. Požádejte o jinou kopii.
fault-needs-passphrase = Tento soubor se otevírá heslem. Zavolejte odesílateli a zeptejte se na slova hesla.
fault-wrong-passphrase = Heslo nesedí. Podívejte se na Caps Lock, mezery a klávesnici a zkuste to znovu.
fault-not-for-you = Tento soubor je zamčený pro někoho jiného, nebo pro jiný váš počítač. Pošlete svou vizitku a požádejte o nový.
fault-too-hard = Tento soubor si říká o víc paměti, než je rozumné. Požádejte odesílatele, aby ho vytvořil znovu.
fault-needs-newer = Tento soubor pochází z novější verze programu { -krug }. Nic se neztratilo: nejdřív program aktualizujte, potom soubor převezměte.
fault-bad-signature = Podpis odesílatele nesouhlasí. Tento soubor nepoužívejte. Zavolejte odesílateli.
fault-inconsistent = Údaje v souboru si odporují. Nic se nepřevzalo. Soubor si nechte a požádejte odesílatele o nový.
fault-too-big = Soubor je větší, než je povoleno. Požádejte o soubor bez příloh.
fault-disk-full = Není tam dost místa. Uvolněte místo, nebo vyberte jiné; nic nezůstalo zapsané napůl.
fault-device = Flash disk nelze přečíst, nebo se na něj nedá zapsat. Připojte ho znovu, nebo soubor nejdřív zkopírujte do počítače.
fault-not-written = Co se zapsalo, nejde přečíst zpátky. Možná je flash disk vadný nebo byl vyjmut příliš brzy. Vytvořte soubor znovu na jiném flash disku.

## What else can stand in the way
failure-unknown-sender = Tohoto odesílatele zatím neznáte. Nejdřív si po telefonu porovnejte osm čísel, potom soubor převezměte.
failure-key-changed = Odesílatel má jiné klíče než dřív. Možná je to nový počítač, možná se pod tímto jménem ozývá někdo jiný. Nejdřív si po telefonu porovnejte osm čísel.
failure-erased-here = Tato rodina tu byla záměrně odebrána. Potvrďte, že ji chcete zpět, potom soubor převezměte.
failure-no-krug-files = V této složce není žádný soubor programu { -krug }.
failure-too-late-to-take-back = Uplynulo víc než 30 dní. Co bylo zapsáno dřív, lze v historii stále vracet po jednom.
failure-family-came-whole = S tímto souborem přišla celá rodina a od té doby se v ní pracovalo. Proto ji nejde jednoduše odebrat. Co nechcete, lze odebrat kousek po kousku.
failure-card-unreadable = Toto není vizitka. Vizitka začíná znaky KRUG1.
failure-card-own = Toto je vaše vlastní vizitka.
failure-no-sealed-plan = Zatím není žádný zapečetěný plán k předání. Nejdřív plán zapečeťte.
failure-no-copy = Zatím žádná záložní kopie. Nejdřív ji vytvořte.
failure-no-copy-there = V této složce není žádná záložní kopie.
problem-question-answered = Na tohle už je odpověď. Podívejte se znovu.
problem-period = Poslední den je dřív než první.

## What a person should know about a file; none of it stops
remark-nothing-new = Všechno z tohoto souboru už máte.
remark-older-than-yours = Máte víc, než je v tomto souboru. Není co převzít.
remark-fork = Dva počítače pracovaly pod jedním jménem. Zůstává obojí.
remark-clock-odd = Některé časy nejsou jisté: někde šly špatně hodiny. Nic se tím neztratilo.
remark-newer-parts = Jsou v něm záznamy z novější verze programu { -krug }. Zůstávají uložené a předávají se dál.
remark-read-only = Jsou v něm změny, které tato verze programu { -krug } neumí přečíst. Dokud program neaktualizujete, lze si rodinu prohlížet, ale ne upravovat. Nic se neztratilo.
remark-left-out = Odesílatel některé věci vynechal.
remark-ran-out = Počítalo se s tím, že se převezme dřív. Pokud to jde, požádejte o novější.
remark-erased = Tato rodina tu byla záměrně odebrána.
remark-private-time = Běží soukromý čas této rodiny. Soubor převezměte až potom.

## Kinds of entries, many of them, to count
kinds-family = Rodina
kinds-transition = Pohyby na cestě
kinds-independence = Nezávislost
kinds-referral = Žádost
kinds-question = Otázky pro rodinu
kinds-bottom-line = Nepřekročitelné podmínky
kinds-offer = Nabídky služeb
kinds-person = Lidé
kinds-contact = Kontakty
kinds-protected-place = Chráněná místa
kinds-relation = Vztahy
kinds-household = Domácnosti
kinds-organisation = Místa a skupiny
kinds-drawing = Kresby
kinds-tie = Blízkost
kinds-stay = Místa, kde dítě žilo
kinds-side-gap = Strany, se kterými se nedaří být v kontaktu
kinds-safety-pair = Kdo se nesmí potkat
kinds-safety = Bezpečí v ten den
kinds-exclusion = Bez pozvání
kinds-consent = Souhlasy
kinds-talk = Rozhovory
kinds-invitation = Pozvánky
kinds-busy = Dny, kdy někdo nemůže přijít
kinds-meeting = Setkání
kinds-asked-in = Přizvání koordinace
kinds-attendance = Prezenční listina
kinds-plan = Plán
kinds-step = Kroky plánu
kinds-promise = Sliby služeb
kinds-agreement = Jména pod plánem
kinds-plan-version = Zapečetěné plány
kinds-copy = Kopie plánu
kinds-progress = Jak jdou kroky
kinds-scale = Stupnice
kinds-feedback = Dotazníky
kinds-note = Poznámky
kinds-todo = Co udělat
kinds-paper = Papíry
kinds-reason = Důvody
kinds-cost = Výdaje
kinds-other = Záznamy z novější verze programu { -krug }

## Names of steps in the history
op-take-in-guard = Zachováno: ochrana, jaká byla
op-take-in-back = Vráceno zpět: co přinesl soubor
op-questions-answer = Zodpovězeno: otázka
op-people-join = Spojeno: dva záznamy o jednom člověku
op-people-two = Řečeno: jsou to dva lidé
op-plan-holds = Řečeno: který zapečetěný plán platí

## The sheet with the contact card
paper-card-title = Vizitka
paper-card-person = Jméno
paper-card-device = Počítač
paper-card-date = Datum
paper-card-what = S touto vizitkou může kolegyně nebo kolega zamknout soubory tak, že je otevře jen tento počítač. Není v ní nic tajného.
paper-card-code-alt = Vizitka jako čtvercový kód
paper-card-figures = Čísla k porovnání po telefonu
paper-card-compare = Před prvním souborem: přečtěte si navzájem po telefonu těchto osm čísel. Když jsou na obou stranách stejná, vizitka je pravá.
