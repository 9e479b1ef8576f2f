//! The seal key: a private key with its certificate, self-issued (P-256) or from outside (also RSA).
//!
//! Invariant: the first certificate belongs to the key. Nothing here prints the key; it leaves
//! only through `to_bytes`, which is meant for the encrypted vault.

use chrono::{DateTime, Datelike, Months, NaiveDateTime, Timelike};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, BmpString, GeneralizedTime, OctetString, PrintableString, SetOfVec};
use der::{Decode, Encode, Sequence};
use p256::SecretKey;
use p256::ecdsa::{DerSignature, SigningKey};
use p256::elliptic_curve::zeroize::Zeroizing;
use sha2::{Digest, Sha256};
use spki::SubjectPublicKeyInfoOwned;
use x509_cert::Certificate;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::{Builder, CertificateBuilder, Profile};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use super::Trouble;
use super::public::Public;
use super::secret::Secret;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");

/// Longest name a certificate may carry, in characters (RFC 5280, upper bounds).
const LONGEST: usize = 64;

/// A key that can seal papers, with its certificate and the chain above it.
pub struct SealKey {
    key: Secret,
    chain: Vec<Certificate>,
}

/// How a seal key lies in the vault: in form 1 the scalar of P-256, in form 2 an RSA key in PKCS#8.
#[derive(Sequence)]
struct Kept {
    form: u8,
    key: OctetString,
    chain: Vec<Certificate>,
}

impl std::fmt::Debug for SealKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SealKey").finish_non_exhaustive()
    }
}

impl SealKey {
    /// Joins a key with its certificate (first) and the certificates above it.
    ///
    /// # Errors
    /// `NoKey` without a certificate, `Mismatch` if the first one is another key's.
    pub(super) fn new(key: Secret, chain: Vec<Certificate>) -> Result<Self, Trouble> {
        let leaf = chain.first().ok_or(Trouble::NoKey)?;
        let certified = public_key(leaf).ok_or(Trouble::Mismatch)?;
        if certified != key.public() {
            return Err(Trouble::Mismatch);
        }
        Ok(Self { key, chain })
    }

    /// Whom the certificate names.
    #[must_use]
    pub fn name(&self) -> String {
        self.leaf().map(common_name).unwrap_or_default()
    }

    /// The organisation the certificate names, or an empty text.
    #[must_use]
    pub fn organisation(&self) -> String {
        self.leaf().map(organisation).unwrap_or_default()
    }

    /// SHA-256 of the certificate in groups of four hex digits, to be compared by eye.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.leaf().map(fingerprint).unwrap_or_default()
    }

    /// True if nobody but the key itself vouches for the certificate.
    #[must_use]
    pub fn self_issued(&self) -> bool {
        self.leaf().is_some_and(self_issued)
    }

    /// Last moment (UTC) at which the key may seal.
    #[must_use]
    pub fn valid_until(&self) -> NaiveDateTime {
        self.leaf().map(|leaf| period(leaf).1).unwrap_or_default()
    }

    /// First moment (UTC) at which the key may seal.
    #[must_use]
    pub fn valid_from(&self) -> NaiveDateTime {
        self.leaf().map(|leaf| period(leaf).0).unwrap_or_default()
    }

    /// Key and certificates for keeping in the encrypted vault; wiped from memory when dropped.
    ///
    /// # Errors
    /// `Making` if they cannot be encoded.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let (form, secret) = match &self.key {
            Secret::Curve(key) => (1, Zeroizing::new(key.to_bytes().to_vec())),
            Secret::Rsa(_, pkcs8) => (2, pkcs8.clone()),
        };
        let kept = Kept {
            form,
            key: OctetString::new(secret.as_slice()).map_err(|_| Trouble::Making)?,
            chain: self.chain.clone(),
        };
        let bytes = kept.to_der().map_err(|_| Trouble::Making)?;
        drop(Zeroizing::new(kept.key.into_bytes()));
        Ok(Zeroizing::new(bytes))
    }

    /// Reads what `to_bytes` wrote.
    ///
    /// # Errors
    /// `Kept` if it is something else or belongs to a later form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Trouble> {
        let kept = Kept::from_der(bytes).map_err(|_| Trouble::Kept)?;
        let secret = Zeroizing::new(kept.key.into_bytes());
        let key = match kept.form {
            1 => SecretKey::from_slice(&secret).ok().map(Secret::Curve),
            2 => Secret::from_pkcs8(&secret).ok(),
            _ => None,
        };
        let key = key.ok_or(Trouble::Kept)?;
        Self::new(key, kept.chain).map_err(|_| Trouble::Kept)
    }

    pub(super) fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.key
    }

    fn leaf(&self) -> Option<&Certificate> {
        self.chain.first()
    }
}

