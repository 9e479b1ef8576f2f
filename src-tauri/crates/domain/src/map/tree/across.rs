//! How far to the right everybody stands: each row in turn, down and up, takes the best places under the least
//! distances, found exactly by pooling neighbours.

use super::order::Rows;
use super::slots::{Bus, Slots};

/// Free room between the words of two neighbours.
pub const APART: f64 = 18.0;
/// Half of a sign.
pub const SIGN: f64 = 18.0;
/// Between the signs of two partners, at least.
const PARTNERS: f64 = 84.0;
/// More between the homes of two neighbours.
const OUTLINES: f64 = 14.0;
/// Times the rows are gone through down and up.
const SWEEPS: usize = 14;

/// Across, for every slot.
pub fn across(slots: &Slots, rows: &Rows) -> Vec<f64> {
    let mut x = vec![0.0; slots.all.len()];
    for row in rows {
        let mut next = 0.0;
        for (n, &slot) in row.iter().enumerate() {
            if n > 0 {
                next += least(slots, row[n - 1], slot);
            }
            x[slot] = next;
        }
        for &slot in row {
            x[slot] -= next / 2.0;
        }
    }
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let mut order: Vec<usize> = (0..rows.len()).collect();
        if !down {
            order.reverse();
        }
        for row in order {
            settle(slots, &rows[row], row, down, &mut x);
        }
    }
    let left = rows
        .iter()
        .flatten()
        .map(|&slot| x[slot] - slots.all[slot].half)
        .fold(f64::INFINITY, f64::min);
    x.iter_mut().for_each(|x| *x -= left);
    x
}

/// The least distance between two neighbours.
pub fn least(slots: &Slots, left: usize, right: usize) -> f64 {
    let words = slots.all[left].half + slots.all[right].half + APART;
    let couple = slots
        .couples
        .iter()
        .any(|&(a, b)| (a, b) == (left, right) || (b, a) == (left, right));
    // Room for two outlines side by side.
    let homes = if slots.home[left] == slots.home[right] {
        0.0
    } else {
        OUTLINES
    };
    homes + if couple { words.max(PARTNERS) } else { words }
}

/// Where a line leaves those above it.
pub fn middle(bus: &Bus, x: &[f64]) -> Option<f64> {
    let sum: f64 = bus.ups.iter().map(|&up| x[up]).sum();
    (!bus.ups.is_empty()).then(|| sum / bus.ups.len() as f64)
}

fn settle(slots: &Slots, row: &[usize], level: usize, down: bool, x: &mut [f64]) {
    let mut wanted: Vec<(f64, f64)> = vec![(0.0, 0.0); row.len()];
    let at = |slot: usize| row.iter().position(|&s| s == slot);
    let mut want = |slot: usize, place: f64, weight: f64| {
        if let Some(n) = at(slot) {
            wanted[n].0 += place * weight;
            wanted[n].1 += weight;
        }
    };
    let mean =
        |slots: &[usize], x: &[f64]| slots.iter().map(|&s| x[s]).sum::<f64>() / slots.len() as f64;
    for &slot in row {
        want(slot, x[slot], 0.02);
    }
    for bus in &slots.buses {
        let Some(from) = middle(bus, x) else { continue };
        let to = mean(&bus.downs, x);
        if down && bus.to == level {
            for &child in &bus.downs {
                want(child, x[child] + from - to, 1.0);
            }
        }
        if !down && bus.to == level + 1 {
            for &up in &bus.ups {
                want(up, x[up] + to - from, 1.0);
            }
        }
    }
    for &(a, b) in &slots.couples {
        if let (Some(at_a), Some(at_b)) = (at(a), at(b)) {
            let (left, right) = if at_a < at_b { (a, b) } else { (b, a) };
            let room = least(slots, left, right);
            want(left, x[right] - room, 0.3);
            want(right, x[left] + room, 0.3);
        }
    }
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(row.len());
    for (n, &slot) in row.iter().enumerate() {
        if n > 0 {
            offset += least(slots, row[n - 1], slot);
        }
        offsets.push(offset);
    }
    let targets: Vec<(f64, f64)> = wanted
        .iter()
        .zip(&offsets)
        .map(|((sum, weight), offset)| (sum / weight - offset, *weight))
        .collect();
    for ((&slot, place), offset) in row.iter().zip(rising(&targets)).zip(&offsets) {
        x[slot] = place + offset;
    }
}

/// The rising sequence nearest to these places with these weights, in squares.
fn rising(targets: &[(f64, f64)]) -> Vec<f64> {
    let mut pools: Vec<(f64, f64, usize)> = Vec::with_capacity(targets.len());
    for &(place, weight) in targets {
        let mut pool = (place, weight, 1);
        while let Some(&(before, its, count)) = pools.last() {
            if before <= pool.0 {
                break;
            }
            let both = its + pool.1;
            pool = (
                (before * its + pool.0 * pool.1) / both,
                both,
                count + pool.2,
            );
            pools.pop();
        }
        pools.push(pool);
    }
    pools
        .into_iter()
        .flat_map(|(place, _, count)| std::iter::repeat_n(place, count))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::rising;

    #[test]
    fn neighbours_that_want_to_change_places_meet_in_the_middle() {
        assert_eq!(
            rising(&[(0.0, 1.0), (4.0, 1.0), (2.0, 1.0), (9.0, 1.0)]),
            [0.0, 3.0, 3.0, 9.0]
        );
        assert_eq!(rising(&[(6.0, 3.0), (2.0, 1.0)]), [5.0, 5.0]);
    }
}
