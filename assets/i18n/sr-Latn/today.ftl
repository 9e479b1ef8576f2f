### Danas: sve porodice, pod kodnim imenom.

today-heading = Šta sledi
today-late = { $alias }: { $what }, { $n ->
    [one] kasni { $n } dan
    [few] kasni { $n } dana
   *[other] kasni { $n } dana
}
today-planned-for = Bilo je planirano ({ $date }). Dovoljan je novi dan ili reč zašto.
today-open-this = Otvori: { $alias }, { $what }
today-nothing = Ništa nije planirano.
today-nothing-but = Za danas ništa nije planirano. Sledeće: { $what } ({ $alias }), { $date }
today-conference = Sledeća konferencija: { $alias }
today-coming-of = { $n } od { $of }
today-are-coming = dolazi
today-nobody-invited = Još niko nema poziv.
today-before = Pre konferencije
today-no-conference-heading = Sledeća konferencija
today-no-conference = Nijedna konferencija još nema dan.
