//! A new key for everything, a vault out of a carried copy, the proof of a copy, and the end of a vault.
//!
//! A new key is made beside: a whole new database with its slots in `renewed/`, read through, then marked as whole.
//! Only then the files change places, one rename each; killed in between, the next opening goes on where it stopped.

use std::fs;
use std::path::{Path, PathBuf};

use krug_log::Name;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::backup::{self, Backup, Kind};
use crate::connect::{self, Mode, connect};
use crate::place::{self, Lock, Place, Presence, presence};
use crate::secret::DataKey;
use crate::{Cost, Part, Reading, RecoveryKey, Secret, Trouble, Vault, slot, vault, write};

/// What reading a copy whole has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Proof {
    /// Cases in it, each folded to the heads it says.
    pub cases: usize,
    /// Changes, each compared with its name.
    pub changes: usize,
    /// Files, each compared with its hash.
    pub files: usize,
    /// Changes that are here and not in the copy.
    pub since: usize,
}

impl Vault {
    /// Whether this is the passphrase.
    ///
    /// # Errors
    /// [`Trouble::WrongSecret`] if it is not.
    pub fn knows_passphrase(&self, passphrase: &str) -> Result<(), Trouble> {
        if slot::open(&self.place, &Secret::passphrase(passphrase))? == self.key {
            Ok(())
        } else {
            Err(Trouble::damaged(Part::PassphraseSlot))
        }
    }

    /// Locks everything under a new data key, passphrase and printed key, because somebody knows the old ones. The
    /// copies under the old key are destroyed and a new one is made. The printed key is given this once.
    ///
    /// # Errors
    /// [`Trouble::WrongSecret`], [`Trouble::DiskFull`]; then the old key still holds.
    pub fn renew_key(
        &mut self,
        old: &str,
        new: &str,
        cost: Cost,
        now: &str,
    ) -> Result<RecoveryKey, Trouble> {
        self.knows_passphrase(old)?;
        backup::moment(now)?;
        let recovery = RecoveryKey::generate();
        let renewed = Place::new(&folder(&self.place));
        remove(renewed.dir())?;
        place::private_dir(renewed.dir())?;
        self.set_sheet(&recovery)?;
        let made = self.make_renewed(&renewed, new, cost, &recovery);
        let key = made.inspect_err(|_| drop(remove(renewed.dir())))?;
        self.checkpoint()?;
        place::write_private(&mark(&self.place), b"")?;
        place::sync_dir(renewed.dir())?;
        // The old database closes before its place is taken.
        let old = std::mem::replace(&mut self.conn, Connection::open_in_memory()?);
        self.states.borrow_mut().clear();
        old.close().map_err(|(_, e)| Trouble::from(e))?;
        finish(&self.place)?;
        self.conn = connect(&self.place.db(), &key, Mode::Own)?;
        connect::accept(&self.conn)?;
        self.key = key;
        // The new key holds already; a copy that cannot be made now is made tomorrow.
        let _ = self.backup(now, Kind::Usual);
        Ok(recovery)
    }

    fn make_renewed(
        &self,
        renewed: &Place,
        passphrase: &str,
        cost: Cost,
        recovery: &RecoveryKey,
    ) -> Result<DataKey, Trouble> {
        let key = DataKey::generate()?;
        place::write_private(
            &renewed.slot(Part::PassphraseSlot),
            &slot::seal_passphrase(&key, passphrase, cost)?,
        )?;
        place::write_private(
            &renewed.slot(Part::RecoverySlot),
            &slot::seal_recovery(&key, recovery)?,
        )?;
        slot::write_first_sums(renewed)?;
        place::write_private(&renewed.db(), b"")?;
        let path = renewed.db();
        let path = path
            .to_str()
            .ok_or(Trouble::Io(std::io::ErrorKind::InvalidFilename))?;
        connect::export(&self.conn, path, &key)?;
        place::sync_file(&renewed.db())?;
        let copy = connect(&renewed.db(), &key, Mode::Copy)?;
        connect::check_pages(&copy)?;
        connect::check_structure(&copy)?;
        if backup::counts(&copy)? != backup::counts(&self.conn)? {
            return Err(Trouble::damaged(Part::Database));
        }
        drop(copy);
        for secret in [
            Secret::passphrase(passphrase),
            Secret::Recovery(recovery.clone()),
        ] {
            if slot::open(renewed, &secret)? != key {
                return Err(Trouble::damaged(slot::part_of(&secret)));
            }
        }
        Ok(key)
    }

    /// Reads a copy whole, beside the vault, as it would be read after a loss.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] with [`Part::Backup`] if anything of it does not read or does not fit.
    pub fn prove(&self, backup: &Backup) -> Result<Proof, Trouble> {
        let prove = || {
            let place = Place::new(&backup.dir);
            let copy = backup::open_copy(&place.db(), &self.key)?;
            connect::check_pages(&copy)?;
            connect::check_structure(&copy)?;
            let mut proof = Proof::default();
            for case in write::cases(&copy)? {
                let changes = write::changes(&copy, &case)?;
                let state = krug_log::fold(&changes);
                let mut query =
                    copy.prepare("SELECT name FROM head WHERE case_id = ?1 ORDER BY name")?;
                let rows = query.query_map([&case], |r| Ok(Name(r.get(0)?)))?;
                let heads: Vec<Name> = rows.collect::<Result<_, _>>()?;
                if heads != state.heads {
                    return Err(Trouble::damaged(Part::Backup));
                }
                proof.cases += 1;
                proof.changes += changes.len();
            }
            proof.files = check_files(&copy)?;
            Ok(proof)
        };
        let mut proof = prove().map_err(Trouble::in_backup)?;
        let here: i64 = self
            .conn
            .query_row("SELECT count(*) FROM change", [], |r| r.get(0))?;
        proof.since = (here.unsigned_abs() as usize).saturating_sub(proof.changes);
        Ok(proof)
    }

