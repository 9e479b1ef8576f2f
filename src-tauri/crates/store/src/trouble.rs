//! Why a vault did not open or a write was not made.
//!
//! One variant for each different thing a person has to do next. No variant carries a path, a
//! value or a message from below: errors end up in logs, and logs must not speak of families.

use std::io;

/// Which part of a vault is damaged: each is healed from somewhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// `key.pass.age`: open with the recovery key instead, or copy the slot from a backup.
    PassphraseSlot,
    /// `key.paper.age`: open with the passphrase and print a new recovery key.
    RecoverySlot,
    /// `krug.db`: salvage, which joins what still reads with the backups.
    Database,
    /// The copy in a backup folder; the vault itself is not concerned.
    Backup,
}

/// Everything that can go wrong with a vault.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Trouble {
    /// There is no vault in this folder.
    #[error("there is no vault here")]
    NoVault,
    /// There is a vault, or what is left of one; it is never created over.
    #[error("there already is a vault here")]
    AlreadyThere,
    /// The folder holds something else.
    #[error("the folder is not empty")]
    Occupied,
    /// The key slot is intact and this secret does not open it.
    #[error("wrong passphrase or recovery key")]
    WrongSecret,
    /// The recovery key was not typed as printed: its check characters do not fit.
    #[error("the recovery key is mistyped")]
    Mistyped,
    /// A passphrase without a single character.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// A part does not read any more. Nothing was changed.
    #[error("damaged: {part:?}")]
    Damaged {
        /// Which part.
        part: Part,
    },
    /// Written by a newer Krug; opening it here could lose what this one does not know.
    #[error("written by a newer program (version {found}, known {known})")]
    NewerProgram {
        /// Version of the vault.
        found: u32,
        /// Newest version this program knows.
        known: u32,
    },
    /// Open in another window or program.
    #[error("the vault is in use")]
    InUse,
    /// The key slot demands more work than Krug ever writes (N = 2^20, 1 GiB): refused before any is done.
    #[error("the key slot demands 2^{log_n} work")]
    TooHard {
        /// Base-2 logarithm of the demanded scrypt N.
        log_n: u8,
    },
    /// No room on the disk. The write was not made; the reserve has been freed for the next one.
    #[error("the disk is full")]
    DiskFull,
    /// The folder may not be read or written by this user.
    #[error("no permission")]
    NotAllowed,
    /// The edit is not one that can be stored.
    #[error("refused: {0}")]
    Refused(#[from] krug_log::Fault),
    /// The act cannot be undone, and why.
    #[error("cannot be undone: {0}")]
    CannotUndo(#[from] krug_log::UndoRefused),
    /// The edit names a change as seen which this case does not have.
    #[error("the edit was made on something this case does not have")]
    NotSeen,
    /// A change of another case, or one whose bytes do not fit its name.
    #[error("a change that does not belong here")]
    Foreign,
    /// What came in has been built on, so it cannot simply go again.
    #[error("others have built on what came in")]
    BuiltUpon,
    /// A file from elsewhere could not be read a second time as it was read first.
    #[error("the file is not what it was")]
    NotAsRead,
    /// A file above [`crate::FILE_LIMIT`].
    #[error("the file is too big")]
    TooBig,
    /// The given time is not RFC 3339.
    #[error("not a time")]
    NotATime,
    /// The operating system gave no random bytes.
    #[error("no randomness")]
    NoRandomness,
    /// Another failure below, by its kind.
    #[error("input or output: {0:?}")]
    Io(io::ErrorKind),
    /// Another failure of the database, by SQLite's extended code.
    #[error("database: {0}")]
    Database(i32),
}

impl From<io::Error> for Trouble {
    fn from(e: io::Error) -> Self {
        match e.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(e: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as C;
        let (code, extended) = match &e {
            rusqlite::Error::SqliteFailure(f, _) => (f.code, f.extended_code),
            rusqlite::Error::SqlInputError { error, .. } => (error.code, error.extended_code),
            // A column of the wrong type can only come from damage: every table is STRICT.
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..) => return Self::damaged(Part::Database),
            _ => return Self::Database(-1),
        };
        match code {
            C::NotADatabase | C::DatabaseCorrupt => Self::damaged(Part::Database),
            C::DiskFull => Self::DiskFull,
            C::DatabaseBusy | C::DatabaseLocked => Self::InUse,
            C::PermissionDenied | C::ReadOnly | C::CannotOpen => Self::NotAllowed,
            _ => Self::Database(extended),
        }
    }
}

impl From<getrandom::Error> for Trouble {
    fn from(_: getrandom::Error) -> Self {
        Self::NoRandomness
    }
}

impl Trouble {
    pub(crate) fn damaged(part: Part) -> Self {
        Self::Damaged { part }
    }

    /// The same trouble, where a damaged database means a damaged backup copy.
    pub(crate) fn in_backup(self) -> Self {
        match self {
            Self::Damaged { .. } | Self::NoVault => Self::damaged(Part::Backup),
            other => other,
        }
    }
}
