//! Keys from PKCS#12 files, made by OpenSSL as trust services make them.

use std::path::PathBuf;
use std::process::Command;

use krug_documents::seal::{Room, SealKey, Trouble, from_p12, seal};

use super::paper::*;

const PASSPHRASE: &str = "Sunčana лозинка 7";

/// A folder of its own for one test.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("seal-{name}"));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn openssl(folder: &PathBuf, line: &str) {
    let words = line.split_whitespace().map(|word| match word {
        "PASSPHRASE" => format!("pass:{PASSPHRASE}"),
        other => other.replace('~', " "),
    });
    let output = Command::new("openssl")
        .args(words)
        .current_dir(folder)
        .output();
    let output = output.expect("openssl is needed for this test");
    assert!(
        output.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn self_made(name: &str, key: &str, export: &str) -> Vec<u8> {
    let folder = folder(name);
    openssl(&folder, &format!("{key} -out key.pem"));
    openssl(
        &folder,
        "req -x509 -new -key key.pem -out cert.pem -days 3650 -utf8 -subj /CN=Hatidža~Begić/O=Centar~Zenica \
         -addext keyUsage=critical,digitalSignature,nonRepudiation",
    );
    openssl(
        &folder,
        &format!(
            "pkcs12 -export -inkey key.pem -in cert.pem -out key.p12 -passout PASSPHRASE {export}"
        ),
    );
    std::fs::read(folder.join("key.p12")).unwrap()
}

pub const P256: &str = "ecparam -name prime256v1 -genkey -noout";
pub const RSA: &str = "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048";

fn refused(bytes: &[u8], passphrase: &str) -> Trouble {
    from_p12(bytes, passphrase).map(|_| ()).unwrap_err()
}

/// Certificates made here begin today, so the moment of sealing follows them.
fn within(key: &SealKey) -> chrono::DateTime<chrono::FixedOffset> {
    (key.valid_from() + chrono::TimeDelta::minutes(5))
        .and_utc()
        .fixed_offset()
}

#[test]
fn a_key_file_from_outside_seals() {
    let key = from_p12(&self_made("own", P256, ""), PASSPHRASE).unwrap();
    assert_eq!(
        (key.name().as_str(), key.organisation().as_str()),
        ("Hatidža Begić", "Centar Zenica")
    );
    assert!(key.self_issued());
    let sealed = seal(&plan(), &key, within(&key), &[], "", Room::Seal).unwrap();
    assert_eq!(seals(&sealed)[0].fingerprint, key.fingerprint());
}

#[test]
fn a_key_file_in_the_old_protection_is_read_too() {
    let old = "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1";
    let key = from_p12(&self_made("old", P256, old), PASSPHRASE).unwrap();
    assert_eq!(key.name(), "Hatidža Begić");
}

#[test]
fn a_wrong_passphrase_is_told_apart_from_a_wrong_file() {
    let file = self_made("wrong", P256, "");
    assert_eq!(refused(&file, "something else"), Trouble::Passphrase);
    assert_eq!(refused(&file, ""), Trouble::Passphrase);
    assert_eq!(refused(&plan(), PASSPHRASE), Trouble::NotP12);
    assert_eq!(refused(&[], PASSPHRASE), Trouble::NotP12);
    assert_eq!(
        refused(&file[..file.len() / 2], PASSPHRASE),
        Trouble::NotP12
    );
}

#[test]
fn a_wrong_passphrase_is_told_without_a_checksum_in_the_file() {
    let file = self_made("nomac", P256, "-nomac");
    assert_eq!(refused(&file, "something else"), Trouble::Passphrase);
    assert!(from_p12(&file, PASSPHRASE).is_ok());
}

#[test]
fn an_rsa_key_as_most_trust_services_give_it_seals_too() {
    let key = from_p12(&self_made("rsa", RSA, ""), PASSPHRASE).unwrap();
    let kept = SealKey::from_bytes(&key.to_bytes().unwrap()).unwrap();
    let sealed = seal(&plan(), &kept, within(&key), &[], "", Room::Seal).unwrap();
    assert_eq!(seals(&sealed)[0].by, "Hatidža Begić");
    let again = seal(&plan(), &kept, within(&key), &[], "", Room::Seal).unwrap();
    assert_eq!(
        again, sealed,
        "the same key, file and moment give the same bytes"
    );
    let unseen = super::hostile::unseen(&sealed, super::hostile::hole(&sealed).step_by(3));
    assert_eq!(unseen, Vec::<usize>::new());
}

#[test]
fn keys_of_another_kind_are_named_as_such() {
    for (name, key) in [
        ("p384", "ecparam -name secp384r1 -genkey -noout"),
        (
            "short",
            "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024",
        ),
        ("edwards", "genpkey -algorithm ED25519"),
    ] {
        let file = self_made(name, key, "");
        assert_eq!(refused(&file, PASSPHRASE), Trouble::KeyKind, "{name}");
    }
}

#[test]
fn a_file_with_a_certificate_only_has_no_key() {
    let folder = folder("certificate");
    self_made("certificate", P256, "");
    openssl(
        &folder,
        "pkcs12 -export -nokeys -in cert.pem -out bare.p12 -passout PASSPHRASE",
    );
    let bare = std::fs::read(folder.join("bare.p12")).unwrap();
    assert_eq!(refused(&bare, PASSPHRASE), Trouble::NoKey);
}

/// A key certified by an authority of its own, with the authority's certificate in the file.
pub fn certified(name: &str, authority_key: &str, own_key: &str) -> SealKey {
    let folder = folder(name);
    for line in [
        &format!("{authority_key} -out root.pem"),
        "req -x509 -new -key root.pem -out root.crt -days 3650 -subj /CN=Authority -addext keyUsage=critical,keyCertSign",
        &format!("{own_key} -out key.pem"),
        "req -new -key key.pem -out key.csr -utf8 -subj /CN=Jakub~Novák/O=OSPOD",
    ] {
        openssl(&folder, line);
    }
    std::fs::write(
        folder.join("ext"),
        "keyUsage=critical,nonRepudiation\nbasicConstraints=CA:FALSE\n",
    )
    .unwrap();
    for line in [
        "x509 -req -in key.csr -CA root.crt -CAkey root.pem -CAcreateserial -days 1000 -extfile ext -out key.crt",
        "pkcs12 -export -inkey key.pem -in key.crt -certfile root.crt -out key.p12 -passout PASSPHRASE",
    ] {
        openssl(&folder, line);
    }
    let file = std::fs::read(folder.join("key.p12")).unwrap();
    from_p12(&file, PASSPHRASE).unwrap()
}

#[test]
fn a_key_certified_by_an_authority_keeps_its_chain() {
    for (name, authority, own) in [
        ("chain", P256, P256),
        ("chain-rsa", RSA, P256),
        ("chain-both-rsa", RSA, RSA),
        ("chain-own-rsa", P256, RSA),
    ] {
        let key = certified(name, authority, own);
        assert!(!key.self_issued());
        let kept = SealKey::from_bytes(&key.to_bytes().unwrap()).unwrap();
        let sealed = seal(&plan(), &kept, within(&key), &[], "", Room::Seal).unwrap();
        let seals = seals(&sealed);
        assert_eq!(
            (seals[0].by.as_str(), seals[0].self_issued),
            ("Jakub Novák", false)
        );
    }
}

#[test]
fn a_certificate_not_meant_for_signing_is_refused() {
    let folder = folder("purpose");
    openssl(&folder, &format!("{P256} -out key.pem"));
    openssl(
        &folder,
        "req -x509 -new -key key.pem -out cert.pem -subj /CN=Server -addext keyUsage=critical,keyAgreement",
    );
    openssl(
        &folder,
        "pkcs12 -export -inkey key.pem -in cert.pem -out key.p12 -passout PASSPHRASE",
    );
    let file = std::fs::read(folder.join("key.p12")).unwrap();
    assert_eq!(refused(&file, PASSPHRASE), Trouble::Purpose);
}

#[test]
fn a_flip_in_the_authoritys_certificate_is_seen() {
    let key = certified("chain-flip", RSA, P256);
    let sealed = seal(&plan(), &key, within(&key), &[], "", Room::Seal).unwrap();
    let unseen = super::hostile::unseen(&sealed, super::hostile::hole(&sealed).step_by(3));
    assert_eq!(unseen, Vec::<usize>::new());
}
