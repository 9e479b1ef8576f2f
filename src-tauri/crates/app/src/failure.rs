//! What a call answers when it cannot be carried out: a code for the program, a message key with values
//! for the person, and what stands in the way. No personal data, no path, no number of a line.

use std::collections::BTreeMap;

use krug_domain::problem::{Problem, Problems};
use krug_domain::rules::Finding;
use krug_store::Trouble;
use serde::Serialize;

/// Kinds of failure, each with advice of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// No vault has been made yet.
    NoVault,
    /// There is a vault already.
    VaultExists,
    /// The vault is closed.
    Locked,
    /// The family looks at the screen.
    Turned,
    /// Passphrase or recovery key do not fit.
    WrongSecret,
    /// The vault is damaged.
    Damaged,
    /// The vault was written by a newer Krug.
    Newer,
    /// Another Krug has the vault open.
    InUse,
    /// The key file asks for more memory than is sensible.
    TooHard,
    /// The disk is full.
    DiskFull,
    /// A file could not be read or written.
    File,
    /// Something stands in the way of the request.
    Problems,
    /// Checks of the handbook stop it.
    Stopped,
    /// Nothing to take back, or somebody has built on it.
    NotUndone,
    /// The call is not known or its request is malformed.
    BadRequest,
    /// A defect of Krug itself.
    Internal,
}

/// A failed call.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Failure {
    /// Code.
    pub code: Code,
    /// Message key.
    pub key: String,
    /// Values for the message.
    pub args: BTreeMap<String, String>,
    /// Problems beside fields.
    pub fields: Vec<Problem>,
    /// Checks that stop the action.
    pub findings: Vec<Finding>,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.key)
    }
}
impl std::error::Error for Failure {}

impl Failure {
    /// A failure with a message key.
    #[must_use]
    pub fn new(code: Code, key: &str) -> Self {
        Self {
            code,
            key: key.to_owned(),
            args: BTreeMap::new(),
            fields: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The vault is closed.
    #[must_use]
    pub fn locked() -> Self {
        Self::new(Code::Locked, "failure-locked")
    }

    /// A defect of Krug.
    #[must_use]
    pub fn internal() -> Self {
        Self::new(Code::Internal, "failure-internal")
    }

    /// A malformed request.
    #[must_use]
    pub fn bad_request() -> Self {
        Self::new(Code::BadRequest, "failure-bad-request")
    }

    /// Something is not there any more.
    #[must_use]
    pub fn gone() -> Self {
        Problem::new("problem-gone").into()
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Problems::from(problem).into()
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        let mut failure = if problems.findings.is_empty() {
            let first = problems.problems.first();
            let mut failure = Self::new(
                Code::Problems,
                first.map_or("failure-problems", |p| p.key.as_str()),
            );
            if let Some(first) = first {
                failure.args.clone_from(&first.args);
            }
            failure
        } else {
            Self::new(Code::Stopped, "failure-stopped")
        };
        failure.fields = problems.problems;
        failure.findings = problems.findings;
        failure
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::new(Code::DiskFull, "failure-disk-full"),
            _ => Self::new(Code::File, "failure-file"),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        Self::bad_request()
    }
}

/// Answer of a call.
pub type Reply<T> = Result<T, Failure>;

impl From<krug_exchange::Fault> for Failure {
    fn from(fault: krug_exchange::Fault) -> Self {
        use krug_exchange::Fault as F;
        let (code, key) = match fault {
            F::NotKrug => (Code::File, "fault-not-krug"),
            F::Cut => (Code::File, "fault-cut"),
            F::Damaged => (Code::File, "fault-damaged"),
            F::NeedsPassphrase => (Code::WrongSecret, "fault-needs-passphrase"),
            F::WrongPassphrase => (Code::WrongSecret, "fault-wrong-passphrase"),
            F::NotForYou => (Code::File, "fault-not-for-you"),
            F::TooHard => (Code::TooHard, "fault-too-hard"),
            F::NeedsNewer => (Code::Newer, "fault-needs-newer"),
            F::BadSignature => (Code::File, "fault-bad-signature"),
            F::Inconsistent => (Code::File, "fault-inconsistent"),
            F::TooBig => (Code::File, "fault-too-big"),
            F::DiskFull => (Code::DiskFull, "fault-disk-full"),
            F::Device => (Code::File, "fault-device"),
            F::NotWritten => (Code::File, "fault-not-written"),
            F::NoRandomness => return Self::internal(),
        };
        Self::new(code, key)
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NoVault => Self::new(Code::NoVault, "failure-no-vault"),
            Trouble::AlreadyThere => Self::new(Code::VaultExists, "failure-vault-exists"),
            Trouble::Occupied => Self::new(Code::File, "failure-occupied"),
            Trouble::Io(_) => Self::new(Code::File, "failure-disk"),
            Trouble::WrongSecret => Self::new(Code::WrongSecret, "failure-wrong-secret"),
            Trouble::Mistyped => Self::new(Code::WrongSecret, "failure-recovery-mistyped"),
            Trouble::EmptyPassphrase => {
                Problem::of("passphrase", "problem-passphrase-empty").into()
            }
            Trouble::Damaged { part } => Self::new(
                Code::Damaged,
                match part {
                    krug_store::Part::PassphraseSlot => "failure-damaged-slot",
                    krug_store::Part::RecoverySlot => "failure-damaged-recovery",
                    krug_store::Part::Database => "failure-damaged",
                    krug_store::Part::Backup => "failure-damaged-backup",
                },
            ),
            Trouble::NewerProgram { .. } => Self::new(Code::Newer, "failure-newer"),
            Trouble::InUse => Self::new(Code::InUse, "failure-in-use"),
            Trouble::TooHard { .. } => Self::new(Code::TooHard, "failure-too-hard"),
            Trouble::DiskFull => Self::new(Code::DiskFull, "failure-disk-full"),
            Trouble::NotAllowed => Self::new(Code::File, "failure-not-allowed"),
            Trouble::TooBig => Self::new(Code::File, "failure-too-big"),
            Trouble::NotAsRead => Self::new(Code::File, "fault-damaged"),
            Trouble::CannotUndo(why) => {
                let key = match why {
                    krug_log::UndoRefused::BuiltUpon { .. } => "failure-undo-built-upon",
                    _ => "failure-undo-nothing",
                };
                Self::new(Code::NotUndone, key)
            }
            _ => Self::internal(),
        }
    }
}
