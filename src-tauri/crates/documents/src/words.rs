//! Every word of a paper in the order of reading, before it is set.

use crate::document::Block;

/// Each stretch of words, in order.
pub(crate) fn of(all: &[Block]) -> Vec<String> {
    let mut words = Vec::new();
    blocks(all, &mut words);
    words
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
