//! Nothing is lost: the recovery sheet, safety copies, and a damaged vault brought together.

use krug_app::Code;
use serde_json::json;

use crate::world::{Laptop, PASSPHRASE};

#[test]
fn a_lost_sheet_is_replaced_and_krug_asks_once_whether_the_new_one_is_there() {
    let mut laptop = Laptop::of_jasna();
    let first = laptop.recovery.clone();
    let refused = laptop.bad("recovery.renew_sheet", json!({ "passphrase": "nije ova" }));
    assert_eq!(refused.code, Code::WrongSecret);
    let made = laptop.good("recovery.renew_sheet", json!({ "passphrase": PASSPHRASE }));
    let groups: Vec<String> = serde_json::from_value(made["recovery_key"].clone()).unwrap();
    laptop.good("recovery.sheet_done", json!({}));
    let today = |laptop: &mut Laptop| laptop.good("today.view", json!({}))["sheet_due"].clone();
    assert_eq!(today(&mut laptop), false);
    laptop.days_pass(7);
    assert_eq!(today(&mut laptop), true);
    let other = laptop.bad("recovery.sheet_seen", json!({ "last_group": "ABCD" }));
    assert_eq!(other.key, "failure-sheet-other");
    laptop.good(
        "recovery.sheet_seen",
        json!({ "last_group": groups.last().unwrap().to_lowercase() }),
    );
    assert_eq!(today(&mut laptop), false);

    laptop.restart();
    assert_eq!(
        laptop
            .bad("vault.open", json!({ "recovery_key": first }))
            .code,
        Code::WrongSecret
    );
    laptop.good("vault.open", json!({ "recovery_key": groups.join(" ") }));
}

#[test]
fn one_safety_copy_a_day_is_made_by_itself() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let copies = |laptop: &mut Laptop| {
        laptop.good("vault.open", json!({ "passphrase": PASSPHRASE }));
        let made = laptop.good("backup.view", json!({}))["made"].clone();
        made.as_array().unwrap().len()
    };
    laptop.app.lock();
    assert_eq!(copies(&mut laptop), 0, "a lock waits for nothing");
    laptop.app.copy_if_due();
    laptop.app.copy_if_due();
    laptop.app.lock();
    assert_eq!(copies(&mut laptop), 1, "one a day");
    laptop.days_pass(1);
    laptop.save(&lipa.case, "note", None, json!({ "text": "Drugi dan." }));
    laptop.app.copy_if_due();
    laptop.app.lock();
    assert_eq!(copies(&mut laptop), 2);
}

#[test]
fn a_damaged_vault_is_brought_together_on_request_and_never_by_opening() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    laptop.save(&lipa.case, "note", None, json!({ "text": "Prije kopije." }));
    laptop.good("backup.make", json!({}));
    laptop.app.lock();
    let db = laptop.dir.path().join("krug").join("vault").join("krug.db");
    let mut bytes = std::fs::read(&db).unwrap();
    bytes[4096 * 3 + 700..4096 * 3 + 900].fill(0);
    std::fs::write(&db, &bytes).unwrap();
    let failure = laptop.bad("vault.open", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(
        (failure.code, failure.key.as_str()),
        (Code::Damaged, "failure-damaged")
    );
    assert_eq!(
        std::fs::read(&db).unwrap(),
        bytes,
        "nothing was changed by looking"
    );

    let wrong = laptop.bad(
        "recovery.salvage",
        json!({ "passphrase": "nije ova lozinka 12" }),
    );
    assert_eq!(wrong.code, Code::WrongSecret);
    let found = laptop.good("recovery.salvage", json!({ "passphrase": PASSPHRASE }));
    assert!(found["read"].as_u64().unwrap() + found["from_copies"].as_u64().unwrap() > 5);
    assert_eq!(found["waiting"], 0);
    let notes = laptop.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"][0]["text"], "Prije kopije.");
    assert_eq!(
        laptop.good("settings.view", json!({}))["settings"]["name"],
        "Jasna Perić"
    );
}

#[test]
fn a_safety_copy_is_taken_back_by_joining() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let made = laptop.good("backup.make", json!({}));
    let at = made["made"][0].clone();
    laptop.save(
        &lipa.case,
        "note",
        None,
        json!({ "text": "Poslije kopije." }),
    );
    let restored = laptop.good("backup.restore", json!({ "at": at }));
    assert_eq!(
        restored["changes"], 0,
        "the copy knows nothing that is missing here"
    );
    let notes = laptop.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"][0]["text"], "Poslije kopije.");

    // The same copy in a vault that lost the note: it was restored from the copy's own folder.
    laptop.save(&lipa.case, "note", None, json!({ "text": "Treći dan." }));
    laptop.days_pass(1);
    let with_third = laptop.good("backup.make", json!({}))["made"][0].clone();
    laptop.app.lock();
    let vault = laptop.dir.path().join("krug").join("vault");
    let older = std::fs::read_dir(vault.join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "usual"))
        .min()
        .unwrap();
    std::fs::copy(older.join("krug.db"), vault.join("krug.db")).unwrap();
    laptop.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    let notes = laptop.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"].as_array().unwrap().len(), 0);
    laptop.days_pass(1);
    let restored = laptop.good("backup.restore", json!({ "at": with_third }));
    assert_eq!(restored["changes"], 2, "both notes were missing");

    // The copy made just before that can itself be brought back, and is not rotated away by it.
    let before = laptop.good("backup.view", json!({}))["made"][0].clone();
    assert_ne!(before, with_third);
    laptop.days_pass(1);
    let restored = laptop.good("backup.restore", json!({ "at": before }));
    assert_eq!(restored["changes"], 0);
    let made = laptop.good("backup.view", json!({}))["made"].clone();
    assert!(made.as_array().unwrap().contains(&before), "{made}");
    let notes = laptop.good("notes.view", json!({ "case": lipa.case }));
    assert_eq!(notes["notes"].as_array().unwrap().len(), 2);
}
