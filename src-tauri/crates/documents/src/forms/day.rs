//! The coordinator's sheet of the day: when, where, how many, what to take along. It holds the family's code word and
//! counts, no names.

use chrono::{NaiveDate, NaiveTime};
use krug_i18n::{Language, date};

use crate::document::{Block, Document, Look};
use crate::names::{say, say_with};

/// What the coordinator takes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaySheet {
    /// Language of the coordinator.
    pub language: Language,
    /// The family's code word.
    pub alias: String,
    /// The day.
    pub on: NaiveDate,
    /// Begins at.
    pub at: Option<NaiveTime>,
    /// The place as people call it.
    pub place: String,
    /// Message keys and counts; nothing is printed for none.
    pub counts: Vec<(&'static str, usize)>,
    /// Message keys and words; nothing is printed for empty ones.
    pub words: Vec<(&'static str, String)>,
    /// Where a lost sheet goes; may be empty.
    pub office: String,
}

/// The sheet as a document.
pub fn day(sheet: &DaySheet) -> Document {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let mut pairs = Vec::new();
    if let Some(at) = sheet.at {
        pairs.push((say("paper-day-begins"), date::time(language, at)));
    }
    let counts = sheet.counts.iter().filter(|(_, n)| *n > 0);
    pairs.extend(counts.map(|(key, n)| (say(key), n.to_string())));
    let words = sheet.words.iter().filter(|(_, w)| !w.trim().is_empty());
    pairs.extend(words.map(|(key, words)| (say(key), words.clone())));
    let ticks = |stem: &str, count: u32| {
        let one = |n| Block::Choices(vec![say(&format!("{stem}-{n}"))]);
        (1..=count).map(one).collect::<Vec<Block>>()
    };
    let mut blocks = vec![
        Block::Space(4.0),
        Block::text(Look::Small, say("paper-day-lead")),
        Block::Facts {
            pairs,
            look: Look::Letter,
        },
        Block::Heading(say("paper-day-bring")),
    ];
    blocks.extend(ticks("paper-day-bring", 5));
    blocks.push(Block::Heading(say("paper-day-room")));
    blocks.extend(ticks("paper-day-room", 4));
    if !sheet.office.trim().is_empty() {
        blocks.push(Block::Space(16.0));
        let found = say_with(language, "paper-day-found", "office", &sheet.office);
        blocks.push(Block::text(Look::Small, found));
    }
    let when = date::with_weekday(language, sheet.on);
    let third = if sheet.place.trim().is_empty() {
        when
    } else {
        format!("{when}, {}", sheet.place)
    };
    let head = [say("paper-day-title"), sheet.alias.clone(), third];
    Document::upright(language, head, sheet.on, blocks)
}
