//! Taking back what came in together, after work went on: edits that write again what was there before it.
//! What was written since, seen or unseen, stays.

use crate::change::Change;
use crate::fold::fold;
use crate::name::Name;
use crate::write::Edit;
use serde_json::Value;
use std::collections::BTreeSet;

/// The edits that put items and fields back to where they would stand without `came` and all that was built on
/// it, as far as they still show what came. Nothing to put back gives no edits.
#[must_use]
pub fn without(changes: &[Change], came: &BTreeSet<Name>) -> Vec<Edit> {
    let kept: Vec<Change> = clear_of(changes, came);
    let (before, now) = (fold(&kept), fold(changes));
    let mut edits = Vec::new();
    for (id, item) in &now.items {
        let was = before.item(id);
        let tips_came = item.tips.iter().all(|tip| came.contains(&tip.name));
        match was {
            // An item that came along and was not touched since goes again.
            None if tips_came && item.alive() => edits.push(Edit::delete(&item.kind, id)),
            Some(was) if tips_came && was.deleted() && item.alive() => {
                edits.push(Edit::delete(&item.kind, id));
            }
            Some(was) if !was.deleted() => {
                let mut edit = Edit::new(&item.kind, id);
                for (field, writes) in &item.fields {
                    let shows = writes.iter().any(|write| came.contains(&write.name));
                    let old = was.value(field).cloned().unwrap_or(Value::Null);
                    let new = item.value(field).cloned().unwrap_or(Value::Null);
                    let asked = item.conflict(field).is_some() && was.conflict(field).is_none();
                    if shows && (old != new || asked) {
                        edit = edit.set(field, old);
                    }
                }
                let taken_away = item
                    .tips
                    .iter()
                    .any(|tip| tip.delete && came.contains(&tip.name));
                if !edit.set.is_empty() || taken_away {
                    edits.push(edit);
                }
            }
            _ => {}
        }
    }
    edits
}

/// The changes that neither came nor were built on what came.
fn clear_of(changes: &[Change], came: &BTreeSet<Name>) -> Vec<Change> {
    let mut touched = came.clone();
    for change in crate::in_order(changes) {
        if change
            .head
            .parents
            .iter()
            .any(|parent| touched.contains(parent))
        {
            touched.insert(change.name);
        }
    }
    let clear = changes
        .iter()
        .filter(|change| !touched.contains(&change.name));
    clear.cloned().collect()
}
