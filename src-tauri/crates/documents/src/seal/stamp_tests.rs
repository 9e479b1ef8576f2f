//! Time stamps that a dishonest or careless service could give: each check of a token has one that only it refuses.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use cms::cert::CertificateChoices;
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use der::asn1::{Any, BitString, GeneralizedTime, OctetString, SetOfVec};
use der::{DateTime, Encode, Sequence};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::ExtendedKeyUsage;

use super::cms::{
    CONTENT_TYPE, DATA, EssCertIdV2, MESSAGE_DIGEST, SHA_256, SIGNED_DATA, SIGNING_CERTIFICATE,
    SigningCertificateV2, attribute, identity,
};
use super::stamp::{Imprint, STAMPED, STAMPING, filled, judge, open_seal, question, stamp};
use super::tests::{key, sealed_in};
use super::verify::{Verdict, Why, verify};
use super::{Room, SealKey, seal, sign};

const USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
const CODE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.3");

fn noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 6, 5).unwrap();
    day.and_hms_opt(12, 0, 0).unwrap()
}

/// The certificate of a service, with this purpose.
fn certified(key: &SealKey, critical: bool, uses: &[ObjectIdentifier]) -> Certificate {
    let mut certificate = key.chain()[0].clone();
    let uses = ExtendedKeyUsage(uses.to_vec()).to_der().unwrap();
    let extensions = certificate
        .tbs_certificate
        .extensions
        .get_or_insert_default();
    extensions.push(Extension {
        extn_id: USAGE,
        critical,
        extn_value: OctetString::new(uses).unwrap(),
    });
    let body = certificate.tbs_certificate.to_der().unwrap();
    let signature = key.secret().sign(&body).unwrap();
    certificate.signature = BitString::from_bytes(&signature).unwrap();
    certificate
}

#[derive(Sequence)]
struct Said {
    version: u8,
    policy: ObjectIdentifier,
    imprint: Imprint,
    number: u64,
    when: GeneralizedTime,
}

/// A token, and what of it is not as it should be.
struct Token {
    about: Vec<u8>,
    when: NaiveDateTime,
    content_type: ObjectIdentifier,
    certificate: Certificate,
    listed: Certificate,
    beside: Vec<Certificate>,
    digest_of: Option<&'static [u8]>,
    signer: SealKey,
}

impl Token {
    fn honest(about: &[u8]) -> Self {
        let signer = key("Služba vremena", 8);
        let certificate = certified(&signer, true, &[STAMPING]);
        Self {
            about: about.to_vec(),
            when: noon(),
            content_type: STAMPED,
            listed: certificate.clone(),
            certificate,
            beside: Vec::new(),
            digest_of: None,
            signer,
        }
    }

    fn made(self) -> Any {
        let sha256 = AlgorithmIdentifierOwned {
            oid: SHA_256,
            parameters: None,
        };
        let octets = |bytes: &[u8]| OctetString::new(bytes).unwrap();
        let when = self.when.and_utc().timestamp();
        let when = std::time::Duration::from_secs(u64::try_from(when).unwrap());
        let said = Said {
            version: 1,
            policy: DATA,
            imprint: Imprint {
                algorithm: sha256.clone(),
                hash: octets(&Sha256::digest(&self.about)),
            },
            number: 7,
            when: GeneralizedTime::from_date_time(DateTime::from_unix_duration(when).unwrap()),
        };
        let said = said.to_der().unwrap();
        let listed = SigningCertificateV2 {
            certs: vec![EssCertIdV2 {
                algorithm: None,
                hash: octets(&Sha256::digest(self.listed.to_der().unwrap())),
                issuer_serial: None,
            }],
            policies: None,
        };
        let digest = Sha256::digest(self.digest_of.unwrap_or(&said));
        let attributes = SetOfVec::try_from(vec![
            attribute(CONTENT_TYPE, Any::encode_from(&self.content_type).unwrap()).unwrap(),
            attribute(MESSAGE_DIGEST, Any::encode_from(&octets(&digest)).unwrap()).unwrap(),
            attribute(SIGNING_CERTIFICATE, Any::encode_from(&listed).unwrap()).unwrap(),
        ])
        .unwrap();
        let signature = self.signer.secret().sign(&attributes.to_der().unwrap());
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(identity(&self.certificate)),
            digest_alg: sha256.clone(),
            signed_attrs: Some(attributes),
            signature_algorithm: self.signer.secret().kind().algorithm().unwrap(),
            signature: octets(&signature.unwrap()),
            unsigned_attrs: None,
        };
        let enclosed = std::iter::once(self.certificate).chain(self.beside);
        let enclosed: Vec<_> = enclosed.map(CertificateChoices::Certificate).collect();
        let signed = SignedData {
            version: CmsVersion::V3,
            digest_algorithms: SetOfVec::try_from(vec![sha256]).unwrap(),
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: STAMPED,
                econtent: Some(Any::encode_from(&octets(&said)).unwrap()),
            },
            certificates: Some(CertificateSet(SetOfVec::try_from(enclosed).unwrap())),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from(vec![signer]).unwrap()),
        };
        let info = ContentInfo {
            content_type: SIGNED_DATA,
            content: Any::encode_from(&signed).unwrap(),
        };
        Any::encode_from(&info).unwrap()
    }
}

