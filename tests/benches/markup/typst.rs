//! The plan as Typst markup; words go in as strings, so that nothing in them is markup.

use krug_documents::document::{Block, Document, Look, Strokes, Table, TableKind, Width};

use super::{foreign, page_of};

const LOOKS: &str = include_str!("plan.typ");

/// The whole source.
pub fn source(document: &Document) -> String {
    let (language, script) = match document.language.bcp47() {
        "sr-Cyrl" => ("sr", ", script: \"cyrl\""),
        "sr-Latn" => ("sr", ", script: \"latn\""),
        other => (other, ""),
    };
    let [before, between, after] = page_of(document).map(|part| word(&part));
    format!(
        "#set document(title: {}, date: datetime(year: {}, month: {}, day: {}))\n#set text(lang: \"{language}\"{script})\n\
         #let foot = (left: {}, middle: {}, right: (page, pages) => {before} + str(page) + {between} + str(pages) + {after})\n\
         {LOOKS}{}",
        word(&document.title),
        document.date.format("%Y"),
        document.date.format("%-m"),
        document.date.format("%-d"),
        word(&document.footer.left),
        word(&document.footer.middle),
        inside(&document.blocks),
    )
}

/// A string of Typst's.
fn word(words: &str) -> String {
    serde_json::to_string(words).expect("words are JSON")
}

fn inside(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect()
}

/// An array, also of one entry.
fn array(items: impl IntoIterator<Item = String>) -> String {
    let items: String = items.into_iter().map(|item| format!("{item}, ")).collect();
    format!("({items})")
}

fn block(block: &Block) -> String {
    match block {
        Block::Letterhead {
            title,
            second,
            third,
        } => {
            let lines: Vec<String> = [Some(title), second.as_ref(), third.as_ref()]
                .into_iter()
                .flatten()
                .map(|line| word(line))
                .collect();
            format!("#letterhead({})\n", lines.join(", "))
        }
        Block::Heading(words) => format!("#heading(level: 2, {})\n", word(words)),
        Block::Quote(words) => format!("#quoted({})\n", word(words)),
        Block::Paragraph { spans, look } => {
            let words: String = spans.iter().map(|span| span.text.as_str()).collect();
            format!("#said({}, {})\n", word(&words), style(*look))
        }
        Block::List {
            items,
            look: Look::Text,
            counted: false,
        } => {
            format!("#points({})\n", array(items.iter().map(|item| word(item))))
        }
        Block::Columns(columns) => {
            let columns: Vec<String> = columns
                .iter()
                .map(|one| format!("[{}]", inside(one)))
                .collect();
            format!("#side-by-side({})\n", columns.join(", "))
        }
        Block::Boxes(boxes) => {
            let pairs: Vec<String> = boxes
                .iter()
                .map(|one| format!("({}, {})", word(&one.label), word(&one.value)))
                .collect();
            format!("#boxes({})\n", pairs.join(", "))
        }
        Block::Table(table) => self::table(table),
        Block::Drawing {
            label,
            height,
            strokes,
        } => {
            let drawn = strokes
                .as_ref()
                .map_or("none".to_owned(), |strokes| drawn(label, strokes));
            format!("#drawing({}, {height}pt, {drawn})\n", word(label))
        }
        Block::Pill(words) => format!("#pill({})\n", word(words)),
        Block::Number(number) => format!("#number({})", word(&number.to_string())),
        Block::Tick { on, alt } => format!("#tick({on}, {})", word(alt)),
        Block::Ink { strokes, alt } => format!("#{}\n", drawn(alt, strokes)),
        Block::Seal { note, .. } => format!("#sealed({})\n", word(note)),
        Block::Space(points) => format!("#v({points}pt)\n"),
        other => foreign(other),
    }
}

/// Size, line, space above, colour and face of a look.
fn style(look: Look) -> &'static str {
    match look {
        Look::Text => "11.5pt, 16.5pt, above: 7pt",
        Look::Cell => "11pt, 15pt, hyphenate: true",
        Look::Step => "12pt, 16pt, weight: \"semibold\"",
        Look::Small => "10pt, 14pt, above: 6pt, fill: soft",
        Look::Remark => "10.4pt, 14pt, above: 4.5pt, fill: soft, style: \"italic\"",
        other => panic!("no plan looks so: {other:?}"),
    }
}

fn table(table: &Table) -> String {
    let name = match table.kind {
        TableKind::Steps => "steps",
        TableKind::Names => "names",
        other => panic!("no plan has such a table: {other:?}"),
    };
    let widths = table.columns.iter().map(|column| match column.width {
        Width::Fixed(points) => format!("{points}pt"),
        Width::Share(share) => format!("{share}fr"),
    });
    let heads = table.columns.iter().map(|column| word(&column.head));
    // A place for a name in ink.
    let empty = |cell: &[Block]| if cell.is_empty() { "#v(23pt)" } else { "" };
    let cell = |cell: &Vec<Block>| format!("[{}{}]", inside(cell), empty(cell));
    let cells = table.rows.iter().flatten().map(cell);
    format!(
        "#{name}({}, {}, {})\n",
        array(widths),
        array(heads),
        array(cells)
    )
}

/// Strokes in a field of 110 to 23 points.
fn drawn(alt: &str, strokes: &Strokes) -> String {
    let by = (110.0 / strokes.width).min(23.0 / strokes.height);
    let lines = strokes.strokes.iter().map(|stroke| {
        array(
            stroke
                .iter()
                .map(|(x, y)| format!("({:.2}pt, {:.2}pt)", x * by, y * by)),
        )
    });
    let lines: Vec<String> = lines.collect();
    format!("drawn({}, {})", word(alt), lines.join(", "))
}
