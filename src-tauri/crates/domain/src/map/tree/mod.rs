//! The family tree: rows are generations, couples stand together, brothers and sisters hang on one bar.
//!
//! Rows, then a first order outward from the children, then moves that cost less, then places across found exactly,
//! then bars and outlines. The same facts and the same last picture give the same tree on every machine.

mod across;
mod homes;
mod lines;
mod order;
mod outward;
mod rows;
mod slots;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::kinds::{Bond, Union};
use crate::map::facts::Facts;
use crate::map::tenth;
pub(super) use across::SIGN;
use lines::{Bar, OVER};

/// Who stood left of whom, row by row; the points where lines pass are not remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// People from left to right, generation by generation.
    pub rows: Vec<Vec<String>>,
    /// How many lines held them together: if there are others now, the order may get better.
    pub links: usize,
    /// Who was put right of whom: if that is taken back, they change places again.
    #[serde(default)]
    pub put: Vec<(String, String)>,
}

/// Who was put right of whom, left one first.
fn put(facts: &Facts) -> Vec<(String, String)> {
    let id = |person: usize| facts.people[person].id.clone();
    facts
        .people
        .iter()
        .filter_map(|someone| Some((id(someone.right_of?), someone.id.clone())))
        .collect()
}

/// Lines between people of whom both are known.
fn links(facts: &Facts, known: &dyn Fn(usize) -> bool) -> usize {
    let of = |branch: &crate::map::Branch| {
        let parents = branch.parents.iter().filter(|&&p| known(p)).count();
        let children = branch.children.iter().filter(|c| known(c.person)).count();
        if parents == 2 {
            1 + 2 * children
        } else {
            parents.max(1) * children
        }
    };
    facts.branches.iter().map(of).sum()
}

/// Somebody's place: the middle of the sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Person.
    pub id: String,
    /// Across.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Generation, 0 for the oldest.
    pub row: usize,
}

/// A couple's line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Place of the branch in the facts.
    pub branch: usize,
    /// From one partner to the other.
    pub points: Vec<(f64, f64)>,
    /// How they stand, or nothing: parents only.
    pub union: Option<Union>,
    /// Middle of the stretch on which strokes and words stand.
    pub middle: (f64, f64),
}

/// A line down to one child, or the bar with its drop.
#[derive(Debug, Clone, PartialEq)]
pub struct Drop {
    /// Place of the branch in the facts.
    pub branch: usize,
    /// The line.
    pub points: Vec<(f64, f64)>,
    /// The child it leads to and how it belongs; nothing for drop and bar.
    pub child: Option<(usize, Bond)>,
}

/// The outline of a home, or the number of its sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Household.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Corners; none if somebody else would fall inside.
    pub points: Vec<(f64, f64)>,
    /// Then its members bear this number.
    pub number: Option<u32>,
    /// Who lives there.
    pub members: Vec<String>,
}

/// The picture of a family tree, in units of a CSS pixel.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tree {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Everybody, in the order of the facts.
    pub spots: Vec<Spot>,
    /// Couples.
    pub couples: Vec<Line>,
    /// Lines to children.
    pub drops: Vec<Drop>,
    /// Homes.
    pub homes: Vec<Outline>,
    /// For the next picture.
    pub order: Order,
    /// Pairs of a branch and a child that go round in a circle and are not drawn.
    pub round: Vec<(usize, usize)>,
}

