//! Sealing: fills the first empty place of a finished PDF.
//!
//! The signature covers the whole file except the hole it lies in. The first seal also certifies
//! the file: from then on only further seals and form entries are permitted (DocMDP, P = 2).

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};
use sha2::{Digest, Sha256};

use super::certificate::{SealKey, period};
use super::verify::{Verdict, verify};
use super::{Trouble, appearance, cms, fields, stamp, update};

/// How much a seal leaves room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// For itself.
    Seal,
    /// For itself and a time stamp that somebody may add later.
    TimeStamp,
}

/// Seals `pdf` with `key` as of the moment `at` and gives the longer file.
///
/// `appearance` are the lines shown in the seal's place, empty for none; `reason` is what PDF
/// readers show as the reason, in the document's language, empty for none.
///
/// # Errors
/// `NotPdf`, `Unsuited` or `NoPlace` for a file that cannot take a seal, `Changed` for one whose
/// earlier seal no longer holds, `TooEarly` or `Expired` for the certificate at that moment.
pub fn seal(
    pdf: &[u8],
    key: &SealKey,
    at: DateTime<FixedOffset>,
    appearance: &[String],
    reason: &str,
    room: Room,
) -> Result<Vec<u8>, Trouble> {
    let first = match verify(pdf) {
        Verdict::NotPdf => return Err(Trouble::NotPdf),
        Verdict::Changed { .. } => return Err(Trouble::Changed),
        Verdict::NotSealed => true,
        Verdict::Sealed { .. } => false,
    };
    let leaf = key.chain().first().ok_or(Trouble::NoKey)?;
    let (from, until) = period(leaf);
    if at.naive_utc() < from {
        return Err(Trouble::TooEarly);
    }
    if at.naive_utc() > until {
        return Err(Trouble::Expired);
    }
    add(pdf, key, at, appearance, reason, (first, room))
}

/// Whether a file has an empty place that a seal can fill.
#[must_use]
pub fn has_place(pdf: &[u8]) -> bool {
    fields::read(pdf).is_some_and(|doc| fields::all(&doc).iter().any(|f| f.value.is_none()))
}

/// Sealing without a look at earlier seals and the period; `first` certifies the file.
pub(super) fn add(
    pdf: &[u8],
    key: &SealKey,
    at: DateTime<FixedOffset>,
    appearance: &[String],
    reason: &str,
    (first, room): (bool, Room),
) -> Result<Vec<u8>, Trouble> {
    if !fields::classic(pdf) {
        return Err(Trouble::Unsuited);
    }
    let doc = fields::read_classic(pdf).ok_or(Trouble::NotPdf)?;
    let place = fields::all(&doc)
        .into_iter()
        .find(|field| field.value.is_none());
    let field = place.ok_or(Trouble::NoPlace)?.id;

    let mut new = New {
        last: doc.max_id,
        objects: BTreeMap::new(),
    };
    let seal = new.add(Object::Null)?;
    let mut entry = seal_entry(key, at, reason);
    if first {
        entry.set("Reference", vec![certification()]);
        new.objects.extend(certified_catalog(&doc, seal)?);
    }
    let more = match room {
        Room::Seal => 0,
        Room::TimeStamp => stamp::ROOM,
    };
    update::leave_hole(&mut entry, cms::room(key)? + more);
    new.objects.insert(seal, entry.into());

    let mut filled = doc
        .get_dictionary(field)
        .map_err(|_| Trouble::NoPlace)?
        .clone();
    filled.set("V", seal);
    if let Some(picture) = appearance::draw(&filled, &doc, appearance) {
        let picture = new.add(picture.into())?;
        filled.set("AP", dictionary! { "N" => picture });
    }
    new.objects.insert(field, filled.into());

    let update::Written { mut bytes, hole } = update::append(pdf, &doc, &new.objects, seal)?;
    let container = cms::container(&covered(&bytes, hole.start, hole.end), key)?;
    fill(&mut bytes, (hole.start, hole.end), &container).ok_or(Trouble::Making)?;
    Ok(bytes)
}

/// Writes a container into a hole, from its beginning; none if it does not fit.
pub(super) fn fill(bytes: &mut [u8], hole: (usize, usize), container: &[u8]) -> Option<()> {
    let digits = data_encoding::HEXLOWER.encode(container);
    let room = bytes.get_mut(hole.0.checked_add(1)?..hole.1.checked_sub(1)?)?;
    let place = room.get_mut(..digits.len())?;
    place.copy_from_slice(digits.as_bytes());
    Some(())
}

/// SHA-256 over the file without the bytes from `from` to `to`.
pub(super) fn covered(file: &[u8], from: usize, to: usize) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(file.get(..from).unwrap_or_default());
    hash.update(file.get(to..).unwrap_or_default());
    hash.finalize().into()
}

/// Objects to be appended; new ones are numbered after the file's last.
struct New {
    last: u32,
    objects: BTreeMap<ObjectId, Object>,
}

impl New {
    fn add(&mut self, object: Object) -> Result<ObjectId, Trouble> {
        self.last = self.last.checked_add(1).ok_or(Trouble::Unsuited)?;
        self.objects.insert((self.last, 0), object);
        Ok((self.last, 0))
    }
}

fn seal_entry(key: &SealKey, at: DateTime<FixedOffset>, reason: &str) -> Dictionary {
    let mut entry = dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "Name" => text_string(&key.name()),
        "M" => Object::string_literal(pdf_date(at)),
    };
    if !reason.is_empty() {
        entry.set("Reason", text_string(reason));
    }
    entry
}

/// `D:YYYYMMDDHHmmSS+HH'mm'` (ISO 32000-1, 7.9.4), which knows whole minutes of offset only.
fn pdf_date(at: DateTime<FixedOffset>) -> String {
    let minutes = at.offset().local_minus_utc() / 60;
    let at = FixedOffset::east_opt(minutes * 60).map_or(at, |offset| at.with_timezone(&offset));
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    format!("D:{}{sign}{hours:02}'{rest:02}'", at.format("%Y%m%d%H%M%S"))
}

fn certification() -> Object {
    let parameters = dictionary! { "Type" => "TransformParams", "P" => 2, "V" => "1.2" };
    Object::Dictionary(dictionary! {
        "Type" => "SigRef",
        "TransformMethod" => "DocMDP",
        "TransformParams" => parameters,
    })
}

fn certified_catalog(doc: &Document, seal: ObjectId) -> Result<Vec<(ObjectId, Object)>, Trouble> {
    let id = doc.trailer.get(b"Root").and_then(Object::as_reference);
    let id = id.map_err(|_| Trouble::Unsuited)?;
    let mut catalog = doc.catalog().map_err(|_| Trouble::Unsuited)?.clone();
    catalog.set("Perms", dictionary! { "DocMDP" => seal });
    Ok(vec![(id, catalog.into())])
}
