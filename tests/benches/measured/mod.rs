//! What the benches share: rows of a table, and calls that must succeed.
#![allow(dead_code, reason = "each bench uses its part")]

use std::time::{Duration, Instant};

use krug_app::App;
use serde_json::Value;

/// As the program takes memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub const PASSPHRASE: &str = "baro kuna zelo mita pova 7";

pub fn head() {
    println!("\n| what | runs | best ms | median ms | 99 % ms |\n|---|---|---|---|---|");
}

pub fn measure<T>(what: &str, runs: usize, mut f: impl FnMut(usize) -> T) {
    let times = (0..runs).map(|n| {
        let start = Instant::now();
        std::hint::black_box(f(n));
        start.elapsed()
    });
    report(what, times.collect());
}

pub fn report(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let runs = times.len();
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    println!(
        "| {what} | {runs} | {:.2} | {:.2} | {:.2} |",
        ms(times[0]),
        ms(times[runs / 2]),
        ms(times[(runs * 99).div_ceil(100) - 1])
    );
}

pub fn call(app: &mut App, name: &str, request: Value) -> Value {
    app.call(name, request)
        .unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

/// Jasna's seal key, the same on every run.
pub fn seal_key() -> krug_documents::seal::SealKey {
    let from = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    let from = from.and_hms_opt(0, 0, 0).expect("a time");
    krug_documents::seal::issue(
        "Jasna Perić",
        "Otvoreni krug",
        "BA",
        from,
        5,
        [7; 16],
        &[1; 32],
    )
    .expect("a key")
}
