//! The open vault: making one, opening one, closing it.
//!
//! A vault is made in a folder beside its place and renamed into it when all of it is on the disk,
//! so a killed creation leaves nothing that looks like a vault.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use krug_log::State;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::computed::{self, Reading};
use crate::connect::{self, Mode, connect};
use crate::place::{self, Lock, Place, Presence, presence};
use crate::secret::DataKey;
use crate::{Cost, Part, RecoveryKey, Secret, Trouble, backup, hex, rekey, schema, slot};

/// Up to this size all pages are read at every opening; above, only after an unclean end.
const CHECK_ALWAYS: u64 = 16 << 20;

/// The last group of the printed key, 20 of its 256 bits, inside the encrypted database.
const SHEET: &str = "sheet";
/// The public half of the printed key.
const SHEET_PUBLIC: &str = "sheet_public";

/// An open vault. Nobody else can open it meanwhile; dropping it closes it without the mark of a
/// clean end, so prefer [`Vault::close`].
///
/// After [`Trouble::Damaged`] with [`Part::Database`] it gives nothing more: close it and salvage.
pub struct Vault {
    pub(crate) conn: Connection,
    pub(crate) place: Place,
    pub(crate) key: DataKey,
    pub(crate) reading: Reading,
    pub(crate) states: RefCell<HashMap<String, Arc<State>>>,
    ended_unclean: bool,
    // Last, so that the database is closed before somebody else may open it.
    pub(crate) _lock: Lock,
}

