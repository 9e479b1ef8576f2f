//! Krug without a window: playing a family, judging a file, and what it answers to wrong usage.

use std::path::PathBuf;

use krug_app::{Terminal, command_line};
use serde_json::{Value, json};

use crate::carried::{by, gives, jasna_and_boris, know, stick, text};
use crate::world::{Laptop, PASSPHRASE};

pub fn krug(words: &[&str]) -> (i32, String, String) {
    at_home(None, "", words)
}

/// `krug` in somebody's data folder, with what is typed.
fn at_home(home: Option<PathBuf>, typed: &str, words: &[&str]) -> (i32, String, String) {
    let args: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let terminal = Terminal {
        input: &mut typed.as_bytes(),
        out: &mut out,
        err: &mut err,
        language: krug_i18n::Language::En,
    };
    let code = command_line(&args, home, terminal);
    (
        code,
        String::from_utf8(out).unwrap(),
        String::from_utf8(err).unwrap(),
    )
}

#[test]
fn javor_is_played_twice_and_its_sealed_plan_judged() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().to_str().unwrap();
    for _ in 0..2 {
        let (code, out, err) = krug(&["play", "javor", "--out", folder]);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert!(out.starts_with("javor: played to \"closed\""), "{out}");
    }
    let left: Vec<String> = dir
        .path()
        .read_dir()
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(left.iter().all(|name| name.ends_with(".pdf")), "{left:?}");
    let count = |part: &str| left.iter().filter(|name| name.contains(part)).count();
    assert_eq!(
        count("-invitation-"),
        17,
        "everybody who was asked: {left:?}"
    );
    assert_eq!(
        count("-agenda") + count("-question") + count("-map") + count("-no_plan"),
        4
    );
    let sealed = dir.path().join("javor-01-plan-sealed.pdf");
    let path = sealed.to_str().unwrap();
    let (code, out, _) = krug(&["verify", path]);
    assert_eq!(code, 0);
    assert!(
        out.starts_with("This paper is exactly as it was sealed.")
            && out.contains("Sealed by: Petr Zelený")
            && out.contains("Says: ")
            && out.contains("It does not say who signed the plan"),
        "{out}"
    );
    let (code, out, _) = krug(&["verify", "--language", "cs", path]);
    assert_eq!(code, 0);
    assert!(
        out.contains("Čí pečeť") && out.contains("Petr Zelený"),
        "{out}"
    );
    assert_eq!(krug(&["verify", "--language", "xx", path]).0, 2);
    let mut bytes = std::fs::read(&sealed).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&sealed, bytes).unwrap();
    let (code, out, _) = krug(&["verify", path]);
    assert_eq!(code, 1);
    assert!(
        out.starts_with("This paper was changed after it was sealed."),
        "{out}"
    );
    assert_eq!(
        krug(&[
            "verify",
            dir.path().join("javor-no_plan.pdf").to_str().unwrap()
        ])
        .0,
        1
    );
}

#[test]
fn lipa_and_yavor_are_played_with_the_parts_of_the_plan_for_those_who_get_a_part() {
    for (name, parts) in [("lipa", 1), ("yavor", 2)] {
        let dir = tempfile::tempdir().unwrap();
        let (code, out, err) = krug(&["play", name, "--out", dir.path().to_str().unwrap()]);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        let files = dir.path().read_dir().unwrap().map(|e| e.unwrap().path());
        let part = |path: &std::path::PathBuf| path.to_string_lossy().contains("-plan-part-");
        let found: Vec<_> = files.filter(part).collect();
        assert_eq!(found.len(), parts, "{out}");
        for path in found {
            assert_eq!(krug(&["verify", path.to_str().unwrap()]).0, 0);
        }
    }
}

#[test]
fn wrong_usage_is_told_apart_from_a_wrong_file() {
    assert_eq!(krug(&["--help"]).0, 0);
    assert_eq!(krug(&["--version"]).0, 0);
    assert_eq!(krug(&["play", "nobody", "--out", "x"]).0, 2);
    assert_eq!(krug(&["play"]).0, 2);
    assert_eq!(krug(&["dance"]).0, 2);
    let (code, _, err) = krug(&["verify", "--language", "hr", "there-is-no-such-file.pdf"]);
    assert_eq!(code, 1);
    assert!(err.contains("Datotek"), "{err}");
}

/// `krug` on a laptop that is locked meanwhile; its answer as JSON.
fn on(laptop: &mut Laptop, words: &[&str]) -> (i32, Value) {
    laptop.app.lock();
    let home = laptop.dir.path().join("krug");
    let words: Vec<&str> = words.iter().copied().chain(["--json"]).collect();
    let (code, out, err) = at_home(Some(home), &format!("{PASSPHRASE}\n"), &words);
    laptop.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    assert!(code != 2, "{err}");
    (code, serde_json::from_str(&out).unwrap_or(Value::Null))
}

