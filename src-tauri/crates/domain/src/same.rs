//! Two entries for one person: found by name, joined only when a coordinator says so.

use krug_letters::fold;
use krug_log::{Edit, Item, State, Value};
use serde_json::json;

use crate::case::Case;
use crate::kinds::{self, Person, ValueType};
use crate::problem::{Answer, Problem};
use crate::record::names_wait;

/// Pairs of people with one name, as compared without accents and scripts; those said to be two are left out.
#[must_use]
pub fn alike(case: &Case) -> Vec<(&Person, &Person)> {
    let named: Vec<(String, &Person)> = case
        .people
        .iter()
        .map(|person| (fold(person.name.trim()), person))
        .filter(|(name, _)| !name.is_empty())
        .collect();
    let mut pairs = Vec::new();
    for (n, (name, one)) in named.iter().enumerate() {
        for (other_name, other) in &named[n + 1..] {
            let said_two = one.not_same.contains(&other.id) || other.not_same.contains(&one.id);
            let years = (one.birth_year, other.birth_year);
            let years_differ = matches!(years, (Some(a), Some(b)) if a != b);
            if name == other_name && !said_two && !years_differ {
                pairs.push((*one, *other));
            }
        }
    }
    pairs
}

/// Says that two entries are two people.
#[must_use]
pub fn two_people(one: &str, other: &str) -> Vec<Edit> {
    vec![Edit::new(Person::KIND, one).set(format!("not_same:{other}"), true)]
}

/// Joins `other` into `kept`: what `kept` lacks is taken over, whatever pointed at `other` points at `kept`, and
/// `other` is removed, with a word in it where it went. One act, so one undo.
///
/// # Errors
/// Both must be there; and a plan that is sealed, or has names drawn under it, stays as it is.
pub fn join(case: &Case, state: &State, kept: &str, other: &str) -> Answer {
    let (Some(_), Some(_)) = (case.person(kept), case.person(other)) else {
        return Err(Problem::new("problem-gone").into());
    };
    let in_plan = case.steps.iter().any(|s| s.who.iter().any(|w| w == other))
        || case
            .agreements
            .iter()
            .any(|a| a.person.as_deref() == Some(other));
    if in_plan {
        names_wait(case)?;
        if case.plan_is_sealed() {
            return Err(Problem::new("problem-plan-sealed").into());
        }
    }
    let mut edits = Vec::new();
    if let (Some(keeps), Some(gives)) = (state.item(kept), state.item(other)) {
        let mut edit = Edit::new(Person::KIND, kept);
        for field in gives.fields.keys().filter(|f| !f.starts_with("not_same:")) {
            if keeps.value(field).is_none()
                && let Some(value) = gives.value(field)
            {
                edit = edit.set(field, pointed(value, kept, other));
            }
        }
        if !edit.set.is_empty() {
            edits.push(edit);
        }
    }
    let elsewhere = state
        .items
        .iter()
        .filter(|(id, item)| item.alive() && *id != other);
    for (id, item) in elsewhere {
        let edit = turned(id, item, kept, other);
        match edits.iter_mut().find(|e| e.id == *id) {
            Some(own) => own.set.extend(edit.set),
            None if !edit.set.is_empty() => edits.push(edit),
            None => {}
        }
    }
    edits.push(Edit::new(Person::KIND, other).set("same_as", json!({ "ref": kept })));
    edits.push(Edit::delete(Person::KIND, other));
    Ok(edits)
}

/// What of an item has to point elsewhere.
fn turned(id: &str, item: &Item, kept: &str, other: &str) -> Edit {
    let mut edit = Edit::new(&item.kind, id);
    let Some(kind) = kinds::kind(&item.kind) else {
        return edit;
    };
    for stored in item.fields.keys() {
        let Some(value) = item.value(stored) else {
            continue;
        };
        match kind.field(stored).map(|field| field.value) {
            Some(ValueType::Ref(_)) if pointed(value, kept, other) != *value => {
                edit = edit.set(stored, json!({ "ref": kept }));
            }
            Some(ValueType::Set(Person::KIND)) => {
                let (base, member) = stored.split_once(':').unwrap_or((stored, ""));
                if member == other && base != "not_same" && *value == Value::Bool(true) {
                    edit = edit
                        .set(format!("{base}:{kept}"), true)
                        .set(stored, Value::Null);
                }
            }
            _ => {}
        }
    }
    edit
}

fn pointed(value: &Value, kept: &str, other: &str) -> Value {
    if value.get("ref").and_then(Value::as_str) == Some(other) {
        json!({ "ref": kept })
    } else {
        value.clone()
    }
}
