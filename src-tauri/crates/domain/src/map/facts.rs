//! What the family tree is drawn from: people, branches (a couple or a lone parent with their children), homes.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::Case;
use crate::kinds::{Bond, Person, RelationKind, Role, Symbol, Union};

/// Somebody in the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Someone {
    /// Person.
    pub id: String,
    /// Half the width that the words under the sign need.
    pub half: f64,
    /// The conference is about this child.
    pub main: bool,
    /// Year of birth, told or reckoned from the age.
    pub year: Option<i32>,
    /// Stands right of this brother, sister or partner, because somebody put it so.
    pub right_of: Option<usize>,
}

/// A child of a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Child {
    /// Who.
    pub person: usize,
    /// How it belongs.
    pub bond: Bond,
    /// Children of one number were born together; 0 for none.
    pub twins: u32,
}

/// Parents and their children: a couple, a lone parent, or brothers and sisters whose parents are not known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Branch {
    /// None, one or two.
    pub parents: Vec<usize>,
    /// How the couple stands; nothing if they are parents only.
    pub union: Option<Union>,
    /// Since and until, as told: `2012`.
    pub years: (Option<i32>, Option<i32>),
    /// Oldest first.
    pub children: Vec<Child>,
}

/// Those who live together.
#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// Item.
    pub id: String,
    /// Name of the home.
    pub label: String,
    /// Who lives there.
    pub members: Vec<usize>,
}

/// All that the tree is drawn from. Indices are places in `people`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// Those who have a place.
    pub people: Vec<Someone>,
    /// How they belong together.
    pub branches: Vec<Branch>,
    /// Who lives with whom.
    pub homes: Vec<Home>,
    /// Relatives whose place is not known yet: the tray.
    pub tray: Vec<String>,
}

/// Everybody who has a place: the children the conference is about, and whoever a bond of the tree leads to if at
/// least one of those it holds together is of the family. A neighbour's marriage is no part of it.
fn placed(case: &Case) -> BTreeSet<&str> {
    let here: BTreeSet<&str> = case.present_people().map(|p| p.id.as_str()).collect();
    let mut beside: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for relation in &case.relations {
        let (Some(a), Some(b)) = (relation.a.as_deref(), relation.b.as_deref()) else {
            continue;
        };
        let of_tree = matches!(
            relation.kind,
            Some(RelationKind::Parent | RelationKind::Partner | RelationKind::Sibling)
        );
        if of_tree && a != b && here.contains(a) && here.contains(b) {
            beside.entry(a).or_default().push(b);
            beside.entry(b).or_default().push(a);
        }
    }
    let starts = case.present_people().filter(|p| {
        let bound = beside.contains_key(p.id.as_str());
        p.main || (bound && matches!(p.role, None | Some(Role::Family)))
    });
    let mut open: Vec<&str> = starts.map(|p| p.id.as_str()).collect();
    let mut placed = BTreeSet::new();
    while let Some(id) = open.pop() {
        if placed.insert(id) {
            open.extend(beside.get(id).into_iter().flatten());
        }
    }
    placed
}

/// What decides between the groups a child's parents fall into: those it was born to, adopted, fostered, step.
fn group(bond: Bond) -> u8 {
    match bond {
        Bond::Birth | Bond::Unsure => 0,
        Bond::Adopted => 1,
        Bond::Fostered => 2,
        Bond::Step => 3,
    }
}

impl Facts {
    /// Reads a family. `half` gives half the width of the words under somebody's sign; `year` is this year.
    #[must_use]
    pub fn of(case: &Case, year: i32, half: &dyn Fn(&Person) -> f64) -> Self {
        let placed = placed(case);
        let people: Vec<&Person> = case
            .present_people()
            .filter(|p| placed.contains(p.id.as_str()))
            .collect();
        let index: BTreeMap<&str, usize> = people
            .iter()
            .enumerate()
            .map(|(n, p)| (p.id.as_str(), n))
            .collect();
        let of = |id: &Option<String>| id.as_deref().and_then(|id| index.get(id).copied());
        let reckoned = |p: &Person| {
            let age = p.age.trim().parse::<i32>().ok();
            p.birth_year.or(age.map(|age| year - age))
        };
        let mut facts = Facts {
            people: people
                .iter()
                .map(|p| Someone {
                    id: p.id.clone(),
                    half: half(p),
                    main: p.main,
                    year: reckoned(p),
                    right_of: of(&p.right_of),
                })
                .collect(),
            tray: case
                .present_people()
                .filter(|p| !placed.contains(p.id.as_str()))
                .filter(|p| matches!(p.role, None | Some(Role::Family)))
                // A pet has a ring and no generation.
                .filter(|p| p.symbol != Some(Symbol::Pet))
                .map(|p| p.id.clone())
                .collect(),
            ..Facts::default()
        };
        facts.branches(case, &of);
        for household in case.households.iter().filter(|h| h.until.is_none()) {
            let members: Vec<usize> = household
                .member
                .iter()
                .filter_map(|id| index.get(id.as_str()).copied())
                .collect();
            if members.len() > 1 {
                facts.homes.push(Home {
                    id: household.id.clone(),
                    label: household.label.clone(),
                    members,
                });
            }
        }
        facts
    }

