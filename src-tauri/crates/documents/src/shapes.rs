//! Shapes papers are made of: rules, rounded boxes, circles, the ring of nine, ticks, drawn names.
//!
//! All return display paths at absolute places; whether they carry meaning is said by the caller.

use crate::display::{Colour, Move, Path, Stroke};
use crate::document::Strokes;

/// Handle length for a quarter circle of radius 1.
pub(crate) const QUARTER: f32 = 0.552_285;

/// A plain line of `width` points.
pub(crate) fn pen(width: f32, colour: Colour) -> Stroke {
    Stroke {
        width,
        colour,
        dash: None,
        round: false,
    }
}

fn open(way: Vec<Move>, stroke: Stroke) -> Path {
    Path {
        way,
        closed: false,
        fill: None,
        stroke: Some(stroke),
    }
}

/// A straight line.
pub(crate) fn line(from: (f32, f32), to: (f32, f32), stroke: Stroke) -> Path {
    open(
        vec![Move::To(from.0, from.1), Move::Line(to.0, to.1)],
        stroke,
    )
}

/// A filled upright rectangle: left, top, width, height.
pub(crate) fn bar(rect: [f32; 4], colour: Colour) -> Path {
    let [x, y, w, h] = rect;
    Path {
        way: vec![
            Move::To(x, y),
            Move::Line(x + w, y),
            Move::Line(x + w, y + h),
            Move::Line(x, y + h),
        ],
        closed: true,
        fill: Some(colour),
        stroke: None,
    }
}

/// A box with round corners: left, top, width, height.
pub(crate) fn rounded(rect: [f32; 4], radius: f32, stroke: Stroke) -> Path {
    let [x, y, w, h] = rect;
    let r = radius.min(w / 2.0).min(h / 2.0);
    let k = r * (1.0 - QUARTER);
    let (right, bottom) = (x + w, y + h);
    Path {
        way: vec![
            Move::To(x + r, y),
            Move::Line(right - r, y),
            Move::Curve([right - k, y, right, y + k, right, y + r]),
            Move::Line(right, bottom - r),
            Move::Curve([right, bottom - k, right - k, bottom, right - r, bottom]),
            Move::Line(x + r, bottom),
            Move::Curve([x + k, bottom, x, bottom - k, x, bottom - r]),
            Move::Line(x, y + r),
            Move::Curve([x, y + k, x + k, y, x + r, y]),
        ],
        closed: true,
        fill: None,
        stroke: Some(stroke),
    }
}

fn round_way(x: f32, y: f32, r: f32) -> Vec<Move> {
    let k = r * QUARTER;
    vec![
        Move::To(x + r, y),
        Move::Curve([x + r, y + k, x + k, y + r, x, y + r]),
        Move::Curve([x - k, y + r, x - r, y + k, x - r, y]),
        Move::Curve([x - r, y - k, x - k, y - r, x, y - r]),
        Move::Curve([x + k, y - r, x + r, y - k, x + r, y]),
    ]
}

/// A filled circle.
pub(crate) fn dot(x: f32, y: f32, r: f32, colour: Colour) -> Path {
    Path {
        way: round_way(x, y, r),
        closed: true,
        fill: Some(colour),
        stroke: None,
    }
}

/// An outlined circle.
pub(crate) fn circle(x: f32, y: f32, r: f32, stroke: Stroke) -> Path {
    Path {
        way: round_way(x, y, r),
        closed: true,
        fill: None,
        stroke: Some(stroke),
    }
}

/// The brand mark: nine dots in a ring, the top one honey, in a square of `size` points.
pub(crate) fn ring(x: f32, y: f32, size: f32) -> Vec<Path> {
    let unit = size / 32.0;
    (0..9_u8)
        .map(|number| {
            let angle = f32::from(number) * std::f32::consts::TAU / 9.0;
            let (cx, cy) = (16.0 + 11.5 * angle.sin(), 16.0 - 11.5 * angle.cos());
            let (r, colour) = if number == 0 {
                (3.6, Colour::HONEY)
            } else {
                (2.9, Colour::PINE)
            };
            dot(x + cx * unit, y + cy * unit, r * unit, colour)
        })
        .collect()
}

