### Questions: where two people wrote different things without seeing the other’s, and what stays protected until
### somebody says. Names stand as they are, never bent: in other languages put them after a colon. $mine is yes or no.

questions-heading = Otázky
questions-none = Žádné otevřené otázky.
questions-open = { $count ->
    [one] { $count } otevřená otázka.
    [few] { $count } otevřené otázky.
    [many] { $count } otevřené otázky.
   *[other] { $count } otevřených otázek.
}
questions-how = Dokud nevyberete, zůstává uložené všechno. Vybírá se šipkami a mezerníkem.
questions-to-family = Otevřít tuto rodinu
questions-answered = Zodpovězeno
questions-choose-first = Nejdřív vyberte jednu z možností.

## On the journey of a family
questions-here-open = { $count ->
    [one] Dva lidé tu napsali každý něco jiného: { $count } otázka. Nic se neztratilo.
    [few] Dva lidé tu napsali každý něco jiného: { $count } otázky. Nic se neztratilo.
    [many] Dva lidé tu napsali každý něco jiného: { $count } otázky. Nic se neztratilo.
   *[other] Dva lidé tu napsali každý něco jiného: { $count } otázek. Nic se neztratilo.
}
questions-look = Podívat se na ně

## One item, all at once
questions-all-mine = Použít všechno moje
questions-all-of = Použít všechno, co píše: { $name }

## One field with several values
questions-here = V tomto notebooku
questions-from = Píše: { $name }
questions-who = { $name }, { $when }
questions-not-seen = Kdo to ještě neviděl: { $names }
questions-cannot-take = Samotný text tu není, proto ho nelze použít.
questions-take = Použít toto
questions-both = Nechat obojí
questions-anew = Napsat znovu
questions-anew-label = { $what }, napsáno znovu
questions-anew-missing = Nejdřív něco napište.
questions-anew-take = Použít, co je napsáno
questions-anew-leave = Nechat být
questions-joined = Spojeno z obou. Jednou si to přečtěte.
questions-joined-take = Použít spojený text

## Removed by one, changed by another
questions-contested = Nechat, nebo odebrat?
questions-removed = { $mine ->
    [yes] Odebráno: „{ $what }“ (vy, { $when }).
   *[no] Odebráno: „{ $what }“ ({ $name }, { $when }).
}
questions-edited = { $mine ->
    [yes] Změněno (vy, { $when }). O odebrání se v tu chvíli nevědělo.
   *[no] Změněno ({ $name }, { $when }). O odebrání se v tu chvíli nevědělo.
}
questions-keep = Nechat
questions-remove = Odebrat

## What a file would have made less safe
questions-guarded = Ochrana
questions-guarded-opened = Zapsáno, že to už není chráněné ({ $name }). Tady to zůstává chráněné, dokud nerozhodnete.
questions-guarded-print = Zapsáno, že se to smí pro někoho vytisknout ({ $name }). Tady se to netiskne, dokud nerozhodnete.
questions-guarded-lifted = Zapsáno, že to už neplatí ({ $name }). Tady to platí dál, dokud nerozhodnete.
questions-guarded-removed = Zapsáno, že je to odebráno ({ $name }). Tady to platí dál, dokud nerozhodnete.
questions-guarded-back = Zapsáno, že tento člověk je zase zpátky ({ $name }). Tady zůstává odebraný, dokud nerozhodnete.
questions-guarded-changed = Zapsáno, že ochrana je menší ({ $name }). Tady zůstává, jaká byla, dokud nerozhodnete.
questions-guarded-wanted = { $name }:
questions-guarded-stands = Co platí tady:
questions-guarded-leave = Nechat chráněné
questions-guarded-do = Použít, co píše: { $name }

## Two entries of one name
questions-twins = Tyto dva záznamy vypadají podobně. Je to jeden člověk?
questions-twins-what = Po spojení zůstane první záznam a doplní se k němu, co uvádí jen ten druhý.
questions-twins-join = Jeden člověk: spojit
questions-twins-two = Dva lidé

## Two sealed plans of one number
questions-plans = Dva zapečetěné plány s číslem { $number }
questions-plan-which = Zůstávají oba. Který platí?
questions-plan-line = Zapečetěno: { $name }, { $when }, značka { $mark }
questions-plan-holds = Platí tento

## Help
help-questions = Otázky
help-questions-what = Když na jedné rodině pracovali dva lidé a oba psali na stejné místo, zůstávají obě verze, dokud nevyberete.
help-questions-how =
    U každé otázky vidíte, co stojí v tomto notebooku a co napsal ten druhý, se jmény a časy.
    Použijte jedno, nechte obojí, nebo to napište znovu. Dlouhé texty se mohou spojit: jednou si je přečtěte.
    Co by po převzetí souboru bylo méně chráněné, zůstává chráněné, dokud nerozhodnete.
    Každou odpověď lze vrátit zpět.
