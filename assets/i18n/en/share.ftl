### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Share by file

share-parts = What to look at
share-part-exchange = Take in and give
share-part-register = Register
share-part-people = People I exchange with

## Taking in: choosing
take-in-heading = Take in
take-in-what = Put the stick in and choose it, or choose one file. First you see what is in it.
take-in-choose-stick = Choose the stick or a folder
take-in-choose-file = Choose a file
take-in-file-kind = Files of { -krug }
take-in-any-file = All files
take-in-reading = Reading it to the end …
take-in-safe = Looking changes nothing, here or on the stick.

## Taking in: what is there
take-in-what-is-there = What is on it
take-in-from = From { $name }
take-in-from-here = From this computer
take-in-made = Made on { $date } at { $time }.
take-in-only-you = Only you can open it.
take-in-opens-by-words = It opens with a passphrase.
take-in-not-altered = Not altered
take-in-new-family = A family that is new here
take-in-is-here = You have this family already
take-in-nothing-new = Nothing new
take-in-is-same = Same
take-in-is-later = Later
take-in-is-erased = Removed here
take-in-is-compare = Compare first
take-in-is-questions = { $n } to choose
take-in-is-ready = Ready
take-in-count = { $kind }: { $what }
take-in-count-added = { $n } new
take-in-count-changed = { $n } changed
take-in-count-removed = { $n } removed
take-in-more-kinds = { $n ->
    [one] and { $n } other kind
   *[other] and { $n } other kinds
}
take-in-now = Take in what is chosen
take-in-taking = Taking it in …
take-in-not-now = Not now
take-in-promise = You can take it back for 30 days. Nothing on the stick is changed.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = You have this sender’s card, but its numbers were never compared. Compare them by phone first, then take it in.
take-in-compared = I compared these numbers by phone: they are the same
take-in-bring-back = Bring it back
take-in-erased-on = It was removed here on { $date }. Without this tick it stays removed.

## Taking in: a file that cannot be read
take-in-words = Passphrase of the file
take-in-open = Open the file
take-in-choose-another = Choose another
take-in-show-card = Show my card

## Taking in: the contents of a file
take-in-details = { $alias }: what it brings
take-in-until = It was meant to be taken in by { $date }.
take-in-differ = { $n ->
    [one] { $n } thing differs
   *[other] { $n } things differ
}
take-in-differ-what = Two people wrote different things. Both stay. After taking it in you choose one, or keep both.
take-in-notes = { $n ->
    [one] { $n } note is added as it is
   *[other] { $n } notes are added as they are
}
take-in-notes-what = Notes from two people never overwrite one another. They stand side by side, with names and times.
take-in-hidden = Hidden things stay hidden
take-in-protected = What is protected stays protected. The file would have opened the following; it stays as it is and becomes a question for you.

## Taking in: done
take-in-done = It is taken in
take-in-done-new = { $n ->
    [0] nothing new
    [one] { $n } new change
   *[other] { $n } new changes
}
take-in-done-guarded = { $n ->
    [one] · { $n } thing stayed protected
   *[other] · { $n } things stayed protected
}
take-in-questions-open = { $n ->
    [one] { $n } question is left for you to answer.
   *[other] { $n } questions are left for you to answer.
}
take-in-to-questions = To the questions

## Taking back what came in
take-in-back = Take back
take-in-back-this = Take back: { $alias }
take-in-back-heading = { $alias }: take back
take-in-back-what = What came with this file goes, as if it had not come. What you wrote yourself stays. The file on the stick is not touched.
take-in-back-done = Taken back: { $alias }
take-in-back-on = Taken back { $date }

## Making a file
share-make = Make a file
share-make-colleague = For a colleague
share-make-colleague-what = the families you tick, handed over or shared
share-make-own = All to my second computer
share-make-own-what = { $n ->
    [0] there is no family yet
    [one] { $n } family, whole
   *[other] { $n } families, whole
}
share-make-office = For the office
share-make-office-what = numbers only, no family
share-make-plan = For the referrer
share-make-plan-what = the released plan and nothing else
share-make-copy = Safety copy
share-make-copy-what = the whole laptop, for your drawer
share-which-families = Which families
share-opens-by = How it opens
share-opens-by-card = On their computer
share-opens-by-words = With a passphrase
share-receiver = For whom
share-receiver-unchecked = { $who } (not compared)
share-receiver-compare = The numbers of this computer were not compared yet. Compare them by phone first, so that the file goes to nobody else.
share-no-cards = You have nobody’s card yet. Add one under “People I exchange with”, or use a passphrase.
share-no-own = Your second computer is not known here yet. Save its card there, then add it under “People I exchange with” and tick that it is your own.
share-to-people = To the people
share-computer = { $name }, { $device }
share-words = Words that open the file
share-words-tell = Tell them by phone. Never write them on the stick or send them with the file.
share-words-other = Other words
share-with-notes = With my own notes
share-with-notes-hint = Without this tick your notes, safety notes too, things to do and the reasons you wrote for yourself stay here.
share-with-safety = With safety matters
share-with-safety-hint = Without this tick it stays here who must not meet, who is not invited, and every protected place, number and address. Whoever takes the family over needs these.
share-make-final = A file that is given cannot be called back. It stands in the register.
share-choose-and-make = Choose the stick and make it
share-choose-and-save = Choose where to save it
share-making = Making { $n } of { $of } …
share-made = Read back and whole. You can now remove the stick.
share-made-until = Meant to be taken in by { $date }.
share-not-made = This family could not be given: { $alias }
share-plan-what = The referrer gets the sealed plan as a PDF, nothing else. It can be opened on any computer.
share-plan-saved = The plan is saved. It can be given to the referrer.
share-copy-what = Everything in { -krug }, locked as it is here. It opens with your passphrase or the recovery key.
share-copy-drawer = Keep the stick apart from the laptop.
share-copy-making = Making the copy and reading it back …

