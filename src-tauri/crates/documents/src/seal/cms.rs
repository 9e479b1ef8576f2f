//! The signature container (CMS SignedData) as PAdES baseline-B asks for, written and judged.
//!
//! Signed attributes: content type, message digest and signing-certificate-v2 with the hash of
//! every certificate enclosed; no signing time (PAdES says it in `/M`). Judging accepts one
//! encoding only, the canonical one, so that no bit of the container can be altered unseen.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, Null, OctetString, SetOfVec};
use der::{Decode, Encode, Sequence};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};

use super::Trouble;
use super::certificate::{SealKey, public_key, self_issued};
use super::secret::{Kind, Public, VARIES};
use super::verify::Why;

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// RFC 5035, section 3.
#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

/// RFC 5035, section 4; without an algorithm the hash is SHA-256.
#[derive(Sequence)]
struct EssCertIdV2 {
    #[asn1(optional = "true")]
    algorithm: Option<AlgorithmIdentifierOwned>,
    hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

/// How many bytes the container takes at most for this key.
pub(super) fn room(key: &SealKey) -> Result<usize, Trouble> {
    let container = container(&[0; 32], key)?;
    Ok(container.len() + VARIES)
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

fn attribute(oid: ObjectIdentifier, value: Any) -> Result<Attribute, der::Error> {
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

fn identity(certificate: &Certificate) -> IssuerAndSerialNumber {
    IssuerAndSerialNumber {
        issuer: certificate.tbs_certificate.issuer.clone(),
        serial_number: certificate.tbs_certificate.serial_number.clone(),
    }
}

/// Judges a container against the SHA-256 of the covered bytes; gives the signer's certificate.
///
/// # Errors
/// `Damaged` if it is not canonical or contradicts itself, `Foreign` if it is of another kind,
/// `Content` if it belongs to other bytes, `Signature` or `Certificate` if those do not hold.
pub(super) fn judge(container: &[u8], digest: &[u8; 32]) -> Result<Certificate, Why> {
    let info: ContentInfo = canonical(container)?;
    if info.content_type != SIGNED_DATA {
        return Err(Why::Damaged);
    }
    let content = info.content.to_der().map_err(|_| Why::Damaged)?;
    let signed: SignedData = canonical(&content)?;
    let (signer, chain) = parts(&signed)?;
    let attributes = signer.signed_attrs.as_ref().ok_or(Why::Foreign)?;

    let SignerIdentifier::IssuerAndSerialNumber(sid) = &signer.sid else {
        return Err(Why::Foreign);
    };
    let leaf = chain
        .iter()
        .find(|certificate| identity(certificate) == *sid);
    let leaf = leaf.ok_or(Why::Damaged)?;
    let key = public_key(leaf).ok_or(Why::Foreign)?;

    if only(attributes, CONTENT_TYPE)?.decode_as::<ObjectIdentifier>() != Ok(DATA) {
        return Err(Why::Damaged);
    }
    names_all(only(attributes, SIGNING_CERTIFICATE)?, leaf, &chain)?;
    let said: OctetString = only(attributes, MESSAGE_DIGEST)?
        .decode_as()
        .map_err(|_| Why::Damaged)?;
    if said.as_bytes() != digest {
        return Err(Why::Content);
    }
    let attributes = attributes.to_der().map_err(|_| Why::Damaged)?;
    if Kind::named(&signer.signature_algorithm) != Some(key.kind())
        || !key.holds(&attributes, signer.signature.as_bytes())
    {
        return Err(Why::Signature);
    }
    vouched(leaf, &key, &chain)?;
    Ok((*leaf).clone())
}

/// Decodes and insists that encoding again gives the same bytes.
fn canonical<'a, T: Decode<'a> + Encode>(bytes: &'a [u8]) -> Result<T, Why> {
    let value = T::from_der(bytes).map_err(|_| Why::Damaged)?;
    match value.to_der() {
        Ok(again) if again == bytes => Ok(value),
        _ => Err(Why::Damaged),
    }
}

/// Everything in the container that is not itself signed must have the one expected form.
fn parts(signed: &SignedData) -> Result<(&SignerInfo, Vec<&Certificate>), Why> {
    let [signer] = signed.signer_infos.0.as_slice() else {
        return Err(Why::Foreign);
    };
    let content = &signed.encap_content_info;
    if content.econtent_type != DATA || content.econtent.is_some() {
        return Err(Why::Damaged);
    }
    if signed.version != CmsVersion::V1
        || signer.version != CmsVersion::V1
        || signed.crls.is_some()
        || signer.unsigned_attrs.is_some()
    {
        return Err(Why::Foreign);
    }
    let sha256 = |algorithm: &AlgorithmIdentifierOwned| {
        let null = Any::encode_from(&Null).ok();
        algorithm.oid == SHA_256 && (algorithm.parameters.is_none() || algorithm.parameters == null)
    };
    if !matches!(signed.digest_algorithms.as_slice(), [one] if sha256(one))
        || !sha256(&signer.digest_alg)
        || Kind::named(&signer.signature_algorithm).is_none()
    {
        return Err(Why::Foreign);
    }
    let enclosed = signed.certificates.as_ref().ok_or(Why::Damaged)?;
    let mut chain = Vec::new();
    for choice in enclosed.0.iter() {
        match choice {
            CertificateChoices::Certificate(certificate) => chain.push(certificate),
            CertificateChoices::Other(_) => return Err(Why::Foreign),
        }
    }
    Ok((signer, chain))
}

/// The single value of the single attribute of this kind.
fn only(attributes: &Attributes, oid: ObjectIdentifier) -> Result<&Any, Why> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    match (found.next(), found.next()) {
        (Some(one), None) => match one.values.as_slice() {
            [value] => Ok(value),
            _ => Err(Why::Damaged),
        },
        (None, _) => Err(Why::Foreign),
        _ => Err(Why::Damaged),
    }
}

/// The signed list of certificates starts with the signer's and names every enclosed one.
fn names_all(value: &Any, leaf: &Certificate, chain: &[&Certificate]) -> Result<(), Why> {
    let list: SigningCertificateV2 = value.decode_as().map_err(|_| Why::Damaged)?;
    let mut named = Vec::new();
    for id in &list.certs {
        if id
            .algorithm
            .as_ref()
            .is_some_and(|algorithm| algorithm.oid != SHA_256)
        {
            return Err(Why::Foreign);
        }
        named.push(id.hash.as_bytes());
    }
    let hash = |certificate: &Certificate| {
        certificate
            .to_der()
            .map(|bytes| Sha256::digest(bytes).to_vec())
            .map_err(|_| Why::Damaged)
    };
    if named.first().copied() != Some(hash(leaf)?.as_slice()) {
        return Err(Why::Certificate);
    }
    for certificate in chain {
        if !named.contains(&hash(certificate)?.as_slice()) {
            return Err(Why::Certificate);
        }
    }
    Ok(())
}

/// A self-issued certificate must be signed by its own key, another by its issuer's if that one
/// is enclosed and of a kind known here. Whether an outside issuer deserves trust is not judged.
fn vouched(leaf: &Certificate, own: &Public, chain: &[&Certificate]) -> Result<(), Why> {
    let issuer = if self_issued(leaf) {
        Some(own.clone())
    } else {
        let issuer = &leaf.tbs_certificate.issuer;
        chain
            .iter()
            .find(|above| above.tbs_certificate.subject == *issuer)
            .and_then(|above| public_key(above))
    };
    let Some(issuer) = issuer else { return Ok(()) };
    if leaf.signature_algorithm != leaf.tbs_certificate.signature {
        return Err(Why::Certificate);
    }
    match Kind::named(&leaf.signature_algorithm) {
        Some(kind) if kind == issuer.kind() => {}
        Some(_) => return Err(Why::Certificate),
        None if self_issued(leaf) => return Err(Why::Foreign),
        None => return Ok(()),
    }
    let body = leaf
        .tbs_certificate
        .to_der()
        .map_err(|_| Why::Certificate)?;
    let signature = leaf.signature.as_bytes().ok_or(Why::Certificate)?;
    if issuer.holds(&body, signature) {
        Ok(())
    } else {
        Err(Why::Certificate)
    }
}
