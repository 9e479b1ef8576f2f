//! Every answer a person can get at the door, on real vaults.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{
    NOW, PASSPHRASE, assert_damaged, assert_untouched, by_key, by_passphrase, bytes_of, copied,
    flip, open, open_by, reading, vault,
};
use krug_store::{Cost, Part, Presence, RecoveryKey, Secret, Trouble, Vault, presence};

/// The raw key of the database, taken out as a technician would with the `age` tool.
fn raw_key(dir: &Path, key: &RecoveryKey) -> String {
    let identity: age::x25519::Identity = key.text().parse().unwrap();
    String::from_utf8(
        age::decrypt(&identity, &fs::read(dir.join("key.paper.age")).unwrap()).unwrap(),
    )
    .unwrap()
}

fn raw_connection(dir: &Path, key: &RecoveryKey) -> rusqlite::Connection {
    let conn = rusqlite::Connection::open(dir.join("krug.db")).unwrap();
    let digits = raw_key(dir, key);
    conn.execute_batch(&format!(
        "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{digits}'\";"
    ))
    .unwrap();
    conn
}

#[test]
fn mirela_makes_a_vault_closes_it_and_opens_it_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("Krug").join("vault");
    assert_eq!(presence(&dir), Presence::Nothing);
    assert!(matches!(
        by_passphrase(&dir, PASSPHRASE),
        Err(Trouble::NoVault)
    ));
    assert!(!dir.exists(), "asking must not make anything");

    let (vault, key) = Vault::create(&dir, PASSPHRASE, Cost::FLOOR, NOW, reading()).unwrap();
    let device = vault.device().unwrap();
    assert!(device.len() == 32 && device.bytes().all(|b| b.is_ascii_hexdigit()));
    assert_eq!(presence(&dir), Presence::InUse);
    vault.close().unwrap();
    assert_eq!(presence(&dir), Presence::Vault);

    let vault = by_passphrase(&dir, PASSPHRASE).unwrap();
    assert_eq!(vault.device().unwrap(), device);
    vault.close().unwrap();
    let typed = key.groups().join(" ").to_lowercase();
    open_by(&dir, &Secret::recovery(&typed).unwrap())
        .unwrap()
        .close()
        .unwrap();

    let beside: Vec<_> = fs::read_dir(dir.parent().unwrap()).unwrap().collect();
    assert_eq!(beside.len(), 1, "nothing is left of the making");
}

#[test]
fn a_wrong_passphrase_is_told_apart_from_a_damaged_vault() {
    let (_folder, dir, _) = copied();
    let before = bytes_of(&dir);
    assert!(matches!(
        by_passphrase(&dir, "pet riječi za Mirelin krug "),
        Err(Trouble::WrongSecret)
    ));
    let stranger = {
        let text = age::x25519::Identity::generate();
        RecoveryKey::parse(age::secrecy::ExposeSecret::expose_secret(&text.to_string())).unwrap()
    };
    assert!(matches!(by_key(&dir, &stranger), Err(Trouble::WrongSecret)));
    assert_untouched(&dir, &before, "refused");

    flip(&dir.join("key.pass.age"), 60);
    assert_damaged(by_passphrase(&dir, "pogrešna"), Part::PassphraseSlot);
    assert_damaged(by_passphrase(&dir, PASSPHRASE), Part::PassphraseSlot);
}

#[test]
fn a_database_cut_short_is_damage_and_is_left_as_it_is() {
    let (_folder, dir, key) = copied();
    let db = dir.join("krug.db");
    let whole = fs::read(&db).unwrap();
    for length in [
        0,
        16,
        100,
        4096,
        whole.len() / 2,
        whole.len() - 4096,
        // A last byte of the last page's sum that is zero is read as it was when it is gone: then nothing is lost.
        whole.len() - 1 - usize::from(whole.ends_with(&[0])),
    ] {
        fs::write(&db, &whole[..length]).unwrap();
        let before = bytes_of(&dir);
        assert_damaged(by_key(&dir, &key), Part::Database);
        assert_untouched(&dir, &before, &format!("cut to {length}"));
    }
    fs::remove_file(&db).unwrap();
    assert_damaged(by_key(&dir, &key), Part::Database);
    assert!(
        !db.exists(),
        "a missing database is not replaced by an empty one"
    );
    assert_eq!(presence(&dir), Presence::Vault);
}

