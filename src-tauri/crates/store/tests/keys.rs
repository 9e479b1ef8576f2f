//! The key slots: what opens them, what damages them, and replacing them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{
    NOW, PASSPHRASE, assert_damaged, assert_untouched, by_key, by_passphrase, bytes_of, copied,
    flip, vault,
};
use krug_store::{Cost, Part, Trouble};

#[test]
fn any_flipped_bit_of_the_passphrase_slot_is_damage_and_the_printed_key_still_opens() {
    let (_folder, dir, key) = copied();
    let slot = dir.join("key.pass.age");
    let whole = fs::read(&slot).unwrap();
    let text = String::from_utf8_lossy(&whole).into_owned();
    let work = text.find(" 17\n").unwrap();
    // Version line, salt, cost, wrapped key, header authentication, first and last byte of the payload.
    for at in [
        3,
        40,
        work + 1,
        work + 10,
        text.find("---").unwrap() + 8,
        whole.len() - 112,
        whole.len() - 1,
    ] {
        flip(&slot, at);
        assert_damaged(by_passphrase(&dir, PASSPHRASE), Part::PassphraseSlot);
        fs::write(&slot, &whole).unwrap();
    }
    for length in [0, 20, whole.len() - 1] {
        fs::write(&slot, &whole[..length]).unwrap();
        assert_damaged(by_passphrase(&dir, PASSPHRASE), Part::PassphraseSlot);
    }
    fs::remove_file(&slot).unwrap();
    assert_damaged(by_passphrase(&dir, PASSPHRASE), Part::PassphraseSlot);
    let vault = by_key(&dir, &key).unwrap();
    vault
        .renew_passphrase(&key, "nova lozinka", Cost::FLOOR)
        .unwrap();
    vault.close().unwrap();
    by_passphrase(&dir, "nova lozinka").unwrap();
}

#[test]
fn every_flipped_byte_of_the_printed_keys_slot_is_damage() {
    let (_folder, dir, key) = copied();
    let slot = dir.join("key.paper.age");
    let length = fs::read(&slot).unwrap().len();
    for at in 0..length {
        flip(&slot, at);
        assert_damaged(by_key(&dir, &key), Part::RecoverySlot);
        flip(&slot, at);
    }
    by_key(&dir, &key).unwrap();
}

#[test]
fn without_the_sums_a_vault_opens_all_the_same() {
    let (_folder, dir, key) = copied();
    fs::remove_file(dir.join("key.sum")).unwrap();
    assert!(matches!(
        by_passphrase(&dir, "pogrešna"),
        Err(Trouble::WrongSecret)
    ));
    by_key(&dir, &key).unwrap().close().unwrap();
    fs::write(dir.join("key.sum"), "nonsense").unwrap();
    by_key(&dir, &key).unwrap();
}

#[test]
fn a_slot_that_demands_hours_is_refused_before_any_work() {
    let (_folder, dir, _) = copied();
    let slot = dir.join("key.pass.age");
    let whole = fs::read(&slot).unwrap();
    let work = whole.windows(4).position(|w| w == b" 17\n").unwrap();
    let mut hard = whole.clone();
    hard[work + 1..work + 3].copy_from_slice(b"22");
    fs::write(&slot, &hard).unwrap();
    assert_damaged(by_passphrase(&dir, PASSPHRASE), Part::PassphraseSlot);
    fs::remove_file(dir.join("key.sum")).unwrap();
    assert!(matches!(
        by_passphrase(&dir, PASSPHRASE),
        Err(Trouble::TooHard { log_n: 22 })
    ));

    hard[work + 1..work + 3].copy_from_slice(b"16");
    fs::write(&slot, &hard).unwrap();
    assert_damaged(by_passphrase(&dir, PASSPHRASE), Part::PassphraseSlot);
}

#[test]
fn a_new_passphrase_opens_vault_and_backups_and_the_old_one_neither() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    let backup = vault.backup(NOW, krug_store::Kind::Usual).unwrap();
    let before = bytes_of(&dir);
    assert!(matches!(
        vault.change_passphrase("pogrešna", "nova lozinka", Cost::FLOOR),
        Err(Trouble::WrongSecret)
    ));
    assert_untouched(&dir, &before, "refused");
    vault
        .change_passphrase(PASSPHRASE, "nova lozinka", Cost::FLOOR)
        .unwrap();
    vault.close().unwrap();
    assert!(matches!(
        by_passphrase(&dir, PASSPHRASE),
        Err(Trouble::WrongSecret)
    ));
    by_passphrase(&dir, "nova lozinka")
        .unwrap()
        .close()
        .unwrap();
    assert!(matches!(
        by_passphrase(&backup.dir, PASSPHRASE),
        Err(Trouble::WrongSecret)
    ));
    by_passphrase(&backup.dir, "nova lozinka")
        .unwrap()
        .close()
        .unwrap();
    by_key(&dir, &key).unwrap();
}

#[test]
fn a_kill_while_the_passphrase_changes_leaves_a_slot_that_is_not_called_damaged() {
    let (folder, dir, _) = copied();
    let changed = folder.path().join("changed");
    common::copy_dir(&dir, &changed);
    let vault = by_passphrase(&changed, PASSPHRASE).unwrap();
    vault
        .change_passphrase(PASSPHRASE, "nova lozinka", Cost::FLOOR)
        .unwrap();
    vault.close().unwrap();
    let slot = |d: &Path| fs::read(d.join("key.pass.age")).unwrap();
    let sums = |d: &Path| fs::read_to_string(d.join("key.sum")).unwrap();
    let new_line = sums(&changed).lines().next().unwrap().to_owned();
    // Killed before the rename: old slot, new one beside it, sums of both.
    fs::write(dir.join("key.pass.age.new"), slot(&changed)).unwrap();
    fs::write(dir.join("key.sum"), format!("{new_line}\n{}", sums(&dir))).unwrap();
    assert!(matches!(
        by_passphrase(&dir, "nova lozinka"),
        Err(Trouble::WrongSecret)
    ));
    by_passphrase(&dir, PASSPHRASE).unwrap().close().unwrap();
    // Killed after it: new slot, sums still of both.
    fs::rename(dir.join("key.pass.age.new"), dir.join("key.pass.age")).unwrap();
    assert!(matches!(
        by_passphrase(&dir, PASSPHRASE),
        Err(Trouble::WrongSecret)
    ));
    by_passphrase(&dir, "nova lozinka")
        .unwrap()
        .close()
        .unwrap();
}

#[test]
fn a_lost_sheet_is_replaced_and_the_old_one_opens_nothing() {
    let (_folder, mut vault, old) = vault();
    assert!(vault.knows_sheet(&old.last_group().to_lowercase()).unwrap());
    let dir = vault.dir().to_owned();
    assert!(matches!(
        vault.renew_recovery("pogrešna"),
        Err(Trouble::WrongSecret)
    ));
    let new = vault.renew_recovery(PASSPHRASE).unwrap();
    assert!(
        vault.knows_sheet(new.last_group()).unwrap()
            && !vault.knows_sheet(old.last_group()).unwrap()
    );
    vault.close().unwrap();
    assert!(matches!(by_key(&dir, &old), Err(Trouble::WrongSecret)));
    by_key(&dir, &new).unwrap();
}
