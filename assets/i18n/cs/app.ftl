### Samo okno: lišta, záhlaví, karty, zápatí, dialogy, pole, Hledat, Rodiny, Nápověda, Nastavení.
### Věty jsou krátké. Jména se neskloňují: stojí za dvojtečkou, v seznamu, nebo tam nejsou.

## Lišta, záhlaví a zápatí
frame-rail = Hlavní
frame-today = Dnes
frame-families = Rodiny
frame-help = Nápověda
frame-settings = Nastavení
frame-family = Rodina
frame-referral = Nová žádost
frame-tabs = Tato rodina
frame-find = Hledat
frame-turn = Otočit k rodině
frame-lock = Zamknout
frame-close = Zavřít
frame-no-conference = Konference zatím nemá den
frame-conference-on = Konference: { $date }
frame-conference-at = Konference: { $date }, { $time }
frame-conference-today = Konference je dnes, { $date }
frame-bigger-letters = Větší písmo
frame-help-here = Nápověda k této obrazovce
frame-note = Nová poznámka
frame-undo = Vrátit poslední krok
frame-redo = Udělat znovu
frame-good-morning = Dobré ráno · { $name }
frame-good-day = Dobrý den · { $name }
frame-good-evening = Dobrý večer · { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Uloženo v tomto notebooku, { $time }
status-all-saved = Všechno je uloženo v tomto notebooku
status-not-saved = Zatím neuloženo. Co je napsáno, je stále tady.
status-copy = Poslední záložní kopie: { $date }
status-no-copy = Zatím žádná záložní kopie
status-offline = Funguje bez internetu

## Karty rodiny
tab-journey = Cesta
tab-people = Lidé a mapa
tab-preparation = Příprava
tab-day = Den
tab-plan = Plán
tab-reviews = Vyhodnocení
tab-notes = Poznámky
tab-papers = Papíry
tab-journey-empty = Začněte návštěvou.
tab-people-empty = Na mapě zatím nikdo není.
tab-preparation-empty = Na mapě zatím nikdo není.
tab-day-empty = Konference zatím nemá datum.
tab-plan-empty = Plán se tu píše vlastními slovy rodiny.
tab-reviews-empty = Zatím není naplánováno žádné vyhodnocovací setkání.
tab-notes-empty = Poznámky zůstávají u vás. Nikomu se netisknou.
tab-papers-empty = Zatím žádné papíry.
tab-referral-empty = Rodina začíná žádostí.

## Osm zastávek
journey-line = Cesta
journey-bar = Zastávka { $step } z { $of }: { $name }
journey-count-of = rozhovory: { $n } z celkem { $of }
journey-bar-done = hotové zastávky: { $done } z { $of }
station-referral = Žádost
station-consent = Rodina říká ano
station-circle = Kdo patří do kruhu
station-preparing = Příprava
station-conference = Konference
station-shared = Plán rozdán
station-review = Vyhodnocení
station-closing = Závěr
station-is-done = hotovo
station-is-now = teď
station-is-ahead = teprve přijde

## Rodiny
families-heading = Vaše rodiny
families-count = { $count ->
    [one] { $count } rodina · jména v seznamech nejsou vidět
    [few] { $count } rodiny · jména v seznamech nejsou vidět
    [many] { $count } rodiny · jména v seznamech nejsou vidět
   *[other] { $count } rodin · jména v seznamech nejsou vidět
}
families-family = Rodina
families-journey = Cesta
families-next = Co je na řadě
families-when = Kdy
families-sample = Cvičná
families-new = Nová žádost
families-show = Které rodiny
families-show-open = Otevřené
families-show-ended = Uzavřené
families-show-all = Všechny
families-closed = Uzavřeno
families-keep-until = Uchovává se do { $date }
families-keep-over = Má se odstranit od { $date }
families-remove = Odstranit …
families-remove-heading = Odstranit { $alias } navždy
families-remove-lead = Zmizí vše, co se tu o této rodině uchovává: lidé, poznámky, plán i papíry. Cesta zpět není.
families-remove-stays = Papíry a soubory, které byly předány, zůstávají u těch, kdo je mají. U souborů seznam dál říká, komu, u papírů už ne. Zálohy ve složce Krugu rodinu uchovávají ještě asi čtyři týdny práce.
families-remove-type = Chcete-li pokračovat, napište krycí jméno: { $alias }
families-remove-do = Odstranit navždy
families-removed = Rodina byla odstraněna.
families-none-here = Tady žádná není.
families-unreadable = { $count ->
    [one] { $count } rodinu nelze přečíst. Nic se nezměnilo. Záložní kopie může být celá: podívejte se do Nastavení.
    [few] { $count } rodiny nelze přečíst. Nic se nezměnilo. Záložní kopie může být celá: podívejte se do Nastavení.
    [many] { $count } rodiny nelze přečíst. Nic se nezměnilo. Záložní kopie může být celá: podívejte se do Nastavení.
   *[other] { $count } rodin nelze přečíst. Nic se nezměnilo. Záložní kopie může být celá: podívejte se do Nastavení.
}
families-empty = Zatím žádné rodiny. Začněte žádostí, nebo vyzkoušejte cvičnou rodinu.
families-try-example = Vyzkoušet cvičné rodiny

## Otočeno k rodině
turn-which = Která rodina sedí u stolu?
turn-nobody = Zatím tu není žádná rodina.
turned-heading = Rodina může vidět tuto obrazovku
turned-what = Poznámky, adresy, telefonní čísla, bezpečnostní značky a jiné rodiny nejsou načtené.
turned-back = Otočit zpět
turned-pages = Na co se podíváme
turned-people = Lidé
turned-day = Den
turned-plan = Plán
turned-journey = Cesta
turned-people-empty = Na mapě zatím nikdo není.
turned-journey-empty = Tady uvidíte, jak jsme daleko.
turned-plan-empty = Plán teprve vznikne a sestavíte ho vy.
turned-question = Je obrazovka zase jen vaše?
turned-question-how = F9 nebo Enter ji otočí zpět. Cokoli jiného ji nechá rodině.
turned-yes = Ano, otočit zpět
turned-no = Nechat rodině

## Kruh židlí
seat-coming = přijde
seat-present = je tady
seat-waiting = čekáme na odpověď
seat-message = posílá vzkaz
seat-not-coming = nepřijde

## Bezpečnostní poznámky, složené
safety-fold-heading = { $count ->
    [one] { $count } bezpečnostní poznámka
    [few] { $count } bezpečnostní poznámky
    [many] { $count } bezpečnostní poznámky
   *[other] { $count } bezpečnostních poznámek
}
safety-fold-hidden = Na této obrazovce skryto. Pro rodinu se nikdy netiskne.
safety-fold-show = Ukázat na 30 sekund
safety-fold-hide = Skrýt

## Pole a záznamy
record-try-again = Zkusit znovu
record-left-unsaved = Něco z napsaného se zatím nepodařilo uložit. Počká to tady na další pokus.
field-not-said = Neřečeno
field-nothing-chosen = Vybrat
field-nobody = Zatím nikdo
field-new-person = Přidat: { $name }
time-not-understood = Napište hodiny a minuty, například 09:30.

calendar-day = Den
calendar-month = Měsíc
calendar-year = Rok
calendar-open = Kalendář
calendar-month-before = Předchozí měsíc
calendar-month-after = Další měsíc
calendar-planned-example = 28 11, so, +3
calendar-incomplete = Napište den, měsíc a rok čtyřmi číslicemi.
calendar-not-a-day = Napište den čísly.
calendar-no-such-month = Měsíce jsou od 1 do 12.
calendar-month-has = { $month }: poslední den je { $days }.
calendar-not-understood = Napište den, například 28 11, so nebo +3.
calendar-long = { $weekday } { $day }. { $month } { $year }
calendar-short = { $short } { $day }. { $month_short }
calendar-plain = { $day }. { $month } { $year }
calendar-weekday-1 = pondělí
calendar-weekday-2 = úterý
calendar-weekday-3 = středa
calendar-weekday-4 = čtvrtek
calendar-weekday-5 = pátek
calendar-weekday-6 = sobota
calendar-weekday-7 = neděle
calendar-weekday-short-1 = po
calendar-weekday-short-2 = út
calendar-weekday-short-3 = st
calendar-weekday-short-4 = čt
calendar-weekday-short-5 = pá
calendar-weekday-short-6 = so
calendar-weekday-short-7 = ne
# Měsíce uvnitř data, stejně jako na papírech: „28. listopadu“.
calendar-month-1 = ledna
calendar-month-2 = února
calendar-month-3 = března
calendar-month-4 = dubna
calendar-month-5 = května
calendar-month-6 = června
calendar-month-7 = července
calendar-month-8 = srpna
calendar-month-9 = září
calendar-month-10 = října
calendar-month-11 = listopadu
calendar-month-12 = prosince
# Měsíce, které stojí samy, například v záhlaví kalendáře.
calendar-month-alone-1 = Leden
calendar-month-alone-2 = Únor
calendar-month-alone-3 = Březen
calendar-month-alone-4 = Duben
calendar-month-alone-5 = Květen
calendar-month-alone-6 = Červen
calendar-month-alone-7 = Červenec
calendar-month-alone-8 = Srpen
calendar-month-alone-9 = Září
calendar-month-alone-10 = Říjen
calendar-month-alone-11 = Listopad
calendar-month-alone-12 = Prosinec
# Krátké datum se česky píše čísly: „so 28. 11.“.
calendar-month-short-1 = 1.
calendar-month-short-2 = 2.
calendar-month-short-3 = 3.
calendar-month-short-4 = 4.
calendar-month-short-5 = 5.
calendar-month-short-6 = 6.
calendar-month-short-7 = 7.
calendar-month-short-8 = 8.
calendar-month-short-9 = 9.
calendar-month-short-10 = 10.
calendar-month-short-11 = 11.
calendar-month-short-12 = 12.

## Vracení
history-done = { $what }
history-undo-done = Vráceno zpět: { $what }
history-redo-done = Uděláno znovu: { $what }
history-take-back = Vrátit zpět
history-again = Udělat znovu
op-save = Změněno: { $kind }
op-remove = Odebráno: { $kind }
op-restore = Obnoveno: { $kind }
op-other = poslední krok
op-plan-seal = Zapečetěno: plán
op-plan-answer = Zapsáno: odpověď zadavatele na plán
op-plan-move-step = Přesunuto: krok plánu
op-plan-next-version = Začato: další verze plánu
op-private-time-note = Zapsáno: soukromý čas rodiny
op-papers-make = Vytvořeno: papír
op-papers-make-all = Vytvořeno: všechny listy
op-journey-answer-check = Zodpovězeno: upozornění

failure-no-answer = Krug neodpověděl. Co je napsáno, je stále tady.

## Hledat
find-label = Hledat člověka, rodinu, papír nebo příkaz
find-placeholder = Jméno, krycí jméno, příkaz
find-results = Nalezeno
find-hits = Lidé, rodiny a papíry
find-commands = Příkazy
find-count = { $count ->
    [0] Nic nenalezeno
    [one] Nalezeno: { $count }
    [few] Nalezeno: { $count }
    [many] Nalezeno: { $count }
   *[other] Nalezeno: { $count }
}
find-nothing = Nic nenalezeno: „{ $text }“.

## Jak se co jmenuje
kind-family = rodina
kind-referral = žádost
kind-independence = nezávislost
kind-transition = okamžik na cestě
kind-person = člověk
kind-contact = kontakt
kind-protected-place = chráněné místo
kind-relation = vztah
kind-household = domácnost
kind-organisation = místo nebo skupina
kind-drawing = kresba kruhu
kind-tie = blízkost
kind-stay = místo, kde dítě žilo
kind-side-gap = chybějící strana rodiny
kind-safety = bezpečí
kind-safety-pair = kdo se nesmí potkat
kind-exclusion = bez pozvání
kind-question = otázka
kind-bottom-line = nepřekročitelná podmínka
kind-consent = souhlas
kind-talk = rozhovor
kind-invitation = pozvánka
kind-offer = nabídka služby
kind-busy = čas, který se nehodí
kind-meeting = setkání
kind-asked-in = přizvání koordinace
kind-attendance = prezenční listina
kind-plan = plán
kind-step = krok plánu
kind-promise = slib služby
kind-agreement = jméno pod plánem
kind-release = co někdo z plánu dostane
kind-plan-version = verze plánu
kind-copy = kopie plánu
kind-progress = jak jde krok
kind-scale = stupnice
kind-feedback = dotazník
kind-note = poznámka
kind-todo = co udělat
kind-paper = papír
kind-turn-to = člověk, na kterého se lze obrátit
kind-at-home = krok doma
kind-reason = důvod
kind-cost = výdaj

## Co je na řadě
next-referral = Zapsat žádost
next-acknowledge = Dát zadavateli vědět, že žádost došla
next-baseline = Zapsat, jak to je na začátku
next-independence = Prohlásit svou nezávislost
next-accept = Přijmout, nebo odmítnout
next-first-visit = První návštěva
next-question = Dohodnout otázku
next-conflict-check = { $n ->
    [one] Říct, zda znáte { $n } člověka
    [few] Říct, zda znáte { $n } lidi
    [many] Říct, zda znáte { $n } člověka
   *[other] Říct, zda znáte { $n } lidí
}
next-meet = { $n ->
    [one] Ještě { $n } rozhovor
    [few] Ještě { $n } rozhovory
    [many] Ještě { $n } rozhovoru
   *[other] Ještě { $n } rozhovorů
}
next-set-date = Vybrat den konference
next-invite = Poslat pozvánky
next-answers = Zjistit odpověď: { $names }
next-report-read = Přečíst zprávu s rodinou
next-conference = Konference
next-meet-again = Sejít se znovu
next-seal = Zapečetit plán
next-copies = Rozdat kopie
next-review = Vyhodnocovací setkání
next-close = Uzavřít
next-after-no-plan = Promluvit si s rodinou o tom, co si přeje
next-own = { $text }

## Když něco stojí v cestě: co se stalo, co je v bezpečí, co udělat
failure-locked = Krug je zamčený. Všechno je uloženo.
failure-turned = Rodina může vidět tuto obrazovku. Nejdřív ji otočte zpět.
failure-no-vault = V tomto notebooku zatím není trezor.
failure-vault-exists = V tomto notebooku už trezor je. Nic se na něm nezměnilo.
failure-occupied = Ve složce programu Krug jsou jiné soubory. Přesuňte je a zkuste to znovu.
failure-wrong-secret = Tím se to neotevřelo. Podívejte se na Caps Lock a na klávesnici.
failure-recovery-mistyped = V klíči pro obnovení je překlep. Porovnejte ho s listem, skupinu po skupině.
failure-sheet-other = Tohle není poslední skupina z listu k tomuto trezoru. Podívejte se znovu, nebo v Nastavení vytvořte nový list.
failure-damaged = Krug nedokáže přečíst trezor. Nic se nezměnilo. Co se ještě dá přečíst tady a v záložních kopiích, lze dát dohromady.
failure-damaged-slot = Část, kterou otevírá heslo, je poškozená. Klíč pro obnovení Krug stále otevře.
failure-damaged-recovery = Část, kterou otevírá klíč pro obnovení, je poškozená. Heslo Krug stále otevře.
failure-damaged-backup = Tato záložní kopie není celá. Nic se z ní nevzalo. Vyberte starší.
failure-newer = Toto pochází z novější verze Krugu. Nic se neztratilo. Aktualizujte Krug a potom to otevřete.
failure-in-use = Toto už má otevřené jiný Krug. Nejdřív ho zavřete.
failure-too-hard = Soubor s klíčem si říká o víc paměti, než je rozumné. Nic se neotevřelo. Otevřete Krug klíčem pro obnovení.
failure-disk-full = Disk je plný. Co je napsáno, je stále tady. Uvolněte místo a stiskněte Zkusit znovu.
failure-disk = Disk nebo flash disk neodpovídá. Co jste napsali, tu pořád je. Podívejte se, zda je připojený, a zkuste to znovu.
failure-file = Soubor nelze přečíst nebo zapsat. Vyberte jiné místo.
failure-not-allowed = Sem Krug nesmí zapisovat. Vyberte jiné místo.
failure-too-big = Tento soubor je příliš velký. Vyberte soubor do 64 megabajtů.
failure-problems = Něco chybí.
failure-stopped = Tohle zatím nejde:
failure-undo-nothing = Není co vracet.
failure-redo-nothing = Není co udělat znovu.
failure-undo-built-upon = Tohle už vrátit nejde: stojí na tom něco novějšího.
failure-bad-request = Krug si neporozuměl. Co je napsáno, je stále tady.
failure-internal = Krug udělal chybu. Co je napsáno, je stále tady. Zamkněte ho a znovu otevřete.
failure-certificate-kind = Tento druh certifikátu Krug neumí použít. Potřebuje certifikát s klíčem RSA (2048 až 4096 bitů) nebo P-256. Zeptejte se toho, kdo ho vydal.
failure-paper-changed = Dnes by na tomto papíru stálo něco jiného: změnily se záznamy rodiny, dopisy vašeho pracoviště nebo sám Krug. Proto se znovu nevydává; vytvořte ho prosím znovu.
failure-certificate-passphrase = Heslo tento certifikát neotevírá.
failure-certificate-time = Tento certifikát dnes neplatí.
failure-certificate-unfit = Tento certifikát není určen k pečetění papírů.

problem-alias-needed = Vyberte krycí jméno.
problem-alias-used = { $alias }: toto krycí jméno už má jiná rodina.
problem-by-operation = Tohle nejde zapsat ručně.
problem-choice = Vyberte jednu z nabízených možností.
problem-closed = Tato rodina je uzavřená. Nejdřív ji znovu otevřete.
problem-date = Tento den nelze přečíst.
problem-date-needed = Chybí den.
problem-day-not-open = Konference ještě nezačala.
problem-gone = Tohle už tady není.
problem-not-for-work = Z jiné rodiny lze převzít jen někoho, kdo je tam kvůli své práci. Zapište prosím tuto osobu znovu.
problem-information-first = Nejdřív je na řadě sdílení informací.
problem-independence-first = Nejdřív vyplňte prohlášení o nezávislosti: datum a pro koho pracujete.
problem-letters = Tyto znaky nelze vytisknout: { $letters }
problem-lock-minutes = Vyberte 1 až 60 minut.
problem-meeting-ended = Toto setkání už skončilo.
problem-meeting-open = Toto setkání ještě neskončilo.
problem-name-needed = Napište aspoň křestní jméno nebo slovo jako „sousedka“.
problem-names-drawn = Pod těmito slovy už je nakreslené jméno. Nejdřív nakreslená jména odstraňte a pak si je vyžádejte znovu.
problem-no-meeting = Zatím tu není žádné setkání.
problem-no-drawing = Zatím tu není kresba, kterou rodina smí vidět. Otevřete kruh a vyberte, kterou uvidí.
problem-no-private-time = Soukromý čas rodiny teď neběží.
problem-number = Napište číslo.
problem-passphrase-empty = Napište heslo.
problem-passphrase-short = Ať je delší. Čtyři slova, která si zapamatujete, jsou lepší než osm znaků.
problem-person-paired = Někdo se s tímto člověkem nesmí potkat. Nejdřív to zrušte v části Bezpečí, nebo zapište, že už není v kruhu.
problem-plan-empty = V plánu zatím není žádný krok.
problem-plan-open = Plán zatím není zapečetěný.
problem-plan-sealed = Plán je zapečetěný. Ke změně začněte další verzi.
problem-private-time = Běží soukromý čas rodiny. Dokud neskončí, nejde nic měnit.
problem-private-first = Plán se schvaluje až po soukromém čase rodiny. Nejdřív zapište, kdy byl.
problem-protected-words = V těchto slovech je chráněné místo. Netisknou se.
problem-reader = Vyberte, kdo to bude číst.
problem-reason-needed = Napište proč.
problem-recovery-printed = Tento list už není v paměti programu Krug. Nový lze vytvořit v Nastavení.
problem-reader-excluded = Tento člověk není pozvaný a takový list nedostane. Z plánu může dostat jednotlivé kroky: vyberte je pod jeho jménem.
problem-not-released = Rodina neřekla, co z plánu tento člověk dostane. Zapište to zde: celý plán, některé kroky, nebo jen kdy se znovu sejdete.
problem-number-without-yes = Je v tom číslo nebo adresa ({ $name }) bez souhlasu pro ty, kdo to čtou. Zeptejte se, nebo to vynechte.
problem-number-not-released = Je v něm číslo nebo adresa ({ $name }) bez souhlasu pro tohoto čtenáře. Zeptejte se, nebo dejte jen některé kroky.
problem-steps-gone = Žádný z kroků vybraných pro tohoto člověka není v plánu. Vyberte znovu, co dostane.
problem-not-ended = Práce s touto rodinou neskončila. Nejdřív ji ukončete, pak ji lze odstranit.
problem-other-alias = To není krycí jméno této rodiny.
problem-keep-months = Vyberte 1 až 240 měsíců.
problem-no-review-day = V plánu není den, kdy se znovu sejdete. Vyberte znovu, co tento člověk dostane.
problem-sender-home = Soukromá adresa tu stát nesmí.
problem-stage = To se nehodí k tomu, kde rodina právě je.
problem-time = Napište hodiny a minuty, například 09:30.
problem-too-long = To je příliš dlouhé. Nejvíc znaků: { $most }.
problem-unknown = Tohle Krug nezná.

## Soukromý čas, který ještě běžel, když se Krug zavřel
private-running = { $alias }: soukromý čas rodiny ještě běžel
private-running-since = Začátek: { $time }. Mezitím se Krug zavřel. Nic z toho, co rodina řekla, v Krugu není.
private-resume = Vrátit stránku rodině
private-ended-at = Konec
private-finish = Zapsat konec

## Nastavení
settings-recovered = Otevřeno klíčem pro obnovení. Zvolte teď nové heslo; staré tu zastoupí klíč pro obnovení.
settings-look = Vzhled
settings-language = Jazyk aplikace
settings-theme = Světlé a tmavé
settings-theme-system = Podle systému
settings-theme-light = Světlé
settings-theme-dark = Tmavé
settings-letters = Velikost písma
settings-self = Vy
settings-office-address = Adresa kanceláře, do dopisů
settings-office-phone = Telefon kanceláře, do dopisů
settings-keep = Rodinu po skončení uchovávat
settings-keep-hint = Tak to stojí v souhlasu, který lidé podepisují. Až čas uplyne, řekne to seznam rodin.
settings-lock = Zamykání
settings-lock-after = Čas, po kterém se Krug sám zamkne
settings-lock-hint = Také při zavření víka a na Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minuty
   *[other] { $minutes } minut
}
settings-passphrase = Změna hesla
settings-passphrase-old = Dosavadní heslo
settings-passphrase-change = Změnit
settings-passphrase-changed = Heslo je změněno.
settings-sheet = List pro obnovení přístupu
settings-sheet-what = Ztratil se, nebo ho někdo viděl? Vytvořte nový; starý list pak už nic neotevře.
settings-sheet-new = Vytvořit nový list
settings-sheet-warning = Starý list přestane platit hned, i pro záložní kopie. Připravte si tiskárnu nebo bezpečné místo pro soubor.
settings-sheet-made = Tohle je nový klíč. Ukáže se jen teď.
settings-copies = Záložní kopie
settings-copies-hint = Kopie jsou zamčené stejným heslem.
settings-copy-now = Vytvořit teď
settings-copy-making = Kopie se vytváří…
settings-restore = Obnovit
settings-restore-heading = Obnovit ze záložní kopie
settings-restore-what = Kopie: { $when }. Co tady chybí, se obnoví. Nic se neodebere.
settings-restored = { $count ->
    [0] Nic nechybělo.
    [one] Obnoveno: { $count } změna
    [few] Obnoveno: { $count } změny
    [many] Obnoveno: { $count } změny
   *[other] Obnoveno: { $count } změn
}
settings-no-copies = Zatím žádná záložní kopie.
today-sheet = Je list pro obnovení přístupu pořád na svém místě?
today-sheet-what = Vezměte ho a opište poslední skupinu klíče. Krug se ptá jen jednou.
today-sheet-group = Poslední skupina na listu
today-sheet-there = Je tam
today-sheet-later = Později
today-sheet-thanks = List patří k tomuto trezoru.
settings-seal = Pečeť na papírech
settings-seal-self = Vlastní certifikát Krugu. Ukazuje, že se papír nezměnil; nedokládá, kdo jste.
settings-seal-file = Certifikát ze souboru.
settings-seal-none = Zatím tu není žádný certifikát.
settings-seal-fingerprint = Otisk:
settings-seal-until = Platí do: { $date }
settings-seal-choose = Použít certifikát ze souboru
settings-seal-file-kind = Certifikát (PKCS #12)
settings-seal-passphrase = Heslo k souboru
settings-seal-use = Použít
settings-seal-own = Použít znovu vlastní certifikát Krugu
settings-stamp-room = Nechávat v mých pečetích místo pro časové razítko
settings-stamp-room-hint = Jen pro pracoviště, která musí doložit, kdy byl plán zapečetěn. Každý zapečetěný soubor je o 24 kB větší.
settings-seal-unseen = Mé pečeti nejsou na stránce vidět
settings-seal-unseen-hint = Leží v souboru a najdou se, když se pečeť ověřuje. Na vytištěném papíru nic neříká, že je plán zapečetěn.
settings-about = O aplikaci
settings-about-what = Krug znamená kruh. Pomáhá připravovat rodinné konference, jen v tomto notebooku a bez internetu.
settings-version = Verze { $version }
settings-example-remove = Odebrat cvičné rodiny

## Nápověda
help-topics = Stránky nápovědy
help-keys = Klávesy
help-back = Zpět tam, odkud přicházíte
help-key-move = pohyb
help-key-open = otevřít
help-key-tabs = karty rodiny
help-key-esc = zavřít jednu vrstvu
help-key-turn-twice = jednou otočit, dvakrát otočit zpět
help-start = Začátek
help-start-what = Krug hlídá papíry a data rodinných konferencí, aby vám zůstal čas na lidi.
help-start-how =
    Všechno se ukládá samo. Tlačítko Uložit tu není a Ctrl Z vrátí krok zpět.
    Rodiny stojí v seznamech pod krycím jménem. Jména jsou vidět jen uvnitř rodiny.
    Než se vám někdo podívá přes rameno, stiskněte F9 nebo Ctrl L.
help-today = Dnes
help-today-what = Co je na řadě, ve všech rodinách, pod krycím jménem.
help-today-how =
    Rodinu otevřete klávesou Enter nebo kliknutím.
    Věci po termínu tu stojí i s důvodem, a napříč rodinami nikde jinde.
help-families = Rodiny
help-families-what = Všechny rodiny, jak daleko která je a co je na řadě.
help-families-how =
    Osm malých proužků je osm zastávek cesty.
    Rodina začíná novou žádostí.
    Cvičná rodina je tu na zkoušku. Její lišta je pruhovaná.
help-referral = Nová žádost
help-referral-what = Oč kdo žádá a pro které děti.
help-referral-how =
    Potřeba je jen krycí jméno. Všechno ostatní může přijít později.
    Oč zadavatel žádá, pište jeho slovy.
    Co je napsáno, je už uloženo jako koncept.
help-journey = Cesta
help-journey-what = Kde tato rodina je a co je na řadě.
help-journey-how =
    Zastávky jsou mapa, ne závora. Můžete jimi projít i v jiném pořadí.
    Každý další krok lze udělat, odložit s pár slovy proč, nebo vynechat.
help-people = Lidé a mapa
help-people-what = Kdo patří k rodině a jak blízko k sobě lidé mají.
help-people-how =
    Nejdřív přidejte jméno. Všechno ostatní může přijít později.
    Příbuzenství se píše slovem rodiny.
    Tabulka ukazuje tytéž lidi a platí v ní tytéž klávesy.
help-preparation = Příprava
help-preparation-what = S kým už byl rozhovor, kdo přijde a co kdo potřebuje.
help-preparation-how =
    Každý rozhovor zapište několika slovy.
    Odpověď může být ano, ne, vzkaz nebo ještě nevím. Každá je v pořádku.
help-day = Den
help-day-what = Konference: kde, kdy, v jakém pořadí.
help-day-how =
    Zaškrtávejte jména, jak lidé přicházejí.
    Soukromý čas nemá časové omezení. Rodina řekne, až bude hotová.
    Když někdo není v bezpečí, setkání zastavte.
help-plan = Plán
help-plan-what = Plán slovy rodiny.
help-plan-how =
    Přepište, co rodina napsala, tak, jak to napsala. Nic se neopravuje.
    Upozornění po straně jsou rady. Žádné vás nezastaví.
    Plán se jmény se pečetí. Změna znamená novou verzi.
    Konec bez plánu je konec jako každý jiný.
help-reviews = Vyhodnocení
help-reviews-what = Co kdo slíbil a jak se to daří.
help-reviews-how =
    Každý krok je hotový, hotový zčásti, nehotový nebo změněný, slovy rodiny.
    Nové kroky lze přidat.
help-notes = Poznámky
help-notes-what = Vaše vlastní poznámky a rozhovory. Nikdo je nedostane.
help-notes-how =
    Poznámky se nikdy nikomu netisknou.
    Označte, co chcete vzít na supervizi.
help-papers = Papíry
help-papers-what = Všechno, co se vytisklo nebo přišlo.
help-papers-how =
    Papír si prohlédněte dřív, než se vytiskne.
    Co je vynecháno a proč, stojí vedle něj.
help-turning = Otočení obrazovky
help-turning-what = F9 ukáže rodině to, co smí vidět, a nic jiného nenačte.
help-turning-how =
    Rámeček má barvu medu a písmo je větší.
    Skryté adresy, poznámky a bezpečnostní značky se vůbec nenačtou.
    Zpět otočíte dvojím stisknutím F9.
help-private-time = Soukromý čas rodiny
help-private-time-what = Zatímco je rodina sama, je notebook zamčený za stránkou s otázkou.
help-private-time-how =
    Stránka ukazuje otázku a to, co musí být v každém plánu. Nic se na ni nedá napsat.
    Rodina vás může zavolat velkým tlačítkem.
    Krug znovu otevře jen vaše heslo.
help-settings = Nastavení
help-settings-what = Jak Krug vypadá, kdy se zamyká a kde jsou záložní kopie.
help-settings-how =
    Každá změna platí hned.
    Záložní kopii dělejte často a list pro obnovení mějte v zásuvce, ne u notebooku.

## Soukromý čas rodiny
curtain-heading = Váš soukromý čas
curtain-alone = Tady jste jen vy. Nic se nenahrává a nikdo se nedívá.
curtain-language = Jazyk
curtain-question = Otázka pro nás
curtain-must-haves = Toto musí být v plánu
curtain-prompts = Můžeme si promluvit i o tomto
curtain-prompt-who = Kdo nám může pomoci?
curtain-prompt-strength = Co už jde dobře?
curtain-prompt-fails = Co když to nevyjde?
curtain-prompt-again = Kdy se znovu sejdeme?
curtain-come-in = Prosíme, vstupte
curtain-yours = Plán je váš. Vy rozhodnete, zda ho předáte.
curtain-done = Máme hotovo
curtain-about = O co jde?
curtain-about-lead = Nemusíte nic psát. Ke dveřím přijde: { $name }.
curtain-about-process = Jak na to
curtain-about-information = Něco z informací, které zazněly
curtain-called = { $name }: prosíme, vstupte
curtain-called-lead = Rodina vás volá.
curtain-back = Zpět na naši stránku
curtain-give-back = Prosíme, vraťte notebook. Převezme ho: { $name }
curtain-give-back-lead = Stránka je zavřená. Své papíry si vezměte, nebo je předejte, jak chcete.
curtain-turn-first = Nejdřív otočte notebook k sobě.
curtain-not-yet = Ještě nemáme hotovo

op-papers-print = Vytištěno: papír
op-papers-take-back = Převzato: podepsaný list
failure-printer = Tiskárna papír nepřijala. Podívejte se, zda je zapnutá a připojená, nebo uložte PDF a vytiskněte ho v jiném programu.
failure-not-a-picture = Takový obrázek Krug neumí přečíst. Vyberte fotku nebo sken jako JPEG, PNG nebo PDF.
failure-other-scan = Tento druh skenu Krug neumí přečíst. Naskenujte list znovu jako JPEG, nebo ho vyfoťte.
failure-not-letters = Tento soubor neobsahuje dopisy kanceláře. Nic se nezměnilo.
problem-sealed-sheets = Zapečetěný plán se ukládá tak, jak byl zapečetěn: jedna strana na list, ve svých barvách. Jinou podobu zvolte jen pro tisk.
problem-copies = Vyberte 1 až 50 kopií.
problem-printer = Tato tiskárna už tu není. Vyberte jinou.
problem-no-sheets = Vyberte aspoň jeden list, který se má uložit.
problem-sheet-again = Tento list už je převzatý. Najdete ho mezi vytvořenými papíry.
problem-page = Tento papír má strany 1 až { $n }.
problem-danger-word = Slovo „{ $word }“ vyděsí toho, kdo dopis dostane. Zvolte jiné.
settings-letterhead = Dopisy kanceláře
settings-letters-lead = Na pozvánkách, informačních listech, souhlasech a dotaznících může být váš obrázek, vaše adresa a vaše vlastní věty. Na tom, co patří rodině, nikdy.
settings-letters-picture = Obrázek v záhlaví dopisů
settings-letters-choose = Vybrat obrázek
settings-letters-picture-kind = Obrázek (PNG, JPEG)
settings-letters-remove = Odebrat obrázek
settings-letters-no-picture = Zatím tu není žádný obrázek.
settings-letters-address = Je-li tu obrázek, stojí na konci dopisů název, adresa a telefon z části „Vy“.
settings-letters-sentences = Vlastní věty
settings-letters-kind = Na kterém papíře
settings-letters-top = Pod nadpisem
settings-letters-end = Na konci
settings-letters-give = Uložit pro kolegyně a kolegy
settings-letters-take = Převzít ze souboru
settings-letters-file-kind = Dopisy kanceláře
settings-letters-given = Uloženo. V souboru není nic o rodinách.
settings-letters-taken = Obrázek a věty jsou teď ty ze souboru.
settings-letters-take-what = Obrázek a věty ze souboru nahradí ty vaše.
