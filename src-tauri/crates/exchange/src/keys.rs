//! The keys of one installation: Ed25519 to sign, X25519 (as an age identity) to open.
//!
//! Two keys and not one for both: mixing uses is what cryptographers warn of, and age's own ssh support
//! would bring RSA into the tree. Neither prints itself, both are wiped when dropped.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use krug_log::Name;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Card, Fault};

/// Length of an Ed25519 seed.
const SEED: usize = 32;

/// Both secret keys of an installation.
pub struct DeviceKeys {
    sign: SigningKey,
    open: age::x25519::Identity,
}

impl DeviceKeys {
    /// New keys.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn generate() -> Result<DeviceKeys, Fault> {
        let mut seed = Zeroizing::new([0; SEED]);
        getrandom::fill(&mut *seed)?;
        Ok(DeviceKeys {
            sign: SigningKey::from_bytes(&seed),
            open: age::x25519::Identity::generate(),
        })
    }

    /// The keys as they are kept in the vault: the seed, then the age identity as text.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let open = self.open.to_string();
        let open = open.expose_secret().as_bytes();
        let mut bytes = Zeroizing::new(Vec::with_capacity(SEED + open.len()));
        bytes.extend_from_slice(&self.sign.to_bytes());
        bytes.extend_from_slice(open);
        bytes
    }

    /// The keys out of what [`DeviceKeys::to_bytes`] gave; `None` if it is something else.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<DeviceKeys> {
        let (seed, open) = bytes.split_first_chunk::<SEED>()?;
        Some(DeviceKeys {
            sign: SigningKey::from_bytes(seed),
            open: age::x25519::Identity::from_str(std::str::from_utf8(open).ok()?).ok()?,
        })
    }

    /// Id of the installation, as written into changes: see [`by_of`].
    #[must_use]
    pub fn by(&self) -> String {
        by_of(self.sign.verifying_key().as_bytes())
    }

    /// The card to give to others.
    #[must_use]
    pub fn card(&self, person: &str, device: &str) -> Card {
        Card {
            person: person.to_owned(),
            device: device.to_owned(),
            sign: HEXLOWER.encode(self.sign.verifying_key().as_bytes()),
            age: self.open.to_public().to_string(),
        }
    }

    /// The key that opens files made for this installation, `AGE-SECRET-KEY-1…`.
    #[must_use]
    pub fn identity(&self) -> Zeroizing<String> {
        Zeroizing::new(self.open.to_string().expose_secret().to_owned())
    }

    /// 64 bytes: Ed25519 (RFC 8032) over `bytes`.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.sign.sign(bytes).to_bytes()
    }

    /// Signs this installation's last change in a case. Names chain, so it covers all its earlier ones.
    #[must_use]
    pub fn seal(&self, case: &str, last: Name) -> Seal {
        Seal {
            by: self.by(),
            name: last,
            key: HEXLOWER.encode(self.sign.verifying_key().as_bytes()),
            sig: HEXLOWER.encode(&self.sign(&sealed_text(case, last))),
        }
    }
}

impl fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeviceKeys")
    }
}

/// That an installation has signed its own last change; travels on in other people's files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// The installation.
    pub by: String,
    /// Its last change then.
    pub name: Name,
    /// Its Ed25519 public key, 64 hexadecimal digits.
    pub key: String,
    /// Ed25519 over `krug-seal-v1`, the case and the name, each on a line; 128 hexadecimal digits.
    pub sig: String,
}

impl Seal {
    /// Whether the signature is right and the key is that of the installation it names.
    #[must_use]
    pub fn holds(&self, case: &str) -> bool {
        signed_by(&self.key, &self.by)
            && verifies(
                &self.key,
                &sealed_text(case, self.name),
                HEXLOWER.decode(self.sig.as_bytes()).ok().as_deref(),
            )
    }
}

fn sealed_text(case: &str, last: Name) -> Vec<u8> {
    format!("krug-seal-v1\n{case}\n{last}").into_bytes()
}

/// The id of an installation: the first 32 hexadecimal digits of the SHA-256 of its Ed25519 public key.
pub(crate) fn by_of(key: &[u8]) -> String {
    let mut digits = HEXLOWER.encode(&Sha256::digest(key));
    digits.truncate(32);
    digits
}

