//! What others say of our seals: poppler's `pdfsig`, pyHanko and, for the bare file, `qpdf`.
//!
//! The Python interpreter with pyHanko is named by `KRUG_JUDGE_PYTHON`, else it is the one in
//! `.tools/judges`. A missing judge fails the test: an unheard judge has not agreed.

use std::path::{Path, PathBuf};
use std::process::Command;

use krug_documents::seal::{Room, seal};

use super::keys::{P256, RSA, certified};
use super::paper::*;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn written(name: &str, pdf: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("seal-judged-{name}.pdf"));
    std::fs::write(&path, pdf).unwrap();
    path
}

fn ask(command: &mut Command) -> (bool, String) {
    let name = command.get_program().to_owned();
    let output = command.output();
    let output = output.unwrap_or_else(|e| panic!("the judge {name:?} cannot be asked: {e}"));
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

fn pdfsig(path: &Path) -> String {
    // Without a certificate store of its own it would look for one in the home directory.
    ask(Command::new("pdfsig").arg("-nocert").arg(path)).1
}

fn pyhanko(path: &Path, expected: &str, number: usize) {
    let python = std::env::var_os("KRUG_JUDGE_PYTHON")
        .map_or_else(|| root().join(".tools/judges/bin/python"), PathBuf::from);
    let mut command = Command::new(python);
    command.arg(root().join("tests/judges/seal.py")).arg(path);
    let (agrees, said) = ask(command.arg(expected).arg(number.to_string()));
    assert!(agrees, "pyHanko, expected {expected}: {said}");
}

fn agree(name: &str, pdf: &[u8], number: usize) {
    let path = written(name, pdf);
    let said = pdfsig(&path);
    assert_eq!(
        said.matches("Signature Validation: Signature is Valid.")
            .count(),
        number,
        "{said}"
    );
    assert_eq!(
        said.matches("Signature Type: ETSI.CAdES.detached").count(),
        number,
        "{said}"
    );
    assert_eq!(
        said.matches("Hash Algorithm: SHA-256").count(),
        number,
        "{said}"
    );
    pyhanko(&path, "valid", number);
    let (sound, said) = ask(Command::new("qpdf").arg("--check").arg(&path));
    assert!(sound, "{said}");
}

#[test]
fn other_programs_accept_one_seal_and_two() {
    agree("once", &sealed(), 1);
    agree("twice", &sealed_twice(), 2);
}

#[test]
fn other_programs_accept_a_printed_paper_with_a_visible_seal() {
    let at = moment("2026-06-05T16:30:00+02:00");
    let sealed = seal(
        &printed(),
        &mirela(),
        at,
        &lines(),
        "Plan porodice",
        Room::Seal,
    )
    .unwrap();
    agree("printed", &sealed, 1);
}

#[test]
fn other_programs_accept_a_seal_with_a_chain() {
    for (name, authority, own) in [
        ("judged-chain", P256, P256),
        ("judged-rsa", RSA, P256),
        ("judged-both-rsa", RSA, RSA),
    ] {
        let key = certified(name, authority, own);
        let at = (key.valid_from() + chrono::TimeDelta::minutes(5))
            .and_utc()
            .fixed_offset();
        agree(
            name,
            &seal(&plan(), &key, at, &[], "", Room::Seal).unwrap(),
            1,
        );
    }
}

#[test]
fn other_programs_see_a_changed_word() {
    let mut changed = sealed();
    let place = changed.windows(5).position(|w| w == b"Emina").unwrap();
    changed[place..place + 5].copy_from_slice(b"Amina");
    let path = written("changed", &changed);
    assert!(pdfsig(&path).contains("Digest Mismatch"));
    pyhanko(&path, "invalid", 1);
}

#[test]
fn pyhanko_sees_a_page_exchanged_behind_the_seal() {
    let exchanged = super::hostile::with_other_words(&sealed());
    pyhanko(&written("exchanged", &exchanged), "invalid", 1);
}
