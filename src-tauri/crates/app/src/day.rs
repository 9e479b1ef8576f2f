//! The day: set-up, running order, who is in the room, outcome, copies.

use chrono::NaiveDate;
use krug_domain::day::At;
use krug_domain::kinds::{AskedIn, Attendance, Invitation, Meeting, Outcome, Safety};
use krug_domain::problem::Answer;
use krug_domain::rules::{self, Finding, Scene};
use krug_log::Edit;
use serde::{Deserialize, Serialize};

use crate::calls::Of;
use crate::curtain;
use crate::failure::Reply;
use crate::people::{self, PersonLine};
use crate::record::Saved;
use crate::session::{App, heads};

/// The day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayView {
    /// Heads.
    pub seen: Vec<String>,
    /// Today.
    pub today: NaiveDate,
    /// Local time.
    pub now: String,
    /// Conferences in order.
    pub meetings: Vec<Meeting>,
    /// The one to come or under way.
    pub current: Option<String>,
    /// People.
    pub people: Vec<PersonLine>,
    /// Invitations.
    pub invitations: Vec<Invitation>,
    /// Attendance.
    pub attendances: Vec<Attendance>,
    /// Times the coordinator was asked in.
    pub asked_in: Vec<AskedIn>,
    /// Safety of the day.
    pub safety: Safety,
    /// Emergency number of the country.
    pub emergency: String,
    /// Checks of the day.
    pub findings: Vec<Finding>,
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<DayView> {
    let today = app.world.today();
    let now = curtain::now(app);
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let scene = Scene {
        case,
        today,
        preset: &loaded.preset,
    };
    Ok(DayView {
        seen: heads(&loaded.state),
        today,
        now,
        meetings: case.conferences().into_iter().cloned().collect(),
        current: case.current_conference().map(|m| m.id.clone()),
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
        invitations: case.invitations.clone(),
        attendances: case.attendances.clone(),
        asked_in: case.asked_in.clone(),
        safety: case.safety.clone(),
        emergency: loaded.preset.emergency.clone(),
        findings: rules::check(&scene)
            .into_iter()
            .filter(|f| matches!(f.rule, 21..=44))
            .collect(),
    })
}

/// Something at a time of the day.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AtTime {
    /// Family.
    pub case: String,
    /// Meeting.
    pub meeting: String,
    /// Local time; now, if empty.
    #[serde(default)]
    pub time: Option<String>,
}

fn step(
    app: &mut App,
    request: &AtTime,
    op: &str,
    make: impl Fn(&At<'_>) -> Answer<Vec<Edit>>,
) -> Reply<Saved> {
    let today = app.world.today();
    let time = request.time.clone().unwrap_or_else(|| curtain::now(app));
    let loaded = app.load(&request.case)?;
    let at = At {
        case: &loaded.case,
        preset: &loaded.preset,
        today,
        meeting: &request.meeting,
        time: &time,
    };
    let edits = make(&at)?;
    let written = app.write(&request.case, None, op, &edits)?;
    Ok(Saved::of(&request.meeting, written))
}

pub(crate) fn open(app: &mut App, request: AtTime) -> Reply<Saved> {
    step(app, &request, "day.open", |at| at.open())
}

pub(crate) fn begin_information(app: &mut App, request: AtTime) -> Reply<Saved> {
    step(app, &request, "day.begin_information", |at| {
        at.begin_information()
    })
}

pub(crate) fn end_information(app: &mut App, request: AtTime) -> Reply<Saved> {
    step(app, &request, "day.end_information", |at| {
        at.end_information()
    })
}

/// Private time that was held on paper.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrivateTime {
    /// Family.
    pub case: String,
    /// Meeting.
    pub meeting: String,
    /// Local time it began.
    pub from: String,
    /// Local time it ended.
    pub to: String,
    /// Who stayed in the room; not asked again when only the times are put right.
    #[serde(default)]
    pub stayed: Vec<String>,
}

pub(crate) fn note_private_time(app: &mut App, request: PrivateTime) -> Reply<Saved> {
    let at = AtTime {
        case: request.case,
        meeting: request.meeting,
        time: Some(request.from),
    };
    step(app, &at, "private_time.note", |at| {
        at.note_private_time(&request.to, &request.stayed)
    })
}

/// How a meeting ended.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EndMeeting {
    /// Family.
    pub case: String,
    /// Meeting.
    pub meeting: String,
    /// Outcome.
    pub outcome: Outcome,
    /// Meets again on.
    #[serde(default)]
    pub adjourned_to: Option<NaiveDate>,
}

pub(crate) fn end_meeting(app: &mut App, request: EndMeeting) -> Reply<Saved> {
    let at = AtTime {
        case: request.case,
        meeting: request.meeting,
        time: None,
    };
    step(app, &at, "day.end_meeting", |at| {
        at.end_meeting(request.outcome, request.adjourned_to)
    })
}

/// Copies were given.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Distribute {
    /// Family.
    pub case: String,
    /// Meeting.
    pub meeting: String,
    /// Day; today, if empty.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

pub(crate) fn distribute(app: &mut App, request: Distribute) -> Reply<Saved> {
    let on = request.on.unwrap_or_else(|| app.world.today());
    let at = AtTime {
        case: request.case,
        meeting: request.meeting,
        time: None,
    };
    step(app, &at, "day.distribute", |at| at.distribute(on))
}
