//! What is done while the disk misbehaves: one step of each kind, acknowledged on standard output.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use krug_log::{Change, write};
use krug_store::{Cost, Kind, RecoveryKey, Trouble, Vault};

use crate::common::{CASE, NOW, PASSPHRASE, open, person, stamp, take_in};
use crate::shim;

pub const NEXT: &str = "druga duga zaporka 48 jabuka";
const FOLDER: &str = "KRUG_DISK_FOLDER";
const KEY: &str = "KRUG_DISK_KEY";
const WORK: &str = "KRUG_DISK_WORK";
/// Changes in the file that is taken in.
pub const IN_ONE: usize = 12;

/// What was done of the step: its name, and whether it was acknowledged.
pub struct Done {
    pub acks: Vec<String>,
    pub calls: usize,
    /// A step ended in an answer, good or bad, and not in a panic.
    pub answered: bool,
}

/// Works under the shim; `true` if this run is the worker.
pub fn is_worker() -> bool {
    let Some(dir) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return false;
    };
    let key = RecoveryKey::parse(&std::env::var(KEY).unwrap()).unwrap();
    let mut vault = open(&dir, &key);
    drop(std::fs::File::create(dir.join("count-now")));
    let work = std::env::var(WORK).unwrap();
    let done = step(&mut vault, &work);
    match done {
        Ok(()) => say(&work),
        Err(trouble) => say(&format!("refused {trouble:?}")),
    }
    true
}

fn say(text: &str) {
    println!("ack {text}");
    std::io::stdout().flush().unwrap();
}

fn step(vault: &mut Vault, work: &str) -> Result<(), Trouble> {
    match work {
        "edits" => {
            for n in 0..25 {
                let seen = vault.state(CASE)?.heads.clone();
                let note = "Dolazi vlakom. ".repeat(n * 20 % 300);
                let edit =
                    person(&format!("p{}", n % 5), &format!("Hatidža {n}")).set("note", note);
                let done = vault.append(
                    CASE,
                    &seen,
                    &stamp(&format!("a{n}"), "person.edit"),
                    &[edit],
                )?;
                say(&done.names[0].to_string());
            }
            Ok(())
        }
        "edit" => {
            let seen = vault.state(CASE)?.heads.clone();
            vault
                .append(
                    CASE,
                    &seen,
                    &stamp("a1", "person.edit"),
                    &[person("mirela", "Mirela")],
                )
                .map(drop)
        }
        "import" => take_in(vault, &file(), &mut |_| Ok(())).map(drop),
        "backup" => vault.backup(NOW, Kind::Usual).map(drop),
        "renew" => vault
            .renew_key(PASSPHRASE, NEXT, Cost::FLOOR, NOW)
            .map(drop),
        _ => vault.forget_case(CASE, NOW),
    }
}

/// Damir's file.
pub fn file() -> Vec<Change> {
    let edits: Vec<_> = (0..IN_ONE)
        .map(|i| person(&format!("f{i}"), "Damir"))
        .collect();
    write(CASE, &[], &stamp("file", "save"), &edits, &mut || [7; 16]).unwrap()
}

/// Runs the worker of a test under the shim.
pub fn run(
    test: &str,
    dir: &Path,
    key: &RecoveryKey,
    work: &str,
    shimmed: &[(&str, &str)],
) -> Done {
    let count = dir.with_extension("count");
    let out = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, dir)
        .env(KEY, key.text())
        .env(WORK, work)
        .env("LD_PRELOAD", shim())
        .env("KRUG_SHIM_DIR", dir)
        .env("KRUG_SHIM_COUNT", &count)
        .envs(shimmed.iter().copied())
        .stderr(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    let acks: Vec<String> = said
        .lines()
        .filter_map(|l| l.split_once("ack ").map(|p| p.1.to_owned()))
        .collect();
    let calls = std::fs::read_to_string(&count)
        .ok()
        .and_then(|t| t.parse().ok())
        .unwrap_or(0);
    Done {
        answered: out.status.success() && !acks.is_empty(),
        acks,
        calls,
    }
}
