# The family tree.
people-tree = Family tree
map-label = The family tree
map-summary = People: { $people }, generations: { $generations }. Coming: { $coming }.
map-empty = The tree grows from the children. Choose a child, press P for a parent.

map-say-children = children: { $names }
map-say-parents = parents: { $names }
map-say-couple = couple with { $name }
map-say-parted = parted: { $name }
map-say-siblings = brothers and sisters: { $names }
map-say-home = in one home with: { $names }

map-line = Who belongs here
map-line-hint = One name is enough. A couple with children: Emir, Azra / Tarik 15, Hana 10
map-line-read = This is how Krug reads it
map-line-parent = parent
map-line-partner = partner
map-line-child = child
map-line-sibling = brother or sister
map-line-with = partner
map-line-below = child
map-line-home = home
map-line-organisation = place or group
map-line-home-hint = A name for the home, never an address.
map-line-organisation-hint = School, club, mosque, church, clinic, work: several with commas.
map-line-known = There already
people-add-home = Home of { $name }
people-add-organisation = Places and groups of { $name }
people-relative-home = Home
people-relative-organisation = Place or group
map-with = Whose children are they, too?
map-with-nobody = Nobody else, or not known

map-tray = Not placed yet
map-tray-lead = Nobody has said yet where they belong. Choose somebody and add the bond.
map-round = { $name } is not drawn below a parent here: by the bonds, they would be their own forebear. Please look at the bonds.

map-show = Show clearly
map-show-all = Everybody
map-show-coming = Who is coming
map-show-mother = Mother’s side
map-show-father = Father’s side
map-ages = Ages
map-larger = Larger
map-smaller = Smaller
map-fit = Fit
map-print = Print the tree
map-key-shift = left, right
map-key-home = to the children
map-key-o = place, group
map-key-where = where am I
map-key-near = who stands beside
map-key-next-view = next view
map-keys = Keys in the picture
map-keys-everywhere = In the whole window

map-where = { $name }: row { $row } from above, place { $place } of { $count } in the row
map-beside-left = left: { $name }
map-beside-right = right: { $name }
map-beside-none = nobody
map-moved-left = { $name } stands left of { $other } now
map-moved-right = { $name } stands right of { $other } now
map-drag-hint = Drag somebody sideways onto a place between two others, or press Ctrl and an arrow.

problem-at-the-end = There is nobody further on that side.
problem-line-nobody = Write at least one name.
problem-line-strokes = One stroke / is enough in a line: a couple before it, their children behind it.
problem-line-many = Before the stroke there is room for this many: { $most }. Write the others in a line of their own.
problem-line-with = Choose whose children they are, too.
problem-line-names = Write names only, with commas between them: no stroke /.
op-map-tell = Added relatives
op-map-begin = Began a drawing
op-map-tie = Told how near somebody is
op-map-shift = Moved in the family tree
