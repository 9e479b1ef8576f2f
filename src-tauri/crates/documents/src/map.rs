//! The family tree and the circle on paper: the picture that was drawn at the table, with its legend, teller and day.

use chrono::NaiveDate;
use krug_i18n::{Args, Language, date, text};

use crate::document::{Block, Document, Footer, Look, Picture, Sheet};
use crate::impose::Print;
use crate::names::say;

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

/// What stands on a sheet of the circle.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleSheet {
    /// Language of the reader.
    pub language: Language,
    /// First names of the children.
    pub children: String,
    /// Drawn on.
    pub drawn_on: Option<NaiveDate>,
    /// First name of who told it.
    pub told_by: String,
    /// The day.
    pub made_on: NaiveDate,
    /// The picture.
    pub picture: Picture,
}

/// The tree as a document.
pub fn map(sheet: &MapSheet) -> Document {
    let language = sheet.language;
    let legend = say(language, "paper-map-legend");
    let title = say(language, "people-tree");
    drawn(
        language,
        title,
        &sheet.children,
        None,
        sheet.made_on,
        &sheet.picture,
        legend,
    )
}

/// The circle as a document.
pub fn circle(sheet: &CircleSheet) -> Document {
    let language = sheet.language;
    let on = sheet.drawn_on.map(|on| date::long(language, on));
    let by = (!sheet.told_by.is_empty()).then(|| {
        text(
            language,
            "paper-circle-told",
            &Args::new().set("name", sheet.told_by.as_str()),
        )
    });
    let told: Vec<String> = by.into_iter().chain(on).collect();
    let told = (!told.is_empty()).then(|| told.join(", "));
    let legend = say(language, "paper-circle-legend");
    let title = say(language, "paper-circle");
    drawn(
        language,
        title,
        &sheet.children,
        told,
        sheet.made_on,
        &sheet.picture,
        legend,
    )
}

fn drawn(
    language: Language,
    title: String,
    children: &str,
    told: Option<String>,
    made_on: NaiveDate,
    picture: &Picture,
    legend: String,
) -> Document {
    Document {
        sheet: Sheet::A4Wide,
        print: Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title: title.clone(),
        language,
        date: made_on,
        footer: Footer {
            left: title.clone(),
            middle: date::short(language, made_on),
            ..Footer::default()
        },
        blocks: vec![
            Block::Letterhead {
                title,
                second: (!children.is_empty()).then(|| children.to_owned()),
                third: told,
            },
            Block::Space(10.0),
            Block::Picture(picture.clone()),
            Block::Space(6.0),
            Block::text(Look::Small, legend),
        ],
    }
}
