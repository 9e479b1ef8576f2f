//! Backups: whole copies of the vault, each a vault of its own, in `backups/`.
//!
//! A copy counts as a backup only after it was opened with the key, every page and table of it read
//! and its rows counted. Taking one back is a union, so it can never throw away newer work.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, FixedOffset};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::connect::{self, Mode, connect};
use crate::place::{self, Place};
use crate::secret::DataKey;
use crate::{Part, Trouble, Vault, rotation, schema, slot, write};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The daily one, or one asked for. Rotated.
    Usual,
    /// Before the tables were led to a newer version. The last one stays.
    BeforeMigration,
    /// Before another backup was taken back. The last one stays.
    BeforeRestore,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Usual, Self::BeforeMigration, Self::BeforeRestore];

    fn word(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::BeforeMigration => "before-migration",
            Self::BeforeRestore => "before-restore",
        }
    }
}

/// One backup that was verified when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its folder; a whole vault, which can be carried away on a stick.
    pub dir: PathBuf,
    /// Why it was made.
    pub kind: Kind,
    /// When, RFC 3339 as given; `None` before a migration, which happens without a clock.
    pub at: Option<String>,
    /// Size of its database in bytes.
    pub bytes: u64,
}

/// What taking a backup back did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Restored {
    /// Changes that were missing here.
    pub changes: usize,
    /// Files that were missing here.
    pub files: usize,
    /// Cases in which something was missing.
    pub cases: Vec<String>,
    /// Cases left out because they were forgotten here on purpose.
    pub forgotten: usize,
}

impl Vault {
    /// Makes a backup, verifies it and lets go of those the rotation no longer keeps. `now` is RFC 3339.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] with the part that does not read, [`Trouble::DiskFull`]; no earlier backup is
    /// touched then.
    pub fn backup(&mut self, now: &str, kind: Kind) -> Result<Backup, Trouble> {
        self.backup_sparing(now, kind, None)
    }

    /// Like `backup`, and one more copy is not rotated away: the one that is about to be brought back.
    ///
    /// # Errors
    /// As `backup`.
    pub fn backup_sparing(
        &mut self,
        now: &str,
        kind: Kind,
        other: Option<&Backup>,
    ) -> Result<Backup, Trouble> {
        let stamp = moment(now)?.format(STAMP);
        let backup = self.copy(&format!("{stamp}.{}", kind.word()))?;
        self.rotate(&[Some(&backup), other])?;
        self.refresh_backup_slots()?;
        let state = self.content()?;
        self.set_meta("backed_up", Some(state))?;
        Ok(backup)
    }

    pub(crate) fn backup_before_migration(&self, from: u32, to: u32) -> Result<(), Trouble> {
        self.copy(&format!(
            "v{from}-to-v{to}.{}",
            Kind::BeforeMigration.word()
        ))
        .map(drop)
    }

    /// All backups, newest first; those made without a clock last.
    ///
    /// # Errors
    /// [`Trouble::NotAllowed`] if the folder cannot be listed.
    pub fn backups(&self) -> Result<Vec<Backup>, Trouble> {
        list(&self.place)
    }

    /// Whether cases or files changed since the last backup and that is at least a day ago.
    ///
    /// # Errors
    /// [`Trouble::NotATime`] if `now` is not RFC 3339.
    pub fn backup_due(&self, now: &str) -> Result<bool, Trouble> {
        let now = moment(now)?;
        let last = self
            .backups()?
            .iter()
            .filter(|b| b.kind == Kind::Usual)
            .find_map(Backup::moment);
        let Some(last) = last else { return Ok(true) };
        // A clock that was set back must not put off backups until it has caught up.
        let old = (now - last).abs() >= Duration::days(1);
        Ok(old && self.meta::<String>("backed_up")? != Some(self.content()?))
    }

    /// Joins into this vault what a backup has and it has not. Takes nothing away; cases forgotten here
    /// stay forgotten.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] with [`Part::Backup`] if the copy does not read, [`Trouble::NewerProgram`];
    /// nothing was joined then.
    pub fn restore_from(&mut self, backup: &Backup) -> Result<Restored, Trouble> {
        let path = Place::new(&backup.dir).db();
        let copy = open_copy(&path, &self.key).map_err(Trouble::in_backup)?;
        connect::check_structure(&copy).map_err(Trouble::in_backup)?;
        let reading = self.reading;
        self.states.borrow_mut().clear();
        self.write(|tx| {
            let mut done = Restored::default();
            for case in write::cases(&copy).map_err(Trouble::in_backup)? {
                if write::is_gone(tx, &case)? {
                    done.forgotten += 1;
                    continue;
                }
                let changes = write::changes(&copy, &case).map_err(Trouble::in_backup)?;
                let united = write::unite(tx, &reading, &case, &changes)?;
                if united.new + united.filled > 0 {
                    done.changes += united.new + united.filled;
                    done.cases.push(case);
                }
            }
            done.files = join_files(&copy, tx)?;
            Ok(done)
        })
    }

