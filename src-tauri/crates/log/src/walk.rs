//! Who had seen what: a walk over the changes, parents first.
//!
//! What a change has seen is kept as one counter per *chain*. Chains are laid by structure (a change goes on
//! with the chain of a parent that is still that chain's end), never by the claimed device: a copied database
//! makes two futures under one device, and counters by device would take one for the other.

use crate::change::Change;
use crate::limits::VERSION;
use crate::name::Name;
use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, BinaryHeap, HashMap};
use std::rc::Rc;

/// Place of a change: its chain, and its number in it from 0.
#[derive(Clone, Copy)]
struct Seat {
    chain: usize,
    number: u32,
}

/// The changes in an order that depends on the set alone, and what each had seen.
pub(crate) struct Walk<'a> {
    /// Parents before children, smallest name first among those that are ready.
    pub(crate) order: Vec<&'a Change>,
    /// Changes that wait for a missing parent, by name.
    pub(crate) waiting: Vec<&'a Change>,
    /// Parents that are not in the set.
    pub(crate) missing: BTreeSet<Name>,
    /// Changes of `order` that are no parent of another one in `order`, ascending.
    pub(crate) heads: Vec<Name>,
    /// Whether a change has a newer version than this build knows.
    pub(crate) newer: bool,
    seats: Vec<Seat>,
    /// How many of each other chain were seen; shared along a chain. The own chain's entry means nothing.
    clocks: Vec<Rc<[u32]>>,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(changes: impl Iterator<Item = &'a Change>) -> Walk<'a> {
        let (all, index) = once_each(changes);
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
        let mut lacking = vec![0usize; all.len()];
        let mut missing = BTreeSet::new();
        for (n, change) in all.iter().enumerate() {
            lacking[n] = change.head.parents.len();
            for parent in &change.head.parents {
                match index.get(parent) {
                    Some(&p) => children[p].push(n),
                    None => drop(missing.insert(*parent)),
                }
            }
        }
        let mut ready: BinaryHeap<Reverse<(Name, usize)>> = all
            .iter()
            .enumerate()
            .filter(|(n, _)| lacking[*n] == 0)
            .map(|(n, change)| Reverse((change.name, n)))
            .collect();
        let mut place = vec![usize::MAX; all.len()];
        let mut childless = BTreeSet::new();
        let mut chains = Chains::default();
        let mut order = Vec::with_capacity(all.len());
        let mut parents = Vec::new();
        while let Some(Reverse((name, n))) = ready.pop() {
            let change = all[n];
            parents.clear();
            parents.extend(
                change
                    .head
                    .parents
                    .iter()
                    .filter_map(|p| index.get(p))
                    .map(|&p| place[p]),
            );
            chains.add(&order, change, &parents);
            place[n] = order.len();
            order.push(change);
            for parent in &change.head.parents {
                childless.remove(parent);
            }
            childless.insert(name);
            for &child in &children[n] {
                lacking[child] -= 1;
                if lacking[child] == 0 {
                    ready.push(Reverse((all[child].name, child)));
                }
            }
        }
        let mut waiting: Vec<&Change> = all
            .iter()
            .enumerate()
            .filter(|(n, _)| place[*n] == usize::MAX)
            .map(|(_, change)| *change)
            .collect();
        waiting.sort_unstable_by_key(|change| change.name);
        Walk {
            order,
            waiting,
            missing,
            heads: childless.into_iter().collect(),
            newer: all.iter().any(|change| change.head.v > VERSION),
            seats: chains.seats,
            clocks: chains.clocks,
        }
    }

    /// Whether the author of `later` had `earlier` on the screen, or it is the same change. Places in `order`.
    pub(crate) fn saw(&self, later: usize, earlier: usize) -> bool {
        let (own, other) = (self.seats[later], self.seats[earlier]);
        if own.chain == other.chain {
            other.number <= own.number
        } else {
            self.clocks[later]
                .get(other.chain)
                .is_some_and(|&count| other.number < count)
        }
    }
}

/// Each change once, with a body if one of the copies has it.
fn once_each<'a>(
    changes: impl Iterator<Item = &'a Change>,
) -> (Vec<&'a Change>, HashMap<Name, usize>) {
    let mut all: Vec<&Change> = Vec::with_capacity(changes.size_hint().0);
    let mut index = HashMap::with_capacity(changes.size_hint().0);
    for change in changes {
        match index.entry(change.name) {
            Entry::Vacant(free) => {
                free.insert(all.len());
                all.push(change);
            }
            Entry::Occupied(known) => {
                if all[*known.get()].body.is_none() {
                    all[*known.get()] = change;
                }
            }
        }
    }
    (all, index)
}

#[derive(Default)]
struct Chains {
    seats: Vec<Seat>,
    clocks: Vec<Rc<[u32]>>,
    /// Place of the last change of each chain.
    ends: Vec<usize>,
    none: Option<Rc<[u32]>>,
}

impl Chains {
    fn add(&mut self, order: &[&Change], change: &Change, parents: &[usize]) {
        let place = self.seats.len();
        let is_end = |parent: &&usize| self.ends[self.seats[**parent].chain] == **parent;
        let same_device = |parent: &&usize| order[**parent].head.by == change.head.by;
        let onto = parents
            .iter()
            .filter(is_end)
            .find(same_device)
            .or_else(|| parents.iter().find(is_end))
            .copied();
        let seat = match onto {
            Some(parent) => Seat {
                chain: self.seats[parent].chain,
                number: self.seats[parent].number + 1,
            },
            None => Seat {
                chain: self.ends.len(),
                number: 0,
            },
        };
        let clock = match (parents, onto) {
            ([], _) => Rc::clone(self.none.get_or_insert_with(|| Rc::from([]))),
            ([only], Some(_)) => Rc::clone(&self.clocks[*only]),
            _ => self.joined(parents),
        };
        match onto {
            Some(_) => self.ends[seat.chain] = place,
            None => self.ends.push(place),
        }
        self.seats.push(seat);
        self.clocks.push(clock);
    }

    fn joined(&self, parents: &[usize]) -> Rc<[u32]> {
        let length = |p: &usize| self.clocks[*p].len().max(self.seats[*p].chain + 1);
        let mut counts = vec![0; parents.iter().map(length).max().unwrap_or(0)];
        for &parent in parents {
            for (count, seen) in counts.iter_mut().zip(self.clocks[parent].iter()) {
                *count = (*count).max(*seen);
            }
            let seat = self.seats[parent];
            counts[seat.chain] = counts[seat.chain].max(seat.number + 1);
        }
        counts.into()
    }
}
