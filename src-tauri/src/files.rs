//! Files outside the vault: where to save, what to open, showing a paper that was saved.
//!
//! Only a paper whose place was chosen in this run's save dialog is ever handed to another
//! program, and only if it is a PDF: the page cannot make the system open anything else.

use crate::program::held;
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A name for the dialog is never longer than this, in characters.
const LONGEST_NAME: usize = 120;

/// The paths that were chosen for saving since Krug was started.
#[derive(Default)]
pub struct Chosen(Mutex<BTreeSet<PathBuf>>);

impl Chosen {
    /// Remembers a path chosen in the save dialog.
    pub fn remember(&self, path: PathBuf) {
        held(&self.0).insert(path);
    }

    /// True when `path` was chosen for saving and a PDF lies there now.
    pub fn may_show(&self, path: &Path) -> bool {
        held(&self.0).contains(path) && is_pdf(path)
    }
}

fn is_pdf(path: &Path) -> bool {
    let named = path
        .extension()
        .is_some_and(|ext| ext.eq_ignore_ascii_case("pdf"));
    // A link could have been put there in the meantime; the file itself must be the paper.
    let plain = path.symlink_metadata().is_ok_and(|meta| meta.is_file());
    let mut start = [0_u8; 5];
    named
        && plain
        && std::fs::File::open(path)
            .and_then(|mut file| file.read_exact(&mut start))
            .is_ok()
        && &start == b"%PDF-"
}

/// A suggested file name without anything that could lead elsewhere: no folders, no
/// characters some system refuses, no leading dot, never empty.
pub fn plain_name(suggested: &str) -> String {
    let name: String = suggested
        .chars()
        .map(|c| {
            if c.is_control() || "/\\:*?\"<>|".contains(c) {
                '-'
            } else {
                c
            }
        })
        .collect();
    let name: String = name
        .trim_matches(|c: char| c == '.' || c.is_whitespace())
        .chars()
        .take(LONGEST_NAME)
        .collect();
    if name.is_empty() {
        "krug".to_owned()
    } else {
        name
    }
}

/// The file Krug was started with in `folder`, if the words are one `.krug` file and nothing else. It is looked at
/// after unlocking; nothing else is done with it.
pub fn opened_with(folder: &Path, words: &[String]) -> Option<PathBuf> {
    let [word] = words else { return None };
    let path = folder.join(word);
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    (ending == "krug" && path.is_file()).then(|| std::path::absolute(&path).unwrap_or(path))
}

/// The file that is waiting to be looked at: from the start, or from a second start that was handed over.
#[derive(Default)]
pub struct Waiting(Mutex<Option<PathBuf>>);

impl Waiting {
    /// Puts a file in the place of one nobody looked at.
    pub fn put(&self, path: Option<PathBuf>) {
        if path.is_some() {
            *held(&self.0) = path;
        }
    }

    /// Takes the file, once.
    pub fn take(&self) -> Option<PathBuf> {
        held(&self.0).take()
    }
}

/// In a driven test, the answer of a dialog that nobody can click. Debug builds only: `KRUG_TEST_SAVE_DIR`
/// answers every save dialog with that folder and the suggested name.
#[cfg(debug_assertions)]
pub fn rehearsed_save(name: &str) -> Option<PathBuf> {
    std::env::var_os("KRUG_TEST_SAVE_DIR").map(|dir| Path::new(&dir).join(name))
}

/// In a driven test, the answer of a dialog that nobody can click. Debug builds only: `KRUG_TEST_OPEN` is
/// the path every open dialog answers, or with the ending the dialog asks for where such a file lies.
#[cfg(debug_assertions)]
pub fn rehearsed_open(ending: &str) -> Option<PathBuf> {
    let path = std::env::var_os("KRUG_TEST_OPEN").map(PathBuf::from)?;
    let ended = path.with_extension(ending);
    Some(if ended.exists() { ended } else { path })
}

