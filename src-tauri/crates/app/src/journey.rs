//! The journey: where the family stands, what comes next, question, must-haves, and the checks.

use chrono::NaiveDate;
use krug_domain::kinds::{
    BottomLine, Codes, DeclinedBy, Ending, Family, Independence, Offer, Person, Question, Referral,
    Stage, StoppedBy, Todo, Transition,
};
use krug_domain::next::{self, Next};
use krug_domain::problem::Problem;
use krug_domain::rules::{self, Finding, Scene};
use krug_domain::stage::{self, Move, Station};
use krug_log::Edit;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::calls::Of;
use crate::failure::{Failure, Reply};
use crate::record::Saved;
use crate::session::{App, heads};

/// The journey of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct JourneyView {
    /// Heads.
    pub seen: Vec<String>,
    /// Stage.
    pub stage: Stage,
    /// Stations.
    pub stations: Vec<Station>,
    /// The entry.
    pub family: Family,
    /// The referral.
    pub referral: Referral,
    /// Independence.
    pub independence: Independence,
    /// The referrer.
    pub referrer: Option<Person>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Bottom lines.
    pub bottom_lines: Vec<BottomLine>,
    /// Offers.
    pub offers: Vec<Offer>,
    /// What comes next.
    pub next: Vec<Next>,
    /// Own things to do.
    pub todos: Vec<Todo>,
    /// Checks.
    pub findings: Vec<Finding>,
    /// Moves so far.
    pub transitions: Vec<Transition>,
    /// Moves that fit now: `accept`, `hold`, `back` …
    pub moves: Vec<String>,
    /// Safety entries, as a number; they are folded.
    pub safety: u32,
    /// Minutes of work so far.
    pub minutes: u32,
}

const MOVES: &[&str] = &[
    "accept", "decline", "hold", "resume", "map", "prepare", "ready", "stop", "close", "back",
];

fn parse(step: &str, by: Option<&str>) -> Result<Move, Problem> {
    let needed = || Problem::of("by", "problem-choice");
    Ok(match step {
        "accept" => Move::Accept,
        "decline" => Move::Decline(by.and_then(DeclinedBy::from_code).ok_or_else(needed)?),
        "hold" => Move::Hold,
        "resume" => Move::Resume,
        "map" => Move::Map,
        "prepare" => Move::Prepare,
        "ready" => Move::Ready,
        "stop" => Move::Stop(by.and_then(StoppedBy::from_code).ok_or_else(needed)?),
        "close" => Move::Close(by.and_then(Ending::from_code).ok_or_else(needed)?),
        "back" => Move::Back,
        _ => return Err(Problem::new("problem-unknown")),
    })
}

/// Any move of this name, to ask whether it fits.
fn example(step: &str) -> Option<Move> {
    let by = match step {
        "decline" | "stop" => Some("family"),
        "close" => Some("plan"),
        _ => None,
    };
    parse(step, by).ok()
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<JourneyView> {
    let today = app.world.today();
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let now = stage::stage(case);
    let scene = Scene {
        case,
        today,
        preset: &loaded.preset,
    };
    let minutes = case.talks.iter().filter_map(|t| t.minutes).sum::<i32>();
    let safety = case.safety_pairs.len() + case.exclusions.len() + case.protected_places.len();
    Ok(JourneyView {
        seen: heads(&loaded.state),
        stage: now,
        stations: stage::stations(case),
        family: case.family.clone(),
        referral: case.referral.clone(),
        independence: case.independence.clone(),
        referrer: case
            .referral
            .referrer
            .as_deref()
            .and_then(|id| case.person(id))
            .cloned(),
        questions: case.questions_in_order().into_iter().cloned().collect(),
        bottom_lines: case.bottom_lines_in_order().into_iter().cloned().collect(),
        offers: case.offers.clone(),
        next: next::steps(case, &loaded.preset),
        todos: case.todos.clone(),
        findings: rules::check(&scene),
        transitions: case.transitions.clone(),
        moves: MOVES
            .iter()
            .filter(|m| example(m).is_some_and(|step| stage::fits(now, &step)))
            .map(|m| (*m).to_owned())
            .collect(),
        safety: u32::try_from(safety).unwrap_or(u32::MAX),
        minutes: u32::try_from(minutes).unwrap_or(0),
    })
}

/// A move between stages.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Moving {
    /// Family.
    pub case: String,
    /// `accept`, `decline`, `hold`, `resume`, `map`, `prepare`, `ready`, `stop`, `close` or `back`.
    pub step: String,
    /// Who declined or stopped, or how it ended.
    #[serde(default)]
    pub by: Option<String>,
    /// Day; today, if empty.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// Why, to go back.
    #[serde(default)]
    pub reason: String,
}

pub(crate) fn make_move(app: &mut App, request: Moving) -> Reply<Saved> {
    let today = app.world.today();
    let id = app.world.item_id()?;
    let loaded = app.load(&request.case)?;
    let step = parse(&request.step, request.by.as_deref())?;
    let moving = stage::Moving {
        step,
        on: request.on.unwrap_or(today),
        reason: &request.reason,
        id: &id,
    };
    let edits = stage::make(&loaded.case, &moving, &loaded.preset)?;
    let op = format!("journey.{}", request.step);
    let written = app.write(&request.case, None, &op, &edits)?;
    Ok(Saved::of(&id, written))
}

/// Why the coordinator goes on where a check warns.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerCheck {
    /// Family.
    pub case: String,
    /// Message key of the finding.
    pub key: String,
    /// Items the finding is about.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// Reason, for the coordinator alone.
    pub reason: String,
}

pub(crate) fn answer_check(app: &mut App, request: AnswerCheck) -> Reply<Saved> {
    if request.reason.trim().is_empty() {
        return Err(Problem::of("reason", "problem-reason-needed").into());
    }
    // A reason silences a warning of exactly this wording about exactly these items, and nothing else.
    let rule = rules::number_of(&request.key).ok_or_else(Failure::bad_request)?;
    app.load(&request.case)?;
    let today = app.world.today();
    let id = app.world.item_id()?;
    let edit = Edit::new("reason", &id)
        .set("rule", json!(rule))
        .set(
            "subject",
            json!(rules::name(&request.key, &request.subjects)),
        )
        .set("text", json!(request.reason))
        .set("on", json!(today.to_string()));
    let written = app.write(&request.case, None, "journey.answer_check", &[edit])?;
    Ok(Saved::of(&id, written))
}
