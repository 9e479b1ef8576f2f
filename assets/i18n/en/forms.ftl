### The printed forms. Polite, plain, short, as in paper.ftl: no past tense about one person, no name inside a
### sentence: names stand after a colon or in a cell of their own.

## Information sheet
paper-info-title = A family meeting
paper-info-second = What it is and how it goes
paper-info-lead = When a child has a hard time, those who love the child often know best what helps. A family meeting brings them together, and the family makes its own plan.
paper-info-steps = How it goes
paper-info-step-1 = A service or the family itself suggests a meeting. You say yes or no.
paper-info-step-2 = The coordinator talks with everybody beforehand and asks who else belongs to you.
paper-info-step-3 = On the day we first hear what is good, what worries us, and what help there is. You may ask about everything.
paper-info-step-4 = Then the family is alone and makes its own plan. There is food, and there is time.
paper-info-step-5 = We read the plan together. The service that asked says whether it is safe for the child.
paper-info-step-6 = Everybody who wants one gets a copy. After some weeks we look together how it is going.
paper-info-who = Who does what
paper-info-family = Family and friends
paper-info-family-does = make the plan. It is theirs.
paper-info-child = The child
paper-info-child-does = is heard: in the room, through somebody it trusts, or by a letter or a drawing.
paper-info-coordinator = The coordinator
paper-info-coordinator-does = takes nobody’s side, prepares everybody, and waits next door while the family is alone.
paper-info-referrer = The service that asked
paper-info-referrer-does = says openly what it sees and what must be in the plan, and answers to the plan.
paper-info-advocate = Somebody at the child’s side
paper-info-advocate-does = helps the child to say what it wants, if the child wishes that.
paper-info-alone = When the family is alone
paper-info-alone-says = Nobody from outside is in the room. Nobody listens in, and nobody writes down who said what. Only the plan goes out.
paper-info-stays = What stays between us
paper-info-stays-1 = What you tell the coordinator beforehand, unless you agree that it is passed on.
paper-info-stays-2 = What is said while the family is alone.
paper-info-stays-3 = Your address and your number.
paper-info-danger = What cannot stay between us
paper-info-danger-says = If a child or somebody else is in danger, the coordinator has to tell a service that can help. Whenever it is safe, you hear of it first.
paper-info-no = You may say no
paper-info-no-says = Taking part is voluntary. You may say no, come later, leave, or stop at any time, without saying why. Nobody may hold that against you.
paper-info-noplan = If there is no plan in the end, that is an ending like any other.
paper-info-ask = Questions
paper-info-call = Call: { $name }, { $phone }

## The same, easy to read
paper-easy-title = The family meeting
paper-easy-second = Easy to read
paper-easy-1 = A child has a hard time.
paper-easy-2 = We want to help the child together.
paper-easy-3 = You are invited to a meeting.
paper-easy-4 = You can say yes. You can say no.
paper-easy-5 = First we listen: What is good? What worries us?
paper-easy-6 = Then the family is alone.
paper-easy-7 = The family makes a plan: Who does what?
paper-easy-8 = What the family talks about stays in the family.
paper-easy-9 = The plan goes to those who help.
paper-easy-10 = Later we ask: Does the plan help?
paper-easy-11 = Is somebody in danger? Then we must tell it to those who can help.
paper-easy-12 = Do you have a question? Call us.

## The same, for the child
paper-young-title = A meeting about you
paper-young-1 = Many people like you. They sit down together and think about how you can be well.
paper-young-2 = You can be there. You can be there for a while. You can stay away. All of that is fine.
paper-young-3 = You can say what you want. You can write it or draw it. Somebody can say it for you.
paper-young-4 = You choose who sits next to you.
paper-young-5 = When it gets too much, raise your hand. Then there is a break.
paper-young-6 = Then your family makes a plan. It should be good for you.
paper-young-7 = Nothing of this is your fault.
paper-young-ask = You can ask about everything. Ask:
paper-young-say = What I want to say:

