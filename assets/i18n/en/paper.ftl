### The printed papers. Polite, plain, short. No past tense about one person, no name inside a
### sentence: names stand after a colon or in a cell of their own.

## On every paper
paper-logo-alt = { -krug }: a circle of people
paper-copy-for = Copy for: { $name }
paper-everybody = everybody
paper-footer-plan = Plan { $date }, mark { $mark }
paper-footer-date = { $date }, mark { $mark }
paper-footer-page = Page { $page } of { $pages }
paper-footer-original = Original on paper, held by: { $holder }
paper-printed = Printed: { $date }
paper-draft = Draft
paper-version = Version { $n }
paper-replaces = Replaces the version of { $date }
paper-date = Date
paper-place = Place
paper-time = Time
paper-phone = Phone
paper-signature = Signature
paper-continued = continued
paper-blank = (nothing written)
paper-greeting = Hello,
paper-sealed-by = Sealed by: { $name }, { $date }
paper-sealed-by-referrer = Sealed for the service that asked: { $name }, { $date }
paper-sealed-by-reviewer = Sealed after looking at the plan again: { $name }, { $date }
paper-seal-means = The seal proves that this file is unchanged since then. It does not prove who signed.
paper-seal-fingerprint = Fingerprint of the seal: { $fingerprint }
paper-sign-field-coordinator = Seal of the coordinator over this file
paper-sign-field-referrer = Digital signature, the service that asked or who looks at the plan again
paper-attached = The plan for a program to read

## Family plan
paper-plan-title = Our family plan
paper-plan-made = Made by the family { $when }, { $place }
paper-plan-made-no-place = Made by the family { $when }
paper-plan-question = The question we answered
paper-plan-questions = The questions we answered
paper-plan-good = What is already good
paper-plan-do = What we will do
paper-plan-number = No.
paper-plan-what = What
paper-plan-who = Who
paper-plan-with-help = With help from: { $name }
paper-plan-when = By when
paper-plan-know = How we will know
paper-plan-checks = Keeps an eye on it: { $name }
paper-plan-if-not = If not:
paper-plan-must = must be in the plan
paper-plan-hard = If it gets hard
paper-plan-danger = If somebody is in danger: { $number }
paper-plan-services = What the services promised
paper-plan-wanted = What we ask the services for
paper-plan-keeper = Looks after the plan
paper-plan-again = We meet again
paper-plan-copies = Who gets a copy
paper-plan-only-steps = only steps { $steps }
paper-plan-only-review = only when we meet again
paper-plan-private = What stays in the family
paper-plan-original = The family’s own sheet
paper-plan-transcribed = Copied out from the family’s sheet. The family’s sheet is what counts.
paper-plan-voluntary = This is a family’s voluntary plan. It does not change decisions of a court or an authority.

## Names and agreement
paper-names-title = Names
paper-names-together = We were together and we agree with this plan.
paper-names-name = Name
paper-names-relation = Who I am to the children
paper-names-signature = Signature
paper-names-copy = Copy
paper-names-children = { $names }: a name, a drawing, or nothing at all
paper-agree-yes = agrees
paper-agree-remark = agrees, with a remark:
paper-agree-task = knows the plan and takes on the task
paper-agree-waiting = to be asked
paper-agree-ink = in ink
paper-agree-drawn = drawn on the pad
paper-agree-voice = by voice, before a witness: { $witness }
paper-agree-afterwards = asked afterwards, { $date }
paper-agree-on-behalf = on behalf, by: { $name }. Reason: { $reason }
paper-agree-steps = steps { $steps }

## Rows of the people who are not family
paper-referrer-title = Answer of the service that asked
paper-referrer-accepts = accepts the plan
paper-referrer-changes = accepts the plan with changes:
paper-referrer-refuses = does not accept the plan, because:
paper-referrer-senior = needs a decision from a superior, by: { $date }
paper-referrer-waiting = no answer yet
paper-referrer-who = Name and post
paper-coordinator-title = Coordinator
paper-coordinator-row = I organised the meeting. I did not write the content of the plan.
paper-interpreter-title = Interpreter
paper-interpreter-row = I interpret everything faithfully, add nothing, and keep it to myself. Languages: { $languages }
paper-advocate-title = The child’s advocate
paper-advocate-row = The child’s view was heard, in this way:

## No plan this time
paper-noplan-title = We met
paper-noplan-met = The family met { $when }, { $place }
paper-noplan-met-no-place = The family met { $when }
paper-noplan-lead = There is no plan this time. That is an ending like any other, and it is nobody’s fault.
paper-noplan-adjourned = The meeting will go on another day.
paper-noplan-time = There was not enough time.
paper-noplan-chose = The family chose to make no plan now.
paper-noplan-not-accepted = There is a plan. The service that asked cannot accept it.
paper-noplan-together = People came together and talked. This stays.
paper-noplan-words = What the family wants to tell the service
paper-noplan-agreed = What we agree on all the same
paper-noplan-next = What comes next
paper-noplan-next-who = Who
paper-noplan-service = What the service will do, as it said beforehand
paper-noplan-again = If we want to meet again
paper-noplan-again-call = Call any time: { $name }, { $phone }

