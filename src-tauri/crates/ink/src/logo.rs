//! An office's own picture for the head of its letters.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbImage, imageops};

use crate::{Trouble, decoded};

/// Longest sides kept, in points: sharp at 45 millimetres across.
const MOST: (u32, u32) = (720, 288);

/// A picture for letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
    /// Red, green, blue of each point, row by row.
    pub rgb: Vec<u8>,
    /// The same as PNG.
    pub png: Vec<u8>,
}

/// Reads a JPEG or PNG, puts it on white, makes it as small as letters need.
///
/// # Errors
/// It is no picture or too large.
pub fn logo(bytes: &[u8]) -> Result<Logo, Trouble> {
    let picture = decoded(bytes, true)?;
    let (width, height) = (picture.width(), picture.height());
    let mut on_white = RgbImage::from_pixel(width, height, image::Rgb([255; 3]));
    for (x, y, pixel) in picture.to_rgba8().enumerate_pixels() {
        let [r, g, b, a] = pixel.0.map(u32::from);
        let mixed = [r, g, b].map(|part| ((part * a + 255 * (255 - a)) / 255).min(255) as u8);
        on_white.put_pixel(x, y, image::Rgb(mixed));
    }
    let by = (f64::from(MOST.0) / f64::from(width))
        .min(f64::from(MOST.1) / f64::from(height))
        .min(1.0);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "smaller than before"
    )]
    let side = |of: u32| ((f64::from(of) * by).round() as u32).max(1);
    let small = imageops::resize(
        &on_white,
        side(width),
        side(height),
        imageops::FilterType::Lanczos3,
    );
    told(small)
}

/// A picture that was kept as PNG by [`logo`].
///
/// # Errors
/// It is no picture.
pub fn logo_of(png: &[u8]) -> Result<Logo, Trouble> {
    told(decoded(png, true)?.into_rgb8())
}

fn told(picture: RgbImage) -> Result<Logo, Trouble> {
    let (width, height) = picture.dimensions();
    let mut png = Vec::new();
    PngEncoder::new(&mut png)
        .write_image(picture.as_raw(), width, height, ExtendedColorType::Rgb8)
        .map_err(|_| Trouble::NotAPicture)?;
    Ok(Logo {
        width,
        height,
        rgb: picture.into_raw(),
        png,
    })
}