#[test]
fn a_flipped_byte_on_any_page_is_damage_and_is_left_as_it_is() {
    let (_folder, dir, key) = copied();
    let mut vault = open(&dir, &key);
    for n in 0..20 {
        common::write(
            &mut vault,
            common::CASE,
            &format!("a{n}"),
            &[common::person(&format!("p{n}"), "Hatidža")],
        );
    }
    vault.close().unwrap();
    let db = dir.join("krug.db");
    let pages = fs::metadata(&db).unwrap().len() as usize / 4096;
    assert!(pages > 20);
    for page in 0..pages {
        // Content, its vector and its authentication, by turns; on page one behind the salt.
        let at = page * 4096 + [500, 4020, 4090][page % 3];
        flip(&db, at);
        let before = bytes_of(&dir);
        assert_damaged(by_key(&dir, &key), Part::Database);
        assert_untouched(&dir, &before, &format!("page {page}"));
        flip(&db, at);
    }
    for at in 0..16 {
        flip(&db, at);
    }
    by_key(&dir, &key).unwrap().close().unwrap();
}

#[test]
fn a_big_vault_is_read_whole_after_an_unclean_end() {
    let (_folder, mut vault, key) = vault();
    let dir = vault.dir().to_owned();
    vault.put_file(&vec![1; krug_store::FILE_LIMIT]).unwrap();
    let photo = vault.put_file(&vec![2; krug_store::FILE_LIMIT]).unwrap();
    assert!(dir.join("open").exists());
    vault.close().unwrap();
    assert!(!dir.join("open").exists());
    // In the middle of a photo.
    flip(&dir.join("krug.db"), 15 << 20);
    fs::write(dir.join("open"), "").unwrap();
    assert_damaged(by_key(&dir, &key), Part::Database);
    fs::remove_file(dir.join("open")).unwrap();
    // After a clean end it is for the weekly check to notice.
    let vault = by_key(&dir, &key).unwrap();
    assert!(!vault.ended_unclean());
    let damaged = Part::Database;
    assert!(matches!(vault.check(), Err(Trouble::Damaged { part }) if part == damaged));
    drop(vault);
    fs::remove_file(dir.join("open")).unwrap();
    let vault = by_key(&dir, &key).unwrap();
    assert!(matches!(vault.file(&photo), Err(Trouble::Damaged { part }) if part == damaged));
}

#[test]
fn a_machine_that_lost_power_has_every_edit_and_a_damaged_file_keeps_its_log() {
    let (folder, mut vault, key) = vault();
    common::write(
        &mut vault,
        common::CASE,
        "a1",
        &[common::person("hatidza", "Hatidža")],
    );
    let cut = folder.path().join("cut");
    common::copy_dir(vault.dir(), &cut);
    assert!(fs::metadata(cut.join("krug.db-wal")).unwrap().len() > 0);

    // The last page belongs to a table the edit did not write.
    let last = fs::metadata(cut.join("krug.db")).unwrap().len() as usize - 100;
    flip(&cut.join("krug.db"), last);
    let before = bytes_of(&cut);
    assert_damaged(by_key(&cut, &key), Part::Database);
    assert_untouched(&cut, &before, "refused");

    flip(&cut.join("krug.db"), last);
    let vault = by_key(&cut, &key).unwrap();
    assert!(vault.ended_unclean());
    assert_eq!(
        common::shown(&vault, "hatidza", "name").as_deref(),
        Some("Hatidža")
    );
}

#[test]
fn a_vault_of_a_newer_krug_is_not_opened_and_not_touched() {
    let (_folder, dir, key) = copied();
    raw_connection(&dir, &key)
        .execute_batch("PRAGMA user_version = 7;")
        .unwrap();
    let before = bytes_of(&dir);
    assert!(matches!(
        by_key(&dir, &key),
        Err(Trouble::NewerProgram { found: 7, known: 2 })
    ));
    assert_untouched(&dir, &before, "refused");
}

