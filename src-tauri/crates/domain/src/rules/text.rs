//! How the checks read words: in any letter case, without punctuation, from the beginning of a word,
//! as word endings are inflected. The word lists themselves are settings of a country.

/// Lower-case words with one space between, before and after.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            plain.push(c);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

/// The first of these words that stands in the text. A listed word is the beginning of a word; with a
/// space at its end it is a whole one.
pub(super) fn first_of<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    let text = plain(text);
    words.iter().copied().find(|word| {
        let wanted = plain(word);
        let wanted = if word.ends_with(' ') {
            wanted.as_str()
        } else {
            wanted.trim_end()
        };
        !wanted.is_empty() && text.contains(wanted)
    })
}

/// Whether one of the sentences begins with one of these words.
pub(super) fn opens_with(text: &str, words: &[&str]) -> bool {
    text.split(['.', '?', '!', '\n']).any(|sentence| {
        let sentence = plain(sentence);
        words.iter().any(|word| sentence.starts_with(&plain(word)))
    })
}

/// Number of words.
pub(super) fn words(text: &str) -> usize {
    plain(text).split_whitespace().count()
}

/// Number of sentences. A date (`16. 3.`) and a short form (`dr. Ana`) do not end one.
pub(super) fn sentences(text: &str) -> usize {
    text.lines().map(sentences_of_line).sum()
}

fn sentences_of_line(line: &str) -> usize {
    let words: Vec<&str> = line.split_whitespace().collect();
    if !line.chars().any(char::is_alphanumeric) {
        return 0;
    }
    let ends = words
        .windows(2)
        .filter(|pair| ends_sentence(pair[0]) && begins_sentence(pair[1]));
    1 + ends.count()
}

fn ends_sentence(word: &str) -> bool {
    let Some(body) = word.strip_suffix('.') else {
        return word.ends_with(['!', '?', '…', ';']);
    };
    let short = body.chars().count() <= 3;
    !short && !body.ends_with(|c: char| c.is_ascii_digit())
}

fn begins_sentence(word: &str) -> bool {
    word.chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(|c| c.is_uppercase() || c.is_numeric())
}

/// The digits of each number in a text, however it is spaced; letters and commas end a number.
pub(crate) fn numbers(text: &str) -> Vec<String> {
    let inside = |c: char| c.is_ascii_digit() || " -–/.()+\u{a0}".contains(c);
    text.split(|c| !inside(c))
        .map(digits)
        .filter(|run| run.len() >= 6)
        .collect()
}

/// Whether a number stands in a text, however either is spaced and with or without its country's code.
pub(crate) fn tells_number(text: &str, number: &str) -> bool {
    let wanted = digits(number);
    let wanted = wanted.trim_start_matches('0');
    // A time or a day before a number runs together with it, and the country's code may be missing there.
    let own = wanted.len().checked_sub(8).filter(|code| *code >= 2);
    let own = own.and_then(|code| wanted.get(code..));
    wanted.len() >= 6
        && numbers(text).iter().any(|run| {
            run.contains(wanted)
                || own.is_some_and(|own| run.contains(own))
                || (run.len() >= 8 && wanted.ends_with(run.trim_start_matches('0')))
        })
}

/// Only the digits.
pub(crate) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_by_its_beginning_only() {
        assert_eq!(first_of("Damir glasao za", &["glasao"]), Some("glasao"));
        assert_eq!(first_of("Damir se saglasao", &["glasao"]), None);
        assert_eq!(first_of("nedjelja je naša", &["ne "]), None);
    }

    #[test]
    fn dates_and_short_forms_end_no_sentence() {
        assert_eq!(
            sentences("Od 16. 3. Lamija ide u školu, kaže dr. Brkić."),
            1
        );
        assert_eq!(sentences("Djeca nisu sama. Škola ima jedan broj."), 2);
        assert_eq!(sentences("Djeca nisu sama\nŠkola ima jedan broj"), 2);
        assert_eq!(sentences("  "), 0);
    }

    #[test]
    fn a_number_is_heard_behind_a_time_and_without_its_country() {
        for text in [
            "dođi u 17.30 (061/234-567)",
            "2. 061/234-567",
            "061 234 567",
        ] {
            assert!(tells_number(text, "+387 61 234 567"), "{text}");
        }
        assert!(!tells_number(
            "dođi u 17.30, 061/234-568",
            "+387 61 234 567"
        ));
    }

    #[test]
    fn a_question_is_heard_by_its_first_words() {
        assert!(opens_with("Da li Damir može doći?", &["da li"]));
        assert!(!opens_with("Šta nam treba da li?", &["da li"]));
    }

    #[test]
    fn numbers_are_read_however_they_are_spaced() {
        assert_eq!(numbers("zovi 061/234-567, do 16."), ["061234567"]);
        assert!(numbers("od 7:15 do 8").is_empty());
    }
}
