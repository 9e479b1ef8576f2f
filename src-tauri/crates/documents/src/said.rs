//! Every word of a paper in the order of reading, for tests that read the file back with other programs. Not in what is
//! installed.

use std::cell::RefCell;

use crate::document::{Block, Document, Footer};

/// Words of a paper before it was set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Each stretch of words, in order, without heads that are repeated and without feet.
    pub words: Vec<String>,
    /// The foot of each page, without its number.
    pub foot: Footer,
}

thread_local! {
    static HEARD: RefCell<Option<Said>> = const { RefCell::new(None) };
}

/// Does `work` and gives what the last paper says that was set by it on this thread.
pub fn during<T>(work: impl FnOnce() -> T) -> (T, Said) {
    HEARD.set(Some(Said::default()));
    let done = work();
    (done, HEARD.take().unwrap_or_default())
}

/// Keeps what a paper says, if somebody listens.
pub(crate) fn hear(document: &Document) {
    HEARD.with_borrow_mut(|heard| {
        if let Some(heard) = heard {
            let mut words = Vec::new();
            document
                .blocks
                .iter()
                .for_each(|one| block(one, &mut words));
            let foot = document.footer.clone();
            *heard = Said { words, foot };
        }
    });
}

fn blocks(of: &[Block], words: &mut Vec<String>) {
    of.iter().for_each(|one| block(one, words));
}

fn block(one: &Block, words: &mut Vec<String>) {
    let mut say = |said: &str| words.push(said.to_owned());
    match one {
        Block::Letterhead {
            title,
            second,
            third,
        } => {
            say(title);
            second.iter().chain(third).for_each(|line| say(line));
        }
        Block::Heading(said) | Block::Quote(said) | Block::Poster(said) | Block::Pill(said) => {
            say(said);
        }
        Block::Paragraph { spans, .. } => {
            let whole: String = spans.iter().map(|span| span.text.as_str()).collect();
            say(&whole);
        }
        Block::List { items, counted, .. } => {
            for (number, item) in items.iter().enumerate() {
                if *counted {
                    say(&format!("{}.", number + 1));
                }
                say(item);
            }
        }
        Block::Columns(columns) => columns.iter().for_each(|column| blocks(column, words)),
        Block::Boxes(boxes) => {
            for one in boxes {
                say(&one.label);
                say(&one.value);
                one.note.iter().for_each(|note| say(note));
            }
        }
        Block::Tongue(_, inside) | Block::Told { words: inside, .. } => blocks(inside, words),
        Block::Table(table) => {
            table.columns.iter().for_each(|column| say(&column.head));
            let cells = table.rows.iter().flatten();
            cells.for_each(|cell| blocks(cell, words));
        }
        Block::Drawing { label, .. } | Block::Blank { label, .. } => say(label),
        Block::Number(number) => say(&number.to_string()),
        Block::Facts { pairs, .. } => {
            for (label, value) in pairs {
                say(label);
                say(value);
            }
        }
        Block::Key(parts) | Block::Choices(parts) => parts.iter().for_each(|part| say(part)),
        Block::Picture(picture) => picture.words.iter().for_each(|said| say(&said.text)),
        Block::Folded { left, right, .. } => {
            blocks(left, words);
            blocks(right, words);
        }
        Block::Seal { note, .. } => say(note),
        Block::House { .. }
        | Block::Continued
        | Block::Tick { .. }
        | Block::Ink { .. }
        | Block::Code { .. }
        | Block::Signs { .. }
        | Block::Cut
        | Block::Space(_)
        | Block::NewPage => {}
    }
}
