//! What was looked at is taken over in one go, and taken back if wished. What a file wants to lower (a mark, a
//! protected place, a restriction) stays as it is here and becomes a question (rule 68).

use std::io::Read;
use std::path::Path;

use chrono::{DateTime, NaiveDate};
use krug_domain::guard;
use krug_exchange::{CaseFile, Fault, Unlock, look as open_file, read_case};
use krug_log::{Stamp, without};
use krug_store::{Colleague, Incoming, Put, SealRow, Trouble, Vault};
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::colleagues::{self, Standing, colleague_of};
use crate::failure::{Code, Failure, Reply};
use crate::preview::read;
use crate::questions;
use crate::session::{App, Written};

/// For so many days what came in can be taken back with one press.
const BACK_WITHIN: i64 = 30;

/// Whether something that came in then can still be taken back.
pub(crate) fn recent(at: &str, today: NaiveDate) -> bool {
    let day = DateTime::parse_from_rfc3339(at).map(|t| t.date_naive());
    day.is_ok_and(|day| (today - day).num_days() <= BACK_WITHIN)
}

/// A file to take in, after it was looked at.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeIn {
    /// Where it lies.
    pub path: String,
    /// For a file locked by a passphrase.
    #[serde(default)]
    pub passphrase: Option<String>,
    /// The figures of a sender not yet compared were compared now.
    #[serde(default)]
    pub compared: bool,
    /// A family that was removed here on purpose is wanted again.
    #[serde(default)]
    pub bring_back: bool,
}

/// A file was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakenIn {
    /// Number, by which it can be taken back.
    pub n: i64,
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// Changes that were new.
    pub new: u32,
    /// Open questions of the family now.
    pub questions: u32,
    /// Protections that the file would have lowered.
    pub guarded: u32,
}

pub(crate) fn take(app: &mut App, request: TakeIn) -> Reply<TakenIn> {
    let (now, act) = (app.world.stamp(), app.world.random_id(6)?);
    let vault = &mut app.open()?.vault;
    let unlock = colleagues::unlock(vault, request.passphrase.as_deref())?;
    let path = Path::new(&request.path);
    let file = read(path, &unlock)?;
    let manifest = &file.manifest;
    let standing = colleagues::standing(vault, &manifest.from.card)?;
    admit(vault, &file, standing, &request)?;
    let met: Vec<Colleague> = std::iter::once(&manifest.from.card)
        .chain(&manifest.contacts)
        .map(|card| colleague_of(card, None, None))
        .filter(|card| vault.device().is_ok_and(|own| own != card.by))
        .collect();
    let seals: Vec<SealRow> = manifest.seals.iter().filter_map(seal_row).collect();
    let text = serde_json::to_string(manifest).map_err(|_| Failure::internal())?;
    let stamp = Stamp {
        by: vault.device()?,
        at: now.clone(),
        act,
        op: guard::ACT.to_owned(),
        undoes: None,
    };
    let incoming = Incoming {
        case: &manifest.case,
        at: &now,
        file_hash: file.hash,
        manifest: &text,
        export: &manifest.export,
        by: &manifest.from.by,
        changes: &file.changes,
        heads: &manifest.heads,
        seals: &seals,
        met: &met,
        stamp: &stamp,
    };
    let mut files = |put: &mut Put<'_>| again(path, &unlock, &file, put);
    let done = vault.take_in(&incoming, &mut files, &guard::guard)?;
    if request.compared
        && matches!(
            standing,
            Standing::Unknown | Standing::Unchecked | Standing::KeyChanged
        )
    {
        let card = &manifest.from.card;
        vault.put_colleague(&colleague_of(card, Some(now.clone()), Some(now)))?;
    }
    let questions = questions::count(vault, &manifest.case)?;
    let alias = krug_domain::Case::read(&*vault.state(&manifest.case)?)
        .family
        .alias;
    let (case, open) = (manifest.case.clone(), app.open()?);
    open.done.remove(&case);
    open.undone.remove(&case);
    Ok(TakenIn {
        n: done.n,
        alias,
        new: u32::try_from(done.united.new).unwrap_or(u32::MAX),
        questions,
        guarded: u32::try_from(done.guarded).unwrap_or(u32::MAX),
        case,
    })
}

