### Words that every screen and every paper may use.

-krug = Krug

yes = Yes
no = No
unknown = Not known
and = and
or = or
none = None
more = More
all = All
other = Other

save = Save
saved = Saved
cancel = Cancel
close = Close
back = Back
next = Next
add = Add
change = Change
remove = Remove
undo = Undo
redo = Redo
print = Print
open = Open
done = Done
search = Find

## Languages, named in the language of the reader
language-bs = Bosnian
language-hr = Croatian
language-sr-Latn = Serbian, Latin script
language-sr-Cyrl = Serbian, Cyrillic script
language-bg = Bulgarian
language-cs = Czech
language-en = English

## Counts
count-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
count-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
count-children = { $n ->
    [one] { $n } child
   *[other] { $n } children
}
count-families = { $n ->
    [one] { $n } family
   *[other] { $n } families
}
count-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
count-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
count-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
count-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
count-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
count-copies = { $n ->
    [one] { $n } copy
   *[other] { $n } copies
}
count-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
count-talks = { $n ->
    [one] { $n } talk
   *[other] { $n } talks
}
