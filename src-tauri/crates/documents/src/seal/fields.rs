//! The signature fields of a PDF, found through its form and nowhere else.
//!
//! A signature that no field points to is invisible to every reader, so it counts for nothing.

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

/// Most a single stream may unpack to while reading; a paper of ours is far below.
const MOST_UNPACKED: usize = 64 << 20;

/// Most levels and fields that are looked at; guards against forms built to exhaust.
const DEEPEST: usize = 16;
const MOST_FIELDS: usize = 4096;

/// A signature field and the signature in it, if there is one.
pub(super) struct SealField {
    pub id: ObjectId,
    pub value: Option<ObjectId>,
}

/// Reads a PDF whose origin is not known; whatever happens inside, it ends in `None`.
pub(super) fn read(pdf: &[u8]) -> Option<Document> {
    classic(pdf).then(|| read_classic(pdf)).flatten()
}

/// Reads a PDF that is known to be `classic`.
pub(super) fn read_classic(pdf: &[u8]) -> Option<Document> {
    let options = LoadOptions {
        max_decompressed_size: Some(MOST_UNPACKED),
        ..Default::default()
    };
    std::panic::catch_unwind(|| Document::load_mem_with_options(pdf, options).ok())
        .ok()
        .flatten()
}

/// True if every cross-reference section that a reader may come to is a classic table.
///
/// Only such files can take a seal. The others are not even opened: the sizes in a
/// cross-reference stream are believed by the PDF library and can exhaust all memory.
pub(super) fn classic(pdf: &[u8]) -> bool {
    const START: &[u8] = b"startxref";
    let is_table = |at: usize| pdf.get(at..).is_some_and(|rest| rest.starts_with(b"xref"));
    let mut starts = 0;
    for at in memchr::memchr2_iter(b's', b'/', pdf) {
        let rest = &pdf[at..];
        if rest.starts_with(START) {
            starts += 1;
            if !leading_number(&rest[START.len()..]).is_some_and(is_table) {
                return false;
            }
        } else if rest[0] == b'/' {
            let (name, after) = name(&rest[1..]);
            let leads_on = match name.as_slice() {
                // Objects within objects are read only through the other kind of reference.
                b"XRefStm" | b"ObjStm" => return false,
                b"Prev" => !is_reference(after),
                _ => false,
            };
            if leads_on && !leading_number(after).is_some_and(is_table) {
                return false;
            }
        }
    }
    starts > 0
}

/// A name up to the length of those looked for, with `#xx` resolved, and what follows it.
fn name(text: &[u8]) -> (Vec<u8>, &[u8]) {
    let digit = |at: usize| text.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let (mut name, mut at) = (Vec::new(), 0);
    while let Some(byte) = text.get(at)
        && name.len() < 8
        && !byte.is_ascii_whitespace()
        && !b"\0()<>[]{}/%".contains(byte)
    {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'#', Some(high), Some(low)) => {
                name.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 3;
            }
            _ => {
                name.push(*byte);
                at += 1;
            }
        }
    }
    (name, text.get(at..).unwrap_or_default())
}

fn leading_number(text: &[u8]) -> Option<usize> {
    let digits = text.trim_ascii_start();
    let length = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    std::str::from_utf8(digits.get(..length)?)
        .ok()?
        .parse()
        .ok()
}

/// `12 0 R`, as the outline uses the same key with.
fn is_reference(text: &[u8]) -> bool {
    let end = text.len().min(32);
    let mut words = text[..end]
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|w| !w.is_empty());
    let mut number = || {
        words
            .next()
            .is_some_and(|word| word.iter().all(u8::is_ascii_digit))
    };
    number() && number() && words.next() == Some(b"R")
}

/// All signature fields in the form's order.
pub(super) fn all(doc: &Document) -> Vec<SealField> {
    let mut found = Vec::new();
    let roots = doc
        .catalog()
        .and_then(|catalog| catalog.get_deref(b"AcroForm", doc))
        .and_then(Object::as_dict)
        .and_then(|form| form.get_deref(b"Fields", doc))
        .and_then(Object::as_array);
    let mut open: Vec<(ObjectId, bool, usize)> = Vec::new();
    if let Ok(roots) = roots {
        open.extend(
            roots
                .iter()
                .rev()
                .filter_map(|r| Some((r.as_reference().ok()?, false, 0))),
        );
    }
    let mut seen = std::collections::BTreeSet::new();
    while let Some((id, inherited, depth)) = open.pop() {
        if !seen.insert(id) || seen.len() > MOST_FIELDS {
            continue;
        }
        let Ok(field) = doc.get_dictionary(id) else {
            continue;
        };
        let signs = match field.get(b"FT") {
            Ok(kind) => kind.as_name().is_ok_and(|name| name == b"Sig"),
            Err(_) => inherited,
        };
        if signs && (field.has(b"T") || depth == 0) {
            found.push(SealField {
                id,
                value: value(field),
            });
        }
        if let Ok(kids) = field.get_deref(b"Kids", doc).and_then(Object::as_array)
            && depth < DEEPEST
        {
            let kids = kids.iter().rev().filter_map(|kid| kid.as_reference().ok());
            open.extend(kids.map(|kid| (kid, signs, depth + 1)));
        }
    }
    found
}

fn value(field: &Dictionary) -> Option<ObjectId> {
    field.get(b"V").and_then(Object::as_reference).ok()
}
