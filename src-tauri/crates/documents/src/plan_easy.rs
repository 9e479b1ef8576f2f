//! The family plan easy to read: the same words, large, one thing below the other, who and when said in whole lines.
//!
//! The family's words are never made easier by somebody else (handbook 3.8); only their setting is.

use krug_i18n::Language;

use crate::document::{Block, Document, Look};
use crate::names::say;
use crate::plan::{Parts, PlanPaper, StepRow, paper_of, referrer_words, who, whole_end};

/// The plan as a document that is easy to read.
pub fn easy(paper: &PlanPaper) -> Document {
    let language = paper.language;
    let part = |key: &str, words: &[&str]| part(language, key, words);
    let meets_again = || part("paper-plan-again", &[&paper.again()]);
    let mut blocks = Vec::new();
    if paper.parts == Parts::All {
        if !paper.question.trim().is_empty() {
            blocks.push(Block::Heading(say(language, "paper-plan-question")));
            blocks.push(Block::Quote(paper.question.clone()));
        }
        blocks.extend(part("paper-plan-good", &[&paper.strengths]));
        blocks.extend(part("paper-plan-original", &[&paper.original]));
    }
    // Words stand below each other, also where only some have a picture.
    let pictured = paper.shown().any(|step| step.picture.is_some());
    let size = if pictured { 30.0 } else { 0.0 };
    let steps: Vec<Block> = paper.shown().map(|s| told(paper, s, size)).collect();
    if !steps.is_empty() {
        blocks.push(Block::Heading(say(language, "paper-plan-do")));
        blocks.extend(steps);
    }
    if paper.parts == Parts::Review {
        blocks.extend(meets_again());
    }
    if paper.parts == Parts::All {
        let lines = |all: &[String]| {
            all.iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join("\n")
        };
        blocks.extend(part("paper-plan-hard", &[&lines(&paper.if_hard)]));
        blocks.extend(part("paper-plan-services", &[&lines(&paper.promises)]));
        blocks.extend(part("paper-plan-keeper", &[&paper.guardian]));
        blocks.extend(meets_again());
        if let Some(answer) = &paper.referrer {
            let words = referrer_words(language, answer);
            blocks.extend(part("paper-referrer-title", &[&words, &answer.reason]));
        }
        blocks.extend(part("paper-plan-copies", &[&lines(&paper.copies)]));
    }
    blocks.extend(whole_end(paper, None));
    paper_of(paper, blocks)
}

/// A heading and its paragraphs; nothing where there are no words.
fn part(language: Language, key: &str, words: &[&str]) -> Vec<Block> {
    let words: Vec<Block> = words
        .iter()
        .flat_map(|words| words.lines())
        .filter(|line| !line.trim().is_empty())
        .map(|line| Block::text(Look::Easy, line))
        .collect();
    if words.is_empty() {
        return words;
    }
    std::iter::once(Block::Heading(say(language, key)))
        .chain(words)
        .collect()
}

/// One step, everything about it below each other.
fn told(paper: &PlanPaper, step: &StepRow, size: f32) -> Block {
    let language = paper.language;
    let what = format!("{}. {}", step.number, step.what);
    let mut words = vec![Block::text(Look::EasyStrong, what)];
    for (key, value) in [
        ("paper-plan-who", &who(language, step)),
        ("paper-plan-when", &step.when),
        ("paper-plan-know", &step.known),
        ("paper-plan-if-not", &step.if_not),
    ] {
        let value = value.trim();
        if !value.is_empty() {
            let label = say(language, key);
            let label = label.trim_end_matches(':');
            words.push(Block::text(Look::Easy, format!("{label}: {value}")));
        }
    }
    if !step.must_have.is_empty() {
        words.push(Block::Pill(say(language, "paper-plan-must")));
    }
    Block::Told {
        sign: step.picture.map(|sign| (sign, String::new())),
        size,
        words,
    }
}
