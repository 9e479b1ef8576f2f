//! All papers a family can be given now, in one folder: one act, one step back. What cannot be made is named with the
//! reason; nothing stops the rest. What is for the coordinator alone is not among them.

use std::collections::BTreeMap;
use std::path::Path;

use krug_domain::kinds::{Codes, PaperKind};
use krug_domain::release::{self, Part};
use serde::{Deserialize, Serialize};

use crate::failure::{Code, Reply};
use crate::looks::Looks;
use crate::making::{self, Make};
use crate::papers::{self, Wanted};
use crate::people;
use crate::session::{App, Loaded};
use crate::share::{plain, unused};

/// A paper that can be made: its kind, for whom, and a file's name without anybody's name.
pub(crate) type Named = (PaperKind, Option<String>, String);

/// What can be made besides the plan for everybody: the sheets for all, a page for each child the conference is about,
/// an invitation for each who was invited, and a copy of the plan for each who takes one, with the parts that are theirs.
pub(crate) fn wanted(app: &App, loaded: &Loaded) -> Vec<Named> {
    let case = &loaded.case;
    let mut wanted: Vec<Named> = papers::possible(case)
        .into_iter()
        .map(|kind| (kind, None, kind.code().to_owned()))
        .collect();
    let mut numbered = |kind: PaperKind, name: &str, ids: Vec<String>| {
        wanted.extend(ids.into_iter().zip(1..).map(|(id, n)| {
            let file = format!("{name}-{n:02}");
            (kind, Some(id), file)
        }));
    };
    if !case.steps.is_empty() {
        let children = case.main_children().filter(|p| !case.excluded(&p.id));
        numbered(
            PaperKind::Child,
            "child",
            children.map(|p| p.id.clone()).collect(),
        );
    }
    let invited = case
        .people
        .iter()
        .filter(|p| people::line(app, case, p).invited && !case.excluded(&p.id));
    numbered(
        PaperKind::Invitation,
        "invitation",
        invited.map(|p| p.id.clone()).collect(),
    );
    let planned = !case.steps.is_empty() || !case.plan.original.is_empty();
    let readers = release::readers(case).filter(|_| planned);
    let whole = |id: &&str| matches!(release::of(case, id), None | Some(Part::Whole));
    let (copies, parts): (Vec<&str>, Vec<&str>) = readers.partition(whole);
    for (name, readers) in [("plan-copy", copies), ("plan-part", parts)] {
        let readers = readers.into_iter().map(str::to_owned).collect();
        numbered(PaperKind::Plan, name, readers);
    }
    wanted
}

/// All papers, to be made into a folder.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MakeAll {
    /// Family.
    pub case: String,
    /// Language of all; each reader's own or else the family's, if empty.
    #[serde(default)]
    pub language: Option<String>,
    /// How they look at least; who reads large or easy letters best gets them.
    #[serde(flatten)]
    pub looks: Looks,
    /// The folder.
    pub folder: String,
}

/// For the coordinator's eyes and bag.
const MINE: [PaperKind; 2] = [PaperKind::Supervision, PaperKind::Day];

/// A paper that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NotMade {
    /// Kind.
    pub kind: PaperKind,
    /// For whom.
    pub reader: Option<String>,
    /// Message key of the reason.
    pub key: String,
    /// Its values.
    pub args: BTreeMap<String, String>,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AllMade {
    /// Papers.
    pub papers: u32,
    /// Pages of all.
    pub pages: u32,
    /// What could not be made, and why.
    pub not_made: Vec<NotMade>,
}

pub(crate) fn make(app: &mut App, request: MakeAll) -> Reply<AllMade> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let mut all: Vec<Named> = Vec::new();
    if !case.steps.is_empty() || !case.plan.original.is_empty() {
        all.push((PaperKind::Plan, None, PaperKind::Plan.code().to_owned()));
    }
    all.extend(wanted(app, &loaded));
    all.retain(|(kind, ..)| !MINE.contains(kind));
    let alias = plain(&case.family.alias);
    let day = app.world.today();
    let (mut edits, mut not_made) = (Vec::new(), Vec::new());
    let mut pages = 0;
    for (kind, reader, file) in all {
        let (person, asked) = (reader.as_deref(), request.language.as_deref());
        let language = papers::language_of(case, person, asked).code();
        let reading = person.and_then(|id| case.person(id)?.reading);
        let looks = request.looks.for_reading(reading);
        let large = if looks.large { "-large" } else { "" };
        let name = format!("krug-{alias}-{file}-{language}{large}-{day}");
        let wanted = Make {
            wanted: Wanted {
                case: request.case.clone(),
                kind,
                reader: reader.clone(),
                language: request.language.clone(),
                looks,
            },
            path: unused(Path::new(&request.folder), &name, "pdf")
                .to_string_lossy()
                .into_owned(),
        };
        match making::made(app, &wanted) {
            Ok((edit, made)) => {
                pages += made.pages;
                edits.push(edit);
            }
            Err(why) if matches!(why.code, Code::Problems | Code::Stopped) => {
                not_made.push(NotMade {
                    kind,
                    reader,
                    key: why.key,
                    args: why.args,
                });
            }
            Err(why) => {
                // What lies on the stick already stands in the register, whatever came after it.
                app.write(&request.case, None, "papers.make_all", &edits)?;
                return Err(why);
            }
        }
    }
    app.write(&request.case, None, "papers.make_all", &edits)?;
    Ok(AllMade {
        papers: u32::try_from(edits.len()).unwrap_or(u32::MAX),
        pages,
        not_made,
    })
}
