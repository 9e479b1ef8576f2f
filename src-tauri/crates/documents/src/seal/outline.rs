//! Glyphs of a compiled-in TrueType font as paths.
//!
//! A seal is added to a finished file, whose fonts hold only the letters of its own text. Letters
//! drawn as paths need no font at all. Reading gives nothing for a font that is not as expected.

use std::fmt::Write as _;

/// Composite glyphs refer to others; real fonts stay far below.
const DEEPEST: u8 = 6;

/// A point and whether the curve runs through it.
type Point = (f32, f32, bool);

/// The outline tables of one font.
pub(super) struct Outlines<'a> {
    places: &'a [u8],
    glyphs: &'a [u8],
    long: bool,
}

impl<'a> Outlines<'a> {
    /// The tables of a font file.
    pub(super) fn new(font: &'a [u8]) -> Option<Self> {
        let long = number(table(font, b"head")?, 50)? == 1;
        Some(Self {
            places: table(font, b"loca")?,
            glyphs: table(font, b"glyf")?,
            long,
        })
    }

    /// Writes the glyph's path in font units, moved by `by`, for filling.
    pub(super) fn draw(&self, glyph: u16, by: (f32, f32), out: &mut String) -> Option<()> {
        for contour in self.contours(glyph, DEEPEST)? {
            let moved: Vec<Point> = contour
                .iter()
                .map(|(x, y, on)| (x + by.0, y + by.1, *on))
                .collect();
            draw_contour(&moved, out);
        }
        Some(())
    }

    fn contours(&self, glyph: u16, depth: u8) -> Option<Vec<Vec<Point>>> {
        let glyph = usize::from(glyph);
        let place = |index: usize| {
            if self.long {
                let high = usize::from(number(self.places, index * 4)?);
                Some(high << 16 | usize::from(number(self.places, index * 4 + 2)?))
            } else {
                Some(usize::from(number(self.places, index * 2)?) * 2)
            }
        };
        let data = self.glyphs.get(place(glyph)?..place(glyph + 1)?)?;
        if data.is_empty() {
            return Some(Vec::new());
        }
        match signed(data, 0)? {
            count @ 0.. => simple(data, usize::from(count.unsigned_abs())),
            _ => self.composite(data, depth.checked_sub(1)?),
        }
    }

    fn composite(&self, data: &[u8], depth: u8) -> Option<Vec<Vec<Point>>> {
        const WORDS: u16 = 1;
        const OFFSETS: u16 = 2;
        const SCALE: u16 = 8;
        const MORE: u16 = 32;
        const TWO_SCALES: u16 = 64;
        const MATRIX: u16 = 128;
        let mut all = Vec::new();
        let mut at = 10;
        loop {
            let (flags, part) = (number(data, at)?, number(data, at + 2)?);
            at += 4;
            let byte = |at: usize| data.get(at).map(|b| f32::from(b.cast_signed()));
            let (dx, dy) = if flags & WORDS != 0 {
                at += 4;
                (
                    f32::from(signed(data, at - 4)?),
                    f32::from(signed(data, at - 2)?),
                )
            } else {
                at += 2;
                (byte(at - 2)?, byte(at - 1)?)
            };
            if flags & OFFSETS == 0 {
                return None;
            }
            let mut factor = || {
                at += 2;
                signed(data, at - 2).map(|value| f32::from(value) / 16384.0)
            };
            let [a, b, c, d] = if flags & SCALE != 0 {
                let both = factor()?;
                [both, 0.0, 0.0, both]
            } else if flags & TWO_SCALES != 0 {
                [factor()?, 0.0, 0.0, factor()?]
            } else if flags & MATRIX != 0 {
                [factor()?, factor()?, factor()?, factor()?]
            } else {
                [1.0, 0.0, 0.0, 1.0]
            };
            for contour in self.contours(part, depth)? {
                let placed = contour
                    .iter()
                    .map(|(x, y, on)| (a * x + c * y + dx, b * x + d * y + dy, *on));
                all.push(placed.collect());
            }
            if flags & MORE == 0 {
                return Some(all);
            }
        }
    }
}

fn table<'a>(font: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let count = usize::from(number(font, 4)?);
    let entry = font
        .get(12..12 + count * 16)?
        .chunks_exact(16)
        .find(|entry| entry.starts_with(tag))?;
    let long =
        |at| Some(usize::from(number(entry, at)?) << 16 | usize::from(number(entry, at + 2)?));
    let start = long(8)?;
    font.get(start..start.checked_add(long(12)?)?)
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn signed(bytes: &[u8], at: usize) -> Option<i16> {
    number(bytes, at).map(u16::cast_signed)
}

