### The window itself: rail, head, tabs, foot, dialogs, fields, Find, Families, Help, Settings.
### Sentences are short. Names are never bent: where another language would need a case, leave the name out
### or put it after a colon.

## Rail, head and foot
frame-rail = Main
frame-today = Today
frame-families = Families
frame-help = Help
frame-settings = Settings
frame-family = Family
frame-referral = New referral
frame-tabs = This family
frame-find = Find
frame-turn = Turn to family
frame-lock = Lock
frame-close = Close
frame-no-conference = No day for the conference yet
frame-conference-on = Conference on { $date }
frame-conference-at = Conference on { $date }, { $time }
frame-conference-today = Conference today, { $date }
frame-bigger-letters = Bigger letters
frame-help-here = Help on this screen
frame-note = New note
frame-undo = Take back the last step
frame-redo = Do it again
frame-good-morning = Good morning, { $name }
frame-good-day = Good day, { $name }
frame-good-evening = Good evening, { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Saved on this laptop at { $time }
status-all-saved = Everything is saved on this laptop
status-not-saved = Not saved yet. What you typed is still here.
status-copy = Last safety copy: { $date }
status-no-copy = No safety copy yet
status-offline = Works without internet

## The tabs of a family
tab-journey = Journey
tab-people = People and map
tab-preparation = Preparation
tab-day = The day
tab-plan = Plan
tab-reviews = Reviews
tab-notes = Notes
tab-papers = Papers
tab-journey-empty = Start with a visit.
tab-people-empty = Nobody is on the map yet.
tab-preparation-empty = Nobody is on the map yet.
tab-day-empty = The conference has no date yet.
tab-plan-empty = The plan is written here in the family’s own words.
tab-reviews-empty = No review is planned yet.
tab-notes-empty = Notes stay with you. They are not printed for anybody.
tab-papers-empty = No papers yet.
tab-referral-empty = A referral starts a family.

## The eight stations
journey-line = Journey
journey-bar = Station { $step } of { $of }: { $name }
journey-count-of = { $n } of { $of } people met
journey-bar-done = { $done } of { $of } stations done
station-referral = Referral
station-consent = Family says yes
station-circle = Who belongs
station-preparing = Preparing
station-conference = Conference
station-shared = Plan shared
station-review = Review
station-closing = Closing
station-is-done = done
station-is-now = now
station-is-ahead = still ahead

## Families
families-heading = Your families
families-count = { $count ->
    [one] { $count } family · names are hidden in lists
   *[other] { $count } families · names are hidden in lists
}
families-family = Family
families-journey = Journey
families-next = What is next
families-when = When
families-sample = Example
families-new = New referral
families-show = Which families
families-show-open = Open
families-show-ended = Closed
families-show-all = All
families-closed = Closed
families-keep-until = Kept until { $date }
families-keep-over = To be removed since { $date }
families-remove = Remove …
families-remove-heading = Remove { $alias } for good
families-remove-lead = All that is kept here of this family goes: people, notes, plan and papers. There is no way back.
families-remove-stays = Papers and files that were given out stay with those who have them. Of files the register still says to whom they went, of papers it no longer does. Backups in Krug’s own folder hold the family for about four more weeks of work.
families-remove-type = To go on, write the code word: { $alias }
families-remove-do = Remove for good
families-removed = The family was removed.
families-none-here = None here.
families-unreadable = { $count ->
    [one] One family could not be read. Nothing was changed. A safety copy may be whole: look in Settings.
   *[other] { $count } families could not be read. Nothing was changed. A safety copy may be whole: look in Settings.
}
families-empty = No families yet. A referral starts one, or try the example family.
families-try-example = Try the example families

## Turned to the family
turn-which = Which family sits at the table?
turn-nobody = There is no family yet.
turned-heading = The family can see this screen
turned-what = Notes, addresses, phone numbers, safety marks and other families are not loaded.
turned-back = Turn back
turned-pages = What to look at
turned-people = People
turned-day = The day
turned-plan = Plan
turned-journey = Journey
turned-people-empty = Nobody is on the map yet.
turned-journey-empty = Here you see how far we are.
turned-plan-empty = The plan is still to be made, by you.
turned-question = Is the screen yours again?
turned-question-how = F9 or Enter turns it back. Anything else leaves it with the family.
turned-yes = Yes, turn it back
turned-no = Stay with the family

## The circle of seats
seat-coming = coming
seat-present = here
seat-waiting = waiting for an answer
seat-message = sends a message
seat-not-coming = not coming

## Safety notes, folded
safety-fold-heading = { $count ->
    [one] { $count } safety note
   *[other] { $count } safety notes
}
safety-fold-hidden = Hidden on this screen. Never printed for the family.
safety-fold-show = Show for 30 seconds
safety-fold-hide = Hide

## Fields and records
record-try-again = Try again
record-left-unsaved = Something you typed could not be saved yet. It is kept until you try again.
field-not-said = Not said
field-nothing-chosen = Choose
field-nobody = Nobody yet
field-new-person = Add { $name }
time-not-understood = Write the time with hours and minutes, such as 09:30.

calendar-day = Day
calendar-month = Month
calendar-year = Year
calendar-open = Calendar
calendar-month-before = Month before
calendar-month-after = Month after
calendar-planned-example = 28 11, sat, +3
calendar-incomplete = Write day, month and a year with four digits.
calendar-not-a-day = Write the day with numbers.
calendar-no-such-month = Months go from 1 to 12.
calendar-month-has = { $month } has { $days } days.
calendar-not-understood = Write a day such as 28 11, sat or +3.
calendar-long = { $weekday } { $day } { $month } { $year }
calendar-short = { $short } { $day } { $month_short }
calendar-plain = { $day } { $month } { $year }
calendar-weekday-1 = Monday
calendar-weekday-2 = Tuesday
calendar-weekday-3 = Wednesday
calendar-weekday-4 = Thursday
calendar-weekday-5 = Friday
calendar-weekday-6 = Saturday
calendar-weekday-7 = Sunday
calendar-weekday-short-1 = Mon
calendar-weekday-short-2 = Tue
calendar-weekday-short-3 = Wed
calendar-weekday-short-4 = Thu
calendar-weekday-short-5 = Fri
calendar-weekday-short-6 = Sat
calendar-weekday-short-7 = Sun
# Months as they stand inside a date ("28 November"): in the second case where the language has one.
calendar-month-1 = January
calendar-month-2 = February
calendar-month-3 = March
calendar-month-4 = April
calendar-month-5 = May
calendar-month-6 = June
calendar-month-7 = July
calendar-month-8 = August
calendar-month-9 = September
calendar-month-10 = October
calendar-month-11 = November
calendar-month-12 = December
# Months standing alone, as at the head of a calendar.
calendar-month-alone-1 = January
calendar-month-alone-2 = February
calendar-month-alone-3 = March
calendar-month-alone-4 = April
calendar-month-alone-5 = May
calendar-month-alone-6 = June
calendar-month-alone-7 = July
calendar-month-alone-8 = August
calendar-month-alone-9 = September
calendar-month-alone-10 = October
calendar-month-alone-11 = November
calendar-month-alone-12 = December
calendar-month-short-1 = Jan
calendar-month-short-2 = Feb
calendar-month-short-3 = Mar
calendar-month-short-4 = Apr
calendar-month-short-5 = May
calendar-month-short-6 = Jun
calendar-month-short-7 = Jul
calendar-month-short-8 = Aug
calendar-month-short-9 = Sep
calendar-month-short-10 = Oct
calendar-month-short-11 = Nov
calendar-month-short-12 = Dec

## Taking back
history-done = { $what }
history-undo-done = Took back: { $what }
history-redo-done = Done again: { $what }
history-take-back = Take back
history-again = Do it again
op-save = Changed: { $kind }
op-remove = Removed: { $kind }
op-restore = Brought back: { $kind }
op-other = the last step
op-plan-seal = Sealed: plan
op-plan-answer = Answered: the referrer on the plan
op-plan-move-step = Moved: step of the plan
op-plan-next-version = Begun: next version of the plan
op-private-time-note = Written down: private time
op-papers-make = Made: paper
op-papers-make-all = Made: all papers
op-journey-answer-check = Answered: a check

failure-no-answer = Krug did not answer. What you typed is still here.

## Find
find-label = Find a person, a family, a paper or a command
find-placeholder = A name, a code word, a command
find-results = Found
find-hits = People, families and papers
find-commands = Commands
find-count = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
}
find-nothing = Nothing found for “{ $text }”.

