//! The stages of the method and the moves between them (handbook section 2). The stage is computed from
//! dated facts, so two copies of a case cannot disagree about it. A move is dated, can be taken back
//! with a reason, and deletes nothing.

use chrono::NaiveDate;
use krug_log::{Edit, Value};
use serde::Serialize;
use serde_json::json;

use crate::case::Case;
use crate::kinds::*;
use crate::preset::Preset;
use crate::problem::{Answer, Problem, Problems};
use crate::rules::{self, Action, Scene};

/// Where the case stands now.
#[must_use]
pub fn stage(case: &Case) -> Stage {
    let family = &case.family;
    if family.closed_on.is_some() {
        return if family.ending == Some(Ending::PlanWithoutMeeting) {
            Stage::PlanWithoutMeeting
        } else {
            Stage::Closed
        };
    }
    if family.stopped_on.is_some() {
        return Stage::Stopped;
    }
    if case.referral.declined_on.is_some() {
        return if case.referral.declined_by == Some(DeclinedBy::Family) {
            Stage::FamilyDeclined
        } else {
            Stage::DeclinedByService
        };
    }
    if family.hold_since.is_some() {
        return Stage::OnHold;
    }
    let reviewed = case
        .reviews()
        .iter()
        .any(|m| m.started_at.is_some() || m.decision.is_some());
    // A conference that is called after a review is where the family is now.
    let called_again = case
        .current_conference()
        .is_some_and(|m| m.outcome.is_none() && m.started_at.is_some());
    if reviewed && !called_again {
        return Stage::Review;
    }
    if let Some(stage) = case.current_conference().and_then(|m| of_meeting(case, m)) {
        return stage;
    }
    before_the_day(case)
}

fn of_meeting(case: &Case, meeting: &Meeting) -> Option<Stage> {
    if let Some(outcome) = meeting.outcome {
        return Some(match outcome {
            Outcome::Adjourned => Stage::Adjourned,
            Outcome::NoPlanFamilyChose | Outcome::NoPlanTime | Outcome::NoPlanConflict => {
                Stage::NoPlan
            }
            Outcome::PlanNotAccepted => Stage::PlanNotAccepted,
            Outcome::PlanAgreed | Outcome::PlanAgreedWithChanges => {
                match (meeting.distributed_on, case.plan.review_on) {
                    (Some(_), Some(_)) => Stage::FollowUp,
                    (Some(_), None) => Stage::Distributed,
                    _ if outcome == Outcome::PlanAgreed => Stage::PlanAgreed,
                    _ => Stage::PlanAgreedWithChanges,
                }
            }
        });
    }
    if meeting.private_to.is_some() {
        Some(Stage::Presenting)
    } else if meeting.private_from.is_some() {
        Some(Stage::PrivateTime)
    } else if meeting.information_from.is_some() {
        Some(Stage::Information)
    } else if meeting.started_at.is_some() {
        Some(Stage::ConferenceDay)
    } else if case
        .conferences()
        .iter()
        .any(|m| m.outcome == Some(Outcome::Adjourned))
    {
        Some(Stage::Adjourned)
    } else {
        None
    }
}

fn before_the_day(case: &Case) -> Stage {
    let family = &case.family;
    if case.invitations.iter().any(|i| i.sent_on.is_some()) {
        Stage::Invited
    } else if family.ready_on.is_some() {
        Stage::Ready
    } else if family.preparing_since.is_some() {
        Stage::Preparing
    } else if family.mapping_since.is_some() {
        Stage::Mapping
    } else if case.referral.accepted_on.is_some() {
        Stage::Accepted
    } else if case.independence.declared_on.is_some() {
        Stage::Screened
    } else if case.referral.received.is_some() {
        Stage::Referred
    } else {
        Stage::Enquiry
    }
}

/// A move the coordinator makes by hand; the moves of the day are made by the day itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    /// The referral is accepted.
    Accept,
    /// The referral is declined by the service or the family.
    Decline(DeclinedBy),
    /// Work rests.
    Hold,
    /// Work goes on.
    Resume,
    /// The circle is mapped.
    Map,
    /// People are prepared.
    Prepare,
    /// Everything needed is there.
    Ready,
    /// Stopped under way.
    Stop(StoppedBy),
    /// Closed.
    Close(Ending),
    /// The last move is taken back.
    Back,
}

/// A move with its day and, where it goes back, its reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Moving<'a> {
    /// What.
    pub step: Move,
    /// Day of the move.
    pub on: NaiveDate,
    /// Why; needed to go back.
    pub reason: &'a str,
    /// Id of the transition to add.
    pub id: &'a str,
}

