//! What must not be seen: the marked secrets of a family, and the test whether a text gives one away.
//! The check reads text, not only fields, because a village in a step can be as telling as an address
//! (handbook 6.5, rule 59).
//!
//! A place is found in either script, with or without accents, and in the forms its name takes in a
//! sentence (Tuzla, u Tuzli; Kakanj, u Kaknju; Praha, v Praze; Banja Luka, u Banjoj Luci). The forms are
//! guessed from the letters alone, and rather one too many: a paper that is held back can be talked
//! about, an address that got out cannot be taken back.

use krug_letters::fold;

use crate::case::Case;
use crate::kinds::{Contact, ContactWay, Mark};
use crate::rules::text::{numbers, tells_number};

/// Words and numbers that must not reach anybody but the coordinator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shield {
    /// Each a run of words, each word with the beginnings it may show.
    names: Vec<Vec<Beginnings>>,
    numbers: Vec<String>,
    /// As they were marked, for the leak test.
    marked: Vec<String>,
}

impl Shield {
    /// Collects protected places and every contact that is not open.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut shield = Shield::default();
        for place in case.protected_places.iter().chain(&case.unsettled.places) {
            shield.number(&place.text);
            // "Kakanj, Doboj" are two places: either alone is telling.
            for part in place.text.split([',', ';', '\n', '(', ')']) {
                shield.name(part);
            }
            shield.short(&place.text);
        }
        for contact in case.contacts.iter().chain(&case.unsettled.contacts) {
            // Whose owner is not there has nobody who could say yes.
            let there = |of: &Contact| {
                of.person
                    .as_deref()
                    .is_some_and(|p| case.person(p).is_some())
            };
            let lost = || {
                let same = |other: &&Contact| other.value == contact.value && there(other);
                contact.person.is_some()
                    && !there(contact)
                    && !case.contacts.iter().any(|c| same(&c))
            };
            if matches!(contact.mark, Some(Mark::Protected | Mark::CoordinatorOnly)) || lost() {
                shield.contact(contact);
            }
        }
        shield
    }

    /// An address alone, however it is marked; nothing where it is one word, such as a town.
    #[must_use]
    pub fn of_address(contact: &Contact) -> Option<Self> {
        let address = contact.way == Some(ContactWay::Address);
        (address && telling(&fold(&contact.value)).count() > 1).then(|| {
            let mut shield = Shield::default();
            shield.contact(contact);
            shield
        })
    }

    fn contact(&mut self, contact: &Contact) {
        match contact.way {
            Some(ContactWay::Through) => {}
            Some(ContactWay::Phone | ContactWay::Message) => self.number(&contact.value),
            Some(ContactWay::Email) => self.name(&contact.value),
            Some(ContactWay::Address) => {
                let protected = contact.mark == Some(Mark::Protected);
                // "Nova bb" is no word for everything new.
                if protected || telling(&fold(&contact.value)).count() > 1 {
                    self.name(&contact.value);
                } else {
                    self.whole(&contact.value);
                }
                // A street with its number is enough, and a village; the town alone is not.
                let parts = parts(&contact.value);
                let mut found = false;
                for (at, part) in parts.iter().enumerate() {
                    // "Zelená 12, Praha 5": what comes after the street tells a part of a town.
                    if protected || !found {
                        found |= self.street(part);
                    }
                    let folded = fold(part);
                    let without_number = folded.split(' ').any(|word| word == "bb");
                    let several = telling(&folded).count() > 1;
                    let village = without_number && (several || protected);
                    if village || (protected && several && at + 1 < parts.len()) {
                        self.name(part);
                    }
                }
            }
            None => {
                self.number(&contact.value);
                if numbers(&contact.value).is_empty() {
                    self.name(&contact.value);
                }
            }
        }
    }

    fn number(&mut self, text: &str) {
        for number in numbers(text) {
            self.marked.push(number.clone());
            self.numbers.push(number);
        }
    }

    fn name(&mut self, text: &str) {
        let folded = fold(text);
        let words: Vec<Beginnings> = telling(&folded).map(Beginnings::of).collect();
        if words.len() > 1 {
            let joined: String = telling(&folded).collect();
            self.names.push(vec![Beginnings::of(&joined)]);
        }
        let letters =
            |words: &[Beginnings]| -> usize { words.iter().map(|w| w.word.chars().count()).sum() };
        if letters(&words) >= 3 {
            self.marked.push(text.trim().to_lowercase());
            self.names.push(words);
            return;
        }
        // A place whose name is what tells nothing elsewhere: Blok 45, Úlice.
        self.whole(text);
    }

    /// All words of it in a row, also those that tell nothing by themselves.
    fn whole(&mut self, text: &str) {
        let folded = fold(text);
        let whole: Vec<Beginnings> = folded.split(' ').map(Beginnings::of).collect();
        if whole.iter().map(|w| w.word.chars().count()).sum::<usize>() >= 3 {
            self.marked.push(text.trim().to_lowercase());
            self.names.push(whole);
        }
    }

    /// A place with a name of two letters: found as it is alone.
    fn short(&mut self, text: &str) {
        let folded = fold(text);
        if folded.chars().count() == 2 && folded.chars().all(char::is_alphabetic) {
            self.marked.push(text.trim().to_lowercase());
            self.names.push(vec![Beginnings::of(&folded)]);
        }
    }

    /// Whether there is one.
    fn street(&mut self, text: &str) -> bool {
        let folded = fold(text);
        let words: Vec<&str> = telling(&folded).collect();
        let before = self.names.len();
        for pair in words.windows(2) {
            let named = pair[0].chars().count() >= 3 && pair[0].chars().all(char::is_alphabetic);
            if named && pair[1].starts_with(|c: char| c.is_ascii_digit()) {
                self.names
                    .push(pair.iter().copied().map(Beginnings::of).collect());
            }
        }
        self.names.len() > before
    }

    /// All marked secrets as they were written, in small letters.
    #[must_use]
    pub fn secrets(&self) -> Vec<&str> {
        self.marked.iter().map(String::as_str).collect()
    }

    /// Whether a text gives a secret away.
    #[must_use]
    pub fn hits(&self, text: &str) -> bool {
        if self.numbers.iter().any(|n| tells_number(text, n)) {
            return true;
        }
        if self.names.is_empty() {
            return false;
        }
        let folded = fold(text);
        let telling: Vec<&str> = telling(&folded).collect();
        let whole: Vec<&str> = folded.split(' ').collect();
        let stands_in = |words: &[&str], name: &[Beginnings]| {
            words
                .windows(name.len())
                .any(|run| name.iter().zip(run).all(|(wanted, word)| wanted.fits(word)))
        };
        self.names
            .iter()
            .any(|name| stands_in(&telling, name) || stands_in(&whole, name))
    }

    /// The text, or nothing where it would give something away.
    #[must_use]
    pub fn shown(&self, text: &str) -> Option<String> {
        (!self.hits(text)).then(|| text.to_owned())
    }
}

