//! Words of a family keep the family's language on a paper in another one: so they are hyphened, drawn and heard in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use krug_i18n::Language;

use crate::display::{Part, Role};
use crate::document::Document;
use crate::line::Span;
use crate::set::Setter;

/// Words, and the language they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    tag: &'static str,
    words: BTreeSet<String>,
}

impl Document {
    /// Says that these words are in this language wherever they stand. Every line of a text stands for itself, too.
    pub fn keep_tongue<'a>(&mut self, own: Language, words: impl IntoIterator<Item = &'a str>) {
        let lines = words
            .into_iter()
            .flat_map(|text| std::iter::once(text).chain(text.lines()));
        let words = lines.map(str::trim).filter(|words| !words.is_empty());
        let words: BTreeSet<String> = words.map(str::to_owned).collect();
        let tag = own.bcp47();
        self.own = (!words.is_empty()).then(|| Arc::new(Own { tag, words }));
    }
}

impl Own {
    /// Whether a text is nothing but some of these words.
    fn is(&self, text: &str) -> bool {
        let known = |words: &str| self.words.contains(words.trim());
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        known(text) || text.lines().count() > 1 && lines.all(known)
    }

    /// Where some of these words stand in a text: behind a label or number, or in front of brackets. The longest count.
    fn beside(&self, text: &str) -> Option<(usize, usize)> {
        let places = self.words.iter().filter_map(|words| {
            if let Some(label) = text.strip_suffix(words.as_str()) {
                let told = [": ", ". "].iter().any(|end| label.ends_with(end));
                return told.then_some((label.len(), text.len()));
            }
            let rest = text.strip_prefix(words.as_str())?;
            rest.starts_with(" (").then_some((0, words.len()))
        });
        places.max_by_key(|(from, to)| to - from)
    }
}

impl Setter {
    /// The same spans, words of the family in their own language; nothing where none are.
    pub(crate) fn in_tongue(&self, spans: &[Span]) -> Option<Vec<Span>> {
        let own = self.own.as_deref().filter(|own| own.tag != self.tag)?;
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let tag = Some(own.tag);
        if own.is(&text) {
            let all = spans.iter();
            return Some(
                all.map(|span| Span {
                    tag,
                    ..span.clone()
                })
                .collect(),
            );
        }
        let [one] = spans else { return None };
        let (from, to) = own.beside(&text)?;
        let parts = [
            (&text[..from], None),
            (&text[from..to], tag),
            (&text[to..], None),
        ];
        let parts = parts.into_iter().filter(|(text, _)| !text.is_empty());
        Some(
            parts
                .map(|(text, tag)| Span {
                    text: text.to_owned(),
                    tag,
                    ..*one
                })
                .collect(),
        )
    }

    /// The parts of the structure to which stretches of these spans belong: the node itself, if all are in one language,
    /// else a node below it for each.
    pub(crate) fn parts(&mut self, spans: &[Span], node: usize) -> Parts {
        let groups: Vec<Option<&'static str>> = spans
            .chunk_by(|one, next| one.tag == next.tag)
            .map(|group| group[0].tag)
            .collect();
        if let [tag] = groups[..] {
            self.say_language(node, tag);
            return Parts::all(Part::Node(node));
        }
        let mut all = Vec::new();
        for tag in groups {
            let below = self.node(node, Role::Span);
            self.say_language(below, tag);
            all.push((tag, Part::Node(below)));
        }
        Parts { all, at: 0 }
    }

    fn say_language(&mut self, node: usize, tag: Option<&'static str>) {
        if let (Some(node), Some(tag)) = (self.nodes.get_mut(node), tag) {
            node.language = Some(tag);
        }
    }
}

/// Parts of the structure for stretches in turn.
pub(crate) struct Parts {
    all: Vec<(Option<&'static str>, Part)>,
    at: usize,
}

impl Parts {
    /// One for all.
    pub(crate) fn all(part: Part) -> Self {
        Self {
            all: vec![(None, part)],
            at: 0,
        }
    }

    /// The part of the next stretch, which is in this language.
    pub(crate) fn of(&mut self, tag: Option<&'static str>) -> Part {
        let here = self.all.get(self.at..).unwrap_or_default();
        if let Some(on) = here.iter().position(|(of, _)| *of == tag) {
            self.at += on;
        }
        self.all
            .get(self.at)
            .map_or(Part::Decoration, |(_, part)| *part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(all: &[&str]) -> Own {
        Own {
            tag: "bs",
            words: all.iter().map(|words| (*words).to_owned()).collect(),
        }
    }

    #[test]
    fn a_familys_words_are_told_from_krugs_own() {
        let own = own(&["Baka spava kod nas.", "Ko budi djecu?", "Ko kuha?"]);
        for of_family in ["Baka spava kod nas.", "Ko budi djecu?\nKo kuha?"] {
            assert!(own.is(of_family), "{of_family}");
        }
        for of_krug in ["What we will do", "", "Baka spava kod nas. What else?"] {
            assert!(!own.is(of_krug), "{of_krug}");
        }
    }

    #[test]
    fn beside_a_label_the_words_alone_are_the_familys() {
        let own = own(&["pitaju baku", "baku", "Alma", "tata vozi"]);
        assert_eq!(own.beside("If not: pitaju baku"), Some((8, 19)));
        assert_eq!(own.beside("3. tata vozi"), Some((3, 12)));
        assert_eq!(own.beside("tata vozi (by car)"), Some((0, 9)));
        // Part of a list of names, part of a sentence of Krug's.
        assert_eq!(own.beside("Sabina, Alma"), None);
        assert_eq!(own.beside("Alma Delić"), None);
        assert_eq!(own.beside("Please ask Alma"), None);
    }
}
