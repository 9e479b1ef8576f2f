//! Opening the SQLCipher file with the raw key, and asking whether all of it still reads.
//!
//! A page whose authentication fails makes SQLCipher refuse everything from then on, so a
//! connection that met damage is given up and a new one opened.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::place;
use crate::secret::DataKey;
use crate::{Part, Trouble};

/// For what a database file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A new file.
    Create,
    /// The vault's own: nobody else may open it meanwhile.
    Own,
    /// A copy, to be read only.
    Copy,
}

/// Opens `path` and reads once, which is when a damaged first page shows.
pub fn connect(path: &Path, key: &DataKey, mode: Mode) -> Result<Connection, Trouble> {
    if mode == Mode::Create {
        // SQLite would make it readable to the group; an empty file is a new database to it.
        place::write_private(path, b"")?;
    } else if !path.is_file() {
        return Err(Trouble::damaged(Part::Database));
    }
    // A copy too: one that was once opened as a vault is in WAL mode and cannot be locked read-only.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::ZERO)?;
    if fs::metadata(path.with_file_name(wal_name(path))).is_ok_and(|m| m.len() > 0) {
        // Until the caller has accepted the database, closing must not bring the log into it.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    }
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let pragma = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", key.digits()));
    conn.execute_batch(&pragma)?;
    // The settings of SQLCipher 4, whatever a later one takes for usual.
    conn.execute_batch("PRAGMA cipher_compatibility = 4;")?;
    conn.execute_batch(
        "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;",
    )?;
    // Before the first read, so that WAL needs no shared memory file and a second opener is told.
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    if mode == Mode::Copy {
        conn.execute_batch("PRAGMA query_only = ON;")?;
    }
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |r| {
        r.get::<_, i64>(0)
    })?;
    if mode == Mode::Create {
        accept(&conn)?;
    }
    Ok(conn)
}

fn wal_name(path: &Path) -> OsString {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push("-wal");
    name
}

/// Sets how an accepted database is written: no acknowledged edit is lost by a power cut, and what
/// is deleted is overwritten.
pub fn accept(conn: &Connection) -> Result<(), Trouble> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 500;",
    )?;
    Ok(())
}

/// Writes all of a database into another file under another key, versions included.
pub fn export(conn: &Connection, path: &str, key: &DataKey) -> Result<(), Trouble> {
    let attach = Zeroizing::new(format!(
        "ATTACH DATABASE ?1 AS renewed KEY \"x'{}'\"",
        key.digits()
    ));
    conn.execute(&attach, [path])?;
    let copied = (|| {
        conn.execute_batch("PRAGMA renewed.cipher_compatibility = 4;")?;
        conn.query_row("SELECT sqlcipher_export('renewed')", [], |_| Ok(()))?;
        for name in ["user_version", "application_id"] {
            let value: i64 = conn.pragma_query_value(None, name, |r| r.get(0))?;
            conn.execute_batch(&format!("PRAGMA renewed.{name} = {value};"))?;
        }
        Ok::<_, Trouble>(())
    })();
    conn.execute_batch("DETACH DATABASE renewed;")?;
    copied
}

/// Verifies the authentication of every page in the file itself. Only right after a checkpoint:
/// pages that wait in the log are not read, and the file may still hold halves of them.
pub fn check_pages(conn: &Connection) -> Result<(), Trouble> {
    let mut integrity = conn.prepare("PRAGMA cipher_integrity_check")?;
    if integrity.query([])?.next()?.is_some() {
        return Err(Trouble::damaged(Part::Database));
    }
    Ok(())
}

/// Reads all tables and indexes through, and with them the authentication of their pages.
pub fn check_structure(conn: &Connection) -> Result<(), Trouble> {
    let quick: String = conn.query_row("PRAGMA quick_check(1)", [], |r| r.get(0))?;
    if quick == "ok" {
        Ok(())
    } else {
        Err(Trouble::damaged(Part::Database))
    }
}
