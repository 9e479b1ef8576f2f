//! The forms of the method: what everybody gets to read, agree to, fill in and take home (handbook 3.1 to 3.11).

pub mod agreement;
pub mod cards;
pub mod child;
pub mod day;
pub mod directory;
pub mod feedback;
pub mod fridge;
pub mod informant;
pub mod information;
pub mod labels;
pub mod name_sheet;
pub mod pack;
pub mod referral;
pub mod report;
pub mod review;
mod seats;
pub mod supervision;

use krug_i18n::Language;

use crate::document::{Block, Look, Sign};
use crate::names::say;

/// A heading and a paragraph below it; nothing where there are no words.
fn part(language: Language, key: &str, words: &str) -> Vec<Block> {
    if words.trim().is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(say(language, key)),
        Block::text(Look::Text, words),
    ]
}

/// Lines to write on below a label of ours.
fn blank(language: Language, key: &str, lines: u32) -> Block {
    Block::Blank {
        label: say(language, key),
        lines,
    }
}

/// A sign with what a listener hears instead.
fn heard(language: Language, sign: Sign, key: &str) -> (Sign, String) {
    (sign, say(language, key))
}

/// The three faces, glad first.
fn faces(language: Language) -> Vec<(Sign, String)> {
    [
        (Sign::Good, "paper-face-good"),
        (Sign::Middling, "paper-face-middling"),
        (Sign::Bad, "paper-face-bad"),
    ]
    .into_iter()
    .map(|(sign, key)| heard(language, sign, key))
    .collect()
}
