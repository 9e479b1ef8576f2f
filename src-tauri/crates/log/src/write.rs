//! Edits become changes: the only place where lines are made.
//!
//! One user action is one act: its changes are chained, and only the first names what its author had seen.
//! Salts come from outside, so that the same input gives the same lines.

use crate::change::{Body, Change, Fault, Head};
use crate::limits::{BODY_MAX, HEAD_MAX, PARENTS_MAX, VERSION};
use crate::name::{Name, hex};
use serde_json::{Map, Value};

/// What is to be done to one item. Set only fields that differ from what was on the screen: a field
/// written again replaces values nobody looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// Kind of the item.
    pub kind: String,
    /// Id of the item; a new id creates the item.
    pub id: String,
    /// Fields to write; `null` unsets.
    pub set: Map<String, Value>,
    /// Whether the item is deleted; then `set` is empty.
    pub delete: bool,
}

impl Edit {
    /// An edit that sets nothing yet.
    pub fn new(kind: impl Into<String>, id: impl Into<String>) -> Edit {
        Edit {
            kind: kind.into(),
            id: id.into(),
            set: Map::new(),
            delete: false,
        }
    }

    /// The same edit, also setting `field`; [`Value::Null`] unsets it.
    #[must_use]
    pub fn set(mut self, field: impl Into<String>, value: impl Into<Value>) -> Edit {
        self.set.insert(field.into(), value.into());
        self
    }

    /// A deletion. Values stay in the set and come back with [`Edit::restore`].
    pub fn delete(kind: impl Into<String>, id: impl Into<String>) -> Edit {
        Edit {
            delete: true,
            ..Edit::new(kind, id)
        }
    }

    /// A change that sets nothing: after a deletion it brings the item back with all values.
    pub fn restore(kind: impl Into<String>, id: impl Into<String>) -> Edit {
        Edit::new(kind, id)
    }
}

/// Who did what and when: common to all changes of an act. None of it may hold personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Id of the device.
    pub by: String,
    /// Local time with offset, `2026-11-23T10:15:30+01:00`.
    pub at: String,
    /// Id of the act; random, given by the caller.
    pub act: String,
    /// The user action, such as `plan.add_step`.
    pub op: String,
    /// The act this one takes back.
    pub undoes: Option<String>,
}

/// Makes one act: chained changes, the first naming `seen` as its parents. No edits make no changes.
///
/// More heads than one change may name are joined by writing the first edit as often as needed,
/// so that no number of heads can make a case uneditable.
///
/// # Errors
/// The [`Fault`] with which the other side would refuse the change.
pub fn write(
    case: &str,
    seen: &[Name],
    stamp: &Stamp,
    edits: &[Edit],
    salt: &mut dyn FnMut() -> [u8; 16],
) -> Result<Vec<Change>, Fault> {
    let mut unnamed = seen.to_vec();
    unnamed.sort_unstable();
    unnamed.dedup();
    let mut changes: Vec<Change> = Vec::with_capacity(edits.len());
    for edit in edits {
        loop {
            let mut parents: Vec<Name> = changes
                .last()
                .map(|change| change.name)
                .into_iter()
                .collect();
            let room = (PARENTS_MAX - parents.len()).min(unnamed.len());
            parents.extend(unnamed.drain(..room));
            parents.sort_unstable();
            changes.push(one(case, parents, stamp, edit, salt())?);
            if unnamed.is_empty() {
                break;
            }
        }
    }
    Ok(changes)
}

fn one(
    case: &str,
    parents: Vec<Name>,
    stamp: &Stamp,
    edit: &Edit,
    salt: [u8; 16],
) -> Result<Change, Fault> {
    let body = Body {
        salt: hex(&salt),
        set: edit.set.clone(),
    };
    let body = serde_json::to_string(&body).map_err(|_| Fault::BodyUnreadable)?;
    if body.len() > BODY_MAX {
        return Err(Fault::BodyTooLong);
    }
    let mut set: Vec<String> = edit.set.keys().cloned().collect();
    set.sort_unstable();
    let head = Head {
        v: VERSION,
        case: case.to_owned(),
        by: stamp.by.clone(),
        parents,
        at: stamp.at.clone(),
        act: stamp.act.clone(),
        op: stamp.op.clone(),
        undoes: stamp.undoes.clone(),
        kind: edit.kind.clone(),
        id: edit.id.clone(),
        delete: edit.delete,
        set,
        body: Name::of(&body),
    };
    head.check()?;
    let line = serde_json::to_string(&head).map_err(|_| Fault::HeadUnreadable)?;
    if line.len() > HEAD_MAX {
        return Err(Fault::HeadTooLong);
    }
    Ok(Change {
        name: Name::of(&line),
        line,
        body: Some(body),
        head,
    })
}
