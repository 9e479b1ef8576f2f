### Questions: where two people wrote different things without seeing the other’s, and what stays protected until
### somebody says. Names stand as they are, never bent: in other languages put them after a colon. $mine is yes or no.

questions-heading = Otázky
questions-none = Žádná otázka není otevřená.
questions-open = { $count ->
    [one] Otevřená je { $count } otázka.
    [few] Otevřené jsou { $count } otázky.
    [many] Otevřeno je { $count } otázky.
   *[other] Otevřených je { $count } otázek.
}
questions-how = Dokud si nevyberete, zůstává všechno. Vybírá se šipkami a mezerníkem.
questions-to-family = Otevřít tuto rodinu
questions-answered = Zodpovězeno
questions-choose-first = Nejdřív vyberte jednu z možností.

## On the journey of a family
questions-here-open = { $count ->
    [one] Dva lidé tu napsali něco jiného: { $count } otázka. Nic se neztratilo.
    [few] Dva lidé tu napsali něco jiného: { $count } otázky. Nic se neztratilo.
    [many] Dva lidé tu napsali něco jiného: { $count } otázky. Nic se neztratilo.
   *[other] Dva lidé tu napsali něco jiného: { $count } otázek. Nic se neztratilo.
}
questions-look = Podívat se na ně

## One item, all at once
questions-all-mine = Vzít všechno moje
questions-all-of = Vzít všechno, co píše: { $name }

## One field with several values
questions-here = V tomto počítači
questions-from = Píše: { $name }
questions-who = { $name }, { $when }
questions-not-seen = Tohle před sebou neměli: { $names }
questions-cannot-take = Samotný text tu není, proto ho nelze vzít.
questions-take = Vzít toto
questions-both = Nechat obojí
questions-anew = Napsat znovu
questions-anew-label = { $what }, napsáno znovu
questions-anew-take = Vzít, co je teď napsáno
questions-anew-leave = Nechat být
questions-joined = Spojeno z obou. Jednou si to přečtěte.
questions-joined-take = Vzít spojený text

## Removed by one, changed by another
questions-contested = Nechat, nebo odebrat?
questions-removed = { $mine ->
    [yes] Odebrali jste „{ $what }“, { $when }.
   *[no] Odebráno: „{ $what }“ ({ $name }, { $when }).
}
questions-edited = { $mine ->
    [yes] Upravili jste to, aniž jste o tom věděli, { $when }.
   *[no] Upraveno bez vědomí o tom: { $name }, { $when }.
}
questions-keep = Nechat
questions-remove = Odebrat

## What a file would have made less safe
questions-guarded = Ochrana
questions-guarded-opened = Zpřístupněno, autor změny: { $name }. Dokud nerozhodnete, zůstává to tu chráněné.
questions-guarded-print = Povolen tisk pro někoho dalšího, autor změny: { $name }. Dokud nerozhodnete, netiskne se to tu.
questions-guarded-lifted = Zrušeno, autor změny: { $name }. Dokud nerozhodnete, tady to stále platí.
questions-guarded-removed = Odebráno, autor změny: { $name }. Dokud nerozhodnete, tady to stále platí.
questions-guarded-back = Člověk vrácen zpět, autor změny: { $name }. Dokud nerozhodnete, zůstává tu odebraný.
questions-guarded-changed = Ochrana snížena, autor změny: { $name }. Dokud nerozhodnete, zůstává to tu, jak to bylo.
questions-guarded-wanted = { $name }:
questions-guarded-stands = Co platí tady:
questions-guarded-leave = Nechat chráněné
questions-guarded-do = Udělat, jak píše: { $name }

## Two entries of one name
questions-twins = Tyto dva záznamy vypadají podobně. Je to jeden člověk?
questions-twins-what = Po spojení zůstane první záznam a doplní se k němu, co uvádí jen ten druhý.
questions-twins-join = Jeden člověk: spojit
questions-twins-two = Dva lidé

## Two sealed plans of one number
questions-plans = Dva zapečetěné plány s číslem { $number }
questions-plan-which = Zůstávají oba. Který platí?
questions-plan-line = Plán zapečeťuje: { $name }, { $when }, značka { $mark }
questions-plan-holds = Platí tento

## Help
help-questions = Otázky
help-questions-what = Když na jedné rodině pracovali dva lidé a oba psali na stejné místo, zůstávají obě verze, dokud si nevyberete.
help-questions-how =
    U každé otázky vidíte, co stojí v tomto počítači a co napsal ten druhý, se jmény a časy.
    Vezměte jedno, nechte obojí, nebo to napište znovu. Dlouhé texty se mohou spojit: jednou si je přečtěte.
    Co by po převzetí souboru bylo méně chráněné, zůstává chráněné, dokud nerozhodnete.
    Každou odpověď lze vzít zpět.
