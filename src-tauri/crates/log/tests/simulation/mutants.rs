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
