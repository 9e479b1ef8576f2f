//! Limits at their edges and the padding, where a file of that size would take too long to make. Only what
//! is compared is as large as told: a length that is claimed, a size in a header.

use std::io::{self, Read};

use super::*;
use crate::case::entry;
use crate::case::tests::parcel;
use crate::manifest::{Entry, Format, From, READER};
use crate::{DeviceKeys, write_case};

/// Boris's keys, and how he opens what is sent to him.
fn boris() -> (DeviceKeys, Unlock) {
    let keys = DeviceKeys::generate().unwrap();
    let unlock = Unlock {
        identities: vec![keys.identity()],
        passphrase: None,
    };
    (keys, unlock)
}

fn manifest(keys: &DeviceKeys, entries: Vec<Entry>) -> Manifest {
    let card = keys.card("Boris Kralj", "laptop");
    Manifest {
        format: Format::Case,
        version: 1,
        min_reader: READER,
        app: "0.2.0".to_owned(),
        made_at: "2026-11-23T12:00:00+01:00".to_owned(),
        export: "e".to_owned(),
        until: None,
        to: Receivers::Keys(vec![card.age.clone()]),
        from: From {
            card,
            by: keys.by(),
        },
        case: "c0ffee".to_owned(),
        title: "Lipa".to_owned(),
        scope: None,
        changes: 0,
        heads: Vec::new(),
        entries,
        contacts: Vec::new(),
        seals: Vec::new(),
    }
}

/// A family without a change, from Boris to Boris.
fn sent(keys: &DeviceKeys) -> Vec<u8> {
    let mut file = Vec::new();
    write_case(&mut file, &parcel(keys, &[]), &mut |_| Ok(None)).unwrap();
    file
}

/// One member handed to a reading that stands where it is told.
fn member(
    reading: &mut Reading<'_>,
    name: &str,
    size: u64,
    bytes: &mut dyn Read,
) -> Result<(), Fault> {
    let said = |_: &io::Error| Fault::Device;
    reading.member(name, size, bytes, &said, &mut |_, _, _| Ok(()))
}

fn start(unlock: &Unlock) -> Reading<'_> {
    Reading {
        unlock,
        bytes: Vec::new(),
        manifest: None,
        next: 0,
        members: 0,
    }
}

/// Behind the signature of a manifest that lists `entries`.
fn listing<'a>(keys: &DeviceKeys, unlock: &'a Unlock, entries: Vec<Entry>) -> Reading<'a> {
    Reading {
        manifest: Some(manifest(keys, entries)),
        members: 2,
        ..start(unlock)
    }
}

#[test]
fn a_file_of_half_a_gibibyte_is_read_and_one_byte_more_is_too_big() {
    let (keys, unlock) = boris();
    let file = sent(&keys);
    let claimed = |length| {
        let read = read(&file[..], length, &unlock, &mut |_, _, _| Ok(()));
        read.map(|(manifest, _)| manifest.title)
    };
    assert_eq!(claimed(536_870_912), Ok("Lipa".to_owned()));
    assert_eq!(claimed(536_870_913), Err(Fault::TooBig));
}

#[test]
fn the_ten_thousandth_member_is_taken_and_the_next_is_too_many() {
    let (keys, unlock) = boris();
    let listed = || vec![entry("extra/weather", b"")];
    let mut reading = listing(&keys, &unlock, listed());
    reading.members = 9_999;
    assert_eq!(
        member(&mut reading, "extra/weather", 0, &mut io::empty()),
        Ok(())
    );
    let mut reading = listing(&keys, &unlock, listed());
    reading.members = 10_000;
    assert_eq!(
        member(&mut reading, "extra/weather", 0, &mut io::empty()),
        Err(Fault::TooBig)
    );
}

#[test]
fn a_manifest_of_four_mebibytes_is_read_and_one_byte_more_is_not_begun() {
    let unlock = Unlock::default();
    let long = |size: u64| {
        let mut reading = start(&unlock);
        let mut bytes = io::repeat(b' ').take(size);
        let told = member(&mut reading, "manifest.json", size, &mut bytes);
        (told, reading.bytes.len())
    };
    assert_eq!(long(4_194_304), (Ok(()), 4_194_304));
    assert_eq!(long(4_194_305), (Err(Fault::TooBig), 0));
}