/// A tick box of `size` points, with its tick if `on`.
pub(crate) fn tick_box(x: f32, y: f32, size: f32, on: bool) -> Vec<Path> {
    let mut paths = vec![rounded(
        [x + 0.5, y + 0.5, size - 1.0, size - 1.0],
        2.2,
        pen(1.1, Colour::SOFT),
    )];
    if on {
        let unit = size / 18.0;
        paths.push(open(
            vec![
                Move::To(x + 4.5 * unit, y + 9.2 * unit),
                Move::Line(x + 7.5 * unit, y + 12.2 * unit),
                Move::Line(x + 13.5 * unit, y + 5.6 * unit),
            ],
            Stroke {
                round: true,
                ..pen(1.6, Colour::PINE)
            },
        ));
    }
    paths
}

/// A square code at left, top, in a square of this side: the outlines of its dark modules, filled.
pub(crate) fn code(rows: &[String], [x, y, side]: [f32; 3]) -> Path {
    #[allow(clippy::cast_precision_loss, reason = "at most 177 modules")]
    let unit = side / rows.len().max(1) as f32;
    let mut way = Vec::new();
    for outline in outlines(rows) {
        for (n, (across, down)) in outline.into_iter().enumerate() {
            #[allow(clippy::cast_precision_loss, reason = "at most 177 modules")]
            let (left, top) = (x + across as f32 * unit, y + down as f32 * unit);
            way.push(if n == 0 {
                Move::To(left, top)
            } else {
                Move::Line(left, top)
            });
        }
    }
    Path {
        way,
        closed: true,
        fill: Some(Colour::INK),
        stroke: None,
    }
}

/// The outlines of all that is dark, by the corners of their squares, with the dark on the right: a hole runs the other
/// way round. No edge lies inside the dark, where a screen would show a seam.
fn outlines(rows: &[String]) -> Vec<Vec<(usize, usize)>> {
    let rows: Vec<&[u8]> = rows.iter().map(|row| row.as_bytes()).collect();
    let dark = |x: usize, y: usize| rows.get(y).and_then(|row| row.get(x)) == Some(&b'#');
    // The square above or left of the first is as light as the one behind the last.
    let before = |n: usize| n.wrapping_sub(1);
    let runs = |x: usize, y: usize, way: usize| match way {
        0 => dark(x, y) && !dark(x, before(y)),
        1 => dark(before(x), y) && !dark(x, y),
        2 => dark(before(x), before(y)) && !dark(before(x), y),
        _ => dark(x, before(y)) && !dark(before(x), before(y)),
    };
    let mut begun = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for (y, row) in rows.iter().enumerate() {
        for x in 0..row.len() {
            if !runs(x, y, 0) || begun.contains(&(x, y)) {
                continue;
            }
            let mut corners = Vec::new();
            let (mut at, mut way) = ((x, y), 0);
            loop {
                if way == 0 && !begun.insert(at) {
                    break;
                }
                let next = match way {
                    0 => (at.0 + 1, at.1),
                    1 => (at.0, at.1 + 1),
                    2 => (before(at.0), at.1),
                    _ => (at.0, before(at.1)),
                };
                // Right first: squares that touch at a corner stay apart.
                let turn = [1, 0, 3]
                    .into_iter()
                    .find(|t| runs(next.0, next.1, (way + t) % 4));
                let Some(turn) = turn else { break };
                if turn != 0 {
                    corners.push(next);
                }
                (at, way) = (next, (way + turn) % 4);
            }
            found.push(corners);
        }
    }
    found
}

