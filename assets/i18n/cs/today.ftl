### Dnes: přes všechny rodiny, pod krycím jménem.

today-heading = Co je na řadě
today-late = { $alias }: { $what }, { $n ->
    [one] { $n } den po termínu
    [few] { $n } dny po termínu
    [many] { $n } dne po termínu
   *[other] { $n } dní po termínu
}
today-planned-for = Plánované datum: { $date }. Stačí nový den, nebo slovo proč.
today-open-this = Otevřít: { $alias }, { $what }
today-nothing = Nic není naplánováno.
today-nothing-but = Na dnešek není naplánováno nic. Další věc: { $what } ({ $alias }), { $date }.
today-conference = Příští konference: { $alias }
today-coming-of = { $of ->
    [6] { $n } ze { $of }
    [7] { $n } ze { $of }
    [14] { $n } ze { $of }
    [16] { $n } ze { $of }
    [17] { $n } ze { $of }
    [one] { $n } z { $of }
    [few] { $n } ze { $of }
    [many] { $n } z { $of }
   *[other] { $n } z { $of }
}
today-are-coming = přijde
today-nobody-invited = Zatím nikdo nemá pozvánku.
today-before = Před konferencí
today-no-conference-heading = Příští konference
today-no-conference = Žádná konference zatím nemá den.
