//! What stands in the seal's place once it is filled: a few lines, drawn as paths.
//!
//! A picture of the seal proves nothing by itself and nothing depends on it: where it cannot be
//! drawn, the place stays empty and the seal is the same.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, Stream, decode_text_string, dictionary};

use super::outline::Outlines;
use crate::display::Cluster;
use crate::face::Face;
use crate::shape;

const FACE: Face = Face::Sans;

/// Largest size of the letters and room at every side, in points.
const LARGEST: f32 = 8.5;
const MARGIN: f32 = 3.0;

/// Distance of lines in sizes.
const LEADING: f32 = 1.25;

/// The picture for a field's rectangle; `None` without lines or without room.
pub(super) fn draw(field: &Dictionary, doc: &Document, lines: &[String]) -> Option<Stream> {
    let (width, height) = extent(field)?;
    let language = doc
        .catalog()
        .and_then(|catalog| catalog.get(b"Lang"))
        .and_then(decode_text_string)
        .unwrap_or_default();
    let set: Vec<Vec<Cluster>> = lines
        .iter()
        .filter_map(|line| clusters(line, &language))
        .collect();
    let widest = set.iter().map(|line| length(line)).fold(0.0, f32::max);
    if widest <= 0.0 {
        return None;
    }
    let wide = (width - 2.0 * MARGIN) * 1000.0 / widest;
    let high = (height - 2.0 * MARGIN) / (set.len() as f32 * LEADING);
    let size = wide.min(high).min(LARGEST);
    if size < 1.0 {
        return None;
    }
    let outlines = Outlines::new(FACE.bytes())?;
    let block = size * LEADING * set.len() as f32;
    let top = height - (height - block) / 2.0;
    let scale = size / 1000.0;
    let mut ink = String::from("0 g\n");
    for (number, line) in set.iter().enumerate() {
        let down = size * (LEADING * (number as f32 + 0.5)) + scale * FACE.capital() / 2.0;
        let _ = writeln!(
            ink,
            "q {scale:.5} 0 0 {scale:.5} {MARGIN:.2} {:.2} cm",
            top - down
        );
        let mut x = 0.0;
        for glyph in line.iter().flat_map(|cluster| &cluster.glyphs) {
            outlines.draw(glyph.id, (x + glyph.dx, glyph.dy), &mut ink)?;
            x += glyph.advance;
        }
        ink.push_str("f Q\n");
    }
    let mut picture = Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
            "Resources" => Dictionary::new(),
        },
        ink.into_bytes(),
    );
    picture.compress().ok()?;
    Some(picture)
}

/// Width and height of a field's rectangle, in points.
fn extent(field: &Dictionary) -> Option<(f32, f32)> {
    let rect = field.get(b"Rect").and_then(Object::as_array).ok()?;
    let sides = rect
        .iter()
        .map(|side| side.as_float().ok())
        .collect::<Option<Vec<_>>>()?;
    let [left, bottom, right, top] = sides[..] else {
        return None;
    };
    let round = |points: f32| (points.abs() * 100.0).round() / 100.0;
    Some((round(right - left), round(top - bottom)))
}

/// A line as glyphs; letters the face lacks become question marks.
fn clusters(line: &str, language: &str) -> Option<Vec<Cluster>> {
    match shape::clusters(line, FACE, language) {
        Ok(set) => Some(set),
        Err(missing) => {
            let known = line
                .chars()
                .map(|c| if missing.letters.contains(&c) { '?' } else { c });
            shape::clusters(&known.collect::<String>(), FACE, language).ok()
        }
    }
}

/// Length of a line in thousandths of the size.
fn length(line: &[Cluster]) -> f32 {
    line.iter().map(Cluster::advance).sum()
}
