//! The pack for private family time: the question, who is who, the circle, an empty plan and an empty week, and the
//! card for the door (handbook 2.9, 3.7). It asks and offers room; nothing in it reports what was said.

use krug_i18n::date;

use super::fridge::week;
use super::seats::seats;
use crate::document::{
    Block, Column, Document, Look, Picture, PictureWords, Table, TableKind, Width,
};
use crate::face::Face;
use crate::names::say;
use crate::question::{QuestionSheet, question};

/// What goes into the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// The question sheet in front.
    pub question: QuestionSheet,
    /// First name and kin word of those who stay.
    pub inside: Vec<(String, String)>,
    /// First name and part of those next door.
    pub outside: Vec<(String, String)>,
    /// The circle, if the family drew one it may see.
    pub circle: Option<Picture>,
    /// For somebody who reads large letters.
    pub large: bool,
}

/// Empty rows for steps.
const ROWS: usize = 9;

/// A card for the door: a few words, as large as the sheet allows.
fn door(words: String, tag: &str) -> Block {
    const WIDE: f32 = 480.0;
    const LARGEST: f32 = 72.0;
    let wide = crate::measured(&words, 1.0, Face::SerifSemi, tag).max(1.0);
    let size = (WIDE * 0.94 / wide).min(LARGEST);
    Block::Picture(Picture {
        width: WIDE,
        height: 560.0,
        shapes: Vec::new(),
        words: vec![PictureWords {
            x: WIDE / 2.0,
            y: 300.0,
            size,
            face: Face::SerifSemi,
            text: words.clone(),
        }],
        alt: words,
        told: Vec::new(),
    })
}

/// The pack as a document.
pub fn pack(pack: &Pack) -> Document {
    let language = pack.question.language;
    let say = |key: &str| say(language, key);
    let mut document = question(&pack.question);
    let head = |title: &str| Block::Letterhead {
        title: say(title),
        second: Some(pack.question.children.clone()),
        third: None,
    };
    let facts = |pairs: &[(String, String)]| Block::Facts {
        pairs: pairs.to_vec(),
        look: Look::Letter,
    };
    let blocks = &mut document.blocks;
    if !pack.inside.is_empty() {
        blocks.extend([
            Block::NewPage,
            head("paper-who-title"),
            Block::Space(8.0),
            Block::text(Look::Letter, say("paper-who-lead")),
            seats(&pack.inside, language.bcp47(), pack.large)
                .map_or_else(|| facts(&pack.inside), Block::Picture),
        ]);
        if !pack.outside.is_empty() {
            blocks.push(Block::Heading(say("paper-who-out")));
            blocks.push(facts(&pack.outside));
        }
    }
    if let Some(picture) = &pack.circle {
        blocks.extend([
            Block::NewPage,
            head("paper-pack-map"),
            Block::Picture(picture.clone()),
            Block::Space(6.0),
            Block::text(Look::Small, say("paper-circle-legend")),
        ]);
    }
    let columns = [
        ("paper-plan-what", 3.0),
        ("paper-plan-who", 1.2),
        ("paper-plan-when", 1.2),
        ("paper-plan-know", 1.4),
    ];
    let empty = || vec![Vec::new(); columns.len()];
    blocks.extend([
        Block::NewPage,
        head("paper-pack-plan"),
        Block::text(Look::Text, say("paper-pack-plan-lead")),
        Block::Space(6.0),
        Block::Table(Table {
            columns: columns
                .iter()
                .map(|(key, share)| Column {
                    head: say(key),
                    width: Width::Share(*share),
                })
                .collect(),
            rows: std::iter::repeat_with(empty).take(ROWS).collect(),
            kind: TableKind::Grid(60),
        }),
        Block::NewPage,
        head("paper-pack-week"),
        Block::Space(6.0),
        week(language, (190, pack.large), &|_, _| Vec::new()),
        Block::NewPage,
        door(say("paper-door-come"), language.bcp47()),
        Block::NewPage,
        door(say("paper-door-not-yet"), language.bcp47()),
    ]);
    document.title = say("paper-pack-title");
    document.footer.middle = date::short(language, document.date);
    document
}
