### Today: across families, by code word.

today-heading = What is next
today-late = { $alias }: { $what }, { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
today-planned-for = It was planned for { $date }. A new day or a word why is enough.
today-open-this = Open: { $alias }, { $what }
today-nothing = Nothing is planned.
today-nothing-but = Nothing is planned for today. The next thing: { $what } ({ $alias }), { $date }.
today-conference = Next conference: { $alias }
today-coming-of = { $n } of { $of }
today-are-coming = are coming
today-nobody-invited = Nobody is invited yet.
today-before = Before the conference
today-no-conference-heading = Next conference
today-no-conference = No conference has a day yet.
