//! What two coordinators and their files live through.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod people;

use krug_log::{Edit, Value, common_base, merge_text};
use people::{Laptop, ana_and_boris, exchange};

fn phone(number: &str) -> [Edit; 1] {
    [Edit::new("person", "mirela").set("phone", number)]
}

fn values(writes: &[krug_log::Write]) -> Vec<&str> {
    writes
        .iter()
        .map(|write| write.value.as_ref().and_then(Value::as_str).unwrap_or("-"))
        .collect()
}

#[test]
fn edits_of_different_fields_both_apply() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    boris.does(
        "person.edit",
        &[Edit::new("person", "mirela").set("note", "Radi u smjenama.")],
    );
    exchange(&mut ana, &mut boris);
    assert_eq!(ana.sees("mirela", "phone").as_deref(), Some("061 111 111"));
    assert_eq!(
        ana.sees("mirela", "note").as_deref(),
        Some("Radi u smjenama.")
    );
    assert_eq!(ana.state().conflicts().count(), 0);
    assert_eq!(ana.state().heads.len(), 2);
}

#[test]
fn two_unseen_values_are_both_kept_until_a_person_chooses() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.at("2026-11-23T11:00:00+01:00")
        .does("person.edit", &phone("061 111 111"));
    boris
        .at("2026-11-23T12:00:00+01:00")
        .does("person.edit", &phone("062 222 222"));
    exchange(&mut ana, &mut boris);
    let item = ana.item("mirela");
    assert_eq!(
        values(item.conflict("phone").unwrap()),
        ["062 222 222", "061 111 111"]
    );
    assert_eq!(item.conflict("phone").unwrap()[0].by, "boris");
    assert_eq!(
        item.value("phone").unwrap(),
        "062 222 222",
        "the latest claimed time is shown first"
    );
    let state = ana.state();
    let open: Vec<_> = state
        .conflicts()
        .map(|(id, field, _)| (id, field))
        .collect();
    assert_eq!(open, [("mirela", "phone")]);

    let old_file = boris.changes.clone();
    ana.does("person.choose", &phone("061 111 111"));
    exchange(&mut ana, &mut boris);
    boris.imports(&old_file);
    for laptop in [&ana, &boris] {
        assert_eq!(
            laptop.sees("mirela", "phone").as_deref(),
            Some("061 111 111")
        );
        assert_eq!(laptop.item("mirela").conflict("phone"), None);
        assert_eq!(
            laptop.state().heads.len(),
            1,
            "the choice joined both futures"
        );
    }
}

#[test]
fn the_same_value_twice_is_no_question() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    boris.does("person.edit", &phone("061 111 111"));
    exchange(&mut ana, &mut boris);
    assert_eq!(ana.item("mirela").fields["phone"].len(), 2);
    assert_eq!(ana.item("mirela").conflict("phone"), None);
    assert_eq!(ana.sees("mirela", "phone").as_deref(), Some("061 111 111"));
}

#[test]
fn a_clock_wrong_by_years_loses_nothing() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.at("1999-01-01T00:00:00+01:00")
        .does("person.edit", &phone("061 111 111"));
    boris.imports(&ana.changes);
    boris
        .at("1987-01-01T00:00:00+01:00")
        .does("person.edit", &phone("062 222 222"));
    exchange(&mut ana, &mut boris);
    assert_eq!(
        ana.sees("mirela", "phone").as_deref(),
        Some("062 222 222"),
        "Boris had seen Ana's number"
    );
    assert_eq!(ana.item("mirela").conflict("phone"), None);
}

#[test]
fn the_latest_is_told_across_time_zones() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.at("2026-11-23T12:30:00+02:00")
        .does("person.edit", &phone("ten thirty"));
    boris
        .at("2026-11-23T12:00:00+01:00")
        .does("person.edit", &phone("eleven"));
    exchange(&mut ana, &mut boris);
    assert_eq!(
        values(ana.item("mirela").conflict("phone").unwrap()),
        ["eleven", "ten thirty"]
    );
}

