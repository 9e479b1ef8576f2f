//! What differs between two states of one family: what a file brings, what an act did, what changed since a day.

use krug_log::{State, Value};

use crate::kinds::{self, Presentation};

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// It is new.
    Added,
    /// Fields of it differ.
    Changed,
    /// It was removed.
    Removed,
    /// It was removed before and is there again.
    Restored,
}

/// One field whose shown value differs.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldDifference {
    /// Stored name.
    pub field: String,
    /// Value before; nothing if unset or not known.
    pub before: Option<Value>,
    /// Value after.
    pub after: Option<Value>,
}

/// One item that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What happened to it.
    pub happened: Happened,
    /// Its fields; for a new or restored one all that are set, for a removed one none.
    pub fields: Vec<FieldDifference>,
}

/// All items that differ, in the order of the list of kinds, then by id. Order fields do not count.
#[must_use]
pub fn differences(before: &State, after: &State) -> Vec<Difference> {
    let mut found = Vec::new();
    for (id, now) in &after.items {
        let was = before.item(id).filter(|item| !item.deleted());
        let existed = before.item(id).is_some();
        let happened = match (was.is_some(), now.alive(), existed) {
            (false, true, false) => Happened::Added,
            (false, true, true) => Happened::Restored,
            (true, false, _) => Happened::Removed,
            (true, true, _) => Happened::Changed,
            (false, false, _) => continue,
        };
        let fields = if happened == Happened::Removed {
            Vec::new()
        } else {
            let quiet = |field: &str| {
                kinds::kind(&now.kind)
                    .and_then(|kind| kind.field(field))
                    .is_some_and(|f| f.presentation == Presentation::Quiet)
            };
            now.fields
                .keys()
                .filter(|field| !quiet(field))
                .filter_map(|field| {
                    let before = was.and_then(|item| item.value(field)).cloned();
                    let after = now.value(field).cloned();
                    (before != after).then(|| FieldDifference {
                        field: field.clone(),
                        before,
                        after,
                    })
                })
                .collect()
        };
        if happened != Happened::Changed || !fields.is_empty() {
            found.push(Difference {
                id: id.clone(),
                kind: now.kind.clone(),
                happened,
                fields,
            });
        }
    }
    let place = |kind: &str| kinds::all().position(|k| k.name == kind);
    found.sort_by_cached_key(|d| (place(&d.kind).unwrap_or(usize::MAX), d.id.clone()));
    found
}
