//! What comes in by hand, shown in plain words before anything is stored: who it is from, what is new, what would
//! differ, what would be asked, and what stays protected (rule 68).

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use krug_domain::guard;
use krug_exchange::{CaseFile, Fault, Scope, Unlock, look as open_file, read_case};
use krug_log::{Change, Edit, Stamp, State, fold, forked, odd_clocks, union};
use krug_store::Vault;
use serde::{Deserialize, Serialize};

use crate::colleagues::{self, Standing};
use crate::failure::{Code, Failure, Reply};
use crate::questions;
use crate::session::App;
use crate::shown::{self, ItemDifference, KindCount};

/// Files to look at.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookAt {
    /// Files, or folders whose `.krug` files are meant.
    pub paths: Vec<String>,
    /// For files locked by a passphrase.
    #[serde(default)]
    pub passphrase: Option<String>,
}

/// Who a file is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Sender {
    /// Id of the installation.
    pub by: String,
    /// Name.
    pub person: String,
    /// Computer.
    pub device: String,
    /// Eight groups of four figures.
    pub fingerprint: String,
    /// How the card stands to those that are known.
    pub standing: Standing,
    /// The card as text, to be added.
    pub card: String,
}

/// Something about a file that a person should know; none of it stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Everything in it is here already.
    NothingNew,
    /// More is here than in it.
    OlderThanYours,
    /// Two computers worked under one name; both are kept.
    Fork,
    /// A clock was wrong; some times are uncertain.
    ClockOdd,
    /// It has entries of a newer Krug; they are kept and handed on.
    NewerParts,
    /// It has changes this Krug cannot read: the family opens for reading only.
    ReadOnly,
    /// Some items were left out by the sender.
    LeftOut,
    /// It was meant to be taken in before.
    RanOut,
    /// The family was removed here on purpose.
    Erased,
    /// Private family time of this family is running here.
    PrivateTime,
}

/// What a file would lower, and what stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GuardLine {
    /// Kind.
    pub kind: String,
    /// Item.
    pub id: String,
    /// What it is called.
    pub label: String,
}

/// A file that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookedFile {
    /// Where it lies.
    pub path: String,
    /// File name.
    pub name: String,
    /// Why it cannot be taken in: a code such as `cut`; nothing if it can.
    pub fault: Option<String>,
    /// Key of the sentence about the fault.
    pub key: Option<String>,
    /// Who it is from.
    pub sender: Option<Sender>,
    /// When it was made, by the sender's clock.
    pub made_at: String,
    /// Last day on which it is meant to be taken in.
    pub until: Option<String>,
    /// Locked by a passphrase.
    pub by_passphrase: bool,
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// The family is here already.
    pub here: bool,
    /// When it was removed here, if it was.
    pub erased_on: Option<String>,
    /// Changes that are new here.
    pub new: u32,
    /// What would differ, item by item.
    pub lines: Vec<ItemDifference>,
    /// The same in numbers.
    pub counts: Vec<KindCount>,
    /// Questions that would be open, and were not before.
    pub questions: u32,
    /// What it would lower, and what stays as it is.
    pub guarded: Vec<GuardLine>,
    /// What a person should know.
    pub remarks: Vec<Remark>,
}

/// Files that were looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Looked {
    /// Files, by name.
    pub files: Vec<LookedFile>,
}

pub(crate) fn look(app: &mut App, request: LookAt) -> Reply<Looked> {
    let mut paths = Vec::new();
    for path in &request.paths {
        paths.extend(files_at(Path::new(path))?);
    }
    if paths.is_empty() {
        return Err(Failure::new(Code::File, "failure-no-krug-files"));
    }
    let (now, today) = (app.world.stamp(), app.world.today());
    let vault = &mut app.open()?.vault;
    let unlock = colleagues::unlock(vault, request.passphrase.as_deref())?;
    let mut files = Vec::new();
    for path in paths {
        files.push(look_at(vault, &path, &unlock, &now, today)?);
    }
    Ok(Looked { files })
}

/// The `.krug` files of a folder, or the file itself whatever its name: a renamed one is as good.
fn files_at(path: &Path) -> Reply<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found: Vec<PathBuf> = std::fs::read_dir(path)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            krug_exchange::kind_of(&name) == Some("krug")
        })
        .collect();
    found.sort();
    Ok(found)
}

/// Reads a file to its end; its attachments are looked at and let go.
pub(crate) fn read(path: &Path, unlock: &Unlock) -> Result<CaseFile, Fault> {
    let (file, length) = open_file(path)?;
    read_case(file, length, unlock, &mut |_, _| Ok(()))
}

fn look_at(
    vault: &mut Vault,
    path: &Path,
    unlock: &Unlock,
    now: &str,
    today: NaiveDate,
) -> Reply<LookedFile> {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut looked = LookedFile {
        path: path.to_string_lossy().into_owned(),
        name,
        fault: None,
        key: None,
        sender: None,
        made_at: String::new(),
        until: None,
        by_passphrase: false,
        case: String::new(),
        alias: String::new(),
        here: false,
        erased_on: None,
        new: 0,
        lines: Vec::new(),
        counts: Vec::new(),
        questions: 0,
        guarded: Vec::new(),
        remarks: Vec::new(),
    };
    match read(path, unlock) {
        Err(fault) => {
            let failure = Failure::from(fault);
            looked.fault = Some(fault.code().to_owned());
            looked.key = Some(failure.key);
        }
        Ok(file) => preview(vault, &file, &mut looked, now, today)?,
    }
    Ok(looked)
}

