//! How wide the columns of a table are: in the shares it asks for, and no narrower than the names and words in them, so
//! that nobody's name is parted, also in large print.

use std::collections::BTreeSet;

use crate::document::{Table, TableKind, Width};
use crate::hyphen::{cuts, is_name};
use crate::line::{Span, Style};
use crate::set::{HEAD, look};
use crate::set_table::{inner, paragraphs};

/// Most of a table's width that one column takes from the others.
const MOST: f32 = 0.4;

/// What a column keeps of its share at least; else names are parted after all.
const LEFT: f32 = 0.6;

/// Left edge and width of each column in a span of the page.
pub(crate) fn columns(table: &Table, (x, width): (f32, f32), tag: &str) -> Vec<(f32, f32)> {
    let mut widths = shared(table, width, &[]);
    // A week and two languages keep their columns even.
    if !matches!(table.kind, TableKind::Grid(_) | TableKind::Pairs) {
        let needs = needs(table, &widths, tag);
        if needs.iter().zip(&widths).any(|(need, wide)| need > wide) {
            let wider = shared(table, width, &needs);
            let robbed = |(wide, before): (&f32, &f32)| *wide < before * LEFT;
            if !wider.iter().zip(&widths).any(robbed) {
                widths = wider;
            }
        }
    }
    let mut at = x;
    let place = |wide: f32| {
        let place = (at, wide);
        at += wide;
        place
    };
    widths.into_iter().map(place).collect()
}

/// The width of each column: what is not fixed goes by shares. A column that needs more gets it from those that have
/// more than they need.
fn shared(table: &Table, width: f32, needs: &[f32]) -> Vec<f32> {
    let columns = &table.columns;
    let need = |at: usize| needs.get(at).map_or(0.0, |need| need.min(width * MOST));
    let mut given: Vec<Option<f32>> = columns.iter().map(|column| fixed(column.width)).collect();
    loop {
        let taken: f32 = given.iter().flatten().sum();
        let open = |at: &usize| given[*at].is_none();
        let shares: f32 = (0..columns.len())
            .filter(open)
            .map(|at| share(columns[at].width))
            .sum();
        let unit = (width - taken).max(0.0) / shares.max(0.001);
        let wide = |at: usize| share(columns[at].width) * unit;
        let Some(short) = (0..columns.len())
            .filter(open)
            .find(|at| wide(*at) < need(*at))
        else {
            return (0..columns.len())
                .map(|at| given[at].unwrap_or_else(|| wide(at)))
                .collect();
        };
        given[short] = Some(need(short));
    }
}

fn fixed(width: Width) -> Option<f32> {
    match width {
        Width::Fixed(points) => Some(points),
        Width::Share(_) => None,
    }
}

fn share(width: Width) -> f32 {
    match width {
        Width::Fixed(_) => 0.0,
        Width::Share(share) => share,
    }
}

/// What each column needs for its widest name or word, in points with the space at its sides; less than it has where
/// that was not measured.
fn needs(table: &Table, widths: &[f32], tag: &str) -> Vec<f32> {
    let need = |(at, wide): (usize, &f32)| {
        let (_, room) = inner(table.kind, at, (0.0, *wide));
        let sides = wide - room;
        let head = Span::plain(table.columns[at].head.as_str());
        let mut need = least(&[head], &HEAD, room, tag);
        for cell in table.rows.iter().filter_map(|row| row.get(at)) {
            for (spans, kind, tag) in paragraphs(cell, tag) {
                need = need.max(least(spans, &look(kind), room, tag));
            }
        }
        need + sides
    };
    widths.iter().enumerate().map(need).collect()
}

/// Width in points of the widest name in these words, or of the widest other word's piece that cannot be parted, where
/// that is more than `enough`; else nothing is measured.
fn least(spans: &[Span], style: &Style, enough: f32, tag: &str) -> f32 {
    let words = spans.iter().flat_map(|span| {
        let face = span.face.unwrap_or(style.face);
        span.text.split_whitespace().map(move |word| (word, face))
    });
    let wide = |word: &str, face| crate::measured(word, style.size, face, tag);
    let mut least: f32 = 0.0;
    for (word, face) in words {
        if word.chars().map(widest).sum::<f32>() * style.size <= enough.max(least) {
            continue;
        }
        let cuts = if is_name(word.chars()) || !style.hyphens {
            BTreeSet::new()
        } else {
            cuts(word, tag)
        };
        let mut from = 0;
        for to in cuts.into_iter().chain([word.len()]) {
            let hyphen = if to < word.len() { "-" } else { "" };
            least = least.max(wide(&format!("{}{hyphen}", &word[from..to]), face));
            from = to;
        }
    }
    least
}

/// How wide a letter is at most in any face, in its size: saves setting words that surely fit.
fn widest(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | '.' | ',' | '-' | '(' | ')' => 0.42,
        'm' | 'w' | 'M' | 'W' => 1.03,
        'a'..='z' | '0'..='9' => 0.74,
        'č' | 'ć' | 'đ' | 'š' | 'ž' | 'á' | 'é' | 'ě' | 'í' | 'ň' | 'ó' | 'ř' | 'ú' | 'ů' | 'ý' => {
            0.74
        }
        'A'..='Z' => 0.82,
        'б' | 'в' | 'г' | 'а' | 'е' | 'з' | 'и' | 'к' | 'л' | 'н' | 'о' | 'п' | 'р' | 'с' | 'у' => {
            0.7
        }
        _ => 1.1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::{Cluster, Colour};
    use crate::face::Face;
    use crate::shape::clusters;

    const STYLE: Style = Style {
        face: Face::Sans,
        size: 10.0,
        leading: 14.0,
        colour: Colour::INK,
        hyphens: true,
    };

    #[test]
    fn no_letter_is_wider_than_it_is_taken_for() {
        let letters = ('a'..='ž')
            .chain('A'..='Z')
            .chain('Ѐ'..='џ')
            .chain("0123456789.,-()".chars());
        let mut narrow = Vec::new();
        for letter in letters.filter(|letter| letter.is_alphanumeric()) {
            for face in Face::ALL {
                let Ok(set) = clusters(&letter.to_string(), face, "bg") else {
                    continue;
                };
                let wide = set.iter().map(Cluster::advance).sum::<f32>() / 1000.0;
                if wide > widest(letter) {
                    narrow.push(format!("{letter} {face:?} {wide}"));
                }
            }
        }
        assert_eq!(narrow, Vec::<String>::new());
    }

    #[test]
    fn a_column_needs_room_for_its_names_and_for_pieces_of_other_words() {
        let need = |words: &str| least(&[Span::plain(words)], &STYLE, 5.0, "bs");
        let whole = |word: &str| crate::measured(word, 10.0, Face::Sans, "bs");
        assert_eq!(need("Zdeněk, Dan"), whole("Zdeněk,"));
        assert_eq!(need("ponedjeljkom"), whole("djelj-"));
        assert_eq!(least(&[Span::plain("Dan")], &STYLE, 60.0, "bs"), 0.0);
    }
}
