//! Telling an example family: a story is a list of lines, each a day, a call of the table, or a record
//! to save. The same lines make the examples of the first start, `krug play`, and the tests' people.
//! Names beginning with `@` stand for the ids that earlier lines produced.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::curtain;
use crate::failure::{Failure, Reply};
use crate::session::App;
use crate::world::StoryClock;

/// A story as shipped in `assets/sample`.
#[derive(Debug, Clone, Deserialize)]
pub struct Story {
    /// Name, as in `krug play lipa`.
    pub name: String,
    /// Lines in order.
    pub lines: Vec<Line>,
}

impl Story {
    /// The family's code word, from its referral.
    #[must_use]
    pub fn alias(&self) -> Option<&str> {
        self.lines.iter().find_map(|line| match line {
            Line::Call { call, with, .. } if call == "referral.create" => {
                with.get("alias")?.as_str()
            }
            _ => None,
        })
    }

    /// Tells the family under another code word.
    pub fn set_alias(&mut self, alias: &str) {
        for line in &mut self.lines {
            if let Line::Call { call, with, .. } = line
                && call == "referral.create"
            {
                with.insert("alias".to_owned(), Value::from(alias));
            }
        }
    }
}

/// One line of a story.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Line {
    /// The clock moves to this moment.
    At {
        /// RFC 3339.
        at: DateTime<FixedOffset>,
    },
    /// A record is saved.
    Save {
        /// Kind.
        save: String,
        /// Id of an existing item.
        #[serde(default)]
        id: Option<String>,
        /// Name for the new item.
        #[serde(default, rename = "as")]
        name: Option<String>,
        /// Fields.
        set: Map<String, Value>,
    },
    /// A call is made.
    Call {
        /// Name in the table.
        call: String,
        /// Request; the family is added by itself.
        #[serde(default)]
        with: Map<String, Value>,
        /// Names for ids in the reply: reply field to name.
        #[serde(default)]
        keep: BTreeMap<String, String>,
    },
}

/// How private time is told.
#[derive(Clone)]
pub enum Telling {
    /// As in life: the vault closes and the passphrase opens it again.
    AsInLife(String),
    /// Only its beginning and end are written down; the vault stays open.
    Written,
}

/// What a story left behind.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Family.
    pub case: String,
    /// Names and the ids they stand for.
    pub names: BTreeMap<String, String>,
}

/// The shipped stories: name and text.
pub const STORIES: [(&str, &str); 3] = [
    ("lipa", include_str!("../../../../assets/sample/lipa.json")),
    (
        "yavor",
        include_str!("../../../../assets/sample/yavor.json"),
    ),
    (
        "javor",
        include_str!("../../../../assets/sample/javor.json"),
    ),
];

/// Reads a shipped story.
///
/// # Errors
/// No story of this name.
pub fn story(name: &str) -> Reply<Story> {
    let (_, text) = STORIES
        .iter()
        .find(|(n, _)| *n == name)
        .ok_or_else(Failure::bad_request)?;
    serde_json::from_str(text).map_err(|_| Failure::internal())
}

/// Tells a story into the open vault; the clock is the story's meanwhile and the computer's afterwards.
///
/// # Errors
/// The first call that fails, with the number of its line.
pub fn tell(app: &mut App, story: &Story, telling: &Telling) -> Reply<Told> {
    tell_until(app, story, telling, |_| false)
}

/// Tells a story up to the first line for which `stop` is true.
///
/// # Errors
/// The first call that fails, with the number of its line.
pub fn tell_until(
    app: &mut App,
    story: &Story,
    telling: &Telling,
    stop: impl Fn(&Line) -> bool,
) -> Reply<Told> {
    let before = app.world.story_clock();
    let mut told = Told {
        case: String::new(),
        names: BTreeMap::new(),
    };
    let mut result = Ok(());
    for (number, line) in story.lines.iter().enumerate() {
        if stop(line) {
            break;
        }
        result = one(app, line, telling, &mut told).map_err(|f| f.with("line", number + 1));
        if result.is_err() {
            break;
        }
    }
    app.world.tell(before);
    if let Ok(open) = app.open() {
        open.done.remove(&told.case);
    }
    result.map(|()| told)
}

