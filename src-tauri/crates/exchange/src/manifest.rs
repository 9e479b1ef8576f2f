//! The first member of a file: what follows, from whom, for whom. Signed as the bytes it is.

use krug_log::Name;
use serde::{Deserialize, Serialize};

use crate::keys::{Seal, signed_by};
use crate::{Card, Fault};

/// The newest `min_reader` this build satisfies. It rises only when a reader would misunderstand a file.
pub const READER: u32 = 1;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// One family with its whole history.
    #[serde(rename = "krug-case")]
    Case,
    /// Released figures for an office: a Frictionless data package, no names.
    #[serde(rename = "krug-figures")]
    Figures,
}

/// For whom a file is locked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Receivers {
    /// For whoever knows the passphrase; always the word `passphrase`.
    Passphrase(String),
    /// For the holders of these age keys. Signed, so that a receiver cannot address it on.
    Keys(Vec<String>),
}

/// Whether all items came along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scope {
    /// The word `full`.
    Full(String),
    /// All but the bodies of these items.
    Without {
        /// Ids of the items withheld.
        without: Vec<String>,
    },
}

impl Scope {
    /// Everything but these items; none means all.
    #[must_use]
    pub fn without(items: Vec<String>) -> Scope {
        if items.is_empty() {
            Scope::Full("full".to_owned())
        } else {
            Scope::Without { without: items }
        }
    }

    /// Ids of the items withheld.
    #[must_use]
    pub fn withheld(&self) -> &[String] {
        match self {
            Scope::Full(_) => &[],
            Scope::Without { without } => without,
        }
    }
}

/// One member that follows manifest and signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name in the archive.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its bytes.
    pub sha256: Name,
}

/// The sender: a card and the id that follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct From {
    /// The card.
    #[serde(flatten)]
    pub card: Card,
    /// Id of the installation.
    pub by: String,
}

/// What a file says of itself. Keys this build does not know are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What it holds.
    pub format: Format,
    /// Version of the format it was written in.
    pub version: u32,
    /// The least version of a reader that understands it.
    pub min_reader: u32,
    /// Version of the Krug that wrote it.
    pub app: String,
    /// Local time with offset by the sender's clock: a claim, used for showing only.
    pub made_at: String,
    /// Random id of this file.
    pub export: String,
    /// Last day on which it is meant to be taken in; rule 63. Later it asks first, it is never refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The sender.
    pub from: From,
    /// For whom.
    pub to: Receivers,
    /// Id of the case.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub case: String,
    /// The family's code word, never its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Whether all items came along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// Number of changes.
    #[serde(default)]
    pub changes: usize,
    /// The heads of the case: they fix the whole history.
    #[serde(default)]
    pub heads: Vec<Name>,
    /// All members that follow, in order.
    pub entries: Vec<Entry>,
    /// Cards of the installations that appear in the case, as far as the sender knows them.
    #[serde(default)]
    pub contacts: Vec<Card>,
    /// What they signed.
    #[serde(default)]
    pub seals: Vec<Seal>,
}

/// Longest code word.
const TITLE_MAX: usize = 200;

impl Manifest {
    /// Reads the bytes, whose signature the caller has checked.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Manifest, Fault> {
        #[derive(Deserialize)]
        struct Least {
            min_reader: u32,
        }
        // Before anything else that a newer file may say in another way.
        match serde_json::from_slice::<Least>(bytes) {
            Ok(least) if least.min_reader > READER => return Err(Fault::NeedsNewer),
            Ok(_) => {}
            Err(_) => return Err(Fault::Inconsistent),
        }
        let manifest: Manifest = serde_json::from_slice(bytes).map_err(|_| Fault::Inconsistent)?;
        let sound = signed_by(&manifest.from.card.sign, &manifest.from.by)
            && manifest.from.card.is_sound()
            && manifest.contacts.iter().all(Card::is_sound)
            && manifest.title.chars().count() <= TITLE_MAX
            && !manifest.title.chars().any(char::is_control)
            && manifest.seals.iter().all(|seal| seal.holds(&manifest.case))
            && matches!(&manifest.to, Receivers::Keys(_))
                | matches!(&manifest.to, Receivers::Passphrase(word) if word == "passphrase");
        if sound {
            Ok(manifest)
        } else {
            Err(Fault::Inconsistent)
        }
    }

    /// The key the signature must be by; read before the rest is believed.
    pub(crate) fn claimed_key(bytes: &[u8]) -> Option<String> {
        #[derive(Deserialize)]
        struct Signed {
            from: Key,
        }
        #[derive(Deserialize)]
        struct Key {
            sign: String,
        }
        serde_json::from_slice::<Signed>(bytes)
            .ok()
            .map(|s| s.from.sign)
    }
}

