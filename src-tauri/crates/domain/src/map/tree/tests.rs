//! What holds of every tree, the twelve hard families, and the best of all orders.

use super::*;
use crate::map::facts::{Branch, Child, Home, Someone};

mod always;
mod any;
mod best;
mod families;

/// Twelve families that are hard to draw; the two large ones hold loops that no rows can draw without a crossing.
#[test]
fn the_twelve_are_drawn_without_crossings_but_for_the_two_large_ones() {
    for (name, text) in families::hard() {
        let facts = families::family(text);
        let tree = tree(&facts, None);
        let most = match name {
            "forty people" => 1,
            "eighty people" => 3,
            _ => 0,
        };
        assert!(tree.crossings() <= most, "{name}: {}", tree.crossings());
        assert!(
            tree.homes.iter().all(|home| home.number.is_none()),
            "{name}: a home has no outline"
        );
        assert!(tree.round.is_empty(), "{name}");
    }
}
