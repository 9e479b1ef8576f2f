//! A sheet photographed from the side made flat again: its four corners are looked for as those of the largest bright
//! piece of the picture. Whether that was the sheet is told by its code, which must still be read afterwards.

use image::{GenericImageView, GrayImage, Pixel, RgbImage, imageops};

/// Longest side in which the sheet is looked for, in points.
const LOOKED_AT: u32 = 400;
/// Least share of the picture that a sheet fills.
const LEAST: f32 = 0.2;
/// Least share of its four-cornered outline that is bright: the rest is print and ink.
const BRIGHT: f32 = 0.72;
/// Sides of a sheet (ISO 216).
const RATIO: f32 = std::f32::consts::SQRT_2;

type Corner = (f32, f32);

/// The sheet as if seen from above; nothing if the picture holds no sheet with something around it.
pub(crate) fn flattened(picture: &RgbImage) -> Option<RgbImage> {
    let (width, height) = picture.dimensions();
    let by = LOOKED_AT as f32 / width.max(height) as f32;
    if by >= 1.0 {
        return None;
    }
    let small = |of: u32| ((of as f32 * by) as u32).max(1);
    let grey = imageops::resize(
        &imageops::grayscale(picture),
        small(width),
        small(height),
        imageops::FilterType::Triangle,
    );
    let corners = corners(&grey)?.map(|(x, y)| ((x + 0.5) / by, (y + 0.5) / by));
    let long = |a: Corner, b: Corner| (a.0 - b.0).hypot(a.1 - b.1);
    let [a, b, c, d] = corners;
    let across = (long(a, b) + long(d, c)) / 2.0;
    let down = (long(a, d) + long(b, c)) / 2.0;
    // From the side one of them is too short: the longer one says how large the sheet is.
    let (across, down) = if across > down {
        let side = across.max(down * RATIO);
        (side, side / RATIO)
    } else {
        let side = down.max(across * RATIO);
        (side / RATIO, side)
    };
    let back = plane((across, down), corners)?;
    Some(RgbImage::from_fn(across as u32, down as u32, |x, y| {
        let (x, y) = (x as f32 + 0.5, y as f32 + 0.5);
        let depth = back[6] * x + back[7] * y + 1.0;
        let at = (
            (back[0] * x + back[1] * y + back[2]) / depth,
            (back[3] * x + back[4] * y + back[5]) / depth,
        );
        between(picture, at)
    }))
}

/// The point between four points of a picture; white beyond its edge.
pub(crate) fn between<P: Pixel<Subpixel = u8>>(
    picture: &impl GenericImageView<Pixel = P>,
    (x, y): Corner,
) -> P {
    imageops::interpolate_bilinear(picture, x, y)
        .unwrap_or_else(|| *P::from_slice(&[255; 4][..usize::from(P::CHANNEL_COUNT)]))
}

/// Upper left, upper right, lower right and lower left corner of the largest bright piece.
fn corners(grey: &GrayImage) -> Option<[Corner; 4]> {
    let piece = largest(grey, threshold(grey));
    let all = (grey.width() * grey.height()) as f32;
    if (piece.len() as f32) < all * LEAST {
        return None;
    }
    let most = |of: &dyn Fn(f32, f32) -> f32| {
        let points = piece.iter().map(|(x, y)| (*x as f32, *y as f32));
        points.max_by(|a, b| of(a.0, a.1).total_cmp(&of(b.0, b.1)))
    };
    let found = [
        most(&|x, y| -x - y)?,
        most(&|x, y| x - y)?,
        most(&|x, y| x + y)?,
        most(&|x, y| y - x)?,
    ];
    // A scan has nothing around its sheet.
    let inside = |(x, y): &Corner| {
        let edge = (grey.width() as f32 - 2.0, grey.height() as f32 - 2.0);
        *x > 1.0 && *y > 1.0 && *x < edge.0 && *y < edge.1
    };
    let area = outline(&found);
    let whole = piece.len() as f32 / area.max(1.0);
    (found.iter().filter(|at| inside(at)).count() >= 3 && (BRIGHT..1.1).contains(&whole))
        .then_some(found)
}

fn outline(corners: &[Corner; 4]) -> f32 {
    let next = corners.iter().cycle().skip(1);
    let sum: f32 = corners
        .iter()
        .zip(next)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum();
    sum.abs() / 2.0
}

/// The brightness that parts light from dark best (Otsu 1979).
fn threshold(grey: &GrayImage) -> u8 {
    let mut counts = [0u32; 256];
    for pixel in grey.pixels() {
        counts[usize::from(pixel.0[0])] += 1;
    }
    let all: f64 = counts.iter().map(|n| f64::from(*n)).sum();
    let sum: f64 = counts
        .iter()
        .zip(0..)
        .map(|(n, v)| f64::from(*n) * f64::from(v))
        .sum();
    let (mut below, mut sum_below) = (0.0, 0.0);
    let mut best = (0.0, 127u8);
    for (value, count) in (0u8..=255).zip(counts) {
        below += f64::from(count);
        sum_below += f64::from(count) * f64::from(value);
        let above = all - below;
        if below == 0.0 || above == 0.0 {
            continue;
        }
        let apart = sum_below / below - (sum - sum_below) / above;
        let spread = below * above * apart * apart;
        if spread > best.0 {
            best = (spread, value);
        }
    }
    best.1
}

