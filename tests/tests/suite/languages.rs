//! The plan of each example family in each language, before the outside judges: poppler, qpdf, pyHanko.
//! A flipped byte is seen by all of them and by Krug itself; the family's words come back in order.

use std::path::{Path, PathBuf};
use std::process::Command;

use krug_app::story::{self, Telling};
use krug_documents::seal::{Verdict, verify};
use krug_i18n::Language;
use serde_json::json;

use crate::world::Laptop;

fn judge(pdf: &Path, verdict: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let python = std::env::var_os("KRUG_JUDGE_PYTHON")
        .map_or_else(|| root.join(".tools/judges/bin/python"), PathBuf::from);
    let script = root.join("tests/judges/seal.py");
    let run = Command::new(python)
        .arg(script)
        .arg(pdf)
        .args([verdict, "1"])
        .output();
    run.expect("pyHanko is needed: cargo xtask test installs it")
        .status
        .success()
}

fn says(program: &str, arguments: &[&str], pdf: &Path) -> (bool, String) {
    let run = Command::new(program).args(arguments).arg(pdf).output();
    let run = run.unwrap_or_else(|_| panic!("{program} is needed"));
    (
        run.status.success(),
        String::from_utf8_lossy(&run.stdout).into_owned(),
    )
}

/// The words of a text without what layout changes: line ends, hyphens at them, spaces.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn words_of(pdf: &Path) -> String {
    let run = Command::new("pdftotext")
        .args(["-layout", "-nopgbrk"])
        .arg(pdf)
        .arg("-")
        .output();
    let plain = String::from_utf8_lossy(&run.expect("pdftotext is needed").stdout).into_owned();
    let (_, structure) = says("pdfinfo", &["-struct-text"], pdf);
    assert!(!plain.trim().is_empty());
    letters(&structure)
}

fn every_language(name: &str) {
    let mut laptop = Laptop::of_jasna();
    let tale = story::story(name).unwrap();
    let case = story::tell(&mut laptop.app, &tale, &Telling::Written)
        .unwrap()
        .case;
    let view = laptop.good("plan.view", json!({ "case": case }));
    let steps: Vec<String> = view["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| letters(s["what"].as_str().unwrap()))
        .collect();
    assert!(steps.len() >= 9);
    for language in Language::ALL {
        let pdf = laptop
            .dir
            .path()
            .join(format!("{name}-{}.pdf", language.code()));
        laptop.good(
            "papers.make",
            json!({ "case": case, "kind": "plan", "language": language.code(), "path": pdf }),
        );
        let what = format!("{name} in {}", language.code());
        let (_, poppler) = says("pdfsig", &[], &pdf);
        assert!(poppler.contains("Signature is Valid"), "{what}: {poppler}");
        assert!(says("qpdf", &["--check"], &pdf).0, "{what}: qpdf");
        assert!(judge(&pdf, "valid"), "{what}: pyHanko");
        let words = words_of(&pdf);
        let mut from = 0;
        for step in &steps {
            let at = words[from..].find(step.as_str());
            from += at.unwrap_or_else(|| panic!("{what}: a step is not whole or out of order"))
                + step.len();
        }
    }
    a_flipped_byte_is_seen(&laptop.dir.path().join(format!("{name}-bg.pdf")));
}

fn a_flipped_byte_is_seen(pdf: &Path) {
    let mut bytes = std::fs::read(pdf).unwrap();
    assert!(matches!(
        verify(&bytes),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
    let middle = bytes.windows(6).position(|w| w == b"stream").unwrap() + 200;
    bytes[middle] ^= 1;
    let broken = pdf.with_extension("broken.pdf");
    std::fs::write(&broken, &bytes).unwrap();
    assert!(matches!(verify(&bytes), Verdict::Changed { .. }));
    let (_, poppler) = says("pdfsig", &[], &broken);
    assert!(!poppler.contains("Signature is Valid"), "{poppler}");
    assert!(judge(&broken, "invalid"), "pyHanko takes the broken file");
}

#[test]
fn the_plan_of_lipa_stands_in_every_language() {
    every_language("lipa");
}

#[test]
fn the_plan_of_yavor_stands_in_every_language() {
    every_language("yavor");
}

#[test]
fn the_plan_of_javor_stands_in_every_language() {
    every_language("javor");
}
