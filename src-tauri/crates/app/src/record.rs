//! Forms save here: one mechanism for every kind. A form sends the heads it was loaded from and only
//! what changed.

use krug_domain::record::{self as domain, Save as DomainSave};
use krug_log::Edit;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::failure::Reply;
use crate::session::{App, Written};

/// What a form changed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Save {
    /// Family.
    pub case: String,
    /// Kind.
    pub kind: String,
    /// Item; nothing for a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// Heads the form was loaded from; nothing means the present ones.
    #[serde(default)]
    pub seen: Option<Vec<String>>,
    /// Fields that changed.
    #[cfg_attr(feature = "bindings", ts(type = "Record<string, unknown>"))]
    pub set: Map<String, Value>,
}

/// Saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Saved {
    /// Item.
    pub id: String,
    /// Heads from now on.
    pub seen: Vec<String>,
    /// When.
    pub at: String,
    /// Whether anything was written that can be taken back.
    pub undoable: bool,
}

impl Saved {
    pub(crate) fn of(id: &str, written: Written) -> Self {
        Self {
            id: id.to_owned(),
            seen: written.seen,
            at: written.at,
            undoable: written.act.is_some(),
        }
    }
}

/// An item to remove or bring back.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Remove {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Heads the screen was loaded from.
    #[serde(default)]
    pub seen: Option<Vec<String>>,
}

pub(crate) fn save(app: &mut App, request: Save) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let id = match (&request.id, krug_domain::kinds::kind(&request.kind)) {
        (Some(id), _) => id.clone(),
        (None, Some(kind)) if kind.one => kind.name.to_owned(),
        (None, _) => app.world.item_id()?,
    };
    let asked = DomainSave {
        kind: &request.kind,
        id: &id,
        set: &request.set,
    };
    let edits = domain::save(&loaded.case, &loaded.state, &asked)?;
    let op = format!("save.{}", request.kind);
    store(
        app,
        (&request.case, request.seen.as_deref()),
        &op,
        edits,
        &id,
    )
}

/// Writes edits of a family with what follows from them, unless a check of the handbook stops them. `seen` are the
/// heads the screen was loaded from, `id` the item that is answered.
pub(crate) fn store(
    app: &mut App,
    (case, seen): (&str, Option<&[String]>),
    op: &str,
    edits: Vec<Edit>,
    id: &str,
) -> Reply<Saved> {
    let loaded = app.load(case)?;
    let today = app.world.today();
    let edits = domain::with_consequences(&loaded.case, edits, today);
    domain::admit(&loaded.state, &edits, today, &loaded.preset)?;
    let written = app.write(case, seen, op, &edits)?;
    Ok(Saved::of(id, written))
}

pub(crate) fn remove(app: &mut App, request: Remove) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let edits = domain::remove(&loaded.case, &loaded.state, &request.id)?;
    let op = format!(
        "remove.{}",
        edits.first().map_or("item", |e| e.kind.as_str())
    );
    let written = app.write(&request.case, request.seen.as_deref(), &op, &edits)?;
    Ok(Saved::of(&request.id, written))
}

pub(crate) fn restore(app: &mut App, request: Remove) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let edits = domain::restore(&loaded.case, &loaded.state, &request.id)?;
    let op = format!(
        "restore.{}",
        edits.first().map_or("item", |e| e.kind.as_str())
    );
    let written = app.write(&request.case, request.seen.as_deref(), &op, &edits)?;
    Ok(Saved::of(&request.id, written))
}