## Numbers for the office
figures-heading = For the office: numbers only
figures-what-is-given = The office gets these numbers and nothing else. Example families do not count.
figures-from = From
figures-to = To
figures-table = The numbers
figures-what = What
figures-number = Number
figures-few = fewer than 5
figures-left-out = left out
figures-few-why = Small numbers are not told, for somebody might be known by them. One or the other larger number is left out with them, so that nobody can work them out.
figures-referrals-received = Referrals received
figures-referrals-accepted = Referrals accepted
figures-referrals-declined = Referrals declined
figures-conferences-held = Conferences held
figures-conferences-with-plan = … with a plan
figures-conferences-without-plan = … without a plan
figures-conferences-adjourned = … meeting again
figures-plans-accepted-by-referrer = Plans accepted by the referrer
figures-reviews-held = Reviews held
figures-children-concerned = Children the conferences were about
figures-people-who-came = People who came
figures-families-closed = Families closed
figures-support-educational = Families with support: education
figures-support-health = Families with support: health
figures-support-material = Families with support: material
figures-support-economic = Families with support: work and income
figures-support-psychosocial = Families with support: psychosocial
figures-support-legal = Families with support: legal
figures-support-housing = Families with support: housing
figures-support-documents = Families with support: documents
figures-support-childcare = Families with support: childcare
figures-hours-of-talks = Hours of talks
figures-days-referral-to-conference = Days from referral to conference, in the middle

## Families between computers
share-states = Where each family stands
share-no-families = There is no family yet.
share-state = State
share-state-only-here = Only here
share-state-given = Given
share-state-not-yet-given = Not yet given
share-state-same = Same
share-not-given = { $n ->
    [one] { $n } change not yet given
   *[other] { $n } changes not yet given
}
share-with-whom = With whom
share-with-self = yourself
share-with-unknown = somebody who is not in your list
share-by-words = whoever knows the passphrase
share-questions = Questions
share-questions-open = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}

## The register
share-given = What left
share-given-none = Nothing has left this computer yet.
share-when = When
share-what = What
share-what-case = Family
share-what-figures = Numbers for the office
share-what-report = Report to a funder
share-what-plan = Released plan
share-what-backup = Safety copy
share-what-card = My card
share-for = For
share-until = Until
share-ran-out = ran out
share-left-out = { $n ->
    [one] { $n } entry left out
   *[other] { $n } entries left out
}
share-collected = Collected or destroyed
share-came = What came in
share-came-none = Nothing has come in yet.
share-came-hint = What came in can be taken back for 30 days.
share-from = From
share-new = New changes

## People, cards, numbers to compare
colleagues-heading = People I exchange with
colleagues-none = Nobody is here yet. Add a colleague’s card, and files can be locked for that computer alone.
colleagues-own = My card
colleagues-device = Name of this computer
colleagues-device-hint = It stands on your card, so that two of your computers can be told apart.
colleagues-figures = Numbers to compare by phone
colleagues-figures-own = My numbers, to read out by phone
colleagues-figures-theirs = Their numbers, which they read to you
colleagues-own-text = Text of my card
colleagues-how-to-compare = Ring on a number you knew before. Read the eight groups to one another.
colleagues-differ = If one group differs, leave the tick out and take in no file from there.
colleagues-save-card = Save my card as a file
colleagues-print-card = Print the sheet
colleagues-card-saved = The card is saved.
colleagues-card-file = krug-card.krugcard
colleagues-sheet-file = krug-card.pdf
colleagues-card-what = The card holds no secret. Whoever has it can lock files so that only this computer opens them.
colleagues-qr = The card as a square code
colleagues-checked = Compared on { $date }
colleagues-unchecked = Not compared
colleagues-only-met = Known from a file
colleagues-own-computer = My own computer
colleagues-own-computer-of = My own computer: { $who }
colleagues-other-key = Another card of this name
colleagues-other-key-what = There is another card of this name with other numbers. It may be a second computer, or somebody pretends. Ask by phone.
colleagues-key-changed = You know this name with other numbers. It may be a new computer, or somebody pretends. Compare by phone before you add it.
colleagues-known = You have this card already.
colleagues-compare = Compare now
colleagues-compare-this = Compare now: { $who }
colleagues-compare-with = Compare with { $who }
colleagues-compare-later = You can also compare them later. Until then the first file from there asks for it.
colleagues-add = Add a card
colleagues-card-text = Text of the card
colleagues-card-text-hint = It begins with KRUG1.
colleagues-card-choose = Choose a file with a card
colleagues-card-file-kind = Cards of { -krug }
colleagues-card-read = Look at it
colleagues-is-own = This is another computer of mine
colleagues-is-own-hint = Files from your own computers need no comparing any more.
colleagues-remove-who = Remove { $who }
colleagues-remove-what = No file can be made for this computer any more, and a file from it asks for comparing again. What was exchanged stays.
colleagues-removed = Removed: { $who }

## Help
help-share = Share by file
help-share-what = Families, numbers and safety copies go from computer to computer on a stick, without internet.
help-share-how =
    Exchange cards once, and compare the eight numbers by phone.
    Choose the stick: first you see what is in it, then you take in what you choose.
    Where two people wrote different things, both stay until you choose.
    What came in can be taken back for 30 days.

figures-report = Report to a funder
figures-report-lead = The same numbers as a paper, with the method in five lines and the feedback. No name, no number below five.
figures-report-language = Language of the report
figures-report-save = Save report as PDF
figures-report-saved = The report is saved.
share-make-report-what = a paper with numbers, no names
