//! The family's entry, the referral with its consent gate, question, bottom lines and offers,
//! and the coordinator's independence (handbook 2.1, 2.2, 3.1).

use super::choices::*;
use super::field::{Choice, Date, Flag, Int, Ref, Text};
use super::people::Person;

kinds! {
    /// One family's entry. The phase is computed from facts and has no field.
    Family "family" one Case {
        /// Neutral code word shown in lists and file names.
        alias: Text, A find;
        /// Country preset.
        country: Choice<Country>, A;
        /// The family's language, a code such as `sr-Cyrl`.
        language: Text, A;
        /// An example that can be removed whole.
        sample: Flag, C op;
        /// Day the entry was made.
        opened_on: Date, A op;
        /// Coordinator's own purpose and legal ground for keeping data (handbook 6.1).
        legal_basis: Text, C;
        /// Person who links referrer and coordinator (Czech pilot).
        administrator: Ref<Person>, R;
        /// Work rests since.
        hold_since: Date, R op;
        /// The circle is being mapped since.
        mapping_since: Date, A op;
        /// People are being prepared since.
        preparing_since: Date, A op;
        /// Everything needed for the day was there on.
        ready_on: Date, A op;
        /// Stopped on.
        stopped_on: Date, R op;
        /// Stopped by.
        stopped_by: Choice<StoppedBy>, R op;
        /// Closed on.
        closed_on: Date, A op;
        /// How it ended.
        ending: Choice<Ending>, A op;
        /// What the family said at the end, in its own words.
        closing_words: Text, F text;
    }
    /// A dated move between stages, with its reason when it went back. Only ever added.
    Transition "transition" many Case {
        /// Stage left.
        from: Text, A op;
        /// Stage reached.
        to: Text, A op;
        /// Day.
        on: Date, A op;
        /// Why, for the coordinator alone.
        reason: Text, C op;
    }
    /// The coordinator's declaration (handbook 2.2).
    Independence "independence" one Plan {
        /// Who coordinates.
        coordinator: Text, A;
        /// Employer or contract giver.
        employer: Text, C;
        /// Grade of independence.
        grade: Choice<Grade>, R;
        /// Declared on.
        declared_on: Date, R;
        /// Declares that no service was or is given to anybody of the network.
        no_service: Flag, C;
        /// Ties found, if any.
        ties: Text, C;
    }
    /// What the referrer brings; a text for the family (handbook 3.1).
    Referral "referral" one Plan {
        /// Received on.
        received: Date, A;
        /// New, again or urgent.
        kind: Choice<ReferralKind>, R;
        /// Why it is urgent (rule 13).
        urgent_reason: Text, R;
        /// Who refers.
        referrer: Ref<Person>, A;
        /// The referrer's organisation.
        office: Text, A find;
        /// What is asked, word for word.
        asked: Text, R text;
        /// Acknowledged on.
        acknowledged_on: Date, C;
        /// First talk with the referrer.
        baseline_on: Date, C;
        /// Violence at home.
        screen_violence: Choice<Known>, C;
        /// Substances.
        screen_substance: Choice<Known>, C;
        /// A no-contact order.
        screen_no_contact: Choice<Known>, C;
        /// Weapons.
        screen_weapons: Choice<Known>, C;
        /// Threats to workers.
        screen_threats: Choice<Known>, C;
        /// A child who cares for others.
        screen_child_carer: Choice<Known>, C;
        /// What goes well.
        strengths: Text, R text;
        /// Worries, with facts and dates.
        worries: Text, R text;
        /// What may happen if nothing changes.
        if_nothing: Text, R text;
        /// What the referrer does if there is no plan.
        without_plan: Text, R text;
        /// Length of the report in pages (rule 10).
        report_pages: Int, C;
        /// Parents read the report on (rule 9).
        report_read_on: Date, R;
        /// Report given to the others on.
        report_given_on: Date, R;
        /// Worries last changed on (rule 44).
        worries_changed_on: Date, C op;
        /// Accepted on.
        accepted_on: Date, A op;
        /// Declined on.
        declined_on: Date, R op;
        /// Declined by.
        declined_by: Choice<DeclinedBy>, R op;
    }
    /// A question for the family: open, no solution inside.
    Question "question" many Plan {
        /// The question.
        text: Text, A text find;
        /// Order.
        pos: Int, A quiet;
        /// Agreed on.
        agreed_on: Date, A;
        /// Agreed by, as the family says it.
        agreed_by: Text, A;
    }
    /// What cannot be agreed away; shown to the family as "must be part of any plan".
    BottomLine "bottom_line" many Plan {
        /// One sentence with who and what, no solution.
        text: Text, A text;
        /// Order.
        pos: Int, A quiet;
        /// Met otherwise than by a step (rule 48).
        met_by: Text, R;
    }
    /// What a service can offer.
    Offer "offer" many Plan {
        /// The offer.
        text: Text, A text;
        /// Who offers.
        by: Text, A;
        /// Waiting time.
        waiting: Text, A;
        /// Order.
        pos: Int, A quiet;
    }
}
