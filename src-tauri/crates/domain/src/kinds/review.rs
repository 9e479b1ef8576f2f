//! Follow-up (handbook 2.13, 2.14, 3.10, 3.11): how each step went, the child's own scale, feedback.

use super::choices::*;
use super::day::Meeting;
use super::field::{Choice, Date, Int, Ref, Text};
use super::people::Person;
use super::plan::Step;

kinds! {
    /// How a step stood at a review.
    Progress "progress" many Plan {
        /// Review.
        meeting: Ref<Meeting>, A;
        /// Step.
        step: Ref<Step>, A;
        /// Status.
        status: Choice<Status>, A;
        /// Said by.
        said_by: Ref<Person>, A;
        /// In the family's words.
        note: Text, A short;
        /// New date.
        new_date: Date, A;
    }
    /// The child's own scale, 0 to 10.
    Scale "scale" many Plan {
        /// Whose.
        person: Ref<Person>, P;
        /// On.
        on: Date, P;
        /// 0 to 10.
        value: Int, P;
    }
    /// Feedback of a group, without names.
    Feedback "feedback" many Plan {
        /// Group.
        group: Choice<FeedbackGroup>, C;
        /// Sheets.
        sheets: Int, C;
        /// Mean as written.
        mean: Text, C;
        /// A sentence.
        words: Text, C text;
    }
}