fn judged(change: impl FnOnce(&mut Token)) -> Result<String, Why> {
    let mut token = Token::honest(b"a signature");
    change(&mut token);
    judge(&token.made(), b"a signature").map(|stamp| stamp.by)
}

#[test]
fn every_check_of_a_time_stamp_refuses_what_only_it_sees() {
    assert_eq!(judged(|_| ()), Ok("Služba vremena".to_owned()));
    let purposes: [(bool, &[ObjectIdentifier]); 4] = [
        (false, &[STAMPING]),
        (true, &[CODE]),
        (true, &[STAMPING, CODE]),
        (true, &[]),
    ];
    for (critical, uses) in purposes {
        let other = judged(|token| {
            token.certificate = certified(&token.signer, critical, uses);
            token.listed = token.certificate.clone();
        });
        assert_eq!(other, Err(Why::Certificate), "{critical} {uses:?}");
    }
    assert_eq!(
        judged(|token| token.about = b"another signature".to_vec()),
        Err(Why::Stamp)
    );
    assert_eq!(
        judged(|token| token.listed = key("Lejla", 3).chain()[0].clone()),
        Err(Why::Certificate)
    );
    assert_eq!(judged(|token| token.content_type = DATA), Err(Why::Foreign));
    assert_eq!(
        judged(|token| token.digest_of = Some(b"other words")),
        Err(Why::Signature)
    );
    assert_eq!(
        judged(|token| token.signer = key("Lejla", 3)),
        Err(Why::Signature)
    );
    for days in [-30, 400] {
        let late = judged(|token| token.when += TimeDelta::days(days));
        assert_eq!(late, Err(Why::Time));
    }
    let stranger = key("Lejla", 3).chain()[0].clone();
    assert_eq!(
        judged(|token| token.beside.push(stranger)),
        Err(Why::Foreign)
    );
}

/// The token put into the last seal of a file, whatever it says.
fn forced(pdf: &[u8], token: Any) -> Vec<u8> {
    let open = open_seal(pdf).unwrap();
    let container = filled(&open.signed, token).unwrap();
    let mut bytes = pdf.to_vec();
    sign::fill(&mut bytes, open.hole, &container).unwrap();
    bytes
}

#[test]
fn a_time_stamp_of_another_seal_is_noticed_in_the_file() {
    let plan = sealed_in(Room::TimeStamp);
    let token = |pdf: &[u8]| Token::honest(open_seal(pdf).unwrap().signature().unwrap()).made();
    let good = forced(&plan, token(&plan));
    assert_eq!(
        stamp(&plan, &token(&plan).to_der().unwrap()),
        Ok(good.clone())
    );
    assert!(matches!(verify(&good), Verdict::Sealed { .. }));
    let why = Why::Stamp;
    let transplanted = forced(&plan, Token::honest(b"another signature").made());
    assert_eq!(verify(&transplanted), Verdict::Changed { why });
    assert!(question(&good).is_err(), "one is enough");

    // Taken out from under a second seal it is missed.
    let twice = seal(
        &good,
        &key("Jakub", 2),
        super::tests::at(9),
        &[],
        "",
        Room::Seal,
    )
    .unwrap();
    let mut emptied = twice.clone();
    emptied[..plan.len()].copy_from_slice(&plan);
    let why = Why::Content;
    assert_eq!(verify(&emptied), Verdict::Changed { why });
    assert!(matches!(
        verify(&twice),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
}
