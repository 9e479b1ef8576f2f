//! A file of a genealogy program as people and couples.

use std::collections::BTreeMap;

use ged_io::GedcomBuilder;
use ged_io::types::GedcomData;
use ged_io::types::event::Event;
use ged_io::types::event::detail::Detail;
use ged_io::types::individual::Individual;
use ged_io::types::individual::family_link::FamilyLinkType;
use ged_io::types::individual::family_link::pedigree::Pedigree;
use krug_domain::Problem;
use krug_domain::kinds::{Bond, Person, Relation, RelationKind, Role, Union};
use krug_log::Edit;
use serde_json::json;

use super::LeftOut;

/// Largest file that is read, in bytes.
const LARGEST: usize = 8 << 20;
/// Most people taken in at once: a family's circle, not an archive.
const MOST: usize = 300;
/// Longest name, in letters.
const NAME: usize = 200;

/// Somebody in the file.
pub struct One {
    pub name: String,
    pub born: Option<i32>,
    pub died: bool,
}

/// A couple or lone parent with children.
pub struct Couple {
    pub partners: Vec<usize>,
    pub union: Union,
    pub years: (Option<i32>, Option<i32>),
    pub children: Vec<(usize, Bond)>,
}

/// What is taken of a file.
pub struct Tree {
    pub version: String,
    pub people: Vec<One>,
    pub couples: Vec<Couple>,
    pub left_out: Vec<LeftOut>,
}

/// Reads a file.
///
/// # Errors
/// It is none, is too large, or names more people than a circle has.
pub fn tree(bytes: &[u8]) -> Result<Tree, Problem> {
    if bytes.len() > LARGEST {
        return Err(Problem::new("problem-gedcom-many").with("most", MOST));
    }
    let none = || Problem::new("problem-gedcom-none");
    // A file that was cut has no last line; in UTF-16 every second byte is none.
    let end: Vec<u8> = bytes
        .iter()
        .rev()
        .take(400)
        .copied()
        .filter(|&b| b != 0)
        .collect();
    if !end.windows(4).any(|w| w == b"RLRT") {
        return Err(none());
    }
    // A reader of other people's files may stumble over one; that is a file that cannot be read, no more.
    let read = std::panic::catch_unwind(|| GedcomBuilder::new().build_from_bytes(bytes));
    let data = read.map_err(|_| none())?.map_err(|_| none())?;
    if data.header.is_none() || data.individuals.is_empty() {
        return Err(none());
    }
    if data.individuals.len() > MOST {
        return Err(Problem::new("problem-gedcom-many").with("most", MOST));
    }
    let index: BTreeMap<&str, usize> = data
        .individuals
        .iter()
        .enumerate()
        .filter_map(|(n, one)| Some((one.xref.as_deref()?, n)))
        .collect();
    Ok(Tree {
        version: data.gedcom_version().unwrap_or_default().to_owned(),
        people: data.individuals.iter().map(one).collect(),
        couples: couples(&data, &index),
        left_out: left_out(&data),
    })
}

fn one(of: &Individual) -> One {
    let name = of.names.first();
    let whole = name
        .and_then(|n| n.value.clone())
        .or_else(|| name.and_then(ged_io::types::individual::name::Name::full_name));
    let whole = whole.unwrap_or_default().replace('/', " ");
    let whole = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    One {
        name: whole.chars().take(NAME).collect(),
        born: of
            .events
            .iter()
            .find(|e| e.event == Event::Birth)
            .and_then(year),
        died: of.events.iter().any(|e| e.event == Event::Death),
    }
}

/// The first number of four figures in an event's date.
fn year(event: &Detail) -> Option<i32> {
    let date = event.date.as_ref()?.value.as_deref()?;
    let mut words = date.split(|c: char| !c.is_ascii_digit());
    let year = words.find(|w| w.len() == 4)?.parse().ok()?;
    (1000..=2200).contains(&year).then_some(year)
}

