//! A form saves: fields are checked against the list of kinds and turned into one edit that names only
//! what changed. Fields written by named operations are refused here, and so is everything while
//! private family time runs (rule 41).

use krug_log::{Edit, Item, Map, State, Value};

use crate::at_home;
use crate::case::Case;
use crate::kinds::{self, Class, Field, Kind, ValueType, parse_date, parse_time};
use crate::problem::{Answer, Problem, Problems};
use crate::release;

/// What a form asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Save<'a> {
    /// Kind of the item.
    pub kind: &'a str,
    /// Its id; for a new one an id made outside, as the domain knows no randomness.
    pub id: &'a str,
    /// Only the fields that changed.
    pub set: &'a Map<String, Value>,
}

/// Turns a form's changes into an edit.
///
/// # Errors
/// Unknown kinds and fields, values of a wrong type, and what the state of the case forbids.
pub fn save(case: &Case, state: &State, request: &Save<'_>) -> Answer {
    let kind = writable(case, request.kind)?;
    // The coordinator's own marking of a step does not stand over the names.
    let read = |stored: &String| kind.field(stored).is_some_and(|f| f.class == Class::A);
    if request.kind == "step" && request.set.keys().any(read) {
        names_wait(case)?;
    }
    let mut problems = Vec::new();
    if kind.one && request.id != kind.name {
        problems.push(Problem::new("problem-unknown"));
    }
    if state
        .item(request.id)
        .is_some_and(|item| item.kind != kind.name)
    {
        problems.push(Problem::new("problem-unknown"));
    }
    let mut edit = Edit::new(kind.name, request.id);
    for (stored, value) in request.set {
        match kind.field(stored) {
            None => problems.push(Problem::of(stored, "problem-unknown")),
            Some(field) if field.by_operation => {
                problems.push(Problem::of(stored, "problem-by-operation"));
            }
            Some(field) => match check(state, field, stored, value) {
                Ok(value) => edit = edit.set(stored, value),
                Err(problem) => problems.push(problem),
            },
        }
    }
    let new = state.item(request.id).is_none_or(Item::deleted);
    if let ("turn_to", true, Some(person)) = (request.kind, new, request.set.get("person")) {
        let named = person.get("ref").unwrap_or(person);
        let person = named.as_str();
        let own = |one: &&kinds::TurnTo| one.person.as_deref() == person;
        if case.turn_tos.iter().filter(own).count() >= at_home::MOST {
            problems.push(Problem::of("to", "problem-turn-to-full"));
        }
    }
    if !problems.is_empty() {
        return Err(Problems {
            problems,
            findings: Vec::new(),
        });
    }
    let known = state.item(request.id);
    if let Some(item) = known {
        edit.set.retain(|field, value| !same(item, field, value));
    }
    Ok(if known.is_some() && edit.set.is_empty() {
        Vec::new()
    } else {
        vec![edit]
    })
}

/// Removes an item; it can be brought back.
///
/// # Errors
/// Unknown items, things that exist once, and what was sealed.
pub fn remove(case: &Case, state: &State, id: &str) -> Answer {
    let item = state
        .item(id)
        .filter(|i| !i.deleted())
        .ok_or_else(|| Problem::new("problem-gone"))?;
    let kind = writable(case, &item.kind)?;
    if kind.name == "step" {
        names_wait(case)?;
    }
    let paired = case.safety_pairs.iter().any(|pair| {
        pair.lifted_on.is_none() && [&pair.a, &pair.b].iter().any(|p| p.as_deref() == Some(id))
    });
    if kind.name == "person" && paired {
        return Err(Problem::new("problem-person-paired").into());
    }
    if kind.one || kind.fields.iter().all(|f| f.by_operation) {
        return Err(Problem::new("problem-by-operation").into());
    }
    Ok(vec![Edit::delete(kind.name, id)])
}

/// Brings a removed item back with all its values.
///
/// # Errors
/// Unknown items.
pub fn restore(case: &Case, state: &State, id: &str) -> Answer {
    let item = state.item(id).ok_or_else(|| Problem::new("problem-gone"))?;
    let kind = writable(case, &item.kind)?;
    if kind.name == "step" {
        names_wait(case)?;
    }
    Ok(vec![Edit::new(kind.name, id)])
}

