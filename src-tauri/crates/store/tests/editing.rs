//! Writing, reading, finding and taking back, on a real vault.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeSet;

use common::{CASE, DAMIR, MIRELA, NOW, bytes_of, open, person, shown, stamp, vault, write};
use krug_log::{Change, Edit, Stamp, Value};
use krug_store::{FILE_LIMIT, Hit, Trouble, Vault};

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

fn found(vault: &Vault, query: &str) -> BTreeSet<String> {
    vault
        .find(query, 50)
        .unwrap()
        .into_iter()
        .map(|h| h.id)
        .collect()
}

fn ids(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|s| (*s).to_owned()).collect()
}

#[test]
fn people_are_found_in_every_script() {
    let (_folder, mut vault, _) = vault();
    let edits = [
        person("latin", "Đorđe Ćirković"),
        person("cyrillic", "Ђорђе Ћирковић"),
        person("hatidza", "Hatidža Hodžić").set("note", "Živi kod tetke u Zenici; dolazi vlakom."),
        person("jakub", "Jakub").set("phone", "061 999 111"),
    ];
    write(&mut vault, CASE, "a1", &edits);
    for query in [
        "Đorđe",
        "djordje",
        "Ђорђе",
        "DJOR",
        "ћирковић dj",
        "cirkovic đor",
    ] {
        assert_eq!(found(&vault, query), ids(&["latin", "cyrillic"]), "{query}");
    }
    assert_eq!(found(&vault, "hodzic hati"), ids(&["hatidza"]));
    assert_eq!(found(&vault, "tetke zen"), ids(&["hatidza"]));
    assert_eq!(
        found(&vault, "tet zenici"),
        ids(&[]),
        "only the last word may be a beginning"
    );
    assert_eq!(
        found(&vault, "061"),
        ids(&[]),
        "a phone is not a field to be found by"
    );
    for nothing in ["", "  ", "\"", "* - (", "🙂"] {
        assert_eq!(found(&vault, nothing), ids(&[]), "{nothing:?}");
    }
    for harmless in [
        "jakub\"",
        "jakub OR",
        "NEAR(jakub",
        "name:jakub",
        "jak*",
        "\0jak",
    ] {
        vault.find(harmless, 5).unwrap();
    }
    assert_eq!(vault.find("ž", 0).unwrap(), []);
    assert_eq!(vault.find("đorđe", 1).unwrap().len(), 1);
    assert_eq!(
        vault.find("zenici", 5).unwrap(),
        [Hit {
            case: CASE.into(),
            id: "hatidza".into(),
            kind: "person".into(),
            field: "note".into(),
            snippet: "Živi kod tetke u Zenici; dolazi vlakom.".into(),
        }]
    );
}

#[test]
fn what_is_found_follows_every_edit() {
    let (_folder, mut vault, _) = vault();
    write(&mut vault, CASE, "a1", &[person("p", "Hatidža")]);
    write(&mut vault, CASE, "a2", &[person("p", "Емине")]);
    assert_eq!(found(&vault, "hatidza"), ids(&[]));
    assert_eq!(found(&vault, "emine"), ids(&["p"]));
    write(&mut vault, CASE, "a3", &[Edit::delete("person", "p")]);
    assert_eq!(found(&vault, "emine"), ids(&[]));
    assert_eq!(vault.items("person").unwrap(), []);
    write(&mut vault, CASE, "a4", &[Edit::restore("person", "p")]);
    assert_eq!(found(&vault, "emine"), ids(&["p"]));
    assert_eq!(vault.items("person").unwrap()[0].data["name"], "Емине");
}

/// Everything computed, read from outside.
fn computed(vault: &Vault) -> (Vec<krug_store::ItemLine>, BTreeSet<(String, String)>) {
    let items = ["person", "step"]
        .iter()
        .flat_map(|k| vault.items(k).unwrap())
        .collect();
    let words = ["hatidza", "damir", "ž", "nova", "d", "k", "z", "h"];
    let hits = words.iter().flat_map(|w| {
        vault
            .find(w, 999)
            .unwrap()
            .into_iter()
            .map(move |h| (h.case + &h.id, h.snippet))
    });
    (items, hits.collect())
}

