//! Items and values of any kind as a screen can show them: what a thing is called, what stands in a field, what
//! differs between two states. One mechanism for preview, questions and history.

use std::collections::BTreeMap;

use krug_domain::difference::{self, Happened};
use krug_domain::guard::strictest;
use krug_domain::kinds::{self, Contact, Mark, ValueType};
use krug_log::{Item, State, Value};
use krug_store::Vault;
use serde::Serialize;

use crate::failure::Reply;

/// How a value is to be put into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum As {
    /// Not set.
    Nothing,
    /// Erased or withheld.
    Unknown,
    /// Kept from sight; asked for singly.
    Hidden,
    /// As it stands.
    Text,
    /// A day, `2026-03-14`.
    Date,
    /// A code of the field's choice.
    Choice,
    /// Ticked or not: `true`, `false`.
    Tick,
    /// Name of an item it points at; empty if that was removed.
    Item,
    /// Name of a file.
    File,
    /// A drawn name.
    Drawn,
}

/// A value to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shown {
    /// How to put it.
    #[serde(rename = "as")]
    pub as_: As,
    /// Its words, code or day.
    pub text: String,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldLine {
    /// Stored name.
    pub stored: String,
    /// Name of the field, without its member.
    pub field: String,
    /// For a set or checklist: whose or what member.
    pub member: Option<String>,
    /// Before.
    pub before: Shown,
    /// After.
    pub after: Shown,
}

/// One item that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemDifference {
    /// Item.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// What it is called, if it has a name.
    pub label: String,
    /// `added`, `changed`, `removed`, `restored`.
    pub happened: String,
    /// Fields.
    pub fields: Vec<FieldLine>,
}

/// How many items of a kind differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KindCount {
    /// Kind.
    pub kind: String,
    /// New or there again.
    pub added: u32,
    /// Changed.
    pub changed: u32,
    /// Removed.
    pub removed: u32,
}

/// Who wrote something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Author {
    /// Device.
    pub by: String,
    /// Name, as far as it is known.
    pub name: String,
    /// Written on this computer, now or under an earlier name of it.
    pub here: bool,
}

/// Names of the people behind devices.
pub(crate) struct Authors {
    here: String,
    names: BTreeMap<String, String>,
}

impl Authors {
    pub(crate) fn of(vault: &Vault) -> Reply<Self> {
        let colleagues = vault.colleagues()?.into_iter();
        Ok(Self {
            here: vault.device()?,
            names: colleagues.map(|c| (c.by, c.person)).collect(),
        })
    }

    pub(crate) fn author(&self, by: &str) -> Author {
        Author {
            by: by.to_owned(),
            name: self.names.get(by).cloned().unwrap_or_default(),
            here: by == self.here,
        }
    }
}