#[test]
fn a_technician_inspects_previews_takes_in_and_gives_out() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    let file = gives(&mut jasna, &lipa.case, &mut boris);

    let (code, seen) = on(&mut boris, &["inspect", &file]);
    assert_eq!(
        (code, &seen[0]["code"], &seen[0]["title"]),
        (0, &json!("ok"), &json!("Lipa"))
    );
    let (code, seen) = on(&mut boris, &["import", "--preview", &file]);
    assert_eq!((code, &seen["files"][0]["here"]), (0, &json!(false)));
    let (code, taken) = on(&mut boris, &["import", &file]);
    assert_eq!((code, &taken[0]["alias"]), (0, &json!("Lipa")));
    let (code, history) = on(&mut boris, &["history", "Lipa"]);
    assert_eq!(
        (code, &history["lines"][0]["author"]["name"]),
        (0, &json!("Jasna Perić"))
    );

    let folder = stick(&boris);
    let folder = folder.to_str().unwrap();
    let (code, made) = on(
        &mut boris,
        &[
            "export",
            "Lipa",
            "--to",
            "Jasna Perić",
            "--out",
            folder,
            "--without-notes",
        ],
    );
    assert_eq!(code, 0);
    let back = text(&made["files"][0]["path"]);
    assert_eq!(on(&mut jasna, &["import", "--preview", &back]).0, 0);
    let (code, _) = on(&mut jasna, &["backup", "--out", folder]);
    assert_eq!(code, 0);
    let (code, checked) = on(&mut jasna, &["check"]);
    assert_eq!((code, &checked["copy"]["families"]), (0, &json!(1)));

    // A file that was cut, a wrong passphrase, no such family: each says so and gives 1.
    let cut = format!("{folder}/cut.krug");
    std::fs::write(&cut, &std::fs::read(&back).unwrap()[..400]).unwrap();
    let (code, seen) = on(&mut jasna, &["inspect", &cut]);
    assert_eq!((code, &seen[0]["code"]), (1, &json!("cut")));
    jasna.app.lock();
    let home = jasna.dir.path().join("krug");
    let (code, _, err) = at_home(Some(home.clone()), "nije ova\n", &["check"]);
    assert_eq!(code, 1);
    assert!(err.contains("did not open"), "{err}");
    let (code, ..) = at_home(
        Some(home),
        &format!("{PASSPHRASE}\n"),
        &["history", "Breza"],
    );
    assert_eq!(code, 1);
    assert_eq!(krug(&["inspect"]).0, 2);
    assert_eq!(krug(&["export", "Lipa", "--nonsense"]).0, 2);
}

#[test]
fn an_office_gathers_figures_of_many_coordinators() {
    let mut office = Laptop::of("Ured Mostar", "Zajednička priča", "ba", "bs");
    let receiver = by(&mut office);
    let mut files = Vec::new();
    let mut laptops = Vec::new();
    for (name, families) in [("Jasna Perić", 6), ("Boris Kralj", 2)] {
        let mut laptop = Laptop::of(name, "Otvoreni krug", "ba", "bs");
        know(&mut laptop, &mut office);
        for alias in ["Lipa", "Breza", "Jela", "Hrast", "Bukva", "Orah"]
            .iter()
            .take(families)
        {
            laptop.family(alias);
        }
        let folder = stick(&laptop);
        let made = laptop.good(
            "figures.give",
            json!({ "from": "2026-01-01", "to": "2026-12-31", "receiver": { "by": receiver }, "folder": folder }),
        );
        files.push(text(&made["files"][0]["path"]));
        laptops.push(laptop);
    }
    let folder = stick(&office);
    let package = folder.join("package");
    let package = package.to_str().unwrap();
    let words: Vec<&str> = ["gather"]
        .into_iter()
        .chain(files.iter().map(String::as_str))
        .chain(["--out", package])
        .collect();
    let (code, done) = on(&mut office, &words);
    assert_eq!((code, &done["gathered"]), (0, &json!(2)));
    let table = std::fs::read_to_string(format!("{package}/figures.csv")).unwrap();
    assert!(
        table.contains(",referrals_received,count,6,false"),
        "{table}"
    );
    assert!(
        table.contains(",referrals_received,count,,true"),
        "two families are too few to be told: {table}"
    );
    for name in ["Jasna", "Boris", "Lipa", "Mirela"] {
        assert!(!table.contains(name), "{name}");
    }
    if let Some(kept) = std::env::var_os("KRUG_PACKAGE") {
        std::fs::create_dir_all(&kept).unwrap();
        for name in ["figures.csv", "datapackage.json"] {
            std::fs::copy(
                format!("{package}/{name}"),
                std::path::Path::new(&kept).join(name),
            )
            .unwrap();
        }
    }
    let described = std::fs::read_to_string(format!("{package}/datapackage.json")).unwrap();
    assert!(described.contains("tabular-data-package"));
    // Given twice, counted once; a family's file among them is refused by name and the others are gathered.
    let twice: Vec<&str> = ["gather"]
        .into_iter()
        .chain(files.iter().chain(&files).map(String::as_str))
        .chain(["--out", package])
        .collect();
    on(&mut office, &twice);
    assert_eq!(
        std::fs::read_to_string(format!("{package}/figures.csv")).unwrap(),
        table
    );
}
