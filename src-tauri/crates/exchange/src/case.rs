//! One family as a file: its whole history, the bodies that go along, its files.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{Read, Write};

use data_encoding::HEXLOWER;
use krug_log::{BODY_MAX, Change, HEAD_MAX, Name, Value, fold, in_order};
use sha2::{Digest, Sha256};

use crate::container::{self, TEXT_MAX, To, Unlock};
use crate::keys::{DeviceKeys, Seal};
use crate::manifest::{Entry, Format, From, Manifest, READER, Scope};
use crate::{Card, Fault};

/// How to read such a file with common tools; goes into every one.
pub(crate) const README: &str = include_str!("readme.txt");

const CHANGES: &str = "changes.jsonl";
const BODIES: &str = "bodies.jsonl";
const FILES: &str = "files/";

/// What goes into a family's file.
pub struct Parcel<'a> {
    /// The sender's keys.
    pub keys: &'a DeviceKeys,
    /// The sender's card.
    pub card: Card,
    /// Version of the writing Krug.
    pub app: String,
    /// Local time with offset.
    pub made_at: String,
    /// Random id of this file.
    pub export: String,
    /// Last day on which it is meant to be taken in.
    pub until: Option<String>,
    /// For whom.
    pub to: To,
    /// Id of the case.
    pub case: String,
    /// The family's code word.
    pub title: String,
    /// All changes of the case.
    pub changes: &'a [Change],
    /// Items whose bodies stay here.
    pub without: BTreeSet<String>,
    /// Cards of others that appear in the case.
    pub contacts: Vec<Card>,
    /// Their seals.
    pub seals: Vec<Seal>,
}

/// A family's file that was read to its end and holds together.
#[derive(Debug)]
pub struct CaseFile {
    /// What it says of itself.
    pub manifest: Manifest,
    /// All its changes.
    pub changes: Vec<Change>,
    /// Files that came along: SHA-256 in hexadecimal, and size.
    pub files: BTreeMap<String, u64>,
    /// Members of a newer Krug, passed over.
    pub extra: usize,
    /// SHA-256 of the whole file.
    pub hash: [u8; 32],
}

/// Gives the bytes of a file of the vault by its SHA-256, or nothing if it is not there.
pub type Attachment<'a> = dyn FnMut(&str) -> Result<Option<Vec<u8>>, Fault> + 'a;

/// Is given each file that came along: its SHA-256 and its bytes.
pub type Keep<'a> = dyn FnMut(&str, Vec<u8>) -> Result<(), Fault> + 'a;

/// Writes a family's file. `file` gives the bytes of a file of the vault, or nothing if it is not there.
///
/// # Errors
/// [`Fault::DiskFull`], [`Fault::Device`], [`Fault::TooBig`] beyond what a reader takes, or what `file` says.
pub fn write_case<W: Write>(
    out: W,
    parcel: &Parcel<'_>,
    file: &mut Attachment<'_>,
) -> Result<Manifest, Fault> {
    let ordered = in_order(parcel.changes);
    let withheld = |change: &Change| parcel.without.contains(&change.head.id);
    let mut heads = String::new();
    let mut bodies = String::new();
    for change in &ordered {
        heads.push_str(&change.line);
        heads.push('\n');
        if let Some(body) = change.body.as_deref().filter(|_| !withheld(change)) {
            bodies.push_str(body);
            bodies.push('\n');
        }
    }
    if heads.len() as u64 > TEXT_MAX || bodies.len() as u64 > TEXT_MAX {
        return Err(Fault::TooBig);
    }
    let mut entries = vec![
        entry("README.txt", README.as_bytes()),
        entry(CHANGES, heads.as_bytes()),
        entry(BODIES, bodies.as_bytes()),
    ];
    let mut names = Vec::new();
    for name in files_of(parcel.changes.iter().filter(|c| !withheld(c))) {
        if let Some(bytes) = file(&name)? {
            entries.push(entry(&format!("{FILES}{name}"), &bytes));
            names.push(name);
        }
    }
    let by = parcel.keys.by();
    let own_last = ordered.iter().rev().find(|c| c.head.by == by);
    let mut seals = parcel.seals.clone();
    if let Some(last) = own_last {
        seals.retain(|seal| seal.by != by);
        seals.push(parcel.keys.seal(&parcel.case, last.name));
    }
    let manifest = Manifest {
        format: Format::Case,
        version: 1,
        min_reader: READER,
        app: parcel.app.clone(),
        made_at: parcel.made_at.clone(),
        export: parcel.export.clone(),
        until: parcel.until.clone(),
        from: From {
            card: parcel.card.clone(),
            by,
        },
        to: parcel.to.receivers(),
        case: parcel.case.clone(),
        title: parcel.title.clone(),
        scope: Some(Scope::without(parcel.without.iter().cloned().collect())),
        changes: ordered.len(),
        heads: fold(parcel.changes).heads,
        entries,
        contacts: parcel.contacts.clone(),
        seals,
    };
    let bytes = serde_json::to_vec(&manifest).map_err(|_| Fault::Inconsistent)?;
    let signature = parcel.keys.sign(&bytes);
    let texts = [
        ("README.txt", README.to_owned()),
        (CHANGES, heads),
        (BODIES, bodies),
    ];
    let texts = texts
        .into_iter()
        .map(|(name, text)| Ok((name.to_owned(), text.into_bytes())));
    let files = names.iter().map(|name| {
        let bytes = file(name)?.ok_or(Fault::Inconsistent)?;
        Ok((format!("{FILES}{name}"), bytes))
    });
    container::write(out, &parcel.to, &bytes, &signature, &mut texts.chain(files))?;
    Ok(manifest)
}

