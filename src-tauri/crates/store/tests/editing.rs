//! Writing, taking back and joining, on a real vault.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{CASE, DAMIR, MIRELA, NOW, found, ids, open, person, shown, stamp, vault, write};
use krug_log::{Change, Edit, Stamp};
use krug_store::{Trouble, Vault};

#[test]
fn what_was_written_is_there_after_closing() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    let names = write(
        &mut vault,
        CASE,
        "a1",
        &[person("hatidza", "Hatidža"), person("emine", "Емине")],
    );
    assert_eq!(names.len(), 2);
    write(
        &mut vault,
        CASE,
        "a2",
        &[Edit::new("person", "hatidza").set("phone", "061 000 000")],
    );
    let before = vault.state(CASE).unwrap();
    vault.close().unwrap();
    let vault = open(&dir, &key);
    assert_eq!(*vault.state(CASE).unwrap(), *before);
    assert_eq!(
        shown(&vault, "hatidza", "phone").as_deref(),
        Some("061 000 000")
    );
    assert_eq!(vault.cases().unwrap(), [CASE]);
    assert_eq!(vault.changes(CASE).unwrap().len(), 3);
    vault.check().unwrap();
}

#[test]
fn saving_nothing_writes_nothing() {
    let (_folder, mut vault, _) = vault();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let heads = vault.state(CASE).unwrap().heads.clone();
    let appended = vault
        .append(CASE, &heads, &stamp("a2", "person.edit"), &[])
        .unwrap();
    assert!(appended.names.is_empty());
    assert_eq!(appended.heads, heads);
    assert_eq!(vault.changes(CASE).unwrap().len(), 1);
}

#[test]
fn two_windows_that_had_not_seen_each_other_leave_a_question_not_a_loss() {
    let (_folder, mut vault, _) = vault();
    write(
        &mut vault,
        CASE,
        "a1",
        &[person("hatidza", "Hatidža").set("phone", "061 000 000")],
    );
    let seen = vault.state(CASE).unwrap().heads.clone();
    let phone = |number: &str| [Edit::new("person", "hatidza").set("phone", number)];
    let first = vault
        .append(
            CASE,
            &seen,
            &stamp("a2", "person.edit"),
            &phone("062 222 222"),
        )
        .unwrap();
    assert!(!first.raced);
    let later = Stamp {
        at: "2026-11-23T10:20:00+01:00".into(),
        ..stamp("a3", "person.edit")
    };
    let second = vault
        .append(CASE, &seen, &later, &phone("063 333 333"))
        .unwrap();
    assert!(second.raced);
    assert_eq!(second.heads.len(), 2);

    let state = vault.state(CASE).unwrap();
    let values: Vec<_> = state
        .item("hatidza")
        .unwrap()
        .conflict("phone")
        .unwrap()
        .iter()
        .map(|w| w.value.clone().unwrap())
        .collect();
    assert_eq!(values, ["063 333 333", "062 222 222"]);
    let line = &vault.items("person").unwrap()[0];
    assert_eq!(line.conflicts, ["phone"]);
    assert_eq!(line.data["phone"], "063 333 333");

    // Whoever saw both answers the question by writing.
    vault
        .append(
            CASE,
            &second.heads,
            &stamp("a4", "person.edit"),
            &phone("062 222 222"),
        )
        .unwrap();
    assert_eq!(vault.items("person").unwrap()[0].conflicts, [""; 0]);
    assert_eq!(
        shown(&vault, "hatidza", "phone").as_deref(),
        Some("062 222 222")
    );
}

#[test]
fn an_edit_on_what_the_case_does_not_have_is_refused() {
    let (_folder, mut vault, _) = vault();
    let other_case = "c0ffee00000000000000000000000002";
    let foreign = write(&mut vault, other_case, "a1", &[person("jakub", "Jakub")]);
    let refused = vault.append(
        CASE,
        &foreign,
        &stamp("a2", "person.edit"),
        &[person("jakub", "Jakub")],
    );
    assert!(matches!(refused, Err(Trouble::NotSeen)));
    let refused = vault.append(
        CASE,
        &[],
        &stamp("a2", "person.edit"),
        &[Edit::new("Person!", "x")],
    );
    assert!(matches!(refused, Err(Trouble::Refused(_))));
    assert_eq!(vault.cases().unwrap(), [other_case]);
}