    /// Copies a backup into `folder` (a stick), under its own name, and reads it back.
    ///
    /// # Errors
    /// [`Trouble::AlreadyThere`] if it was carried there before: it may have been worked on since.
    /// [`Trouble::Damaged`] with [`Part::Backup`] if the copy does not read.
    pub fn carry(&self, backup: &Backup, folder: &Path) -> Result<Backup, Trouble> {
        let name = backup.dir.file_name().unwrap_or_default();
        let dir = folder.join(name);
        if dir.exists() {
            return Err(Trouble::AlreadyThere);
        }
        let (from, making) = (
            Place::new(&backup.dir),
            Place::new(&folder.join(".krug.making")),
        );
        remove_dir(making.dir())?;
        place::private_dir(making.dir())?;
        fs::copy(from.db(), making.db())?;
        place::sync_file(&making.db())?;
        slot::copy(&from, &making)?;
        verify(&making.db(), &self.key, None)?;
        fs::rename(making.dir(), &dir)?;
        place::sync_dir(folder)?;
        Ok(Backup {
            dir,
            ..backup.clone()
        })
    }

    /// Puts the present key slots beside every backup, so that a new passphrase opens the old copies and
    /// the old passphrase does not.
    pub(crate) fn refresh_backup_slots(&self) -> Result<(), Trouble> {
        self.backups()?
            .iter()
            .try_for_each(|b| slot::copy(&self.place, &Place::new(&b.dir)))
    }

    fn copy(&self, name: &str) -> Result<Backup, Trouble> {
        let folder = self.place.backups();
        place::private_dir(&folder)?;
        let making = Place::new(&folder.join(".making"));
        remove_dir(making.dir())?;
        let made = self.copy_into(&making);
        if made.is_err() {
            let _ = remove_dir(making.dir());
        }
        made?;
        let dir = folder.join(name);
        remove_dir(&dir)?;
        fs::rename(making.dir(), &dir)?;
        place::sync_dir(&folder)?;
        read_entry(&dir).ok_or(Trouble::damaged(Part::Backup))
    }

    fn copy_into(&self, making: &Place) -> Result<(), Trouble> {
        place::private_dir(making.dir())?;
        place::write_private(&making.db(), b"")?;
        let path = making.db();
        let path = path
            .to_str()
            .ok_or(Trouble::Io(std::io::ErrorKind::InvalidFilename))?;
        self.conn.execute("VACUUM INTO ?1", [path])?;
        slot::copy(&self.place, making)?;
        place::sync_file(&making.db())?;
        place::sync_dir(making.dir())?;
        verify(&making.db(), &self.key, Some(&counts(&self.conn)?))
    }

    /// Lets go of what is superseded; never of the one just made, whatever the clock says.
    fn rotate(&self, spare: &[Option<&Backup>]) -> Result<(), Trouble> {
        let all = self.backups()?;
        let usual: Vec<&Backup> = all
            .iter()
            .filter(|b| b.kind == Kind::Usual && b.at.is_some())
            .collect();
        let times: Vec<_> = usual.iter().filter_map(|b| b.moment()).collect();
        let kept = rotation::keep(&times);
        let too_old = usual
            .into_iter()
            .enumerate()
            .filter(|(n, _)| !kept.contains(n))
            .map(|(_, b)| b);
        let others = [Kind::BeforeMigration, Kind::BeforeRestore];
        // The list is newest first, so all but the first of a kind have been superseded.
        let superseded = others
            .iter()
            .flat_map(|k| all.iter().filter(move |b| b.kind == *k).skip(1));
        let spared = |b: &&Backup| spare.iter().flatten().any(|one| one.dir == b.dir);
        for backup in too_old.chain(superseded).filter(|b| !spared(b)) {
            remove_dir(&backup.dir)?;
        }
        Ok(())
    }

    /// Stands for what a backup would hold of cases and files: differs when one is due.
    fn content(&self) -> Result<String, Trouble> {
        Ok(self.conn.query_row(
            "SELECT (SELECT count(*) || '.' || coalesce(max(pos), 0) FROM change) || '.' || (SELECT count(*) FROM file)",
            [],
            |r| r.get(0),
        )?)
    }
}

