//! Crossings against the best that trying every order finds, for families of up to nine.

use super::any::{Told, grown};
use super::*;

/// The least crossings over all orders of the rows, or nothing if there are too many orders.
fn least(facts: &Facts) -> Option<usize> {
    let (row, round) = rows::rows(facts);
    let slots = slots::Slots::of(facts, &row, &round);
    let mut lists: Vec<Vec<Vec<usize>>> = Vec::new();
    let mut orders = 1usize;
    for level in 0..slots.rows {
        let here: Vec<usize> = (0..slots.all.len())
            .filter(|&s| slots.all[s].row == level)
            .collect();
        orders = orders.checked_mul((1..=here.len()).product())?;
        if orders > 6_000 {
            return None;
        }
        lists.push(permutations(&here));
    }
    let mut best = usize::MAX;
    for n in 0..orders {
        let mut rest = n;
        let rows: Vec<Vec<usize>> = lists
            .iter()
            .map(|list| {
                let one = list[rest % list.len()].clone();
                rest /= list.len();
                one
            })
            .collect();
        best = best.min(placed(facts, &slots, &rows, round.clone()).crossings());
    }
    Some(best)
}

fn permutations(of: &[usize]) -> Vec<Vec<usize>> {
    if of.len() < 2 {
        return vec![of.to_vec()];
    }
    let mut all = Vec::new();
    for n in 0..of.len() {
        let mut rest = of.to_vec();
        let first = rest.remove(n);
        for mut tail in permutations(&rest) {
            tail.insert(0, first);
            all.push(tail);
        }
    }
    all
}

/// Families of nine at most, each told by the digits of a number.
fn small(seed: u64) -> Facts {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize
    };
    let told: Vec<Told> = (0..9)
        .map(|_| match next() % 10 {
            0..=2 => Told::Partner(next()),
            3..=6 => Told::Child(next()),
            7 | 8 => Told::Parents(next(), next() % 3 > 0),
            _ => Told::Fostered(next(), next()),
        })
        .collect();
    grown(&told, 9)
}

/// `KRUG_FAMILIES` says how many families are tried (120 if not said); docs/benchmarks.md has the figures.
#[test]
fn small_families_cross_no_more_than_the_best_order_does() {
    let said = std::env::var("KRUG_FAMILIES")
        .ok()
        .and_then(|n| n.parse().ok());
    let (mut tried, mut equal, mut ours, mut best) = (0, 0, 0, 0);
    for seed in 1.. {
        if tried == said.unwrap_or(120) {
            break;
        }
        let facts = small(seed);
        let Some(least) = (facts.people.len() > 5).then(|| least(&facts)).flatten() else {
            continue;
        };
        let found = tree(&facts, None).crossings();
        tried += 1;
        equal += usize::from(found <= least);
        ours += found;
        best += least;
    }
    println!(
        "{tried} families: {equal} as good as the best order; {ours} crossings, the best orders {best}"
    );
    assert!(equal * 100 >= tried * 97, "{equal} of {tried}");
}
