# Relatives from and for a genealogy program.
gedcom-take = Relatives from a genealogy program
gedcom-give = Family tree for a genealogy program
gedcom-choose = Choose a file
gedcom-brings = The file brings this
gedcom-people = People: { $n }
gedcom-couples = Couples: { $n }
gedcom-children = Children of parents: { $n }
gedcom-here = there is somebody of this name already: Krug will ask whether they are one
gedcom-left = This stays out
gedcom-take-in = Take in
gedcom-given = The file is written. People in it: { $n }
gedcom-older = For an older program (5.5.1)
gedcom-file = family-tree.ged

gedcom-left-events = events
gedcom-left-places = places and addresses
gedcom-left-notes = notes
gedcom-left-sources = sources
gedcom-left-pictures = pictures
gedcom-left-signs = male or female: how to draw somebody is theirs to say
gedcom-left-others = other names and things only that program knows
gedcom-left-people = people whom the family is not to see, and people without a place in the tree
gedcom-left-ties = bonds other than couple, parent and child

problem-gedcom-none = This is no GEDCOM file that Krug can read. Please export it again from the genealogy program.
problem-gedcom-many = This file is larger than a family’s circle: at most { $most } people are taken in at once. Please export fewer.
op-map-take-in = Relatives taken in from a genealogy program
