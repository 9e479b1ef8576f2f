//! Pictures that come in: a sheet signed in ink, as a scan or photo, and an office's own picture for its letters.
//!
//! What comes out holds pixels and nothing else: where and when and with what a photo was taken stays behind, because
//! the picture is written anew. A sheet is made flat, turned the way its code stands, and its paper made white again.

mod clean;
mod codec;
mod flat;
mod jbig2;
mod logo;
mod pdf;
mod placed;
mod sheet;
mod turn;

pub use logo::{Logo, logo, logo_of};
pub use sheet::{Sheet, sheets, smaller};

use image::{DynamicImage, ImageDecoder, ImageReader};

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

/// Most points of a picture: A3 at 600 dots to the inch has 70 millions.
const MOST_POINTS: u64 = 80_000_000;

/// A JPEG or PNG as it shall be seen: a photo turned as the camera was `held`.
fn decoded(bytes: &[u8], held: bool) -> Result<DynamicImage, Trouble> {
    let reader = ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Trouble::NotAPicture)?;
    let mut decoder = reader.into_decoder().map_err(why)?;
    let (width, height) = decoder.dimensions();
    // Four bytes a point are the most that is unpacked; 16 bits a part are twice that and half as many points.
    let parts = u64::from(decoder.color_type().bytes_per_pixel()).max(4) / 4;
    if u64::from(width) * u64::from(height) * parts > MOST_POINTS {
        return Err(Trouble::TooLarge);
    }
    let turned = decoder.orientation().map_err(why)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(why)?;
    if held {
        picture.apply_orientation(turned);
    }
    Ok(picture)
}

fn why(error: image::ImageError) -> Trouble {
    match error {
        image::ImageError::Limits(_) => Trouble::TooLarge,
        _ => Trouble::NotAPicture,
    }
}
