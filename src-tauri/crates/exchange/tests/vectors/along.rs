//! What goes along with a family and what stays: the files its values point at, whole lines, seals.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use krug_exchange::{CaseFile, Fault, Parcel, read_case, write_case};
use krug_log::{Change, Edit, Name};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::craft::{
    CASE, Copy, file, gzip, hex, lock, member, members, parcel, person, resigned, to,
};
use crate::good::both;
use crate::unlock;

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn picture(sha256: &str) -> Value {
    json!({ "file": { "sha256": sha256, "name": "list.png", "type": "image/png", "size": 4 } })
}

/// What somebody finds in a file that was sent to them, and the files that came along.
fn opened(bytes: &[u8], who: &str) -> Result<(CaseFile, BTreeMap<String, Vec<u8>>), Fault> {
    let mut came = BTreeMap::new();
    let open = unlock(&json!({ "key": who }));
    let read = read_case(bytes, bytes.len() as u64, &open, &mut |hash, bytes| {
        came.insert(hash.to_owned(), bytes);
        Ok(())
    })?;
    Ok((read, came))
}

#[test]
fn the_photo_of_the_plan_goes_along_and_that_of_a_note_kept_back_stays() {
    let (ana, _) = both();
    let (plan, note, lost) = (b"plan".as_slice(), b"note".as_slice(), b"lost".as_slice());
    let mut boris = Copy::of("boris", &ana.changes);
    boris.edit(Edit::new("plan", "plan").set("original_photo", picture(&hash(plan))));
    boris.edit(Edit::new("note", "n1").set("photo", picture(&hash(note))));
    // Lost with an older laptop, and two values that are no names of files.
    boris.edit(Edit::new("plan", "old").set("original_photo", picture(&hash(lost))));
    boris.edit(Edit::new("plan", "short").set("original_photo", picture("00ff")));
    boris.edit(Edit::new("plan", "odd").set("original_photo", picture("../../vault.db")));

    let keys = person("boris");
    let vault = BTreeMap::from([(hash(plan), plan), (hash(note), note)]);
    let mut asked = BTreeSet::new();
    let sending = Parcel {
        without: BTreeSet::from(["n1".to_owned()]),
        ..parcel(&keys, "boris", &boris.changes, to(&["ana"]))
    };
    let mut bytes = Vec::new();
    write_case(&mut bytes, &sending, &mut |name| {
        asked.insert(name.to_owned());
        Ok(vault.get(name).map(|bytes| bytes.to_vec()))
    })
    .unwrap();
    assert_eq!(asked, BTreeSet::from([hash(plan), hash(lost)]));

    let (read, came) = opened(&bytes, "ana").unwrap();
    assert_eq!(came, BTreeMap::from([(hash(plan), plan.to_vec())]));
    assert_eq!(read.files, BTreeMap::from([(hash(plan), 4)]));
    let bodies: Vec<bool> = read.changes.iter().map(|c| c.body.is_some()).collect();
    assert_eq!(read.changes[3].head.id, "n1");
    assert_eq!(bodies, [true, true, true, false, true, true, true]);
}

#[test]
fn a_photo_that_goes_while_the_file_is_being_written_makes_no_file() {
    let (ana, _) = both();
    let mut boris = Copy::of("boris", &ana.changes);
    boris.edit(Edit::new("plan", "plan").set("original_photo", picture(&hash(b"plan"))));
    let keys = person("boris");
    let sending = parcel(&keys, "boris", &boris.changes, to(&["ana"]));
    let mut times = 0;
    let told = write_case(&mut Vec::new(), &sending, &mut |_| {
        times += 1;
        Ok((times == 1).then(|| b"plan".to_vec()))
    });
    assert_eq!(told.unwrap_err(), Fault::Inconsistent);
}

#[test]
fn boris_seals_his_own_last_change_anew_and_hands_the_seals_of_others_on() {
    let (ana, mut boris) = both();
    boris.edit(Edit::new("todo", "t1").set("text", "nazvati školu"));
    let earlier = boris.changes.last().unwrap().name;
    boris.edit(Edit::new("todo", "t2").set("text", "nazvati baku"));
    let own = boris.changes.last().unwrap().name;
    // Ana has the last word, so the last change of all is not his.
    let mut after = Copy::of("ana", &boris.changes);
    after.edit(Edit::new("todo", "t3").set("text", "nazvati tetku"));
    let of_ana = person("ana").seal(CASE, ana.changes[1].name);
    let of_boris = |name| person("boris").seal(CASE, name);

    let sealed = |who: &str| {
        let keys = person(who);
        let sending = Parcel {
            seals: vec![of_boris(earlier), of_ana.clone()],
            ..parcel(&keys, who, &after.changes, to(&["ana"]))
        };
        let mut bytes = Vec::new();
        write_case(&mut bytes, &sending, &mut |_| Ok(None)).unwrap();
        opened(&bytes, "ana").unwrap().0.manifest.seals
    };
    assert_eq!(sealed("boris"), [of_ana.clone(), of_boris(own)]);
    // Mara has written nothing and seals nothing.
    assert_eq!(sealed("mara"), [of_boris(earlier), of_ana.clone()]);
}

