//! Those who live together within one outline, row by row; if somebody else would fall inside, a sign with a number.

use super::Outline;
use super::across::SIGN;
use super::lines::WORDS;
use super::order::Rows;
use super::slots::Slots;
use crate::map::facts::Facts;

/// How far the bands of two rows lie over one another, at least.
const MEET: f64 = 24.0;
/// Around the words and signs of those inside.
const AROUND: f64 = 8.0;

pub fn homes(facts: &Facts, slots: &Slots, rows: &Rows, x: &[f64], y: &[f64]) -> Vec<Outline> {
    let mut number = 0;
    facts
        .homes
        .iter()
        .map(|home| {
            let bands = bands(&home.members, slots, rows, x, y);
            let mut outline = Outline {
                id: home.id.clone(),
                label: home.label.clone(),
                points: Vec::new(),
                number: None,
                members: home
                    .members
                    .iter()
                    .map(|&m| facts.people[m].id.clone())
                    .collect(),
            };
            match bands {
                Some(bands) => outline.points = stepped(&bands),
                None => {
                    number += 1;
                    outline.number = Some(number);
                }
            }
            outline
        })
        .collect()
}

struct Band {
    row: usize,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// One band a row, or nothing if a stranger stands within or two bands do not meet.
fn bands(members: &[usize], slots: &Slots, rows: &Rows, x: &[f64], y: &[f64]) -> Option<Vec<Band>> {
    let mut bands: Vec<Band> = Vec::new();
    for (level, row) in rows.iter().enumerate() {
        let here: Vec<usize> = (0..row.len())
            .filter(|&n| members.contains(&row[n]))
            .collect();
        let (Some(&first), Some(&last)) = (here.first(), here.last()) else {
            if !bands.is_empty() && bands.len() < levels(members, slots) {
                return None;
            }
            continue;
        };
        let people = row[first..=last]
            .iter()
            .filter(|&&s| slots.all[s].person.is_some());
        if people.count() != here.len() {
            return None;
        }
        let edge = |slot: usize| slots.all[slot].half.max(SIGN + 4.0) + AROUND;
        bands.push(Band {
            row: level,
            left: x[row[first]] - edge(row[first]),
            right: x[row[last]] + edge(row[last]),
            top: y[level] - SIGN - AROUND - 4.0,
            bottom: y[level] + SIGN + WORDS,
        });
    }
    for n in 1..bands.len() {
        let (above, below) = bands.split_at_mut(n);
        let (above, below) = (&mut above[n - 1], &mut below[0]);
        // Two rows that stand beside one another are held together where nobody else stands between.
        let (left, right) = (
            below.left.min(above.right - MEET),
            below.right.max(above.left + MEET),
        );
        if (left, right) != (below.left, below.right) {
            let level = below.row;
            let stranger = rows[level].iter().any(|&s| {
                let half = slots.all[s].half.max(SIGN + 4.0);
                !members.contains(&s) && x[s] + half > left && x[s] - half < right
            });
            if stranger {
                return None;
            }
            (below.left, below.right) = (left, right);
        }
        // Between two rows the outline keeps to what both span.
        above.bottom = below.top;
    }
    Some(bands)
}

fn levels(members: &[usize], slots: &Slots) -> usize {
    let mut levels: Vec<usize> = members.iter().map(|&m| slots.all[m].row).collect();
    levels.sort_unstable();
    levels.dedup();
    levels.len()
}

fn stepped(bands: &[Band]) -> Vec<(f64, f64)> {
    let mut right = Vec::new();
    let mut left = Vec::new();
    for band in bands {
        right.extend([(band.right, band.top), (band.right, band.bottom)]);
        left.extend([(band.left, band.top), (band.left, band.bottom)]);
    }
    right.extend(left.into_iter().rev());
    right
}
