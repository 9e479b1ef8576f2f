//! The summary for supervision: roles instead of names, days instead of dates, and room for what happened, the
//! dilemma and the questions. No name, no place, no date (handbook 2.14).

use chrono::NaiveDate;
use krug_i18n::{Args, Language, text};

use super::blank;
use crate::document::{Block, Document, Look, Picture};
use crate::names::say;

/// What a supervisor may know.
#[derive(Clone, Debug, PartialEq)]
pub struct SupervisionSheet {
    /// Language of the coordinator.
    pub language: Language,
    /// Letters for people, with the part they play.
    pub who: Vec<(String, String)>,
    /// Days since the day it was asked, with a message key.
    pub days: Vec<(i64, &'static str)>,
    /// The circle with letters instead of names.
    pub circle: Option<Picture>,
    /// The day of the file, which is printed nowhere.
    pub made_on: NaiveDate,
}

/// The summary as a document.
pub fn supervision(sheet: &SupervisionSheet) -> Document {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let day = |n: i64| {
        #[allow(clippy::cast_precision_loss, reason = "days of a family's way")]
        let args = Args::new().set("n", n as f64);
        text(language, "paper-supervision-day", &args)
    };
    let mut blocks = Vec::new();
    if !sheet.days.is_empty() {
        blocks.push(Block::Heading(say("paper-supervision-days")));
        blocks.push(Block::Facts {
            pairs: sheet
                .days
                .iter()
                .map(|(n, key)| (day(*n), say(key)))
                .collect(),
            look: Look::Text,
        });
    }
    if !sheet.who.is_empty() {
        blocks.push(Block::Heading(say("paper-supervision-who")));
        let third = sheet.who.len().div_ceil(3);
        let column = |pairs: &[(String, String)]| {
            vec![Block::Facts {
                pairs: pairs.to_vec(),
                look: Look::Text,
            }]
        };
        let columns = sheet.who.chunks(third).map(column);
        blocks.push(Block::Columns(columns.collect()));
    }
    for key in [
        "paper-supervision-happened",
        "paper-supervision-dilemma",
        "paper-supervision-ask",
    ] {
        blocks.push(Block::Space(6.0));
        blocks.push(blank(language, key, 2));
    }
    if let Some(circle) = &sheet.circle {
        blocks.extend([
            Block::NewPage,
            Block::Heading(say("paper-circle")),
            Block::Picture(circle.clone()),
            Block::Space(6.0),
            Block::text(Look::Small, say("paper-circle-legend")),
        ]);
    }
    let head = [
        say("paper-supervision-title"),
        String::new(),
        say("paper-supervision-lead"),
    ];
    let mut document = Document::upright(language, head, sheet.made_on, blocks);
    document.footer.middle = String::new();
    document
}
