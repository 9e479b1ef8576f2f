//! The family plan in two languages, left and right: the family's own words on the left, on the right what somebody
//! who speaks both wrote for them. Where nobody has, there are lines to write on: no program translates a family.

use krug_i18n::Language;

use crate::document::{Block, Column, Document, Look, Table, TableKind, Width};
use crate::names::{again, say};
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

    /// Words of the family beside what was written for them; with lines to write on, if nothing was.
    fn words(&self, label: Option<&str>, words: &str, look: Look) -> Vec<Vec<Block>> {
        let [first, second] = self.languages;
        let labelled =
            |language: Language| label.map(|key| Block::text(Look::Label, say(language, key)));
        let other = match (self.find)(words) {
            Some(said) => Block::text(look, said),
            None => Block::Blank {
                label: String::new(),
                lines: u32::try_from(words.chars().count() / 45).unwrap_or(0),
            },
        };
        let left = labelled(first)
            .into_iter()
            .chain([Block::text(look, words)]);
        let right = labelled(second).into_iter().chain([other]);
        vec![left.collect(), vec![Block::Tongue(second, right.collect())]]
    }
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
    let told = |key: &str, words: &[String], rows: &mut Vec<Vec<Vec<Block>>>| {
        let lines: Vec<&str> = words
            .iter()
            .flat_map(|words| words.lines())
            .filter(|line| !line.trim().is_empty())
            .collect();
        for (number, line) in lines.iter().enumerate() {
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
            row[0].push(Block::text(Look::Text, again(paper.language, review)));
            row[1].push(Block::Tongue(
                second,
                vec![Block::text(Look::Text, again(second, review))],
            ));
            rows.push(row);
        }
        if let Some(answer) = &paper.referrer {
            let mut row = pairs.label("paper-referrer-title", Look::Label);
            row[0].push(Block::text(
                Look::Text,
                referrer_words(paper.language, answer),
            ));
            row[1].push(Block::Tongue(
                second,
                vec![Block::text(Look::Text, referrer_words(second, answer))],
            ));
            rows.push(row);
            if !answer.reason.trim().is_empty() {
                rows.push(pairs.words(None, &answer.reason, Look::Text));
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
        kind: TableKind::Grid(20),
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
    let who = step.who.trim().replace('\n', ", ");
    if !who.is_empty() {
        // Names are names in every language.
        let mut more = pairs.label("paper-plan-who", Look::Label);
        for side in &mut more {
            side.push(Block::text(Look::Cell, who.as_str()));
        }
        add(more);
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
    row
}