/// Moves a case.
///
/// # Errors
/// A move that does not fit the stage, a missing reason for going back, and blocking checks.
pub fn make(case: &Case, moving: &Moving<'_>, preset: &Preset) -> Answer {
    let from = stage(case);
    if case.private_time().is_some() {
        return Err(Problem::new("problem-private-time").into());
    }
    if !fits(from, &moving.step) {
        return Err(Problem::new("problem-stage")
            .with("stage", from.code())
            .into());
    }
    if moving.step == Move::Back && moving.reason.trim().is_empty() {
        return Err(Problem::of("reason", "problem-reason-needed").into());
    }
    if moving.step == Move::Accept {
        let declared = &case.independence;
        if declared.declared_on.is_none() || declared.employer.trim().is_empty() {
            return Err(Problem::of("independence", "problem-independence-first").into());
        }
        let scene = Scene {
            case,
            today: moving.on,
            preset,
        };
        let findings = rules::stopping(&scene, Action::Accept);
        if !findings.is_empty() {
            return Err(Problems {
                problems: Vec::new(),
                findings,
            });
        }
    }
    let day = json!(moving.on.to_string());
    let family = |fields: &[(&str, Value)]| edit("family", "family", fields);
    let referral = |fields: &[(&str, Value)]| edit("referral", "referral", fields);
    let (mut edits, to) = match &moving.step {
        Move::Accept => (vec![referral(&[("accepted_on", day)])], Stage::Accepted),
        Move::Decline(by) => (
            vec![referral(&[
                ("declined_on", day),
                ("declined_by", json!(by.code())),
            ])],
            if *by == DeclinedBy::Family {
                Stage::FamilyDeclined
            } else {
                Stage::DeclinedByService
            },
        ),
        Move::Hold => (vec![family(&[("hold_since", day)])], Stage::OnHold),
        Move::Resume => (
            vec![family(&[("hold_since", Value::Null)])],
            before_the_day(case),
        ),
        Move::Map => (vec![family(&[("mapping_since", day)])], Stage::Mapping),
        Move::Prepare => (vec![family(&[("preparing_since", day)])], Stage::Preparing),
        Move::Ready => (vec![family(&[("ready_on", day)])], Stage::Ready),
        Move::Stop(by) => (
            vec![family(&[
                ("stopped_on", day),
                ("stopped_by", json!(by.code())),
            ])],
            Stage::Stopped,
        ),
        Move::Close(ending) => (
            vec![family(&[
                ("closed_on", day),
                ("ending", json!(ending.code())),
            ])],
            Stage::Closed,
        ),
        Move::Back => (back(case, from)?, from),
    };
    let back = moving.step == Move::Back;
    edits.push(
        Edit::new("transition", moving.id)
            .set("from", json!(from.code()))
            .set("to", json!(if back { "back" } else { to.code() }))
            .set("on", json!(moving.on.to_string()))
            .set(
                "reason",
                if moving.reason.is_empty() {
                    Value::Null
                } else {
                    json!(moving.reason)
                },
            ),
    );
    Ok(edits)
}

fn edit(kind: &str, id: &str, fields: &[(&str, Value)]) -> Edit {
    fields
        .iter()
        .fold(Edit::new(kind, id), |edit, (name, value)| {
            edit.set(*name, value.clone())
        })
}

/// Whether a move fits a stage.
#[must_use]
pub fn fits(from: Stage, step: &Move) -> bool {
    use Stage as S;
    let ended = matches!(
        from,
        S::Closed | S::PlanWithoutMeeting | S::DeclinedByService | S::FamilyDeclined | S::Stopped
    );
    match step {
        Move::Accept => matches!(from, S::Enquiry | S::Referred | S::Screened),
        Move::Decline(_) => {
            matches!(
                from,
                S::Enquiry | S::Referred | S::Screened | S::Accepted | S::Mapping | S::Preparing
            )
        }
        Move::Hold => matches!(
            from,
            S::Accepted | S::Mapping | S::Preparing | S::Ready | S::Invited
        ),
        Move::Resume => from == S::OnHold,
        Move::Map => from == S::Accepted,
        Move::Prepare => matches!(from, S::Accepted | S::Mapping),
        Move::Ready => matches!(from, S::Accepted | S::Mapping | S::Preparing),
        Move::Stop(_) | Move::Close(_) => !ended,
        Move::Back => !matches!(
            from,
            S::Enquiry | S::Referred | S::Screened | S::Invited | S::PrivateTime
        ),
    }
}

