//! Judging a file: unchanged or not, sealed by whom and when.

use std::path::Path;

use krug_documents::seal::{self, Verdict, Why};
use krug_domain::problem::Problem;
use krug_store::Vault;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

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
    /// `verdict-unchanged`, `verdict-others` (whole, and no seal is this vault's), `verdict-resealed` (pages this vault
    /// sealed, under somebody else's seal), `verdict-changed`, `verdict-not-sealed`, `verdict-not-pdf`, `verdict-added`,
    /// `verdict-older`.
    pub key: String,
    /// Seals.
    pub seals: Vec<SealLine>,
    /// There is room for a seal of one's own.
    pub room: bool,
    /// The last seal has room for a time stamp, and none yet.
    pub stamp_room: bool,
}

impl Verified {
    /// Nothing is wrong with the file, whoever sealed it.
    pub(crate) fn is_whole(&self) -> bool {
        self.key.strip_prefix("verdict-").is_some_and(is_whole)
    }
}

/// Whether a verdict is that nothing is wrong with a file.
fn is_whole(key: &str) -> bool {
    matches!(key, "unchanged" | "others")
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
    /// What its sealer says of it, in the sealer's language.
    pub says: String,
    /// Fingerprint.
    pub fingerprint: String,
    /// Made by its own key.
    pub self_issued: bool,
    /// It is this coordinator's own seal.
    pub mine: bool,
    /// What a time-stamp service says of it.
    pub stamp: Option<StampLine>,
}

/// A time stamp found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StampLine {
    /// Name in the service's certificate.
    pub by: String,
    /// Organisation.
    pub organisation: String,
    /// When the seal was there, RFC 3339.
    pub at: String,
    /// The seal's own time is later: the clock of the computer that sealed was wrong.
    pub clock: bool,
}

pub(crate) fn verify(app: &mut App, request: VerifyFile) -> Reply<Verified> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    judged(app, &bytes)
}

/// What the file alone tells, as the last part of `verdict-…`, with its seals.
pub(crate) fn plain(bytes: &[u8]) -> (&'static str, Vec<seal::Seal>) {
    match seal::verify(bytes) {
        Verdict::NotPdf => ("not-pdf", Vec::new()),
        Verdict::NotSealed => ("not-sealed", Vec::new()),
        Verdict::Changed { why: Why::Foreign } => ("foreign", Vec::new()),
        Verdict::Changed { .. } => ("changed", Vec::new()),
        Verdict::Sealed {
            unchanged: false,
            seals,
        } => ("added", seals),
        Verdict::Sealed { seals, .. } => ("unchanged", seals),
    }
}

pub(crate) fn judged(app: &mut App, bytes: &[u8]) -> Reply<Verified> {
    let vault = &mut app.open()?.vault;
    let (mut key, seals) = plain(bytes);
    // The rest is what only a vault can tell.
    if key == "unchanged" {
        let mine = |seal: &seal::Seal| crate::settings::is_own(vault, &seal.fingerprint);
        let (first, any) = (seals.first().is_some_and(mine), seals.iter().any(mine));
        if is_older(vault, &seals)? {
            key = "older";
        } else if !first && sealed_here(vault, bytes)? {
            key = "resealed";
        } else if !any {
            key = "others";
        }
    }
    Ok(Verified {
        key: format!("verdict-{key}"),
        room: is_whole(key) && seal::has_place(bytes),
        stamp_room: (is_whole(key) || key == "older")
            && seals.last().is_some_and(|seal| seal.stamp_room),
        seals: seals
            .into_iter()
            .map(|s| SealLine {
                mine: crate::settings::is_own(vault, &s.fingerprint),
                by: s.by,
                organisation: s.organisation,
                at: s.when.to_rfc3339(),
                says: s.says,
                fingerprint: s.fingerprint,
                self_issued: s.self_issued,
                stamp: s.stamp.map(|stamp| StampLine {
                    by: stamp.by,
                    organisation: stamp.organisation,
                    at: stamp.when.to_rfc3339(),
                    clock: seal::clock_was_wrong(s.when, stamp.when),
                }),
            })
            .collect(),
    })
}

