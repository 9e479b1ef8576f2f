//! The names below a plan: who was there, how each agreed, who takes a copy; and the seal's place.
//!
//! Shared by the plan and by the sheet of a meeting without a plan, so that both look alike.

use chrono::{NaiveDate, NaiveTime};
use krug_i18n::{Args, Language, date, list, text};

use crate::document::{Block, Column, Footer, LabelledBox, Look, Strokes, Table, TableKind, Width};
use crate::tagged::{SEAL_FIELD, SECOND_SEAL_FIELD, THIRD_SEAL_FIELD};

/// How somebody agrees. Nothing here is a condition for taking part.
#[derive(Clone, Debug, PartialEq)]
pub enum Agreement {
    /// Signs in ink on the printed sheet: the field stays empty.
    Ink,
    /// Drawn on the pad.
    Pad(Strokes),
    /// Said aloud before a witness.
    Voice {
        /// Who heard it.
        witness: String,
    },
    /// Another person agrees in their name.
    OnBehalf {
        /// Who.
        by: String,
        /// Why.
        reason: String,
    },
    /// Not asked yet.
    Waiting,
    /// Does not sign; the field holds a dash.
    NotSigning,
}

/// What stands beside a signature, however it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Nothing.
    Nothing,
    /// Asked after the meeting, on this day.
    AskedLater(NaiveDate),
    /// Knows the plan and takes on a task.
    TaskOnly,
    /// Agrees with a remark, in these words.
    Remark(String),
}

/// One person below the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct NameRow {
    /// The name as the person wants it printed.
    pub name: String,
    /// Who they are to the children, in the family's word.
    pub kin: String,
    /// A child writes, draws or leaves free in a box of its own.
    pub child: bool,
    /// How they agree.
    pub agreement: Agreement,
    /// What else is to be said about it.
    pub beside: Beside,
    /// Whether they take a copy.
    pub copy: bool,
}

/// Free height in points for a name in ink above what else is said, as a row without words has.
const ROOM_FOR_INK: f32 = 18.0;

/// When and where the family meets again.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// The day.
    pub date: NaiveDate,
    /// The time of day, if known.
    pub time: Option<NaiveTime>,
    /// The place, if known.
    pub place: String,
}

/// What is printed beside the empty place of the coordinator's seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealNote {
    /// The coordinator's name.
    pub coordinator: String,
    /// The seal is to be seen on the page; else it lies in the file alone.
    pub seen: bool,
}

/// A message without values.
pub(crate) fn say(language: Language, key: &str) -> String {
    text(language, key, &Args::new())
}

/// A message with one value.
pub(crate) fn say_with(language: Language, key: &str, name: &str, value: &str) -> String {
    text(language, key, &Args::new().set(name, value))
}

/// The review as a sentence part: "u subotu 27. februara 2027. u 11 sati, kod Fatime".
pub(crate) fn again(language: Language, review: &Review) -> String {
    let mut words = date::on_weekday(language, review.date);
    if let Some(time) = review.time {
        words.push(' ');
        words.push_str(&date::at_time(language, time));
    }
    if !review.place.trim().is_empty() {
        words.push_str(", ");
        words.push_str(&review.place);
    }
    words
}

/// The foot of a copy: reader and number on the left, the message `key` with date and mark.
pub(crate) fn copy_footer(
    language: Language,
    (reader, number): (&str, u32),
    key: &str,
    (on, mark): (NaiveDate, &str),
) -> Footer {
    let left = if reader.trim().is_empty() {
        String::new()
    } else {
        let words = say_with(language, "paper-copy-for", "name", reader);
        if number > 0 {
            format!("{words} ({number})")
        } else {
            words
        }
    };
    let on = date::short(language, on);
    let middle = if mark.is_empty() {
        on
    } else {
        text(
            language,
            key,
            &Args::new().set("date", on).set("mark", mark),
        )
    };
    Footer {
        left,
        middle,
        mark: mark.to_owned(),
        code: String::new(),
    }
}

