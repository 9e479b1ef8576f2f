//! The code on a sheet: what it says and how the sheet lies.

use image::{GrayImage, RgbImage, imageops};

use crate::{clean, flat};

/// What the code says, and the angle in radians by which its upper edge rises clockwise.
pub(crate) struct Found {
    pub says: String,
    pub angle: f32,
}

/// Looks for a code that begins with `with`: in the picture as it is, with its paper made white, and that twice as
/// large, where the smallest squares of a far photo part.
pub(crate) fn code(picture: &RgbImage, with: &str) -> Option<Found> {
    found(&imageops::grayscale(picture), with).or_else(|| {
        let white = imageops::grayscale(&clean::cleaned(picture));
        found(&white, with).or_else(|| {
            let (width, height) = white.dimensions();
            let larger = imageops::resize(
                &white,
                width * 2,
                height * 2,
                imageops::FilterType::CatmullRom,
            );
            found(&larger, with)
        })
    })
}

/// A code where it was seen.
struct Seen {
    /// What it says, if it could be read.
    says: Option<String>,
    /// Upper left, upper right, lower right and lower left corner, as the code itself stands.
    corners: [(f32, f32); 4],
}

impl Seen {
    /// By how much its upper edge rises, clockwise.
    fn angle(&self) -> f32 {
        let [left, right, ..] = self.corners;
        (right.1 - left.1).atan2(right.0 - left.0)
    }
}

#[allow(clippy::cast_precision_loss, reason = "places in a picture")]
fn seen(picture: &GrayImage) -> Vec<Seen> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        picture.as_raw().get(y * width + x).copied().unwrap_or(255)
    });
    let grids = prepared.detect_grids();
    grids
        .iter()
        .map(|grid| Seen {
            says: grid.decode().ok().map(|(_, says)| says),
            corners: grid.bounds.map(|at| (at.x as f32, at.y as f32)),
        })
        .collect()
}

fn found(picture: &GrayImage, with: &str) -> Option<Found> {
    let read = |of: &Seen| {
        let says = of.says.clone().filter(|says| says.starts_with(with))?;
        Some(Found {
            says,
            angle: of.angle(),
        })
    };
    let all = seen(picture);
    all.iter().find_map(read).or_else(|| {
        // A code that lies askew is seen but not read: turned straight and made larger it is.
        all.iter().find_map(|of| {
            let straight = straightened(picture, of)?;
            let again = seen(&straight).iter().find_map(read)?;
            Some(Found {
                angle: of.angle() + again.angle,
                ..again
            })
        })
    })
}

/// The surroundings of a code, turned straight, eight points to each of its smallest squares.
#[allow(clippy::cast_precision_loss, reason = "places in a picture")]
fn straightened(picture: &GrayImage, of: &Seen) -> Option<GrayImage> {
    const SIDE: u32 = 320;
    let [left, right, _, below] = of.corners;
    let long = |a: (f32, f32), b: (f32, f32)| (a.0 - b.0).hypot(a.1 - b.1);
    let side = long(left, right).max(long(left, below));
    if side < 20.0 {
        return None;
    }
    // Half a code of white around it is more than a quiet zone.
    let middle = ((right.0 + below.0) / 2.0, (right.1 + below.1) / 2.0);
    let step = side * 1.6 / SIDE as f32;
    let (sin, cos) = of.angle().sin_cos();
    Some(GrayImage::from_fn(SIDE, SIDE, |x, y| {
        let (dx, dy) = (
            (x as f32 - SIDE as f32 / 2.0) * step,
            (y as f32 - SIDE as f32 / 2.0) * step,
        );
        let (sx, sy) = (
            middle.0 + dx * cos - dy * sin,
            middle.1 + dx * sin + dy * cos,
        );
        flat::between(picture, (sx, sy))
    }))
}

/// Turns a picture back by `angle`: quarters exactly, the rest between points, on white.
pub(crate) fn back(picture: RgbImage, angle: f32) -> RgbImage {
    use std::f32::consts::FRAC_PI_2;
    #[allow(clippy::cast_possible_truncation, reason = "at most four")]
    let quarters = (angle / FRAC_PI_2).round() as i32;
    let rest = angle - quarters as f32 * FRAC_PI_2;
    let straight = match quarters.rem_euclid(4) {
        1 => imageops::rotate270(&picture),
        2 => imageops::rotate180(&picture),
        3 => imageops::rotate90(&picture),
        _ => picture,
    };
    // A third of a degree is what a code of this size can tell.
    if rest.abs() < 0.006 {
        return straight;
    }
    leaned(&straight, rest)
}

fn leaned(picture: &RgbImage, angle: f32) -> RgbImage {
    let (width, height) = picture.dimensions();
    let (mx, my) = (width as f32 / 2.0, height as f32 / 2.0);
    let (sin, cos) = angle.sin_cos();
    RgbImage::from_fn(width, height, |x, y| {
        let (dx, dy) = (x as f32 - mx, y as f32 - my);
        flat::between(
            picture,
            (mx + dx * cos - dy * sin, my + dx * sin + dy * cos),
        )
    })
}
