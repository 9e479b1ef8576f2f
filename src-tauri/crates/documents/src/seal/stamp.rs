//! A time stamp over a seal (RFC 3161, in the container as PAdES baseline-T has it): a service with a clock of its own
//! says that the seal was there by then. Krug reaches no network: it writes the question into a file, somebody carries
//! it to a machine that has one, and the answer comes back as a file. There is room for it only where the coordinator
//! asked for room when the paper was sealed; what the seal covers stays as it was.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{SignedData, SignerInfo};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, Int, OctetString, SetOfVec};
use der::{Decode, Encode, Header, Reader, Sequence, SliceReader, Tag, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::ext::pkix::ExtendedKeyUsage;

use super::certificate::{common_name, organisation, period, public_key, self_issued};
use super::cms::{
    CONTENT_TYPE, MESSAGE_DIGEST, SHA_256, SIGNED_DATA, SIGNING_CERTIFICATE, SigningCertificateV2,
    attribute,
};
use super::judge::{enclosed, leaf, only, signed_data, vouched};
use super::public::{Hash, named};
use super::verify::{Verdict, Why, container, last, verify};
use super::{Trouble, fields};

/// Bytes left for an answer: those of today's services, with their certificates, have 2 to 8 thousand.
pub(super) const ROOM: usize = 12 << 10;

/// Longest answer that is looked at, in bytes: decoding takes time with its square.
const LONGEST: usize = 1 << 16;

/// Less than this is what a seal's own length leaves over by chance.
pub(super) const LEAST: usize = 1 << 10;

/// The attribute that holds a time stamp (RFC 3161, appendix A).
pub(super) const TIME_STAMP: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
pub(super) const STAMPED: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const SIGNING_CERTIFICATE_V1: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
pub(super) const STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");

/// A time stamp that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The service its certificate names. Whether it deserves trust is not judged.
    pub by: String,
    /// The service's organisation, or an empty text.
    pub organisation: String,
    /// When the seal was there, as the service's clock said.
    pub when: DateTime<Utc>,
}

/// Whether a seal's own time is later than its time stamp by more than two clocks of honest people differ.
#[must_use]
pub fn clock_was_wrong(sealed: DateTime<FixedOffset>, stamped: DateTime<Utc>) -> bool {
    sealed.signed_duration_since(stamped) > chrono::TimeDelta::hours(1)
}

/// RFC 3161, section 2.4.1.
#[derive(Sequence)]
struct Question {
    version: u8,
    imprint: Imprint,
    certificates: bool,
}

#[derive(Sequence, PartialEq)]
pub(super) struct Imprint {
    pub algorithm: AlgorithmIdentifierOwned,
    pub hash: OctetString,
}

