//! The histories of the simulation, carried in real files: what comes out is what went in, byte for byte, and folds
//! to the same state. `KRUG_CASES` names a file to write them to, for a second reader to fold and compare.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code, missing_docs)]

#[path = "../../../log/tests/simulation/counts.rs"]
mod counts;
#[path = "../../../log/tests/simulation/oracle.rs"]
mod oracle;
#[path = "../../../log/tests/simulation/random.rs"]
mod random;
#[path = "../vectors/state.rs"]
mod state;
#[path = "../../../log/tests/simulation/world.rs"]
mod world;

use std::collections::BTreeSet;
use std::io::Write;

use krug_exchange::{DeviceKeys, Parcel, To, Unlock, read_case, write_case};
use krug_log::{Change, fold};
use serde_json::json;
use world::{Options, lived};

/// A history through a file and back.
fn carried(keys: &DeviceKeys, changes: &[Change]) -> Vec<Change> {
    let parcel = Parcel {
        keys,
        card: keys.card("Ana", ""),
        app: "0.2.0".to_owned(),
        made_at: "2026-11-23T12:00:00+01:00".to_owned(),
        export: "e".to_owned(),
        until: None,
        to: To::Keys(vec![keys.card("Ana", "").age]),
        case: "c0ffee".to_owned(),
        title: "Lipa".to_owned(),
        changes,
        without: BTreeSet::new(),
        contacts: Vec::new(),
        seals: Vec::new(),
    };
    let mut file = Vec::new();
    write_case(&mut file, &parcel, &mut |_| Ok(None)).unwrap();
    let unlock = Unlock {
        identities: vec![keys.identity()],
        passphrase: None,
    };
    let read = read_case(&file[..], file.len() as u64, &unlock, &mut |_, _| Ok(())).unwrap();
    assert_eq!(read.manifest.heads, fold(changes).heads);
    read.changes
}

#[test]
fn every_history_comes_out_of_a_file_as_it_went_in() {
    let keys = DeviceKeys::generate().unwrap();
    for seed in 0..150 {
        let (changes, _) = lived(seed, Options::all()).unwrap();
        let out = carried(&keys, &changes);
        let lines = |all: &[Change]| -> BTreeSet<(String, Option<String>)> {
            all.iter()
                .map(|c| (c.line.clone(), c.body.clone()))
                .collect()
        };
        assert_eq!(lines(&out), lines(&changes), "seed {seed}");
        assert_eq!(fold(&out), fold(&changes), "seed {seed}");
        assert_eq!(
            lines(&carried(&keys, &out)),
            lines(&out),
            "given on, seed {seed}"
        );
    }
}

#[test]
fn cases_are_told_for_a_second_reader() {
    let path = std::env::var_os("KRUG_CASES");
    let count = if path.is_some() { 1_000 } else { 5 };
    let mut out = Vec::new();
    for seed in 0..count {
        let (changes, _) = lived(seed, Options::all()).unwrap();
        let pairs: Vec<_> = changes.iter().map(|c| (&c.line, &c.body)).collect();
        let line = json!({ "changes": pairs, "heads": fold(&changes).heads, "state": state::told(&changes) });
        writeln!(out, "{line}").unwrap();
    }
    assert_eq!(out.iter().filter(|b| **b == b'\n').count() as u64, count);
    if let Some(path) = path {
        std::fs::write(path, out).unwrap();
    }
}