/// What people sign below a plan, and what it is not.
fn agreed(language: Language) -> [Block; 2] {
    [
        Block::text(Look::Text, say(language, "paper-names-together")),
        Block::text(Look::Small, say(language, "paper-plan-voluntary")),
    ]
}

/// Heading, table of grown-ups and the children's box; in front of the table what they agree to, if they do: in the
/// paper's language and in the others it speaks, so that nobody signs a sentence they cannot read.
pub(crate) fn blocks(
    language: Language,
    rows: &[NameRow],
    children: &str,
    agree: &[Language],
) -> Vec<Block> {
    let heading = |language| say(language, "paper-names-title");
    let mut blocks = vec![Block::Heading(heading(language))];
    for said in agree {
        if *said == language {
            blocks.extend(agreed(language));
        } else {
            let mut also = vec![Block::text(Look::Label, heading(*said))];
            also.extend(agreed(*said));
            blocks.push(Block::Tongue(*said, also));
        }
    }
    blocks.push(Block::Space(4.0));
    let column = |key: &str, width| Column {
        head: say(language, key),
        width,
    };
    let rows_of_adults: Vec<Vec<Vec<Block>>> = rows
        .iter()
        .filter(|row| !row.child)
        .map(|row| table_row(language, row))
        .collect();
    if !rows_of_adults.is_empty() {
        blocks.push(Block::Table(Table {
            columns: vec![
                column("paper-names-name", Width::Share(135.0)),
                column("paper-names-relation", Width::Share(125.0)),
                column("paper-names-signature", Width::Share(169.0)),
                column("paper-names-copy", Width::Fixed(58.0)),
            ],
            rows: rows_of_adults,
            kind: TableKind::Names,
        }));
    }
    blocks.push(childrens_box(language, rows, children));
    blocks
}

fn table_row(language: Language, row: &NameRow) -> Vec<Vec<Block>> {
    let small = |words: String| vec![Block::text(Look::Small, words)];
    let mut signature = match &row.agreement {
        Agreement::Ink => Vec::new(),
        Agreement::Pad(strokes) => vec![
            Block::Ink {
                strokes: strokes.clone(),
                alt: format!("{}: {}", say(language, "paper-signature"), row.name),
            },
            Block::text(Look::Small, say(language, "paper-agree-drawn")),
        ],
        Agreement::Voice { witness } => {
            small(say_with(language, "paper-agree-voice", "witness", witness))
        }
        Agreement::OnBehalf { by, reason } => {
            let args = Args::new().set("name", by).set("reason", reason);
            small(text(language, "paper-agree-on-behalf", &args))
        }
        Agreement::Waiting => small(say(language, "paper-agree-waiting")),
        Agreement::NotSigning => small("–".to_owned()),
    };
    if row.agreement == Agreement::Ink && row.beside != Beside::Nothing {
        signature.push(Block::Space(ROOM_FOR_INK));
    }
    match &row.beside {
        Beside::Nothing => {}
        Beside::AskedLater(on) => {
            let on = date::short(language, *on);
            signature.extend(small(say_with(
                language,
                "paper-agree-afterwards",
                "date",
                &on,
            )));
        }
        Beside::TaskOnly => signature.extend(small(say(language, "paper-agree-task"))),
        Beside::Remark(words) => {
            signature.extend(small(say(language, "paper-agree-remark")));
            signature.push(Block::text(Look::Remark, words));
        }
    }
    let answer = say(language, if row.copy { "yes" } else { "no" });
    vec![
        vec![Block::text(Look::Cell, &row.name)],
        vec![Block::text(Look::Cell, &row.kin)],
        signature,
        vec![Block::Tick {
            on: row.copy,
            alt: format!("{}: {answer}", say(language, "paper-names-copy")),
        }],
    ]
}

