//! The power goes: what was synced is on the disk, what was not is there, gone or torn, sector by sector.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use krug_log::fold;

use crate::common::{CASE, by_key, copied, copy_dir, open};
use crate::worker::{is_worker, run};

/// Bytes a disk writes whole or not at all.
const SECTOR: usize = 512;

enum Record {
    Write {
        path: PathBuf,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        length: usize,
    },
    Sync {
        path: PathBuf,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Unlink {
        path: PathBuf,
    },
    Ack(String),
}

fn records(log: &[u8]) -> Vec<Record> {
    let mut all = Vec::new();
    let mut rest = log;
    while rest.len() > 25 {
        let kind = rest[0];
        let number =
            |n: usize| u64::from_le_bytes(rest[1 + n * 8..9 + n * 8].try_into().unwrap()) as usize;
        let (path, at, length) = (number(0), number(1), number(2));
        let name = String::from_utf8_lossy(&rest[25..25 + path]).into_owned();
        let bytes = rest[25 + path..25 + path + length].to_vec();
        rest = &rest[25 + path + length..];
        let path = PathBuf::from(name);
        all.push(match kind {
            b'w' => Record::Write { path, at, bytes },
            b't' => Record::Truncate { path, length: at },
            b's' => Record::Sync { path },
            b'r' => Record::Rename {
                from: path,
                to: PathBuf::from(String::from_utf8(bytes).unwrap()),
            },
            b'u' => Record::Unlink { path },
            _ => Record::Ack(String::from_utf8_lossy(&bytes).into_owned()),
        });
    }
    all
}

#[derive(Clone, Default)]
struct Disk {
    /// What is surely there, and what waits: each a place and bytes, or a new length.
    files: BTreeMap<PathBuf, (Vec<u8>, Vec<Waiting>)>,
}

#[derive(Clone)]
enum Waiting {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

fn put(file: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    if file.len() < at + bytes.len() {
        file.resize(at + bytes.len(), 0);
    }
    file[at..at + bytes.len()].copy_from_slice(bytes);
}

impl Disk {
    /// Takes a record in; a disk that lies passes over what it was asked to sync.
    fn take(&mut self, record: &Record, lies: bool) {
        match record {
            Record::Sync { .. } if lies => {}
            Record::Write { path, at, bytes } => {
                self.files
                    .entry(path.clone())
                    .or_default()
                    .1
                    .push(Waiting::Bytes(*at, bytes.clone()));
            }
            Record::Truncate { path, length } => {
                self.files
                    .entry(path.clone())
                    .or_default()
                    .1
                    .push(Waiting::Length(*length));
            }
            Record::Sync { path } => {
                if let Some((sure, waiting)) = self.files.get_mut(path) {
                    for one in std::mem::take(waiting) {
                        settle(sure, &one);
                    }
                }
            }
            // Names are journalled by the file system in their order.
            Record::Rename { from, to } => {
                if let Some(file) = self.files.remove(from) {
                    self.files.insert(to.clone(), file);
                }
            }
            Record::Unlink { path } => drop(self.files.remove(path)),
            Record::Ack(_) => {}
        }
    }

