//! Key slots: ordinary age files that hold the data key, one per way in.
//!
//! age itself cannot tell a wrong passphrase from one flipped bit. So `key.sum` beside the slots
//! holds their SHA-256: a slot that does not open *and* does not fit its sum is damaged. While a
//! slot is being replaced, both sums stand there, so a kill at any moment leaves a slot that fits.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::place::{self, Place};
use crate::secret::DataKey;
use crate::{Cost, Part, RecoveryKey, Secret, Trouble, hex};

/// A slot is about 300 bytes; more than this is not a slot.
const SLOT_LIMIT: u64 = 16 << 10;

/// The slot a secret belongs to.
pub fn part_of(secret: &Secret) -> Part {
    match secret {
        Secret::Passphrase(_) => Part::PassphraseSlot,
        Secret::Recovery(_) => Part::RecoverySlot,
    }
}

/// Writes the data key wrapped by a passphrase.
pub fn seal_passphrase(key: &DataKey, passphrase: &str, cost: Cost) -> Result<Vec<u8>, Trouble> {
    if passphrase.is_empty() {
        return Err(Trouble::EmptyPassphrase);
    }
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(cost.log_n());
    seal(&recipient, key)
}

/// Writes the data key wrapped by the printed key.
pub fn seal_recovery(key: &DataKey, recovery: &RecoveryKey) -> Result<Vec<u8>, Trouble> {
    seal(&recovery.identity()?.to_public(), key)
}

fn seal(recipient: &dyn Recipient, key: &DataKey) -> Result<Vec<u8>, Trouble> {
    let failed = |_| Trouble::Io(io::ErrorKind::Other);
    let mut out = Vec::new();
    let mut writer = Encryptor::with_recipients(std::iter::once(recipient))
        .map_err(failed)?
        .wrap_output(&mut out)?;
    writer.write_all(key.digits().as_bytes())?;
    writer.finish()?;
    Ok(out)
}

enum Closed {
    /// This secret does not open it (or its bytes are no longer those written).
    NotBySecret,
    /// It is not a slot Krug could have written.
    Broken,
    TooHard(u8),
}

/// Opens the slot of `secret` in `place`.
pub fn open(place: &Place, secret: &Secret) -> Result<DataKey, Trouble> {
    let part = part_of(secret);
    let Some(bytes) = place::read_small(&place.slot(part), SLOT_LIMIT)? else {
        return Err(Trouble::damaged(part));
    };
    // Asked only if it does not open: a damaged `key.sum` keeps nobody out.
    let altered = || is_altered(place, part, &bytes);
    unseal(&bytes, secret).map_err(|closed| match closed {
        Closed::Broken => Trouble::damaged(part),
        Closed::NotBySecret | Closed::TooHard(_) if altered() => Trouble::damaged(part),
        Closed::NotBySecret => Trouble::WrongSecret,
        Closed::TooHard(log_n) => Trouble::TooHard { log_n },
    })
}

fn unseal(bytes: &[u8], secret: &Secret) -> Result<DataKey, Closed> {
    match secret {
        Secret::Passphrase(passphrase) => {
            let log_n = demanded_work(bytes).ok_or(Closed::Broken)?;
            if log_n > Cost::CEILING.log_n() {
                return Err(Closed::TooHard(log_n));
            }
            if log_n < Cost::FLOOR.log_n() {
                return Err(Closed::Broken);
            }
            let mut identity =
                age::scrypt::Identity::new(SecretString::from(passphrase.as_str().to_owned()));
            identity.set_max_work_factor(Cost::CEILING.log_n());
            unseal_with(&identity, bytes)
        }
        Secret::Recovery(recovery) => {
            let identity = recovery.identity().map_err(|_| Closed::NotBySecret)?;
            unseal_with(&identity, bytes)
        }
    }
}

