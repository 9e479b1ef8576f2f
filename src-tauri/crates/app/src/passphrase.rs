//! Passphrases: how strong one is, and five words to choose from. The words are made of syllables, so
//! they can be spoken and typed in every language of Krug and need no list.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::vault::Strength;

/// Least estimated work, in bits, for a passphrase to be accepted.
const ENOUGH: u32 = 60;

/// A word for a strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// Guessed quickly.
    Weak,
    /// Not yet enough.
    Fair,
    /// Enough.
    Good,
    /// More than enough.
    Strong,
}

/// Weighs a passphrase.
#[must_use]
pub fn strength(passphrase: &str) -> Strength {
    let passphrase = typed(passphrase);
    let guesses = zxcvbn::zxcvbn(&passphrase, &[]).guesses_log10();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 400"
    )]
    let bits = if passphrase.is_empty() {
        0
    } else {
        (guesses * std::f64::consts::LOG2_10).max(0.0) as u32
    };
    let word = match bits {
        0..=39 => Word::Weak,
        40..=59 => Word::Fair,
        60..=79 => Word::Good,
        _ => Word::Strong,
    };
    Strength {
        bits,
        word,
        enough: bits >= ENOUGH,
    }
}

/// A passphrase as it is used: composed letters, because some systems type `č` as two signs, and no space
/// at its ends.
#[must_use]
pub fn typed(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.trim().nfc().collect())
}

const LATIN: ([&str; 16], [&str; 5]) = (
    [
        "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z",
    ],
    ["a", "e", "i", "o", "u"],
);
const CYRILLIC: ([&str; 16], [&str; 5]) = (
    [
        "б", "в", "г", "д", "з", "ж", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "ц",
    ],
    ["а", "е", "и", "о", "у"],
);

/// Five words of three syllables out of 40 random bytes: 16 x 5 syllables, 15 of them, 94 bits.
#[must_use]
pub fn suggest(language: &str, dice: &[u8; 40]) -> String {
    spoken(language, dice, 5, 3)
}

/// Six short words to be told by phone, out of 24 random bytes: 12 syllables, 75 bits. Made of syllables and not
/// out of a list, so that they can be said and typed in every language of Krug.
#[must_use]
pub fn six_words(language: &str, dice: &[u8; 24]) -> String {
    spoken(language, dice, 6, 2)
}

fn spoken(language: &str, dice: &[u8], count: usize, syllables: usize) -> String {
    let (consonants, vowels) = if matches!(language, "bg" | "sr-Cyrl") {
        CYRILLIC
    } else {
        LATIN
    };
    let mut words = Vec::with_capacity(count);
    for word in dice.chunks_exact(2 * syllables).take(count) {
        let mut text = String::new();
        for pair in word.chunks_exact(2) {
            text.push_str(consonants[usize::from(pair[0] & 15)]);
            // 255 is the largest multiple of five below 256: one value in 256 leans on the first vowel.
            text.push_str(vowels[usize::from(pair[1] % 5)]);
        }
        words.push(text);
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggested_words_are_strong_and_ordinary_ones_are_not() {
        let dice: [u8; 40] = std::array::from_fn(|i| u8::try_from(i * 37 % 251).unwrap());
        let words = suggest("bs", &dice);
        assert_eq!(words.split(' ').count(), 5);
        assert!(strength(&words).enough, "{words}");
        assert!(strength(&suggest("bg", &dice)).enough);
        assert_eq!(strength("lozinka123").word, Word::Weak);
        assert!(!strength("").enough);
        let short = six_words("hr", dice.first_chunk().unwrap());
        assert_eq!(short.split(' ').count(), 6);
        assert!(strength(&short).enough, "{short}");
        let padded = format!(
            "{}a{}",
            "\u{2003} \u{a0}".repeat(9),
            " \u{2002}\t".repeat(9)
        );
        assert!(!strength(&padded).enough, "blanks at the ends are not used");
        assert_eq!(*typed(" Ko\u{10d}ija "), *typed("Koc\u{30c}ija"));
    }
}
