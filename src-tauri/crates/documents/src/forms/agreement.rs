//! The agreement to take part and to what is kept: four decisions of their own, never one tick (handbook 2.3).

use chrono::NaiveDate;
use krug_i18n::{Args, Language, text};

use super::blank;
use crate::coded::Coded;
use crate::document::{Block, Column, Document, Look, Table, TableKind, Width};
use crate::names::{copy_footer, say, say_with};

/// What differs on an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementSheet {
    /// Language it is read in.
    pub language: Language,
    /// Whose it is; empty for a form to write on.
    pub name: String,
    /// A child agrees in its own way besides.
    pub child: bool,
    /// A child under twelve, who reads words said to a child.
    pub young: bool,
    /// Four characters that tell this sheet from every other, so that it is known when it comes back signed.
    pub mark: String,
    /// Months that all of it is kept after the work has ended.
    pub keep_months: u32,
    /// The day it is printed.
    pub made_on: NaiveDate,
}

/// Four decisions, each with a place for yes and for no; the words of each begin with `stem`.
fn decisions(language: Language, stem: &str, look: Look) -> Block {
    let say = |key: &str| say(language, key);
    let tick = |key: &str| {
        vec![Block::Tick {
            on: false,
            alt: say(key),
        }]
    };
    let rows = ["contact", "conference", "sharing", "data"]
        .into_iter()
        .map(|what| {
            let mut words = vec![Block::text(look, say(&format!("{stem}-{what}")))];
            if what == "sharing" {
                words.push(Block::Blank {
                    label: String::new(),
                    lines: 1,
                });
            }
            vec![words, tick("paper-consent-yes"), tick("paper-consent-no")]
        })
        .collect();
    let column = |key: &str, width| Column {
        head: say(key),
        width,
    };
    Block::Table(Table {
        columns: vec![
            column("paper-consent-what", Width::Share(1.0)),
            column("paper-consent-yes", Width::Fixed(56.0)),
            column("paper-consent-no", Width::Fixed(56.0)),
        ],
        rows,
        kind: TableKind::Marks,
    })
}

/// The agreement as a document: a child under twelve has words said to a child, and its own place to write or draw.
pub fn agreement(sheet: &AgreementSheet) -> Document {
    let language = sheet.language;
    let (title, second, blocks) = if sheet.young {
        ("paper-consent-young-title", String::new(), young(sheet))
    } else {
        let second = say(language, "paper-consent-second");
        ("paper-consent-title", second, grown(sheet))
    };
    let head = [say(language, title), second, String::new()];
    let mut document = Document::upright(language, head, sheet.made_on, blocks).on_one_sheet(0.85);
    document.footer = copy_footer(
        language,
        (&sheet.name, 0),
        "paper-footer-date",
        (sheet.made_on, &sheet.mark),
    );
    document.coded(Coded::Agreement)
}

/// How long all of it is kept.
fn months(sheet: &AgreementSheet) -> String {
    let args = Args::new().set("n", f64::from(sheet.keep_months));
    text(sheet.language, "count-months", &args)
}

/// Whose it is, or a line for it.
fn whose(sheet: &AgreementSheet) -> Block {
    if sheet.name.is_empty() {
        blank(sheet.language, "paper-names-name", 0)
    } else {
        Block::text(Look::Value, sheet.name.as_str())
    }
}

fn young(sheet: &AgreementSheet) -> Vec<Block> {
    let language = sheet.language;
    let easy = |words: String| Block::text(Look::Easy, words);
    let long = say_with(
        language,
        "paper-consent-young-long",
        "months",
        &months(sheet),
    );
    vec![
        Block::Space(4.0),
        whose(sheet),
        easy(say(language, "paper-consent-young-lead")),
        Block::Space(6.0),
        decisions(language, "paper-consent-young", Look::Easy),
        Block::Space(6.0),
        easy(long),
        Block::Space(4.0),
        Block::Drawing {
            label: say(language, "paper-consent-young-name"),
            height: 92.0,
            strokes: None,
        },
        Block::Space(8.0),
        blank(language, "paper-consent-young-grown", 1),
        Block::Columns(vec![
            vec![blank(language, "paper-date", 0)],
            vec![blank(language, "paper-signature", 0)],
        ]),
    ]
}

fn grown(sheet: &AgreementSheet) -> Vec<Block> {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let months = months(sheet);
    let kept = ["kept", "where", "long", "sees", "stop"].map(|what| {
        (
            say(&format!("paper-consent-{what}")),
            say_with(
                language,
                &format!("paper-consent-{what}-says"),
                "months",
                &months,
            ),
        )
    });
    let mut blocks = vec![
        Block::Space(4.0),
        whose(sheet),
        Block::text(Look::Text, say("paper-consent-lead")),
        Block::Space(6.0),
        decisions(language, "paper-consent", Look::Text),
        Block::Space(8.0),
        Block::Facts {
            pairs: kept.to_vec(),
            look: Look::Text,
        },
        Block::Space(8.0),
    ];
    if sheet.child {
        blocks.push(blank(language, "paper-consent-child", 1));
    }
    blocks.push(blank(language, "paper-consent-explained", 0));
    blocks.push(blank(language, "paper-consent-interpreter", 0));
    blocks.push(Block::Columns(vec![
        vec![blank(language, "paper-date", 0)],
        vec![blank(language, "paper-signature", 0)],
    ]));
    blocks
}