    /// What the disk holds if the power goes now.
    fn after_the_cut(&self, chance: &mut Chance) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut left = BTreeMap::new();
        for (path, (sure, waiting)) in &self.files {
            let mut file = sure.clone();
            for one in waiting {
                match one {
                    Waiting::Length(_) if chance.below(2) == 0 => {}
                    Waiting::Length(_) => settle(&mut file, one),
                    Waiting::Bytes(at, bytes) => {
                        for (n, sector) in bytes.chunks(SECTOR).enumerate() {
                            let place = at + n * SECTOR;
                            match chance.below(3) {
                                0 => put(&mut file, place, sector),
                                1 => {}
                                _ => {
                                    let torn = chance.below(sector.len() as u64 + 1) as usize;
                                    put(&mut file, place, &sector[..torn]);
                                }
                            }
                        }
                    }
                }
            }
            left.insert(path.clone(), file);
        }
        left
    }
}

fn settle(file: &mut Vec<u8>, waiting: &Waiting) {
    match waiting {
        Waiting::Bytes(at, bytes) => put(file, *at, bytes),
        Waiting::Length(length) => file.resize(*length, 0),
    }
}

fn cuts() -> u64 {
    let said = std::env::var("KRUG_CUTS").ok().and_then(|n| n.parse().ok());
    said.unwrap_or(200)
}

#[test]
fn no_acknowledged_edit_is_lost_when_the_power_goes() {
    if is_worker() {
        return;
    }
    let test = "cut::no_acknowledged_edit_is_lost_when_the_power_goes";
    let (waiting, lost) = cut_often(test, cuts(), false);
    println!("{} cuts, {waiting} with sectors waiting", cuts());
    assert_eq!(lost, Vec::<String>::new());
    assert!(waiting * 4 > cuts(), "the cuts met nothing at work");
}

#[test]
fn a_disk_that_lies_about_syncing_is_noticed() {
    if is_worker() {
        return;
    }
    let test = "cut::a_disk_that_lies_about_syncing_is_noticed";
    let (_, lost) = cut_often(test, 25, true);
    assert!(!lost.is_empty(), "otherwise the simulation could not fail");
}

/// Cuts the power so often; gives how many cuts met sectors waiting, and what was lost.
fn cut_often(test: &str, cuts: u64, lies: bool) -> (u64, Vec<String>) {
    let mut lost_something_unsynced = 0;
    let mut lost = Vec::new();
    for round in 0..cuts.div_ceil(25) {
        let (folder, dir, key) = copied();
        open(&dir, &key).close().unwrap();
        let before = folder.path().join("before");
        copy_dir(&dir, &before);
        let log = folder.path().join("log");
        let done = run(
            test,
            &dir,
            &key,
            "edits",
            &[("KRUG_SHIM_LOG", log.to_str().unwrap())],
        );
        assert!(done.answered, "{:?}", done.acks);
        let records = records(&fs::read(&log).unwrap());
        let acknowledged = records
            .iter()
            .filter(|r| matches!(r, Record::Ack(_)))
            .count();
        assert!(
            acknowledged >= 25 && records.len() > 100,
            "{acknowledged} of {}",
            records.len()
        );
        for cut in 0..cuts.min(25) {
            let mut chance = Chance(round * 1_000 + cut + 1);
            let at = chance.below(records.len() as u64 + 1) as usize;
            let mut disk = Disk::default();
            for path in files_below(&before) {
                let name = dir.join(path.strip_prefix(&before).unwrap());
                disk.files
                    .insert(name, (fs::read(&path).unwrap(), Vec::new()));
            }
            for record in &records[..at] {
                disk.take(record, lies);
            }
            let waiting: usize = disk.files.values().map(|(_, waiting)| waiting.len()).sum();
            lost_something_unsynced += u64::from(waiting > 0);
            let acks: Vec<&str> = records[..at]
                .iter()
                .filter_map(|r| match r {
                    Record::Ack(text) => text.trim().strip_prefix("ack "),
                    _ => None,
                })
                .filter(|name| name.len() == 64)
                .collect();
            if let Err(what) = judge(&disk.after_the_cut(&mut chance), &dir, &key, &acks) {
                lost.push(format!("round {round}, cut {cut}: {what}"));
            }
        }
    }
    (lost_something_unsynced, lost)
}

fn files_below(dir: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files_below(&path))
        } else {
            all.push(path)
        }
    }
    all
}

fn judge(
    left: &BTreeMap<PathBuf, Vec<u8>>,
    dir: &Path,
    key: &krug_store::RecoveryKey,
    acknowledged: &[&str],
) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let again = folder.path().join("vault");
    fs::create_dir_all(&again).unwrap();
    for (path, bytes) in left {
        let target = again.join(path.strip_prefix(dir).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
    let vault = by_key(&again, key).map_err(|trouble| format!("does not open: {trouble:?}"))?;
    let changes = vault
        .changes(CASE)
        .map_err(|trouble| format!("{trouble:?}"))?;
    let there = |name: &&&str| changes.iter().any(|c| c.name.to_string() == **name);
    if acknowledged.iter().filter(there).count() < acknowledged.len() {
        return Err("an acknowledged edit is lost".to_owned());
    }
    if fold(&changes).waiting > 0 {
        return Err("changes wait for one that is lost".to_owned());
    }
    vault.check().map_err(|trouble| format!("{trouble:?}"))
}