/// Setting under which the vault keeps that it sealed these pages: a sum of the file in front of its first seal.
fn pages(file: &[u8]) -> String {
    let end = file.windows(5).position(|five| five == b"%%EOF");
    let end = end.unwrap_or(file.len());
    named("pages", &Sha256::digest(&file[..end]))
}

/// The name of a setting about what has this sum.
fn named(what: &str, sum: &[u8]) -> String {
    let sum: String = sum.iter().take(16).map(|b| format!("{b:02x}")).collect();
    format!("{what}:{sum}")
}

/// Keeps in mind that this vault sealed a file.
pub(crate) fn remember(vault: &mut Vault, sealed: &[u8]) -> Reply<()> {
    Ok(vault.set_setting(&pages(sealed), &json!(true))?)
}

/// Whether this vault sealed the pages of a file, whoever sealed the file that is there now.
fn sealed_here(vault: &Vault, file: &[u8]) -> Reply<bool> {
    Ok(vault.setting(&pages(file))?.is_some())
}

/// Setting under which the vault keeps, seal by seal, whether a file had a time stamp when it was seen last.
fn seen(first: &seal::Seal) -> String {
    named("seals", &first.covers)
}

/// Whether the vault has seen this file with more seals, or a seal of it with a time stamp it has no more: it was cut
/// back to an earlier state, which no look at the file alone can tell. What is new is kept in mind.
fn is_older(vault: &mut Vault, seals: &[seal::Seal]) -> Reply<bool> {
    let Some(first) = seals.first() else {
        return Ok(false);
    };
    let key = seen(first);
    // Before there were time stamps only the number of seals was kept.
    let known: Vec<bool> = match vault.setting(&key)? {
        Some(value) => match value.as_u64() {
            Some(count) => vec![false; usize::try_from(count).unwrap_or(usize::MAX).min(MOST)],
            None => serde_json::from_value(value).unwrap_or_default(),
        },
        None => vec![false],
    };
    let stamped = |at: usize| seals.get(at).is_some_and(|seal| seal.stamp.is_some());
    let all: Vec<bool> = (0..known.len().max(seals.len()))
        .map(|at| known.get(at) == Some(&true) || stamped(at))
        .collect();
    let now: Vec<bool> = (0..seals.len()).map(stamped).collect();
    if all != known {
        vault.set_setting(&key, &json!(all))?;
    }
    Ok(all != now)
}

/// Most seals of a file that are remembered.
const MOST: usize = 64;

/// A sealed file to which one's own seal is added.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SealFile {
    /// Where.
    pub path: String,
    /// Where the longer file goes.
    pub to: String,
    /// As what; as coordinator, if nothing is said.
    #[serde(default)]
    pub role: Option<SealRole>,
}

/// As what somebody seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SealRole {
    /// As coordinator.
    Coordinator,
    /// For the service that asked.
    Referrer,
    /// As somebody who looked again whether the plan is kept.
    Reviewer,
}

/// Adds the own seal behind those of others: the file stays whole in front of it.
pub(crate) fn add(app: &mut App, request: SealFile) -> Reply<Verified> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    let before = judged(app, &bytes)?;
    if !before.is_whole() {
        return Err(Problem::of("path", "problem-seal-changed").into());
    }
    if !before.room {
        return Err(Problem::of("path", "problem-seal-room").into());
    }
    let key = crate::settings::key_for(app, false)?;
    let now = app.world.now();
    let language = crate::print::language(&crate::settings::read(&app.open()?.vault).language);
    let said = match request.role {
        None | Some(SealRole::Coordinator) => "paper-sealed-by",
        Some(SealRole::Referrer) => "paper-sealed-by-referrer",
        Some(SealRole::Reviewer) => "paper-sealed-by-reviewer",
    };
    let room = crate::settings::room(&app.open()?.vault);
    let sealed = crate::print::seal(&bytes, language, &key, now, said, room)?;
    crate::files::write(Path::new(&request.to), &sealed)?;
    judged(app, &sealed)
}
