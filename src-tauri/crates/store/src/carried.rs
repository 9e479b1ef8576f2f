//! What was carried by hand: what came in and can go again, what left and for whom, who is known.
//!
//! Taking in is one transaction: the union, files, seals, what the sender has, the row that says so, and the
//! coordinator's own guard over protections. Until it is done nothing of it is there.

use std::collections::BTreeSet;

use krug_log::{Change, Edit, Name, Stamp, State};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::computed;
use crate::register::{Colleague, names_of, names_text};
use crate::vault::Vault;
use crate::write::{self, join};
use crate::{FILE_LIMIT, Trouble, United, hex};

/// A file that was read to its end and is to be taken in.
pub struct Incoming<'a> {
    /// The case.
    pub case: &'a str,
    /// Now, RFC 3339.
    pub at: &'a str,
    /// SHA-256 of the file.
    pub file_hash: [u8; 32],
    /// What the file says of itself, as JSON.
    pub manifest: &'a str,
    /// Random id of the file.
    pub export: &'a str,
    /// The device that made it.
    pub by: &'a str,
    /// All its changes.
    pub changes: &'a [Change],
    /// The heads it was made at: what its sender has.
    pub heads: &'a [Name],
    /// What devices signed.
    pub seals: &'a [SealRow],
    /// Who is to be remembered as met but not compared.
    pub met: &'a [Colleague],
    /// Stamp of the guard, if it has anything to write.
    pub stamp: &'a Stamp,
}

/// That a device signed its own last change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealRow {
    /// The device.
    pub by: String,
    /// Its change.
    pub name: Name,
    /// Public key.
    pub key: Vec<u8>,
    /// Signature.
    pub sig: Vec<u8>,
}

/// What taking in did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// Number of the import; by it it can be taken back.
    pub n: i64,
    /// What the union did.
    pub united: United,
    /// Changes the guard wrote so that no protection was lowered.
    pub guarded: usize,
}

/// One file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its number.
    pub n: i64,
    /// When.
    pub at: String,
    /// The case.
    pub case: String,
    /// The device that made it.
    pub by: String,
    /// What the file said of itself, as JSON.
    pub manifest: String,
    /// Changes that were new.
    pub new: usize,
    /// When it was taken back, if it was.
    pub taken_back: Option<String>,
}

/// Puts one attachment into the vault: its SHA-256 and its bytes.
pub type Put<'a> = dyn FnMut(&str, Vec<u8>) -> Result<(), Trouble> + 'a;

/// Puts a file's attachments into the vault: called inside the transaction, with the place to put them.
pub type Files<'a> = dyn FnMut(&mut Put<'_>) -> Result<(), Trouble> + 'a;

/// Says what has to be written so that nothing is less protected than it was: the case before and after.
pub type Guard<'a> = dyn Fn(&State, &State) -> Vec<Edit> + 'a;

impl Vault {
    /// Takes a file in, all or nothing. Done twice it changes nothing and says so.
    ///
    /// # Errors
    /// [`Trouble::Foreign`], [`Trouble::DiskFull`], what `files` says; then nothing was taken in.
    pub fn take_in(
        &mut self,
        incoming: &Incoming<'_>,
        files: &mut Files<'_>,
        guard: &Guard<'_>,
    ) -> Result<TakenIn, Trouble> {
        let reading = self.reading;
        self.states.borrow_mut().remove(incoming.case);
        self.write(|tx| {
            let before = krug_log::fold(&write::changes(tx, incoming.case)?);
            tx.execute(
                "INSERT INTO import(at, file_hash, manifest, new, case_id, by, export)
                 VALUES(?1, ?2, ?3, 0, ?4, ?5, ?6)",
                params![
                    incoming.at,
                    incoming.file_hash,
                    incoming.manifest,
                    incoming.case,
                    incoming.by,
                    incoming.export
                ],
            )?;
            let n = tx.last_insert_rowid();
            let united = join(tx, incoming.case, incoming.changes, Some(n))?;
            forget_aside(tx, incoming.changes)?;
            files(&mut |name, bytes| put_file(tx, name, &bytes))?;
            let mut after = krug_log::fold(&write::changes(tx, incoming.case)?);
            let edits = guard(&before, &after);
            if !edits.is_empty() {
                let own = write::written(incoming.case, &after.heads, incoming.stamp, &edits)?;
                for change in &own {
                    write::insert(tx, change, Some(n))?;
                }
                after = krug_log::fold(&write::changes(tx, incoming.case)?);
            }
            computed::write_case(tx, &reading, incoming.case, &after)?;
            tx.execute(
                "UPDATE import SET new = ?1 WHERE n = ?2",
                params![united.new as i64, n],
            )?;
            note_known(tx, incoming)?;
            for seal in incoming.seals {
                put_seal(tx, incoming.case, seal)?;
            }
            for colleague in incoming.met {
                meet(tx, colleague)?;
            }
            Ok(TakenIn {
                n,
                united,
                guarded: edits.len(),
            })
        })
    }

