//! The family plan in two languages, left and right: the family's own words on the left, on the right what somebody
//! who speaks both wrote for them. Where nobody has, there are lines to write on: no program translates a family.

use krug_i18n::Language;

use crate::document::{Block, Column, Document, Look, Table, TableKind, Width};
use crate::names::{again, say, say_with};
use crate::plan::{Parts, PlanPaper, StepRow, paper_of, referrer_words, whole_end};

/// Finds what was written for words in the second language.
pub type Find<'a> = &'a dyn Fn(&str) -> Option<String>;

struct Pairs<'a> {
    languages: [Language; 2],
    find: Find<'a>,
}

impl Pairs<'_> {
    /// A label of ours, said by Krug in both languages.
    fn label(&self, key: &str, look: Look) -> Vec<Vec<Block>> {
        let [first, second] = self.languages;
        vec![
            vec![Block::text(look, say(first, key))],
            vec![Block::Tongue(
                second,
                vec![Block::text(look, say(second, key))],
            )],
        ]
    }

    /// A line of the family beside what was written for it; with lines to write on, if nothing was.
    fn line(&self, line: &str, look: Look) -> [Block; 2] {
        let other = match (self.find)(line) {
            Some(said) => Block::text(look, said),
            None => Block::Blank {
                label: String::new(),
                lines: u32::try_from(line.chars().count() / 45).unwrap_or(0),
            },
        };
        [
            Block::text(look, line),
            Block::Tongue(self.languages[1], vec![other]),
        ]
    }

    /// Words of the family line by line, below a label in both languages.
    fn words(&self, label: Option<&str>, words: &str, look: Look) -> Vec<Vec<Block>> {
        let mut row = match label {
            Some(key) => self.label(key, Look::Label),
            None => vec![Vec::new(), Vec::new()],
        };
        for line in lines_of(words) {
            for (side, block) in row.iter_mut().zip(self.line(line, look)) {
                side.push(block);
            }
        }
        row
    }

    /// What Krug says itself, in both languages.
    fn said(&self, of: &dyn Fn(Language) -> Block) -> Vec<Vec<Block>> {
        let [first, second] = self.languages;
        vec![
            vec![of(first)],
            vec![Block::Tongue(second, vec![of(second)])],
        ]
    }
}

fn lines_of(words: &str) -> impl Iterator<Item = &str> {
    words.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The plan as a document in its own and a second language.
pub fn two_languages(paper: &PlanPaper, second: Language, find: Find<'_>) -> Document {
    let pairs = Pairs {
        languages: [paper.language, second],
        find,
    };
    let mut blocks = Vec::new();
    let mut rows = Vec::new();
    let all = paper.parts == Parts::All;
    // Every line in a row of its own, so that both sides stay beside each other.
    let told = |key: &str, words: &[String], rows: &mut Vec<Vec<Vec<Block>>>| {
        let lines = words.iter().flat_map(|words| lines_of(words));
        for (number, line) in lines.enumerate() {
            let label = (number == 0).then_some(key);
            rows.push(pairs.words(label, line, Look::Text));
        }
    };
    if all {
        told(
            "paper-plan-question",
            std::slice::from_ref(&paper.question),
            &mut rows,
        );
        told(
            "paper-plan-good",
            std::slice::from_ref(&paper.strengths),
            &mut rows,
        );
        told(
            "paper-plan-original",
            std::slice::from_ref(&paper.original),
            &mut rows,
        );
    }
    let shown = |step: &&StepRow| match &paper.parts {
        Parts::All => true,
        Parts::Steps(numbers) => numbers.contains(&step.number),
    };
    for step in paper.steps.iter().filter(shown) {
        rows.push(step_row(&pairs, step));
    }
    if all {
        told("paper-plan-hard", &paper.if_hard, &mut rows);
        told("paper-plan-services", &paper.promises, &mut rows);
        told(
            "paper-plan-keeper",
            std::slice::from_ref(&paper.guardian),
            &mut rows,
        );
        if let Some(review) = &paper.review {
            let mut row = pairs.label("paper-plan-again", Look::Label);
            let again = pairs.said(&|language| Block::text(Look::Text, again(language, review)));
            for (side, blocks) in row.iter_mut().zip(again) {
                side.extend(blocks);
            }
            rows.push(row);
        }
        if let Some(answer) = &paper.referrer {
            let mut row = pairs.label("paper-referrer-title", Look::Label);
            let words = |language| Block::text(Look::Text, referrer_words(language, answer));
            for (side, blocks) in row.iter_mut().zip(pairs.said(&words)) {
                side.extend(blocks);
            }
            rows.push(row);
            let reason = std::slice::from_ref(&answer.reason);
            for line in reason.iter().flat_map(|words| lines_of(words)) {
                rows.push(pairs.words(None, line, Look::Text));
            }
        }
        told("paper-plan-copies", &paper.copies, &mut rows);
    }
    let column = |language: Language| Column {
        head: language.own_name().to_owned(),
        width: Width::Share(1.0),
    };
    blocks.push(Block::Space(6.0));
    blocks.push(Block::Table(Table {
        columns: vec![column(paper.language), column(second)],
        rows,
        kind: TableKind::Pairs,
    }));
    blocks.push(Block::text(
        Look::Small,
        say(paper.language, "paper-two-languages"),
    ));
    blocks.push(Block::Tongue(
        second,
        vec![Block::text(Look::Small, say(second, "paper-two-languages"))],
    ));
    blocks.extend(whole_end(paper));
    paper_of(paper, blocks)
}

/// A step on both sides: its number, what, who, when, how we will know, what if not.
fn step_row(pairs: &Pairs<'_>, step: &StepRow) -> Vec<Vec<Block>> {
    let mut row = vec![Vec::new(), Vec::new()];
    let mut add = |more: Vec<Vec<Block>>| {
        for (side, blocks) in row.iter_mut().zip(more) {
            side.extend(blocks);
        }
    };
    add(vec![
        vec![Block::Number(step.number)],
        vec![Block::Number(step.number)],
    ]);
    add(pairs.words(None, &step.what, Look::Step));
    let who = step.who.trim();
    if !who.is_empty() || !step.help.trim().is_empty() {
        add(pairs.label("paper-plan-who", Look::Label));
    }
    if !who.is_empty() {
        // Names are names in every language.
        add(pairs.said(&|_| Block::text(Look::Cell, who)));
    }
    if !step.help.trim().is_empty() {
        let help = |language| {
            say_with(language, "paper-plan-with-help", "name", "")
                .trim()
                .to_owned()
        };
        add(pairs.said(&|language| Block::text(Look::Small, help(language))));
        add(pairs.words(None, &step.help, Look::Cell));
    }
    for (key, words) in [
        ("paper-plan-when", &step.when),
        ("paper-plan-know", &step.known),
        ("paper-plan-if-not", &step.if_not),
    ] {
        if !words.trim().is_empty() {
            add(pairs.words(Some(key), words, Look::Cell));
        }
    }
    if !step.must_have.is_empty() {
        add(pairs.said(&|language| Block::Pill(say(language, "paper-plan-must"))));
    }
    row
}
