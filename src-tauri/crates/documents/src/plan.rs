//! The family plan on paper: question, what is good, steps, if it gets hard, services, names.
//!
//! The order is deliberate: difficulties and services stand after the family's own steps. The
//! family's words are printed exactly as given.

use chrono::NaiveDate;
use krug_i18n::{Args, Language, date, list, text};

use crate::coded::Coded;
use crate::document::{Block, Column, Document, Look, Sheet, Sign, Table, TableKind, Width};
use crate::impose::Print;
use crate::names::{
    NameRow, Review, SealNote, again, boxes, copies, copy_footer, in_columns, listed, say,
    say_with, seal_words, seals,
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
    /// Who agreed how, in the order it happened.
    pub events: Vec<Event>,
    /// Who holds the sheet that was signed in ink; may be empty.
    pub held_by: String,
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

impl PlanPaper {
    /// When everybody meets again, in words; empty where no day is appointed.
    pub(crate) fn again(&self) -> String {
        let review = self.review.as_ref();
        review.map_or_else(String::new, |review| again(self.language, review))
    }

    /// The steps this reader gets.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &StepRow> {
        self.steps.iter().filter(|step| self.parts.has(step.number))
    }
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
    /// With whose help.
    pub help: String,
    /// By when, or how often.
    pub when: String,
    /// How we will know.
    pub known: String,
    /// What if not.
    pub if_not: String,
    /// The picture beside it where it is easy to read.
    pub picture: Option<Sign>,
    /// Numbers of the must-haves this step answers.
    pub must_have: Vec<u32>,
}

/// That somebody agreed, or did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day, if it is known.
    pub on: Option<NaiveDate>,
    /// Who.
    pub name: String,
    /// How.
    pub how: How,
    /// With a remark, which stands beside the name.
    pub remark: bool,
}

/// Ways to agree, and not to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// In ink on the printed sheet.
    Ink,
    /// Drawn on the pad.
    Pad,
    /// Said aloud.
    Voice {
        /// Who heard it; may be empty.
        witness: String,
    },
    /// Does not sign.
    NotSigning,
    /// Knows the plan and takes on a task.
    Task,
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
    /// When everybody meets again, and nothing else.
    Review,
}

impl Parts {
    /// Whether the step of this number is among them.
    #[must_use]
    pub fn has(&self, number: u32) -> bool {
        match self {
            Parts::All => true,
            Parts::Steps(numbers) => numbers.contains(&number),
            Parts::Review => false,
        }
    }
}

/// The plan as a document.
pub fn plan(paper: &PlanPaper) -> Document {
    let mut blocks = match &paper.parts {
        Parts::All => whole(paper),
        Parts::Steps(_) => steps(paper),
        Parts::Review => boxes(vec![(
            say(paper.language, "paper-plan-again"),
            paper.again(),
        )]),
    };
    blocks.extend(whole_end(paper, None));
    paper_of(paper, blocks)
}

/// A plan that holds these blocks below its head: for whom, which date and mark stand in its foot.
pub(crate) fn paper_of(paper: &PlanPaper, blocks: Vec<Block>) -> Document {
    let language = paper.language;
    let mut head = vec![letterhead(paper)];
    let only = match &paper.parts {
        Parts::All => None,
        Parts::Steps(numbers) => {
            let words: Vec<String> = numbers.iter().map(u32::to_string).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let steps = list(language, &words);
            Some(say_with(language, "paper-plan-only-steps", "steps", &steps))
        }
        Parts::Review => Some(say(language, "paper-plan-only-review")),
    };
    if let Some(only) = only {
        head.extend([Block::Space(8.0), Block::text(Look::Small, only)]);
    }
    head.extend(blocks);
    Document {
        sheet: Sheet::A4,
        print: Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title: say(language, "paper-plan-title"),
        language,
        date: paper.made_on,
        footer: copy_footer(
            language,
            (&paper.reader, paper.copy_number),
            "paper-footer-plan",
            (paper.made_on, &paper.mark),
        ),
        blocks: head,
    }
    .coded(Coded::Plan)
}

