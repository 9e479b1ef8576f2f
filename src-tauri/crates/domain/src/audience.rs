//! Who is looking is a type (ux D2). `mine` sees the typed case; `turned` and `handed` get the smaller
//! types of this file, which have no field for what the family may not see. What is left out here can
//! reach no window.

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::Case;
use crate::kinds::*;
use crate::shield::Shield;
use crate::stage::{self, Station};

/// The three audiences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// The coordinator alone.
    Mine,
    /// The family looks.
    Turned,
    /// The family has the laptop.
    Handed,
}

/// The journey as the family sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct JourneyTurned {
    /// The family's language, in which its words are shown and spoken.
    pub language: String,
    /// First names of the children.
    pub children: Vec<String>,
    /// The eight stations, without counts of people met.
    pub stations: Vec<Station>,
    /// The questions.
    pub questions: Vec<String>,
    /// What must be part of any plan.
    pub must_haves: Vec<String>,
    /// The next meeting.
    pub meeting: Option<MeetingTurned>,
}

/// A meeting as the family sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MeetingTurned {
    /// Day.
    pub on: Option<NaiveDate>,
    /// Time.
    pub time: Option<String>,
    /// Place.
    pub place: String,
    /// Food.
    pub food: String,
}

/// How somebody's coming is told to the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Coming {
    /// Comes, in the room or by phone.
    Coming,
    /// Sends a message.
    Message,
    /// We are still asking.
    Asking,
}

/// A person as the family sees them: no number, no address, no mark, no note.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonTurned {
    /// Item id, so that the picture and the list agree.
    pub id: String,
    /// First name.
    pub name: String,
    /// Relation in the family's word.
    pub kin: String,
    /// Side.
    pub side: Option<Side>,
    /// Drawn as.
    pub symbol: Option<Symbol>,
    /// A child.
    pub child: bool,
    /// The conference is about this child.
    pub main: bool,
    /// Has died.
    pub died: bool,
    /// There for work.
    pub professional: bool,
    /// Coming.
    pub coming: Coming,
    /// We have talked.
    pub talked: bool,
    /// What makes the day comfortable.
    pub comfort: String,
}

/// A bond both of whose people are shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RelationTurned {
    /// One.
    pub a: String,
    /// The other.
    pub b: String,
    /// Kind.
    pub kind: Option<RelationKind>,
    /// For partners.
    pub union: Option<Union>,
}

/// People and map as the family sees them. Who is not invited is gone from list, picture and counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapTurned {
    /// People.
    pub people: Vec<PersonTurned>,
    /// Bonds.
    pub relations: Vec<RelationTurned>,
    /// The next meeting.
    pub meeting: Option<MeetingTurned>,
}

/// A step as the family sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepTurned {
    /// Number.
    pub number: u32,
    /// What, or nothing where it would show a protected place on an open screen.
    pub what: Option<String>,
    /// Who.
    pub who: Vec<String>,
    /// When.
    pub when: Option<String>,
    /// How we will know.
    pub known: Option<String>,
    /// If it does not work.
    pub if_not: Option<String>,
}

/// The plan as the family sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanTurned {
    /// The family's language, in which its words are shown and spoken.
    pub language: String,
    /// The questions.
    pub questions: Vec<String>,
    /// What must be part of any plan.
    pub must_haves: Vec<String>,
    /// What is already good.
    pub strengths: String,
    /// Steps.
    pub steps: Vec<StepTurned>,
    /// If it gets hard.
    pub if_hard: Vec<String>,
    /// What services promised.
    pub promises: Vec<String>,
    /// Who looks after the plan.
    pub guardian: String,
    /// We meet again on.
    pub review_on: Option<NaiveDate>,
    /// Where.
    pub review_place: String,
}

