### První spuštění, zámek, heslo.

## První spuštění
start-steps = První spuštění
start-step-of = { $step } z { $of }
start-step-language = Jazyk
start-step-about = Vy
start-step-passphrase = Heslo
start-step-recovery = List pro obnovení
start-step-begin = Začátek
start-next = Dál
start-back = Zpět

start-welcome = Vítejte
start-welcome-lead = Krug zůstává v tomto notebooku. Internet nepotřebuje a nic nikam neposílá.
start-language = Jazyk aplikace

start-about = O vás
start-about-lead = Toto stojí na pozvánkách a papírech. Později to můžete změnit.
start-name = Vaše jméno
start-name-missing = Napište jméno tak, jak má stát na pozvánkách.
start-role = Jak se jmenuje vaše role
start-role-hint = Slovo, které pro sebe používáte.
# Oddělené znakem |. Všechny tvary jsou si rovné; žádný se nebere sám od sebe.
start-role-words = koordinátorka | koordinátor
start-role-missing = Napište slovo, které používáte, například: koordinátorka.
start-organisation = Organizace
start-organisation-hint = Může zůstat prázdné.
start-country = Země
start-country-hint = Podle ní se řídí slova a právní řádky na papírech.
start-country-missing = Vyberte zemi, ve které pracujete.

start-passphrase = Vaše heslo
start-passphrase-lead = Zamyká všechno. Nikdo vám ho nedohledá a Krug si ho neukládá. Čtyři nebo pět slov je lepší než osm znaků.
start-make = Vytvořit trezor
start-making = Trezor se vytváří…

start-recovery = List pro obnovení přístupu
start-recovery-lead = Když se heslo zapomene, otevře Krug jen tento klíč. Vytiskněte list a uložte ho do zásuvky, ne k notebooku.
start-recovery-key = Klíč pro obnovení
start-recovery-file = krug-list-pro-obnoveni.pdf
start-recovery-make = Uložit a vytisknout list
start-recovery-kept = List je uložen. Vytiskněte ho, schovejte a potom soubor smažte.
start-recovery-without = Pokračuji bez listu
start-recovery-without-hint = Se zapomenutým heslem pak nepomůže nikdo.
start-recovery-missing = Uložte list, nebo zaškrtněte, že pokračujete bez něj.

start-ready = { $name }: vše je připraveno
start-ready-lead = Tři věci, které se hodí vědět:
start-ready-lock = Ctrl L zamkne hned. Krug se zamyká i sám.
start-ready-turn = F9 otočí obrazovku k rodině a schová všechno, co je důvěrné.
start-ready-saved = Všechno se ukládá samo. Ctrl Z vrátí krok zpět.
start-begin = Začít
start-begin-example = Začít s cvičnými rodinami

## Heslo
passphrase-new = Nové heslo
passphrase-again = Ještě jednou totéž
passphrase-show = Ukázat heslo
passphrase-hide = Skrýt heslo
passphrase-capitals = Je zapnutý Caps Lock.
passphrase-suggest = Navrhnout pět slov
passphrase-suggest-again = Jiných pět slov
passphrase-suggest-hint = Vymyslete si s nimi malý příběh. Tak zůstanou v paměti.
passphrase-use = Použít tato slova
passphrase-weak = Slabé
passphrase-fair = Ještě kousek
passphrase-good = Dobré
passphrase-strong = Silné
passphrase-longer = Ať je delší. Čtyři slova, která si zapamatujete, jsou lepší než osm znaků.
passphrase-differs = Tato dvě nejsou stejná. Napište to ještě jednou.

## Zámek
lock-heading = Zamčeno
lock-saved = Všechno je uloženo a zavřeno.
lock-passphrase = Vaše heslo
lock-open = Otevřít Krug
lock-opening = Otevírá se…
lock-pause = { $seconds ->
    [one] Další pokus za { $seconds } sekundu
    [few] Další pokus za { $seconds } sekundy
    [many] Další pokus za { $seconds } sekundy
   *[other] Další pokus za { $seconds } sekund
}
# Stejná slova stojí na listu pro obnovení přístupu (paper-recovery-use).
lock-forgot = Mám list pro obnovení
lock-with-passphrase = Napsat heslo
lock-recovery-key = Klíč pro obnovení
lock-recovery-hint = Stojí na listu pro obnovení přístupu. Na mezerách a pomlčkách nezáleží.
lock-salvage = Dát dohromady, co se ještě dá přečíst
lock-salvage-what = Krug vytvoří v pořádku trezor ze všeho, co se dá přečíst tady a v záložních kopiích. Poškozený soubor zůstane vedle, nedotčený.
lock-salvaged = Dáno dohromady záznamů: { $count }. Čeká na něco ztraceného: { $waiting }. Projděte své rodiny.
lock-foot = Na této stránce nejsou jména žádných rodin. Krug se zamyká sám, při zavření víka a na Ctrl L.
