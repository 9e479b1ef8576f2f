//! Judging the seals of any PDF, whoever made it.
//!
//! Invariant: `Sealed` is said only if every byte of the file is signed by the last seal or is
//! part of the canonical spelling of its signature. That has few freedoms, none of which changes
//! what is said: the number `s` of an ECDSA signature and its opposite are the same signature, an
//! RSA time stamp can name its algorithm with or without the hash, and nobody signs the issuer of
//! the uppermost certificate of a time-stamp service. All doubt ends in `Changed`. What was
//! cut off together with its seal leaves no trace in the file; the case's records remember it.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeZone};
use der::{Encode, Reader, SliceReader};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::certificate::{common_name, fingerprint, organisation, period, self_issued};
use super::sign::covered;
use super::stamp::LEAST;
use super::{Stamp, fields, judge, update};

/// Longest signature container that is looked at, in bytes; with a chain they have about 6000, with a time stamp
/// up to 20,000.
const LONGEST: usize = 1 << 16;

/// Most seals in one file that are looked at.
const MOST: usize = 64;

/// What can be said about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// No PDF, or one without an end.
    NotPdf,
    /// A PDF without any seal.
    NotSealed,
    /// Every seal holds and the last one covers the whole file.
    Sealed {
        /// The seals in the order in which they were made.
        seals: Vec<Seal>,
        /// True if nothing but seals was added since the first one. False means that the last
        /// seal covers a file that says more or other things than the first one did.
        unchanged: bool,
    },
    /// There is a seal, but the file is not what was sealed.
    Changed {
        /// What does not fit.
        why: Why,
    },
}

/// One seal that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Whom the certificate names.
    pub by: String,
    /// The organisation the certificate names, or an empty text.
    pub organisation: String,
    /// When it was made, as the sealing machine's clock said.
    pub when: DateTime<FixedOffset>,
    /// SHA-256 of the certificate in groups of four hex digits.
    pub fingerprint: String,
    /// What the sealer says of it (`Reason`, ISO 32000-1, table 252); under the seal like everything else.
    pub says: String,
    /// True if nobody but the key itself vouches for the name.
    pub self_issued: bool,
    /// True if it covers the whole file as it is now, false if it covers an earlier part.
    pub whole_file: bool,
    /// SHA-256 of the bytes it covers: the same file with more seals has the same first one.
    pub covers: [u8; 32],
    /// What a time-stamp service says of it, if it was asked.
    pub stamp: Option<Stamp>,
    /// There is room for a time stamp, and none yet.
    pub stamp_room: bool,
}

/// What does not fit in a changed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The sealed bytes are other ones than those that were sealed.
    Content,
    /// Something was added behind the last seal.
    Added,
    /// The end of the file is missing.
    Cut,
    /// The seal itself or the file around it is damaged.
    Damaged,
    /// The signature does not belong to the certificate's key.
    Signature,
    /// The certificate is not the one that was sealed with, or contradicts itself.
    Certificate,
    /// The time stamp in the seal does not belong to it.
    Stamp,
    /// The seal's time lies outside of the certificate's period.
    Time,
    /// The seal is of a kind that cannot be judged here (for example RSA-PSS); other programs may.
    Foreign,
}

/// Judges all seals of a file. Never fails: what cannot be read is not sealed or changed.
#[must_use]
pub fn verify(pdf: &[u8]) -> Verdict {
    let traces: [&[u8]; 3] = [b"/ByteRange", b"ETSI.CAdES.detached", b"/adbe.pkcs7"];
    let traced = traces.iter().any(|trace| count(pdf, trace) > 0);
    let header = pdf.starts_with(b"%PDF-");
    if !traced {
        let whole = header && count(pdf, b"%%EOF") > 0;
        return if whole {
            Verdict::NotSealed
        } else {
            Verdict::NotPdf
        };
    }
    if !header {
        return Verdict::Changed { why: Why::Damaged };
    }
    match seals(pdf) {
        Ok((seals, unchanged)) => Verdict::Sealed { seals, unchanged },
        Err(why @ (Why::Damaged | Why::Foreign)) => match before_an_addition(pdf) {
            Some(seals) => Verdict::Sealed {
                seals,
                unchanged: false,
            },
            None => Verdict::Changed { why },
        },
        Err(why) => Verdict::Changed { why },
    }
}

