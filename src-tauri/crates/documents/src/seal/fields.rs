//! The signature fields of a PDF, found through its form and nowhere else.
//!
//! A signature that no field points to is invisible to every reader, so it counts for nothing.

pub(super) use krug_foreign::classic;
use lopdf::{Dictionary, Document, Object, ObjectId};

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

/// Reads a PDF that can take a seal.
pub(super) fn read(pdf: &[u8]) -> Option<Document> {
    classic(pdf).then(|| read_classic(pdf)).flatten()
}

/// Reads a PDF that is known to be `classic`.
pub(super) fn read_classic(pdf: &[u8]) -> Option<Document> {
    krug_foreign::read(pdf, MOST_UNPACKED)
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
