//! Sheets signed in ink that come back: a scan or photo is turned, cleaned, written anew without anything else the
//! camera put into it, and tied to the paper it was printed as. Ink is as good as every other way to agree
//! (handbook 3.9).

use std::path::Path;

use chrono::NaiveDate;
use data_encoding::{BASE64, HEXLOWER};
use krug_documents::coded::Coded;
use krug_domain::Case;
use krug_domain::kinds::{Codes, Onto, Paper, PaperKind, Returned};
use krug_domain::problem::Problem;
use krug_ink::Sheet;
use krug_log::Edit;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::calls::Nothing;
use crate::failure::{Failure, Reply};
use crate::house::unreadable;
use crate::looks::Looks;
use crate::print;
use crate::session::App;

/// A scan or photo to look at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookAtScan {
    /// Family.
    pub case: String,
    /// Where it is.
    pub path: String,
}

/// One sheet of a scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScannedSheet {
    /// The cleaned sheet as a data address.
    pub picture: String,
    /// What its code told: `scan-known`, `scan-unknown`, `scan-no-code`.
    pub key: String,
    /// The mark in its code; empty without one.
    pub mark: String,
    /// The paper it was printed as, if the code told.
    pub paper: Option<String>,
    /// Its page; 0 if the code did not tell.
    pub page: u32,
}

/// What was looked at.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Scanned {
    /// Its sheets.
    pub sheets: Vec<ScannedSheet>,
    /// Papers of this family that are signed, newest first: to choose from where no code tells.
    pub papers: Vec<Paper>,
}

/// Longest side of a picture on the screen, in points.
const SHOWN: u32 = 1_200;

fn address(jpeg: &[u8], longest: u32) -> Reply<String> {
    let small = krug_ink::smaller(jpeg, longest).map_err(unreadable)?;
    Ok(format!("data:image/jpeg;base64,{}", BASE64.encode(&small)))
}

fn kind_of(coded: Coded) -> PaperKind {
    match coded {
        Coded::Plan => PaperKind::Plan,
        Coded::Names => PaperKind::Names,
        Coded::Agreement => PaperKind::Agreement,
    }
}

/// Papers that are signed by hand, newest first.
fn signed(case: &Case) -> Vec<Paper> {
    const SIGNED: [PaperKind; 4] = [
        PaperKind::Plan,
        PaperKind::Names,
        PaperKind::Agreement,
        PaperKind::NoPlan,
    ];
    let papers = case.papers.iter().rev();
    papers
        .filter(|p| p.kind.is_some_and(|kind| SIGNED.contains(&kind)))
        .cloned()
        .collect()
}

/// How many pages a paper has.
fn pages_of(paper: &Paper) -> u32 {
    u32::try_from(paper.pages.unwrap_or(0)).unwrap_or(0).max(1)
}

/// What tells one print of a paper from another that says the same.
pub(crate) struct Version<'a> {
    /// Code of its language.
    pub language: &'a str,
    /// Id of its reader; may be empty.
    pub reader: &'a str,
    /// Number of this copy; 0 for none.
    pub number: u32,
    /// The day it was made.
    pub on: NaiveDate,
    pub looks: &'a Looks,
}

impl Version<'_> {
    /// Four characters in the code of its pages: nothing about anybody can be read from them.
    pub(crate) fn mark(&self) -> String {
        let Looks {
            large,
            easy,
            black,
            onto,
            a3,
            beside,
            unseen: _,
        } = self.looks;
        let onto = onto.filter(|onto| *onto != Onto::One);
        let (onto, beside) = (onto.map(Codes::code), beside.as_deref());
        let says = serde_json::json!([
            self.language,
            self.reader,
            self.number,
            self.on,
            large,
            easy,
            black,
            onto,
            beside,
            a3
        ]);
        krug_documents::mark(says.to_string().as_bytes())
    }

    /// Of a paper in the register.
    fn mark_of(paper: &Paper) -> Option<String> {
        let of = Version {
            language: &paper.language,
            reader: paper.reader.as_deref().unwrap_or_default(),
            number: paper.number.and_then(|n| n.try_into().ok()).unwrap_or(0),
            on: paper.made_on?,
            looks: &Looks::of(paper),
        };
        Some(of.mark())
    }
}

