//! Every place at which a stick can be pulled out, and every bit that can turn over.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::{folder, outcome};

/// The vectors that read well, with what opens them. Those of several chunks are looked at in another test.
fn whole() -> Vec<(String, Value, Vec<u8>)> {
    let text = fs::read(folder().join("expected.json")).unwrap();
    let expected: BTreeMap<String, Value> = serde_json::from_slice(&text).unwrap();
    expected
        .into_iter()
        .filter(|(_, line)| line["code"] == "ok")
        .map(|(name, line)| {
            let bytes = fs::read(folder().join(format!("{name}.krug"))).unwrap();
            (name, line["with"].clone(), bytes)
        })
        .collect()
}

/// Above this length only some places are tried in the daily run, and one bit of each byte; `KRUG_EVERY_BIT=1`
/// tries them all.
const LONG: usize = 20_000;

fn every() -> bool {
    std::env::var_os("KRUG_EVERY_BIT").is_some()
}

fn shared(work: impl Fn(&(String, Value, Vec<u8>)) + Sync) {
    let all = whole();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for worker in 0..threads {
            let (all, work) = (&all, &work);
            scope.spawn(move || all.iter().skip(worker).step_by(threads).for_each(work));
        }
    });
}

#[test]
fn no_file_that_ends_early_is_taken() {
    shared(|(name, with, bytes)| {
        let step = if bytes.len() > LONG && !every() {
            97
        } else {
            1
        };
        for length in (0..bytes.len()).step_by(step) {
            let code = outcome(&bytes[..length], with)["code"].clone();
            // Nearly any length is known to be too short; one in a hundred or so the padding knows too.
            let fits = code == "cut" || code == "damaged";
            assert!(fits, "{name} cut to {length}: {code}");
        }
    });
}

#[test]
fn no_file_with_one_bit_turned_is_taken() {
    shared(|(name, with, bytes)| {
        let header = bytes.windows(5).position(|w| w == b"\n--- ").unwrap() + 50;
        let step = if bytes.len() > LONG && !every() {
            1009
        } else {
            1
        };
        for at in (0..bytes.len()).step_by(step) {
            let bits = if every() { 0..8 } else { at % 8..at % 8 + 1 };
            for bit in bits {
                let mut turned = bytes.clone();
                turned[at] ^= 1 << bit;
                let code = outcome(&turned, with)["code"].clone();
                let code = code.as_str().unwrap();
                // In the header age tells a wrong key from damage only sometimes; behind it always.
                let right: &[&str] = match at {
                    0..=21 => &["not-krug", "needs-newer", "damaged", "cut"],
                    _ if at < header => &[
                        "damaged",
                        "cut",
                        "not-for-you",
                        "wrong-passphrase",
                        "needs-passphrase",
                        "too-hard",
                    ],
                    _ if name == "unpadded" || name == "padded-over-chunks" => &["damaged", "cut"],
                    _ => &["damaged"],
                };
                assert!(
                    right.contains(&code),
                    "{name}, bit {bit} of byte {at}: {code}"
                );
            }
        }
    });
}
