//! A small paper with two empty places, and the people who seal it.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use krug_documents::Document as Paper;
use krug_documents::document::{Block, Footer, Look};
use krug_documents::seal::{Room, Seal, SealKey, Verdict, issue, prepare, seal, verify};
use krug_i18n::Language;
use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

pub fn day(year: i32, month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day)
        .unwrap()
        .and_hms_opt(0, 0, 0)
        .unwrap()
}

pub fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

pub fn mirela() -> SealKey {
    let from = day(2026, 1, 1);
    issue(
        "Mirela Hodžić",
        "Krug Sarajevo, d.o.o.",
        "BA",
        from,
        5,
        [7; 16],
        &[1; 32],
    )
    .unwrap()
}

pub fn jakub() -> SealKey {
    issue(
        "Jakub Novák",
        "",
        "CZ",
        day(2026, 1, 1),
        5,
        [9; 16],
        &[2; 32],
    )
    .unwrap()
}

/// One page that says `words`, without any place for a seal.
pub fn page(words: &str) -> (Document, lopdf::ObjectId) {
    let mut doc = Document::with_version("1.7");
    doc.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    let pages = doc.new_object_id();
    let font = doc.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
    });
    let ink = format!("BT /F1 12 Tf 72 760 Td ({words}) Tj ET");
    let content = doc.add_object(Stream::new(Dictionary::new(), ink.into_bytes()));
    let page = doc.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => pages,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        "Contents" => content,
    });
    let tree = dictionary! {
        "Type" => "Pages", "Kids" => vec![Object::from(page)], "Count" => 1,
    };
    doc.objects.insert(pages, tree.into());
    let catalog = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    doc.trailer.set("Root", catalog);
    (doc, page)
}

pub fn saved(mut doc: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    doc.save_to(&mut bytes).unwrap();
    bytes
}

/// The plan with a place for the coordinator and one for the referrer.
pub fn plan() -> Vec<u8> {
    let (mut doc, page) = page("Emina spava kod tetke Alme petkom.");
    let places = [
        ("coordinator", 100.5, "Pečat koordinatorice"),
        ("referrer", 40.0, "Seal"),
    ];
    for (name, bottom, tooltip) in places {
        prepare(
            &mut doc,
            page,
            [72.0, bottom, 300.0, bottom + 48.0],
            name,
            tooltip,
        )
        .unwrap();
    }
    saved(doc)
}

/// A paper as the coordinator prints it, with the place for her seal at its end.
pub fn printed() -> Vec<u8> {
    let paper = Paper {
        sheet: krug_documents::document::Sheet::A4,
        print: krug_documents::Print::default(),
        attachment: None,
        least: 1.0,
        own: None,
        title: "Plan porodice".into(),
        language: Language::Bs,
        date: day(2026, 6, 5).date(),
        footer: Footer::default(),
        blocks: vec![
            Block::Letterhead {
                title: "Plan porodice".into(),
                second: None,
                third: None,
            },
            Block::text(Look::Text, "Emina spava kod tetke Alme petkom."),
            Block::Seal {
                name: krug_documents::SEAL_FIELD,
                note: "Pečat pokazuje da se dokument nije mijenjao.".into(),
                tooltip: "Pečat koordinatorice".into(),
            },
        ],
    };
    krug_documents::pdf(&paper).unwrap()
}

/// What stands in the place of the seal.
pub fn lines() -> Vec<String> {
    ["Mirela Hodžić", "5. 6. 2026. 16:30", "Емине · 7F3A"]
        .map(String::from)
        .into()
}

pub fn sealed() -> Vec<u8> {
    seal(
        &plan(),
        &mirela(),
        moment("2026-06-05T16:30:00+02:00"),
        &[],
        "Plan porodice",
        Room::Seal,
    )
    .unwrap()
}

pub fn sealed_twice() -> Vec<u8> {
    seal(
        &sealed(),
        &jakub(),
        moment("2026-06-09T09:00:00+02:00"),
        &[],
        "",
        Room::Seal,
    )
    .unwrap()
}

pub fn seals(pdf: &[u8]) -> Vec<Seal> {
    match verify(pdf) {
        Verdict::Sealed {
            seals,
            unchanged: true,
        } => seals,
        other => panic!("not sealed and unchanged: {other:?}"),
    }
}
