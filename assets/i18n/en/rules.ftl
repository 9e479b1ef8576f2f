### What the checks notice: one plain sentence, and what helps. Nobody is at fault.
### A name stands at the beginning or after a colon, so that it need not be inflected.
### `rule-<number>` and `rule-<number>-<variant>` are findings, `rule-<number>-title` names the check.

## Independence and start
rule-1-title = Coordinator and referrer are independent of each other
rule-1 = You work for the office that refers this family: { $office }. Ask a coordinator from outside to take it on.
rule-1-agency = You work for the office that refers this family: { $office }. Say so to the family; reports will show it too.
rule-2-title = No service role in this family
rule-2 = A service of yours has worked with: { $name }. Ask a colleague without such a role to coordinate.
rule-2-declaration = Your declaration is dated, but does not yet say that you gave this network no service. Complete it, or pass the family on.
rule-3-title = Own ties to the network
rule-3-kin = You are related to: { $name }. Talk it over with the family and note why you go on, or pass the family on.
rule-3-friend = You are friends with: { $name }. Talk it over with the family and note why you go on, or pass the family on.
rule-3-neighbour = You are neighbours with: { $name }. Talk it over with the family and note why you go on, or pass the family on.
rule-3-workplace = You share a small workplace with: { $name }. Talk it over with the family and note why you go on, or pass the family on.
rule-3-unchecked = People you have not yet looked at for ties of your own: { $count }. The first is { $name }. A glance at the list is enough.
rule-4-title = First a yes, then a talk
rule-4 = The talk of { $day } comes before a parent or guardian agreed to be contacted. With: { $name }. Ask the referrer for that yes first.
rule-5-title = A parent or guardian has said yes
rule-5 = No parent or guardian has said yes yet. Note their consent, then the referral can be accepted.
rule-6-title = The child's own yes or no
rule-6 = Old enough to answer for themselves, and not yet asked about the conference: { $name }. Ask, and note the yes or the no.
rule-7-title = First talk with the referrer
rule-7 = Working days since the referral without a first talk with the referrer: { $count }. Ring to set a time.
rule-8-title = First contact with the family
rule-8 = Days since you took on this family without a first talk: { $count }. A short call lets them know who you are.
rule-9-title = Parents read the report first
rule-9 = Others would have the referrer's report before the parents have read it. Read it with them first and note the day.
rule-9-read = The parents have not read the referrer's report yet. Read it with them before anybody else gets it.
rule-10-title = A short report in plain words
rule-10-pages = Pages in the referrer's report: { $count }. Two are enough for a family; ask the referrer to shorten it.
rule-10-lines = Bottom lines: { $count }. Up to five can be kept in mind; ask the referrer which matter most.
rule-10-jargon = An office word stands in the report: “{ $word }”. Ask the referrer for a word the family uses.
rule-10-line-jargon = An office word stands in bottom line { $line }: “{ $word }”. Ask the referrer for a word the family uses.
rule-11-title = Bottom lines in one sentence
rule-11 = Bottom line { $line } has more than one sentence. Make one sentence of it, or two bottom lines.
rule-11-short = Bottom line { $line } does not say yet who and what. Write it as one sentence.
rule-11-solution = Bottom line { $line } sounds like an answer. Ask the referrer what must be safe, and leave the way to the family.
rule-12-title = An open question
rule-12 = Question { $count } can be answered by yes or no. Try “what” or “how” and “who”.
rule-12-solution = Question { $count } already holds an answer. Ask for what the child needs, and leave the way to the family.
rule-13-title = Why it is urgent
rule-13 = The referral is marked urgent without a reason. Ask the referrer for one sentence, or take the mark away.

