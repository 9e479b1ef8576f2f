//! Papers: made for one reader in that reader's language, with the list of what is left out; kept in the
//! vault as given out; written only to a place somebody chose. A paper whose words would give a
//! protected place or number away is not made at all (rule 59): the family's words are never changed.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use krug_documents::Document;
use krug_documents::plan::Parts;
use krug_domain::Case;
use krug_domain::kinds::{
    Copy, Outcome, Paper, PaperKind, Person, PlanVersion, Release, Returned, Role, Step,
};
use krug_domain::preset::Preset;
use krug_domain::problem::Problem;
use krug_domain::release;
use krug_domain::rules::{self, Action, Readers, Scene};
use krug_domain::shield::Shield;
use krug_i18n::Language;
use serde::{Deserialize, Serialize};

use crate::calls::Of;
use crate::content::Content;
use crate::copy::ForReader;
use crate::failure::{Failure, Reply};
use crate::looks::Looks;
use crate::people::{self, PersonLine};
use crate::print;
use crate::returned::Version;
use crate::session::{App, heads};
use crate::sheets;
use crate::withheld::{self, Counted, ToTranslate, Withheld, to_translate, withheld};

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

/// Refuses a name that would give something protected away.
fn nothing_in(case: &Case, field: &str, words: &str) -> Reply<()> {
    if Shield::of(case).hits(words) {
        return Err(Problem::of(field, "problem-protected-words").into());
    }
    Ok(())
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

/// Refuses words in a second language that would give something protected away, or a number without its owner's yes:
/// who wrote them may not know what is kept (rules 59 and 60).
fn nothing_told(case: &Case, words: &[ToTranslate], readers: &[Readers<'_>]) -> Reply<()> {
    let shield = Shield::of(case);
    let number = |words: &str| {
        let all = readers.iter();
        let mut owners = all.flat_map(|of| rules::not_released(case, &[words], *of));
        owners.next()
    };
    for one in words {
        if shield.hits(&one.words) {
            return Err(Problem::of("translation", "problem-protected-words").into());
        }
        if let Some(owner) = number(&one.words) {
            let problem = Problem::of("translation", "problem-number-without-yes");
            return Err(problem.with("name", owner.first_name()).into());
        }
    }
    Ok(())
}

/// Papers of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PapersView {
    /// Heads.
    pub seen: Vec<String>,
    /// Papers made, newest first.
    pub papers: Vec<Paper>,
    /// Sheets signed in ink that came back.
    pub returned: Vec<Returned>,
    /// Copies that were handed over.
    pub copies: Vec<Copy>,
    /// What of the plan somebody gets, as it holds; without an id where it was said beside the agreement alone.
    pub releases: Vec<Release>,
    /// Steps of the plan, in order.
    pub steps: Vec<StepLine>,
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
    /// Languages of the people of whom it is noted, by their ids.
    pub languages: BTreeMap<String, String>,
}

/// A step to choose for a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepLine {
    /// Item.
    pub id: String,
    /// What, in the family's words.
    pub what: String,
    /// Who does it.
    pub who: Vec<String>,
}

impl StepLine {
    fn of(step: &Step) -> Self {
        Self {
            id: step.id.clone(),
            what: step.what.clone(),
            who: step.who.clone(),
        }
    }
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
        returned: case.returned.clone(),
        copies: case.copies.clone(),
        releases: release::holding(case),
        steps: case
            .steps_in_order()
            .into_iter()
            .map(StepLine::of)
            .collect(),
        versions,
        possible: possible(case),
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
        withheld: withheld(case),
        language: case.family.language.clone(),
        languages: case
            .people
            .iter()
            .filter_map(|p| Some((p.id.clone(), own_language(p)?.code().to_owned())))
            .collect(),
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
            kinds.extend([
                PaperKind::Day,
                PaperKind::Wall,
                PaperKind::Labels,
                PaperKind::Taxi,
            ]);
        }
    }
    if !case.steps.is_empty() {
        kinds.extend([PaperKind::Names, PaperKind::Fridge, PaperKind::Review]);
    }
    if !krug_domain::at_home::with_cards(case).is_empty() {
        kinds.push(PaperKind::Cards);
    }
    if case
        .organisations
        .iter()
        .any(crate::directory::in_directory)
    {
        kinds.push(PaperKind::Directory);
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
                | Outcome::PlanNotAccepted
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
    /// The paper's language; the reader's own or else the family's, if empty.
    #[serde(default)]
    pub language: Option<String>,
    /// How it looks.
    #[serde(flatten)]
    pub looks: Looks,
}

/// The pages as they will come out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Preview {
    /// One drawing a page.
    pub pages: Vec<String>,
    /// What is left out.
    pub withheld: Vec<Withheld>,
    /// What stands on it: its headings, in its own words.
    pub shows: Vec<String>,
    /// How long its sentences and words are.
    pub reading: Counted,
    /// Words of a plan in two languages, with what was written for them.
    pub to_translate: Vec<ToTranslate>,
    /// Four characters, for a plan.
    pub mark: String,
    /// The plan is sealed.
    pub sealed: bool,
    /// Its sheets are A3.
    pub a3: bool,
}

