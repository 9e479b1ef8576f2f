//! Fixed people, salts and times, and the tools to make files that no Krug would make.

use std::io::Write;
use std::str::FromStr;

use age::secrecy::SecretString;
use data_encoding::HEXLOWER;
use krug_exchange::{DeviceKeys, Parcel, To, write_case};
use krug_log::{Change, Edit, Name, Stamp, fold, write};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(crate) const CASE: &str = "c0ffee00c0ffee00c0ffee00c0ffee00";
pub(crate) const WORDS: &str = "lipa most vrana zvono jezero kruh";

/// Invented people with fixed keys: ana and boris coordinate, mara keeps the office.
pub(crate) fn person(name: &str) -> DeviceKeys {
    let seed = match name {
        "ana" => 1u8,
        "boris" => 2,
        _ => 3,
    };
    let identity = identity(name);
    let mut bytes = vec![seed; 32];
    bytes.extend_from_slice(identity.as_bytes());
    DeviceKeys::from_bytes(&bytes).expect("the fixed keys are keys")
}

/// A fixed age identity.
fn identity(name: &str) -> String {
    let fixed = include_str!("identities.txt");
    let line = fixed
        .lines()
        .find_map(|l| l.strip_prefix(&format!("{name} ")));
    line.expect("a line for each").to_owned()
}

/// What a stranger needs to read the vectors: secret and public keys of invented people.
pub(crate) fn keys_file() -> String {
    let line = |name: &str| {
        let keys = person(name);
        json!({ "identity": *keys.identity(), "sign": keys.card(name, "").sign })
    };
    let all = json!({ "ana": line("ana"), "boris": line("boris"), "mara": line("mara") });
    serde_json::to_string_pretty(&all).unwrap() + "\n"
}

/// Somebody's copy of the case, with counted salts so that the same story gives the same lines.
pub(crate) struct Copy {
    pub who: &'static str,
    pub changes: Vec<Change>,
}

impl Copy {
    pub fn of(who: &'static str, changes: &[Change]) -> Copy {
        Copy {
            who,
            changes: changes.to_vec(),
        }
    }

    pub fn edit(&mut self, edit: Edit) {
        self.edit_at("2026-11-23T10:15:30+01:00", edit);
    }

    pub fn edit_at(&mut self, at: &str, edit: Edit) {
        let n = self.changes.len() as u8;
        let stamp = Stamp {
            by: person(self.who).by(),
            at: at.to_owned(),
            act: format!("{}{n:03}", self.who),
            op: "save".to_owned(),
            undoes: None,
        };
        let seed = self.who.as_bytes()[0];
        let heads = fold(&self.changes).heads;
        let new = write(CASE, &heads, &stamp, &[edit], &mut || [seed ^ n; 16]).unwrap();
        self.changes.extend(new);
    }

    pub fn takes(&mut self, other: &Copy) {
        self.changes = krug_log::union(&self.changes, &other.changes);
    }
}

pub(crate) fn parcel<'a>(
    keys: &'a DeviceKeys,
    who: &str,
    changes: &'a [Change],
    to: To,
) -> Parcel<'a> {
    Parcel {
        keys,
        card: keys.card(who, "laptop"),
        app: "0.2.0".to_owned(),
        made_at: "2026-11-23T12:00:00+01:00".to_owned(),
        export: "0123456789abcdef".to_owned(),
        until: Some("2027-02-21".to_owned()),
        to,
        case: CASE.to_owned(),
        title: "Lipa".to_owned(),
        changes,
        without: BTreeSet::new(),
        contacts: Vec::new(),
        seals: Vec::new(),
    }
}

pub(crate) fn to(people: &[&str]) -> To {
    To::Keys(
        people
            .iter()
            .map(|name| person(name).card(name, "").age)
            .collect(),
    )
}

pub(crate) fn file(who: &str, changes: &[Change], to: To) -> Vec<u8> {
    let keys = person(who);
    let mut out = Vec::new();
    write_case(&mut out, &parcel(&keys, who, changes, to), &mut |_| {
        Ok(None)
    })
    .unwrap();
    out
}

/// A member of a hand-made archive.
#[derive(Clone)]
pub(crate) struct Member {
    pub name: String,
    pub bytes: Vec<u8>,
    pub kind: tar::EntryType,
}

pub(crate) fn member(name: &str, bytes: &[u8]) -> Member {
    Member {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
        kind: tar::EntryType::Regular,
    }
}

/// The members of a file that a Krug wrote, to be made worse.
pub(crate) fn members(file: &[u8], name: &str) -> Vec<Member> {
    let identity = age::x25519::Identity::from_str(&person(name).identity()).unwrap();
    let plain = age::decrypt(&identity, file).unwrap();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&plain[..]));
    archive
        .entries()
        .unwrap()
        .map(|entry| {
            let mut entry = entry.unwrap();
            let name = entry.path().unwrap().to_string_lossy().into_owned();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
            member(&name, &bytes)
        })
        .collect()
}

pub(crate) fn gzip(members: &[Member]) -> Vec<u8> {
    let mut builder = tar::Builder::new(flate2::write::GzEncoder::new(
        Vec::new(),
        flate2::Compression::best(),
    ));
    for one in members {
        let mut header = tar::Header::new_ustar();
        // Written past `set_path`, which would refuse what a hostile sender writes.
        header.as_ustar_mut().unwrap().name[..one.name.len()].copy_from_slice(one.name.as_bytes());
        header.set_size(one.bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(0);
        header.set_entry_type(one.kind);
        if one.kind == tar::EntryType::Symlink {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        builder.append(&header, &one.bytes[..]).unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap()
}

/// Locks bytes for somebody and pads them as a Krug would.
pub(crate) fn lock(plain: &[u8], name: &str) -> Vec<u8> {
    let mut padded = plain.to_vec();
    padded.resize(krug_exchange::padded(plain.len() as u64) as usize, 0);
    let to = age::x25519::Recipient::from_str(&person(name).card(name, "").age).unwrap();
    age::encrypt(&to, &padded).unwrap()
}

pub(crate) fn lock_with_work(plain: &[u8], log_n: u8) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(WORDS.to_owned()));
    recipient.set_work_factor(log_n);
    let mut out = Vec::new();
    let to: &dyn age::Recipient = &recipient;
    let mut writer = age::Encryptor::with_recipients(std::iter::once(to))
        .unwrap()
        .wrap_output(&mut out)
        .unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap();
    out
}

/// Alters the manifest and signs it again as `who`, entries brought up to date with the members.
pub(crate) fn resigned(
    members: &[Member],
    who: &str,
    alter: impl FnOnce(&mut Value),
) -> Vec<Member> {
    let mut manifest: Value = serde_json::from_slice(&members[0].bytes).unwrap();
    let entries: Vec<Value> = members[2..]
        .iter()
        .map(|one| {
            let name = Name(
                sha2::Digest::finalize(sha2::Digest::chain_update(
                    <sha2::Sha256 as sha2::Digest>::new(),
                    &one.bytes,
                ))
                .into(),
            );
            json!({ "name": one.name, "size": one.bytes.len(), "sha256": name })
        })
        .collect();
    manifest["entries"] = Value::Array(entries);
    alter(&mut manifest);
    let bytes = serde_json::to_vec(&manifest).unwrap();
    let mut all = members.to_vec();
    all[1].bytes = person(who).sign(&bytes).to_vec();
    all[0].bytes = bytes;
    all
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}
