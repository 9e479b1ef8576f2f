//! The sheet of a contact card: a code to photograph, and the figures to compare by phone.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::code;
use crate::document::{Block, Document, Footer, Look, Sheet};
use crate::impose::Print;
use crate::names::say;

/// What stands on the sheet of a contact card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardSheet {
    /// Language of the coordinator.
    pub language: Language,
    /// Name on the card.
    pub person: String,
    /// The computer on the card.
    pub device: String,
    /// The day it is printed.
    pub made_on: NaiveDate,
    /// The card as text.
    pub text: String,
    /// Eight groups of four figures.
    pub fingerprint: String,
}

/// The sheet as a document.
pub fn card(sheet: &CardSheet) -> Document {
    let language = sheet.language;
    let text = |look, key: &str| Block::text(look, say(language, key));
    let title = say(language, "paper-card-title");
    let mut pairs = vec![(say(language, "paper-card-person"), sheet.person.clone())];
    if !sheet.device.is_empty() {
        pairs.push((say(language, "paper-card-device"), sheet.device.clone()));
    }
    pairs.push((
        say(language, "paper-card-date"),
        date::long(language, sheet.made_on),
    ));
    let groups: Vec<String> = sheet.fingerprint.split(' ').map(str::to_owned).collect();
    // Two rows, as one reads them out.
    let row = |groups: &[String]| Block::Key(groups.to_vec());
    Document {
        sheet: Sheet::A4,
        print: Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title: title.clone(),
        language,
        date: sheet.made_on,
        footer: Footer {
            left: title.clone(),
            middle: date::short(language, sheet.made_on),
            ..Footer::default()
        },
        blocks: vec![
            Block::Letterhead {
                title,
                second: Some(sheet.person.clone()),
                third: None,
            },
            Block::Space(8.0),
            text(Look::Letter, "paper-card-what"),
            Block::Space(4.0),
            Block::Facts {
                pairs,
                look: Look::Text,
            },
            Block::Space(8.0),
            Block::Code {
                rows: code::rows(&sheet.text),
                alt: say(language, "paper-card-code-alt"),
            },
            Block::Heading(say(language, "paper-card-figures")),
            row(&groups[..groups.len() / 2]),
            row(&groups[groups.len() / 2..]),
            Block::Space(8.0),
            text(Look::Letter, "paper-card-compare"),
        ],
    }
}
