//! `run`, `fresh`, `bench`, `bundle`: from a fresh clone to a running Krug, and the rest of
//! what people do by hand.

use crate::machine::{self, BUILD};
use crate::page::Node;
use crate::{Outcome, cargo, succeed};
use std::path::{Path, PathBuf};

/// Where the example family's papers are put.
const PAPERS: &str = "target/krug-lipa";

/// Installs what is missing, builds, starts.
pub fn run(root: &Path) -> Outcome {
    machine::provide(&[BUILD])?;
    Node::provide(root)?.build_if_stale()?;
    succeed(cargo().arg("build").current_dir(root))?;
    if has_display() {
        return succeed(cargo().args(["run", "--quiet"]).current_dir(root));
    }
    println!("There is no display to open a window on, so the example family Lipa is played");
    println!("through instead, from the referral to the sealed plan.");
    // An earlier telling lies there; the play refuses to write over any vault, this one too.
    let _ = std::fs::remove_dir_all(root.join(PAPERS));
    let play = ["run", "--quiet", "--", "play", "lipa", "--out", PAPERS];
    succeed(cargo().args(play).current_dir(root))?;
    let papers = papers(&root.join(PAPERS));
    if papers.is_empty() {
        return Err(format!("no paper came out in {PAPERS}"));
    }
    println!("The papers lie here:");
    for paper in papers {
        println!("  {}", paper.display());
    }
    Ok(())
}

fn has_display() -> bool {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// The PDFs in a folder, by name.
fn papers(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut papers: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    papers.sort();
    papers
}

/// Writes the generated files anew and shows what changed.
pub fn fresh(root: &Path) -> Outcome {
    let mut command = cargo();
    command.args(["test", "--quiet", "--package", "krug-tests", "fresh"]);
    succeed(command.env("KRUG_FRESH", "1").current_dir(root))?;
    let mut status = std::process::Command::new("git");
    succeed(
        status
            .args(["status", "--short", "--", "ui/src/generated"])
            .current_dir(root),
    )
}

/// Measures. The shell has nothing to measure and would have to be compiled.
pub fn bench(root: &Path) -> Outcome {
    machine::provide(&[BUILD])?;
    succeed(
        cargo()
            .args(["bench", "--workspace", "--exclude", "krug"])
            .current_dir(root),
    )
}

/// Builds the packages for this system into `target/release/bundle`.
pub fn bundle(root: &Path) -> Outcome {
    machine::provide(&[BUILD])?;
    let node = Node::provide(root)?;
    node.build_if_stale()?;
    let tauri = Path::new("ui/node_modules/.bin/tauri");
    succeed(node.program(tauri).arg("build").current_dir(root))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_pdfs_by_name() {
        let folder = std::env::temp_dir().join(format!("krug-papers-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for name in ["plan.pdf", "agenda.pdf", "plan.txt"] {
            std::fs::write(folder.join(name), "").unwrap();
        }
        let found = papers(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, [folder.join("agenda.pdf"), folder.join("plan.pdf")]);
        assert!(papers(&folder).is_empty());
    }
}
