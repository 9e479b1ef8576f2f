//! The incremental update that carries a seal: objects, a classic xref section and a trailer
//! after the unchanged bytes of the file.
//!
//! There is one way to write given objects, so a verifier can write an update again and compare.
//! The seal's dictionary ends in `/ByteRange` and `/Contents`, which gives their positions
//! without a search. The library's own writer of updates puts a second header into the file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use super::Trouble;
use super::write::put;

/// Stands for an offset until the offsets are known; ten digits hold any.
const UNKNOWN: i64 = 9_999_999_999;
const RANGE: &str = "[0 9999999999 9999999999 9999999999]";

/// A file with the update written and the hole for the signature still zero.
pub(super) struct Written {
    pub bytes: Vec<u8>,
    /// From `<` to `>`, both included: what the signature leaves out.
    pub hole: Range<usize>,
}

/// Gives the dictionary its last two entries: a range to be known and a hole of `room` bytes.
pub(super) fn leave_hole(seal: &mut Dictionary, room: usize) {
    seal.remove(b"ByteRange");
    seal.remove(b"Contents");
    let unknown = Object::Integer(UNKNOWN);
    seal.set(
        "ByteRange",
        vec![0.into(), unknown.clone(), unknown.clone(), unknown],
    );
    seal.set(
        "Contents",
        Object::String(vec![0; room], StringFormat::Hexadecimal),
    );
}

/// Appends `objects` to the file `base`, read as `doc`; `seal` among them holds the signature.
///
/// # Errors
/// `Unsuited` if the file is encrypted, does not start with its header or has no classic xref.
pub(super) fn append(
    base: &[u8],
    doc: &Document,
    objects: &BTreeMap<ObjectId, Object>,
    seal: ObjectId,
) -> Result<Written, Trouble> {
    let table = matches!(
        doc.reference_table.cross_reference_type,
        XrefType::CrossReferenceTable
    );
    let size = doc
        .max_id
        .max(objects.keys().map(|id| id.0).max().unwrap_or(0))
        .checked_add(1);
    let (Some(size), Ok(root), true, false) = (
        size,
        doc.trailer.get(b"Root"),
        table,
        doc.trailer.has(b"Encrypt"),
    ) else {
        return Err(Trouble::Unsuited);
    };
    if !base.starts_with(b"%PDF-") {
        return Err(Trouble::Unsuited);
    }
    let mut out = base.to_vec();
    if out.last() != Some(&b'\n') {
        out.push(b'\n');
    }
    let mut places = BTreeMap::new();
    let mut hole = 0..0;
    for (id, object) in objects {
        places.insert(*id, out.len());
        out.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
        put(&mut out, object);
        if *id == seal {
            hole = hole_at_end(&out, object)?;
        }
        out.extend_from_slice(b"\nendobj\n");
    }
    let start = out.len();
    out.extend_from_slice(table_of(&places).as_bytes());
    out.extend_from_slice(b"trailer\n");
    let mut trailer = Dictionary::new();
    trailer.set("Size", i64::from(size));
    trailer.set("Root", root.clone());
    if let Ok(info) = doc.trailer.get(b"Info") {
        trailer.set("Info", info.clone());
    }
    if let Ok([first, _]) = doc
        .trailer
        .get(b"ID")
        .and_then(Object::as_array)
        .map(Vec::as_slice)
    {
        let version = Sha256::digest(base)[..16].to_vec();
        trailer.set(
            "ID",
            vec![
                first.clone(),
                Object::String(version, StringFormat::Hexadecimal),
            ],
        );
    }
    let previous = i64::try_from(doc.xref_start).map_err(|_| Trouble::Unsuited)?;
    trailer.set("Prev", previous);
    put(&mut out, &Object::Dictionary(trailer));
    out.extend_from_slice(format!("\nstartxref\n{start}\n%%EOF\n").as_bytes());

    let said = format!(
        "[0 {:<10} {:<10} {:<10}]",
        hole.start,
        hole.end,
        out.len() - hole.end
    );
    let range_end = hole.start - b"/Contents".len();
    let range = range_end.checked_sub(RANGE.len()).ok_or(Trouble::Making)?..range_end;
    if out.get(range.clone()) != Some(RANGE.as_bytes()) || said.len() != RANGE.len() {
        return Err(Trouble::Making);
    }
    out[range].copy_from_slice(said.as_bytes());
    Ok(Written { bytes: out, hole })
}

/// The hole just written: the hex string before the dictionary's closing `>>`.
fn hole_at_end(out: &[u8], seal: &Object) -> Result<Range<usize>, Trouble> {
    let contents = seal
        .as_dict()
        .and_then(|seal| seal.get(b"Contents"))
        .and_then(Object::as_str);
    let digits = contents.map_err(|_| Trouble::Making)?.len() * 2;
    let end = out.len() - b">>".len();
    let start = end
        .checked_sub(digits + b"<>".len())
        .ok_or(Trouble::Making)?;
    if out[start] == b'<' && out[..start].ends_with(b"/Contents") {
        Ok(start..end)
    } else {
        Err(Trouble::Making)
    }
}

/// A classic cross-reference section with one subsection per run of numbers.
fn table_of(places: &BTreeMap<ObjectId, usize>) -> String {
    let mut table = String::from("xref\n");
    let entries: Vec<_> = places.iter().collect();
    for run in entries.chunk_by(|(a, _), (b, _)| a.0 + 1 == b.0) {
        if let Some(((first, _), _)) = run.first() {
            let _ = writeln!(table, "{first} {}", run.len());
        }
        for ((_, generation), place) in run {
            let _ = writeln!(table, "{place:010} {generation:05} n ");
        }
    }
    table
}
