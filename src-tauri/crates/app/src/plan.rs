//! The plan: writing it in, who agrees, the referrer's answer, and sealing. Sealing makes the sealed
//! file, keeps it with everything the plan said, and never touches the family's words.

use chrono::NaiveDate;
use krug_domain::Case;
use krug_domain::kinds::{
    Agreement, AtHome, BottomLine, Meeting, Plan, PlanVersion, Promise, Question, ReferrerAnswer,
    Release, Step,
};
use krug_domain::plan as domain;
use krug_domain::rules::{self, Finding, Scene};
use serde::{Deserialize, Serialize};

use crate::calls::Of;
use crate::content::Content;
use crate::copy::ForReader;
use crate::failure::Reply;
use crate::looks::Looks;
use crate::papers;
use crate::people::{self, PersonLine};
use crate::print;
use crate::record::Saved;
use crate::returned::Version;
use crate::session::{App, heads};
use crate::withheld::{self, Withheld};

/// The plan of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanView {
    /// Heads.
    pub seen: Vec<String>,
    /// The plan.
    pub plan: Plan,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Bottom lines.
    pub bottom_lines: Vec<BottomLine>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Steps as they stand at home: on the fridge, on the child's page.
    pub at_homes: Vec<AtHome>,
    /// Whom people can turn to, in order.
    pub turn_tos: Vec<TurnToLine>,
    /// Promises.
    pub promises: Vec<Promise>,
    /// Agreements.
    pub agreements: Vec<Agreement>,
    /// What of the plan somebody gets, as it holds; without an id where it was said beside the agreement alone.
    pub releases: Vec<Release>,
    /// Sealed versions.
    pub versions: Vec<PlanVersion>,
    /// People.
    pub people: Vec<PersonLine>,
    /// The conference it belongs to.
    pub meeting: Option<Meeting>,
    /// Version being written.
    pub draft: i32,
    /// This version is sealed.
    pub sealed: bool,
    /// Checks.
    pub findings: Vec<Finding>,
    /// What will not be printed.
    pub withheld: Vec<Withheld>,
}

/// Whom somebody can turn to when it is hard.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnToLine {
    /// Item.
    pub id: String,
    /// Who.
    pub person: Option<String>,
    /// Whom to turn to.
    pub to: Option<String>,
    /// Order.
    pub pos: Option<i32>,
    /// The number may stand on this one's card (rule 60).
    pub numbered: bool,
}

fn turn_tos(case: &Case) -> Vec<TurnToLine> {
    let mut all = case.turn_tos.clone();
    all.sort_by_key(krug_domain::at_home::place);
    all.into_iter()
        .map(|one| TurnToLine {
            numbered: one
                .to
                .as_deref()
                .zip(one.person.as_deref())
                .is_some_and(|(to, person)| {
                    krug_domain::at_home::number_for(case, to, person).is_some()
                }),
            id: one.id,
            person: one.person,
            to: one.to,
            pos: one.pos,
        })
        .collect()
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<PlanView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let scene = Scene {
        case,
        today: app.world.today(),
        preset: &loaded.preset,
    };
    let mut promises = case.promises.clone();
    promises.sort_by(|a, b| (a.pos, &a.id).cmp(&(b.pos, &b.id)));
    let mut versions = case.plan_versions.clone();
    versions.sort_by_key(|v| v.number);
    // The kept content is for ever, not for the screen.
    versions.iter_mut().for_each(|v| v.content.clear());
    Ok(PlanView {
        seen: heads(&loaded.state),
        plan: case.plan.clone(),
        steps: case.steps_in_order().into_iter().cloned().collect(),
        bottom_lines: case.bottom_lines_in_order().into_iter().cloned().collect(),
        questions: case.questions_in_order().into_iter().cloned().collect(),
        at_homes: case.at_homes.clone(),
        turn_tos: turn_tos(case),
        promises,
        agreements: case.agreements.clone(),
        releases: krug_domain::release::holding(case),
        versions,
        people: case
            .people
            .iter()
            .map(|p| people::line(app, case, p))
            .collect(),
        meeting: case.current_conference().cloned(),
        draft: case.draft(),
        sealed: case.plan_is_sealed(),
        findings: rules::check(&scene)
            .into_iter()
            .filter(|f| matches!(f.rule, 20 | 45..=60))
            .collect(),
        withheld: withheld::withheld(case),
    })
}

/// The referrer's answer to the plan.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReferrerSays {
    /// Family.
    pub case: String,
    /// Answer.
    pub answer: ReferrerAnswer,
    /// Reason or condition.
    #[serde(default)]
    pub reason: String,
    /// Who answered.
    pub by: String,
    /// Day; today, if empty.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// A senior decides until.
    #[serde(default)]
    pub senior_until: Option<NaiveDate>,
    /// What the family answered to a refusal.
    #[serde(default)]
    pub refusal_answered: String,
}

