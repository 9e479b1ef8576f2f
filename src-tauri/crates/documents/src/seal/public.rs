//! Keys that vouch: P-256, P-384 and RSA. Krug seals with two of them; those who vouch for a certificate or stamp a
//! time use all. What a signature says it was made with, and whether it holds, is judged here alone.

use const_oid::ObjectIdentifier;
use der::asn1::{Any, Null, UintRef};
use der::{Decode, Encode, Sequence};
use p256::ecdsa::VerifyingKey;
use p256::pkcs8::DecodePublicKey;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::secret::Kind;

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

const CURVE: ObjectIdentifier = oid("1.2.840.10045.2.1");
const P_384: ObjectIdentifier = oid("1.3.132.0.34");
const RSA: ObjectIdentifier = oid("1.2.840.113549.1.1.1");

/// Hashes a signature can be made over (RFC 5754), and how they are named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// Which arithmetic a signature says it was made with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Curve,
    Rsa,
}

const HASHES: [(Hash, ObjectIdentifier); 3] = [
    (Hash::Sha256, oid("2.16.840.1.101.3.4.2.1")),
    (Hash::Sha384, oid("2.16.840.1.101.3.4.2.2")),
    (Hash::Sha512, oid("2.16.840.1.101.3.4.2.3")),
];

/// RFC 5758, section 3.2, and RFC 4055, section 5.
const SIGNATURES: [(Family, Hash, ObjectIdentifier); 6] = [
    (Family::Curve, Hash::Sha256, oid("1.2.840.10045.4.3.2")),
    (Family::Curve, Hash::Sha384, oid("1.2.840.10045.4.3.3")),
    (Family::Curve, Hash::Sha512, oid("1.2.840.10045.4.3.4")),
    (Family::Rsa, Hash::Sha256, oid("1.2.840.113549.1.1.11")),
    (Family::Rsa, Hash::Sha384, oid("1.2.840.113549.1.1.12")),
    (Family::Rsa, Hash::Sha512, oid("1.2.840.113549.1.1.13")),
];

/// Smallest and largest RSA modulus that is trusted to vouch, in bits.
const MODULUS: std::ops::RangeInclusive<usize> = 2048..=8192;

/// A public key of one of the three kinds.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Public {
    /// On the curve P-256, as an uncompressed point.
    P256(Vec<u8>),
    /// On the curve P-384, as its certificate has it.
    P384(Vec<u8>),
    /// RSA: modulus and exponent (RFC 8017, A.1.1).
    Rsa(Vec<u8>),
}

#[derive(Sequence)]
struct RsaPublic<'a> {
    modulus: UintRef<'a>,
    exponent: UintRef<'a>,
}

impl From<&VerifyingKey> for Public {
    fn from(key: &VerifyingKey) -> Self {
        Self::P256(key.to_encoded_point(false).as_bytes().to_vec())
    }
}

impl Public {
    /// A certificate's key, if it is of one of the three kinds.
    pub(super) fn of(info: &SubjectPublicKeyInfoOwned) -> Option<Self> {
        let bytes = info.subject_public_key.as_bytes()?;
        if info.algorithm.oid == RSA {
            let modulus = RsaPublic::from_der(bytes).ok()?.modulus;
            let bits = modulus.as_bytes().len() * 8;
            return MODULUS.contains(&bits).then(|| Self::Rsa(bytes.to_vec()));
        }
        let curve = info.algorithm.parameters.as_ref();
        let curve = curve.and_then(|p| p.decode_as::<ObjectIdentifier>().ok());
        if info.algorithm.oid == CURVE && curve == Some(P_384) {
            return Some(Self::P384(bytes.to_vec()));
        }
        let info = info.to_der().ok()?;
        let key = VerifyingKey::from_public_key_der(&info).ok()?;
        Some(Self::from(&key))
    }

    /// As what Krug could seal with it, if at all.
    pub(super) fn kind(&self) -> Option<Kind> {
        match self {
            Self::P256(_) => Some(Kind::Curve),
            Self::P384(_) => None,
            Self::Rsa(_) => Some(Kind::Rsa),
        }
    }

    pub(super) fn family(&self) -> Family {
        match self {
            Self::P256(_) | Self::P384(_) => Family::Curve,
            Self::Rsa(_) => Family::Rsa,
        }
    }

    /// Whether the signature holds; none if this pair of key and hash cannot be judged here.
    pub(super) fn holds(&self, hash: Hash, message: &[u8], signature: &[u8]) -> Option<bool> {
        let (how, bytes): (&dyn VerificationAlgorithm, _) = match (self, hash) {
            (Self::P256(key), Hash::Sha256) => (&signature::ECDSA_P256_SHA256_ASN1, key),
            (Self::P256(key), Hash::Sha384) => (&signature::ECDSA_P256_SHA384_ASN1, key),
            (Self::P384(key), Hash::Sha256) => (&signature::ECDSA_P384_SHA256_ASN1, key),
            (Self::P384(key), Hash::Sha384) => (&signature::ECDSA_P384_SHA384_ASN1, key),
            (Self::P256(_) | Self::P384(_), Hash::Sha512) => return None,
            (Self::Rsa(key), Hash::Sha256) => (&signature::RSA_PKCS1_2048_8192_SHA256, key),
            (Self::Rsa(key), Hash::Sha384) => (&signature::RSA_PKCS1_2048_8192_SHA384, key),
            (Self::Rsa(key), Hash::Sha512) => (&signature::RSA_PKCS1_2048_8192_SHA512, key),
        };
        Some(
            UnparsedPublicKey::new(how, bytes)
                .verify(message, signature)
                .is_ok(),
        )
    }
}

impl Hash {
    /// The hash an identifier names, without parameters or with the empty one.
    pub(super) fn named(algorithm: &AlgorithmIdentifierOwned) -> Option<Self> {
        let named = HASHES.iter().find(|(_, oid)| *oid == algorithm.oid)?;
        bare(algorithm).then_some(named.0)
    }

    pub(super) fn of(self, bytes: &[u8]) -> Vec<u8> {
        let how = match self {
            Self::Sha256 => &ring::digest::SHA256,
            Self::Sha384 => &ring::digest::SHA384,
            Self::Sha512 => &ring::digest::SHA512,
        };
        ring::digest::digest(how, bytes).as_ref().to_vec()
    }
}

/// What a signature's identifier names. Plain RSA says nothing of the hash: that one is `otherwise`.
pub(super) fn named(
    algorithm: &AlgorithmIdentifierOwned,
    otherwise: Option<Hash>,
) -> Option<(Family, Hash)> {
    if !bare(algorithm) {
        return None;
    }
    if algorithm.oid == RSA {
        return otherwise.map(|hash| (Family::Rsa, hash));
    }
    let found = SIGNATURES.iter().find(|(.., oid)| *oid == algorithm.oid)?;
    Some((found.0, found.1))
}

fn bare(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.parameters.is_none() || algorithm.parameters == Any::encode_from(&Null).ok()
}
