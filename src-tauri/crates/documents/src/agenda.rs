//! The agenda of the day: its parts, with times where there are any, and how we talk.
//!
//! Private time has a start and never an end.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use krug_i18n::{Language, date};

use crate::document::{Block, Document, Look, Sheet};
use crate::names::say;

/// What stands on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// Language of the family.
    pub language: Language,
    /// The children as the family says it.
    pub children: String,
    /// The day.
    pub on: NaiveDate,
    /// The place; may be empty.
    pub place: String,
    /// The parts in order.
    pub parts: Vec<Part>,
    /// The family's own rules; empty for the usual ones.
    pub rules: Vec<String>,
}

/// One part of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// When it begins, if that is fixed.
    pub at: Option<NaiveTime>,
    /// What it is.
    pub what: String,
}

/// Minutes from the start, and the message, of the usual parts (handbook 3.5).
const USUAL: [(Option<i64>, &str); 13] = [
    (Some(-15), "paper-agenda-arrive"),
    (Some(0), "paper-agenda-welcome"),
    (Some(5), "paper-agenda-round"),
    (Some(15), "paper-agenda-rules"),
    (Some(20), "paper-agenda-today"),
    (Some(25), "paper-agenda-referrer"),
    (Some(40), "paper-agenda-informants"),
    (Some(50), "paper-agenda-questions"),
    (Some(60), "paper-agenda-question"),
    (None, "paper-agenda-private"),
    (None, "paper-agenda-clear"),
    (None, "paper-agenda-answer"),
    (None, "paper-agenda-sign"),
];

/// The usual parts of a day that begins at `start`; without times where none is set.
pub fn usual(language: Language, start: Option<NaiveTime>) -> Vec<Part> {
    USUAL
        .iter()
        .map(|(minutes, key)| Part {
            at: start.zip(*minutes).map(|(start, minutes)| {
                start.overflowing_add_signed(TimeDelta::minutes(minutes)).0
            }),
            what: say(language, key),
        })
        .collect()
}

/// The agenda as a document.
pub fn agenda(sheet: &Agenda) -> Document {
    let language = sheet.language;
    let mut third = date::with_weekday(language, sheet.on);
    if !sheet.place.trim().is_empty() {
        third.push_str(", ");
        third.push_str(&sheet.place);
    }
    let rules = rules(sheet);
    let list = |items: &[String]| {
        vec![Block::List {
            items: items.to_vec(),
            look: Look::Letter,
            counted: false,
        }]
    };
    let (left, right) = rules.split_at(rules.len().div_ceil(2));
    let facts = sheet
        .parts
        .iter()
        .map(|part| {
            let time = part.at.map(|at| date::time(language, at));
            (time.unwrap_or_default(), part.what.clone())
        })
        .collect();
    let head = [
        say(language, "paper-agenda-title"),
        sheet.children.clone(),
        third,
    ];
    let blocks = vec![
        Block::Space(10.0),
        Block::Facts {
            pairs: facts,
            look: Look::Letter,
        },
        Block::Space(4.0),
        Block::text(Look::Small, say(language, "paper-agenda-break")),
        Block::Heading(say(language, "paper-rules-title")),
        Block::Columns(vec![list(left), list(right)]),
    ];
    Document::upright(language, head, sheet.on, blocks).on_one_sheet(0.85)
}

/// The rules of talking: the family's own, else the usual ones.
fn rules(sheet: &Agenda) -> Vec<String> {
    if sheet.rules.is_empty() {
        (1..=8)
            .map(|number| say(sheet.language, &format!("paper-rule-{number}")))
            .collect()
    } else {
        sheet.rules.clone()
    }
}

/// The agenda for the wall, to be read from every chair: parts on the left, how we talk on the right. No child's name:
/// the door may stand open.
pub fn wall(sheet: &Agenda) -> Document {
    let language = sheet.language;
    let list = |items: Vec<String>| Block::List {
        items,
        look: Look::Wall,
        counted: false,
    };
    let parts = sheet.parts.iter().map(|part| {
        part.at.map_or_else(
            || part.what.clone(),
            |at| format!("{}  {}", date::time(language, at), part.what),
        )
    });
    let head = [
        say(language, "paper-agenda-title"),
        String::new(),
        String::new(),
    ];
    let blocks = vec![
        Block::Space(10.0),
        Block::Columns(vec![
            vec![list(parts.collect())],
            vec![
                Block::text(Look::Wall, say(language, "paper-rules-title")),
                list(rules(sheet)),
                Block::Space(8.0),
                Block::text(Look::Wall, say(language, "paper-agenda-break")),
            ],
        ]),
    ];
    let mut document = Document::upright(language, head, sheet.on, blocks);
    document.sheet = Sheet::A3Wide;
    document
}
