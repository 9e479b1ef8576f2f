//! Killed at any moment, the vault has every edit it said it had.
//!
//! Each story starts its own writer by running itself again with a folder in the environment.
//! `KRUG_KILLS` sets how often (200 if not said).
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread::sleep;
use std::time::Duration;

use common::{NOW, PASSPHRASE, copied, open, person, reading, stamp};
use krug_log::{Edit, fold};
use krug_store::{Cost, Presence, RecoveryKey, Secret, Trouble, Vault, presence};

const FOLDER: &str = "KRUG_KILL_FOLDER";
const KEY: &str = "KRUG_KILL_KEY";
const CASE: &str = "KRUG_KILL_CASE";

fn kills() -> u32 {
    env::var("KRUG_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(200)
}

/// The folder, if this run is the writer of a story.
fn as_writer() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

fn start(story: &str, folder: &Path, more: &[(&str, &str)]) -> Child {
    Command::new(env::current_exe().unwrap())
        .args([story, "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .envs(more.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    u64::from_le_bytes(bytes) % below
}

/// Appends until it is killed: people, long notes, deletions, now and then an edit on an old screen.
fn write_until_killed(dir: &Path) {
    let key = RecoveryKey::parse(&env::var(KEY).unwrap()).unwrap();
    let case = env::var(CASE).unwrap();
    let mut vault = open(dir, &key);
    let mut old = Vec::new();
    for n in 0.. {
        let id = format!("p{}", n % 7);
        let edits = match n % 10 {
            3 => vec![Edit::delete("person", id)],
            5 => vec![person(&id, "Hatidža").set("note", "Dolazi vlakom. ".repeat(400))],
            _ => vec![
                person(&id, &format!("Hatidža {n}")),
                person("jakub", &format!("Jakub {n}")),
            ],
        };
        let heads = vault.state(&case).unwrap().heads.clone();
        let seen = if n % 10 == 7 { &old } else { &heads };
        let done = vault
            .append(&case, seen, &stamp(&format!("a{n}"), "person.edit"), &edits)
            .unwrap();
        if n % 10 == 6 {
            old = heads;
        }
        for name in done.names {
            println!("ack {name}");
        }
        std::io::stdout().flush().unwrap();
    }
}

/// What the computed tables say, as far as an edit shows in them.
fn computed(vault: &Vault) -> (Vec<krug_store::ItemLine>, BTreeSet<String>) {
    let found = ["hatidza", "jakub", "vlakom"]
        .iter()
        .flat_map(|w| vault.find(w, 10_000).unwrap());
    (
        vault.items("person").unwrap(),
        found.map(|h| h.case + " " + &h.id).collect(),
    )
}

/// How many changes of each act are there.
fn acts(changes: &[krug_log::Change]) -> std::collections::BTreeMap<&str, usize> {
    let mut acts = std::collections::BTreeMap::new();
    for change in changes {
        *acts.entry(change.head.act.as_str()).or_default() += 1;
    }
    acts
}

#[test]
fn acknowledged_edits_survive_being_killed() {
    if let Some(dir) = as_writer() {
        return write_until_killed(&dir);
    }
    let (mut edits, mut killed_while_writing) = (0, 0);
    // What the present vault has acknowledged so far, by case.
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    let mut young = copied();
    for round in 0..kills() {
        if round % 50 == 49 {
            // A young vault again: checkpoints, growth and first pages are as likely as anything.
            young = copied();
            all.clear();
        }
        let (_, dir, key) = &young;
        let case = format!("case{round}");
        let mut writer = start(
            "acknowledged_edits_survive_being_killed",
            dir,
            &[(KEY, key.text()), (CASE, &case)],
        );
        let lines = BufReader::new(writer.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok);
        let (first, begun) = mpsc::channel();
        let reader = std::thread::spawn(move || {
            let acks = lines.filter_map(|l| l.split_once("ack ").map(|p| p.1.to_owned()));
            let whole = acks.filter(|name| name.len() == 64).inspect(|_| {
                let _ = first.send(());
            });
            whole.collect::<Vec<String>>()
        });
        // Two of three are met writing, the others anywhere from their start.
        if round % 3 > 0 {
            begun.recv_timeout(Duration::from_secs(60)).unwrap();
        }
        sleep(Duration::from_micros(random(60_000)));
        if round % 20 == 0 && presence(dir) == Presence::InUse {
            let second = Vault::open(dir, &Secret::Recovery(key.clone()), reading());
            assert!(
                matches!(second, Err(Trouble::InUse)),
                "a second process is told"
            );
        }
        assert!(
            writer.try_wait().unwrap().is_none(),
            "round {round}: the writer ended by itself"
        );
        writer.kill().unwrap();
        writer.wait().unwrap();
        let acknowledged = reader.join().unwrap();

        let mut vault = open(dir, key);
        let changes = vault.changes(&case).unwrap();
        let there: BTreeSet<String> = changes.iter().map(|c| c.name.to_string()).collect();
        let missing: Vec<_> = acknowledged
            .iter()
            .filter(|a| !there.contains(*a))
            .collect();
        assert!(missing.is_empty(), "round {round}: lost {missing:?}");
        for (act, written) in acts(&changes) {
            let whole = match act.trim_start_matches('a').parse::<u32>().unwrap() % 10 {
                3 | 5 => 1,
                _ => 2,
            };
            assert_eq!(written, whole, "round {round}: act {act} is there in part");
        }
        all.push((case.clone(), acknowledged.clone()));
        let state = fold(&changes);
        assert_eq!(state.waiting, 0);
        assert_eq!(*vault.state(&case).unwrap(), state);
        edits += acknowledged.len();
        killed_while_writing += u32::from(!acknowledged.is_empty());
        if round % 10 == 9 || round + 1 == kills() {
            for (case, names) in &all {
                let changes = vault.changes(case).unwrap();
                let there: BTreeSet<String> = changes.iter().map(|c| c.name.to_string()).collect();
                assert!(
                    names.iter().all(|name| there.contains(name)),
                    "round {round}: a later kill took what {case} had"
                );
            }
            let kept = computed(&vault);
            vault.rebuild().unwrap();
            assert!(
                computed(&vault) == kept,
                "round {round}: the computed tables differ from a rebuild"
            );
            vault.check().unwrap();
        }
        if round % 2 == 0 {
            vault.close().unwrap();
        }
    }
    println!(
        "{} kills, {killed_while_writing} while writing, {edits} acknowledged changes",
        kills()
    );
    assert!(
        killed_while_writing * 3 >= kills(),
        "too few kills met a writer at work"
    );
}

#[test]
fn a_killed_creation_leaves_a_whole_vault_or_none() {
    if let Some(dir) = as_writer() {
        Vault::create(&dir, PASSPHRASE, Cost::FLOOR, NOW, reading()).unwrap();
        println!("ack");
        std::io::stdout().flush().unwrap();
        return sleep(Duration::from_secs(60));
    }
    // One that is let alone shows how long a creation takes here.
    let folder = tempfile::tempdir().unwrap();
    let started = std::time::Instant::now();
    let mut writer = start(
        "a_killed_creation_leaves_a_whole_vault_or_none",
        &folder.path().join("first"),
        &[],
    );
    let mut lines = BufReader::new(writer.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    assert!(lines.any(|l| l.contains("ack")));
    let whole = started.elapsed();
    writer.kill().unwrap();
    writer.wait().unwrap();

    let dir = folder.path().join("vault");
    for _ in 0..kills().div_ceil(20) {
        let mut writer = start("a_killed_creation_leaves_a_whole_vault_or_none", &dir, &[]);
        // Mostly towards the end, where the files are.
        sleep(whole.mul_f64(0.6 + random(500) as f64 / 1000.0));
        writer.kill().unwrap();
        writer.wait().unwrap();
        if presence(&dir) == Presence::Vault {
            Vault::open(&dir, &Secret::passphrase(PASSPHRASE), reading())
                .unwrap()
                .close()
                .unwrap();
            std::fs::remove_dir_all(&dir).unwrap();
        } else {
            assert_eq!(presence(&dir), Presence::Nothing);
            assert!(!dir.exists());
        }
    }
}
