//! Papers: made for one reader in that reader's language, with the list of what is left out; kept in the
//! vault as given out; written only to a place somebody chose. A paper whose words would give a
//! protected place or number away is not made at all (rule 59): the family's words are never changed.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use krug_documents::{Document, plan};
use krug_domain::Case;
use krug_domain::kinds::{Codes, Mark, Outcome, Paper, PaperKind, PlanVersion};
use krug_domain::preset::Preset;
use krug_domain::problem::Problem;
use krug_domain::rules::{self, Action, Scene};
use krug_domain::shield::Shield;
use krug_i18n::{Args, Language, text};
use krug_log::Edit;
use serde::{Deserialize, Serialize};

use crate::calls::{Nothing, Of};
use crate::content::{Content, ForReader};
use crate::failure::{Code, Failure, Reply};
use crate::people::{self, PersonLine};
use crate::print::{self, For, Record, missing};
use crate::session::{App, Loaded, heads};
use crate::sheets;

/// Something left out of what others get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Withheld {
    /// Message key.
    pub key: String,
    /// Values.
    pub args: BTreeMap<String, String>,
}

impl Withheld {
    fn new(key: &str, args: &[(&str, String)]) -> Self {
        Self {
            key: format!("withheld-{key}"),
            args: args
                .iter()
                .map(|(k, v)| ((*k).to_owned(), v.clone()))
                .collect(),
        }
    }
}

/// What no paper for others will hold.
pub(crate) fn withheld(case: &Case) -> Vec<Withheld> {
    let mut list = Vec::new();
    for person in &case.people {
        let guarded = case.contacts.iter().any(|c| {
            c.person.as_deref() == Some(person.id.as_str())
                && matches!(c.mark, Some(Mark::Protected | Mark::CoordinatorOnly))
        });
        if guarded {
            list.push(Withheld::new(
                "contact",
                &[("name", person.first_name().to_owned())],
            ));
        }
    }
    let safety = case.safety_pairs.len() + case.exclusions.len() + case.protected_places.len();
    if safety > 0 {
        list.push(Withheld::new("safety", &[("n", safety.to_string())]));
    }
    if !case.notes.is_empty() || !case.talks.is_empty() {
        list.push(Withheld::new(
            "notes",
            &[("n", (case.notes.len() + case.talks.len()).to_string())],
        ));
    }
    list
}

/// Refuses a plan whose words would give something protected away, naming the place, never the word.
pub(crate) fn nothing_shielded(case: &Case, content: &Content) -> Reply<()> {
    let shield = Shield::of(case);
    let problems: Vec<Problem> = content
        .texts()
        .into_iter()
        .filter(|(_, words)| shield.hits(words))
        .map(|(field, _)| Problem::of(field, "problem-protected-words"))
        .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(krug_domain::Problems {
            problems,
            findings: Vec::new(),
        }
        .into())
    }
}

/// Refuses a plan that the checks of paper stop: a number or address nobody released (rule 60).
pub(crate) fn nothing_stops(case: &Case, today: NaiveDate, preset: &Preset) -> Reply<()> {
    let scene = Scene {
        case,
        today,
        preset,
    };
    let findings: Vec<_> = rules::stopping(&scene, Action::Print)
        .into_iter()
        .filter(|f| f.rule != 31)
        .collect();
    if findings.is_empty() {
        Ok(())
    } else {
        Err(krug_domain::Problems {
            problems: Vec::new(),
            findings,
        }
        .into())
    }
}

/// Papers of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PapersView {
    /// Heads.
    pub seen: Vec<String>,
    /// Papers made, newest first.
    pub papers: Vec<Paper>,
    /// Sealed plans.
    pub versions: Vec<PlanVersion>,
    /// Papers that can be made now without a reader.
    pub possible: Vec<PaperKind>,
    /// People to make papers for.
    pub people: Vec<PersonLine>,
    /// What is left out of papers for others.
    pub withheld: Vec<Withheld>,
    /// Family language.
    pub language: String,
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<PapersView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let mut papers = case.papers.clone();
    papers.reverse();
    let mut versions = case.plan_versions.clone();
    versions.sort_by_key(|v| v.number);
    versions.iter_mut().for_each(|v| v.content.clear());
    Ok(PapersView {
        seen: heads(&loaded.state),
        papers,
        versions,
        possible: possible(case),
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
        withheld: withheld(case),
        language: case.family.language.clone(),
    })
}

