//! A signed sheet: read, turned, cleaned, written anew.

use image::codecs::jpeg::JpegEncoder;
use image::{RgbImage, imageops};

use crate::{Trouble, clean, decoded, flat, pdf, turn};

/// Longest side kept: A4 at 200 dots to the inch.
const KEPT: u32 = 2_339;
/// Longest side looked at: more shows a code no better.
const LOOKED_AT: u32 = 3_600;
const QUALITY: u8 = 82;
/// Most pages of one scan.
const MOST: usize = 20;

/// A sheet that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What its code says, if it has one that can be read.
    pub code: Option<String>,
    /// The picture as JPEG, with nothing but pixels.
    pub jpeg: Vec<u8>,
}

/// The sheets of a photo or scan. `with`: how the codes that are meant begin.
///
/// # Errors
/// [`Trouble`] says why nothing could be read.
pub fn sheets(bytes: &[u8], with: &str) -> Result<Vec<Sheet>, Trouble> {
    let mut all = Vec::new();
    let mut add = |picture: image::DynamicImage| {
        all.push(sheet(&at_most(&picture.into_rgb8(), LOOKED_AT), with)?);
        Ok(())
    };
    if bytes.starts_with(b"%PDF-") {
        pdf::pictures(bytes, MOST, add)?;
    } else {
        add(decoded(bytes, true)?)?;
    }
    Ok(all)
}

fn sheet(picture: &RgbImage, with: &str) -> Result<Sheet, Trouble> {
    // Taken from the side, a sheet is made flat first, if its code can still be read then.
    let flat = flat::flattened(picture);
    let seen = flat.and_then(|flat| Some((turn::code(&flat, with)?, flat)));
    let found = match seen {
        Some((found, flat)) => Some((found, flat)),
        None => turn::code(picture, with).map(|found| (found, picture.clone())),
    };
    let (code, turned) = match found {
        Some((found, sheet)) => (Some(found.says), turn::back(sheet, found.angle)),
        None => (None, picture.clone()),
    };
    let clean = clean::cleaned(&at_most(&turned, KEPT));
    Ok(Sheet {
        code,
        jpeg: jpeg(&clean)?,
    })
}

fn at_most(picture: &RgbImage, longest: u32) -> RgbImage {
    let (width, height) = picture.dimensions();
    let side = width.max(height);
    if side <= longest {
        return picture.clone();
    }
    let scaled = |of: u32| (u64::from(of) * u64::from(longest) / u64::from(side)).max(1) as u32;
    imageops::resize(
        picture,
        scaled(width),
        scaled(height),
        imageops::FilterType::CatmullRom,
    )
}

fn jpeg(picture: &RgbImage) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(picture)
        .map_err(|_| Trouble::NotAPicture)?;
    Ok(bytes)
}

/// The same picture with a longest side of `longest` points at most, as JPEG.
///
/// # Errors
/// It is no picture.
pub fn smaller(bytes: &[u8], longest: u32) -> Result<Vec<u8>, Trouble> {
    jpeg(&at_most(&decoded(bytes, true)?.into_rgb8(), longest))
}
