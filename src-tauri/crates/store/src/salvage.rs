//! Getting out what still reads of a damaged vault. Asked for by a person, never part of opening.
//!
//! Salvage is a union: every change that reads and fits its name, and every backup, go into a new
//! database under the same key. The damaged files are moved to `damaged/`, not deleted.

use std::fs;
use std::path::{Path, PathBuf};

use krug_log::Change;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};

use crate::backup::{self, Backup};
use crate::connect::{self, Mode, check_structure, connect};
use crate::place::{self, Lock, Place};
use crate::secret::DataKey;
use crate::{Reading, Restored, Secret, Trouble, Vault, schema, slot, vault};

/// After so many rows in a row that do not read, the rest is given up.
const GIVE_UP: i64 = 20_000;

/// What salvage found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// Changes that still read in the damaged database.
    pub from_database: usize,
    /// Changes that only the backups had.
    pub from_backups: usize,
    /// Backups that could be read.
    pub backups: usize,
    /// Changes that are there but wait for one that is lost.
    pub waiting: usize,
}

impl Vault {
    /// Makes a sound vault of what still reads in `dir` and its backups, and opens it. Works with
    /// either secret, also if its slot is damaged but a backup's slot is not.
    ///
    /// # Errors
    /// What [`Vault::open`] gives for the secret; [`Trouble::NewerProgram`]; [`Trouble::DiskFull`]. Until
    /// the new database is complete, nothing in the vault is touched.
    pub fn salvage(
        dir: &Path,
        secret: &Secret,
        now: &str,
        reading: Reading,
    ) -> Result<(Self, Salvaged), Trouble> {
        let stamp = backup::moment(now)?.format("%Y-%m-%dT%H-%M-%S").to_string();
        let place = Place::new(dir);
        if !place.has_traces() {
            return Err(Trouble::NoVault);
        }
        let lock = Lock::acquire(&place)?;
        let backups = backup::list(&place)?;
        let (key, slot_of) = key_from_anywhere(&place, &backups, secret)?;
        if let Err(newer @ Trouble::NewerProgram { .. }) = backup::open_copy(&place.db(), &key) {
            return Err(newer);
        }

        let fresh = place.dir().join("krug.db.salvage");
        place::private_dir(&place.damaged())?;
        let aside = unused(&place.damaged(), &stamp);
        place::private_dir(&aside)?;
        let mut done = Salvaged::default();
        if !is_complete(&place, &fresh, &key) {
            let log = fresh.with_file_name("krug.db.salvage-wal");
            for leftover in [&log, &fresh].into_iter().filter(|p| p.exists()) {
                fs::rename(
                    leftover,
                    aside.join(leftover.file_name().unwrap_or_default()),
                )?;
            }
            vault::make_db(&fresh, &key, now, &reading)?;
            collect(&place, &backups, &fresh, &key, &reading, &mut done)?;
        }

        // The database first: without it the new one counts as complete, and nothing is collected again
        // from a database whose log has gone already.
        for old in [place.db(), place.wal()] {
            if let Some(name) = old.file_name().filter(|_| old.exists()) {
                fs::rename(&old, aside.join(name))?;
            }
        }
        fs::rename(&fresh, place.db())?;
        place::sync_dir(place.dir())?;
        if let Some(healthy) = slot_of {
            slot::heal(&healthy, &place, slot::part_of(secret), &aside)?;
        }
        let mut opened = Self::open_with(place, lock, key, reading, schema::STEPS)?;
        for backup in &backups {
            if let Ok(Restored { changes, .. }) = opened.restore_from(backup) {
                done.from_backups += changes;
                done.backups += 1;
            }
        }
        for case in opened.cases()? {
            done.waiting += opened.state(&case)?.waiting;
        }
        Ok((opened, done))
    }
}

/// The key, and the backup whose slot gave it if the vault's own did not.
fn key_from_anywhere(
    place: &Place,
    backups: &[Backup],
    secret: &Secret,
) -> Result<(DataKey, Option<Place>), Trouble> {
    let own = match slot::open(place, secret) {
        Ok(key) => return Ok((key, None)),
        Err(own) => own,
    };
    if matches!(own, Trouble::Damaged { .. } | Trouble::TooHard { .. }) {
        for other in backups.iter().map(|b| Place::new(&b.dir)) {
            if let Ok(key) = slot::open(&other, secret) {
                return Ok((key, Some(other)));
            }
        }
    }
    Err(own)
}

/// Whether an earlier salvage was ended between moving the old database away and the new one in.
fn is_complete(place: &Place, fresh: &Path, key: &DataKey) -> bool {
    !place.db().exists()
        && backup::open_copy(fresh, key).is_ok_and(|conn| check_structure(&conn).is_ok())
}

