//! The tables. Above the line: the truth, which only ever gains columns. Below: computed, dropped
//! and rebuilt whenever what they are computed by has changed.
//!
//! Creation and every migration are one transaction each: a kill between two statements once left
//! a database that would not open.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{Part, Trouble};

/// "KRUG" in ASCII.
pub const APPLICATION_ID: i32 = 0x4B52_5547;

/// Raised whenever the code in [`crate::computed`] or [`COMPUTED`] changes what it writes.
pub const COMPUTED_VERSION: u32 = 1;

/// Step n leads from version n to n + 1 of the true tables.
pub const STEPS: &[&str] = &["
CREATE TABLE import(n INTEGER PRIMARY KEY, at TEXT, file_hash BLOB, manifest TEXT, new INTEGER) STRICT;
CREATE TABLE change(pos INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, case_id TEXT NOT NULL,
                    line TEXT NOT NULL, body TEXT, import INTEGER REFERENCES import(n)) STRICT;
CREATE INDEX change_case ON change(case_id);
CREATE TABLE file(hash BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE erased(name BLOB PRIMARY KEY, at TEXT NOT NULL, why TEXT) STRICT;
CREATE TABLE gone(mark BLOB PRIMARY KEY, at TEXT NOT NULL) STRICT;
CREATE TABLE seal(case_id TEXT, by TEXT, name BLOB, key BLOB, sig BLOB, PRIMARY KEY(case_id, by)) STRICT;
CREATE TABLE contact(by TEXT PRIMARY KEY, person TEXT, device TEXT, sign_key BLOB, age_key TEXT, checked TEXT) STRICT;
CREATE TABLE known(by TEXT, case_id TEXT, heads TEXT, at TEXT, PRIMARY KEY(by, case_id)) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT;
CREATE TABLE draft(form TEXT PRIMARY KEY, data TEXT NOT NULL, at TEXT NOT NULL) STRICT;
", "
ALTER TABLE import ADD COLUMN case_id TEXT;
ALTER TABLE import ADD COLUMN by TEXT;
ALTER TABLE import ADD COLUMN export TEXT;
ALTER TABLE import ADD COLUMN taken_back TEXT;
ALTER TABLE contact ADD COLUMN added TEXT;
CREATE INDEX change_import ON change(import) WHERE import IS NOT NULL;
CREATE TABLE aside(name BLOB NOT NULL, case_id TEXT NOT NULL, line TEXT NOT NULL, body TEXT,
                   import INTEGER NOT NULL REFERENCES import(n), PRIMARY KEY(name, import)) STRICT;
CREATE TABLE given(n INTEGER PRIMARY KEY, at TEXT NOT NULL, case_id TEXT, title TEXT NOT NULL, what TEXT NOT NULL,
                   receiver TEXT NOT NULL, detail TEXT NOT NULL, heads TEXT NOT NULL, until TEXT,
                   collected TEXT) STRICT;
"];

/// The true tables whose rows a backup must hold, every one.
pub const TRUE_TABLES: &[&str] = &[
    "import", "change", "file", "erased", "gone", "seal", "contact", "known", "meta", "draft",
    "aside", "given",
];

/// Computed tables. `item.data` is a JSON object of the shown values; `search` holds folded text
/// only, its rows are named by `item.n`.
pub const COMPUTED: &str = "
DROP TABLE IF EXISTS head;
DROP TABLE IF EXISTS item;
DROP TABLE IF EXISTS conflict;
DROP TABLE IF EXISTS search;
CREATE TABLE head(case_id TEXT, name BLOB, PRIMARY KEY(case_id, name)) WITHOUT ROWID, STRICT;
CREATE TABLE item(n INTEGER PRIMARY KEY, case_id TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
                  state TEXT NOT NULL, data TEXT NOT NULL, UNIQUE(case_id, id)) STRICT;
CREATE INDEX item_kind ON item(kind, case_id);
CREATE TABLE conflict(case_id TEXT, id TEXT, field TEXT, versions TEXT NOT NULL,
                      PRIMARY KEY(case_id, id, field)) WITHOUT ROWID, STRICT;
CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1,
                                       tokenize='unicode61 remove_diacritics 2');
";

/// The version of the true tables, after the database was seen to be one of Krug's.
pub fn version(conn: &Connection, known: u32) -> Result<u32, Trouble> {
    let application: i32 = conn.pragma_query_value(None, "application_id", |r| r.get(0))?;
    let found: u32 = conn.pragma_query_value(None, "user_version", |r| r.get(0))?;
    if application != APPLICATION_ID || found == 0 {
        return Err(Trouble::damaged(Part::Database));
    }
    if found > known {
        return Err(Trouble::NewerProgram { found, known });
    }
    Ok(found)
}

/// Leads the tables from version `from` to the end of `steps`, all or nothing.
pub fn migrate(conn: &mut Connection, steps: &[&str], from: u32) -> Result<(), Trouble> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    climb(&tx, steps, from)?;
    Ok(tx.commit()?)
}

/// The steps of [`migrate`] inside a transaction that is already there.
pub fn climb(tx: &Transaction<'_>, steps: &[&str], from: u32) -> Result<(), Trouble> {
    for step in steps.iter().skip(from as usize) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", steps.len() as u32)?;
    Ok(())
}
