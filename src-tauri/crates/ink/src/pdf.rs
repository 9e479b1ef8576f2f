//! Scanners of offices give PDFs with a picture a page; those pictures are all that is taken out of them.

use image::{DynamicImage, GrayImage, RgbImage};
use lopdf::{Dictionary, Document, Object, Stream};

use crate::{MOST_POINTS, Trouble, decoded};

/// Most a single stream may unpack to while a file is read; a page of a scan is unpacked by itself, below.
const MOST_UNPACKED: usize = 64 << 20;

/// Hands the largest picture of each page to `each`, one at a time. A page without a picture is refused with the whole
/// scan: its ink would be lost without a word.
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
        let largest = images(&file, *page)
            .into_iter()
            .max_by_key(|stream| number(&file, stream, b"Width").unwrap_or(0));
        let picture = picture(&file, largest.ok_or(Trouble::OtherScan)?)?;
        each(match turned(&file, *page) {
            90 => picture.rotate90(),
            180 => picture.rotate180(),
            270 => picture.rotate270(),
            _ => picture,
        })?;
    }
    Ok(())
}

/// By how many degrees a page is turned; the tree of pages may say it for all.
fn turned(file: &Document, page: lopdf::ObjectId) -> i64 {
    let mut at = file.get_dictionary(page).ok();
    for _ in 0..16 {
        let Some(here) = at else { break };
        if let Some(turned) = here.get(b"Rotate").ok().and_then(|r| r.as_i64().ok()) {
            return turned.rem_euclid(360);
        }
        let above = here.get(b"Parent").ok().and_then(|p| p.as_reference().ok());
        at = above.and_then(|id| file.get_dictionary(id).ok());
    }
    0
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
    if u64::from(width) * u64::from(height) > MOST_POINTS {
        return Err(Trouble::TooLarge);
    }
    // Colours by number and turned-round greys would come out as another picture.
    let named = stream.dict.get(b"ColorSpace").and_then(Object::as_name);
    let known = named.is_ok_and(|n| matches!(n, b"DeviceGray" | b"DeviceRGB"));
    if !known || stream.dict.has(b"Decode") {
        return Err(Trouble::OtherScan);
    }
    let plain = filters.is_empty() || filters == [b"FlateDecode".as_slice()];
    if !plain {
        return Err(Trouble::OtherScan);
    }
    let most = width as usize * height as usize * 3 + 1;
    let bytes = stream
        .decompressed_content_with_limit(most)
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
