//! The vault's folder: names of its files, its lock, and writes that survive a power cut.
//!
//! Only this user may read what is in it (0700/0600 on Unix). The lock is the operating system's
//! own on an open file, so a killed program never leaves a vault locked.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::{Part, Trouble};

/// Room kept free for the moment when the disk is full: 8 MiB.
const RESERVE: usize = 8 << 20;

/// How often, and with what pause, a lock is asked for before the vault counts as in use.
const TRIES: u32 = 10;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(20);

/// What is in a folder, before any secret is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// No vault and nothing of one: a new one may be made.
    Nothing,
    /// A vault, or what is left of one.
    Vault,
    /// A vault that is open in another window.
    InUse,
}

/// Looks whether `dir` holds a vault. Writes nothing.
#[must_use]
pub fn presence(dir: &Path) -> Presence {
    let place = Place::new(dir);
    if !place.has_traces() {
        return Presence::Nothing;
    }
    let held = File::open(place.lock())
        .is_ok_and(|f| matches!(f.try_lock_shared(), Err(TryLockError::WouldBlock)));
    if held {
        Presence::InUse
    } else {
        Presence::Vault
    }
}

/// A vault folder and the names in it.
#[derive(Debug, Clone)]
pub struct Place {
    dir: PathBuf,
}

impl Place {
    pub fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }

    pub fn db(&self) -> PathBuf {
        self.dir.join("krug.db")
    }

    pub fn wal(&self) -> PathBuf {
        self.dir.join("krug.db-wal")
    }

    pub fn slot(&self, part: Part) -> PathBuf {
        self.dir.join(match part {
            Part::RecoverySlot => "key.paper.age",
            _ => "key.pass.age",
        })
    }

    /// SHA-256 of the key slots, in the form `sha256sum -c` reads.
    pub fn sums(&self) -> PathBuf {
        self.dir.join("key.sum")
    }

    pub fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }

    /// Lies here while a vault is open; found at opening, it tells of an unclean end.
    pub fn open_mark(&self) -> PathBuf {
        self.dir.join("open")
    }

    pub fn reserve(&self) -> PathBuf {
        self.dir.join("reserve")
    }

    pub fn backups(&self) -> PathBuf {
        self.dir.join("backups")
    }

    /// Where salvage puts a damaged database; never deleted by Krug.
    pub fn damaged(&self) -> PathBuf {
        self.dir.join("damaged")
    }

    /// Anything whose loss would be felt: then nothing new is ever made here.
    pub fn has_traces(&self) -> bool {
        let slots = [Part::PassphraseSlot, Part::RecoverySlot].map(|p| self.slot(p));
        [self.db(), self.wal(), self.backups()]
            .iter()
            .chain(&slots)
            .any(|p| p.exists())
    }

    /// Makes the reserve of room if it is not there; without it Krug works too.
    pub fn make_reserve(&self) {
        let path = self.reserve();
        if fs::metadata(&path).is_ok_and(|m| m.len() == RESERVE as u64) {
            return;
        }
        // Random, so that no file system can keep it in less room than it will give back.
        let mut noise = vec![0; RESERVE];
        if getrandom::fill(&mut noise).is_err() || write_private(&path, &noise).is_err() {
            let _ = fs::remove_file(&path);
        }
    }

    pub fn free_reserve(&self) {
        let _ = fs::remove_file(self.reserve());
    }
}

/// The exclusive hold on a vault; let go when dropped or when the process ends in any way.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "holding the file open is its purpose")] File);

impl Lock {
    pub fn acquire(place: &Place) -> Result<Self, Trouble> {
        let file = private_options()
            .create(true)
            .truncate(false)
            .open(place.lock())?;
        let mut tries = 0;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                // A program that is just being started holds a copy of every open file for a moment.
                Err(TryLockError::WouldBlock) if tries < TRIES => {
                    tries += 1;
                    std::thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(Trouble::InUse),
                // Some network drives know no locks; SQLite's own exclusive lock remains.
                Err(TryLockError::Error(e)) if e.kind() == io::ErrorKind::Unsupported => {
                    return Ok(Self(file));
                }
                Err(TryLockError::Error(e)) => return Err(e.into()),
            }
        }
    }
}

/// Options for a file only this user may read.
pub fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Makes `dir` and what is missing above it; `dir` itself for this user only.
pub fn private_dir(dir: &Path) -> io::Result<()> {
    if let Some(above) = dir.parent() {
        fs::create_dir_all(above)?;
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    match builder.create(dir) {
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists && dir.is_dir() => Ok(()),
        other => other,
    }
}

/// Writes `bytes` to `path` and onto the disk. Not atomic: for files nobody reads yet.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private_options().create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Takes a copied file from everybody but this user.
pub fn make_private(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    }
    let _ = path;
    Ok(())
}

/// Replaces `path` by `bytes`: at every moment, also after a power cut, it is the old or the new.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(path);
    write_private(&beside, bytes)?;
    fs::rename(&beside, path)?;
    sync_dir(path.parent().unwrap_or(Path::new(".")))
}

/// The name under which the successor of `path` is prepared.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}

/// Brings the names in `dir` onto the disk. Windows has no such call and does it by itself.
pub fn sync_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(dir)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = dir;
    Ok(())
}

/// Brings the bytes of `path` onto the disk.
pub fn sync_file(path: &Path) -> io::Result<()> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)?
        .sync_all()
}

/// The bytes of a small file, or `None` if it is not there.
pub fn read_small(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(f) => f,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e),
    };
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}
