//! Backups, taking them back, and salvage, on real vaults.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;

use chrono::{DateTime, Duration};
use common::{CASE, NOW, PASSPHRASE, bytes_of, flip, open, person, reading, shown, vault, write};
use krug_log::Value;
use krug_store::{Backup, Cost, Kind, Part, Restored, Secret, Trouble, Vault};

fn day(n: i64) -> String {
    (DateTime::parse_from_rfc3339("2026-09-25T17:00:00+02:00").unwrap() + Duration::days(n))
        .to_rfc3339()
}

#[test]
fn sixty_days_of_work_leave_three_days_and_four_weeks_of_backups() {
    let (_folder, mut vault, key) = vault();
    for n in 0..60 {
        write(
            &mut vault,
            CASE,
            &format!("a{n}"),
            &[person("hatidza", &format!("Hatidža {n}"))],
        );
        assert!(vault.backup_due(&day(n)).unwrap());
        vault.backup(&day(n), Kind::Usual).unwrap();
        assert!(
            !vault.backup_due(&day(n + 1)).unwrap(),
            "nothing changed since"
        );
    }
    let days: Vec<String> = vault
        .backups()
        .unwrap()
        .into_iter()
        .map(|b| b.at.unwrap()[..10].to_owned())
        .collect();
    assert_eq!(
        days,
        [
            "2026-11-23",
            "2026-11-22",
            "2026-11-21",
            "2026-11-15",
            "2026-11-08",
            "2026-11-01"
        ]
    );

    // Each is a vault of its own, and holds the work of its day.
    let oldest = vault.backups().unwrap().pop().unwrap();
    let old = open(&oldest.dir, &key);
    assert_eq!(
        shown(&old, "hatidza", "name").as_deref(),
        Some("Hatidža 37")
    );
    old.check().unwrap();
}

#[test]
fn a_backup_is_due_when_something_changed_and_the_last_is_a_day_old() {
    let (_folder, mut vault, _) = vault();
    assert!(vault.backup_due(&day(0)).unwrap(), "there is none yet");
    vault.backup(&day(0), Kind::Usual).unwrap();
    assert!(!vault.backup_due(&day(9)).unwrap());
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let hours =
        |n| (DateTime::parse_from_rfc3339(&day(0)).unwrap() + Duration::hours(n)).to_rfc3339();
    assert!(!vault.backup_due(&hours(23)).unwrap());
    assert!(vault.backup_due(&hours(24)).unwrap());
    assert!(
        vault.backup_due(&day(-400)).unwrap(),
        "a clock set back puts nothing off"
    );
    assert!(matches!(
        vault.backup_due("tomorrow"),
        Err(Trouble::NotATime)
    ));
    vault.backup(&day(1), Kind::Usual).unwrap();
    vault.put_file(b"slika").unwrap();
    assert!(vault.backup_due(&day(2)).unwrap());
}

#[test]
fn a_backup_made_after_the_clock_went_back_stays() {
    let (_folder, mut vault, key) = vault();
    for n in 0..40 {
        vault.backup(&day(n), Kind::Usual).unwrap();
    }
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let made = vault.backup(&day(-400), Kind::Usual).unwrap();
    assert!(vault.backups().unwrap().contains(&made));
    let copy = open(&made.dir, &key);
    assert_eq!(shown(&copy, "hatidza", "name").as_deref(), Some("Hatidža"));
}

#[test]
fn a_damaged_key_slot_never_replaces_a_sound_copy() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let old = vault.backup(&day(0), Kind::Usual).unwrap();
    flip(&dir.join("key.paper.age"), 80);
    vault
        .change_passphrase(PASSPHRASE, "nova lozinka", Cost::FLOOR)
        .unwrap();
    vault.backup(&day(1), Kind::Usual).unwrap();
    vault.close().unwrap();

    let with_sheet = Vault::open(&dir, &Secret::Recovery(key.clone()), reading());
    assert!(
        matches!(
            with_sheet,
            Err(Trouble::Damaged {
                part: Part::RecoverySlot
            })
        ),
        "the sheet is not called wrong because its slot is damaged"
    );
    open(&old.dir, &key).close().unwrap();
    Vault::open(&old.dir, &Secret::passphrase("nova lozinka"), reading())
        .unwrap()
        .close()
        .unwrap();
    let (vault, _) = salvage(&dir, &Secret::Recovery(key.clone()));
    vault.close().unwrap();
    open(&dir, &key);
}