## Recovery sheet
paper-recovery-title = Recovery sheet
paper-recovery-what = With this key the vault can be opened when the passphrase is forgotten. There is no other way, and nobody else holds the key.
paper-recovery-keep = Keep this sheet where you keep your important papers at home. Not in the laptop bag, not in a photo.
paper-recovery-warning = Whoever has this sheet and the computer can read everything.
paper-recovery-vault = Vault
paper-recovery-date = Date
paper-recovery-key = Key
paper-recovery-code-alt = The same key as a square code
paper-recovery-use = When you need it: open { -krug }, choose “I have the recovery sheet”, type the key group by group. Spaces and capital letters do not matter.
paper-recovery-lost = If the sheet is lost or somebody else saw it: print a new one in Settings. The old key then stops working.
paper-recovery-check = In a week { -krug } will ask for the last group, to be sure that the sheet exists.

## Question sheet and private time
paper-question-title = The question for us
paper-question-titles = The questions for us
paper-question-must = This must be in the plan
paper-question-talk = We could also talk about
paper-question-ours = What is said in this room stays ours. Only the plan goes out.
paper-question-call = If you need us: { $name } is next door.
paper-prompt-1 = What does the child want to be different?
paper-prompt-2 = What already works, so that we keep it?
paper-prompt-3 = What worries us ourselves?
paper-prompt-4 = What is our answer to the question, point by point?
paper-prompt-5 = Who can do what, how often, from when?
paper-prompt-6 = What if somebody falls ill or forgets?
paper-prompt-7 = How will we notice that it goes well, or badly?
paper-prompt-8 = Who keeps an eye on the plan?
paper-prompt-9 = Which help do we want from services, and from whom?
paper-prompt-10 = Is everything in the plan that must be in it?
paper-prompt-11 = What do we tell those who are not here?
paper-prompt-12 = When do we meet again?
paper-who-title = Who is who
paper-who-next-door = Next door
paper-door-come = Please come in
paper-door-not-yet = Not yet, please

## Invitation
paper-invitation-title = Invitation to a family meeting
paper-invitation-who = You are invited by
paper-invitation-helped = With help from: { $name }
paper-invitation-why = What it is about
paper-invitation-when = When
paper-invitation-hours = from { $from }, until { $to } at the latest
paper-invitation-open-end = We take the time we need.
paper-invitation-where = Where
paper-invitation-access = Getting there and in
paper-invitation-comes = Who comes
paper-invitation-count = { $n ->
    [one] about { $n } person
   *[other] about { $n } people
}
paper-invitation-chosen = family and friends whom the family chose
paper-invitation-language = Language of the meeting
paper-invitation-language-other = Please say if you need another language or an interpreter.
paper-invitation-happens = What happens
paper-invitation-happens-1 = First we hear information and may ask about everything.
paper-invitation-happens-2 = Then the family is alone and makes its own plan.
paper-invitation-happens-3 = At the end we read the plan together and agree who does what.
paper-invitation-private = While the family talks, everybody else waits in another room. Nobody listens in, nobody takes notes.
paper-invitation-silent = Nobody has to speak who does not want to.
paper-invitation-free = Coming is your free choice, not a duty.
paper-invitation-food = There is something to eat.
paper-invitation-children = There is a corner and company for children.
paper-invitation-transport = We help with transport.
paper-invitation-interpreter = There is an interpreter.
paper-invitation-bring = If you like, bring: an idea, a photo, a dish.
paper-invitation-cannot = If you cannot come, you can send a message that somebody reads out, or join by phone.
paper-invitation-worry = If something worries you, please call. What you tell me stays between us, unless somebody is in danger.
paper-invitation-reply-by = Please answer by: { $date }
paper-invitation-child-title = An invitation for you
paper-invitation-child-greeting = Hello!
paper-invitation-child-lead = Your family and friends are meeting to think together what will be good for you. You are invited, too.
paper-invitation-child-happens = First the grown-ups tell what they know, and you may ask anything. Then your family makes its own plan. At the end we all read it together.
paper-invitation-child-say = You can say what you wish, write it, draw it, or ask somebody to say it for you. You do not have to say anything.
paper-invitation-child-free = You may come, come for a part of it, or stay away. You may go out at any time.
paper-invitation-child-beside = Somebody you trust can be beside you all the time. Tell me who it should be.
paper-invitation-child-worry = If something worries you, call me or tell a grown-up you trust.
paper-invitation-professional-tell = In the first part, please tell briefly and in plain words what you know and what your service can offer.
paper-invitation-professional-wait = While the family talks by itself, nobody else is in the room.
paper-invitation-message-title = A few words for the family meeting
paper-invitation-message-lead = The family is meeting to make its own plan, and it would like to hear from you, too.
paper-invitation-message-how = You can write a letter, record a few words, or ask somebody to say them for you. I take your message to the meeting, and there it is read out or played.
paper-invitation-message-free = This is your free choice. Nobody asks why if you send nothing.
paper-invitation-message-by = Please let me have your message by: { $date }
paper-invitation-slip = My answer
paper-invitation-slip-phone = (or by phone)
paper-invitation-slip-name = Name
paper-invitation-slip-comes = I am coming
paper-invitation-slip-message = I cannot come, but I am sending a message
paper-invitation-slip-phone-in = I would like to take part by phone
paper-invitation-slip-unsure = I do not know yet, please call me
paper-invitation-slip-transport = I need transport
paper-invitation-slip-children = I am coming with children, how many:
paper-invitation-slip-interpreter = I need an interpreter, language:
paper-invitation-slip-food = What I do not eat:
paper-invitation-slip-other = Other:

