//! From a plan or document to the bytes of a file, sealed when a key is given, and into the vault.

use chrono::{DateTime, FixedOffset, NaiveDate};
use krug_documents::document::Strokes;
use krug_documents::seal::{self, SealKey, Trouble};
use krug_documents::{Document, plan};
use krug_domain::kinds::{Codes, FileRef, Lines, PaperKind};
use krug_domain::problem::Problem;
use krug_i18n::{Args, Language, text};
use krug_log::Edit;
use krug_store::Vault;
use serde_json::json;

use crate::content::{Content, ForReader};
use crate::failure::{Code, Failure, Reply};

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
    pub pages: u32,
}

/// For whom a plan is made.
pub(crate) struct For<'a> {
    pub reader: Option<&'a str>,
    pub number: u32,
    pub mark: &'a str,
    pub only_steps: Option<Vec<u32>>,
    pub large: bool,
}

impl<'a> For<'a> {
    pub(crate) fn everybody(mark: &'a str) -> Self {
        Self {
            reader: None,
            number: 0,
            mark,
            only_steps: None,
            large: false,
        }
    }
}

/// The plan as a file, sealed when a key is given.
pub(crate) fn plan_pdf(
    content: &Content,
    language: Language,
    reader: &For<'_>,
    key: Option<(&SealKey, DateTime<FixedOffset>)>,
) -> Reply<MadePdf> {
    let everybody = text(language, "paper-everybody", &Args::new());
    let copy = ForReader {
        language,
        reader: reader.reader.unwrap_or(&everybody),
        number: reader.number,
        mark: reader.mark,
        only_steps: reader.only_steps.as_deref(),
        seal: key.is_some(),
    };
    let mut document = plan::plan(&content.paper(&copy));
    document.large = reader.large;
    document.attachment = copy
        .only_steps
        .is_none()
        .then(|| content.attached(language));
    let mut made = pdf(&document)?;
    if let Some((key, at)) = key {
        let day = krug_i18n::date::long(language, at.date_naive());
        let args = Args::new().set("name", key.name()).set("date", day);
        let line = text(language, "paper-sealed-by", &args);
        made.pdf = seal::seal(&made.pdf, key, at, std::slice::from_ref(&line), &line)
            .map_err(|t| seal_failure(&t))?;
    }
    Ok(made)
}

pub(crate) fn pdf(document: &Document) -> Reply<MadePdf> {
    let display = krug_documents::display(document).map_err(|m| missing(&m))?;
    Ok(MadePdf {
        pdf: krug_documents::file(&display).map_err(|_| Failure::internal())?,
        pages: u32::try_from(display.pages.len()).unwrap_or(u32::MAX),
    })
}

pub(crate) fn missing(missing: &krug_documents::Missing) -> Failure {
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

/// Keeps a file in the vault.
pub(crate) fn keep(vault: &mut Vault, pdf: &[u8], name: &str) -> Reply<FileRef> {
    let sha256 = vault.put_file(pdf)?;
    Ok(FileRef {
        sha256,
        name: format!("{name}.pdf"),
        media: "application/pdf".to_owned(),
        size: u32::try_from(pdf.len()).unwrap_or(u32::MAX),
    })
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
    pub large: bool,
    pub sealed: bool,
    pub file: &'a FileRef,
}

pub(crate) fn record(r: &Record<'_>) -> Edit {
    let mut edit = Edit::new("paper", r.id)
        .set("kind", json!(r.kind.code()))
        .set("language", json!(r.language.code()))
        .set("made_on", json!(r.on.to_string()))
        .set("pages", json!(r.pages))
        .set("file", json!({ "file": r.file }));
    if let Some(reader) = r.reader {
        edit = edit.set("reader", json!({ "ref": reader }));
    }
    if !r.mark.is_empty() {
        edit = edit.set("mark", json!(r.mark));
    }
    if r.large {
        edit = edit.set("large", json!(true));
    }
    if r.sealed {
        edit = edit.set("sealed", json!(true));
    }
    edit
}
