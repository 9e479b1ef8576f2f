### The tab "Plan" and its turned page. Labels of stored fields stand in kinds.ftl.

plans-heading = The family’s plan
plans-draft = Version { $n }, being written
plans-sealed = Version { $n } is sealed
plans-parts = Parts of the plan
plans-part-steps = Steps
plans-part-hard = If it gets hard
plans-part-services = Services
plans-part-names = Names
plans-part-home = At home
plans-preview = Preview and print

## Steps
plans-number = Number
plans-what = What, in the family’s words
plans-more = More
plans-more-of = More about step { $n }
plans-add-step = Add a step
plans-keys = Enter edits, Tab moves on, Alt and an arrow moves a step, Del removes it, Ctrl Z takes back. Words are never corrected for you.
plans-no-words = no words yet
plans-nobody = nobody yet
plans-no-date = no date yet
plans-any-time = any time
plans-must-have = must-have { $n }
plans-service = service
plans-wish = child’s wish
plans-take-out = Take out: { $name }
plans-step = Step { $n }
plans-step-service = A service
plans-step-decision = Decided elsewhere
plans-meets = Must-haves it answers
plans-move-up = Move up
plans-move-down = Move down
plans-remove-step = Remove this step
plans-words = In the family’s own words
plans-words-hint = The family’s own sheet is what counts. Steps are copied out of it and never take its place.

## If it gets hard, services
plans-hard-lines = What we do then
plans-keeper = Looks after the plan
plans-again = We meet again
plans-promises = What the services promised
plans-promises-none = No service has promised anything yet.
plans-add-promise = Add a promise
plans-remove-promise = Remove this promise
plans-asked-services = Services in the steps
plans-service-agreed = has agreed
plans-service-open = not agreed yet

## Names
plans-name-sheet = Print for ink
plans-names-none = Nobody has said yet that they come. Add a name below.
plans-names-add = Add a name
plans-copy = Copy
plans-more-about = More about: { $name }
plans-release-hint = This can be said and changed also when the plan is sealed; the plan stays as it is.
plans-pad-open = Open the pad
plans-pad-anew = Draw again
plans-pad-heading = { $name }: sign here, or hand the pen on
plans-pad-child = { $name }: your name, a drawing, or nothing
plans-pad-lead = Draw with a finger, a pen or the mouse. You can also agree by voice, or not sign at all.
plans-pad-lead-child = You may leave it empty. That is fine too.
plans-pad-drawn = Drawn by: { $name }
plans-pad-empty = Empty pad for: { $name }
plans-pad-worth = Only the lines are kept, not how fast or how hard they were drawn.
plans-pad-short = Was that the whole name?
plans-pad-yes = Yes, that is it
plans-pad-done = That is it
plans-pad-again = Again
plans-drawn-on = drawn { $date }
plans-worth = Three different things
plans-worth-ink = The family’s signature. The paper with ink on it is the original.
plans-worth-pad = A mark of agreement: a simple electronic signature. It does not stand for a signature by hand everywhere.
plans-worth-seal = Seal
plans-worth-seal-what = Yours, on the file. It proves that the file is unchanged, not who signed.

## At the side
plans-before = Before it is shared
plans-before-none = Checks appear here when there is something to look at.
plans-fine-who = Every step has somebody
plans-fine-when = Every step has a time
plans-fine-lines = Every must-have is answered
plans-fine-keeper = Looks after the plan: { $name }
plans-fine-review = Review: { $date }
plans-fine-read = The children have had it read to them
plans-checks-more = { $n ->
    [one] { $n } more
   *[other] { $n } more
}
plans-checks-fewer = Fewer
plans-answer-none = No answer written down yet.
plans-answer-write = Write down the answer
plans-answer-reason-hint = In the referrer’s own words, as said on the day.
plans-answer-keep = Keep the answer
plans-withheld = Will not be printed
plans-versions = Versions
plans-version = Version { $n }, mark { $mark }
plans-version-sealed = Sealed { $date } { $time }, by: { $name }
plans-seal = Seal the plan
plans-no-plan = No plan this time
plans-no-plan-hint = Both are endings like any other.
plans-seal-what = Sealing keeps this version for ever, as it stands now, with its four-character mark on every page.
plans-seal-after = It cannot be taken back. If something changes, a next version follows it.
plans-seal-worth = The seal proves that the file is unchanged. It does not prove who signed.
plans-seal-now = Seal now
plans-seal-back = Back to the plan
plans-seal-done = Version { $n } is sealed, mark { $mark }
plans-sealed-hint = This version is read only. What changes goes into the next one; names and the referrer’s answer are asked again.
plans-next-version = Write a next version

## Turned to the family
plans-our-plan = Our plan
plans-not-shown = (not shown here)
plans-if-not = If not:

## For the sheet on the fridge, the child's page and the cards
plan-week = On the fridge
plan-week-hint = Mark when this step happens. Without a mark it stands below the week.
plan-week-cell = { $day }, { $part }
plan-for-child = On the child’s page
plan-for-child-hint = Short, as one would say it to the child. If no step has such words, the page holds the steps as the family wrote them.
plans-home-none = Once the steps are written, they can stand on the fridge and on the child’s page.
plans-home-no-picture = No picture
plan-turn-to = When it is hard, whom to turn to
plan-turn-to-lead = Up to three people each, for the wallet cards and the child’s page. A number is printed only if its owner agreed.
plan-turn-to-of = When it is hard for: { $name }
plan-turn-to-add = Add a person
plan-turn-to-none = Nobody chosen yet.
plan-turn-to-number = With a number on the card
plan-turn-to-no-number = No number on the card
plan-turn-to-number-how = A number stands on the card when its owner’s contact says so, under “{ $field }”.
plan-turn-to-left-out = Will not be on the card
plan-turn-to-other = A card for somebody else
problem-turn-to-full = There are three people already. Take one away first.
problem-reader-child = This page is for a child. Choose for which one.
problem-no-cards = Nobody has chosen yet whom to turn to. Choose that beside the plan.
