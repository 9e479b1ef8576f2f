//! What people forget: directions between crates, length of files, a word at the top of each, calls to
//! the PDF library or the database outside their file.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(under: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(under)];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(
                    name.as_str(),
                    "node_modules" | "dist" | "target" | "generated" | "gen"
                ) {
                    open.push(path);
                }
            } else if endings.iter().any(|e| name.ends_with(e)) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{under} holds nothing");
    found
}

fn rust() -> Vec<PathBuf> {
    let mut all = files("src-tauri", &[".rs"]);
    all.extend(files("tests", &[".rs"]));
    all
}

#[test]
fn crates_depend_one_way_only() {
    let allowed: &[(&str, &[&str])] = &[
        ("letters", &[]),
        ("log", &[]),
        ("domain", &["krug-letters", "krug-log"]),
        ("i18n", &["krug-letters"]),
        ("store", &["krug-log"]),
        ("exchange", &["krug-log"]),
        ("documents", &["krug-i18n", "krug-foreign"]),
        ("foreign", &[]),
        ("ink", &["krug-foreign"]),
        (
            "app",
            &[
                "krug-letters",
                "krug-log",
                "krug-domain",
                "krug-i18n",
                "krug-store",
                "krug-documents",
                "krug-exchange",
                "krug-ink",
            ],
        ),
    ];
    let mut there: Vec<String> = fs::read_dir(root().join("src-tauri/crates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    there.sort();
    let mut named: Vec<&str> = allowed.iter().map(|(name, _)| *name).collect();
    named.sort_unstable();
    assert_eq!(there, named, "each crate says what it may depend on");
    for (name, may) in allowed {
        let manifest =
            fs::read_to_string(root().join(format!("src-tauri/crates/{name}/Cargo.toml"))).unwrap();
        for line in manifest.lines().filter(|l| l.starts_with("krug-")) {
            let on = line.split(['.', ' ', '=']).next().unwrap();
            assert!(may.contains(&on), "{name} must not depend on {on}");
        }
    }
    let shell = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let own = shell
        .split("[dependencies]")
        .nth(1)
        .unwrap()
        .split("[lints]")
        .next()
        .unwrap();
    let krug: Vec<&str> = own.lines().filter(|l| l.starts_with("krug-")).collect();
    assert_eq!(
        krug,
        ["krug-app.workspace = true"],
        "the shell knows the application alone"
    );
}

#[test]
fn files_stay_short_and_begin_with_a_word() {
    for path in rust() {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.display();
        assert!(text.lines().count() <= 600, "{name} is too long");
        assert!(text.starts_with("//!"), "{name} does not say what it is");
    }
    for path in files("ui/src", &[".ts", ".svelte", ".css"]) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.lines().count() <= 600,
            "{} is too long",
            path.display()
        );
    }
}

#[test]
fn libraries_stay_behind_their_own_file() {
    let behind: &[(&str, &[&str])] = &[
        ("printpdf::", &["documents/src/page.rs"]),
        ("rusqlite::", &["crates/store/"]),
        ("age::", &["crates/store/", "crates/exchange/"]),
        ("tar::", &["crates/exchange/"]),
        ("tauri::", &["src-tauri/src/", "src-tauri/build.rs"]),
    ];
    for path in rust() {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.to_string_lossy().replace('\\', "/");
        for (library, places) in behind {
            let used = text.lines().any(|l| {
                let code = l.trim_start();
                !code.starts_with("//") && !code.contains('"') && word(code, library)
            });
            assert!(
                !used || places.iter().any(|p| name.contains(p)),
                "{name} uses {library}"
            );
        }
    }
}

/// Whether `library` stands in a line as a path of its own, not as the end of another name.
fn word(line: &str, library: &str) -> bool {
    line.match_indices(library)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'))
}

#[test]
fn the_pure_crates_have_no_clock_file_network_or_dice() {
    for crate_name in ["log", "domain"] {
        for path in files(&format!("src-tauri/crates/{crate_name}/src"), &[".rs"]) {
            let text = fs::read_to_string(&path).unwrap();
            for impure in [
                "std::fs",
                "std::net",
                "std::time",
                "SystemTime",
                "Local::now",
                "Utc::now",
                "getrandom",
                "rand::",
            ] {
                assert!(!text.contains(impure), "{} uses {impure}", path.display());
            }
        }
    }
}
