//! The lines: couples, drops to children, and the heights of the bars between two rows.

use super::across::{SIGN, middle};
use super::order::Rows;
use super::slots::{Bus, Slots};
use crate::map::facts::Facts;

/// Room for the words under a sign.
pub const WORDS: f64 = 38.0;
/// From the words of one row to the signs of the next without any bar.
const GAP: f64 = 44.0;
/// One bar higher than another.
const TRACK: f64 = 11.0;
/// The lowest bar above the signs.
const LOWEST: f64 = 20.0;
/// A line that ends this near to the middle of a sign still ends at it.
const NEAR: f64 = 11.0;
/// A line beside words.
const CLEAR: f64 = 5.0;

type Point = (f64, f64);

/// A bar with its drop and the lines to the children, in the making.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Place in `Slots::buses`.
    pub bus: usize,
    /// Where it leaves those above, or nothing.
    pub from: Option<Point>,
    /// Across, for each of `downs`: where it leaves the bar and where it ends.
    pub ends: Vec<(f64, f64)>,
    pub track: usize,
    pub y: f64,
}

/// Heights of the rows and all bars.
pub struct Heights {
    /// Middle of the signs of each row.
    pub rows: Vec<f64>,
    pub bars: Vec<Bar>,
    pub height: f64,
}

/// Where partners' line runs if somebody stands between them: above the signs.
pub const OVER: f64 = SIGN + 9.0;

pub fn heights(facts: &Facts, slots: &Slots, rows: &Rows, x: &[f64]) -> Heights {
    let mut bars: Vec<Bar> = Vec::new();
    for (n, bus) in slots.buses.iter().enumerate() {
        let mut ends = ends(facts, slots, n, x);
        let from = leaves(slots, rows, bus, x);
        // A short step aside would only look like a mistake.
        if let (Some(from), [(leave, end)]) = (from, &mut ends[..])
            && *end == x[bus.downs[0]]
            && (from - *end).abs() < NEAR
            && slots.all[bus.downs[0]].person.is_some()
        {
            (*leave, *end) = (from, from);
        }
        bars.push(Bar {
            bus: n,
            from: from.map(|x| (x, 0.0)),
            ends,
            track: 0,
            y: 0.0,
        });
    }
    let mut y = Vec::with_capacity(slots.rows);
    let mut next = SIGN + 6.0;
    for row in 0..slots.rows {
        let here: Vec<usize> = (0..bars.len())
            .filter(|&b| slots.buses[bars[b].bus].to == row)
            .collect();
        let most = tracks(&mut bars, &here);
        let top = if row == 0 { 0.0 } else { GAP };
        if most > 0 || row > 0 {
            next +=
                top + TRACK * most.saturating_sub(1) as f64 + if row == 0 { LOWEST } else { 0.0 };
        }
        y.push(next);
        for &bar in &here {
            bars[bar].y = next - SIGN - LOWEST - TRACK * bars[bar].track as f64;
        }
        next += SIGN + WORDS + SIGN;
    }
    for bar in &mut bars {
        let bus = &slots.buses[bar.bus];
        if let (Some(from), Some(&up)) = (&mut bar.from, bus.ups.first()) {
            let level = y[slots.all[up].row];
            from.1 = match bus.ups.len() {
                2 if between(slots, rows, bus.ups[0], bus.ups[1]) => level - OVER,
                2 => level,
                _ if slots.all[up].person.is_none() => level,
                _ => level + SIGN + WORDS - 14.0,
            };
        }
    }
    let height = next - SIGN;
    Heights {
        rows: y,
        bars,
        height,
    }
}

/// Whether somebody stands between two of one row.
pub fn between(slots: &Slots, rows: &Rows, a: usize, b: usize) -> bool {
    let row = &rows[slots.all[a].row];
    let at = |slot| row.iter().position(|&s| s == slot).unwrap_or(0);
    at(a).abs_diff(at(b)) > 1
}

/// Across, where a line leaves those above it: beside the words of both partners.
fn leaves(slots: &Slots, rows: &Rows, bus: &Bus, x: &[f64]) -> Option<f64> {
    let (&first, rest) = bus.ups.split_first()?;
    let Some(&second) = rest.first() else {
        return Some(x[first]);
    };
    let (left, right) = if x[first] < x[second] {
        (first, second)
    } else {
        (second, first)
    };
    let row = &rows[slots.all[left].row];
    let at = |slot| row.iter().position(|&s| s == slot).unwrap_or(0);
    // Where somebody stands between them: the nearest gap that is no other couple's.
    let middle = f64::midpoint(x[left], x[right]);
    let gaps = row[at(left)..=at(right)].windows(2).map(|pair| {
        let (from, to) = (
            x[pair[0]] + slots.all[pair[0]].half.max(SIGN) + CLEAR,
            x[pair[1]] - slots.all[pair[1]].half.max(SIGN) - CLEAR,
        );
        let place = if from <= to {
            middle.clamp(from, to)
        } else {
            f64::midpoint(from, to)
        };
        let others = slots.couples.iter().any(|&(a, b)| {
            (a, b) != (left, right)
                && (b, a) != (left, right)
                && pair.contains(&a)
                && pair.contains(&b)
        });
        (others, place)
    });
    gaps.min_by(|a, b| {
        (a.0, (a.1 - middle).abs())
            .partial_cmp(&(b.0, (b.1 - middle).abs()))
            .unwrap_or(std::cmp::Ordering::Equal)
    })
    .map(|(_, place)| place)
}