/// Draws a tree. With the last order, whoever is new finds a place and the others stay left and right of one another.
#[must_use]
pub fn tree(facts: &Facts, last: Option<&Order>) -> Tree {
    let (row, round) = rows::rows(facts);
    let slots = slots::Slots::of(facts, &row, &round);
    let index: BTreeMap<&str, usize> = facts
        .people
        .iter()
        .enumerate()
        .map(|(n, p)| (p.id.as_str(), n))
        .collect();
    let last = last.map(|order| {
        let known = |row: &Vec<String>| {
            row.iter()
                .filter_map(|id| index.get(id.as_str()).copied())
                .collect()
        };
        let mut rows: Vec<Vec<usize>> = order.rows.iter().map(known).collect();
        let now = put(facts);
        for (left, right) in order.put.iter().filter(|pair| !now.contains(pair)) {
            let pair = (index.get(left.as_str()), index.get(right.as_str()));
            if let (Some(left), Some(right)) = pair {
                for row in &mut rows {
                    let at = row.windows(2).position(|two| two == [*left, *right]);
                    if let Some(at) = at {
                        row.swap(at, at + 1);
                    }
                }
            }
        }
        let there = |person: usize| rows.iter().any(|row| row.contains(&person));
        let same = links(facts, &there) == order.links;
        order::Last { rows, same }
    });
    let orders = order::order(facts, &slots, last.as_ref());
    let mut best: Option<(usize, Tree)> = None;
    for rows in orders {
        let tree = placed(facts, &slots, &rows, round.clone());
        let crossings = tree.crossings();
        if best.as_ref().is_none_or(|(least, _)| crossings < *least) {
            best = Some((crossings, tree));
        }
        if crossings == 0 {
            break;
        }
    }
    best.map(|(_, tree)| tree).unwrap_or_default()
}

/// The picture of rows that are ordered.
fn placed(
    facts: &Facts,
    slots: &slots::Slots,
    rows: &order::Rows,
    round: Vec<(usize, usize)>,
) -> Tree {
    let x = across::across(slots, rows);
    let heights = lines::heights(facts, slots, rows, &x);
    let y = &heights.rows;
    let mut tree = Tree {
        width: rows
            .iter()
            .flatten()
            .map(|&s| x[s] + slots.all[s].half)
            .fold(0.0, f64::max)
            .ceil(),
        height: heights.height.ceil(),
        spots: facts
            .people
            .iter()
            .enumerate()
            .map(|(n, someone)| Spot {
                id: someone.id.clone(),
                x: tenth(x[n]),
                y: tenth(y[slots.all[n].row]),
                row: slots.all[n].row,
            })
            .collect(),
        homes: homes::homes(facts, slots, rows, &x, y),
        order: Order {
            rows: rows
                .iter()
                .map(|row| {
                    let people = row.iter().filter_map(|&s| slots.all[s].person);
                    people.map(|p| facts.people[p].id.clone()).collect()
                })
                .collect(),
            links: links(facts, &|_| true),
            put: put(facts),
        },
        round,
        ..Tree::default()
    };
    for (n, branch) in facts.branches.iter().enumerate() {
        if let [a, b] = branch.parents[..]
            && slots.all[a].row == slots.all[b].row
        {
            tree.couples
                .push(couple(n, branch.union, slots, rows, (a, b), &x, y));
        }
    }
    for bar in &heights.bars {
        drops(facts, slots, bar, y, &mut tree);
    }
    for outline in &mut tree.homes {
        outline
            .points
            .iter_mut()
            .for_each(|p| *p = (tenth(p.0), tenth(p.1)));
    }
    tree
}

fn couple(
    branch: usize,
    union: Option<Union>,
    slots: &slots::Slots,
    rows: &order::Rows,
    (a, b): (usize, usize),
    x: &[f64],
    y: &[f64],
) -> Line {
    let (left, right) = if x[a] < x[b] { (a, b) } else { (b, a) };
    let level = y[slots.all[a].row];
    let points = if lines::between(slots, rows, a, b) {
        let over = level - OVER;
        vec![
            (x[left], level - SIGN),
            (x[left], over),
            (x[right], over),
            (x[right], level - SIGN),
        ]
    } else {
        vec![(x[left] + SIGN, level), (x[right] - SIGN, level)]
    };
    let points: Vec<(f64, f64)> = points
        .into_iter()
        .map(|p| (tenth(p.0), tenth(p.1)))
        .collect();
    let n = points.len();
    let (one, other) = (points[n / 2 - 1], points[n / 2]);
    Line {
        branch,
        union,
        middle: (tenth(f64::midpoint(one.0, other.0)), one.1),
        points,
    }
}