/// The seals of a file in front of a further signature that another program added: it covers the whole file and holds, or
/// is of a kind that is not judged here. What stands in front is whole then, and something was added.
fn before_an_addition(pdf: &[u8]) -> Option<Vec<Seal>> {
    // A signature that no field points to counts for nothing.
    let doc = fields::read(pdf)?;
    let fields = fields::all(&doc);
    let values: Vec<ObjectId> = fields.iter().filter_map(|field| field.value).collect();
    if values.len() > MOST || count(pdf, b"/ByteRange") != values.len() {
        return None;
    }
    let all = values.iter().map(|id| placed(&doc, *id));
    let mut all = all.collect::<Result<Vec<_>, _>>().ok()?;
    all.sort_by_key(|seal| seal.end);
    let [before @ .., one_before, last] = all.as_slice() else {
        return None;
    };
    let (from, to) = last.hole;
    let digits = pdf.get(from..to)?.to_ascii_lowercase();
    let added = container(&digits)?;
    let holds = matches!(
        judge::judge(&added.container, &covered(pdf, from, to)),
        Ok(_) | Err(Why::Foreign)
    );
    if !holds || last.end != pdf.len() {
        return None;
    }
    let (mut seals, _) = seals(pdf.get(..one_before.end)?).ok()?;
    seals.iter_mut().for_each(|seal| seal.whole_file = false);
    (seals.len() == before.len() + 1).then_some(seals)
}

fn count(bytes: &[u8], part: &[u8]) -> usize {
    memchr::memmem::find_iter(bytes, part).count()
}

/// A seal as the file has it, before it is judged.
struct Found<'a> {
    id: ObjectId,
    entry: &'a Dictionary,
    hole: (usize, usize),
    end: usize,
}

fn seals(pdf: &[u8]) -> Result<(Vec<Seal>, bool), Why> {
    let foreign = !fields::classic(pdf) && count(pdf, b"/XRef") > 0;
    let unread = if foreign { Why::Foreign } else { Why::Damaged };
    let doc = fields::read(pdf).ok_or(unread)?;
    let values: Vec<_> = fields::all(&doc)
        .iter()
        .filter_map(|field| field.value)
        .collect();
    if values.is_empty() || values.len() > MOST || count(pdf, b"/ByteRange") != values.len() {
        return Err(Why::Damaged);
    }
    let mut found = values
        .iter()
        .map(|id| find(&doc, *id))
        .collect::<Result<Vec<_>, _>>()?;
    found.sort_by_key(|seal| seal.end);
    if found.windows(2).any(|pair| pair[0].end >= pair[1].end) {
        return Err(Why::Damaged);
    }
    let last = found.last().map_or(0, |seal| seal.end);
    if last != pdf.len() {
        return Err(if last < pdf.len() {
            Why::Added
        } else {
            Why::Cut
        });
    }
    let seals = found
        .iter()
        .map(|seal| holds(pdf, seal))
        .collect::<Result<Vec<_>, _>>()?;
    let mut unchanged = true;
    for pair in found.windows(2) {
        let (before, after) = (pdf.get(..pair[0].end), pdf.get(..pair[1].end));
        let (Some(before), Some(after)) = (before, after) else {
            return Err(Why::Damaged);
        };
        unchanged &= only_sealed(before, after, &pair[1]).is_some();
    }
    Ok((seals, unchanged))
}

fn find(doc: &Document, id: ObjectId) -> Result<Found<'_>, Why> {
    let found = placed(doc, id)?;
    let kind = found
        .entry
        .get(b"SubFilter")
        .and_then(Object::as_name)
        .map_err(|_| Why::Damaged)?;
    if kind != b"ETSI.CAdES.detached" {
        return Err(Why::Foreign);
    }
    Ok(found)
}

