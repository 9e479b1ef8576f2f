//! Who changed what when: by family, item and field; two moments compared; an older value written again.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use krug_domain::kinds;
use krug_log::{Change, Name, Value, fold_at, in_order};
use serde::{Deserialize, Serialize};

use crate::failure::{Failure, Reply};
use crate::record::Saved;
use crate::session::{App, heads};
use crate::shown::{self, Author, Authors, ItemDifference, Shown};

/// One line of history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HistoryLine {
    /// Act.
    pub act: String,
    /// Operation.
    pub op: String,
    /// When, as claimed by its computer.
    pub at: String,
    /// Who.
    pub author: Author,
    /// Takes something back.
    pub takes_back: bool,
    /// Was taken back.
    pub taken_back: bool,
    /// Came in by a file, with this number.
    pub import: bool,
    /// What it was about, at most three items by name.
    pub about: Vec<AboutItem>,
}

/// An item a line is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AboutItem {
    /// Kind.
    pub kind: String,
    /// Item.
    pub id: String,
    /// What it is called now.
    pub label: String,
}

/// History of a family, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HistoryView {
    /// Lines.
    pub lines: Vec<HistoryLine>,
    /// Items that can be brought back.
    pub removed: Vec<Removed>,
    /// Heads.
    pub seen: Vec<String>,
    /// Day of the first change.
    pub since: Option<String>,
}

/// A removed item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Removed {
    /// Kind.
    pub kind: String,
    /// Item.
    pub id: String,
    /// What it was called.
    pub label: String,
    /// When.
    pub at: String,
    /// By whom.
    pub author: Author,
}

/// Which history.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct WhichHistory {
    /// Family.
    pub case: String,
    /// Of one item only.
    pub id: Option<String>,
}

const ABOUT: usize = 3;

pub(crate) fn view(app: &mut App, request: WhichHistory) -> Reply<HistoryView> {
    let loaded = app.load(&request.case)?;
    let state = &*loaded.state;
    let vault = &app.open()?.vault;
    let authors = Authors::of(vault)?;
    let changes = vault.changes(&request.case)?;
    let came = vault.imported(&request.case)?;
    let mut items: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in &changes {
        items.entry(&change.head.act).or_default().push(change);
    }
    let mut lines = Vec::new();
    for act in vault.acts(&request.case)? {
        let own = items
            .get(act.act.as_str())
            .map(Vec::as_slice)
            .unwrap_or_default();
        if request
            .id
            .as_ref()
            .is_some_and(|id| own.iter().all(|c| c.head.id != *id))
        {
            continue;
        }
        let mut about: Vec<AboutItem> = Vec::new();
        for change in own {
            let known = kinds::kind(&change.head.kind).is_some();
            if known && about.len() < ABOUT && about.iter().all(|a| a.id != change.head.id) {
                about.push(AboutItem {
                    kind: change.head.kind.clone(),
                    id: change.head.id.clone(),
                    label: shown::label(state, &change.head.id),
                });
            }
        }
        lines.push(HistoryLine {
            author: authors.author(&act.by),
            import: own.iter().any(|c| came.contains(&c.name)),
            act: act.act,
            op: act.op,
            at: act.at,
            takes_back: act.undoes.is_some(),
            taken_back: act.undone,
            about,
        });
    }
    let mut removed: Vec<Removed> = state
        .items
        .iter()
        .filter(|(_, item)| {
            item.deleted()
                && kinds::kind(&item.kind).is_some_and(|k| !k.fields.iter().all(|f| f.by_operation))
        })
        .filter(|(_, item)| item.value("same_as").is_none())
        .filter_map(|(id, item)| {
            let tip = item.tips.first()?;
            Some(Removed {
                kind: item.kind.clone(),
                id: id.clone(),
                label: shown::label(state, id),
                at: tip.at.clone(),
                author: authors.author(&tip.by),
            })
        })
        .collect();
    removed.sort_by(|a, b| b.at.cmp(&a.at));
    let first = in_order(&changes)
        .first()
        .map(|c| c.head.at.chars().take(10).collect());
    Ok(HistoryView {
        lines,
        removed,
        seen: heads(state),
        since: first,
    })
}

/// One act of a family.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfAct {
    /// Family.
    pub case: String,
    /// Act.
    pub act: String,
}

/// What an act did, or what differs between two moments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Compared {
    /// Item by item.
    pub lines: Vec<ItemDifference>,
}

