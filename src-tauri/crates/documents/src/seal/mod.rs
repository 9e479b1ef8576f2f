//! The coordinator's seal over a finished PDF: PAdES baseline-B with a P-256 or an RSA key, and baseline-T where room was
//! left for a time stamp.
//!
//! A seal shows that the file is the one the coordinator finished; it is not a person's signature
//! on the plan (handbook 6.7). It is added as an incremental update, so the bytes of the paper
//! itself stay as they were. Time and randomness come from outside: the same key, file and
//! moment give the same bytes. The verifier accepts one reading only and calls all else changed.

mod appearance;
mod certificate;
mod cms;
mod fields;
mod judge;
mod outline;
mod p12;
mod prepare;
mod public;
mod secret;
mod sign;
mod stamp;
#[cfg(test)]
mod stamp_tests;
#[cfg(test)]
mod tests;
mod update;
mod verify;
mod write;

pub use certificate::{SealKey, issue};
pub use p12::from_p12;
pub use prepare::prepare;
pub use sign::{Room, has_place, seal};
pub use stamp::{Stamp, clock_was_wrong, question, stamp};
pub use verify::{Seal, Verdict, Why, verify};

/// Why a seal could not be made or a seal key not be read. Holds no personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The coordinator's name is empty or longer than the 64 characters a certificate holds.
    #[error("the name for the seal is empty or longer than 64 characters")]
    Name,
    /// The organisation's name is longer than the 64 characters a certificate holds.
    #[error("the organisation for the seal is longer than 64 characters")]
    Organisation,
    /// The country is neither empty nor two Latin letters (ISO 3166-1 alpha-2).
    #[error("the country for the seal is not a two-letter code")]
    Country,
    /// The start or the number of years is outside of what a certificate can say.
    #[error("the period for the seal is not possible")]
    Period,
    /// The file is no PKCS#12 key file.
    #[error("this is not a PKCS#12 key file")]
    NotP12,
    /// The passphrase does not open the key file.
    #[error("the passphrase does not open the key file")]
    Passphrase,
    /// The key file is protected in a way that is not supported.
    #[error("the key file is protected in a way that is not supported")]
    Protection,
    /// The key file holds no private key together with its certificate.
    #[error("the key file holds no private key with a certificate")]
    NoKey,
    /// The key is neither an elliptic-curve key on P-256 nor an RSA key of 2048 to 4096 bits.
    #[error("the key is of another kind than P-256 or RSA")]
    KeyKind,
    /// The certificate belongs to another key.
    #[error("the certificate does not belong to the key")]
    Mismatch,
    /// The certificate is not meant for signing.
    #[error("the certificate is not meant for signing")]
    Purpose,
    /// The kept seal key cannot be read.
    #[error("the kept seal key cannot be read")]
    Kept,
    /// The certificate is not valid yet at the moment of sealing.
    #[error("the certificate is not valid yet")]
    TooEarly,
    /// The certificate is no longer valid at the moment of sealing.
    #[error("the certificate is no longer valid")]
    Expired,
    /// The bytes are no PDF file that can be read.
    #[error("this is not a readable PDF file")]
    NotPdf,
    /// The PDF is encrypted or written in a way an update cannot follow (no classic xref table).
    #[error("this PDF cannot take a seal")]
    Unsuited,
    /// The PDF has no empty place for a seal.
    #[error("the PDF has no empty place for a seal")]
    NoPlace,
    /// The PDF carries no seal.
    #[error("the PDF carries no seal")]
    NotSealed,
    /// The last seal has no room for a time stamp, or has one already.
    #[error("the seal has no room for a time stamp")]
    NoStampRoom,
    /// The bytes are no answer of a time-stamp service.
    #[error("this is no answer of a time-stamp service")]
    NoAnswer,
    /// The time-stamp service said no.
    #[error("the time-stamp service gave no time stamp")]
    Denied,
    /// The answer is about another seal.
    #[error("the time stamp belongs to another seal")]
    OtherAnswer,
    /// The time stamp does not hold, or is of a kind that cannot be checked here.
    #[error("the time stamp does not hold or cannot be checked")]
    Unjudged,
    /// The answer is longer than the room that was left.
    #[error("the time stamp is longer than the room for it")]
    LongAnswer,
    /// The PDF carries a seal already and was changed since.
    #[error("the PDF was changed after it had been sealed")]
    Changed,
    /// A seal could not be computed or written.
    #[error("the seal could not be made")]
    Making,
}