/// What must be settled before anything is stored.
fn admit(vault: &mut Vault, file: &CaseFile, standing: Standing, request: &TakeIn) -> Reply<()> {
    let case = &file.manifest.case;
    let compared = matches!(standing, Standing::Own | Standing::Checked) || request.compared;
    if !compared {
        let key = match standing {
            Standing::KeyChanged => "failure-key-changed",
            _ => "failure-unknown-sender",
        };
        return Err(Failure::new(Code::Problems, key));
    }
    if vault.gone_since(case)?.is_some() && !request.bring_back {
        return Err(Failure::new(Code::Problems, "failure-erased-here"));
    }
    let state = vault.state(case)?;
    if krug_domain::Case::read(&state).private_time().is_some() {
        return Err(krug_domain::Problem::new("problem-private-time").into());
    }
    Ok(())
}

/// Reads the file a second time for its attachments, and only the same file counts.
fn again(path: &Path, unlock: &Unlock, first: &CaseFile, put: &mut Put<'_>) -> Result<(), Trouble> {
    if first.files.is_empty() {
        return Ok(());
    }
    let mut trouble = None;
    let (file, length) = open_file(path).map_err(|_| Trouble::NotAsRead)?;
    let file: &mut dyn Read = &mut { file };
    let second = read_case(file, length, unlock, &mut |name, bytes| {
        put(name, bytes).map_err(|t| {
            trouble = Some(t);
            Fault::Inconsistent
        })
    });
    match (trouble, second) {
        (Some(trouble), _) => Err(trouble),
        (None, Ok(second)) if second.hash == first.hash => Ok(()),
        _ => Err(Trouble::NotAsRead),
    }
}

fn seal_row(seal: &krug_exchange::Seal) -> Option<SealRow> {
    Some(SealRow {
        by: seal.by.clone(),
        name: seal.name,
        key: data_encoding::HEXLOWER.decode(seal.key.as_bytes()).ok()?,
        sig: data_encoding::HEXLOWER.decode(seal.sig.as_bytes()).ok()?,
    })
}

/// Something that came in, to be taken back.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeBack {
    /// Its number.
    pub n: i64,
}

/// Takes back what came in. If nothing was built on it, it is as if it had never come; else the values before it are
/// written again, and what was written since stays.
pub(crate) fn back(app: &mut App, request: TakeBack) -> Reply<Nothing> {
    let (now, today) = (app.world.stamp(), app.world.today());
    let open = app.open()?;
    let import = open.vault.imports()?.into_iter().find(|i| i.n == request.n);
    let import = import
        .filter(|i| i.taken_back.is_none())
        .ok_or_else(Failure::gone)?;
    if !recent(&import.at, today) {
        return Err(Failure::new(
            Code::Problems,
            "failure-too-late-to-take-back",
        ));
    }
    open.done.remove(&import.case);
    open.undone.remove(&import.case);
    match open.vault.take_back(request.n, &now) {
        Ok(()) => Ok(Nothing {}),
        Err(Trouble::BuiltUpon) => written_back(app, &import.case, request.n, &now),
        Err(trouble) => Err(trouble.into()),
    }
}

fn written_back(app: &mut App, case: &str, n: i64, now: &str) -> Reply<Nothing> {
    let vault = &app.open()?.vault;
    let came = vault.came_by(n)?;
    let changes = vault.changes(case)?;
    if changes.iter().filter(|c| !came.contains(&c.name)).all(|c| {
        // A family that came whole: without it nothing would stand of it but what was added here.
        !c.head.parents.is_empty()
    }) {
        return Err(Failure::new(Code::Problems, "failure-family-came-whole"));
    }
    let edits = without(&changes, &came);
    let _: Written = app.write(case, None, "take_in.back", &edits)?;
    app.open()?.vault.note_taken_back(n, now)?;
    Ok(Nothing {})
}
