//! The invitation to a family meeting, one page with a slip to send back.
//!
//! Nothing on it hints at child protection, names reasons or shows another person's address.

use chrono::{NaiveDate, NaiveTime};
use krug_i18n::{Args, Language, date, text};

use crate::document::{Block, Document, Footer, LabelledBox, Look, Sheet};
use crate::face::Face;
use crate::impose::Print;
use crate::line::Span;
use crate::names::{say, say_with};

/// For whom a letter is written (handbook 3.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For somebody of the family's circle.
    Family,
    /// For a child: short, in the words one says to a child.
    Child,
    /// For somebody who comes with information.
    Professional,
    /// For somebody who is asked for a message alone: no day, no place, nothing of who comes.
    Message,
}

/// What stands on one invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// For whom it is written.
    pub form: Form,
    /// Language of the person invited.
    pub language: Language,
    /// The greeting in the coordinator's words; empty for the usual one.
    pub greeting: String,
    /// Who invites, as the family says it.
    pub invited_by: String,
    /// What it is about, one friendly sentence.
    pub about: String,
    /// The day.
    pub on: NaiveDate,
    /// Start, and the end at the latest, if they are fixed.
    pub hours: Option<(NaiveTime, NaiveTime)>,
    /// The place.
    pub place: String,
    /// How to get there and in; may be empty.
    pub access: String,
    /// About how many people come, if it is known.
    pub people: Option<u32>,
    /// Name of the language spoken, in the language of this paper; may be empty.
    pub spoken: String,
    /// What the meeting offers.
    pub offers: Offers,
    /// The last day to answer.
    pub reply_by: Option<NaiveDate>,
    /// The coordinator's name.
    pub coordinator: String,
    /// How to reach the coordinator: office, phone, hours.
    pub reach: String,
    /// The day the letter is written.
    pub made_on: NaiveDate,
}

/// What the meeting offers to everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// Something to eat.
    pub food: bool,
    /// A corner and company for children.
    pub children: bool,
    /// Help with transport.
    pub transport: bool,
    /// An interpreter.
    pub interpreter: bool,
}

/// The invitation as a document.
pub fn invitation(letter: &Invitation) -> Document {
    let language = letter.language;
    let child = letter.form == Form::Child;
    let key = |adult, young| if child { young } else { adult };
    let title = say(
        language,
        match letter.form {
            Form::Child => "paper-invitation-child-title",
            Form::Message => "paper-invitation-message-title",
            Form::Family | Form::Professional => "paper-invitation-title",
        },
    );
    let greeting = if letter.greeting.trim().is_empty() {
        say(
            language,
            key("paper-greeting", "paper-invitation-child-greeting"),
        )
    } else {
        letter.greeting.clone()
    };
    let mut blocks = vec![
        Block::Letterhead {
            title: title.clone(),
            second: None,
            third: None,
        },
        Block::Space(4.0),
        Block::text(look(letter.form), greeting),
    ];
    blocks.extend(match letter.form {
        Form::Family => for_family(letter),
        Form::Child => for_child(letter),
        Form::Professional => for_professional(letter),
        Form::Message => for_message(letter),
    });
    blocks.push(Block::Space(8.0));
    blocks.push(Block::text(Look::Value, &letter.coordinator));
    blocks.push(Block::text(Look::Cell, &letter.reach));
    if matches!(letter.form, Form::Family | Form::Professional) {
        blocks.extend(slip(language));
    }
    let mut document = Document {
        sheet: Sheet::A4,
        print: Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title,
        language,
        date: letter.made_on,
        footer: Footer {
            middle: date::short(language, letter.made_on),
            ..Footer::default()
        },
        blocks,
    };
    document.smaller_to_fit();
    document
}

/// Letters without a slip have room for larger ones.
fn look(form: Form) -> Look {
    match form {
        Form::Family | Form::Professional => Look::Text,
        Form::Child => Look::Easy,
        Form::Message => Look::Letter,
    }
}

fn for_family(letter: &Invitation) -> Vec<Block> {
    let language = letter.language;
    let mut blocks = opening(letter);
    blocks.push(sentences(
        language,
        &[
            "paper-invitation-happens-1",
            "paper-invitation-happens-2",
            "paper-invitation-happens-3",
            "paper-invitation-private",
        ],
    ));
    let mut offers = vec!["paper-invitation-free", "paper-invitation-silent"];
    offers.extend(offered(letter));
    blocks.push(sentences(language, &offers));
    blocks.push(sentences(
        language,
        &["paper-invitation-bring", "paper-invitation-cannot"],
    ));
    blocks.push(sentences(language, &["paper-invitation-worry"]));
    blocks.extend(answer(letter, "paper-invitation-reply-by"));
    blocks
}

fn for_professional(letter: &Invitation) -> Vec<Block> {
    let language = letter.language;
    let mut blocks = opening(letter);
    blocks.push(sentences(
        language,
        &[
            "paper-invitation-happens-1",
            "paper-invitation-happens-2",
            "paper-invitation-happens-3",
        ],
    ));
    blocks.push(sentences(
        language,
        &[
            "paper-invitation-professional-tell",
            "paper-invitation-professional-wait",
        ],
    ));
    blocks.extend(answer(letter, "paper-invitation-reply-by"));
    blocks
}

