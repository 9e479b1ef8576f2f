use super::*;
use crate::map::facts::{Branch, Child, Home, Someone};

mod always;
mod any;
mod best;
mod families;

/// To be looked at: `KRUG_LOOK=folder` keeps each.
fn svg(facts: &Facts, tree: &Tree) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    let path = |points: &[(f64, f64)]| {
        let all: Vec<String> = points.iter().map(|p| format!("{} {}", p.0, p.1)).collect();
        format!("M{}", all.join("L"))
    };
    write!(
        out,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-20 -20 {} {}' width='{}' font-family='sans-serif' font-size='12' text-anchor='middle'><rect x='-20' y='-20' width='100%' height='100%' fill='white'/>",
        tree.width + 40.0, tree.height + 40.0, (tree.width + 40.0) * 1.2
    ).unwrap();
    for home in tree.homes.iter().filter(|h| !h.points.is_empty()) {
        write!(
            out,
            "<path d='{}Z' fill='#fdf5e0' stroke='#b8860b' stroke-dasharray='3 3'/>",
            path(&home.points)
        )
        .unwrap();
    }
    for line in &tree.couples {
        write!(
            out,
            "<path d='{}' fill='none' stroke='black' stroke-width='1.5'/>",
            path(&line.points)
        )
        .unwrap();
    }
    for drop in &tree.drops {
        let dash = if drop.child.is_some_and(|c| c.1 != Bond::Birth) {
            " stroke-dasharray='4 3'"
        } else {
            ""
        };
        write!(
            out,
            "<path d='{}' fill='none' stroke='#333' stroke-width='1.3'{dash}/>",
            path(&drop.points)
        )
        .unwrap();
    }
    for (spot, someone) in tree.spots.iter().zip(&facts.people) {
        let width = if someone.main { 3 } else { 1 };
        write!(out, "<rect x='{}' y='{}' width='36' height='36' rx='7' fill='#e3efda' stroke='black' stroke-width='{width}'/><text x='{}' y='{}'>{}</text>",
            spot.x - 18.0, spot.y - 18.0, spot.x, spot.y + 33.0, spot.id).unwrap();
    }
    out + "</svg>"
}

/// Twelve families that are hard to draw; the two large ones hold loops that no rows can draw without a crossing.
#[test]
fn the_twelve_are_drawn_without_crossings_but_for_the_two_large_ones() {
    for (n, (name, text)) in families::HARD.iter().enumerate() {
        let facts = families::family(text);
        let tree = tree(&facts, None);
        let most = match *name {
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
        if let Some(folder) = std::env::var_os("KRUG_LOOK") {
            std::fs::write(
                std::path::Path::new(&folder).join(format!("{n:02}.svg")),
                svg(&facts, &tree),
            )
            .unwrap();
        }
    }
}
