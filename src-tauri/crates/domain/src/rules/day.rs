//! The day (handbook 2.8 to 2.10, rules 39 to 44): everything told before the family is alone, nobody
//! else in private time, and nothing new sprung on anybody.

use chrono::NaiveTime;

use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;

/// The points of the information part, as ticked under `told` (rule 39).
pub(super) const POINTS: [&str; 7] = [
    "reason",
    "strengths",
    "worries",
    "bottom_lines",
    "resources",
    "consequences",
    "question",
];

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 39,
        severity: Severity::Block,
        basis: "2.8; AFGC3",
        stops: &[Action::EndInformation],
        look: all_told,
    },
    Rule {
        number: 40,
        severity: Severity::Block,
        basis: "2.9; CARE4",
        stops: &[Action::BeginPrivateTime],
        look: family_alone,
    },
    Rule {
        number: 41,
        severity: Severity::Block,
        basis: "2.9",
        stops: &[],
        look: private_time,
    },
    Rule {
        number: 42,
        severity: Severity::Hint,
        basis: "2.9",
        stops: &[],
        look: short_private_time,
    },
    Rule {
        number: 43,
        severity: Severity::Warn,
        basis: "2.10; SAND",
        stops: &[Action::AcceptPlan],
        look: referrer_stays,
    },
    Rule {
        number: 44,
        severity: Severity::Warn,
        basis: "2.5; PKC",
        stops: &[Action::OpenDay],
        look: nothing_new,
    },
];

/// Rule 39: the information part ends when every point was covered.
fn all_told(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        if meeting.information_from.is_none() {
            continue;
        }
        for point in POINTS {
            if !meeting.told.contains_key(point) {
                let variant = point.replace('_', "-");
                report.put(Severity::Block, &variant, &[&meeting.id], &[]);
            }
        }
    }
}

/// Rule 40: nobody who is there for work stays in private time; an advocate at the child's wish does.
/// Who translates there is the family's choice (rule 27).
fn family_alone(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        for person in &scene.case.people {
            let stayed = meeting.stayed.contains(&person.id)
                || scene
                    .case
                    .attendance(&person.id, &meeting.id)
                    .is_some_and(|a| a.part2);
            let variant = match person.role {
                _ if !stayed => continue,
                Some(Role::Advocate) if !person.in_private_time => "advocate",
                _ if person.professional() => "",
                _ => continue,
            };
            report.put(
                Severity::Block,
                variant,
                &[&person.id, &meeting.id],
                &[("name", &person.name)],
            );
        }
    }
}

/// Rule 41: of private time there is a beginning, an end, who stayed, and when the coordinator was asked
/// in. That nothing else is written meanwhile is seen to where requests are turned into changes.
fn private_time(scene: &Scene<'_>, report: &mut Report) {
    for meeting in &scene.case.meetings {
        if meeting.private_from.is_some() && meeting.stayed.is_empty() {
            report.put(Severity::Block, "stayed", &[&meeting.id], &[]);
        }
        let asked = scene
            .case
            .asked_in
            .iter()
            .filter(|a| a.meeting.as_deref() == Some(meeting.id.as_str()));
        for asked in asked {
            if !within(meeting, asked.at.as_deref()) {
                report.put(Severity::Block, "asked", &[&asked.id, &meeting.id], &[]);
            }
        }
    }
}

fn within(meeting: &Meeting, at: Option<&str>) -> bool {
    let time = |text: Option<&str>| text.and_then(parse_time);
    let from = time(meeting.private_from.as_deref());
    let to = time(meeting.private_to.as_deref());
    match (from, time(at), to) {
        (Some(from), Some(at), Some(to)) if to < from => at >= from || at <= to,
        (Some(from), Some(at), Some(to)) => from <= at && at <= to,
        (Some(from), Some(at), None) => from <= at,
        _ => false,
    }
}

/// Rule 42: private time shorter than a quarter of an hour is asked about, as a family may have come with
/// a ready plan. Where it chose no plan nothing is asked (rule 57).
fn short_private_time(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene
        .case
        .meetings
        .iter()
        .filter(|m| scene.under_way() && !without_plan(m))
    {
        let time = |text: &Option<String>| text.as_deref().and_then(parse_time);
        let (Some(from), Some(to)) = (time(&meeting.private_from), time(&meeting.private_to))
        else {
            continue;
        };
        let minutes = minutes_between(from, to);
        if minutes < 15 {
            report.note(&[&meeting.id], &[("count", &minutes.to_string())]);
        }
    }
}

/// Minutes from one time of day to the next such time, past midnight if need be.
fn minutes_between(from: NaiveTime, to: NaiveTime) -> i64 {
    (to - from).num_minutes().rem_euclid(24 * 60)
}

/// Whether a meeting ended without a plan, which is an end like any other.
pub(super) fn without_plan(meeting: &Meeting) -> bool {
    matches!(
        meeting.outcome,
        Some(
            Outcome::NoPlanFamilyChose
                | Outcome::NoPlanTime
                | Outcome::NoPlanConflict
                | Outcome::Adjourned
        )
    )
}

/// Rule 43: the referrer stays until the plan has been heard.
fn referrer_stays(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.case.meetings.iter().filter(|m| !without_plan(m)) {
        let time = |text: &Option<String>| text.as_deref().and_then(parse_time);
        let Some(left) = time(&meeting.referrer_left_at) else {
            continue;
        };
        let early = match time(&meeting.presented_at) {
            Some(presented) => left < presented,
            None => meeting.outcome.is_none(),
        };
        if early && scene.under_way() {
            report.note(&[&meeting.id], &[]);
        }
    }
}

/// Rule 44: what the family has not read before is not brought to the day.
fn nothing_new(scene: &Scene<'_>, report: &mut Report) {
    let referral = &scene.case.referral;
    let changed = referral
        .worries_changed_on
        .zip(referral.report_read_on)
        .is_some_and(|(changed, read)| changed > read);
    if changed && scene.under_way() {
        report.note(&["referral"], &[]);
    }
}