fn for_child(letter: &Invitation) -> Vec<Block> {
    let easy = |key: &str| Block::text(Look::Easy, say(letter.language, key));
    let mut blocks = vec![easy("paper-invitation-child-lead")];
    blocks.extend(own_words(letter));
    blocks.push(Block::Boxes(when_and_where(letter)));
    blocks.push(Block::Space(6.0));
    blocks.extend(
        [
            "paper-invitation-child-happens",
            "paper-invitation-child-say",
            "paper-invitation-child-free",
            "paper-invitation-child-beside",
            "paper-invitation-child-worry",
        ]
        .map(easy),
    );
    blocks
}

fn for_message(letter: &Invitation) -> Vec<Block> {
    let say = |key: &str| Block::text(Look::Letter, say(letter.language, key));
    let mut blocks = vec![say("paper-invitation-message-lead")];
    blocks.extend(own_words(letter));
    blocks.push(say("paper-invitation-message-how"));
    blocks.push(say("paper-invitation-message-free"));
    blocks.extend(answer(letter, "paper-invitation-message-by"));
    blocks
}

/// What the coordinator wrote, if anything.
fn own_words(letter: &Invitation) -> Option<Block> {
    let words = letter.about.trim();
    (!words.is_empty()).then(|| Block::text(look(letter.form), words))
}

/// Who invites, what it is about, when and where.
fn opening(letter: &Invitation) -> Vec<Block> {
    let invited = say(letter.language, "paper-invitation-who");
    let mut blocks = vec![pair(&format!("{invited}:"), &letter.invited_by)];
    blocks.extend(own_words(letter));
    blocks.extend([facts(letter), Block::Space(6.0)]);
    blocks
}

fn offered(letter: &Invitation) -> impl Iterator<Item = &'static str> {
    [
        (letter.offers.food, "paper-invitation-food"),
        (letter.offers.children, "paper-invitation-children"),
        (letter.offers.transport, "paper-invitation-transport"),
        (letter.offers.interpreter, "paper-invitation-interpreter"),
    ]
    .into_iter()
    .filter_map(|(on, key)| on.then_some(key))
}

/// Until when an answer is asked for.
fn answer(letter: &Invitation, key: &str) -> Option<Block> {
    let by = date::with_weekday(letter.language, letter.reply_by?);
    Some(Block::Paragraph {
        spans: vec![Span {
            text: say_with(letter.language, key, "date", &by),
            face: Some(Face::SansSemi),
            tag: None,
        }],
        look: look(letter.form),
    })
}

fn pair(label: &str, words: &str) -> Block {
    Block::Paragraph {
        spans: vec![
            Span {
                text: format!("{label} "),
                face: None,
                tag: None,
            },
            Span {
                text: words.to_owned(),
                face: Some(Face::SansSemi),
                tag: None,
            },
        ],
        look: Look::Text,
    }
}

fn sentences(language: Language, keys: &[&str]) -> Block {
    let words: Vec<String> = keys.iter().map(|key| say(language, key)).collect();
    Block::text(Look::Text, words.join(" "))
}

fn filled(words: String) -> Option<String> {
    (!words.trim().is_empty()).then_some(words)
}

fn when_and_where(letter: &Invitation) -> Vec<LabelledBox> {
    let language = letter.language;
    let hours = letter.hours.map_or_else(
        || say(language, "paper-invitation-open-end"),
        |(from, to)| {
            let args = Args::new()
                .set("from", date::time(language, from))
                .set("to", date::time(language, to));
            text(language, "paper-invitation-hours", &args)
        },
    );
    vec![
        LabelledBox {
            label: say(language, "paper-invitation-when"),
            value: date::with_weekday(language, letter.on),
            note: filled(hours),
        },
        LabelledBox {
            label: say(language, "paper-invitation-where"),
            value: letter.place.clone(),
            note: filled(letter.access.clone()),
        },
    ]
}

fn facts(letter: &Invitation) -> Block {
    let language = letter.language;
    let mut boxes = when_and_where(letter);
    if let Some(people) = letter.people {
        let args = Args::new().set("n", f64::from(people));
        boxes.push(LabelledBox {
            label: say(language, "paper-invitation-comes"),
            value: text(language, "paper-invitation-count", &args),
            note: filled(say(language, "paper-invitation-chosen")),
        });
    }
    if let Some(spoken) = filled(letter.spoken.clone()) {
        boxes.push(LabelledBox {
            label: say(language, "paper-invitation-language"),
            value: spoken,
            note: filled(say(language, "paper-invitation-language-other")),
        });
    }
    Block::Boxes(boxes)
}

fn slip(language: Language) -> Vec<Block> {
    let choices =
        |keys: &[&str]| Block::Choices(keys.iter().map(|key| say(language, key)).collect());
    vec![
        Block::Cut,
        Block::Paragraph {
            spans: vec![
                Span {
                    text: format!("{} ", say(language, "paper-invitation-slip")),
                    face: Some(Face::SansSemi),
                    tag: None,
                },
                Span::plain(say(language, "paper-invitation-slip-phone")),
            ],
            look: Look::Text,
        },
        Block::Blank {
            label: format!("{}:", say(language, "paper-invitation-slip-name")),
            lines: 0,
        },
        choices(&[
            "paper-invitation-slip-comes",
            "paper-invitation-slip-message",
            "paper-invitation-slip-phone-in",
            "paper-invitation-slip-unsure",
            "paper-invitation-slip-transport",
        ]),
        Block::Columns(vec![
            vec![Block::Blank {
                label: say(language, "paper-invitation-slip-children"),
                lines: 0,
            }],
            vec![Block::Blank {
                label: say(language, "paper-invitation-slip-other"),
                lines: 0,
            }],
        ]),
    ]
}
