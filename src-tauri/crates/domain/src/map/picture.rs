//! The display list: what is drawn, in order, for screen and paper alike.

use serde::{Serialize, Serializer};

use super::facts::Facts;
use super::sign::{Sign, sign_shapes, sign_words};
use super::tenth;
use super::tree::Tree;
use crate::kinds::{Bond, Union};

/// How a shape is painted; each back end has a pen for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Pen {
    /// Outline of a home.
    Home,
    /// A couple's line and what hangs on it.
    Line,
    /// Living together; adopted or fostered.
    Dashed,
    /// Going out; not sure.
    Dotted,
    /// Strokes of separation.
    Parted,
    /// The second outline of a child the conference is about.
    Outer,
    /// A sign, by standing.
    Coming,
    /// Sends a message.
    Message,
    /// Was asked.
    Asked,
    /// Not coming.
    NotComing,
    /// Not asked.
    NotAsked,
    /// Not invited.
    Excluded,
    /// Gives information.
    Information,
    /// The bar of somebody not invited, the cross of somebody who has died.
    Cross,
    /// A round badge, by standing: `done`.
    BadgeDone,
    /// Honey clock.
    BadgeSoon,
    /// Blue.
    BadgeInfo,
    /// Grey.
    BadgeCalm,
    /// What stands in a badge.
    BadgeMark,
    /// Lock and shield: for the coordinator alone.
    Guarded,
    /// What stands in lock and shield.
    GuardedMark,
    /// A band of the circle.
    Ring,
    /// Every other band.
    Band,
    /// The middle of the circle.
    Middle,
    /// A place or a group.
    Organisation,
    /// A tie that is difficult now.
    Stress,
    /// The head of an arrow: where help goes.
    Arrow,
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Starts.
    Move(f64, f64),
    /// A straight line.
    Line(f64, f64),
    /// A cubic curve with two handles.
    Curve([f64; 6]),
    /// Back to the start.
    Close,
}

/// A path; on the wire as SVG writes it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// A line through points.
    #[must_use]
    pub fn through(points: &[(f64, f64)]) -> Path {
        let step = |(n, p): (usize, &(f64, f64))| {
            if n == 0 {
                Step::Move(p.0, p.1)
            } else {
                Step::Line(p.0, p.1)
            }
        };
        Path(points.iter().enumerate().map(step).collect())
    }

    pub(super) fn closed(mut self) -> Path {
        self.0.push(Step::Close);
        self
    }

    /// A circle of four curves.
    #[must_use]
    pub fn round(x: f64, y: f64, r: f64) -> Path {
        Path::oval(x, y, (r, r))
    }

    /// An ellipse of four curves, by its half-axes.
    #[must_use]
    pub fn oval(x: f64, y: f64, (rx, ry): (f64, f64)) -> Path {
        let (kx, ky) = (rx * 0.5523, ry * 0.5523);
        Path(vec![
            Step::Move(x - rx, y),
            Step::Curve([x - rx, y - ky, x - kx, y - ry, x, y - ry]),
            Step::Curve([x + kx, y - ry, x + rx, y - ky, x + rx, y]),
            Step::Curve([x + rx, y + ky, x + kx, y + ry, x, y + ry]),
            Step::Curve([x - kx, y + ry, x - rx, y + ky, x - rx, y]),
            Step::Close,
        ])
    }

    /// Corners cut round.
    #[must_use]
    pub fn rounded(points: &[(f64, f64)], radius: f64) -> Path {
        let count = points.len();
        let mut steps = Vec::new();
        for n in 0..count {
            let (before, here, after) = (
                points[(n + count - 1) % count],
                points[n],
                points[(n + 1) % count],
            );
            let toward = |to: (f64, f64)| {
                let (dx, dy) = (to.0 - here.0, to.1 - here.1);
                let length = dx.hypot(dy).max(0.001);
                let r = radius.min(length / 2.0);
                (here.0 + dx / length * r, here.1 + dy / length * r)
            };
            let (from, to) = (toward(before), toward(after));
            steps.push(if n == 0 {
                Step::Move(from.0, from.1)
            } else {
                Step::Line(from.0, from.1)
            });
            steps.push(Step::Curve([here.0, here.1, here.0, here.1, to.0, to.1]));
        }
        Path(steps).closed()
    }

    /// As SVG writes it, in tenths.
    #[must_use]
    pub fn svg(&self) -> String {
        use std::fmt::Write;
        let mut out = String::new();
        // Plus nought, so that none is written as minus nought.
        let n = |v: f64| tenth(v) + 0.0;
        for step in &self.0 {
            let _infallible = match step {
                Step::Move(x, y) => write!(out, "M{} {}", n(*x), n(*y)),
                Step::Line(x, y) => write!(out, "L{} {}", n(*x), n(*y)),
                Step::Curve(c) => {
                    let c = c.map(n);
                    write!(
                        out,
                        "C{} {} {} {} {} {}",
                        c[0], c[1], c[2], c[3], c[4], c[5]
                    )
                }
                Step::Close => write!(out, "Z"),
            };
        }
        out
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.svg())
    }
}

