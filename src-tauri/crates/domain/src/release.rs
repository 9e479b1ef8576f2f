//! What of the plan somebody gets (handbook 2.12): all of it, some steps, or the day of the review alone. The family says
//! so, also long after the plan was sealed: it is no part of the plan.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::case::Case;
use crate::kinds::{Gets, Release};

/// What somebody gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// The whole plan.
    Whole,
    /// These steps, by their ids, and nothing of the rest.
    Steps(BTreeSet<&'a str>),
    /// When everybody meets again, and nothing else.
    Review,
}

/// What the family said that somebody gets; nothing, if it said nothing. Where two laptops said it, the least holds.
#[must_use]
pub fn of<'a>(case: &'a Case, person: &str) -> Option<Part<'a>> {
    let own = |release: &&Release| release.person.as_deref() == Some(person);
    let said = case.releases.iter().filter(own).filter_map(told);
    said.max_by_key(weight).or_else(|| {
        let agreement = case
            .agreements
            .iter()
            .find(|a| a.person.as_deref() == Some(person))?;
        let steps = agreement.only_steps.keys().map(String::as_str);
        let steps: BTreeSet<&str> = steps.collect();
        (!steps.is_empty()).then_some(Part::Steps(steps))
    })
}

fn told(release: &Release) -> Option<Part<'_>> {
    Some(match release.gets? {
        Gets::Whole => Part::Whole,
        Gets::Steps => Part::Steps(release.steps.keys().map(String::as_str).collect()),
        Gets::Review => Part::Review,
    })
}

fn weight(part: &Part<'_>) -> (u8, Reverse<usize>) {
    match part {
        Part::Whole => (0, Reverse(0)),
        Part::Steps(steps) => (1, Reverse(steps.len())),
        Part::Review => (2, Reverse(0)),
    }
}

/// Everybody who gets the plan or a part of it, in the order of people.
pub fn readers(case: &Case) -> impl Iterator<Item = &str> {
    let people = case.people.iter().map(|p| p.id.as_str());
    people.filter(|id| of(case, id).is_some() || takes_a_copy(case, id))
}

fn takes_a_copy(case: &Case, person: &str) -> bool {
    let own = |a: &&crate::kinds::Agreement| a.person.as_deref() == Some(person);
    case.agreements.iter().filter(own).any(|a| a.copy)
}
