//! A small disk that runs full under the work: what was acknowledged stands, reading goes on, and room made is used.
//!
//! The disk is a tmpfs of sixteen megabytes in a mount namespace of its own, which ends with the worker. Where the
//! system allows none, only the calls that fail one by one (`failing`) speak of a full disk, and this says so.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use krug_store::{Kind, Put, RecoveryKey, Trouble, Vault};

use crate::common::{CASE, NOW, copied, copy_dir, open, person, shown, stamp, take_in};
use crate::worker::{IN_ONE, file};

const DISK: &str = "KRUG_SMALL_DISK";
const FROM: &str = "KRUG_SMALL_FROM";
const KEY: &str = "KRUG_SMALL_KEY";
const TEST: &str = "small::a_disk_that_runs_full_loses_no_word";

#[test]
fn a_disk_that_runs_full_loses_no_word() {
    if let Some(disk) = std::env::var_os(DISK).map(PathBuf::from) {
        return on_a_small_disk(&disk);
    }
    let (_folder, dir, key) = copied();
    let disk = tempfile::tempdir().unwrap();
    let told = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c"])
        .arg("mount -t tmpfs -o size=16m tmpfs \"$KRUG_SMALL_DISK\" || exit 77; exec \"$0\" \"$@\"")
        .arg(std::env::current_exe().unwrap())
        .args([TEST, "--exact", "--nocapture", "--test-threads=1"])
        .env(DISK, disk.path())
        .env(FROM, &dir)
        .env(KEY, key.text())
        .output()
        .expect("util-linux is needed");
    let said = String::from_utf8_lossy(&told.stdout);
    let refused = String::from_utf8_lossy(&told.stderr);
    if told.status.code() == Some(77) || refused.contains("unshare") {
        println!("no small disk on this system: {refused}");
        return;
    }
    assert!(
        told.status.success() && said.contains("lived through"),
        "{said}\n{refused}"
    );
}

/// Writes until there is no room for a page any more.
fn fill(ballast: &Path) {
    let mut options = fs::OpenOptions::new();
    let mut file = options.append(true).create(true).open(ballast).unwrap();
    while file.write_all(&[7; 4096]).is_ok() {}
}

fn on_a_small_disk(disk: &Path) {
    let key = RecoveryKey::parse(&std::env::var(KEY).unwrap()).unwrap();
    let dir = disk.join("vault");
    copy_dir(Path::new(&std::env::var_os(FROM).unwrap()), &dir);
    let ballast = disk.join("pictures of the sea");
    fill(&ballast);
    let filled = fs::OpenOptions::new().write(true).open(&ballast).unwrap();
    filled
        .set_len(filled.metadata().unwrap().len() - (1 << 20))
        .unwrap();
    drop(filled);

    let mut vault = open(&dir, &key);
    let mut written = 0;
    let full = loop {
        let name = format!("Hatidža {written}");
        let edit = person("baka", &name).set("note", "Dolazi vlakom. ".repeat(300));
        let seen = vault.state(CASE).unwrap().heads.clone();
        let act = format!("a{written}");
        match vault.append(CASE, &seen, &stamp(&act, "person.edit"), &[edit]) {
            Ok(_) => written += 1,
            Err(trouble) => break trouble,
        }
        assert!(written < 10_000, "the disk never runs full");
    };
    assert!(matches!(full, Trouble::DiskFull), "{full:?}");
    assert!(written > 10, "{written}");

    // More work on the full disk: each is refused as such and leaves nothing half done.
    fill(&ballast);
    let mut picture = |put: &mut Put<'_>| {
        put(
            "130de034afee4ab22ffd35877c5b228d45909820c800abb6af960601911893a4",
            b"slika".to_vec(),
        )
    };
    let there = |vault: &Vault, act: &str| {
        let changes = vault.changes(CASE).unwrap();
        changes.iter().filter(|c| c.head.act == act).count()
    };
    let taken = take_in(&mut vault, &file(), &mut picture);
    assert_eq!(
        there(&vault, "file"),
        if taken.is_ok() { IN_ONE } else { 0 }
    );
    assert!(matches!(
        vault.backup(NOW, Kind::Usual),
        Err(Trouble::DiskFull)
    ));
    assert!(vault.backups().unwrap().is_empty());
    drop(vault);

    // Opened again while still full: everything acknowledged is there to be read.
    let vault = open(&dir, &key);
    for n in 0..written {
        assert_eq!(there(&vault, &format!("a{n}")), 1, "a{n} was acknowledged");
    }
    let last = format!("Hatidža {}", written - 1);
    assert_eq!(shown(&vault, "baka", "name"), Some(last));
    drop(vault);

    // Room is made, and the work goes on.
    fs::remove_file(&ballast).unwrap();
    let mut vault = open(&dir, &key);
    let seen = vault.state(CASE).unwrap().heads.clone();
    vault
        .append(
            CASE,
            &seen,
            &stamp("after", "person.edit"),
            &[person("mirela", "Mirela")],
        )
        .unwrap();
    if there(&vault, "file") == 0 {
        take_in(&mut vault, &file(), &mut picture).unwrap();
    }
    vault.check().unwrap();
    let kept = vault.items("person").unwrap();
    vault.rebuild().unwrap();
    assert_eq!(vault.items("person").unwrap(), kept);
    println!("lived through: {written} edits until it was full");
}
