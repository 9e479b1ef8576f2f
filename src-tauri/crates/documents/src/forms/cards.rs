//! Wallet cards: three names and numbers for when it is hard, four cards to a sheet. No surname, no address, and not
//! the word plan.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::document::{Block, Document, Footer, Look, Sheet};
use crate::impose::Print;
use crate::names::{Review, say, say_with};

/// One card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalletCard {
    /// First name of its owner.
    pub name: String,
    /// First names and numbers; a number is empty where its owner did not agree to it.
    pub turn_to: Vec<(String, String)>,
}

/// A sheet of cards.
#[derive(Clone, Debug, PartialEq)]
pub struct CardsSheet {
    /// Language of the family.
    pub language: Language,
    /// The cards.
    pub cards: Vec<WalletCard>,
    /// When everybody meets again.
    pub review: Option<Review>,
    /// Emergency number.
    pub emergency: String,
    /// The day it is printed.
    pub made_on: NaiveDate,
}

/// Height of a bank card and a little more, in points: both halves together are twice as wide.
const HEIGHT: f32 = 153.0;

/// The sheet as a document.
pub fn cards(sheet: &CardsSheet) -> Document {
    let language = sheet.language;
    let mut blocks = vec![Block::text(Look::Small, say(language, "paper-card-cut"))];
    blocks.extend(sheet.cards.iter().map(|card| folded(sheet, card)));
    Document {
        sheet: Sheet::A4,
        print: Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title: say(language, "paper-card-hard"),
        language,
        date: sheet.made_on,
        footer: Footer {
            middle: date::short(language, sheet.made_on),
            ..Footer::default()
        },
        blocks,
    }
}

fn folded(sheet: &CardsSheet, card: &WalletCard) -> Block {
    let language = sheet.language;
    let mut right = vec![
        Block::text(Look::EasyStrong, card.name.as_str()),
        Block::text(Look::Text, say(language, "paper-card-any-time")),
    ];
    if let Some(review) = &sheet.review {
        let on = date::on_weekday(language, review.date);
        let again = say(language, "paper-plan-again");
        right.push(Block::text(Look::Text, format!("{again}: {on}")));
    }
    right.push(Block::Space(10.0));
    right.push(Block::text(
        Look::Value,
        say_with(language, "paper-card-emergency", "number", &sheet.emergency),
    ));
    let left = vec![
        Block::text(Look::Label, say(language, "paper-card-hard")),
        Block::Space(4.0),
        Block::Facts {
            pairs: card.turn_to.clone(),
            look: Look::Value,
        },
    ];
    Block::Folded {
        left,
        right,
        height: HEIGHT,
    }
}
