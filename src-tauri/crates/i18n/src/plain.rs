//! Two counts that show a coordinator where a text is hard to read: long sentences, long words.
//!
//! Counts only. The words of a family are never corrected and never graded.

/// A sentence with more words than this is hard to follow when read aloud.
pub const LONG_SENTENCE: usize = 15;

/// A word with more letters than this slows a reader down.
pub const LONG_WORD: usize = 14;

/// What a text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Sentences and headings.
    pub sentences: usize,
    /// Words, numbers included.
    pub words: usize,
    /// Sentences above [`LONG_SENTENCE`] words.
    pub long_sentences: usize,
    /// Words above [`LONG_WORD`] letters.
    pub long_words: usize,
}

/// Counts sentences and words. A point after a number ("28. 11.") or a single letter ("g. Hadžić")
/// ends no sentence.
pub fn counts(text: &str) -> Counts {
    let mut counts = Counts::default();
    for line in text.lines() {
        let mut length = 0;
        for word in line.split_whitespace() {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let digits = word.chars().filter(char::is_ascii_digit).count();
            if letters + digits == 0 {
                continue;
            }
            length += 1;
            counts.words += 1;
            counts.long_words += usize::from(letters > LONG_WORD);
            let end = word.trim_end_matches(['"', '”', '“', '’', ')', '»']);
            let stop = end.ends_with(['!', '?', '…']) || (end.ends_with('.') && letters > 1);
            if stop {
                counts.close(&mut length);
            }
        }
        counts.close(&mut length);
    }
    counts
}

impl Counts {
    fn close(&mut self, length: &mut usize) {
        if *length > 0 {
            self.sentences += 1;
            self.long_sentences += usize::from(*length > LONG_SENTENCE);
        }
        *length = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_and_a_title_end_no_sentence() {
        let found = counts("Vidimo se 28. 11. kod Fatime. Škola (g. Hadžić) javlja Selmi.\nHvala");
        assert_eq!(found.sentences, 3);
        assert_eq!(found.words, 12);
        assert_eq!(found.long_words, 0);
    }

    #[test]
    fn long_sentences_and_words_are_counted() {
        let long = "riječ ".repeat(21) + "kraj. Najneprilagodljivijima.";
        let found = counts(&long);
        assert_eq!(
            found,
            Counts {
                sentences: 2,
                words: 23,
                long_sentences: 1,
                long_words: 1
            }
        );
        assert_eq!(counts(" … \n"), Counts::default());
    }
}
