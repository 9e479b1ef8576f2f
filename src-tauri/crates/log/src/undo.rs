//! Taking back an act: edits that write again what the act replaced. Redo is the undo of the undo.
//!
//! Undo never takes anything from anybody: it is refused where a field the act set, or the item's being there,
//! was written again, seen or unseen, by an act that still stands. Acts on other fields and items do not matter.
//! `undoes` in a head is a claim; that the values are back as the act left them is checked.

use crate::change::Change;
use crate::fold::{Item, State, Write, of_walk};
use crate::name::Name;
use crate::walk::Walk;
use crate::write::Edit;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Why an act cannot be taken back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UndoRefused {
    /// No such act in the case, or it waits for missing changes.
    #[error("there is no such act")]
    Unknown,
    /// The act was taken back before and not done again.
    #[error("the act is already taken back")]
    AlreadyTakenBack,
    /// Somebody has since written the same thing.
    #[error("{op} has since built on it")]
    BuiltUpon {
        /// The user action that did.
        op: String,
        /// Id of the device.
        by: String,
        /// Claimed local time with offset.
        at: String,
    },
    /// The act answered a question between several kept values; writing one of them back would answer it again.
    #[error("the act settled a question")]
    Settled,
    /// The value before was erased or withheld.
    #[error("the value before is erased")]
    Erased,
    /// The act left everything as it was.
    #[error("there is nothing to take back")]
    Nothing,
}

/// The edits that take back `act`, to be written with [`crate::Stamp::undoes`] naming it.
/// Whose acts may be taken back is for the caller to decide.
///
/// # Errors
/// [`UndoRefused`], with the reason to show.
pub fn undo(changes: &[Change], act: &str) -> Result<Vec<Edit>, UndoRefused> {
    let walk = Walk::new(changes.iter());
    let acts = acts(&walk);
    let own = acts.get(act).ok_or(UndoRefused::Unknown)?;
    let settled = Standing::new(&walk, &acts);
    if settled.taken_back.contains(act) {
        return Err(UndoRefused::AlreadyTakenBack);
    }
    let ground =
        |n: usize| own.iter().all(|&a| !walk.saw(n, a)) && own.iter().any(|&a| walk.saw(a, n));
    let before: Vec<&Change> = (0..walk.order.len())
        .filter(|&n| ground(n))
        .map(|n| walk.order[n])
        .collect();
    let act_changes = own.iter().map(|&n| walk.order[n]);
    let after = Walk::new(before.iter().copied().chain(act_changes));
    let others: Vec<Other<'_>> = (0..walk.order.len())
        .filter(|n| !ground(*n) && !own.contains(n))
        .map(|n| Other {
            change: walk.order[n],
            saw_act: own.iter().any(|&a| walk.saw(n, a)),
            stands: !settled.cancels_out(&walk.order[n].head.act),
        })
        .collect();
    if !after.waiting.is_empty() {
        // Another act lies between the changes of this one.
        return Err(blame(
            others
                .iter()
                .find(|other| other.saw_act)
                .map(|other| other.change),
        ));
    }
    let case = Case {
        before: of_walk(&Walk::new(before.into_iter())),
        after: of_walk(&after),
        now: of_walk(&walk),
        own: own.iter().map(|&n| walk.order[n].name).collect(),
        others,
        walk: &walk,
    };
    let mut ids = Vec::new();
    let mut edits = Vec::new();
    for &n in own {
        let id = walk.order[n].head.id.as_str();
        if !ids.contains(&id) {
            ids.push(id);
            let of_item = own
                .iter()
                .map(|&n| &walk.order[n].head)
                .filter(|head| head.id == id);
            let fields = of_item
                .flat_map(|head| head.set.iter().map(String::as_str))
                .collect();
            case.take_back(id, &fields, &mut edits)?;
        }
    }
    if edits.is_empty() {
        Err(UndoRefused::Nothing)
    } else {
        Ok(edits)
    }
}

/// Places of the changes of each act, ascending.
fn acts<'a>(walk: &Walk<'a>) -> HashMap<&'a str, Vec<usize>> {
    let mut acts: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, change) in walk.order.iter().enumerate() {
        acts.entry(&change.head.act).or_default().push(n);
    }
    acts
}

/// Which acts were taken back, and which acts took back others: both together leave no trace.
struct Standing<'a> {
    taken_back: HashSet<&'a str>,
    taking_back: HashSet<&'a str>,
}

impl<'a> Standing<'a> {
    /// From the last act to the first: whoever takes an act back has seen all of it and so comes after it.
    fn new(walk: &Walk<'a>, acts: &HashMap<&'a str, Vec<usize>>) -> Standing<'a> {
        let mut last_first: Vec<(usize, &str)> = acts
            .iter()
            .filter_map(|(act, places)| Some((*places.last()?, *act)))
            .collect();
        last_first.sort_unstable_by(|one, other| other.cmp(one));
        let mut standing = Standing {
            taken_back: HashSet::new(),
            taking_back: HashSet::new(),
        };
        for (last, act) in last_first {
            let Some(target) = &walk.order[last].head.undoes else {
                continue;
            };
            let saw_all = |places: &Vec<usize>| places.iter().all(|&place| walk.saw(last, place));
            if target != act
                && !standing.taken_back.contains(act)
                && acts.get(target.as_str()).is_some_and(saw_all)
            {
                standing.taken_back.insert(target);
                standing.taking_back.insert(act);
            }
        }
        standing
    }

    fn cancels_out(&self, act: &str) -> bool {
        self.taken_back.contains(act) || self.taking_back.contains(act)
    }
}

