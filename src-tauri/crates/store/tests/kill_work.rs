//! Killed while taking a file in, taking it back, copying, forgetting a family or changing every key: what was
//! acknowledged stands, what was not is whole or not there.
//!
//! Each round starts its own worker by running itself again with a folder in the environment. `KRUG_KILLS` sets how
//! often (200 if not said); every twentieth round changes the key, which costs passphrase work.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use common::{CASE, NOW, PASSPHRASE, copied, open, person, reading, stamp};
use krug_log::{Change, Edit, fold, write};
use krug_store::{Cost, Kind, Put, RecoveryKey, Secret, Vault};

const FOLDER: &str = "KRUG_KILL_FOLDER";
const KEY: &str = "KRUG_KILL_KEY";
const WORK: &str = "KRUG_KILL_WORK";
const NEXT: &str = "druga duga zaporka 48 jabuka";
/// More rounds than any worker lives.
const FOR_EVER: usize = 1_000_000;
/// Changes in each file taken in.
const IN_ONE: usize = 40;

fn kills() -> u32 {
    let said = env::var("KRUG_KILLS").ok().and_then(|n| n.parse().ok());
    said.unwrap_or(200)
}

fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    u64::from_le_bytes(bytes) % below
}

/// What Damir's file number `n` holds: changes built on those of the files before it.
fn file(n: usize) -> Vec<Change> {
    let mut all: Vec<Change> = Vec::new();
    for file in 0..=n {
        let edits: Vec<Edit> = (0..IN_ONE)
            .map(|i| person(&format!("f{file}p{i}"), "Damir"))
            .collect();
        let heads = fold(&all).heads;
        all.extend(
            write(
                CASE,
                &heads,
                &stamp(&format!("f{file}"), "save"),
                &edits,
                &mut || [7; 16],
            )
            .unwrap(),
        );
    }
    all
}

/// Takes in Damir's file number `n`, which has a picture with it.
fn take_in(vault: &mut Vault, n: usize) -> i64 {
    let mut picture = |put: &mut Put<'_>| {
        // The SHA-256 of "slika".
        put(
            "130de034afee4ab22ffd35877c5b228d45909820c800abb6af960601911893a4",
            b"slika".to_vec(),
        )
    };
    common::take_in(vault, &file(n), &mut picture).unwrap()
}

fn say(text: &str) {
    println!("ack {text}");
    std::io::stdout().flush().unwrap();
}

/// Works until it is killed.
fn work(dir: &Path, what: &str) {
    let key = RecoveryKey::parse(&env::var(KEY).unwrap()).unwrap();
    let mut vault = open(dir, &key);
    say("open");
    match what {
        "import" => (0..FOR_EVER).for_each(|n| {
            take_in(&mut vault, n);
            say(&format!("in {n}"));
        }),
        "back" => (0..FOR_EVER).for_each(|n| {
            let import = take_in(&mut vault, n % 3);
            say(&format!("in {n}"));
            vault.take_back(import, NOW).unwrap();
            say(&format!("back {n}"));
        }),
        "backup" => (0..FOR_EVER).for_each(|n| {
            take_in(&mut vault, n % 2);
            let at = format!(
                "2026-11-23T{:02}:{:02}:{:02}+01:00",
                n / 3600 % 24,
                n / 60 % 60,
                n % 60
            );
            vault.backup(&at, Kind::Usual).unwrap();
            say(&format!("copy {n}"));
        }),
        "forget" => (0..FOR_EVER).for_each(|n| {
            take_in(&mut vault, 1);
            say(&format!("in {n}"));
            vault.forget_case(CASE, NOW).unwrap();
            say(&format!("gone {n}"));
        }),
        _ => {
            vault.renew_key(PASSPHRASE, NEXT, Cost::FLOOR, NOW).unwrap();
            say("renewed");
            sleep(Duration::from_secs(60));
        }
    }
}

