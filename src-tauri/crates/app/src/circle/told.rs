//! Telling a drawing: it begins, ties are told, a child puts people into rings.

use krug_domain::map::{self, TieTold};
use serde::Deserialize;

use super::chosen;
use crate::failure::{Failure, Reply};
use crate::record::{self, Saved};
use crate::session::App;

/// A tie as it is told in a drawing.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TellTie {
    /// Family.
    pub case: String,
    /// Drawing; the newest if not said, a new one if there is none.
    #[serde(default)]
    pub drawing: Option<String>,
    /// Person or organisation.
    pub id: String,
    /// What is told.
    #[serde(default)]
    pub told: TieTold,
    /// Heads the picture was loaded from.
    #[serde(default)]
    pub seen: Option<Vec<String>>,
}

/// A drawing that begins today.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BeginDrawing {
    /// Family.
    pub case: String,
    /// Who tells it.
    #[serde(default)]
    pub told_by: Option<String>,
    /// The drawing it starts from; an empty one, if not said.
    #[serde(default)]
    pub from: Option<String>,
}

/// Somebody the child puts into a ring on the turned screen.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PutTie {
    /// Family.
    pub case: String,
    /// A drawing the family may see.
    pub drawing: String,
    /// Person or organisation.
    pub id: String,
    /// Ring, 1 to 4; 0 takes out again.
    pub ring: i32,
}

pub(crate) fn begin(app: &mut App, request: BeginDrawing) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let today = app.world.today();
    let (by, from) = (request.told_by.as_deref(), request.from.as_deref());
    if by.is_some_and(|id| loaded.case.person(id).is_none()) {
        return Err(Failure::gone());
    }
    let edits = map::begin(&loaded.case, today, by, from, &mut || app.world.item_id())?;
    let drawing = edits[0].id.clone();
    record::store(app, (&request.case, None), "map.begin", edits, &drawing)
}

pub(crate) fn tell(app: &mut App, request: TellTie) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let all = map::drawings(case);
    let mut edits = Vec::new();
    let drawing = match chosen(&all, request.drawing.as_deref())? {
        Some(drawn) => drawn.id.to_owned(),
        // The first tie begins the first drawing.
        None => {
            let today = app.world.today();
            edits = map::begin(case, today, None, None, &mut || app.world.item_id())?;
            edits[0].id.clone()
        }
    };
    let tie = map::tell(
        case,
        &drawing,
        &request.id,
        &request.told,
        &app.world.item_id()?,
    )?;
    let id = tie.id.clone();
    edits.push(tie);
    let from = (request.case.as_str(), request.seen.as_deref());
    record::store(app, from, "map.tie", edits, &id)
}

/// A place given on the turned screen, in a drawing the family may see, to somebody it may see.
pub(crate) fn put(app: &mut App, request: PutTie) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let (seen, _) = crate::map::for_family(&loaded.case);
    if !seen.drawings.iter().any(|d| d.id == request.drawing) {
        return Err(Failure::gone());
    }
    // Who is not seen is not there.
    if !map::members(&seen).any(|m| m.id() == request.id) {
        return Err(Failure::gone());
    }
    let told = TieTold {
        ring: Some(request.ring),
        ..TieTold::default()
    };
    let new = app.world.item_id()?;
    let tie = map::tell(&loaded.case, &request.drawing, &request.id, &told, &new)?;
    let id = tie.id.clone();
    record::store(app, (&request.case, None), "map.tie", vec![tie], &id)
}