## Network
rule-14-title = A wide circle
rule-14 = People of the family's side reached so far: { $count }. A circle needs at least four; ask everybody who else belongs.
rule-14-widen = People of the family's side reached so far: { $count }. Eight or more carry better; ask everybody who else belongs.
rule-15-title = Both sides of the family
rule-15 = { $side ->
    [mother] Nobody of the mother's side has been reached yet. Ask who could open that door, or note why it stays closed.
   *[father] Nobody of the father's side has been reached yet. Ask who could open that door, or note why it stays closed.
}
rule-16-title = Who else?
rule-16 = People not yet asked “who else belongs?”: { $count }. The first is { $name }. Ask at the next talk.
rule-17-title = The family says who belongs
rule-17 = Named by the referrer and not yet confirmed by the family: { $name }. Ask the family whether they belong.
rule-18-title = Reached only through somebody
rule-18 = Reached only through somebody else: { $name } ({ $other }). Take the direct number off the call list.
rule-18-invitation = Reached only through somebody else: { $name } ({ $other }). Have the invitation handed over instead of sending it.
rule-19-title = More near people than paid ones
rule-19 = On the map stand { $a } near people and { $b } paid to help. Ask the family who else is near.
rule-20-title = Somebody there for each step
rule-20-died = Step { $step } rests on somebody who has died: { $name }. Ask the family who takes it over.
rule-20-left = Step { $step } rests on somebody who has left the circle: { $name }. Ask the family who takes it over.

## Safety
rule-21-title = Who must not simply meet
rule-21 = { $a } and { $b } are both invited and must not simply meet. Choose an arrangement for the two first.
rule-21-not-invited = { $a } and { $b } are both invited, though one of them was to stay away. Take one invitation back, or choose another arrangement.
rule-22-title = A date lifts nothing
rule-22 = { $a } and { $b }: the paper ran until { $day }. The arrangement stays until you have looked at it again.
rule-23-title = A talk alone
rule-23 = A talk alone is still to come with: { $name }. Find a quiet hour without anybody else.
rule-24-title = A child is kept apart
rule-24 = { $a } and { $b } would be in the same session. Choose a separate session, a letter or a call.
rule-24-consent = { $a } and { $b }: how they are kept apart is settled, but the child or a guardian has not agreed to it yet. Ask, and note the yes.
rule-25-title = Not invited, and heard all the same
rule-25-date = Not invited, and the day of that decision is missing: { $name }. Add the day.
rule-25-decider = Not invited, and who decided that is missing: { $name }. Add who decided.
rule-25-reason = Not invited, and the kind of reason is missing: { $name }. Choose one; no details are needed.
rule-25-told = Not invited, and it is open whether they know: { $name }. Note the day they were told, or that they are not told on purpose.
rule-25-view = Not invited, and still without a way to be heard: { $name }. Choose one, a letter for example.
rule-25-invited = Not invited by decision, yet an invitation exists: { $name }. Take it back, or look at the decision again.
rule-25-decision = { $a } and { $b }: the arrangement says “not invited”, but there is no decision yet. Write down whom it means.
rule-26-title = A call that shows a number
rule-26 = { $a } and { $b }: a call would show a number that is kept. Let the office ring, or hide the number.
rule-27-title = Who translates
rule-27-child = A child is down to translate: { $name }. Ask for an interpreter from outside the family.
rule-27-participant = Somebody who takes part is down to translate: { $name }. Ask for an interpreter from outside; in private time the family chooses.
rule-27-restriction = The interpreter must keep away from somebody here: { $name }. Ask for another one.
rule-28-title = Settled before the door opens
rule-28-word = There is no signal word for the day yet. Agree one with those it protects.
rule-28-leaving = The order of arriving and leaving is open. Settle who goes first and who walks along.
rule-29-title = A new worry about danger
rule-29 = Somebody may be in danger now. Ring the duty service, or { $number }, and note only when and to whom.
rule-29-to-whom = A worry was passed on, but not yet noted to whom. Add the name of the service.