impl Vault {
    /// Makes a vault in `dir`, which may be missing or empty, and opens it. `now` is RFC 3339. The
    /// recovery key is given this once and kept nowhere.
    ///
    /// # Errors
    /// [`Trouble::AlreadyThere`], [`Trouble::Occupied`], [`Trouble::EmptyPassphrase`],
    /// [`Trouble::DiskFull`], [`Trouble::NotAllowed`]; then nothing was made.
    pub fn create(
        dir: &Path,
        passphrase: &str,
        cost: Cost,
        now: &str,
        reading: Reading,
    ) -> Result<(Self, RecoveryKey), Trouble> {
        backup::moment(now)?;
        match presence(dir) {
            Presence::Nothing => {}
            Presence::Vault => return Err(Trouble::AlreadyThere),
            Presence::InUse => return Err(Trouble::InUse),
        }
        if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(Trouble::Occupied);
        }
        let making = making_dir(dir)?;
        let made = make(&making, passphrase, cost, now, &reading).and_then(|made| {
            // Windows does not rename over a folder, not even an empty one.
            if dir.is_dir() {
                fs::remove_dir(dir)?;
            }
            fs::rename(&making, dir)?;
            place::sync_dir(dir.parent().unwrap_or(Path::new(".")))?;
            Ok(made)
        });
        if made.is_err() {
            let _ = fs::remove_dir_all(&making);
        }
        let (key, recovery) = made?;
        let place = Place::new(dir);
        let lock = Lock::acquire(&place)?;
        let mut vault = Self::open_with(place, lock, key, reading, schema::STEPS)?;
        vault.set_sheet(&recovery)?;
        Ok((vault, recovery))
    }

    /// Opens the vault in `dir`. Deletes, replaces and repairs nothing; a vault that is not opened
    /// stays as it is, byte for byte.
    ///
    /// # Errors
    /// [`Trouble::NoVault`], [`Trouble::InUse`], [`Trouble::WrongSecret`], [`Trouble::TooHard`],
    /// [`Trouble::Damaged`], [`Trouble::NewerProgram`], [`Trouble::NotAllowed`].
    pub fn open(dir: &Path, secret: &Secret, reading: Reading) -> Result<Self, Trouble> {
        let place = Place::new(dir);
        if !place.has_traces() {
            return Err(Trouble::NoVault);
        }
        let lock = rekey::finished(&place)?;
        let key = slot::open(&place, secret)?;
        Self::open_with(place, lock, key, reading, schema::STEPS)
    }

    pub(crate) fn open_with(
        place: Place,
        lock: Lock,
        key: DataKey,
        reading: Reading,
        steps: &[&str],
    ) -> Result<Self, Trouble> {
        let unclean =
            place.open_mark().exists() || fs::metadata(place.wal()).is_ok_and(|m| m.len() > 0);
        let conn = connect(&place.db(), &key, Mode::Own)?;
        let known = steps.len() as u32;
        let version = schema::version(&conn, known)?;
        if unclean || fs::metadata(place.db()).is_ok_and(|m| m.len() <= CHECK_ALWAYS) {
            connect::check_structure(&conn)?;
        }
        connect::accept(&conn)?;
        let mut vault = Self {
            conn,
            place,
            key,
            reading,
            states: RefCell::default(),
            ended_unclean: unclean,
            _lock: lock,
        };
        if version < known {
            vault.backup_before_migration(version, known)?;
            schema::migrate(&mut vault.conn, steps, version)?;
        }
        vault.rebuild_if_stale()?;
        // Without the mark, on a disk that is full, the vault opens all the same.
        let _ = place::write_private(&vault.place.open_mark(), b"");
        vault.place.make_reserve();
        Ok(vault)
    }

    /// Replaces the passphrase; the backups get the new slot as well. The printed key stays valid.
    ///
    /// # Errors
    /// [`Trouble::WrongSecret`] if `old` is not the passphrase; then nothing was changed.
    pub fn change_passphrase(&self, old: &str, new: &str, cost: Cost) -> Result<(), Trouble> {
        let opened = slot::open(&self.place, &Secret::passphrase(old))?;
        if opened != self.key {
            return Err(Trouble::damaged(Part::PassphraseSlot));
        }
        self.set_passphrase(new, cost)
    }

    /// Sets a new passphrase without the old one: for a person who opened with the printed key
    /// because the passphrase is forgotten or its slot is damaged.
    ///
    /// # Errors
    /// [`Trouble::WrongSecret`] if `recovery` is not the printed key of this vault.
    pub fn renew_passphrase(
        &self,
        recovery: &RecoveryKey,
        new: &str,
        cost: Cost,
    ) -> Result<(), Trouble> {
        let opened = slot::open(&self.place, &Secret::Recovery(recovery.clone()))?;
        if opened != self.key {
            return Err(Trouble::damaged(Part::RecoverySlot));
        }
        self.set_passphrase(new, cost)
    }

    /// Makes a new printed key; the old sheet no longer opens the vault nor its backups.
    ///
    /// # Errors
    /// [`Trouble::WrongSecret`] if `passphrase` is not that of this vault; then nothing was changed.
    pub fn renew_recovery(&mut self, passphrase: &str) -> Result<RecoveryKey, Trouble> {
        slot::open(&self.place, &Secret::passphrase(passphrase))?;
        let recovery = RecoveryKey::generate();
        let sealed = slot::seal_recovery(&self.key, &recovery)?;
        slot::replace(
            &self.place,
            &sealed,
            &Secret::Recovery(recovery.clone()),
            &self.key,
        )?;
        // The new sheet holds already; a copy that cannot be reached now gets it with the next one made.
        let _ = self.refresh_backup_slots();
        // The old sheet is dead by now, so nothing may keep the new one from being shown.
        let _ = self.set_sheet(&recovery);
        Ok(recovery)
    }

    /// What is kept of a printed key: its last group, and the public half by which files are locked for it too.
    pub(crate) fn set_sheet(&mut self, recovery: &RecoveryKey) -> Result<(), Trouble> {
        let public = recovery.public()?;
        self.write(|tx| {
            for (key, value) in [(SHEET, recovery.last_group()), (SHEET_PUBLIC, &public)] {
                tx.execute(
                    "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)",
                    [key, value],
                )?;
            }
            Ok(())
        })
    }

    /// The public half of the printed key, an age recipient; `None` for a sheet made before it was kept.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn recovery_recipient(&self) -> Result<Option<String>, Trouble> {
        self.meta(SHEET_PUBLIC)
    }

    fn set_passphrase(&self, new: &str, cost: Cost) -> Result<(), Trouble> {
        let sealed = slot::seal_passphrase(&self.key, new, cost)?;
        slot::replace(&self.place, &sealed, &Secret::passphrase(new), &self.key)?;
        // The new passphrase holds already; a copy that cannot be reached now gets it with the next one made.
        let _ = self.refresh_backup_slots();
        Ok(())
    }

    /// Reads all of the database: every page's authentication and the structure of all tables.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if anything does not read.
    pub fn check(&self) -> Result<(), Trouble> {
        // The authentication check reads the file itself, so what waits in the log goes there first.
        self.checkpoint()?;
        connect::check_pages(&self.conn)?;
        connect::check_structure(&self.conn)
    }

    /// Whether the vault was not closed properly the last time; it has been read through at opening.
    #[must_use]
    pub fn ended_unclean(&self) -> bool {
        self.ended_unclean
    }

    /// Whether this is the last group on the printed sheet: to see, some day, that the sheet exists.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn knows_sheet(&self, last_group: &str) -> Result<bool, Trouble> {
        let typed: String = last_group
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        Ok(self
            .meta::<String>(SHEET)?
            .is_some_and(|kept| kept.eq_ignore_ascii_case(&typed)))
    }

    /// Where the vault is.
    #[must_use]
    pub fn dir(&self) -> &Path {
        self.place.dir()
    }

    /// Closes the vault: everything into its one file, the key wiped, the mark of a clean end set.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like: then the edits are safe in the log beside the file and the
    /// next opening looks closely.
    pub fn close(self) -> Result<(), Trouble> {
        self.checkpoint()?;
        let Self {
            conn,
            place,
            _lock: lock,
            ..
        } = self;
        conn.close().map_err(|(_, e)| Trouble::from(e))?;
        let _ = fs::remove_file(place.open_mark());
        drop(lock);
        Ok(())
    }

    pub(crate) fn checkpoint(&self) -> Result<(), Trouble> {
        let busy: i64 = self
            .conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
        if busy == 0 {
            Ok(())
        } else {
            Err(Trouble::InUse)
        }
    }

    /// One transaction: all of it or nothing. A full disk frees the reserve for the next attempt.
    pub(crate) fn write<T>(
        &mut self,
        f: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate);
        let done = transaction.map_err(Trouble::from).and_then(|tx| {
            let value = f(&tx)?;
            tx.commit()?;
            Ok(value)
        });
        if matches!(done, Err(Trouble::DiskFull)) {
            self.place.free_reserve();
        }
        done
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