fn couples(data: &GedcomData, index: &BTreeMap<&str, usize>) -> Vec<Couple> {
    let of = |xref: &Option<String>| xref.as_deref().and_then(|x| index.get(x).copied());
    let mut found = Vec::new();
    for family in &data.families {
        let mut partners: Vec<usize> = [&family.individual1, &family.individual2]
            .into_iter()
            .filter_map(of)
            .collect();
        partners.dedup();
        let event = |wanted: Event| family.events.iter().find(|e| e.event == wanted);
        let (married, parted) = (event(Event::Marriage), event(Event::Divorce));
        let children = family.children.iter().filter_map(|xref| {
            let child = index.get(xref.as_str()).copied()?;
            let link = data.individuals[child].families.iter().find(|link| {
                matches!(link.family_link_type, FamilyLinkType::Child)
                    && Some(&link.xref) == family.xref.as_ref()
            });
            let bond = match link.and_then(|l| l.pedigree_linkage_type.as_ref()) {
                Some(Pedigree::Adopted) => Bond::Adopted,
                Some(Pedigree::Foster) => Bond::Fostered,
                _ => Bond::Birth,
            };
            (!partners.contains(&child)).then_some((child, bond))
        });
        found.push(Couple {
            children: children.collect(),
            union: match (married, parted) {
                (_, Some(_)) => Union::Divorced,
                (Some(_), None) => Union::Married,
                (None, None) => Union::Together,
            },
            years: (married.and_then(year), parted.and_then(year)),
            partners,
        });
    }
    found
}

fn left_out(data: &GedcomData) -> Vec<LeftOut> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut add = |what, n| *counts.entry(what).or_default() += n;
    for one in &data.individuals {
        let known = |e: &&Detail| !matches!(e.event, Event::Birth | Event::Death);
        add(
            "events",
            one.events.iter().filter(known).count() + one.attributes.len(),
        );
        add(
            "places",
            one.events
                .iter()
                .filter(|e| e.place.is_some() || e.address.is_some())
                .count(),
        );
        add(
            "notes",
            one.notes.len() + one.events.iter().map(|e| e.notes.len()).sum::<usize>(),
        );
        add("sources", one.source.len());
        add("pictures", one.multimedia.len());
        add("signs", usize::from(one.sex.is_some()));
        add("ties", one.associations.len());
        add(
            "others",
            one.custom_data.len() + one.names.len().saturating_sub(1),
        );
    }
    for family in &data.families {
        let known = |e: &&Detail| !matches!(e.event, Event::Marriage | Event::Divorce);
        add("events", family.events.iter().filter(known).count());
        add("notes", family.notes.len());
        add("sources", family.sources.len());
        add("pictures", family.multimedia.len());
        add("others", family.custom_data.len());
    }
    add("sources", data.sources.len() + data.repositories.len());
    add("pictures", data.multimedia.len());
    add("notes", data.shared_notes.len());
    counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(what, n)| LeftOut {
            what: what.to_owned(),
            n: u32::try_from(n).unwrap_or(u32::MAX),
        })
        .collect()
}

impl Tree {
    /// The edits that put everybody there.
    ///
    /// # Errors
    /// No random ids.
    pub fn edits<E>(&self, id: &mut dyn FnMut() -> Result<String, E>) -> Result<Vec<Edit>, E> {
        let mut edits = Vec::new();
        let mut ids = Vec::new();
        for one in &self.people {
            let new = id()?;
            let mut edit = Edit::new(Person::KIND, &new)
                .set("name", json!(one.name))
                .set("role", json!(Role::Family));
            if let Some(born) = one.born {
                edit = edit.set("birth_year", json!(born));
            }
            if one.died {
                edit = edit.set("died", true);
            }
            ids.push(new);
            edits.push(edit);
        }
        for couple in &self.couples {
            let mut bond = |a: usize, b: usize, kind: RelationKind| {
                Ok(Edit::new(Relation::KIND, id()?)
                    .set("a", json!({ "ref": ids[a] }))
                    .set("b", json!({ "ref": ids[b] }))
                    .set("kind", json!(kind)))
            };
            if let [a, b] = couple.partners[..] {
                let mut edit = bond(a, b, RelationKind::Partner)?.set("union", json!(couple.union));
                if let Some(from) = couple.years.0 {
                    edit = edit.set("from_year", json!(from));
                }
                if let Some(to) = couple.years.1 {
                    edit = edit.set("to_year", json!(to));
                }
                edits.push(edit);
            }
            for &(child, how) in &couple.children {
                for &parent in &couple.partners {
                    edits.push(bond(parent, child, RelationKind::Parent)?.set("bond", json!(how)));
                }
            }
            if let ([], [(first, _), rest @ ..]) = (&couple.partners[..], &couple.children[..]) {
                for &(child, _) in rest {
                    edits.push(bond(*first, child, RelationKind::Sibling)?);
                }
            }
        }
        Ok(edits)
    }
}
