//! The conference: set-up, the day, private family time (handbook 2.7 to 2.11). Private time has a
//! start, an end, who stayed and when the coordinator was asked in; what was said has no field.

use super::choices::*;
use super::field::{Choice, Date, Flag, Int, Marks, Ref, Set, Text, Time};
use super::people::Person;

kinds! {
    /// A conference, a reconvened one or a review.
    Meeting "meeting" many Plan {
        /// First, second, …
        number: Int, A;
        /// Kind.
        kind: Choice<MeetingKind>, A;
        /// Day.
        on: Date, A;
        /// Begins at.
        time: Time, A;
        /// Likely end.
        until: Time, A;
        /// Place as people call it.
        place: Text, A;
        /// Kind of place.
        place_kind: Choice<PlaceKind>, A;
        /// Rooms.
        rooms: Int, A;
        /// Way there and access.
        access: Text, A;
        /// Food.
        food: Text, A;
        /// Child care.
        childcare: Text, A;
        /// Transport.
        transport: Text, A;
        /// Interpreter.
        interpreter: Ref<Person>, A;
        /// Interpreter has agreed to come.
        interpreter_confirmed: Flag, A;
        /// Time was extended for interpreting.
        extra_time: Flag, A;
        /// Who opens.
        opener: Ref<Person>, A;
        /// House rules.
        house_rules: Text, A text;
        /// Sender's address on letters: the office.
        sender: Text, A;
        /// The sender's address is the coordinator's home (rule 37).
        sender_is_home: Flag, C;
        /// Room checklist.
        tick: Marks, C;
        /// Points of the information part that were covered (rule 39).
        told: Marks, A;
        /// Began.
        started_at: Time, A op;
        /// Information part began.
        information_from: Time, A op;
        /// Information part ended.
        information_to: Time, A op;
        /// Private family time began.
        private_from: Time, A op;
        /// Private family time ended.
        private_to: Time, A op;
        /// Who stayed in private time.
        stayed: Set<Person>, A op;
        /// The plan was read out at.
        presented_at: Time, A;
        /// Agreed at.
        agreed_at: Time, A;
        /// Chair in private time, if the family chose one.
        chair: Ref<Person>, A;
        /// Who wrote for the family.
        scribe: Ref<Person>, A;
        /// The referrer left at (rule 43).
        referrer_left_at: Time, C;
        /// How it ended.
        outcome: Choice<Outcome>, R op;
        /// Meets again on.
        adjourned_to: Date, A op;
        /// The family's own sentence to the referrer, if it wishes.
        family_words: Text, R text;
        /// What everybody agrees on though there is no plan, one line each.
        still_agreed: Text, R text;
        /// What comes next, one line each: who, a colon, what.
        next_steps: Text, R text;
        /// Another meeting was offered for.
        offered_on: Date, A;
        /// Copies given out on.
        distributed_on: Date, R op;
        /// Review: are the bottom lines met.
        lines_met: Choice<Known>, R;
        /// Review: what was decided.
        decision: Choice<ReviewDecision>, R;
    }
    /// The coordinator was asked in during private time: when and for what kind of thing.
    AskedIn "asked_in" many Plan {
        /// Meeting.
        meeting: Ref<Meeting>, A op;
        /// When.
        at: Time, A op;
        /// Process or information.
        about: Choice<About>, A op;
    }
    /// Who took part in which part.
    Attendance "attendance" many Plan {
        /// Meeting.
        meeting: Ref<Meeting>, A;
        /// Who.
        person: Ref<Person>, A;
        /// How.
        way: Choice<Attend>, A;
        /// In the information part.
        part1: Flag, A;
        /// In private time.
        part2: Flag, A;
        /// When the plan was read out.
        part3: Flag, A;
    }
}