/// The fact that made the stage, cleared.
fn back(case: &Case, from: Stage) -> Answer {
    let clear = |kind: &str, id: &str, fields: &[&str]| {
        vec![
            fields
                .iter()
                .fold(Edit::new(kind, id), |e, f| e.set(*f, Value::Null)),
        ]
    };
    let meeting = |fields: &[&str]| -> Answer {
        let id = case
            .current_conference()
            .map(|m| m.id.clone())
            .ok_or_else(|| Problem::new("problem-stage").with("stage", from.code()))?;
        Ok(clear("meeting", &id, fields))
    };
    match from {
        Stage::Closed | Stage::PlanWithoutMeeting => {
            Ok(clear("family", "family", &["closed_on", "ending"]))
        }
        Stage::Stopped => Ok(clear("family", "family", &["stopped_on", "stopped_by"])),
        Stage::DeclinedByService | Stage::FamilyDeclined => Ok(clear(
            "referral",
            "referral",
            &["declined_on", "declined_by"],
        )),
        Stage::OnHold => Ok(clear("family", "family", &["hold_since"])),
        Stage::Ready => Ok(clear("family", "family", &["ready_on"])),
        Stage::Preparing => Ok(clear("family", "family", &["preparing_since"])),
        Stage::Mapping => Ok(clear("family", "family", &["mapping_since"])),
        Stage::Accepted => Ok(clear("referral", "referral", &["accepted_on"])),
        Stage::ConferenceDay => meeting(&["started_at"]),
        Stage::Information => meeting(&["information_from", "information_to"]),
        Stage::PlanAgreed
        | Stage::PlanAgreedWithChanges
        | Stage::PlanNotAccepted
        | Stage::NoPlan
        | Stage::Adjourned => meeting(&["outcome", "adjourned_to"]),
        Stage::Distributed | Stage::FollowUp => meeting(&["distributed_on"]),
        Stage::Review => match case.reviews().last() {
            Some(review) => Ok(clear("meeting", &review.id, &["started_at", "decision"])),
            None => Err(Problem::new("problem-stage")
                .with("stage", from.code())
                .into()),
        },
        Stage::Presenting
        | Stage::Enquiry
        | Stage::Referred
        | Stage::Screened
        | Stage::Invited
        | Stage::PrivateTime => Err(Problem::new("problem-stage")
            .with("stage", from.code())
            .into()),
    }
}

/// One station of the journey: a map, no gate.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Station {
    /// Message key of its name: `station-referral` …
    pub key: String,
    /// How far.
    pub state: Progressed,
    /// Day reached or planned.
    pub on: Option<NaiveDate>,
    /// A count that belongs to it, such as people met.
    pub count: Option<u32>,
    /// Out of how many.
    pub of: Option<u32>,
}

/// The eight stations (mock-up 02).
#[must_use]
pub fn stations(case: &Case) -> Vec<Station> {
    let meeting = case.current_conference();
    let consent = case
        .consents
        .iter()
        .filter(|c| c.purpose == Some(Purpose::Conference) && c.withdrawn_on.is_none())
        .filter_map(|c| c.given_on)
        .min();
    let (met, to_meet) = met(case);
    let held = meeting.filter(|m| m.outcome.is_some());
    let reviewed = case
        .reviews()
        .iter()
        .rev()
        .find(|m| m.decision.is_some())
        .and_then(|m| m.on);
    let people = u32::try_from(case.present_people().count()).unwrap_or(u32::MAX);
    let mapped = case.family.mapping_since.or(case.family.preparing_since);
    let prepared =
        case.family.ready_on.is_some() || meeting.is_some_and(|m| m.started_at.is_some());
    let rows = [
        (
            "referral",
            case.referral.accepted_on.is_some(),
            case.referral.received,
            None,
            None,
        ),
        ("consent", consent.is_some(), consent, None, None),
        (
            "circle",
            prepared || case.family.preparing_since.is_some(),
            mapped,
            Some(people),
            None,
        ),
        ("preparing", prepared, None, Some(met), Some(to_meet)),
        (
            "conference",
            held.is_some(),
            meeting.and_then(|m| m.on),
            None,
            None,
        ),
        (
            "shared",
            held.is_some_and(|m| m.distributed_on.is_some()),
            held.and_then(|m| m.distributed_on),
            None,
            None,
        ),
        (
            "review",
            reviewed.is_some(),
            reviewed.or(case.plan.review_on),
            None,
            None,
        ),
        (
            "closing",
            case.family.closed_on.is_some(),
            case.family.closed_on,
            None,
            None,
        ),
    ];
    let now = rows.iter().position(|r| !r.1);
    rows.into_iter()
        .enumerate()
        .map(|(i, (key, done, on, count, of))| Station {
            key: format!("station-{key}"),
            state: if done {
                Progressed::Done
            } else if Some(i) == now {
                Progressed::Now
            } else {
                Progressed::Ahead
            },
            on,
            count,
            of,
        })
        .collect()
}

/// How many of the people to be prepared have had a talk.
#[must_use]
pub fn met(case: &Case) -> (u32, u32) {
    let to_meet: Vec<&Person> = case
        .present_people()
        .filter(|p| !p.died && !case.excluded(&p.id) && p.family_side())
        .collect();
    let met = to_meet
        .iter()
        .filter(|p| !case.talks_with(&p.id).is_empty())
        .count();
    (
        u32::try_from(met).unwrap_or(u32::MAX),
        u32::try_from(to_meet.len()).unwrap_or(u32::MAX),
    )
}
