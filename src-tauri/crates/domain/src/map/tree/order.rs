//! Who stands left of whom: a first order outward from the children, then moves of runs of neighbours while the
//! picture gets better.

use std::collections::BTreeSet;

use super::slots::{Bus, Slots};
use crate::map::facts::Facts;

/// Somebody stands between partners.
const PARTED: i64 = 700;
/// Two lines cross.
const CROSSING: i64 = 260;
/// "Stands right of" is not kept.
const HINT: i64 = 600;
/// A stranger within a row of brothers and sisters.
const STRANGER: i64 = 45;
/// A partner within a row of brothers and sisters, where the other side was free: each family keeps its side.
const INNER: i64 = 15;
/// A stranger between two who live together.
const HOME: i64 = 20;
/// Two of the last picture have changed places.
const SWAPPED: i64 = 60;
/// A younger one stands left.
const AGE: i64 = 6;
/// One place between two ends of a line.
const LONG: i64 = 2;
/// The place of somebody who has none yet.
const ABSENT: usize = usize::MAX;
/// Longest run that is moved at once.
const RUN: usize = 6;
/// Passes over all rows at most.
const PASSES: usize = 8;

/// Orders tried after the first good one; about ten milliseconds.
const TRIES: usize = 12_000;

/// Orders that are placed to see which crosses least.
const KEPT: usize = 8;

/// Slots of each row from left to right.
pub type Rows = Vec<Vec<usize>>;

/// The last picture.
pub struct Last {
    /// Those who are still there, row by row.
    pub rows: Rows,
    /// What holds them together has not changed.
    pub same: bool,
}

/// Orders the rows: the best order found, and others nearly as good whose lines may lie better once they are placed.
pub fn order(facts: &Facts, slots: &Slots, last: Option<&Last>) -> Vec<Rows> {
    let mut search = Search::of(facts, slots, last.map(|last| &last.rows));
    match last {
        None => {
            search.rows = super::outward::outward(facts, slots);
            search.places();
            search.improve();
            return search.look_further();
        }
        Some(last) => {
            let new = search.insert(&last.rows);
            // A leaf moves nobody.
            if !last.same || !new.iter().all(|&slot| search.leaf(slot)) || search.hint_broken() {
                search.improve();
            }
        }
    }
    vec![search.rows]
}

struct Search<'a> {
    slots: &'a Slots,
    rows: Rows,
    /// Orders tried so far.
    tried: usize,
    /// Where each slot stands on its row.
    at: Vec<usize>,
    /// Where it stood in the last picture.
    before: Vec<Option<usize>>,
    couples: Vec<Vec<(usize, usize)>>,
    /// Rows of brothers and sisters, each with those who belong between them.
    siblings: Vec<Vec<(Vec<usize>, BTreeSet<usize>)>>,
    homes: Vec<Vec<Vec<usize>>>,
    hints: Vec<Vec<(usize, usize)>>,
}

impl<'a> Search<'a> {
    fn of(facts: &Facts, slots: &'a Slots, last: Option<&Rows>) -> Self {
        let empty = || vec![Vec::new(); slots.rows];
        let mut before = vec![None; slots.all.len()];
        for row in last.into_iter().flatten() {
            for (n, &slot) in row.iter().enumerate() {
                before[slot] = Some(n);
            }
        }
        let row = |slot: usize| slots.all[slot].row;
        let mut search = Search {
            slots,
            rows: empty(),
            tried: 0,
            at: vec![0; slots.all.len()],
            before,
            couples: vec![Vec::new(); slots.rows],
            siblings: vec![Vec::new(); slots.rows],
            homes: vec![Vec::new(); slots.rows],
            hints: vec![Vec::new(); slots.rows],
        };
        for &(a, b) in &slots.couples {
            search.couples[row(a)].push((a, b));
        }
        for siblings in &slots.siblings {
            let mut between: BTreeSet<usize> = siblings.iter().copied().collect();
            for &(a, b) in &slots.couples {
                if siblings.contains(&a) || siblings.contains(&b) {
                    between.extend([a, b]);
                }
            }
            search.siblings[row(siblings[0])].push((siblings.clone(), between));
        }
        for home in &facts.homes {
            for level in 0..slots.rows {
                let here: Vec<usize> = home
                    .members
                    .iter()
                    .copied()
                    .filter(|&m| row(m) == level)
                    .collect();
                if here.len() > 1 {
                    search.homes[level].push(here);
                }
            }
        }
        for (n, someone) in facts.people.iter().enumerate() {
            if let Some(left) = someone.right_of.filter(|&left| row(left) == row(n)) {
                search.hints[row(n)].push((left, n));
            }
        }
        search
    }

    fn places(&mut self) {
        for row in &self.rows {
            for (n, &slot) in row.iter().enumerate() {
                self.at[slot] = n;
            }
        }
    }

