//! What must not be seen: the marked secrets of a family, and the test whether a text gives one away.
//! The check reads text, not only fields, because a village in a step can be as telling as an address
//! (handbook 6.5, rule 59).

use crate::case::Case;
use crate::kinds::{ContactWay, Mark};

/// Words and numbers that must not reach anybody but the coordinator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shield {
    words: Vec<String>,
    numbers: Vec<String>,
}

impl Shield {
    /// Collects protected places and every contact that is not open.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut shield = Shield::default();
        for place in &case.protected_places {
            shield.add(&place.text);
        }
        for contact in &case.contacts {
            if contact.way == Some(ContactWay::Through) {
                continue;
            }
            if matches!(contact.mark, Some(Mark::Protected | Mark::CoordinatorOnly)) {
                shield.add(&contact.value);
            }
        }
        shield
    }

    fn add(&mut self, text: &str) {
        let text = text.trim();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let letters = text.chars().any(char::is_alphabetic);
        if digits.len() >= 6 && !letters {
            self.numbers.push(digits);
        } else if text.chars().count() >= 3 {
            self.words.push(text.to_lowercase());
        }
    }

    /// All marked secrets, as the leak test looks for them.
    #[must_use]
    pub fn secrets(&self) -> Vec<&str> {
        self.words
            .iter()
            .chain(&self.numbers)
            .map(String::as_str)
            .collect()
    }

    /// Whether a text gives a secret away. A word counts in any letter case and with its first letters
    /// alone, as place names are inflected; a number counts however it is spaced.
    #[must_use]
    pub fn hits(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        self.words.iter().any(|word| lower.contains(stem(word)))
            || self
                .numbers
                .iter()
                .any(|number| digits.contains(number.as_str()))
    }

    /// The text, or nothing where it would give something away.
    #[must_use]
    pub fn shown(&self, text: &str) -> Option<String> {
        (!self.hits(text)).then(|| text.to_owned())
    }
}

/// A place name without the ending that inflection changes: one letter of a word of six or more.
fn stem(word: &str) -> &str {
    if word.contains(char::is_whitespace) || word.chars().count() < 6 {
        return word;
    }
    word.char_indices()
        .next_back()
        .map_or(word, |(at, _)| &word[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::{Contact, ProtectedPlace};

    fn emine() -> Shield {
        let mut case = Case::default();
        case.protected_places.push(ProtectedPlace {
            text: "Казанлък".into(),
            ..Default::default()
        });
        case.contacts.push(Contact {
            value: "088 812 34 56".into(),
            mark: Some(Mark::Protected),
            ..Default::default()
        });
        case.contacts.push(Contact {
            value: "042 111 222".into(),
            mark: Some(Mark::Open),
            ..Default::default()
        });
        Shield::of(&case)
    }

    #[test]
    fn a_protected_place_is_found_in_any_form() {
        assert!(emine().hits("Дениз я взима от казанлъшката спирка, Казанлъка"));
        assert!(!emine().hits("у Емине"));
    }

    #[test]
    fn a_protected_number_is_found_however_it_is_written() {
        assert!(emine().hits("тел. 0888/12-34-56"));
        assert!(!emine().hits("042 111 222"));
        assert_eq!(emine().shown("у Емине").as_deref(), Some("у Емине"));
    }
}
