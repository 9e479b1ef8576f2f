//! The plan of each example family in each language, before the outside judges: poppler, qpdf, pyHanko.
//! A flipped byte is seen by all of them and by Krug itself; the family's words come back in order.

use std::path::{Path, PathBuf};
use std::process::Command;

use krug_documents::seal::{Verdict, verify};
use krug_i18n::Language;
use serde_json::json;

use crate::read::apart;
use crate::world::Laptop;

/// Whether pyHanko says of a file with so many seals what is expected.
pub fn judge(pdf: &Path, verdict: &str, seals: usize) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let python = std::env::var_os("KRUG_JUDGE_PYTHON")
        .map_or_else(|| root.join(".tools/judges/bin/python"), PathBuf::from);
    let script = root.join("tests/judges/seal.py");
    let run = Command::new(python)
        .arg(script)
        .arg(pdf)
        .args([verdict, &seals.to_string()])
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

/// Where these words stand in a row.
fn found(whole: &[String], part: &[String]) -> Option<usize> {
    whole
        .windows(part.len().max(1))
        .position(|window| window == part)
}

fn every_language(name: &str) {
    let (mut laptop, case) = Laptop::told(name);
    let view = laptop.good("plan.view", json!({ "case": case }));
    let steps = view["steps"].as_array().unwrap();
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
        assert!(judge(&pdf, "valid", 1), "{what}: pyHanko");
        let read = apart(&crate::read::words(&["-raw"], &pdf));
        let mut from = 0;
        for step in steps {
            for field in ["what", "when", "known"] {
                let asked = apart(step[field].as_str().unwrap());
                let at = found(&read[from..], &asked)
                    .unwrap_or_else(|| panic!("{what}: {asked:?} is not there in order"));
                from += at + asked.len();
            }
        }
        a_flipped_byte_is_seen(&pdf);
    }
}

/// A byte within a stream is seen by all who judge seals. qpdf knows nothing of seals, but it sees a page
/// whose stream cannot be read any more.
fn a_flipped_byte_is_seen(pdf: &Path) {
    let sound = std::fs::read(pdf).unwrap();
    assert!(matches!(
        verify(&sound),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
    let flipped = |at: usize| {
        let mut bytes = sound.clone();
        bytes[at] ^= 1;
        let broken = pdf.with_extension("broken.pdf");
        std::fs::write(&broken, &bytes).unwrap();
        broken
    };
    let mut heads = sound
        .windows(10)
        .enumerate()
        .filter(|(_, w)| w.ends_with(b"stream\n") && !w.starts_with(b"end"))
        .map(|(at, _)| at + 10);
    let font = heads.next().expect("a stream") + 200;
    let page = heads
        .find(|at| !says("qpdf", &["--check"], &flipped(*at)).0)
        .expect("qpdf takes a page that cannot be read");
    for at in [font, page] {
        let broken = flipped(at);
        let (_, poppler) = says("pdfsig", &[], &broken);
        assert!(!poppler.contains("Signature is Valid"), "{poppler}");
        assert!(
            judge(&broken, "invalid", 1),
            "pyHanko takes the broken file"
        );
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let asked = ["verify".to_owned(), broken.to_str().unwrap().to_owned()];
        let terminal = krug_app::Terminal {
            input: &mut "".as_bytes(),
            out: &mut out,
            err: &mut err,
            language: krug_i18n::Language::En,
        };
        assert_eq!(krug_app::command_line(&asked, None, terminal), 1);
        assert!(out.starts_with(b"This paper was changed after it was sealed."));
    }
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
