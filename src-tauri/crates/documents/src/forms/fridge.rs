//! The sheet for the fridge: the week by morning, afternoon and night, who does what, and room to add. No surnames.

use chrono::NaiveDate;
use krug_i18n::{Args, Language, date, text};

use crate::document::{Block, Column, Document, Footer, Look, Sheet, Table, TableKind, Width};
use crate::impose::Print;
use crate::line::Span;
use crate::names::{Review, again, copy_footer, say, say_with};

/// Parts of a day, in order.
pub const PARTS: [&str; 3] = ["morning", "afternoon", "night"];

/// Something that happens every week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Day, 0 for Monday to 6.
    pub day: usize,
    /// Part of the day, as in [`PARTS`].
    pub part: usize,
    /// Who.
    pub who: String,
    /// What, in the family's words.
    pub what: String,
}

/// What stands on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct FridgeSheet {
    /// Language of the family.
    pub language: Language,
    /// The day the plan was made.
    pub made_on: NaiveDate,
    /// What happens in the week.
    pub week: Vec<Slot>,
    /// Who and what without a fixed day.
    pub any: Vec<(String, String)>,
    /// If it gets hard.
    pub hard: Vec<String>,
    /// Names and numbers whose owners agreed.
    pub numbers: Vec<(String, String)>,
    /// Emergency number.
    pub emergency: String,
    /// When the family meets again.
    pub review: Option<Review>,
    /// The plan's mark.
    pub mark: String,
    /// For somebody who reads large letters.
    pub large: bool,
}

/// A Monday, for the names of the days.
fn day(number: usize) -> NaiveDate {
    let monday = NaiveDate::default() + chrono::Days::new(4);
    monday + chrono::Days::new(u64::try_from(number).unwrap_or(0))
}

/// The week, empty or filled: `cell` gives what stands in a part of a day. `least` is the height of its rows. In large
/// print the days stand below each other: seven columns would leave no word whole.
pub(super) fn week(
    language: Language,
    (least, large): (u16, bool),
    cell: &dyn Fn(usize, usize) -> Vec<Block>,
) -> Block {
    if large {
        return days_below(language, least, cell);
    }
    let head = Column {
        head: String::new(),
        width: Width::Fixed(78.0),
    };
    let days = (0..7).map(|n| Column {
        head: date::weekday(language, day(n)).to_owned(),
        width: Width::Share(1.0),
    });
    let rows = PARTS
        .into_iter()
        .enumerate()
        .map(|(part, name)| {
            let words = say(language, &format!("paper-fridge-{name}"));
            let first = vec![Block::text(Look::Label, words)];
            let mut cells = vec![first];
            let mut last = Vec::new();
            for day in 0..7 {
                let here = cell(day, part);
                // What happens on days that follow each other stands over all of them.
                if day > 0 && !here.is_empty() && here == last {
                    cells.push(vec![Block::Continued]);
                } else {
                    cells.push(here.clone());
                }
                last = here;
            }
            cells
        })
        .collect();
    Block::Table(Table {
        columns: std::iter::once(head).chain(days).collect(),
        rows,
        kind: TableKind::Grid(least),
    })
}

fn days_below(language: Language, least: u16, cell: &dyn Fn(usize, usize) -> Vec<Block>) -> Block {
    let head = Column {
        head: String::new(),
        width: Width::Share(1.0),
    };
    let parts = PARTS.map(|name| Column {
        head: say(language, &format!("paper-fridge-{name}")),
        width: Width::Share(1.0),
    });
    let row = |number: usize| {
        let name = Block::text(Look::Label, date::weekday(language, day(number)));
        let cells = (0..PARTS.len()).map(|part| cell(number, part));
        std::iter::once(vec![name]).chain(cells).collect()
    };
    Block::Table(Table {
        columns: std::iter::once(head).chain(parts).collect(),
        rows: (0..7).map(row).collect(),
        kind: TableKind::Grid(least * 3 / 7),
    })
}

