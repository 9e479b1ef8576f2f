//! Finding, and that what is computed follows every edit.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeSet;

use common::{CASE, found, ids, open, person, stamp, vault, write};
use krug_log::Edit;
use krug_store::{Hit, Vault};

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
    vault.find(&"riječ ".repeat(50_000), 5).unwrap();
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