/// A folder for what is set aside, beside those of earlier salvages.
fn unused(folder: &Path, stamp: &str) -> PathBuf {
    let mut path = folder.join(stamp);
    let mut n = 2;
    while path.exists() {
        path = folder.join(format!("{stamp}-{n}"));
        n += 1;
    }
    path
}

/// Brings what reads of the damaged database into the new one. Settings and marks come from the newest
/// backup first and then, where they read, from the database itself.
fn collect(
    place: &Place,
    backups: &[Backup],
    fresh: &Path,
    key: &DataKey,
    reading: &Reading,
    done: &mut Salvaged,
) -> Result<(), Trouble> {
    let mut to = connect(fresh, key, Mode::Own)?;
    connect::accept(&to)?;
    let tx = to.transaction()?;
    let newest = backups
        .iter()
        .find_map(|b| backup::open_copy(&Place::new(&b.dir).db(), key).ok());
    for table in schema::TRUE_TABLES
        .iter()
        .filter(|t| **t != "change" && **t != "file")
    {
        if let Some(from) = &newest {
            as_far_as_it_reads(copy_rows(from, &tx, table))?;
        }
        if let Ok(from) = damaged(place, key) {
            as_far_as_it_reads(copy_rows(&from, &tx, table))?;
        }
    }
    if let Ok(from) = damaged(place, key) {
        as_far_as_it_reads(backup::join_files(&from, &tx))?;
    }
    done.from_database = copy_changes(place, key, &tx)?;
    crate::computed::rebuild(&tx, reading)?;
    tx.commit()?;
    to.close().map_err(|(_, e)| Trouble::from(e))?;
    Ok(place::sync_file(fresh)?)
}

/// A table that does not read ends where it does not; the others are on other pages. That the new
/// database cannot be written is another matter.
fn as_far_as_it_reads<T>(copied: Result<T, Trouble>) -> Result<(), Trouble> {
    match copied {
        Err(full @ (Trouble::DiskFull | Trouble::NotAllowed)) => Err(full),
        _ => Ok(()),
    }
}

/// The damaged database, opened so that closing writes nothing into it.
fn damaged(place: &Place, key: &DataKey) -> Result<Connection, Trouble> {
    connect(&place.db(), key, Mode::Own)
}

fn copy_rows(from: &Connection, to: &Connection, table: &str) -> Result<(), Trouble> {
    let mut query = from.prepare(&format!("SELECT * FROM {table}"))?;
    let names = query.column_names().collect::<Vec<_>>().join(", ");
    let width = query.column_count();
    let places = vec!["?"; width].join(", ");
    let mut insert = to.prepare(&format!(
        "INSERT OR REPLACE INTO {table}({names}) VALUES({places})"
    ))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Sql> = (0..width).map(|n| row.get(n)).collect::<Result<_, _>>()?;
        insert.execute(params_from_iter(values))?;
    }
    Ok(())
}

struct Row {
    pos: i64,
    line: String,
    body: Option<String>,
    import: Option<i64>,
}

/// Goes through the changes one by one. A page that does not read makes the connection useless, so
/// a new one is opened behind it.
fn copy_changes(place: &Place, key: &DataKey, to: &Connection) -> Result<usize, Trouble> {
    let (mut next, mut failed_in_a_row, mut copied) = (0, 0, 0);
    while failed_in_a_row < GIVE_UP {
        let Ok(from) = damaged(place, key) else { break };
        loop {
            match row_from(&from, next) {
                Ok(None) => return Ok(copied),
                Ok(Some(row)) => {
                    failed_in_a_row = 0;
                    next = row.pos + 1;
                    copied += take(to, &row)?;
                }
                Err(_) => {
                    failed_in_a_row += 1;
                    next += 1;
                    break;
                }
            }
        }
    }
    Ok(copied)
}

fn row_from(conn: &Connection, pos: i64) -> Result<Option<Row>, rusqlite::Error> {
    conn.prepare_cached(
        "SELECT pos, line, body, import FROM change WHERE pos >= ?1 ORDER BY pos LIMIT 1",
    )?
    .query_row([pos], |r| {
        Ok(Row {
            pos: r.get(0)?,
            line: r.get(1)?,
            body: r.get(2)?,
            import: r.get(3)?,
        })
    })
    .optional()
}

/// Keeps a change if its line is one and its body belongs to it; a body that does not is left out
/// and may come from a backup.
fn take(to: &Connection, row: &Row) -> Result<usize, Trouble> {
    let change =
        Change::parse(&row.line, row.body.as_deref()).or_else(|_| Change::parse(&row.line, None));
    let Ok(change) = change else { return Ok(0) };
    let rows = to
        .prepare_cached(
            "INSERT INTO change(name, case_id, line, body, import)
             VALUES(?1, ?2, ?3, ?4, (SELECT n FROM import WHERE n = ?5)) ON CONFLICT(name) DO NOTHING",
        )?
        .execute(params![change.name.0, change.head.case, change.line, change.body, row.import])?;
    Ok(rows)
}
