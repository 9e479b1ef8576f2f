//! The published vectors: what each file in `tests/fixtures/vectors` must be read as, by whoever reads it.
//!
//! `expected.json` says it for every reader; a second one in Python agrees. `KRUG_FRESH=1` makes vectors
//! that are missing; those that are there are never made anew, for they stand for files on people's sticks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod along;
mod craft;
mod good;
mod hostile;
mod kept;
mod state;
mod torn;

use std::fs;
use std::path::{Path, PathBuf};

use krug_exchange::{Fault, Unlock, read_case};
use serde_json::{Value, json};
use zeroize::Zeroizing;

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vectors")
}

/// With what a vector is to be opened, as `expected.json` names it.
pub(crate) fn unlock(with: &Value) -> Unlock {
    match with.get("passphrase").and_then(Value::as_str) {
        Some(words) => Unlock {
            passphrase: Some(Zeroizing::new(words.to_owned())),
            ..Unlock::default()
        },
        None => Unlock {
            identities: vec![craft::person(with["key"].as_str().unwrap()).identity()],
            passphrase: None,
        },
    }
}

/// What reading a vector gives, in the words of `expected.json`.
pub(crate) fn outcome(bytes: &[u8], with: &Value) -> Value {
    match read_case(bytes, bytes.len() as u64, &unlock(with), &mut |_, _| Ok(())) {
        Err(fault) => json!({ "code": fault.code() }),
        Ok(file) => json!({
            "code": "ok",
            "case": file.manifest.case,
            "from": file.manifest.from.by,
            "changes": file.changes.len(),
            "heads": file.manifest.heads,
            "withheld": file.manifest.scope.as_ref().map(|s| s.withheld().to_vec()).unwrap_or_default(),
            "files": file.files.keys().collect::<Vec<_>>(),
            "extra": file.extra,
            "seals": file.manifest.seals.len(),
            "state": state::told(&file.changes),
        }),
    }
}

#[test]
fn every_vector_is_read_as_it_says() {
    let path = folder().join("expected.json");
    let mut expected: Value =
        fs::read(&path).map_or_else(|_| json!({}), |b| serde_json::from_slice(&b).unwrap());
    if std::env::var_os("KRUG_FRESH").is_some() {
        fs::create_dir_all(folder()).unwrap();
        for (name, with, bytes) in good::all().into_iter().chain(hostile::all()) {
            if expected.get(&name).is_none() {
                fs::write(folder().join(format!("{name}.krug")), &bytes).unwrap();
                let mut line = outcome(&bytes, &with);
                line["with"] = with;
                expected[&name] = line;
            }
        }
        let text = serde_json::to_string_pretty(&expected).unwrap() + "\n";
        fs::write(&path, text).unwrap();
        fs::write(folder().join("keys.json"), craft::keys_file()).unwrap();
    }
    let lines = expected.as_object().unwrap();
    assert!(lines.len() >= 40, "only {} vectors", lines.len());
    for (name, line) in lines {
        let bytes = fs::read(folder().join(format!("{name}.krug"))).expect(name);
        let mut told = outcome(&bytes, &line["with"]);
        told["with"] = line["with"].clone();
        assert_eq!(&told, line, "{name}");
        assert_eq!(
            line["code"],
            *hostile::code_of(name),
            "{name} says what its name says"
        );
    }
    let made = good::all().len() + hostile::all().len();
    assert_eq!(made, lines.len(), "every vector that is made is published");
}

#[test]
fn a_fault_has_a_word_of_its_own() {
    let all = [
        Fault::NotKrug,
        Fault::Cut,
        Fault::Damaged,
        Fault::NeedsPassphrase,
        Fault::WrongPassphrase,
        Fault::NotForYou,
        Fault::TooHard,
        Fault::NeedsNewer,
        Fault::BadSignature,
        Fault::Inconsistent,
        Fault::TooBig,
        Fault::DiskFull,
        Fault::Device,
        Fault::NotWritten,
        Fault::NoRandomness,
    ];
    let words: std::collections::BTreeSet<_> = all.iter().map(|f| f.code()).collect();
    assert_eq!(words.len(), all.len());
}
