//! What comes next: derived from facts each time, never stored. Lateness is said with a reason and an
//! action, never with blame. The coordinator's own things to do stand in the same list.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

use crate::case::Case;
use crate::kinds::*;
use crate::preset::Preset;
use crate::stage;

/// Tab of a family where something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Tab {
    /// Journey.
    Journey,
    /// People and map.
    People,
    /// Preparation.
    Preparation,
    /// The day.
    Day,
    /// Plan.
    Plan,
    /// Reviews.
    Reviews,
    /// Notes.
    Notes,
    /// Papers.
    Papers,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Next {
    /// Message key.
    pub key: String,
    /// Values for the message.
    pub args: BTreeMap<String, String>,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// Where it is done.
    pub tab: Tab,
    /// The coordinator's own entry, if it is one.
    pub todo: Option<String>,
}

struct List(Vec<Next>);

impl List {
    fn add(&mut self, key: &str, tab: Tab, due: Option<NaiveDate>, args: &[(&str, String)]) {
        self.0.push(Next {
            key: format!("next-{key}"),
            args: args
                .iter()
                .map(|(k, v)| ((*k).to_owned(), v.clone()))
                .collect(),
            due,
            tab,
            todo: None,
        });
    }
}

fn after(day: Option<NaiveDate>, days: i64) -> Option<NaiveDate> {
    let days = u64::try_from(days).ok()?;
    day?.checked_add_days(Days::new(days))
}

fn before(day: Option<NaiveDate>, days: i64) -> Option<NaiveDate> {
    let days = u64::try_from(days).ok()?;
    day?.checked_sub_days(Days::new(days))
}

/// Everything that comes next in a family, soonest first; what has no day stands last.
#[must_use]
pub fn steps(case: &Case, preset: &Preset) -> Vec<Next> {
    let mut list = List(Vec::new());
    let now = stage::stage(case);
    let ended = matches!(
        now,
        Stage::Closed
            | Stage::PlanWithoutMeeting
            | Stage::Stopped
            | Stage::DeclinedByService
            | Stage::FamilyDeclined
    );
    if !ended {
        if case.referral.accepted_on.is_none() {
            start(case, preset, &mut list);
        } else {
            match case.current_conference() {
                Some(meeting) if meeting.outcome.is_some() => {
                    afterwards(case, meeting, preset, &mut list)
                }
                meeting => preparing(case, meeting, preset, &mut list),
            }
        }
    }
    for todo in case.todos.iter().filter(|t| t.done_on.is_none()) {
        list.0.push(Next {
            key: "next-own".to_owned(),
            args: BTreeMap::from([("text".to_owned(), todo.text.clone())]),
            due: todo.due,
            tab: Tab::Journey,
            todo: Some(todo.id.clone()),
        });
    }
    list.0.sort_by_key(|n| (n.due.is_none(), n.due));
    list.0
}

fn start(case: &Case, preset: &Preset, list: &mut List) {
    let referral = &case.referral;
    let received = referral.received;
    if received.is_none() {
        list.add("referral", Tab::Journey, None, &[]);
        return;
    }
    if referral.acknowledged_on.is_none() {
        list.add(
            "acknowledge",
            Tab::Journey,
            after(received, preset.acknowledge_days),
            &[],
        );
    }
    if referral.baseline_on.is_none() {
        list.add(
            "baseline",
            Tab::Journey,
            after(received, preset.baseline_days),
            &[],
        );
    }
    if case.independence.declared_on.is_none() {
        list.add("independence", Tab::Journey, after(received, 3), &[]);
    }
    list.add("accept", Tab::Journey, after(received, 3), &[]);
}

fn preparing(case: &Case, meeting: Option<&Meeting>, preset: &Preset, list: &mut List) {
    let accepted = case.referral.accepted_on;
    if case.talks.iter().all(|t| {
        t.with
            .iter()
            .all(|id| case.person(id).is_none_or(|p| !p.family_side()))
    }) {
        list.add(
            "first-visit",
            Tab::Preparation,
            after(accepted, preset.first_contact_days),
            &[],
        );
    }
    if case.questions.is_empty() {
        list.add("question", Tab::Journey, after(accepted, 14), &[]);
    }
    let unchecked = case.present_people().filter(|p| p.link.is_none()).count();
    if unchecked > 0 {
        list.add(
            "conflict-check",
            Tab::People,
            None,
            &[("n", unchecked.to_string())],
        );
    }
    let (met, to_meet) = stage::met(case);
    let day = meeting.and_then(|m| m.on);
    if met < to_meet {
        list.add(
            "meet",
            Tab::Preparation,
            before(day, 3),
            &[("n", (to_meet - met).to_string())],
        );
    }
    let Some(meeting) = meeting.filter(|m| m.on.is_some()) else {
        list.add("set-date", Tab::Day, after(accepted, 28), &[]);
        return;
    };
    let invited: Vec<&Invitation> = case
        .invitations
        .iter()
        .filter(|i| i.meeting.as_deref() == Some(meeting.id.as_str()))
        .collect();
    if !invited.iter().any(|i| i.sent_on.is_some()) {
        list.add(
            "invite",
            Tab::Preparation,
            before(day, preset.invitation_days),
            &[],
        );
    }
    let waiting: Vec<&str> = invited
        .iter()
        .filter(|i| i.sent_on.is_some() && i.answer.is_none())
        .filter_map(|i| i.person.as_deref().and_then(|id| case.person(id)))
        .map(Person::first_name)
        .collect();
    if !waiting.is_empty() {
        let names = waiting.join(", ");
        list.add(
            "answers",
            Tab::Preparation,
            before(day, preset.answer_days),
            &[("names", names)],
        );
    }
    if case.referral.report_read_on.is_none() && !case.referral.worries.is_empty() {
        list.add("report-read", Tab::Journey, before(day, 2), &[]);
    }
    list.add("conference", Tab::Day, day, &[]);
}

fn afterwards(case: &Case, meeting: &Meeting, preset: &Preset, list: &mut List) {
    match meeting.outcome {
        Some(Outcome::Adjourned) => {
            list.add("meet-again", Tab::Day, meeting.adjourned_to, &[]);
        }
        Some(Outcome::PlanAgreed | Outcome::PlanAgreedWithChanges) => {
            if !case.plan_is_sealed() {
                list.add("seal", Tab::Plan, meeting.on, &[]);
            }
            if meeting.distributed_on.is_none() {
                list.add(
                    "copies",
                    Tab::Papers,
                    after(meeting.on, preset.copies_days),
                    &[],
                );
            }
            let reviewed = case.reviews().iter().any(|m| m.decision.is_some());
            if reviewed {
                list.add("close", Tab::Journey, None, &[]);
            } else {
                list.add("review", Tab::Reviews, case.plan.review_on, &[]);
            }
        }
        Some(
            Outcome::NoPlanFamilyChose
            | Outcome::NoPlanTime
            | Outcome::NoPlanConflict
            | Outcome::PlanNotAccepted,
        ) => {
            list.add("after-no-plan", Tab::Day, meeting.offered_on, &[]);
        }
        None => {}
    }
}
