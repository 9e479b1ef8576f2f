//! A time-stamp service on a machine of its own, for stories that need one.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::allow_attributes_without_reason,
    reason = "each story uses its part"
)]

use std::path::{Path, PathBuf};

pub const RSA: &str = "-algorithm RSA -pkeyopt rsa_keygen_bits:2048";
pub const P256: &str = "-algorithm EC -pkeyopt ec_paramgen_curve:P-256";
pub const P384: &str = "-algorithm EC -pkeyopt ec_paramgen_curve:P-384";

/// A time-stamp service: a certificate for that and nothing else, vouched for by one of its own.
pub struct Service {
    pub folder: tempfile::TempDir,
}

impl Service {
    pub fn new(key: &str, digest: &str, list: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let service = Self { folder };
        let conf = format!(
            "[tsa]\ndefault_tsa = one\n[one]\nserial = {0}/serial\nsigner_digest = {digest}\n\
             default_policy = 1.2.3.4.1\ndigests = sha256\ness_cert_id_alg = {list}\n\
             clock_precision_digits = 3\ntsa_name = yes\n\
             [strict]\nserial = {0}/serial\nsigner_digest = {digest}\n\
             default_policy = 1.2.3.4.1\ndigests = sha512\ness_cert_id_alg = {list}\n",
            service.folder.path().display()
        );
        std::fs::write(service.folder.path().join("conf"), conf).unwrap();
        let of_leaf =
            "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n";
        std::fs::write(service.folder.path().join("leaf"), of_leaf).unwrap();
        for own in ["root", "own"] {
            service.openssl(&format!("genpkey {key} -out {own}.key"));
        }
        service.openssl(&format!(
            "req -x509 -new -key root.key -{digest} -out root.pem -days 30 -utf8 -subj /CN=Korijen"
        ));
        service.openssl(&format!(
            "req -new -key own.key -{digest} -out own.csr -utf8 -subj /CN=Služba~vremena/O=Pošta"
        ));
        service.openssl(&format!(
            "x509 -req -in own.csr -CA root.pem -CAkey root.key -{digest} -days 20 -extfile leaf -out own.pem"
        ));
        service
    }

    pub fn openssl(&self, line: &str) {
        let run = std::process::Command::new("openssl")
            .args(line.split_whitespace().map(|word| word.replace('~', " ")))
            .current_dir(self.folder.path())
            .output();
        let run = run.expect("openssl is needed");
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "{line}: {said}");
    }

    /// What it answers to a question, as its section says.
    pub fn answers(&self, question: &Path, section: &str) -> PathBuf {
        let answer = question.with_extension("tsr");
        self.openssl(&format!(
            "ts -reply -config conf -section {section} -queryfile {} -signer own.pem -inkey own.key -chain root.pem -out {}",
            question.display(),
            answer.display()
        ));
        answer
    }
}
