### Днес: всички семейства, по кодово име.

today-heading = Какво следва
today-late = { $alias }: { $what }, { $n ->
    [one] закъснява с { $n } ден
   *[other] закъснява с { $n } дни
}
today-planned-for = Планирано за: { $date }. Стига нов ден или дума защо.
today-open-this = Отвори: { $alias }, { $what }
today-nothing = Нищо не е планирано.
today-nothing-but = За днес нищо не е планирано. Следва: { $what } ({ $alias }), { $date }.
today-conference = Следваща конференция: { $alias }
today-coming-of = { $n } от { $of }
today-are-coming = идват
today-nobody-invited = Още няма покани.
today-before = Преди конференцията
today-no-conference-heading = Следваща конференция
today-no-conference = Още няма конференция с определен ден.