/// RFC 2634, section 5.4: the older list of the signer's certificates.
#[derive(Sequence)]
struct SigningCertificateV1 {
    certs: Vec<EssCertId>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

#[derive(Sequence)]
struct EssCertId {
    hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

/// What a service has to be asked about the last seal of a file: bytes of a time-stamp request, with a hash of the
/// seal's signature and nothing else in it.
///
/// # Errors
/// `NotPdf`, `NotSealed` or `Changed` for a file that holds no whole seal, `NoStampRoom` where nothing can be added.
pub fn question(pdf: &[u8]) -> Result<Vec<u8>, Trouble> {
    let open = open_seal(pdf)?;
    let question = Question {
        version: 1,
        imprint: Imprint {
            algorithm: AlgorithmIdentifierOwned {
                oid: SHA_256,
                parameters: None,
            },
            hash: OctetString::new(Hash::Sha256.of(open.signature()?))
                .map_err(|_| Trouble::Making)?,
        },
        certificates: true,
    };
    question.to_der().map_err(|_| Trouble::Making)
}

/// Puts a service's answer into the room of the last seal; the file keeps its length.
///
/// # Errors
/// As `question`; `NoAnswer` for bytes that are none, `Denied` for one that says no, `OtherAnswer` for one about another
/// seal, `Unjudged` for one that does not hold or is of a kind that cannot be checked here, `LongAnswer` for one that is
/// longer than the room.
pub fn stamp(pdf: &[u8], answer: &[u8]) -> Result<Vec<u8>, Trouble> {
    let open = open_seal(pdf)?;
    let token = token(answer)?;
    judge(&token, open.signature()?).map_err(|why| match why {
        Why::Stamp => Trouble::OtherAnswer,
        Why::Damaged => Trouble::NoAnswer,
        _ => Trouble::Unjudged,
    })?;
    let filled = filled(&open.signed, token).map_err(|_| Trouble::Making)?;
    let mut bytes = pdf.to_vec();
    super::sign::fill(&mut bytes, open.hole, &filled).ok_or(Trouble::LongAnswer)?;
    match verify(&bytes) {
        Verdict::Sealed { .. } => Ok(bytes),
        _ => Err(Trouble::Making),
    }
}

/// The container with a token beside its signature.
pub(super) fn filled(signed: &SignedData, token: Any) -> Result<Vec<u8>, der::Error> {
    let mut signed = signed.clone();
    let mut signers = signed.signer_infos.0.into_vec();
    if let Some(signer) = signers.first_mut() {
        signer.unsigned_attrs = Some(SetOfVec::try_from(vec![attribute(TIME_STAMP, token)?])?);
    }
    signed.signer_infos.0 = SetOfVec::try_from(signers)?;
    let content = Any::encode_from(&signed)?;
    ContentInfo {
        content_type: SIGNED_DATA,
        content,
    }
    .to_der()
}

/// The last seal of a whole file, with room behind it.
pub(super) struct Open {
    pub hole: (usize, usize),
    pub signed: SignedData,
}

impl Open {
    pub(super) fn signature(&self) -> Result<&[u8], Trouble> {
        let signer = self.signed.signer_infos.0.as_slice().first();
        Ok(signer.ok_or(Trouble::Changed)?.signature.as_bytes())
    }
}

pub(super) fn open_seal(pdf: &[u8]) -> Result<Open, Trouble> {
    match verify(pdf) {
        Verdict::NotPdf => return Err(Trouble::NotPdf),
        Verdict::NotSealed => return Err(Trouble::NotSealed),
        Verdict::Changed { .. } => return Err(Trouble::Changed),
        Verdict::Sealed { seals, .. } if seals.last().is_some_and(|seal| seal.stamp_room) => {}
        Verdict::Sealed { .. } => return Err(Trouble::NoStampRoom),
    }
    let doc = fields::read(pdf).ok_or(Trouble::NotPdf)?;
    let hole = last(&doc).ok_or(Trouble::Changed)?;
    let room = pdf.get(hole.0..hole.1).ok_or(Trouble::Changed)?;
    let room = container(room).ok_or(Trouble::Changed)?;
    let signed = signed_data(&room.container).map_err(|_| Trouble::Changed)?;
    Ok(Open { hole, signed })
}

/// The token in an answer (RFC 3161, section 2.4.2) or by itself, in its canonical encoding: services list their
/// certificates in any order.
fn token(answer: &[u8]) -> Result<Any, Trouble> {
    if answer.len() > LONGEST {
        return Err(Trouble::NoAnswer);
    }
    let outer = Any::from_der(answer).map_err(|_| Trouble::NoAnswer)?;
    let mut reader = SliceReader::new(outer.value()).map_err(|_| Trouble::NoAnswer)?;
    let first = Any::decode(&mut reader).map_err(|_| Trouble::NoAnswer)?;
    let info = if first.tag() == Tag::ObjectIdentifier {
        ContentInfo::from_der(answer)
    } else {
        let said = first.value();
        let mut status = SliceReader::new(said).map_err(|_| Trouble::NoAnswer)?;
        let status = u8::decode(&mut status).map_err(|_| Trouble::NoAnswer)?;
        // 0: granted; 1: granted with changes.
        if status > 1 {
            return Err(Trouble::Denied);
        }
        ContentInfo::decode(&mut reader)
    };
    let info = info.map_err(|_| Trouble::NoAnswer)?;
    let signed = info.content.decode_as::<SignedData>();
    let again = signed.and_then(|signed| {
        Any::encode_from(&ContentInfo {
            content_type: info.content_type,
            content: Any::encode_from(&signed)?,
        })
    });
    again.map_err(|_| Trouble::NoAnswer)
}

/// Judges a token against the signature it has to stand for.
///
/// # Errors
/// `Stamp` if it is about something else, `Signature`, `Certificate` or `Time` if it does not hold, `Foreign` if it is of
/// a kind not known here, `Damaged` if it is not canonical.
pub(super) fn judge(token: &Any, signature: &[u8]) -> Result<Stamp, Why> {
    let signed = signed_data(&token.to_der().map_err(|_| Why::Damaged)?)?;
    let [signer] = signed.signer_infos.0.as_slice() else {
        return Err(Why::Foreign);
    };
    let usual = signed.version == CmsVersion::V3
        && signer.version == CmsVersion::V1
        && signed.digest_algorithms.as_slice() == [signer.digest_alg.clone()]
        && signer.unsigned_attrs.is_none()
        && signed.crls.is_none();
    if !usual {
        return Err(Why::Foreign);
    }
    let content = &signed.encap_content_info;
    let said = content.econtent.as_ref().ok_or(Why::Foreign)?;
    let said: OctetString = said.decode_as().map_err(|_| Why::Damaged)?;
    if content.econtent_type != STAMPED {
        return Err(Why::Foreign);
    }
    let when = about(said.as_bytes(), signature)?;
    let chain = enclosed(&signed)?;
    let leaf = leaf(signer, &chain)?;
    signed_by(signer, leaf, said.as_bytes())?;
    all_vouched(leaf, &chain)?;
    let (from, until) = period(leaf);
    if when < from || when > until {
        return Err(Why::Time);
    }
    Ok(Stamp {
        by: common_name(leaf),
        organisation: organisation(leaf),
        when: when.and_utc(),
    })
}

/// The service signed what it says, with a certificate meant for that and for nothing else.
fn signed_by(signer: &SignerInfo, leaf: &Certificate, said: &[u8]) -> Result<(), Why> {
    let attributes = signer.signed_attrs.as_ref().ok_or(Why::Foreign)?;
    let digest = Hash::named(&signer.digest_alg).ok_or(Why::Foreign)?;
    let (family, hash) = named(&signer.signature_algorithm, Some(digest)).ok_or(Why::Foreign)?;
    let key = public_key(leaf).ok_or(Why::Foreign)?;
    if only(attributes, CONTENT_TYPE)?.decode_as::<ObjectIdentifier>() != Ok(STAMPED) {
        return Err(Why::Foreign);
    }
    let said_digest: OctetString = only(attributes, MESSAGE_DIGEST)?
        .decode_as()
        .map_err(|_| Why::Damaged)?;
    if said_digest.as_bytes() != digest.of(said) || key.family() != family {
        return Err(Why::Signature);
    }
    let own = leaf.to_der().map_err(|_| Why::Damaged)?;
    let listed = if let Ok(list) = only(attributes, SIGNING_CERTIFICATE) {
        let list: SigningCertificateV2 = list.decode_as().map_err(|_| Why::Damaged)?;
        let first = list.certs.first().ok_or(Why::Certificate)?;
        let hash = match &first.algorithm {
            None => Hash::Sha256,
            Some(algorithm) => Hash::named(algorithm).ok_or(Why::Foreign)?,
        };
        first.hash.as_bytes() == hash.of(&own)
    } else {
        let list = only(attributes, SIGNING_CERTIFICATE_V1)?;
        let list: SigningCertificateV1 = list.decode_as().map_err(|_| Why::Damaged)?;
        let sha1 = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, &own);
        let first = list.certs.first().ok_or(Why::Certificate)?;
        first.hash.as_bytes() == sha1.as_ref()
    };
    let purpose = leaf.tbs_certificate.get::<ExtendedKeyUsage>();
    let meant = matches!(&purpose, Ok(Some((true, uses))) if uses.0 == [STAMPING]);
    let attributes = attributes.to_der().map_err(|_| Why::Damaged)?;
    match key.holds(hash, &attributes, signer.signature.as_bytes()) {
        Some(true) if listed && meant => Ok(()),
        Some(true) => Err(Why::Certificate),
        Some(false) => Err(Why::Signature),
        None => Err(Why::Foreign),
    }
}

/// The certificates that are enclosed vouch for one another, up from the service's own; a stranger among them would be a
/// place where bits can be altered unseen. What vouches for the uppermost is not in the file, unless it does itself.
fn all_vouched(leaf: &Certificate, chain: &[&Certificate]) -> Result<(), Why> {
    let (mut at, mut met) = (leaf, 1);
    loop {
        let key = public_key(at).ok_or(Why::Foreign)?;
        vouched(at, &key, chain)?;
        let issuer = &at.tbs_certificate.issuer;
        if self_issued(at) {
            break;
        }
        let above = |one: &&&Certificate| one.tbs_certificate.subject == *issuer;
        let mut above = chain.iter().filter(above);
        match (above.next(), above.next()) {
            (None, _) => break,
            (Some(one), None) if met < chain.len() => at = one,
            _ => return Err(Why::Foreign),
        }
        met += 1;
    }
    if met == chain.len() {
        Ok(())
    } else {
        Err(Why::Foreign)
    }
}

/// When the seal with this signature was there, as the content of a token says (RFC 3161, section 2.4.2). What comes
/// after the time is signed like the rest and says nothing that is needed here.
fn about(said: &[u8], signature: &[u8]) -> Result<NaiveDateTime, Why> {
    let damaged = |_| Why::Damaged;
    let mut reader = SliceReader::new(said).map_err(damaged)?;
    let header = Header::decode(&mut reader).map_err(damaged)?;
    if header.tag != Tag::Sequence || header.length != reader.remaining_len() {
        return Err(Why::Damaged);
    }
    let version = u8::decode(&mut reader).map_err(damaged)?;
    let _policy = ObjectIdentifier::decode(&mut reader).map_err(damaged)?;
    let imprint = Imprint::decode(&mut reader).map_err(damaged)?;
    let _number = Int::decode(&mut reader).map_err(damaged)?;
    let when = Any::decode(&mut reader).map_err(damaged)?;
    let hash = Hash::named(&imprint.algorithm).ok_or(Why::Foreign)?;
    if version != 1 || imprint.hash.as_bytes() != hash.of(signature) {
        return Err(Why::Stamp);
    }
    moment(&when).ok_or(Why::Damaged)
}

/// `YYYYMMDDHHMMSS[.fraction]Z`; the fraction is left out.
fn moment(time: &Any) -> Option<NaiveDateTime> {
    if time.tag() != Tag::GeneralizedTime {
        return None;
    }
    let text = std::str::from_utf8(time.value()).ok()?.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 14 || !digits(whole) || !digits(fraction) {
        return None;
    }
    NaiveDateTime::parse_from_str(whole, "%Y%m%d%H%M%S").ok()
}
