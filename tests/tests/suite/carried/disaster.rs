//! The stick in the drawer, the stolen laptop, the somebody who knows the passphrase, the hurry.

use krug_app::Code;
use serde_json::json;

use super::{gives, jasna_and_boris, stick, takes, travels};
use crate::world::{Laptop, PASSPHRASE};

const NEW: &str = "sasvim druga duga zaporka 48 jabuka";

#[test]
fn a_stolen_laptop_comes_back_from_the_stick_in_the_drawer() {
    let mut jasna = Laptop::of_jasna();
    let lipa = jasna.lipa();
    let drawer = stick(&jasna);
    let copies = jasna.good("backup.carry", json!({ "folder": drawer }));
    assert!(copies["carried"].is_string());
    let sheet = jasna.recovery.clone();
    let mut fresh = Laptop::new();
    let wrong = fresh.bad(
        "vault.begin_from",
        json!({ "folder": drawer, "unlock": { "passphrase": "nije ova" } }),
    );
    assert_eq!(wrong.code, Code::WrongSecret);
    assert_eq!(
        fresh.good("vault.status", json!({}))["state"],
        "none",
        "nothing half made"
    );
    fresh.good(
        "vault.begin_from",
        json!({ "folder": drawer, "unlock": { "recovery_key": sheet } }),
    );
    let families = fresh.good("families.view", json!({}));
    assert_eq!(families["families"][0]["case"], json!(lipa.case));
    // The copy on the stick is as good as before.
    let mut second = Laptop::new();
    second.good(
        "vault.begin_from",
        json!({ "folder": drawer, "unlock": { "passphrase": PASSPHRASE } }),
    );
}

#[test]
fn what_is_missing_comes_back_from_a_stick_and_newer_work_stays() {
    let mut jasna = Laptop::of_jasna();
    let lipa = jasna.lipa();
    jasna.save(&lipa.case, "note", None, json!({ "text": "Prije." }));
    let drawer = stick(&jasna);
    jasna.good("backup.carry", json!({ "folder": drawer }));
    jasna.save(&lipa.case, "note", None, json!({ "text": "Poslije." }));
    let back = jasna.good("backup.restore", json!({ "folder": drawer }));
    assert_eq!(back["changes"], 0);
    let notes = jasna.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"].as_array().unwrap().len(), 2);
    let empty = jasna.dir.path().join("prazno");
    std::fs::create_dir_all(&empty).unwrap();
    assert_eq!(
        jasna.bad("backup.restore", json!({ "folder": empty })).key,
        "failure-no-copy-there"
    );
}

#[test]
fn the_drill_reads_the_newest_copy_and_finds_a_damaged_one() {
    let mut jasna = Laptop::of_jasna();
    let lipa = jasna.lipa();
    assert_eq!(jasna.bad("backup.prove", json!({})).key, "failure-no-copy");
    jasna.good("backup.make", json!({}));
    jasna.save(&lipa.case, "note", None, json!({ "text": "Novo." }));
    let proved = jasna.good("backup.prove", json!({}));
    assert_eq!(
        (&proved["families"], &proved["since"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        jasna.good("backup.view", json!({}))["proved"],
        "2026-02-03T09:00:00+01:00"
    );
    // A bit turns over in the copy.
    let folder = jasna.dir.path().join("krug/vault/backups");
    let copy = std::fs::read_dir(folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path()
        .join("krug.db");
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 8;
    std::fs::write(&copy, bytes).unwrap();
    assert_eq!(
        jasna.bad("backup.prove", json!({})).key,
        "failure-damaged-backup"
    );
}

#[test]
fn somebody_knows_it_so_everything_gets_a_new_key() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    jasna.good("backup.make", json!({}));
    let old_vault = jasna.dir.path().join("krug/vault");
    let taken = jasna.dir.path().join("taken");
    let copy_slots = |to: &std::path::Path| {
        std::fs::create_dir_all(to).unwrap();
        for name in ["key.pass.age", "key.paper.age", "key.sum"] {
            std::fs::copy(old_vault.join(name), to.join(name)).unwrap();
        }
    };
    copy_slots(&taken);
    let refused = jasna.bad("vault.renew_key", json!({ "old": "nije ova", "new": NEW }));
    assert_eq!(refused.code, Code::WrongSecret);
    let made = jasna.good("vault.renew_key", json!({ "old": PASSPHRASE, "new": NEW }));
    assert_eq!(made["recovery_key"].as_array().unwrap().len(), 11);
    assert_eq!(
        jasna.good("families.view", json!({}))["families"][0]["case"],
        json!(lipa.case)
    );
    travels(&mut jasna, &lipa.case, &mut boris);
    // The old slots, which somebody may have copied, open nothing any more.
    let sheet = jasna.recovery.clone();
    jasna.restart();
    assert_eq!(
        jasna
            .bad("vault.open", json!({ "passphrase": PASSPHRASE }))
            .code,
        Code::WrongSecret
    );
    assert_eq!(
        jasna
            .bad("vault.open", json!({ "recovery_key": sheet }))
            .code,
        Code::WrongSecret
    );
    jasna.good("vault.open", json!({ "passphrase": NEW }));
    jasna.app.lock();
    for name in ["key.pass.age", "key.paper.age", "key.sum"] {
        std::fs::copy(taken.join(name), old_vault.join(name)).unwrap();
    }
    assert_eq!(
        jasna
            .bad("vault.open", json!({ "passphrase": PASSPHRASE }))
            .code,
        Code::Damaged
    );
}

#[test]
fn leaving_in_a_hurry_takes_a_copy_along_and_leaves_nothing_that_opens() {
    let mut jasna = Laptop::of_jasna();
    let lipa = jasna.lipa();
    let away = stick(&jasna);
    assert_eq!(
        jasna
            .bad("vault.wipe", json!({ "passphrase": "nije ova" }))
            .code,
        Code::WrongSecret
    );
    jasna.good(
        "vault.wipe",
        json!({ "passphrase": PASSPHRASE, "folder": away }),
    );
    assert!(!jasna.dir.path().join("krug/vault").exists());
    assert_eq!(jasna.good("vault.status", json!({}))["state"], "none");
    jasna.good(
        "vault.begin_from",
        json!({ "folder": away, "unlock": { "passphrase": PASSPHRASE } }),
    );
    assert_eq!(
        jasna.good("families.view", json!({}))["families"][0]["case"],
        json!(lipa.case)
    );
}

#[test]
fn a_copied_folder_goes_on_under_its_own_name_and_files_for_the_old_one_still_open() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    travels(&mut jasna, &lipa.case, &mut boris);
    boris.save(&lipa.case, "note", None, json!({ "text": "Od Borisa." }));
    let back = gives(&mut boris, &lipa.case, &mut jasna);
    jasna.app.lock();
    // The whole folder is copied to another computer and both go on.
    let mut copy = Laptop::new();
    copy_dir(
        &jasna.dir.path().join("krug"),
        &copy.dir.path().join("krug"),
    );
    copy.on_machine("the other computer");
    jasna.on_machine("the first computer");
    let opened = jasna.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened["moved"], false);
    jasna.app.lock();
    copy.restart();
    let opened = copy.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened["moved"], false, "the first machine it is told of");
    copy.app.lock();
    copy.on_machine("a third computer");
    copy.restart();
    let opened = copy.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened["moved"], true);
    takes(&mut copy, &back);
    let notes = copy.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"][0]["text"], "Od Borisa.");
    jasna.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    let (mine, copys) = (super::by(&mut jasna), super::by(&mut copy));
    assert_ne!(mine, copys);
}

fn copy_dir(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