#[test]
fn undo_and_redo_and_the_history_that_tells_of_them() {
    let (_folder, mut vault, _) = vault();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    write(
        &mut vault,
        CASE,
        "a2",
        &[person("hatidza", "Hatidža Hodžić")],
    );
    vault.undo(CASE, "a2", &stamp("a3", "undo")).unwrap();
    assert_eq!(shown(&vault, "hatidza", "name").as_deref(), Some("Hatidža"));
    let history = |vault: &Vault| -> Vec<(String, Option<String>, bool)> {
        vault
            .acts(CASE)
            .unwrap()
            .into_iter()
            .map(|a| (a.act, a.undoes, a.undone))
            .collect()
    };
    assert_eq!(
        history(&vault),
        [
            ("a3".into(), Some("a2".into()), false),
            ("a2".into(), None, true),
            ("a1".into(), None, false)
        ]
    );
    vault.undo(CASE, "a3", &stamp("a4", "redo")).unwrap();
    assert_eq!(
        shown(&vault, "hatidza", "name").as_deref(),
        Some("Hatidža Hodžić")
    );
    assert_eq!(
        history(&vault)[..3],
        [
            ("a4".into(), Some("a3".into()), false),
            ("a3".into(), Some("a2".into()), true),
            ("a2".into(), None, false)
        ]
    );
    let line = &vault.acts(CASE).unwrap()[3];
    assert_eq!(
        (line.op.as_str(), line.by.as_str(), line.at.as_str()),
        ("person.edit", MIRELA, NOW)
    );
    assert!(matches!(
        vault.undo(CASE, "a1", &stamp("a5", "undo")),
        Err(Trouble::CannotUndo(_))
    ));
}

#[test]
fn a_wrong_clock_does_not_turn_history_around() {
    let (_folder, mut vault, _) = vault();
    let clocks = [
        "2026-11-23T10:00:00+01:00",
        "2031-01-01T00:00:00+01:00",
        "2026-11-23T10:05:00+01:00",
    ];
    for (n, at) in clocks.iter().enumerate() {
        let heads = vault.state(CASE).unwrap().heads.clone();
        let stamp = Stamp {
            at: (*at).into(),
            ..stamp(&format!("a{n}"), "person.edit")
        };
        vault
            .append(
                CASE,
                &heads,
                &stamp,
                &[person("hatidza", &format!("Hatidža {n}"))],
            )
            .unwrap();
    }
    let acts: Vec<_> = vault
        .acts(CASE)
        .unwrap()
        .into_iter()
        .map(|a| a.act)
        .collect();
    assert_eq!(acts, ["a2", "a1", "a0"]);
}

