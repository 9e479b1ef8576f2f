### The tab "Reviews". Labels of stored fields stand in kinds.ftl.

reviews-planned = The review is planned for { $date }.
reviews-begin = Write down a review
reviews-add = Another review
reviews-which = Which review
reviews-nth = Review { $n }
reviews-steps = How the steps went
reviews-no-steps = The plan has no steps.
reviews-when = When and where
reviews-scale = How it is, from 0 to 10
reviews-scale-what = The child’s own number. 0 means “not at all well”, 10 means “really well”.
reviews-note-left = { $n ->
    [one] Room for { $n } more sign
   *[other] Room for { $n } more signs
}
reviews-together = All together
reviews-to-plan = To the plan
reviews-to-day = Set a day
reviews-to-journey = To the journey
reviews-feedback = Feedback sheets
reviews-feedback-what = Counted by group, without names.
