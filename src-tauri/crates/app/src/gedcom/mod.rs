//! GEDCOM 7 and 5.5.1: relatives and unions from a genealogy program and back, with what is left out said first.
//!
//! Nothing else is taken or given: no events, places, notes, sources or pictures. Reading is `ged_io`'s; writing is
//! ours, a few kinds of lines, and judged by reading it back.

mod give;
mod read;

use std::path::Path;

use krug_domain::Problem;
use krug_domain::kinds::Person;
use krug_letters::fold;
use serde::{Deserialize, Serialize};

use crate::failure::Reply;
use crate::files;
use crate::record::{self, Saved};
use crate::session::App;
use read::Tree;

/// A file of a genealogy program.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfGedcom {
    /// Family.
    pub case: String,
    /// Where it lies.
    pub path: String,
}

/// Somebody named in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GedcomPerson {
    /// Name.
    pub name: String,
    /// Year of birth.
    pub born: Option<i32>,
    /// Somebody of this name is here already: there will be a question whether they are one.
    pub here: bool,
}

/// Something that is not taken or given, and how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeftOut {
    /// `events`, `places`, `notes`, `sources`, `pictures`, `signs`, `others`, `people`, `ties`.
    pub what: String,
    /// How often.
    pub n: u32,
}

/// What a file would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GedcomLooked {
    /// Version as it says of itself.
    pub version: String,
    /// People.
    pub people: Vec<GedcomPerson>,
    /// Couples.
    pub couples: u32,
    /// Children of parents.
    pub children: u32,
    /// What stays out.
    pub left_out: Vec<LeftOut>,
}

fn read(path: &str) -> Reply<Tree> {
    Ok(read::tree(&files::read(Path::new(path))?)?)
}

/// Says what a file would bring; stores nothing.
pub(crate) fn look(app: &mut App, request: OfGedcom) -> Reply<GedcomLooked> {
    let tree = read(&request.path)?;
    let case = &app.load(&request.case)?.case;
    let here: Vec<String> = case.people.iter().map(|p| fold(p.name.trim())).collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(GedcomLooked {
        version: tree.version,
        people: tree
            .people
            .iter()
            .map(|one| GedcomPerson {
                name: one.name.clone(),
                born: one.born,
                here: here.contains(&fold(one.name.trim())),
            })
            .collect(),
        couples: count(
            tree.couples
                .iter()
                .filter(|c| c.partners.len() == 2)
                .count(),
        ),
        children: count(tree.couples.iter().map(|c| c.children.len()).sum()),
        left_out: tree.left_out,
    })
}

/// Takes people and unions in, as one act.
pub(crate) fn take(app: &mut App, request: OfGedcom) -> Reply<Saved> {
    let tree = read(&request.path)?;
    let edits = tree.edits(&mut || app.world.item_id())?;
    let first = edits.iter().find(|e| e.kind == Person::KIND);
    let first = first.map(|e| e.id.clone()).unwrap_or_default();
    record::store(app, (&request.case, None), "map.take_in", edits, &first)
}

/// A file to write.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GiveGedcom {
    /// Family.
    pub case: String,
    /// Where to.
    pub path: String,
    /// As older programs read it: 5.5.1 instead of 7.0.
    pub older: bool,
}

/// What was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GedcomGiven {
    /// People in the file.
    pub people: u32,
    /// What stayed here.
    pub left_out: Vec<LeftOut>,
}

/// Writes the family tree as the family may see it: names, years of birth, unions; nothing else.
pub(crate) fn give(app: &mut App, request: GiveGedcom) -> Reply<GedcomGiven> {
    let today = app.world.today();
    let loaded = app.load(&request.case)?;
    let given = give::tree(&loaded.case, today, request.older);
    let shield = krug_domain::shield::Shield::of(&loaded.case);
    if given.names.iter().any(|name| shield.hits(name)) {
        return Err(Problem::of("name", "problem-protected-words").into());
    }
    files::write(Path::new(&request.path), given.text.as_bytes())?;
    Ok(GedcomGiven {
        people: u32::try_from(given.names.len()).unwrap_or(u32::MAX),
        left_out: given.left_out,
    })
}