/// Ana's file from Boris, with one more member, signed by Boris as it then is.
fn with(name: &str, bytes: &[u8]) -> Result<CaseFile, Fault> {
    let (ana, _) = both();
    let mut parts = members(&file("boris", &ana.changes, to(&["ana"])), "ana");
    parts.push(member(name, bytes));
    let signed = lock(&gzip(&resigned(&parts, "boris", |_| {})), "ana");
    opened(&signed, "ana").map(|(read, _)| read)
}

#[test]
fn a_file_that_came_along_is_named_as_its_bytes_are_hashed() {
    let named = format!("files/{}", hash(b"plan"));
    assert_eq!(with(&named, b"plan").unwrap().files.len(), 1);
    assert_eq!(with(&named, b"note").unwrap_err(), Fault::Inconsistent);
    let shouted = named.to_uppercase().replace("FILES", "files");
    assert_eq!(with(&shouted, b"plan").unwrap_err(), Fault::Inconsistent);
}

#[test]
fn a_member_that_nobody_knows_stands_under_extra_or_nowhere() {
    assert_eq!(with("extra/notes.txt", b"x").unwrap().extra, 1);
    for name in ["notes.txt", "file/notes.txt", "README.md"] {
        assert_eq!(with(name, b"x").unwrap_err(), Fault::Inconsistent, "{name}");
    }
}

/// Ana's file from Boris, with bytes behind the end of the archive, packed with it.
fn behind(bytes: &[u8]) -> Result<usize, Fault> {
    let (ana, _) = both();
    let parts = members(&file("boris", &ana.changes, to(&["ana"])), "ana");
    let mut archive = Vec::new();
    let packed = gzip(&parts);
    GzDecoder::new(&packed[..])
        .read_to_end(&mut archive)
        .unwrap();
    archive.extend_from_slice(bytes);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&archive).unwrap();
    let locked = lock(&encoder.finish().unwrap(), "ana");
    opened(&locked, "ana").map(|(read, _)| read.changes.len())
}

#[test]
fn nothing_but_zeros_lies_behind_the_archive() {
    assert_eq!(behind(&[0; 9_000]), Ok(2));
    assert_eq!(behind(b"hidden"), Err(Fault::Inconsistent));
    assert_eq!(
        behind(&[&[0; 9_000][..], b"hidden"].concat()),
        Err(Fault::Inconsistent)
    );
}

/// A change whose head and body have these lengths, and the bytes of a file from Boris that holds it alone. A
/// newer Krug may have written more into a head.
fn long(head: usize, body: usize) -> (Change, Vec<u8>) {
    let mut copy = Copy::of("boris", &[]);
    copy.edit(Edit::new("note", "n1").set("text", ""));
    let short = copy.changes.remove(0);
    let text = short.body.as_ref().unwrap();
    let more = "c".repeat(body - text.len());
    let text = text.replacen("\"text\":\"", &format!("\"text\":\"{more}"), 1);
    let more = "c".repeat(head - short.line.len() - "\"mood\":\"\",".len());
    let line = short
        .line
        .replacen('{', &format!("{{\"mood\":\"{more}\","), 1)
        .replacen(&short.head.body.to_string(), &hash(text.as_bytes()), 1);
    assert_eq!((line.len(), text.len()), (head, body));
    let change = Change {
        name: Name::of(&line),
        line,
        body: Some(text),
        head: short.head,
    };
    let bytes = file("boris", std::slice::from_ref(&change), to(&["ana"]));
    (change, bytes)
}

#[test]
fn a_head_of_64_kibibytes_and_a_body_of_one_mebibyte_are_carried_and_no_longer_ones() {
    let (change, bytes) = long(65_536, 1_048_576);
    let came = opened(&bytes, "ana").unwrap().0.changes;
    assert_eq!((&came[0].line, &came[0].body), (&change.line, &change.body));
    for (head, body) in [(65_537, 1_000), (1_000, 1_048_577)] {
        let (_, bytes) = long(head, body);
        let told = opened(&bytes, "ana").unwrap_err();
        assert_eq!(told, Fault::Inconsistent, "{head}, {body}");
    }
}