/// The kind, if items of it may be written now.
fn writable(case: &Case, name: &str) -> Result<&'static Kind, Problems> {
    let kind = kinds::kind(name).ok_or_else(|| Problem::new("problem-unknown"))?;
    if case.private_time().is_some() {
        return Err(Problem::new("problem-private-time").into());
    }
    if case.is_over()
        && !matches!(
            name,
            "note"
                | "todo"
                | "copy"
                | "release"
                | "feedback"
                | "talk"
                | "cost"
                | "translation"
                | "returned"
        )
    {
        return Err(Problem::new("problem-closed").into());
    }
    if matches!(name, "plan" | "step" | "promise" | "agreement") && case.plan_is_sealed() {
        return Err(Problem::new("problem-plan-sealed").into());
    }
    if name == "promise" {
        names_wait(case)?;
    }
    Ok(kind)
}

/// A name on the pad stands under exactly the words that were there.
pub(crate) fn names_wait(case: &Case) -> Result<(), Problems> {
    if case.agreements.iter().any(|a| !a.strokes.is_empty()) {
        return Err(Problem::new("problem-names-drawn").into());
    }
    Ok(())
}

fn same(item: &Item, field: &str, value: &Value) -> bool {
    !item.deleted()
        && item.conflict(field).is_none()
        && item.value(field).unwrap_or(&Value::Null) == value
}

/// Checks one value and gives it in its stored form.
fn check(state: &State, field: &Field, stored: &str, value: &Value) -> Result<Value, Problem> {
    let wrong = |key: &str| Err(Problem::of(stored, key));
    if value.is_null() {
        return Ok(Value::Null);
    }
    if let (ValueType::Set(_) | ValueType::Marks, Some((_, member))) =
        (field.value, stored.split_once(':'))
    {
        let word = member
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        if member.len() > 64 || !word {
            return wrong("problem-unknown");
        }
    }
    match (field.value, value) {
        (ValueType::Text(most), Value::String(text)) => {
            if text.chars().count() > most {
                return Err(Problem::of(stored, "problem-too-long").with("most", most));
            }
            Ok(if text.is_empty() {
                Value::Null
            } else {
                value.clone()
            })
        }
        (ValueType::Int, Value::Number(n)) => match n.as_i64() {
            Some(n) if i32::try_from(n).is_ok() => Ok(value.clone()),
            _ => wrong("problem-number"),
        },
        (ValueType::Flag, Value::Bool(on)) => Ok(if *on { value.clone() } else { Value::Null }),
        (ValueType::Date, Value::String(text)) => {
            if text.is_empty() {
                Ok(Value::Null)
            } else if parse_date(text).is_some() {
                Ok(value.clone())
            } else {
                wrong("problem-date")
            }
        }
        (ValueType::Time, Value::String(text)) => {
            if text.is_empty() {
                Ok(Value::Null)
            } else if parse_time(text).is_some() {
                Ok(value.clone())
            } else {
                wrong("problem-time")
            }
        }
        (ValueType::Choice(codes), Value::String(code)) => {
            if code.is_empty() {
                Ok(Value::Null)
            } else if codes.contains(&code.as_str()) {
                Ok(value.clone())
            } else {
                wrong("problem-choice")
            }
        }
        (ValueType::Ref(kind), Value::String(id)) => reference(state, kind, id, stored),
        (ValueType::Ref(kind), Value::Object(map)) => {
            match map.get("ref").and_then(Value::as_str) {
                Some(id) => reference(state, kind, id, stored),
                None => wrong("problem-unknown"),
            }
        }
        (ValueType::Set(kind), Value::Bool(on)) => {
            let member = stored.split_once(':').map_or("", |(_, m)| m);
            if *on
                && !state
                    .item(member)
                    .is_some_and(|i| i.kind == kind && !i.deleted())
            {
                return wrong("problem-gone");
            }
            Ok(if *on { value.clone() } else { Value::Null })
        }
        (ValueType::Marks, Value::String(text)) => {
            if text.is_empty() {
                Ok(Value::Null)
            } else if parse_date(text).is_some() {
                Ok(value.clone())
            } else {
                wrong("problem-date")
            }
        }
        (ValueType::Strokes, Value::String(text)) => {
            match serde_json::from_str::<kinds::Lines>(text) {
                Ok(lines) if lines.iter().map(Vec::len).sum::<usize>() <= 20_000 => {
                    Ok(value.clone())
                }
                _ => wrong("problem-unknown"),
            }
        }
        (ValueType::File, Value::Object(map)) if map.contains_key("file") => Ok(value.clone()),
        _ => wrong("problem-unknown"),
    }
}