/// The newest paper of the kind, mark and print that a code says, among those that have the page. A code of old does not
/// say which print: what is for everybody comes first there, for a copy for one reader may be shorter than the plan.
fn known<'a>(papers: &'a [Paper], code: &str) -> Option<(&'a Paper, u32)> {
    let code = Coded::read(code)?;
    let kind = kind_of(code.of);
    let has = |p: &&Paper| {
        let print = || Version::mark_of(p).is_some_and(|mark| mark == code.version);
        p.kind == Some(kind)
            && p.mark == code.mark
            && code.page <= pages_of(p)
            && (code.version.is_empty() || print())
    };
    let all = || papers.iter().filter(has);
    let paper = all()
        .find(|p| p.reader.is_none())
        .or_else(|| all().next())?;
    Some((paper, code.page))
}

/// Who holds the sheet that was signed in ink, as far as it came back by this day: of the plan or name sheet with one of
/// these marks, the plan's own and that of its words alone. It is said on copies and is no part of the plan, whose mark
/// stays what it was when the sheet was signed.
pub(crate) fn held_by(case: &Case, marks: [&str; 2], by: NaiveDate) -> String {
    let signed = |r: &&Returned| {
        let paper = case
            .papers
            .iter()
            .find(|p| r.paper.as_deref() == Some(p.id.as_str()));
        r.on.is_some_and(|on| on <= by)
            && paper.is_some_and(|p| {
                matches!(p.kind, Some(PaperKind::Plan | PaperKind::Names))
                    && marks.contains(&p.mark.as_str())
            })
    };
    let last = case.returned.iter().rev().filter(signed);
    let holder = last.filter_map(|r| r.held_by.as_deref()).next();
    let holder = holder.filter(|id| !case.excluded(id));
    holder
        .map(|id| case.name(id).to_owned())
        .unwrap_or_default()
}

pub(crate) fn look(app: &mut App, request: LookAtScan) -> Reply<Scanned> {
    let loaded = app.load(&request.case)?;
    let papers = signed(&loaded.case);
    let bytes = crate::files::read(Path::new(&request.path))?;
    let sheets = krug_ink::sheets(&bytes, Coded::BEGINS).map_err(unreadable)?;
    let sheets = sheets
        .iter()
        .map(|sheet| {
            let code = sheet.code.as_deref();
            let found = code.and_then(|code| known(&papers, code));
            let key = match (code, found) {
                (_, Some(_)) => "scan-known",
                (Some(_), None) => "scan-unknown",
                (None, None) => "scan-no-code",
            };
            let mark = code.and_then(Coded::read).map_or("", |code| code.mark);
            Ok(ScannedSheet {
                picture: address(&sheet.jpeg, SHOWN)?,
                key: key.to_owned(),
                mark: mark.to_owned(),
                paper: found.map(|(paper, _)| paper.id.clone()),
                page: found.map_or(0, |(_, page)| page),
            })
        })
        .collect::<Reply<Vec<_>>>()?;
    Ok(Scanned { sheets, papers })
}

/// Sheets to be kept.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeBackSheets {
    /// Family.
    pub case: String,
    /// Where the scan is.
    pub path: String,
    /// Which of its sheets are which pages of which papers.
    pub sheets: Vec<SheetOf>,
    /// Who holds the sheets themselves.
    #[serde(default)]
    pub held_by: Option<String>,
}

/// A sheet of a scan and the paper it was printed as.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetOf {
    /// Its place in the scan, from 0.
    pub sheet: u32,
    /// Paper.
    pub paper: String,
    /// Page, from 1.
    pub page: u32,
}

/// Sheets that were kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakenBack {
    /// Items.
    pub returned: Vec<String>,
    /// Heads.
    pub seen: Vec<String>,
}