/// Refuses to give a way of printing a sealed plan as a file: a seal stands for pages as they were sealed.
pub(crate) fn may_be_a_file(case: &Case, kind: Option<PaperKind>, looks: &Looks) -> Reply<()> {
    if kind == Some(PaperKind::Plan) && Content::version(case).is_some() {
        looks.may_be_sealed()?;
    }
    Ok(())
}

/// A paper ready to be drawn or written.
pub(crate) struct Ready {
    pub document: Document,
    pub language: Language,
    pub mark: String,
    pub sealed: bool,
    pub withheld: Vec<Withheld>,
    pub to_translate: Vec<ToTranslate>,
}

/// What of a plan this reader gets. Refuses somebody who is not invited, unless some of the steps are theirs, and somebody
/// of whom nothing says that they get it: they took part, the conference is about them, they asked for it or speak for
/// somebody, or the family said so. Refuses numbers whose owner did not agree to those who read it (rule 60).
pub(crate) fn given(case: &Case, content: &Content, reader: Option<&Person>) -> Reply<Parts> {
    let parts = content.parts_for(case, reader.map(|p| p.id.as_str()));
    if let Some(reader) = reader {
        if case.excluded(&reader.id) && !matches!(parts, Parts::Steps(_)) {
            return Err(Problem::of("reader", "problem-reader-excluded").into());
        }
        if !gets_something(case, content, reader) {
            return Err(Problem::of("reader", "problem-not-released").into());
        }
    }
    match &parts {
        Parts::Steps(steps) if steps.is_empty() => {
            return Err(Problem::of("reader", "problem-steps-gone").into());
        }
        Parts::Review if content.review.is_none() => {
            return Err(Problem::of("reader", "problem-no-review-day").into());
        }
        _ => {}
    }
    let texts = content.texts_of(&parts);
    let readers = readers_of(case, content, reader).into_iter();
    let mut owners = readers.flat_map(|readers| rules::not_released(case, &texts, readers));
    let Some(owner) = owners.next() else {
        return Ok(parts);
    };
    let key = match (reader, &parts) {
        (Some(_), Parts::All) => "problem-number-not-released",
        _ => "problem-number-without-yes",
    };
    let problem = Problem::of("reader", key);
    Err(problem.with("name", owner.first_name()).into())
}

/// Whether anything says that somebody gets something of a plan.
pub(crate) fn gets_something(case: &Case, content: &Content, reader: &Person) -> bool {
    let took_part = content.names.iter().any(|n| n.person == reader.id);
    let by_part = matches!(reader.role, Some(Role::Advocate | Role::Referrer));
    let said = || release::said(case, &reader.id).is_some();
    took_part || reader.main || by_part || said()
}

/// Those who read a plan: without a reader of its own it is for all who get a copy, and for all who sign it.
fn readers_of<'a>(
    case: &Case,
    content: &'a Content,
    reader: Option<&'a Person>,
) -> Vec<Readers<'a>> {
    if let Some(reader) = reader {
        return vec![Readers::One(&reader.id)];
    }
    let signing = content.names.iter().map(|n| n.person.as_str());
    let there = signing.filter(|id| case.person(id).is_some());
    std::iter::once(Readers::Copies)
        .chain(there.map(Readers::One))
        .collect()
}

/// The language of a paper: the one asked for, else the reader's own, else the family's.
pub(crate) fn language_of(case: &Case, reader: Option<&str>, asked: Option<&str>) -> Language {
    let own = || own_language(case.person(reader?)?);
    match asked {
        Some(asked) => print::language(asked),
        None => own().unwrap_or_else(|| print::language(&case.family.language)),
    }
}

/// The language in which somebody reads, where it is noted and Krug speaks it.
fn own_language(person: &Person) -> Option<Language> {
    Language::named(&person.languages)
}

/// What a paper is made of besides what is wanted: as it is today, or as it was when it was made before.
#[derive(Clone, Copy)]
pub(crate) struct Making<'a> {
    /// The day on it.
    pub on: NaiveDate,
    /// Copy of the plan; 0 for none.
    pub number: u32,
    /// The sealed plan it was made of; the plan as it holds, where nothing is said.
    pub version: Option<&'a PlanVersion>,
    /// Months that an agreement says all of it is kept.
    pub keep_months: u32,
    /// Comes out as a file: then what is sealed has a place for the seal.
    pub file: bool,
}

