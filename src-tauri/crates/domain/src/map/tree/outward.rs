//! The first order: outward from the children, mother's or first parent's kin to the left, the other's to the right.

use super::order::Rows;
use super::slots::Slots;
use crate::map::facts::Facts;

/// Emits everybody once, row by row from left to right.
pub fn outward(facts: &Facts, slots: &Slots) -> Rows {
    let mut walk = Outward {
        facts,
        slots,
        rows: vec![Vec::new(); slots.rows],
        seen: vec![false; slots.all.len()],
        branches: vec![false; facts.branches.len()],
    };
    let starts = || (0..facts.people.len()).filter(|&p| facts.people[p].main);
    for person in starts().chain(0..facts.people.len()) {
        walk.child_first(person);
    }
    // Points where lines pass stand as far along their row as what they lead to.
    for slot in facts.people.len()..slots.all.len() {
        let row = slots.all[slot].row;
        let share = walk.share(slot);
        let at = (share * walk.rows[row].len() as f64).round() as usize;
        let at = at.min(walk.rows[row].len());
        walk.rows[row].insert(at, slot);
    }
    walk.rows
}

struct Outward<'a> {
    facts: &'a Facts,
    slots: &'a Slots,
    rows: Rows,
    seen: Vec<bool>,
    branches: Vec<bool>,
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Left,
    Right,
}

impl Outward<'_> {
    fn share(&self, slot: usize) -> f64 {
        let mut near = slot;
        // Down along the line to somebody who has a place.
        for _ in 0..self.slots.rows {
            let Some(next) = self.slots.buses.iter().find(|b| b.ups.contains(&near)) else {
                break;
            };
            near = next.downs[0];
            if self.slots.all[near].person.is_some() {
                break;
            }
        }
        let row = &self.rows[self.slots.all[near].row];
        let at = row.iter().position(|&s| s == near).unwrap_or(0);
        (at as f64 + 0.5) / row.len().max(1) as f64
    }

    fn put(&mut self, person: usize) -> bool {
        let new = !std::mem::replace(&mut self.seen[person], true);
        if new {
            self.rows[self.slots.all[person].row].push(person);
        }
        new
    }

    fn born_in(&self, person: usize) -> Option<usize> {
        (0..self.facts.branches.len()).find(|&b| {
            !self.branches[b]
                && self.facts.branches[b]
                    .children
                    .iter()
                    .any(|c| c.person == person)
        })
    }

    /// The branch somebody was born into with all around it, or somebody's own if there is none.
    fn child_first(&mut self, person: usize) {
        if self.seen[person] {
            return;
        }
        if let Some(branch) = self.born_in(person) {
            self.branch(branch);
        } else {
            self.person(person, Way::Right);
        }
    }

    fn branch(&mut self, branch: usize) {
        if std::mem::replace(&mut self.branches[branch], true) {
            return;
        }
        let parents = self.facts.branches[branch].parents.clone();
        if let Some(&first) = parents.first() {
            self.kin(first, Way::Left);
        }
        self.children(branch);
        if let Some(&second) = parents.get(1) {
            self.kin(second, Way::Right);
        }
    }

    fn children(&mut self, branch: usize) {
        self.branches[branch] = true;
        let children: Vec<usize> = self.facts.branches[branch]
            .children
            .iter()
            .map(|c| c.person)
            .collect();
        let half = children.len() / 2;
        for (n, child) in children.into_iter().enumerate() {
            self.person(child, if n < half { Way::Left } else { Way::Right });
        }
    }

    /// A parent with the branch it was born into and its other partners, on its side of the picture.
    fn kin(&mut self, person: usize, way: Way) {
        if self.seen[person] {
            return;
        }
        let origin = self.born_in(person);
        if let Some(origin) = origin {
            self.branches[origin] = true;
            let parents = self.facts.branches[origin].parents.clone();
            if let Some(&first) = parents.first() {
                self.kin(first, Way::Left);
            }
            let others: Vec<usize> = self.facts.branches[origin]
                .children
                .iter()
                .map(|c| c.person)
                .filter(|&c| c != person)
                .collect();
            if way == Way::Left {
                for &other in &others {
                    self.person(other, Way::Left);
                }
                self.person(person, way);
            } else {
                self.person(person, way);
                for &other in &others {
                    self.person(other, Way::Right);
                }
            }
            if let Some(&second) = parents.get(1) {
                self.kin(second, Way::Right);
            }
        } else {
            self.person(person, way);
        }
    }

    /// Somebody with partners and their children: the earlier partners outside.
    fn person(&mut self, person: usize, way: Way) {
        if self.seen[person] {
            return;
        }
        let own: Vec<usize> = (0..self.facts.branches.len())
            .filter(|&b| !self.branches[b] && self.facts.branches[b].parents.contains(&person))
            .collect();
        if way == Way::Right {
            self.put(person);
        }
        for branch in own {
            if std::mem::replace(&mut self.branches[branch], true) {
                continue;
            }
            let other = self.facts.branches[branch]
                .parents
                .iter()
                .copied()
                .find(|&p| p != person);
            if way == Way::Left {
                if let Some(other) = other {
                    self.kin(other, Way::Left);
                }
                self.children(branch);
            } else {
                self.children(branch);
                if let Some(other) = other {
                    self.kin(other, Way::Right);
                }
            }
        }
        self.put(person);
    }
}