/// Whether a public key (hexadecimal) is that of the installation `by`.
pub(crate) fn signed_by(key: &str, by: &str) -> bool {
    HEXLOWER
        .decode(key.as_bytes())
        .is_ok_and(|bytes| bytes.len() == 32 && by_of(&bytes) == by)
}

/// Whether `sig` is the Ed25519 signature of `bytes` by `key` (hexadecimal); weak keys are refused.
pub(crate) fn verifies(key: &str, bytes: &[u8], sig: Option<&[u8]>) -> bool {
    let key = HEXLOWER.decode(key.as_bytes()).ok();
    let key = key.and_then(|k| <[u8; 32]>::try_from(k).ok());
    let key = key.and_then(|k| VerifyingKey::from_bytes(&k).ok());
    let sig = sig.and_then(|s| Signature::from_slice(s).ok());
    matches!((key, sig), (Some(key), Some(sig)) if key.verify_strict(bytes, &sig).is_ok())
}

/// The public half of an age identity text; `None` if it is none.
#[must_use]
pub fn public_of(identity: &str) -> Option<String> {
    let identity = age::x25519::Identity::from_str(identity).ok()?;
    Some(identity.to_public().to_string())
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::Verifier;

    use super::*;

    fn keys(seed: u8) -> DeviceKeys {
        DeviceKeys {
            sign: SigningKey::from_bytes(&[seed; SEED]),
            open: age::x25519::Identity::generate(),
        }
    }

    #[test]
    fn a_seal_is_of_one_installation_one_case_and_one_change() {
        let (ana, boris) = (keys(1), keys(2));
        let (last, earlier) = (Name([7; 32]), Name([8; 32]));
        let seal = ana.seal("c0ffee", last);
        assert!(seal.holds("c0ffee"));
        assert!(!seal.holds("beef00"), "of another family");
        let moved = Seal {
            name: earlier,
            ..seal.clone()
        };
        assert!(!moved.holds("c0ffee"), "of another change");
        // Boris signs, and says it was Ana; or puts his key beside her signature.
        let claimed = Seal {
            by: ana.by(),
            ..boris.seal("c0ffee", last)
        };
        assert!(!claimed.holds("c0ffee"));
        let taken = Seal {
            sig: seal.sig,
            ..boris.seal("c0ffee", last)
        };
        assert!(!taken.holds("c0ffee"));
    }

    #[test]
    fn an_installation_is_named_after_a_key_of_32_bytes() {
        let key = keys(1).card("Ana", "").sign;
        let by = keys(1).by();
        assert_eq!(by.len(), 32);
        assert!(signed_by(&key, &by));
        assert!(!signed_by(&key, &keys(2).by()));
        // A shorter key with the id that would follow from it.
        assert!(!signed_by(
            &key[..62],
            &by_of(&HEXLOWER.decode(&key.as_bytes()[..62]).unwrap())
        ));
        assert!(!signed_by(&key.to_uppercase(), &by));
    }

    #[test]
    fn a_key_that_fits_every_text_signs_none() {
        // The neutral point as key and commitment, and nothing proved; the plain check of Ed25519 takes it.
        let weak = format!("01{}", "00".repeat(31));
        let mut sig = [0; 64];
        sig[0] = 1;
        let plain = VerifyingKey::from_bytes(
            &HEXLOWER
                .decode(weak.as_bytes())
                .unwrap()
                .try_into()
                .unwrap(),
        );
        let taken = plain
            .unwrap()
            .verify(b"any text", &Signature::from_bytes(&sig));
        assert!(taken.is_ok());
        assert!(!verifies(&weak, b"any text", Some(&sig)));
        let ana = keys(1);
        let key = ana.card("Ana", "").sign;
        assert!(verifies(&key, b"a text", Some(&ana.sign(b"a text"))));
        assert!(!verifies(&key, b"another", Some(&ana.sign(b"a text"))));
        assert!(!verifies(&key, b"a text", None));
    }

    #[test]
    fn the_key_that_opens_belongs_to_the_card() {
        let ana = keys(1);
        assert_eq!(public_of(&ana.identity()), Some(ana.card("Ana", "").age));
        assert_eq!(public_of("AGE-SECRET-KEY-1"), None);
    }
}
