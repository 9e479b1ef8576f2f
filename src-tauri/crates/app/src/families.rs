//! The list of families under their code words, and the heading inside one.

use chrono::NaiveDate;
use krug_domain::kinds::Stage;
use krug_domain::next::{self, Next};
use krug_domain::problem::Problem;
use krug_domain::stage::{self, Station};
use serde::{Deserialize, Serialize};

use crate::calls::{Nothing, Of};
use crate::failure::Reply;
use crate::session::{App, heads};

/// One family in a list: a code word and numbers, no name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FamilyLine {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// An example.
    pub sample: bool,
    /// Stage.
    pub stage: Stage,
    /// Ended, in whatever way.
    pub ended: bool,
    /// Eight stations.
    pub stations: Vec<Station>,
    /// What comes next.
    pub next: Option<Next>,
    /// Until when it is kept, as the settings and its agreements say; nothing while the work goes on.
    pub keep_until: Option<NaiveDate>,
}

/// All families.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FamiliesView {
    /// Families, those with the nearest next thing first.
    pub families: Vec<FamilyLine>,
    /// Families that could not be read, by number only.
    pub unreadable: u32,
}

/// Heading inside a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Header {
    /// Code word.
    pub alias: String,
    /// Children's first names with their age.
    pub children: Vec<Child>,
    /// Day of the conference.
    pub conference_on: Option<NaiveDate>,
    /// Time of the conference.
    pub conference_time: Option<String>,
    /// Stage.
    pub stage: Stage,
    /// Family language.
    pub language: String,
    /// An example.
    pub sample: bool,
    /// Today.
    pub today: NaiveDate,
    /// Heads.
    pub seen: Vec<String>,
    /// Whether something can be taken back.
    pub can_undo: bool,
    /// Whether something can be done again.
    pub can_redo: bool,
}

/// A child in a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Child {
    /// First name.
    pub name: String,
    /// Age in words or years.
    pub age: String,
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<FamiliesView> {
    let (families, unreadable) = lines(app)?;
    Ok(FamiliesView {
        families,
        unreadable,
    })
}

/// All families; one that cannot be read is counted and never hides the others.
pub(crate) fn lines(app: &mut App) -> Reply<(Vec<FamilyLine>, u32)> {
    let mut families = Vec::new();
    let mut unreadable = 0;
    let months = crate::settings::read(&app.open()?.vault).keep_months;
    for case in app.open()?.vault.cases()? {
        match app.load(&case) {
            Ok(loaded) => {
                let typed = &loaded.case;
                let stage = stage::stage(typed);
                families.push(FamilyLine {
                    alias: typed.family.alias.clone(),
                    sample: typed.family.sample,
                    stage,
                    ended: ended(stage),
                    stations: stage::stations(typed),
                    next: next::steps(typed, &loaded.preset).into_iter().next(),
                    keep_until: typed.keep_until(months),
                    case,
                });
            }
            Err(_) => unreadable += 1,
        }
    }
    families.sort_by_key(|f| {
        let due = f.next.as_ref().and_then(|n| n.due);
        (f.ended, due.is_none(), due, f.alias.clone())
    });
    Ok((families, unreadable))
}

/// Whether a stage is an ending.
pub(crate) fn ended(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Closed
            | Stage::PlanWithoutMeeting
            | Stage::Stopped
            | Stage::DeclinedByService
            | Stage::FamilyDeclined
    )
}

/// A family to be removed for good.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RemoveFamily {
    /// Family.
    pub case: String,
    /// Its code word, typed by whoever removes it.
    pub alias: String,
}

/// Removes a family with which the work has ended: all that is kept of it, with its papers. Files that were given
/// out stay in the register under its code word, so that they can be asked back (handbook 6.2).
pub(crate) fn remove(app: &mut App, request: RemoveFamily) -> Reply<Nothing> {
    let loaded = app.load(&request.case)?;
    if !loaded.case.is_over() {
        return Err(Problem::new("problem-not-ended").into());
    }
    if request.alias.trim() != loaded.case.family.alias.trim() {
        return Err(Problem::of("alias", "problem-other-alias").into());
    }
    forget(app, &request.case)?;
    // Where there is no room for that, rests stay on the disk, encrypted as all else.
    let _rests_stay = app.open()?.vault.sweep();
    Ok(Nothing {})
}

/// Forgets a family, with what the session holds of it.
pub(crate) fn forget(app: &mut App, case: &str) -> Reply<()> {
    let now = app.world.stamp();
    let open = app.open()?;
    open.vault.forget_case(case, &now)?;
    open.done.remove(case);
    open.undone.remove(case);
    crate::map::forget(app, case)?;
    crate::making::forget(app, case)?;
    krug_documents::forget();
    Ok(())
}

pub(crate) fn header(app: &mut App, request: Of) -> Reply<Header> {
    let today = app.world.today();
    let loaded = app.load(&request.case)?;
    let open = app.open()?;
    let some = |acts: Option<&Vec<String>>| acts.is_some_and(|a| !a.is_empty());
    let can_undo = some(open.done.get(&request.case));
    let can_redo = some(open.undone.get(&request.case));
    let case = &loaded.case;
    let meeting = case.current_conference();
    let children = case
        .main_children()
        .map(|p| Child {
            name: p.first_name().to_owned(),
            age: if p.age.is_empty() {
                p.age_on(today).map(|a| a.to_string()).unwrap_or_default()
            } else {
                p.age.clone()
            },
        })
        .collect();
    Ok(Header {
        alias: case.family.alias.clone(),
        children,
        conference_on: meeting.and_then(|m| m.on),
        conference_time: meeting.and_then(|m| m.time.clone()),
        stage: stage::stage(case),
        language: case.family.language.clone(),
        sample: case.family.sample,
        today,
        seen: heads(&loaded.state),
        can_undo,
        can_redo,
    })
}
