//! People, how to reach them, and how they belong together (handbook 2.4, 3.2). Facts are kept once;
//! a tie is somebody's drawing at a moment.

use super::choices::*;
use super::field::{Choice, Date, Flag, Int, Marks, Ref, Set, Text};

kinds! {
    /// Somebody in or around the family.
    Person "person" many Working {
        /// Name as spoken; the first word is used in the room.
        name: Text, A find;
        /// The name in the other script.
        other_script: Text, A find;
        /// Relation to the child, in the family's own word.
        kin: Text, A;
        /// Part played.
        role: Choice<Role>, A;
        /// A child or young person.
        child: Flag, A;
        /// The conference is about this child.
        main: Flag, A;
        /// Holds responsibility for the child.
        guardian: Flag, R;
        /// Side of the family.
        side: Choice<Side>, A;
        /// How to draw.
        symbol: Choice<Symbol>, A;
        /// Year of birth.
        birth_year: Int, A;
        /// Age as told, when the year is not known: `34`, `7 weeks`.
        age: Text, A;
        /// Has died.
        died: Flag, A;
        /// Place, no finer than a town.
        town: Text, F;
        /// Organisation of somebody who works with the family.
        organisation: Text, A find;
        /// Languages.
        languages: Text, A;
        /// Reads best.
        reading: Choice<Reading>, P;
        /// Named by.
        named_by: Ref<Person>, C;
        /// Named by the referrer only (rule 17).
        by_referrer: Flag, C;
        /// The family confirmed that this person belongs.
        confirmed: Flag, C;
        /// Was asked "who else?".
        asked_who_else: Flag, C;
        /// What they want said, with leave to pass it on.
        wishes: Text, P text;
        /// What they could bring.
        can_offer: Text, P text;
        /// Interpreter language needed.
        needs_interpreter: Text, A;
        /// Diet or fasting.
        needs_diet: Text, A;
        /// Other needs on the day.
        needs: Text, A;
        /// Child care needed.
        needs_childcare: Flag, A;
        /// Transport needed.
        needs_transport: Flag, A;
        /// Sits beside.
        beside: Ref<Person>, A;
        /// Supports this person on the day.
        supports: Ref<Person>, A;
        /// The child wishes this advocate in private time (rule 40).
        in_private_time: Flag, P;
        /// Way the child takes part is settled.
        child_way: Text, P;
        /// Reached only through this person (rule 18).
        only_through: Ref<Person>, C;
        /// The coordinator's own tie to this person (rules 2, 3).
        link: Choice<Link>, C;
        /// Conflict check made on.
        link_checked_on: Date, C;
        /// Left the network on.
        left_on: Date, C;
        /// How to greet in a letter.
        greeting: Text, A;
        /// Preparation checklist.
        tick: Marks, C;
        /// Stands right of this brother, sister or partner in the family tree.
        right_of: Ref<Person>, A;
        /// Was a second entry for this person.
        same_as: Ref<Person>, C op;
        /// Said to be somebody else than these, though named alike.
        not_same: Set<Person>, C op;
    }
    /// A way to reach somebody.
    Contact "contact" many Working {
        /// Whose.
        person: Ref<Person>, P;
        /// Way.
        way: Choice<ContactWay>, P;
        /// Number or address.
        value: Text, P;
        /// How carefully it is kept.
        mark: Choice<Mark>, C;
        /// Best time.
        best_time: Text, P;
        /// May be printed for these readers.
        print_for: Set<Person>, P;
    }
    /// A place that must not stand on any paper (rule 59).
    ProtectedPlace "protected_place" many Working {
        /// The word to look for.
        text: Text, C;
        /// Whom it protects.
        person: Ref<Person>, C;
    }
    /// How two people belong together; for a parent, `a` is the parent of `b`.
    Relation "relation" many Working {
        /// One.
        a: Ref<Person>, A;
        /// The other.
        b: Ref<Person>, A;
        /// Kind.
        kind: Choice<RelationKind>, A;
        /// For partners.
        union: Choice<Union>, A;
        /// For a child.
        bond: Choice<Bond>, A;
        /// For partners: since this year.
        from_year: Int, A;
        /// For partners: until this year.
        to_year: Int, A;
        /// For brothers and sisters: born together.
        twins: Flag, A;
    }
    /// Those who live together.
    Household "household" many Working {
        /// Name of the home, never an address.
        label: Text, A;
        /// Who lives there.
        member: Set<Person>, A;
        /// Since this day.
        since: Date, F;
        /// Nobody lives together there any more, since this day.
        until: Date, F;
    }
    /// A place or a group people belong to: school, club, mosque, church, clinic, work.
    Organisation "organisation" many Working {
        /// Name.
        name: Text, A find;
        /// Who belongs there.
        member: Set<Person>, A;
        /// What it offers.
        offers: Text, A text;
        /// For whom.
        for_whom: Text, A;
        /// Where it is: an office, never a home.
        address: Text, A;
        /// Its own number, never a private one.
        phone: Text, A;
        /// When it is open.
        hours: Text, A;
        /// How one comes to it: whom to ask, what it costs, how long one waits.
        way_in: Text, A text;
        /// Looked at again on (rule 73).
        checked_on: Date, A;
    }
    /// Who is around the children, as one person told it on one day (handbook 3.2). It holds ties.
    Drawing "drawing" many Working {
        /// Drawn on.
        on: Date, F;
        /// At which station of the way.
        moment: Choice<Moment>, F;
        /// Told by.
        told_by: Ref<Person>, F;
        /// The family's own words for the ring of the closest.
        ring_1: Text, F short;
        /// For friends and neighbours.
        ring_2: Text, F short;
        /// For school, sport, faith and work.
        ring_3: Text, F short;
        /// For people paid to help.
        ring_4: Text, F short;
        /// May be seen while the screen is turned, and printed for the family.
        shown: Flag, F;
    }
    /// How near somebody is in a drawing.
    Tie "tie" many Working {
        /// In which drawing; without one, told before there were any.
        drawing: Ref<Drawing>, F;
        /// To whom.
        person: Ref<Person>, F;
        /// To which place or group.
        organisation: Ref<Organisation>, F;
        /// Ring, 1 closest to 4 paid to help.
        ring: Int, F;
        /// 0 none to 3 strong.
        strength: Int, F;
        /// Difficult now.
        stress: Flag, F;
        /// No contact.
        broken: Flag, F;
        /// Contact again, after there was none.
        repaired: Flag, F;
        /// Direction of help.
        flow: Choice<Flow>, F;
        /// When.
        moment: Choice<Moment>, F;
        /// Told by.
        told_by: Ref<Person>, F;
    }
    /// A place a child lived at, and who was there: where lost good people are looked for (handbook 3.2).
    Stay "stay" many Working {
        /// The child.
        child: Ref<Person>, P;
        /// Where.
        place: Text, P;
        /// From this year.
        from_year: Int, P;
        /// To this year.
        to_year: Int, P;
        /// Who was there and good to the child, in the child's words.
        remembered: Text, P text;
        /// Who of the people here was there.
        there: Set<Person>, P;
        /// With whom the child feels safe.
        safe: Set<Person>, C;
    }
    /// Why nobody of one parent's side could be reached (rule 15).
    SideGap "side_gap" many Working {
        /// Side.
        side: Choice<Side>, C;
        /// Explanation.
        text: Text, C;
    }
}
