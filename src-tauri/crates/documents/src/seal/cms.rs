//! The signature container (CMS SignedData) as PAdES baseline-B asks for.
//!
//! Signed attributes: content type, message digest and signing-certificate-v2 with the hash of
//! every certificate enclosed; no signing time (PAdES says it in `/M`).

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, OctetString, SetOfVec};
use der::{Encode, Sequence};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};

use super::Trouble;
use super::certificate::SealKey;

pub(super) const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
pub(super) const SIGNED_DATA: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
pub(super) const CONTENT_TYPE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
pub(super) const MESSAGE_DIGEST: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
pub(super) const SIGNING_CERTIFICATE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
pub(super) const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// RFC 5035, section 3.
#[derive(Sequence)]
pub(super) struct SigningCertificateV2 {
    pub certs: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    pub policies: Option<Any>,
}

/// RFC 5035, section 4; without an algorithm the hash is SHA-256.
#[derive(Sequence)]
pub(super) struct EssCertIdV2 {
    #[asn1(optional = "true")]
    pub algorithm: Option<AlgorithmIdentifierOwned>,
    pub hash: OctetString,
    #[asn1(optional = "true")]
    pub issuer_serial: Option<Any>,
}

/// How many bytes the container takes at most for this key.
pub(super) fn room(key: &SealKey) -> Result<usize, Trouble> {
    let longest = vec![0; key.secret().longest()];
    let attributes = attributes(&[0; 32], key.chain());
    let container = attributes.and_then(|attributes| signed(key, attributes, &longest));
    container.map(|it| it.len()).map_err(|_| Trouble::Making)
}

/// Signs the SHA-256 of the covered bytes.
pub(super) fn container(digest: &[u8; 32], key: &SealKey) -> Result<Vec<u8>, Trouble> {
    build(digest, key).ok_or(Trouble::Making)
}

fn build(digest: &[u8; 32], key: &SealKey) -> Option<Vec<u8>> {
    let attributes = attributes(digest, key.chain()).ok()?;
    let signature = key.secret().sign(&attributes.to_der().ok()?).ok()?;
    signed(key, attributes, &signature).ok()
}

fn attributes(digest: &[u8; 32], chain: &[Certificate]) -> Result<Attributes, der::Error> {
    let certs = chain
        .iter()
        .map(|certificate| {
            Ok(EssCertIdV2 {
                algorithm: None,
                hash: OctetString::new(Sha256::digest(certificate.to_der()?).as_slice())?,
                issuer_serial: None,
            })
        })
        .collect::<Result<Vec<_>, der::Error>>()?;
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(
            MESSAGE_DIGEST,
            Any::encode_from(&OctetString::new(digest.as_slice())?)?,
        )?,
        attribute(
            SIGNING_CERTIFICATE,
            Any::encode_from(&SigningCertificateV2 {
                certs,
                policies: None,
            })?,
        )?,
    ])
}

fn signed(key: &SealKey, attributes: Attributes, signature: &[u8]) -> Result<Vec<u8>, der::Error> {
    let chain = key.chain();
    let leaf = chain
        .first()
        .ok_or_else(|| der::Error::from(der::ErrorKind::Failed))?;
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(identity(leaf)),
        digest_alg: plain(SHA_256),
        signed_attrs: Some(attributes),
        signature_algorithm: key.secret().kind().algorithm()?,
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let enclosed = chain
        .iter()
        .cloned()
        .map(CertificateChoices::Certificate)
        .collect::<Vec<_>>();
    let signed = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![plain(SHA_256)])?,
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: DATA,
            econtent: None,
        },
        certificates: Some(CertificateSet(SetOfVec::try_from(enclosed)?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    ContentInfo {
        content_type: SIGNED_DATA,
        content: Any::encode_from(&signed)?,
    }
    .to_der()
}

pub(super) fn attribute(oid: ObjectIdentifier, value: Any) -> Result<Attribute, der::Error> {
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![value])?,
    })
}

fn plain(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned {
        oid,
        parameters: None,
    }
}

pub(super) fn identity(certificate: &Certificate) -> IssuerAndSerialNumber {
    IssuerAndSerialNumber {
        issuer: certificate.tbs_certificate.issuer.clone(),
        serial_number: certificate.tbs_certificate.serial_number.clone(),
    }
}
