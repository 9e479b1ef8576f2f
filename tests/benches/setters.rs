//! Measures how long a plan takes from its content to the bytes of a file, of two, five and twenty pages, with and
//! without a seal; and writes plans in four languages as markup, too, for the same plans set by Typst and LibreOffice
//! (`tests/benches/setters.py`). Run by hand: `cargo bench -p krug-tests --bench setters`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    dead_code,
    reason = "a broken story stops here"
)]

#[path = "../../src-tauri/crates/documents/tests/families/mod.rs"]
mod families;
mod markup;
mod measured;

use std::path::{Path, PathBuf};

use krug_documents::names::SealNote;
use krug_documents::plan::{PlanPaper, plan};
use krug_documents::seal::{Room, seal};
use measured::{head, measure, seal_key};
use serde_json::json;

/// Says to a process of this bench that it shall set one plan of so many steps, write it to `INTO` and leave.
const ONE: &str = "KRUG_SET_ONE";
const INTO: &str = "KRUG_SET_INTO";

fn main() {
    if let Some(steps) = std::env::var_os(ONE) {
        let steps = steps.to_str().and_then(|n| n.parse().ok()).unwrap();
        // As the program does when it starts.
        krug_documents::ready();
        let file = krug_documents::pdf(&plan(&with_steps(steps))).unwrap();
        std::fs::write(std::env::var_os(INTO).unwrap(), file).unwrap();
        return;
    }
    let folder = std::env::var_os("KRUG_SETTERS").map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("setters"),
        PathBuf::from,
    );
    std::fs::create_dir_all(&folder).unwrap();
    for (name, paper) in [
        ("bs", families::lipa()),
        ("bg", families::yavor()),
        ("sr-Cyrl", families::novi_sad()),
        ("cs", families::javor()),
    ] {
        write(&folder, name, &paper);
    }
    let key = seal_key();
    // Cold is measured beside Typst, in turn.
    let own = std::env::current_exe().unwrap();
    std::fs::write(folder.join("program"), own.to_str().unwrap()).unwrap();
    head();
    for pages in [2, 5, 20] {
        let paper = of_pages(pages);
        write(&folder, &format!("pages-{pages:02}"), &paper);
        // Another word each time, as when somebody types; the one Typst gets, too.
        let made = |n: usize| {
            let strengths = format!("{} {n}", paper.strengths);
            let typed = PlanPaper {
                strengths,
                ..paper.clone()
            };
            krug_documents::pdf(&plan(&typed)).unwrap()
        };
        measure(&format!("plan of {pages} pages, warm"), 30, made);
        let at = chrono::DateTime::parse_from_rfc3339("2026-03-14T18:30:00+01:00").unwrap();
        let lines = ["Jasna Perić".to_owned()];
        let sealed = |pdf: &[u8]| seal(pdf, &key, at, &lines, "plan", Room::Seal).unwrap();
        measure(&format!("plan of {pages} pages, warm, sealed"), 30, |n| {
            sealed(&made(n + 50))
        });
        let bytes = made(0);
        println!("  {} kB", bytes.len() / 1000);
        measure(&format!("seal alone, {pages} pages"), 30, |_| {
            sealed(&bytes)
        });
    }
    println!("{}", folder.display());
}

/// The plan of Amar and Lejla with as many of its steps, over and over, as go on so many pages.
fn of_pages(pages: usize) -> PlanPaper {
    let count = |paper: &PlanPaper| krug_documents::display(&plan(paper)).unwrap().pages.len();
    let papers = (1..).map(with_steps);
    papers
        .take_while(|paper| count(paper) <= pages)
        .last()
        .unwrap()
}

/// The plan of Amar and Lejla with so many steps.
fn with_steps(count: usize) -> PlanPaper {
    let mut paper = families::mostar();
    paper.seal_note = Some(SealNote {
        coordinator: "Jasna Perić".to_owned(),
        seen: true,
    });
    let steps = paper.steps.clone();
    paper.steps = (0..count)
        .map(|n| {
            let mut step = steps[n % steps.len()].clone();
            step.number = u32::try_from(n + 1).unwrap();
            step
        })
        .collect();
    paper
}

/// Leaves the plan as Krug sets it and as others take it, and what the bench of the others wants to know of it.
fn write(folder: &Path, name: &str, paper: &PlanPaper) {
    let document = plan(paper);
    let leave = |ending: &str, content: &[u8]| {
        std::fs::write(folder.join(format!("{name}.{ending}")), content).unwrap();
    };
    leave("krug.pdf", &krug_documents::pdf(&document).unwrap());
    leave("typ", markup::typst::source(&document).as_bytes());
    leave("html", markup::html::source(&document).as_bytes());
    let known = json!({ "steps": paper.steps.len(), "changes": paper.strengths });
    leave("json", known.to_string().as_bytes());
}