/// The same of any kind.
fn placed(doc: &Document, id: ObjectId) -> Result<Found<'_>, Why> {
    let entry = doc.get_dictionary(id).map_err(|_| Why::Damaged)?;
    let range = entry
        .get(b"ByteRange")
        .and_then(Object::as_array)
        .map_err(|_| Why::Damaged)?;
    let range = range
        .iter()
        .map(|number| {
            number
                .as_i64()
                .ok()
                .and_then(|number| usize::try_from(number).ok())
        })
        .collect::<Option<Vec<_>>>();
    let Some([0, from, to, rest]) = range.as_deref() else {
        return Err(Why::Damaged);
    };
    let end = to.checked_add(*rest).ok_or(Why::Damaged)?;
    if from >= to {
        return Err(Why::Damaged);
    }
    Ok(Found {
        id,
        entry,
        hole: (*from, *to),
        end,
    })
}

fn holds(pdf: &[u8], seal: &Found<'_>) -> Result<Seal, Why> {
    let (from, to) = seal.hole;
    let part = pdf.get(..seal.end).ok_or(Why::Cut)?;
    let room = container(part.get(from..to).ok_or(Why::Damaged)?).ok_or(Why::Damaged)?;
    let said = seal
        .entry
        .get(b"Contents")
        .and_then(Object::as_str)
        .map_err(|_| Why::Damaged)?;
    let whole = said.len() == room.container.len() + room.left
        && said
            .strip_prefix(room.container.as_slice())
            .is_some_and(|rest| rest.iter().all(|byte| *byte == 0));
    if !whole || said.len() > LONGEST {
        return Err(Why::Damaged);
    }
    let covers = covered(part, from, to);
    let (certificate, stamp) = judge::judge(&room.container, &covers)?;
    let when = seal
        .entry
        .get(b"M")
        .and_then(Object::as_str)
        .ok()
        .and_then(moment);
    let when = when.ok_or(Why::Damaged)?;
    let (first, last) = period(&certificate);
    if when.naive_utc() < first || when.naive_utc() > last {
        return Err(Why::Time);
    }
    Ok(Seal {
        by: common_name(&certificate),
        organisation: organisation(&certificate),
        when,
        fingerprint: fingerprint(&certificate),
        says: says(seal.entry),
        self_issued: self_issued(&certificate),
        whole_file: seal.end == pdf.len(),
        covers,
        stamp_room: stamp.is_none() && room.left >= LEAST,
        stamp,
    })
}

/// The hole of the seal that covers most of a file.
pub(super) fn last(doc: &Document) -> Option<(usize, usize)> {
    let values = fields::all(doc).into_iter().filter_map(|f| f.value);
    let found = values.filter_map(|id| find(doc, id).ok());
    found.max_by_key(|seal| seal.end).map(|seal| seal.hole)
}

/// What lies in a hole: a signature container and the bytes left behind it.
pub(super) struct Filled {
    pub container: Vec<u8>,
    pub left: usize,
}

/// The container in a hole with nothing but zeros behind it.
pub(super) fn container(hole: &[u8]) -> Option<Filled> {
    let mut room = decode(hole)?;
    let length = unpadded(&room)?.len();
    let left = room.len() - length;
    room.truncate(length);
    Some(Filled {
        container: room,
        left,
    })
}

/// The reason in a signature's entry, if it is a text.
fn says(entry: &lopdf::Dictionary) -> String {
    let reason = entry.get(b"Reason").ok();
    reason
        .and_then(|reason| lopdf::decode_text_string(reason).ok())
        .unwrap_or_default()
}

/// `<` lower-case hex digits `>`, nothing else: a second spelling would be an unseen change.
fn decode(hole: &[u8]) -> Option<Vec<u8>> {
    let digits = hole.strip_prefix(b"<")?.strip_suffix(b">")?;
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, []) = digits.as_chunks::<2>() else {
        return None;
    };
    pairs
        .iter()
        .map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?))
        .collect()
}