/// All the handed page knows: nothing else is in memory while it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Curtain {
    /// Who to call in.
    pub coordinator: String,
    /// The family's language.
    pub language: String,
    /// The questions.
    pub questions: Vec<String>,
    /// What must be part of any plan.
    pub must_haves: Vec<String>,
}

/// Whether somebody may be shown to the family at all.
pub(crate) fn visible(case: &Case, person: &Person) -> bool {
    let kept_out = case
        .safety_pairs
        .iter()
        .any(|pair| stays_away(case, pair) == Some(person.id.as_str()));
    person.left_on.is_none() && !case.excluded(&person.id) && !kept_out
}

/// Whether it is kept where somebody lives.
fn lives_hidden(case: &Case, person: &str) -> bool {
    let own = |of: &Option<String>| of.as_deref() == Some(person);
    let kept = |c: &Contact| {
        own(&c.person)
            && c.way == Some(ContactWay::Address)
            && matches!(c.mark, Some(Mark::Protected | Mark::CoordinatorOnly))
    };
    let contacts = case.contacts.iter().chain(&case.unsettled.contacts);
    let places = case.protected_places.iter().chain(&case.unsettled.places);
    contacts.into_iter().any(kept) || places.into_iter().any(|place| own(&place.person))
}

/// The case with those alone whom the family may see and the drawings it may see: for pictures of it.
#[must_use]
pub fn seen_by_family(case: &Case) -> Case {
    let mut seen = case.clone();
    seen.people.retain(|p| visible(case, p));
    // With whom somebody lives tells where, if that is kept.
    seen.households
        .retain(|home| !home.member.iter().any(|id| lives_hidden(case, id)));
    seen.drawings.retain(|d| d.shown);
    let held = |id: &Option<String>| seen.drawings.iter().any(|d| Some(&d.id) == id.as_ref());
    seen.ties.retain(|t| held(&t.drawing));
    // What is difficult between people is drawn on nothing the family holds (handbook 3.2).
    seen.ties.iter_mut().for_each(|t| t.stress = false);
    seen
}

/// Who of a pair is not invited. The form does not ask which of the two it is, so the one who is on the list
/// of the day, and a child the conference is about, is never the one that vanishes.
fn stays_away<'a>(case: &Case, pair: &'a SafetyPair) -> Option<&'a str> {
    let not_invited = pair
        .arrangement
        .contains_key(Arrangement::NotInvited.code());
    if pair.lifted_on.is_some() || !not_invited {
        return None;
    }
    let (a, b) = (pair.a.as_deref()?, pair.b.as_deref()?);
    let belongs = |id: &str| {
        let invited = case
            .current_conference()
            .is_some_and(|m| case.invitation(id, &m.id).is_some());
        invited || case.person(id).is_some_and(|p| p.main)
    };
    Some(if belongs(b) && !belongs(a) { a } else { b })
}

fn texts(shield: &Shield, all: impl Iterator<Item = String>) -> Vec<String> {
    all.filter(|t| !t.trim().is_empty())
        .filter_map(|t| shield.shown(&t))
        .collect()
}

fn question_texts(case: &Case, shield: &Shield) -> Vec<String> {
    texts(
        shield,
        case.questions_in_order()
            .into_iter()
            .map(|q| q.text.clone()),
    )
}

fn must_have_texts(case: &Case, shield: &Shield) -> Vec<String> {
    texts(
        shield,
        case.bottom_lines_in_order()
            .into_iter()
            .map(|l| l.text.clone()),
    )
}

fn meeting(case: &Case, shield: &Shield) -> Option<MeetingTurned> {
    case.current_conference().map(|m| MeetingTurned {
        on: m.on,
        time: m.time.clone(),
        place: shield.shown(&m.place).unwrap_or_default(),
        food: shield.shown(&m.food).unwrap_or_default(),
    })
}