## What things are called
kind-family = family
kind-referral = referral
kind-independence = independence
kind-transition = moment on the way
kind-person = person
kind-contact = way to reach somebody
kind-protected-place = protected place
kind-relation = bond
kind-household = home
kind-organisation = place or group
kind-drawing = drawing of the circle
kind-tie = tie
kind-stay = place the child lived at
kind-side-gap = missing side of the family
kind-safety = safety
kind-safety-pair = who must not meet
kind-exclusion = not invited
kind-question = question
kind-bottom-line = must-have
kind-consent = consent
kind-talk = talk
kind-invitation = invitation
kind-offer = offer of a service
kind-busy = time that does not suit
kind-meeting = meeting
kind-asked-in = coordinator asked in
kind-attendance = who was there
kind-plan = plan
kind-step = step of the plan
kind-promise = promise of a service
kind-agreement = name under the plan
kind-release = what somebody gets of the plan
kind-plan-version = version of the plan
kind-copy = copy of the plan
kind-progress = progress of a step
kind-scale = scale
kind-feedback = feedback
kind-note = note
kind-todo = to do
kind-paper = paper
kind-turn-to = somebody to turn to
kind-at-home = step at home
kind-reason = reason
kind-cost = cost

## What comes next
next-referral = Write down the referral
next-acknowledge = Tell the referrer that it arrived
next-baseline = Note how things are at the beginning
next-independence = Say how independent you are
next-accept = Accept or decline
next-first-visit = First visit
next-question = Agree the question
next-conflict-check = { $n ->
    [one] Say whether you know { $n } person
   *[other] Say whether you know { $n } people
}
next-meet = { $n ->
    [one] Talk with { $n } more person
   *[other] Talk with { $n } more people
}
next-set-date = Choose a day for the conference
next-invite = Send the invitations
next-answers = Hear from: { $names }
next-report-read = Read the report with the family
next-conference = Conference
next-meet-again = Meet again
next-seal = Seal the plan
next-copies = Hand out the copies
next-review = Review
next-close = Close
next-after-no-plan = Talk with the family about what they wish
next-own = { $text }