## Agenda of the day
paper-agenda-title = Our day
paper-agenda-arrive = Arriving, something to drink
paper-agenda-welcome = Welcome, opening as the family wishes
paper-agenda-round = Round: who am I to the child
paper-agenda-rules = How we talk with each other
paper-agenda-today = How today works
paper-agenda-referrer = The service that asked: what is good, what worries it, what must be in the plan, what it can offer
paper-agenda-informants = Others who bring information
paper-agenda-questions = Our questions to them
paper-agenda-question = The question for the family
paper-agenda-private = The family alone, with a meal, without a time limit
paper-agenda-clear = The coordinator comes back: is everything clear?
paper-agenda-answer = The service comes back: its answer to the plan
paper-agenda-sign = Names, copies, who looks after the plan, when we meet again
paper-agenda-feedback = How was it? A card for everybody
paper-agenda-thanks = Thanks and going home
paper-agenda-break = A break whenever somebody needs one
paper-rules-title = How we talk with each other
paper-rule-1 = One speaks, the others listen.
paper-rule-2 = No blame. We look ahead.
paper-rule-3 = The child’s words first.
paper-rule-4 = Phones are silent.
paper-rule-5 = Anybody may step out.
paper-rule-6 = What is said here stays here. The plan does not.
paper-rule-7 = A break at any time.
paper-rule-8 = Everybody eats.

## Child’s page, fridge sheet, card
paper-child-title = { $name }: my plan
paper-child-hard = When it is hard, you can tell:
paper-child-again = We all see each other again
paper-child-again-say = Then you say whether the plan is good for you.
paper-child-draw = Here you can draw or write what you like
paper-fridge-title = Who does what
paper-fridge-morning = morning
paper-fridge-afternoon = afternoon
paper-fridge-night = night
paper-fridge-hard = When it is hard
paper-fridge-numbers = Numbers
paper-fridge-add = Here we can add things
paper-fridge-consent = Numbers are printed only with the agreement of these people
paper-card-hard = When it is hard for me
paper-card-any-time = There is no wrong time to call.
paper-card-emergency = Emergency: { $number }
paper-card-cut = Cut along the full line, fold along the dashed line.

## Review sheet and feedback
paper-review-title = How is the plan going?
paper-review-step-note = In your own words
paper-review-going = going well
paper-review-partly = partly
paper-review-not = not yet
paper-review-changed = changed
paper-review-new = New steps
paper-review-child = How is it for the child?
paper-feedback-title = How was it?
paper-feedback-lead = You do not write your name. Put the sheet into the box. Nobody has to fill it in.
paper-feedback-scale-1 = not at all
paper-feedback-scale-2 = a little
paper-feedback-scale-3 = mostly
paper-feedback-scale-4 = completely
paper-feedback-1 = It was clear beforehand what would happen.
paper-feedback-2 = The person who led the meeting was on nobody’s side.
paper-feedback-3 = We had enough time alone.
paper-feedback-4 = My words were heard.
paper-feedback-5 = I feel safe because of this plan.
paper-feedback-6 = The plan is ours, not somebody else’s.
paper-feedback-7 = A meeting like this would help another family too.
paper-feedback-next = What should be different next time?
paper-feedback-child-title = For children: how was it for you?
paper-feedback-child-felt = How it was for me
paper-feedback-child-heard = They listened to me
paper-feedback-child-plan = The plan is for me
paper-feedback-child-circle = Circle a face. You can also draw on the back.
paper-feedback-counted = Answers are counted without names

# The family tree.
paper-map-legend = Double outline: the child this is about. Crossed: has died. Solid line: married or settled; dashed: living together, or adopted or fostered; dotted: going out, or not sure. Strokes across: parted. Dotted outline: one home.

# The circle.
paper-circle = Who is around us
paper-circle-told = Told by: { $name }
paper-circle-legend = Closer to the middle means closer to the children, in the words of the one who told it. Double line: strong; single: there when needed; dotted: thin, seldom; two strokes: no contact; with a ring: contact again. An arrow shows where help goes. Hexagon: a place or group.

paper-two-languages = Left: the family’s own words. Right: what somebody who speaks both languages wrote. Where there are lines, nobody has yet.
paper-events = How everybody agreed:
paper-event-ink = in ink
paper-event-pad = on the screen
paper-event-voice = aloud, heard by { $witness }
paper-event-voice-alone = aloud
paper-event-not = without signing
paper-event-task = knowing the plan, with a task
paper-event-remark = with a remark
paper-held-by = The sheet signed on paper is kept by: { $name }
