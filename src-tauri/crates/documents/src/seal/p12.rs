//! A seal key from a PKCS#12 file, as trust services hand them out.
//!
//! Keys on P-256 and RSA keys are taken; every way in which a file can be the wrong one has its own answer,
//! so that a mistyped passphrase is never mistaken for a broken file.

use der::{Decode, Encode};
use p12_keystore::KeyStore;
use p12_keystore::error::Error;
use x509_cert::Certificate;
use x509_cert::ext::pkix::{KeyUsage, KeyUsages};

use super::Trouble;
use super::certificate::SealKey;
use super::secret::Secret;

/// Reads the first private key of a PKCS#12 file with its certificate chain.
///
/// # Errors
/// `NotP12`, `Passphrase`, `Protection`, `NoKey`, `KeyKind` (neither P-256 nor RSA of 2048
/// to 4096 bits),
/// `Mismatch`, or `Purpose` if the certificate's key usage excludes signing.
pub fn from_p12(bytes: &[u8], passphrase: &str) -> Result<SealKey, Trouble> {
    let store = KeyStore::from_pkcs12(bytes, passphrase).map_err(|error| match error {
        Error::MacError(_) | Error::Pkcs5Error(_) | Error::UnpadError => Trouble::Passphrase,
        Error::UnsupportedEncryptionScheme
        | Error::UnsupportedMacAlgorithm
        | Error::InvalidParameters => Trouble::Protection,
        _ => Trouble::NotP12,
    })?;
    let (_, entry) = store.private_key_chain().ok_or(Trouble::NoKey)?;
    let key = Secret::from_pkcs8(entry.key())?;
    let chain = entry
        .chain()
        .iter()
        .map(|certificate| canonical(certificate.as_der()))
        .collect::<Result<Vec<_>, _>>()?;
    let signs = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
    if let Some(leaf) = chain.first() {
        match leaf.tbs_certificate.get::<KeyUsage>() {
            Ok(None) => {}
            Ok(Some((_, usage))) if !usage.0.is_disjoint(signs) => {}
            _ => return Err(Trouble::Purpose),
        }
    }
    SealKey::new(key, chain)
}

/// A certificate whose encoding would change when written again could never verify.
fn canonical(bytes: &[u8]) -> Result<Certificate, Trouble> {
    let certificate = Certificate::from_der(bytes).map_err(|_| Trouble::NotP12)?;
    match certificate.to_der() {
        Ok(again) if again == bytes => Ok(certificate),
        _ => Err(Trouble::NotP12),
    }
}