## When something stands in the way: what happened, what is safe, what to do
failure-locked = Krug is locked. Everything is saved.
failure-turned = The family can see this screen. Turn it back first.
failure-no-vault = There is no vault on this laptop yet.
failure-vault-exists = There is a vault on this laptop already. It is untouched.
failure-occupied = There are other files in Krug’s folder. Move them away, then try again.
failure-wrong-secret = That did not open it. Check Caps Lock and the keyboard.
failure-recovery-mistyped = The recovery key has a typing mistake. Compare it with the sheet, group by group.
failure-sheet-other = This is not the last group on the sheet of this vault. Look again, or make a new sheet in Settings.
failure-damaged = Krug could not read the vault. Nothing was changed. What still reads, here and in the safety copies, can be brought together.
failure-damaged-slot = The part that the passphrase opens is damaged. The recovery key still opens Krug.
failure-damaged-recovery = The part that the recovery key opens is damaged. The passphrase still opens Krug.
failure-damaged-backup = This safety copy is not whole. Nothing was taken from it. Choose an older one.
failure-newer = This was written by a newer Krug. Nothing is lost. Update Krug, then open it.
failure-in-use = Another Krug has this open. Close the other one first.
failure-too-hard = The file of the key asks for more memory than is sensible. Nothing was opened. Open Krug with the recovery key instead.
failure-disk-full = The disk is full. What you typed is still here. Make room, then press Try again.
failure-disk = The disk or the stick does not answer. What you typed is still here. Look whether it is plugged in, then try again.
failure-file = The file could not be read or written. Choose another place.
failure-not-allowed = Krug may not write here. Choose another place.
failure-too-big = This file is too big. Choose one of at most 64 megabytes.
failure-problems = Something is missing.
failure-stopped = This cannot be done yet:
failure-undo-nothing = There is nothing to take back.
failure-redo-nothing = There is nothing to do again.
failure-undo-built-upon = This cannot be taken back any more: something newer is built on it.
failure-bad-request = Krug did not understand itself. What you typed is still here.
failure-internal = Krug made a mistake. What you typed is still here. Lock and open it again.
failure-certificate-kind = Krug cannot use this kind of certificate. It needs one with an RSA key (2048 to 4096 bits) or a P-256 key. Ask whoever issued it.
failure-paper-changed = Made today, this paper would say something else: the family’s record, your office’s letters or Krug itself has changed. So it is not given out again; please make it anew.
failure-certificate-passphrase = The password does not open this certificate.
failure-certificate-time = This certificate is not valid today.
failure-certificate-unfit = This certificate is not meant for sealing papers.

