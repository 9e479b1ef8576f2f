//! One saved change: a head line that is never erased and a body line that may be.
//!
//! The bytes as written are the truth: lines are kept and forwarded verbatim, so keys this build does not
//! know survive, and nothing is ever serialised again before it is hashed. Reading is strict: what
//! contradicts itself is refused with a [`Fault`]. Faults and debug output hold no values, for both may
//! end in a report.

use crate::limits::{self, BODY_MAX, HEAD_MAX, PARENTS_MAX};
use crate::name::Name;
use crate::walk::Walk;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt;

/// Why a line was refused. Holds key names only, never values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The head line is longer than [`HEAD_MAX`].
    #[error("the head is too long")]
    HeadTooLong,
    /// The body line is longer than [`BODY_MAX`].
    #[error("the body is too long")]
    BodyTooLong,
    /// More than [`PARENTS_MAX`] parents.
    #[error("too many parents")]
    TooManyParents,
    /// The head is no single-line JSON object with the known keys.
    #[error("the head cannot be read")]
    HeadUnreadable,
    /// The body is no single-line JSON object with a salt and a set of distinct fields.
    #[error("the body cannot be read")]
    BodyUnreadable,
    /// The value of this key does not have its pattern.
    #[error("the value of {0} is not well formed")]
    Pattern(&'static str),
    /// The names under this key are not in strictly ascending order.
    #[error("the names in {0} are not in order or not distinct")]
    Order(&'static str),
    /// The body's hash is not the one the head names.
    #[error("the body does not belong to the head")]
    BodyHash,
    /// The head announces other fields than the body sets.
    #[error("head and body name different fields")]
    SetDiffers,
    /// A deletion that also sets fields: its meaning would be a guess.
    #[error("a deletion sets fields")]
    DeletionSets,
}

/// The part of a change that is never erased. It must therefore never hold personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Version of the head's meaning, from 1; see [`crate::VERSION`].
    pub v: u32,
    /// Id of the case.
    pub case: String,
    /// Id of the device that wrote the change: a claim, used for showing only.
    pub by: String,
    /// What the author had on the screen: the heads of the case then, ascending.
    pub parents: Vec<Name>,
    /// Local time with offset by the author's clock: a claim, used for showing only.
    pub at: String,
    /// Id shared by the changes of one user action.
    pub act: String,
    /// The user action, such as `plan.add_step`.
    #[serde(rename = "do")]
    pub op: String,
    /// The act taken back, if the user action was undo or redo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<String>,
    /// Kind of the item.
    pub kind: String,
    /// Id of the item.
    pub id: String,
    /// Whether the item was deleted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delete: bool,
    /// Names of the fields the body sets, ascending. Repeated here so that an erased newest value does
    /// not uncover the value before it.
    pub set: Vec<String>,
    /// SHA-256 of the body line.
    pub body: Name,
}

/// The part of a change that may be erased or withheld.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// 32 random hex digits; keeps a short erased value from being guessed from the hash.
    pub salt: String,
    /// Field values; `null` unsets.
    #[serde(deserialize_with = "distinct")]
    pub set: Map<String, Value>,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} fields)", self.set.len())
    }
}

/// A map in which no key occurs twice: otherwise two readers could see two values.
fn distinct<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
    struct Distinct;
    impl<'de> de::Visitor<'de> for Distinct {
        type Value = Map<String, Value>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object with distinct keys")
        }
        fn visit_map<A: de::MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut map = Map::new();
            while let Some((key, value)) = access.next_entry::<String, Value>()? {
                if map.insert(key, value).is_some() {
                    return Err(de::Error::custom("a key occurs twice"));
                }
            }
            Ok(map)
        }
    }
    deserializer.deserialize_map(Distinct)
}

/// A change as it is kept and handed on. Make one with [`Change::parse`] or [`crate::write()`] only.
#[derive(Clone, PartialEq)]
pub struct Change {
    /// SHA-256 of `line`.
    pub name: Name,
    /// The head line, verbatim, without line end.
    pub line: String,
    /// The body line, verbatim, without line end. `None`: erased or withheld.
    pub body: Option<String>,
    /// What `line` says.
    pub head: Head,
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Change({:?}, {}, {})",
            self.name, self.head.by, self.head.op
        )
    }
}

