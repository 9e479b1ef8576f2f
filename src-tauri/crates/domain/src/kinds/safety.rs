//! Safety (handbook 2.6): who must not meet whom, who is not invited and how their view is heard.
//! Everything here is the coordinator's alone; no field describes what happened.

use super::choices::*;
use super::field::{Choice, Date, Flag, Marks, Ref, Text, Time};
use super::people::Person;

kinds! {
    /// Two people who must not simply meet. It never lifts by itself (rule 22).
    SafetyPair "safety_pair" many Working {
        /// One.
        a: Ref<Person>, C;
        /// The other.
        b: Ref<Person>, C;
        /// Rests on.
        basis: Choice<Basis>, C;
        /// From.
        from: Date, C;
        /// Until, as the paper says.
        until: Date, C;
        /// Papers seen.
        paper_seen: Flag, C;
        /// Arrangements that cover the pair.
        arrangement: Marks, C;
        /// Reviewed on.
        reviewed_on: Date, C;
        /// Lifted by the coordinator on.
        lifted_on: Date, C;
        /// The protected child or its guardian agreed to the arrangement (rule 24).
        child_consent: Flag, C;
        /// A call or video in this arrangement would show a protected number (rule 26).
        shows_number: Flag, C;
    }
    /// The safety side of the day.
    Safety "safety" one Working {
        /// Signal word.
        signal_word: Text, C;
        /// Arrival and leaving order.
        leaving_order: Text, C;
        /// Who steps out with somebody.
        step_out: Ref<Person>, C;
        /// Nearest police or duty service.
        duty_service: Text, C;
        /// What if somebody appears.
        if_appears: Text, C;
        /// A new worry about danger was passed on (rule 29): when.
        worry_reported_on: Date, C;
        /// At what time.
        worry_reported_at: Time, C;
        /// To whom.
        worry_reported_to: Text, C;
        /// A new worry exists and is not yet passed on.
        worry_open: Flag, C;
    }
    /// Somebody who is not invited (rule 25).
    Exclusion "exclusion" many Working {
        /// Who.
        person: Ref<Person>, C;
        /// Decided on.
        decided_on: Date, C;
        /// Decided by.
        decided_by: Text, C;
        /// Reason code.
        reason: Choice<ExclusionReason>, C;
        /// The person was told on.
        told_on: Date, C;
        /// Not told, on purpose.
        not_told: Flag, C;
        /// How their view reaches the meeting.
        view: Choice<Arrangement>, C;
    }
}
