//! Families as chance makes them, up to 80 people, for what must hold of every tree.

use proptest::prelude::*;

use super::*;

/// One thing told about a family that grows.
#[derive(Debug, Clone, Copy)]
pub enum Told {
    /// A partner of somebody.
    Partner(usize),
    /// A child of a branch.
    Child(usize),
    /// The parents of somebody, or one of them.
    Parents(usize, bool),
    /// Two who are there already are a couple.
    Couple(usize, usize),
    /// Somebody who is there already is fostered by a branch.
    Fostered(usize, usize),
    /// Two live together.
    Home(usize, usize),
}

fn told() -> impl Strategy<Value = Told> {
    let n = 0usize..1000;
    prop_oneof![
        4 => n.clone().prop_map(Told::Partner),
        6 => n.clone().prop_map(Told::Child),
        3 => (n.clone(), any::<bool>()).prop_map(|(n, both)| Told::Parents(n, both)),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Told::Couple(a, b)),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Told::Fostered(a, b)),
        1 => (n.clone(), n).prop_map(|(a, b)| Told::Home(a, b)),
    ]
}

fn somebody(facts: &mut Facts) -> usize {
    let n = facts.people.len();
    facts.people.push(Someone {
        id: format!("p{n:03}"),
        half: 14.0 + (n * 7 % 30) as f64,
        main: n == 0,
        year: None,
        right_of: None,
    });
    n
}

pub fn add(facts: &mut Facts, told: Told) {
    let people = facts.people.len();
    let couple = |facts: &Facts, a: usize, b: usize| {
        facts
            .branches
            .iter()
            .any(|f| f.parents.contains(&a) && f.parents.contains(&b))
    };
    match told {
        Told::Partner(n) => {
            let new = somebody(facts);
            facts.branches.push(Branch {
                parents: vec![n % people, new],
                union: Some(Union::Together),
                ..Branch::default()
            });
        }
        Told::Child(n) => {
            if facts.branches.is_empty() {
                return;
            }
            let branch = n % facts.branches.len();
            let person = somebody(facts);
            facts.branches[branch].children.push(Child {
                person,
                bond: Bond::Birth,
                twins: 0,
            });
        }
        Told::Parents(n, both) => {
            let child = n % people;
            if facts
                .branches
                .iter()
                .any(|f| f.children.iter().any(|c| c.person == child))
            {
                return;
            }
            let parents = (0..=usize::from(both)).map(|_| somebody(facts)).collect();
            facts.branches.push(Branch {
                parents,
                union: both.then_some(Union::Married),
                children: vec![Child {
                    person: child,
                    bond: Bond::Birth,
                    twins: 0,
                }],
                ..Branch::default()
            });
        }
        Told::Couple(a, b) => {
            let (a, b) = (a % people, b % people);
            if a != b && !couple(facts, a, b) {
                facts.branches.push(Branch {
                    parents: vec![a, b],
                    union: Some(Union::Divorced),
                    ..Branch::default()
                });
            }
        }
        Told::Fostered(a, b) => {
            if facts.branches.is_empty() {
                return;
            }
            let branch = b % facts.branches.len();
            let person = a % people;
            if !facts.branches[branch]
                .children
                .iter()
                .any(|c| c.person == person)
            {
                facts.branches[branch].children.push(Child {
                    person,
                    bond: Bond::Fostered,
                    twins: 0,
                });
            }
        }
        Told::Home(a, b) => {
            let (a, b) = (a % people, b % people);
            if a != b
                && !facts
                    .homes
                    .iter()
                    .any(|h| h.members.contains(&a) || h.members.contains(&b))
            {
                facts.homes.push(Home {
                    id: format!("h{}", facts.homes.len()),
                    label: String::new(),
                    members: vec![a, b],
                });
            }
        }
    }
}

/// A family with at most so many people, whatever is told of it.
pub fn grown(told: &[Told], most: usize) -> Facts {
    let mut facts = Facts::default();
    somebody(&mut facts);
    for &one in told {
        if facts.people.len() + 2 > most {
            break;
        }
        add(&mut facts, one);
    }
    facts
}

pub fn any_told(most: usize) -> impl Strategy<Value = Vec<Told>> {
    prop::collection::vec(told(), 0..most)
}

/// Told without ties that make a circle: each is new, and no partner is shared.
pub fn kind_told(most: usize) -> impl Strategy<Value = Vec<Told>> {
    let n = 0usize..1000;
    let told = prop_oneof![
        4 => n.clone().prop_map(Told::Partner),
        6 => n.clone().prop_map(Told::Child),
        3 => (n, any::<bool>()).prop_map(|(n, both)| Told::Parents(n, both)),
    ];
    prop::collection::vec(told, 0..most)
}
