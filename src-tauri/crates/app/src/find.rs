//! Find across families, scripts and accents. Ways to reach somebody and protected places are not in
//! the index, so they cannot be found.

use krug_domain::next::Tab;
use serde::{Deserialize, Serialize};

use crate::failure::Reply;
use crate::session::App;

/// Words to look for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Search {
    /// Words.
    pub text: String,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HitLine {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// Kind.
    pub kind: String,
    /// Item.
    pub id: String,
    /// The words around.
    pub snippet: String,
    /// Where to go.
    pub tab: Tab,
}

/// Everything found, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Found {
    /// Hits.
    pub hits: Vec<HitLine>,
}

fn tab(kind: &str) -> Tab {
    match kind {
        "person" | "organisation" => Tab::People,
        "talk" | "note" => Tab::Notes,
        "plan" | "step" => Tab::Plan,
        _ => Tab::Journey,
    }
}

pub(crate) fn search(app: &mut App, request: Search) -> Reply<Found> {
    let hits = app.open()?.vault.find(&request.text, 30)?;
    let mut found = Vec::with_capacity(hits.len());
    for hit in hits {
        let alias = app.load(&hit.case)?.case.family.alias;
        found.push(HitLine {
            tab: tab(&hit.kind),
            case: hit.case,
            alias,
            kind: hit.kind,
            id: hit.id,
            snippet: hit.snippet,
        });
    }
    Ok(Found { hits: found })
}