/// The container without the zeros behind it.
fn unpadded(room: &[u8]) -> Option<&[u8]> {
    let header = SliceReader::new(room).ok()?.peek_header().ok()?;
    let length = (header.encoded_len().ok()? + header.length).ok()?;
    let (container, padding) = room.split_at_checked(usize::try_from(length).ok()?)?;
    padding.iter().all(|byte| *byte == 0).then_some(container)
}

/// `D:YYYYMMDDHHmmSS` with `Z` or an offset `+HH'mm'`, the last apostrophe optional.
fn moment(date: &[u8]) -> Option<DateTime<FixedOffset>> {
    let date = std::str::from_utf8(date).ok()?.strip_prefix("D:")?;
    let (local, offset) = date.split_at_checked(14)?;
    if !local.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let local = NaiveDateTime::parse_from_str(local, "%Y%m%d%H%M%S").ok()?;
    let seconds = match offset.as_bytes() {
        b"Z" | b"Z00'00" | b"Z00'00'" => 0,
        [sign @ (b'+' | b'-'), h1, h2, b'\'', m1, m2]
        | [sign @ (b'+' | b'-'), h1, h2, b'\'', m1, m2, b'\''] => {
            let two = |a: &u8, b: &u8| {
                let digits = a.is_ascii_digit() && b.is_ascii_digit();
                digits.then(|| i32::from(a - b'0') * 10 + i32::from(b - b'0'))
            };
            let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
            let size = hours * 3600 + minutes * 60;
            if *sign == b'-' { -size } else { size }
        }
        _ => return None,
    };
    FixedOffset::east_opt(seconds)?
        .from_local_datetime(&local)
        .single()
}

/// Some if `after` is `before` with one seal added the way `seal` writes it, byte for byte.
///
/// Writing the update again leaves no room for anything a reader of another make might see.
fn only_sealed(before: &[u8], after: &[u8], seal: &Found<'_>) -> Option<()> {
    let (old, new) = (fields::read(before)?, fields::read(after)?);
    let mut added: BTreeMap<ObjectId, Object> = new
        .objects
        .iter()
        .filter(|(id, object)| old.objects.get(id) != Some(object))
        .map(|(id, object)| (*id, object.clone()))
        .collect();

    let mut filled = fields::all(&new)
        .into_iter()
        .filter(|field| field.value == Some(seal.id));
    let (field, None) = (filled.next()?.id, filled.next()) else {
        return None;
    };
    let was_empty = fields::all(&old)
        .iter()
        .any(|one| one.id == field && one.value.is_none());
    if !was_empty || old.objects.contains_key(&seal.id) {
        return None;
    }
    let mut empty = old.get_dictionary(field).ok()?.clone();
    let mut full = new.get_dictionary(field).ok()?.clone();
    let mut expected = vec![seal.id, field];
    if empty.get(b"AP").ok() != full.get(b"AP").ok() {
        let picture = full.get(b"AP").and_then(Object::as_dict).ok()?;
        let id = picture.get(b"N").and_then(Object::as_reference).ok()?;
        if picture.len() != 1 || old.objects.contains_key(&id) || id == seal.id {
            return None;
        }
        expected.push(id);
    }
    for dictionary in [&mut empty, &mut full] {
        dictionary.remove(b"AP");
        dictionary.remove(b"V");
    }
    if !same(&empty, &full) || added.len() != expected.len() {
        return None;
    }
    if !expected.iter().all(|id| added.contains_key(id)) {
        return None;
    }
    let entry = added.get_mut(&seal.id)?.as_dict_mut().ok()?;
    let room = entry.get(b"Contents").and_then(Object::as_str).ok()?.len();
    update::leave_hole(entry, room);
    let again = update::append(before, &old, &added, seal.id).ok()?;
    let (from, to) = seal.hole;
    let alike = again.hole == (from..to)
        && again.bytes.len() == after.len()
        && again.bytes.get(..from) == after.get(..from)
        && again.bytes.get(to..) == after.get(to..);
    alike.then_some(())
}

/// Equal entries in any order.
fn same(one: &Dictionary, other: &Dictionary) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .all(|(key, value)| other.get(key).ok() == Some(value))
}
