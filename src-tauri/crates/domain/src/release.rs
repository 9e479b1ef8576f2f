//! What of the plan somebody gets (handbook 2.12): all of it, some steps, or the day of the review alone. The family says
//! so, also long after the plan was sealed: it is no part of the plan.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use krug_log::{Edit, Value};
use serde_json::json;

use crate::case::Case;
use crate::kinds::{Agreement, Codes, Gets, Release};

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

/// What the family said of somebody, by itself. Where two laptops said it, the least holds: of steps those that both gave.
#[must_use]
pub fn said<'a>(case: &'a Case, person: &str) -> Option<Part<'a>> {
    let own = |release: &&Release| release.person.as_deref() == Some(person);
    let said = case.releases.iter().filter(own).filter_map(told);
    said.reduce(least)
}

/// What the family said that somebody gets, by itself or beside the agreement; nothing, if it said nothing.
#[must_use]
pub fn of<'a>(case: &'a Case, person: &str) -> Option<Part<'a>> {
    said(case, person).or_else(|| beside_agreement(case, person).map(Part::Steps))
}

/// The steps that were said beside somebody's agreement; of two agreements those that stand beside both.
#[must_use]
pub fn beside_agreement<'a>(case: &'a Case, person: &str) -> Option<BTreeSet<&'a str>> {
    let own = |a: &&Agreement| a.person.as_deref() == Some(person) && !a.only_steps.is_empty();
    let steps = |a: &'a Agreement| a.only_steps.keys().map(String::as_str).collect();
    let all = case.agreements.iter().filter(own).map(steps);
    all.reduce(|one: BTreeSet<&str>, other| &one & &other)
}

/// A release that says the same as stands beside somebody's agreement, to go on after it.
pub(crate) fn after_agreement(case: &Case, agreement: &Agreement) -> Option<Edit> {
    let held = record(case, agreement.person.as_deref()?).filter(|held| held.id.is_empty())?;
    let id: String = format!("{}-gets", agreement.id).chars().take(64).collect();
    let mut edit = Edit::new(Release::KIND, id)
        .set("person", json!({ "ref": held.person }))
        .set("gets", Gets::Steps.code());
    for (step, since) in held.steps {
        edit = edit.set(format!("steps:{step}"), since);
    }
    Some(edit)
}

fn least<'a>(one: Part<'a>, other: Part<'a>) -> Part<'a> {
    match (one, other) {
        (Part::Review, _) | (_, Part::Review) => Part::Review,
        (Part::Steps(one), Part::Steps(other)) => Part::Steps(&one & &other),
        (Part::Steps(steps), Part::Whole) | (Part::Whole, Part::Steps(steps)) => Part::Steps(steps),
        (Part::Whole, Part::Whole) => Part::Whole,
    }
}

/// What holds for each person of whom something was said, as the record to go on from.
#[must_use]
pub fn holding(case: &Case) -> Vec<Release> {
    let people = case.people.iter();
    people.filter_map(|p| record(case, &p.id)).collect()
}

/// The record to go on from: where two laptops said something, the one that holds; what was said beside the agreement alone
/// has no id, and becomes a record by the next word. Of steps those alone that hold.
fn record(case: &Case, person: &str) -> Option<Release> {
    let own = |of: &Option<String>| of.as_deref() == Some(person);
    let releases = case.releases.iter().filter(|r| own(&r.person));
    let said = releases.max_by_key(|release| told(release).as_ref().map(weight));
    let mut held = said.cloned().or_else(|| {
        let mut agreed = case.agreements.iter().filter(|a| own(&a.person));
        let agreed = agreed.find(|a| !a.only_steps.is_empty())?;
        Some(Release {
            person: agreed.person.clone(),
            gets: Some(Gets::Steps),
            steps: agreed.only_steps.clone(),
            ..Release::default()
        })
    })?;
    if let Some(Part::Steps(steps)) = of(case, person) {
        held.steps.retain(|step, _| steps.contains(step.as_str()));
    }
    Some(held)
}

