//! Small pictures on papers for children and for ticking: faces, places to mark, what a step is about.
//!
//! Each is drawn in a square of [`UNIT`]; form alone tells them apart, so that they survive a grey printer.

use crate::display::{Colour, Move, Path, Stroke};
use crate::document::Sign;
use crate::shapes::{circle, dot, line, pen, rounded};

/// Side of the square every sign is drawn in.
pub(crate) const UNIT: f32 = 100.0;

fn ink(width: f32) -> Stroke {
    Stroke {
        round: true,
        ..pen(width, Colour::INK)
    }
}

const PEN: f32 = 4.6;

fn strokes(points: &[(f32, f32)]) -> Path {
    bent(points, false)
}

fn shape(points: &[(f32, f32)]) -> Path {
    bent(points, true)
}

fn bent(points: &[(f32, f32)], closed: bool) -> Path {
    let step = |(n, (x, y)): (usize, &(f32, f32))| match n {
        0 => Move::To(*x, *y),
        _ => Move::Line(*x, *y),
    };
    Path {
        way: points.iter().enumerate().map(step).collect(),
        closed,
        fill: None,
        stroke: Some(ink(PEN)),
    }
}

fn curve(from: (f32, f32), over: [f32; 6]) -> Path {
    Path {
        way: vec![Move::To(from.0, from.1), Move::Curve(over)],
        closed: false,
        fill: None,
        stroke: Some(ink(PEN)),
    }
}

/// A sign's shapes in the square.
pub(crate) fn sign(of: Sign) -> Vec<Path> {
    match of {
        Sign::Place => vec![circle(50.0, 50.0, 44.0, pen(6.0, Colour::INK))],
        Sign::Good => face(curve((30.0, 60.0), [38.0, 78.0, 62.0, 78.0, 70.0, 60.0])),
        Sign::Middling => face(strokes(&[(32.0, 66.0), (68.0, 66.0)])),
        Sign::Bad => face(curve((30.0, 72.0), [38.0, 55.0, 62.0, 55.0, 70.0, 72.0])),
        Sign::Changed => changed(),
        Sign::Bed => bed(),
        Sign::Ball => ball(),
        Sign::Walk => walk(),
        Sign::School => school(),
        Sign::Phone => phone(),
        Sign::Meal => meal(),
        Sign::Book => book(),
        Sign::Home => home(),
        Sign::Bus => bus(),
        Sign::Heart => vec![heart(50.0, 54.0, 1.0)],
    }
}

fn face(mouth: Path) -> Vec<Path> {
    vec![
        circle(50.0, 50.0, 46.0, pen(PEN, Colour::INK)),
        dot(34.0, 40.0, 4.6, Colour::INK),
        dot(66.0, 40.0, 4.6, Colour::INK),
        mouth,
    ]
}

fn changed() -> Vec<Path> {
    vec![
        circle(50.0, 50.0, 46.0, pen(PEN, Colour::INK)),
        strokes(&[(28.0, 40.0), (70.0, 40.0)]),
        strokes(&[(58.0, 28.0), (72.0, 40.0), (58.0, 52.0)]),
        strokes(&[(72.0, 63.0), (30.0, 63.0)]),
        strokes(&[(42.0, 51.0), (28.0, 63.0), (42.0, 75.0)]),
    ]
}

fn bed() -> Vec<Path> {
    vec![
        strokes(&[(6.0, 44.0), (6.0, 88.0)]),
        strokes(&[(94.0, 62.0), (94.0, 88.0)]),
        strokes(&[(6.0, 74.0), (94.0, 74.0)]),
        rounded([12.0, 56.0, 20.0, 16.0], 8.0, ink(PEN)),
        Path {
            way: vec![
                Move::To(38.0, 72.0),
                Move::Line(38.0, 54.0),
                Move::Line(82.0, 54.0),
                Move::Curve([90.0, 54.0, 94.0, 58.0, 94.0, 66.0]),
            ],
            closed: false,
            fill: None,
            stroke: Some(ink(PEN)),
        },
        // The moon.
        Path {
            way: vec![
                Move::To(70.0, 8.0),
                Move::Curve([52.0, 12.0, 54.0, 42.0, 78.0, 38.0]),
                Move::Curve([66.0, 34.0, 62.0, 20.0, 70.0, 8.0]),
            ],
            closed: true,
            fill: None,
            stroke: Some(ink(PEN)),
        },
    ]
}

fn ball() -> Vec<Path> {
    let corner = |n: u8| {
        let angle = f32::from(n) * std::f32::consts::TAU / 5.0;
        (angle.sin(), -angle.cos())
    };
    let inner: Vec<(f32, f32)> = (0..5)
        .map(corner)
        .map(|(x, y)| (50.0 + 17.0 * x, 50.0 + 17.0 * y))
        .collect();
    let mut paths = vec![
        circle(50.0, 50.0, 44.0, pen(PEN, Colour::INK)),
        Path {
            fill: Some(Colour::INK),
            ..shape(&inner)
        },
    ];
    for (n, from) in (0..5).zip(&inner) {
        let (x, y) = corner(n);
        paths.push(line(
            *from,
            (50.0 + 43.0 * x, 50.0 + 43.0 * y),
            ink(PEN * 0.8),
        ));
    }
    paths
}

