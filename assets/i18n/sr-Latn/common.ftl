### Reči koje sme da koristi svaki ekran i svaki papir.

-krug = Krug

yes = Da
no = Ne
unknown = Nije poznato
and = i
or = ili
none = Nema
more = Više
all = Sve
other = Drugo

save = Sačuvaj
saved = Sačuvano
cancel = Odustani
close = Zatvori
back = Nazad
next = Dalje
add = Dodaj
change = Promeni
remove = Ukloni
undo = Poništi
redo = Vrati
print = Odštampaj
open = Otvori
done = Gotovo
search = Traži

language-bs = bosanski
language-hr = hrvatski
language-sr-Latn = srpski, latinica
language-sr-Cyrl = srpski, ćirilica
language-bg = bugarski
language-cs = češki
language-en = engleski

count-steps = { $n ->
    [one] { $n } korak
    [few] { $n } koraka
   *[other] { $n } koraka
}
count-people = { $n ->
    [one] { $n } osoba
    [few] { $n } osobe
   *[other] { $n } osoba
}
count-children = { $n ->
    [one] { $n } dete
    [few] { $n } dece
   *[other] { $n } dece
}
count-families = { $n ->
    [one] { $n } porodica
    [few] { $n } porodice
   *[other] { $n } porodica
}
count-days = { $n ->
    [one] { $n } dan
    [few] { $n } dana
   *[other] { $n } dana
}
count-weeks = { $n ->
    [one] { $n } nedelja
    [few] { $n } nedelje
   *[other] { $n } nedelja
}
count-months = { $n ->
    [one] { $n } mesec
    [few] { $n } meseca
   *[other] { $n } meseci
}
count-hours = { $n ->
    [one] { $n } sat
    [few] { $n } sata
   *[other] { $n } sati
}
count-minutes = { $n ->
    [one] { $n } minut
    [few] { $n } minuta
   *[other] { $n } minuta
}
count-copies = { $n ->
    [one] { $n } kopija
    [few] { $n } kopije
   *[other] { $n } kopija
}
count-pages = { $n ->
    [one] { $n } strana
    [few] { $n } strane
   *[other] { $n } strana
}
count-talks = { $n ->
    [one] { $n } razgovor
    [few] { $n } razgovora
   *[other] { $n } razgovora
}
