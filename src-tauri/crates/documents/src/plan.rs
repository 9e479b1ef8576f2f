//! The family plan on paper: question, what is good, steps, if it gets hard, services, names.
//!
//! The order is deliberate: difficulties and services stand after the family's own steps. The
//! family's words are printed exactly as given.

use chrono::NaiveDate;
use krug_i18n::{Args, Language, date, list, text};

use crate::document::{Block, Column, Document, Look, Sheet, Table, TableKind, Width};
use crate::names::{
    NameRow, Review, SealNote, again, boxes, copies, copy_footer, listed, say, say_with, seals,
};

/// One copy of a family plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanPaper {
    /// Language of this copy.
    pub language: Language,
    /// The children as the family says it: "Amar i Lejla".
    pub children: String,
    /// The day the plan was made.
    pub made_on: NaiveDate,
    /// Where; may be empty.
    pub place: String,
    /// The family's question.
    pub question: String,
    /// What is already good; may be empty.
    pub strengths: String,
    /// The family's own sheet as it was written; may be empty. It is the plan, and the steps beside it
    /// only say it again (handbook 3.8).
    pub original: String,
    /// The steps in order.
    pub steps: Vec<StepRow>,
    /// What to do if it gets hard.
    pub if_hard: Vec<String>,
    /// What the services promised.
    pub promises: Vec<String>,
    /// Who looks after the plan; may be empty.
    pub guardian: String,
    /// When the family meets again.
    pub review: Option<Review>,
    /// Who gets a copy.
    pub copies: Vec<String>,
    /// The people who were there.
    pub names: Vec<NameRow>,
    /// What the service that asked says to the plan.
    pub referrer: Option<ReferrerAnswer>,
    /// For whom this copy is.
    pub reader: String,
    /// Its number; 0 is not printed.
    pub copy_number: u32,
    /// The four-character mark of the sealed content.
    pub mark: String,
    /// What of the plan this reader gets.
    pub parts: Parts,
    /// Leaves a place for the coordinator's seal.
    pub seal_note: Option<SealNote>,
}

/// One step of the plan in the family's words; empty fields stay empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepRow {
    /// Its number in the whole plan.
    pub number: u32,
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
    /// By when, or how often.
    pub when: String,
    /// How we will know.
    pub known: String,
    /// What if not.
    pub if_not: String,
    /// Numbers of the must-haves this step answers.
    pub must_have: Vec<u32>,
}

/// The answer of the service that asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferrerAnswer {
    /// Its kind.
    pub kind: ReferrerKind,
    /// Changes or reasons, where there are any.
    pub reason: String,
    /// Name and post.
    pub name: String,
}

/// Kinds of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferrerKind {
    /// Accepts the plan.
    Accepts,
    /// Accepts it with changes.
    Changes,
    /// Does not accept it.
    Refuses,
    /// Needs a decision from a superior by this day.
    Senior(NaiveDate),
    /// No answer yet.
    Waiting,
}

/// What a reader gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parts {
    /// The whole plan.
    All,
    /// Only these steps, and nothing of the rest.
    Steps(Vec<u32>),
}

/// The plan as a document.
pub fn plan(paper: &PlanPaper) -> Document {
    let blocks = match &paper.parts {
        Parts::All => whole(paper),
        Parts::Steps(numbers) => extract(paper, numbers),
    };
    let language = paper.language;
    Document {
        sheet: Sheet::A4,
        large: false,
        attachment: None,
        title: say(language, "paper-plan-title"),
        language,
        date: paper.made_on,
        footer: copy_footer(
            language,
            (&paper.reader, paper.copy_number),
            "paper-footer-plan",
            (paper.made_on, &paper.mark),
        ),
        blocks,
    }
}

fn letterhead(paper: &PlanPaper) -> Block {
    let language = paper.language;
    let when = date::on_weekday(language, paper.made_on);
    let args = Args::new().set("when", when).set("place", &paper.place);
    let key = if paper.place.trim().is_empty() {
        "paper-plan-made-no-place"
    } else {
        "paper-plan-made"
    };
    Block::Letterhead {
        title: say(language, "paper-plan-title"),
        second: Some(paper.children.clone()),
        third: Some(text(language, key, &args)),
    }
}

