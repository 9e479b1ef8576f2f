//! Words of a family keep the family's language on a paper in another one: so they are hyphened, drawn and heard in it.

use std::collections::BTreeSet;

use krug_i18n::Language;

use crate::document::{Block, Document};

impl Document {
    /// Says of every block that holds nothing but some of these words that it is in this language.
    pub fn keep_tongue(&mut self, own: Language, words: &BTreeSet<String>) {
        if own != self.language {
            tell(&mut self.blocks, own, words);
        }
    }
}

fn tell(blocks: &mut [Block], own: Language, words: &BTreeSet<String>) {
    for block in blocks {
        match block {
            Block::Columns(columns) => columns.iter_mut().for_each(|c| tell(c, own, words)),
            Block::Told { words: inside, .. } => tell(inside, own, words),
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flatten();
                cells.for_each(|cell| tell(cell, own, words));
            }
            Block::Folded { left, right, .. } => {
                tell(left, own, words);
                tell(right, own, words);
            }
            _ if is_of(block, words) => {
                let inside = std::mem::replace(block, Block::Space(0.0));
                *block = Block::Tongue(own, vec![inside]);
            }
            _ => {}
        }
    }
}

/// Whether a block holds nothing but some of these words.
fn is_of(block: &Block, words: &BTreeSet<String>) -> bool {
    // A step on the review sheet has its number in front.
    let bare = |line: &str| {
        let numbered = line.split_once(". ");
        let rest = numbered.filter(|(n, _)| n.chars().all(|c| c.is_ascii_digit()));
        rest.map_or(line, |(_, rest)| rest).trim().to_owned()
    };
    let known = |text: &str| {
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        words.contains(text.trim())
            || text.lines().count() > 0
                && lines.all(|line| words.contains(line.trim()) || words.contains(&bare(line)))
    };
    match block {
        Block::Paragraph { spans, .. } => {
            let text: String = spans.iter().map(|span| span.text.as_str()).collect();
            !text.trim().is_empty() && known(&text)
        }
        Block::Quote(text) | Block::Poster(text) => known(text),
        Block::List { items, .. } => !items.is_empty() && items.iter().all(|item| known(item)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Look;

    fn words(all: &[&str]) -> BTreeSet<String> {
        all.iter().map(|words| (*words).to_owned()).collect()
    }

    #[test]
    fn a_family_s_words_are_told_from_krugs_own() {
        let own = words(&["Baka spava kod nas.", "Ko budi djecu?\nKo kuha?"]);
        for of_family in [
            Block::text(Look::Text, "Baka spava kod nas."),
            Block::text(Look::Step, "3. Baka spava kod nas."),
            Block::Quote("Ko budi djecu?\nKo kuha?".to_owned()),
        ] {
            assert!(is_of(&of_family, &own), "{of_family:?}");
        }
        for of_krug in [
            Block::text(Look::Text, "What we will do"),
            Block::text(Look::Text, ""),
            Block::text(Look::Text, "Baka spava kod nas. What else?"),
            Block::Heading("Baka spava kod nas.".to_owned()),
        ] {
            assert!(!is_of(&of_krug, &own), "{of_krug:?}");
        }
    }
}
