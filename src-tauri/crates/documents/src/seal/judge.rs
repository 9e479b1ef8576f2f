//! Judging a signature container: one encoding only is accepted, the canonical one, so that what it says cannot be
//! altered unseen (`verify` names the few freedoms there are). Beside what is signed it may hold one time stamp, which is judged as strictly.

use cms::cert::CertificateChoices;
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, OctetString};
use der::{Decode, Encode};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::attr::Attributes;

use super::certificate::{public_key, self_issued};
use super::cms::{
    CONTENT_TYPE, DATA, MESSAGE_DIGEST, SHA_256, SIGNED_DATA, SIGNING_CERTIFICATE,
    SigningCertificateV2, identity,
};
use super::public::{Hash, Public, named};
use super::secret::Kind;
use super::stamp::{self, Stamp};
use super::verify::Why;

/// Judges a container against the SHA-256 of the covered bytes; gives the signer's certificate and the time stamp, if
/// there is one.
///
/// # Errors
/// `Damaged` if it is not canonical or contradicts itself, `Foreign` if it is of another kind,
/// `Content` if it belongs to other bytes, `Signature` or `Certificate` if those do not hold,
/// `Stamp` if there is a time stamp that does not belong to it.
pub(super) fn judge(
    container: &[u8],
    digest: &[u8; 32],
) -> Result<(Certificate, Option<Stamp>), Why> {
    let signed = signed_data(container)?;
    let (signer, chain) = parts(&signed)?;
    let attributes = signer.signed_attrs.as_ref().ok_or(Why::Foreign)?;
    let leaf = leaf(signer, &chain)?;
    let key = public_key(leaf).ok_or(Why::Foreign)?;
    let kind = key.kind().ok_or(Why::Foreign)?;

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
    let signature = signer.signature.as_bytes();
    if Kind::named(&signer.signature_algorithm) != Some(kind)
        || key.holds(Hash::Sha256, &attributes, signature) != Some(true)
    {
        return Err(Why::Signature);
    }
    vouched(leaf, &key, &chain)?;
    let stamp = match &signer.unsigned_attrs {
        None => None,
        Some(others) if others.len() == 1 => {
            Some(stamp::judge(only(others, stamp::TIME_STAMP)?, signature)?)
        }
        Some(_) => return Err(Why::Foreign),
    };
    Ok((leaf.clone(), stamp))
}

/// The signed data in a container.
pub(super) fn signed_data(container: &[u8]) -> Result<SignedData, Why> {
    let info: ContentInfo = canonical(container)?;
    if info.content_type != SIGNED_DATA {
        return Err(Why::Damaged);
    }
    canonical(&info.content.to_der().map_err(|_| Why::Damaged)?)
}

/// The certificate the signer points to.
pub(super) fn leaf<'a>(
    signer: &SignerInfo,
    chain: &[&'a Certificate],
) -> Result<&'a Certificate, Why> {
    let SignerIdentifier::IssuerAndSerialNumber(sid) = &signer.sid else {
        return Err(Why::Foreign);
    };
    let found = chain.iter().find(|one| identity(one) == *sid);
    found.copied().ok_or(Why::Damaged)
}

/// Decodes and insists that encoding again gives the same bytes.
pub(super) fn canonical<'a, T: Decode<'a> + Encode>(bytes: &'a [u8]) -> Result<T, Why> {
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
    if signed.version != CmsVersion::V1 || signer.version != CmsVersion::V1 || signed.crls.is_some()
    {
        return Err(Why::Foreign);
    }
    let sha256 = |algorithm| Hash::named(algorithm) == Some(Hash::Sha256);
    if !matches!(signed.digest_algorithms.as_slice(), [one] if sha256(one))
        || !sha256(&signer.digest_alg)
        || Kind::named(&signer.signature_algorithm).is_none()
    {
        return Err(Why::Foreign);
    }
    Ok((signer, enclosed(signed)?))
}

/// The certificates in a container.
pub(super) fn enclosed(signed: &SignedData) -> Result<Vec<&Certificate>, Why> {
    let enclosed = signed.certificates.as_ref().ok_or(Why::Damaged)?;
    let mut chain = Vec::new();
    for choice in enclosed.0.iter() {
        match choice {
            CertificateChoices::Certificate(certificate) => chain.push(certificate),
            CertificateChoices::Other(_) => return Err(Why::Foreign),
        }
    }
    Ok(chain)
}

/// The single value of the single attribute of this kind.
pub(super) fn only(attributes: &Attributes, oid: ObjectIdentifier) -> Result<&Any, Why> {
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
pub(super) fn vouched(
    certificate: &Certificate,
    own: &Public,
    chain: &[&Certificate],
) -> Result<(), Why> {
    let own_issue = self_issued(certificate);
    let issuer = &certificate.tbs_certificate.issuer;
    // An issuer that changed its key may be enclosed with both.
    let issuers: Vec<Public> = if own_issue {
        vec![own.clone()]
    } else {
        let above = chain
            .iter()
            .filter(|above| above.tbs_certificate.subject == *issuer);
        above.filter_map(|above| public_key(above)).collect()
    };
    if issuers.is_empty() {
        return Ok(());
    }
    if certificate.signature_algorithm != certificate.tbs_certificate.signature {
        return Err(Why::Certificate);
    }
    let body = certificate
        .tbs_certificate
        .to_der()
        .map_err(|_| Why::Certificate)?;
    let signature = certificate.signature.as_bytes().ok_or(Why::Certificate)?;
    let holds = |issuer: &Public| match named(&certificate.signature_algorithm, None) {
        Some((family, _)) if family != issuer.family() => Some(false),
        Some((_, hash)) => issuer.holds(hash, &body, signature),
        None => None,
    };
    let said: Vec<Option<bool>> = issuers.iter().map(holds).collect();
    let holds = if said.contains(&Some(true)) {
        Some(true)
    } else {
        said.iter().all(Option::is_some).then_some(false)
    };
    match holds {
        Some(true) => Ok(()),
        Some(false) => Err(Why::Certificate),
        None if own_issue => Err(Why::Foreign),
        None => Ok(()),
    }
}
