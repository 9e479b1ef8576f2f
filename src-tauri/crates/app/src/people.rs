//! People and map: the table twin and the circle picture over the same facts. Ways to reach somebody
//! are shown on a click only, unless they are open.

use krug_domain::kinds::{
    Answer, Consent, ContactWay, Drawing, Exclusion, Household, Mark, Organisation, Person,
    ProtectedPlace, Relation, Safety, SafetyPair, Stay, Tie,
};
use krug_domain::map::{self, DayStanding, Legend};
use krug_domain::rules::{self, Finding, Scene};
use serde::{Deserialize, Serialize};

use crate::calls::Of;
use crate::failure::{Failure, Reply};
use crate::session::{App, heads};

/// A way to reach somebody; the value of a guarded one is absent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ContactLine {
    /// Item.
    pub id: String,
    /// Whose.
    pub person: Option<String>,
    /// Way.
    pub way: Option<ContactWay>,
    /// Number or address, if open.
    pub value: Option<String>,
    /// How carefully it is kept.
    pub mark: Option<Mark>,
    /// Best time.
    pub best_time: String,
    /// On whose papers it may stand (rule 60).
    pub print_for: Vec<String>,
}

/// What stands beside a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonLine {
    /// The person.
    pub person: Person,
    /// The word in the room, or the whole name if two share it.
    pub short: String,
    /// Age in words, if known.
    pub age: String,
    /// Number of talks.
    pub talks: u32,
    /// Answer to the current invitation.
    pub answer: Option<Answer>,
    /// Was invited.
    pub invited: bool,
    /// Deliberately not invited.
    pub excluded: bool,
    /// How they stand to the day.
    pub standing: DayStanding,
    /// Part of a safety pair.
    pub safety: bool,
    /// Has a protected way to be reached.
    pub hidden: bool,
}

/// People and map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeopleView {
    /// Heads.
    pub seen: Vec<String>,
    /// People.
    pub people: Vec<PersonLine>,
    /// Ways to reach them.
    pub contacts: Vec<ContactLine>,
    /// Bonds.
    pub relations: Vec<Relation>,
    /// Homes.
    pub households: Vec<Household>,
    /// Ties.
    pub ties: Vec<Tie>,
    /// Safety pairs.
    pub safety_pairs: Vec<SafetyPair>,
    /// Safety of the day.
    pub safety: Safety,
    /// Who is not invited and why.
    pub exclusions: Vec<Exclusion>,
    /// Protected places.
    pub protected_places: Vec<ProtectedPlace>,
    /// Consents.
    pub consents: Vec<Consent>,
    /// The newest drawing.
    pub drawing: Option<String>,
    /// Places and groups.
    pub organisations: Vec<Organisation>,
    /// Drawings.
    pub drawings: Vec<Drawing>,
    /// Places the children lived at.
    pub stays: Vec<Stay>,
    /// What the signs of the family tree mean.
    pub legend: Legend,
    /// On the family's side.
    pub family_count: u32,
    /// Others.
    pub others_count: u32,
    /// Checks on independence, network and safety.
    pub findings: Vec<Finding>,
}

/// Age as told, or reckoned from the year of birth; empty if neither is known.
pub(crate) fn age(person: &Person, today: chrono::NaiveDate) -> String {
    if person.age.is_empty() {
        person
            .age_on(today)
            .map(|a| a.to_string())
            .unwrap_or_default()
    } else {
        person.age.clone()
    }
}

pub(crate) fn line(app: &App, case: &krug_domain::Case, person: &Person) -> PersonLine {
    let today = app.world.today();
    let invitation = case
        .current_conference()
        .and_then(|m| case.invitation(&person.id, &m.id));
    let hidden = case.contacts.iter().any(|c| {
        c.person.as_deref() == Some(person.id.as_str()) && c.mark == Some(Mark::Protected)
    });
    let in_pair = |id: &Option<String>| id.as_deref() == Some(person.id.as_str());
    PersonLine {
        short: case.short_name(person).to_owned(),
        age: age(person, today),
        talks: u32::try_from(case.talks_with(&person.id).len()).unwrap_or(u32::MAX),
        answer: invitation.and_then(|i| i.answer),
        invited: invitation.is_some_and(|i| i.sent_on.is_some()),
        excluded: case.excluded(&person.id),
        standing: map::standing(case, person),
        safety: case
            .safety_pairs
            .iter()
            .any(|p| p.lifted_on.is_none() && (in_pair(&p.a) || in_pair(&p.b))),
        hidden,
        person: person.clone(),
    }
}

pub(crate) fn view(app: &mut App, request: Of) -> Reply<PeopleView> {
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let scene = Scene {
        case,
        today: app.world.today(),
        preset: &loaded.preset,
    };
    let people = || case.present_people().filter(|p| p.counts());
    let family_count = people().filter(|p| p.family_side()).count();
    let others_count = people().count() - family_count;
    Ok(PeopleView {
        seen: heads(&loaded.state),
        people: case.people.iter().map(|p| line(app, case, p)).collect(),
        contacts: case
            .contacts
            .iter()
            .map(|c| ContactLine {
                id: c.id.clone(),
                person: c.person.clone(),
                way: c.way,
                value: matches!(c.mark, None | Some(Mark::Open)).then(|| c.value.clone()),
                mark: c.mark,
                best_time: c.best_time.clone(),
                print_for: c.print_for.to_vec(),
            })
            .collect(),
        relations: case.relations.clone(),
        households: case.households.clone(),
        ties: case.ties.clone(),
        safety_pairs: case.safety_pairs.clone(),
        safety: case.safety.clone(),
        exclusions: case.exclusions.clone(),
        protected_places: case.protected_places.clone(),
        consents: case.consents.clone(),
        drawing: map::newest(case).map(|d| d.id.to_owned()),
        organisations: case.organisations.clone(),
        drawings: case.drawings.clone(),
        stays: case.stays.clone(),
        legend: map::legend(),
        family_count: u32::try_from(family_count).unwrap_or(u32::MAX),
        others_count: u32::try_from(others_count).unwrap_or(u32::MAX),
        findings: rules::check(&scene)
            .into_iter()
            .filter(|f| f.rule <= 29)
            .collect(),
    })
}

/// One guarded way to reach somebody.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Reveal {
    /// Family.
    pub case: String,
    /// Contact.
    pub id: String,
}

/// Its value, to be shown for a short while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Revealed {
    /// Number or address.
    pub value: String,
}

pub(crate) fn reveal(app: &mut App, request: Reveal) -> Reply<Revealed> {
    let loaded = app.load(&request.case)?;
    let contact = loaded
        .case
        .contacts
        .iter()
        .find(|c| c.id == request.id)
        .ok_or_else(Failure::gone)?;
    Ok(Revealed {
        value: contact.value.clone(),
    })
}
