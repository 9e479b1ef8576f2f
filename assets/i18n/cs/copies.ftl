### Safety copies, a new key, leaving in a hurry, and beginning with a copy.

## Proof of the newest copy
copies-proved = Naposledy ověřeno: { $date }.
copies-not-proved = Zatím nebyla ověřena žádná kopie.
copies-prove = Ověřit teď
copies-proving = Kopie se čte…
copies-read = Kopii ({ $when }) se podařilo otevřít a celou přečíst: { $families }, { $changes }, { $files }.
copies-count-changes = { $n ->
    [one] { $n } změna
    [few] { $n } změny
    [many] { $n } změny
   *[other] { $n } změn
}
copies-count-files = { $n ->
    [0] žádné soubory
    [one] { $n } soubor
    [few] { $n } soubory
    [many] { $n } souboru
   *[other] { $n } souborů
}
copies-newer = { $n ->
    [0] Všechno, co je tady, je i v kopii.
    [one] { $n } změna ještě není v kopii.
    [few] { $n } změny ještě nejsou v kopii.
    [many] { $n } změny ještě není v kopii.
   *[other] { $n } změn ještě není v kopii.
}

## On a stick
copies-carried = Naposledy zkopírováno na flash disk: { $date }.
copies-not-carried = Na flash disku zatím není žádná kopie. Kdyby notebook někdo ukradl nebo se rozbil, pomůže jen kopie uložená jinde.
copies-carry = Zkopírovat na flash disk
copies-carrying = Kopíruje se a pro kontrolu čte…
copies-carried-now = Kopie je na flash disku. Pro kontrolu se přečetla a je celá. Flash disk mějte jinde než notebook.
copies-from-stick = Obnovit z flash disku
copies-choose-stick = Vybrat flash disk
copies-restore-what = Složka s kopií: { $folder }. Co tady chybí, se obnoví. Nic se neodebere.
copies-restore-of = Obnovit z kopie: { $when }

## Somebody knows the passphrase
copies-known = Někdo ho zná
copies-known-heading = Někdo zná heslo
copies-known-what = Všechno se znovu zamkne, s novým klíčem a novým heslem. Nic z vašich zápisů se neztratí. Může to trvat minutu.
copies-known-here = Záložní kopie v tomto notebooku se zničí a vytvoří se nová.
copies-known-sheet = Starý list pro obnovení tu už nic neotevře. Nový dostanete hned: připravte si tiskárnu nebo bezpečné místo pro soubor.
copies-known-sticks = Kopie na flash discích se dál otevírají starým heslem. Vezměte si flash disky zpátky a kopie z nich smažte.
copies-known-do = Všechno znovu zamknout
copies-known-making = Všechno se znovu zamyká…
copies-known-made = Všechno je znovu zamčené. Toto je nový klíč pro obnovení. Ukáže se jen teď.

## Leaving in a hurry
copies-leave = Rychlý odchod
copies-leave-short = Hned zničí všechno, co { -krug } v tomto notebooku uchovává. Předtím lze uložit kopii na flash disk.
copies-leave-open = Rychlý odchod…
copies-leave-destroyed = Zničí se: všechny rodiny, papíry a záložní kopie v tomto notebooku i klíče, které je otevírají.
copies-leave-nothing-opens = Potom už tu nejde nic otevřít, ani s listem pro obnovení. Vrátit to nelze.
copies-leave-still-opens = Kopie na flash discích zůstanou, jak jsou. Otevřou se vaším heslem nebo listem pro obnovení. Zůstanou i soubory uložené jinde.
copies-leave-copy-first = Předtím se žádná kopie nevytvoří. Pokud ji chcete, vyberte flash disk.
copies-leave-to = Nejdřív se uloží kopie sem: { $folder }. Pokud se to nepodaří, nic se nezničí.
copies-leave-without = Bez kopie
copies-leave-word = zničit
copies-leave-type = Napište slovo „{ $word }“
copies-leave-do = Všechno tady zničit
copies-leave-going = Ničí se…
copies-leave-stay = Nechat všechno, jak je
copies-leave-stopped = Ničení se zastavilo v půli: v tomto notebooku není zničeno všechno. Pokud tu Krug ještě jde otevřít, otevřete ho a zkuste to znovu. Pokud nejde, smažte složku programu Krug.

## Beginning with a copy
copies-begin-have = Mám záložní kopii na flash disku
copies-begin = Začít se záložní kopií
copies-begin-lead = Vyberte flash disk nebo složku s kopií. Samotná kopie zůstane, jak je.
copies-begin-folder = Vybráno: { $folder }
copies-begin-missing = Nejdřív vyberte flash disk.
copies-begin-passphrase = Heslo, se kterým byla kopie vytvořena.
copies-begin-key-missing = Napište klíč pro obnovení.
copies-begin-do = Začít s touto kopií

## On another computer
copies-moved-heading = Jiný počítač
copies-moved = Tento trezor byl přesunut nebo zkopírován z jiného počítače. Obojí je v pořádku. Odteď tento počítač zapisuje pod vlastním jménem.
copies-moved-good = Dobře
