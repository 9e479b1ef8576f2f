//! What must hold at the end, computed the slow and obvious way: a walk over all ancestors of each change,
//! read from the lines themselves. Shares nothing with the fold.

use krug_log::{Change, Name, State, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a fold says, reduced to what can be judged.
#[derive(Debug, Default, PartialEq)]
pub struct View {
    pub items: BTreeMap<String, ItemView>,
    pub heads: BTreeSet<Name>,
    pub waiting: usize,
}

#[derive(Debug, Default, PartialEq)]
pub struct ItemView {
    pub tips: BTreeSet<Name>,
    pub deleted: bool,
    pub contested: bool,
    /// Values on the screen by field and by the change that wrote them.
    pub fields: BTreeMap<String, BTreeMap<Name, Value>>,
}

impl View {
    pub fn of(state: &State) -> View {
        let items = state.items.iter().map(|(id, item)| {
            let fields = item.fields.iter().map(|(field, writes)| {
                let values = writes
                    .iter()
                    .map(|write| (write.name, write.value.clone().unwrap()));
                (field.clone(), values.collect())
            });
            let view = ItemView {
                tips: item.tips.iter().map(|tip| tip.name).collect(),
                deleted: item.deleted(),
                contested: item.contested(),
                fields: fields.collect(),
            };
            (id.clone(), view)
        });
        View {
            items: items.collect(),
            heads: state.heads.iter().copied().collect(),
            waiting: state.waiting,
        }
    }
}

/// A change as a stranger reads it.
struct Read {
    name: Name,
    id: String,
    delete: bool,
    parents: Vec<Name>,
    values: BTreeMap<String, Value>,
}

fn read(change: &Change) -> Read {
    let head: Value = serde_json::from_str(&change.line).unwrap();
    let body: Value = serde_json::from_str(change.body.as_deref().unwrap()).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    Read {
        name: change.name,
        id: text(&head["id"]),
        delete: head.get("delete") == Some(&Value::Bool(true)),
        parents: head["parents"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| text(p).parse().unwrap())
            .collect(),
        values: body["set"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect(),
    }
}

/// All a change builds on, itself not included.
fn ancestors(of: usize, parents: &[Vec<usize>]) -> Vec<bool> {
    let mut found = vec![false; parents.len()];
    let mut open = parents[of].clone();
    while let Some(n) = open.pop() {
        if !found[n] {
            found[n] = true;
            open.extend(&parents[n]);
        }
    }
    found
}

/// Says what is wrong with `view` as a view of `changes`, each of which is there once.
pub fn check(changes: &[Change], view: &View) -> Result<(), String> {
    let all: Vec<Read> = changes.iter().map(read).collect();
    let index: HashMap<Name, usize> = all
        .iter()
        .enumerate()
        .map(|(n, change)| (change.name, n))
        .collect();
    let parents: Vec<Vec<usize>> = all
        .iter()
        .map(|change| change.parents.iter().map(|p| index[p]).collect())
        .collect();
    let seen: Vec<Vec<bool>> = (0..all.len()).map(|n| ancestors(n, &parents)).collect();

    let named: BTreeSet<usize> = parents.iter().flatten().copied().collect();
    let heads: BTreeSet<Name> = (0..all.len())
        .filter(|n| !named.contains(n))
        .map(|n| all[n].name)
        .collect();
    if heads != view.heads || view.waiting != 0 {
        return Err("the heads are not the changes nobody built on".into());
    }
    let mut of_item: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, change) in all.iter().enumerate() {
        of_item.entry(&change.id).or_default().push(n);
    }
    if of_item
        .keys()
        .copied()
        .ne(view.items.keys().map(String::as_str))
    {
        return Err("there are other items than were written".into());
    }
    for (id, places) in of_item {
        let item = &view.items[id];
        check_item(id, item, &places, &all, &seen)?;
    }
    Ok(())
}

fn check_item(
    id: &str,
    item: &ItemView,
    places: &[usize],
    all: &[Read],
    seen: &[Vec<bool>],
) -> Result<(), String> {
    let last: Vec<usize> = places
        .iter()
        .copied()
        .filter(|&n| !places.iter().any(|&later| seen[later][n]))
        .collect();
    if item.tips != last.iter().map(|&n| all[n].name).collect() {
        return Err(format!("{id}: the last changes are others"));
    }
    let deletions = last.iter().filter(|&&n| all[n].delete).count();
    if item.deleted != (deletions == last.len()) {
        return Err(format!(
            "{id}: deleted without everybody's wish, or the other way round"
        ));
    }
    if item.contested != (deletions > 0 && deletions < last.len()) {
        return Err(format!(
            "{id}: the question about the deletion is missing, or asked for nothing"
        ));
    }
    let mut shown = 0;
    for &n in places {
        for (field, value) in &all[n].values {
            let replaced = places
                .iter()
                .any(|&later| seen[later][n] && all[later].values.contains_key(field));
            match item
                .fields
                .get(field)
                .and_then(|values| values.get(&all[n].name))
            {
                None if !replaced => {
                    return Err(format!(
                        "{id}.{field}: a value nobody replaced is not shown"
                    ));
                }
                Some(_) if replaced => {
                    return Err(format!("{id}.{field}: a replaced value is shown"));
                }
                Some(known) if known != value => {
                    return Err(format!("{id}.{field}: another value was written"));
                }
                known => shown += usize::from(known.is_some()),
            }
        }
    }
    if shown != item.fields.values().map(BTreeMap::len).sum::<usize>() {
        return Err(format!("{id}: a value is shown that nobody wrote"));
    }
    Ok(())
}
