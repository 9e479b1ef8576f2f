### Danas: sve porodice, pod kodnim imenom.

today-heading = Шта следи
today-late = { $alias }: { $what }, { $n ->
    [one] касни { $n } дан
    [few] касни { $n } дана
   *[other] касни { $n } дана
}
today-planned-for = Било је планирано ({ $date }). Довољан је нови дан или реч зашто.
today-open-this = Отвори: { $alias }, { $what }
today-nothing = Ништа није планирано.
today-nothing-but = За данас ништа није планирано. Следеће: { $what } ({ $alias }), { $date }
today-conference = Следећа конференција: { $alias }
today-coming-of = { $n } од { $of }
today-are-coming = долази
today-nobody-invited = Још нико нема позив.
today-before = Пре конференције
today-no-conference-heading = Следећа конференција
today-no-conference = Ниједна конференција још нема дан.
