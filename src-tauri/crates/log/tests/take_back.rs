//! What came in by a file goes again although work went on: what was written since stays. And the signs of a wrong
//! clock and of two computers under one name.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod people;

use std::collections::BTreeSet;

use krug_log::{Change, Edit, Name, Value, fold, forked, odd_clocks, union, without};
use people::ana_and_boris;

fn names(changes: &[Change]) -> BTreeSet<Name> {
    changes.iter().map(|c| c.name).collect()
}

fn person(id: &str) -> Edit {
    Edit::new("person", id)
}

/// Ana takes Boris's file in; gives what came by it.
fn comes(ana: &mut people::Laptop, boris: &people::Laptop) -> BTreeSet<Name> {
    let had = names(&ana.changes);
    ana.imports(&boris.changes);
    names(&ana.changes).difference(&had).copied().collect()
}

#[test]
fn what_came_goes_and_what_was_written_since_stays() {
    let (mut ana, mut boris) = ana_and_boris();
    boris.does(
        "save",
        &[person("mirela").set("town", "Kakanj").set("phone", "062")],
    );
    boris.does("save", &[person("sabina").set("name", "Sabina")]);
    let came = comes(&mut ana, &boris);
    ana.does("save", &[person("mirela").set("town", "Zenica")]);
    let edits = without(&ana.changes, &came);
    assert_eq!(
        edits,
        [
            person("mirela").set("phone", "061 000 000"),
            Edit::delete("person", "sabina")
        ]
    );
    ana.does("back", &edits);
    let state = fold(&ana.changes);
    assert_eq!(
        state.item("mirela").unwrap().value("town").unwrap(),
        "Zenica"
    );
    assert_eq!(
        state.item("mirela").unwrap().value("phone").unwrap(),
        "061 000 000"
    );
    assert!(state.item("sabina").unwrap().deleted());
}

#[test]
fn a_removal_that_came_is_made_good_and_a_question_that_came_goes() {
    let (mut ana, mut boris) = ana_and_boris();
    boris.does("remove", &[Edit::delete("person", "mirela")]);
    let came = comes(&mut ana, &boris);
    assert!(fold(&ana.changes).item("mirela").unwrap().deleted());
    let edits = without(&ana.changes, &came);
    assert_eq!(edits, [person("mirela")], "a restoration sets nothing");
    ana.does("back", &edits);
    assert!(fold(&ana.changes).item("mirela").unwrap().alive());

    let (mut ana, mut boris) = ana_and_boris();
    ana.does("save", &[person("mirela").set("phone", "061 111 111")]);
    boris.does("save", &[person("mirela").set("phone", "062 222 222")]);
    let came = comes(&mut ana, &boris);
    assert!(
        fold(&ana.changes)
            .item("mirela")
            .unwrap()
            .conflict("phone")
            .is_some()
    );
    ana.does("back", &without(&ana.changes, &came));
    let state = fold(&ana.changes);
    assert!(state.item("mirela").unwrap().conflict("phone").is_none());
    assert_eq!(
        state.item("mirela").unwrap().value("phone").unwrap(),
        "061 111 111"
    );
}

#[test]
fn a_field_that_came_new_is_unset_and_nothing_that_came_needs_nothing() {
    let (mut ana, mut boris) = ana_and_boris();
    boris.does("save", &[person("mirela").set("town", "Kakanj")]);
    let came = comes(&mut ana, &boris);
    assert_eq!(
        without(&ana.changes, &came),
        [person("mirela").set("town", Value::Null)]
    );
    assert_eq!(without(&ana.changes, &BTreeSet::new()), []);
}

#[test]
fn two_futures_under_one_name_are_seen_and_a_late_file_is_none() {
    let (mut ana, boris) = ana_and_boris();
    let early = ana.changes.clone();
    let mut copy = ana.clone();
    ana.does("save", &[person("mirela").set("town", "Zenica")]);
    assert!(forked(&ana.changes, &early).is_empty(), "a late file");
    assert!(forked(&ana.changes, &boris.changes).is_empty());
    copy.does("save", &[person("mirela").set("town", "Kakanj")]);
    let by = ana.changes.last().unwrap().head.by.clone();
    assert_eq!(forked(&ana.changes, &copy.changes), BTreeSet::from([by]));
    let both = union(&ana.changes, &copy.changes);
    assert!(forked(&both, &both).is_empty());
}

#[test]
fn a_time_before_what_was_seen_or_far_ahead_is_odd() {
    let (ana, _) = ana_and_boris();
    let last = ana.changes.last().unwrap().head.at.clone();
    assert!(odd_clocks(&ana.changes, &last).is_empty());
    assert!(odd_clocks(&ana.changes, "not a time").is_empty());
    // Seen from ten years before, all of it lies ahead.
    assert_eq!(odd_clocks(&ana.changes, "2016-01-01T00:00:00Z").len(), 1);
    let line = ana.changes[1]
        .line
        .replace(&ana.changes[1].head.at, "1999-12-31T23:59:59+01:00");
    let back = Change::parse(&line, ana.changes[1].body.as_deref()).unwrap();
    assert_eq!(odd_clocks(&[ana.changes[0].clone(), back], &last).len(), 1);
}

#[test]
fn what_came_and_was_worked_on_stays_and_what_changed_nothing_needs_nothing() {
    let (mut ana, mut boris) = ana_and_boris();
    boris.does("save", &[person("sabina").set("name", "Sabina")]);
    boris.does("save", &[person("tarik").set("name", "Tarik")]);
    boris.does("remove", &[Edit::delete("person", "tarik")]);
    boris.does("save", &[person("mirela").set("phone", "061 000 000")]);
    let came = comes(&mut ana, &boris);
    ana.does("save", &[person("sabina").set("town", "Zenica")]);
    assert_eq!(
        without(&ana.changes, &came),
        [],
        "Sabina was worked on, Tarik came and went, Mirela's number is the same"
    );
}

#[test]
fn what_a_file_brought_back_goes_again_unless_it_was_worked_on() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("remove", &[Edit::delete("person", "mirela")]);
    boris.imports(&ana.changes);
    boris.does("restore", &[person("mirela").set("town", "Kakanj")]);
    let came = comes(&mut ana, &boris);
    assert!(fold(&ana.changes).item("mirela").unwrap().alive());
    assert_eq!(
        without(&ana.changes, &came),
        [Edit::delete("person", "mirela")]
    );
    ana.does("save", &[person("mirela").set("phone", "061 111 111")]);
    assert_eq!(without(&ana.changes, &came), []);
}