pub(crate) fn entry(name: &str, bytes: &[u8]) -> Entry {
    Entry {
        name: name.to_owned(),
        size: bytes.len() as u64,
        sha256: Name(Sha256::digest(bytes).into()),
    }
}

/// The files that values point at, `{"file":{"sha256":…}}`, each once, ascending.
fn files_of<'a>(changes: impl Iterator<Item = &'a Change>) -> BTreeSet<String> {
    let hash = |value: &Value| {
        let text = value.get("file")?.get("sha256")?.as_str()?;
        (HEXLOWER.decode(text.as_bytes()).ok()?.len() == 32).then(|| text.to_owned())
    };
    changes
        .filter_map(Change::values)
        .flat_map(|set| set.values().filter_map(hash).collect::<Vec<_>>())
        .collect()
}

/// Reads a family's file of `length` bytes to its end. `keep` is given each file that came along, in pieces
/// no longer than a file of the vault may be; what it was given counts only if this returns `Ok`.
///
/// # Errors
/// A [`Fault`] in the order of FORMAT.md: shell, signature, members, history.
pub fn read_case<R: Read>(
    input: R,
    length: u64,
    unlock: &Unlock,
    keep: &mut Keep<'_>,
) -> Result<CaseFile, Fault> {
    let mut members = Members::default();
    let (manifest, hash) = container::read(input, length, unlock, &mut |manifest, n, bytes| {
        members.take(manifest, n, bytes, keep)
    })?;
    members.finished(manifest, hash)
}

/// The archive inside a file, for fuzzing below encryption and signature.
///
/// # Errors
/// As [`read_case`].
#[cfg(fuzzing)]
pub fn read_bare(tar: &[u8]) -> Result<CaseFile, Fault> {
    let mut members = Members::default();
    let manifest = container::read_bare(tar, &mut |manifest, n, bytes| {
        members.take(manifest, n, bytes, &mut |_, _| Ok(()))
    })?;
    members.finished(manifest, [0; 32])
}

/// What has come of a family's members so far.
#[derive(Default)]
struct Members {
    heads: String,
    bodies: String,
    files: BTreeMap<String, u64>,
    extra: usize,
}

impl Members {
    fn take(
        &mut self,
        manifest: &Manifest,
        n: usize,
        bytes: &mut dyn Read,
        keep: &mut Keep<'_>,
    ) -> Result<(), Fault> {
        if manifest.format != Format::Case {
            return Err(Fault::Inconsistent);
        }
        let entry = &manifest.entries[n];
        match entry.name.as_str() {
            CHANGES => self.heads = text(bytes)?,
            BODIES => self.bodies = text(bytes)?,
            name => match name.strip_prefix(FILES) {
                Some(hash) if hash == entry.sha256.to_string() => {
                    keep(hash, whole(bytes))?;
                    self.files.insert(hash.to_owned(), entry.size);
                }
                Some(_) => return Err(Fault::Inconsistent),
                None if name.starts_with("extra/") => self.extra += 1,
                None if name == "README.txt" => {}
                None => return Err(Fault::Inconsistent),
            },
        }
        Ok(())
    }

    fn finished(self, manifest: Manifest, hash: [u8; 32]) -> Result<CaseFile, Fault> {
        let changes = history(&manifest, &self.heads, &self.bodies)?;
        Ok(CaseFile {
            manifest,
            changes,
            files: self.files,
            extra: self.extra,
            hash,
        })
    }
}

/// A member in memory; it is no longer than [`TEXT_MAX`]. An error of the stream is told by whoever reads on
/// behind this, and a member that came short fails its hash.
pub(crate) fn whole(bytes: &mut dyn Read) -> Vec<u8> {
    let mut all = Vec::new();
    let _ = bytes.read_to_end(&mut all);
    all
}

pub(crate) fn text(bytes: &mut dyn Read) -> Result<String, Fault> {
    String::from_utf8(whole(bytes)).map_err(|_| Fault::Inconsistent)
}

/// The changes, each line checked against its limits, its body and the case; and the whole against its heads.
fn history(manifest: &Manifest, heads: &str, bodies: &str) -> Result<Vec<Change>, Fault> {
    let mut by_name: HashMap<Name, &str> = HashMap::new();
    for line in lines(bodies)? {
        if line.len() > BODY_MAX || by_name.insert(Name::of(line), line).is_some() {
            return Err(Fault::Inconsistent);
        }
    }
    let mut changes = Vec::new();
    let mut used = BTreeSet::new();
    for line in lines(heads)? {
        if line.len() > HEAD_MAX {
            return Err(Fault::Inconsistent);
        }
        let bare = Change::parse(line, None).map_err(|_| Fault::Inconsistent)?;
        let body = by_name.get(&bare.head.body).copied();
        let change = match body {
            Some(body) => Change::parse(line, Some(body)).map_err(|_| Fault::Inconsistent)?,
            None => bare,
        };
        if change.head.case != manifest.case {
            return Err(Fault::Inconsistent);
        }
        if body.is_some() {
            used.insert(change.head.body);
        }
        changes.push(change);
    }
    let state = fold(&changes);
    let whole = state.waiting == 0
        && state.heads == manifest.heads
        && changes.len() == manifest.changes
        && in_order(&changes).len() == changes.len()
        && used.len() == by_name.len();
    if whole {
        Ok(changes)
    } else {
        Err(Fault::Inconsistent)
    }
}

/// Lines that each end in one line feed.
fn lines(text: &str) -> Result<impl Iterator<Item = &str>, Fault> {
    if !text.is_empty() && !text.ends_with('\n') {
        return Err(Fault::Inconsistent);
    }
    Ok(text.split_terminator('\n'))
}

#[cfg(test)]
pub(crate) mod tests;
