//! Telling: a tie in a drawing, a drawing that begins, places that come to stand in one.

use krug_log::Edit;
use serde::Deserialize;
use serde_json::{Value, json};

use super::drawing::{Drawn, Member, drawings, members};
use crate::case::Case;
use crate::kinds::{Drawing, Flow, Moment, Organisation, Outcome, Tie};
use crate::problem::Problem;

/// What is told of a tie; what is not said stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct TieTold {
    /// Ring, 1 to 4; 0 takes out of the rings.
    pub ring: Option<i32>,
    /// 0 none to 3 strong.
    pub strength: Option<i32>,
    /// Difficult now.
    pub stress: Option<bool>,
    /// No contact.
    pub broken: Option<bool>,
    /// Contact again, after there was none.
    pub repaired: Option<bool>,
    /// Direction of help.
    pub flow: Option<Flow>,
}

/// The edit that tells a tie in a drawing (empty: told before there were any). `new` is the id of a new one.
///
/// # Errors
/// Nobody and nothing of this id, a child the conference is about, or no such ring or strength.
pub fn tell(
    case: &Case,
    drawing: &str,
    to: &str,
    told: &TieTold,
    new: &str,
) -> Result<Edit, Problem> {
    let member = members(case).find(|m| m.id() == to);
    let member = member.ok_or_else(|| Problem::new("problem-gone"))?;
    let out = |value: Option<i32>, most: i32| value.is_some_and(|v| !(0..=most).contains(&v));
    if out(told.ring, 4) || out(told.strength, 3) {
        return Err(Problem::new("problem-choice"));
    }
    let all = drawings(case);
    let there = all.iter().find(|d| d.id == drawing).and_then(|d| d.tie(to));
    let mut edit = match there {
        Some(tie) => Edit::new(Tie::KIND, &tie.id),
        None => {
            let field = match member {
                Member::Person(_) => "person",
                Member::Organisation(_) => "organisation",
            };
            let edit = Edit::new(Tie::KIND, new).set(field, json!({ "ref": to }));
            if drawing.is_empty() {
                edit
            } else {
                edit.set("drawing", json!({ "ref": drawing }))
            }
        }
    };
    if let Some(ring) = told.ring {
        let ring = (ring > 0).then_some(ring);
        edit = edit.set("ring", ring.map_or(Value::Null, Value::from));
    }
    if let Some(strength) = told.strength {
        edit = edit.set("strength", strength);
    }
    // Who is told to be without contact is not in contact again, and the other way round.
    let other = |flag: Option<bool>, other: Option<bool>| match other {
        Some(true) => Some(false),
        _ => flag,
    };
    for (field, flag) in [
        ("stress", told.stress),
        ("broken", other(told.broken, told.repaired)),
        ("repaired", other(told.repaired, told.broken)),
    ] {
        if let Some(flag) = flag {
            edit = edit.set(field, if flag { json!(true) } else { Value::Null });
        }
    }
    if let Some(flow) = told.flow {
        edit = edit.set("flow", json!(flow));
    }
    Ok(edit)
}

/// Ties for organisations that come to be by these edits: they stand with school, sport, faith and work.
///
/// # Errors
/// What `id` says.
pub fn stand<E>(
    case: &Case,
    drawing: &str,
    edits: &[Edit],
    id: &mut dyn FnMut() -> Result<String, E>,
) -> Result<Vec<Edit>, E> {
    let there = drawings(case)
        .iter()
        .any(|d| d.id == drawing && !drawing.is_empty());
    let new = |e: &&Edit| e.kind == Organisation::KIND && e.set.contains_key("name");
    let mut ties = Vec::new();
    for edit in edits.iter().filter(new).filter(|_| there) {
        let tie = Edit::new(Tie::KIND, id()?)
            .set("organisation", json!({ "ref": edit.id }))
            .set("drawing", json!({ "ref": drawing }))
            .set("ring", 3);
        ties.push(tie);
    }
    Ok(ties)
}

/// At which station of the way the family is: before its conference, on its day, or after an outcome.
#[must_use]
pub fn moment(case: &Case, today: chrono::NaiveDate) -> Moment {
    let held = |outcome: Option<Outcome>| outcome.is_some_and(|o| o != Outcome::Adjourned);
    let conferences = case.conferences();
    if conferences.iter().any(|m| held(m.outcome)) {
        Moment::Review
    } else if conferences.iter().any(|m| m.on == Some(today)) {
        Moment::Conference
    } else {
        Moment::Referral
    }
}

/// A new drawing of this day, with the ties of an earlier one if `from` names it.
///
/// # Errors
/// What `id` says.
pub fn begin<E>(
    case: &Case,
    today: chrono::NaiveDate,
    told_by: Option<&str>,
    from: Option<&str>,
    id: &mut dyn FnMut() -> Result<String, E>,
) -> Result<Vec<Edit>, E> {
    let new = id()?;
    let all = drawings(case);
    let earlier = from.and_then(|from| all.iter().find(|d| d.id == from));
    let mut edit = Edit::new(Drawing::KIND, &new)
        .set("on", json!(today))
        .set("moment", json!(moment(case, today)));
    if let Some(by) = told_by {
        edit = edit.set("told_by", json!({ "ref": by }));
    }
    // The family's words for the rings go on, whoever draws next.
    for (n, words) in all
        .last()
        .map(Drawn::rings)
        .unwrap_or_default()
        .iter()
        .enumerate()
    {
        if !words.is_empty() {
            edit = edit.set(format!("ring_{}", n + 1), *words);
        }
    }
    let mut edits = vec![edit];
    for (member, _) in earlier.iter().flat_map(|d| d.placed(case)) {
        let Some(tie) = earlier.and_then(|d| d.tie(member.id())) else {
            continue;
        };
        let told = TieTold {
            ring: tie.ring,
            strength: tie.strength,
            stress: tie.stress.then_some(true),
            broken: tie.broken.then_some(true),
            repaired: (tie.repaired && !tie.broken).then_some(true),
            flow: tie.flow,
        };
        if let Ok(edit) = tell(case, &new, member.id(), &told, &id()?) {
            edits.push(edit);
        }
    }
    Ok(edits)
}
