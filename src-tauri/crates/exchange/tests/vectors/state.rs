//! A folded case in the words of `expected.json`: what is there, what is asked, nothing about order of reading.

use krug_log::{Change, fold};
use serde_json::{Map, Value, json};

pub(crate) fn told(changes: &[Change]) -> Value {
    let state = fold(changes);
    let mut items = Map::new();
    for (id, item) in &state.items {
        let standing = match (item.deleted(), item.contested()) {
            (true, _) => "deleted",
            (_, true) => "contested",
            _ => "alive",
        };
        let fields: Map<String, Value> = item
            .fields
            .iter()
            .map(|(field, writes)| {
                let kept: Vec<Value> = writes
                    .iter()
                    .map(
                        |w| json!({ "name": w.name, "value": w.value, "known": w.value.is_some() }),
                    )
                    .collect();
                (field.clone(), Value::Array(kept))
            })
            .collect();
        items.insert(
            id.clone(),
            json!({ "kind": item.kind, "standing": standing, "fields": fields }),
        );
    }
    json!({ "items": items, "newer": state.newer })
}