/// Points of the largest piece that is brighter than this.
fn largest(grey: &GrayImage, than: u8) -> Vec<(u32, u32)> {
    let (width, height) = grey.dimensions();
    let bright = |x: u32, y: u32| grey.get_pixel(x, y).0[0] > than;
    let mut seen = vec![false; (width * height) as usize];
    let mut best = Vec::new();
    for start in 0..width * height {
        let (x, y) = (start % width, start / width);
        if seen[start as usize] || !bright(x, y) {
            continue;
        }
        let mut piece = vec![(x, y)];
        seen[start as usize] = true;
        let mut next = 0;
        while let Some((x, y)) = piece.get(next).copied() {
            next += 1;
            let around = [
                (x.wrapping_sub(1), y),
                (x + 1, y),
                (x, y.wrapping_sub(1)),
                (x, y + 1),
            ];
            for (x, y) in around {
                if x < width && y < height && bright(x, y) {
                    let at = (y * width + x) as usize;
                    if !seen[at] {
                        seen[at] = true;
                        piece.push((x, y));
                    }
                }
            }
        }
        if piece.len() > best.len() {
            best = piece;
        }
    }
    best
}

/// How places on the flat sheet lead to places in the picture: eight numbers of a plane seen in perspective. Nothing if
/// its corners lie in a line.
fn plane(size: (f32, f32), to: [Corner; 4]) -> Option<[f32; 8]> {
    let from = [(0.0, 0.0), (size.0, 0.0), size, (0.0, size.1)];
    let mut rows = [[0.0_f64; 9]; 8];
    for (n, ((x, y), (u, v))) in from.into_iter().zip(to).enumerate() {
        let (x, y, u, v) = (f64::from(x), f64::from(y), f64::from(u), f64::from(v));
        rows[2 * n] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
        rows[2 * n + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
    }
    for column in 0..8 {
        let pivot =
            (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        let lead = rows[column];
        if lead[column].abs() < 1e-9 {
            return None;
        }
        for (n, row) in rows.iter_mut().enumerate() {
            if n != column {
                let by = row[column] / lead[column];
                for (cell, above) in row.iter_mut().zip(lead) {
                    *cell -= above * by;
                }
            }
        }
    }
    let mut solved = [0.0_f32; 8];
    for (n, out) in solved.iter_mut().enumerate() {
        *out = (rows[n][8] / rows[n][n]) as f32;
    }
    Some(solved)
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    /// A sheet with a black square in its lower right, seen from below on a dark table.
    fn photo() -> RgbImage {
        let to = [
            (300.0, 200.0),
            (700.0, 210.0),
            (850.0, 900.0),
            (160.0, 880.0),
        ];
        let flat = plane((420.0, 594.0), to).unwrap();
        // Point by point of the sheet, thick enough to leave no gap.
        let mut table = RgbImage::from_pixel(1000, 1000, Rgb([70, 60, 50]));
        for step_y in 0..594 * 3 {
            for step_x in 0..420 * 3 {
                let (x, y) = (step_x as f32 / 3.0, step_y as f32 / 3.0);
                let depth = flat[6] * x + flat[7] * y + 1.0;
                let u = (flat[0] * x + flat[1] * y + flat[2]) / depth;
                let v = (flat[3] * x + flat[4] * y + flat[5]) / depth;
                let ink = (360.0..400.0).contains(&x) && (540.0..580.0).contains(&y);
                let seen = if ink { Rgb([10; 3]) } else { Rgb([225; 3]) };
                table.put_pixel(u as u32, v as u32, seen);
            }
        }
        table
    }

    #[test]
    fn a_sheet_seen_from_below_becomes_a_sheet_again() {
        let flat = flattened(&photo()).unwrap();
        let (width, height) = (flat.width() as f32, flat.height() as f32);
        assert!((height / width - RATIO).abs() < 0.02, "{width} {height}");
        let dark =
            |x: f32, y: f32| flat.get_pixel((width * x) as u32, (height * y) as u32).0[0] < 90;
        // The square stands where it was printed: 360 to 400 of 420, 540 to 580 of 594.
        assert!(dark(0.905, 0.943), "the square");
        for (x, y) in [
            (0.05, 0.05),
            (0.95, 0.05),
            (0.05, 0.95),
            (0.5, 0.5),
            (0.905, 0.88),
        ] {
            assert!(!dark(x, y), "{x} {y}");
        }
    }

    #[test]
    fn a_scan_and_a_dark_picture_are_left_alone() {
        let scan = RgbImage::from_pixel(800, 1100, Rgb([250; 3]));
        assert!(flattened(&scan).is_none());
        let night = RgbImage::from_fn(800, 800, |x, y| Rgb([((x * y) % 30) as u8; 3]));
        assert!(flattened(&night).is_none());
    }
}
