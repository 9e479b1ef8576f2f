//! A contact card: who somebody is to Krug. On paper as a QR code, or as a small text file.
//!
//! A card proves nothing by itself; two people read the fingerprint to each other by phone.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::keys::by_of;

const MARK: &str = "KRUG1:";
/// Longest card text read; a card is about 400 characters.
const LONGEST: usize = 4_000;
/// Longest name of a person or a computer on a card, in characters.
const NAME_MAX: usize = 100;

/// The public keys of one installation and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The person, as they call themselves.
    pub person: String,
    /// The computer, as the person calls it.
    pub device: String,
    /// Ed25519 public key, 64 hexadecimal digits.
    pub sign: String,
    /// age recipient, `age1…`. A newer kind of recipient needs no newer card.
    pub age: String,
}

impl Card {
    /// The card as text: `KRUG1:` and RFC 4648 base32 without padding, which QR codes hold compactly.
    #[must_use]
    pub fn text(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        format!("{MARK}{}", BASE32_NOPAD.encode(json.as_bytes()))
    }

    /// Reads a card; letter case, blanks, line ends and dashes do not matter. `None` if it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Card> {
        if text.len() > LONGEST {
            return None;
        }
        let plain: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let json = BASE32_NOPAD
            .decode(plain.strip_prefix(MARK)?.as_bytes())
            .ok()?;
        let card: Card = serde_json::from_slice(&json).ok()?;
        card.is_sound().then_some(card)
    }

    /// Whether both keys are keys and the names are names: nothing that moves a terminal or fills a screen.
    pub(crate) fn is_sound(&self) -> bool {
        let named =
            |text: &str| text.chars().count() <= NAME_MAX && !text.chars().any(char::is_control);
        let signs = HEXLOWER
            .decode(self.sign.as_bytes())
            .is_ok_and(|key| key.len() == 32);
        let opens = self.age.parse::<age::x25519::Recipient>().is_ok();
        signs
            && opens
            && named(&self.person)
            && named(&self.device)
            && !self.person.trim().is_empty()
    }

    /// Id of the installation, as it stands in changes.
    #[must_use]
    pub fn by(&self) -> String {
        by_of(&HEXLOWER.decode(self.sign.as_bytes()).unwrap_or_default())
    }

    /// Eight groups of four figures to read out by phone: about 106 bits of SHA-256 over both keys.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(format!("krug-card-v1\n{}\n{}", self.sign, self.age));
        let groups: Vec<String> = hash
            .chunks_exact(2)
            .take(8)
            .map(|pair| format!("{:04}", u16::from_be_bytes([pair[0], pair[1]]) % 10_000))
            .collect();
        groups.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DeviceKeys;

    #[test]
    fn a_card_survives_being_typed_and_its_fingerprint_is_of_the_keys_alone() {
        let keys = DeviceKeys::generate().unwrap();
        let card = keys.card("Amira Hodžić", "laptop u uredu");
        let typed = card.text().to_lowercase().replace("krug1:", "krug1: \n");
        assert_eq!(Card::parse(&typed), Some(card.clone()));
        assert_eq!(card.by(), keys.by());
        assert_eq!(card.fingerprint().split(' ').count(), 8);
        let renamed = keys.card("Amira H.", "drugi");
        assert_eq!(renamed.fingerprint(), card.fingerprint());
        let other = DeviceKeys::generate().unwrap().card("Amira Hodžić", "");
        assert_ne!(other.fingerprint(), card.fingerprint());
    }

    #[test]
    fn what_is_no_card_is_none() {
        let keys = DeviceKeys::generate().unwrap();
        let card = keys.card("Boris", "");
        for bad in [
            "",
            "KRUG1:",
            "KRUG2:AA",
            &card.text()[..80],
            "Amira, 061 555 014",
            &"A".repeat(9_000),
        ] {
            assert_eq!(Card::parse(bad), None, "{bad}");
        }
        let odd = Card {
            person: "Boris\u{1b}[2J".to_owned(),
            ..card.clone()
        };
        assert_eq!(Card::parse(&odd.text()), None);
        let nameless = Card {
            person: "  ".to_owned(),
            ..card
        };
        assert_eq!(Card::parse(&nameless.text()), None);
    }

    #[test]
    fn a_card_among_blank_lines_is_read_up_to_four_thousand_bytes() {
        let card = DeviceKeys::generate().unwrap().card("Amira Hodžić", "");
        let pasted = |length: usize| format!("{:\n<length$}", card.text());
        assert_eq!(pasted(4_000).len(), 4_000);
        assert_eq!(Card::parse(&pasted(4_000)), Some(card.clone()));
        assert_eq!(Card::parse(&pasted(4_001)), None);
    }

    #[test]
    fn a_name_of_a_hundred_letters_is_a_name_and_a_longer_one_is_none() {
        let keys = DeviceKeys::generate().unwrap();
        for (person, device) in [(100, 1), (1, 100)] {
            let card = keys.card(&"ž".repeat(person), &"č".repeat(device));
            assert_eq!(Card::parse(&card.text()), Some(card));
        }
        for (person, device) in [(101, 1), (1, 101)] {
            let card = keys.card(&"ž".repeat(person), &"č".repeat(device));
            assert_eq!(Card::parse(&card.text()), None, "{person}, {device}");
        }
    }

    #[test]
    fn keys_are_kept_and_read_again_and_print_nothing() {
        let keys = DeviceKeys::generate().unwrap();
        let again = DeviceKeys::from_bytes(&keys.to_bytes()).unwrap();
        assert_eq!(again.card("A", ""), keys.card("A", ""));
        assert_eq!(format!("{keys:?}"), "DeviceKeys");
        assert!(DeviceKeys::from_bytes(b"short").is_none());
    }
}
