//! The family's plan (handbook 2.10, 3.8, 3.9): the family's own words, steps beside them, who agrees,
//! the referrer's answer, and the sealed versions. Who voted how has no field.

use super::choices::*;
use super::day::Meeting;
use super::field::{Choice, Date, File, Flag, Int, Marks, Ref, Set, Strokes, Text, Time};
use super::people::Person;
use super::referral::BottomLine;

kinds! {
    /// The plan being written.
    Plan "plan" one Plan {
        /// Number of the version being written, from 1.
        draft: Int, A op;
        /// Made at this meeting.
        meeting: Ref<Meeting>, A;
        /// Made on.
        made_on: Date, A;
        /// The children, as the family writes it under the title.
        children: Text, A;
        /// What is already good.
        strengths: Text, A text find;
        /// The family's own words, whole, typed as they stand.
        original: Text, A text;
        /// Picture of the family's own sheet.
        original_photo: File, A;
        /// If it gets hard, one line each.
        if_hard: Text, A text;
        /// Who looks after the plan.
        guardian: Ref<Person>, A;
        /// How the guardian does it.
        guardian_how: Text, A;
        /// We meet again on.
        review_on: Date, A;
        /// At.
        review_time: Time, A;
        /// Where.
        review_place: Text, A;
        /// Who gets a copy, in words.
        copies: Text, A text;
        /// It was read to the children.
        read_to_children: Flag, A;
        /// The referrer's answer.
        answer: Choice<ReferrerAnswer>, A op;
        /// Reason or condition, given on the day.
        answer_reason: Text, A op;
        /// Answered on.
        answered_on: Date, A op;
        /// Who answered.
        answered_by: Ref<Person>, A op;
        /// A senior decides until.
        senior_until: Date, A op;
        /// What the family answered to a refusal.
        refusal_answered: Text, A op;
    }
    /// One step.
    Step "step" many Plan {
        /// Order.
        pos: Int, A quiet;
        /// What, in the family's words.
        what: Text, A text find;
        /// Who does it.
        who: Set<Person>, A;
        /// With whose help.
        help: Text, A;
        /// From when, by when, how often, in the family's words.
        when: Text, A;
        /// The day meant, if there is one.
        due: Date, A;
        /// Whenever it suits: the family leaves the date open.
        any_time: Flag, A;
        /// How we will know.
        known: Text, A text;
        /// If it does not work.
        if_not: Text, A text;
        /// Bottom lines this step answers.
        meets: Set<BottomLine>, A;
        /// The child's own wish.
        child_wish: Flag, A;
        /// Much hangs on it (rule 55).
        critical: Flag, C;
        /// It touches something a court or office has fixed (rule 51).
        touches_decision: Flag, R;
        /// Whose decision it needs.
        needs_decision: Choice<Decision>, R;
        /// Why, or why not.
        decision_note: Text, R;
        /// A service is asked (rule 52).
        service: Text, A;
        /// What kind of support it gives, for counting (handbook 4.2).
        support: Choice<Support>, A;
        /// Contact of the service.
        service_contact: Text, A;
        /// The service has agreed.
        service_agreed: Flag, A;
        /// The service has not agreed yet, and the family knows.
        service_open: Flag, A;
        /// A child is asked to watch over an adult (rule 47).
        watches_adult: Flag, C;
    }
    /// What somebody who speaks both languages wrote for words of the plan: never made by a program.
    Translation "translation" many Plan {
        /// Language it is in.
        language: Text, A;
        /// The words it stands for, as they were.
        of: Text, A text;
        /// The words in that language.
        words: Text, A text;
    }
    /// What a service promised.
    Promise "promise" many Plan {
        /// The promise.
        text: Text, A text;
        /// Who promised.
        by: Ref<Person>, A;
        /// Until.
        until: Date, A;
        /// Order.
        pos: Int, A quiet;
    }
    /// A step as it stands on the sheet for the fridge and on the child's page. Beside the step, so that it can be
    /// written when the plan is sealed.
    AtHome "at_home" many Plan {
        /// Step.
        step: Ref<Step>, A;
        /// Parts of days of the week it happens in, such as `2-afternoon`: Monday is 1.
        week: Marks, A;
        /// What it says on the child's page, as one says it to the child.
        for_child: Text, A short;
        /// Picture beside it there.
        picture: Choice<StepPicture>, A;
    }
    /// Whom somebody can turn to when it is hard; up to three each, for cards and the child's page.
    TurnTo "turn_to" many Plan {
        /// Who.
        person: Ref<Person>, A;
        /// Whom to turn to.
        to: Ref<Person>, A;
        /// Order.
        pos: Int, A quiet;
    }
    /// How one person stands to the plan.
    Agreement "agreement" many Plan {
        /// Who.
        person: Ref<Person>, A;
        /// Choice.
        choice: Choice<AgreementChoice>, A;
        /// The remark, in their words.
        remark: Text, A text;
        /// How.
        way: Choice<AgreementWay>, A;
        /// Witness of an agreement by voice.
        witness: Ref<Person>, A;
        /// Name drawn on the pad.
        strokes: Strokes, A;
        /// On.
        on: Date, A;
        /// Wants a copy.
        copy: Flag, A;
        /// Only these steps go to this reader; where there is a release, it says it instead.
        only_steps: Marks, A;
    }
    /// What of the plan a reader gets, as the family said; also when the plan is sealed, of which it is no part.
    Release "release" many Plan {
        /// Who reads it.
        person: Ref<Person>, A;
        /// What they get.
        gets: Choice<Gets>, A;
        /// The steps, where they get some.
        steps: Marks, A;
    }
    /// A sealed plan; never edited.
    PlanVersion "plan_version" many Plan {
        /// Number.
        number: Int, A op;
        /// Sealed on.
        sealed_on: Date, A op;
        /// At.
        sealed_at: Time, A op;
        /// Everything the plan said, as one JSON text.
        content: Text, A op;
        /// The four characters at the foot of each page.
        mark: Text, A op;
        /// The sealed file.
        pdf: File, A op;
        /// Whose seal.
        sealed_by: Text, A op;
        /// Fingerprint of the certificate.
        fingerprint: Text, A op;
        /// Does not hold, because another one with its number does, since.
        set_aside_on: Date, C op;
    }
    /// A copy that left.
    Copy "copy" many Plan {
        /// For whom.
        reader: Ref<Person>, R;
        /// Paper.
        paper: Ref<super::office::Paper>, R;
        /// Number.
        number: Int, R;
        /// Given on.
        on: Date, R;
        /// How.
        way: Choice<SentWay>, R;
    }
}