/// What follows from a word about what somebody gets: what was said beside their agreement goes along into the record, and
/// what was said of them elsewhere no longer stands beside it.
pub(crate) fn said_anew(case: &Case, edit: &mut Edit) -> Vec<Edit> {
    if edit.kind != Release::KIND || edit.delete {
        return Vec::new();
    }
    let known = case.releases.iter().find(|release| release.id == edit.id);
    let named = edit.set.get("person").and_then(|value| value.get("ref"));
    let named = named.and_then(Value::as_str).map(str::to_owned);
    let Some(person) = named.or_else(|| known?.person.clone()) else {
        return Vec::new();
    };
    // Whoever names steps means steps, whatever another laptop says of the whole meanwhile.
    if edit.set.keys().any(|field| field.starts_with("steps:")) {
        let gets = Value::from(Gets::Steps.code());
        edit.set.entry("gets").or_insert(gets);
    }
    let gets = edit.set.get("gets").and_then(Value::as_str);
    let some = gets.is_none_or(|gets| gets == Gets::Steps.code());
    if let Some(held) = record(case, &person).filter(|_| some) {
        if held.id.is_empty() {
            let gets = Value::from(Gets::Steps.code());
            edit.set.entry("gets").or_insert(gets);
            for (step, since) in held.steps {
                let since = Value::from(since);
                edit.set.entry(format!("steps:{step}")).or_insert(since);
            }
        } else {
            // What the other laptop did not give is not given by taking its word away.
            let steps = known.into_iter().flat_map(|release| release.steps.keys());
            for step in steps.filter(|step| !held.steps.contains_key(*step)) {
                let step = format!("steps:{step}");
                edit.set.entry(step).or_insert(Value::Null);
            }
        }
    }
    let other = |release: &&Release| release.person.as_ref() == Some(&person);
    let others = case.releases.iter().filter(other);
    others
        .filter(|release| release.id != edit.id)
        .map(|release| Edit::delete(Release::KIND, &release.id))
        .collect()
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
    let own = |a: &&Agreement| a.person.as_deref() == Some(person);
    case.agreements.iter().filter(own).any(|a| a.copy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::Person;

    fn release(id: &str, gets: Gets) -> Release {
        Release {
            id: id.into(),
            person: Some("zlatan".into()),
            gets: Some(gets),
            ..Release::default()
        }
    }

    /// Jasna and Lejla each noted what Zlatan gets, on their own laptops.
    fn case() -> Case {
        let mut case = Case::default();
        case.people.push(Person {
            id: "zlatan".into(),
            ..Person::default()
        });
        case.releases = vec![release("r1", Gets::Review), release("r2", Gets::Whole)];
        case
    }

    #[test]
    fn of_two_lists_of_steps_those_hold_that_both_laptops_gave() {
        let mut case = case();
        for (release, steps) in case.releases.iter_mut().zip([["s1", "s2"], ["s2", "s3"]]) {
            let since = "2026-03-14".to_owned();
            release.gets = Some(Gets::Steps);
            release.steps = steps.map(|step| (step.to_owned(), since.clone())).into();
        }
        assert_eq!(of(&case, "zlatan"), Some(Part::Steps(["s2"].into())));
        let held = &holding(&case)[0];
        assert_eq!(held.steps.keys().collect::<Vec<_>>(), ["s2"]);
        // Jasna gives one more: what the other laptop never gave does not come along.
        let mut edit = Edit::new(Release::KIND, &held.id).set("steps:s4", "2026-03-20");
        said_anew(&case, &mut edit);
        let withdrawn = if held.id == "r1" {
            "steps:s1"
        } else {
            "steps:s3"
        };
        assert_eq!(edit.set.get(withdrawn), Some(&Value::Null));
        assert_eq!(edit.set.get("steps:s2"), None);
    }

    #[test]
    fn of_two_words_the_lesser_holds_is_shown_and_gone_on_from() {
        let mut case = case();
        assert_eq!(of(&case, "zlatan"), Some(Part::Review));
        let shown: Vec<String> = holding(&case).into_iter().map(|r| r.id).collect();
        assert_eq!(shown, ["r1"]);
        // Jasna asks again: from now on one word stands.
        let mut edit = Edit::new(Release::KIND, "r1").set("gets", Gets::Whole.code());
        assert_eq!(
            said_anew(&case, &mut edit),
            [Edit::delete(Release::KIND, "r2")]
        );
        case.releases = vec![release("r1", Gets::Whole)];
        assert_eq!(said_anew(&case, &mut edit), []);
        assert_eq!(of(&case, "zlatan"), Some(Part::Whole));
    }
}
