//! The plan as LibreOffice reads it. Drawn names are left out; their words are there.

use krug_documents::document::{Block, Document, Look, Table};

use super::foreign;

const LOOKS: &str = r#"@page { size: A4; margin: 18mm }
body { font: 11.5pt "Source Sans 3" } h1 { font: 600 24.5pt "Source Serif 4" } h2 { font: 600 14.6pt "Source Serif 4" }
table { border-collapse: collapse; width: 100% } td, th { border-bottom: 0.5pt solid #888; vertical-align: top; text-align: left; padding: 6pt 7pt }
p { margin: 4pt 0 } .question { font: 15.2pt "Source Serif 4" } .step, .value { font-weight: 600 } .small { font-size: 10pt } .remark { font-style: italic; font-size: 10.4pt }
"#;

/// The whole source.
pub fn source(document: &Document) -> String {
    let language = document.language.bcp47();
    format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{LOOKS}</style></head>\
         <body lang=\"{language}\">{}<p class=\"small\">{} · {}</p></body></html>",
        word(&document.title),
        inside(&document.blocks),
        word(&document.footer.left),
        word(&document.footer.middle),
    )
}

fn word(words: &str) -> String {
    let words = words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    words.replace('\n', "<br>")
}

fn inside(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect()
}

fn paragraph(class: &str, words: &str) -> String {
    format!("<p class=\"{class}\">{}</p>", word(words))
}

fn block(block: &Block) -> String {
    match block {
        Block::Letterhead {
            title,
            second,
            third,
        } => {
            let lines = [second.as_ref(), third.as_ref()].into_iter().flatten();
            let lines: String = lines.map(|line| paragraph("second", line)).collect();
            format!("<h1>{}</h1>{lines}", word(title))
        }
        Block::Heading(words) => format!("<h2>{}</h2>", word(words)),
        Block::Quote(words) => paragraph("question", words),
        Block::Paragraph { spans, look } => {
            let words: String = spans.iter().map(|span| span.text.as_str()).collect();
            let class = match look {
                Look::Step => "step",
                Look::Small => "small",
                Look::Remark => "remark",
                _ => "text",
            };
            paragraph(class, &words)
        }
        Block::List { items, .. } => {
            let items: String = items
                .iter()
                .map(|item| format!("<li>{}</li>", word(item)))
                .collect();
            format!("<ul>{items}</ul>")
        }
        Block::Columns(columns) => columns.iter().map(|column| inside(column)).collect(),
        Block::Boxes(boxes) => {
            let boxes = boxes.iter();
            boxes
                .map(|one| paragraph("small", &one.label) + &paragraph("value", &one.value))
                .collect()
        }
        Block::Table(table) => self::table(table),
        Block::Drawing { label, .. } => paragraph("small", label),
        Block::Pill(words) => paragraph("small", words),
        Block::Number(number) => number.to_string(),
        Block::Tick { on, .. } => if *on { "☒" } else { "☐" }.to_owned(),
        Block::Seal { note, .. } => paragraph("small", note),
        Block::Ink { .. } | Block::Space(_) => String::new(),
        other => foreign(other),
    }
}

fn table(table: &Table) -> String {
    let heads: String = table
        .columns
        .iter()
        .map(|column| format!("<th>{}</th>", word(&column.head)))
        .collect();
    let row = |row: &Vec<Vec<Block>>| {
        let cells: String = row
            .iter()
            .map(|cell| format!("<td>{}</td>", inside(cell)))
            .collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!("<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
}
