//! Answers to questions: mine, theirs, both, written anew, kept, removed, joined. Each is a change by somebody who
//! had all versions on the screen, and so settles the question for everybody it reaches.

use krug_domain::kinds::{self, ValueType};
use krug_domain::{Problem, same};
use krug_log::{Change, Edit, Item, Value};
use serde::Deserialize;
use serde_json::json;

use crate::failure::{Failure, Reply};
use crate::questions::{before_guard, guarded_items, text_of};
use crate::record::Saved;
use crate::session::App;

/// An answer about one field.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerField {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Stored name of the field.
    pub stored: String,
    /// Heads the questions were loaded from.
    pub seen: Vec<String>,
    /// The version to take.
    #[serde(default)]
    pub take: Option<String>,
    /// Both, one after the other.
    #[serde(default)]
    pub both: bool,
    /// Or written anew, or the joined proposal.
    #[serde(default)]
    pub text: Option<String>,
}

pub(crate) fn answer(app: &mut App, request: AnswerField) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let item = loaded.state.item(&request.id).ok_or_else(Failure::gone)?;
    let writes = item
        .conflict(&request.stored)
        .ok_or_else(|| Problem::new("problem-question-answered"))?;
    let value = match (&request.take, request.both, &request.text) {
        (Some(name), false, None) => {
            let write = writes.iter().find(|w| w.name.to_string() == *name);
            let write = write.ok_or_else(Failure::gone)?;
            // Erased, or not shared with this laptop: taking it would empty the field without a word.
            write.value.clone().ok_or_else(Failure::gone)?
        }
        (None, true, None) => {
            let texts: Vec<&str> = writes.iter().rev().filter_map(text_of).collect();
            json!(texts.join("\n"))
        }
        (None, false, Some(text)) if text.is_empty() => Value::Null,
        (None, false, Some(text)) => json!(text),
        _ => return Err(Failure::bad_request()),
    };
    let field = kinds::kind(&item.kind).and_then(|k| k.field(&request.stored));
    if let (Some(ValueType::Text(most)), Some(text)) = (field.map(|f| f.value), value.as_str())
        && text.chars().count() > most
    {
        return Err(Problem::of(&request.stored, "problem-too-long")
            .with("most", most)
            .into());
    }
    let edit = Edit::new(item.kind.clone(), &request.id).set(&request.stored, value);
    settle(
        app,
        &request.case,
        &request.seen,
        &request.id,
        "questions.answer",
        &[edit],
    )
}

/// Writes an answer by somebody who had these heads on the screen.
fn settle(
    app: &mut App,
    case: &str,
    seen: &[String],
    id: &str,
    op: &str,
    edits: &[Edit],
) -> Reply<Saved> {
    let written = app.write(case, Some(seen), op, edits)?;
    Ok(Saved::of(id, written))
}

/// All questions about an item answered alike.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeAll {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Whose versions.
    pub by: String,
    /// Heads the questions were loaded from.
    pub seen: Vec<String>,
}

pub(crate) fn take_all(app: &mut App, request: TakeAll) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let item = loaded.state.item(&request.id).ok_or_else(Failure::gone)?;
    let mut edit = Edit::new(item.kind.clone(), &request.id);
    for stored in item.fields.keys() {
        let own = item
            .conflict(stored)
            .and_then(|w| w.iter().find(|w| w.by == request.by));
        if let Some(value) = own.and_then(|write| write.value.as_ref()) {
            edit = edit.set(stored, value.clone());
        }
    }
    if edit.set.is_empty() {
        return Err(Problem::new("problem-question-answered").into());
    }
    settle(
        app,
        &request.case,
        &request.seen,
        &request.id,
        "questions.answer",
        &[edit],
    )
}

/// Whether a contested or guarded item, or a guarded field, is to be as the other wrote.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Keep {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Keep the item (of a contested one); take what the other wrote (of a guarded one).
    pub keep: bool,
    /// The guarded field.
    #[serde(default)]
    pub stored: Option<String>,
    /// Heads the questions were loaded from.
    pub seen: Vec<String>,
}

