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
    }
    /// How near somebody is, drawn with somebody at a moment.
    Tie "tie" many Working {
        /// To whom.
        person: Ref<Person>, F;
        /// Ring, 1 closest to 4 paid to help.
        ring: Int, F;
        /// 0 none to 3 strong.
        strength: Int, F;
        /// Difficult now.
        stress: Flag, F;
        /// No contact.
        broken: Flag, F;
        /// Direction of help.
        flow: Choice<Flow>, F;
        /// When.
        moment: Choice<Moment>, F;
        /// Told by.
        told_by: Ref<Person>, F;
    }
    /// Why nobody of one parent's side could be reached (rule 15).
    SideGap "side_gap" many Working {
        /// Side.
        side: Choice<Side>, C;
        /// Explanation.
        text: Text, C;
    }
}
