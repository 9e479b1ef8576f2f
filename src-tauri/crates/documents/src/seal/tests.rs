//! Changes between two seals. `seal` refuses to make such files, so they are made inside.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::{
    Room, SealKey, Trouble, Verdict, Why, cms, fields, issue, judge, prepare, seal, sign, update,
    verify,
};

pub(super) fn at(hour: u32) -> DateTime<FixedOffset> {
    morning().and_utc().fixed_offset() + chrono::TimeDelta::hours(i64::from(hour))
}

fn morning() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 6, 5)
        .unwrap()
        .and_hms_opt(6, 0, 0)
        .unwrap()
}

pub(super) fn key(name: &str, seed: u8) -> SealKey {
    issue(name, "", "BA", morning(), 1, [seed; 16], &[seed; 32]).unwrap()
}

/// A page with two places, sealed by Mirela.
fn sealed() -> Vec<u8> {
    sealed_in(Room::Seal)
}

pub(super) fn sealed_in(room: Room) -> Vec<u8> {
    let mut doc = Document::with_version("1.7");
    doc.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    let words = b"(Emina spava kod tetke Alme petkom.)".to_vec();
    let content = doc.add_object(Stream::new(Dictionary::new(), words));
    let page = doc.add_object(dictionary! { "Type" => "Page", "Contents" => content });
    let catalog = doc.add_object(dictionary! { "Type" => "Catalog" });
    doc.trailer.set("Root", catalog);
    prepare(&mut doc, page, [0.0, 0.0, 9.5, 9.0], "coordinator", "Pečat").unwrap();
    prepare(&mut doc, page, [0.0, 9.0, 9.5, 18.0], "referrer", "Pečat").unwrap();
    let mut bytes = Vec::new();
    doc.save_to(&mut bytes).unwrap();
    seal(
        &bytes,
        &key("Mirela", 1),
        at(1),
        &["Mirela".into()],
        "",
        room,
    )
    .unwrap()
}

/// A seal of Jakub's behind whatever stands there; `seal` itself would refuse.
fn forced(pdf: &[u8], at: DateTime<FixedOffset>, first: bool) -> Vec<u8> {
    sign::add(pdf, &key("Jakub", 2), at, &[], "", (first, Room::Seal)).unwrap()
}

/// The file with an update that brings one more object or replaces one.
fn updated(pdf: &[u8], id: u32) -> Vec<u8> {
    with_object(pdf, id, b"<</Length 11>>\nstream\n(Something)\nendstream")
}

fn with_object(pdf: &[u8], id: u32, body: &[u8]) -> Vec<u8> {
    let mut file = pdf.to_vec();
    let doc = fields::read(pdf).unwrap();
    let start = file.len();
    file.extend_from_slice(format!("{id} 0 obj\n").as_bytes());
    file.extend_from_slice(body);
    file.extend_from_slice(b"\nendobj\n");
    let table = file.len();
    let (size, previous) = (doc.max_id.max(id) + 1, doc.xref_start);
    file.extend_from_slice(
        format!(
            "xref\n{id} 1\n{start:010} 00000 n \ntrailer\n\
             <</Size {size}/Root 3 0 R/Prev {previous}>>\nstartxref\n{table}\n%%EOF\n"
        )
        .as_bytes(),
    );
    file
}