/// The sheet as a document.
pub fn fridge(sheet: &FridgeSheet) -> Document {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let heading = say("paper-fridge-title");
    let span = sheet.review.as_ref().map(|review| {
        let args = Args::new()
            .set("from", date::day_month_long(language, sheet.made_on))
            .set("to", date::day_month_long(language, review.date));
        text(language, "paper-fridge-span", &args)
    });
    let cell = |day: usize, part: usize| {
        let here = sheet.week.iter().filter(|s| s.day == day && s.part == part);
        here.flat_map(|slot| {
            [
                Block::text(Look::Step, slot.who.as_str()),
                Block::text(Look::Small, slot.what.as_str()),
            ]
        })
        .collect()
    };
    let mut blocks = vec![
        Block::Letterhead {
            title: heading.clone(),
            second: None,
            third: span,
        },
        Block::Space(8.0),
        week(language, (42, sheet.large), &cell),
    ];
    if sheet.week.is_empty() {
        blocks.push(Block::text(Look::Small, say("paper-fridge-free")));
    }
    let columns: Vec<Vec<Block>> = [hard(sheet), numbers(sheet), meet(sheet)]
        .into_iter()
        .filter(|column| !column.is_empty())
        .collect();
    blocks.push(Block::Space(8.0));
    blocks.push(Block::Columns(columns));
    blocks.push(Block::Drawing {
        label: say("paper-fridge-add"),
        height: 34.0,
        strokes: None,
    });
    if !sheet.any.is_empty() {
        blocks.push(Block::Heading(say("paper-fridge-any")));
        let facts = |pairs: &[(String, String)]| {
            vec![Block::Facts {
                pairs: pairs.to_vec(),
                look: Look::Cell,
            }]
        };
        // Many stand in two columns, so that the sheet stays one sheet.
        let half = sheet.any.len().div_ceil(2);
        match sheet.any.split_at(half) {
            (left, right) if sheet.any.len() > 3 => {
                blocks.push(Block::Columns(vec![facts(left), facts(right)]));
            }
            _ => blocks.extend(facts(&sheet.any)),
        }
    }
    let mut footer = copy_footer(
        language,
        ("", 0),
        "paper-footer-plan",
        (sheet.made_on, &sheet.mark),
    );
    if !sheet.numbers.is_empty() {
        footer = Footer {
            left: say("paper-fridge-consent"),
            ..footer
        };
    }
    Document {
        sheet: Sheet::A4Wide,
        print: Print::default(),
        attachment: None,
        least: 0.8,
        own: None,
        title: heading,
        language,
        date: sheet.made_on,
        footer,
        blocks,
    }
}

fn title(language: Language, key: &str) -> Block {
    Block::text(Look::Value, say(language, key))
}

fn hard(sheet: &FridgeSheet) -> Vec<Block> {
    if sheet.hard.is_empty() {
        return Vec::new();
    }
    let lines = sheet
        .hard
        .iter()
        .map(|line| Block::text(Look::Text, line.as_str()));
    std::iter::once(title(sheet.language, "paper-fridge-hard"))
        .chain(lines)
        .collect()
}

fn numbers(sheet: &FridgeSheet) -> Vec<Block> {
    let mut blocks = vec![title(sheet.language, "paper-fridge-numbers")];
    for (name, number) in &sheet.numbers {
        blocks.push(Block::Paragraph {
            spans: vec![Span::plain(format!("{name}: {number}"))],
            look: Look::Text,
        });
    }
    blocks.push(Block::Space(5.0));
    blocks.push(Block::text(
        Look::Value,
        say_with(
            sheet.language,
            "paper-card-emergency",
            "number",
            &sheet.emergency,
        ),
    ));
    blocks
}

fn meet(sheet: &FridgeSheet) -> Vec<Block> {
    let Some(review) = &sheet.review else {
        return Vec::new();
    };
    vec![
        title(sheet.language, "paper-plan-again"),
        Block::text(Look::Text, again(sheet.language, review)),
    ]
}