## Invitation and practicalities
rule-30-title = Everybody is prepared
rule-30 = Invited, and without a preparation talk: { $name }. A short call is enough to begin.
rule-30-child = Invited, and not yet prepared: { $name }. Meet the child first.
rule-31-title = A letter that gives nobody away
rule-31 = Something that is kept stands in the letter to: { $name }. Take the number, address or place out.
rule-31-word = A word that frightens stands in the letter, “{ $word }”, to: { $name }. Say it more gently, or leave it for a talk.
rule-31-meeting = Something that is kept stands in the place or the way there, and would be on every letter. Take it out.
rule-31-question = A word that frightens stands in the question, which is on every letter: “{ $word }”. Find another one with the family.
rule-31-room = A word that frightens stands in the place, the way there or what is offered, and would be on every letter: “{ $word }”. Say it more gently.
rule-32-title = A place that is nobody's own ground
rule-32-office = The place belongs to the authority. A neutral place makes it easier to speak; note why if it stays.
rule-32-home = The place is the home of somebody who comes. A neutral place makes it easier to leave and to speak; note why if it stays.
rule-33-title = Two rooms
rule-33 = There is one room only. Find a second one, so that helpers can wait near by in private time.
rule-34-title = Food for everybody
rule-34 = No food is planned yet. Ask the family who likes to cook.
rule-34-diet = What they may eat is not yet thought of: { $name }. Look at the menu, or tick it in the room list.
rule-35-title = An interpreter and time enough
rule-35 = Needs an interpreter, and none has agreed yet: { $name }. Ask one and note the yes.
rule-35-time = Needs an interpreter, and the time is not yet longer: { $name }. Plan half as much again.
rule-36-title = A day that suits
rule-36 = The day does not suit everybody: { $name }, { $day }. Ask whether another day is better, or note how it is settled.
rule-37-title = Letters come from the office
rule-37 = The sender's address is your home. Put the office's address on the letters.
rule-38-title = The family is the greater part
rule-38 = Expected: { $a } of the family and { $b } for work. Ask who of those at work could give their part and leave.
rule-38-balance = Expected: { $a } of the family and { $b } for work. Twice as many of the family is a good measure; ask who else belongs.

## The day
rule-39-title = Everything told before the family is alone
rule-39-reason = Why we meet has not been told yet. Say it and tick it.
rule-39-strengths = What goes well has not been told yet. Ask the referrer to say it, and tick it.
rule-39-worries = The worries have not been told yet. Ask the referrer to say them, and tick it.
rule-39-bottom-lines = The bottom lines have not been told yet. Ask the referrer to read them, and tick it.
rule-39-resources = What the services can offer has not been told yet. Ask each to say it, and tick it.
rule-39-consequences = What follows without a plan has not been told yet. Ask the referrer to say it, and tick it.
rule-39-question = The question has not been read yet. Read it aloud and tick it.
rule-40-title = The family alone
rule-40 = There for work and down for private time: { $name }. Private time is the family's; ask them to wait next door.
rule-40-advocate = An advocate stays only if the child wishes it: { $name }. Ask the child, and note the wish.
rule-41-title = Private time leaves no record
rule-41-stayed = Private time has begun and nobody is down as having stayed. Note who was in the room, nothing else.
rule-41-asked = A time at which you were asked in lies outside private time. Look at the hour again.
rule-42-title = A short private time
rule-42 = Minutes of private time: { $count }. Perhaps the family came with a plan ready. If not, offer more time.
rule-43-title = The referrer hears the plan
rule-43 = The referrer left before the plan was read. Ring today, so that the family has its answer.
rule-44-title = Nothing new on the day
rule-44 = A worry was changed after the parents read the report. Read the new words with them before the day.