## Agreement to take part and to what is kept
paper-consent-title = My agreement
paper-consent-second = to take part, and to what is kept about me
paper-consent-lead = Each line is a decision of its own. You can change your mind at any time.
paper-consent-what = What I agree to
paper-consent-yes = yes
paper-consent-no = no
paper-consent-contact = The coordinator may get in touch with me.
paper-consent-conference = I take part in the family meeting.
paper-consent-sharing = These facts may be told to these people:
paper-consent-data = What stands below may be kept.
paper-consent-kept = What is kept
paper-consent-kept-says = My name, how to reach me, how I belong to the child, and what I agree to here. Nothing of what is said while the family is alone.
paper-consent-where = Where
paper-consent-where-says = Encrypted on the coordinator’s computer. Nothing lies on the internet.
paper-consent-long = How long
paper-consent-long-says = Until { $months } after our work together has ended. Then all of it is removed from the coordinator’s computer.
paper-consent-sees = Who sees it
paper-consent-sees-says = The coordinator. Everybody else sees only what stands in the plan, or what I agree to.
paper-consent-stop = How to stop
paper-consent-stop-says = One word to the coordinator is enough, without a reason. What stands in a plan that was already given out stays there.
paper-consent-explained = Explained by, in which language
paper-consent-interpreter = Interpreter
paper-consent-child = For a child: the child’s own yes, in this way
paper-consent-young-title = My yes and my no
paper-consent-young-lead = You decide this yourself. You can say no. You can also change your mind.
paper-consent-young-contact = The person who prepares the meeting may talk with me.
paper-consent-young-conference = I want to be at the family meeting.
paper-consent-young-sharing = This from me may be told to the others:
paper-consent-young-data = My name may be written down for this meeting.
paper-consent-young-long = Your name is kept for { $months } after we have finished. Then it is removed. Nothing is on the internet.
paper-consent-young-name = My name, or a drawing
paper-consent-young-grown = A grown-up who is responsible for me says yes, too

## Sheet of those who bring information
paper-informant-title = What I bring to the meeting
paper-informant-lead = One page, plain words, no new things on the day: the family reads this sheet beforehand.
paper-informant-see = What we see
paper-informant-well = What is going well
paper-informant-worry = What worries us
paper-informant-rule = No diagnosis without the agreement of the person.
paper-informant-who = Name, post, phone at work

## What is asked
paper-referral-title = What is asked
paper-referral-received = Asked on
paper-referral-by = Asked by
paper-referral-children = Children
paper-referral-language = Language
paper-referral-first = First talk
paper-referral-asked = What is asked, word for word
paper-referral-well = What is going well
paper-referral-worry = What worries the service
paper-referral-nothing = What may happen if nothing changes
paper-referral-offers = What can be offered
paper-referral-without = What the service does if there is no plan
paper-referral-family = What the family says to this

## Names
paper-name-sheet-lead = This sheet belongs to the plan of the same day and mark.

## Review sheet
paper-review-lead = For each step: a face, and a line if you like.
paper-review-what = What
paper-review-how = How it is going
paper-review-lines = Is everything that must be in the plan still done?
paper-review-next = We meet again on
paper-review-more = What else is there to say

## Feedback of the service that asked
paper-feedback-referrer-title = How was it? For the service that asked
paper-feedback-referrer-lead = Only counted, together with others. Please be frank.
paper-feedback-referrer-1 = The plan answers the question.
paper-feedback-referrer-2 = Everything that must be in the plan is in it.
paper-feedback-referrer-3 = The steps can be done.
paper-feedback-referrer-4 = The plan is in the child’s best interest.
paper-feedback-referrer-5 = My part in the meeting was clear.
paper-feedback-referrer-6 = We worked together well.

## For private family time
paper-pack-title = For the time alone
paper-pack-plan = Our plan
paper-pack-plan-lead = Write as you like: here, on a big sheet, in your own order.
paper-pack-week = Our week
paper-pack-map = Who is around us
paper-who-lead = Those who stay in the room
paper-who-out = Next door, within call

## Child’s page
paper-child-all = This is what the others do for you:
paper-picture-bed = a bed and the moon
paper-picture-ball = a ball
paper-picture-walk = two people hand in hand
paper-picture-school = a school
paper-picture-phone = a telephone with a heart
paper-picture-meal = a bowl and a spoon
paper-picture-book = an open book
paper-picture-home = a house
paper-picture-bus = a bus
paper-picture-heart = a heart
paper-face-good = a smiling face
paper-face-middling = a face neither glad nor sad
paper-face-bad = a sad face
paper-face-changed = two arrows: changed
paper-circle-to-mark = a circle to mark

