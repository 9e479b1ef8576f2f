### What is carried by hand: files that do not open, what to know about one, names of kinds, the contact card.

## Why a file cannot be taken in: what happened, and what to do. Nothing was taken in, the file is left alone.
fault-not-krug = This is not a { -krug } file. Choose another one.
fault-cut = The file is not complete. It was probably not copied to the end. Copy it again, or ask for it again.
fault-damaged = The file was damaged or altered on the way. Nothing was taken in. Ask for another copy.
fault-needs-passphrase = This file opens with a passphrase. Ask the sender for the words by phone.
fault-wrong-passphrase = The passphrase does not fit. Check Caps Lock, spaces and the keyboard, and try again.
fault-not-for-you = This file was locked for somebody else, or for another of your computers. Send your card and ask for a new one.
fault-too-hard = This file asks for more memory than is sensible. Ask the sender to make it again.
fault-needs-newer = This file comes from a newer { -krug }. Nothing is lost: update first, then take it in.
fault-bad-signature = The sender’s signature is not right. Do not use this file. Call the sender.
fault-inconsistent = The file contradicts itself. Nothing was taken in. Keep it and ask the sender for a new one.
fault-too-big = The file is larger than allowed. Ask for one without attachments.
fault-disk-full = There is not enough room there. Make room or choose another place; nothing half-written remains.
fault-device = The stick cannot be read or written. Put it in again, or copy the file to the computer first.
fault-not-written = What was written does not read back. The stick may be broken, or it came out too soon. Make the file again on another stick.

## What else can stand in the way
failure-unknown-sender = You do not know this sender yet. Compare the eight numbers by phone first, then take it in.
failure-key-changed = The sender uses other keys than before. It may be a new computer, or somebody pretends. Compare the eight numbers by phone first.
failure-erased-here = This family was removed here on purpose. Say that you want it back, then take it in.
failure-no-krug-files = There is no { -krug } file in this folder.
failure-too-late-to-take-back = More than 30 days have passed. Older values can still be put back one by one in the history.
failure-family-came-whole = The whole family came with this file, and you have worked in it since. It cannot simply go again. What you do not want can be removed piece by piece.
failure-card-unreadable = This is no contact card. A card begins with KRUG1.
failure-card-own = This is your own card.
failure-no-sealed-plan = There is no sealed plan to give yet. Seal it first.
failure-no-copy = There is no safety copy yet. Make one first.
failure-no-copy-there = There is no safety copy in this folder.
problem-question-answered = This has been answered already. Look at it again.
problem-period = The last day lies before the first one.

## What a person should know about a file; none of it stops
remark-nothing-new = You already have everything in this file.
remark-older-than-yours = You have more than this file. There is nothing to take in.
remark-fork = Two computers worked under one name. Both are kept.
remark-clock-odd = Some times are uncertain: a clock was wrong. Nothing is lost by it.
remark-newer-parts = It has entries of a newer { -krug }. They are kept and passed on.
remark-read-only = It has changes that this { -krug } cannot read. The family can be looked at, not edited, until you update. Nothing is lost.
remark-left-out = The sender left some things out.
remark-ran-out = It was meant to be taken in before. Ask for a newer one if you can.
remark-erased = This family was removed here on purpose.
remark-private-time = Private family time of this family is running. Take the file in afterwards.

## Kinds of entries, many of them, to count
kinds-family = Family
kinds-transition = Moves
kinds-independence = Independence
kinds-referral = Referral
kinds-question = Questions for the family
kinds-bottom-line = Must-haves
kinds-offer = Offers
kinds-person = People
kinds-contact = Ways to reach somebody
kinds-protected-place = Protected places
kinds-relation = Bonds
kinds-household = Homes
kinds-organisation = Places and groups
kinds-drawing = Drawings
kinds-tie = Nearness
kinds-stay = Places lived at
kinds-side-gap = Sides not reached
kinds-safety-pair = Who must not meet
kinds-safety = Safety of the day
kinds-exclusion = Not invited
kinds-consent = Consents
kinds-talk = Talks
kinds-invitation = Invitations
kinds-busy = Days when somebody cannot come
kinds-meeting = Meetings
kinds-asked-in = Asked in
kinds-attendance = Attendance
kinds-plan = Plan
kinds-step = Steps
kinds-promise = Promises
kinds-agreement = Agreements
kinds-plan-version = Sealed plans
kinds-copy = Copies
kinds-progress = Progress
kinds-scale = Scales
kinds-feedback = Feedback
kinds-note = Notes
kinds-todo = Things to do
kinds-paper = Papers
kinds-reason = Reasons
kinds-cost = Costs
kinds-other = Entries of a newer { -krug }

## Names of steps in the history
op-take-in-guard = Kept as protected as it was
op-take-in-back = Taken back: what a file brought
op-questions-answer = Answered: a question
op-people-join = Joined: two entries for one person
op-people-two = Said: two people
op-plan-holds = Said: which sealed plan holds

## The sheet with the contact card
paper-card-title = Contact card
paper-card-person = Name
paper-card-device = Computer
paper-card-date = Date
paper-card-what = With this card a colleague can lock files so that only this computer opens them. It holds no secret.
paper-card-code-alt = The card as a square code
paper-card-figures = Numbers to compare by phone
paper-card-compare = Before the first file: read these eight numbers to one another by phone. If they are the same on both sides, the card is right.