problem-alias-needed = Choose a code word.
problem-alias-used = { $alias } is already another family’s code word.
problem-by-operation = This cannot be typed in by hand.
problem-choice = Choose one of those offered.
problem-closed = This family is closed. Open it again first.
problem-date = This day cannot be read.
problem-date-needed = A day is missing.
problem-day-not-open = The conference has not begun yet.
problem-gone = This is not there any more.
problem-not-for-work = Only somebody who is there for their work can be taken over from another family. Please enter this person anew.
problem-information-first = The information part comes first.
problem-independence-first = Say first how independent you are: since when, and for whom you work.
problem-letters = These signs cannot be printed: { $letters }
problem-lock-minutes = Choose between 1 and 60 minutes.
problem-meeting-ended = This meeting has ended.
problem-meeting-open = This meeting has not ended yet.
problem-name-needed = Write at least a first name, or a word like “neighbour”.
problem-names-drawn = A name is already drawn under these words. Take the drawn names away first; then ask for them again.
problem-no-meeting = There is no meeting yet.
problem-no-drawing = There is no drawing yet that the family may see. Open the circle and choose one to be seen.
problem-no-private-time = Private time is not running.
problem-number = Write a number.
problem-passphrase-empty = Write the passphrase.
problem-passphrase-short = Make it longer. Four words you will remember are better than eight signs.
problem-person-paired = Somebody must not meet this person. Lift that under Safety first, or note that they left the circle.
problem-plan-empty = The plan has no step yet.
problem-plan-open = The plan is not sealed yet.
problem-plan-sealed = The plan is sealed. Begin a next version to change it.
problem-private-time = Private family time is running. Nothing can be changed until it ends.
problem-private-first = A plan is agreed only after private family time. Write its times down first.
problem-protected-words = A protected place stands in these words. They are not printed.
problem-reader = Choose who reads this.
problem-reason-needed = Write why.
problem-recovery-printed = This sheet has left the memory of Krug. A new one can be made in Settings.
problem-reader-excluded = This person is not invited and gets no such paper. Of the plan they can get single steps: choose them below their name.
problem-not-released = The family has not said what this person gets of the plan. Say it here: the whole plan, some steps, or only when you meet again.
problem-number-without-yes = A number or address of { $name } stands in it without a yes to those who read it. Ask, or leave it out.
problem-number-not-released = A number or address of { $name } stands in it without a yes to this reader. Ask, or give single steps.
problem-steps-gone = None of the steps chosen for this reader is in the plan. Choose again what this person gets.
problem-not-ended = The work with this family has not ended. End it first; then it can be removed.
problem-other-alias = That is not the code word of this family.
problem-keep-months = Choose 1 to 240 months.
problem-no-review-day = The plan names no day to meet again. Choose again what this person gets.
problem-sender-home = A private address must not stand here.
problem-stage = This does not fit where the family is now.
problem-time = Write the time with hours and minutes, such as 09:30.
problem-too-long = This is too long. { $most } signs fit.
problem-unknown = Krug does not know this.

## Private time that was still running when Krug was closed
private-running = { $alias }: private family time was still running
private-running-since = It began at { $time }. Krug was closed meanwhile. Nothing the family said is in Krug.
private-resume = Give the page back to the family
private-ended-at = It ended at
private-finish = Write down the end

