//! One person in several families: a teacher, a doctor, a grandmother of two cousins' families. Each family keeps
//! its own entry; nothing in one points at the other, so neither file, paper nor turned screen can tell of it. That
//! it is the same name is worked out anew each time it is asked, for the coordinator alone.

use krug_domain::Problem;
use krug_domain::kinds::{Contact, ContactWay, Mark, Person, Role};
use krug_log::Edit;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::failure::{Failure, Reply};
use crate::record::{self, Saved};
use crate::session::App;

/// A name to look for in the other families.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NameElsewhere {
    /// The family it is asked from.
    pub case: String,
    /// Name; a single word says too little and finds nobody.
    pub name: String,
}

/// Somebody of this name in another family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SomebodyElsewhere {
    /// The other family.
    pub case: String,
    /// Its code word.
    pub alias: String,
    /// The person there.
    pub id: String,
    /// Part played there.
    pub role: Option<Role>,
    /// Organisation of somebody who is there for work.
    pub organisation: String,
    /// There for work: name, organisation and open ways to reach may be taken from there.
    pub works: bool,
}

/// Others of this name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Elsewhere {
    /// One a family.
    pub people: Vec<SomebodyElsewhere>,
}

/// Somebody to take from another family.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Bring {
    /// The family it is for.
    pub case: String,
    /// The other family.
    pub from: String,
    /// The person there.
    pub id: String,
}

/// Most hits looked at.
const MOST: usize = 60;

fn alike(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        krug_letters::fold(text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    plain(one) == plain(other)
}

/// Belongs to the room for work, in whatever part.
fn works(person: &Person) -> bool {
    !person.family_side()
}

pub(crate) fn look(app: &mut App, request: NameElsewhere) -> Reply<Elsewhere> {
    let mut people: Vec<SomebodyElsewhere> = Vec::new();
    if request.name.split_whitespace().count() < 2 {
        return Ok(Elsewhere { people });
    }
    let hits = app.open()?.vault.find(&request.name, MOST)?;
    for hit in hits {
        let known = people.iter().any(|p| p.case == hit.case);
        if hit.kind != Person::KIND || hit.case == request.case || known {
            continue;
        }
        let case = app.load(&hit.case)?.case;
        let Some(person) = case.person(&hit.id) else {
            continue;
        };
        if alike(&person.name, &request.name) || alike(&person.other_script, &request.name) {
            people.push(SomebodyElsewhere {
                works: works(person),
                role: person.role,
                organisation: if works(person) {
                    person.organisation.clone()
                } else {
                    String::new()
                },
                id: person.id.clone(),
                alias: case.family.alias.clone(),
                case: hit.case,
            });
        }
    }
    people.sort_by(|a, b| a.alias.cmp(&b.alias));
    Ok(Elsewhere { people })
}

/// A new entry with what somebody is called, where they work and how they may be reached openly; nothing of the
/// family they were taken from.
pub(crate) fn bring(app: &mut App, request: Bring) -> Reply<Saved> {
    let there = app.load(&request.from)?.case;
    let person = there.person(&request.id).ok_or_else(Failure::gone)?;
    if !works(person) {
        return Err(Problem::new("problem-not-for-work").into());
    }
    let new = app.world.item_id()?;
    let mut edit = Edit::new(Person::KIND, &new).set("name", person.name.as_str());
    if let Some(role) = person.role {
        edit = edit.set("role", json!(role));
    }
    for (field, words) in [
        ("other_script", &person.other_script),
        ("organisation", &person.organisation),
        ("languages", &person.languages),
    ] {
        if !words.is_empty() {
            edit = edit.set(field, words.as_str());
        }
    }
    let mut edits = vec![edit];
    let open = |c: &&Contact| {
        c.person.as_deref() == Some(person.id.as_str())
            && matches!(c.mark, None | Some(Mark::Open))
            && !matches!(c.way, None | Some(ContactWay::Through))
            && !c.value.is_empty()
    };
    for contact in there.contacts.iter().filter(open) {
        let edit = Edit::new(Contact::KIND, app.world.item_id()?)
            .set("person", json!({ "ref": new }))
            .set("way", json!(contact.way))
            .set("value", contact.value.as_str())
            .set("mark", json!(Mark::Open));
        edits.push(edit);
    }
    record::store(app, (&request.case, None), "people.bring", edits, &new)
}
