//! What the stories share: one vault made once, copied for each, and opened by its printed key,
//! which costs no passphrase work.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use krug_log::{Change, Edit, Name, Stamp};
use krug_store::{Cost, Incoming, Part, Put, Reading, RecoveryKey, Secret, Trouble, Vault};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "pet riječi za Mirelin krug";
pub const NOW: &str = "2026-11-23T10:15:30+01:00";
pub const MIRELA: &str = "9f1c0000000000000000000000000001";
pub const DAMIR: &str = "9f1c0000000000000000000000000002";
/// The Hodžić family's case.
pub const CASE: &str = "c0ffee00000000000000000000000001";

/// Names and notes are found; Latin, Cyrillic and "dj" meet.
pub fn reading() -> Reading {
    Reading {
        searchable: |_, field| matches!(field, "name" | "note"),
        fold,
        version: 1,
    }
}

fn fold(text: &str) -> String {
    let mut out = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'đ' | 'ђ' => out.push_str("dj"),
            'љ' => out.push_str("lj"),
            'њ' => out.push_str("nj"),
            'џ' => out.push_str("dž"),
            _ => {
                let cyrillic = "абвгдежзијклмнопрстћуфхцчш".chars();
                let latin = "abvgdežzijklmnoprstćufhcčš".chars();
                out.push(cyrillic.zip(latin).find(|p| p.0 == c).map_or(c, |p| p.1));
            }
        }
    }
    out
}

/// A fresh copy of the one vault: its folder and its printed key.
pub fn copied() -> (TempDir, PathBuf, RecoveryKey) {
    static MADE: OnceLock<(TempDir, RecoveryKey)> = OnceLock::new();
    let (made, key) = MADE.get_or_init(|| {
        let made = tempfile::tempdir().unwrap();
        let (vault, key) = Vault::create(
            &made.path().join("vault"),
            PASSPHRASE,
            Cost::FLOOR,
            NOW,
            reading(),
        )
        .unwrap();
        vault.close().unwrap();
        (made, key)
    });
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    copy_dir(&made.path().join("vault"), &dir);
    (folder, dir, key.clone())
}

/// A fresh open vault.
pub fn vault() -> (TempDir, Vault, RecoveryKey) {
    let (folder, dir, key) = copied();
    let vault = open(&dir, &key);
    (folder, vault, key)
}

pub fn open(dir: &Path, key: &RecoveryKey) -> Vault {
    Vault::open(dir, &Secret::Recovery(key.clone()), reading()).unwrap()
}

pub fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below `dir` but the lock, with its bytes.
pub fn bytes_of(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            all.extend(bytes_of(&entry.path()));
        } else if entry.file_name() != "lock" {
            all.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
    all
}

/// Asserts that every file below `dir` but the lock is as it was.
#[track_caller]
pub fn assert_untouched(dir: &Path, before: &BTreeMap<PathBuf, Vec<u8>>, when: &str) {
    let now = bytes_of(dir);
    let names: BTreeSet<&PathBuf> = before.keys().chain(now.keys()).collect();
    let touched: Vec<_> = names
        .into_iter()
        .filter(|n| before.get(*n) != now.get(*n))
        .collect();
    assert!(touched.is_empty(), "{when}: {touched:?}");
}

pub fn stamp(act: &str, op: &str) -> Stamp {
    Stamp {
        by: MIRELA.into(),
        at: NOW.into(),
        act: act.into(),
        op: op.into(),
        undoes: None,
    }
}

pub fn person(id: &str, name: &str) -> Edit {
    Edit::new("person", id).set("name", name)
}

/// Mirela writes, having seen everything.
pub fn write(vault: &mut Vault, case: &str, act: &str, edits: &[Edit]) -> Vec<Name> {
    let seen = vault.state(case).unwrap().heads.clone();
    vault
        .append(case, &seen, &stamp(act, "person.edit"), edits)
        .unwrap()
        .names
}

/// Damir's file of these changes, with its pictures, is taken in.
pub fn take_in(
    vault: &mut Vault,
    changes: &[Change],
    files: &mut dyn FnMut(&mut Put<'_>) -> Result<(), Trouble>,
) -> Result<i64, Trouble> {
    let state = krug_log::fold(changes);
    let incoming = Incoming {
        case: CASE,
        at: NOW,
        file_hash: [0; 32],
        manifest: "{}",
        export: "e",
        by: "damir",
        changes,
        heads: &state.heads,
        seals: &[],
        met: &[],
        stamp: &stamp("guard", "take_in.guard"),
    };
    vault
        .take_in(&incoming, files, &|_, _| Vec::new())
        .map(|done| done.n)
}

/// What a person's field shows.
pub fn shown(vault: &Vault, id: &str, field: &str) -> Option<String> {
    let state = vault.state(CASE).unwrap();
    state.item(id)?.value(field)?.as_str().map(str::to_owned)
}

/// Flips one bit of a file.
pub fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 4;
    fs::write(path, bytes).unwrap();
}

pub fn open_by(dir: &Path, secret: &Secret) -> Result<Vault, Trouble> {
    Vault::open(dir, secret, reading())
}

pub fn by_passphrase(dir: &Path, text: &str) -> Result<Vault, Trouble> {
    open_by(dir, &Secret::passphrase(text))
}

pub fn by_key(dir: &Path, key: &RecoveryKey) -> Result<Vault, Trouble> {
    open_by(dir, &Secret::Recovery(key.clone()))
}

#[track_caller]
pub fn assert_damaged(opened: Result<Vault, Trouble>, expected: Part) {
    match opened {
        Err(Trouble::Damaged { part }) => assert_eq!(part, expected),
        other => panic!("expected damage of {expected:?}, got {other:?}"),
    }
}

pub fn found(vault: &Vault, query: &str) -> BTreeSet<String> {
    vault
        .find(query, 50)
        .unwrap()
        .into_iter()
        .map(|h| h.id)
        .collect()
}

pub fn ids(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|s| (*s).to_owned()).collect()
}
