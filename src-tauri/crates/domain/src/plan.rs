//! The plan (handbook 2.10): the referrer's answer with its reason, sealing, and the next version.
//! A sealed version is never edited (rule 56).

use chrono::NaiveDate;
use krug_log::{Edit, Value};
use serde_json::json;

use crate::case::Case;
use crate::kinds::*;
use crate::preset::Preset;
use crate::problem::{Answer, Problem, Problems};
use crate::rules::{self, Action, Scene};

/// The referrer's answer.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferrerSays<'a> {
    /// Answer.
    pub answer: ReferrerAnswer,
    /// Reason or condition, given on the day; needed unless the plan is simply accepted.
    pub reason: &'a str,
    /// Who answered.
    pub by: &'a str,
    /// Day.
    pub on: NaiveDate,
    /// A senior decides until.
    pub senior_until: Option<NaiveDate>,
    /// What the family answered to a refusal.
    pub refusal_answered: &'a str,
}

fn open_draft(case: &Case) -> Result<(), Problems> {
    if case.private_time().is_some() {
        return Err(Problem::new("problem-private-time").into());
    }
    if case.plan_is_sealed() {
        return Err(Problem::new("problem-plan-sealed").into());
    }
    Ok(())
}

/// Writes down the referrer's answer.
///
/// # Errors
/// A refusal, condition or postponement without a reason (rule 53), an unknown person, a sealed plan.
pub fn answer(case: &Case, says: &ReferrerSays<'_>) -> Answer {
    open_draft(case)?;
    if case.person(says.by).is_none() {
        return Err(Problem::of("by", "problem-gone").into());
    }
    if says.answer != ReferrerAnswer::Accepts && says.reason.trim().is_empty() {
        return Err(Problem::of("reason", "problem-reason-needed").into());
    }
    if says.answer == ReferrerAnswer::NeedsSenior && says.senior_until.is_none() {
        return Err(Problem::of("senior_until", "problem-date-needed").into());
    }
    let text = |t: &str| if t.is_empty() { Value::Null } else { json!(t) };
    Ok(vec![
        Edit::new("plan", "plan")
            .set("answer", json!(says.answer.code()))
            .set("answer_reason", text(says.reason))
            .set("answered_by", json!({ "ref": says.by }))
            .set("answered_on", json!(says.on.to_string()))
            .set(
                "senior_until",
                says.senior_until
                    .map_or(Value::Null, |d| json!(d.to_string())),
            )
            .set("refusal_answered", text(says.refusal_answered)),
    ])
}

/// Checks that the plan can be sealed.
///
/// # Errors
/// Blocking checks, and a version that is sealed already.
pub fn may_seal(case: &Case, today: NaiveDate, preset: &Preset) -> Answer<()> {
    open_draft(case)?;
    if case.steps.is_empty() && case.plan.original.trim().is_empty() {
        return Err(Problem::new("problem-plan-empty").into());
    }
    let findings = rules::stopping(
        &Scene {
            case,
            today,
            preset,
        },
        Action::SealPlan,
    );
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Problems {
            problems: Vec::new(),
            findings,
        })
    }
}

/// What is kept of a sealed plan.
#[derive(Debug, Clone)]
pub struct Sealed<'a> {
    /// Id of the version.
    pub id: &'a str,
    /// Day.
    pub on: NaiveDate,
    /// Local time.
    pub at: &'a str,
    /// Everything the plan said, as JSON.
    pub content: &'a str,
    /// Four characters.
    pub mark: &'a str,
    /// The sealed file.
    pub pdf: &'a FileRef,
    /// Whose seal.
    pub by: &'a str,
    /// Fingerprint.
    pub fingerprint: &'a str,
}

/// Keeps a sealed version.
#[must_use]
pub fn sealed(case: &Case, seal: &Sealed<'_>) -> Vec<Edit> {
    vec![
        Edit::new("plan_version", seal.id)
            .set("number", json!(case.draft()))
            .set("sealed_on", json!(seal.on.to_string()))
            .set("sealed_at", json!(seal.at))
            .set("content", json!(seal.content))
            .set("mark", json!(seal.mark))
            .set("pdf", json!({ "file": seal.pdf }))
            .set("sealed_by", json!(seal.by))
            .set("fingerprint", json!(seal.fingerprint)),
    ]
}

/// Begins the next version; the sealed one stays as it is. Agreements and the referrer's answer belong
/// to the sealed version and are asked anew.
///
/// # Errors
/// There must be a sealed version to follow.
pub fn next_version(case: &Case) -> Answer {
    if !case.plan_is_sealed() {
        return Err(Problem::new("problem-plan-open").into());
    }
    let mut plan = Edit::new("plan", "plan").set("draft", json!(case.draft() + 1));
    for field in [
        "answer",
        "answer_reason",
        "answered_by",
        "answered_on",
        "senior_until",
        "refusal_answered",
    ] {
        plan = plan.set(field, Value::Null);
    }
    let mut edits = vec![plan];
    // Who got some steps alone gets no more of the next one by itself.
    let agreements = case.agreements.iter();
    edits.extend(
        agreements
            .clone()
            .filter_map(|a| crate::release::after_agreement(case, a)),
    );
    edits.extend(agreements.map(|a| Edit::delete("agreement", &a.id)));
    Ok(edits)
}

/// Moves a step one place up or down.
///
/// # Errors
/// An unknown step or a sealed plan.
pub fn move_step(case: &Case, id: &str, up: bool) -> Answer {
    open_draft(case)?;
    crate::record::names_wait(case)?;
    let order = case.steps_in_order();
    let at = order
        .iter()
        .position(|s| s.id == id)
        .ok_or_else(|| Problem::new("problem-gone"))?;
    let to = if up {
        at.checked_sub(1)
    } else {
        Some(at + 1).filter(|i| *i < order.len())
    };
    let Some(to) = to else { return Ok(Vec::new()) };
    let mut ids: Vec<&str> = order.iter().map(|s| s.id.as_str()).collect();
    ids.swap(at, to);
    Ok(ids
        .iter()
        .zip(1i32..)
        .filter(|(id, pos)| order.iter().any(|s| s.id == **id && s.pos != Some(*pos)))
        .map(|(id, pos)| Edit::new("step", *id).set("pos", json!(pos)))
        .collect())
}
