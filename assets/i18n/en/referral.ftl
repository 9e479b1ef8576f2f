### A new referral: the sheet that starts a family.

referral-page-family = The family
referral-page-another = Another one
referral-page-children = The children and the first contact
referral-page-child = Child { $n }: first name
referral-page-add-child = Add a child
referral-page-remove-child = Remove child: { $name }
referral-page-year = Write the year with four digits, or leave it empty.
referral-page-first-contact = First contact
referral-page-first-contact-hint = The first person of the family you will talk to.
referral-page-asked = Who asks, and what for
referral-page-start = Start this family
referral-page-later = Only the code word is needed. Accepting or declining comes later, in the journey.
referral-page-give-up = Give the draft up
