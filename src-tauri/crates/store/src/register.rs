//! The register of what left (rule 63), the colleagues known to this vault, and what each was last seen to have.

use std::collections::BTreeSet;

use krug_log::Name;
use rusqlite::params;

use crate::carried::SealRow;
use crate::vault::Vault;
use crate::{Trouble, write};

/// Something that left the laptop (rule 63).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// Its number; 0 for one not kept yet.
    pub n: i64,
    /// When.
    pub at: String,
    /// The case, if it was of one.
    pub case: Option<String>,
    /// Code word then.
    pub title: String,
    /// What it was: `case`, `figures`, `plan`, `backup`, `card`.
    pub what: String,
    /// Whom it was for: a device's id, `passphrase`, `self`, or a name that was typed.
    pub receiver: String,
    /// More about it, for a person to read.
    pub detail: String,
    /// The heads it held.
    pub heads: Vec<Name>,
    /// Last day on which it is meant to be taken in.
    pub until: Option<String>,
    /// When it was collected or destroyed again.
    pub collected: Option<String>,
}

/// Somebody's installation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Colleague {
    /// Id of the installation.
    pub by: String,
    /// The person.
    pub person: String,
    /// The computer.
    pub device: String,
    /// Ed25519 public key.
    pub sign: Vec<u8>,
    /// age recipient.
    pub age: String,
    /// When the fingerprint was compared by phone; `None`: not yet.
    pub checked: Option<String>,
    /// When the card was added by the coordinator; `None`: only met in a file.
    pub added: Option<String>,
}

/// What a device was last seen to have of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownHeads {
    /// The device.
    pub by: String,
    /// Heads.
    pub heads: Vec<Name>,
    /// When that was learnt.
    pub at: String,
}

impl Vault {
    /// Writes into the register that something left.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn give(&mut self, given: &Given) -> Result<i64, Trouble> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO given(at, case_id, title, what, receiver, detail, heads, until)
                 VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    given.at,
                    given.case,
                    given.title,
                    given.what,
                    given.receiver,
                    given.detail,
                    names_text(&given.heads),
                    given.until
                ],
            )?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// Notes when something that left was collected or destroyed again; `None` takes the note back.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn note_collected(&mut self, n: i64, at: Option<&str>) -> Result<(), Trouble> {
        self.write(|tx| {
            tx.execute(
                "UPDATE given SET collected = ?1 WHERE n = ?2",
                params![at, n],
            )?;
            Ok(())
        })
    }

    /// The register of what left, newest first.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn given(&self) -> Result<Vec<Given>, Trouble> {
        let mut query = self.conn.prepare_cached(
            "SELECT n, at, case_id, title, what, receiver, detail, heads, until, collected
             FROM given ORDER BY n DESC",
        )?;
        let rows = query.query_map([], |r| {
            Ok(Given {
                n: r.get(0)?,
                at: r.get(1)?,
                case: r.get(2)?,
                title: r.get(3)?,
                what: r.get(4)?,
                receiver: r.get(5)?,
                detail: r.get(6)?,
                heads: names_of(&r.get::<_, String>(7)?),
                until: r.get(8)?,
                collected: r.get(9)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everybody known, by name.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn colleagues(&self) -> Result<Vec<Colleague>, Trouble> {
        let mut query = self.conn.prepare_cached(
            "SELECT by, person, device, sign_key, age_key, checked, added FROM contact ORDER BY person, by",
        )?;
        let rows = query.query_map([], |r| {
            Ok(Colleague {
                by: r.get(0)?,
                person: r.get(1)?,
                device: r.get(2)?,
                sign: r.get(3)?,
                age: r.get(4)?,
                checked: r.get(5)?,
                added: r.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps somebody's card, in place of what was kept under the same id.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn put_colleague(&mut self, colleague: &Colleague) -> Result<(), Trouble> {
        self.write(|tx| {
            tx.execute(
                "INSERT OR REPLACE INTO contact(by, person, device, sign_key, age_key, checked, added)
                 VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    colleague.by,
                    colleague.person,
                    colleague.device,
                    colleague.sign,
                    colleague.age,
                    colleague.checked,
                    colleague.added
                ],
            )?;
            Ok(())
        })
    }

    /// Forgets somebody's card. What they wrote stays theirs.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn drop_colleague(&mut self, by: &str) -> Result<(), Trouble> {
        self.write(|tx| {
            tx.execute("DELETE FROM contact WHERE by = ?1", [by])?;
            Ok(())
        })
    }

    /// What others were last seen to have of a case.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn known(&self, case: &str) -> Result<Vec<KnownHeads>, Trouble> {
        let mut query = self.conn.prepare_cached(
            "SELECT by, heads, at FROM known WHERE case_id = ?1 ORDER BY at DESC",
        )?;
        let rows = query.query_map([case], |r| {
            Ok(KnownHeads {
                by: r.get(0)?,
                heads: names_of(&r.get::<_, String>(1)?),
                at: r.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Seals of a case, to be handed on.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn seals(&self, case: &str) -> Result<Vec<SealRow>, Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT by, name, key, sig FROM seal WHERE case_id = ?1 ORDER BY by")?;
        let rows = query.query_map([case], |r| {
            Ok(SealRow {
                by: r.get(0)?,
                name: Name(r.get(1)?),
                key: r.get(2)?,
                sig: r.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Names of a case's changes that came in by files.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn imported(&self, case: &str) -> Result<BTreeSet<Name>, Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT name FROM change WHERE case_id = ?1 AND import IS NOT NULL")?;
        let rows = query.query_map([case], |r| Ok(Name(r.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether a case was forgotten here on purpose and has not been begun again; and when.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn gone_since(&self, case: &str) -> Result<Option<String>, Trouble> {
        if !write::is_gone(&self.conn, case)? {
            return Ok(None);
        }
        let mark = write::gone_mark(&self.conn, case)?;
        Ok(Some(self.conn.query_row(
            "SELECT at FROM gone WHERE mark = ?1",
            [mark],
            |r| r.get(0),
        )?))
    }

    /// Names of changes whose bodies were erased here on purpose.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn erased(&self) -> Result<BTreeSet<Name>, Trouble> {
        let mut query = self.conn.prepare_cached("SELECT name FROM erased")?;
        let rows = query.query_map([], |r| Ok(Name(r.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Names as they are kept: hexadecimal, one blank between them.
pub fn names_text(names: &[Name]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(" ")
}

/// The names out of such a text.
pub fn names_of(text: &str) -> Vec<Name> {
    text.split_whitespace()
        .filter_map(|name| name.parse().ok())
        .collect()
}
