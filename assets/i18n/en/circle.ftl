### The circle: drawings of who is around the children, what is still to be asked, and places from before.

circle-label = The circle around the children
circle-summary = People in this drawing: { $people }. Places or groups: { $organisations }.
circle-drawing = Drawing
circle-new = New drawing
circle-new-lead = A drawing is what one person tells on one day. Nothing in an earlier one changes.
circle-new-by = Who tells it?
circle-new-from = Start from
circle-new-from-empty = An empty sheet
circle-none = Nobody has drawn yet. Everybody stands by the part they play. Choose somebody and say how near, or begin a drawing.
circle-by-part = By the part they play
circle-told = Told by: { $name }
circle-on = { $date }, told by: { $name }
circle-first = the first drawing
circle-shown-hint = Only then it is there when the screen is turned, and on paper. What is difficult is never shown.
circle-remove-drawing = Remove this drawing
circle-print = Print the circle

circle-rings = Words for the rings
circle-rings-lead = The family may call the rings by its own words.
circle-tray = Not in this drawing yet
circle-tray-lead = Choose somebody and a ring: 1, 2, 3 or 4.
circle-into = Into the ring: { $ring }
circle-out = Take out of the rings
circle-how-near = How near: { $name }
circle-moved = { $name }: { $ring }
circle-key-rings = ring
circle-key-outwards = a ring outwards, inwards
circle-beside-over = over: { $name }
circle-beside-under = under: { $name }

circle-compare = Side by side
circle-compare-lead = How the circle grew from one drawing to the next.
circle-joined = New here: { $names }
circle-count = In the rings: { $counts }

## Turned to the family
circle-draw-together = Draw together
circle-draw-together-lead = Choose somebody, then tap a ring.
circle-draw-done = We are done
circle-place-first = Choose somebody first.
circle-turned-none = No drawing is shown here yet.

## What to ask next
circle-ask-next = Ask next
circle-gap-friends = Nobody from { $name }’s own friends is here yet. Who would { $name } want?
circle-gap-mother = Nobody from the mother’s side is here yet. Who could be asked?
circle-gap-father = Nobody from the father’s side is here yet. Who could be asked?
circle-gap-beyond = No friend or neighbour is here yet. Who lent a hand last time?
circle-gap-paid = More people are paid to help than are simply near. Who else is there?
circle-not-asked = Not asked “who else belongs?” yet:
circle-asked = Asked today
circle-who-else = Who else?
circle-prompts = Questions that widen the circle
circle-prompt-1 = Who came to the last wedding, funeral or feast?
circle-prompt-2 = Who lent you money, a car or tools?
circle-prompt-3 = Who took the child when somebody was in hospital?
circle-prompt-4 = Who knows the cousins abroad?
circle-prompt-5 = Whom did the child call or write to last year?
circle-prompt-6 = Which teacher, coach, priest or imam?
circle-prompt-7 = Which neighbour has a key?
circle-prompt-8 = Whom did you lose touch with and miss?
circle-prompt-9 = Who would be hurt not to be asked?
circle-prompt-10 = And from the other parent’s side?

## Places and people from before
circle-stays = Places and people from before
circle-stays-lead = Together with the child: where did you live, who was there and was good to you? Only good people are looked for.
circle-stay-add = Add a place
circle-stay-person = Add as a person: { $name }
circle-stay-empty = No place yet. Begin with the first one the child remembers.

organisation-about = About this place
organisation-about-lead = For the paper “Who offers what”. Offices and their own numbers only.
