//! Ties: spaces that must not end a line become no-break spaces, for layout only.
//!
//! One-letter words hang onto the next word where the language asks for it; dates, phone numbers,
//! amounts and initials stay whole. The letters themselves are never changed.

const NBSP: char = '\u{A0}';

/// Whether one-letter words must not end a line in this language (BCP 47 tag).
fn ties_short_words(tag: &str) -> bool {
    matches!(
        tag.split('-').next().unwrap_or(tag),
        "cs" | "sk" | "pl" | "bs" | "hr" | "sr" | "cnr" | "sh" | "bg" | "mk" | "sl" | "uk" | "ru"
    )
}

/// The same text with no-break spaces where a line must not end.
pub fn tie(text: &str, tag: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let short_words = ties_short_words(tag);
    letters
        .iter()
        .enumerate()
        .map(|(at, letter)| {
            if *letter == ' ' && is_tied(&letters, at, short_words) {
                NBSP
            } else {
                *letter
            }
        })
        .collect()
}

/// Decides about the space at `at` from the words on its two sides.
fn is_tied(letters: &[char], at: usize, short_words: bool) -> bool {
    let is_space = |c: &char| *c == ' ' || *c == NBSP || *c == '\n';
    let start = letters[..at]
        .iter()
        .rposition(is_space)
        .map_or(0, |p| p + 1);
    let end = letters[at + 1..]
        .iter()
        .position(is_space)
        .map_or(letters.len(), |p| at + 1 + p);
    let before = &letters[start..at];
    let after = &letters[at + 1..end];
    let (Some(last), Some(next)) = (before.last(), after.first()) else {
        return false;
    };
    let digits_before = before.iter().any(char::is_ascii_digit);
    let number_ends = digits_before && (last.is_ascii_digit() || *last == '.');
    let bare: Vec<&char> = before.iter().filter(|c| c.is_alphanumeric()).collect();
    let one_letter = matches!(bare.as_slice(), [only] if only.is_alphabetic());
    let initial = one_letter && *last == '.' && next.is_uppercase();
    let short_word = short_words && one_letter && last.is_alphabetic();
    let unit = after.iter().filter(|c| c.is_alphabetic()).count() <= 2
        && after
            .iter()
            .all(|c| c.is_alphabetic() || ".,;)".contains(*c));
    initial
        || short_word
        || (number_ends && next.is_ascii_digit())
        || (digits_before && *last == '.' && next.is_lowercase())
        || (digits_before && last.is_ascii_digit() && unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn czech_prepositions_hang_onto_the_next_word() {
        assert_eq!(
            tie("Radek volá v neděli a ptá se", "cs"),
            "Radek volá v\u{A0}neděli a\u{A0}ptá se"
        );
        assert_eq!(tie("a plan", "en"), "a plan");
    }

    #[test]
    fn dates_numbers_and_initials_stay_whole() {
        assert_eq!(tie("do 5. u mjesecu", "en"), "do 5.\u{A0}u mjesecu");
        assert_eq!(tie("od 16. 3. 2026.", "bs"), "od 16.\u{A0}3.\u{A0}2026.");
        assert_eq!(tie("060 555 070", "en"), "060\u{A0}555\u{A0}070");
        assert_eq!(
            tie("1 500 Kč, u 17 h", "cs"),
            "1\u{A0}500\u{A0}Kč, u\u{A0}17\u{A0}h"
        );
        assert_eq!(tie("g. Hadžić", "bs"), "g.\u{A0}Hadžić");
        assert_eq!(tie("28. novembra", "bs"), "28.\u{A0}novembra");
    }
}