    /// Those of the last picture as they stood, the new ones each where it costs least. Gives the new ones.
    fn insert(&mut self, last: &Rows) -> BTreeSet<usize> {
        self.rows = vec![Vec::new(); self.slots.rows];
        self.at.fill(ABSENT);
        let known: BTreeSet<usize> = last.iter().flatten().copied().collect();
        for row in last {
            for &slot in row {
                self.rows[self.slots.all[slot].row].push(slot);
            }
        }
        self.places();
        let mut new: Vec<usize> = (0..self.slots.all.len())
            .filter(|s| !known.contains(s))
            .collect();
        // Somebody beside whom a place is known comes first.
        let near = |slot: usize, known: &BTreeSet<usize>| {
            let couple = self.slots.couples.iter().any(|&(a, b)| {
                (a == slot && known.contains(&b)) || (b == slot && known.contains(&a))
            });
            let bus = self.slots.buses.iter().any(|b| {
                let all = || b.ups.iter().chain(&b.downs);
                all().any(|&s| s == slot) && all().any(|s| known.contains(s))
            });
            couple || bus
        };
        let mut there = known.clone();
        while !new.is_empty() {
            let n = new.iter().position(|&s| near(s, &there)).unwrap_or(0);
            let slot = new.remove(n);
            there.insert(slot);
            let row = self.slots.all[slot].row;
            let mut best = (i64::MAX, 0);
            for at in 0..=self.rows[row].len() {
                self.rows[row].insert(at, slot);
                self.places();
                let cost = self.cost_around(row);
                if cost < best.0 {
                    best = (cost, at);
                }
                self.rows[row].remove(at);
            }
            self.rows[row].insert(best.1, slot);
            self.places();
        }
        (0..self.slots.all.len())
            .filter(|s| !known.contains(s))
            .collect()
    }

    /// Whether one line at most holds somebody new; points where lines pass are no people.
    fn leaf(&self, slot: usize) -> bool {
        let lines = self
            .slots
            .buses
            .iter()
            .filter(|b| b.ups.contains(&slot) || b.downs.contains(&slot));
        let couples = self
            .slots
            .couples
            .iter()
            .filter(|c| c.0 == slot || c.1 == slot);
        self.slots.all[slot].person.is_none() || lines.count() + couples.count() <= 1
    }

    fn hint_broken(&self) -> bool {
        self.hints
            .iter()
            .flatten()
            .any(|&(left, right)| self.at[left] > self.at[right])
    }

    /// Moves runs of neighbours while that makes the picture better.
    fn improve(&mut self) {
        for _ in 0..PASSES {
            let mut better = false;
            for row in 0..self.rows.len() {
                better |= self.improve_row(row);
            }
            if !better {
                return;
            }
        }
    }

