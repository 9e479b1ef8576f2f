### The tab "The day". Labels of stored fields stand in kinds.ftl.

day-begin = Set a day
day-meetings = Which meeting
day-meeting = Meeting { $n }
day-meeting-again = Meeting { $n }, again
day-no-day = No day chosen yet
day-parts = Which part
day-part-setup = Getting ready
day-part-run = The day itself
day-agenda = Print agenda
day-safety = Safety on the day

## Getting ready
day-when-where = When and where
day-possible = So that everybody can come
day-together = How the day begins
day-rules-hint = One line each. Left empty, the usual eight are printed.
day-need-interpreter = interpreter: { $language }
day-need-childcare = child care
day-need-transport = a ride
day-room-circle = Chairs in a circle, nobody behind a desk
day-room-second-room = A second room, near enough to be called from
day-room-flipchart = Flip chart and pens
day-room-papers = Question and must-haves, printed large
day-room-diet = Food that everybody may eat
day-room-children = A corner for children
day-room-heating = Warm enough, fresh air, a toilet near by
day-room-way = A sign at the door, the way in without steps

## Running order
day-order = Running order
day-welcome = Welcome and house rules
day-welcome-by = Everybody. Opens the day: { $name }
day-welcome-what = Everybody says who they are to the child
day-open = Begin the day
day-information = Information
day-information-by = The referrer, then those who only give information: { $names }. Questions
day-information-what = The referrer, then others. Questions
day-information-begin = Begin the information part
day-information-end = Everything is said
day-told-reason = Why we meet
day-told-strengths = What goes well
day-told-worries = The worries
day-told-bottom-lines = The must-haves
day-told-resources = What services can offer
day-told-consequences = What follows without a plan
day-told-question = The question, read aloud
day-private = Private family time
day-private-what = Only the family is in the room. No limit: the family decides when it is ready
day-private-open = The family is by itself.
day-plan = The plan, together
day-plan-what = The family reads it out. The referrer answers. Services say what they can do
day-read-out = The plan is being read out
day-names = Names, copies, thank you
day-names-what = In ink or on the pad. A day for the review
day-real-time = Real time: { $part }
day-change-time = Change the time: { $part }, { $time }

## Private family time
day-private-before = It begins when the information part is over.
day-private-who = Who stays in the room
day-hand-over = Hand over the laptop
day-hand-over-what = Closes everything. Only a page with the question stays open. Your passphrase brings you back.
day-private-paper = The family writes on paper, as it likes. Whether the laptop stays on the table or goes out with you, it is locked.
day-private-on-paper = Held on paper
day-private-began = It began at
day-private-note = Write it down
day-private-correct = Correct the times
day-private-since = It began at { $time }.
day-private-nothing = Nothing that was said is kept anywhere.
day-hand-sees = What the family will see
day-hand-sees-what = The question, what must be in the plan, a few prompts, and a button to call you. Nothing can be written on it, and nothing else is open.
day-hand-no-question = There is no question on this page yet. Write it under Journey first.
day-hand-left-out = Left out, because it would give a protected place or number away: { $count }.
day-hand-aloud = Read aloud
day-hand-sentence-1 = This page is yours. Nothing is recorded and nobody is watching.
day-hand-sentence-2 = You decide at the end what you hand over, and whether.
day-hand-back = Turn the laptop to you before you type the passphrase.
day-hand-copy = The last safety copy is more than a week old. Make one first?
day-hand-now = Hand it over
day-hand-not-yet = Not yet

## In the room
day-room = In the room
day-room-keys = Space ticks a name
day-room-parts = Which part
day-part1 = Information
day-part2 = Private time
day-part3 = Plan read out
day-room-here = { $n } of { $of } are here
day-room-information = Give information and leave:
day-room-letters = Send a message:
day-room-add = Somebody else has come
day-room-ways = How each takes part

## How it ended
day-outcome-lead = Every ending counts. None needs a reason.
day-outcome-keep = Write down how it ended
day-outcome-later = The day has to begin first.
day-set-again = Set up the next meeting
day-no-plan-paper = Print a sheet without a plan
day-to-plan = To the plan
day-copies-keep = Copies are handed out

## If someone is not safe
day-unsafe = If someone is not safe
day-unsafe-what = Stop the meeting. Steps and phone numbers on one page.
day-unsafe-1 = Stop
day-unsafe-1-how = Say: “We take a break.” No reason is needed.
day-unsafe-2 = Apart
day-unsafe-2-how = Whoever is in danger goes to the other room, children first. Somebody they trust goes with them.
day-unsafe-3 = Call
day-unsafe-3-how = If there is danger now, call before anything else is cleared up.
day-unsafe-4 = Home safely
day-unsafe-4-how = One after the other, nobody alone. Whoever was in danger leaves first, by a way of their own.
day-emergency = Emergency number
day-worry = Passed on to whom, and when