/// In a driven test, the answer of a dialog that nobody can click. Debug builds only: `KRUG_TEST_FOLDER` is the path
/// every folder dialog answers.
#[cfg(debug_assertions)]
pub fn rehearsed_folder() -> Option<PathBuf> {
    std::env::var_os("KRUG_TEST_FOLDER").map(PathBuf::from)
}

/// Release builds have no rehearsed answers.
#[cfg(not(debug_assertions))]
pub fn rehearsed_folder() -> Option<PathBuf> {
    None
}

/// Release builds have no rehearsed answers.
#[cfg(not(debug_assertions))]
pub fn rehearsed_save(_name: &str) -> Option<PathBuf> {
    None
}

/// Release builds have no rehearsed answers.
#[cfg(not(debug_assertions))]
pub fn rehearsed_open(_ending: &str) -> Option<PathBuf> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_name_leads_nowhere_else() {
        assert_eq!(plain_name("Lipa plan.pdf"), "Lipa plan.pdf");
        assert_eq!(plain_name("План за Липу.pdf"), "План за Липу.pdf");
        assert_eq!(
            plain_name("../../.ssh/authorized_keys"),
            "-..-.ssh-authorized_keys"
        );
        assert_eq!(plain_name("C:\\x?.pdf"), "C--x-.pdf");
        assert_eq!(plain_name(" .. "), "krug");
        assert_eq!(plain_name(&"ш".repeat(500)).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn only_a_file_of_its_own_kind_starts_the_window() {
        let desk = tempfile::tempdir().unwrap();
        let file = desk.path().join("2026-11-23 lipa.KRUG");
        std::fs::write(&file, b"x").unwrap();
        let words = |path: &Path| vec![path.to_string_lossy().into_owned()];
        let here = Path::new("");
        assert_eq!(opened_with(here, &words(&file)), Some(file.clone()));
        assert_eq!(
            opened_with(here, &words(&desk.path().join("gone.krug"))),
            None
        );
        // Typed in another folder than the one the first Krug was started in.
        let typed = ["2026-11-23 lipa.KRUG".to_owned()];
        assert_eq!(opened_with(desk.path(), &typed), Some(file.clone()));
        assert_eq!(opened_with(here, &typed), None);
        assert_eq!(
            opened_with(here, &["inspect".to_owned(), words(&file)[0].clone()]),
            None
        );
        let waiting = Waiting::default();
        waiting.put(Some(file.clone()));
        waiting.put(None);
        assert_eq!(waiting.take(), Some(file));
        assert_eq!(waiting.take(), None);
    }

    #[test]
    fn only_a_pdf_just_saved_is_shown() {
        let desk = tempfile::tempdir().unwrap();
        let chosen = Chosen::default();
        let write = |name: &str, bytes: &[u8]| {
            let path = desk.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        };

        let plan = write("plan.pdf", b"%PDF-1.7 ...");
        assert!(!chosen.may_show(&plan), "nobody chose this path");
        chosen.remember(plan.clone());
        assert!(chosen.may_show(&plan));

        let starter = write("plan.desktop", b"%PDF-1.7 [Desktop Entry]");
        chosen.remember(starter.clone());
        assert!(!chosen.may_show(&starter), "not named as a PDF");

        let script = write("script.pdf", b"#!/bin/sh\n");
        chosen.remember(script.clone());
        assert!(!chosen.may_show(&script), "not a PDF inside");

        let gone = desk.path().join("gone.pdf");
        chosen.remember(gone.clone());
        assert!(!chosen.may_show(&gone), "nothing there");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_laid_over_the_saved_paper_is_not_followed() {
        let desk = tempfile::tempdir().unwrap();
        let other = desk.path().join("other.pdf");
        std::fs::write(&other, b"%PDF-1.7 ...").unwrap();
        let paper = desk.path().join("paper.pdf");
        std::os::unix::fs::symlink(&other, &paper).unwrap();
        let chosen = Chosen::default();
        chosen.remember(paper.clone());
        assert!(!chosen.may_show(&paper));
    }
}
