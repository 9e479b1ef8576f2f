//! What opens a vault: a passphrase or the printed recovery key; and the data key behind both.
//!
//! All of them are wiped from memory when dropped and none of them prints itself.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use zeroize::Zeroizing;

use crate::{Trouble, hex};

/// How much work one guess of the passphrase costs: scrypt with N = 2^log_n, r = 8, p = 1.
///
/// Floor 2^17 (128 MiB; OWASP's minimum), ceiling 2^20 (1 GiB), so that a vault made on a strong
/// machine still opens on a weak one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost(u8);

impl Cost {
    /// 2^17: the least Krug writes or reads.
    pub const FLOOR: Self = Self(17);
    /// 2^20: the most Krug writes or reads.
    pub const CEILING: Self = Self(20);

    /// N = 2^`log_n`, brought between floor and ceiling.
    #[must_use]
    pub fn new(log_n: u8) -> Self {
        Self(log_n.clamp(Self::FLOOR.0, Self::CEILING.0))
    }

    pub(crate) fn log_n(self) -> u8 {
        self.0
    }
}

impl Default for Cost {
    fn default() -> Self {
        Self::FLOOR
    }
}

/// What a person types to open the vault.
#[derive(Clone)]
pub enum Secret {
    /// The passphrase, byte for byte as typed.
    Passphrase(Zeroizing<String>),
    /// The key from the printed sheet.
    Recovery(RecoveryKey),
}

impl Secret {
    /// A typed passphrase.
    #[must_use]
    pub fn passphrase(text: &str) -> Self {
        Self::Passphrase(Zeroizing::new(text.to_owned()))
    }

    /// A typed or scanned recovery key.
    ///
    /// # Errors
    /// [`Trouble::Mistyped`] if its check characters do not fit.
    pub fn recovery(text: &str) -> Result<Self, Trouble> {
        RecoveryKey::parse(text).map(Self::Recovery)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Secret::Passphrase",
            Self::Recovery(_) => "Secret::Recovery",
        })
    }
}

const PREFIX: &str = "AGE-SECRET-KEY-1";
const GROUP: usize = 6;

/// The recovery key: an ordinary age identity (`AGE-SECRET-KEY-1…`), so that any technician can
/// open `key.paper.age` with the `age` tool and no Krug.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    pub(crate) fn generate() -> Self {
        let secret = age::x25519::Identity::generate().to_string();
        Self(Zeroizing::new(secret.expose_secret().to_owned()))
    }

    /// Reads a recovery key as printed: letter case, blanks, line ends and dashes do not matter.
    ///
    /// # Errors
    /// [`Trouble::Mistyped`] if its check characters do not fit.
    pub fn parse(text: &str) -> Result<Self, Trouble> {
        let mut plain = Zeroizing::new(String::with_capacity(text.len() + PREFIX.len()));
        plain.push_str(PREFIX);
        // Room for all of it from the start, so that growing leaves no copy behind.
        let mut typed = Zeroizing::new(String::with_capacity(text.len()));
        typed.extend(
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|c| c.to_ascii_uppercase()),
        );
        let data = typed
            .strip_prefix("AGESECRETKEY1")
            .ok_or(Trouble::Mistyped)?;
        plain.push_str(data);
        age::x25519::Identity::from_str(&plain).map_err(|_| Trouble::Mistyped)?;
        Ok(Self(plain))
    }

    /// The identity as age reads it; for the QR code.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The key for print: `AGE-SECRET-KEY-1` and then groups of six (the last of four).
    #[must_use]
    pub fn groups(&self) -> Vec<&str> {
        let (head, mut rest) = self.0.split_at(PREFIX.len());
        let mut groups = vec![head];
        while !rest.is_empty() {
            let (group, more) = rest.split_at(rest.len().min(GROUP));
            groups.push(group);
            rest = more;
        }
        groups
    }

    /// The last printed group, which Krug asks for once to see that the sheet exists.
    #[must_use]
    pub fn last_group(&self) -> &str {
        self.groups().last().copied().unwrap_or_default()
    }

    /// The public half, an age recipient.
    pub(crate) fn public(&self) -> Result<String, Trouble> {
        Ok(self.identity()?.to_public().to_string())
    }

    pub(crate) fn identity(&self) -> Result<age::x25519::Identity, Trouble> {
        age::x25519::Identity::from_str(&self.0).map_err(|_| Trouble::Mistyped)
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey")
    }
}

/// Key (32 bytes) and salt (16 bytes) of the database, as the 96 hexadecimal digits SQLCipher
/// takes raw. Never derived from anything a person knows, so a new passphrase costs no rewrite.
#[derive(Clone, PartialEq, Eq)]
pub struct DataKey(Zeroizing<String>);

impl DataKey {
    pub(crate) const DIGITS: usize = 96;

    pub(crate) fn generate() -> Result<Self, Trouble> {
        let bytes = Zeroizing::new(hex::random::<48>()?);
        Ok(Self(Zeroizing::new(hex::encode(&*bytes))))
    }

    pub(crate) fn parse(digits: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(digits).ok()?;
        let bytes: Zeroizing<[u8; 48]> = Zeroizing::new(hex::decode(text)?);
        Some(Self(Zeroizing::new(hex::encode(&*bytes))))
    }

    pub(crate) fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recovery_key_is_read_as_people_type_it() {
        let key = RecoveryKey::generate();
        let groups = key.groups();
        assert_eq!(groups.len(), 11);
        assert_eq!(groups[0], "AGE-SECRET-KEY-1");
        assert_eq!(groups[10].len(), 4);
        assert_eq!(groups[10], key.last_group());
        let typed = format!(" {}\n", groups.join("  ").to_lowercase());
        assert_eq!(RecoveryKey::parse(&typed).unwrap().text(), key.text());
    }

    #[test]
    fn one_wrong_letter_is_a_slip_of_the_hand_and_not_a_wrong_key() {
        let key = RecoveryKey::generate();
        let mut typed = key.text().to_owned();
        let last = if typed.ends_with('Q') { "P" } else { "Q" };
        typed.replace_range(typed.len() - 1.., last);
        assert!(matches!(RecoveryKey::parse(&typed), Err(Trouble::Mistyped)));
        assert!(matches!(
            RecoveryKey::parse("baka Hatidža"),
            Err(Trouble::Mistyped)
        ));
        assert!(matches!(RecoveryKey::parse(""), Err(Trouble::Mistyped)));
    }

    #[test]
    fn no_secret_prints_itself() {
        let key = RecoveryKey::generate();
        assert_eq!(format!("{key:?}"), "RecoveryKey");
        assert_eq!(format!("{:?}", Secret::Recovery(key)), "Secret::Recovery");
        assert_eq!(
            format!("{:?}", Secret::passphrase("kruška")),
            "Secret::Passphrase"
        );
        assert_eq!(format!("{:?}", DataKey::generate().unwrap()), "DataKey");
    }

    #[test]
    fn the_cost_stays_between_floor_and_ceiling() {
        assert_eq!(Cost::new(1), Cost::FLOOR);
        assert_eq!(Cost::new(18).log_n(), 18);
        assert_eq!(Cost::new(40), Cost::CEILING);
    }
}
