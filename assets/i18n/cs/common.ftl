### Slova, která smí použít každá obrazovka a každý papír.

-krug = Krug

yes = Ano
no = Ne
unknown = Není známo
and = a
or = nebo
none = Žádné
more = Více
all = Vše
other = Jiné

save = Uložit
saved = Uloženo
cancel = Zrušit
close = Zavřít
back = Zpět
next = Dál
add = Přidat
change = Změnit
remove = Odebrat
undo = Vrátit zpět
redo = Znovu
print = Vytisknout
open = Otevřít
done = Hotovo
search = Hledat

language-bs = bosenština
language-hr = chorvatština
language-sr-Latn = srbština, latinka
language-sr-Cyrl = srbština, cyrilice
language-bg = bulharština
language-cs = čeština
language-en = angličtina

count-steps = { $n ->
    [one] { $n } krok
    [few] { $n } kroky
    [many] { $n } kroku
   *[other] { $n } kroků
}
count-people = { $n ->
    [one] { $n } člověk
    [few] { $n } lidé
    [many] { $n } člověka
   *[other] { $n } lidí
}
count-children = { $n ->
    [one] { $n } dítě
    [few] { $n } děti
    [many] { $n } dítěte
   *[other] { $n } dětí
}
count-families = { $n ->
    [one] { $n } rodina
    [few] { $n } rodiny
    [many] { $n } rodiny
   *[other] { $n } rodin
}
count-days = { $n ->
    [one] { $n } den
    [few] { $n } dny
    [many] { $n } dne
   *[other] { $n } dní
}
count-weeks = { $n ->
    [one] { $n } týden
    [few] { $n } týdny
    [many] { $n } týdne
   *[other] { $n } týdnů
}
count-months = { $n ->
    [one] { $n } měsíc
    [few] { $n } měsíce
    [many] { $n } měsíce
   *[other] { $n } měsíců
}
count-hours = { $n ->
    [one] { $n } hodina
    [few] { $n } hodiny
    [many] { $n } hodiny
   *[other] { $n } hodin
}
count-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minuty
   *[other] { $n } minut
}
count-copies = { $n ->
    [one] { $n } kopie
    [few] { $n } kopie
    [many] { $n } kopie
   *[other] { $n } kopií
}
count-pages = { $n ->
    [one] { $n } strana
    [few] { $n } strany
    [many] { $n } strany
   *[other] { $n } stran
}
count-talks = { $n ->
    [one] { $n } rozhovor
    [few] { $n } rozhovory
    [many] { $n } rozhovoru
   *[other] { $n } rozhovorů
}
