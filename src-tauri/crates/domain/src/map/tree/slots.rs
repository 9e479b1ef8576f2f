//! The rows as places to be ordered: people, and points where a line passes a row; and the lines between two rows.

use std::cmp::Ordering;

use super::across::SIGN;
use crate::map::facts::Facts;

/// A place on a row.
#[derive(Debug, Clone)]
pub struct Slot {
    pub row: usize,
    /// Half the width it needs.
    pub half: f64,
    /// Somebody, or nobody: a line passes here.
    pub person: Option<usize>,
}

/// A line from one row to the next: from those above to those below.
#[derive(Debug, Clone)]
pub struct Bus {
    /// The branch it belongs to.
    pub branch: usize,
    /// The row it ends on.
    pub to: usize,
    pub ups: Vec<usize>,
    pub downs: Vec<usize>,
    /// It leads to a partner of a later generation, not to a child.
    pub couple: bool,
}

impl Bus {
    fn straight(branch: usize, to: usize, up: usize, down: usize) -> Self {
        Bus {
            branch,
            to,
            ups: vec![up],
            downs: vec![down],
            couple: false,
        }
    }
}

/// What is ordered and placed.
#[derive(Debug, Default)]
pub struct Slots {
    pub all: Vec<Slot>,
    pub buses: Vec<Bus>,
    /// Rows in all.
    pub rows: usize,
    /// Partners that share a row.
    pub couples: Vec<(usize, usize)>,
    /// Children of a branch on one row, in the order wanted; people only.
    pub siblings: Vec<Vec<usize>>,
    /// In which home somebody lives.
    pub home: Vec<Option<usize>>,
    /// Buses by the row they end on.
    pub to_row: Vec<Vec<usize>>,
}

/// Half the width of the point where a line passes a row.
const PASSING: f64 = 10.0;

impl Slots {
    pub fn of(facts: &Facts, row: &[usize], round: &[(usize, usize)]) -> Self {
        let mut slots = Slots {
            all: facts
                .people
                .iter()
                .zip(row)
                .enumerate()
                .map(|(n, (someone, &row))| Slot {
                    row,
                    half: someone.half.max(SIGN + 2.0),
                    person: Some(n),
                })
                .collect(),
            rows: row.iter().max().map_or(0, |most| most + 1),
            ..Slots::default()
        };
        for (n, branch) in facts.branches.iter().enumerate() {
            if let [a, b] = branch.parents[..] {
                match row[a].cmp(&row[b]) {
                    Ordering::Equal => slots.couples.push((a, b)),
                    Ordering::Less => slots.far_couple(n, a, b, row),
                    Ordering::Greater => slots.far_couple(n, b, a, row),
                }
            }
            let children: Vec<usize> = branch
                .children
                .iter()
                .map(|c| c.person)
                .filter(|&c| !round.contains(&(n, c)))
                .collect();
            slots.branch(n, &branch.parents, &children, row);
        }
        slots.home = (0..slots.all.len())
            .map(|slot| {
                facts
                    .homes
                    .iter()
                    .position(|home| home.members.contains(&slot))
            })
            .collect();
        slots.to_row = vec![Vec::new(); slots.rows];
        for (n, bus) in slots.buses.iter().enumerate() {
            slots.to_row[bus.to].push(n);
        }
        slots
    }

    fn passing(&mut self, row: usize) -> usize {
        self.all.push(Slot {
            row,
            half: PASSING,
            person: None,
        });
        self.all.len() - 1
    }

    /// Partners of two generations: a line from row to row.
    fn far_couple(&mut self, branch: usize, up: usize, down: usize, row: &[usize]) {
        let mut above = up;
        for to in row[up] + 1..=row[down] {
            let below = if to == row[down] {
                down
            } else {
                self.passing(to)
            };
            self.buses.push(Bus {
                couple: true,
                ..Bus::straight(branch, to, above, below)
            });
            above = below;
        }
    }

    fn branch(&mut self, branch: usize, parents: &[usize], children: &[usize], row: &[usize]) {
        let Some(top) = children.iter().map(|&c| row[c]).min() else {
            return;
        };
        for level in top..self.rows {
            let here: Vec<usize> = children
                .iter()
                .copied()
                .filter(|&c| row[c] == level)
                .collect();
            if here.len() > 1 {
                self.siblings.push(here);
            }
        }
        // Brothers and sisters without known parents hang on a bar of their own above them.
        let Some(lowest) = parents.iter().map(|&p| row[p]).max() else {
            self.bus(branch, top, Vec::new(), children, row);
            return;
        };
        let mut ups: Vec<usize> = parents
            .iter()
            .copied()
            .filter(|&p| row[p] == lowest)
            .collect();
        for level in lowest + 1..top {
            let point = self.passing(level);
            self.buses.push(Bus {
                branch,
                to: level,
                ups: std::mem::take(&mut ups),
                downs: vec![point],
                couple: false,
            });
            ups = vec![point];
        }
        self.bus(branch, top, ups, children, row);
    }

    /// The bar with the children; who stands lower hangs through points on the rows between.
    fn bus(
        &mut self,
        branch: usize,
        to: usize,
        ups: Vec<usize>,
        children: &[usize],
        row: &[usize],
    ) {
        let mut downs = Vec::new();
        let mut longer = Vec::new();
        for &child in children {
            if row[child] == to {
                downs.push(child);
                continue;
            }
            let first = self.passing(to);
            downs.push(first);
            let mut above = first;
            for level in to + 1..row[child] {
                let point = self.passing(level);
                longer.push((level, above, point));
                above = point;
            }
            longer.push((row[child], above, child));
        }
        self.buses.push(Bus {
            branch,
            to,
            ups,
            downs,
            couple: false,
        });
        for (to, up, down) in longer {
            self.buses.push(Bus::straight(branch, to, up, down));
        }
    }
}
