//! Folds with a rule broken on purpose. Each is what another design would do; the oracles must notice.

use crate::oracle::{ItemView, View};
use krug_log::{Change, Name, fold, in_order};
use std::collections::{BTreeMap, HashMap};

/// "Who had seen what" kept as a version vector keyed by the claimed device.
pub fn by_device(changes: &[Change]) -> View {
    let mut clocks: HashMap<Name, BTreeMap<&str, u32>> = HashMap::new();
    let mut view = View {
        heads: fold(changes).heads.into_iter().collect(),
        ..View::default()
    };
    let mut deletes: HashMap<Name, bool> = HashMap::new();
    let mut seats: HashMap<Name, (&str, u32)> = HashMap::new();
    for change in in_order(changes) {
        let mut clock: BTreeMap<&str, u32> = BTreeMap::new();
        for parent in &change.head.parents {
            for (by, count) in &clocks[parent] {
                let known = clock.entry(by).or_default();
                *known = (*known).max(*count);
            }
        }
        let count = clock.entry(&change.head.by).or_default();
        *count += 1;
        seats.insert(change.name, (&change.head.by, *count));
        deletes.insert(change.name, change.head.delete);
        let saw = |earlier: &Name| {
            let (by, count) = seats[earlier];
            clock.get(by).is_some_and(|known| *known >= count)
        };
        let item = view.items.entry(change.head.id.clone()).or_default();
        item.tips.retain(|earlier| !saw(earlier));
        item.tips.insert(change.name);
        for (field, value) in change.values().unwrap() {
            let writes = item.fields.entry(field).or_default();
            writes.retain(|earlier, _| !saw(earlier));
            writes.insert(change.name, value);
        }
        clocks.insert(change.name, clock);
    }
    for item in view.items.values_mut() {
        let deletions = item.tips.iter().filter(|tip| deletes[tip]).count();
        item.deleted = deletions == item.tips.len();
        item.contested = deletions > 0 && !item.deleted;
    }
    view
}

/// One deletion among the last changes is enough.
pub fn deletion_wins(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    for ItemView {
        deleted, contested, ..
    } in view.items.values_mut()
    {
        *deleted |= *contested;
        *contested = false;
    }
    view
}

/// Of several unseen values only the one with the latest claimed time is kept.
pub fn last_clock_wins(changes: &[Change]) -> View {
    let state = fold(changes);
    let mut view = View::of(&state);
    for (id, item) in &state.items {
        for (field, writes) in &item.fields {
            let kept = writes[0].name;
            if let Some(values) = view
                .items
                .get_mut(id)
                .and_then(|item| item.fields.get_mut(field))
            {
                values.retain(|name, _| *name == kept);
            }
        }
    }
    view
}

/// An edit among the last changes is enough to undo a deletion, without a question.
pub fn edit_wins(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    for item in view.items.values_mut() {
        item.contested = false;
    }
    view
}

/// The entry with the latest claimed time is kept whole, the other's fields are not (KeePassXC).
pub fn whole_entry_wins(changes: &[Change]) -> View {
    let state = fold(changes);
    let mut view = View::of(&state);
    for (id, item) in &state.items {
        let Some(winner) = item.tips.first().filter(|_| item.tips.len() > 1) else {
            continue;
        };
        let by = winner.by.clone();
        if let Some(shown) = view.items.get_mut(id) {
            for (field, writes) in &item.fields {
                let lost = writes
                    .iter()
                    .filter(|write| write.by != by)
                    .map(|write| write.name);
                let lost: Vec<Name> = lost.collect();
                if let Some(values) = shown.fields.get_mut(field) {
                    values.retain(|name, _| !lost.contains(name));
                }
            }
            shown.fields.retain(|_, values| !values.is_empty());
        }
    }
    view
}

/// Only what stands in `parents` counts as seen, not what the parents had seen.
pub fn only_parents_seen(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    for change in changes {
        let again = |n: &Name| {
            changes
                .iter()
                .any(|c| c.head.parents.contains(n) && c.head.id == change.head.id)
        };
        if !again(&change.name)
            && let Some(values) = change.values()
            && let Some(item) = view.items.get_mut(&change.head.id)
        {
            for (field, value) in values {
                item.fields
                    .entry(field)
                    .or_default()
                    .insert(change.name, value);
            }
        }
    }
    view
}

/// A field that was unset is taken for one that was never set.
pub fn unset_forgotten(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    for item in view.items.values_mut() {
        for values in item.fields.values_mut() {
            values.retain(|_, value| !value.is_null());
        }
        item.fields.retain(|_, values| !values.is_empty());
    }
    view
}

/// Equal values written by two people are taken for one write.
pub fn equal_values_are_one(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    for item in view.items.values_mut() {
        for values in item.fields.values_mut() {
            let mut seen: Vec<krug_log::Value> = Vec::new();
            values.retain(|_, value| {
                let new = !seen.contains(value);
                seen.push(value.clone());
                new
            });
        }
    }
    view
}

/// The heads are the last changes of each device.
pub fn heads_by_device(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    let mut last: BTreeMap<&str, Name> = BTreeMap::new();
    for change in in_order(changes) {
        last.insert(&change.head.by, change.name);
    }
    view.heads = last.into_values().collect();
    view
}

/// What was written last in the file counts as the last (the order of arrival decides).
pub fn arrival_decides(changes: &[Change]) -> View {
    let mut view = View::of(&fold(changes));
    for item in view.items.values_mut() {
        for values in item.fields.values_mut() {
            let last = changes.iter().rev().find(|c| values.contains_key(&c.name));
            if let Some(last) = last.map(|c| c.name) {
                values.retain(|name, _| *name == last);
            }
        }
    }
    view
}