fn letterhead(paper: &PlanPaper) -> Block {
    let language = paper.language;
    let when = date::on_weekday(language, paper.made_on);
    let args = Args::new().set("when", when).set("place", &paper.place);
    // Who gets a part of it learns nothing of where it was made: others meet there.
    let key = if paper.place.trim().is_empty() || paper.parts != Parts::All {
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
    let mut blocks = Vec::new();
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
    blocks.extend(steps(paper));
    let hard = listed(language, "paper-plan-hard", &paper.if_hard);
    let services = listed(language, "paper-plan-services", &paper.promises);
    blocks.extend(in_columns(hard, services));
    blocks.extend(boxes(vec![
        (say(language, "paper-plan-keeper"), paper.guardian.clone()),
        (say(language, "paper-plan-again"), paper.again()),
    ]));
    if let Some(answer) = &paper.referrer {
        blocks.extend(referrer(language, answer));
    }
    blocks.extend(copies(language, &paper.copies));
    blocks
}

/// The end of every form of the plan: the names under a whole one, and the places of seals; what is signed and what a
/// seal means also in a second language.
pub(crate) fn whole_end(paper: &PlanPaper, second: Option<Language>) -> Vec<Block> {
    let language = paper.language;
    let both: Vec<Language> = std::iter::once(language).chain(second).collect();
    let mut blocks = Vec::new();
    if paper.parts == Parts::All {
        blocks.extend(crate::names::blocks(
            language,
            &paper.names,
            &paper.children,
            &both,
        ));
        blocks.extend(agreed(language, &paper.events, &paper.held_by));
    } else if paper.seal_note.is_some() {
        blocks.push(Block::Space(16.0));
    }
    if let Some(note) = &paper.seal_note {
        blocks.extend(seals(language, note));
        blocks.extend(second.filter(|_| note.seen).map(|second| {
            let words = Block::text(Look::Small, seal_words(second, note));
            Block::Tongue(second, vec![words])
        }));
    }
    blocks
}

/// Who agreed how and when, in the order it happened, and who holds the sheet signed in ink. Those who agreed on one day
/// in one way are named together.
fn agreed(language: Language, events: &[Event], held_by: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut groups: Vec<(&Event, Vec<&str>)> = Vec::new();
    for event in events {
        let alike = |(first, _): &&mut (&Event, Vec<&str>)| {
            (first.on, &first.how, first.remark) == (event.on, &event.how, event.remark)
        };
        match groups.iter_mut().find(alike) {
            Some((_, names)) => names.push(&event.name),
            None => groups.push((event, vec![&event.name])),
        }
    }
    if !groups.is_empty() {
        let mut day = None;
        let told: Vec<String> = groups
            .iter()
            .map(|(event, names)| {
                let on = event.on.filter(|on| day.replace(*on) != Some(*on));
                let on = on.map(|on| format!("{} ", date::short(language, on)));
                let how = how(language, event);
                format!("{}{how}: {}", on.unwrap_or_default(), names.join(", "))
            })
            .collect();
        let words = format!("{} {}.", say(language, "paper-events"), told.join("; "));
        blocks.push(Block::text(Look::Small, words));
    }
    if !held_by.trim().is_empty() {
        let words = say_with(language, "paper-held-by", "name", held_by);
        blocks.push(Block::text(Look::Small, words));
    }
    blocks
}

/// In which way, and whether with a remark.
fn how(language: Language, event: &Event) -> String {
    let how = match &event.how {
        How::Ink => say(language, "paper-event-ink"),
        How::Pad => say(language, "paper-event-pad"),
        How::Voice { witness } if !witness.trim().is_empty() => {
            say_with(language, "paper-event-voice", "witness", witness)
        }
        How::Voice { .. } => say(language, "paper-event-voice-alone"),
        How::NotSigning => say(language, "paper-event-not"),
        How::Task => say(language, "paper-event-task"),
    };
    if event.remark {
        format!("{how}, {}", say(language, "paper-event-remark"))
    } else {
        how
    }
}

fn steps(paper: &PlanPaper) -> Vec<Block> {
    let language = paper.language;
    let rows: Vec<Vec<Vec<Block>>> = paper.shown().map(|step| step_row(paper, step)).collect();
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

fn step_row(paper: &PlanPaper, step: &StepRow) -> Vec<Vec<Block>> {
    let language = paper.language;
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
        cell(&who(language, step)),
        cell(&step.when),
        cell(&step.known),
    ]
}

/// What the service that asked says, in one line.
pub(crate) fn referrer_words(language: Language, answer: &ReferrerAnswer) -> String {
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
    if answer.name.trim().is_empty() {
        kind
    } else {
        format!("{}: {kind}", answer.name)
    }
}

/// Who does it, and below with whose help.
pub(crate) fn who(language: Language, step: &StepRow) -> String {
    let help = step.help.trim();
    if help.is_empty() {
        return step.who.clone();
    }
    let help = say_with(language, "paper-plan-with-help", "name", help);
    if step.who.trim().is_empty() {
        help
    } else {
        format!("{}\n{help}", step.who)
    }
}

fn referrer(language: Language, answer: &ReferrerAnswer) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading(say(language, "paper-referrer-title")),
        Block::text(Look::Text, referrer_words(language, answer)),
    ];
    if !answer.reason.trim().is_empty() {
        blocks.push(Block::text(Look::Text, &answer.reason));
    }
    blocks
}