## Plan and agreement
rule-45-title = Who, what and when
rule-45-who = Step { $step } has nobody who does it yet. Ask the family who.
rule-45-what = Step { $step } does not say what yet. Ask the family for their words.
rule-45-when = Step { $step } has no day and no rhythm yet. Ask by when or how often; “whenever it suits” is fine too.
rule-46-title = Everybody with a task has been asked
rule-46 = Down for step { $step }, and not there on the day: { $name }. Ask them, and note the day they say yes.
rule-47-title = Children carry little
rule-47 = A young child is down for step { $step }: { $name }. Ask whether a grown-up can stand beside them.
rule-47-watch = Step { $step } asks a child to look after a grown-up. Ask who else could do it.
rule-48-title = Every bottom line is met
rule-48 = Bottom line { $line } is not linked to a step yet. Link one, or note how it is met.
rule-49-title = A fair load
rule-49 = { $name } carries { $count } of { $of } steps. Ask gently whether somebody can share.
rule-50-title = Everybody is in the plan
rule-50 = { $side ->
    [mother] No step is done by the mother's side yet. Ask what they would like to bring.
   *[father] No step is done by the father's side yet. Ask what they would like to bring.
}
rule-50-wish = No step is marked as the child's own wish. Ask the child, or mark the step that is.
rule-51-title = What a court or office has fixed
rule-51 = Step { $step } touches something a court or an office has fixed. Note whose decision it needs.
rule-51-why = Step { $step } is marked as needing no decision. Note in a few words why.
rule-52-title = Services can be reached
rule-52 = A service stands in step { $step }, without a contact or a yes. Add how to reach it, or mark it as not agreed yet.
rule-53-title = The referrer's answer
rule-53 = The referrer did not accept the plan, and the reason is unanswered. Let the family answer it, or keep it as the outcome.
rule-53-reason = The referrer did not accept the plan, and the reason is missing. Ask for it on the day.
rule-53-day = The answer of the referrer has another day than the meeting. A reason is given on the day; look at the date again.
rule-54-title = We meet again
rule-54 = There is no day for the review yet. Ask the family when it wants to meet again.
rule-54-late = The review is on { $day }. Here it is usual after about this many months: { $count }. Ask whether an earlier day is possible.
rule-55-title = If it does not work
rule-55 = Much hangs on step { $step }, and there is no second way yet. Ask what happens if it does not work.
rule-55-guardian = Nobody looks after the plan yet. Ask the family who would like to.
rule-56-title = What is sealed stays
rule-56 = Sealed version { $count } is ahead of the plan being written. Ask for help before going on.
rule-56-twice = Version { $count } was sealed twice, perhaps on two laptops. Keep both papers and tell the family which one counts.
rule-57-title = No plan is fine too
rule-57-offer = The family made no plan this time, which is fine. Offer another day, in case they wish.
rule-58-title = Nobody is for or against
rule-58-meeting = The family's words to the referrer may tell who was for or against: “{ $word }”. Ask whether that should go on paper.
rule-58-agreement = A remark may tell who was for or against: { $name }, “{ $word }”. Ask whether that should go on paper.
rule-58-step = Step { $step } may tell who was for or against: “{ $word }”. Ask whether that should go on paper.
rule-58-plan = The plan may tell who was for or against: “{ $word }”. Ask whether that should go on paper.

## Paper and privacy
rule-59-title = No paper gives anybody away
rule-59-plan = Something that is kept stands in the words of the plan. Ask the family for another word, such as “at home”.
rule-59-step = Something that is kept stands in step { $step }. Ask the family for another word, such as “at home”.
rule-59-promise = Something that is kept stands in a promise of a service. Take it out.
rule-59-agreement = Something that is kept stands in the remark of: { $name }. Ask them for another word.
rule-59-question = Something that is kept stands in question { $count }. Find another word with the family.
rule-59-line = Something that is kept stands in bottom line { $line }. Ask the referrer for another word.
rule-59-report = Something that is kept stands in the referrer's report. Ask the referrer to take it out.
rule-59-family = Something that is kept stands in the family's code word or closing words. Choose another word.
rule-59-offer = Something that is kept stands in an offer. Take it out.
rule-59-meeting = Something that is kept stands in what is printed about a meeting. Take it out.
rule-59-person = Something that is kept stands in what is printed about: { $name }. Look at relation, place, organisation and needs.
rule-59-home = Something that is kept stands in the name of a household. Choose a name such as “Grandmother's home”.
rule-59-progress = Something that is kept stands in the words about how a step went. Find another word.
rule-60-title = Numbers are printed with a yes
rule-60 = A number or address stands in the plan without a yes to every reader from: { $name }. Ask them, or take it out.
rule-60-step = A number or address stands in step { $step } without a yes to every reader from: { $name }. Ask them, or take it out.
