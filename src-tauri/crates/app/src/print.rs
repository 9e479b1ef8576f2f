//! From a plan or document to the bytes of a file, sealed when a key is given, and into the vault.

use chrono::{DateTime, FixedOffset, NaiveDate};
use krug_documents::Document;
use krug_documents::display::Display;
use krug_documents::document::Strokes;
use krug_documents::seal::{self, Room, SealKey, Trouble};
use krug_domain::kinds::{Codes, FileRef, Lines, Onto, PaperKind};
use krug_domain::problem::Problem;
use krug_i18n::{Args, Language, text};
use krug_log::Edit;
use krug_store::Vault;
use serde_json::json;

use crate::failure::{Code, Failure, Reply};
use crate::looks::Looks;

/// A language by its code; English where a family's code is unknown to this version.
pub(crate) fn language(code: &str) -> Language {
    Language::from_code(code).unwrap_or(Language::En)
}

/// A text as a square code: rows of `#` and blanks.
pub(crate) fn qr(text: &str) -> Vec<String> {
    krug_documents::code::rows(text)
}

/// A drawn name for paper.
pub(crate) fn strokes(lines: &Lines) -> Strokes {
    #[allow(clippy::cast_precision_loss, reason = "thousandths of a pad")]
    let strokes = lines
        .iter()
        .map(|line| line.iter().map(|(x, y)| (*x as f32, *y as f32)).collect())
        .collect();
    Strokes {
        width: 1000.0,
        height: 300.0,
        strokes,
    }
}

/// A finished file.
pub(crate) struct MadePdf {
    pub pdf: Vec<u8>,
    /// Pages as they are numbered.
    pub pages: u32,
    /// Width and height of its sheets in points.
    pub size: (f32, f32),
    /// A sum of what it says.
    pub says: String,
}

/// Seals a file. `said`: message of what the seal says, as coordinator or as somebody else.
pub(crate) fn seal(
    pdf: &[u8],
    language: Language,
    key: &SealKey,
    at: DateTime<FixedOffset>,
    said: &str,
    room: Room,
) -> Reply<Vec<u8>> {
    let day = krug_i18n::date::long(language, at.date_naive());
    let args = Args::new().set("name", key.name()).set("date", day);
    let line = text(language, said, &args);
    seal::seal(pdf, key, at, std::slice::from_ref(&line), &line, room).map_err(|t| seal_failure(&t))
}

/// The pages of a document as they will come out, and a drawing of each for the screen.
pub(crate) fn pages(document: &Document) -> Reply<(Display, Vec<String>)> {
    let display = krug_documents::display(document).map_err(|m| missing(&m))?;
    let pages = (0..display.pages.len())
        .map(|n| krug_documents::preview_svg(&display, n))
        .collect();
    Ok((display, pages))
}

pub(crate) fn pdf(document: &Document) -> Reply<MadePdf> {
    let display = krug_documents::display(document).map_err(|m| missing(&m))?;
    Ok(MadePdf {
        pdf: krug_documents::file(&display).map_err(|_| Failure::internal())?,
        pages: u32::try_from(display.numbered).unwrap_or(u32::MAX),
        size: display.size,
        says: display.sum([&document.footer.left, &document.footer.middle]),
    })
}

fn missing(missing: &krug_documents::Missing) -> Failure {
    let letters: String = missing.letters.iter().collect();
    Problem::new("problem-letters")
        .with("letters", letters)
        .into()
}

/// What a trouble with a seal or a certificate means.
pub(crate) fn seal_failure(trouble: &Trouble) -> Failure {
    let key = match trouble {
        Trouble::NotP12 => "failure-certificate-not-p12",
        Trouble::Passphrase => "failure-certificate-passphrase",
        Trouble::KeyKind => "failure-certificate-kind",
        Trouble::Expired | Trouble::TooEarly => "failure-certificate-time",
        Trouble::NoKey | Trouble::Mismatch | Trouble::Purpose | Trouble::Protection => {
            "failure-certificate-unfit"
        }
        _ => return Failure::internal(),
    };
    Failure::new(Code::File, key)
}

/// Keeps a file in the vault under a name that tells nobody.
pub(crate) fn keep(vault: &mut Vault, bytes: &[u8], name: String, media: &str) -> Reply<FileRef> {
    Ok(FileRef {
        sha256: vault.put_file(bytes)?,
        name,
        media: media.to_owned(),
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

/// Keeps a paper.
pub(crate) fn keep_pdf(vault: &mut Vault, pdf: &[u8], name: &str) -> Reply<FileRef> {
    keep(vault, pdf, format!("{name}.pdf"), "application/pdf")
}

/// What the register of papers says of one.
pub(crate) struct Record<'a> {
    pub id: &'a str,
    pub kind: PaperKind,
    pub reader: Option<&'a str>,
    pub language: Language,
    pub mark: &'a str,
    pub on: NaiveDate,
    pub pages: u32,
    pub looks: &'a Looks,
    pub sealed: bool,
    /// Number of this copy of the plan; 0 for none.
    pub number: u32,
    /// Months that it says all of it is kept.
    pub keep_months: Option<u32>,
    /// How many times it came out of a printer.
    pub printed: u32,
    /// A sum of what it says.
    pub says: &'a str,
    pub file: &'a FileRef,
}

pub(crate) fn record(r: &Record<'_>) -> Edit {
    let mut edit = Edit::new("paper", r.id)
        .set("kind", json!(r.kind.code()))
        .set("language", json!(r.language.code()))
        .set("made_on", json!(r.on.to_string()))
        .set("pages", json!(r.pages))
        .set("says", json!(r.says))
        .set("file", json!({ "file": r.file }));
    if let Some(reader) = r.reader {
        edit = edit.set("reader", json!({ "ref": reader }));
    }
    if !r.mark.is_empty() {
        edit = edit.set("mark", json!(r.mark));
    }
    for (field, on) in [
        ("large", r.looks.large),
        ("easy", r.looks.easy),
        ("black", r.looks.black),
        ("a3", r.looks.a3),
        ("unseen", r.looks.unseen && r.sealed),
        ("sealed", r.sealed),
    ] {
        if on {
            edit = edit.set(field, json!(true));
        }
    }
    if let Some(onto) = r.looks.onto.filter(|onto| *onto != Onto::One) {
        edit = edit.set("onto", json!(onto.code()));
    }
    if let Some(beside) = &r.looks.beside {
        edit = edit.set("beside", json!(beside));
    }
    for (field, count) in [
        ("number", r.number),
        ("keep_months", r.keep_months.unwrap_or(0)),
        ("times_printed", r.printed),
    ] {
        if count > 0 {
            edit = edit.set(field, json!(count));
        }
    }
    edit
}