/// Starts a worker, kills it at a random moment, and gives what it acknowledged.
/// With `mark`, only after that file has appeared: then files are changing places.
fn killed(
    dir: &Path,
    key: &RecoveryKey,
    what: &str,
    within: u64,
    mark: Option<&str>,
) -> Vec<String> {
    let mut worker = Command::new(env::current_exe().unwrap())
        .args([
            "work_that_is_killed_is_whole_or_not_there",
            "--exact",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(FOLDER, dir)
        .env(KEY, key.text())
        .env(WORK, what)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(worker.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    let opened = lines.by_ref().any(|line| line.contains("ack open"));
    assert!(opened, "{what}: the worker ended by itself");
    if let Some(mark) = mark {
        let path = dir.join(mark);
        while !path.exists() && worker.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
    }
    sleep(Duration::from_micros(random(within)));
    worker.kill().unwrap();
    worker.wait().unwrap();
    let acks = lines.filter_map(|l| l.split_once("ack ").map(|p| p.1.to_owned()));
    acks.collect()
}

/// Changes of each file are there all or none; gives the numbers of those that are.
fn whole_files(vault: &Vault) -> BTreeSet<usize> {
    let changes = vault.changes(CASE).unwrap();
    let mut there = BTreeSet::new();
    for n in 0..200 {
        let act = format!("f{n}");
        match changes.iter().filter(|c| c.head.act == act).count() {
            0 => {}
            IN_ONE => {
                there.insert(n);
            }
            part => panic!("{part} changes of file {n}"),
        }
    }
    assert_eq!(fold(&changes).waiting, 0);
    there
}

/// How many of Damir's files may be there after this acknowledgement: the step that was under way is done or not,
/// and each takes in file `n` with those before it, or takes everything away.
fn may_be_there(what: &str, ack: &str) -> usize {
    let (done, n) = ack.split_once(' ').unwrap_or(("", "0"));
    let n: usize = n.parse().unwrap();
    match (what, done) {
        ("forget", _) => 2,
        (_, "in") => n % 3 + 1,
        (_, "back") => (n + 1) % 3 + 1,
        _ => 1,
    }
}

fn computed_is_kept(vault: &mut Vault) {
    let kept = vault.items("person").unwrap();
    vault.rebuild().unwrap();
    assert_eq!(vault.items("person").unwrap(), kept);
    vault.check().unwrap();
}

#[test]
fn work_that_is_killed_is_whole_or_not_there() {
    if let Some(dir) = env::var_os(FOLDER).map(PathBuf::from) {
        return work(&dir, &env::var(WORK).unwrap());
    }
    let mut met = [0; 5];
    for round in 0..kills() {
        let (_folder, dir, key) = copied();
        if round % 20 == 19 {
            let swapping = round % 40 == 39;
            let mark = swapping.then_some("renewed/whole");
            let within = if swapping { 4_000 } else { 4_000_000 };
            let acks = killed(&dir, &key, "renew", within, mark);
            let by = |words: &str| Vault::open(&dir, &Secret::passphrase(words), reading());
            let (old, new) = match by(NEXT) {
                Ok(vault) => (None, Some(vault)),
                Err(_) => (Some(by(PASSPHRASE).unwrap()), None),
            };
            assert!(
                acks.is_empty() || old.is_none(),
                "an acknowledged new key holds"
            );
            met[4] += u32::from(new.is_some());
            let vault = old.or(new).unwrap();
            vault.check().unwrap();
            vault.close().unwrap();
            continue;
        }
        let what = ["import", "back", "backup", "forget"][round as usize % 4];
        let acks = killed(
            &dir,
            &key,
            what,
            if what == "backup" { 200_000 } else { 60_000 },
            None,
        );
        met[round as usize % 4] += u32::from(!acks.is_empty());
        let mut vault = open(&dir, &key);
        let there = whole_files(&vault);
        match what {
            "import" => {
                for ack in &acks {
                    let n: usize = ack.trim_start_matches("in ").parse().unwrap();
                    assert!(
                        there.contains(&n),
                        "round {round}: file {n} was acknowledged"
                    );
                }
            }
            "back" | "forget" => {
                let most = may_be_there(what, acks.last().map_or("", String::as_str));
                let whole: BTreeSet<usize> = (0..most).collect();
                assert!(
                    there.is_empty() || there == whole,
                    "round {round}, {acks:?}: {there:?}"
                );
            }
            _ => {
                let copies = vault.backups().unwrap();
                assert!(
                    copies.len() >= usize::from(!acks.is_empty()),
                    "round {round}"
                );
                for copy in &copies {
                    vault.prove(copy).unwrap();
                }
            }
        }
        if round % 5 == 0 {
            computed_is_kept(&mut vault);
        }
    }
    println!(
        "{} kills; met at work (import, back, backup, forget, new key in force): {met:?}",
        kills()
    );
    assert!(met[..4].iter().all(|n| *n > 0), "{met:?}");
}
