//! The recovery sheet, printed at the first start: the one other way into the vault.
//!
//! It names neither the coordinator nor any family; whoever finds it learns nothing but the key.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::code;
use crate::document::{Block, Document, Footer, Look, Sheet};
use crate::impose::Print;
use crate::names::say;

/// What stands on the recovery sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoverySheet {
    /// Language of the coordinator.
    pub language: Language,
    /// The vault's name, as shown when it is opened.
    pub vault: String,
    /// The day it is printed.
    pub made_on: NaiveDate,
    /// The key in groups of letters and figures.
    pub groups: Vec<String>,
}

/// The sheet as a document.
pub fn recovery(sheet: &RecoverySheet) -> Document {
    let language = sheet.language;
    let text = |look, key: &str| Block::text(look, say(language, key));
    let day = date::long(language, sheet.made_on);
    Document {
        sheet: Sheet::A4,
        print: Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title: say(language, "paper-recovery-title"),
        language,
        date: sheet.made_on,
        footer: Footer {
            left: say(language, "paper-recovery-title"),
            middle: date::short(language, sheet.made_on),
            ..Footer::default()
        },
        blocks: vec![
            Block::Letterhead {
                title: say(language, "paper-recovery-title"),
                second: None,
                third: None,
            },
            Block::Space(10.0),
            text(Look::Letter, "paper-recovery-what"),
            Block::Space(4.0),
            Block::Facts {
                pairs: vec![
                    (say(language, "paper-recovery-vault"), sheet.vault.clone()),
                    (say(language, "paper-recovery-date"), day),
                ],
                look: Look::Text,
            },
            Block::Heading(say(language, "paper-recovery-key")),
            Block::Key(sheet.groups.clone()),
            Block::Space(6.0),
            Block::Code {
                rows: code::rows(&sheet.groups.concat()),
                alt: say(language, "paper-recovery-code-alt"),
            },
            Block::Space(8.0),
            text(Look::Letter, "paper-recovery-use"),
            text(Look::Letter, "paper-recovery-keep"),
            Block::Paragraph {
                spans: vec![crate::Span {
                    text: say(language, "paper-recovery-warning"),
                    face: Some(crate::face::Face::SansSemi),
                    tag: None,
                }],
                look: Look::Letter,
            },
            text(Look::Letter, "paper-recovery-lost"),
            text(Look::Letter, "paper-recovery-check"),
        ],
    }
}
