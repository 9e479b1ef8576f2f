//! Measures what a coordinator waits for, each over several runs, and prints the figures of
//! docs/benchmarks.md. Run by hand: `cargo xtask bench`. Nothing here passes or fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a broken story stops here"
)]

use std::time::{Duration, Instant};

use chrono::DateTime;
use krug_app::story::{self, Telling};
use krug_app::{App, World};
use krug_log::{Edit, Stamp};
use krug_store::{Cost, Reading, Secret, Vault};
use serde_json::{Value, json};

const PASSPHRASE: &str = "baro kuna zelo mita pova 7";
const FAMILIES: usize = 10_000;

fn measure<T>(what: &str, runs: usize, mut f: impl FnMut(usize) -> T) {
    let times = (0..runs).map(|n| {
        let start = Instant::now();
        std::hint::black_box(f(n));
        start.elapsed()
    });
    report(what, times.collect());
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let runs = times.len();
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    println!(
        "| {what} | {runs} | {:.2} | {:.2} | {:.2} |",
        ms(times[0]),
        ms(times[runs / 2]),
        ms(times[runs - 1])
    );
}

fn call(app: &mut App, name: &str, request: Value) -> Value {
    app.call(name, request)
        .unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

fn main() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut app = App::new(dir.path().join("krug"), World::system());
    println!("| what | runs | best ms | median ms | worst ms |\n|---|---|---|---|---|");
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
    app.lock();
    many();
}

fn seal(file: &std::path::Path) {
    use krug_documents::seal;
    let at = DateTime::parse_from_rfc3339("2026-03-14T18:30:00+01:00").expect("a time");
    let key = seal::issue(
        "Jasna Perić",
        "Otvoreni krug",
        "BA",
        at.naive_utc(),
        10,
        [7; 16],
        &[9; 32],
    )
    .expect("a key");
    let sealed = std::fs::read(file).expect("a file");
    let end = sealed
        .windows(5)
        .position(|w| w == b"%%EOF")
        .expect("a revision")
        + 6;
    let base = sealed[..end.min(sealed.len())].to_vec();
    measure("seal alone", 50, |_| seal::seal(&base, &key, at, &[], ""));
    measure("verify", 50, |_| seal::verify(&sealed));
}

/// Find and open among many made-up families.
fn many() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("vault");
    let reading = Reading {
        searchable: krug_domain::kinds::searchable,
        fold: krug_letters::fold,
        version: krug_domain::kinds::READING,
    };
    let at = "2026-03-14T18:30:00+01:00";
    let (mut vault, _) =
        Vault::create(&path, PASSPHRASE, Cost::default(), at, reading).expect("a vault");
    let by = vault.device().expect("a device");
    let names = [
        "Selma",
        "Đorđe",
        "Емине",
        "Jakub",
        "Hatidža",
        "Živko",
        "Čedo",
        "Nasiha",
        "Věra",
        "Асен",
    ];
    let start = Instant::now();
    for family in 0..FAMILIES {
        let case = format!("{family:032x}");
        let stamp = Stamp {
            by: by.clone(),
            at: at.into(),
            act: format!("{family:012x}"),
            op: "bench".into(),
            undoes: None,
        };
        let mut edits =
            vec![Edit::new("family", "family").set("alias", json!(format!("Lipa {family}")))];
        for (n, name) in names.iter().enumerate() {
            let surname = ["Kovač", "Marić", "Ћосић", "Novák"][(family + n) % 4];
            let id = format!("{n:020x}");
            edits.push(
                Edit::new("person", &id).set("name", json!(format!("{name} {surname} {family}"))),
            );
        }
        vault.append(&case, &[], &stamp, &edits).expect("written");
    }
    println!(
        "\n{FAMILIES} families with 10 people each, written in {:.1} s\n",
        start.elapsed().as_secs_f64()
    );
    println!("| what | runs | best ms | median ms | worst ms |\n|---|---|---|---|---|");
    for query in ["cosic 77", "Емине", "novak 99", "nobody"] {
        measure(&format!("find \"{query}\""), 30, |_| {
            vault.find(query, 30).expect("found")
        });
    }
    vault.close().expect("closed");
    measure("open, passphrase, 10,000 families", 5, |_| {
        let vault = Vault::open(&path, &Secret::passphrase(PASSPHRASE), reading).expect("open");
        let state = vault.state(&format!("{:032x}", 4711)).expect("read");
        vault.close().expect("closed");
        state.items.len()
    });
}