/// The paper as it would be.
pub(crate) fn prepare(app: &mut App, wanted: &Wanted, making: Making<'_>) -> Reply<Ready> {
    let loaded = app.load(&wanted.case)?;
    let vault = &app.open()?.vault;
    let (settings, house) = (crate::settings::read(vault), crate::house::read(vault));
    let reader = wanted.reader.as_deref();
    let language = language_of(&loaded.case, reader, wanted.language.as_deref());
    let case = &*crate::script::named(&loaded.case, wanted.kind, language);
    let person = wanted
        .reader
        .as_deref()
        .map(|id| case.person(id).ok_or_else(Failure::gone))
        .transpose()?;
    let looks = &wanted.looks.fitting(wanted.kind, language);
    let print = Version {
        language: language.code(),
        reader: reader.unwrap_or_default(),
        number: making.number,
        on: making.on,
        looks,
    };
    if wanted.kind != PaperKind::Plan {
        let sheet = sheets::Sheet {
            case,
            settings: &settings,
            language,
            today: making.on,
            keep_months: making.keep_months,
            preset: &loaded.preset,
            reader,
            large: wanted.looks.large,
            said: RefCell::default(),
        };
        let mut document = sheet.document(wanted.kind, person)?;
        let own = print::language(&case.family.language);
        let said = sheet.said.borrow();
        document.keep_tongue(own, said.iter().map(String::as_str));
        document.take(looks.print());
        house.dress(&mut document, wanted.kind, &sheet)?;
        document.for_reader(person.map_or("", |p| p.name.as_str()));
        document.print_of(&print.mark());
        return Ok(Ready {
            mark: document.mark().to_owned(),
            document,
            language,
            sealed: false,
            withheld: withheld::on(&sheet, wanted.kind, person),
            to_translate: Vec::new(),
        });
    }
    let version = making.version.or_else(|| Content::version(case));
    let content = match version {
        Some(version) => Content::sealed(version)?,
        None => Content::of(case, making.on),
    };
    let sealed = version.is_some();
    nothing_shielded(case, &content)?;
    nothing_stops(case, making.on, &loaded.preset)?;
    let parts = given(case, &content, person)?;
    let mark = krug_documents::mark(&content.bytes());
    let mut withheld = withheld(case);
    withheld.extend(withheld::rest_of_plan(&parts));
    let to_translate = to_translate(&content, wanted, case, language);
    nothing_told(case, &to_translate, &readers_of(case, &content, person))?;
    let marks = [mark.as_str(), &content.words_mark()];
    let held_by = crate::returned::held_by(case, marks, making.on);
    nothing_in(case, "held_by", &held_by)?;
    nothing_in(
        case,
        "reader",
        person.map_or("", |p| crate::script::name(p, language)),
    )?;
    let mut document = content.document(&ForReader {
        held_by: &held_by,
        language,
        own: print::language(&case.family.language),
        reader: person.map(|p| crate::script::name(p, language)),
        number: making.number,
        mark: &mark,
        parts,
        // A way of printing has no place for a seal: nothing may look as if one was forgotten.
        seal: sealed && making.file && wanted.looks.may_be_sealed().is_ok(),
        looks,
        translations: &case.translations,
        pictures: content.pictures(case),
    });
    document.print_of(&print.mark());
    Ok(Ready {
        document,
        language,
        mark,
        sealed,
        withheld,
        to_translate,
    })
}

/// The words that a plan in two languages needs, also where one of them keeps the paper from being made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Translations {
    /// The words.
    pub to_translate: Vec<ToTranslate>,
    /// Heads.
    pub seen: Vec<String>,
}

pub(crate) fn translations(app: &mut App, request: Wanted) -> Reply<Translations> {
    let today = app.world.today();
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let reader = request.reader.as_deref();
    let language = language_of(case, reader, request.language.as_deref());
    let content = Content::holding(case, today)?;
    Ok(Translations {
        to_translate: to_translate(&content, &request, case, language),
        seen: heads(&loaded.state),
    })
}

pub(crate) fn preview(app: &mut App, request: Wanted) -> Reply<Preview> {
    let today = app.world.today();
    let request = crate::making::as_set(app, &request)?;
    let keep_months = crate::settings::read(&app.open()?.vault).keep_months;
    let making = Making {
        on: today,
        number: 0,
        version: None,
        keep_months,
        file: true,
    };
    let ready = prepare(app, &request, making)?;
    let (display, pages) = print::pages(&ready.document)?;
    let counts = krug_i18n::plain::counts(&display.words());
    Ok(Preview {
        pages,
        shows: display.headings(),
        reading: Counted::of(counts),
        a3: crate::printer::is_a3(display.size),
        to_translate: ready.to_translate,
        withheld: ready.withheld,
        mark: ready.mark,
        sealed: ready.sealed,
    })
}

/// The recovery sheet as a file.
pub(crate) fn recovery_pdf(
    settings: &crate::settings::Settings,
    groups: &[String],
    today: NaiveDate,
) -> Reply<Vec<u8>> {
    let made = print::pdf(&sheets::recovery(settings, groups, today));
    // The key stays in memory in no other place than its own.
    krug_documents::forget();
    Ok(made?.pdf)
}

/// The sheet of the own contact card.
pub(crate) fn card_pdf(
    settings: &crate::settings::Settings,
    card: &krug_exchange::Card,
    today: NaiveDate,
) -> Reply<Vec<u8>> {
    Ok(print::pdf(&sheets::card(settings, card, today))?.pdf)
}
