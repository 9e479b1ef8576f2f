//! What copies of a case live through: files, copied databases, erased bodies, missing parts, newer versions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod people;

use krug_log::{Change, Edit, Name, State, Value, ancestry, fold, fold_at, in_order, union};
use people::{ana_and_boris, exchange};

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
fn a_form_that_was_open_during_an_import_overwrites_nothing() {
    let (mut ana, mut boris) = ana_and_boris();
    let form = ana.state().heads;
    boris.does("person.edit", &phone("062 222 222"));
    ana.imports(&boris.changes);
    ana.does_seeing(&form, "person.edit", &phone("061 111 111"));
    assert_eq!(ana.item("mirela").conflict("phone").unwrap().len(), 2);
    let as_loaded = fold_at(&ana.changes, &form);
    assert_eq!(
        as_loaded.item("mirela").unwrap().value("phone").unwrap(),
        "061 000 000"
    );
    assert_eq!(as_loaded.heads, form);
}

#[test]
fn what_somebody_lacks_is_what_no_head_of_theirs_builds_on() {
    let (mut ana, boris) = ana_and_boris();
    let theirs = boris.state().heads;
    let had = ancestry(&ana.changes, &theirs);
    assert_eq!(had.len(), ana.changes.len());
    ana.does("person.edit", &phone("061 111 111"));
    ana.does("person.edit", &phone("061 222 222"));
    assert_eq!(ancestry(&ana.changes, &theirs), had);
    let all = ancestry(&ana.changes, &ana.state().heads);
    assert_eq!(all.len(), had.len() + 2);
    assert!(ancestry(&[], &theirs).is_empty());
}

#[test]
fn a_copied_database_used_on_both_laptops_keeps_both_futures() {
    let (mut ana, _) = ana_and_boris();
    let mut copy = ana.clone();
    ana.does("person.edit", &phone("061 111 111"));
    copy.does("person.edit", &phone("062 222 222"));
    copy.does("person.edit", &phone("063 333 333"));
    exchange(&mut ana, &mut copy);
    let mut both = values(ana.item("mirela").conflict("phone").unwrap()).join(", ");
    if both.starts_with("063") {
        both = "061 111 111, 063 333 333".into();
    }
    assert_eq!(both, "061 111 111, 063 333 333");
}

#[test]
fn erasing_the_newest_value_does_not_uncover_the_one_before() {
    let (mut ana, _) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    let last = ana.changes.pop().unwrap();
    ana.changes.push(Change::parse(&last.line, None).unwrap());
    let item = ana.item("mirela");
    assert_eq!(item.value("phone"), None);
    assert_eq!(item.fields["phone"].len(), 1);
    assert_eq!(
        item.fields["phone"][0].value, None,
        "erased, and told apart from unset"
    );
    assert_eq!(item.fields["phone"][0].name, last.name);
    assert_eq!(item.value("name").unwrap(), "Mirela");

    ana.imports(&[last]);
    assert_eq!(
        ana.sees("mirela", "phone").as_deref(),
        Some("061 111 111"),
        "a fuller copy fills it in"
    );
}

#[test]
fn an_unset_field_reads_as_empty_but_is_a_value_of_its_own() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does(
        "person.edit",
        &[Edit::new("person", "mirela").set("phone", Value::Null)],
    );
    assert_eq!(ana.item("mirela").value("phone"), None);
    assert_eq!(
        ana.item("mirela").fields["phone"][0].value,
        Some(Value::Null)
    );
    boris.does("person.edit", &phone("062 222 222"));
    exchange(&mut ana, &mut boris);
    assert_eq!(
        ana.item("mirela").conflict("phone").unwrap().len(),
        2,
        "emptied here, rewritten there"
    );
}

#[test]
fn changes_wait_until_what_they_build_on_arrives() {
    let (mut ana, boris) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    ana.does("person.edit", &phone("061 222 222"));
    let without_the_middle: Vec<Change> = ana
        .changes
        .iter()
        .filter(|change| change.name != ana.changes[2].name)
        .cloned()
        .collect();
    let state = fold(&without_the_middle);
    assert_eq!(state.waiting, 1);
    assert_eq!(state.missing().collect::<Vec<_>>(), [&ana.changes[2].name]);
    assert_eq!(
        state.heads,
        boris.state().heads,
        "one builds on what was on the screen"
    );
    assert_eq!(
        state.item("mirela").unwrap().value("phone").unwrap(),
        "061 000 000"
    );

    let mut in_place = state.clone();
    assert!(
        !in_place.advance(&ana.changes[2]),
        "what others wait for needs a new fold"
    );
    assert_eq!(in_place, state);
    let healed = union(&without_the_middle, &ana.changes);
    assert_eq!(fold(&healed), ana.state());
    assert_eq!(fold(&healed).waiting, 0);
}

#[test]
fn a_change_of_a_newer_version_is_flagged_and_kept() {
    let (mut ana, _) = ana_and_boris();
    assert!(!ana.state().newer);
    ana.does("person.edit", &phone("061 111 111"));
    let last = ana.changes.pop().unwrap();
    let line = last
        .line
        .replacen("{\"v\":1,", "{\"v\":2,\"mood\":\"new\",", 1);
    let newer = Change::parse(&line, last.body.as_deref()).unwrap();
    let mut in_place = ana.state();
    assert!(in_place.advance(&newer));
    assert!(in_place.newer);
    ana.changes.push(newer);
    assert_eq!(ana.state(), in_place);
    assert_eq!(ana.changes.last().unwrap().line, line);
}