## Settings
settings-recovered = You came in with the recovery key. Choose a new passphrase now; the recovery key stands for the old one.
settings-look = How it looks
settings-language = Language of the app
settings-theme = Light and dark
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-letters = Letter size
settings-self = You
settings-office-address = Address of the office, for letters
settings-office-phone = Phone of the office, for letters
settings-keep = Keep a family after the end for
settings-keep-hint = So it stands on the agreement people sign. When the time is over, the list of families says so.
settings-lock = Locking
settings-lock-after = Lock by itself after
settings-lock-hint = Also when the lid closes, and with Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
settings-passphrase = Change the passphrase
settings-passphrase-old = The passphrase until now
settings-passphrase-change = Change it
settings-passphrase-changed = The passphrase is changed.
settings-sheet = Recovery sheet
settings-sheet-what = Lost, or seen by somebody? Make a new one; the old sheet then opens nothing any more.
settings-sheet-new = Make a new sheet
settings-sheet-warning = The old sheet stops working at once, also for the safety copies. Have a printer or a safe place for the file ready.
settings-sheet-made = This is the new key. It is shown this once.
settings-copies = Safety copies
settings-copies-hint = Copies are locked with the same passphrase.
settings-copy-now = Make one now
settings-copy-making = Making the copy…
settings-restore = Bring back
settings-restore-heading = Bring back from a safety copy
settings-restore-what = Copy of { $when }. What is missing here is brought back. Nothing is removed.
settings-restored = { $count ->
    [0] Nothing was missing.
    [one] Brought back: { $count } change
   *[other] Brought back: { $count } changes
}
settings-no-copies = No safety copy yet.
today-sheet = Is the recovery sheet still there?
today-sheet-what = Fetch it and type the last group of the key. Krug asks this once.
today-sheet-group = Last group on the sheet
today-sheet-there = It is there
today-sheet-later = Later
today-sheet-thanks = The sheet fits this vault.
settings-seal = Seal on papers
settings-seal-self = Krug’s own certificate. It shows that a paper was not changed; it does not prove who you are.
settings-seal-file = A certificate from a file.
settings-seal-none = There is no certificate yet.
settings-seal-fingerprint = Fingerprint:
settings-seal-until = Valid until { $date }
settings-seal-choose = Use a certificate from a file
settings-seal-file-kind = Certificate (PKCS #12)
settings-seal-passphrase = Password of the file
settings-seal-use = Use it
settings-seal-own = Use Krug’s own again
settings-stamp-room = Leave room for a time stamp in my seals
settings-stamp-room-hint = Only for offices that have to prove when a plan was sealed. Every sealed file grows by 24 kB.
settings-seal-unseen = My seals are not to be seen on the page
settings-seal-unseen-hint = They lie in the file and are found when a seal is looked at. On printed paper nothing says that the plan is sealed.
settings-about = About
settings-about-what = Krug means circle. It helps to prepare family group conferences, on this laptop alone, without internet.
settings-version = Version { $version }
settings-example-remove = Remove the example families

## Help
help-topics = Help pages
help-keys = Keys
help-back = Back to where you were
help-key-move = move
help-key-open = open
help-key-tabs = the tabs of a family
help-key-esc = close one layer
help-key-turn-twice = once to turn, twice to turn back
help-start = Beginning
help-start-what = Krug keeps the papers and the dates of family group conferences, so that you can look at the people.
help-start-how =
    Everything is saved by itself. There is no save button, and Ctrl Z takes back.
    Families stand in lists under a code word. Names are shown only inside a family.
    Before somebody looks over your shoulder, press F9 or Ctrl L.
help-today = Today
help-today-what = What is next, in all families, by code word.
help-today-how =
    Open a family with Enter or a click.
    Late things stand here with their reason, and nowhere else across families.
help-families = Families
help-families-what = All families, how far each has come, and what is next.
help-families-how =
    The eight small bars are the eight stations of the journey.
    A new referral starts a family.
    The example family is there to practise on. Its rail is striped.
help-referral = New referral
help-referral-what = What is asked, by whom, and for which children.
help-referral-how =
    Only the code word is needed. Everything else can come later.
    Write what the referrer asks in the referrer’s words.
    What you typed is already saved as a draft.
help-journey = Journey
help-journey-what = Where this family stands, and what comes next.
help-journey-how =
    The stations are a map and no gate. You can do them in another order.
    Each next step can be done, put off with a word why, or left out.
help-people = People and map
help-people-what = Who belongs to the family, and how near they are to one another.
help-people-how =
    Add a name first. Everything else can come later.
    Kinship is written in the family’s own word.
    The table shows the same people and takes the same keys.
help-preparation = Preparation
help-preparation-what = Whom you have talked to, who comes, and what they need.
help-preparation-how =
    Record each talk in a few words.
    An answer can be yes, no, a message, or not yet. Each is fine.
help-day = The day
help-day-what = The conference: where, when, in which order.
help-day-how =
    Tick the names as people come.
    Private time has no limit. The family says when it is ready.
    If somebody is not safe, stop the meeting.
help-plan = Plan
help-plan-what = The plan in the family’s words.
help-plan-how =
    Type what the family wrote, as it was written. Nothing is corrected.
    The checks at the side are hints. None of them stops you.
    A plan with names is sealed. A change makes a new version.
    No plan is an ending like any other.
help-reviews = Reviews
help-reviews-what = What was promised, and how it went.
help-reviews-how =
    Each step is done, partly done, not done or changed, with the family’s words.
    New steps can be added.
help-notes = Notes
help-notes-what = Your own notes and talks. Nobody gets them.
help-notes-how =
    Notes are never printed for anybody.
    Mark what you want to take to supervision.
help-papers = Papers
help-papers-what = Everything that was printed or received.
help-papers-how =
    Look at a paper before it is printed.
    What is left out, and why, stands beside it.
help-turning = Turning the screen
help-turning-what = F9 shows the family what the family may see, and loads nothing else.
help-turning-how =
    The frame is honey-coloured and the letters are bigger.
    Hidden addresses, notes and safety marks are not loaded at all.
    To turn back, press F9 twice.
help-private-time = Private family time
help-private-time-what = While the family is alone, the laptop is locked behind a page with the question.
help-private-time-how =
    The page shows the question and what must be part of any plan. Nothing can be written on it.
    The family can ask you in with the big button.
    Only your passphrase opens Krug again.
help-settings = Settings
help-settings-what = How Krug looks, when it locks, and where the safety copies are.
help-settings-how =
    Each change is kept at once.
    Make a safety copy often, and keep the recovery sheet in a drawer, not with the laptop.

## Private family time
curtain-heading = Your family time
curtain-alone = You are by yourselves here. Nothing is recorded and nobody is watching.
curtain-language = Language
curtain-question = The question for us
curtain-must-haves = This must be in the plan
curtain-prompts = We could also talk about
curtain-prompt-who = Who can help us?
curtain-prompt-strength = What is already going well?
curtain-prompt-fails = What if it does not work?
curtain-prompt-again = When do we meet again?
curtain-come-in = Please come in
curtain-yours = The plan is yours. You decide whether to hand it over.
curtain-done = We are done
curtain-about = What is it about?
curtain-about-lead = You need not write anything. { $name } comes to the door.
curtain-about-process = How we do this
curtain-about-information = Something we were told
curtain-called = Please come in, { $name }
curtain-called-lead = The family has asked for you.
curtain-back = Back to our page
curtain-give-back = Please give the laptop back to { $name }
curtain-give-back-lead = The page is closed. Take your papers with you or hand them over, as you wish.
curtain-turn-first = Turn the laptop to you first.
curtain-not-yet = We are not done yet

op-papers-print = Printed: paper
op-papers-take-back = Taken back: signed sheet
failure-printer = The printer did not take the paper. Look whether it is on and connected, or save the PDF and print it from another program.
failure-not-a-picture = This is not a picture that Krug can read. Choose a photo or scan as JPEG, PNG or PDF.
failure-other-scan = Krug cannot read this kind of scan. Scan the sheet again as JPEG, or take a photo of it.
failure-not-letters = This is not a file with an office’s letters. Nothing was changed.
problem-sealed-sheets = A sealed plan is saved as it was sealed: one page to a sheet, in its own colours. Print it in another way instead.
problem-copies = Choose 1 to 50 copies.
problem-printer = This printer is not there any more. Choose another one.
problem-no-sheets = Choose at least one sheet to keep.
problem-sheet-again = This sheet was taken back already. It stands among the papers made.
problem-page = This paper has pages 1 to { $n }.
problem-danger-word = The word “{ $word }” frightens whoever gets the letter. Choose another one.
settings-letterhead = Letters of the office
settings-letters-lead = Invitations, information sheets, agreements and feedback can carry your picture, your address and your own sentences. What belongs to the family never does.
settings-letters-picture = Picture at the head of letters
settings-letters-choose = Choose a picture
settings-letters-picture-kind = Picture (PNG, JPEG)
settings-letters-remove = Remove the picture
settings-letters-no-picture = There is no picture yet.
settings-letters-address = With a picture, your name, address and phone stand at the end of letters. They are those in “You”.
settings-letters-sentences = Own sentences
settings-letters-kind = On which paper
settings-letters-top = Below the title
settings-letters-end = At the end
settings-letters-give = Save for colleagues
settings-letters-take = Take from a file
settings-letters-file-kind = Letters of an office
settings-letters-given = Saved. Nothing about families is in the file.
settings-letters-taken = Picture and sentences are now those from the file.
settings-letters-take-what = Picture and sentences from the file take the place of yours.