/// The journey, turned.
#[must_use]
pub fn journey(case: &Case) -> JourneyTurned {
    let shield = Shield::of(case);
    let stations = stage::stations(case)
        .into_iter()
        .map(|s| Station {
            count: None,
            of: None,
            ..s
        })
        .collect();
    JourneyTurned {
        language: case.family.language.clone(),
        children: case
            .main_children()
            .map(|p| p.first_name().to_owned())
            .collect(),
        stations,
        questions: question_texts(case, &shield),
        must_haves: must_have_texts(case, &shield),
        meeting: meeting(case, &shield),
    }
}

/// People and map, turned.
#[must_use]
pub fn people_and_map(case: &Case) -> MapTurned {
    let shield = Shield::of(case);
    let people: Vec<PersonTurned> = case
        .people
        .iter()
        .filter(|p| visible(case, p))
        .map(|p| PersonTurned {
            id: p.id.clone(),
            name: p.first_name().to_owned(),
            kin: shield.shown(&p.kin).unwrap_or_default(),
            side: p.side,
            symbol: p.symbol,
            child: p.child,
            main: p.main,
            died: p.died,
            professional: !p.family_side(),
            coming: coming(case, p),
            talked: !case.talks_with(&p.id).is_empty(),
            comfort: shield.shown(&p.needs).unwrap_or_default(),
        })
        .collect();
    let shown = |id: &Option<String>| {
        id.as_ref()
            .filter(|i| people.iter().any(|p| p.id == **i))
            .cloned()
    };
    let relations = case
        .relations
        .iter()
        .filter_map(|r| {
            Some(RelationTurned {
                a: shown(&r.a)?,
                b: shown(&r.b)?,
                kind: r.kind,
                union: r.union,
            })
        })
        .collect();
    MapTurned {
        relations,
        meeting: meeting(case, &shield),
        people,
    }
}

/// How somebody's coming is told; "no" is nobody's business but theirs.
#[must_use]
pub fn coming(case: &Case, person: &Person) -> Coming {
    let invitation = case
        .current_conference()
        .and_then(|m| case.invitation(&person.id, &m.id));
    match invitation.and_then(|i| i.answer) {
        Some(Answer::Yes) => Coming::Coming,
        Some(Answer::SendsMessage) => Coming::Message,
        Some(Answer::No | Answer::Maybe) | None => Coming::Asking,
    }
}

/// The plan, turned.
#[must_use]
pub fn plan(case: &Case) -> PlanTurned {
    let shield = Shield::of(case);
    let first = |id: &str| {
        case.person(id)
            .filter(|p| visible(case, p))
            .map(|p| p.first_name().to_owned())
    };
    let steps = case
        .steps_in_order()
        .into_iter()
        .zip(1u32..)
        .map(|(s, number)| StepTurned {
            number,
            what: shield.shown(&s.what),
            who: s.who.iter().filter_map(|id| first(id)).collect(),
            when: shield.shown(&s.when),
            known: shield.shown(&s.known),
            if_not: shield.shown(&s.if_not),
        })
        .collect();
    PlanTurned {
        language: case.family.language.clone(),
        questions: question_texts(case, &shield),
        must_haves: must_have_texts(case, &shield),
        strengths: shield.shown(&case.plan.strengths).unwrap_or_default(),
        steps,
        if_hard: texts(&shield, case.plan.if_hard.lines().map(str::to_owned)),
        promises: texts(&shield, case.promises.iter().map(|p| p.text.clone())),
        guardian: case
            .plan
            .guardian
            .as_deref()
            .and_then(first)
            .unwrap_or_default(),
        review_on: case.plan.review_on,
        review_place: shield.shown(&case.plan.review_place).unwrap_or_default(),
    }
}

/// What the handed page shows.
#[must_use]
pub fn curtain(case: &Case) -> Curtain {
    let shield = Shield::of(case);
    Curtain {
        coordinator: case
            .independence
            .coordinator
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned(),
        language: case.family.language.clone(),
        questions: question_texts(case, &shield),
        must_haves: must_have_texts(case, &shield),
    }
}
