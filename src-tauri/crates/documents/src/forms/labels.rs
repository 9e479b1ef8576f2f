//! Small papers of the day: labels for folders and boxes, and the list for whoever drives. Code words and letters only,
//! for both lie about where others can read them.

use chrono::{NaiveDate, NaiveTime};
use krug_i18n::{Language, date};

use crate::document::{Block, Column, Document, Look, Table, TableKind, Width};
use crate::names::say;

/// Labels to a sheet.
const COLUMNS: usize = 3;
const ROWS: usize = 7;

/// A sheet of labels that all say the same.
pub fn labels(language: Language, alias: &str, on: NaiveDate) -> Document {
    let one = || {
        vec![
            Block::Space(22.0),
            Block::text(Look::EasyStrong, alias),
            Block::text(Look::Small, date::short(language, on)),
            Block::Space(14.0),
        ]
    };
    let row = || {
        vec![
            Block::Columns((0..COLUMNS).map(|_| one()).collect()),
            Block::Cut,
        ]
    };
    let blocks = (0..ROWS).flat_map(|_| row()).collect();
    let head = [
        say(language, "paper-labels-title"),
        String::new(),
        say(language, "paper-labels-lead"),
    ];
    Document::upright(language, head, on, blocks)
}

/// Who is fetched and brought home, without a name or an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxiList {
    /// Language of whoever drives.
    pub language: Language,
    /// The family's code word.
    pub alias: String,
    /// The day.
    pub on: NaiveDate,
    /// When the meeting begins.
    pub at: Option<NaiveTime>,
    /// Where to; may be empty.
    pub place: String,
    /// For each ride, whether a child comes along and what the seat needs; the letters are given here.
    pub rides: Vec<String>,
    /// Whom to call: the coordinator's phone at work.
    pub call: String,
}

/// Rows of the list at least.
const FEWEST: usize = 4;

/// The list as a document.
pub fn taxi(list: &TaxiList) -> Document {
    let language = list.language;
    let say = |key: &str| say(language, key);
    let column = |key: &str, width| Column {
        head: say(key),
        width,
    };
    // After Z they go on as A2, B2, …
    let letters = (1..).flat_map(|round: u32| {
        ('A'..='Z').map(move |letter| match round {
            1 => letter.to_string(),
            _ => format!("{letter}{round}"),
        })
    });
    // Room for those who are fetched after all.
    let free = FEWEST.saturating_sub(list.rides.len());
    let rides = list.rides.iter().map(String::as_str);
    let rows = letters
        .zip(rides.chain(std::iter::repeat_n("", free)))
        .map(|(letter, needs)| {
            vec![
                vec![Block::text(Look::Step, letter)],
                Vec::new(),
                Vec::new(),
                Vec::new(),
                vec![Block::text(Look::Cell, needs)],
            ]
        })
        .collect();
    let mut blocks = vec![
        Block::Space(4.0),
        Block::text(Look::Text, say("paper-taxi-lead")),
        Block::Space(6.0),
        Block::Table(Table {
            columns: vec![
                column("paper-taxi-who", Width::Fixed(46.0)),
                column("paper-taxi-from", Width::Share(2.0)),
                column("paper-taxi-there", Width::Share(0.8)),
                column("paper-taxi-back", Width::Share(0.8)),
                column("paper-taxi-needs", Width::Share(1.2)),
            ],
            rows,
            kind: TableKind::Grid(40),
        }),
    ];
    if !list.call.trim().is_empty() {
        blocks.push(Block::Space(10.0));
        blocks.push(Block::Facts {
            pairs: vec![(say("paper-taxi-call"), list.call.clone())],
            look: Look::Value,
        });
    }
    let mut third = date::with_weekday(language, list.on);
    if let Some(at) = list.at {
        third.push(' ');
        third.push_str(&date::at_time(language, at));
    }
    if !list.place.trim().is_empty() {
        third.push_str(", ");
        third.push_str(&list.place);
    }
    let head = [say("paper-taxi-title"), list.alias.clone(), third];
    Document::upright(language, head, list.on, blocks)
}
