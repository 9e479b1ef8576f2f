//! The family tree: the picture, relatives told in one line, and who stands left of whom.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use krug_documents::document::Picture as PaperPicture;
use krug_domain::audience::{self, Coming};
use krug_domain::kinds::{Person, Symbol, Union};
use krug_domain::map::told::{self, Kinship, Named};
use krug_domain::map::{self, DayStanding, Facts, Order, Picture, Sign};
use krug_domain::shield::Shield;
use krug_domain::{Case, Problem};
use krug_i18n::Args;
use krug_log::Edit;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::calls::Of;
use crate::circle;
use crate::failure::{Failure, Reply};
use crate::paper;
use crate::people;
use crate::print;
use crate::record::{self, Saved};
use crate::session::{App, heads};
use crate::settings;

/// The family tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapView {
    /// Heads.
    pub seen: Vec<String>,
    /// What is drawn.
    pub picture: Picture,
    /// Relatives whose place is not known yet.
    pub tray: Vec<String>,
    /// Rows.
    pub generations: u32,
    /// Children who would be their own forebears and are not drawn below a parent.
    pub round: Vec<String>,
}

/// Size of a name under a sign, and of what stands below it, in units of the picture.
const NAME: f32 = 13.0;
const BELOW: f32 = 12.0;

pub(crate) fn view(app: &mut App, request: Of) -> Reply<MapView> {
    let (facts, tree, signs) = drawn(app, &request.case)?;
    let loaded = app.load(&request.case)?;
    Ok(MapView {
        seen: heads(&loaded.state),
        picture: map::picture(&facts, &tree, &signs),
        generations: u32::try_from(tree.order.rows.len()).unwrap_or(u32::MAX),
        round: tree
            .round
            .iter()
            .map(|&(_, child)| facts.people[child].id.clone())
            .collect(),
        tray: facts.tray,
    })
}

/// The tree as it was last seen on this laptop, with whoever is new.
fn drawn(app: &mut App, case: &str) -> Reply<(Facts, map::Tree, Vec<Sign>)> {
    let loaded = app.load(case)?;
    let today = app.world.today();
    let names = short_names(&loaded.case);
    let facts = facts(&loaded.case, today, &names);
    let language = print::language(&settings::read(&app.open()?.vault).language);
    let key = order_of(case);
    let last: Option<Order> = app
        .open()?
        .vault
        .setting(&key)?
        .and_then(|value| serde_json::from_value(value).ok());
    let tree = map::tree(&facts, last.as_ref());
    if last.as_ref() != Some(&tree.order) {
        // The picture is none the worse if this cannot be kept.
        let _unkept = app.open()?.vault.set_setting(&key, &json!(tree.order));
    }
    let marks = |person: &Person| Marks::mine(app, &loaded.case, person);
    let said = Said {
        facts: &facts,
        names: &names,
        language,
        kin: true,
    };
    let signs = signs(&loaded.case, today, &said, &marks);
    Ok((facts, tree, signs))
}

/// The setting that holds the last order of a family; it goes with the family.
fn order_of(case: &str) -> String {
    format!("map.order:{case}")
}

/// Forgets where the pictures of a family had everybody.
pub(crate) fn forget(app: &mut App, case: &str) -> Reply<()> {
    for key in [order_of(case), circle::turns_of(case)] {
        app.open()?.vault.set_setting(&key, &Value::Null)?;
    }
    Ok(())
}

fn facts(case: &Case, today: NaiveDate, names: &BTreeMap<String, String>) -> Facts {
    let half = |person: &Person| {
        let name = names.get(&person.id).map_or("", String::as_str);
        let below = below(person, &people::age(person, today));
        width_of(name, &below, &case.family.language)
    };
    Facts::of(case, today.year(), &half)
}

/// Half the width of the words at a sign.
pub(crate) fn width_of(name: &str, below: &str, language: &str) -> f64 {
    let width = |text: &str, size, bold| krug_documents::width(text, size, bold, language);
    f64::from(width(name, NAME, true).max(width(below, BELOW, false)) / 2.0 + 2.0)
}

