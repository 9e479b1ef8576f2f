//! Preparation: consents, talks and invitations (handbook 2.3, 2.5, 2.7).

use super::choices::*;
use super::field::{Choice, Date, Flag, Int, Ref, Set, Text, Time};
use super::people::Person;

kinds! {
    /// One consent of one person for one purpose.
    Consent "consent" many Plan {
        /// Whose.
        person: Ref<Person>, P;
        /// For what.
        purpose: Choice<Purpose>, P;
        /// Given on.
        given_on: Date, P;
        /// Declined on; no reason is kept.
        declined_on: Date, P;
        /// Withdrawn on.
        withdrawn_on: Date, P;
        /// How.
        way: Choice<ConsentWay>, P;
        /// Version of the text.
        text_version: Text, P;
        /// Language it was explained in.
        language: Text, P;
        /// Interpreter present.
        interpreter: Ref<Person>, P;
        /// Explained by.
        explained_by: Text, P;
        /// For sharing: which facts with whom.
        sharing: Text, P;
    }
    /// A visit, call or message.
    Talk "talk" many Working {
        /// Day.
        on: Date, C;
        /// Time.
        time: Time, C;
        /// Minutes.
        minutes: Int, C;
        /// Travel in kilometres.
        travel: Int, C;
        /// Where or how.
        way: Choice<TalkWay>, C;
        /// What for.
        work: Choice<Work>, C;
        /// With whom.
        with: Set<Person>, C;
        /// Each spoken with alone (rule 23).
        alone: Flag, C;
        /// Interpreter present.
        interpreter: Ref<Person>, C;
        /// What was agreed next; short on purpose.
        note: Text, C short find;
    }
    /// An invitation to one person.
    Invitation "invitation" many Working {
        /// To whom.
        person: Ref<Person>, P;
        /// To which meeting.
        meeting: Ref<super::day::Meeting>, P;
        /// Form.
        variant: Choice<Variant>, P;
        /// The coordinator's own sentence in the letter.
        text: Text, P text;
        /// Sent on.
        sent_on: Date, C;
        /// How.
        way: Choice<SentWay>, C;
        /// Answer.
        answer: Choice<Answer>, A;
        /// Answered on.
        answered_on: Date, C;
        /// How they take part.
        attend: Choice<Attend>, A;
        /// Gives information and leaves.
        information_only: Flag, A;
    }
    /// A day on which somebody cannot come: holiday, fasting, harvest, shift (rule 36).
    Busy "busy" many Working {
        /// Who.
        person: Ref<Person>, P;
        /// From.
        from: Date, P;
        /// Until.
        until: Date, P;
        /// What.
        what: Text, P;
        /// Settled so that the day may stay.
        settled: Text, P;
    }
}