    /// A vault out of a copy that was carried away, on a computer that has none. The copy stays as it is.
    ///
    /// # Errors
    /// [`Trouble::AlreadyThere`], [`Trouble::Occupied`], [`Trouble::WrongSecret`], [`Trouble::Damaged`]; then nothing
    /// was made.
    pub fn from_backup(
        backup: &Backup,
        dir: &Path,
        secret: &Secret,
        reading: Reading,
    ) -> Result<Self, Trouble> {
        if presence(dir) != Presence::Nothing {
            return Err(Trouble::AlreadyThere);
        }
        if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(Trouble::Occupied);
        }
        let from = Place::new(&backup.dir);
        slot::open(&from, secret)?;
        let making = Place::new(&vault::making_dir(dir)?);
        let copied = (|| {
            fs::copy(from.db(), making.db())?;
            place::make_private(&making.db())?;
            place::sync_file(&making.db())?;
            slot::copy(&from, &making)?;
            let key = slot::open(&making, secret)?;
            let copy = backup::open_copy(&making.db(), &key).map_err(Trouble::in_backup)?;
            connect::check_pages(&copy).map_err(Trouble::in_backup)?;
            connect::check_structure(&copy).map_err(Trouble::in_backup)?;
            drop(copy);
            if dir.is_dir() {
                fs::remove_dir(dir)?;
            }
            fs::rename(making.dir(), dir)?;
            Ok::<_, Trouble>(place::sync_dir(dir.parent().unwrap_or(Path::new(".")))?)
        })();
        if copied.is_err() {
            let _ = fs::remove_dir_all(making.dir());
        }
        copied?;
        Self::open(dir, secret, reading)
    }

    /// Ends the vault: first the keys, everywhere they lie, then all they opened.
    ///
    /// # Errors
    /// [`Trouble::NotAllowed`] and the like; whatever remains is locked with keys that are gone.
    pub fn wipe(self) -> Result<(), Trouble> {
        let place = self.place.clone();
        let Self {
            conn, _lock: lock, ..
        } = self;
        let _ = conn.close();
        shred_keys(place.dir())?;
        place::sync_dir(place.dir())?;
        let gone = fs::remove_dir_all(place.dir());
        drop(lock);
        // On Windows the lock's own file goes only after it was let go.
        if place.dir().exists() {
            fs::remove_dir_all(place.dir())?;
        } else {
            gone?;
        }
        Ok(())
    }
}

fn folder(place: &Place) -> PathBuf {
    place.dir().join("renewed")
}

/// Lies in `renewed/` when everything there is whole.
fn mark(place: &Place) -> PathBuf {
    folder(place).join("whole")
}

/// Brings a renewal that was whole to its end; nothing to do if there is none. Every step may be done again.
pub fn finish(place: &Place) -> Result<(), Trouble> {
    if !mark(place).exists() {
        return Ok(());
    }
    let renewed = Place::new(&folder(place));
    remove_file(&place.wal())?;
    for part in [Part::PassphraseSlot, Part::RecoverySlot] {
        if renewed.slot(part).exists() {
            shred(&place.slot(part))?;
        }
    }
    for (new, old) in [
        (renewed.db(), place.db()),
        (
            renewed.slot(Part::PassphraseSlot),
            place.slot(Part::PassphraseSlot),
        ),
        (
            renewed.slot(Part::RecoverySlot),
            place.slot(Part::RecoverySlot),
        ),
        (renewed.sums(), place.sums()),
    ] {
        if new.exists() {
            fs::rename(new, old)?;
        }
    }
    place::sync_dir(place.dir())?;
    // Copies and what salvage set aside open with the old secrets.
    shred_keys(&place.backups())?;
    shred_keys(&place.damaged())?;
    remove(&place.backups())?;
    remove(renewed.dir())?;
    Ok(place::sync_dir(place.dir())?)
}

/// Overwrites and removes every key slot under a folder.
fn shred_keys(dir: &Path) -> Result<(), Trouble> {
    let Ok(entries) = fs::read_dir(dir) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            shred_keys(&path)?;
        } else if name.starts_with("key.") {
            shred(&path)?;
        }
    }
    Ok(())
}

/// Overwrites a small file and removes it. On flash the old bytes may live on; they were never the key itself.
fn shred(path: &Path) -> Result<(), Trouble> {
    let Ok(meta) = fs::metadata(path) else {
        return Ok(());
    };
    let length = usize::try_from(meta.len()).unwrap_or(0).min(1 << 16);
    place::write_private(path, &vec![0; length])?;
    remove_file(path)
}

fn remove_file(path: &Path) -> Result<(), Trouble> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}

fn remove(dir: &Path) -> Result<(), Trouble> {
    match fs::remove_dir_all(dir) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}

fn check_files(conn: &Connection) -> Result<usize, Trouble> {
    let mut query = conn.prepare("SELECT hash, data FROM file")?;
    let mut rows = query.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let (hash, data): ([u8; 32], Vec<u8>) = (row.get(0)?, row.get(1)?);
        if <[u8; 32]>::from(Sha256::digest(&data)) != hash {
            return Err(Trouble::damaged(Part::Backup));
        }
        count += 1;
    }
    Ok(count)
}

/// Takes the lock and brings a renewal to its end before anything is opened.
pub fn finished(place: &Place) -> Result<Lock, Trouble> {
    let lock = Lock::acquire(place)?;
    finish(place)?;
    Ok(lock)
}
