//! The order of names by the alphabet of a language.
//!
//! lj, nj and dž are letters of Bosnian, Croatian and Serbian, ch is one of Czech; č comes after c
//! and not beside it. Letters a language does not have stand with their base letter, the other
//! script comes after the own one, numbers are compared as numbers.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::Language;

const SOUTH_SLAVIC: &str = "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž";
const CZECH: &str = "a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž";
const ENGLISH: &str = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
const SERBIAN: &str = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш";
const BULGARIAN: &str = "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я";

const SPACE: u32 = 1;
const NUMBER: u32 = 2;
const OWN_SCRIPT: u32 = 100;
const OTHER_SCRIPT: u32 = 1_000;
const UNKNOWN: u32 = 10_000;

/// What two texts are compared by: letters, then accents, then capitals, then the bare text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    letters: Vec<u32>,
    accents: Vec<u32>,
    capitals: Vec<bool>,
    text: String,
}

/// The sort key of a text, for sorting many: `names.sort_by_cached_key(|n| sort::key(bs, n))`.
pub fn key(language: Language, text: &str) -> Key {
    let alphabets = alphabets(language);
    let mut letters = Vec::new();
    let mut accents = Vec::new();
    let mut capitals = Vec::new();
    let composed: Vec<char> = text.nfkc().nfc().collect();
    let small: Vec<char> = composed.iter().map(|c| lower(*c)).collect();
    let mut at = 0;
    while at < small.len() {
        let letter = small[at];
        let digits = small[at..]
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count();
        if digits > 0 {
            number(&small[at..at + digits], &mut letters);
            at += digits;
            continue;
        }
        let pair = small
            .get(at + 1)
            .and_then(|next| weight_of_pair(&alphabets, letter, *next));
        if let Some(weight) = pair {
            letters.push(weight);
            accents.push(0);
            capitals.push(composed[at] != letter);
            at += 2;
            continue;
        }
        if let Some(weight) = weight(&alphabets, letter) {
            letters.push(weight);
            accents.push(0);
            capitals.push(composed[at] != letter);
        } else if letter.is_alphabetic() {
            base(&alphabets, letter, &mut letters, &mut accents);
            capitals.push(composed[at] != letter);
        } else if !letters.is_empty() && letters.last() != Some(&SPACE) {
            letters.push(SPACE);
        }
        at += 1;
    }
    Key {
        letters,
        accents,
        capitals,
        text: text.to_string(),
    }
}

/// Which of two texts comes first.
pub fn compare(language: Language, a: &str, b: &str) -> Ordering {
    key(language, a).cmp(&key(language, b))
}

