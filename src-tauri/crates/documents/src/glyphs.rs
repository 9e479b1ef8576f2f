//! Which glyphs of which face a paper uses, cut out of the font, and the one text of each.
//!
//! A PDF font gives every glyph one text. Where a glyph stands for something else (an end-of-line
//! hyphen, a letter with a mark) the writer says so on the spot.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use subsetter::{GlyphRemapper, subset};

use crate::Trouble;
use crate::display::{Cluster, Display, Item};
use crate::face::Face;
use crate::kept;

/// The part of one face that a paper needs.
pub(crate) struct Cut {
    /// The font program with only the glyphs used.
    pub program: Arc<Vec<u8>>,
    /// The PostScript name behind its subset tag.
    pub name: String,
    /// Old glyph number to new number and text.
    pub glyphs: BTreeMap<u16, (u16, String)>,
    /// Old glyph number to the advance in the font.
    pub widths: BTreeMap<u16, f32>,
}

/// Cuts every face used in `display`.
pub(crate) fn cuts(display: &Display) -> Result<BTreeMap<Face, Cut>, Trouble> {
    let mut counts: BTreeMap<Face, BTreeMap<u16, BTreeMap<String, usize>>> = BTreeMap::new();
    for page in &display.pages {
        for mark in &page.marks {
            let Item::Text(text) = &mark.item else {
                continue;
            };
            let face = counts.entry(text.face).or_default();
            for cluster in text.clusters.iter() {
                // Nearly every letter is one glyph whose text was met before.
                if let [glyph] = cluster.glyphs.as_slice()
                    && let Some(known) = face.get_mut(&glyph.id)
                    && let Some(count) = known.get_mut(cluster.text.as_str())
                {
                    *count += 1;
                    continue;
                }
                for (glyph, letters) in shared_out(cluster) {
                    *face.entry(glyph).or_default().entry(letters).or_default() += 1;
                }
            }
        }
    }
    counts
        .into_par_iter()
        .map(|(face, used)| Ok((face, cut(face, &used)?)))
        .collect()
}

/// The text of each glyph of a cluster: the letters in turn, what is left over to the last one.
fn shared_out(cluster: &Cluster) -> Vec<(u16, String)> {
    let letters: Vec<char> = cluster.text.chars().map(plain).collect();
    let count = cluster.glyphs.len();
    cluster
        .glyphs
        .iter()
        .enumerate()
        .map(|(number, glyph)| {
            let text: String = if number + 1 == count {
                letters.get(number..).unwrap_or_default().iter().collect()
            } else {
                letters.get(number).into_iter().collect()
            };
            let text = if text.is_empty() {
                letters.last().into_iter().collect()
            } else {
                text
            };
            (glyph.id, text)
        })
        .collect()
}

/// The end-of-line hyphen shares its glyph with the plain one.
fn plain(letter: char) -> char {
    if letter == '\u{AD}' { '-' } else { letter }
}

fn cut(face: Face, used: &BTreeMap<u16, BTreeMap<String, usize>>) -> Result<Cut, Trouble> {
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = BTreeMap::new();
    for (old, texts) in used {
        let text = texts
            .iter()
            .max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)))
            .map(|(text, _)| text.clone())
            .unwrap_or_default();
        glyphs.insert(*old, (remapper.remap(*old), text));
    }
    let wanted = used.keys().copied().collect();
    let program = kept::cut(face, wanted, || {
        subset(face.bytes(), 0, &remapper).map_err(|_| Trouble::Font(face.name()))
    })?;
    let tag: String = Sha256::digest(program.as_slice())
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect();
    let font = face.font().ok_or(Trouble::Font(face.name()))?;
    let metrics = font.glyph_metrics();
    let widths = used
        .keys()
        .map(|old| (*old, metrics.h_advance(u32::from(*old).into())))
        .collect();
    Ok(Cut {
        program,
        name: format!("{tag}+{}", face.name()),
        glyphs,
        widths,
    })
}