/// What an item is called: a person's name, a note's first words, whose number it is. Empty if it has no name.
pub(crate) fn label(state: &State, id: &str) -> String {
    let Some(item) = state.item(id) else {
        return String::new();
    };
    let text = |field: &str| {
        item.value(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let of = |field: &str| {
        let id = item
            .value(field)
            .and_then(|v| v.get("ref"))
            .and_then(Value::as_str);
        id.map(|id| label(state, id)).unwrap_or_default()
    };
    match item.kind.as_str() {
        "family" => text("alias").to_owned(),
        "person" => text("name").to_owned(),
        "contact" | "consent" | "invitation" | "busy" | "exclusion" | "attendance"
        | "agreement" | "release" | "scale" | "copy" => of("person"),
        "tie" => [of("person"), of("organisation")].concat(),
        "safety_pair" | "relation" => {
            let both = [of("a"), of("b")];
            both.iter()
                .filter(|n| !n.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(" – ")
        }
        "organisation" => text("name").to_owned(),
        "drawing" => of("told_by"),
        "stay" => of("child"),
        "protected_place" => String::new(),
        "step" => first_words(text("what")),
        "household" | "cost" => text("label").to_owned(),
        "meeting" | "talk" => text("on").to_owned(),
        _ => first_words(text("text")),
    }
}

/// Enough of a text to know it by.
fn first_words(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= MOST {
        return line.to_owned();
    }
    let cut: String = line.chars().take(MOST).collect();
    let whole = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{whole} …")
}

/// Whether a field of an item is kept from sight.
pub(crate) fn hidden(item: &Item, field: &str) -> bool {
    match item.kind.as_str() {
        Contact::KIND => {
            field == "value" && strictest(item, "mark").unwrap_or(Mark::Open) > Mark::Open
        }
        "protected_place" => field == "text",
        _ => false,
    }
}

/// A value of a field, to show. `item` is the item it belongs to, for what is kept from sight.
pub(crate) fn shown(state: &State, item: &Item, stored: &str, value: Option<&Value>) -> Shown {
    let field = kinds::kind(&item.kind).and_then(|kind| kind.field(stored));
    let put = |as_: As, text: &str| Shown {
        as_,
        text: text.to_owned(),
    };
    let Some(value) = value else {
        return put(As::Unknown, "");
    };
    if value.is_null() {
        return put(As::Nothing, "");
    }
    if hidden(item, stored) {
        return put(As::Hidden, "");
    }
    match (field.map(|f| f.value), value) {
        (Some(ValueType::Date), Value::String(day)) => put(As::Date, day),
        (Some(ValueType::Marks), Value::String(day)) => put(As::Date, day),
        (Some(ValueType::Choice(_)), Value::String(code)) => put(As::Choice, code),
        (Some(ValueType::Strokes), _) => put(As::Drawn, ""),
        (_, Value::Bool(on)) => put(As::Tick, if *on { "true" } else { "false" }),
        (_, Value::String(text)) => put(As::Text, text),
        (_, Value::Number(n)) => put(As::Text, &n.to_string()),
        (_, Value::Object(object)) => {
            if let Some(id) = object.get("ref").and_then(Value::as_str) {
                put(As::Item, &label(state, id))
            } else if let Some(file) = object.get("file") {
                put(
                    As::File,
                    file.get("name").and_then(Value::as_str).unwrap_or_default(),
                )
            } else {
                put(As::Text, &value.to_string())
            }
        }
        (_, other) => put(As::Text, &other.to_string()),
    }
}

/// The field's name and whose or what member it is.
pub(crate) fn member_of(state: &State, kind: &str, stored: &str) -> (String, Option<String>) {
    let Some((base, member)) = stored.split_once(':') else {
        return (stored.to_owned(), None);
    };
    let set = kinds::kind(kind)
        .and_then(|k| k.field(stored))
        .map(|f| f.value);
    let named = match set {
        Some(ValueType::Set(_)) => label(state, member),
        _ => member.to_owned(),
    };
    (base.to_owned(), Some(named))
}

/// What differs, as lines.
pub(crate) fn lines(before: &State, after: &State) -> Vec<ItemDifference> {
    difference::differences(before, after)
        .into_iter()
        .map(|one| {
            // A removed item is called what it was called.
            let named = if one.happened == Happened::Removed {
                before
            } else {
                after
            };
            let fields = one.fields.iter().filter_map(|field| {
                let item = after.item(&one.id)?;
                let (base, member) = member_of(after, &one.kind, &field.field);
                let value = |state: &State, value: &Option<Value>| {
                    shown(
                        state,
                        item,
                        &field.field,
                        Some(value.as_ref().unwrap_or(&Value::Null)),
                    )
                };
                Some(FieldLine {
                    stored: field.field.clone(),
                    field: base,
                    member,
                    before: value(before, &field.before),
                    after: value(after, &field.after),
                })
            });
            ItemDifference {
                label: label(named, &one.id),
                happened: word(one.happened).to_owned(),
                fields: fields.collect(),
                id: one.id,
                kind: one.kind,
            }
        })
        .collect()
}

fn word(happened: Happened) -> &'static str {
    match happened {
        Happened::Added => "added",
        Happened::Changed => "changed",
        Happened::Removed => "removed",
        Happened::Restored => "restored",
    }
}

/// How many of each kind, in the order of the lines.
pub(crate) fn counts(lines: &[ItemDifference]) -> Vec<KindCount> {
    let mut counts: Vec<KindCount> = Vec::new();
    for line in lines {
        let n = counts
            .iter()
            .position(|c| c.kind == line.kind)
            .unwrap_or_else(|| {
                counts.push(KindCount {
                    kind: line.kind.clone(),
                    added: 0,
                    changed: 0,
                    removed: 0,
                });
                counts.len() - 1
            });
        match line.happened.as_str() {
            "changed" => counts[n].changed += 1,
            "removed" => counts[n].removed += 1,
            _ => counts[n].added += 1,
        }
    }
    counts
}