#[test]
fn a_signature_is_of_64_bytes() {
    let (keys, unlock) = boris();
    let bytes = serde_json::to_vec(&manifest(&keys, Vec::new())).unwrap();
    let signature = keys.sign(&bytes);
    let signed = |signature: &[u8]| {
        let mut reading = start(&unlock);
        member(&mut reading, "manifest.json", 1, &mut &bytes[..]).unwrap();
        let size = signature.len() as u64;
        member(&mut reading, "manifest.sig", size, &mut &signature[..])
    };
    assert_eq!(signed(&signature), Ok(()));
    let longer = [&signature[..], b"\n"].concat();
    assert_eq!(signed(&longer), Err(Fault::BadSignature));
    assert_eq!(signed(&signature[..63]), Err(Fault::BadSignature));
}

#[test]
fn a_member_of_64_mebibytes_is_taken_and_one_byte_more_is_too_big() {
    let (keys, unlock) = boris();
    let long = |size: u64| {
        let listed = Entry {
            size,
            ..entry("changes.jsonl", b"")
        };
        let mut reading = listing(&keys, &unlock, vec![listed]);
        member(&mut reading, "changes.jsonl", size, &mut io::empty())
    };
    assert_eq!(long(67_108_864), Ok(()));
    assert_eq!(long(67_108_865), Err(Fault::TooBig));
}

#[test]
fn a_member_has_the_listed_name_and_the_listed_size_and_the_listed_bytes() {
    let (keys, unlock) = boris();
    let given = |name: &str, size: u64, bytes: &[u8]| {
        let listed = vec![entry("bodies.jsonl", b"Emina")];
        let mut reading = listing(&keys, &unlock, listed);
        member(&mut reading, name, size, &mut &bytes[..])
    };
    assert_eq!(given("bodies.jsonl", 5, b"Emina"), Ok(()));
    for (name, size, bytes) in [
        ("changes.jsonl", 5, b"Emina"),
        ("bodies.jsonl", 6, b"Emina"),
        ("bodies.jsonl", 5, b"Emira"),
    ] {
        assert_eq!(
            given(name, size, bytes),
            Err(Fault::Inconsistent),
            "{name}, {size}"
        );
    }
}

#[test]
fn what_begins_nearly_as_age_does_is_damaged_newer_or_something_else() {
    for (start, told) in [
        ("age-encryption.org/v1\r\n", Fault::Damaged),
        ("age-encryption.org/v\n", Fault::Damaged),
        ("age-encryption.org/v2\n", Fault::NeedsNewer),
        ("age-encryption.org/v10\n", Fault::NeedsNewer),
        ("age-encryption.com/v1\n", Fault::NotKrug),
        ("age-encryption.org/v1", Fault::Cut),
        ("", Fault::Cut),
    ] {
        let said = said_of(start.as_bytes(), &Unlock::default());
        assert_eq!(said, told, "{start:?}");
    }
}

/// Why a file that is no more than the beginning of one is not read.
fn said_of(bytes: &[u8], unlock: &Unlock) -> Fault {
    let read = read(bytes, bytes.len() as u64, unlock, &mut |_, _, _| Ok(()));
    read.map(drop).unwrap_err()
}

#[test]
fn a_header_that_does_not_end_is_given_up_behind_64_kibibytes() {
    let endless = |length: usize| {
        let mut header = MAGIC.to_vec();
        header.resize(length, b'a');
        said_of(&header, &Unlock::default())
    };
    assert_eq!(endless(65_536), Fault::Cut);
    assert_eq!(endless(65_537), Fault::Damaged);
    assert_eq!(endless(200_000), Fault::Damaged);
}

#[test]
fn a_chunk_that_does_not_open_is_damage_in_a_file_of_a_length_that_padding_makes() {
    let header = b"age-encryption.org/v1\n--- mac\nand what was read with it";
    // A nonce, and a tag for each chunk of 64 KiB that was begun.
    let told = |plain: u64, chunks: u64| torn(header, 30 + 16 + plain + 16 * chunks);
    for (plain, chunks) in [
        (512, 1),
        (544, 1),
        (65_536, 1),
        (67_584, 2),
        (131_072, 2),
        (135_168, 3),
        (1_015_808, 16),
    ] {
        assert_eq!(told(plain, chunks), Fault::Damaged, "{plain}");
        assert_eq!(told(plain - 1, chunks), Fault::Cut, "{plain} less one");
        assert_eq!(told(plain + 1, chunks), Fault::Cut, "{plain} and one");
    }
    // A length that padding makes, but no whole file is as short.
    assert_eq!(told(496, 1), Fault::Cut);
    assert_eq!(torn(header, 30), Fault::Cut);
}

