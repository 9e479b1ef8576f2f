//! Where a word may be parted at a line end, by the patterns of its language and script.

use std::collections::BTreeSet;

use hypher::Lang;

/// Words shorter than this are never parted.
const SHORTEST: usize = 6;

/// Whether the first letter is a capital one, as of a name.
pub(crate) fn is_name(letters: impl IntoIterator<Item = char>) -> bool {
    let mut letters = letters.into_iter().filter(|c| c.is_alphabetic());
    letters.next().is_some_and(char::is_uppercase)
}

fn patterns(tag: &str, word: &str) -> Option<Lang> {
    let cyrillic = krug_i18n::script::is_cyrillic(word);
    match (tag.split('-').next().unwrap_or(tag), cyrillic) {
        // No patterns exist for Bosnian and Montenegrin: Croatian and Serbian serve.
        ("bs" | "hr" | "cnr" | "sh" | "sr", false) => Some(Lang::Croatian),
        ("bs" | "cnr" | "sh" | "sr", true) => Some(Lang::Serbian),
        ("bg", true) => Some(Lang::Bulgarian),
        ("cs", false) => Some(Lang::Czech),
        ("sk", false) => Some(Lang::Slovak),
        ("en", false) => Some(Lang::English),
        _ => None,
    }
}

/// Byte places in `word` after which a hyphen may stand, for the language `tag` (BCP 47).
pub(crate) fn cuts(word: &str, tag: &str) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    if word.chars().count() < SHORTEST {
        return found;
    }
    if let Some(language) = patterns(tag, word) {
        let mut length = 0;
        for syllable in hypher::hyphenate_bounded(word, language, 2, 3) {
            length += syllable.len();
            found.insert(length);
        }
        found.remove(&word.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(word: &str, tag: &str) -> String {
        let mut done = word.to_owned();
        for at in cuts(word, tag).into_iter().rev() {
            done.insert(at, '-');
        }
        done
    }

    #[test]
    fn bosnian_is_parted_like_croatian_and_cyrillic_by_its_own_patterns() {
        assert_eq!(parted("ponedjeljkom", "bs"), parted("ponedjeljkom", "hr"));
        assert_eq!(parted("ponedjeljkom", "bs"), "po-ne-djelj-kom");
        assert_eq!(parted("понедељком", "sr-Cyrl"), "по-не-дељ-ком");
        assert_eq!(parted("сигурност", "bg"), "си-гур-ност");
        assert_eq!(parted("neděle", "cs"), "ne-děle");
    }

    #[test]
    fn short_words_and_unknown_languages_stay_whole() {
        assert_eq!(parted("mama", "bs"), "mama");
        assert_eq!(parted("сигурност", "en"), "сигурност");
    }
}