pub(crate) fn keep(app: &mut App, request: Keep) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let state = &*loaded.state;
    let item = state.item(&request.id).ok_or_else(Failure::gone)?;
    let stays = Edit::new(item.kind.clone(), &request.id);
    let edit = if item.contested() {
        if request.keep {
            stays
        } else {
            Edit::delete(&item.kind, &request.id)
        }
    } else {
        let vault = &app.open()?.vault;
        let changes = vault.changes(&request.case)?;
        let asked = guarded_items(state, &changes);
        let asked = asked
            .get(&request.id)
            .is_some_and(|fields| fields.contains(&request.stored));
        if !asked {
            return Err(Problem::new("problem-question-answered").into());
        }
        guard_answered(item, &changes, &request)?
    };
    settle(
        app,
        &request.case,
        &request.seen,
        &request.id,
        "questions.answer",
        &[edit],
    )
}

/// The guard's word confirmed, or what the other wrote taken after all.
fn guard_answered(item: &Item, changes: &[Change], request: &Keep) -> Reply<Edit> {
    let stays = Edit::new(item.kind.clone(), &request.id);
    let Some(stored) = &request.stored else {
        // The guard removed somebody again, or brought back what was removed.
        let there = if request.keep {
            item.deleted()
        } else {
            item.alive()
        };
        return Ok(if there {
            stays
        } else {
            Edit::delete(&item.kind, &request.id)
        });
    };
    if !request.keep {
        let value = item.value(stored).cloned().unwrap_or(Value::Null);
        return Ok(stays.set(stored, value));
    }
    let wanted = before_guard(changes, &request.id, Some(stored));
    let values = wanted.and_then(Change::values).ok_or_else(Failure::gone)?;
    Ok(stays.set(stored, values.get(stored).cloned().unwrap_or(Value::Null)))
}

/// Whether two entries are one person.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OnePerson {
    /// Family.
    pub case: String,
    /// One, which stays if they are joined.
    pub one: String,
    /// The other.
    pub other: String,
    /// They are one person.
    pub same: bool,
    /// Heads the questions were loaded from.
    pub seen: Vec<String>,
}

pub(crate) fn one_person(app: &mut App, request: OnePerson) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let edits = if request.same {
        same::join(&loaded.case, &loaded.state, &request.one, &request.other)?
    } else {
        same::two_people(&request.one, &request.other)
    };
    let op = if request.same {
        "people.join"
    } else {
        "people.two"
    };
    settle(app, &request.case, &request.seen, &request.one, op, &edits)
}

/// Which of two sealed plans of one number holds.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanHolds {
    /// Family.
    pub case: String,
    /// The one that holds.
    pub id: String,
    /// Heads the questions were loaded from.
    pub seen: Vec<String>,
}

pub(crate) fn plan_holds(app: &mut App, request: PlanHolds) -> Reply<Saved> {
    let today = app.world.today().to_string();
    let loaded = app.load(&request.case)?;
    let plans = &loaded.case.plan_versions;
    let holds = plans
        .iter()
        .find(|p| p.id == request.id)
        .ok_or_else(Failure::gone)?;
    let edits: Vec<Edit> = plans
        .iter()
        .filter(|p| p.id != holds.id && p.number == holds.number && p.set_aside_on.is_none())
        .map(|p| Edit::new("plan_version", &p.id).set("set_aside_on", json!(today)))
        .collect();
    settle(
        app,
        &request.case,
        &request.seen,
        &request.id,
        "plan.holds",
        &edits,
    )
}

/// A version that is kept from sight.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RevealVersion {
    /// Family.
    pub case: String,
    /// Item.
    pub id: String,
    /// Stored name of the field.
    pub stored: String,
    /// The change that wrote it.
    pub name: String,
}

pub(crate) fn reveal(app: &mut App, request: RevealVersion) -> Reply<crate::people::Revealed> {
    let changes = app.open()?.vault.changes(&request.case)?;
    let change = changes
        .iter()
        .find(|c| c.head.id == request.id && c.name.to_string() == request.name)
        .ok_or_else(Failure::gone)?;
    let values = change.values().unwrap_or_default();
    let value = values
        .get(&request.stored)
        .and_then(Value::as_str)
        .unwrap_or_default();
    Ok(crate::people::Revealed {
        value: value.to_owned(),
    })
}
