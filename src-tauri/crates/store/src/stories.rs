//! Stories that need a hand inside the vault: a full disk, and tables of a version to come.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

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
    as_of_the_first_version(&vault);
    vault.close().unwrap();

    let vault = Vault::open(&dir, &Secret::Recovery(key), reading()).unwrap();
    assert_eq!(vault.state(CASE).unwrap().items.len(), 1);
    assert_eq!(vault.given().unwrap(), []);
    assert_eq!(vault.imports().unwrap(), []);
    assert_eq!(vault.backups().unwrap()[0].kind, Kind::BeforeMigration);
}

/// The tables as they were in the first version.
fn as_of_the_first_version(vault: &Vault) {
    vault
        .conn
        .execute_batch(
            "DROP INDEX change_import; DROP TABLE aside; DROP TABLE given;
             ALTER TABLE import DROP COLUMN case_id; ALTER TABLE import DROP COLUMN by;
             ALTER TABLE import DROP COLUMN export; ALTER TABLE import DROP COLUMN taken_back;
             ALTER TABLE contact DROP COLUMN added; PRAGMA user_version = 1;",
        )
        .unwrap();
}

/// Killed while it is led to the new tables, a vault holds all it held, and is led there the next time. The worker is
/// this test run again with a folder in the environment; `KRUG_KILLS` sets how often (40 if not said).
#[test]
fn a_vault_killed_while_it_is_led_on_holds_all_and_is_led_on_the_next_time() {
    const FOLDER: &str = "KRUG_LED_ON";
    const KEY: &str = "KRUG_LED_ON_KEY";
    if let Some(dir) = std::env::var_os(FOLDER) {
        let key = RecoveryKey::parse(&std::env::var(KEY).unwrap()).unwrap();
        let vault = Vault::open(Path::new(&dir), &Secret::Recovery(key), reading()).unwrap();
        std::mem::forget(vault);
        std::thread::sleep(std::time::Duration::from_secs(60));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, key) = made(&folder.path().join("first"));
    let first = vault.dir().to_owned();
    for n in 0..20 {
        write(&mut vault, n, &"Razgovor s tetkom. ".repeat(50)).unwrap();
    }
    as_of_the_first_version(&vault);
    vault.close().unwrap();
    let said = std::env::var("KRUG_KILLS")
        .ok()
        .and_then(|n| n.parse().ok());
    let mut met = [0, 0];
    for round in 0..said.unwrap_or(40_u64) {
        let dir = folder.path().join(format!("round-{round}"));
        copy_all(&first, &dir);
        let mut worker = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "stories::a_vault_killed_while_it_is_led_on_holds_all_and_is_led_on_the_next_time",
            ])
            .env(FOLDER, &dir)
            .env(KEY, key.text())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // The copy from before is the first that is made; killed somewhere behind its beginning.
        let copies = dir.join("backups");
        while !copies.exists() && worker.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).unwrap();
        let micros = u64::from_le_bytes(bytes) % 12_000;
        std::thread::sleep(std::time::Duration::from_micros(micros));
        worker.kill().unwrap();
        worker.wait().unwrap();

        // Its own mark is the last thing an opening vault writes.
        let stood_open = Place::new(&dir).open_mark().exists();
        let vault = Vault::open(&dir, &Secret::Recovery(key.clone()), reading()).unwrap();
        assert_eq!(vault.state(CASE).unwrap().items.len(), 20, "round {round}");
        assert_eq!(vault.given().unwrap(), []);
        let copies = vault.backups().unwrap();
        let before = copies.iter().find(|c| c.kind == Kind::BeforeMigration);
        let before = before.expect("a copy from before").dir.clone();
        met[usize::from(stood_open)] += 1;
        vault.close().unwrap();
        // The copy from before can be proved, however often it was begun.
        let old = Vault::open(&before, &Secret::Recovery(key.clone()), reading()).unwrap();
        assert_eq!(old.state(CASE).unwrap().items.len(), 20, "round {round}");
        old.close().unwrap();
        fs::remove_dir_all(&dir).unwrap();
    }
    println!(
        "killed before it stood open {} times, after it {} times",
        met[0], met[1]
    );
    assert!(met[0] > 0, "none was killed while it was led on: {met:?}");
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