/// Whether there is a tree to print: two people who belong together.
pub(crate) fn drawable(case: &Case) -> bool {
    let seen = audience::seen_by_family(case);
    Facts::of(&seen, 0, &|_| 0.0).people.len() > 1
}

/// The tree for paper, as the family may see it, and every name on it.
pub(crate) fn for_paper(
    case: &Case,
    today: NaiveDate,
    language: krug_i18n::Language,
) -> (PaperPicture, Vec<String>) {
    let (picture, names) = family_tree(case, today, language, &|_| None);
    (paper::picture(&picture), names)
}

/// How many people stand on the family's tree.
pub(crate) fn shown_to_family(case: &Case) -> usize {
    for_family(case).1.len()
}

/// The tree on the screen turned to the family: who is coming, sends a message or is being asked.
pub(crate) fn turned(case: &Case, today: NaiveDate, language: krug_i18n::Language) -> Picture {
    let standing = |person: &Person| Some(standing_turned(case, person));
    family_tree(case, today, language, &standing).0
}

/// How somebody stands to the day, as it is told to the family.
pub(crate) fn standing_turned(case: &Case, person: &Person) -> DayStanding {
    match audience::coming(case, person) {
        Coming::Coming => DayStanding::Coming,
        Coming::Message => DayStanding::Message,
        Coming::Asking => DayStanding::Asked,
    }
}

/// The case as the family may see it, and what everybody in it is called; words that would give a protected place
/// away are left out.
pub(crate) fn for_family(case: &Case) -> (Case, BTreeMap<String, String>) {
    let shield = Shield::of(case);
    let mut seen = audience::seen_by_family(case);
    seen.organisations
        .retain(|o| shield.shown(&o.name).is_some());
    for drawing in &mut seen.drawings {
        let words = [
            &mut drawing.ring_1,
            &mut drawing.ring_2,
            &mut drawing.ring_3,
            &mut drawing.ring_4,
        ];
        for ring in words {
            *ring = shield.shown(ring).unwrap_or_default();
        }
    }
    let mut names = short_names(&seen);
    for person in &seen.people {
        let word = || person.first_name().to_owned();
        names
            .entry(person.id.clone())
            .and_modify(|name| *name = shield.shown(name).unwrap_or_else(word));
    }
    (seen, names)
}

fn family_tree(
    case: &Case,
    today: NaiveDate,
    language: krug_i18n::Language,
    standing: &dyn Fn(&Person) -> Option<DayStanding>,
) -> (Picture, Vec<String>) {
    let (seen, names) = for_family(case);
    let facts = facts(&seen, today, &names);
    let tree = map::tree(&facts, None);
    let marks = |person: &Person| Marks::of_family(standing(person));
    let said = Said {
        facts: &facts,
        names: &names,
        language,
        kin: false,
    };
    let signs = signs(&seen, today, &said, &marks);
    let picture = map::picture(&facts, &tree, &signs);
    (picture, names.into_values().collect())
}

/// What words about somebody are made from.
struct Said<'a> {
    facts: &'a Facts,
    names: &'a BTreeMap<String, String>,
    language: krug_i18n::Language,
    /// With the family's own word for the kinship.
    kin: bool,
}

/// What is drawn of somebody besides who they are.
pub(crate) struct Marks {
    pub standing: Option<DayStanding>,
    pub hidden: bool,
    pub safety: bool,
}

impl Marks {
    /// All of them, for the coordinator.
    pub(crate) fn mine(app: &App, case: &Case, person: &Person) -> Marks {
        let line = people::line(app, case, person);
        Marks {
            standing: Some(line.standing),
            hidden: line.hidden,
            safety: line.safety,
        }
    }

    /// Nothing that is for the coordinator alone.
    pub(crate) fn of_family(standing: Option<DayStanding>) -> Marks {
        Marks {
            standing,
            hidden: false,
            safety: false,
        }
    }
}

