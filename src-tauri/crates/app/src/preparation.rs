//! Preparation: who has been spoken with, consents, invitations, checklists, and what is still missing
//! before the day.

use krug_domain::kinds::{Busy, Consent, Invitation, Meeting, SideGap, Talk};
use krug_domain::rules::{self, Finding, Scene};
use krug_domain::stage;
use serde::Serialize;

use crate::calls::Of;
use crate::failure::Reply;
use crate::people::{self, PersonLine};
use crate::session::{App, heads};

/// Preparation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PreparationView {
    /// Heads.
    pub seen: Vec<String>,
    /// People.
    pub people: Vec<PersonLine>,
    /// Talks, newest first.
    pub talks: Vec<Talk>,
    /// Consents.
    pub consents: Vec<Consent>,
    /// Invitations to the current conference.
    pub invitations: Vec<Invitation>,
    /// The current conference.
    pub meeting: Option<Meeting>,
    /// Days somebody cannot come.
    pub busy: Vec<Busy>,
    /// Explained gaps of a side.
    pub side_gaps: Vec<SideGap>,
    /// Spoken with.
    pub met: u32,
    /// Out of.
    pub to_meet: u32,
    /// Checks on preparation, invitations and practical things.
    pub findings: Vec<Finding>,
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<PreparationView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let scene = Scene {
        case,
        today: app.world.today(),
        preset: &loaded.preset,
    };
    let meeting = case.current_conference().cloned();
    let (met, to_meet) = stage::met(case);
    let mut talks = case.talks.clone();
    talks.sort_by(|a, b| (b.on, &b.time, &b.id).cmp(&(a.on, &a.time, &a.id)));
    let for_meeting = |i: &&Invitation| {
        meeting
            .as_ref()
            .is_some_and(|m| i.meeting.as_deref() == Some(m.id.as_str()))
    };
    Ok(PreparationView {
        seen: heads(&loaded.state),
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
        talks,
        consents: case.consents.clone(),
        invitations: case
            .invitations
            .iter()
            .filter(for_meeting)
            .cloned()
            .collect(),
        busy: case.busy.clone(),
        side_gaps: case.side_gaps.clone(),
        met,
        to_meet,
        findings: rules::check(&scene)
            .into_iter()
            .filter(|f| matches!(f.rule, 4..=8 | 14..=18 | 21..=27 | 30..=38))
            .collect(),
        meeting,
    })
}
