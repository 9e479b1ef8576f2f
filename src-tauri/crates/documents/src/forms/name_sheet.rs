//! The name sheet apart from its plan: for a file that keeps the ink, or a plan whose names come later (handbook 3.9).

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::coded::Coded;
use crate::document::{Block, Document, Look};
use crate::names::{NameRow, blocks, copy_footer, say};

/// The names of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct NameSheet {
    /// Language of this copy.
    pub language: Language,
    /// The children as the family says it.
    pub children: String,
    /// The day the plan was made.
    pub made_on: NaiveDate,
    /// The people.
    pub names: Vec<NameRow>,
    /// The plan's mark.
    pub mark: String,
}

/// The sheet as a document.
pub fn name_sheet(sheet: &NameSheet) -> Document {
    let language = sheet.language;
    let mut all = vec![Block::text(
        Look::Small,
        say(language, "paper-name-sheet-lead"),
    )];
    all.extend(blocks(language, &sheet.names, &sheet.children, &[language]));
    let head = [
        say(language, "paper-plan-title"),
        sheet.children.clone(),
        date::with_weekday(language, sheet.made_on),
    ];
    let mut document = Document::upright(language, head, sheet.made_on, all);
    document.footer = copy_footer(
        language,
        ("", 0),
        "paper-footer-plan",
        (sheet.made_on, &sheet.mark),
    );
    document.coded(Coded::Names)
}
