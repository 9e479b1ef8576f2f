### Questions: where two people wrote different things without seeing the other’s, and what stays protected until
### somebody says. Names stand as they are, never bent: in other languages put them after a colon. $mine is yes or no.

questions-heading = Questions
questions-none = No questions are open.
questions-open = { $count ->
    [one] { $count } question is open.
   *[other] { $count } questions are open.
}
questions-how = Everything is kept until you choose. Choose by arrows and Space.
questions-to-family = Open this family
questions-answered = Answered
questions-choose-first = Choose one of them first.

## On the journey of a family
questions-here-open = { $count ->
    [one] Two people wrote different things here: { $count } question. Nothing is lost.
   *[other] Two people wrote different things here: { $count } questions. Nothing is lost.
}
questions-look = Look at them

## One item, all at once
questions-all-mine = Take all mine
questions-all-of = Take all of { $name }’s

## One field with several values
questions-here = On this laptop
questions-from = From { $name }
questions-who = { $name }, { $when }
questions-not-seen = Had not seen this: { $names }
questions-cannot-take = The words are not here, so this cannot be taken.
questions-take = Take this
questions-both = Keep both
questions-anew = Write it anew
questions-anew-label = { $what }, written anew
questions-anew-missing = Write something first.
questions-anew-take = Take what I wrote
questions-anew-leave = Leave it
questions-joined = Joined from both. Read it once.
questions-joined-take = Take the joined text

## Removed by one, changed by another
questions-contested = Keep or remove?
questions-removed = { $mine ->
    [yes] You removed “{ $what }” on { $when }.
   *[no] { $name } removed “{ $what }” on { $when }.
}
questions-edited = { $mine ->
    [yes] You changed it on { $when }, without knowing.
   *[no] { $name } changed it on { $when }, without knowing.
}
questions-keep = Keep
questions-remove = Remove

## What a file would have made less safe
questions-guarded = Protection
questions-guarded-opened = { $name } made this open. It stays protected here until you say.
questions-guarded-print = { $name } let this be printed for somebody. It is not printed here until you say.
questions-guarded-lifted = { $name } lifted this. It still holds here until you say.
questions-guarded-removed = { $name } removed this. It still holds here until you say.
questions-guarded-back = { $name } brought this person back. The person stays removed here until you say.
questions-guarded-changed = { $name } made this less protected. It stays as it was here until you say.
questions-guarded-wanted = { $name }:
questions-guarded-stands = What holds here:
questions-guarded-leave = Leave it protected
questions-guarded-do = Do as { $name } wrote

## Two entries of one name
questions-twins = These two look alike. Are they one person?
questions-twins-what = Joined, the first entry stays, and what only the other one says is added to it.
questions-twins-join = One person: join them
questions-twins-two = Two people

## Two sealed plans of one number
questions-plans = Two sealed plans with number { $number }
questions-plan-which = Both are kept. Which one holds?
questions-plan-line = Sealed by { $name }, { $when }, mark { $mark }
questions-plan-holds = This one holds

## Help
help-questions = Questions
help-questions-what = When two people worked on one family, and both wrote into the same place, both versions are kept until you choose.
help-questions-how =
    Each question shows what stands on this laptop and what the other wrote, with names and times.
    Take one, keep both, or write it anew. Long texts may be joined: read them once.
    What a file would have made less protected stays protected until you say.
    Each answer can be taken back.
