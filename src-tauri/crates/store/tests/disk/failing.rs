//! The n-th writing call fails, and all after it, or it alone: the vault is as it was or as it was to be.

use krug_store::{Secret, Vault};

use crate::common::{CASE, PASSPHRASE, by_passphrase, copied, open, person, reading, write};
use crate::worker::{IN_ONE, NEXT, is_worker, run};

/// Fails every call of a kind of work in turn, in two ways; gives how many there were.
fn every_call(work: &str, test: &str, judge: &dyn Fn(&mut Vault, bool)) -> usize {
    let mut n = 1;
    loop {
        let mut reached = false;
        for (error, once) in [("5", false), ("28", false), ("5", true)] {
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
            reached |= done.calls >= n;
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
        if !reached {
            return n - 1;
        }
        n += 1;
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