type Alphabets = [(u32, &'static str); 2];

fn alphabets(language: Language) -> Alphabets {
    let (own, other) = match language {
        Language::Bs | Language::Hr | Language::SrLatn => (SOUTH_SLAVIC, SERBIAN),
        Language::SrCyrl => (SERBIAN, SOUTH_SLAVIC),
        Language::Bg => (BULGARIAN, ENGLISH),
        Language::Cs => (CZECH, BULGARIAN),
        Language::En => (ENGLISH, SERBIAN),
    };
    [(OWN_SCRIPT, own), (OTHER_SCRIPT, other)]
}

fn weight(alphabets: &Alphabets, letter: char) -> Option<u32> {
    let mut buffer = [0; 4];
    place(alphabets, letter.encode_utf8(&mut buffer))
}

fn weight_of_pair(alphabets: &Alphabets, first: char, second: char) -> Option<u32> {
    if !matches!((first, second), ('l' | 'n', 'j') | ('d', 'ž') | ('c', 'h')) {
        return None;
    }
    place(alphabets, &String::from_iter([first, second]))
}

fn place(alphabets: &Alphabets, letter: &str) -> Option<u32> {
    alphabets.iter().find_map(|(start, alphabet)| {
        let at = alphabet.split(' ').position(|own| own == letter)?;
        Some(start + at as u32)
    })
}

/// A letter from elsewhere stands with its base letter; the accent decides between equals.
fn base(alphabets: &Alphabets, letter: char, letters: &mut Vec<u32>, accents: &mut Vec<u32>) {
    let plain: &[char] = match letter {
        'đ' | 'ð' => &['d'],
        'ł' => &['l'],
        'ø' => &['o'],
        'ı' => &['i'],
        'ß' => &['s', 's'],
        'æ' => &['a', 'e'],
        _ => &[],
    };
    if plain.is_empty() {
        let mut accent = 0;
        for part in std::iter::once(letter).nfd() {
            if is_combining_mark(part) {
                accent = u32::from(part);
            } else {
                letters.push(weight(alphabets, part).unwrap_or(UNKNOWN + u32::from(part)));
            }
        }
        accents.push(accent);
    } else {
        letters.extend(plain.iter().filter_map(|part| weight(alphabets, *part)));
        accents.extend(plain.iter().map(|_| u32::from(letter)));
    }
}

/// A number by its size: first how many digits, then the digits.
fn number(digits: &[char], letters: &mut Vec<u32>) {
    let zeros = digits.iter().take_while(|digit| **digit == '0').count();
    let digits = &digits[zeros..];
    letters.push(NUMBER);
    letters.push(digits.len() as u32);
    letters.extend(digits.iter().filter_map(|digit| digit.to_digit(10)));
}

fn lower(letter: char) -> char {
    let mut small = letter.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sorted(language: Language, words: &str) -> String {
        let mut words: Vec<&str> = words.split(", ").collect();
        words.sort_by(|a, b| compare(language, a, b));
        words.join(", ")
    }

    #[test]
    fn bosnian_and_croatian_know_thirty_letters() {
        let expected = "Amar, Cvijeta, Čedo, Ćamil, Damir, Dženan, Đulsa, Emir, Lana, Luka, \
                        Ljubica, Mirela, Nura, Njegoš, Oto, Selma, Šaban, Zuhra, Željko";
        let mixed = "Željko, Šaban, Njegoš, Ljubica, Đulsa, Dženan, Ćamil, Čedo, Zuhra, Oto, Nura, \
                     Mirela, Luka, Lana, Emir, Damir, Cvijeta, Amar, Selma";
        for language in [Language::Bs, Language::Hr, Language::SrLatn] {
            assert_eq!(sorted(language, mixed), expected);
        }
    }

    #[test]
    fn czech_ch_stands_between_h_and_i() {
        assert_eq!(
            sorted(
                Language::Cs,
                "Iva, Žaneta, Chalupa, Řehoř, Radek, Hana, Cyril, Čeněk, Ďáblice, Dana, Daniel, Šimon, Soňa, Zita"
            ),
            "Cyril, Čeněk, Ďáblice, Dana, Daniel, Hana, Chalupa, Iva, Radek, Řehoř, Soňa, Šimon, Zita, Žaneta"
        );
        // An accent decides only between words that are equal without it.
        assert_eq!(sorted(Language::Cs, "dál, dalo, dal"), "dal, dál, dalo");
    }

    #[test]
    fn cyrillic_follows_its_own_alphabet() {
        assert_eq!(
            sorted(
                Language::SrCyrl,
                "Шабан, Џенан, Ђорђе, Драган, Љубица, Лука, Његош, Нада, Ћамил, Тома, Чедо, Јован, Ivan, Жика, Ема"
            ),
            "Драган, Ђорђе, Ема, Жика, Јован, Лука, Љубица, Нада, Његош, Тома, Ћамил, Чедо, Џенан, Шабан, Ivan"
        );
        assert_eq!(
            sorted(
                Language::Bg,
                "Яна, Юлия, Щерю, Шейла, Чавдар, Емине, Йордан, Иван, Ангел, Ъгъл, Жана"
            ),
            "Ангел, Емине, Жана, Иван, Йордан, Чавдар, Шейла, Щерю, Ъгъл, Юлия, Яна"
        );
    }

    #[test]
    fn words_numbers_and_capitals() {
        assert_eq!(
            sorted(Language::Bs, "korak 10, korak 2, Korak 2, korak"),
            "korak, korak 2, Korak 2, korak 10"
        );
        assert_eq!(
            sorted(
                Language::Hr,
                "Marićević, Marić Vesna, Marić-Ban, Marić Ante"
            ),
            "Marić Ante, Marić-Ban, Marić Vesna, Marićević"
        );
        assert_eq!(
            sorted(Language::En, "Żaneta, Adam, Đorđe, Dan, Zoe"),
            "Adam, Dan, Đorđe, Żaneta, Zoe"
        );
        assert_eq!(
            sorted(Language::Bs, "Nada, N\u{30c}, Č, C\u{30c}a, C"),
            "C, Č, C\u{30c}a, N\u{30c}, Nada"
        );
    }

    proptest! {
        #[test]
        fn the_order_is_total_and_equal_only_for_the_same_text(
            a in "[a-zčćžšđA-Z0-9 а-я]{0,8}", b in "[a-zčćžšđA-Z0-9 а-я]{0,8}"
        ) {
            for language in Language::ALL {
                let order = compare(language, &a, &b);
                prop_assert_eq!(order, compare(language, &b, &a).reverse());
                prop_assert_eq!(order == Ordering::Equal, a == b);
            }
        }
    }
}
