//! Measures what a coordinator waits for, each over several runs, and prints the figures of
//! docs/benchmarks.md. Run by hand: `cargo xtask bench`. Nothing here passes or fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a broken story stops here"
)]

mod measured;

use std::time::{Duration, Instant};

use chrono::DateTime;
use krug_app::story::{self, Telling};
use krug_app::{App, World};
use measured::{PASSPHRASE, call, head, measure, report, seal_key};
use serde_json::json;

fn main() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut app = App::new(dir.path().join("krug"), World::system());
    head();
    call(
        &mut app,
        "vault.create",
        json!({ "name": "Jasna Perić", "role_word": "", "organisation": "Otvoreni krug", "country": "ba",
                "language": "bs", "passphrase": PASSPHRASE }),
    );
    let tale = story::story("lipa").expect("a story");
    let told = story::tell(&mut app, &tale, &Telling::Written).expect("told");
    let case = json!({ "case": told.case });

    measure("lock, then open with the passphrase", 9, |_| {
        call(&mut app, "vault.lock", json!({}));
        call(&mut app, "vault.open", json!({ "passphrase": PASSPHRASE }));
    });
    let locked: Vec<Duration> = (0..9)
        .map(|_| {
            call(&mut app, "vault.lock", json!({}));
            call(&mut app, "vault.open", json!({ "passphrase": PASSPHRASE }));
            let start = Instant::now();
            call(&mut app, "journey.view", case.clone());
            start.elapsed()
        })
        .collect();
    report("journey.view, the first after opening", locked);
    measure("save one edit", 200, |n| {
        call(
            &mut app,
            "record.save",
            json!({ "case": told.case, "kind": "note", "set": { "text": format!("Zapis {n}") } }),
        )
    });
    for view in ["journey.view", "people.view", "plan.view", "today.view"] {
        measure(view, 50, |_| call(&mut app, view, case.clone()));
    }
    let file = dir.path().join("plan.pdf");
    measure("plan as sealed PDF, kept and written", 30, |_| {
        call(
            &mut app,
            "papers.make",
            json!({ "case": told.case, "kind": "plan", "path": file }),
        )
    });
    measure("plan preview", 30, |_| {
        call(
            &mut app,
            "papers.preview",
            json!({ "case": told.case, "kind": "plan" }),
        )
    });
    seal(&file);
}

fn seal(file: &std::path::Path) {
    use krug_documents::seal;
    let at = DateTime::parse_from_rfc3339("2026-03-14T18:30:00+01:00").expect("a time");
    let key = seal_key();
    let sealed = std::fs::read(file).expect("a file");
    let end = sealed
        .windows(5)
        .position(|w| w == b"%%EOF")
        .expect("a revision")
        + 6;
    let base = sealed[..end.min(sealed.len())].to_vec();
    measure("seal alone", 50, |_| {
        seal::seal(&base, &key, at, &[], "", seal::Room::Seal)
    });
    measure("verify", 50, |_| seal::verify(&sealed));
}
