//! Released figures as a file for an office: a Frictionless tabular data package in the same shell.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use crate::case::{README, entry, text};
use crate::container::{self, To, Unlock};
use crate::keys::DeviceKeys;
use crate::manifest::{Format, From, Manifest, READER};
use crate::{Card, Fault};

/// Figures that were read to their end.
#[derive(Debug)]
pub struct FiguresFile {
    /// What the file says of itself.
    pub manifest: Manifest,
    /// The members of the package by name: `datapackage.json` and its tables.
    pub members: BTreeMap<String, String>,
    /// SHA-256 of the whole file.
    pub hash: [u8; 32],
}

/// Who sends figures, when, and for whom.
pub struct Sending<'a> {
    /// The sender's keys.
    pub keys: &'a DeviceKeys,
    /// The sender's card.
    pub card: Card,
    /// Version of the writing Krug.
    pub app: String,
    /// Local time with offset.
    pub made_at: String,
    /// Random id of this file.
    pub export: String,
    /// For whom.
    pub to: To,
}

/// Writes figures; `members` are the package's files by name.
///
/// # Errors
/// [`Fault::DiskFull`] or [`Fault::Device`].
pub fn write_figures<W: Write>(
    out: W,
    sending: &Sending<'_>,
    members: &BTreeMap<String, String>,
) -> Result<Manifest, Fault> {
    let named = members
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let all: Vec<(&str, &str)> = std::iter::once(("README.txt", README))
        .chain(named)
        .collect();
    let manifest = Manifest {
        format: Format::Figures,
        version: 1,
        min_reader: READER,
        app: sending.app.clone(),
        made_at: sending.made_at.clone(),
        export: sending.export.clone(),
        until: None,
        from: From {
            card: sending.card.clone(),
            by: sending.keys.by(),
        },
        to: sending.to.receivers(),
        case: String::new(),
        title: String::new(),
        scope: None,
        changes: 0,
        heads: Vec::new(),
        entries: all
            .iter()
            .map(|(name, text)| entry(name, text.as_bytes()))
            .collect(),
        contacts: Vec::new(),
        seals: Vec::new(),
    };
    let bytes = serde_json::to_vec(&manifest).map_err(|_| Fault::Inconsistent)?;
    let signature = sending.keys.sign(&bytes);
    let mut members = all
        .iter()
        .map(|(name, text)| Ok(((*name).to_owned(), text.as_bytes().to_vec())));
    container::write(out, &sending.to, &bytes, &signature, &mut members)?;
    Ok(manifest)
}

/// Reads figures of `length` bytes to their end.
///
/// # Errors
/// A [`Fault`]; a family's file is [`Fault::Inconsistent`] here.
pub fn read_figures<R: Read>(input: R, length: u64, unlock: &Unlock) -> Result<FiguresFile, Fault> {
    let mut members = BTreeMap::new();
    let (manifest, hash) = container::read(input, length, unlock, &mut |manifest, n, bytes| {
        if manifest.format != Format::Figures {
            return Err(Fault::Inconsistent);
        }
        let entry = &manifest.entries[n];
        if entry.name != "README.txt" && !entry.name.starts_with("extra/") {
            members.insert(entry.name.clone(), text(bytes)?);
        }
        Ok(())
    })?;
    Ok(FiguresFile {
        manifest,
        members,
        hash,
    })
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::case::tests::parcel;
    use crate::{read_case, write_case};

    fn sending(keys: &DeviceKeys) -> Sending<'_> {
        Sending {
            keys,
            card: keys.card("Mara", "ured"),
            app: "0.2.0".to_owned(),
            made_at: "2026-11-23T12:00:00+01:00".to_owned(),
            export: "e".to_owned(),
            to: To::Keys(vec![keys.card("", "").age]),
        }
    }

    fn opens(keys: &DeviceKeys) -> Unlock {
        Unlock {
            identities: vec![keys.identity()],
            passphrase: None,
        }
    }

    #[test]
    fn the_tables_of_an_office_come_out_as_they_went_in() {
        let keys = DeviceKeys::generate().unwrap();
        let package = BTreeMap::from([
            ("datapackage.json".to_owned(), "{}".to_owned()),
            ("figures.csv".to_owned(), "goal,count\n1,5\n".to_owned()),
        ]);
        // As a newer Krug might put in what this one passes over.
        let mut more = package.clone();
        more.insert("extra/weather.csv".to_owned(), "snow\n".to_owned());
        let mut file = Vec::new();
        write_figures(&mut file, &sending(&keys), &more).unwrap();
        let read = read_figures(&file[..], file.len() as u64, &opens(&keys)).unwrap();
        assert_eq!(read.members, package);
        let names: Vec<&str> = read
            .manifest
            .entries
            .iter()
            .map(|entry| entry.name.as_str())
            .collect();
        assert_eq!(
            names,
            [
                "README.txt",
                "datapackage.json",
                "extra/weather.csv",
                "figures.csv"
            ]
        );
        assert_eq!(read.hash, <[u8; 32]>::from(Sha256::digest(&file)));
    }

    #[test]
    fn a_family_is_no_figures_and_figures_are_no_family() {
        let keys = DeviceKeys::generate().unwrap();
        let mut figures = Vec::new();
        write_figures(&mut figures, &sending(&keys), &BTreeMap::new()).unwrap();
        let mut family = Vec::new();
        write_case(&mut family, &parcel(&keys, &[]), &mut |_| Ok(None)).unwrap();
        let open = opens(&keys);
        let told = read_figures(&family[..], family.len() as u64, &open);
        assert_eq!(told.unwrap_err(), Fault::Inconsistent);
        let told = read_case(
            &figures[..],
            figures.len() as u64,
            &open,
            &mut |_, _| Ok(()),
        );
        assert_eq!(told.unwrap_err(), Fault::Inconsistent);
    }
}
