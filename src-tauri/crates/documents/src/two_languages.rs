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

/// The same on the left and on the right.
type Pair = [Block; 2];

impl Pairs<'_> {
    /// What Krug says itself, in both languages.
    fn both(&self, of: &dyn Fn(Language) -> Block) -> Pair {
        let [first, second] = self.languages;
        [of(first), Block::Tongue(second, vec![of(second)])]
    }

    fn label(&self, key: &str) -> Pair {
        self.both(&|language| Block::text(Look::Label, say(language, key)))
    }

    /// Words of the family line by line, each beside what was written for it; with lines to write on, if nothing was.
    fn lines<'a>(&'a self, words: &'a str, look: Look) -> impl Iterator<Item = Pair> + 'a {
        lines_of(words).map(move |line| {
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
        })
    }
}

/// A row of the table: what stands below each other on both sides.
fn row(pairs: impl IntoIterator<Item = Pair>) -> Vec<Vec<Block>> {
    let (left, right) = pairs.into_iter().map(|[left, right]| (left, right)).unzip();
    vec![left, right]
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
    let mut rows: Vec<Vec<Vec<Block>>> = Vec::new();
    let all = paper.parts == Parts::All;
    // Every line in a row of its own, so that both sides stay beside each other.
    let told = |key: &str, words: &[String]| -> Vec<Vec<Vec<Block>>> {
        let lines = words
            .iter()
            .flat_map(|words| pairs.lines(words, Look::Text));
        let label = |number| (number == 0).then(|| pairs.label(key));
        let numbered = lines.enumerate();
        numbered
            .map(|(n, line)| row(label(n).into_iter().chain([line])))
            .collect()
    };
    let one = std::slice::from_ref;
    if all {
        rows.extend(told("paper-plan-question", one(&paper.question)));
        rows.extend(told("paper-plan-good", one(&paper.strengths)));
        rows.extend(told("paper-plan-original", one(&paper.original)));
    }
    rows.extend(paper.shown().map(|step| row(told_step(&pairs, step))));
    if all {
        rows.extend(told("paper-plan-hard", &paper.if_hard));
        rows.extend(told("paper-plan-services", &paper.promises));
        rows.extend(told("paper-plan-keeper", one(&paper.guardian)));
    }
    if (all || paper.parts == Parts::Review)
        && let Some(review) = &paper.review
    {
        let again = |language| Block::text(Look::Text, again(language, review));
        rows.push(row([pairs.label("paper-plan-again"), pairs.both(&again)]));
    }
    if all {
        if let Some(answer) = &paper.referrer {
            let words = |language| Block::text(Look::Text, referrer_words(language, answer));
            rows.push(row([
                pairs.label("paper-referrer-title"),
                pairs.both(&words),
            ]));
            rows.extend(
                pairs
                    .lines(&answer.reason, Look::Text)
                    .map(|line| row([line])),
            );
        }
        rows.extend(told("paper-plan-copies", &paper.copies));
    }
    let column = |language: Language| Column {
        head: language.own_name().to_owned(),
        width: Width::Share(1.0),
    };
    let [here, there] =
        pairs.both(&|language| Block::text(Look::Small, say(language, "paper-two-languages")));
    let mut blocks = vec![
        Block::Space(6.0),
        Block::Table(Table {
            columns: vec![column(paper.language), column(second)],
            rows,
            kind: TableKind::Pairs,
        }),
        here,
        there,
    ];
    blocks.extend(whole_end(paper, Some(second)));
    paper_of(paper, blocks)
}

/// A step on both sides: its number, what, who, with whose help, when, how we will know, what if not.
fn told_step(pairs: &Pairs<'_>, step: &StepRow) -> Vec<Pair> {
    let number = || Block::Number(step.number);
    let mut all = vec![[number(), number()]];
    all.extend(pairs.lines(&step.what, Look::Step));
    let (who, help) = (step.who.trim(), step.help.trim());
    if !who.is_empty() || !help.is_empty() {
        all.push(pairs.label("paper-plan-who"));
    }
    if !who.is_empty() {
        // Names are names in every language.
        all.push(pairs.both(&|_| Block::text(Look::Cell, who)));
    }
    if !help.is_empty() {
        let with = |language| say_with(language, "paper-plan-with-help", "name", "");
        all.push(pairs.both(&|language| Block::text(Look::Small, with(language).trim())));
        all.extend(pairs.lines(help, Look::Cell));
    }
    for (key, words) in [
        ("paper-plan-when", &step.when),
        ("paper-plan-know", &step.known),
        ("paper-plan-if-not", &step.if_not),
    ] {
        if !words.trim().is_empty() {
            all.push(pairs.label(key));
            all.extend(pairs.lines(words, Look::Cell));
        }
    }
    if !step.must_have.is_empty() {
        all.push(pairs.both(&|language| Block::Pill(say(language, "paper-plan-must"))));
    }
    all
}
