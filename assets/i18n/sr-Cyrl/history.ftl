### History of a family, and differences wherever they are shown: questions, history, what a file brings.
### Names stand as they are, never bent: in other languages put them after a colon.

history-heading = History
history-open = History
history-since = Kept since { $date }. Open a line to see what changed.
history-none = Nothing has been written down yet.
history-to-family = Back to the family
history-earlier = Show more
history-who = { $name }, { $when }

## Lines
history-taken-back = taken back
history-by-file = came by a file
history-only-this = Show only this
history-only = Only: { $what }
history-show-all = Show everything

## All values of a field
history-values = Values, newest first
history-now = now
history-put-back = Put this back
history-put-back-what = This is written once more. What stands now is kept in the history too.
history-put-back-yes = Put it back
history-put-back-no = Leave it
history-put-back-done = Put back: { $what }

## Two days
history-compare = Compare two days
history-compare-what = Each day as it stood in the evening.
history-compare-from = From
history-compare-to = To
history-compare-to-hint = Left empty, it is compared with now.
history-compare-missing = Write the first day.
history-compare-do = Compare
history-compared = { $from } and { $to }
history-compared-now = { $from } and now

## Removed
history-removed = Recently removed
history-removed-none = Nothing was removed.
history-bring-back = Bring back
history-bring-back-this = Bring back: { $what }
history-brought-back = Brought back: { $what }

## Differences
difference-none = Nothing differs.
difference-field = What
difference-before = Before
difference-after = After
difference-added = new
difference-changed = changed
difference-removed = removed
difference-restored = brought back
difference-item = { $kind }: { $name }
difference-member = { $field }: { $member }
difference-newer = Entry of a newer { -krug }
difference-detail = Another detail
difference-all-values = All values it had
difference-nothing = nothing
difference-unknown = erased, or not shared with you
difference-hidden = Kept from sight
difference-gone = (removed)
difference-drawn = a drawn name
difference-file = a file
difference-you = you
difference-somebody = somebody not known here

## Help
help-history = History
help-history-what = Who changed what and when, in one family. Nothing here is ever overwritten.
help-history-how =
    Open a line to see what stood there before and after.
    Press a name to see only its lines, or a field to see all values it had. An older one can be put back.
    What was removed can be brought back, and two days can be compared.