pub(crate) fn answer(app: &mut App, request: ReferrerSays) -> Reply<Saved> {
    let today = app.world.today();
    let loaded = app.load(&request.case)?;
    let edits = domain::answer(
        &loaded.case,
        &domain::ReferrerSays {
            answer: request.answer,
            reason: &request.reason,
            by: &request.by,
            on: request.on.unwrap_or(today),
            senior_until: request.senior_until,
            refusal_answered: &request.refusal_answered,
        },
    )?;
    let written = app.write(&request.case, None, "plan.answer", &edits)?;
    Ok(Saved::of("plan", written))
}

/// A step to move.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MoveStep {
    /// Family.
    pub case: String,
    /// Step.
    pub id: String,
    /// Up, else down.
    pub up: bool,
}

pub(crate) fn move_step(app: &mut App, request: MoveStep) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let edits = domain::move_step(&loaded.case, &request.id, request.up)?;
    let written = app.write(&request.case, None, "plan.move_step", &edits)?;
    Ok(Saved::of(&request.id, written))
}

/// The plan is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Sealed {
    /// Version item.
    pub version: String,
    /// Number.
    pub number: i32,
    /// Four characters.
    pub mark: String,
    /// Paper item of the sealed file.
    pub paper: String,
    /// Pages.
    pub pages: u32,
    /// Heads.
    pub seen: Vec<String>,
}

pub(crate) fn seal(app: &mut App, request: Of) -> Reply<Sealed> {
    let today = app.world.today();
    let now = app.world.now();
    let loaded = app.load(&request.case)?;
    domain::may_seal(&loaded.case, today, &loaded.preset)?;
    let content = Content::of(&loaded.case, today);
    papers::nothing_shielded(&loaded.case, &content)?;
    papers::given(&loaded.case, &content, None)?;
    let bytes = content.bytes();
    let mark = krug_documents::mark(&bytes);
    let language = print::language(&loaded.case.family.language);
    let id = app.world.item_id()?;
    let paper_id = app.world.item_id()?;
    let key = crate::settings::key_for(app, loaded.case.family.sample)?;
    let looks = Looks {
        unseen: crate::settings::read(&app.open()?.vault).seal_unseen,
        ..Looks::default()
    };
    let marks = [mark.as_str(), &content.words_mark()];
    let held_by = crate::returned::held_by(&loaded.case, marks, today);
    let copy = ForReader {
        held_by: &held_by,
        ..ForReader::everybody(language, &mark, &looks)
    };
    let mut document = content.document(&copy);
    let version = Version {
        language: language.code(),
        reader: "",
        number: 0,
        on: today,
        looks: &looks,
    };
    document.print_of(&version.mark());
    let mut made = print::pdf(&document)?;
    let room = crate::settings::room(&app.open()?.vault);
    made.pdf = print::seal(&made.pdf, language, &key, now, "paper-sealed-by", room)?;
    let vault = &mut app.open()?.vault;
    crate::verify::remember(vault, &made.pdf)?;
    let file = print::keep_pdf(vault, &made.pdf, "plan")?;
    let kept = String::from_utf8(bytes).unwrap_or_default();
    let sealed = domain::Sealed {
        id: &id,
        on: today,
        at: &now.format("%H:%M").to_string(),
        content: &kept,
        mark: &mark,
        pdf: &file,
        by: &key.name(),
        fingerprint: &key.fingerprint(),
    };
    let mut edits = domain::sealed(&loaded.case, &sealed);
    edits.push(print::record(&print::Record {
        id: &paper_id,
        kind: krug_domain::kinds::PaperKind::Plan,
        reader: None,
        language,
        mark: &mark,
        on: today,
        pages: made.pages,
        looks: &looks,
        sealed: true,
        number: 0,
        keep_months: None,
        printed: 0,
        says: &made.says,
        file: &file,
    }));
    let written = app.write(&request.case, None, "plan.seal", &edits)?;
    // Sealing is not taken back by a key press; a new version follows instead.
    let open = app.open()?;
    open.done.remove(&request.case);
    open.undone.remove(&request.case);
    Ok(Sealed {
        version: id,
        number: content.version,
        mark,
        paper: paper_id,
        pages: made.pages,
        seen: written.seen,
    })
}

pub(crate) fn next_version(app: &mut App, request: Of) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let edits = domain::next_version(&loaded.case)?;
    let written = app.write(&request.case, None, "plan.next_version", &edits)?;
    Ok(Saved::of("plan", written))
}
