//! Relatives told in one line from somebody who is there: `Emir, Azra / Tarik 15, Hana 10` after "brother or sister"
//! is a brother with his partner and two children. A home and organisations are joined in one line, too.

use krug_log::Edit;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::case::Case;
use crate::kinds::{Bond, Household, Organisation, Person, Relation, RelationKind, Role, Union};
use crate::problem::Problem;

/// How those in the line belong to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kinship {
    /// A parent, or both.
    Parent,
    /// A partner, and children of the two.
    Partner,
    /// Children.
    Child,
    /// Brothers and sisters.
    Sibling,
    /// A home to live in: a new one, or one of this name.
    Home,
    /// Places and groups to belong to.
    Organisation,
}

impl Kinship {
    /// It names people.
    fn of_people(self) -> bool {
        !matches!(self, Kinship::Home | Kinship::Organisation)
    }
}

/// What somebody in a line is to whom it was told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Belongs {
    /// As asked for.
    Asked,
    /// Partner of the one before.
    With,
    /// Child of those before the stroke.
    Below,
}

/// Somebody in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Named {
    /// Name.
    pub name: String,
    /// Age as told, or empty.
    pub age: String,
    /// What they are.
    pub belongs: Belongs,
}

/// Most people in one line.
const MOST: usize = 24;

/// Reads a line.
///
/// # Errors
/// Nobody named, more than one stroke, more than two before it, or too many.
pub fn read(kinship: Kinship, text: &str) -> Result<Vec<Named>, Problem> {
    let mut parts = text.split('/');
    let (above, below) = (parts.next().unwrap_or_default(), parts.next());
    if parts.next().is_some() {
        return Err(Problem::new("problem-line-strokes"));
    }
    let whole = |text: &str| {
        let name = text.trim();
        (!name.is_empty()).then(|| (name.to_owned(), String::new()))
    };
    let list = |part: &str| -> Vec<(String, String)> {
        let parts = part.split(',');
        if kinship.of_people() {
            parts.filter_map(named).collect()
        } else {
            parts.filter_map(whole).collect()
        }
    };
    let first = list(above);
    if first.is_empty() {
        return Err(Problem::new("problem-line-nobody"));
    }
    if below.is_some() && !kinship.of_people() {
        return Err(Problem::new("problem-line-names"));
    }
    let couple = below.is_some() && matches!(kinship, Kinship::Child | Kinship::Sibling);
    let most = match kinship {
        Kinship::Parent => 2,
        Kinship::Partner | Kinship::Home => 1,
        Kinship::Child | Kinship::Sibling if couple => 2,
        Kinship::Child | Kinship::Sibling | Kinship::Organisation => MOST,
    };
    let below = below.map(list).unwrap_or_default();
    if let Some(crate::kinds::ValueType::Text(most)) = crate::kinds::kind(Person::KIND)
        .and_then(|k| k.field("name"))
        .map(|f| f.value)
        && first
            .iter()
            .chain(&below)
            .any(|(name, _)| name.chars().count() > most)
    {
        return Err(Problem::new("problem-too-long").with("most", most));
    }
    if first.len() > most || first.len() + below.len() > MOST {
        return Err(Problem::new("problem-line-many").with("most", most));
    }
    let above = first.into_iter().enumerate().map(|(n, (name, age))| Named {
        name,
        age,
        belongs: if couple && n == 1 {
            Belongs::With
        } else {
            Belongs::Asked
        },
    });
    let below = below.into_iter().map(|(name, age)| Named {
        name,
        age,
        belongs: Belongs::Below,
    });
    Ok(above.chain(below).collect())
}

/// A name and the age behind it.
fn named(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let (name, age) = match text.rsplit_once(char::is_whitespace) {
        Some((name, age))
            if !age.is_empty() && age.len() < 4 && age.chars().all(|c| c.is_ascii_digit()) =>
        {
            (name.trim(), age)
        }
        _ => (text, ""),
    };
    (!name.is_empty()).then(|| (name.to_owned(), age.to_owned()))
}

/// Whom somebody has children with, as far as it was told: a partner, or the other parent of a child.
#[must_use]
pub fn partners(case: &Case, of: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is = |id: &Option<String>, other: &str| id.as_deref() == Some(other);
    for relation in &case.relations {
        let other = match relation.kind {
            Some(RelationKind::Partner) if is(&relation.a, of) => relation.b.clone(),
            Some(RelationKind::Partner) if is(&relation.b, of) => relation.a.clone(),
            _ => None,
        };
        found.extend(other);
    }
    found.dedup();
    found
}