/// Makes a key out of `seed` and issues its own certificate, valid for `years` from `from` (UTC).
///
/// The serial number must be random; its top bits are set so that it stays positive and of full
/// length. The same arguments give the same key and certificate.
///
/// # Errors
/// `Name`, `Organisation`, `Country` or `Period` say which argument cannot be used.
pub fn issue(
    name: &str,
    organisation: &str,
    country: &str,
    from: NaiveDateTime,
    years: u32,
    serial: [u8; 16],
    seed: &[u8; 32],
) -> Result<SealKey, Trouble> {
    let subject = subject(name.trim(), organisation.trim(), country.trim())?;
    let months = years.checked_mul(12).filter(|months| *months > 0);
    let until = months
        .and_then(|months| from.checked_add_months(Months::new(months)))
        .ok_or(Trouble::Period)?;
    let validity = Validity {
        not_before: certificate_time(from)?,
        not_after: certificate_time(until)?,
    };
    let mut serial = serial;
    serial[0] = serial[0] & 0x3f | 0x40;

    let key = key_from(seed);
    let signer = SigningKey::from(&key);
    let public = SubjectPublicKeyInfoOwned::from_key(*signer.verifying_key())
        .map_err(|_| Trouble::Making)?;
    let profile = Profile::Leaf {
        issuer: subject.clone(),
        enable_key_agreement: false,
        enable_key_encipherment: false,
    };
    let serial = SerialNumber::new(&serial).map_err(|_| Trouble::Making)?;
    let certificate = CertificateBuilder::new(profile, serial, validity, subject, public, &signer)
        .and_then(|builder| builder.build::<DerSignature>())
        .map_err(|_| Trouble::Making)?;
    SealKey::new(Secret::Curve(key), vec![certificate])
}

/// Stretches the seed to a scalar below the curve's order; practically the first try fits.
fn key_from(seed: &[u8; 32]) -> SecretKey {
    let mut tries: u32 = 0;
    loop {
        let mut hash = Sha256::new();
        hash.update(b"krug seal key 1");
        hash.update(seed);
        hash.update(tries.to_be_bytes());
        let scalar = Zeroizing::new(<[u8; 32]>::from(hash.finalize()));
        if let Ok(key) = SecretKey::from_slice(scalar.as_slice()) {
            return key;
        }
        tries = tries.wrapping_add(1);
    }
}

fn subject(name: &str, organisation: &str, country: &str) -> Result<Name, Trouble> {
    let fits = |text: &str| text.chars().count() <= LONGEST && !text.contains(char::is_control);
    if name.is_empty() || !fits(name) {
        return Err(Trouble::Name);
    }
    if !fits(organisation) {
        return Err(Trouble::Organisation);
    }
    let mut parts = Vec::new();
    if !country.is_empty() {
        if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(Trouble::Country);
        }
        let code = PrintableString::new(&country.to_ascii_uppercase())
            .and_then(|code| Any::encode_from(&code))
            .map_err(|_| Trouble::Country)?;
        parts.push(part(COUNTRY, code)?);
    }
    for (oid, text) in [(ORGANISATION, organisation), (COMMON_NAME, name)] {
        if !text.is_empty() {
            let text = Any::encode_from(&text.to_owned()).map_err(|_| Trouble::Making)?;
            parts.push(part(oid, text)?);
        }
    }
    Ok(RdnSequence(parts))
}

fn part(oid: ObjectIdentifier, value: Any) -> Result<RelativeDistinguishedName, Trouble> {
    SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])
        .map(RelativeDistinguishedName)
        .map_err(|_| Trouble::Making)
}

fn certificate_time(at: NaiveDateTime) -> Result<Time, Trouble> {
    let part = |value: u32| u8::try_from(value).map_err(|_| Trouble::Period);
    let year = u16::try_from(at.year()).map_err(|_| Trouble::Period)?;
    der::DateTime::new(
        year,
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
    .map(|time| Time::GeneralTime(GeneralizedTime::from_date_time(time)))
    .map_err(|_| Trouble::Period)
}

/// The certificate's period (UTC), both ends included.
pub(super) fn period(certificate: &Certificate) -> (NaiveDateTime, NaiveDateTime) {
    let moment = |time: Time| {
        let seconds = i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
        DateTime::from_timestamp(seconds, 0)
            .unwrap_or_default()
            .naive_utc()
    };
    let validity = certificate.tbs_certificate.validity;
    (moment(validity.not_before), moment(validity.not_after))
}

/// The subject's common name, or the whole subject where it has none.
pub(super) fn common_name(certificate: &Certificate) -> String {
    let subject = &certificate.tbs_certificate.subject;
    subject_part(subject, COMMON_NAME).unwrap_or_else(|| subject.to_string())
}

/// The subject's organisation, or an empty text.
pub(super) fn organisation(certificate: &Certificate) -> String {
    subject_part(&certificate.tbs_certificate.subject, ORGANISATION).unwrap_or_default()
}

fn subject_part(subject: &Name, oid: ObjectIdentifier) -> Option<String> {
    let part = subject
        .0
        .iter()
        .flat_map(|rdn| rdn.0.iter())
        .find(|part| part.oid == oid)?;
    directory_string(&part.value)
}

fn directory_string(value: &Any) -> Option<String> {
    if let Ok(text) = value.decode_as::<String>() {
        return Some(text);
    }
    if let Ok(text) = value.decode_as::<PrintableString>() {
        return Some(text.to_string());
    }
    value
        .decode_as::<BmpString>()
        .ok()
        .map(|text| text.to_string())
}

/// SHA-256 over the certificate, in groups of four hex digits.
pub(super) fn fingerprint(certificate: &Certificate) -> String {
    let Ok(bytes) = certificate.to_der() else {
        return String::new();
    };
    let hash = Sha256::digest(bytes);
    let groups: Vec<String> = hash
        .chunks(2)
        .map(|pair| pair.iter().map(|b| format!("{b:02X}")).collect())
        .collect();
    groups.join(" ")
}

/// True if subject and issuer are the same.
pub(super) fn self_issued(certificate: &Certificate) -> bool {
    let tbs = &certificate.tbs_certificate;
    tbs.issuer == tbs.subject
}

/// The certificate's key, if it is of a kind that can be judged here.
pub(super) fn public_key(certificate: &Certificate) -> Option<Public> {
    Public::of(&certificate.tbs_certificate.subject_public_key_info)
}