#[test]
fn two_copies_of_a_case_join_into_one() {
    let (_mine, mut mirela, _) = vault();
    let (_his, mut damir, _) = vault();
    write(&mut mirela, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let all = mirela.changes(CASE).unwrap();
    assert_eq!(damir.union(CASE, &all).unwrap().new, 1);
    let heads = damir.state(CASE).unwrap().heads.clone();
    let his = Stamp {
        by: DAMIR.into(),
        ..stamp("b1", "person.edit")
    };
    damir
        .append(CASE, &heads, &his, &[person("jakub", "Jakub")])
        .unwrap();
    write(
        &mut mirela,
        CASE,
        "a2",
        &[person("hatidza", "Hatidža Hodžić")],
    );

    let theirs = damir.changes(CASE).unwrap();
    assert_eq!(mirela.union(CASE, &theirs).unwrap().new, 1);
    assert_eq!(
        mirela.union(CASE, &theirs).unwrap(),
        krug_store::United::default()
    );
    damir.union(CASE, &mirela.changes(CASE).unwrap()).unwrap();
    assert_eq!(*mirela.state(CASE).unwrap(), *damir.state(CASE).unwrap());
    assert_eq!(found(&mirela, "jak"), ids(&["jakub"]));
    assert!(matches!(
        mirela.union("another", &theirs),
        Err(Trouble::Foreign)
    ));
    let mut forged = theirs[0].clone();
    forged.line = forged.line.replace("a1", "a9");
    assert!(matches!(
        mirela.union(CASE, &[forged]),
        Err(Trouble::Foreign)
    ));
}

#[test]
fn a_withheld_body_is_filled_in_when_it_comes() {
    let (_mine, mut mirela, _) = vault();
    let (_his, mut damir, _) = vault();
    write(&mut mirela, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let whole = mirela.changes(CASE).unwrap();
    let withheld: Vec<Change> = whole
        .iter()
        .map(|c| Change {
            body: None,
            ..c.clone()
        })
        .collect();
    damir.union(CASE, &withheld).unwrap();
    assert_eq!(shown(&damir, "hatidza", "name"), None);
    assert_eq!(damir.union(CASE, &whole).unwrap().filled, 1);
    assert_eq!(shown(&damir, "hatidza", "name").as_deref(), Some("Hatidža"));
}

#[test]
fn a_case_with_changes_of_a_newer_krug_is_kept_but_not_edited() {
    let (_folder, mut vault, _) = vault();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let change = &vault.changes(CASE).unwrap()[0];
    let line = change
        .line
        .replace("\"v\":1", "\"v\":9")
        .replace("\"a1\"", "\"b1\"");
    let newer = Change::parse(&line, change.body.as_deref()).unwrap();
    vault.union(CASE, &[newer]).unwrap();
    let heads = vault.state(CASE).unwrap().heads.clone();
    let refused = vault.append(
        CASE,
        &heads,
        &stamp("a2", "person.edit"),
        &[person("x", "y")],
    );
    assert!(matches!(
        refused,
        Err(Trouble::NewerProgram { found: 9, known: 1 })
    ));
}

#[test]
fn an_example_family_can_be_forgotten() {
    let (_folder, mut vault, _) = vault();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    write(&mut vault, "example", "a2", &[person("jakub", "Jakub")]);
    vault.forget_case("example", NOW).unwrap();
    assert_eq!(vault.cases().unwrap(), [CASE]);
    assert_eq!(found(&vault, "jakub"), ids(&[]));
    assert_eq!(vault.items("person").unwrap().len(), 1);
    assert!(vault.state("example").unwrap().items.is_empty());
    vault.check().unwrap();
}

/// An edit that shows a file.
fn shows(id: &str, sum: &str) -> Edit {
    let file = serde_json::json!({ "file": { "sha256": sum, "name": "plan.pdf", "type": "application/pdf", "size": 3 } });
    Edit::new("paper", id).set("file", file)
}

#[test]
fn a_forgotten_case_takes_its_files_along_and_leaves_those_another_case_shows() {
    let (_folder, mut vault, _) = vault();
    let own = vault.put_file(b"Jakub signed this").unwrap();
    let shared = vault.put_file(b"a sheet in both").unwrap();
    let other = vault.put_file(b"Hatidza signed this").unwrap();
    write(
        &mut vault,
        CASE,
        "a1",
        &[shows("p1", &other), shows("p2", &shared)],
    );
    write(
        &mut vault,
        "example",
        "a2",
        &[shows("p1", &own), shows("p2", &shared)],
    );
    vault.forget_case("example", NOW).unwrap();
    vault.sweep().unwrap();
    assert_eq!(vault.file(&own).unwrap(), None);
    assert_eq!(vault.file(&shared).unwrap().unwrap(), b"a sheet in both");
    assert_eq!(vault.file(&other).unwrap().unwrap(), b"Hatidza signed this");
    vault.check().unwrap();
}