/// Across, where a line reaches somebody: beside one another if two end there, in the order they come from.
fn landing(slots: &Slots, bus: usize, down: usize, x: &[f64]) -> f64 {
    let mut all: Vec<usize> = (0..slots.buses.len())
        .filter(|&b| slots.buses[b].downs.contains(&down))
        .collect();
    let from = |b: usize| middle(&slots.buses[b], x).unwrap_or(x[down]);
    all.sort_by(|&a, &b| from(a).total_cmp(&from(b)));
    if all.len() < 2 {
        return x[down];
    }
    let n = all.iter().position(|&b| b == bus).unwrap_or(0) as f64;
    let others = (all.len() - 1) as f64;
    x[down] + (n - others / 2.0) * (24.0 / others).min(12.0)
}

/// Where the lines leave the bar and where they end; those of twins leave it together.
fn ends(facts: &Facts, slots: &Slots, bus: usize, x: &[f64]) -> Vec<(f64, f64)> {
    let own = &slots.buses[bus];
    let twins = |down: usize| {
        let person = slots.all[down].person.filter(|_| !own.couple)?;
        let children = &facts.branches[own.branch].children;
        children
            .iter()
            .find(|c| c.person == person)
            .map(|c| c.twins)
            .filter(|&n| n > 0)
    };
    let landings: Vec<f64> = own
        .downs
        .iter()
        .map(|&down| landing(slots, bus, down, x))
        .collect();
    own.downs
        .iter()
        .zip(&landings)
        .map(|(&down, &end)| {
            let number = twins(down);
            let both: Vec<f64> = own
                .downs
                .iter()
                .zip(&landings)
                .filter(|(other, _)| number.is_some() && twins(**other) == number)
                .map(|(_, end)| *end)
                .collect();
            let leave = if both.len() > 1 {
                both.iter().sum::<f64>() / both.len() as f64
            } else {
                end
            };
            (leave, end)
        })
        .collect()
}

impl Bar {
    pub fn span(&self) -> (f64, f64) {
        let all = self.ends.iter().map(|e| e.0).chain(self.from.map(|f| f.0));
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| {
            (a.min(x), b.max(x))
        })
    }

    /// A line straight down needs no bar.
    pub fn straight(&self) -> bool {
        let (from, to) = self.span();
        to - from < 0.5
    }

    /// How often lines cross if this bar lies above the other.
    fn crossings_above(&self, other: &Bar) -> usize {
        let inside = |x: f64, (from, to): (f64, f64)| x > from + 0.1 && x < to - 0.1;
        let own = self
            .ends
            .iter()
            .filter(|e| inside(e.0, other.span()))
            .count();
        own + other
            .from
            .iter()
            .filter(|from| inside(from.0, self.span()))
            .count()
    }
}

/// Gives each bar of a gap a track, so that bars above one another cross least; gives how many tracks.
fn tracks(bars: &mut [Bar], here: &[usize]) -> usize {
    let over = |a: &Bar, b: &Bar| {
        let (one, other) = (a.span(), b.span());
        one.0 < other.1 + 8.0 && other.0 < one.1 + 8.0
    };
    let mut order: Vec<(i64, usize)> = here
        .iter()
        .filter(|&&b| !bars[b].straight())
        .map(|&b| {
            let others = here
                .iter()
                .filter(|&&o| o != b && !bars[o].straight() && over(&bars[b], &bars[o]));
            let sum: i64 = others
                .map(|&o| {
                    bars[o].crossings_above(&bars[b]) as i64
                        - bars[b].crossings_above(&bars[o]) as i64
                })
                .sum();
            (sum, b)
        })
        .collect();
    // Who crosses less from above lies above.
    order.sort_unstable();
    let mut most = 0;
    let mut placed: Vec<usize> = Vec::new();
    for (_, bar) in order {
        let track = placed
            .iter()
            .filter(|&&p| over(&bars[bar], &bars[p]))
            .map(|&p| bars[p].track + 1)
            .max()
            .unwrap_or(0);
        bars[bar].track = track;
        most = most.max(track + 1);
        placed.push(bar);
    }
    most.max(usize::from(!here.is_empty()))
}
