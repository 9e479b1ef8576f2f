//! Why a file was not taken: one variant for each different thing a person has to do next.

use std::io;

/// What is wrong with a `.krug` file. Holds no name, path or value: faults end up in reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Fault {
    /// Another kind of file.
    #[error("not a Krug file")]
    NotKrug,
    /// It ends too early.
    #[error("the file is not complete")]
    Cut,
    /// Some byte was altered.
    #[error("the file is damaged or altered")]
    Damaged,
    /// It opens with a passphrase, and none was given.
    #[error("the file opens with a passphrase")]
    NeedsPassphrase,
    /// The passphrase does not fit.
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    /// No key here opens it.
    #[error("the file is locked for somebody else")]
    NotForYou,
    /// Its passphrase asks for more memory than is sensible: scrypt N above 2^20.
    #[error("the file asks for too much memory")]
    TooHard,
    /// Made by a newer Krug that says it cannot be read by this one.
    #[error("made by a newer Krug")]
    NeedsNewer,
    /// The manifest's signature is not that of the sender it names.
    #[error("the sender's signature is not right")]
    BadSignature,
    /// Well signed, but its parts contradict one another.
    #[error("the file contradicts itself")]
    Inconsistent,
    /// Above the limits of size or number.
    #[error("the file is larger than allowed")]
    TooBig,
    /// No room where it is being written.
    #[error("no room")]
    DiskFull,
    /// The device gives no bytes, or takes none.
    #[error("the device cannot be read or written")]
    Device,
    /// What was written does not read back as it was meant.
    #[error("what was written does not read back")]
    NotWritten,
    /// The operating system gave no random bytes.
    #[error("no randomness")]
    NoRandomness,
}

impl Fault {
    /// The code shown behind "details for the office" and on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Fault::NotKrug => "not-krug",
            Fault::Cut => "cut",
            Fault::Damaged => "damaged",
            Fault::NeedsPassphrase => "needs-passphrase",
            Fault::WrongPassphrase => "wrong-passphrase",
            Fault::NotForYou => "not-for-you",
            Fault::TooHard => "too-hard",
            Fault::NeedsNewer => "needs-newer",
            Fault::BadSignature => "bad-signature",
            Fault::Inconsistent => "inconsistent",
            Fault::TooBig => "too-big",
            Fault::DiskFull => "disk-full",
            Fault::Device => "device",
            Fault::NotWritten => "not-written",
            Fault::NoRandomness => "no-randomness",
        }
    }

    /// Of a device, by what the system said.
    pub(crate) fn of_device(error: &io::Error) -> Fault {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Fault::DiskFull,
            _ => Fault::Device,
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Fault::of_device(&error)
    }
}

impl From<getrandom::Error> for Fault {
    fn from(_: getrandom::Error) -> Self {
        Fault::NoRandomness
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    #[test]
    fn a_stick_without_room_is_told_from_one_that_does_not_work() {
        for kind in [
            ErrorKind::StorageFull,
            ErrorKind::QuotaExceeded,
            ErrorKind::FileTooLarge,
        ] {
            assert_eq!(Fault::from(io::Error::from(kind)), Fault::DiskFull);
        }
        for kind in [
            ErrorKind::NotFound,
            ErrorKind::PermissionDenied,
            ErrorKind::UnexpectedEof,
            ErrorKind::Other,
        ] {
            assert_eq!(Fault::from(io::Error::from(kind)), Fault::Device);
        }
    }

    #[test]
    fn a_computer_without_random_bytes_says_so() {
        assert_eq!(
            Fault::from(getrandom::Error::UNSUPPORTED),
            Fault::NoRandomness
        );
    }
}
