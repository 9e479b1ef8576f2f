### Questions: where two people wrote different things without seeing the other’s, and what stays protected until
### somebody says. Names stand as they are, never bent: in other languages put them after a colon. $mine is yes or no.

questions-heading = Pitanja
questions-none = Nema otvorenih pitanja.
questions-open = { $count ->
    [one] { $count } pitanje je otvoreno.
    [few] { $count } pitanja su otvorena.
   *[other] { $count } pitanja je otvoreno.
}
questions-how = Sve se čuva dok ne izaberete. Bira se strelicama i razmaknicom.
questions-to-family = Otvori ovu porodicu
questions-answered = Odgovoreno
questions-choose-first = Prvo izaberite jedno.

## On the journey of a family
questions-here-open = { $count ->
    [one] Dvije osobe su ovdje napisale različito: { $count } pitanje. Ništa nije izgubljeno.
    [few] Dvije osobe su ovdje napisale različito: { $count } pitanja. Ništa nije izgubljeno.
   *[other] Dvije osobe su ovdje napisale različito: { $count } pitanja. Ništa nije izgubljeno.
}
questions-look = Pogledaj

## One item, all at once
questions-all-mine = Uzmi sve moje
questions-all-of = Uzmi sve što piše: { $name }

## One field with several values
questions-here = Na ovom laptopu
questions-from = Piše: { $name }
questions-who = { $name }, { $when }
questions-not-seen = Bez uvida u ovo: { $names }
questions-cannot-take = Samog teksta ovdje nema, pa se ne može uzeti.
questions-take = Uzmi ovo
questions-both = Zadrži oboje
questions-anew = Napiši iznova
questions-anew-label = { $what }, napisano iznova
questions-anew-missing = Prvo nešto upišite.
questions-anew-take = Uzmi napisano
questions-anew-leave = Odustani
questions-joined = Spojeno iz oba teksta. Pročitajte jednom.
questions-joined-take = Uzmi spojeni tekst

## Removed by one, changed by another
questions-contested = Zadržati ili ukloniti?
questions-removed = { $mine ->
    [yes] Vi ({ $when }): uklonjeno „{ $what }“.
   *[no] { $name } ({ $when }): uklonjeno „{ $what }“.
}
questions-edited = { $mine ->
    [yes] Vi ({ $when }): izmijenjeno, bez znanja o tome.
   *[no] { $name } ({ $when }): izmijenjeno, bez znanja o tome.
}
questions-keep = Zadrži
questions-remove = Ukloni

## What a file would have made less safe
questions-guarded = Zaštita
questions-guarded-opened = Upisano je da ovo više nije zaštićeno ({ $name }). Ovdje ostaje zaštićeno dok vi ne odlučite.
questions-guarded-print = Upisano je da se ovo za nekoga smije štampati ({ $name }). Ovdje se ne štampa dok vi ne odlučite.
questions-guarded-lifted = Upisano je da ovo više ne vrijedi ({ $name }). Ovdje i dalje vrijedi dok vi ne odlučite.
questions-guarded-removed = Upisano je da se ovo uklanja ({ $name }). Ovdje i dalje vrijedi dok vi ne odlučite.
questions-guarded-back = Upisano je da se ova osoba vraća ({ $name }). Ovdje ostaje uklonjena dok vi ne odlučite.
questions-guarded-changed = Upisana je slabija zaštita ({ $name }). Ovdje ostaje kakva je bila dok vi ne odlučite.
questions-guarded-wanted = { $name }:
questions-guarded-stands = Ovdje vrijedi:
questions-guarded-leave = Ostavi zaštićeno
questions-guarded-do = Uradi kako piše: { $name }

## Two entries of one name
questions-twins = Ova dva zapisa su slična. Je li to jedna osoba?
questions-twins-what = Kad se spoje, ostaje prvi zapis, a dodaje mu se ono što piše samo u drugom.
questions-twins-join = Jedna osoba: spoji
questions-twins-two = Dvije osobe

## Two sealed plans of one number
questions-plans = Dva zapečaćena plana s brojem { $number }
questions-plan-which = Oba se čuvaju. Koji vrijedi?
questions-plan-line = Pečat: { $name }, { $when }, oznaka { $mark }
questions-plan-holds = Ovaj vrijedi

## Help
help-questions = Pitanja
help-questions-what = Kad dvije osobe rade na istoj porodici i obje upišu nešto na isto mjesto, čuvaju se obje verzije dok ne izaberete.
help-questions-how =
    Svako pitanje pokazuje šta piše na ovom laptopu i šta piše kod druge osobe, s imenima i vremenom.
    Uzmite jedno, zadržite oboje ili napišite iznova. Dugi tekstovi se mogu spojiti: pročitajte ih jednom.
    Ako bi datoteka nečemu smanjila zaštitu, to ostaje zaštićeno dok vi ne odlučite.
    Svaki odgovor se može poništiti.
