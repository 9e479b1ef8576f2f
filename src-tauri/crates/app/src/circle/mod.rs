//! The circle: drawings of who is around the children, for the coordinator, turned to the family, and on paper.

mod family;
mod said;
mod told;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use krug_domain::Case;
use krug_domain::kinds::{Moment, Person};
use krug_domain::map::{self, Drawn, Gap, Picture, TieSign, Turns};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::failure::{Failure, Reply};
use crate::map::{Marks, short_names};
use crate::print;
use crate::session::{App, heads};
use crate::settings;
use said::Said;

pub use family::CircleTurned;
pub(crate) use family::{by_letters, drawable, for_paper, not_shown, turned};
pub use told::{BeginDrawing, PutTie, TellTie};
pub(crate) use told::{begin, put, tell};

/// A request about one drawing of a family.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfDrawing {
    /// Family.
    pub case: String,
    /// Drawing; the newest, if not said.
    #[serde(default)]
    pub drawing: Option<String>,
}

/// What is known of a drawing beside its picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DrawingLine {
    /// Drawing; empty for ties told before there were any.
    pub id: String,
    /// Drawn on.
    pub on: Option<NaiveDate>,
    /// At which station.
    pub moment: Option<Moment>,
    /// Told by.
    pub told_by: Option<String>,
    /// The family's own words for the four rings; empty where it has none.
    pub rings: Vec<String>,
    /// The family may see it.
    pub shown: bool,
    /// How many stand in each ring.
    pub counts: Vec<u32>,
    /// Everybody and everything that stands in it.
    pub members: Vec<String>,
}

/// The circle.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CircleView {
    /// Heads.
    pub seen: Vec<String>,
    /// All drawings, oldest first.
    pub drawings: Vec<DrawingLine>,
    /// The one that is shown; nothing, if nobody has drawn yet and everybody stands by the part they play.
    pub drawing: Option<String>,
    /// What is drawn.
    pub picture: Picture,
    /// People and organisations that do not stand in this drawing.
    pub tray: Vec<String>,
    /// What the circle has little of.
    pub gaps: Vec<Gap>,
    /// Who was spoken with and not asked "who else?" (rule 16).
    pub not_asked: Vec<String>,
    /// What ties mean.
    pub ties: Vec<TieSign>,
}

pub(crate) fn view(app: &mut App, request: OfDrawing) -> Reply<CircleView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let today = app.world.today();
    let language = print::language(&settings::read(&app.open()?.vault).language);
    let all = map::drawings(case);
    let chosen = chosen(&all, request.drawing.as_deref())?;
    let mut kept: BTreeMap<String, Turns> = app
        .open()?
        .vault
        .setting(&turns_of(&request.case))?
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default();
    let own = chosen.map_or("", |d| d.id);
    // In a drawing that is new, everybody stands in the direction they have in the others.
    let last = kept.get(own).cloned().unwrap_or_else(|| Turns {
        grown: 0.0,
        at: kept.values().flat_map(|t| t.at.clone()).collect(),
    });
    let marks = |person: &Person| Marks::mine(app, case, person);
    let said = Said {
        case,
        names: short_names(case),
        language,
        today,
        kin: true,
        marks: &marks,
    };
    let (picture, turns) = said.picture(chosen, &last);
    if kept.get(own) != Some(&turns) {
        kept.insert(own.to_owned(), turns);
        // The picture is none the worse if this cannot be kept.
        let _unkept = app
            .open()?
            .vault
            .set_setting(&turns_of(&request.case), &json!(kept));
    }
    let tray = chosen.map_or_else(Vec::new, |drawn| {
        let outside = map::members(case).filter(|m| drawn.ring(m.id()).is_none());
        outside.map(|m| m.id().to_owned()).collect()
    });
    Ok(CircleView {
        seen: heads(&loaded.state),
        drawings: all.iter().map(|drawn| line(case, drawn)).collect(),
        drawing: chosen.map(|d| d.id.to_owned()),
        picture,
        tray,
        gaps: map::gaps(case, today.year()),
        not_asked: map::not_asked(case, today).map(|p| p.id.clone()).collect(),
        ties: map::tie_signs(),
    })
}

/// The setting that holds who stood in which direction; it goes with the family.
pub(crate) fn turns_of(case: &str) -> String {
    format!("map.turns:{case}")
}

fn chosen<'a>(all: &'a [Drawn<'a>], id: Option<&str>) -> Reply<Option<&'a Drawn<'a>>> {
    match id {
        None => Ok(all.last()),
        Some(id) => {
            let found = all.iter().find(|d| d.id == id);
            Ok(Some(found.ok_or_else(Failure::gone)?))
        }
    }
}

fn line(case: &Case, drawn: &Drawn<'_>) -> DrawingLine {
    DrawingLine {
        id: drawn.id.to_owned(),
        on: drawn.drawing.and_then(|d| d.on),
        moment: drawn.moment(),
        told_by: drawn.told_by().map(str::to_owned),
        rings: drawn.rings().map(str::to_owned).to_vec(),
        shown: drawn.shown(),
        counts: drawn.counts(case).to_vec(),
        members: drawn.placed(case).map(|(m, _)| m.id().to_owned()).collect(),
    }
}