/// A change that is neither the act's nor what the act was built on.
struct Other<'a> {
    change: &'a Change,
    saw_act: bool,
    stands: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Being {
    Absent,
    Alive,
    Deleted,
    Contested,
}

fn being(item: Option<&Item>) -> Being {
    match item {
        None => Being::Absent,
        Some(item) if item.contested() => Being::Contested,
        Some(item) if item.alive() => Being::Alive,
        Some(_) => Being::Deleted,
    }
}

struct Case<'a, 'w> {
    before: State,
    after: State,
    now: State,
    own: BTreeSet<Name>,
    others: Vec<Other<'a>>,
    walk: &'w Walk<'a>,
}

impl Case<'_, '_> {
    fn take_back(
        &self,
        id: &str,
        fields: &BTreeSet<&str>,
        edits: &mut Vec<Edit>,
    ) -> Result<(), UndoRefused> {
        let was = being(self.before.item(id));
        let Some(after) = self.after.item(id) else {
            return Ok(());
        };
        let became = being(Some(after));
        if was == Being::Contested || became == Being::Contested {
            return Err(UndoRefused::Settled);
        }
        self.unbuilt(id, fields, was, became)?;
        let kind = after.kind.as_str();
        if was == Being::Absent {
            if became == Being::Alive {
                edits.push(Edit::delete(kind, id));
            }
            return Ok(());
        }
        let mut back = Edit::new(kind, id);
        for field in fields {
            back = back.set(*field, self.value_before(id, field)?);
        }
        if !back.set.is_empty() || (was, became) == (Being::Alive, Being::Deleted) {
            edits.push(back);
        }
        if was == Being::Deleted && (became == Being::Alive || !fields.is_empty()) {
            edits.push(Edit::delete(kind, id));
        }
        Ok(())
    }

    /// Refuses if an act that still stands has written the fields, or the item's being there, again.
    fn unbuilt(
        &self,
        id: &str,
        fields: &BTreeSet<&str>,
        was: Being,
        became: Being,
    ) -> Result<(), UndoRefused> {
        let on_item = |other: &&Other<'_>| other.stands && other.change.head.id == id;
        for other in self.others.iter().filter(on_item) {
            let head = &other.change.head;
            let shares = head.set.iter().any(|field| fields.contains(field.as_str()));
            let builds = match (was, became) {
                (Being::Alive, Being::Alive) => shares,
                // An edit unseen by whoever deleted only gains from the item being there again.
                (Being::Alive, Being::Deleted) => shares || head.delete,
                _ => true,
            };
            if builds {
                return Err(blame(Some(other.change)));
            }
        }
        let (Some(after), Some(now)) = (self.after.item(id), self.now.item(id)) else {
            return Ok(());
        };
        let is = being(Some(now));
        if is != became && (is, became) != (Being::Contested, Being::Deleted) {
            return Err(self.blame_first(now.tips.iter().map(|tip| tip.name)));
        }
        for field in fields {
            if now.conflict(field).is_some() || now.value(field) != after.value(field) {
                let writes: &[Write] = now.fields.get(*field).map_or(&[], Vec::as_slice);
                return Err(self.blame_first(writes.iter().map(|write| write.name)));
            }
        }
        Ok(())
    }

    fn value_before(&self, id: &str, field: &str) -> Result<Value, UndoRefused> {
        let writes = self.before.item(id).and_then(|item| item.fields.get(field));
        if self
            .before
            .item(id)
            .is_some_and(|item| item.conflict(field).is_some())
        {
            return Err(UndoRefused::Settled);
        }
        match writes.and_then(|writes| writes.first()) {
            None => Ok(Value::Null),
            Some(Write {
                value: Some(value), ..
            }) => Ok(value.clone()),
            Some(Write { value: None, .. }) => Err(UndoRefused::Erased),
        }
    }

    fn blame_first(&self, names: impl Iterator<Item = Name>) -> UndoRefused {
        let foreign: BTreeSet<Name> = names.filter(|name| !self.own.contains(name)).collect();
        blame(
            self.walk
                .order
                .iter()
                .find(|change| foreign.contains(&change.name))
                .copied(),
        )
    }
}

fn blame(change: Option<&Change>) -> UndoRefused {
    match change {
        Some(Change { head, .. }) => UndoRefused::BuiltUpon {
            op: head.op.clone(),
            by: head.by.clone(),
            at: head.at.clone(),
        },
        None => UndoRefused::Settled,
    }
}