#[test]
fn the_last_backup_before_a_restore_stays_beside_the_rotation() {
    let (_folder, mut vault, _) = vault();
    for n in 0..3 {
        vault.backup(&day(n), Kind::BeforeRestore).unwrap();
    }
    for n in 3..9 {
        vault.backup(&day(n), Kind::Usual).unwrap();
    }
    let kinds: Vec<Kind> = vault.backups().unwrap().iter().map(|b| b.kind).collect();
    assert_eq!(
        kinds.iter().filter(|k| **k == Kind::BeforeRestore).count(),
        1
    );
    assert_eq!(
        vault.backups().unwrap().last().unwrap().at.as_deref(),
        Some("2026-09-27T17:00:00+02:00")
    );
    fs::create_dir(vault.dir().join("backups/Mirela's own folder")).unwrap();
    vault.backup(&day(10), Kind::Usual).unwrap();
    assert!(vault.dir().join("backups/Mirela's own folder").is_dir());
}

#[test]
fn taking_a_backup_back_brings_what_is_missing_and_keeps_what_is_newer() {
    let (folder, mut vault, key) = vault();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let photo = vault.put_file(b"slika").unwrap();
    write(&mut vault, "example", "e1", &[person("jakub", "Jakub")]);
    let backup = vault.backup(NOW, Kind::Usual).unwrap();
    let on_stick = vault.carry(&backup, folder.path()).unwrap();
    assert!(matches!(
        vault.carry(&backup, folder.path()),
        Err(Trouble::AlreadyThere)
    ));
    vault.forget_case("example", NOW).unwrap();
    write(
        &mut vault,
        CASE,
        "a2",
        &[person("hatidza", "Hatidža Hodžić")],
    );
    vault.set_setting("language", &Value::from("bs")).unwrap();

    let nothing = Restored {
        forgotten: 1,
        ..Restored::default()
    };
    assert_eq!(vault.restore_from(&backup).unwrap(), nothing);
    assert_eq!(
        shown(&vault, "hatidza", "name").as_deref(),
        Some("Hatidža Hodžić")
    );
    assert_eq!(
        vault.cases().unwrap(),
        [CASE],
        "what was forgotten stays forgotten"
    );
    assert_eq!(vault.setting("language").unwrap(), Some(Value::from("bs")));

    // The stick was carried to another machine, worked on there, and comes back.
    let mut elsewhere = open(&on_stick.dir, &key);
    write(&mut elsewhere, CASE, "b1", &[person("damir", "Damir")]);
    write(&mut elsewhere, "c2", "b2", &[person("emine", "Емине")]);
    elsewhere.close().unwrap();
    let restored = vault
        .restore_from(&Backup::at_folder(&on_stick.dir).unwrap())
        .unwrap();
    assert_eq!(
        restored,
        Restored {
            changes: 2,
            files: 0,
            cases: vec![CASE.into(), "c2".into()],
            forgotten: 1
        }
    );
    assert_eq!(shown(&vault, "damir", "name").as_deref(), Some("Damir"));
    assert_eq!(
        shown(&vault, "hatidza", "name").as_deref(),
        Some("Hatidža Hodžić")
    );
    assert_eq!(vault.find("emine", 5).unwrap().len(), 1);

    // And the other way: an old vault takes all of it, photo and all.
    let (_other, mut empty, _) = common::vault();
    let same_key_needed = empty.restore_from(&backup);
    assert_eq!(same_key_needed.unwrap().files, 1);
    assert_eq!(empty.file(&photo).unwrap().as_deref(), Some(&b"slika"[..]));
    assert!(matches!(
        Backup::at_folder(folder.path()),
        Err(Trouble::NoVault)
    ));
}

