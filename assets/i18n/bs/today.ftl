### Danas: sve porodice, pod kodnim imenom.

today-heading = Šta slijedi
today-late = { $alias }: { $what }, { $n ->
    [one] kasni { $n } dan
    [few] kasni { $n } dana
   *[other] kasni { $n } dana
}
today-planned-for = Bilo je planirano ({ $date }). Dovoljan je novi dan ili riječ zašto.
today-open-this = Otvori: { $alias }, { $what }
today-nothing = Ništa nije planirano.
today-nothing-but = Za danas ništa nije planirano. Sljedeće: { $what } ({ $alias }), { $date }
today-conference = Sljedeća konferencija: { $alias }
today-coming-of = { $n } od { $of }
today-are-coming = dolazi
today-nobody-invited = Još niko nema poziv.
today-before = Prije konferencije
today-no-conference-heading = Sljedeća konferencija
today-no-conference = Nijedna konferencija još nema dan.