## Fridge sheet and cards
paper-fridge-span = from { $from } to { $to }
paper-fridge-any = Whenever it suits
paper-fridge-free = The days are free: write in who does what.

## For supervision
paper-supervision-title = For supervision
paper-supervision-lead = No names, no places, no dates.
paper-supervision-who = Who is who
paper-supervision-days = Days since it was asked
paper-supervision-day = day { $n }
paper-supervision-asked = it was asked
paper-supervision-talk = first talk
paper-supervision-met = the family met
paper-supervision-review = review
paper-supervision-happened = What happened
paper-supervision-dilemma = The dilemma
paper-supervision-ask = What I would like to ask
paper-supervision-child = child
paper-supervision-mother-side = mother’s side
paper-supervision-father-side = father’s side
paper-supervision-both-sides = both sides
paper-supervision-friend = friend or neighbour
paper-supervision-service = service

## Sheet of the day, for the coordinator
paper-day-title = Sheet of the day
paper-day-lead = For the coordinator’s bag. It holds no names.
paper-day-begins = Begins
paper-day-people = People expected
paper-day-children = of them children
paper-day-food = Food
paper-day-diets = Do not eat everything
paper-day-transport = Need transport
paper-day-childcare = Children to be looked after
paper-day-interpreter = Interpreter
paper-day-phone = Take part by phone
paper-day-message = Send a message
paper-day-bring = To take along
paper-day-bring-1 = Question, agenda and house rules for the wall
paper-day-bring-2 = Papers for the time alone, pens, a big sheet
paper-day-bring-3 = Water, tissues, toys, a clock nobody has to watch
paper-day-bring-4 = Feedback sheets and the box
paper-day-bring-5 = Printed plan forms and paper copies for everybody
paper-day-room = The room
paper-day-room-1 = A second room for those who wait
paper-day-room-2 = A circle of chairs, no table head
paper-day-room-3 = The way out is free and known to all
paper-day-room-4 = The card on the door
paper-day-found = If found, please return to: { $office }

paper-labels-title = Labels
paper-labels-lead = The code word only. Cut along the dashed lines.
paper-taxi-title = Rides
paper-taxi-lead = A letter for each ride. Write the address by hand and keep the sheet with you; tear it up afterwards.
paper-taxi-who = Who
paper-taxi-from = From where
paper-taxi-there = There at
paper-taxi-back = Back at
paper-taxi-needs = Needs
paper-taxi-call = If anything happens, call
paper-taxi-child = a child’s seat
paper-directory-title = Who offers what
paper-directory-lead = Places and services around us. The numbers are those of offices. Ask before you go: hours change.
paper-directory-offers = Offers
paper-directory-for-whom = For whom
paper-directory-address = Where
paper-directory-phone = Phone
paper-directory-hours = Open
paper-directory-way-in = How to come to it
paper-directory-checked = Checked on
paper-directory-not-checked = Not checked yet
paper-report-title = Family group conferences: report
paper-report-method = The method in five lines
paper-report-method-1 = A service asks; taking part is voluntary.
paper-report-method-2 = An independent coordinator gathers the family and its friends and prepares everybody.
paper-report-method-3 = The family makes its own plan in private; nobody from a service is in the room.
paper-report-method-4 = The service says whether the plan is safe for the child.
paper-report-method-5 = Everybody meets again after some weeks and looks at how it goes.
paper-report-outcomes = How conferences ended
paper-report-no-plan = No plan is an outcome, not a failure: the family has met, and the service knows what it thinks.
paper-report-supports = Kinds of support in the plans
paper-report-support = Kind of support
paper-report-no-supports = No plan of this period names a kind of support.
paper-report-supports-how = Families in whose plan a service gives such support. A family counts once for a kind, and can count for several.
paper-report-feedback = How it was for those who came
paper-report-no-feedback = No feedback was written down in this period.
paper-report-group = Who
paper-report-sheets = Sheets
paper-report-mean = Mean
