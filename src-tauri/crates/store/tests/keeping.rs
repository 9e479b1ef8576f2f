//! What a vault keeps besides cases, and that none of it can be read from outside.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{CASE, NOW, bytes_of, found, ids, open, person, vault, write};
use krug_log::Value;
use krug_store::{FILE_LIMIT, Trouble};

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
    vault.go_on_as("ab01", b"first keys").unwrap();
    assert!(
        !vault
            .settle_on(b"Mirela's laptop", "ab02", b"second")
            .unwrap()
    );
    assert!(
        !vault
            .settle_on(b"Mirela's laptop", "ab02", b"second")
            .unwrap()
    );
    assert_eq!(vault.device().unwrap(), "ab01");
    assert_ne!(device, "ab01");
    assert!(
        vault
            .settle_on(b"the new laptop", "ab02", b"second")
            .unwrap()
    );
    assert_eq!(vault.device().unwrap(), "ab02");
    assert_eq!(*vault.keys().unwrap().unwrap(), b"second");
    // What colleagues locked for the old laptop still opens on the new one.
    assert_eq!(*vault.earlier_keys().unwrap()[0], b"first keys");
    assert!(
        !vault
            .settle_on(b"the new laptop", "ab03", b"third")
            .unwrap()
    );
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
