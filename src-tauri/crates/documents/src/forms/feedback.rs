//! Feedback without names: a sheet for adults with a part for children, and one for the service that asked
//! (handbook 2.14, 3.11).

use chrono::NaiveDate;
use krug_i18n::Language;

use super::{blank, faces};
use crate::document::{Block, Column, Document, Look, Sign, Table, TableKind, Width};
use crate::names::say;

/// The sheet for adults and children. It says on its foot that answers are counted without names.
pub fn feedback(language: Language, made_on: NaiveDate) -> Document {
    let say = |key: &str| say(language, key);
    let mut blocks = vec![
        statements(language, "paper-feedback", 7),
        blank(language, "paper-feedback-next", 2),
        Block::Cut,
        Block::Heading(say("paper-feedback-child-title")),
    ];
    for key in ["felt", "heard", "plan"] {
        let words = Block::text(Look::Easy, say(&format!("paper-feedback-child-{key}")));
        let marks = Block::Signs {
            signs: faces(language),
            size: 38.0,
        };
        blocks.push(Block::Columns(vec![vec![words], vec![marks]]));
        blocks.push(Block::Space(3.0));
    }
    blocks.push(Block::text(Look::Text, say("paper-feedback-child-circle")));
    sheet(
        language,
        ["paper-feedback-title", "paper-feedback-lead"],
        made_on,
        blocks,
    )
}

/// The sheet for the service that asked.
pub fn feedback_referrer(language: Language, made_on: NaiveDate) -> Document {
    let blocks = vec![
        statements(language, "paper-feedback-referrer", 6),
        blank(language, "paper-feedback-next", 3),
    ];
    sheet(
        language,
        [
            "paper-feedback-referrer-title",
            "paper-feedback-referrer-lead",
        ],
        made_on,
        blocks,
    )
}

fn sheet(
    language: Language,
    [title, lead]: [&str; 2],
    made_on: NaiveDate,
    blocks: Vec<Block>,
) -> Document {
    let head = [say(language, title), String::new(), say(language, lead)];
    let mut document = Document::upright(language, head, made_on, blocks);
    // No day either: with few sheets a day could tell who filled one in.
    document.footer.middle = String::new();
    document.footer.left = say(language, "paper-feedback-counted");
    document
}

/// Statements with four places to mark each.
fn statements(language: Language, stem: &str, count: u32) -> Block {
    let scale: Vec<String> = (1..=4)
        .map(|n| say(language, &format!("paper-feedback-scale-{n}")))
        .collect();
    let place = |head: &String| {
        let alt = format!("{}: {head}", say(language, "paper-circle-to-mark"));
        vec![Block::Signs {
            signs: vec![(Sign::Place, alt)],
            size: 17.0,
        }]
    };
    let rows = (1..=count)
        .map(|n| {
            let words = say(language, &format!("{stem}-{n}"));
            let first = vec![Block::text(Look::Text, words)];
            std::iter::once(first)
                .chain(scale.iter().map(place))
                .collect()
        })
        .collect();
    let columns = std::iter::once(Column {
        head: String::new(),
        width: Width::Share(1.0),
    })
    .chain(scale.iter().map(|head| Column {
        head: head.clone(),
        width: Width::Fixed(56.0),
    }))
    .collect();
    Block::Table(Table {
        columns,
        rows,
        kind: TableKind::Marks,
    })
}