/// A folder beside `dir` to make the vault in; what killed creations left there is removed.
pub fn making_dir(dir: &Path) -> Result<PathBuf, Trouble> {
    let name = dir
        .file_name()
        .ok_or(Trouble::Io(io::ErrorKind::InvalidInput))?
        .to_string_lossy();
    let above = dir.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(above)?;
    let prefix = format!(".{name}.making-");
    for entry in fs::read_dir(above)?.flatten() {
        let left_over = entry.file_name().to_string_lossy().starts_with(&prefix);
        // Who can lock it shows that nobody is still making it.
        if left_over && Lock::acquire(&Place::new(&entry.path())).is_ok() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    let making = above.join(format!("{prefix}{}", hex::encode(&hex::random::<4>()?)));
    place::private_dir(&making)?;
    Ok(making)
}

fn make(
    dir: &Path,
    passphrase: &str,
    cost: Cost,
    now: &str,
    reading: &Reading,
) -> Result<(DataKey, RecoveryKey), Trouble> {
    let place = Place::new(dir);
    let _lock = Lock::acquire(&place)?;
    let key = DataKey::generate()?;
    let recovery = RecoveryKey::generate();
    place::write_private(
        &place.slot(Part::PassphraseSlot),
        &slot::seal_passphrase(&key, passphrase, cost)?,
    )?;
    place::write_private(
        &place.slot(Part::RecoverySlot),
        &slot::seal_recovery(&key, &recovery)?,
    )?;
    slot::write_first_sums(&place)?;
    make_db(&place.db(), &key, now, reading)?;
    place.make_reserve();
    place::sync_dir(dir)?;
    Ok((key, recovery))
}

/// Makes an empty database at `path`, all of it in one transaction, and closes it.
pub fn make_db(path: &Path, key: &DataKey, now: &str, reading: &Reading) -> Result<(), Trouble> {
    let mut conn = connect(path, key, Mode::Create)?;
    let device = hex::encode(&hex::random::<16>()?);
    let salt = hex::random::<16>()?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::climb(&tx, schema::STEPS, 0)?;
    tx.execute(
        "INSERT INTO meta(key, value) VALUES('created', ?1), ('device', ?2)",
        [now, &device],
    )?;
    tx.execute(
        "INSERT INTO meta(key, value) VALUES('gone_salt', ?1)",
        [salt],
    )?;
    computed::rebuild(&tx, reading)?;
    tx.commit()?;
    conn.close().map_err(|(_, e)| Trouble::from(e))?;
    Ok(place::sync_file(path)?)
}
