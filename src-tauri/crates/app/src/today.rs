//! Today: what is to do across families, soonest first, and the next conference as a circle of seats.

use chrono::NaiveDate;
use krug_domain::kinds::Answer;
use krug_domain::next::{self, Next};
use serde::Serialize;

use crate::calls::Nothing;
use crate::failure::Reply;
use crate::families::{self, FamilyLine};
use crate::session::App;

/// Something to do in a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DueLine {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// What.
    pub next: Next,
    /// Days until it is due; negative when late.
    pub days: Option<i32>,
}

/// A seat in the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Seat {
    /// First name.
    pub name: String,
    /// Answer.
    pub answer: Option<Answer>,
    /// A child the conference is about.
    pub main: bool,
}

/// The next conference.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextConference {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// Day.
    pub on: NaiveDate,
    /// Time.
    pub time: Option<String>,
    /// Place.
    pub place: String,
    /// Days until then.
    pub days: i32,
    /// Seats.
    pub seats: Vec<Seat>,
}

/// Today.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayView {
    /// Today.
    pub today: NaiveDate,
    /// Hour of the day, for the greeting.
    pub hour: u32,
    /// Coordinator's first name.
    pub name: String,
    /// Whether it is time to look for the recovery sheet.
    pub sheet_due: bool,
    /// To do.
    pub due: Vec<DueLine>,
    /// Next conference.
    pub coming: Option<NextConference>,
    /// Families.
    pub families: Vec<FamilyLine>,
}

fn days(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<TodayView> {
    use chrono::Timelike;
    let today = app.world.today();
    let hour = app.world.now().hour();
    let vault = &app.open()?.vault;
    let name = crate::settings::read(vault).name;
    let sheet_due = crate::recovery::sheet_due(vault, today);
    let (families, _) = families::lines(app)?;
    let mut due = Vec::new();
    let mut coming: Option<NextConference> = None;
    for line in &families {
        let loaded = app.load(&line.case)?;
        due.extend(
            next::steps(&loaded.case, &loaded.preset)
                .into_iter()
                .map(|next| DueLine {
                    case: line.case.clone(),
                    alias: line.alias.clone(),
                    days: next.due.map(|d| days(today, d)),
                    next,
                }),
        );
        let meeting = loaded
            .case
            .current_conference()
            .filter(|m| m.outcome.is_none() && !line.ended);
        let Some((meeting, on)) = meeting.and_then(|m| Some((m, m.on?))) else {
            continue;
        };
        if on < today || coming.as_ref().is_some_and(|c| c.on <= on) {
            continue;
        }
        let seats = loaded
            .case
            .present_people()
            .filter(|p| p.family_side() && !loaded.case.excluded(&p.id))
            .filter_map(|p| {
                let invitation = loaded.case.invitation(&p.id, &meeting.id)?;
                invitation.sent_on?;
                Some(Seat {
                    name: p.first_name().to_owned(),
                    answer: invitation.answer,
                    main: p.main,
                })
            })
            .collect();
        coming = Some(NextConference {
            case: line.case.clone(),
            alias: line.alias.clone(),
            on,
            time: meeting.time.clone(),
            place: meeting.place.clone(),
            days: days(today, on),
            seats,
        });
    }
    due.sort_by_key(|d| (d.days.is_none(), d.days));
    due.truncate(12);
    let name = name
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_owned();
    Ok(TodayView {
        today,
        hour,
        name,
        sheet_due,
        due,
        coming,
        families,
    })
}
