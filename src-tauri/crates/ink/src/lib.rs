//! Pictures that come in: a sheet signed in ink, as a scan or photo, and an office's own picture for its letters.
//!
//! What comes out holds pixels and nothing else: where and when and with what a photo was taken stays behind, because
//! the picture is written anew. A sheet is turned the way its code stands and its paper made white again.

mod clean;
mod flat;
mod logo;
mod pdf;
mod sheet;
mod turn;

pub use logo::{Logo, logo, logo_of};
pub use sheet::{Sheet, sheets, smaller};

use image::{DynamicImage, ImageDecoder, ImageReader, Limits};

/// Why a picture could not be read. Holds nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Neither a JPEG nor a PNG nor a PDF of such pictures.
    #[error("not a picture")]
    NotAPicture,
    /// A PDF whose pages are pictures of another kind.
    #[error("a scan of another kind")]
    OtherScan,
    /// More points than any scanner of an office gives.
    #[error("too large")]
    TooLarge,
}

/// Longest side of a picture in points: A3 at 600 dots to the inch.
const LONGEST: u32 = 10_000;

/// A JPEG or PNG as it shall be seen: turned as the camera was held.
fn decoded(bytes: &[u8]) -> Result<DynamicImage, Trouble> {
    let mut reader = ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Trouble::NotAPicture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(512 << 20);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(why)?;
    let held = decoder.orientation().map_err(why)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(why)?;
    picture.apply_orientation(held);
    Ok(picture)
}

fn why(error: image::ImageError) -> Trouble {
    match error {
        image::ImageError::Limits(_) => Trouble::TooLarge,
        _ => Trouble::NotAPicture,
    }
}
