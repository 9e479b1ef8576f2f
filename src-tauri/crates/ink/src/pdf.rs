//! Scanners of offices give PDFs whose pages are pictures; those pictures are all that is taken out of them.

use image::DynamicImage;
use lopdf::{Document, ObjectId};

use crate::{Trouble, placed};

/// Most a single stream may unpack to while a file is read; a page of a scan is unpacked by itself, below.
const MOST_UNPACKED: usize = 64 << 20;

/// Hands each page to `each`, one at a time. A page that is no scan is refused with the whole file: its ink would be lost
/// without a word.
pub(crate) fn pictures(
    bytes: &[u8],
    most: usize,
    mut each: impl FnMut(DynamicImage) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let file = krug_foreign::read(bytes, MOST_UNPACKED).ok_or(Trouble::NotAPicture)?;
    let pages = file.get_pages();
    if pages.len() > most {
        return Err(Trouble::TooLarge);
    }
    if pages.is_empty() {
        return Err(Trouble::OtherScan);
    }
    for page in pages.values() {
        let picture = placed::sheet(&file, *page)?;
        each(match turned(&file, *page) {
            90 => picture.rotate90(),
            180 => picture.rotate180(),
            270 => picture.rotate270(),
            _ => picture,
        })?;
    }
    Ok(())
}

/// By how many degrees a page is turned.
fn turned(file: &Document, page: ObjectId) -> i64 {
    let said = placed::inherited(file, page, b"Rotate");
    said.and_then(|r| r.as_i64().ok())
        .unwrap_or(0)
        .rem_euclid(360)
}
