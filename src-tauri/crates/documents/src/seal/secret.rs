//! The two kinds of key a seal can be made with: P-256 as Krug makes them itself, and RSA as many trust
//! services hand them out. What is signed with which and how it is named in the file stands here alone.

use const_oid::ObjectIdentifier;
use der::asn1::{Any, Null};
use p256::SecretKey;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use p256::elliptic_curve::zeroize::Zeroizing;
use p256::pkcs8::DecodePrivateKey;
use ring::rand::SystemRandom;
use ring::signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use spki::AlgorithmIdentifierOwned;

use super::Trouble;
use super::public::Public;

const ECDSA_SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const RSA_SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");

/// A private key that can seal.
pub(super) enum Secret {
    /// On the curve P-256.
    Curve(SecretKey),
    /// RSA of 2048 to 4096 bits; with it the PKCS#8 form in which it is kept.
    Rsa(Box<RsaKeyPair>, Zeroizing<Vec<u8>>),
}

/// Which of the two a signature says it was made with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// ECDSA with SHA-256.
    Curve,
    /// PKCS #1 v1.5 with SHA-256.
    Rsa,
}

impl Secret {
    /// A private key in the PKCS#8 form.
    ///
    /// # Errors
    /// `KeyKind` if it is neither on P-256 nor RSA of 2048 to 4096 bits.
    pub(super) fn from_pkcs8(bytes: &[u8]) -> Result<Self, Trouble> {
        if let Ok(key) = SecretKey::from_pkcs8_der(bytes) {
            return Ok(Self::Curve(key));
        }
        let pair = RsaKeyPair::from_pkcs8(bytes).map_err(|_| Trouble::KeyKind)?;
        Ok(Self::Rsa(Box::new(pair), Zeroizing::new(bytes.to_vec())))
    }

    pub(super) fn public(&self) -> Public {
        match self {
            Self::Curve(key) => Public::from(SigningKey::from(key).verifying_key()),
            Self::Rsa(pair, _) => Public::Rsa(pair.public_key().as_ref().to_vec()),
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Curve(_) => Kind::Curve,
            Self::Rsa(..) => Kind::Rsa,
        }
    }

    /// Longest a signature can be, in bytes: that of P-256 varies (DER), that of RSA has one length only.
    pub(super) fn longest(&self) -> usize {
        match self {
            Self::Curve(_) => 72,
            Self::Rsa(pair, _) => pair.public().modulus_len(),
        }
    }

    /// Signs the message; the same message gives the same signature.
    ///
    /// # Errors
    /// `Making` if the key turns out to be unfit.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Trouble> {
        match self {
            Self::Curve(key) => {
                let signature: DerSignature = SigningKey::from(key).sign(message);
                Ok(signature.as_bytes().to_vec())
            }
            Self::Rsa(pair, _) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                // Randomness only blinds the computation; it leaves no trace in what comes out.
                pair.sign(
                    &RSA_PKCS1_SHA256,
                    &SystemRandom::new(),
                    message,
                    &mut signature,
                )
                .map_err(|_| Trouble::Making)?;
                Ok(signature)
            }
        }
    }
}

impl Kind {
    /// How a signature of this kind is named: ECDSA without parameters (RFC 5758), RSA with an empty one
    /// (RFC 4055, section 5).
    ///
    /// # Errors
    /// Only what encoding can bring.
    pub(super) fn algorithm(self) -> Result<AlgorithmIdentifierOwned, der::Error> {
        Ok(match self {
            Self::Curve => AlgorithmIdentifierOwned {
                oid: ECDSA_SHA_256,
                parameters: None,
            },
            Self::Rsa => AlgorithmIdentifierOwned {
                oid: RSA_SHA_256,
                parameters: Some(Any::encode_from(&Null)?),
            },
        })
    }

    /// The kind a signature is named as, in that one spelling.
    pub(super) fn named(algorithm: &AlgorithmIdentifierOwned) -> Option<Self> {
        [Self::Curve, Self::Rsa]
            .into_iter()
            .find(|kind| kind.algorithm().is_ok_and(|own| own == *algorithm))
    }
}
