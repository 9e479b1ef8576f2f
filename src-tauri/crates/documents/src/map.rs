//! The family tree on paper: the picture that was drawn at the table, with its legend and day.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::document::{Block, Document, Footer, Look, Picture, Sheet};
use crate::flow::display;
use crate::names::say;
use crate::shape::Missing;

/// What stands on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSheet {
    /// Language of the reader.
    pub language: Language,
    /// First names of the children.
    pub children: String,
    /// The day.
    pub made_on: NaiveDate,
    /// The picture.
    pub picture: Picture,
}

/// Letters of names are no smaller than this on paper, in points; else the larger sheet is taken.
const LEAST: f32 = 8.0;
/// Room of A4 lying inside its margins, below the title and above the legend.
const ROOM: (f32, f32) = (739.0, 340.0);

/// The sheet as a document.
///
/// # Errors
/// [`Missing`] if a name holds letters that cannot be printed.
pub fn map(sheet: &MapSheet) -> Result<Document, Missing> {
    let language = sheet.language;
    let title = say(language, "people-tree");
    let names = sheet.picture.words.iter().map(|words| words.size);
    let smallest = names.fold(f32::MAX, f32::min);
    let scale = (ROOM.0 / sheet.picture.width)
        .min(ROOM.1 / sheet.picture.height)
        .min(1.0);
    let paper = if smallest * scale < LEAST {
        Sheet::A3Wide
    } else {
        Sheet::A4Wide
    };
    let document = Document {
        sheet: paper,
        title: title.clone(),
        language,
        date: sheet.made_on,
        footer: Footer {
            left: title.clone(),
            middle: date::short(language, sheet.made_on),
        },
        blocks: vec![
            Block::Letterhead {
                title,
                second: (!sheet.children.is_empty()).then(|| sheet.children.clone()),
                third: None,
            },
            Block::Space(10.0),
            Block::Picture(sheet.picture.clone()),
            Block::Space(6.0),
            Block::text(Look::Small, say(language, "paper-map-legend")),
        ],
    };
    display(&document)?;
    Ok(document)
}
