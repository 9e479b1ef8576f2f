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