pub(crate) fn possible(case: &Case) -> Vec<PaperKind> {
    let mut kinds = vec![
        PaperKind::Information,
        PaperKind::InformationEasy,
        PaperKind::InformationChild,
        PaperKind::Agreement,
        PaperKind::Informant,
        PaperKind::Feedback,
        PaperKind::FeedbackReferrer,
        PaperKind::Supervision,
    ];
    if !case.referral.asked.is_empty() || case.referral.received.is_some() {
        kinds.push(PaperKind::Referral);
    }
    if !case.questions.is_empty() {
        kinds.extend([PaperKind::Question, PaperKind::Pack]);
    }
    if let Some(meeting) = case.current_conference() {
        kinds.push(PaperKind::Agenda);
        if meeting.on.is_some() {
            kinds.push(PaperKind::Day);
        }
    }
    if !case.steps.is_empty() {
        kinds.extend([PaperKind::Names, PaperKind::Fridge, PaperKind::Review]);
    }
    if !krug_domain::at_home::with_cards(case).is_empty() {
        kinds.push(PaperKind::Cards);
    }
    if crate::map::drawable(case) {
        kinds.push(PaperKind::Map);
    }
    if crate::circle::drawable(case) {
        kinds.push(PaperKind::Circle);
    }
    let without = |o: Outcome| {
        matches!(
            o,
            Outcome::Adjourned
                | Outcome::NoPlanFamilyChose
                | Outcome::NoPlanTime
                | Outcome::NoPlanConflict
        )
    };
    if case
        .conferences()
        .iter()
        .any(|m| m.outcome.is_some_and(without))
    {
        kinds.push(PaperKind::NoPlan);
    }
    kinds
}

/// A paper that is wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Wanted {
    /// Family.
    pub case: String,
    /// Kind.
    pub kind: PaperKind,
    /// For whom; everybody, if empty.
    #[serde(default)]
    pub reader: Option<String>,
    /// Reader's language; the family's, if empty.
    #[serde(default)]
    pub language: Option<String>,
    /// In large print.
    #[serde(default)]
    pub large: bool,
}

/// The pages as they will come out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Preview {
    /// One drawing a page.
    pub pages: Vec<String>,
    /// What is left out.
    pub withheld: Vec<Withheld>,
    /// Four characters, for a plan.
    pub mark: String,
    /// The plan is sealed.
    pub sealed: bool,
}

/// A paper ready to be drawn or written.
struct Ready {
    document: Document,
    language: Language,
    mark: String,
    sealed: Option<Content>,
    steps: Option<Vec<u32>>,
    withheld: Vec<Withheld>,
}

/// Refuses a reader who is not invited, unless some of the steps are theirs.
fn not_excluded(case: &Case, content: &Content, reader: Option<&str>) -> Reply<()> {
    let parts = |id: &str| {
        content
            .names
            .iter()
            .any(|n| n.person == id && n.only_steps.is_some())
    };
    match reader {
        Some(id) if case.excluded(id) && !parts(id) => {
            Err(Problem::of("reader", "problem-reader-excluded").into())
        }
        _ => Ok(()),
    }
}

fn prepare(app: &mut App, wanted: &Wanted) -> Reply<Ready> {
    let today = app.world.today();
    prepare_on(app, wanted, today)
}

fn prepare_on(app: &mut App, wanted: &Wanted, today: NaiveDate) -> Reply<Ready> {
    let loaded = app.load(&wanted.case)?;
    let settings = crate::settings::read(&app.open()?.vault);
    let case = &loaded.case;
    let language = print::language(wanted.language.as_deref().unwrap_or(&case.family.language));
    let person = wanted
        .reader
        .as_deref()
        .map(|id| case.person(id).ok_or_else(Failure::gone))
        .transpose()?;
    if wanted.kind != PaperKind::Plan {
        let sheet = sheets::Sheet {
            case,
            settings: &settings,
            language,
            today,
            preset: &loaded.preset,
        };
        let mut document = sheet.document(wanted.kind, person)?;
        document.large = wanted.large;
        return Ok(Ready {
            document,
            language,
            mark: String::new(),
            sealed: None,
            steps: None,
            withheld: withheld(case),
        });
    }
    let content = Content::holding(case, today)?;
    let is_sealed = Content::version(case).is_some();
    nothing_shielded(case, &content)?;
    nothing_stops(case, today, &loaded.preset)?;
    not_excluded(case, &content, wanted.reader.as_deref())?;
    let mark = krug_documents::mark(&content.bytes());
    let mut withheld = withheld(case);
    let row = person.and_then(|p| content.names.iter().find(|n| n.person == p.id));
    let steps = row.and_then(|n| n.only_steps.clone());
    if let Some(steps) = &steps {
        if steps.is_empty() {
            return Err(Problem::of("only_steps", "problem-steps-gone").into());
        }
        let list = steps
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        withheld.push(Withheld::new("other-steps", &[("steps", list)]));
    }
    let everybody = text(language, "paper-everybody", &Args::new());
    let copy = ForReader {
        language,
        reader: person.map_or(everybody.as_str(), |p| p.name.as_str()),
        number: 0,
        mark: &mark,
        only_steps: steps.as_deref(),
        seal: is_sealed,
    };
    let mut document = plan::plan(&content.paper(&copy));
    document.large = wanted.large;
    document.attachment = steps.is_none().then(|| content.attached(language));
    let sealed = is_sealed.then_some(content);
    Ok(Ready {
        document,
        language,
        mark,
        sealed,
        steps,
        withheld,
    })
}

