//! What a circle has little of: named as a question to the family, never as a score (handbook 2.4).

use serde::Serialize;

use super::drawing::newest;
use crate::case::Case;
use crate::kinds::{Person, RelationKind, Role, Side};

/// What a circle has little of, to be asked and not to be scored (handbook 2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// No friend of this child's own age or choice.
    Friends,
    /// Nobody of the mother's side.
    Mother,
    /// Nobody of the father's side.
    Father,
    /// No friend or neighbour at all.
    Beyond,
    /// More people paid to help than people who are simply near.
    Paid,
}

/// A gap, named as a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Gap {
    /// Which.
    pub kind: GapKind,
    /// Whose, for friends: the child.
    pub child: Option<String>,
}

/// Gaps of a family's circle, most telling first, in this year; paid help is weighed in the newest drawing (rule 19).
#[must_use]
pub fn gaps(case: &Case, year: i32) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut gap = |kind, child: Option<&Person>| {
        found.push(Gap {
            kind,
            child: child.map(|c| c.id.clone()),
        });
    };
    let around = || {
        let people = case.present_people();
        people.filter(|p| !p.main && !p.died && p.counts())
    };
    let friends = |child: &Person| {
        case.relations.iter().any(|r| {
            let both = [r.a.as_deref(), r.b.as_deref()];
            r.kind == Some(RelationKind::Friend) && both.contains(&Some(child.id.as_str()))
        })
    };
    let young = around().any(|p| p.role == Some(Role::Friend) && p.child);
    for child in case.main_children().filter(|c| c.left_on.is_none()) {
        // A baby has no friends yet.
        let told = child.age.trim().parse::<i32>().ok();
        let grown = child
            .birth_year
            .map(|born| year - born)
            .or(told)
            .is_some_and(|age| age > 3);
        if grown && !young && !friends(child) {
            gap(GapKind::Friends, Some(child));
        }
    }
    for (side, kind) in [
        (Side::Mother, GapKind::Mother),
        (Side::Father, GapKind::Father),
    ] {
        let of_side =
            |p: &&Person| p.family_side() && [Some(side), Some(Side::Both)].contains(&p.side);
        if around().filter(of_side).count() == 0 {
            gap(kind, None);
        }
    }
    if !around().any(|p| p.role == Some(Role::Friend)) {
        gap(GapKind::Beyond, None);
    }
    if newest(case).is_some_and(|drawn| {
        let [a, b, c, paid] = drawn.counts(case);
        paid > a + b + c
    }) {
        gap(GapKind::Paid, None);
    }
    found
}

/// Whom somebody has spoken with and not asked "who else?" (rule 16).
pub fn not_asked(case: &Case, today: chrono::NaiveDate) -> impl Iterator<Item = &Person> {
    let spoken = move |person: &Person| {
        let talks = case.talks_with(&person.id);
        talks.iter().any(|t| t.on.is_none_or(|on| on <= today))
    };
    let around = case.present_people();
    around
        .filter(move |p| p.family_side() && p.counts() && !p.died && !p.asked_who_else && spoken(p))
}
