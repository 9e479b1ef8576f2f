### First start, lock, passphrase.

## First start
start-steps = First start
start-step-of = { $step } of { $of }
start-step-language = Language
start-step-about = You
start-step-passphrase = Passphrase
start-step-recovery = Recovery sheet
start-step-begin = Begin
start-next = Go on
start-back = Back

start-welcome = Welcome
start-welcome-lead = Krug stays on this laptop. It needs no internet and sends nothing.
start-language = Language of the app

start-about = About you
start-about-lead = This stands on invitations and papers. You can change it later.
start-name = Your name
start-name-missing = Write your name as it should stand on invitations.
start-role = What your role is called
start-role-hint = The word you use for yourself.
# Separated by |. In languages with more than one form, give them all; the first is not taken by itself.
start-role-words = coordinator
start-role-missing = Write the word you use, such as coordinator.
start-organisation = Organisation
start-organisation-hint = May stay empty.
start-country = Country
start-country-hint = It decides wordings and legal lines on papers.
start-country-missing = Choose the country you work in.

start-passphrase = Your passphrase
start-passphrase-lead = It locks everything. Nobody can look it up for you, and Krug does not keep it. Four or five words are better than eight signs.
start-make = Make the vault
start-making = Making the vault…

start-recovery = The recovery sheet
start-recovery-lead = If the passphrase is forgotten, only this key opens Krug. Print the sheet and put it in a drawer, away from the laptop.
start-recovery-key = Recovery key
start-recovery-file = krug-recovery-sheet.pdf
start-recovery-make = Save and print the sheet
start-recovery-kept = The sheet is saved. Print it, put it away, then delete the file.
start-recovery-without = I go on without the sheet
start-recovery-without-hint = Then a forgotten passphrase cannot be helped by anybody.
start-recovery-missing = Save the sheet, or tick that you go on without it.

start-ready = Ready, { $name }
start-ready-lead = Three things to know:
start-ready-lock = Ctrl L locks at once. Krug also locks by itself.
start-ready-turn = F9 turns the screen to the family and takes everything private away.
start-ready-saved = Everything is saved by itself. Ctrl Z takes back.
start-begin = Start
start-begin-example = Start with the example families

## Passphrase
passphrase-new = New passphrase
passphrase-again = The same once more
passphrase-show = Show the passphrase
passphrase-hide = Hide the passphrase
passphrase-capitals = Caps Lock is on.
passphrase-suggest = Suggest five words
passphrase-suggest-again = Five other words
passphrase-suggest-hint = Make up a small story with them. Then they stay in mind.
passphrase-use = Use these words
passphrase-weak = Weak
passphrase-fair = Nearly enough
passphrase-good = Good
passphrase-strong = Strong
passphrase-longer = Make it longer. Four words you will remember are better than eight signs.
passphrase-differs = The two are not the same. Write it once more.

## Lock
lock-heading = Locked
lock-saved = Everything is saved and closed.
lock-passphrase = Your passphrase
lock-open = Open Krug
lock-opening = Opening…
lock-pause = { $seconds ->
    [one] Next try in { $seconds } second
   *[other] Next try in { $seconds } seconds
}
lock-forgot = I have the recovery sheet
lock-with-passphrase = Use the passphrase
lock-recovery-key = Recovery key
lock-recovery-hint = It stands on the recovery sheet. Spaces and dashes do not matter.
lock-salvage = Bring together what still reads
lock-salvage-what = Krug makes a sound vault of everything that still reads here and in the safety copies. The damaged file is kept beside it, untouched.
lock-salvaged = Brought together: { $count } entries. Waiting for something lost: { $waiting }. Look through your families.
lock-foot = No family names are shown on this page. Krug locks by itself, when the lid closes, and with Ctrl L.
