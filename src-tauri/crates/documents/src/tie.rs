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

/// Short forms that belong to the name or number after them, in the languages of Krug: they never end a line.
const BEFORE: &[&str] = &[
    // bs, hr, sr
    "br.",
    "čl.",
    "str.",
    "tel.",
    "dr.",
    "mr.",
    "prof.",
    "gđa",
    "ul.",
    "бр.",
    "чл.",
    "стр.",
    "тел.",
    "др.",
    "проф.",
    "гђа",
    "ул.",
    // bg
    "№",
    "д-р",
    "г-н",
    "г-жа",
    "бл.",
    "ап.",
    "ет.",
    // cs
    "č.",
    "mgr.",
    "ing.",
    "bc.",
    "mudr.",
    "phdr.",
    "judr.",
    "pan",
    "paní",
    // en
    "no.",
    "mr",
    "mrs",
    "ms",
    "dr",
];

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
    let short: String = before.iter().flat_map(|c| c.to_lowercase()).collect();
    let of_next =
        BEFORE.contains(&short.as_str()) && (next.is_ascii_digit() || next.is_uppercase());
    // A dash never begins a line.
    let dash = matches!(after, ['–' | '—' | '-']);
    let unit = after.iter().filter(|c| c.is_alphabetic()).count() <= 2
        && after
            .iter()
            .all(|c| c.is_alphabetic() || ".,;)%°€".contains(*c));
    of_next
        || dash
        || initial
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
    fn titles_and_numbers_stay_with_what_they_belong_to() {
        for (words, tied) in [
            ("zove dr. Hadžić, br. 5", "zove dr.~Hadžić, br.~5"),
            ("píše Mgr. Novák, č. 5", "píše Mgr.~Novák, č.~5"),
            ("пише г-жа Вълева, № 5", "пише г-жа~Вълева, №~5"),
            ("пише др. Марић", "пише др.~Марић"),
            ("asks Mrs Rowan", "asks Mrs~Rowan"),
            ("pan učitel", "pan učitel"),
        ] {
            assert_eq!(tie(words, "en").replace(NBSP, "~"), tied);
        }
    }

    #[test]
    fn a_dash_begins_no_line_and_a_share_keeps_its_sign() {
        assert_eq!(
            tie("Edin – ako može – vozi", "en"),
            "Edin\u{A0}– ako može\u{A0}– vozi"
        );
        assert_eq!(tie("oko 50 % plaće", "hr"), "oko 50\u{A0}% plaće");
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
