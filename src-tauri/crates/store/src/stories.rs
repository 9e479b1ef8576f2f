//! Stories that need a hand inside the vault: a full disk, and tables of a version to come.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use krug_log::{Edit, Stamp};

use crate::place::{Lock, Place};
use crate::{Backup, Cost, Kind, Reading, RecoveryKey, Secret, Trouble, Vault, schema, slot};

const NOW: &str = "2026-11-23T10:15:30+01:00";
const CASE: &str = "c0ffee";

fn reading() -> Reading {
    Reading {
        searchable: |_, field| field == "name",
        fold: str::to_lowercase,
        version: 1,
    }
}

fn made(dir: &Path) -> (Vault, RecoveryKey) {
    Vault::create(
        dir,
        "pet riječi za Mirelin krug",
        Cost::FLOOR,
        NOW,
        reading(),
    )
    .unwrap()
}

fn write(vault: &mut Vault, n: usize, note: &str) -> Result<(), Trouble> {
    let stamp = Stamp {
        by: "mirela".into(),
        at: NOW.into(),
        act: format!("a{n}"),
        op: "person.edit".into(),
        undoes: None,
    };
    let heads = vault.state(CASE)?.heads.clone();
    let edit = Edit::new("person", format!("p{n}"))
        .set("name", format!("Hatidža {n}"))
        .set("note", note);
    vault.append(CASE, &heads, &stamp, &[edit]).map(drop)
}

#[test]
fn a_full_disk_is_said_and_the_reserve_makes_room_for_going_on() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, key) = made(&folder.path().join("v"));
    let dir = vault.dir().to_owned();
    let note = "Razgovor s tetkom. ".repeat(100);
    assert_eq!(fs::metadata(dir.join("reserve")).unwrap().len(), 8 << 20);
    // SQLite's own limit stands for the disk: from here on it gives out no page.
    let pages: i64 = vault
        .conn
        .pragma_query_value(None, "page_count", |r| r.get(0))
        .unwrap();
    let full = |v: &Vault, n: i64| {
        v.conn
            .query_row(&format!("PRAGMA max_page_count = {n}"), [], |r| {
                r.get::<_, i64>(0)
            })
            .unwrap()
    };
    full(&vault, pages + 12);
    let mut written = 0;
    let refused = loop {
        match write(&mut vault, written, &note) {
            Ok(()) => written += 1,
            Err(trouble) => break trouble,
        }
    };
    assert!(matches!(refused, Trouble::DiskFull), "{refused:?}");
    assert!(written > 0);
    assert!(!dir.join("reserve").exists());
    assert_eq!(
        vault.state(CASE).unwrap().items.len(),
        written,
        "what was refused is not shown either"
    );

    full(&vault, pages + 1000);
    write(&mut vault, written, &note).unwrap();
    vault.check().unwrap();
    let kept = vault.find("hatidža", 999).unwrap();
    vault.rebuild().unwrap();
    assert_eq!(vault.find("hatidža", 999).unwrap(), kept);
    assert_eq!(kept.len(), written + 1);
    vault.close().unwrap();
    let vault = Vault::open(&dir, &Secret::Recovery(key), reading()).unwrap();
    assert_eq!(vault.state(CASE).unwrap().items.len(), written + 1);
    assert!(dir.join("reserve").exists(), "there is room again");
}

#[test]
fn an_open_vault_can_be_given_to_another_thread() {
    fn sendable<T: Send>() {}
    sendable::<Vault>();
    sendable::<Trouble>();
}

fn open_with(dir: &Path, key: &RecoveryKey, steps: &[&str]) -> Result<Vault, Trouble> {
    let place = Place::new(dir);
    let lock = Lock::acquire(&place)?;
    let data_key = slot::open(&place, &Secret::Recovery(key.clone()))?;
    Vault::open_with(place, lock, data_key, reading(), steps)
}

#[test]
fn a_vault_of_an_older_krug_is_backed_up_and_led_to_the_new_tables() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, key) = made(&folder.path().join("v"));
    let dir = vault.dir().to_owned();
    write(&mut vault, 1, "").unwrap();
    vault.close().unwrap();

    // A step that fails half way leaves the vault as it was.
    let with = |step: &'static str| -> Vec<&'static str> {
        schema::STEPS.iter().copied().chain([step]).collect()
    };
    let known = schema::STEPS.len() as u32;
    let broken = with("ALTER TABLE draft ADD COLUMN window TEXT; INSERT INTO nowhere VALUES(1);");
    assert!(matches!(
        open_with(&dir, &key, &broken),
        Err(Trouble::Database(_))
    ));
    let steps = with("ALTER TABLE draft ADD COLUMN window TEXT;");
    let vault = open_with(&dir, &key, &steps).unwrap();
    let version: u32 = vault
        .conn
        .pragma_query_value(None, "user_version", |r| r.get(0))
        .unwrap();
    assert_eq!(version, known + 1);
    vault
        .conn
        .query_row("SELECT count(window) FROM draft", [], |r| {
            r.get::<_, i64>(0)
        })
        .unwrap();
    assert_eq!(vault.find("hatidža", 5).unwrap().len(), 1);
    let backups = vault.backups().unwrap();
    vault.close().unwrap();

    let [
        Backup {
            kind: Kind::BeforeMigration,
            at: None,
            dir: before,
            ..
        },
    ] = &backups[..]
    else {
        panic!("{backups:?}");
    };
    let old = Vault::open(before, &Secret::Recovery(key.clone()), reading()).unwrap();
    assert_eq!(old.state(CASE).unwrap().items.len(), 1);
    // The older program finds the migrated vault too new, and says so.
    let found = Vault::open(&dir, &Secret::Recovery(key), reading());
    assert!(matches!(
        found,
        Err(Trouble::NewerProgram { found, known: k }) if found == known + 1 && k == known
    ));
}

#[test]
fn a_vault_from_before_files_were_exchanged_is_led_on_with_all_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, key) = made(&folder.path().join("v"));
    let dir = vault.dir().to_owned();
    write(&mut vault, 1, "").unwrap();
    // The tables as they were in the first version.
    vault
        .conn
        .execute_batch(
            "DROP INDEX change_import; DROP TABLE aside; DROP TABLE given;
             ALTER TABLE import DROP COLUMN case_id; ALTER TABLE import DROP COLUMN by;
             ALTER TABLE import DROP COLUMN export; ALTER TABLE import DROP COLUMN taken_back;
             ALTER TABLE contact DROP COLUMN added; PRAGMA user_version = 1;",
        )
        .unwrap();
    vault.close().unwrap();

    let vault = Vault::open(&dir, &Secret::Recovery(key), reading()).unwrap();
    assert_eq!(vault.state(CASE).unwrap().items.len(), 1);
    assert_eq!(vault.given().unwrap(), []);
    assert_eq!(vault.imports().unwrap(), []);
    assert_eq!(vault.backups().unwrap()[0].kind, Kind::BeforeMigration);
}
