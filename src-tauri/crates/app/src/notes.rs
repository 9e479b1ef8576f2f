//! Notes and talks by time. They stay with the coordinator.

use krug_domain::kinds::{Cost, Note, Talk};
use serde::Serialize;

use crate::calls::Of;
use crate::failure::Reply;
use crate::people::{self, PersonLine};
use crate::session::{App, heads};

/// Notes of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NotesView {
    /// Heads.
    pub seen: Vec<String>,
    /// Notes, newest first.
    pub notes: Vec<Note>,
    /// Talks, newest first.
    pub talks: Vec<Talk>,
    /// Costs.
    pub costs: Vec<Cost>,
    /// Minutes of work.
    pub minutes: u32,
    /// People, to choose from.
    pub people: Vec<PersonLine>,
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<NotesView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let mut notes = case.notes.clone();
    notes.sort_by(|a, b| (b.on, &b.time, &b.id).cmp(&(a.on, &a.time, &a.id)));
    let mut talks = case.talks.clone();
    talks.sort_by(|a, b| (b.on, &b.time, &b.id).cmp(&(a.on, &a.time, &a.id)));
    let minutes = talks.iter().filter_map(|t| t.minutes).sum::<i32>();
    Ok(NotesView {
        seen: heads(&loaded.state),
        minutes: u32::try_from(minutes).unwrap_or(0),
        notes,
        talks,
        costs: case.costs.clone(),
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
    })
}