impl Change {
    /// Reads one change from its two lines; `body` is `None` if it was erased or withheld.
    ///
    /// # Errors
    /// A [`Fault`] if a line is too long, unreadable, does not have the patterns, or if head and body
    /// contradict one another. Unknown keys are accepted and stay in the line.
    pub fn parse(line: &str, body: Option<&str>) -> Result<Change, Fault> {
        if line.len() > HEAD_MAX {
            return Err(Fault::HeadTooLong);
        }
        if !is_object_line(line) {
            return Err(Fault::HeadUnreadable);
        }
        let head: Head = serde_json::from_str(line).map_err(|_| Fault::HeadUnreadable)?;
        head.check()?;
        if let Some(text) = body {
            let body = Body::parse(text)?;
            if Name::of(text) != head.body {
                return Err(Fault::BodyHash);
            }
            let named = |field: &String| head.set.binary_search(field).is_ok();
            if body.set.len() != head.set.len() || !body.set.keys().all(named) {
                return Err(Fault::SetDiffers);
            }
        }
        let (line, body) = (line.to_owned(), body.map(str::to_owned));
        Ok(Change {
            name: Name::of(&line),
            line,
            body,
            head,
        })
    }

    /// The values the change sets; `None` if its body was erased or withheld.
    pub fn values(&self) -> Option<Map<String, Value>> {
        Body::parse(self.body.as_deref()?).ok().map(|body| body.set)
    }
}

impl Body {
    /// Reads a body line on its own, for tools that look at bodies before they have the head.
    ///
    /// # Errors
    /// [`Fault::BodyTooLong`], [`Fault::BodyUnreadable`] or [`Fault::Pattern`].
    pub fn parse(line: &str) -> Result<Body, Fault> {
        if line.len() > BODY_MAX {
            return Err(Fault::BodyTooLong);
        }
        if !is_object_line(line) {
            return Err(Fault::BodyUnreadable);
        }
        let body: Body = serde_json::from_str(line).map_err(|_| Fault::BodyUnreadable)?;
        if !limits::is_salt(&body.salt) {
            return Err(Fault::Pattern("salt"));
        }
        Ok(body)
    }
}

impl Head {
    /// Checks patterns, orders and limits; used for reading and for writing alike.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        let patterns = [
            ("v", self.v >= 1),
            ("case", limits::is_id(&self.case)),
            ("by", limits::is_id(&self.by)),
            ("at", limits::instant(&self.at).is_some()),
            ("act", limits::is_id(&self.act)),
            ("do", limits::is_op(&self.op)),
            ("undoes", self.undoes.as_deref().is_none_or(limits::is_id)),
            ("kind", limits::is_kind(&self.kind)),
            ("id", limits::is_id(&self.id)),
            ("set", self.set.iter().all(|field| limits::is_field(field))),
        ];
        if let Some((key, _)) = patterns.into_iter().find(|(_, fits)| !fits) {
            return Err(Fault::Pattern(key));
        }
        if self.parents.len() > PARENTS_MAX {
            return Err(Fault::TooManyParents);
        }
        if !ascending(&self.parents) {
            return Err(Fault::Order("parents"));
        }
        if !ascending(&self.set) {
            return Err(Fault::Order("set"));
        }
        if self.delete && !self.set.is_empty() {
            return Err(Fault::DeletionSets);
        }
        Ok(())
    }
}

fn ascending<T: Ord>(list: &[T]) -> bool {
    list.windows(2).all(|pair| pair[0] < pair[1])
}

/// One line, one object: a reader that goes line by line sees the same thing.
fn is_object_line(line: &str) -> bool {
    line.starts_with('{') && !line.contains(['\n', '\r'])
}

/// The union of two copies of a case: each change once, with its body if either copy has it.
/// Bodies that were erased here must not be offered in `theirs`; the caller knows them.
pub fn union(mine: &[Change], theirs: &[Change]) -> Vec<Change> {
    let mut at: HashMap<Name, usize> = HashMap::with_capacity(mine.len());
    let mut all: Vec<Change> = Vec::with_capacity(mine.len());
    for change in mine.iter().chain(theirs) {
        match at.get(&change.name) {
            None => {
                at.insert(change.name, all.len());
                all.push(change.clone());
            }
            Some(&known) if all[known].body.is_none() => all[known].body.clone_from(&change.body),
            Some(_) => {}
        }
    }
    all
}

/// The changes with parents before children, each once, then those that wait for a missing parent.
/// The order depends on the set alone, so two exports of one set are equal.
pub fn in_order(changes: &[Change]) -> Vec<&Change> {
    let walk = Walk::new(changes.iter());
    walk.order.into_iter().chain(walk.waiting).collect()
}
