//! From the set of changes to what is on the screen.
//!
//! A write replaces exactly the writes its author had seen; an item is deleted only if all last changes to it
//! are deletions. The result depends on the set alone: not on order, repetition or clocks. Claimed times only
//! decide which of several kept values is shown first.

use crate::change::Change;
use crate::limits::{VERSION, instant};
use crate::name::Name;
use crate::walk::Walk;
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A case as computed from its changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// All items by id, deleted ones too.
    pub items: BTreeMap<String, Item>,
    /// The changes nobody has built on yet, ascending; the next change names them as parents.
    /// Waiting changes are not among them: nobody has had them on the screen.
    pub heads: Vec<Name>,
    /// How many changes are kept but not shown, because a parent is missing.
    pub waiting: usize,
    /// Whether a change was made by a newer version whose meaning is not known here: read only.
    pub newer: bool,
    missing: BTreeSet<Name>,
}

/// One of the last changes to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Id of the device.
    pub by: String,
    /// Claimed local time with offset.
    pub at: String,
    /// The change.
    pub name: Name,
    /// Whether it deleted the item.
    pub delete: bool,
}

/// One kept value of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// Id of the device.
    pub by: String,
    /// Claimed local time with offset.
    pub at: String,
    /// The change.
    pub name: Name,
    /// The value; `None`: erased or withheld. [`Value::Null`] is a value: the field was unset.
    pub value: Option<Value>,
}

/// A thing in a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Its kind, as named by the first change to it.
    pub kind: String,
    /// The last changes to it, each unseen by the others' authors; latest claimed time first. Never empty.
    pub tips: Vec<Tip>,
    /// Kept writes by field; latest claimed time first, ties by name. Never an empty list.
    pub fields: BTreeMap<String, Vec<Write>>,
}

impl Item {
    /// Whether somebody wants it there: not deleted, or contested.
    pub fn alive(&self) -> bool {
        self.tips.iter().any(|tip| !tip.delete)
    }

    /// Whether all last changes are deletions.
    pub fn deleted(&self) -> bool {
        !self.alive()
    }

    /// Whether one deleted it while another, unseen, edited it: a question for a person. It stays meanwhile.
    pub fn contested(&self) -> bool {
        self.alive() && self.tips.iter().any(|tip| tip.delete)
    }

    /// The value shown; `None` if the field was never set, unset, erased or withheld.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.fields
            .get(field)?
            .first()?
            .value
            .as_ref()
            .filter(|value| !value.is_null())
    }

    /// All kept writes of a field if they differ: a question for a person. Equal values are no question.
    pub fn conflict(&self, field: &str) -> Option<&[Write]> {
        self.fields
            .get(field)
            .filter(|writes| differ(writes))
            .map(Vec::as_slice)
    }
}

fn differ(writes: &[Write]) -> bool {
    writes.windows(2).any(|pair| pair[0].value != pair[1].value)
}

impl State {
    /// Takes in one change in place. `true` only if its parents are exactly the heads, so that its author had
    /// everything on the screen; otherwise nothing is altered and the case must be folded again.
    pub fn advance(&mut self, change: &Change) -> bool {
        if change.head.parents != self.heads || self.missing.contains(&change.name) {
            return false;
        }
        let head = &change.head;
        let item = self.items.entry(head.id.clone()).or_default();
        if item.tips.is_empty() {
            item.kind.clone_from(&head.kind);
        }
        item.tips = vec![tip(change)];
        let mut values = change.values();
        for field in &head.set {
            let value = values.as_mut().and_then(|values| values.remove(field));
            item.fields
                .insert(field.clone(), vec![write(change, value)]);
        }
        self.heads = vec![change.name];
        self.newer |= head.v > VERSION;
        true
    }

    /// The item, deleted or not.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.get(id)
    }

    /// The items of a kind that are there, with their ids, by id.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Item)> {
        self.every(kind).filter(|(_, item)| item.alive())
    }

    /// The deleted items of a kind, with their ids, by id; for restoring.
    pub fn removed<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Item)> {
        self.every(kind).filter(|(_, item)| item.deleted())
    }

    fn every<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Item)> {
        self.items
            .iter()
            .filter(move |(_, item)| item.kind == kind)
            .map(|(id, item)| (id.as_str(), item))
    }

    /// Every question about a value in an item that is there: id, field, kept writes.
    pub fn conflicts(&self) -> impl Iterator<Item = (&str, &str, &[Write])> {
        self.items
            .iter()
            .filter(|(_, item)| item.alive())
            .flat_map(|(id, item)| {
                let open = item.fields.iter().filter(|(_, writes)| differ(writes));
                open.map(move |(field, writes)| (id.as_str(), field.as_str(), writes.as_slice()))
            })
    }

    /// Every item about which deletion and edit disagree.
    pub fn contested(&self) -> impl Iterator<Item = (&str, &Item)> {
        self.items
            .iter()
            .filter(|(_, item)| item.contested())
            .map(|(id, item)| (id.as_str(), item))
    }

    /// The changes others had seen that are not in the set.
    pub fn missing(&self) -> impl Iterator<Item = &Name> {
        self.missing.iter()
    }
}