/// A glyph with its own points: ends of contours, hints (skipped), flags, then x and y steps.
fn simple(data: &[u8], contours: usize) -> Option<Vec<Vec<Point>>> {
    const ON: u8 = 1;
    const REPEATED: u8 = 8;
    let mut at = 10;
    let ends: Vec<usize> = (0..contours)
        .map(|index| number(data, at + index * 2).map(usize::from))
        .collect::<Option<_>>()?;
    at += contours * 2;
    at += 2 + usize::from(number(data, at)?);
    let count = ends.last().map_or(0, |last| last + 1);
    let mut flags = Vec::new();
    while flags.len() < count {
        let flag = *data.get(at)?;
        at += 1;
        let mut times = 1;
        if flag & REPEATED != 0 {
            times += usize::from(*data.get(at)?);
            at += 1;
        }
        flags.extend(std::iter::repeat_n(flag, times));
    }
    flags.truncate(count);
    let mut steps = |short: u8, same: u8| {
        let mut value = 0_i32;
        let mut values = Vec::new();
        for flag in &flags {
            if flag & short != 0 {
                let step = i32::from(*data.get(at)?);
                value += if flag & same != 0 { step } else { -step };
                at += 1;
            } else if flag & same == 0 {
                value += i32::from(signed(data, at)?);
                at += 2;
            }
            values.push(value as f32);
        }
        Some(values)
    };
    let (xs, ys) = (steps(2, 16)?, steps(4, 32)?);
    let points: Vec<Point> = xs
        .into_iter()
        .zip(ys)
        .zip(&flags)
        .map(|((x, y), flag)| (x, y, flag & ON != 0))
        .collect();
    let mut start = 0;
    let mut all = Vec::new();
    for end in ends {
        all.push(points.get(start..=end)?.to_vec());
        start = end + 1;
    }
    Some(all)
}

/// One closed contour; two neighbouring points off the curve have one on it halfway between.
fn draw_contour(points: &[Point], out: &mut String) {
    let between = |a: Point, b: Point| ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0, true);
    let mut path: Vec<Point> = Vec::new();
    for (index, point) in points.iter().enumerate() {
        let before = points[(index + points.len() - 1) % points.len()];
        if !point.2 && !before.2 {
            path.push(between(before, *point));
        }
        path.push(*point);
    }
    let Some(first) = path.iter().position(|point| point.2) else {
        return;
    };
    path.rotate_left(first);
    let start = path[0];
    let _ = write!(out, "{:.0} {:.0} m ", start.0, start.1);
    let (mut here, mut bend): (Point, Option<Point>) = (start, None);
    for point in path.iter().skip(1).chain([&start]) {
        match (point.2, bend.take()) {
            (false, _) => bend = Some(*point),
            (true, None) => {
                let _ = write!(out, "{:.0} {:.0} l ", point.0, point.1);
                here = *point;
            }
            (true, Some(pull)) => {
                let third = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
                let _ = write!(
                    out,
                    "{:.0} {:.0} {:.0} {:.0} {:.0} {:.0} c ",
                    third(here.0, pull.0),
                    third(here.1, pull.1),
                    third(point.0, pull.0),
                    third(point.1, pull.1),
                    point.0,
                    point.1
                );
                here = *point;
            }
        }
    }
    out.push_str("h\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::Face;

    /// Every number of the path of `text`, as points.
    fn path(text: &str, face: Face) -> Vec<(f32, f32)> {
        let outlines = Outlines::new(face.bytes()).unwrap();
        let mut ink = String::new();
        for cluster in crate::shape::clusters(text, face, "bs").unwrap() {
            for glyph in cluster.glyphs {
                outlines.draw(glyph.id, (0.0, 0.0), &mut ink).unwrap();
            }
        }
        let numbers: Vec<f32> = ink
            .split_whitespace()
            .filter_map(|n| n.parse().ok())
            .collect();
        numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect()
    }

    fn top(text: &str, face: Face) -> f32 {
        path(text, face)
            .iter()
            .map(|point| point.1)
            .fold(f32::MIN, f32::max)
    }

    #[test]
    fn capitals_are_as_high_as_the_face_says() {
        for face in Face::ALL {
            let high = top("H", face);
            assert!(
                (high - face.capital()).abs() <= 12.0,
                "{}: {high}",
                face.name()
            );
        }
    }

    #[test]
    fn a_composite_letter_has_its_mark_on_top() {
        let (plain, marked) = (path("C", Face::Sans), path("Č", Face::Sans));
        assert!(marked.len() > plain.len());
        assert!(top("Č", Face::Sans) > top("C", Face::Sans) + 50.0);
    }

    #[test]
    fn a_space_has_no_path_and_every_glyph_can_be_drawn() {
        assert_eq!(path(" ", Face::Sans), []);
        for face in Face::ALL {
            let outlines = Outlines::new(face.bytes()).unwrap();
            let glyphs = number(table(face.bytes(), b"maxp").unwrap(), 4).unwrap();
            for glyph in 0..glyphs {
                let drawn = outlines.draw(glyph, (0.0, 0.0), &mut String::new());
                assert!(drawn.is_some(), "{} {glyph}", face.name());
            }
            assert!(
                outlines
                    .draw(glyphs, (0.0, 0.0), &mut String::new())
                    .is_none()
            );
        }
    }

    #[test]
    fn something_else_is_no_font() {
        assert!(Outlines::new(b"").is_none());
        assert!(Outlines::new(b"%PDF-1.7 and so on and on").is_none());
    }
}
