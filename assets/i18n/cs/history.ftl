### History of a family, and differences wherever they are shown: questions, history, what a file brings.
### Names stand as they are, never bent: in other languages put them after a colon.

history-heading = Historie
history-open = Historie
history-since = Vede se od: { $date }. Otevřete řádek a uvidíte, co se změnilo.
history-none = Zatím není nic zapsáno.
history-to-family = Zpět k rodině
history-earlier = Ukázat další
history-who = { $name }, { $when }

## Lines
history-taken-back = vráceno zpět
history-by-file = přišlo v souboru
history-only-this = Ukázat jen toto
history-only = Jen: { $what }
history-show-all = Ukázat všechno

## All values of a field
history-values = Hodnoty, nejnovější první
history-now = teď
history-put-back = Vrátit tuto hodnotu
history-put-back-what = Zapíše se to ještě jednou. V historii zůstane i to, co tu stojí teď.
history-put-back-yes = Vrátit
history-put-back-no = Nechat být
history-put-back-done = Vráceno: { $what }

## Two days
history-compare = Porovnat dva dny
history-compare-what = Každý den tak, jak to bylo večer.
history-compare-from = První den
history-compare-to = Druhý den
history-compare-to-hint = Může zůstat prázdné: porovná se s tím, co je tu teď.
history-compare-missing = Napište první den.
history-compare-do = Porovnat
history-compared = { $from } a { $to }
history-compared-now = { $from } a teď

## Removed
history-removed = Nedávno odebráno
history-removed-none = Nic nebylo odebráno.
history-bring-back = Obnovit
history-bring-back-this = Obnovit: { $what }
history-brought-back = Obnoveno: { $what }

## Differences
difference-none = Nic se neliší.
difference-field = Co
difference-before = Předtím
difference-after = Potom
difference-added = nové
difference-changed = změněno
difference-removed = odebráno
difference-restored = obnoveno
difference-item = { $kind }: { $name }
difference-member = { $field }: { $member }
difference-newer = Záznam z novější verze programu { -krug }
difference-detail = Jiný údaj
difference-all-values = Všechny hodnoty, které tu byly
difference-nothing = nic
difference-unknown = vymazáno, nebo to s vámi není sdíleno
difference-hidden = Skryto
difference-gone = (odebráno)
difference-drawn = nakreslené jméno
difference-file = soubor
difference-you = vy
difference-somebody = někdo, koho tu neznáme

## Help
help-history = Historie
help-history-what = Kdo v jedné rodině co a kdy změnil. Nic se tu nikdy nepřepisuje.
help-history-how =
    Otevřete řádek a uvidíte, co tam stálo předtím a potom.
    Stiskněte jméno a uvidíte jen jeho řádky. Stiskněte pole a uvidíte všechny jeho hodnoty. Starší hodnotu lze vrátit.
    Co bylo odebráno, lze obnovit, a dva dny lze porovnat.
