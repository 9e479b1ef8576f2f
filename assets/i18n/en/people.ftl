### People and map: the circle, the table twin and the person's panel.

people-views = How to see it
people-circle = Circle
people-table-view = Table
people-table = People around the children
people-add = Add a person
people-name-hint = A first name is enough, or a word like “neighbour”.
people-add-parent = New parent of { $name }
people-add-partner = New partner of { $name }
people-add-child = New child of { $name }
people-add-sibling = New brother or sister of { $name }
people-add-relative = Add a relative of this person
people-relative-parent = Parent
people-relative-partner = Partner
people-relative-child = Child
people-relative-sibling = Brother or sister
people-invitation = Invitation
people-count-family = { $n ->
    [one] { $n } family member
   *[other] { $n } family members
}
people-count-others = { $n ->
    [one] { $n } other
   *[other] { $n } others
}
people-remove-this = Remove: { $what }
people-change-this = Change: { $what }

people-column-name = Name
people-column-kin = To the child
people-column-age = Age
people-column-near = Nearness
people-column-bonds = Home and bonds
people-column-reach = Ways to reach
people-column-talks = Prepared
people-column-answer = The day
people-column-needs = Needs
people-not-yet = not yet
people-needs-interpreter = interpreter: { $language }

people-group-children = The children
people-group-mother = Mother’s side
people-group-father = Father’s side
people-group-both = Both sides
people-group-open = Friends, neighbours, others
people-group-services = Services and schools
people-group-organisations = Places and groups
people-group-left = Left the circle

people-standing-coming = Coming
people-standing-message = Sends a message
people-standing-asked = No answer yet
people-standing-not-coming = Does not come
people-standing-not-asked = Not asked
people-standing-excluded = Not invited
people-standing-information = Gives information
people-mark-hidden = Address kept
people-mark-safety = Safety mark

people-tie-strong = strong, gives strength
people-tie-there = there when needed
people-tie-thin = thin, seldom
people-tie-stress = difficult now
people-tie-broken = no contact
people-tie-help = where help goes
people-tie-repaired = contact again, after a break

people-legend = Who is around the children
people-legend-lead = Closer to the middle means closer to the children, in the family’s words. Choose somebody to see more.
people-legend-ties = Ties
people-legend-day = On the day

people-key-arrows = arrows
people-key-move = move
people-key-change = change
people-key-p = parent
people-key-r = partner
people-key-c = child
people-key-s = brother or sister
people-key-h = home
people-key-t = nearness
people-key-i = invitation
people-key-remove = remove

people-part-who = Who
people-part-needs = Needs on the day
people-part-wishes = Wishes and offers
people-part-reach = Ways to reach
people-part-near = How near
people-part-bonds = Belongs to
people-part-known = Named by whom, known to me
people-part-safety = Safety
people-part-consents = Agreements

people-add-contact = Add a way
people-kept = Kept. It is not loaded into this page.
people-kept-empty = Nothing is written here.
people-kept-write = Write a new one
people-in-the-middle = The children stand in the middle.
people-add-tie = Say how near
people-is-child = Child: { $name }
people-is-parent = Parent: { $name }
people-who-is-parent = Who is the parent?
people-bond-with = Belongs to
people-add-bond = Add this bond
people-lives = Who lives together
people-joins = Lives in: { $home }
people-new-home = A new home
people-pairs = Must not simply meet
people-pair-with = Must not simply meet: { $name }
people-must-not-meet = Must not simply meet with
people-excluded-heading = Not invited
people-exclude = Write down that this person is not invited
people-places = Words that are not printed
people-organisation-empty = No place or group yet. Choose somebody and press O.
op-people-bring = Added a person
people-elsewhere = Also in: { $families }
people-elsewhere-take = Take name, organisation and open ways to reach from there

people-consent-yes = Yes
people-consent-no = No
people-consent-back = Taken back
people-consent-open = Not asked yet
people-consent-yes-today = Said yes today
people-consent-no-today = Said no today

## Turned to the family
turned-who-is-coming = Who is coming
turned-who-belongs = Who belongs
turned-list = List
turned-column-name = Name
turned-column-kin = To the child
turned-column-talked = We have talked
turned-column-coming = The day
turned-column-comfort = To feel comfortable
turned-talked-yes = yes
turned-talked-soon = soon
turned-coming-coming = Coming
turned-coming-message = Sends a message
turned-coming-asking = We are still asking