    /// Takes back what came in by one file, as if it had never come. What came is set aside, not destroyed.
    ///
    /// # Errors
    /// [`Trouble::BuiltUpon`] if something else was built on it; then nothing was changed.
    pub fn take_back(&mut self, n: i64, now: &str) -> Result<(), Trouble> {
        let reading = self.reading;
        self.states.borrow_mut().clear();
        self.write(|tx| {
            let case: Option<String> = tx
                .query_row(
                    "SELECT case_id FROM import WHERE n = ?1 AND taken_back IS NULL",
                    [n],
                    |r| r.get(0),
                )
                .optional()?;
            let case = case.ok_or(Trouble::NotSeen)?;
            if built_upon(tx, &case, n)? {
                return Err(Trouble::BuiltUpon);
            }
            tx.execute(
                "INSERT OR REPLACE INTO aside(name, case_id, line, body, import)
                 SELECT name, case_id, line, body, import FROM change WHERE import = ?1",
                [n],
            )?;
            tx.execute("DELETE FROM change WHERE import = ?1", [n])?;
            tx.execute(
                "UPDATE import SET taken_back = ?1 WHERE n = ?2",
                params![now, n],
            )?;
            tx.execute(
                "DELETE FROM known WHERE case_id = ?1 AND by = (SELECT by FROM import WHERE n = ?2)",
                params![case, n],
            )?;
            let state = krug_log::fold(&write::changes(tx, &case)?);
            computed::clear_case(tx, &case)?;
            if !state.items.is_empty() {
                computed::write_case(tx, &reading, &case, &state)?;
            }
            Ok(())
        })
    }

    /// Notes that an import was taken back by changes of its own, because others had built on it.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn note_taken_back(&mut self, n: i64, now: &str) -> Result<(), Trouble> {
        self.write(|tx| {
            tx.execute(
                "UPDATE import SET taken_back = ?1 WHERE n = ?2",
                params![now, n],
            )?;
            Ok(())
        })
    }

    /// Names of the changes that came in by a file.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn came_by(&self, n: i64) -> Result<BTreeSet<Name>, Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT name FROM change WHERE import = ?1")?;
        let rows = query.query_map([n], |r| Ok(Name(r.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Files taken in, newest first.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn imports(&self) -> Result<Vec<Import>, Trouble> {
        let mut query = self.conn.prepare_cached(
            "SELECT n, at, case_id, by, manifest, new, taken_back FROM import
             WHERE case_id IS NOT NULL ORDER BY n DESC",
        )?;
        let rows = query.query_map([], |r| {
            Ok(Import {
                n: r.get(0)?,
                at: r.get(1)?,
                case: r.get(2)?,
                by: r.get(3)?,
                manifest: r.get(4)?,
                new: r.get::<_, i64>(5)?.unsigned_abs() as usize,
                taken_back: r.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Whether a change that did not come by this file names one that did as seen.
fn built_upon(conn: &Connection, case: &str, n: i64) -> Result<bool, Trouble> {
    let mut query = conn.prepare_cached("SELECT name FROM change WHERE import = ?1")?;
    let rows = query.query_map([n], |r| Ok(Name(r.get(0)?)))?;
    let came: BTreeSet<Name> = rows.collect::<Result<_, _>>()?;
    Ok(write::changes(conn, case)?
        .iter()
        .filter(|change| !came.contains(&change.name))
        .any(|change| change.head.parents.iter().any(|p| came.contains(p))))
}

/// What comes in again is no longer set aside.
fn forget_aside(tx: &Transaction<'_>, changes: &[Change]) -> Result<(), Trouble> {
    let mut delete = tx.prepare_cached("DELETE FROM aside WHERE name = ?1")?;
    for change in changes {
        delete.execute([change.name.0])?;
    }
    Ok(())
}

fn put_file(tx: &Transaction<'_>, name: &str, bytes: &[u8]) -> Result<(), Trouble> {
    use sha2::{Digest, Sha256};
    if bytes.len() > FILE_LIMIT {
        return Err(Trouble::TooBig);
    }
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    if hex::encode(&hash) != name {
        return Err(Trouble::NotAsRead);
    }
    tx.prepare_cached("INSERT OR IGNORE INTO file(hash, data) VALUES(?1, ?2)")?
        .execute(params![hash, bytes])?;
    Ok(())
}

/// The later of what was known and what this file says; a late old file does not turn it back.
fn note_known(tx: &Transaction<'_>, incoming: &Incoming<'_>) -> Result<(), Trouble> {
    let held: Option<String> = tx
        .query_row(
            "SELECT heads FROM known WHERE by = ?1 AND case_id = ?2",
            params![incoming.by, incoming.case],
            |r| r.get(0),
        )
        .optional()?;
    let there: BTreeSet<Name> = incoming.changes.iter().map(|c| c.name).collect();
    let older = held.is_some_and(|text| !names_of(&text).iter().all(|name| there.contains(name)));
    if !older {
        tx.execute(
            "INSERT OR REPLACE INTO known(by, case_id, heads, at) VALUES(?1, ?2, ?3, ?4)",
            params![
                incoming.by,
                incoming.case,
                names_text(incoming.heads),
                incoming.at
            ],
        )?;
    }
    Ok(())
}

fn put_seal(tx: &Transaction<'_>, case: &str, seal: &SealRow) -> Result<(), Trouble> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO seal(case_id, by, name, key, sig) VALUES(?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![case, seal.by, seal.name.0, seal.key, seal.sig])?;
    Ok(())
}

/// Remembers an installation met in a file; one that is known stays as it is.
fn meet(tx: &Transaction<'_>, colleague: &Colleague) -> Result<(), Trouble> {
    tx.prepare_cached(
        "INSERT OR IGNORE INTO contact(by, person, device, sign_key, age_key) VALUES(?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        colleague.by,
        colleague.person,
        colleague.device,
        colleague.sign,
        colleague.age
    ])?;
    Ok(())
}