    /// Shakes the best order so far in ever other places and improves it again, as long as lines still cross or
    /// couples are parted; the same shakes for the same family.
    fn look_further(mut self) -> Vec<Rows> {
        let mut found = vec![(self.cost(), self.rows.clone())];
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 33) as usize % below.max(1)
        };
        self.tried = 0;
        while found[0].0 >= CROSSING && self.tried < TRIES {
            self.rows.clone_from(&found[0].1);
            for _ in 0..2 {
                let row = next(self.rows.len());
                let row = &mut self.rows[row];
                let (one, other) = (next(row.len()), next(row.len()));
                if row.len() > 1 {
                    row[one.min(other)..=one.max(other)].reverse();
                }
                // A shake costs too, so that nothing goes on for ever.
                self.tried += 200;
            }
            self.places();
            self.improve();
            let one = (self.cost(), self.rows.clone());
            if !found.contains(&one) {
                found.push(one);
                found.sort_by_key(|one| one.0);
                found.truncate(KEPT);
            }
        }
        let worst = found[0].0 + 2 * CROSSING;
        found
            .into_iter()
            .filter(|one| one.0 < worst)
            .map(|one| one.1)
            .collect()
    }

    fn cost(&self) -> i64 {
        (0..self.rows.len())
            .map(|row| self.cost_row(row) + self.cost_lines(row))
            .sum()
    }

    fn improve_row(&mut self, row: usize) -> bool {
        let count = self.rows[row].len();
        let mut now = self.cost_around(row);
        let mut better = false;
        for length in (1..=RUN.min(count)).rev() {
            let mut from = 0;
            while from + length <= count {
                let kept = self.rows[row].clone();
                let mut best: Option<(i64, Vec<usize>)> = None;
                let run: Vec<usize> = kept[from..from + length].to_vec();
                let rest: Vec<usize> = kept[..from]
                    .iter()
                    .chain(&kept[from + length..])
                    .copied()
                    .collect();
                for to in 0..=rest.len() {
                    for mirrored in [false, true] {
                        if mirrored && length == 1 || !mirrored && to == from {
                            continue;
                        }
                        let moved = &mut self.rows[row];
                        moved.clear();
                        moved.extend_from_slice(&rest[..to]);
                        if mirrored {
                            moved.extend(run.iter().rev());
                        } else {
                            moved.extend_from_slice(&run);
                        }
                        moved.extend_from_slice(&rest[to..]);
                        for (n, &slot) in self.rows[row].iter().enumerate() {
                            self.at[slot] = n;
                        }
                        self.tried += 1;
                        let cost = self.cost_around(row);
                        if cost < now && best.as_ref().is_none_or(|(least, _)| cost < *least) {
                            best = Some((cost, self.rows[row].clone()));
                        }
                    }
                }
                if let Some((cost, found)) = best {
                    now = cost;
                    self.rows[row] = found;
                    better = true;
                } else {
                    self.rows[row] = kept;
                }
                for (n, &slot) in self.rows[row].iter().enumerate() {
                    self.at[slot] = n;
                }
                from += 1;
            }
        }
        better
    }

    /// What depends on the order of a row.
    fn cost_around(&self, row: usize) -> i64 {
        let below = if row + 1 < self.rows.len() {
            self.cost_lines(row + 1)
        } else {
            0
        };
        self.cost_row(row) + self.cost_lines(row) + below
    }

    fn cost_row(&self, row: usize) -> i64 {
        let at = &self.at;
        let apart = |a: usize, b: usize| at[a].abs_diff(at[b]) as i64;
        let mut cost = 0;
        let there = |slot: usize| at[slot] != ABSENT;
        for &(a, b) in &self.couples[row] {
            if there(a) && there(b) {
                cost += PARTED * (apart(a, b) - 1);
            }
        }
        for (siblings, between) in &self.siblings[row] {
            let Some((first, last)) = span(siblings, at) else {
                continue;
            };
            let strangers = self.rows[row][first..=last]
                .iter()
                .filter(|s| !between.contains(s))
                .count();
            let own = siblings.iter().filter(|&&s| there(s)).count();
            let inner = last - first + 1 - own - strangers;
            cost += STRANGER * strangers as i64 + INNER * inner as i64;
            cost += LONG * (last - first) as i64;
            for (n, &older) in siblings.iter().enumerate() {
                cost += AGE
                    * siblings[n + 1..]
                        .iter()
                        .filter(|&&y| there(older) && at[y] < at[older])
                        .count() as i64;
            }
        }
        for home in &self.homes[row] {
            if let Some((first, last)) = span(home, at) {
                let own = home.iter().filter(|&&s| there(s)).count();
                cost += HOME * (last - first + 1 - own) as i64;
            }
        }
        for &(left, right) in &self.hints[row] {
            let wrong = there(left) && there(right) && at[left] > at[right];
            cost += if wrong { HINT } else { 0 };
        }
        let stood: Vec<usize> = self.rows[row]
            .iter()
            .filter_map(|&s| self.before[s])
            .collect();
        for (n, one) in stood.iter().enumerate() {
            cost += SWAPPED * stood[n + 1..].iter().filter(|other| *other < one).count() as i64;
        }
        cost
    }

    /// Crossings and lengths of the lines that end on a row.
    fn cost_lines(&self, row: usize) -> i64 {
        let buses = &self.slots.to_row[row];
        let mut cost = 0;
        for (n, &one) in buses.iter().enumerate() {
            let one = &self.slots.buses[one];
            for &other in &buses[n + 1..] {
                cost += CROSSING * self.crossings(one, &self.slots.buses[other]);
            }
        }
        cost
    }

    /// How often two lines between the same rows cross at least, judged by order.
    fn crossings(&self, one: &Bus, other: &Bus) -> i64 {
        let spans = (span(&one.downs, &self.at), span(&other.downs, &self.at));
        let (Some(a), Some(b)) = spans else {
            return 0;
        };
        let turned = match (mean(&one.ups, &self.at), mean(&other.ups, &self.at)) {
            (Some(up_one), Some(up_other)) => {
                let down = a.0 + a.1 < b.0 + b.1;
                i64::from(
                    up_one != up_other && (up_one < up_other) != down && a.0 + a.1 != b.0 + b.1,
                )
            }
            _ => 0,
        };
        if a.1 < b.0 || b.1 < a.0 {
            return turned;
        }
        let within = |downs: &[usize], (from, to): (usize, usize)| {
            downs
                .iter()
                .filter(|&&d| self.at[d] != ABSENT && self.at[d] > from && self.at[d] < to)
                .count() as i64
        };
        let centre = |(from, to): (usize, usize), inside: (usize, usize)| {
            i64::from(from + to > 2 * inside.0 && from + to < 2 * inside.1)
        };
        // The upper bar is crossed by the lower one's drop, the lower one by the upper one's children.
        let one_above = within(&one.downs, b) + centre(b, a);
        let other_above = within(&other.downs, a) + centre(a, b);
        turned + one_above.min(other_above).max(1)
    }
}

/// From the first to the last of those who are there.
fn span(slots: &[usize], at: &[usize]) -> Option<(usize, usize)> {
    let there = slots
        .iter()
        .map(|&s| at[s])
        .filter(|&place| place != ABSENT);
    there.fold(None, |found, place| match found {
        None => Some((place, place)),
        Some((from, to)) => Some((place.min(from), place.max(to))),
    })
}

/// Twice the mean place of those who are there, or nothing of nobody.
fn mean(slots: &[usize], at: &[usize]) -> Option<usize> {
    let there = slots
        .iter()
        .map(|&s| at[s])
        .filter(|&place| place != ABSENT);
    let (sum, count) = there.fold((0, 0), |(sum, count), place| (sum + place, count + 1));
    (count > 0).then(|| sum * 2 / count)
}
