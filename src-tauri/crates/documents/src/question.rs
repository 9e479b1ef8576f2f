//! The question sheet for private time: the question, what must be in the plan, things to talk about.
//!
//! It asks; it holds no line to report what was said. What is said in that room has no paper.

use chrono::NaiveDate;
use krug_i18n::{Language, date};

use crate::document::{Block, Document, Look};
use crate::names::{say, say_with};

/// What stands on the question sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionSheet {
    /// Language of the family.
    pub language: Language,
    /// The children as the family says it.
    pub children: String,
    /// The day of the meeting.
    pub on: NaiveDate,
    /// The question, or the questions, in the family's words.
    pub questions: Vec<String>,
    /// What must be in the plan.
    pub must_haves: Vec<String>,
    /// What the family could talk about; empty for the usual twelve.
    pub prompts: Vec<String>,
    /// Who waits next door; may be empty.
    pub next_door: String,
}

/// How many usual things to talk about there are.
const USUAL: usize = 12;

/// The sheet as a document.
pub fn question(sheet: &QuestionSheet) -> Document {
    let language = sheet.language;
    let title = say(
        language,
        if sheet.questions.len() > 1 {
            "paper-question-titles"
        } else {
            "paper-question-title"
        },
    );
    let day = date::with_weekday(language, sheet.on);
    let mut blocks = vec![Block::Space(12.0)];
    for words in &sheet.questions {
        blocks.push(Block::Poster(words.clone()));
        blocks.push(Block::Space(8.0));
    }
    if !sheet.must_haves.is_empty() {
        blocks.push(Block::Heading(say(language, "paper-question-must")));
        blocks.push(Block::List {
            items: sheet.must_haves.clone(),
            look: Look::Value,
            counted: true,
        });
    }
    let prompts: Vec<String> = if sheet.prompts.is_empty() {
        (1..=USUAL)
            .map(|number| say(language, &format!("paper-prompt-{number}")))
            .collect()
    } else {
        sheet.prompts.clone()
    };
    blocks.push(Block::Heading(say(language, "paper-question-talk")));
    let list = |items: &[String]| {
        vec![Block::List {
            items: items.to_vec(),
            look: Look::Letter,
            counted: false,
        }]
    };
    let (left, right) = prompts.split_at(prompts.len().div_ceil(2));
    blocks.push(Block::Columns(vec![list(left), list(right)]));
    blocks.push(Block::Space(14.0));
    blocks.push(Block::text(
        Look::Value,
        say(language, "paper-question-ours"),
    ));
    if !sheet.next_door.trim().is_empty() {
        blocks.push(Block::Space(4.0));
        blocks.push(Block::text(
            Look::Text,
            say_with(language, "paper-question-call", "name", &sheet.next_door),
        ));
    }
    let head = [title, sheet.children.clone(), day];
    Document::upright(language, head, sheet.on, blocks)
}