fn one(app: &mut App, line: &Line, telling: &Telling, told: &mut Told) -> Reply<()> {
    match line {
        Line::At { at } => {
            match app.world.story_clock() {
                Some(clock) => clock.set(*at),
                None => app.world.tell(Some(StoryClock::new(*at))),
            }
            Ok(())
        }
        Line::Save {
            save,
            id,
            name,
            set,
        } => {
            let id = id.as_ref().map(|id| told.resolve(id)).transpose()?;
            let set = told.resolve_map(set)?;
            let request = json!({ "case": told.case, "kind": save, "id": id, "set": set });
            let reply = app.call("record.save", request)?;
            if let (Some(name), Some(id)) = (name, reply.get("id").and_then(Value::as_str)) {
                told.names.insert(name.clone(), id.to_owned());
            }
            Ok(())
        }
        Line::Call { call, with, keep } => {
            let mut request = told.resolve_map(with)?;
            if !told.case.is_empty() {
                request
                    .entry("case")
                    .or_insert_with(|| Value::from(told.case.clone()));
            }
            let reply = make(app, call, request, telling, told)?;
            if let Some(case) = reply.get("case").and_then(Value::as_str) {
                told.case = case.to_owned();
            }
            for (field, name) in keep {
                let found = match field.split_once('.') {
                    Some((list, n)) => reply
                        .get(list)
                        .and_then(|l| l.get(n.parse::<usize>().ok()?)),
                    None => reply.get(field),
                };
                if let Some(id) = found.and_then(Value::as_str) {
                    told.names.insert(name.clone(), id.to_owned());
                }
            }
            Ok(())
        }
    }
}

/// Makes a call; private time is told as wished.
fn make(
    app: &mut App,
    call: &str,
    mut request: Map<String, Value>,
    telling: &Telling,
    told: &Told,
) -> Reply<Value> {
    match (call, telling) {
        ("curtain.begin", Telling::Written) => {
            let begin: curtain::Begin = serde_json::from_value(Value::Object(request))?;
            curtain::note_begin(app, &begin)?;
            Ok(json!({}))
        }
        ("curtain.call_in", Telling::Written) => Ok(json!({})),
        ("curtain.end", Telling::Written) => {
            let meeting = app
                .load(&told.case)?
                .case
                .private_time()
                .map(|m| m.id.clone());
            let meeting = meeting.ok_or_else(Failure::gone)?;
            let time = curtain::now(app);
            let asked_in = asked(app, &request)?;
            curtain::note_end(app, &told.case, &meeting, &time, &asked_in)?;
            Ok(json!({}))
        }
        ("curtain.call_in", Telling::AsInLife(_)) => app.call(call, Value::Object(request)),
        ("curtain.end", Telling::AsInLife(passphrase)) => {
            request.remove("asked_in");
            request.insert("passphrase".to_owned(), Value::from(passphrase.clone()));
            let mut reply = app.call(call, Value::Object(request))?;
            if let Some(map) = reply.as_object_mut() {
                map.remove("case");
            }
            Ok(reply)
        }
        _ => app.call(call, Value::Object(request)),
    }
}

/// In a written story the times the coordinator was asked in stand beside the end of private time.
fn asked(
    app: &mut App,
    request: &Map<String, Value>,
) -> Reply<Vec<(String, String, krug_domain::kinds::About)>> {
    let list = request
        .get("asked_in")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    list.into_iter()
        .map(|entry| {
            let at = entry
                .get("at")
                .and_then(Value::as_str)
                .ok_or_else(Failure::bad_request)?
                .to_owned();
            let about = serde_json::from_value(entry.get("about").cloned().unwrap_or_default())?;
            Ok((app.world.item_id()?, at, about))
        })
        .collect()
}

impl Told {
    /// The id behind a name, with or without `@`.
    ///
    /// # Errors
    /// No line before gave this name.
    pub fn resolve(&self, name: &str) -> Reply<String> {
        let Some(bare) = name.strip_prefix('@') else {
            return Ok(name.to_owned());
        };
        self.names
            .get(bare)
            .cloned()
            .ok_or_else(|| Failure::bad_request().with("name", bare))
    }

    fn resolve_map(&self, map: &Map<String, Value>) -> Reply<Map<String, Value>> {
        map.iter()
            .map(|(key, value)| {
                let key = match key.split_once(":@") {
                    Some((field, name)) => {
                        format!("{field}:{}", self.resolve(&format!("@{name}"))?)
                    }
                    None => key.clone(),
                };
                Ok((key, self.resolve_value(value)?))
            })
            .collect()
    }

    fn resolve_value(&self, value: &Value) -> Reply<Value> {
        Ok(match value {
            Value::String(text) if text.starts_with('@') => Value::from(self.resolve(text)?),
            Value::Array(list) => Value::Array(
                list.iter()
                    .map(|v| self.resolve_value(v))
                    .collect::<Reply<_>>()?,
            ),
            Value::Object(map) => Value::Object(self.resolve_map(map)?),
            other => other.clone(),
        })
    }
}