fn reference(state: &State, kind: &str, id: &str, stored: &str) -> Result<Value, Problem> {
    if id.is_empty() {
        return Ok(Value::Null);
    }
    match state.item(id) {
        Some(item) if item.kind == kind && !item.deleted() => Ok(serde_json::json!({ "ref": id })),
        _ => Err(Problem::of(stored, "problem-gone")),
    }
}

/// Adds what follows from an edit: a change of the worries is dated once parents have read the report,
/// because nothing new may come up on the day (rule 44); what somebody gets of the plan is said once.
#[must_use]
pub fn with_consequences(case: &Case, mut edits: Vec<Edit>, today: chrono::NaiveDate) -> Vec<Edit> {
    for edit in &mut edits {
        let worries = edit.kind == "referral" && edit.set.contains_key("worries");
        if worries && case.referral.report_read_on.is_some() {
            edit.set.insert(
                "worries_changed_on".to_owned(),
                Value::from(today.to_string()),
            );
        }
    }
    let anew = edits.iter_mut();
    let anew: Vec<Edit> = anew
        .flat_map(|edit| release::said_anew(case, edit))
        .collect();
    edits.extend(anew);
    edits
}

/// Refuses edits that a blocking check of the handbook stops, judged on the case as it would be then.
/// Only what the edits newly cause counts: an old finding never locks a form.
///
/// # Errors
/// The findings that stop it.
pub fn admit(
    state: &State,
    edits: &[Edit],
    today: chrono::NaiveDate,
    preset: &crate::preset::Preset,
) -> Answer<()> {
    use crate::rules::{Action, Scene, stopping};
    let set = |e: &Edit, field: &str| e.set.get(field).is_some_and(|v| !v.is_null());
    let action = edits.iter().find_map(|e| match e.kind.as_str() {
        "talk" => Some(Action::Talk),
        "invitation" if set(e, "sent_on") => Some(Action::Invite),
        "referral" if set(e, "report_given_on") => Some(Action::GiveReport),
        _ => None,
    });
    let Some(action) = action else { return Ok(()) };
    let look = |case: &Case| {
        stopping(
            &Scene {
                case,
                today,
                preset,
            },
            action,
        )
    };
    let before = look(&Case::read(state));
    let after = Case::read(&foreseen(state, edits));
    // A letter that is sent answers for itself, its reader and its meeting, however old the finding is.
    let sent = after
        .invitations
        .iter()
        .filter(|i| edits.iter().any(|e| e.id == i.id))
        .flat_map(|i| [Some(&i.id), i.person.as_ref(), i.meeting.as_ref()]);
    let sent: Vec<&String> = sent.flatten().collect();
    let findings: Vec<_> = look(&after)
        .into_iter()
        .filter(|f| {
            // What stands between the family and any letter: independence and the consent gate. A report that is
            // given out answers for itself.
            let gate = matches!(f.rule, 1 | 2 | 5 | 13) || action == Action::GiveReport;
            gate || !before.contains(f) || f.subjects.iter().any(|s| sent.contains(&s))
        })
        .collect();
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Problems {
            problems: Vec::new(),
            findings,
        })
    }
}

/// The state as it would be with these edits.
fn foreseen(state: &State, edits: &[Edit]) -> State {
    let stamp = krug_log::Stamp {
        by: "0".repeat(32),
        at: "1970-01-01T00:00:00+00:00".to_owned(),
        act: "0".repeat(12),
        op: "foresee".to_owned(),
        undoes: None,
    };
    let mut after = state.clone();
    let case = "0".repeat(32);
    let changes =
        krug_log::write(&case, &state.heads, &stamp, edits, &mut || [0; 16]).unwrap_or_default();
    for change in &changes {
        after.advance(change);
    }
    after
}