#[test]
fn a_database_that_is_not_krugs_is_damage() {
    let (_folder, dir, key) = copied();
    raw_connection(&dir, &key)
        .execute_batch("PRAGMA application_id = 1;")
        .unwrap();
    assert_damaged(by_key(&dir, &key), Part::Database);
}

#[test]
fn a_second_window_is_told_that_the_vault_is_in_use() {
    let (_folder, vault, key) = vault();
    let dir = vault.dir().to_owned();
    assert!(matches!(by_key(&dir, &key), Err(Trouble::InUse)));
    assert!(matches!(
        Vault::create(&dir, PASSPHRASE, Cost::FLOOR, NOW, reading()),
        Err(Trouble::InUse)
    ));
    // Another program with the right key does not get in either.
    let other = raw_connection(&dir, &key);
    other.busy_timeout(std::time::Duration::ZERO).unwrap();
    let read = other.query_row("SELECT count(*) FROM change", [], |r| r.get::<_, i64>(0));
    assert_eq!(
        read.unwrap_err().sqlite_error_code(),
        Some(rusqlite::ErrorCode::DatabaseBusy)
    );
    drop(other);
    vault.close().unwrap();
    by_key(&dir, &key).unwrap();
}

#[test]
fn a_database_held_by_another_program_is_in_use() {
    let (_folder, dir, key) = copied();
    let other = raw_connection(&dir, &key);
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE;")
        .unwrap();
    assert!(matches!(by_key(&dir, &key), Err(Trouble::InUse)));
}

#[test]
fn nothing_is_ever_created_over_a_vault_or_what_is_left_of_one() {
    let create = |dir: &Path| Vault::create(dir, PASSPHRASE, Cost::FLOOR, NOW, reading());
    let (_folder, dir, _) = copied();
    assert!(matches!(create(&dir), Err(Trouble::AlreadyThere)));
    for gone in ["krug.db", "key.pass.age"] {
        fs::remove_file(dir.join(gone)).unwrap();
        assert!(
            matches!(create(&dir), Err(Trouble::AlreadyThere)),
            "without {gone}"
        );
    }
    let before = bytes_of(&dir);
    assert!(matches!(create(&dir), Err(Trouble::AlreadyThere)));
    assert_untouched(&dir, &before, "refused");

    let folder = tempfile::tempdir().unwrap();
    let photos = folder.path().join("photos");
    fs::create_dir(&photos).unwrap();
    fs::write(photos.join("Jakub.jpg"), "…").unwrap();
    assert!(matches!(create(&photos), Err(Trouble::Occupied)));
    assert!(matches!(
        Vault::create(&folder.path().join("v"), "", Cost::FLOOR, NOW, reading()),
        Err(Trouble::EmptyPassphrase)
    ));
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "a refused creation leaves nothing"
    );
}

#[test]
fn what_a_killed_creation_left_is_no_vault_and_is_swept_by_the_next() {
    let (folder, dir, _) = copied();
    let left = folder.path().join(".vault.making-0badcafe");
    fs::rename(&dir, &left).unwrap();
    fs::remove_file(left.join("key.sum")).unwrap();
    assert_eq!(presence(&dir), Presence::Nothing);
    fs::create_dir(&dir).unwrap();
    let (vault, _) = Vault::create(&dir, PASSPHRASE, Cost::FLOOR, NOW, reading()).unwrap();
    vault.close().unwrap();
    assert!(!left.exists());
}

#[cfg(unix)]
#[test]
fn only_this_user_may_read_a_vault() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, mut vault, _) = {
        let folder = tempfile::tempdir().unwrap();
        let (vault, key) = Vault::create(
            &folder.path().join("v"),
            PASSPHRASE,
            Cost::FLOOR,
            NOW,
            reading(),
        )
        .unwrap();
        (folder, vault, key)
    };
    common::write(
        &mut vault,
        common::CASE,
        "a1",
        &[common::person("damir", "Damir")],
    );
    vault.backup(NOW, krug_store::Kind::Usual).unwrap();
    let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(vault.dir()), 0o700);
    let files = bytes_of(vault.dir());
    assert!(files.keys().any(|f| f.ends_with("krug.db-wal")));
    for file in files.keys() {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}