#[test]
fn rebuilding_from_nothing_gives_what_edit_by_edit_gave() {
    let (_folder, mut vault, key) = vault();
    let names = ["Hatidža", "Damir", "Žana", "nova Hatidža", "Kemal"];
    let mut older = [const { Vec::new() }; 3];
    for n in 0..60_usize {
        let (case, id) = (format!("case{}", n % 3), format!("p{}", n * 7 % 5));
        let edit = match n % 7 {
            5 => Edit::delete("person", id),
            4 => Edit::new("step", format!("s{}", n % 4)).set("note", names[n % 5]),
            _ => person(&id, names[n % 5]).set("phone", format!("061 {n}")),
        };
        // Every fourth edit is made on what was on the screen a while ago.
        let heads = vault.state(&case).unwrap().heads.clone();
        let seen = if n % 4 == 3 {
            older[n % 3].clone()
        } else {
            heads.clone()
        };
        vault
            .append(
                &case,
                &seen,
                &stamp(&format!("a{n}"), "person.edit"),
                &[edit],
            )
            .unwrap();
        if n % 5 == 0 {
            older[n % 3] = heads;
        }
    }
    let by_edits = computed(&vault);
    assert!(
        by_edits
            .0
            .iter()
            .any(|l| !l.conflicts.is_empty() || l.contested),
        "the story has questions in it"
    );
    vault.rebuild().unwrap();
    assert_eq!(computed(&vault), by_edits);

    let dir = vault.dir().to_owned();
    vault.close().unwrap();
    let newer = krug_store::Reading {
        searchable: |_, f| f == "phone",
        version: 2,
        ..common::reading()
    };
    let vault = Vault::open(&dir, &krug_store::Secret::Recovery(key.clone()), newer).unwrap();
    assert!(
        !found(&vault, "061").is_empty(),
        "another reading rebuilds by itself"
    );
    assert!(found(&vault, "kemal").is_empty());
    vault.close().unwrap();
    assert_eq!(computed(&open(&dir, &key)), by_edits);
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

#[test]
fn settings_secrets_drafts_and_files_are_kept() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    assert_eq!(vault.setting("language").unwrap(), None);
    vault.set_setting("language", &Value::from("bs")).unwrap();
    vault.set_setting("passing", &Value::from(1)).unwrap();
    vault.set_setting("passing", &Value::Null).unwrap();
    vault.set_secret("seal", &[7; 32]).unwrap();
    vault
        .put_draft("person/new", &serde_json::json!({ "name": "Hat" }), NOW)
        .unwrap();
    vault
        .put_draft("person/new", &serde_json::json!({ "name": "Hatidža" }), NOW)
        .unwrap();
    vault.put_draft("note", &Value::from("…"), NOW).unwrap();
    vault.drop_draft("note").unwrap();
    let hash = vault.put_file(b"slika").unwrap();
    assert_eq!(vault.put_file(b"slika").unwrap(), hash);
    assert!(matches!(
        vault.put_file(&vec![0; FILE_LIMIT + 1]),
        Err(Trouble::TooBig)
    ));
    vault.close().unwrap();

    let vault = open(&dir, &key);
    assert_eq!(vault.setting("language").unwrap(), Some(Value::from("bs")));
    assert_eq!(vault.setting("passing").unwrap(), None);
    assert_eq!(vault.secret("seal").unwrap().unwrap().as_slice(), [7; 32]);
    assert_eq!(vault.secret("other").unwrap(), None);
    assert_eq!(
        vault.draft("person/new").unwrap().unwrap().data["name"],
        "Hatidža"
    );
    assert_eq!(vault.drafts().unwrap().len(), 1);
    assert_eq!(
        hash,
        "130de034afee4ab22ffd35877c5b228d45909820c800abb6af960601911893a4"
    );
    assert_eq!(vault.file(&hash).unwrap().as_deref(), Some(&b"slika"[..]));
    assert_eq!(vault.file(&"0".repeat(64)).unwrap(), None);
    assert_eq!(vault.file("../etc/passwd").unwrap(), None);
}

#[test]
fn a_copied_vault_takes_a_name_of_its_own() {
    let (_folder, mut vault, _) = vault();
    let device = vault.device().unwrap();
    assert!(!vault.settle_on(b"Mirela's laptop").unwrap());
    assert!(!vault.settle_on(b"Mirela's laptop").unwrap());
    assert_eq!(vault.device().unwrap(), device);
    assert!(vault.settle_on(b"the new laptop").unwrap());
    assert_ne!(vault.device().unwrap(), device);
    assert!(!vault.settle_on(b"the new laptop").unwrap());
}

#[test]
fn nothing_that_was_written_can_be_read_from_the_stolen_disk() {
    let (_folder, mut vault, key) = vault();
    let marked = "Ulica-skrivena-27";
    let note = format!("Majka živi na adresi {marked}");
    write(
        &mut vault,
        CASE,
        "a1",
        &[person("majka", "Emina").set("note", note.as_str())],
    );
    vault.put_draft("note", &Value::from(marked), NOW).unwrap();
    vault.set_setting("last", &Value::from(marked)).unwrap();
    vault.put_file(marked.repeat(500).as_bytes()).unwrap();
    vault.backup(NOW, krug_store::Kind::Usual).unwrap();
    assert_eq!(found(&vault, "skrivena"), ids(&["majka"]));

    let dir = vault.dir().to_owned();
    let while_open = bytes_of(&dir);
    vault.close().unwrap();
    let closed = bytes_of(&dir);
    let secrets = [
        "skrivena",
        "Emina",
        "emina",
        "SQLite format 3",
        "CREATE TABLE",
        key.text(),
        common::PASSPHRASE,
    ];
    for (path, bytes) in while_open.iter().chain(&closed) {
        for secret in secrets {
            let readable = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!readable, "{secret} in {}", path.display());
        }
    }
    assert!(while_open.keys().any(|p| p.ends_with("krug.db-wal")) && closed.len() == 9);
}