#[test]
fn advance_takes_only_what_had_everything_on_the_screen() {
    let (mut ana, mut boris) = ana_and_boris();
    let mut state = State::default();
    assert!(ana.changes.iter().all(|change| state.advance(change)));
    assert_eq!(state, ana.state());
    assert!(!state.clone().advance(&ana.changes[0]), "known already");

    ana.does("person.edit", &phone("061 111 111"));
    boris.does("person.edit", &phone("062 222 222"));
    assert!(state.advance(ana.changes.last().unwrap()));
    let before = state.clone();
    assert!(!state.advance(boris.changes.last().unwrap()));
    assert_eq!(state, before);
}

#[test]
fn any_number_of_heads_can_be_joined() {
    let (ana, _) = ana_and_boris();
    let mut all = ana.clone();
    for n in 0..150 {
        let mut one = ana.clone();
        one.by = "boris";
        one.does("person.edit", &phone(&format!("061 {n:03}")));
        all.imports(&one.changes);
    }
    assert_eq!(all.state().heads.len(), 150);
    assert_eq!(all.item("mirela").conflict("phone").unwrap().len(), 150);
    let act = all.does("person.choose", &phone("061 007"));
    assert_eq!(all.state().heads.len(), 1);
    assert_eq!(all.item("mirela").conflict("phone"), None);
    let changes: Vec<_> = all
        .changes
        .iter()
        .filter(|change| change.head.act == act)
        .collect();
    assert_eq!(
        changes
            .iter()
            .map(|change| change.head.parents.len())
            .collect::<Vec<_>>(),
        [64, 64, 24]
    );
    for change in changes {
        assert_eq!(
            Change::parse(&change.line, change.body.as_deref()).unwrap(),
            *change
        );
    }
}

#[test]
fn one_id_under_two_kinds_is_one_item_everywhere() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does(
        "x.add",
        &[Edit::new("meeting", "one").set("place", "Dom kulture")],
    );
    boris.does(
        "x.add",
        &[Edit::new("talk", "one").set("place", "kod Hatidže")],
    );
    exchange(&mut ana, &mut boris);
    let first = ana
        .changes
        .iter()
        .filter(|change| change.head.id == "one")
        .min_by_key(|change| change.name)
        .unwrap();
    assert_eq!(ana.item("one").kind, first.head.kind);
    assert_eq!(ana.item("one").conflict("place").unwrap().len(), 2);
}

#[test]
fn parents_come_before_children_in_a_file() {
    let (mut ana, mut boris) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    boris.does("person.edit", &phone("062 222 222"));
    exchange(&mut ana, &mut boris);
    ana.does("person.edit", &phone("063 333 333"));
    let mut mixed = ana.changes.clone();
    mixed.reverse();
    mixed.extend(boris.changes.clone());
    let order: Vec<Name> = in_order(&mixed).iter().map(|change| change.name).collect();
    assert_eq!(order.len(), 5);
    for change in &mixed {
        let place = |name: &Name| order.iter().position(|n| n == name).unwrap();
        assert!(
            change
                .head
                .parents
                .iter()
                .all(|parent| place(parent) < place(&change.name))
        );
    }
    assert_eq!(
        order,
        in_order(&ana.changes)
            .iter()
            .map(|change| change.name)
            .collect::<Vec<_>>()
    );
}

#[test]
fn an_erased_copy_beside_a_whole_one_hides_nothing() {
    let (ana, _) = ana_and_boris();
    let erased: Vec<Change> = ana
        .changes
        .iter()
        .map(|change| Change::parse(&change.line, None).unwrap())
        .collect();
    let twice = [erased, ana.changes.clone()].concat();
    assert_eq!(fold(&twice), ana.state());
}

#[test]
fn naming_an_old_parent_beside_a_newer_one_forgets_nothing() {
    // The values differ so that the older parent's name comes now before, now after the newer one's.
    for number in 0..20 {
        let (mut ana, mut boris) = ana_and_boris();
        ana.does("person.edit", &phone(&format!("061 {number}")));
        let old = ana.state().heads[0];
        ana.does("person.edit", &phone("061 222 222"));
        boris.does("person.edit", &phone("062 333 333"));
        exchange(&mut ana, &mut boris);
        let mut seen = boris.state().heads;
        seen.push(old);
        boris.does_seeing(&seen, "person.choose", &phone("063 444 444"));
        assert_eq!(boris.item("mirela").fields["phone"].len(), 1);
        assert_eq!(boris.state().heads.len(), 1);
    }
}

#[test]
fn a_copy_without_the_words_takes_them_from_nobody() {
    let (mut ana, boris) = ana_and_boris();
    ana.does("person.edit", &phone("061 111 111"));
    let mut bare = ana.changes.clone();
    for change in &mut bare {
        change.body = None;
    }
    assert_eq!(
        union(&ana.changes, &bare),
        ana.changes,
        "what is here stays"
    );
    assert_eq!(
        union(&bare, &ana.changes),
        ana.changes,
        "what comes is taken"
    );
    assert!(boris.changes.len() < bare.len());
}