/// The sign of a person with a name and what stands below it; what a listener hears is still to be said.
pub(crate) fn sign(
    person: &Person,
    (name, below, age): (String, String, &str),
    marks: &Marks,
    language: &str,
) -> Sign {
    Sign {
        half: width_of(&name, &below, language),
        name,
        below,
        age: if fits(age) && !person.died {
            age.to_owned()
        } else {
            String::new()
        },
        symbol: person.symbol.unwrap_or(Symbol::Tile),
        standing: marks.standing,
        main: person.main,
        died: person.died,
        hidden: marks.hidden,
        safety: marks.safety,
        ..Sign::blank(&person.id)
    }
}

/// The signs of everybody, in the order of the facts.
fn signs(
    case: &Case,
    today: NaiveDate,
    said: &Said<'_>,
    marks: &dyn Fn(&Person) -> Marks,
) -> Vec<Sign> {
    let people = said
        .facts
        .people
        .iter()
        .filter_map(|someone| case.person(&someone.id));
    let signs = people.enumerate().map(|(n, person)| {
        let age = people::age(person, today);
        let marks = marks(person);
        let name = said.names.get(&person.id).cloned().unwrap_or_default();
        let words = (name, below(person, &age), age.as_str());
        Sign {
            label: spoken(said, n, person, &age, &marks),
            ..sign(person, words, &marks, &case.family.language)
        }
    });
    signs.collect()
}