    fn branches(&mut self, case: &Case, of: &dyn Fn(&Option<String>) -> Option<usize>) {
        let mut siblings = Vec::new();
        let mut parents: BTreeMap<(usize, u8), Vec<(usize, Bond)>> = BTreeMap::new();
        for relation in &case.relations {
            let (Some(a), Some(b)) = (of(&relation.a), of(&relation.b)) else {
                continue;
            };
            match relation.kind {
                Some(RelationKind::Partner) if a != b && self.couple(a, b).is_none() => {
                    self.branches.push(Branch {
                        parents: vec![a, b],
                        union: Some(relation.union.unwrap_or(Union::Together)),
                        years: (relation.from_year, relation.to_year),
                        children: Vec::new(),
                    });
                }
                Some(RelationKind::Parent) if a != b => {
                    let bond = relation.bond.unwrap_or(Bond::Birth);
                    let of_child = parents.entry((b, group(bond))).or_default();
                    if !of_child.iter().any(|(p, _)| *p == a) {
                        of_child.push((a, bond));
                    }
                }
                Some(RelationKind::Sibling) if a != b => siblings.push((a, b, relation.twins)),
                _ => {}
            }
        }
        for ((child, kind), found) in &parents {
            self.hang(*child, *kind, found);
        }
        self.brothers_and_sisters(&siblings);
        let people = &self.people;
        for branch in &mut self.branches {
            branch
                .children
                .sort_by_key(|c| (people[c.person].year.unwrap_or(i32::MAX), c.person));
        }
    }

    fn couple(&self, a: usize, b: usize) -> Option<usize> {
        self.branches.iter().position(|branch| {
            branch.parents.len() == 2 && branch.parents.contains(&a) && branch.parents.contains(&b)
        })
    }

    /// Hangs a child below those of its parents that belong together.
    fn hang(&mut self, child: usize, kind: u8, found: &[(usize, Bond)]) {
        let mut open: Vec<(usize, Bond)> = found.to_vec();
        // Who is with somebody the child was born to needs no line of their own.
        if kind == group(Bond::Step) {
            open.retain(|(step, _)| {
                !self.branches.iter().any(|b| {
                    b.parents.contains(step)
                        && b.parents.iter().any(|p| {
                            p != step
                                && self.branches.iter().any(|o| {
                                    o.parents.contains(p)
                                        && o.children.iter().any(|c| c.person == child)
                                })
                        })
                })
            });
        }
        while let Some((parent, bond)) = open.pop() {
            let with = open
                .iter()
                .position(|(other, _)| self.couple(parent, *other).is_some())
                .or_else(|| open.len().checked_sub(1));
            let mut both = vec![parent];
            let mut weaker = bond;
            if let Some(at) = with {
                let (other, other_bond) = open.remove(at);
                both.push(other);
                if other_bond == Bond::Unsure {
                    weaker = other_bond;
                }
            }
            both.sort_unstable();
            let branch = match both[..] {
                [a, b] => self.couple(a, b),
                _ => self.branches.iter().position(|b| b.parents == both),
            };
            let child = Child {
                person: child,
                bond: weaker,
                twins: 0,
            };
            if let Some(branch) = branch {
                self.branches[branch].children.push(child);
            } else {
                self.branches.push(Branch {
                    parents: both,
                    children: vec![child],
                    ..Branch::default()
                });
            }
        }
    }

    /// Brothers and sisters of whom nobody named the parents stand with those who have some, or by themselves.
    fn brothers_and_sisters(&mut self, siblings: &[(usize, usize, bool)]) {
        let born = |branches: &[Branch], person: usize| {
            branches.iter().position(|b| {
                b.children
                    .iter()
                    .any(|c| c.person == person && group(c.bond) == 0)
            })
        };
        for &(a, b, _) in siblings {
            let child = |person| Child {
                person,
                bond: Bond::Birth,
                twins: 0,
            };
            match (born(&self.branches, a), born(&self.branches, b)) {
                (Some(branch), None) => self.branches[branch].children.push(child(b)),
                (None, Some(branch)) => self.branches[branch].children.push(child(a)),
                (None, None) => self.branches.push(Branch {
                    children: vec![child(a), child(b)],
                    ..Branch::default()
                }),
                (Some(one), Some(other)) if one != other => self.join_unknown(one, other),
                _ => {}
            }
        }
        let mut next = 0;
        for &(a, b, _) in siblings.iter().filter(|s| s.2) {
            for branch in &mut self.branches {
                let at = |person| branch.children.iter().position(|c| c.person == person);
                if let (Some(a), Some(b)) = (at(a), at(b)) {
                    let known = branch.children[a].twins.max(branch.children[b].twins);
                    let number = if known == 0 {
                        next += 1;
                        next
                    } else {
                        known
                    };
                    branch.children[a].twins = number;
                    branch.children[b].twins = number;
                }
            }
        }
    }

    /// Two groups of brothers and sisters become one if the parents of one are not known.
    fn join_unknown(&mut self, one: usize, other: usize) {
        let (to, from) = match (
            self.branches[one].parents.is_empty(),
            self.branches[other].parents.is_empty(),
        ) {
            (_, true) => (one, other),
            (true, false) => (other, one),
            // Half-brothers and half-sisters: each hangs where it hangs.
            (false, false) => return,
        };
        let moved = std::mem::take(&mut self.branches[from].children);
        for child in moved {
            if !self.branches[to]
                .children
                .iter()
                .any(|c| c.person == child.person)
            {
                self.branches[to].children.push(child);
            }
        }
        self.branches.remove(from);
    }
}
