//! Drawings: who is around the children, as one person told it on one day (handbook 3.2). Facts are kept once,
//! drawings as many as there were; laid side by side they show how a circle grew.

use crate::case::Case;
use crate::kinds::{Drawing, Moment, Organisation, Person, Role, Tie};

/// How many rings there are: closest; friends and neighbours; school, sport, faith, work; paid to help.
pub const RINGS: usize = 4;

/// A drawing with its ties. Those told before drawings were kept stand together as one without an id.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn<'a> {
    /// The drawing's item, or empty.
    pub id: &'a str,
    /// The drawing.
    pub drawing: Option<&'a Drawing>,
    /// Its ties.
    pub ties: Vec<&'a Tie>,
}

/// All drawings, oldest first.
#[must_use]
pub fn drawings(case: &Case) -> Vec<Drawn<'_>> {
    let of = |id: Option<&str>| {
        let ties = case.ties.iter().filter(|t| t.drawing.as_deref() == id);
        ties.collect::<Vec<&Tie>>()
    };
    let loose = Drawn {
        id: "",
        drawing: None,
        ties: of(None),
    };
    let mut items: Vec<&Drawing> = case.drawings.iter().collect();
    items.sort_by_key(|d| (d.on, d.moment, &d.id));
    let told = items.into_iter().map(|drawing| Drawn {
        id: &drawing.id,
        drawing: Some(drawing),
        ties: of(Some(&drawing.id)),
    });
    std::iter::once(loose)
        .filter(|d| !d.ties.is_empty())
        .chain(told)
        .collect()
}

/// The newest drawing.
#[must_use]
pub fn newest(case: &Case) -> Option<Drawn<'_>> {
    drawings(case).pop()
}

impl<'a> Drawn<'a> {
    /// The tie to a person or an organisation; of two, the one told last.
    #[must_use]
    pub fn tie(&self, id: &str) -> Option<&'a Tie> {
        let to = |t: &&&Tie| [&t.person, &t.organisation].contains(&&Some(id.to_owned()));
        let found = self.ties.iter().filter(to);
        found.max_by_key(|t| (t.moment, &t.id)).copied()
    }

    /// Ring of a person or an organisation in it, 1 to 4.
    #[must_use]
    pub fn ring(&self, id: &str) -> Option<usize> {
        let ring = usize::try_from(self.tie(id)?.ring?).ok()?;
        (1..=RINGS).contains(&ring).then_some(ring)
    }

    /// At which station of the way it was made.
    #[must_use]
    pub fn moment(&self) -> Option<Moment> {
        let loose = || self.ties.iter().filter_map(|t| t.moment).max();
        self.drawing.map_or_else(loose, |d| d.moment)
    }

    /// Who told it.
    #[must_use]
    pub fn told_by(&self) -> Option<&'a str> {
        self.drawing.and_then(|d| d.told_by.as_deref())
    }

    /// The family's own words for the rings; empty where it has none.
    #[must_use]
    pub fn rings(&self) -> [&'a str; RINGS] {
        self.drawing.map_or([""; RINGS], |d| {
            [&d.ring_1, &d.ring_2, &d.ring_3, &d.ring_4].map(String::as_str)
        })
    }

    /// Whether the family may see it.
    #[must_use]
    pub fn shown(&self) -> bool {
        self.drawing.is_some_and(|d| d.shown)
    }

    /// Everybody and everything that stands in it and is still of the circle.
    pub fn placed(&self, case: &'a Case) -> impl Iterator<Item = (Member<'a>, usize)> {
        members(case).filter_map(|one| self.ring(one.id()).map(|ring| (one, ring)))
    }

    /// How many stand in each ring.
    #[must_use]
    pub fn counts(&self, case: &Case) -> [u32; RINGS] {
        let mut counts = [0; RINGS];
        for (_, ring) in self.placed(case) {
            counts[ring - 1] += 1;
        }
        counts
    }
}

/// Somebody or something that can stand in a ring.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Member<'a> {
    /// A person.
    Person(&'a Person),
    /// A place or group.
    Organisation(&'a Organisation),
}

impl<'a> Member<'a> {
    /// Item.
    #[must_use]
    pub fn id(&self) -> &'a str {
        match self {
            Member::Person(person) => &person.id,
            Member::Organisation(organisation) => &organisation.id,
        }
    }
}

/// Everybody around the children and everything they belong to. The children stand in the middle.
pub fn members(case: &Case) -> impl Iterator<Item = Member<'_>> {
    let people = case.present_people().filter(|p| !p.main);
    people
        .map(Member::Person)
        .chain(case.organisations.iter().map(Member::Organisation))
}

/// The ring somebody stands in while nobody has drawn yet: by the part they play.
#[must_use]
pub fn ring_by_part(member: Member<'_>) -> usize {
    match member {
        Member::Organisation(_) => 3,
        Member::Person(person) => match person.role {
            None | Some(Role::Family) => 1,
            Some(Role::Friend) => 2,
            Some(
                Role::Referrer
                | Role::Informant
                | Role::Advocate
                | Role::Interpreter
                | Role::Administrator
                | Role::Other,
            ) => RINGS,
        },
    }
}
