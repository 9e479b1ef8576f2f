//! What keeps a file from lowering a protection (rule 68): marks only go up, protected places stay, who must not
//! meet stays, nobody who was removed comes back. What the file wanted is kept in the history and asked about.

use krug_log::{Edit, Item, State, Value};

use crate::kinds::{Codes, Contact, Exclusion, Mark, Person, ProtectedPlace, SafetyPair};

/// The user action under which the guard writes; whoever answers its question writes under another.
pub const ACT: &str = "take_in.guard";

/// The edits after which nothing is less protected than in `before`. None if nothing was lowered.
#[must_use]
pub fn guard(before: &State, after: &State) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (id, now) in &after.items {
        let Some(was) = before.item(id) else { continue };
        match now.kind.as_str() {
            Contact::KIND => edits.extend(contact(id, was, now)),
            ProtectedPlace::KIND => edits.extend(place(id, was, now)),
            SafetyPair::KIND => edits.extend(pair(id, was, now)),
            Exclusion::KIND => edits.extend(gone(id, was, now)),
            // Edited here, removed there and the other way round is a question, not a revival.
            Person::KIND if was.deleted() && now.alive() && !now.contested() => {
                edits.push(Edit::delete(Person::KIND, id));
            }
            _ => {}
        }
    }
    edits
}

/// The strictest of all kept values of a field, in the order of their list: while a question about it is open, that one
/// holds. A mark that guards most, the least of a plan.
#[must_use]
pub fn strictest<Of: Codes + Ord>(item: &Item, field: &str) -> Option<Of> {
    let writes = item.fields.get(field)?;
    let kept = writes
        .iter()
        .filter_map(|w| Of::from_code(w.value.as_ref()?.as_str()?));
    kept.max()
}

fn contact(id: &str, was: &Item, now: &Item) -> Option<Edit> {
    if was.deleted() {
        return None;
    }
    let mut edit = Edit::new(Contact::KIND, id);
    let before: Option<Mark> = strictest(was, "mark");
    if before.unwrap_or(Mark::Open) > strictest(now, "mark").unwrap_or(Mark::Open)
        && let Some(mark) = before
    {
        edit = edit.set("mark", mark.code());
    }
    let printed = |item: &Item, field: &str| item.value(field) == Some(&Value::Bool(true));
    for field in now.fields.keys().filter(|f| f.starts_with("print_for:")) {
        if printed(now, field) && !printed(was, field) {
            edit = edit.set(field, Value::Null);
        }
    }
    (!edit.set.is_empty()).then_some(edit)
}

/// A place that is no longer named, or named otherwise, goes on being looked for beside the new one.
fn place(id: &str, was: &Item, now: &Item) -> Option<Edit> {
    let word = was.value("text").filter(|_| !was.deleted())?;
    if now.deleted() {
        return Some(Edit::new(ProtectedPlace::KIND, id));
    }
    let kept = now.fields.get("text").is_some_and(|writes| {
        writes
            .iter()
            .any(|write| write.value.as_ref() == Some(word))
    });
    if kept {
        return None;
    }
    let beside: String = format!("{id}-kept").chars().take(64).collect();
    let edit = Edit::new(ProtectedPlace::KIND, beside).set("text", word.clone());
    Some(match was.value("person") {
        Some(person) => edit.set("person", person.clone()),
        None => edit,
    })
}

fn pair(id: &str, was: &Item, now: &Item) -> Option<Edit> {
    if was.deleted() || was.value("lifted_on").is_some() {
        return None;
    }
    if now.value("lifted_on").is_some() && now.conflict("lifted_on").is_none() {
        return Some(Edit::new(SafetyPair::KIND, id).set("lifted_on", Value::Null));
    }
    gone(id, was, now)
}

/// What was removed by the file stands again.
fn gone(id: &str, was: &Item, now: &Item) -> Option<Edit> {
    (!was.deleted() && now.deleted()).then(|| Edit::new(&now.kind, id))
}