impl Backup {
    fn moment(&self) -> Option<DateTime<FixedOffset>> {
        DateTime::parse_from_rfc3339(self.at.as_deref()?).ok()
    }

    /// The version of the tables in a copy made before a migration.
    fn moved_from(&self) -> Option<u32> {
        let name = self.dir.file_name()?.to_str()?;
        name.strip_prefix('v')?.split('-').next()?.parse().ok()
    }

    /// The backup in a folder of any place, such as a stick.
    ///
    /// # Errors
    /// [`Trouble::NoVault`] if the folder is none.
    pub fn at_folder(dir: &Path) -> Result<Self, Trouble> {
        read_entry(dir).ok_or(Trouble::NoVault)
    }
}

/// RFC 3339 without colons, which Windows does not allow in names.
const STAMP: &str = "%Y-%m-%dT%H-%M-%S%z";

/// The given time, understood.
pub fn moment(now: &str) -> Result<DateTime<FixedOffset>, Trouble> {
    DateTime::parse_from_rfc3339(now).map_err(|_| Trouble::NotATime)
}

/// The backups of a vault, newest first.
pub fn list(place: &Place) -> Result<Vec<Backup>, Trouble> {
    let entries = match fs::read_dir(place.backups()) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut all: Vec<Backup> = entries
        .flatten()
        .filter_map(|e| read_entry(&e.path()))
        .collect();
    all.sort_by_cached_key(|b| std::cmp::Reverse((b.moment(), b.moved_from(), b.dir.clone())));
    Ok(all)
}

/// A folder named like a backup that holds a database; anything else in the folder is not ours.
fn read_entry(dir: &Path) -> Option<Backup> {
    let (stamp, word) = dir.file_name()?.to_str()?.rsplit_once('.')?;
    let kind = Kind::ALL.into_iter().find(|k| k.word() == word)?;
    let at = DateTime::parse_from_str(stamp, STAMP)
        .ok()
        .map(|t| t.to_rfc3339());
    if at.is_none() && kind != Kind::BeforeMigration {
        return None;
    }
    let bytes = fs::metadata(Place::new(dir).db()).ok()?.len();
    Some(Backup {
        dir: dir.to_owned(),
        kind,
        at,
        bytes,
    })
}

/// Opens a copy to read it; a newer program's is not read.
pub fn open_copy(path: &Path, key: &DataKey) -> Result<Connection, Trouble> {
    let conn = connect(path, key, Mode::Copy)?;
    schema::version(&conn, schema::STEPS.len() as u32)?;
    Ok(conn)
}

fn verify(path: &Path, key: &DataKey, expected: Option<&[i64]>) -> Result<(), Trouble> {
    let check = || {
        let conn = connect(path, key, Mode::Copy)?;
        connect::check_pages(&conn)?;
        connect::check_structure(&conn)?;
        match expected {
            Some(counts_there) if counts(&conn)? != counts_there => {
                Err(Trouble::damaged(Part::Backup))
            }
            _ => Ok(()),
        }
    };
    check().map_err(Trouble::in_backup)
}

/// Rows of every true table; a database before its migration lacks the later ones.
pub fn counts(conn: &Connection) -> Result<Vec<i64>, Trouble> {
    let count = |t: &&str| {
        let there = conn.table_exists(None, *t)?;
        if !there {
            return Ok(-1);
        }
        Ok(conn.query_row(&format!("SELECT count(*) FROM {t}"), [], |r| r.get(0))?)
    };
    schema::TRUE_TABLES.iter().map(count).collect()
}

/// Takes over files that are missing here and whose bytes fit their hash.
pub fn join_files(from: &Connection, to: &Connection) -> Result<usize, Trouble> {
    let mut query = from.prepare("SELECT hash, data FROM file")?;
    let mut rows = query.query([])?;
    let mut insert = to.prepare("INSERT OR IGNORE INTO file(hash, data) VALUES(?1, ?2)")?;
    let mut new = 0;
    while let Some(row) = rows.next().map_err(|e| Trouble::from(e).in_backup())? {
        let (hash, data): ([u8; 32], Vec<u8>) = (row.get(0)?, row.get(1)?);
        if <[u8; 32]>::from(Sha256::digest(&data)) == hash {
            new += insert.execute(params![hash, data])?;
        }
    }
    Ok(new)
}

fn remove_dir(dir: &Path) -> Result<(), Trouble> {
    match fs::remove_dir_all(dir) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}