fn said_of(pdf: &[u8]) -> (usize, bool) {
    match verify(pdf) {
        Verdict::Sealed { seals, unchanged } => (seals.len(), unchanged),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_second_seal_alone_leaves_the_file_unchanged() {
    let twice = seal(
        &sealed(),
        &key("Jakub", 2),
        at(2),
        &["Jakub".into()],
        "",
        Room::Seal,
    )
    .unwrap();
    assert_eq!(said_of(&twice), (2, true));
}

#[test]
fn a_second_seal_over_other_words_does_not_hide_them() {
    let doc = fields::read(&sealed()).unwrap();
    for id in [1, doc.max_id + 1] {
        let between = updated(&sealed(), id);
        let refused = seal(&between, &key("Jakub", 2), at(2), &[], "", Room::Seal);
        assert_eq!(refused.unwrap_err(), Trouble::Changed);
        let forged = forced(&between, at(2), false);
        assert_eq!(said_of(&forged), (2, false));
    }
}

#[test]
fn words_changed_in_the_second_seals_own_update_are_not_hidden() {
    let first = sealed();
    let doc = fields::read(&first).unwrap();
    let honest = forced(&first, at(2), false);
    assert_eq!(said_of(&honest), (2, true));
    // A certifying second seal changes the catalog, which a mere second seal must not.
    let certifying = forced(&first, at(2), true);
    assert_eq!(said_of(&certifying), (2, false));
    assert!(doc.catalog().unwrap().has(b"Perms"));
}

#[test]
fn a_remark_between_two_seals_is_not_unchanged() {
    let between = [&sealed()[..], b"% nobody reads this\n"].concat();
    let forged = forced(&between, at(2), false);
    assert_eq!(said_of(&forged), (2, false));
}

#[test]
fn an_update_is_written_in_one_spelling() {
    let file = sealed();
    let doc = fields::read(&file).unwrap();
    let mut entry = dictionary! {
        "Odd name" => Object::Name(b"a b#/(".to_vec()),
        "Text" => Object::string_literal("a(b\\)c\r\nd"),
        "Numbers" => vec![0.5.into(), (-3).into(), Object::Null, true.into()],
        "Far" => Object::Reference((7, 0)),
    };
    update::leave_hole(&mut entry, 8);
    let id = (doc.max_id + 1, 0);
    let objects = [(id, Object::Dictionary(entry.clone()))].into();
    let written = update::append(&file, &doc, &objects, id).unwrap();
    assert_eq!(&written.bytes[written.hole.clone()], b"<0000000000000000>");
    let again = fields::read(&written.bytes).unwrap();
    let read = again.get_dictionary(id).unwrap();
    for key in [&b"Odd name"[..], b"Text", b"Numbers", b"Far"] {
        assert_eq!(read.get(key).unwrap(), entry.get(key).unwrap());
    }
}

fn why(pdf: &[u8]) -> Why {
    match verify(pdf) {
        Verdict::Changed { why } => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_seal_outside_of_its_certificates_period_does_not_hold() {
    for hour in [-2, 24 * 400] {
        let at = at(1) + chrono::TimeDelta::hours(hour);
        let late = forced(&sealed(), at, false);
        assert_eq!(why(&late), Why::Time);
    }
}

#[test]
fn a_seal_taken_out_of_its_place_is_missed() {
    let file = sealed();
    let doc = fields::read(&file).unwrap();
    let place = &fields::all(&doc)[0];
    let mut emptied = doc.get_dictionary(place.id).unwrap().clone();
    emptied.remove(b"V");
    let mut body = Vec::new();
    super::write::put(&mut body, &emptied.into());
    let between = with_object(&file, place.id.0, &body);
    let forged = forced(&between, at(2), false);
    assert_eq!(why(&forged), Why::Damaged);
}

#[test]
fn another_spelling_in_the_second_seals_own_update_is_not_hidden() {
    let jakub = key("Jakub", 2);
    let mut file = forced(&sealed(), at(2), false);
    let find =
        |file: &[u8], part: &[u8]| file.windows(part.len()).rposition(|w| w == part).unwrap();
    let line_end = find(&file, b"trailer\n") + 7;
    file[line_end] = b' ';
    assert_eq!(why(&file), Why::Content);
    let from = find(&file, b"/Contents<") + 9;
    let to = from + file[from..].iter().position(|byte| *byte == b'>').unwrap() + 1;
    let container = cms::container(&sign::covered(&file, from, to), &jakub).unwrap();
    let digits: String = container.iter().map(|byte| format!("{byte:02x}")).collect();
    let padded = format!("{digits:0<width$}", width = to - from - 2);
    file[from + 1..to - 1].copy_from_slice(padded.as_bytes());
    assert_eq!(said_of(&file), (2, false));
}

#[test]
fn a_container_in_another_order_is_another_spelling() {
    let digest = [7; 32];
    let good = cms::container(&digest, &key("Mirela", 1)).unwrap();
    assert!(judge::judge(&good, &digest).is_ok());
    assert_eq!(judge::judge(&good, &[8; 32]).unwrap_err(), Why::Content);
    // Content type (24 bytes) stands before message digest (47 bytes) in the set of attributes.
    let content_type = [
        0x30, 0x18, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 3,
    ];
    let at = good
        .windows(13)
        .position(|part| part == content_type)
        .unwrap();
    let at = at..at + 26 + 49;
    let mut other = good;
    other[at].rotate_left(26);
    assert_eq!(judge::judge(&other, &digest).unwrap_err(), Why::Damaged);
}
