//! `cargo xtask tampered`: what other programs notice of a thousand changed files. Prints the table of
//! docs/conformance.md; Krug's own answer is a test.

use crate::{Outcome, cargo, java, machine, succeed};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Makes the files and asks pdfsig, pyHanko and EU DSS about each.
pub fn judge(root: &Path) -> Outcome {
    java::provide(root)?;
    let folder = root.join("target/tampered");
    let _made_anew = std::fs::remove_dir_all(&folder);
    let mut test = cargo();
    test.args([
        "test",
        "-q",
        "--workspace",
        "--test",
        "suite",
        "a_thousand_changes",
    ])
    .current_dir(root)
    .env("KRUG_TAMPERED", &folder);
    succeed(&mut test)?;
    let list = std::fs::read_dir(&folder).map_err(|why| why.to_string())?;
    let mut files: Vec<PathBuf> = list
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    files.sort();

    let mut ways: BTreeMap<String, Noticed> = BTreeMap::new();
    let dss = java::seals(root, &files)?;
    let mut python = Command::new(machine::python_of(root, "judges"));
    python
        .arg(root.join("tests/judges/seal.py"))
        .arg("--each")
        .args(&files);
    let said = python.output().map_err(|why| format!("python: {why}"))?;
    let pyhanko = String::from_utf8_lossy(&said.stdout).into_owned();
    for file in &files {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let way = name.rsplit_once('-').map_or(name.as_str(), |(way, _)| way);
        let found = ways.entry(way.to_owned()).or_default();
        found.all += 1;
        found.pdfsig += usize::from(!pdfsig(file)?);
        let sound = |said: &str, word: &str| said.lines().any(|l| l == format!("{name}\t{word}"));
        found.pyhanko += usize::from(sound(&pyhanko, "invalid"));
        let judged = dss
            .lines()
            .find(|line| line.starts_with(&format!("{name}\t")));
        found.dss += usize::from(judged.is_some_and(|line| !line.contains("\tgood\t")));
    }
    println!("| way | files | pdfsig | pyHanko | EU DSS |\n|---|---|---|---|---|");
    for (way, n) in &ways {
        println!(
            "| {way} | {} | {} | {} | {} |",
            n.all, n.pdfsig, n.pyhanko, n.dss
        );
    }
    Ok(())
}

/// How many of the files were noticed.
#[derive(Default)]
struct Noticed {
    all: usize,
    pdfsig: usize,
    pyhanko: usize,
    dss: usize,
}

/// Whether poppler says of every signature that it is valid, and of one that it covers the whole file.
fn pdfsig(file: &Path) -> Outcome<bool> {
    let said = Command::new("pdfsig").arg("-nocert").arg(file).output();
    let said = said.map_err(|why| format!("pdfsig: {why}"))?;
    let words = String::from_utf8_lossy(&said.stdout);
    let judged = words.matches("Signature Validation:").count();
    let valid = words.matches("Signature is Valid.").count();
    let whole = words
        .lines()
        .any(|line| line.trim() == "- Total document signed");
    Ok(judged > 0 && judged == valid && whole)
}