fn whole(paper: &PlanPaper) -> Vec<Block> {
    let language = paper.language;
    let mut blocks = vec![letterhead(paper)];
    if !paper.question.trim().is_empty() {
        blocks.push(Block::Heading(say(language, "paper-plan-question")));
        blocks.push(Block::Quote(paper.question.clone()));
    }
    if !paper.strengths.trim().is_empty() {
        blocks.push(Block::Heading(say(language, "paper-plan-good")));
        blocks.push(Block::text(Look::Text, &paper.strengths));
    }
    if !paper.original.trim().is_empty() {
        blocks.push(Block::Heading(say(language, "paper-plan-original")));
        blocks.push(Block::text(Look::Text, &paper.original));
    }
    blocks.extend(steps(paper, |_| true));
    let hard = listed(language, "paper-plan-hard", &paper.if_hard);
    let services = listed(language, "paper-plan-services", &paper.promises);
    match (hard.is_empty(), services.is_empty()) {
        (false, false) => blocks.push(Block::Columns(vec![hard, services])),
        _ => blocks.extend(hard.into_iter().chain(services)),
    }
    let review = paper.review.as_ref().map(|review| again(language, review));
    blocks.extend(boxes(vec![
        (say(language, "paper-plan-keeper"), paper.guardian.clone()),
        (
            say(language, "paper-plan-again"),
            review.unwrap_or_default(),
        ),
    ]));
    if let Some(answer) = &paper.referrer {
        blocks.extend(referrer(language, answer));
    }
    blocks.extend(copies(language, &paper.copies));
    blocks.extend(crate::names::blocks(
        language,
        &paper.names,
        &paper.children,
        true,
    ));
    if let Some(note) = &paper.seal_note {
        blocks.extend(seals(language, note));
    }
    blocks
}

/// Only the steps a reader is meant to see: neither question nor names nor the other steps.
fn extract(paper: &PlanPaper, numbers: &[u32]) -> Vec<Block> {
    let language = paper.language;
    let words: Vec<String> = numbers.iter().map(u32::to_string).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let only = say_with(
        language,
        "paper-plan-only-steps",
        "steps",
        &list(language, &words),
    );
    let mut blocks = vec![
        letterhead(paper),
        Block::Space(8.0),
        Block::text(Look::Small, only),
    ];
    blocks.extend(steps(paper, |step| numbers.contains(&step.number)));
    if let Some(note) = &paper.seal_note {
        blocks.push(Block::Space(16.0));
        blocks.extend(seals(language, note));
    }
    blocks
}

fn steps(paper: &PlanPaper, shown: impl Fn(&StepRow) -> bool) -> Vec<Block> {
    let language = paper.language;
    let rows: Vec<Vec<Vec<Block>>> = paper
        .steps
        .iter()
        .filter(|step| shown(step))
        .map(|step| step_row(language, step))
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |key: &str, width| Column {
        head: say(language, key),
        width,
    };
    vec![
        Block::Heading(say(language, "paper-plan-do")),
        Block::Table(Table {
            columns: vec![
                column("paper-plan-number", Width::Fixed(28.0)),
                column("paper-plan-what", Width::Share(200.0)),
                column("paper-plan-who", Width::Share(76.0)),
                column("paper-plan-when", Width::Share(90.0)),
                column("paper-plan-know", Width::Share(104.0)),
            ],
            rows,
            kind: TableKind::Steps,
        }),
    ]
}

fn step_row(language: Language, step: &StepRow) -> Vec<Vec<Block>> {
    let mut what = vec![Block::text(Look::Step, &step.what)];
    if !step.if_not.trim().is_empty() {
        let words = format!("{} {}", say(language, "paper-plan-if-not"), step.if_not);
        what.push(Block::text(Look::Remark, words));
    }
    if !step.must_have.is_empty() {
        what.push(Block::Pill(say(language, "paper-plan-must")));
    }
    let cell = |words: &str| vec![Block::Space(1.0), Block::text(Look::Cell, words)];
    vec![
        vec![Block::Number(step.number)],
        what,
        cell(&step.who),
        cell(&step.when),
        cell(&step.known),
    ]
}

fn referrer(language: Language, answer: &ReferrerAnswer) -> Vec<Block> {
    let kind = match answer.kind {
        ReferrerKind::Accepts => say(language, "paper-referrer-accepts"),
        ReferrerKind::Changes => say(language, "paper-referrer-changes"),
        ReferrerKind::Refuses => say(language, "paper-referrer-refuses"),
        ReferrerKind::Senior(by) => {
            let by = date::short(language, by);
            say_with(language, "paper-referrer-senior", "date", &by)
        }
        ReferrerKind::Waiting => say(language, "paper-referrer-waiting"),
    };
    let words = if answer.name.trim().is_empty() {
        kind
    } else {
        format!("{}: {kind}", answer.name)
    };
    let mut blocks = vec![
        Block::Heading(say(language, "paper-referrer-title")),
        Block::text(Look::Text, words),
    ];
    if !answer.reason.trim().is_empty() {
        blocks.push(Block::text(Look::Text, &answer.reason));
    }
    blocks
}
