//! Who offers what around a family: a booklet for the family and for partners (handbook 4.3). Offices and their own
//! numbers only.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::document::{Block, Document, Look, Sheet};
use crate::names::say;

/// The directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    /// Language of its readers.
    pub language: Language,
    /// The entries in order.
    pub entries: Vec<Entry>,
    /// The day it is printed.
    pub made_on: NaiveDate,
}

/// A place that offers something; what is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What it offers.
    pub offers: String,
    /// For whom.
    pub for_whom: String,
    /// Where.
    pub address: String,
    /// Its own number.
    pub phone: String,
    /// When it is open.
    pub hours: String,
    /// How one comes to it.
    pub way_in: String,
    /// When somebody last looked whether this is still so.
    pub checked_on: Option<NaiveDate>,
}

/// The directory as a document on small pages, to be folded to a booklet.
pub fn directory(of: &Directory) -> Document {
    let language = of.language;
    let mut blocks = vec![Block::text(
        Look::Text,
        say(language, "paper-directory-lead"),
    )];
    for entry in &of.entries {
        blocks.push(Block::Heading(entry.name.clone()));
        let told = [
            ("paper-directory-offers", &entry.offers),
            ("paper-directory-for-whom", &entry.for_whom),
            ("paper-directory-address", &entry.address),
            ("paper-directory-phone", &entry.phone),
            ("paper-directory-hours", &entry.hours),
            ("paper-directory-way-in", &entry.way_in),
        ];
        let pairs: Vec<(String, String)> = told
            .into_iter()
            .filter(|(_, words)| !words.trim().is_empty())
            .map(|(key, words)| (say(language, key), words.trim().to_owned()))
            .collect();
        let facts = Block::Facts {
            pairs,
            look: Look::Text,
        };
        let checked = match entry.checked_on {
            Some(on) => format!(
                "{} {}",
                say(language, "paper-directory-checked"),
                date::short(language, on)
            ),
            None => say(language, "paper-directory-not-checked"),
        };
        // One column: an entry never goes over a page's end.
        blocks.push(Block::Columns(vec![vec![
            facts,
            Block::text(Look::Small, checked),
        ]]));
    }
    let head = [
        say(language, "paper-directory-title"),
        String::new(),
        String::new(),
    ];
    let mut document = Document::upright(language, head, of.made_on, blocks);
    document.sheet = Sheet::A5;
    document
}