#[test]
fn a_damaged_backup_is_refused_and_the_vault_is_not_blamed() {
    let (_folder, mut vault, _) = vault();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    let backup = vault.backup(NOW, Kind::Usual).unwrap();
    let db = backup.dir.join("krug.db");
    let pages = fs::metadata(&db).unwrap().len() as usize / 4096;
    for page in (0..pages).step_by(5) {
        flip(&db, page * 4096 + 700);
        assert!(
            matches!(
                vault.restore_from(&backup),
                Err(Trouble::Damaged { part: Part::Backup })
            ),
            "{page}"
        );
        flip(&db, page * 4096 + 700);
    }
    fs::remove_file(&db).unwrap();
    assert!(matches!(
        vault.restore_from(&backup),
        Err(Trouble::Damaged { part: Part::Backup })
    ));
    vault.check().unwrap();
    assert_eq!(shown(&vault, "hatidza", "name").as_deref(), Some("Hatidža"));
}

#[test]
fn a_backup_of_another_vault_is_not_joined() {
    let (folder, mut vault, _) = vault();
    let (other, _) = Vault::create(
        &folder.path().join("other"),
        PASSPHRASE,
        Cost::FLOOR,
        NOW,
        reading(),
    )
    .unwrap();
    let mut other = other;
    let foreign = other.backup(NOW, Kind::Usual).unwrap();
    assert!(matches!(
        vault.restore_from(&foreign),
        Err(Trouble::Damaged { part: Part::Backup })
    ));
}

fn salvage(dir: &std::path::Path, secret: &Secret) -> (Vault, krug_store::Salvaged) {
    Vault::salvage(dir, secret, NOW, reading()).unwrap()
}

#[test]
fn what_still_reads_is_salvaged_and_backups_fill_the_gaps() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    let device = vault.device().unwrap();
    let long = "Razgovor s tetkom. ".repeat(60);
    let note =
        |n: usize| [person(&format!("p{n}"), &format!("Osoba {n}")).set("note", long.as_str())];
    for n in 0..60 {
        write(&mut vault, CASE, &format!("a{n}"), &note(n));
    }
    vault.backup(&day(0), Kind::Usual).unwrap();
    for n in 60..80 {
        write(&mut vault, "c2", &format!("a{n}"), &note(n));
    }
    vault.set_setting("language", &Value::from("bs")).unwrap();
    vault.close().unwrap();

    // A bad stretch of disk: five pages in the middle.
    let db = dir.join("krug.db");
    let middle = fs::metadata(&db).unwrap().len() as usize / 4096 / 2;
    for page in middle..middle + 5 {
        flip(&db, page * 4096 + 300);
    }
    let damaged = fs::read(&db).unwrap();
    let secret = Secret::Recovery(key.clone());
    assert!(matches!(
        Vault::open(&dir, &secret, reading()),
        Err(Trouble::Damaged {
            part: Part::Database
        })
    ));

    let (vault, found) = salvage(&dir, &secret);
    assert_eq!(found.backups, 1);
    assert!(found.from_database >= 50, "{found:?}");
    assert_eq!(vault.state(CASE).unwrap().items.len(), 60, "{found:?}");
    assert_eq!(
        vault.state("c2").unwrap().items.len() + found.waiting + lost(&found),
        20,
        "{found:?}"
    );
    assert!(lost(&found) <= 15, "five pages hold no more: {found:?}");
    assert_eq!(vault.device().unwrap(), device);
    assert_eq!(vault.setting("language").unwrap(), Some(Value::from("bs")));
    vault.check().unwrap();
    vault.close().unwrap();
    let aside: Vec<_> = bytes_of(&dir.join("damaged")).into_values().collect();
    assert_eq!(aside, [damaged], "the damaged file is kept");
    open(&dir, &key);
}

/// Of the eighty, how many neither the damaged file nor the backup had.
fn lost(found: &krug_store::Salvaged) -> usize {
    80 - found.from_database - found.from_backups
}

