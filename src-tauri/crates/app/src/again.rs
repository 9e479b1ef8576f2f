//! Papers written out again as they were given out, as long as they may be.

use std::path::Path;

use krug_documents::plan::Parts;
use krug_domain::kinds::{Paper, PaperKind};
use serde::Deserialize;

use crate::calls::Nothing;
use crate::content::Content;
use crate::failure::{Code, Failure, Reply};
use crate::looks::Looks;
use crate::papers::{
    Making, Wanted, given, may_be_a_file, nothing_shielded, nothing_stops, prepare,
};
use crate::print;
use crate::session::{App, Loaded};

/// A paper made before, to be written again as it was.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveAgain {
    /// Family.
    pub case: String,
    /// Paper.
    pub paper: String,
    /// Where to.
    pub path: String,
}

pub(crate) fn save(app: &mut App, request: SaveAgain) -> Reply<Nothing> {
    let loaded = app.load(&request.case)?;
    let paper = loaded
        .case
        .papers
        .iter()
        .find(|p| p.id == request.paper)
        .ok_or_else(Failure::gone)?;
    let file = paper.file.as_ref().ok_or_else(Failure::gone)?;
    let bytes = app
        .open()?
        .vault
        .file(&file.sha256)?
        .ok_or_else(Failure::gone)?;
    still_clear(app, &loaded, &request.case, paper, &bytes)?;
    crate::files::write(Path::new(&request.path), &bytes)?;
    Ok(Nothing {})
}

/// Refuses to give out again what may not be given out any more: a place was protected since, a number is
/// no longer released, the reader is not invited now, or what stands in the record is no longer what the
/// paper says.
fn still_clear(
    app: &mut App,
    loaded: &Loaded,
    id: &str,
    paper: &Paper,
    stored: &[u8],
) -> Reply<()> {
    let case = &loaded.case;
    // A copy for somebody who is not there any more is not one for everybody.
    if paper
        .reader
        .as_deref()
        .is_some_and(|id| case.person(id).is_none())
    {
        return Err(Failure::gone());
    }
    let sealed = case
        .plan_versions
        .iter()
        .find(|v| paper.kind == Some(PaperKind::Plan) && paper.sealed && v.mark == paper.mark);
    if let Some(version) = sealed {
        let content = Content::sealed(version)?;
        nothing_shielded(case, &content)?;
        nothing_stops(case, app.world.today(), &loaded.preset)?;
        let reader = paper.reader.as_deref().and_then(|id| case.person(id));
        let parts = given(case, &content, reader)?;
        // Who gets a part only gets no copy that holds more.
        if paper.beside.is_empty() && parts == Parts::All {
            return Ok(());
        }
    }
    if !paper.sealed {
        may_be_a_file(case, paper.kind, &Looks::of(paper))?;
    }
    let wanted = Wanted {
        case: id.to_owned(),
        kind: paper.kind.ok_or_else(Failure::gone)?,
        reader: paper.reader.clone(),
        language: Some(paper.language.clone()),
        looks: Looks::of(paper),
    };
    let count = |n: Option<i32>| n.and_then(|n| u32::try_from(n).ok());
    let promised = crate::settings::read(&app.open()?.vault).keep_months;
    let making = Making {
        on: paper.made_on.unwrap_or_else(|| app.world.today()),
        number: count(paper.number).unwrap_or(0),
        version: sealed,
        keep_months: count(paper.keep_months).unwrap_or(promised),
        file: true,
    };
    let ready = prepare(app, &wanted, making)?;
    let again = print::pdf(&ready.document)?;
    // A seal is added behind the paper, which stays as it was in front of it.
    let same = stored == again.pdf || (paper.sealed && stored.starts_with(&again.pdf));
    // Another build of Krug, or an office with another picture, lays the same words out in another way.
    if same || paper.says == again.says {
        Ok(())
    } else {
        Err(Failure::new(Code::Stopped, "failure-paper-changed"))
    }
}
