//! Agreement, outcome and versions (handbook 2.10, 2.11, rules 53 to 58): a refusal with its reason, a
//! day to meet again, sealed words that stay. "No plan" is an end like any other and is never noticed as
//! a fault.

use chrono::Months;

use super::plan::ACCEPT_AND_SEAL;
use super::text::first_of;
use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 53,
        severity: Severity::Block,
        basis: "AFGC3b",
        stops: ACCEPT_AND_SEAL,
        look: referrer_answer,
    },
    Rule {
        number: 54,
        severity: Severity::Block,
        basis: "2.13; NZ-REV",
        stops: ACCEPT_AND_SEAL,
        look: review_day,
    },
    Rule {
        number: 55,
        severity: Severity::Warn,
        basis: "AFGC3b; WEST",
        stops: &[Action::SealPlan],
        look: if_it_fails,
    },
    Rule {
        number: 56,
        severity: Severity::Block,
        basis: "3.8",
        stops: &[],
        look: versions,
    },
    Rule {
        number: 57,
        severity: Severity::Block,
        basis: "2.11",
        stops: &[],
        look: another_meeting,
    },
    Rule {
        number: 58,
        severity: Severity::Block,
        basis: "2.8; NZ-DIFF",
        stops: &[Action::SealPlan],
        look: nobody_against,
    },
];

/// Rule 53: a refusal has its reason, on the day; it is answered, or it stays as the outcome.
fn referrer_answer(scene: &Scene<'_>, report: &mut Report) {
    let plan = &scene.case.plan;
    if plan.answer != Some(ReferrerAnswer::Refuses) {
        return;
    }
    let meeting = scene.plan_meeting();
    if plan.answer_reason.trim().is_empty() {
        report.put(Severity::Block, "reason", &["plan"], &[]);
    }
    let day = meeting.and_then(|m| m.on);
    if day.is_some() && plan.answered_on.is_some() && plan.answered_on != day {
        report.put(Severity::Block, "day", &["plan"], &[]);
    }
    let stays = meeting.is_some_and(|m| m.outcome == Some(Outcome::PlanNotAccepted));
    if plan.refusal_answered.trim().is_empty() && !stays {
        report.note(&["plan"], &[]);
    }
}

/// Rule 54: the family says when it meets again, about when the country's practice has it.
fn review_day(scene: &Scene<'_>, report: &mut Report) {
    let meeting = scene.plan_meeting();
    let presenting = meeting.is_some_and(|m| {
        m.private_to.is_some()
            && matches!(
                m.outcome,
                None | Some(Outcome::PlanAgreed | Outcome::PlanAgreedWithChanges)
            )
    });
    let Some(review) = scene.case.plan.review_on else {
        if scene.plan_begun() || presenting {
            report.note(&["plan"], &[]);
        }
        return;
    };
    let made = scene
        .case
        .plan
        .made_on
        .or(meeting.and_then(|m| m.on))
        .unwrap_or(scene.today);
    let latest = made.checked_add_months(Months::new(scene.preset.review_months + 1));
    if latest.is_some_and(|latest| review > latest) {
        report.put(
            Severity::Warn,
            "late",
            &["plan"],
            &[
                ("day", &review.to_string()),
                ("count", &scene.preset.review_months.to_string()),
            ],
        );
    }
}

/// Rule 55: where much hangs on a step there is a second way, and somebody looks after the plan.
fn if_it_fails(scene: &Scene<'_>, report: &mut Report) {
    for (number, step) in scene.numbered_steps() {
        if step.critical && step.if_not.trim().is_empty() {
            report.note(&[&step.id], &[("step", &number)]);
        }
    }
    if scene.plan_begun() && scene.case.plan.guardian.is_none() {
        report.put(Severity::Hint, "guardian", &["plan"], &[]);
    }
}

/// Rule 56: what is sealed stays; sealed versions are numbered one after the other. That a sealed version
/// is never edited is seen to where requests are turned into changes.
fn versions(scene: &Scene<'_>, report: &mut Report) {
    let versions = &scene.case.plan_versions;
    for (at, version) in versions.iter().enumerate() {
        let Some(number) = version.number else {
            continue;
        };
        let count = number.to_string();
        let args = [("count", count.as_str())];
        if number > scene.case.draft() {
            report.note(&[&version.id], &args);
        }
        let twin = versions[..at].iter().find(|v| v.number == Some(number));
        if let Some(twin) = twin {
            report.put(Severity::Block, "twice", &[&version.id, &twin.id], &args);
        }
    }
}

/// Rule 57: "no plan" needs no reason and is no fault; only the door is held open.
fn another_meeting(scene: &Scene<'_>, report: &mut Report) {
    for meeting in &scene.case.meetings {
        let no_plan = matches!(
            meeting.outcome,
            Some(Outcome::NoPlanFamilyChose | Outcome::NoPlanTime | Outcome::NoPlanConflict)
        );
        let later = scene
            .case
            .meetings
            .iter()
            .any(|m| m.id != meeting.id && (m.on, m.number) > (meeting.on, meeting.number));
        if no_plan && scene.under_way() && meeting.offered_on.is_none() && !later {
            report.put(Severity::Hint, "offer", &[&meeting.id], &[]);
        }
    }
}

/// Rule 58: who was for or against, and why, stands nowhere.
fn nobody_against(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    let words = scene.words(&scene.preset.vote_words);
    let told = |texts: &[&str]| texts.iter().find_map(|text| first_of(text, &words));
    for meeting in &case.meetings {
        if let Some(word) = told(&[&meeting.family_words]) {
            report.put(Severity::Warn, "meeting", &[&meeting.id], &[("word", word)]);
        }
    }
    for agreement in &case.agreements {
        if let Some(word) = told(&[&agreement.remark]) {
            let name = case.name(agreement.person.as_deref().unwrap_or_default());
            report.put(
                Severity::Warn,
                "agreement",
                &[&agreement.id],
                &[("name", name), ("word", word)],
            );
        }
    }
    for (number, step) in scene.numbered_steps() {
        if let Some(word) = told(&[
            &step.what,
            &step.help,
            &step.when,
            &step.known,
            &step.if_not,
        ]) {
            report.put(
                Severity::Warn,
                "step",
                &[&step.id],
                &[("step", &number), ("word", word)],
            );
        }
    }
    let plan = &case.plan;
    let texts = [
        plan.strengths.as_str(),
        &plan.original,
        &plan.if_hard,
        &plan.answer_reason,
        &plan.refusal_answered,
    ];
    if let Some(word) = told(&texts) {
        report.put(Severity::Warn, "plan", &["plan"], &[("word", word)]);
    }
}