#[test]
fn salvage_of_a_sound_vault_loses_nothing_and_of_a_lost_database_gives_the_backup() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    vault.backup(NOW, Kind::Usual).unwrap();
    write(&mut vault, CASE, "a2", &[person("damir", "Damir")]);
    let before = vault.state(CASE).unwrap();
    drop(vault);
    let secret = Secret::Recovery(key);
    let (vault, found) = salvage(&dir, &secret);
    assert_eq!((found.from_database, found.from_backups), (2, 0));
    assert_eq!(*vault.state(CASE).unwrap(), *before);
    drop(vault);

    fs::write(dir.join("krug.db"), "not a database at all").unwrap();
    let (vault, found) = salvage(&dir, &secret);
    assert_eq!((found.from_database, found.from_backups), (0, 1));
    assert_eq!(shown(&vault, "hatidza", "name").as_deref(), Some("Hatidža"));
    drop(vault);

    // Killed between moving the old database away and the new one in.
    fs::rename(dir.join("krug.db"), dir.join("krug.db.salvage")).unwrap();
    fs::remove_dir_all(dir.join("backups")).unwrap();
    let (vault, _) = salvage(&dir, &secret);
    assert_eq!(shown(&vault, "hatidza", "name").as_deref(), Some("Hatidža"));
}

#[test]
fn a_salvage_killed_between_the_old_database_and_its_log_loses_nothing() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    drop(vault);
    let secret = Secret::Recovery(key);
    let (vault, _) = salvage(&dir, &secret);
    vault.close().unwrap();

    // As a kill leaves it: the new one complete, the old database aside, its log still here.
    fs::rename(dir.join("krug.db"), dir.join("krug.db.salvage")).unwrap();
    fs::write(dir.join("krug.db-wal"), "the old log").unwrap();
    let (vault, _) = salvage(&dir, &secret);
    assert_eq!(shown(&vault, "hatidza", "name").as_deref(), Some("Hatidža"));
}

#[test]
fn settings_and_what_was_forgotten_come_back_from_the_newest_backup() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    write(&mut vault, "example", "e1", &[person("jakub", "Jakub")]);
    let device = vault.device().unwrap();
    vault.backup(&day(0), Kind::Usual).unwrap();
    vault.forget_case("example", NOW).unwrap();
    vault.set_setting("language", &Value::from("bs")).unwrap();
    vault.backup(&day(1), Kind::Usual).unwrap();
    vault.close().unwrap();
    fs::write(dir.join("krug.db"), "not a database at all").unwrap();
    let (vault, found) = salvage(&dir, &Secret::Recovery(key));
    assert_eq!(found.backups, 2);
    assert_eq!(vault.device().unwrap(), device);
    assert_eq!(vault.setting("language").unwrap(), Some(Value::from("bs")));
    assert_eq!(
        vault.cases().unwrap(),
        [CASE],
        "what was forgotten stays forgotten"
    );
}

#[test]
fn a_damaged_key_slot_is_healed_from_a_backup() {
    let (_folder, mut vault, _) = vault();
    let dir = vault.dir().to_owned();
    write(&mut vault, CASE, "a1", &[person("hatidza", "Hatidža")]);
    vault.backup(NOW, Kind::Usual).unwrap();
    vault.close().unwrap();
    flip(&dir.join("key.pass.age"), 80);
    let wrong = Vault::salvage(&dir, &Secret::passphrase("pogrešna"), NOW, reading());
    assert!(matches!(
        wrong,
        Err(Trouble::Damaged {
            part: Part::PassphraseSlot
        })
    ));
    let secret = Secret::passphrase(PASSPHRASE);
    salvage(&dir, &secret).0.close().unwrap();
    let vault = Vault::open(&dir, &secret, reading()).unwrap();
    assert_eq!(shown(&vault, "hatidza", "name").as_deref(), Some("Hatidža"));
    drop(vault);
    assert!(matches!(
        Vault::open(&dir, &Secret::passphrase("pogrešna"), reading()),
        Err(Trouble::WrongSecret)
    ));
}