pub(crate) fn preview(app: &mut App, request: Wanted) -> Reply<Preview> {
    let ready = prepare(app, &request)?;
    let display = krug_documents::display(&ready.document).map_err(|m| missing(&m))?;
    let pages = (0..display.pages.len())
        .map(|n| krug_documents::preview_svg(&display, n))
        .collect();
    Ok(Preview {
        pages,
        withheld: ready.withheld,
        mark: ready.mark,
        sealed: ready.sealed.is_some(),
    })
}

/// A paper to make and write.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Make {
    /// Family.
    pub case: String,
    /// Kind.
    pub kind: PaperKind,
    /// For whom; everybody, if empty.
    #[serde(default)]
    pub reader: Option<String>,
    /// Reader's language; the family's, if empty.
    #[serde(default)]
    pub language: Option<String>,
    /// In large print.
    #[serde(default)]
    pub large: bool,
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
    let (edit, made) = made(app, &request, 0)?;
    let written = app.write(&request.case, None, "papers.make", &[edit])?;
    Ok(Made {
        seen: written.seen,
        ..made
    })
}

/// Makes a paper and writes it to its place; what is to be kept of it comes back. `earlier` copies of the plan are made
/// in the same act.
pub(crate) fn made(app: &mut App, request: &Make, earlier: usize) -> Reply<(Edit, Made)> {
    let wanted = Wanted {
        case: request.case.clone(),
        kind: request.kind,
        reader: request.reader.clone(),
        language: request.language.clone(),
        large: request.large,
    };
    let ready = prepare(app, &wanted)?;
    let now = app.world.now();
    let id = app.world.item_id()?;
    let loaded = app.load(&request.case)?;
    let made = match &ready.sealed {
        Some(content) => {
            let key = crate::settings::key_for(app, loaded.case.family.sample)?;
            let name = request.reader.as_deref().map(|id| loaded.case.name(id));
            let copies = loaded
                .case
                .papers
                .iter()
                .filter(|p| p.kind == Some(PaperKind::Plan))
                .count();
            let reader = For {
                reader: name,
                number: u32::try_from(copies + earlier + 1).unwrap_or(0),
                mark: &ready.mark,
                only_steps: ready.steps.clone(),
                large: request.large,
            };
            print::plan_pdf(content, ready.language, &reader, Some((&key, now)))?
        }
        None => print::pdf(&ready.document)?,
    };
    crate::files::write(Path::new(&request.path), &made.pdf)?;
    let sealed = ready.sealed.is_some();
    let file = print::keep(&mut app.open()?.vault, &made.pdf, request.kind.code())?;
    let edit = print::record(&Record {
        id: &id,
        kind: request.kind,
        reader: request.reader.as_deref(),
        language: ready.language,
        mark: &ready.mark,
        on: now.date_naive(),
        pages: made.pages,
        large: request.large,
        sealed,
        file: &file,
    });
    let made = Made {
        paper: id,
        pages: made.pages,
        sealed,
        seen: Vec::new(),
    };
    Ok((edit, made))
}

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

pub(crate) fn save_again(app: &mut App, request: SaveAgain) -> Reply<Nothing> {
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
    let sealed = case
        .plan_versions
        .iter()
        .find(|v| paper.kind == Some(PaperKind::Plan) && paper.sealed && v.mark == paper.mark);
    if let Some(version) = sealed {
        let content = Content::sealed(version)?;
        nothing_shielded(case, &content)?;
        nothing_stops(case, app.world.today(), &loaded.preset)?;
        return not_excluded(case, &content, paper.reader.as_deref());
    }
    let wanted = Wanted {
        case: id.to_owned(),
        kind: paper.kind.ok_or_else(Failure::gone)?,
        reader: paper.reader.clone(),
        language: Some(paper.language.clone()),
        large: paper.large,
    };
    let then = paper.made_on.unwrap_or_else(|| app.world.today());
    let ready = prepare_on(app, &wanted, then)?;
    if print::pdf(&ready.document)?.pdf == stored {
        Ok(())
    } else {
        Err(Failure::new(Code::Stopped, "failure-paper-changed"))
    }
}

/// The recovery sheet as a file.
pub(crate) fn recovery_pdf(
    settings: &crate::settings::Settings,
    groups: &[String],
    today: NaiveDate,
) -> Reply<Vec<u8>> {
    Ok(print::pdf(&sheets::recovery(settings, groups, today))?.pdf)
}

/// The sheet of the own contact card.
pub(crate) fn card_pdf(
    settings: &crate::settings::Settings,
    card: &krug_exchange::Card,
    today: NaiveDate,
) -> Reply<Vec<u8>> {
    Ok(print::pdf(&sheets::card(settings, card, today))?.pdf)
}