/// A stick that is pulled out after so many bytes, or a system that breaks each reading off once.
struct Stick<'a> {
    bytes: &'a [u8],
    left: usize,
    restless: bool,
    calls: usize,
}

impl Read for Stick<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.calls += 1;
        if self.restless && self.calls % 2 == 1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if self.left == 0 {
            return Err(io::ErrorKind::NotConnected.into());
        }
        let n = self.bytes.len().min(into.len()).min(self.left);
        into[..n].copy_from_slice(&self.bytes[..n]);
        self.bytes = &self.bytes[n..];
        self.left -= n;
        Ok(n)
    }
}

#[test]
fn a_stick_pulled_out_is_no_damaged_file() {
    let (keys, unlock) = boris();
    let file = sent(&keys);
    let pulled = |left: usize| {
        let stick = Stick {
            bytes: &file,
            left,
            restless: false,
            calls: 0,
        };
        read(stick, file.len() as u64, &unlock, &mut |_, _, _| Ok(())).map(drop)
    };
    for left in (0..file.len()).step_by(29).chain([file.len()]) {
        assert_eq!(pulled(left), Err(Fault::Device), "after {left} bytes");
    }
    assert_eq!(pulled(file.len() + 1), Ok(()));
}

#[test]
fn a_system_that_breaks_off_each_reading_once_is_asked_again() {
    let (keys, unlock) = boris();
    let file = sent(&keys);
    let stick = Stick {
        bytes: &file,
        left: usize::MAX,
        restless: true,
        calls: 0,
    };
    let read = read(stick, file.len() as u64, &unlock, &mut |_, _, _| Ok(()));
    assert_eq!(
        read.map(|(manifest, _)| manifest.title),
        Ok("Lipa".to_owned())
    );
}

#[test]
fn a_file_that_ends_in_the_first_bytes_behind_its_header_was_cut() {
    let (keys, unlock) = boris();
    let file = sent(&keys);
    let end = header_end(&file).unwrap();
    for length in [
        1,
        21,
        22,
        60,
        end - 1,
        end,
        end + 1,
        end + 15,
        end + 16,
        end + 17,
    ] {
        assert_eq!(said_of(&file[..length], &unlock), Fault::Cut, "{length}");
    }
}

#[test]
fn a_header_with_a_broken_line_in_a_file_of_whole_length_is_damage() {
    let (keys, unlock) = boris();
    let mut file = sent(&keys);
    let line = file.windows(3).position(|w| w == b"-> ").unwrap();
    file[line] = b'~';
    assert_eq!(said_of(&file, &unlock), Fault::Damaged);
}

#[test]
fn what_unpacks_without_an_end_is_too_big() {
    let unpacked = |length: u64| {
        let why = Cell::new(None);
        let limited = Limited {
            input: io::repeat(0).take(length),
            left: 10_000,
            why: &why,
        };
        (limited.drained().is_ok(), why.get())
    };
    assert_eq!(unpacked(10_000), (true, None));
    assert_eq!(unpacked(10_001), (false, Some(Fault::TooBig)));
}

/// Bytes that no compression makes shorter, the same each time.
fn noise(length: usize) -> Vec<u8> {
    (0u32..)
        .flat_map(|n| Sha256::digest(n.to_be_bytes()))
        .take(length)
        .collect()
}

#[test]
fn behind_what_is_packed_come_zeros_up_to_the_length_that_tells_little() {
    let (keys, _) = boris();
    let to = To::Keys(vec![keys.card("", "").age]);
    let identity = age::x25519::Identity::from_str(&keys.identity()).unwrap();
    let mut most = 0;
    for length in [1_000, 70_000, 600_000] {
        let mut members = [Ok(("extra/noise".to_owned(), noise(length)))].into_iter();
        let mut file = Vec::new();
        write(&mut file, &to, b"{}", &[7; 64], &mut members).unwrap();
        let plain = age::decrypt(&identity, &file).unwrap();
        let mut gzip = GzDecoder::new(&plain[..]);
        io::copy(&mut gzip, &mut io::sink()).unwrap();
        let tail = gzip.into_inner();
        let packed = (plain.len() - tail.len()) as u64;
        assert_eq!(plain.len() as u64, padme::padded(packed), "{length}");
        assert!(tail.iter().all(|b| *b == 0), "{length}");
        assert!(!tail.is_empty(), "{length} happens to need no padding");
        most = most.max(tail.len());
    }
    assert!(most > 4_096, "written in more than one go: {most}");
}
