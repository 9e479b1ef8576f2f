//! The n-th writing call fails, and all after it, or it alone: the vault is as it was or as it was to be.

use std::ops::Range;

use krug_store::{Secret, Vault};

use crate::common::{CASE, PASSPHRASE, by_passphrase, copied, open, person, reading, write};
use crate::worker::{IN_ONE, NEXT, is_worker, run};

/// EIO and ENOSPC for good, and EIO once.
const WAYS: [(&str, bool); 3] = [("5", false), ("28", false), ("5", true)];

/// Fails every call of a kind of work in turn, in every way; gives how many there were.
fn every_call(work: &str, test: &str, judge: &dyn Fn(&mut Vault, bool)) -> usize {
    calls_in_turn(work, test, judge, |_| 0..WAYS.len(), (1, 1))
}

/// Fails every `step`-th call, beginning at `from`, in the `ways` that the n-th is to fail in.
fn calls_in_turn(
    work: &str,
    test: &str,
    judge: &dyn Fn(&mut Vault, bool),
    ways: impl Fn(usize) -> Range<usize>,
    (from, step): (usize, usize),
) -> usize {
    let mut n = from;
    loop {
        let mut undisturbed = None;
        for (error, once) in WAYS[ways(n)].iter().copied() {
            let (_folder, dir, key) = copied();
            let mut vault = open(&dir, &key);
            write(&mut vault, CASE, "a0", &[person("baka", "Hatidža")]);
            vault.close().unwrap();
            let at = n.to_string();
            let mut shimmed = vec![("KRUG_SHIM_FAIL", at.as_str()), ("KRUG_SHIM_ERROR", error)];
            if once {
                shimmed.push(("KRUG_SHIM_ONCE", "1"));
            }
            let done = run(test, &dir, &key, work, &shimmed);
            assert!(
                done.answered,
                "{work}: call {n} failing with {error} was no answer: {:?}",
                done.acks
            );
            undisturbed = undisturbed.or((done.calls < n).then_some(done.calls));
            let acknowledged = done.acks.iter().any(|ack| ack == work);
            let mut vault = if work == "renew" {
                let new = by_passphrase(&dir, NEXT);
                assert!(
                    new.is_ok() || !acknowledged,
                    "an acknowledged new key holds"
                );
                new.unwrap_or_else(|_| {
                    Vault::open(&dir, &Secret::passphrase(PASSPHRASE), reading()).unwrap()
                })
            } else {
                open(&dir, &key)
            };
            vault.check().unwrap();
            judge(&mut vault, acknowledged);
            let kept = vault.items("person").unwrap();
            vault.rebuild().unwrap();
            assert_eq!(vault.items("person").unwrap(), kept, "{work}: call {n}");
        }
        if let Some(calls) = undisturbed {
            return calls;
        }
        n += step;
    }
}

fn acts(vault: &Vault, act: &str) -> usize {
    let changes = vault.changes(CASE).unwrap();
    assert!(changes.iter().any(|c| c.head.act == "a0") || changes.is_empty());
    changes.iter().filter(|c| c.head.act == act).count()
}

#[test]
fn an_edit_is_there_or_not_wherever_the_disk_fails() {
    if is_worker() {
        return;
    }
    let calls = every_call(
        "edit",
        "failing::an_edit_is_there_or_not_wherever_the_disk_fails",
        &|vault, acknowledged| {
            let there = acts(vault, "a1");
            assert!(there <= 1 && (there == 1 || !acknowledged));
        },
    );
    println!("{calls} calls of an edit failed in turn");
    assert!(calls >= 2, "{calls}");
}

#[test]
fn a_file_is_taken_in_whole_or_not_wherever_the_disk_fails() {
    if is_worker() {
        return;
    }
    let calls = every_call(
        "import",
        "failing::a_file_is_taken_in_whole_or_not_wherever_the_disk_fails",
        &|vault, acknowledged| {
            let there = acts(vault, "file");
            assert!(there == 0 && !acknowledged || there == IN_ONE, "{there}");
            assert_eq!(vault.imports().unwrap().len(), usize::from(there > 0));
        },
    );
    println!("{calls} calls of taking in failed in turn");
    assert!(calls >= 4, "{calls}");
}

#[test]
fn forgetting_is_done_or_not_wherever_the_disk_fails() {
    if is_worker() {
        return;
    }
    let calls = every_call(
        "forget",
        "failing::forgetting_is_done_or_not_wherever_the_disk_fails",
        &|vault, acknowledged| {
            let gone = vault.changes(CASE).unwrap().is_empty();
            assert!(gone || !acknowledged);
            assert_eq!(vault.gone_since(CASE).unwrap().is_some(), gone);
        },
    );
    assert!(calls >= 2, "{calls}");
}

#[test]
fn a_copy_is_whole_or_not_there_wherever_the_disk_fails() {
    if is_worker() {
        return;
    }
    let calls = every_call(
        "backup",
        "failing::a_copy_is_whole_or_not_there_wherever_the_disk_fails",
        &|vault, acknowledged| {
            let copies = vault.backups().unwrap();
            assert!(!acknowledged || !copies.is_empty());
            for copy in &copies {
                vault.prove(copy).unwrap();
            }
            assert_eq!(acts(vault, "a0"), 1);
        },
    );
    println!("{calls} calls of a copy failed in turn");
    assert!(calls >= 10, "{calls}");
}

#[test]
fn the_old_key_or_the_new_one_opens_wherever_the_disk_fails() {
    if is_worker() {
        return;
    }
    // Each costs passphrase work; `KRUG_EVERY_CALL=N` fails all from the N-th in all ways.
    let every = std::env::var("KRUG_EVERY_CALL").ok();
    let from = every.as_ref().map_or(1, |first| first.parse().unwrap());
    let calls = calls_in_turn(
        "renew",
        "failing::the_old_key_or_the_new_one_opens_wherever_the_disk_fails",
        &|vault, _| assert_eq!(acts(vault, "a0"), 1),
        |n| match every {
            Some(_) => 0..3,
            None => n % 3..n % 3 + 1,
        },
        (from, if every.is_some() { 1 } else { 15 }),
    );
    println!("{calls} calls of a new key failed in turn");
    assert!(calls >= 30, "{calls}");
}