/// What a file of this name can be, by its ending: `.krug`, or a card's `.krugcard`.
#[must_use]
pub fn kind_of(name: &str) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    ["krug", "krugcard"]
        .into_iter()
        .find(|kind| *kind == ending)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::DeviceKeys;

    /// What Boris's file says of itself, with one thing put another way.
    fn said(alter: impl FnOnce(&mut Value, &DeviceKeys)) -> Result<Manifest, Fault> {
        let keys = DeviceKeys::generate().unwrap();
        let boris = keys.card("Boris Kralj", "laptop");
        let mut text = json!({
            "format": "krug-case", "version": 1, "min_reader": 1, "app": "0.2.0",
            "made_at": "2026-11-23T12:00:00+01:00", "export": "e",
            "from": { "person": "Boris Kralj", "device": "laptop", "sign": boris.sign, "age": boris.age, "by": keys.by() },
            "to": [boris.age], "case": "c0ffee", "title": "Lipa", "scope": "full",
            "changes": 0, "heads": [], "entries": [],
            "contacts": [boris], "seals": [keys.seal("c0ffee", Name([7; 32]))],
        });
        alter(&mut text, &keys);
        Manifest::parse(text.to_string().as_bytes())
    }

    #[test]
    fn whatever_does_not_hold_together_is_said_to_be_inconsistent() {
        let told = said(|_, _| {}).unwrap();
        assert_eq!((told.title.as_str(), told.seals.len()), ("Lipa", 1));
        type Alter = fn(&mut Value, &DeviceKeys);
        let wrong: [(&str, Alter); 8] = [
            ("id", |m, _| m["from"]["by"] = json!("ab".repeat(16))),
            ("sender", |m, _| {
                m["from"]["person"] = json!("Boris\u{1b}[2J")
            }),
            ("contact", |m, _| m["contacts"][0]["age"] = json!("age1")),
            ("long title", |m, _| m["title"] = json!("ж".repeat(201))),
            ("title", |m, _| m["title"] = json!("Lipa\n")),
            ("seal", |m, _| m["case"] = json!("beef00")),
            ("receiver", |m, _| m["to"] = json!("everybody")),
            ("number", |m, _| m["min_reader"] = json!("one")),
        ];
        for (what, alter) in wrong {
            assert_eq!(said(alter), Err(Fault::Inconsistent), "{what}");
        }
    }

    #[test]
    fn a_title_of_200_letters_and_a_passphrase_are_good() {
        let long = said(|m, _| m["title"] = json!("ж".repeat(200))).unwrap();
        assert_eq!(long.title.len(), 400);
        let words = said(|m, _| m["to"] = json!("passphrase")).unwrap();
        assert_eq!(words.to, Receivers::Passphrase("passphrase".to_owned()));
    }

    #[test]
    fn a_newer_file_says_so_before_anything_it_says_in_another_way() {
        let newer = said(|m, _| *m = json!({ "min_reader": 2, "format": "krug-circle" }));
        assert_eq!(newer, Err(Fault::NeedsNewer));
        let older = said(|m, _| m["min_reader"] = json!(0));
        assert!(older.is_ok());
    }

    #[test]
    fn what_was_kept_back_is_named() {
        assert_eq!(Scope::without(Vec::new()), Scope::Full("full".to_owned()));
        assert!(Scope::without(Vec::new()).withheld().is_empty());
        let note = vec!["n1".to_owned()];
        assert_eq!(Scope::without(note.clone()).withheld(), note);
    }

    #[test]
    fn a_file_is_known_by_its_ending() {
        for (name, kind) in [
            ("Lipa.krug", Some("krug")),
            ("ЛИПА.KRUG", Some("krug")),
            ("Amira.KrugCard", Some("krugcard")),
            ("Lipa.krug.part", None),
            ("Lipa.pdf", None),
            ("krug", None),
        ] {
            assert_eq!(kind_of(name), kind, "{name}");
        }
    }
}
