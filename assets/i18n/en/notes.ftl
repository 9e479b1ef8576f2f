### The tab "Notes". Labels of stored fields stand in kinds.ftl.

notes-add = Add a note
notes-new = New note
notes-saved-by-itself = Saved from the first letter.
notes-change = Change this note
notes-remove = Remove this note
notes-open-talk = Open this talk in Preparation
notes-list = Notes and talks by time
notes-none = Nothing is written down yet.
notes-none-here = Nothing like that here.
notes-show = Show
notes-person = Person
notes-kind = Kind
notes-kind-talk = Talks
notes-kind-note = Notes
notes-kind-safety = Safety notes
notes-kind-supervision = For supervision
notes-kilometres = { $n } km
notes-hours = Hours
notes-hours-sum = { $hours } h { $minutes } min
notes-hours-what = All talks together.
notes-costs = Costs
notes-costs-none = No costs yet.
notes-costs-add = Add a cost
notes-costs-remove = Remove this cost: { $what }