/// The way of a pen through these points: a curve that has each of them as its pull and the middles between them on it,
/// so that no corner stands where the hand made none. A single touch is a dot.
fn pen_way(points: &[(f32, f32)]) -> Option<Vec<Move>> {
    let (first, last) = (*points.first()?, *points.last()?);
    let mut way = vec![Move::To(first.0, first.1)];
    let mut here = first;
    for pair in points.windows(2).skip(1) {
        let (pull, next) = (pair[0], pair[1]);
        let to = ((pull.0 + next.0) / 2.0, (pull.1 + next.1) / 2.0);
        let towards = |from: (f32, f32)| {
            let part = |a: f32, b: f32| a + (b - a) * 2.0 / 3.0;
            (part(from.0, pull.0), part(from.1, pull.1))
        };
        let (a, b) = (towards(here), towards(to));
        way.push(Move::Curve([a.0, a.1, b.0, b.1, to.0, to.1]));
        here = to;
    }
    let dot = if points.len() == 1 { 0.1 } else { 0.0 };
    way.push(Move::Line(last.0 + dot, last.1));
    Some(way)
}

/// A drawn name, fitted into left, top, width, height and standing on its lower edge.
pub(crate) fn ink(strokes: &Strokes, rect: [f32; 4]) -> Vec<Path> {
    let [x, y, w, h] = rect;
    let points = || {
        strokes
            .strokes
            .iter()
            .flatten()
            .filter(|(a, b)| a.is_finite() && b.is_finite())
    };
    if points().next().is_none() {
        return Vec::new();
    }
    let (mut left, mut top, mut right, mut bottom) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
    for (px, py) in points() {
        left = left.min(*px);
        top = top.min(*py);
        right = right.max(*px);
        bottom = bottom.max(*py);
    }
    let scale = (w / (right - left).max(1.0)).min(h / (bottom - top).max(1.0));
    let place = |(px, py): &(f32, f32)| (x + (px - left) * scale, y + h - (bottom - py) * scale);
    let stroke = Stroke {
        round: true,
        ..pen(1.4, Colour::PEN)
    };
    strokes
        .strokes
        .iter()
        .filter_map(|points| {
            let places: Vec<(f32, f32)> = points
                .iter()
                .filter(|(a, b)| a.is_finite() && b.is_finite())
                .map(place)
                .collect();
            Some(open(pen_way(&places)?, stroke))
        })
        .collect()
}

/// A path in another unit, moved to the right.
pub(crate) fn scaled(path: &Path, scale: f32, left: f32) -> Path {
    let mut moved = path.clone();
    moved.take(|x, y| (left + x * scale, y * scale));
    if let Some(stroke) = &mut moved.stroke {
        stroke.width *= scale.max(0.7);
        stroke.dash = stroke.dash.map(|(on, off)| (on * scale, off * scale));
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the middle of a square lies inside, by the edges that run north or south to its left.
    fn inside(outlines: &[Vec<(usize, usize)>], x: usize, y: usize) -> bool {
        let mut winding = 0;
        for corners in outlines {
            for (n, from) in corners.iter().enumerate() {
                let to = corners[(n + 1) % corners.len()];
                let between = from.1.min(to.1) <= y && y < from.1.max(to.1);
                if from.0 == to.0 && from.0 <= x && between {
                    winding += if to.1 < from.1 { 1 } else { -1 };
                }
            }
        }
        winding != 0
    }

    #[test]
    fn outlines_hold_what_is_dark_and_nothing_else() {
        let mut chance = 7_u64;
        for size in (1..26).chain([25; 40]) {
            let rows: Vec<String> = (0..size)
                .map(|_| {
                    let mut module = || {
                        chance = chance
                            .wrapping_mul(6_364_136_223_846_793_005)
                            .wrapping_add(1);
                        if chance >> 63 == 0 { ' ' } else { '#' }
                    };
                    (0..size).map(|_| module()).collect()
                })
                .collect();
            let found = outlines(&rows);
            for (y, row) in rows.iter().enumerate() {
                for (x, module) in row.chars().enumerate() {
                    assert_eq!(inside(&found, x, y), module == '#', "{x} {y} of {rows:?}");
                }
            }
            assert!(found.iter().all(|corners| corners.len() >= 4));
        }
    }
}