/// Computes the case from its changes, which are all of one case. Order and repetition do not matter.
pub fn fold(changes: &[Change]) -> State {
    of_walk(&Walk::new(changes.iter()))
}

/// The case as its author saw it at `heads`: the fold of these changes and all they build on.
/// Names that are not in the set are passed over.
pub fn fold_at(changes: &[Change], heads: &[Name]) -> State {
    let index: HashMap<Name, &Change> =
        changes.iter().map(|change| (change.name, change)).collect();
    of_walk(&Walk::new(
        reach(&index, heads).iter().map(|name| index[name]),
    ))
}

/// The changes at `heads` and all they build on: what somebody has whose copy ends there.
/// Names that are not in the set are passed over.
pub fn ancestry(changes: &[Change], heads: &[Name]) -> BTreeSet<Name> {
    let index: HashMap<Name, &Change> =
        changes.iter().map(|change| (change.name, change)).collect();
    reach(&index, heads)
}

/// What a field held when the authors of two kept writes last agreed: the base for a three-way comparison.
/// `None` if there is no such value, if they agreed on a conflict, or if it was erased.
pub fn common_base(
    changes: &[Change],
    id: &str,
    field: &str,
    one: Name,
    other: Name,
) -> Option<Value> {
    let index: HashMap<Name, &Change> =
        changes.iter().map(|change| (change.name, change)).collect();
    let (one, other) = (reach(&index, &[one]), reach(&index, &[other]));
    let state = of_walk(&Walk::new(one.intersection(&other).map(|name| index[name])));
    let item = state.items.get(id)?;
    if item.conflict(field).is_some() {
        return None;
    }
    item.value(field).cloned()
}

fn reach(index: &HashMap<Name, &Change>, of: &[Name]) -> BTreeSet<Name> {
    let mut found = BTreeSet::new();
    let mut open = of.to_vec();
    while let Some(name) = open.pop() {
        if let Some(change) = index.get(&name)
            && found.insert(name)
        {
            open.extend(&change.head.parents);
        }
    }
    found
}

/// An item while folding: places of changes instead of values, so that only kept bodies are read.
#[derive(Default)]
struct Draft<'a> {
    kind: &'a str,
    tips: Vec<usize>,
    fields: BTreeMap<&'a str, Vec<usize>>,
}

pub(crate) fn of_walk(walk: &Walk<'_>) -> State {
    let mut drafts: HashMap<&str, Draft<'_>> = HashMap::new();
    for (place, change) in walk.order.iter().enumerate() {
        let head = &change.head;
        let draft = drafts.entry(&head.id).or_default();
        if draft.tips.is_empty() {
            draft.kind = &head.kind;
        }
        let replace = |kept: &mut Vec<usize>| {
            kept.retain(|&earlier| !walk.saw(place, earlier));
            kept.push(place);
        };
        replace(&mut draft.tips);
        for field in &head.set {
            replace(draft.fields.entry(field).or_default());
        }
    }
    let items = drafts
        .into_iter()
        .map(|(id, draft)| (id.to_owned(), finished(walk, draft)))
        .collect();
    State {
        items,
        heads: walk.heads.clone(),
        waiting: walk.waiting.len(),
        newer: walk.newer,
        missing: walk.missing.clone(),
    }
}

fn finished(walk: &Walk<'_>, draft: Draft<'_>) -> Item {
    let mut bodies = HashMap::new();
    let mut fields = BTreeMap::new();
    for (field, mut places) in draft.fields {
        latest_first(walk, &mut places);
        let writes = places.into_iter().map(|place| {
            let change = walk.order[place];
            let values = bodies.entry(place).or_insert_with(|| change.values());
            write(
                change,
                values.as_mut().and_then(|values| values.remove(field)),
            )
        });
        fields.insert(field.to_owned(), writes.collect());
    }
    let mut tips = draft.tips;
    latest_first(walk, &mut tips);
    let tips = tips
        .into_iter()
        .map(|place| tip(walk.order[place]))
        .collect();
    Item {
        kind: draft.kind.to_owned(),
        tips,
        fields,
    }
}

fn latest_first(walk: &Walk<'_>, places: &mut [usize]) {
    if places.len() > 1 {
        places.sort_by_cached_key(|&place| {
            let change = walk.order[place];
            Reverse((instant(&change.head.at), change.name))
        });
    }
}

fn tip(change: &Change) -> Tip {
    let head = &change.head;
    Tip {
        by: head.by.clone(),
        at: head.at.clone(),
        name: change.name,
        delete: head.delete,
    }
}

fn write(change: &Change, value: Option<Value>) -> Write {
    Write {
        by: change.head.by.clone(),
        at: change.head.at.clone(),
        name: change.name,
        value,
    }
}