/// Something painted.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shape {
    /// How.
    pub pen: Pen,
    /// What, as SVG writes it.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub path: Path,
}

/// What a sentence in the picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Say {
    /// A name.
    Name,
    /// Below a name.
    Below,
    /// Age, in the sign.
    Age,
    /// Number of a home, or a year at a couple.
    Small,
    /// What a ring of the circle is called.
    Ring,
}

/// Words in the picture, in the middle of their place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Words {
    /// What they are.
    pub say: Say,
    /// Across.
    pub x: f64,
    /// Down, where the letters stand.
    pub y: f64,
    /// The words.
    pub text: String,
}

/// Somebody in the picture; shapes and words are told from the middle of the sign.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Placed {
    /// Person.
    pub id: String,
    /// Across.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Generation, 0 for the oldest; in a circle the ring, 0 in the middle.
    pub row: usize,
    /// All that is seen of somebody and how they belong, as one sentence for a listener.
    pub label: String,
    /// Sign and badges.
    pub shapes: Vec<Shape>,
    /// Name and age.
    pub words: Vec<Words>,
}

/// A picture.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Picture {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Homes and lines, in the order of painting.
    pub shapes: Vec<Shape>,
    /// Words that belong to nobody.
    pub words: Vec<Words>,
    /// People, row by row from left to right.
    pub people: Vec<Placed>,
}

/// The display list of a tree. `signs` stand in the order of the facts.
#[must_use]
pub fn picture(facts: &Facts, tree: &Tree, signs: &[Sign]) -> Picture {
    let mut shapes: Vec<Shape> = Vec::new();
    let mut words = Vec::new();
    let mut paint = |pen, path| shapes.push(Shape { pen, path });
    for home in tree.homes.iter().filter(|h| !h.points.is_empty()) {
        paint(Pen::Home, Path::rounded(&home.points, 12.0));
    }
    for line in &tree.couples {
        let look = match line.union {
            Some(Union::Together) => Pen::Dashed,
            Some(Union::Dating) => Pen::Dotted,
            _ => Pen::Line,
        };
        paint(look, Path::through(&line.points));
        let (x, y) = line.middle;
        let strokes: &[f64] = match line.union {
            Some(Union::Separated) => &[0.0],
            Some(Union::Divorced) => &[-3.0, 3.0],
            _ => &[],
        };
        // Beside the drop to the children, toward the right partner.
        for off in strokes {
            let x = x + 14.0 + off;
            paint(
                Pen::Parted,
                Path::through(&[(x - 3.5, y + 8.0), (x + 3.5, y - 8.0)]),
            );
        }
        let years = facts.branches[line.branch].years;
        let told = match years {
            (Some(from), Some(to)) => format!("{from}–{to}"),
            (Some(from), None) => from.to_string(),
            (None, Some(to)) => format!("–{to}"),
            (None, None) => continue,
        };
        words.push(Words {
            say: Say::Small,
            x,
            y: y - 6.0,
            text: told,
        });
    }
    for drop in &tree.drops {
        let look = match drop.child {
            Some((_, Bond::Adopted | Bond::Fostered | Bond::Step)) => Pen::Dashed,
            Some((_, Bond::Unsure)) => Pen::Dotted,
            _ => Pen::Line,
        };
        paint(look, Path::through(&drop.points));
    }
    let mut people: Vec<Placed> = Vec::new();
    for (spot, sign) in tree.spots.iter().zip(signs) {
        let numbers = tree.homes.iter().filter(|h| h.members.contains(&spot.id));
        let number = numbers.filter_map(|h| h.number).next();
        people.push(Placed {
            id: spot.id.clone(),
            x: spot.x,
            y: spot.y,
            row: spot.row,
            label: sign.label.clone(),
            shapes: sign_shapes(sign, number.is_some()),
            words: sign_words(sign, number),
        });
    }
    people.sort_by(|a, b| {
        (a.row, a.x)
            .partial_cmp(&(b.row, b.x))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    Picture {
        width: tree.width,
        height: tree.height,
        shapes,
        words,
        people,
    }
}
