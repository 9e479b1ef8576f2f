//! Paper made white again: shadows of a lamp and a hand go, ink and its colour stay.

use image::{Rgb, RgbImage};

/// Side of the squares in which the brightness of the paper is measured, in points.
const SQUARE: u32 = 32;
/// Share of the points of a square that are darker than its paper.
const DARKER: f32 = 0.9;
/// What of the paper's own brightness counts as white, and what as black.
const WHITE: f32 = 0.92;
const BLACK: f32 = 0.12;

fn luma(pixel: &Rgb<u8>) -> f32 {
    let [r, g, b] = pixel.0.map(f32::from);
    0.299 * r + 0.587 * g + 0.114 * b
}

/// Brightness of the paper, square by square.
struct Paper {
    across: u32,
    down: u32,
    squares: Vec<f32>,
}

impl Paper {
    fn of(picture: &RgbImage) -> Paper {
        let (width, height) = picture.dimensions();
        let (across, down) = (width.div_ceil(SQUARE), height.div_ceil(SQUARE));
        let mut squares = Vec::with_capacity((across * down) as usize);
        let mut seen = Vec::with_capacity((SQUARE * SQUARE) as usize);
        for row in 0..down {
            for column in 0..across {
                seen.clear();
                for y in row * SQUARE..((row + 1) * SQUARE).min(height) {
                    for x in column * SQUARE..((column + 1) * SQUARE).min(width) {
                        seen.push(luma(picture.get_pixel(x, y)));
                    }
                }
                let at = ((seen.len() as f32 * DARKER) as usize).min(seen.len().saturating_sub(1));
                seen.select_nth_unstable_by(at, f32::total_cmp);
                squares.push(seen.get(at).copied().unwrap_or(255.0));
            }
        }
        let mut paper = Paper {
            across,
            down,
            squares,
        };
        // A square full of ink would be taken for dark paper: its neighbours know better.
        paper.squares = (0..down)
            .flat_map(|row| (0..across).map(move |column| (column, row)))
            .map(|(column, row)| paper.around(column, row))
            .collect();
        paper
    }

    fn at(&self, column: u32, row: u32) -> f32 {
        let at = row.min(self.down - 1) * self.across + column.min(self.across - 1);
        self.squares.get(at as usize).copied().unwrap_or(255.0)
    }

    fn around(&self, column: u32, row: u32) -> f32 {
        let mut most: f32 = 0.0;
        for y in row.saturating_sub(1)..=row + 1 {
            for x in column.saturating_sub(1)..=column + 1 {
                most = most.max(self.at(x, y));
            }
        }
        most
    }

    /// Between the middles of four squares.
    fn here(&self, x: u32, y: u32) -> f32 {
        let place = |at: u32| (at as f32 / SQUARE as f32 - 0.5).max(0.0);
        let (px, py) = (place(x), place(y));
        let (column, row) = (px as u32, py as u32);
        let (fx, fy) = (px - column as f32, py - row as f32);
        let mix = |a: f32, b: f32, by: f32| a + (b - a) * by;
        let above = mix(self.at(column, row), self.at(column + 1, row), fx);
        let below = mix(self.at(column, row + 1), self.at(column + 1, row + 1), fx);
        mix(above, below, fy)
    }
}

/// The picture with white paper.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a byte"
)]
pub(crate) fn cleaned(picture: &RgbImage) -> RgbImage {
    let paper = Paper::of(picture);
    let mut clean = picture.clone();
    for (x, y, pixel) in clean.enumerate_pixels_mut() {
        let white = paper.here(x, y).max(60.0) * WHITE;
        let black = white * BLACK;
        for part in &mut pixel.0 {
            let share = (f32::from(*part) - black) / (white - black);
            *part = (share * 255.0).clamp(0.0, 255.0) as u8;
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shadow_across_the_sheet_goes_and_blue_ink_stays_blue() {
        let shade = |x: u32| 110 + (x * 120 / 640) as u8;
        let photo = RgbImage::from_fn(640, 320, |x, y| {
            if (150..156).contains(&y) && x > 40 {
                Rgb([20, 30, 90])
            } else {
                Rgb([shade(x); 3])
            }
        });
        let clean = cleaned(&photo);
        for x in [5, 100, 320, 600] {
            assert!(
                clean.get_pixel(x, 40).0.iter().all(|p| *p > 245),
                "paper at {x}"
            );
            assert!(
                clean.get_pixel(x, 300).0.iter().all(|p| *p > 245),
                "paper at {x}"
            );
        }
        let [r, _, b] = clean.get_pixel(400, 152).0;
        assert!(r < 40 && b > r + 30, "ink: {r} {b}");
    }
}
