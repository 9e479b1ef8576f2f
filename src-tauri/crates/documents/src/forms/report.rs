//! The report to a funder: numbers over a period, the method in five lines, and how people felt about it. No name, no
//! place, no number below five (rule 61).

use chrono::NaiveDate;
use krug_i18n::{Args, Language, date, text};

use crate::display::Colour;
use crate::document::{
    Block, Column, Document, Look, Picture, PictureWords, Table, TableKind, Width,
};
use crate::face::Face;
use crate::names::say;
use crate::shapes;

/// The report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Language of the office.
    pub language: Language,
    /// Who reports; may be empty.
    pub organisation: String,
    /// First and last day.
    pub period: (NaiveDate, NaiveDate),
    /// What was counted and what is told of it, ready to print.
    pub figures: Vec<(String, String)>,
    /// In how many families a service gives support of a kind: the kind and what is told of it, ready to print.
    pub supports: Vec<(String, String)>,
    /// How conferences ended: label and number, where all of them may be told.
    pub outcomes: Vec<(String, u32)>,
    /// Feedback by group: who, how many sheets, mean; ready to print.
    pub feedback: Vec<[String; 3]>,
    /// Something is left out because it is small.
    pub left_out: bool,
    /// The day it is made.
    pub made_on: NaiveDate,
}

/// Width of the picture of bars, of its labels, and height of a bar with its gap.
const WIDE: f32 = 480.0;
const LABELS: f32 = 170.0;
const BAR: f32 = 26.0;

/// Bars that differ by length and carry their number, so that they read the same without colour.
fn bars(outcomes: &[(String, u32)], tag: &str) -> Picture {
    let most = outcomes.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    let mut picture = Picture {
        width: WIDE,
        height: BAR * outcomes.len() as f32,
        ..Picture::default()
    };
    let mut said = Vec::new();
    for (row, (label, number)) in outcomes.iter().enumerate() {
        let top = BAR * row as f32;
        #[allow(clippy::cast_precision_loss, reason = "counts of meetings")]
        let long = (WIDE - LABELS - 40.0) * (*number as f32 / most as f32);
        let bar = [LABELS, top + 5.0, long, BAR - 10.0];
        picture.shapes.push(shapes::bar(bar, Colour::PINE));
        let number = number.to_string();
        for (words, left, face) in [
            (label, LABELS - 10.0, Face::Sans),
            (&number, LABELS + long + 14.0, Face::SansSemi),
        ] {
            let wide = crate::measured(words, 11.0, face, tag);
            // Labels end before their bar, numbers begin after it.
            let middle = if left < LABELS {
                left - wide / 2.0
            } else {
                left
            };
            picture.words.push(PictureWords {
                x: middle,
                y: top + BAR / 2.0 + 4.0,
                size: 11.0,
                face,
                text: words.clone(),
            });
        }
        said.push(format!("{label}: {number}"));
    }
    picture.alt = said.join("; ");
    picture
}

/// The report as a document.
pub fn report(of: &Report) -> Document {
    let language = of.language;
    let say = |key: &str| say(language, key);
    let cell = |words: &str| vec![Block::text(Look::Cell, words)];
    let column = |key: &str, width| Column {
        head: say(key),
        width,
    };
    let mut blocks = vec![Block::Heading(say("paper-report-method"))];
    blocks.push(Block::List {
        items: (1..=5)
            .map(|n| say(&format!("paper-report-method-{n}")))
            .collect(),
        look: Look::Text,
        counted: true,
    });
    blocks.push(Block::Heading(say("figures-table")));
    let numbers = |what: &str, pairs: &[(String, String)]| {
        Block::Table(Table {
            columns: vec![
                column(what, Width::Share(1.0)),
                column("figures-number", Width::Fixed(130.0)),
            ],
            rows: pairs
                .iter()
                .map(|(what, told)| vec![cell(what), cell(told)])
                .collect(),
            kind: TableKind::Steps,
        })
    };
    blocks.push(numbers("figures-what", &of.figures));
    if of.left_out {
        blocks.push(Block::text(Look::Small, say("figures-few-why")));
    }
    if of.outcomes.iter().any(|(_, n)| *n > 0) {
        blocks.push(Block::Heading(say("paper-report-outcomes")));
        blocks.push(Block::Picture(bars(&of.outcomes, language.bcp47())));
        blocks.push(Block::text(Look::Small, say("paper-report-no-plan")));
    }
    blocks.push(Block::Heading(say("paper-report-supports")));
    if of.supports.is_empty() {
        blocks.push(Block::text(Look::Text, say("paper-report-no-supports")));
    } else {
        blocks.push(numbers("paper-report-support", &of.supports));
        blocks.push(Block::text(Look::Small, say("paper-report-supports-how")));
    }
    blocks.push(Block::Heading(say("paper-report-feedback")));
    if of.feedback.is_empty() {
        blocks.push(Block::text(Look::Text, say("paper-report-no-feedback")));
    } else {
        blocks.push(Block::Table(Table {
            columns: vec![
                column("paper-report-group", Width::Share(1.0)),
                column("paper-report-sheets", Width::Fixed(110.0)),
                column("paper-report-mean", Width::Fixed(110.0)),
            ],
            rows: of
                .feedback
                .iter()
                .map(|row| row.iter().map(|words| cell(words)).collect())
                .collect(),
            kind: TableKind::Steps,
        }));
    }
    let args = Args::new()
        .set("from", date::long(language, of.period.0))
        .set("to", date::long(language, of.period.1));
    let head = [
        say("paper-report-title"),
        of.organisation.clone(),
        text(language, "date-from-to", &args),
    ];
    Document::upright(language, head, of.made_on, blocks)
}
