//! Carried by hand: two coordinators, a stick between them, and everything that can happen to it.

mod disaster;
mod history;
mod hostile;
mod merge;
mod office;
mod share;

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::world::Laptop;

/// Jasna and Boris, who have compared their numbers by phone.
pub(crate) fn jasna_and_boris() -> (Laptop, Laptop) {
    let mut jasna = Laptop::of_jasna();
    let mut boris = Laptop::of("Boris Kralj", "Otvoreni krug", "ba", "bs");
    know(&mut jasna, &mut boris);
    know(&mut boris, &mut jasna);
    (jasna, boris)
}

/// One adds the other's card and has read the numbers out.
pub(crate) fn know(one: &mut Laptop, other: &mut Laptop) {
    let card = other.good("colleagues.view", json!({}))["own"]["text"].clone();
    one.good(
        "colleagues.add",
        json!({ "text": card, "compared": true, "own": false }),
    );
}

/// Id of somebody's installation.
pub(crate) fn by(laptop: &mut Laptop) -> String {
    let own = laptop.good("colleagues.view", json!({}))["own"]["text"].clone();
    let read = laptop.good("colleagues.read", json!({ "text": own }));
    text(&read["by"])
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A folder that plays the stick.
pub(crate) fn stick(laptop: &Laptop) -> PathBuf {
    let folder = laptop.dir.path().join("stick");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Makes a file of a family for somebody and gives its path.
#[track_caller]
pub(crate) fn gives(from: &mut Laptop, case: &str, to: &mut Laptop) -> String {
    let receiver = by(to);
    let folder = stick(from);
    let made = from.good(
        "share.make",
        json!({ "cases": [case], "to": { "by": receiver }, "notes": true, "safety": true, "folder": folder }),
    );
    text(&made["files"][0]["path"])
}

/// Looks at a file.
#[track_caller]
pub(crate) fn looks(laptop: &mut Laptop, path: &str) -> Value {
    laptop.good("take_in.look", json!({ "paths": [path] }))["files"][0].clone()
}

/// Takes a file in.
#[track_caller]
pub(crate) fn takes(laptop: &mut Laptop, path: &str) -> Value {
    laptop.good("take_in.take", json!({ "path": path }))
}

/// A file of a family goes from one to the other and is taken in.
#[track_caller]
pub(crate) fn travels(from: &mut Laptop, case: &str, to: &mut Laptop) {
    let file = gives(from, case, to);
    takes(to, &file);
}

/// A family's questions; none if there are none.
pub(crate) fn questions(laptop: &mut Laptop, case: &str) -> Value {
    laptop.good("questions.view", json!({ "case": case }))["families"][0].clone()
}

/// One person's entry.
pub(crate) fn person(laptop: &mut Laptop, case: &str, id: &str) -> Value {
    let view = laptop.good("people.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap();
    let found = people.iter().find(|p| p["person"]["id"] == id);
    found.map_or(Value::Null, |p| p["person"].clone())
}

/// What both see of a family, as values; names of changes and times left out.
pub(crate) fn same_on_both(one: &mut Laptop, other: &mut Laptop, case: &str) {
    let seen = |laptop: &mut Laptop| {
        let mut people = laptop.good("people.view", json!({ "case": case }));
        people["findings"] = Value::Null;
        let plan = laptop.good("plan.view", json!({ "case": case }));
        let notes = laptop.good("notes.view", json!({ "case": case }));
        (people, plan["steps"].clone(), notes["notes"].clone())
    };
    assert_eq!(seen(one), seen(other));
}
