//! What is asked, on one sheet that the family may read: word for word, and room for what the family says to it
//! (handbook 2.1, 3.1). Safety matters have no place on it.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use super::{blank, part};
use crate::document::{Block, Document, Look};
use crate::names::{in_columns, listed, say};

/// What was asked, by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferralSheet {
    /// Language of the family.
    pub language: Language,
    /// The family's code word.
    pub alias: String,
    /// Asked on.
    pub received: Option<NaiveDate>,
    /// By whom: name and office.
    pub by: String,
    /// First names of the children.
    pub children: String,
    /// The family's language, in its own word.
    pub spoken: String,
    /// Day of the first talk.
    pub first_talk: Option<NaiveDate>,
    /// What is asked, word for word.
    pub asked: String,
    /// What goes well.
    pub well: String,
    /// What worries the service.
    pub worry: String,
    /// What may happen if nothing changes.
    pub nothing: String,
    /// The questions for the family.
    pub questions: Vec<String>,
    /// What must be in the plan.
    pub must: Vec<String>,
    /// What can be offered.
    pub offers: Vec<String>,
    /// What the service does without a plan.
    pub without: String,
    /// The day it is printed.
    pub made_on: NaiveDate,
}

/// The sheet as a document.
pub fn referral(sheet: &ReferralSheet) -> Document {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let day = |on: Option<NaiveDate>| on.map(|on| date::long(language, on)).unwrap_or_default();
    let pairs = [
        ("paper-referral-received", day(sheet.received)),
        ("paper-referral-by", sheet.by.clone()),
        ("paper-referral-children", sheet.children.clone()),
        ("paper-referral-language", sheet.spoken.clone()),
        ("paper-referral-first", day(sheet.first_talk)),
    ];
    let pairs: Vec<(String, String)> = pairs
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(key, value)| (say(key), value))
        .collect();
    // A column without an entry would be an empty list for a listener.
    let facts = |pairs: &[(String, String)]| -> Vec<Block> {
        let facts = Block::Facts {
            pairs: pairs.to_vec(),
            look: Look::Text,
        };
        (!pairs.is_empty()).then_some(facts).into_iter().collect()
    };
    let (left, right) = pairs.split_at(pairs.len().div_ceil(2));
    let mut blocks = vec![Block::Space(4.0)];
    blocks.extend(in_columns(facts(left), facts(right)));
    if !sheet.asked.trim().is_empty() {
        blocks.push(Block::Heading(say("paper-referral-asked")));
        blocks.push(Block::Quote(sheet.asked.clone()));
    }
    blocks.extend(part(language, "paper-referral-well", &sheet.well));
    blocks.extend(part(language, "paper-referral-worry", &sheet.worry));
    blocks.extend(part(language, "paper-referral-nothing", &sheet.nothing));
    let question = if sheet.questions.len() > 1 {
        "paper-question-titles"
    } else {
        "paper-question-title"
    };
    blocks.extend(in_columns(
        listed(language, question, &sheet.questions),
        listed(language, "paper-question-must", &sheet.must),
    ));
    blocks.extend(in_columns(
        listed(language, "paper-referral-offers", &sheet.offers),
        part(language, "paper-referral-without", &sheet.without),
    ));
    blocks.push(Block::Space(6.0));
    blocks.push(blank(language, "paper-referral-family", 3));
    let head = [
        say("paper-referral-title"),
        sheet.alias.clone(),
        String::new(),
    ];
    Document::upright(language, head, sheet.made_on, blocks).on_one_sheet(0.8)
}
