//! Rules 53 to 58.

use super::family::{Family, day};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::with_plan()
}

/// Lejla cannot accept the plan, says why, and the family has answered.
fn refused(family: &mut Family) {
    let plan = &mut family.case.plan;
    plan.answer = Some(ReferrerAnswer::Refuses);
    plan.answer_reason = "Noću u srijedu nema odrasle osobe.".into();
    plan.refusal_answered = "Srijedom dolazi Ivo.".into();
}

#[test]
fn rule_53_a_refusal_has_a_reason_and_an_answer() {
    kept(lipa(), 53, refused);
    let no_reason = |f: &mut Family| {
        refused(f);
        f.case.plan.answer_reason = String::new();
    };
    twin(lipa(), 53, no_reason, &[(Block, "rule-53-reason", "plan")]);
    let next_day = |f: &mut Family| {
        refused(f);
        f.case.plan.answered_on = Some(day(3, 15));
    };
    twin(lipa(), 53, next_day, &[(Block, "rule-53-day", "plan")]);
    let unanswered = |f: &mut Family| {
        refused(f);
        f.case.plan.refusal_answered = String::new();
    };
    twin(lipa(), 53, unanswered, &[(Block, "rule-53", "plan")]);
    kept(lipa(), 53, |f| {
        unanswered(f);
        f.meeting().outcome = Some(Outcome::PlanNotAccepted);
    });
}

#[test]
fn rule_54_the_family_says_when_it_meets_again() {
    let never = |f: &mut Family| f.case.plan.review_on = None;
    twin(lipa(), 54, never, &[(Block, "rule-54", "plan")]);
    let not_typed_yet = |f: &mut Family| {
        never(f);
        f.case.steps.clear();
    };
    twin(lipa(), 54, not_typed_yet, &[(Block, "rule-54", "plan")]);
    let late = |f: &mut Family| f.case.plan.review_on = Some(day(6, 15));
    twin(lipa(), 54, late, &[(Warn, "rule-54-late", "plan")]);
    kept(lipa(), 54, |f| f.case.plan.review_on = Some(day(6, 14)));
}

#[test]
fn rule_55_there_is_a_second_way_and_somebody_looks_after_the_plan() {
    let no_way = |f: &mut Family| f.step(1).if_not = String::new();
    twin(lipa(), 55, no_way, &[(Warn, "rule-55", "step1")]);
    let nobody = |f: &mut Family| f.case.plan.guardian = None;
    twin(lipa(), 55, nobody, &[(Hint, "rule-55-guardian", "plan")]);
    kept(lipa(), 55, |f| f.step(2).if_not = String::new());
}

#[test]
fn rule_56_sealed_versions_follow_one_another() {
    let sealed = |id: &str, number| PlanVersion {
        id: id.into(),
        number: Some(number),
        ..Default::default()
    };
    kept(lipa(), 56, |f| {
        f.case.plan.draft = Some(2);
        f.case.plan_versions = vec![sealed("v1", 1), sealed("v2", 2)];
    });
    let ahead = |f: &mut Family| f.case.plan_versions = vec![sealed("v1", 1), sealed("v2", 2)];
    twin(lipa(), 56, ahead, &[(Block, "rule-56", "v2")]);
    let twice = |f: &mut Family| f.case.plan_versions = vec![sealed("v1", 1), sealed("w1", 1)];
    twin(lipa(), 56, twice, &[(Block, "rule-56-twice", "w1")]);
}

/// The family chose to make no plan on 14 March.
fn no_plan(family: &mut Family, outcome: Outcome) {
    family.case.steps.clear();
    family.case.plan = Plan::default();
    family.meeting().outcome = Some(outcome);
}

#[test]
fn rule_57_no_plan_is_fine_and_another_day_is_offered() {
    for outcome in [
        Outcome::NoPlanFamilyChose,
        Outcome::NoPlanTime,
        Outcome::NoPlanConflict,
    ] {
        let closed_door = |f: &mut Family| no_plan(f, outcome);
        twin(lipa(), 57, closed_door, &[(Hint, "rule-57-offer", "m1")]);
        let mut offered = lipa();
        no_plan(&mut offered, outcome);
        offered.meeting().offered_on = Some(day(3, 28));
        assert_eq!(
            check(&offered.scene()),
            [],
            "{outcome:?} is an end like any other"
        );
    }
    kept(lipa(), 57, |f| {
        no_plan(f, Outcome::NoPlanFamilyChose);
        f.case.meetings.push(Meeting {
            id: "m2".into(),
            on: Some(day(3, 28)),
            number: Some(2),
            ..Default::default()
        });
    });
}

#[test]
fn rule_57_a_meeting_that_waits_for_the_father_is_left_in_peace() {
    let mut javor = lipa();
    no_plan(&mut javor, Outcome::Adjourned);
    javor.meeting().adjourned_to = Some(day(3, 28));
    javor.meeting().private_to = Some("15:50".into());
    javor.case.asked_in.clear();
    javor.meeting().family_words = "Bez táty to nejde.".into();
    assert_eq!(check(&javor.scene()), []);
}

#[test]
fn rule_58_nothing_says_who_was_for_or_against() {
    let told = |f: &mut Family| f.meeting().family_words = "Damir je bio protiv.".into();
    twin(lipa(), 58, told, &[(Warn, "rule-58-meeting", "m1")]);
    let remark = |f: &mut Family| {
        f.case.agreements.push(Agreement {
            id: "agr".into(),
            person: Some("edin".into()),
            remark: "Nisam glasao.".into(),
            ..Default::default()
        });
    };
    twin(lipa(), 58, remark, &[(Warn, "rule-58-agreement", "agr")]);
    let step = |f: &mut Family| f.step(2).if_not = "Senad je bio protiv".into();
    twin(lipa(), 58, step, &[(Warn, "rule-58-step", "step2")]);
    let plan = |f: &mut Family| f.case.plan.original = "Nana je bila protiv toga.".into();
    twin(lipa(), 58, plan, &[(Warn, "rule-58-plan", "plan")]);
    kept(lipa(), 58, |f| {
        f.meeting().family_words = "Svi smo se saglasili.".into();
    });
}
