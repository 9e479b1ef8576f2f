//! Compiles the message files of all languages into the crate and checks them.
//!
//! A text that cannot be parsed fails the build, and so does a language that lacks a message.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[path = "build/check.rs"]
mod check;

/// Whether an incomplete language fails the build.
const STRICT: bool = true;

/// Folder names under `assets/i18n`, English first: the others are compared with it.
const LANGUAGES: [&str; 7] = ["en", "bs", "hr", "sr-Latn", "sr-Cyrl", "bg", "cs"];

/// More findings than this are counted per file instead of listed.
const SHOWN: usize = 12;

fn main() {
    if let Err(message) = run() {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
        process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let manifest = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let root = manifest.join("../../../assets/i18n");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build/check.rs");

    let mut sources = String::new();
    let mut texts: Vec<Vec<(String, String)>> = Vec::new();
    let mut reference: Option<check::Catalogue> = None;
    let mut findings = Vec::new();
    let mut parse_errors = Vec::new();
    for language in LANGUAGES {
        let folder = root.join(language);
        let mut files = Vec::new();
        for path in messages(&folder)? {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let subject = path
                .file_stem()
                .and_then(|s| s.to_str())
                .unwrap_or_default();
            let literal = path.display().to_string();
            let _ = writeln!(
                sources,
                "    ({language:?}, {subject:?}, include_str!({literal:?})),"
            );
            files.push((subject.to_string(), text));
        }
        let catalogue = check::read(language, &files);
        texts.push(files);
        parse_errors.extend(catalogue.parse_errors.iter().cloned());
        findings.extend(catalogue.findings.iter().cloned());
        match &reference {
            None => reference = Some(catalogue),
            Some(reference) => findings.extend(check::compare(language, reference, &catalogue)),
        }
    }

    if !parse_errors.is_empty() {
        return Err(parse_errors.join("\n"));
    }
    if STRICT && !findings.is_empty() {
        return Err(findings.join("\n"));
    }
    warn(&findings);

    let messages = || reference.iter().flat_map(|reference| &reference.messages);
    let together =
        |key: &str, m: &check::Message| (m.subject.clone(), check::group(key).to_owned());
    let groups: BTreeSet<(String, String)> = messages().map(|(key, m)| together(key, m)).collect();
    let groups: Vec<(String, String)> = groups.into_iter().collect();
    let (mut keys, mut ends, mut variables, mut of) =
        (String::new(), Vec::new(), Vec::new(), Vec::new());
    for (key, message) in messages() {
        keys.push_str(key);
        ends.push(keys.len());
        let words: Vec<&str> = message.variables.iter().map(String::as_str).collect();
        variables.push(words.join(" "));
        let group = groups.binary_search(&together(key, message));
        of.push(group.unwrap_or_default());
    }
    let (parts, starts) = parts(&texts, &groups);
    let subjects: Vec<&str> = groups.iter().map(|(subject, _)| subject.as_str()).collect();
    let (count, variables) = (of.len(), variables.join("\n"));
    // Lists of texts would be some thousand places to mend at each start of the program; these are none.
    let generated = format!(
        "/// Language, subject and text of every compiled-in file.\n\
         pub(crate) static SOURCES: &[(&str, &str, &str)] = &[\n{sources}];\n\
         /// All English keys, sorted, one behind the other.\n\
         pub(crate) static KEYS: &str = {keys:?};\n\
         /// Where each key ends.\n\
         pub(crate) static ENDS: [u32; {count}] = {ends:?};\n\
         /// A line for each key: its variables.\n\
         pub(crate) static VARIABLES: &str = {variables:?};\n\
         /// The number of the group of each key.\n\
         pub(crate) static OF: [u16; {count}] = {of:?};\n\
         /// Languages in the order of their parts.\n\
         pub(crate) const LANGUAGES: [&str; {}] = {LANGUAGES:?};\n\
         /// How many groups there are.\n\
         pub(crate) const GROUPS: usize = {};\n\
         /// A line for each group: its subject.\n\
         pub(crate) static SUBJECTS: &str = {:?};\n\
         /// Parts of files, language by language and group by group.\n\
         pub(crate) static PARTS: [(u32, u32); {}] = {parts:?};\n\
         /// Where the parts of each group begin, and the last one's end.\n\
         pub(crate) static STARTS: [u16; {}] = {starts:?};\n",
        LANGUAGES.len(),
        groups.len(),
        subjects.join("\n"),
        parts.len(),
        starts.len(),
    );
    let target = Path::new(&variable("OUT_DIR")?).join("messages.rs");
    fs::write(&target, generated).map_err(|e| format!("{}: {e}", target.display()))
}

/// The parts of files in which the messages of each group stand, and where those of each group begin.
fn parts(
    texts: &[Vec<(String, String)>],
    groups: &[(String, String)],
) -> (Vec<(usize, usize)>, Vec<usize>) {
    let (mut parts, mut starts) = (Vec::new(), Vec::new());
    for files in texts {
        let mut own: BTreeMap<(&str, &str), Vec<(usize, usize)>> = BTreeMap::new();
        for (subject, text) in files {
            for (key, from, to) in check::entries(text) {
                let group = own.entry((subject, check::group(key))).or_default();
                match group.last_mut() {
                    Some(last) if last.1 == from => last.1 = to,
                    _ => group.push((from, to)),
                }
            }
        }
        for (subject, group) in groups {
            starts.push(parts.len());
            let found = own.remove(&(subject.as_str(), group.as_str()));
            parts.extend(found.unwrap_or_default());
        }
    }
    starts.push(parts.len());
    (parts, starts)
}

/// A few findings one by one; many as a count per file, so that they can be read at all.
fn warn(findings: &[String]) {
    if findings.len() <= SHOWN {
        for finding in findings {
            println!("cargo::warning={finding}");
        }
        return;
    }
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        let file = finding.split(": ").next().unwrap_or_default();
        *files.entry(file).or_default() += 1;
    }
    for (file, count) in files {
        println!("cargo::warning={file}: {count} messages missing or different from English");
    }
}

fn messages(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    paths.sort();
    Ok(paths)
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} is not set"))
}
