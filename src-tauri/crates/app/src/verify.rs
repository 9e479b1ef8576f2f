//! Judging a file: unchanged or not, sealed by whom and when.

use std::path::Path;

use krug_documents::seal::{self, Verdict, Why};
use serde::{Deserialize, Serialize};

use crate::failure::Reply;
use crate::session::App;

/// A file to judge.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VerifyFile {
    /// Where.
    pub path: String,
}

/// What can be said about a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Verified {
    /// `verdict-unchanged`, `verdict-changed`, `verdict-not-sealed`, `verdict-not-pdf`, `verdict-added`.
    pub key: String,
    /// Seals.
    pub seals: Vec<SealLine>,
}

/// A seal found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SealLine {
    /// Name in the certificate.
    pub by: String,
    /// Organisation.
    pub organisation: String,
    /// When, RFC 3339.
    pub at: String,
    /// Fingerprint.
    pub fingerprint: String,
    /// Made by its own key.
    pub self_issued: bool,
    /// It is this coordinator's own seal.
    pub mine: bool,
}

pub(crate) fn verify(app: &mut App, request: VerifyFile) -> Reply<Verified> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    let vault = &app.open()?.vault;
    let (key, seals) = match seal::verify(&bytes) {
        Verdict::NotPdf => ("not-pdf", Vec::new()),
        Verdict::NotSealed => ("not-sealed", Vec::new()),
        Verdict::Changed { why: Why::Foreign } => ("foreign", Vec::new()),
        Verdict::Changed { .. } => ("changed", Vec::new()),
        Verdict::Sealed { seals, unchanged } => {
            (if unchanged { "unchanged" } else { "added" }, seals)
        }
    };
    Ok(Verified {
        key: format!("verdict-{key}"),
        seals: seals
            .into_iter()
            .map(|s| SealLine {
                mine: crate::settings::is_own(vault, &s.fingerprint),
                by: s.by,
                organisation: s.organisation,
                at: s.when.to_rfc3339(),
                fingerprint: s.fingerprint,
                self_issued: s.self_issued,
            })
            .collect(),
    })
}