/// Parents somebody was born to.
fn parents(case: &Case, of: &str) -> Vec<String> {
    let born = |r: &&Relation| {
        r.kind == Some(RelationKind::Parent)
            && r.b.as_deref() == Some(of)
            && matches!(r.bond, None | Some(Bond::Birth | Bond::Unsure))
    };
    case.relations
        .iter()
        .filter(born)
        .filter_map(|r| r.a.clone())
        .collect()
}

/// The edits that put a line's people there, the first of them first. `with` is the other parent of children, where
/// more than one is possible; `id` makes ids.
///
/// # Errors
/// Nobody like `of` is there, or `with` has to be said.
pub fn edits<E>(
    case: &Case,
    (kinship, of, with): (Kinship, &str, Option<&str>),
    line: &[Named],
    id: &mut dyn FnMut() -> Result<String, E>,
) -> Result<Result<Vec<Edit>, Problem>, E> {
    let Some(person) = case.person(of) else {
        return Ok(Err(Problem::new("problem-gone")));
    };
    if !kinship.of_people() {
        return Ok(Ok(joined(case, (kinship, of), line, id)?));
    }
    let others = partners(case, of);
    let couple_line = line.iter().any(|n| n.belongs == Belongs::With);
    let other = match (kinship, with, &others[..]) {
        (Kinship::Child, Some(""), _) => None,
        (Kinship::Child, Some(with), _) => Some(with.to_owned()),
        (Kinship::Child, None, [only]) => Some(only.clone()),
        (Kinship::Child, None, [_, _, ..]) => return Ok(Err(Problem::new("problem-line-with"))),
        _ => None,
    };
    let mut people = Vec::new();
    let mut bonds: Vec<(String, String, RelationKind)> = Vec::new();
    let mut ids = Vec::new();
    for named in line {
        let new = id()?;
        ids.push(new.clone());
        let mut edit = Edit::new(Person::KIND, &new)
            .set("name", json!(named.name))
            .set("role", json!(Role::Family));
        if !named.age.is_empty() {
            edit = edit.set("age", json!(named.age));
        }
        if let Some(side) = person.side {
            edit = edit.set("side", json!(side));
        }
        let age: Option<u32> = named.age.parse().ok();
        if (named.belongs == Belongs::Below
            || kinship == Kinship::Child && !couple_line
            || age.is_some_and(|a| a < 18))
            && age.is_none_or(|a| a < 18)
        {
            edit = edit.set("child", true);
        }
        people.push(edit);
    }
    let asked: Vec<&String> = line
        .iter()
        .zip(&ids)
        .filter(|(n, _)| n.belongs == Belongs::Asked)
        .map(|(_, id)| id)
        .collect();
    let pair: Vec<&String> = line
        .iter()
        .zip(&ids)
        .filter(|(n, _)| n.belongs != Belongs::Below)
        .map(|(_, id)| id)
        .collect();
    let below: Vec<&String> = line
        .iter()
        .zip(&ids)
        .filter(|(n, _)| n.belongs == Belongs::Below)
        .map(|(_, id)| id)
        .collect();
    let mut bond = |a: &str, b: &str, kind| bonds.push((a.to_owned(), b.to_owned(), kind));
    match kinship {
        Kinship::Parent => {
            for parent in &asked {
                bond(parent, of, RelationKind::Parent);
                below
                    .iter()
                    .for_each(|child| bond(parent, child, RelationKind::Parent));
            }
            if let [a, b] = asked[..] {
                bond(a, b, RelationKind::Partner);
            }
        }
        Kinship::Partner => {
            bond(of, asked[0], RelationKind::Partner);
            for child in &below {
                bond(of, child, RelationKind::Parent);
                bond(asked[0], child, RelationKind::Parent);
            }
        }
        Kinship::Home | Kinship::Organisation => {}
        Kinship::Child | Kinship::Sibling => {
            let born = if kinship == Kinship::Child {
                std::iter::once(of.to_owned()).chain(other).collect()
            } else {
                parents(case, of)
            };
            for one in &asked {
                born.iter()
                    .for_each(|parent| bond(parent, one, RelationKind::Parent));
                if born.is_empty() {
                    bond(of, one, RelationKind::Sibling);
                }
            }
            if let [a, b] = pair[..]
                && line[1].belongs == Belongs::With
            {
                bond(a, b, RelationKind::Partner);
            }
            for child in &below {
                pair.iter()
                    .for_each(|parent| bond(parent, child, RelationKind::Parent));
            }
        }
    }
    let mut all = people;
    for (a, b, kind) in bonds {
        let edit = Edit::new(Relation::KIND, id()?)
            .set("a", json!({ "ref": a }))
            .set("b", json!({ "ref": b }))
            .set("kind", json!(kind));
        all.push(match kind {
            RelationKind::Partner => edit.set("union", json!(Union::Together)),
            RelationKind::Parent => edit.set("bond", json!(Bond::Birth)),
            _ => edit,
        });
    }
    Ok(Ok(all))
}