#[test]
fn deleted_here_and_edited_there_stays_with_a_question() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("person.remove", &[Edit::delete("person", "mirela")]);
    boris.does("person.edit", &phone("062 222 222"));
    exchange(&mut ana, &mut boris);
    let item = ana.item("mirela");
    assert!(item.alive() && item.contested() && !item.deleted());
    assert_eq!(
        item.value("phone").unwrap(),
        "062 222 222",
        "the edit is on the screen"
    );
    assert_eq!(
        ana.state()
            .contested()
            .map(|(id, _)| id)
            .collect::<Vec<_>>(),
        ["mirela"]
    );

    let mut keeps = ana.clone();
    keeps.does("person.keep", &[Edit::restore("person", "mirela")]);
    assert!(keeps.item("mirela").alive() && !keeps.item("mirela").contested());
    ana.does("person.remove", &[Edit::delete("person", "mirela")]);
    assert!(ana.item("mirela").deleted());
    assert_eq!(
        ana.state()
            .of_kind("person")
            .map(|(id, _)| id)
            .collect::<Vec<_>>(),
        ["jakub"]
    );
    assert_eq!(
        ana.state()
            .removed("person")
            .map(|(id, _)| id)
            .collect::<Vec<_>>(),
        ["mirela"]
    );
}

#[test]
fn both_delete_and_nothing_is_asked() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("person.remove", &[Edit::delete("person", "mirela")]);
    boris.does("person.remove", &[Edit::delete("person", "mirela")]);
    exchange(&mut ana, &mut boris);
    assert!(ana.item("mirela").deleted() && !ana.item("mirela").contested());
    assert_eq!(ana.item("mirela").tips.len(), 2);
}

#[test]
fn a_restored_person_comes_back_with_all_values() {
    let (mut ana, _) = ana_and_boris();
    let before = ana.item("mirela").fields;
    ana.does("person.remove", &[Edit::delete("person", "mirela")]);
    assert!(ana.item("mirela").deleted());
    ana.does("person.restore", &[Edit::restore("person", "mirela")]);
    assert!(ana.item("mirela").alive());
    assert_eq!(ana.item("mirela").fields, before);
}

#[test]
fn a_plan_step_edited_in_two_places_is_joined_from_the_common_base() {
    let step = |text: &str| [Edit::new("step", "s1").set("text", text)];
    let mut ana = Laptop::of("ana");
    ana.does(
        "plan.add_step",
        &step("Baka čuva djecu u petak. Otac plaća prevoz."),
    );
    let mut boris = Laptop::of("boris");
    boris.imports(&ana.changes);
    ana.does(
        "plan.edit_step",
        &step("Baka čuva djecu u subotu. Otac plaća prevoz."),
    );
    boris.does(
        "plan.edit_step",
        &step("Baka čuva djecu u petak. Otac plaća."),
    );
    boris.does(
        "plan.edit_step",
        &step("Baka čuva djecu u petak. Otac plaća prevoz i ručak."),
    );
    exchange(&mut ana, &mut boris);
    let item = ana.item("s1");
    let [one, other] = item.conflict("text").unwrap() else {
        panic!("two versions")
    };
    let base = common_base(&ana.changes, "s1", "text", one.name, other.name).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let joined = merge_text(
        &text(&base),
        &text(one.value.as_ref().unwrap()),
        &text(other.value.as_ref().unwrap()),
    );
    assert_eq!(
        joined.as_deref(),
        Some("Baka čuva djecu u subotu. Otac plaća prevoz i ručak.")
    );
}

#[test]
fn there_is_no_common_base_without_agreement() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does(
        "person.edit",
        &[Edit::new("person", "mirela").set("note", "jutro")],
    );
    boris.does(
        "person.edit",
        &[Edit::new("person", "mirela").set("note", "večer")],
    );
    let (one, other) = (ana.state().heads[0], boris.state().heads[0]);
    exchange(&mut ana, &mut boris);
    assert_eq!(
        common_base(&ana.changes, "mirela", "note", one, other),
        None,
        "never set before"
    );
    assert_eq!(
        common_base(&ana.changes, "damir", "note", one, other),
        None,
        "no such person"
    );
    let name = common_base(&ana.changes, "mirela", "name", one, other);
    assert_eq!(name, Some(Value::from("Mirela")));
}

#[test]
fn there_is_no_common_base_where_a_question_was_open() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    boris.does("person.edit", &phone("062 222 222"));
    exchange(&mut ana, &mut boris);
    ana.does("person.choose", &phone("063 333 333"));
    boris.does("person.choose", &phone("064 444 444"));
    let (one, other) = (ana.state().heads[0], boris.state().heads[0]);
    exchange(&mut ana, &mut boris);
    assert_eq!(
        common_base(&ana.changes, "mirela", "phone", one, other),
        None
    );
}