/// Endings a very short name may take; a longer one may take any.
const ENDINGS: &[&str] = &[
    "a", "e", "i", "o", "u", "j", "om", "oj", "im", "ih", "ama", "ima", "ou", "ah", "ata", "at",
];

/// What may stand before the number of a house, or in its place, and tells nothing.
const FILLERS: &[&str] = &[
    "ap", "bb", "bl", "blok", "br", "broj", "c", "cp", "et", "n", "no", "nomer", "ul", "ulaz",
    "ulica", "ulice", "ulici", "ulicu", "vh",
];

/// The parts of an address; a number by itself belongs to what stands in front of it.
fn parts(address: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in address.split([',', ';', '\n']).map(str::trim) {
        let bare = fold(part);
        let bare = telling(&bare).all(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        match parts.last_mut() {
            Some(before) if bare => {
                before.push(' ');
                before.push_str(part);
            }
            _ => parts.push(part.to_owned()),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// The words of a folded text that can tell a place.
fn telling(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|word| !FILLERS.contains(word))
}

/// The ending of a word made from a place: ломски, русенско, fočanska, lomská.
fn of_a_place(ending: &str) -> bool {
    let bare = ["an", "en", "in", "ov"]
        .iter()
        .find_map(|before| ending.strip_prefix(before))
        .unwrap_or(ending);
    (bare.starts_with("sk") || bare.starts_with("st") || bare.starts_with("ck"))
        && ending.chars().count() <= 8
}

/// The longest ending of a longer name, as in "Zenica, zeničanski".
const LONGEST_ENDING: usize = 6;

/// A folded word and the beginnings its other forms share.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Beginnings {
    word: String,
    stems: Vec<String>,
}

impl Beginnings {
    fn of(word: &str) -> Self {
        let mut stems = Vec::new();
        let letters = word.chars().count();
        if letters >= 3 && word.chars().all(char::is_alphabetic) {
            let bare = word.trim_end_matches(is_vowel);
            let bare = if bare.chars().count() < 3 { word } else { bare };
            stems.push(bare.to_owned());
            stems.extend(without_last_vowel(bare));
            for stem in stems.clone() {
                stems.extend(softened(&stem));
            }
        }
        Self {
            word: word.to_owned(),
            stems,
        }
    }

    fn fits(&self, word: &str) -> bool {
        word == self.word
            || self.stems.iter().any(|stem| {
                word.strip_prefix(stem.as_str()).is_some_and(|ending| {
                    if stem.chars().count() > 3 {
                        ending.chars().count() <= LONGEST_ENDING
                    } else {
                        ending.is_empty() || ENDINGS.contains(&ending) || of_a_place(ending)
                    }
                })
            })
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The vowel that goes when an ending comes: Kakanj, Kaknja; Hradec, Hradce; Písek, Písku.
fn without_last_vowel(stem: &str) -> Option<String> {
    let at = stem.rfind(is_vowel)?;
    let tail = stem.len() - at - 1;
    ((1..=2).contains(&tail) && at >= 2).then(|| format!("{}{}", &stem[..at], &stem[at + 1..]))
}

/// The consonant that changes before some endings: Luka, Luci; Praha, Praze; Prag, praški.
fn softened(stem: &str) -> Vec<String> {
    let others = match stem.chars().next_back() {
        Some('k') => "cs",
        Some('g' | 'h') => "zs",
        _ => "",
    };
    others
        .chars()
        .map(|c| format!("{}{c}", &stem[..stem.len() - 1]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::ProtectedPlace;

    fn place(text: &str) -> Shield {
        let mut case = Case::default();
        case.protected_places.push(ProtectedPlace {
            text: text.into(),
            ..Default::default()
        });
        Shield::of(&case)
    }

    fn contact(way: ContactWay, value: &str) -> Shield {
        let mut case = Case::default();
        case.contacts.push(Contact {
            way: Some(way),
            value: value.into(),
            mark: Some(Mark::Protected),
            ..Default::default()
        });
        Shield::of(&case)
    }

    #[test]
    fn a_protected_place_is_found_in_any_form() {
        for (name, sentence) in [
            ("Казанлък", "Дениз я взима от казанлъшката спирка"),
            ("Казанлък", "до Казанлъка"),
            ("Казанлък", "avtobus do Kazanlak"),
            ("Tuzla", "Djeca idu u Tuzli u školu."),
            ("Tuzla", "Деца иду у Тузли у школу."),
            ("Kakanj", "autobus iz Kaknja"),
            ("Kakanj", "kakanjska škola"),
            ("Gradačac", "kod tetke u Gradačcu"),
            ("Čapljina", "u Capljini kod bake"),
            ("Banja Luka", "vlakom do Banje\u{a0}Luke"),
            ("Banja Luka", "u Banjoj\nLuci"),
            ("Foča", "svaki petak u Foči"),
            ("Bar", "ljeti u Baru"),
            ("Zenica", "zenički vrtić"),
            ("Praha", "v Praze u tety"),
            ("Písek", "na nádraží v Písku"),
            ("Hradec Králové", "bydlí v Hradci Králové"),
            ("Pardubice", "v Pardubicích"),
            ("Foča", "fočanska škola"),
            ("Русе", "русенско училище"),
            ("Лом", "ломският пазар"),
            ("Most", "mostecká škola"),
            ("Banja Luka", "banjalučka bolnica"),
            ("Banja Luka", "autobus iz Banjaluke"),
            ("Пловдив, Карлово", "училището в Карлово"),
        ] {
            assert!(place(name).hits(sentence), "{name}: {sentence}");
        }
    }

    #[test]
    fn words_that_only_look_alike_stop_no_paper() {
        for (name, sentence) in [
            ("Bar", "Neka bude barem jednom sedmično."),
            ("Kakanj", "Kako ćemo znati?"),
            ("Tuzla", "Tuga prođe, kaže Tarik."),
            ("Казанлък", "у Емине"),
            ("Banja Luka", "Luka vozi djecu u banju."),
            ("Foča", "fokus na školu"),
        ] {
            assert!(!place(name).hits(sentence), "{name}: {sentence}");
        }
    }

    #[test]
    fn a_protected_number_is_found_however_it_is_written() {
        let emine = contact(ContactWay::Phone, "0888 12 34 56 (Емине)");
        assert!(emine.hits("тел. 0888/12-34-56"));
        assert!(emine.hits("+359 888 123 456"));
        assert!(!emine.hits("042 111 222"));
        assert_eq!(emine.shown("у Емине").as_deref(), Some("у Емине"));
        assert!(contact(ContactWay::Phone, "+387 61 234 567").hits("zovi 061/234-567"));
        assert!(!emine.hits("от 08:00 до 12:34, 56 деца"));
    }

    #[test]
    fn a_street_with_its_number_is_enough_and_the_town_alone_is_not() {
        let home = contact(ContactWay::Address, "ул. „Роза“ 15, Казанлък");
        assert!(home.hits("Надежда минава на Роза 15 всяка седмица"));
        assert!(home.hits("на Roza 15"));
        assert!(!home.hits("Детската градина в Казанлък"));
        assert!(!home.hits("Роза идва в 15 часа"));
        let titova = contact(ContactWay::Address, "Titova br. 12, Zenica");
        assert!(titova.hits("dođi u Titovu 12"));
        assert!(titova.hits("Titova broj 12, drugi sprat"));
        assert!(!titova.hits("u Zenici u 12"));
    }

    #[test]
    fn a_village_without_numbers_a_block_and_a_number_behind_a_comma_are_found() {
        let village = contact(ContactWay::Address, "Donja Vraca bb, Kakanj");
        assert!(village.hits("djeca su u Donjoj Vraci"));
        assert!(!village.hits("autobus iz Kaknja"));
        assert!(contact(ContactWay::Address, "Vraca bb, Kakanj").hits("kod nane u Vraci"));
        let block = contact(
            ContactWay::Address,
            "ж.к. „Трети март“ бл. 12, Стара Загора",
        );
        assert!(block.hits("кв. Трети март, блок 12, вх. Б"));
        assert!(!block.hits("Читалището, Стара Загора"));
        let comma = contact(ContactWay::Address, "Zmaja od Bosne, 12");
        assert!(comma.hits("u Zmaja od Bosne 12"));
        assert!(place("Aš").hits("autobus Aš"));
        // What fills an address elsewhere can be a place's own name.
        assert!(place("Blok 45, Novi Beograd").hits("u Bloku 45"));
        assert!(place("Úlice").hits("autobus do Úlice"));
        // A town in front of its street, and a part of a town behind it, tell nothing alone.
        for (address, sentence) in [
            ("Banja Luka, Titova 12", "Omladinski dom, Banja Luka"),
            ("72000 Zenica, Titova 12", "škola u Zenici, 72000 Zenica"),
            ("Zelená 12, Praha 5", "poliklinika Praha 5"),
            ("Nova bb", "novi telefon"),
        ] {
            let mut case = Case::default();
            case.contacts.push(Contact {
                way: Some(ContactWay::Address),
                value: address.into(),
                mark: Some(Mark::CoordinatorOnly),
                ..Default::default()
            });
            assert!(!Shield::of(&case).hits(sentence), "{address}: {sentence}");
        }
    }

    #[test]
    fn what_belonged_to_somebody_who_is_gone_is_nobodys_to_give() {
        let mut case = Case::default();
        case.contacts.push(Contact {
            person: Some("removed".into()),
            way: Some(ContactWay::Phone),
            value: "061 000 109".into(),
            ..Default::default()
        });
        assert!(Shield::of(&case).hits("zovi 061/000-109"));
    }
}