/// What homes or organisations are called already.
#[must_use]
pub fn known(case: &Case, kinship: Kinship) -> Vec<String> {
    match kinship {
        Kinship::Home => homes(case).map(|h| h.label.clone()).collect(),
        Kinship::Organisation => case.organisations.iter().map(|o| o.name.clone()).collect(),
        _ => Vec::new(),
    }
}

fn homes(case: &Case) -> impl Iterator<Item = &Household> {
    case.households.iter().filter(|h| h.until.is_none())
}

/// Somebody joins homes or organisations; those not there yet come to be.
fn joined<E>(
    case: &Case,
    (kinship, of): (Kinship, &str),
    line: &[Named],
    id: &mut dyn FnMut() -> Result<String, E>,
) -> Result<Vec<Edit>, E> {
    let mut all = Vec::new();
    for named in line {
        let alike = |name: &str| name.trim().to_lowercase() == named.name.to_lowercase();
        let (kind, label, there) = if kinship == Kinship::Home {
            let there = homes(case).find(|h| alike(&h.label));
            (Household::KIND, "label", there.map(|h| h.id.clone()))
        } else {
            let there = case.organisations.iter().find(|o| alike(&o.name));
            (Organisation::KIND, "name", there.map(|o| o.id.clone()))
        };
        let edit = match there {
            Some(there) => Edit::new(kind, there),
            None => Edit::new(kind, id()?).set(label, json!(named.name)),
        };
        all.push(edit.set(format!("member:{of}"), true));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(kinship: Kinship, text: &str) -> String {
        let list = read(kinship, text).map(|line| {
            let one = |n: &Named| {
                format!(
                    "{}{}{}",
                    n.name,
                    if n.age.is_empty() { "" } else { " " },
                    n.age
                )
            };
            line.iter()
                .map(|n| format!("{} {:?}", one(n), n.belongs))
                .collect::<Vec<_>>()
                .join("; ")
        });
        list.unwrap_or_else(|problem| problem.key.to_owned())
    }

    #[test]
    fn a_line_is_a_couple_with_children_or_a_row_of_brothers_and_sisters() {
        assert_eq!(
            said(Kinship::Sibling, "Emir, Azra / Tarik 15, Hana 10"),
            "Emir Asked; Azra With; Tarik 15 Below; Hana 10 Below"
        );
        assert_eq!(
            said(Kinship::Sibling, "Emir, Zlatan 41"),
            "Emir Asked; Zlatan 41 Asked"
        );
        assert_eq!(
            said(Kinship::Parent, "Mustafa,Fatima 63"),
            "Mustafa Asked; Fatima 63 Asked"
        );
        assert_eq!(
            said(Kinship::Child, " Ana Marija 7 ,, "),
            "Ana Marija 7 Asked"
        );
        assert_eq!(
            said(Kinship::Partner, "Kemal / Adi"),
            "Kemal Asked; Adi Below"
        );
        assert_eq!(said(Kinship::Home, "Stan 7"), "Stan 7 Asked");
        assert_eq!(
            said(Kinship::Organisation, "FK Čelik, Škola"),
            "FK Čelik Asked; Škola Asked"
        );
    }

    #[test]
    fn what_no_line_is_gets_a_sentence() {
        assert_eq!(said(Kinship::Child, "  , "), "problem-line-nobody");
        assert_eq!(said(Kinship::Child, "/ Ana"), "problem-line-nobody");
        assert_eq!(said(Kinship::Sibling, "A / B / C"), "problem-line-strokes");
        assert_eq!(said(Kinship::Sibling, "A, B, C / D"), "problem-line-many");
        assert_eq!(said(Kinship::Parent, "A, B, C"), "problem-line-many");
        assert_eq!(said(Kinship::Home, "Stan, Kuća"), "problem-line-many");
        assert_eq!(
            said(Kinship::Organisation, "FK / Ana"),
            "problem-line-names"
        );
    }
}
