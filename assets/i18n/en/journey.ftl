### The journey of one family, and the checks.

journey-next = What comes next
journey-add-step = Add a step
journey-next-none = Nothing is waiting.
journey-step-done = Done: { $what }
journey-step-change = Change: { $what }
journey-step-not-done = Not done yet: { $what }
journey-step-open = { $what }: open { $where }
journey-done-on = Done { $date }
journey-stands = Where this family stands
journey-time = Time so far: { $hours } h { $minutes } min
journey-moves = Moves on the way
journey-moved = { $from } → { $to }
journey-question = The question for the family
journey-questions = Questions
journey-no-question = No question yet. It is agreed with the family and the referrer.
journey-not-agreed = Not agreed yet.
journey-agreed = Agreed on { $date }.
journey-agreed-by = Agreed on { $date }. By: { $who }
journey-must-haves = Must be part of any plan
journey-add-question = New question
journey-add-must-have = New must-have
journey-change-questions = Change the question and the must-haves
journey-move-up = Up: { $what }
journey-move-down = Down: { $what }
journey-referral = The referral
journey-report = The referrer’s report for the family
journey-screen = Safety questions of the referral
journey-screen-hint = Folded again after 30 seconds. What you chose is saved.
journey-offers = What services can offer
journey-no-offers = No offers yet.
journey-add-offer = New offer
journey-independence = How independent you are
journey-entry = This family’s entry
journey-way = The way so far
journey-pair = { $a } and { $b } must not simply meet
journey-pair-until = the paper runs until { $date }
journey-excluded = { $name }: not invited
journey-place = A protected place. It protects: { $name }

## Moves
move-accept = Accept
move-accept-heading = Accept this referral
move-accept-what = You take this family on.
move-decline = Decline
move-decline-heading = Decline this referral
move-decline-what = The referral ends here. It stays in the list of closed families.
move-hold = Let it rest
move-hold-heading = Let the work rest
move-hold-what = Nothing is late while it rests. You can take it up at any time.
move-resume = Take it up again
move-resume-heading = Take the work up again
move-resume-what = The work goes on where it rested.
move-map = Find who belongs
move-map-heading = Begin to find who belongs
move-map-what = The circle is drawn with the family.
move-prepare = Begin preparing
move-prepare-heading = Begin preparing
move-prepare-what = The people of the circle are met one by one.
move-ready = Everything is ready
move-ready-heading = Everything is ready for the day
move-ready-what = Day, place, people and papers are there.
move-stop = Stop
move-stop-heading = Stop here
move-stop-what = A family may stop at any time. Nothing is lost, and it can begin again.
move-close = Close
move-close-heading = Close this family
move-close-what = All endings are equal. It can be opened again.
move-back = Go back a step
move-back-heading = Go back a step
move-back-what = The last step of the way is taken back. The reason stays with you.
move-back-why = Why?

## Checks
checks-heading = What the checks notice
checks-none = Nothing stands out.
checks-block = { $n ->
    [one] { $n } thing to settle first
   *[other] { $n } things to settle first
}
checks-warn = { $n ->
    [one] { $n } thing to think about
   *[other] { $n } things to think about
}
checks-hint = { $n ->
    [one] { $n } hint
   *[other] { $n } hints
}
checks-answered = { $n ->
    [one] { $n } answered by you
   *[other] { $n } answered by you
}
checks-because = You go on because: { $reason }
checks-go-on = Go on
checks-go-on-because = Go on because
checks-go-on-about = Go on because …: { $what }

## Turned to the family
turned-for = For { $names }