/// The dashed box: the children write, draw or leave free.
fn childrens_box(language: Language, rows: &[NameRow], children: &str) -> Block {
    let names: Vec<&str> = rows
        .iter()
        .filter(|row| row.child)
        .map(|row| row.name.as_str())
        .collect();
    let names = if names.is_empty() {
        children.to_owned()
    } else {
        list(language, &names)
    };
    let drawn: Vec<&Strokes> = rows
        .iter()
        .filter(|row| row.child)
        .filter_map(|row| match &row.agreement {
            Agreement::Pad(strokes) => Some(strokes),
            _ => None,
        })
        .collect();
    Block::Drawing {
        label: say_with(language, "paper-names-children", "names", &names),
        height: 92.0,
        strokes: side_by_side(&drawn),
    }
}

fn side_by_side(drawn: &[&Strokes]) -> Option<Strokes> {
    let (first, rest) = drawn.split_first()?;
    let mut whole = (*first).clone();
    for more in rest {
        let from = whole.width + 20.0;
        whole.strokes.extend(
            more.strokes
                .iter()
                .map(|points| points.iter().map(|(x, y)| (x + from, *y)).collect()),
        );
        whole.width = from + more.width;
        whole.height = whole.height.max(more.height);
    }
    Some(whole)
}

/// Who seals, and what a seal means.
pub(crate) fn seal_words(language: Language, note: &SealNote) -> String {
    format!(
        "{}: {}. {} {}",
        say(language, "paper-coordinator-title"),
        note.coordinator,
        say(language, "paper-coordinator-row"),
        say(language, "paper-seal-means"),
    )
}

/// The places of the seals at the very end: the coordinator's, and, not to be seen, two for those who seal later.
pub(crate) fn seals(language: Language, note: &SealNote) -> [Block; 3] {
    let unseen = |name| Block::Seal {
        name,
        note: String::new(),
        tooltip: say(language, "paper-sign-field-referrer"),
    };
    [
        Block::Seal {
            name: SEAL_FIELD,
            note: if note.seen {
                seal_words(language, note)
            } else {
                String::new()
            },
            tooltip: say(language, "paper-sign-field-coordinator"),
        },
        unseen(SECOND_SEAL_FIELD),
        unseen(THIRD_SEAL_FIELD),
    ]
}

/// Readers of copies as one paragraph.
pub(crate) fn copies(language: Language, copies: &[String]) -> Vec<Block> {
    if copies.is_empty() {
        return Vec::new();
    }
    let ends = |words: &str| words.ends_with(['.', '!', '?']);
    let words: Vec<String> = copies
        .iter()
        .map(|copy| {
            if ends(copy) {
                copy.clone()
            } else {
                format!("{copy}.")
            }
        })
        .collect();
    vec![
        Block::Heading(say(language, "paper-plan-copies")),
        Block::text(Look::Text, words.join(" ")),
    ]
}

/// A heading and a list below it; nothing where there are no entries.
pub(crate) fn listed(language: Language, key: &str, items: &[String]) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(say(language, key)),
        Block::List {
            items: items.to_vec(),
            look: Look::Text,
            counted: false,
        },
    ]
}

/// Two parts beside each other; one alone over the whole width.
pub(crate) fn in_columns(left: Vec<Block>, right: Vec<Block>) -> Vec<Block> {
    if left.is_empty() || right.is_empty() {
        return left.into_iter().chain(right).collect();
    }
    vec![Block::Columns(vec![left, right])]
}

/// Boxes for what is to be seen at a glance.
pub(crate) fn boxes(pairs: Vec<(String, String)>) -> Vec<Block> {
    let boxes: Vec<LabelledBox> = pairs
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(label, value)| LabelledBox {
            label,
            value,
            note: None,
        })
        .collect();
    if boxes.is_empty() {
        Vec::new()
    } else {
        vec![Block::Boxes(boxes)]
    }
}