fn drops(facts: &Facts, slots: &slots::Slots, bar: &Bar, y: &[f64], tree: &mut Tree) {
    let bus = &slots.buses[bar.bus];
    if bus.couple {
        return far_couple(facts, slots, bar, y, tree);
    }
    let mut push = |points: Vec<(f64, f64)>, child| {
        tree.drops.push(Drop {
            branch: bus.branch,
            points: points
                .into_iter()
                .map(|p| (tenth(p.0), tenth(p.1)))
                .collect(),
            child,
        });
    };
    if let Some(from) = bar.from {
        push(vec![from, (from.0, bar.y)], None);
    }
    let (left, right) = bar.span();
    if !bar.straight() {
        push(vec![(left, bar.y), (right, bar.y)], None);
    }
    for (&down, &(leave, end)) in bus.downs.iter().zip(&bar.ends) {
        let level = y[slots.all[down].row];
        match slots.all[down].person {
            None => push(vec![(leave, bar.y), (end, level)], None),
            Some(person) => {
                let children = &facts.branches[bus.branch].children;
                let bond = children
                    .iter()
                    .find(|c| c.person == person)
                    .map(|c| (person, c.bond));
                push(vec![(leave, bar.y), (end, level - SIGN)], bond);
            }
        }
    }
}

/// One stretch of the line between partners of two generations.
fn far_couple(facts: &Facts, slots: &slots::Slots, bar: &Bar, y: &[f64], tree: &mut Tree) {
    let bus = &slots.buses[bar.bus];
    let (Some(from), Some(&(_, x))) = (bar.from, bar.ends.first()) else {
        return;
    };
    let down = bus.downs[0];
    let level = y[slots.all[down].row];
    let end = if slots.all[down].person.is_some() {
        level - SIGN
    } else {
        level
    };
    let points = [from, (from.0, bar.y), (x, bar.y), (x, end)];
    tree.couples.push(Line {
        branch: bus.branch,
        union: facts.branches[bus.branch].union,
        points: points.iter().map(|p| (tenth(p.0), tenth(p.1))).collect(),
        middle: (tenth(f64::midpoint(from.0, x)), tenth(bar.y)),
    });
}

impl Tree {
    /// How often lines of different branches cross, and lines pass through a sign.
    #[must_use]
    pub fn crossings(&self) -> usize {
        let couples = self.couples.iter().map(|l| (l.branch, &l.points));
        let drops = self.drops.iter().map(|d| (d.branch, &d.points));
        let lines: Vec<(usize, Segment)> = couples
            .chain(drops)
            .flat_map(|(branch, points)| points.windows(2).map(move |w| (branch, (w[0], w[1]))))
            .collect();
        let mut count = 0;
        for (n, one) in lines.iter().enumerate() {
            for other in &lines[n + 1..] {
                if one.0 != other.0 && cross(one.1, other.1) {
                    count += 1;
                }
            }
            count += self
                .spots
                .iter()
                .filter(|spot| through(spot, one.1))
                .count();
        }
        count
    }
}

type Segment = ((f64, f64), (f64, f64));

fn cross(one: Segment, other: Segment) -> bool {
    let side =
        |(a, b): Segment, p: (f64, f64)| (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0);
    let apart = |s: Segment, p: (f64, f64), q: (f64, f64)| side(s, p) * side(s, q) < -1e-6;
    apart(one, other.0, other.1) && apart(other, one.0, one.1)
}

/// Whether a straight line goes through a sign and does not end at it.
fn through(spot: &Spot, (a, b): Segment) -> bool {
    let inner = SIGN - 2.0;
    let (left, right) = (a.0.min(b.0), a.0.max(b.0));
    let (top, bottom) = (a.1.min(b.1), a.1.max(b.1));
    let meets = left < spot.x + inner
        && right > spot.x - inner
        && top < spot.y + inner
        && bottom > spot.y - inner;
    meets && (a.0 == b.0 || a.1 == b.1)
}