fn walk() -> Vec<Path> {
    vec![
        circle(34.0, 20.0, 12.0, pen(PEN, Colour::INK)),
        strokes(&[(34.0, 32.0), (34.0, 64.0)]),
        strokes(&[(22.0, 92.0), (34.0, 64.0), (46.0, 92.0)]),
        strokes(&[(14.0, 56.0), (34.0, 40.0), (54.0, 60.0)]),
        circle(74.0, 44.0, 10.0, pen(PEN, Colour::INK)),
        strokes(&[(74.0, 54.0), (74.0, 74.0)]),
        strokes(&[(64.0, 92.0), (74.0, 74.0), (84.0, 92.0)]),
        strokes(&[(54.0, 60.0), (74.0, 62.0), (90.0, 52.0)]),
    ]
}

fn school() -> Vec<Path> {
    vec![
        shape(&[
            (8.0, 92.0),
            (8.0, 48.0),
            (50.0, 24.0),
            (92.0, 48.0),
            (92.0, 92.0),
        ]),
        strokes(&[(40.0, 92.0), (40.0, 68.0), (60.0, 68.0), (60.0, 92.0)]),
        strokes(&[(20.0, 62.0), (30.0, 62.0)]),
        strokes(&[(70.0, 62.0), (80.0, 62.0)]),
        strokes(&[
            (50.0, 24.0),
            (50.0, 6.0),
            (66.0, 6.0),
            (66.0, 14.0),
            (50.0, 14.0),
        ]),
    ]
}

fn phone() -> Vec<Path> {
    vec![
        rounded([28.0, 6.0, 44.0, 88.0], 9.0, ink(PEN)),
        strokes(&[(44.0, 16.0), (56.0, 16.0)]),
        heart(50.0, 54.0, 0.38),
    ]
}

fn heart(x: f32, y: f32, scale: f32) -> Path {
    let at = |dx: f32, dy: f32| (x + dx * scale, y + dy * scale);
    let (bottom, left, top, right) = (
        at(0.0, 40.0),
        at(-44.0, -12.0),
        at(0.0, -18.0),
        at(44.0, -12.0),
    );
    let handles = |a: (f32, f32), b: (f32, f32), to: (f32, f32)| {
        Move::Curve([a.0, a.1, b.0, b.1, to.0, to.1])
    };
    Path {
        way: vec![
            Move::To(bottom.0, bottom.1),
            handles(at(-20.0, 22.0), at(-44.0, 8.0), left),
            handles(at(-44.0, -46.0), at(-8.0, -46.0), top),
            handles(at(8.0, -46.0), at(44.0, -46.0), right),
            handles(at(44.0, 8.0), at(20.0, 22.0), bottom),
        ],
        closed: true,
        fill: None,
        stroke: Some(ink(PEN)),
    }
}

fn meal() -> Vec<Path> {
    vec![
        strokes(&[(8.0, 50.0), (92.0, 50.0)]),
        curve((14.0, 50.0), [16.0, 98.0, 84.0, 98.0, 86.0, 50.0]),
        strokes(&[(60.0, 48.0), (84.0, 12.0)]),
        curve((34.0, 38.0), [26.0, 30.0, 42.0, 24.0, 34.0, 14.0]),
    ]
}

fn book() -> Vec<Path> {
    vec![
        strokes(&[(50.0, 26.0), (50.0, 86.0)]),
        Path {
            way: vec![
                Move::To(50.0, 26.0),
                Move::Curve([36.0, 14.0, 20.0, 14.0, 8.0, 20.0]),
                Move::Line(8.0, 80.0),
                Move::Curve([20.0, 74.0, 36.0, 74.0, 50.0, 86.0]),
                Move::Curve([64.0, 74.0, 80.0, 74.0, 92.0, 80.0]),
                Move::Line(92.0, 20.0),
                Move::Curve([80.0, 14.0, 64.0, 14.0, 50.0, 26.0]),
            ],
            closed: true,
            fill: None,
            stroke: Some(ink(PEN)),
        },
        strokes(&[(20.0, 36.0), (38.0, 40.0)]),
        strokes(&[(20.0, 52.0), (38.0, 56.0)]),
        strokes(&[(62.0, 40.0), (80.0, 36.0)]),
        strokes(&[(62.0, 56.0), (80.0, 52.0)]),
    ]
}

fn home() -> Vec<Path> {
    vec![
        strokes(&[(6.0, 52.0), (50.0, 12.0), (94.0, 52.0)]),
        strokes(&[(18.0, 44.0), (18.0, 90.0), (82.0, 90.0), (82.0, 44.0)]),
        strokes(&[(42.0, 90.0), (42.0, 62.0), (58.0, 62.0), (58.0, 90.0)]),
    ]
}

fn bus() -> Vec<Path> {
    vec![
        rounded([8.0, 20.0, 84.0, 56.0], 9.0, ink(PEN)),
        strokes(&[(8.0, 50.0), (92.0, 50.0)]),
        strokes(&[(36.0, 22.0), (36.0, 48.0)]),
        strokes(&[(64.0, 22.0), (64.0, 48.0)]),
        Path {
            fill: Some(Colour(0xFF, 0xFF, 0xFF)),
            ..circle(28.0, 78.0, 10.0, pen(PEN, Colour::INK))
        },
        Path {
            fill: Some(Colour(0xFF, 0xFF, 0xFF)),
            ..circle(72.0, 78.0, 10.0, pen(PEN, Colour::INK))
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_stays_in_its_square() {
        for one in Sign::ALL {
            for path in sign(one) {
                for step in path.way {
                    let ends = match step {
                        Move::To(x, y) | Move::Line(x, y) => vec![x, y],
                        Move::Curve([_, _, _, _, x, y]) => vec![x, y],
                    };
                    assert!(
                        ends.iter().all(|c| (0.0..=UNIT).contains(c)),
                        "{one:?}: {ends:?}"
                    );
                }
            }
        }
    }
}
