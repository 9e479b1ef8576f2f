//! Papers made for good: numbered, sealed if what they say is sealed, written to their place, kept in the vault with what
//! the register says of them.

use std::path::Path;

use krug_documents::Document;
use krug_domain::kinds::{Codes, PaperKind};
use krug_i18n::Language;
use krug_log::Edit;
use serde::{Deserialize, Serialize};

use crate::failure::Reply;
use crate::looks::Looks;
use crate::papers::{Making, Wanted, may_be_a_file, prepare};
use crate::print::{self, Record};
use crate::session::App;

/// A paper to make and write.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Make {
    /// Which.
    #[serde(flatten)]
    pub wanted: Wanted,
    /// Where to.
    pub path: String,
}

/// A paper was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Made {
    /// Item.
    pub paper: String,
    /// Pages.
    pub pages: u32,
    /// Sealed.
    pub sealed: bool,
    /// Heads.
    pub seen: Vec<String>,
}

pub(crate) fn make(app: &mut App, request: Make) -> Reply<Made> {
    let (edit, made) = made(app, &request)?;
    let written = app.write(&request.wanted.case, None, "papers.make", &[edit])?;
    Ok(Made {
        seen: written.seen,
        ..made
    })
}

/// The number of the next copy of the plan; 0 for other papers.
fn next_number(app: &mut App, wanted: &Wanted) -> Reply<u32> {
    if wanted.kind != PaperKind::Plan {
        return Ok(0);
    }
    let loaded = app.load(&wanted.case)?;
    let papers = loaded.case.papers.iter().filter_map(|p| p.number);
    let copies = loaded.case.copies.iter().filter_map(|c| c.number);
    let last = papers
        .chain(copies)
        .max()
        .and_then(|n| u32::try_from(n).ok());
    // A number that was given out is given to no other sheet, also when its entry was taken back.
    let given = app.open()?.vault.setting(&given(&wanted.case))?;
    let given = given.and_then(|n| u32::try_from(n.as_u64()?).ok());
    Ok(last.unwrap_or(0).max(given.unwrap_or(0)) + 1)
}

/// Setting under which the vault keeps the highest number a family's copies were given.
fn given(case: &str) -> String {
    format!("copies:{case}")
}

/// Forgets the highest number of a family.
pub(crate) fn forget(app: &mut App, case: &str) -> Reply<()> {
    let vault = &mut app.open()?.vault;
    Ok(vault.set_setting(&given(case), &serde_json::Value::Null)?)
}

/// A paper made for good, with what the register says of it.
pub(crate) struct Done {
    pub pdf: Vec<u8>,
    pub document: Document,
    /// Width and height of its sheets in points.
    pub size: (f32, f32),
    id: String,
    pages: u32,
    sealed: bool,
    number: u32,
    keep_months: Option<u32>,
    mark: String,
    language: Language,
    looks: Looks,
    says: String,
}

/// The same with what the settings say of seals.
pub(crate) fn as_set(app: &mut App, wanted: &Wanted) -> Reply<Wanted> {
    let unseen = crate::settings::read(&app.open()?.vault).seal_unseen;
    let looks = Looks {
        unseen,
        ..wanted.looks.clone()
    };
    Ok(Wanted {
        looks,
        ..wanted.clone()
    })
}

/// Makes a paper as it is given out; sealed, if what it says is sealed, it looks as it was and comes out as a file.
pub(crate) fn finish(app: &mut App, wanted: &Wanted, file: bool) -> Reply<Done> {
    let number = next_number(app, wanted)?;
    let today = app.world.today();
    let wanted = &as_set(app, wanted)?;
    let keep_months = crate::settings::read(&app.open()?.vault).keep_months;
    let making = Making {
        on: today,
        number,
        version: None,
        keep_months,
        file,
    };
    let ready = prepare(app, wanted, making)?;
    let sealed = ready.sealed && file && wanted.looks.may_be_sealed().is_ok();
    let mut made = print::pdf(&ready.document)?;
    if sealed {
        let now = app.world.now();
        let sample = app.load(&wanted.case)?.case.family.sample;
        let key = crate::settings::key_for(app, sample)?;
        let room = crate::settings::room(&app.open()?.vault);
        made.pdf = print::seal(
            &made.pdf,
            ready.language,
            &key,
            now,
            "paper-sealed-by",
            room,
        )?;
        crate::verify::remember(&mut app.open()?.vault, &made.pdf)?;
    }
    Ok(Done {
        pdf: made.pdf,
        document: ready.document,
        size: made.size,
        id: app.world.item_id()?,
        pages: made.pages,
        sealed,
        number,
        keep_months: (wanted.kind == PaperKind::Agreement).then_some(keep_months),
        mark: ready.mark,
        looks: wanted.looks.fitting(wanted.kind, ready.language),
        language: ready.language,
        says: made.says,
    })
}

/// Keeps a paper that was given out; `printed` times it came out of a printer.
pub(crate) fn keep(
    app: &mut App,
    wanted: &Wanted,
    done: &Done,
    printed: u32,
) -> Reply<(Edit, Made)> {
    let vault = &mut app.open()?.vault;
    let file = print::keep_pdf(vault, &done.pdf, wanted.kind.code())?;
    if done.number > 0 {
        vault.set_setting(&given(&wanted.case), &serde_json::json!(done.number))?;
    }
    let edit = print::record(&Record {
        id: &done.id,
        kind: wanted.kind,
        reader: wanted.reader.as_deref(),
        language: done.language,
        mark: &done.mark,
        on: app.world.today(),
        pages: done.pages,
        looks: &done.looks,
        sealed: done.sealed,
        number: done.number,
        keep_months: done.keep_months,
        printed,
        says: &done.says,
        file: &file,
    });
    let made = Made {
        paper: done.id.clone(),
        pages: done.pages,
        sealed: done.sealed,
        seen: Vec::new(),
    };
    Ok((edit, made))
}

/// Makes a paper and writes it to its place; what is to be kept of it comes back.
pub(crate) fn made(app: &mut App, request: &Make) -> Reply<(Edit, Made)> {
    let wanted = &request.wanted;
    let loaded = app.load(&wanted.case)?;
    may_be_a_file(&loaded.case, Some(wanted.kind), &wanted.looks)?;
    let done = finish(app, wanted, true)?;
    crate::files::write(Path::new(&request.path), &done.pdf)?;
    keep(app, wanted, &done, 0)
}
