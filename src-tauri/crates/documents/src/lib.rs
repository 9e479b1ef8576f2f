//! Papers: from data, texts and fonts to tagged, sealed PDF bytes, the same bytes on every run.
//!
//! `document` says what a paper holds, `flow` sets it on pages, `display` is what both the
//! PDF writer and the preview on the screen draw. Only `page` knows the PDF library's operators.

pub mod agenda;
mod bookmarks;
pub mod card;
pub mod code;
pub mod coded;
pub mod display;
pub mod document;
pub mod face;
mod flow;
pub mod forms;
mod glyphs;
mod hyphen;
mod impose;
pub mod invitation;
mod kept;
mod line;
pub mod map;
mod meta;
pub mod names;
pub mod no_plan;
mod pack;
mod page;
mod part;
pub mod plan;
pub mod plan_easy;
mod preview;
pub mod question;
pub mod recovery;
#[cfg(feature = "said")]
pub mod said;
pub mod seal;
mod set;
mod set_hand;
mod set_house;
mod set_sign;
mod set_table;
mod set_text;
mod shape;
mod shapes;
mod signs;
mod tagged;
mod tie;
mod tongue;
pub mod two_languages;
mod widths;
mod words;

pub use document::Document;
pub use impose::{Onto, Print};
pub use kept::{forget, remembers};
pub use line::Span;
pub use preview::preview_svg;
pub use shape::Missing;
pub use tagged::SEAL_FIELD;

use std::sync::Once;

use sha2::{Digest, Sha256};

/// Why a paper could not be made. Holds no personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Letters that no font on paper has.
    #[error(transparent)]
    Missing(#[from] Missing),
    /// A compiled-in font cannot be read.
    #[error("the font {0} cannot be read")]
    Font(&'static str),
    /// The writer of pages warned so many times.
    #[error("the writer of pages gave {0} warnings")]
    Writer(usize),
    /// The file's object tree is not as expected.
    #[error("the file could not be put together")]
    Tree,
    /// The place for the seal could not be made.
    #[error(transparent)]
    Seal(#[from] seal::Trouble),
}

/// Sets a document on pages.
///
/// # Errors
/// [`Missing`] names every letter no font on paper has.
pub fn display(document: &Document) -> Result<display::Display, Missing> {
    #[cfg(feature = "said")]
    said::hear(document);
    rayon::scope(|_| flow::display(document))
}

/// The finished file of a paper: the same document gives the same bytes, always.
///
/// # Errors
/// [`Trouble::Missing`] names letters that cannot be printed; the rest are faults of this program.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Trouble> {
    file(&display(document)?)
}

/// The finished file of pages that are set already.
///
/// # Errors
/// Faults of this program alone.
pub fn file(display: &display::Display) -> Result<Vec<u8>, Trouble> {
    // On a thread of those that share the work, so that none only waits.
    rayon::scope(|_| tagged::file(display))
}

/// Reads the fonts in the background, so that the first paper does not wait for them. Once in a run of the program is
/// enough, and more does nothing.
pub fn ready() {
    static READY: Once = Once::new();
    READY.call_once(|| {
        for face in face::Face::ALL {
            rayon::spawn(move || drop(shape::clusters("Škola. Школа.", face, "sr-Cyrl")));
        }
    });
}

/// How wide words are, in the unit of `size`: as they are shaped on paper and on the screen. Letters that no face has
/// count as half a size each.
#[must_use]
pub fn width(text: &str, size: f32, semibold: bool, tag: &str) -> f32 {
    let face = if semibold {
        face::Face::SansSemi
    } else {
        face::Face::Sans
    };
    measured(text, size, face, tag)
}

/// The same in any face.
fn measured(text: &str, size: f32, face: face::Face, tag: &str) -> f32 {
    match shape::clusters(text, face, tag) {
        Ok(clusters) => {
            let thousandths: f32 = clusters.iter().map(display::Cluster::advance).sum();
            thousandths * size / 1000.0
        }
        Err(_) => text.chars().map(|_| size / 2.0).sum(),
    }
}

/// Letters and figures of marks: none that can be taken for another, in speech or in handwriting.
const MARK_LETTERS: &[u8; 28] = b"23456789ACDEFGHJKMNPQRTVWXYZ";

/// The four-character mark of a sealed content, so that two copies can be compared by eye.
pub fn mark(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest
        .chunks_exact(2)
        .take(4)
        .map(|pair| {
            let number = u16::from_be_bytes([pair[0], pair[1]]) % 28;
            char::from(MARK_LETTERS[usize::from(number)])
        })
        .collect()
}
