//! The sheet of a meeting that ended without a plan: an outcome like any other, equal in dignity.
//!
//! It says what stays and what comes next, in the family's words; it names no fault.

use chrono::NaiveDate;
use krug_i18n::{Args, Language, date, text};

use crate::document::{Block, Document, Look, Sheet};
use crate::impose::Print;
use crate::names::{NameRow, Review, SealNote, again, boxes, copies, copy_footer, say, seals};

/// One copy of the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct NoPlanPaper {
    /// Language of this copy.
    pub language: Language,
    /// The children as the family says it.
    pub children: String,
    /// The day of the meeting.
    pub met_on: NaiveDate,
    /// Where; may be empty.
    pub place: String,
    /// The family's question; may be empty.
    pub question: String,
    /// How the meeting ended, if the family wants it said.
    pub ending: Option<Ending>,
    /// What the family tells the service, exactly as given; may be empty.
    pub words: String,
    /// What everybody agrees on all the same.
    pub agreed: Vec<String>,
    /// What comes next: who, and what.
    pub next: Vec<(String, String)>,
    /// What the service does, as it said beforehand.
    pub service: Vec<String>,
    /// When the family meets again, if it does.
    pub review: Option<Review>,
    /// Whom to call to meet again: name and phone.
    pub call: Option<(String, String)>,
    /// Who gets a copy.
    pub copies: Vec<String>,
    /// The people who were there, where the family wants names.
    pub names: Vec<NameRow>,
    /// For whom this copy is.
    pub reader: String,
    /// Its number; 0 is not printed.
    pub copy_number: u32,
    /// The four-character mark of the sealed content.
    pub mark: String,
    /// Leaves a place for the coordinator's seal.
    pub seal_note: Option<SealNote>,
}

/// How a meeting without a plan ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It goes on another day.
    Adjourned,
    /// There was not enough time.
    Time,
    /// The family chose to make no plan now.
    Chose,
    /// The service cannot accept the plan there is.
    NotAccepted,
}

/// The sheet as a document.
pub fn no_plan(paper: &NoPlanPaper) -> Document {
    let language = paper.language;
    let say = |key: &str| say(language, key);
    let when = date::on_weekday(language, paper.met_on);
    let args = Args::new().set("when", when).set("place", &paper.place);
    let met = if paper.place.trim().is_empty() {
        "paper-noplan-met-no-place"
    } else {
        "paper-noplan-met"
    };
    let mut blocks = vec![Block::Letterhead {
        title: say("paper-noplan-title"),
        second: Some(paper.children.clone()),
        third: Some(text(language, met, &args)),
    }];
    blocks.push(Block::Space(12.0));
    blocks.push(Block::text(Look::Letter, say("paper-noplan-together")));
    blocks.push(Block::text(Look::Letter, say("paper-noplan-lead")));
    if let Some(ending) = paper.ending {
        let key = match ending {
            Ending::Adjourned => "paper-noplan-adjourned",
            Ending::Time => "paper-noplan-time",
            Ending::Chose => "paper-noplan-chose",
            Ending::NotAccepted => "paper-noplan-not-accepted",
        };
        blocks.push(Block::text(Look::Letter, say(key)));
    }
    if !paper.question.trim().is_empty() {
        blocks.push(Block::Heading(say("paper-question-title")));
        blocks.push(Block::Quote(paper.question.clone()));
    }
    if !paper.words.trim().is_empty() {
        blocks.push(Block::Heading(say("paper-noplan-words")));
        blocks.push(Block::Quote(paper.words.clone()));
    }
    let list = |key: &str, items: &[String]| {
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            Block::Heading(say(key)),
            Block::List {
                items: items.to_vec(),
                look: Look::Text,
                counted: false,
            },
        ]
    };
    blocks.extend(list("paper-noplan-agreed", &paper.agreed));
    if !paper.next.is_empty() {
        blocks.push(Block::Heading(say("paper-noplan-next")));
        blocks.push(Block::Facts {
            pairs: paper.next.clone(),
            look: Look::Text,
        });
    }
    blocks.extend(list("paper-noplan-service", &paper.service));
    let review = paper.review.as_ref().map(|review| again(language, review));
    let call = paper.call.as_ref().map(|(name, phone)| {
        let args = Args::new().set("name", name).set("phone", phone);
        text(language, "paper-noplan-again-call", &args)
    });
    blocks.extend(boxes(vec![
        (say("paper-plan-again"), review.unwrap_or_default()),
        (say("paper-noplan-again"), call.unwrap_or_default()),
    ]));
    blocks.extend(copies(language, &paper.copies));
    if !paper.names.is_empty() {
        blocks.extend(crate::names::blocks(
            language,
            &paper.names,
            &paper.children,
            &[],
        ));
    }
    if let Some(note) = &paper.seal_note {
        blocks.extend(seals(language, note));
    }
    Document {
        sheet: Sheet::A4,
        print: Print::default(),
        attachment: None,
        least: 0.85,
        own: None,
        title: say("paper-noplan-title"),
        language,
        date: paper.met_on,
        footer: copy_footer(
            language,
            (&paper.reader, paper.copy_number),
            "paper-footer-date",
            (paper.met_on, &paper.mark),
        ),
        blocks,
    }
}
