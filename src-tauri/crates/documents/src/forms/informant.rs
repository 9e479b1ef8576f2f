//! The sheet of those who bring information: three headings, plain words, no diagnosis without agreement (handbook 2.8).

use chrono::NaiveDate;
use krug_i18n::Language;

use super::blank;
use crate::document::{Block, Document, Look};
use crate::names::say;

/// The sheet as a document, for the children as the family says it.
pub fn informant(language: Language, children: &str, made_on: NaiveDate) -> Document {
    let say = |key: &str| say(language, key);
    let mut blocks = vec![
        Block::Space(4.0),
        Block::text(Look::Text, say("paper-informant-lead")),
    ];
    for key in [
        "paper-informant-see",
        "paper-informant-well",
        "paper-informant-worry",
    ] {
        blocks.push(Block::Heading(say(key)));
        blocks.push(Block::Blank {
            label: String::new(),
            lines: 4,
        });
    }
    blocks.push(Block::Space(8.0));
    blocks.push(Block::text(Look::Small, say("paper-informant-rule")));
    blocks.push(blank(language, "paper-informant-who", 0));
    blocks.push(Block::Columns(vec![
        vec![blank(language, "paper-date", 0)],
        vec![blank(language, "paper-signature", 0)],
    ]));
    let head = [
        say("paper-informant-title"),
        children.to_owned(),
        String::new(),
    ];
    Document::upright(language, head, made_on, blocks)
}
