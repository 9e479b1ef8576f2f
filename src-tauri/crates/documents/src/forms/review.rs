//! The review sheet: every step with faces to mark and room for words, new steps, and how it is for the child
//! (handbook 2.13, 3.10).

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use super::{blank, faces, heard};
use crate::document::{Block, Column, Document, Look, Sign, Table, TableKind, Width};
use crate::names::say;

/// What the family looks at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewSheet {
    /// Language of the family.
    pub language: Language,
    /// The children as the family says it.
    pub children: String,
    /// Day of the review, or the day it is printed.
    pub on: NaiveDate,
    /// Number and words of each step, and who does it.
    pub steps: Vec<(u32, String, String)>,
}

/// Rows for steps that come to mind.
const NEW: usize = 3;

/// The sheet as a document.
pub fn review(sheet: &ReviewSheet) -> Document {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let column = |key: &str, width| Column {
        head: say(key),
        width,
    };
    let mut four = faces(language);
    four.push(heard(language, Sign::Changed, "paper-face-changed"));
    let rows = sheet
        .steps
        .iter()
        .map(|(number, what, who)| {
            let mut words = vec![Block::text(Look::Step, format!("{number}. {what}"))];
            if !who.is_empty() {
                words.push(Block::text(Look::Small, who.as_str()));
            }
            let marks = Block::Signs {
                signs: four.clone(),
                size: 24.0,
            };
            vec![words, vec![marks], Vec::new()]
        })
        .collect();
    let empty = || vec![Vec::new(), Vec::new(), Vec::new()];
    let new = Table {
        columns: vec![
            column("paper-plan-what", Width::Share(3.0)),
            column("paper-plan-who", Width::Share(1.4)),
            column("paper-plan-when", Width::Share(1.4)),
        ],
        rows: std::iter::repeat_with(empty).take(NEW).collect(),
        kind: TableKind::Grid(38),
    };
    let blocks = vec![
        Block::Space(4.0),
        Block::text(Look::Text, say("paper-review-lead")),
        Block::Space(4.0),
        Block::Table(Table {
            columns: vec![
                column("paper-review-what", Width::Share(1.2)),
                column("paper-review-how", Width::Fixed(142.0)),
                column("paper-review-step-note", Width::Share(1.0)),
            ],
            rows,
            kind: TableKind::Grid(42),
        }),
        Block::Heading(say("paper-review-child")),
        Block::Signs {
            signs: faces(language),
            size: 46.0,
        },
        Block::Heading(say("paper-review-new")),
        Block::Table(new),
        Block::Space(6.0),
        blank(language, "paper-review-lines", 1),
        blank(language, "paper-review-more", 2),
        blank(language, "paper-review-next", 0),
    ];
    let head = [
        say("paper-review-title"),
        sheet.children.clone(),
        date::with_weekday(language, sheet.on),
    ];
    Document::upright(language, head, sheet.on, blocks)
}