/// All that the picture shows of somebody, as one sentence.
fn spoken(of: &Said<'_>, n: usize, person: &Person, age: &str, marks: &Marks) -> String {
    let say = |key: &str, args: &Args| krug_i18n::text(of.language, key, args);
    let named = |all: &[usize]| {
        let names: Vec<&str> = all
            .iter()
            .filter_map(|&p| of.names.get(&of.facts.people[p].id).map(String::as_str))
            .collect();
        Args::new().set("names", names.join(", "))
    };
    let name = of.names.get(&person.id).cloned().unwrap_or_default();
    let kin = if of.kin {
        person.kin.clone()
    } else {
        String::new()
    };
    let mut parts = vec![name, kin, age.to_owned()];
    if person.died {
        parts.push(say("person-died", &Args::new()));
    }
    let (mut children, mut parents, mut siblings) = (Vec::new(), Vec::new(), Vec::new());
    for branch in &of.facts.branches {
        let own: Vec<usize> = branch.children.iter().map(|c| c.person).collect();
        if branch.parents.contains(&n) {
            children.extend_from_slice(&own);
            let other = branch.parents.iter().copied().filter(|&p| p != n);
            let parted = matches!(branch.union, Some(Union::Separated | Union::Divorced));
            let key = if parted {
                "map-say-parted"
            } else {
                "map-say-couple"
            };
            for other in other.filter(|_| branch.union.is_some()) {
                let name = of
                    .names
                    .get(&of.facts.people[other].id)
                    .cloned()
                    .unwrap_or_default();
                parts.push(say(key, &Args::new().set("name", name)));
            }
        }
        if own.contains(&n) {
            parents.extend_from_slice(&branch.parents);
            siblings.extend(own.into_iter().filter(|&p| p != n));
        }
    }
    let home: Vec<usize> = of
        .facts
        .homes
        .iter()
        .filter(|home| home.members.contains(&n))
        .flat_map(|home| home.members.iter().copied().filter(|&m| m != n))
        .collect();
    for (key, all) in [
        ("map-say-parents", parents),
        ("map-say-children", children),
        ("map-say-siblings", siblings),
        ("map-say-home", home),
    ] {
        if !all.is_empty() {
            parts.push(say(key, &named(&all)));
        }
    }
    if let Some(standing) = marks.standing.filter(|_| !person.died) {
        parts.push(say(
            &format!("people-standing-{}", standing.key()),
            &Args::new(),
        ));
    }
    if marks.hidden {
        parts.push(say("people-mark-hidden", &Args::new()));
    }
    if marks.safety {
        parts.push(say("people-mark-safety", &Args::new()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// What stands below a name: the year of birth of somebody who has died, or an age too long for the sign.
fn below(person: &Person, age: &str) -> String {
    match (person.died, person.birth_year) {
        (true, Some(year)) => format!("* {year}"),
        (false, _) if !fits(age) => age.to_owned(),
        _ => String::new(),
    }
}

/// Whether an age has room in a sign.
fn fits(age: &str) -> bool {
    age.chars().count() <= 3
}

/// What everybody is called on a small picture.
pub(crate) fn short_names(case: &Case) -> BTreeMap<String, String> {
    let short = |p: &Person| (p.id.clone(), case.short_name(p).to_owned());
    case.people.iter().map(short).collect()
}

/// Relatives told in one line.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TellLine {
    /// Family.
    pub case: String,
    /// From whom it is told.
    pub of: String,
    /// How they belong.
    pub kinship: Kinship,
    /// `Emir, Azra / Tarik 15, Hana 10`.
    pub text: String,
    /// The other parent of children: somebody, or empty for nobody; not said if there is only one who can be.
    #[serde(default)]
    pub with: Option<String>,
    /// The drawing organisations are to stand in, too.
    #[serde(default)]
    pub drawing: Option<String>,
    /// Heads the picture was loaded from.
    #[serde(default)]
    pub seen: Option<Vec<String>>,
}

/// A line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LineRead {
    /// Whom it names, in order.
    pub people: Vec<Named>,
    /// Whom somebody may have the children with, if it has to be said.
    pub with: Vec<String>,
    /// Homes or organisations there are already, to choose from.
    pub known: Vec<String>,
}

pub(crate) fn read(app: &mut App, request: TellLine) -> Reply<LineRead> {
    let loaded = app.load(&request.case)?;
    let known = told::known(&loaded.case, request.kinship);
    let people = match told::read(request.kinship, &request.text) {
        // One of those there are may be chosen without a word written.
        Err(_) if request.text.trim().is_empty() && !known.is_empty() => Vec::new(),
        read => read?,
    };
    let partners = told::partners(&loaded.case, &request.of);
    let asked = request.kinship == Kinship::Child && partners.len() > 1;
    Ok(LineRead {
        people,
        with: if asked { partners } else { Vec::new() },
        known,
    })
}

pub(crate) fn tell(app: &mut App, request: TellLine) -> Reply<Saved> {
    let loaded = app.load(&request.case)?;
    let line = told::read(request.kinship, &request.text)?;
    let told = (
        request.kinship,
        request.of.as_str(),
        request.with.as_deref(),
    );
    let mut edits = told::edits(&loaded.case, told, &line, &mut || app.world.item_id())??;
    if let Some(drawing) = request.drawing.as_deref() {
        edits.extend(map::stand(&loaded.case, drawing, &edits, &mut || {
            app.world.item_id()
        })?);
    }
    let first = edits.first().map(|e| e.id.clone()).unwrap_or_default();
    let from = (request.case.as_str(), request.seen.as_deref());
    record::store(app, from, "map.tell", edits, &first)
}

/// Somebody to stand one place further.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shift {
    /// Family.
    pub case: String,
    /// Who.
    pub id: String,
    /// To the right; else to the left.
    pub right: bool,
}

/// Puts somebody on the other side of a neighbour: a word about order that holds whoever comes later.
pub(crate) fn shift(app: &mut App, request: Shift) -> Reply<Saved> {
    let (_, tree, _) = drawn(app, &request.case)?;
    let loaded = app.load(&request.case)?;
    let row = tree.order.rows.iter().find(|row| row.contains(&request.id));
    let row = row.ok_or_else(Failure::gone)?;
    let at = row.iter().position(|id| *id == request.id).unwrap_or(0);
    let beside = if request.right {
        at.checked_add(1)
    } else {
        at.checked_sub(1)
    };
    let Some(other) = beside.and_then(|n| row.get(n)) else {
        return Err(Problem::new("problem-at-the-end").into());
    };
    let (left, right) = if request.right {
        (other, &request.id)
    } else {
        (&request.id, other)
    };
    let mut edits = vec![Edit::new(Person::KIND, right).set("right_of", json!({ "ref": left }))];
    let back = loaded.case.person(left).and_then(|p| p.right_of.as_deref());
    if back == Some(right.as_str()) {
        edits.push(Edit::new(Person::KIND, left).set("right_of", Value::Null));
    }
    let written = app.write(&request.case, None, "map.shift", &edits)?;
    Ok(Saved::of(&request.id, written))
}