/// A case before and after a file, worked out without storing anything.
struct Merged {
    mine: Vec<Change>,
    before: State,
    after: State,
    guard: Vec<Edit>,
}

fn merged(vault: &Vault, file: &CaseFile) -> Reply<Merged> {
    let mine = vault.changes(&file.manifest.case)?;
    let before = fold(&mine);
    let erased = vault.erased()?;
    let theirs: Vec<Change> = file
        .changes
        .iter()
        .cloned()
        .map(|mut change| {
            if erased.contains(&change.name) {
                change.body = None;
            }
            change
        })
        .collect();
    let all = union(&mine, &theirs);
    let joined = fold(&all);
    let guard = guard::guard(&before, &joined);
    // What the guard will write, with a salt that is never stored.
    let own = krug_log::write(
        &file.manifest.case,
        &joined.heads,
        &Stamp {
            by: vault.device()?,
            at: file.manifest.made_at.clone(),
            act: "preview".to_owned(),
            op: guard::ACT.to_owned(),
            undoes: None,
        },
        &guard,
        &mut || [0; 16],
    )
    .map_err(|_| Failure::internal())?;
    let after = if own.is_empty() {
        joined
    } else {
        fold(&union(&all, &own))
    };
    Ok(Merged {
        mine,
        before,
        after,
        guard,
    })
}

fn preview(
    vault: &mut Vault,
    file: &CaseFile,
    looked: &mut LookedFile,
    now: &str,
    today: NaiveDate,
) -> Reply<()> {
    let manifest = &file.manifest;
    let card = manifest.from.card.clone();
    looked.sender = Some(Sender {
        by: manifest.from.by.clone(),
        person: card.person.clone(),
        device: card.device.clone(),
        fingerprint: card.fingerprint(),
        standing: colleagues::standing(vault, &card)?,
        card: card.text(),
    });
    looked.made_at.clone_from(&manifest.made_at);
    looked.until.clone_from(&manifest.until);
    looked.by_passphrase = matches!(manifest.to, krug_exchange::Receivers::Passphrase(_));
    looked.case.clone_from(&manifest.case);
    looked.alias.clone_from(&manifest.title);
    looked.erased_on = vault.gone_since(&manifest.case)?;
    let merged = merged(vault, file)?;
    looked.here = !merged.mine.is_empty();
    let known: std::collections::BTreeSet<_> = merged.mine.iter().map(|c| c.name).collect();
    looked.new = file
        .changes
        .iter()
        .filter(|c| !known.contains(&c.name))
        .count() as u32;
    looked.lines = shown::lines(&merged.before, &merged.after);
    looked.counts = shown::counts(&looked.lines);
    let had = questions::count_in(&merged.before, &merged.mine);
    let has = questions::count_in(&merged.after, &union(&merged.mine, &file.changes));
    looked.questions = (has + merged.guard.len() as u32).saturating_sub(had);
    looked.guarded = merged
        .guard
        .iter()
        .map(|edit| GuardLine {
            kind: edit.kind.clone(),
            id: edit.id.clone(),
            label: shown::label(&merged.before, &edit.id),
        })
        .collect();
    looked.remarks = remarks(vault, file, &merged, looked, now, today)?;
    Ok(())
}

fn remarks(
    vault: &Vault,
    file: &CaseFile,
    merged: &Merged,
    looked: &LookedFile,
    now: &str,
    today: NaiveDate,
) -> Reply<Vec<Remark>> {
    let theirs: std::collections::BTreeSet<_> = file.changes.iter().map(|c| c.name).collect();
    let only_mine = merged.mine.iter().any(|c| !theirs.contains(&c.name));
    let strange = |change: &Change| {
        let kind = krug_domain::kinds::kind(&change.head.kind);
        kind.is_none_or(|kind| change.head.set.iter().any(|f| kind.field(f).is_none()))
    };
    let until = file
        .manifest
        .until
        .as_deref()
        .and_then(krug_domain::kinds::parse_date);
    let filled = {
        let bare = merged
            .mine
            .iter()
            .filter(|c| c.body.is_none())
            .map(|c| c.name);
        let bare: std::collections::BTreeSet<_> = bare.collect();
        let erased = vault.erased()?;
        file.changes
            .iter()
            .any(|c| c.body.is_some() && bare.contains(&c.name) && !erased.contains(&c.name))
    };
    let nothing = looked.here && looked.new == 0 && !filled;
    let said = [
        (Remark::NothingNew, nothing && !only_mine),
        (Remark::OlderThanYours, nothing && only_mine),
        (
            Remark::Fork,
            !forked(&merged.mine, &file.changes).is_empty(),
        ),
        (Remark::ClockOdd, !odd_clocks(&file.changes, now).is_empty()),
        (
            Remark::NewerParts,
            file.extra > 0 || file.changes.iter().any(strange),
        ),
        (Remark::ReadOnly, merged.after.newer),
        (
            Remark::LeftOut,
            file.manifest
                .scope
                .as_ref()
                .map(Scope::withheld)
                .is_some_and(|ids| !ids.is_empty()),
        ),
        (Remark::RanOut, until.is_some_and(|day| day < today)),
        (Remark::Erased, looked.erased_on.is_some()),
        (
            Remark::PrivateTime,
            krug_domain::Case::read(&merged.before)
                .private_time()
                .is_some(),
        ),
    ];
    let there = said.into_iter().filter(|(_, said)| *said);
    Ok(there.map(|(remark, _)| remark).collect())
}