fn unseal_with(identity: &dyn Identity, bytes: &[u8]) -> Result<DataKey, Closed> {
    let closed = |e| match e {
        DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys => Closed::NotBySecret,
        DecryptError::ExcessiveWork { required, .. } => Closed::TooHard(required),
        _ => Closed::Broken,
    };
    let decryptor = Decryptor::new_buffered(bytes).map_err(closed)?;
    let mut reader = decryptor
        .decrypt(std::iter::once(identity))
        .map_err(closed)?;
    // One byte more than a key has, to see its end; fixed, so that no copy is left behind by growing.
    let mut digits = Zeroizing::new([0; DataKey::DIGITS + 1]);
    let mut filled = 0;
    loop {
        match reader.read(&mut digits[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(_) => return Err(Closed::Broken),
        }
    }
    DataKey::parse(&digits[..filled]).ok_or(Closed::Broken)
}

/// The scrypt cost written in a slot's header, read without doing the work.
fn demanded_work(bytes: &[u8]) -> Option<u8> {
    let mut lines = bytes.split(|b| *b == b'\n');
    if lines.next()? != b"age-encryption.org/v1" {
        return None;
    }
    let stanza = std::str::from_utf8(lines.next()?).ok()?;
    let mut words = stanza.strip_prefix("-> scrypt ")?.split(' ');
    words.next()?;
    let log_n = words.next()?.parse().ok()?;
    words.next().is_none().then_some(log_n)
}

/// Replaces a slot: beside it, opened with the new secret, then renamed over it.
pub fn replace(place: &Place, bytes: &[u8], secret: &Secret, key: &DataKey) -> Result<(), Trouble> {
    let part = part_of(secret);
    let path = place.slot(part);
    let beside = place::beside(&path);
    place::write_private(&beside, bytes)?;
    let read_back = place::read_small(&beside, SLOT_LIMIT)?.unwrap_or_default();
    match unseal(&read_back, secret) {
        Ok(opened) if opened == *key => {}
        _ => {
            let _ = fs::remove_file(&beside);
            return Err(Trouble::damaged(part));
        }
    }
    let new_sum = sum_line(place, part, &read_back);
    let both = known_sums(place, part)? + &new_sum;
    write_sums(place, part, &both)?;
    fs::rename(&beside, &path)?;
    // From here on the new secret holds; that both sums stay beside it harms nothing.
    let _ = place::sync_dir(place.dir());
    let _ = write_sums(place, part, &new_sum);
    Ok(())
}

/// The two slots of a vault.
const SLOTS: [Part; 2] = [Part::PassphraseSlot, Part::RecoverySlot];

/// Writes the sums of both slots as they are: for a vault that is being made.
pub fn write_first_sums(place: &Place) -> Result<(), Trouble> {
    let mut text = String::new();
    for part in SLOTS {
        if let Some(bytes) = place::read_small(&place.slot(part), SLOT_LIMIT)? {
            text.push_str(&sum_line(place, part, &bytes));
        }
    }
    Ok(place::replace(&place.sums(), text.as_bytes())?)
}

/// Replaces what is noted about one slot. The other's sum stays as it is noted: taken from its bytes
/// anew, damage would become right.
fn write_sums(place: &Place, part: Part, lines: &str) -> Result<(), Trouble> {
    let mut text = String::new();
    for slot in SLOTS {
        if slot == part {
            text.push_str(lines);
        } else {
            text.push_str(&known_sums(place, slot)?);
        }
    }
    Ok(place::replace(&place.sums(), text.as_bytes())?)
}

/// What is noted about a slot; without a note, the sum of its bytes.
fn known_sums(place: &Place, part: Part) -> Result<String, Trouble> {
    let name = file_name(place, part);
    let noted: String = read_text(&place.sums())
        .unwrap_or_default()
        .lines()
        .filter(|l| l.split_once("  ").is_some_and(|l| l.1 == name))
        .flat_map(|l| [l, "\n"])
        .collect();
    if !noted.is_empty() {
        return Ok(noted);
    }
    let bytes = place::read_small(&place.slot(part), SLOT_LIMIT)?;
    Ok(bytes.map_or_else(String::new, |bytes| sum_line(place, part, &bytes)))
}

/// Copies the slots with their sums to another folder and reads them back. A slot that does not fit
/// its sum stays behind, so that damage never replaces a sound copy.
pub fn copy(from: &Place, to: &Place) -> Result<(), Trouble> {
    for part in SLOTS {
        let (old, new) = (from.slot(part), to.slot(part));
        let Some(bytes) = place::read_small(&old, SLOT_LIMIT)? else {
            continue;
        };
        if is_altered(from, part, &bytes) {
            continue;
        }
        place::replace(&new, &bytes)?;
        if place::read_small(&new, SLOT_LIMIT)?.as_ref() != Some(&bytes) {
            return Err(Trouble::damaged(Part::Backup));
        }
        write_sums(to, part, &sum_line(to, part, &bytes))?;
    }
    Ok(())
}

/// Puts a healthy slot in the place of a damaged one, which is moved to `aside`.
pub fn heal(healthy: &Place, place: &Place, part: Part, aside: &Path) -> Result<(), Trouble> {
    let path = place.slot(part);
    let Some(bytes) = place::read_small(&healthy.slot(part), SLOT_LIMIT)? else {
        return Ok(());
    };
    if path.exists() {
        fs::rename(&path, aside.join(path.file_name().unwrap_or_default()))?;
    }
    place::replace(&path, &bytes)?;
    write_sums(place, part, &sum_line(place, part, &bytes))
}

fn sum_line(place: &Place, part: Part, bytes: &[u8]) -> String {
    let name = file_name(place, part);
    format!("{}  {name}\n", hex::encode(&Sha256::digest(bytes)))
}

fn file_name(place: &Place, part: Part) -> String {
    let path = place.slot(part);
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Whether the sums speak of this slot and none of them fits.
fn is_altered(place: &Place, part: Part, bytes: &[u8]) -> bool {
    let Some(text) = read_text(&place.sums()) else {
        return false;
    };
    let right = sum_line(place, part, bytes);
    let Some((sum, name)) = right.split_once("  ") else {
        return false;
    };
    let mut known = text
        .lines()
        .filter_map(|l| l.split_once("  "))
        .filter(|l| l.1 == name.trim_end())
        .peekable();
    known.peek().is_some() && !known.any(|l| l.0 == sum)
}

fn read_text(path: &Path) -> Option<String> {
    String::from_utf8(place::read_small(path, SLOT_LIMIT).ok()??).ok()
}
