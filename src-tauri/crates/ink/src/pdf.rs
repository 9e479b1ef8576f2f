//! Scanners of offices give PDFs with a picture a page; those pictures are all that is taken out of them.

use image::{DynamicImage, GrayImage, RgbImage};
use lopdf::{Dictionary, Document, Object, Stream};

use crate::{LONGEST, Trouble, decoded};

/// The largest picture of each page.
pub(crate) fn pictures(bytes: &[u8], most: usize) -> Result<Vec<DynamicImage>, Trouble> {
    let file = Document::load_mem(bytes).map_err(|_| Trouble::NotAPicture)?;
    let pages = file.get_pages();
    if pages.len() > most {
        return Err(Trouble::TooLarge);
    }
    let mut found = Vec::new();
    for page in pages.values() {
        let largest = images(&file, *page)
            .into_iter()
            .max_by_key(|stream| number(&file, stream, b"Width").unwrap_or(0));
        if let Some(stream) = largest {
            let mut picture = picture(&file, stream)?;
            let turned = file
                .get_dictionary(*page)
                .ok()
                .and_then(|page| page.get(b"Rotate").ok()?.as_i64().ok());
            picture = match turned.unwrap_or(0).rem_euclid(360) {
                90 => picture.rotate90(),
                180 => picture.rotate180(),
                270 => picture.rotate270(),
                _ => picture,
            };
            found.push(picture);
        }
    }
    if found.is_empty() {
        Err(Trouble::OtherScan)
    } else {
        Ok(found)
    }
}

/// The image streams among a page's resources.
fn images(file: &Document, page: lopdf::ObjectId) -> Vec<&Stream> {
    let Ok((own, inherited)) = file.get_page_resources(page) else {
        return Vec::new();
    };
    let shared = inherited
        .iter()
        .filter_map(|id| file.get_dictionary(*id).ok());
    let mut all = Vec::new();
    for resources in own.into_iter().chain(shared) {
        let Some(objects) = dictionary(file, resources.get(b"XObject").ok()) else {
            continue;
        };
        for (_, object) in objects.iter() {
            let Ok((_, Object::Stream(stream))) = file.dereference(object) else {
                continue;
            };
            if stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image") {
                all.push(stream);
            }
        }
    }
    all
}

fn dictionary<'a>(file: &'a Document, object: Option<&'a Object>) -> Option<&'a Dictionary> {
    file.dereference(object?).ok()?.1.as_dict().ok()
}

fn number(file: &Document, stream: &Stream, key: &[u8]) -> Option<u32> {
    let object = stream.dict.get(key).ok()?;
    let value = file.dereference(object).ok()?.1.as_i64().ok()?;
    u32::try_from(value).ok()
}

/// JPEG as scanners write it, or plain bytes that are packed: grey, colours, or black and white.
fn picture(file: &Document, stream: &Stream) -> Result<DynamicImage, Trouble> {
    let filters = stream.filters().unwrap_or_default();
    if filters.last().is_some_and(|name| *name == b"DCTDecode") {
        if filters.len() == 1 {
            return decoded(&stream.content);
        }
        return Err(Trouble::OtherScan);
    }
    let (Some(width), Some(height)) = (
        number(file, stream, b"Width"),
        number(file, stream, b"Height"),
    ) else {
        return Err(Trouble::OtherScan);
    };
    if width > LONGEST || height > LONGEST {
        return Err(Trouble::TooLarge);
    }
    let plain = filters.is_empty() || filters == [b"FlateDecode".as_slice()];
    if !plain {
        return Err(Trouble::OtherScan);
    }
    let bytes = stream
        .decompressed_content()
        .map_err(|_| Trouble::OtherScan)?;
    let bits = number(file, stream, b"BitsPerComponent").unwrap_or(1);
    let points = width as usize * height as usize;
    let row = (width as usize).div_ceil(8);
    if bits == 8 && bytes.len() == points * 3 {
        RgbImage::from_raw(width, height, bytes).map(DynamicImage::ImageRgb8)
    } else if bits == 8 && bytes.len() == points {
        GrayImage::from_raw(width, height, bytes).map(DynamicImage::ImageLuma8)
    } else if bits == 1 && bytes.len() == row * height as usize {
        let at = |x: u32, y: u32| {
            let byte = bytes[y as usize * row + x as usize / 8];
            image::Luma([if byte >> (7 - x % 8) & 1 == 1 { 255 } else { 0 }])
        };
        Some(DynamicImage::ImageLuma8(GrayImage::from_fn(
            width, height, at,
        )))
    } else {
        None
    }
    .ok_or(Trouble::OtherScan)
}
