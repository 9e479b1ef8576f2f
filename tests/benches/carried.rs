//! Measures what is carried by hand: making, looking at and taking in files, and a vault of many families. Prints the
//! figures of docs/benchmarks.md. Run by hand: `cargo xtask bench`. Nothing here passes or fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a broken story stops here"
)]

mod measured;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use krug_app::{App, World};
use krug_exchange::{DeviceKeys, Parcel, To, Unlock, read_case, write_case};
use krug_log::{Change, Edit, Stamp, fold, union, write};
use krug_store::{Cost, Reading, Secret, Vault};
use measured::{PASSPHRASE, call, head, measure};
use serde_json::json;

const AT: &str = "2026-03-14T18:30:00+01:00";
const READING: Reading = Reading {
    searchable: krug_domain::kinds::searchable,
    fold: krug_letters::fold,
    version: krug_domain::kinds::READING,
};

fn main() {
    one_family();
    thousand();
    many();
}

/// Edits of one family: words that differ, as people's do.
fn edited(case: &str, who: &str, mut all: Vec<Change>, from: usize, count: usize) -> Vec<Change> {
    let mut heads = fold(&all).heads;
    for n in from..from + count {
        let stamp = Stamp {
            by: who.to_owned(),
            at: AT.to_owned(),
            act: format!("{who}{n}"),
            op: "save.person".to_owned(),
            undoes: None,
        };
        let text = format!(
            "{:x} razgovor s tetkom o petku {n}",
            n.wrapping_mul(2_654_435_761) % 1_000_003
        );
        let edit = Edit::new("person", format!("p{}", n % 400))
            .set("wishes", text)
            .set("town", format!("Zenica {n}"));
        let mut salt = || {
            let mut bytes = [0u8; 16];
            bytes[..8]
                .copy_from_slice(&(n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes());
            bytes
        };
        let new = write(case, &heads, &stamp, &[edit], &mut salt).expect("an edit");
        heads = vec![new[0].name];
        all.extend(new);
    }
    all
}

fn parcel<'a>(keys: &'a DeviceKeys, case: &str, changes: &'a [Change]) -> Parcel<'a> {
    Parcel {
        keys,
        card: keys.card("Jasna Perić", ""),
        app: "bench".to_owned(),
        made_at: AT.to_owned(),
        export: "e".to_owned(),
        until: None,
        to: To::Keys(vec![keys.card("", "").age]),
        case: case.to_owned(),
        title: "Lipa".to_owned(),
        changes,
        without: BTreeSet::new(),
        contacts: Vec::new(),
        seals: Vec::new(),
    }
}

/// One family of 2,000 edits through a file, and two branches of it joined.
fn one_family() {
    let keys = DeviceKeys::generate().expect("keys");
    let unlock = Unlock {
        identities: vec![keys.identity()],
        passphrase: None,
    };
    println!("One family");
    head();
    for edits in [2_000, 20_000] {
        let changes = edited("lipa", "jasna", Vec::new(), 0, edits);
        let mut file = Vec::new();
        measure(&format!("write a file of {edits} edits"), 15, |_| {
            file.clear();
            write_case(&mut file, &parcel(&keys, "lipa", &changes), &mut |_| {
                Ok(None)
            })
            .expect("written")
        });
        measure(
            &format!("read and verify it, {} kB", file.len() / 1000),
            15,
            |_| read_case(&file[..], file.len() as u64, &unlock, &mut |_, _| Ok(())).expect("read"),
        );
        let raw: String = changes
            .iter()
            .flat_map(|c| [c.line.as_str(), "\n", c.body.as_deref().unwrap_or(""), "\n"])
            .collect();
        if let Some(folder) = std::env::var_os("KRUG_RAW") {
            std::fs::write(Path::new(&folder).join(format!("{edits}.jsonl")), &raw).expect("kept");
        }
    }
    let base = edited("lipa", "jasna", Vec::new(), 0, 2_000);
    let mine = edited("lipa", "jasna", base.clone(), 5_000, 250);
    let theirs = edited("lipa", "boris", base, 9_000, 250);
    measure(
        "join two copies, 2,000 edits and 250 new on each side",
        15,
        |_| fold(&union(&mine, &theirs)),
    );
    println!();
}

fn laptop(dir: &Path, name: &str) -> App {
    let mut app = App::new(dir.to_owned(), World::system());
    call(
        &mut app,
        "vault.create",
        json!({ "name": name, "role_word": "", "organisation": "", "country": "ba",
                                           "language": "bs", "passphrase": PASSPHRASE }),
    );
    app
}

fn family(vault: &mut Vault, by: &str, n: usize, people: usize) {
    let case = format!("{n:032x}");
    let stamp = Stamp {
        by: by.to_owned(),
        at: AT.into(),
        act: format!("{n:012x}"),
        op: "bench".into(),
        undoes: None,
    };
    let mut edits = vec![Edit::new("family", "family").set("alias", json!(format!("Lipa {n}")))];
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
    for (i, name) in names.iter().cycle().take(people).enumerate() {
        let surname = ["Kovač", "Marić", "Ћосић", "Novák"][(n + i) % 4];
        edits.push(
            Edit::new("person", format!("{i:020x}"))
                .set("name", json!(format!("{name} {surname} {n}"))),
        );
    }
    vault.append(&case, &[], &stamp, &edits).expect("written");
}

/// 1,000 families onto a stick, looked at, and taken in on another laptop.
fn thousand() {
    let dir = tempfile::tempdir().expect("a folder");
    let (home, other) = (dir.path().join("one"), dir.path().join("other"));
    let mut jasna = laptop(&home, "Jasna Perić");
    let mut boris = laptop(&other, "Boris Kralj");
    let card = |app: &mut App| call(app, "colleagues.view", json!({}))["own"]["text"].clone();
    let (hers, his) = (card(&mut jasna), card(&mut boris));
    call(
        &mut jasna,
        "colleagues.add",
        json!({ "text": his, "compared": true, "own": false }),
    );
    call(
        &mut boris,
        "colleagues.add",
        json!({ "text": hers, "compared": true, "own": false }),
    );
    let by = call(&mut jasna, "colleagues.read", json!({ "text": his }))["by"].clone();
    jasna.lock();
    let mut vault = Vault::open(
        &home.join("vault"),
        &Secret::passphrase(PASSPHRASE),
        READING,
    )
    .expect("open");
    let own = vault.device().expect("a device");
    for n in 0..1_000 {
        family(&mut vault, &own, n, 10);
    }
    vault.close().expect("closed");
    call(
        &mut jasna,
        "vault.open",
        json!({ "passphrase": PASSPHRASE }),
    );
    let cases: Vec<String> = (0..1_000).map(|n| format!("{n:032x}")).collect();
    let stick = dir.path().join("stick");
    std::fs::create_dir_all(&stick).expect("a stick");
    println!("1,000 families of 10 people");
    head();
    measure("onto the stick, each read back", 1, |_| {
        call(
            &mut jasna,
            "share.make",
            json!({ "cases": cases, "to": { "by": by }, "notes": true, "safety": true, "folder": stick }),
        )
    });
    let mut paths = Vec::new();
    measure("looked at, all of them", 1, |_| {
        let looked = call(&mut boris, "take_in.look", json!({ "paths": [stick] }));
        paths = looked["files"]
            .as_array()
            .expect("files")
            .iter()
            .map(|f| f["path"].clone())
            .collect();
    });
    measure("taken in, each a transaction", 1, |_| {
        for path in &paths {
            call(&mut boris, "take_in.take", json!({ "path": path }));
        }
    });
    measure("taken in again: nothing new", 1, |_| {
        for path in &paths {
            call(&mut boris, "take_in.take", json!({ "path": path }));
        }
    });
    measure("the page Share by file", 5, |_| {
        call(&mut boris, "share.view", json!({}))
    });
    println!();
}

/// A vault of 10,000 families.
fn many() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("vault");
    let (mut vault, _) =
        Vault::create(&path, PASSPHRASE, Cost::default(), AT, READING).expect("a vault");
    let by = vault.device().expect("a device");
    let start = Instant::now();
    for n in 0..10_000 {
        family(&mut vault, &by, n, 10);
    }
    println!(
        "10,000 families of 10 people, written in {:.1} s",
        start.elapsed().as_secs_f64()
    );
    head();
    let words = [
        "cosic 77",
        "Емине",
        "novak 99",
        "hatidza maric",
        "zivko 4711",
        "vera",
        "асен",
        "nobody",
    ];
    for query in ["cosic 77", "Емине", "novak 99", "nobody"] {
        measure(&format!("find \"{query}\""), 30, |_| {
            vault.find(query, 30).expect("found")
        });
    }
    measure("find, eight queries in turn", 400, |n| {
        vault.find(words[n % words.len()], 30).expect("found")
    });
    measure("rebuild of everything computed", 3, |_| {
        vault.rebuild().expect("rebuilt")
    });
    measure("safety copy, verified", 3, |n| {
        vault
            .backup(
                &format!("2026-11-2{n}T10:15:30+01:00"),
                krug_store::Kind::Usual,
            )
            .expect("copied")
    });
    vault.close().expect("closed");
    measure("open by passphrase", 5, |_| {
        Vault::open(&path, &Secret::passphrase(PASSPHRASE), READING)
            .expect("open")
            .close()
            .expect("closed")
    });
    let size = std::fs::metadata(path.join("krug.db"))
        .expect("a file")
        .len();
    println!(
        "\nthe vault is {} MB, {} bytes a family; this program's most memory was {} MB",
        size / 1_000_000,
        size / 10_000,
        peak()
    );
}

/// Most memory this process ever held, in MB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|l| l.strip_prefix("VmHWM:"))
        .unwrap_or("0");
    line.split_whitespace()
        .next()
        .and_then(|n| n.parse::<u64>().ok())
        .unwrap_or(0)
        / 1000
}
