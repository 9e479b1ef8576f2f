//! The information sheet: how a family meeting goes, what stays private and what cannot, and that no is an answer;
//! also easy to read, and for a child (handbook 2.3, 2.5).

use chrono::NaiveDate;
use krug_i18n::{Args, Language, text};

use super::{blank, part};
use crate::document::{Block, Document, Look, Sign};
use crate::names::say;

/// For whom it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Everybody.
    All,
    /// Those who need it easy to read.
    Easy,
    /// A child.
    Child,
}

/// What differs on an information sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InformationSheet {
    /// Language of the reader.
    pub language: Language,
    /// For whom it is written.
    pub readers: Readers,
    /// Who coordinates.
    pub coordinator: String,
    /// The number at work; may be empty.
    pub phone: String,
    /// The day it is printed.
    pub made_on: NaiveDate,
}

/// The sheet as a document.
pub fn information(sheet: &InformationSheet) -> Document {
    let say = |key: &str| say(sheet.language, key);
    let (title, second, blocks) = match sheet.readers {
        Readers::All => (
            say("paper-info-title"),
            say("paper-info-second"),
            all(sheet),
        ),
        Readers::Easy => (
            say("paper-easy-title"),
            say("paper-easy-second"),
            easy(sheet),
        ),
        Readers::Child => (say("paper-young-title"), String::new(), young(sheet)),
    };
    let head = [title, second, String::new()];
    Document::upright(sheet.language, head, sheet.made_on, blocks)
}

fn numbered(language: Language, stem: &str, count: u32) -> Vec<String> {
    (1..=count)
        .map(|number| say(language, &format!("{stem}-{number}")))
        .collect()
}

/// Name and number to ask, or the name alone.
fn call(sheet: &InformationSheet) -> String {
    let (name, phone) = (sheet.coordinator.trim(), sheet.phone.trim());
    if name.is_empty() || phone.is_empty() {
        return format!("{name}{phone}");
    }
    let args = Args::new()
        .set("name", sheet.coordinator.as_str())
        .set("phone", sheet.phone.as_str());
    text(sheet.language, "paper-info-call", &args)
}

fn all(sheet: &InformationSheet) -> Vec<Block> {
    let language = sheet.language;
    let say = |key: &str| say(language, key);
    let roles = ["family", "child", "coordinator", "referrer", "advocate"];
    let pairs = roles.map(|role| {
        (
            say(&format!("paper-info-{role}")),
            say(&format!("paper-info-{role}-does")),
        )
    });
    let mut blocks = vec![
        Block::Space(6.0),
        Block::text(Look::Letter, say("paper-info-lead")),
        Block::Heading(say("paper-info-steps")),
        Block::List {
            items: numbered(language, "paper-info-step", 6),
            look: Look::Letter,
            counted: true,
        },
        Block::Heading(say("paper-info-who")),
        Block::Facts {
            pairs: pairs.to_vec(),
            look: Look::Text,
        },
    ];
    blocks.extend(part(
        language,
        "paper-info-alone",
        &say("paper-info-alone-says"),
    ));
    blocks.push(Block::Heading(say("paper-info-stays")));
    blocks.push(Block::List {
        items: numbered(language, "paper-info-stays", 3),
        look: Look::Text,
        counted: false,
    });
    blocks.extend(part(
        language,
        "paper-info-danger",
        &say("paper-info-danger-says"),
    ));
    blocks.extend(part(language, "paper-info-no", &say("paper-info-no-says")));
    blocks.push(Block::text(Look::Text, say("paper-info-noplan")));
    blocks.extend(part(language, "paper-info-ask", &call(sheet)));
    blocks
}

fn easy(sheet: &InformationSheet) -> Vec<Block> {
    let mut blocks = vec![Block::Space(10.0)];
    for sentence in numbered(sheet.language, "paper-easy", 12) {
        blocks.push(Block::text(Look::Easy, sentence));
        blocks.push(Block::Space(3.0));
    }
    blocks.push(Block::Space(6.0));
    blocks.push(Block::text(Look::EasyStrong, call(sheet)));
    blocks
}

/// Small pictures beside the sentences for a child; they only decorate.
const BESIDE: [Sign; 7] = [
    Sign::Heart,
    Sign::Home,
    Sign::Book,
    Sign::Walk,
    Sign::Meal,
    Sign::School,
    Sign::Good,
];

fn young(sheet: &InformationSheet) -> Vec<Block> {
    let language = sheet.language;
    let sentences = numbered(language, "paper-young", 7);
    let mut blocks: Vec<Block> = sentences
        .into_iter()
        .zip(BESIDE)
        .map(|(sentence, sign)| Block::Told {
            sign: Some((sign, String::new())),
            size: 58.0,
            words: vec![Block::text(Look::Easy, sentence)],
        })
        .collect();
    blocks.push(Block::Space(10.0));
    if !sheet.coordinator.trim().is_empty() {
        let ask = say(language, "paper-young-ask");
        blocks.push(Block::text(
            Look::EasyStrong,
            format!("{ask} {}", sheet.coordinator),
        ));
    }
    blocks.push(blank(language, "paper-young-say", 2));
    blocks
}
