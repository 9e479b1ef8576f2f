//! An empty place for a seal, put into a PDF before it is saved.
//!
//! The place exists from the start so that sealing later only fills it: readers then call the
//! later change a permitted one, and the tag tree already knows the field.

use lopdf::{
    Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary, text_string,
};

use super::Trouble;

/// Printed, and not to be moved or deleted (ISO 32000-1, table 165).
const PRINT_AND_LOCKED: i64 = 4 + 128;

/// Signatures exist, and the file may only be appended to (ISO 32000-1, table 219).
const SIGNED_APPEND_ONLY: i64 = 3;

/// Adds an empty seal field named `name` on `page` and returns its widget.
///
/// `rect` is left, bottom, right, top in points; `tooltip` is what a screen reader says, in the
/// document's language. The caller sets the widget's `StructParent` and saves with a classic
/// cross-reference table.
///
/// # Errors
/// `NotPdf` if the document has no catalog or no such page.
pub fn prepare(
    doc: &mut Document,
    page: ObjectId,
    rect: [f32; 4],
    name: &str,
    tooltip: &str,
) -> Result<ObjectId, Trouble> {
    doc.get_dictionary(page).map_err(|_| Trouble::NotPdf)?;
    let form = form(doc)?;
    let [left, bottom, right, top] = rect;
    let empty = doc.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), (right - left).into(), (top - bottom).into()],
            "Resources" => Dictionary::new(),
        },
        Vec::new(),
    ));
    let widget = doc.add_object(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => text_string(name),
        "TU" => text_string(tooltip),
        "Rect" => vec![left.into(), bottom.into(), right.into(), top.into()],
        "F" => PRINT_AND_LOCKED,
        "P" => page,
        "AP" => dictionary! { "N" => empty },
    });
    push(doc, form, b"Fields", widget)?;
    push(doc, page, b"Annots", widget)?;
    Ok(widget)
}

/// The document's form, made if there is none.
fn form(doc: &mut Document) -> Result<ObjectId, Trouble> {
    let present = doc
        .catalog()
        .map_err(|_| Trouble::NotPdf)?
        .get(b"AcroForm")
        .cloned()
        .ok();
    let form = match present {
        Some(Object::Reference(id)) => id,
        Some(inline) => doc.add_object(inline),
        None => doc.add_object(dictionary! { "Fields" => Vec::<Object>::new() }),
    };
    let entry = doc.get_dictionary_mut(form).map_err(|_| Trouble::NotPdf)?;
    entry.set("SigFlags", SIGNED_APPEND_ONLY);
    doc.catalog_mut()
        .map_err(|_| Trouble::NotPdf)?
        .set("AcroForm", form);
    // A stable identity lets the later update name the same file.
    if !doc.trailer.has(b"ID") {
        let none = Object::String(vec![0; 16], StringFormat::Hexadecimal);
        doc.trailer.set("ID", vec![none.clone(), none]);
    }
    Ok(form)
}

/// Appends to an array that may be inline, elsewhere or not there yet.
fn push(doc: &mut Document, owner: ObjectId, key: &[u8], item: ObjectId) -> Result<(), Trouble> {
    let owned = doc.get_dictionary(owner).map_err(|_| Trouble::NotPdf)?;
    let elsewhere = owned.get(key).and_then(Object::as_reference).ok();
    if let Some(id) = elsewhere {
        let list = doc.get_object_mut(id).and_then(Object::as_array_mut);
        list.map_err(|_| Trouble::NotPdf)?.push(item.into());
        return Ok(());
    }
    let owned = doc.get_dictionary_mut(owner).map_err(|_| Trouble::NotPdf)?;
    if let Ok(list) = owned.get_mut(key).and_then(Object::as_array_mut) {
        list.push(item.into());
    } else {
        owned.set(key, vec![Object::from(item)]);
    }
    Ok(())
}