pub(crate) fn take_back(app: &mut App, request: TakeBackSheets) -> Reply<TakenBack> {
    let loaded = app.load(&request.case)?;
    let papers = signed(&loaded.case);
    if let Some(id) = request.held_by.as_deref() {
        loaded.case.person(id).ok_or_else(Failure::gone)?;
    }
    if request.sheets.is_empty() {
        return Err(Problem::of("sheets", "problem-no-sheets").into());
    }
    let bytes = crate::files::read(Path::new(&request.path))?;
    let sheets = krug_ink::sheets(&bytes, Coded::BEGINS).map_err(unreadable)?;
    let mut wanted: Vec<(&Sheet, &Paper, u32)> = Vec::new();
    for of in &request.sheets {
        let sheet = sheets.get(of.sheet as usize);
        let paper = papers.iter().find(|p| p.id == of.paper);
        let (sheet, paper) = sheet.zip(paper).ok_or_else(Failure::gone)?;
        let pages = pages_of(paper);
        if !(1..=pages).contains(&of.page) {
            let n = pages.to_string();
            return Err(Problem::of("page", "problem-page").with("n", n).into());
        }
        // The same picture twice is one slip of the finger, not two sheets.
        let sum = HEXLOWER.encode(&Sha256::digest(&sheet.jpeg));
        let files = loaded.case.returned.iter().filter_map(|r| r.file.as_ref());
        if files.into_iter().any(|file| file.sha256 == sum) {
            return Err(Problem::of("sheets", "problem-sheet-again").into());
        }
        wanted.push((sheet, paper, of.page));
    }
    let on = app.world.today().to_string();
    let (mut edits, mut returned) = (Vec::new(), Vec::new());
    for (sheet, paper, page) in wanted {
        let told = sheet.code.as_deref().and_then(|code| known(&papers, code));
        let by_code = told.is_some_and(|(found, told)| (&found.id, told) == (&paper.id, page));
        let name = "signed-sheet.jpg".to_owned();
        let file = print::keep(&mut app.open()?.vault, &sheet.jpeg, name, "image/jpeg")?;
        let id = app.world.item_id()?;
        let mut edit = Edit::new("returned", &id)
            .set("paper", json!({ "ref": paper.id }))
            .set("page", json!(page))
            .set("on", json!(on))
            .set("file", json!({ "file": file }));
        if by_code {
            edit = edit.set("by_code", json!(true));
        }
        if let Some(held_by) = &request.held_by {
            edit = edit.set("held_by", json!({ "ref": held_by }));
        }
        edits.push(edit);
        returned.push(id);
    }
    let written = app.write(&request.case, None, "papers.take_back", &edits)?;
    Ok(TakenBack {
        returned,
        seen: written.seen,
    })
}

/// A sheet that came back.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfReturned {
    /// Family.
    pub case: String,
    /// Item.
    pub returned: String,
}

/// A picture for the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShownSheet {
    /// As a data address.
    pub picture: String,
}

fn kept(app: &mut App, case: &str, id: &str) -> Reply<Vec<u8>> {
    let loaded = app.load(case)?;
    let all = &loaded.case.returned;
    let found: &Returned = all.iter().find(|r| r.id == id).ok_or_else(Failure::gone)?;
    let file = found.file.as_ref().ok_or_else(Failure::gone)?;
    app.open()?
        .vault
        .file(&file.sha256)?
        .ok_or_else(Failure::gone)
}

pub(crate) fn show(app: &mut App, request: OfReturned) -> Reply<ShownSheet> {
    let jpeg = kept(app, &request.case, &request.returned)?;
    Ok(ShownSheet {
        picture: format!("data:image/jpeg;base64,{}", BASE64.encode(&jpeg)),
    })
}

/// A sheet that came back, to be written out.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveReturned {
    /// Family.
    pub case: String,
    /// Item.
    pub returned: String,
    /// Where to.
    pub path: String,
}

pub(crate) fn save(app: &mut App, request: SaveReturned) -> Reply<Nothing> {
    let jpeg = kept(app, &request.case, &request.returned)?;
    crate::files::write(Path::new(&request.path), &jpeg)?;
    Ok(Nothing {})
}