pub(crate) fn act(app: &mut App, request: OfAct) -> Reply<Compared> {
    let changes = app.open()?.vault.changes(&request.case)?;
    let own: Vec<&Change> = changes
        .iter()
        .filter(|c| c.head.act == request.act)
        .collect();
    let names: Vec<Name> = own.iter().map(|c| c.name).collect();
    let parents: Vec<Name> = own
        .iter()
        .flat_map(|c| c.head.parents.iter().copied())
        .filter(|name| !names.contains(name))
        .collect();
    if own.is_empty() {
        return Err(Failure::gone());
    }
    let (before, after) = (fold_at(&changes, &parents), fold_at(&changes, &names));
    Ok(Compared {
        lines: shown::lines(&before, &after),
    })
}

/// Two days to compare; each as it stood at its end.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Between {
    /// Family.
    pub case: String,
    /// From the end of this day.
    pub from: String,
    /// To the end of this day; now, if not said.
    #[serde(default)]
    pub to: Option<String>,
}

pub(crate) fn compare(app: &mut App, request: Between) -> Reply<Compared> {
    let day = |text: &str| {
        kinds::parse_date(text)
            .ok_or_else(|| Failure::from(krug_domain::Problem::of("from", "problem-date")))
    };
    let changes = app.open()?.vault.changes(&request.case)?;
    let from = until(&changes, day(&request.from)?);
    let to = match &request.to {
        Some(to) => until(&changes, day(to)?),
        None => changes.iter().map(|c| c.name).collect(),
    };
    let (before, after) = (fold_at(&changes, &from), fold_at(&changes, &to));
    Ok(Compared {
        lines: shown::lines(&before, &after),
    })
}

/// The changes made by the end of a day. One counts as made no earlier than what it builds on, so that a wrong clock
/// does not tear a history apart.
fn until(changes: &[Change], day: NaiveDate) -> Vec<Name> {
    let mut days: BTreeMap<Name, NaiveDate> = BTreeMap::new();
    for change in in_order(changes) {
        let own = DateTime::parse_from_rfc3339(&change.head.at)
            .map(|t| t.date_naive())
            .unwrap_or_default();
        let seen = change.head.parents.iter().filter_map(|p| days.get(p)).max();
        days.insert(change.name, seen.map_or(own, |seen| own.max(*seen)));
    }
    let made = days.into_iter().filter(|(_, made)| *made <= day);
    made.map(|(name, _)| name).collect()
}

/// A field of an item.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfField {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Stored name.
    pub stored: String,
}

/// One value a field had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Older {
    /// The change that wrote it.
    pub name: String,
    /// The value.
    pub value: Shown,
    /// Who.
    pub author: Author,
    /// When.
    pub at: String,
    /// Shown now.
    pub now: bool,
}

/// All values a field had, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldHistory {
    /// Values.
    pub values: Vec<Older>,
    /// Heads.
    pub seen: Vec<String>,
}

pub(crate) fn field(app: &mut App, request: OfField) -> Reply<FieldHistory> {
    let loaded = app.load(&request.case)?;
    let state = &*loaded.state;
    let item = state.item(&request.id).ok_or_else(Failure::gone)?;
    let vault = &app.open()?.vault;
    let authors = Authors::of(vault)?;
    let changes = vault.changes(&request.case)?;
    let now = item
        .fields
        .get(&request.stored)
        .and_then(|w| w.first())
        .map(|w| w.name);
    let mut values: Vec<Older> = in_order(&changes)
        .into_iter()
        .filter(|c| c.head.id == request.id && c.head.set.contains(&request.stored))
        .map(|change| {
            let set = change.values();
            let value = set
                .as_ref()
                .map(|set| set.get(&request.stored).unwrap_or(&Value::Null));
            Older {
                name: change.name.to_string(),
                value: shown::shown(state, item, &request.stored, value),
                author: authors.author(&change.head.by),
                at: change.head.at.clone(),
                now: Some(change.name) == now,
            }
        })
        .collect();
    values.reverse();
    Ok(FieldHistory {
        values,
        seen: heads(state),
    })
}

/// An older value to write again.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PutBack {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Stored name.
    pub stored: String,
    /// The change that wrote the value.
    pub name: String,
    /// Heads the history was loaded from.
    pub seen: Vec<String>,
}

/// Writes an older value again, by the same rules as a form.
pub(crate) fn put_back(app: &mut App, request: PutBack) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let item = loaded.state.item(&request.id).ok_or_else(Failure::gone)?;
    let kind = item.kind.clone();
    let changes = app.open()?.vault.changes(&request.case)?;
    let change = changes
        .iter()
        .find(|c| c.name.to_string() == request.name && c.head.id == request.id)
        .ok_or_else(Failure::gone)?;
    let values = change.values().ok_or_else(Failure::gone)?;
    let value = values.get(&request.stored).cloned().unwrap_or(Value::Null);
    let mut set = krug_log::Map::new();
    set.insert(request.stored, value);
    crate::record::save(
        app,
        crate::record::Save {
            case: request.case,
            kind,
            id: Some(request.id),
            seen: Some(request.seen),
            set,
        },
    )
}
