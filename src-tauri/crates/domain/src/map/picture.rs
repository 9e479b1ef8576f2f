//! The display list: what is drawn, in order, for screen and paper alike.

use serde::{Serialize, Serializer};

use super::facts::Facts;
use super::standing::Standing;
use super::tree::Tree;
use crate::kinds::{Bond, Symbol, Union};

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

    fn closed(mut self) -> Path {
        self.0.push(Step::Close);
        self
    }

    /// A circle or ellipse of four curves.
    #[must_use]
    pub fn round(x: f64, y: f64, r: f64) -> Path {
        let k = r * 0.5523;
        Path(vec![
            Step::Move(x - r, y),
            Step::Curve([x - r, y - k, x - k, y - r, x, y - r]),
            Step::Curve([x + k, y - r, x + r, y - k, x + r, y]),
            Step::Curve([x + r, y + k, x + k, y + r, x, y + r]),
            Step::Curve([x - k, y + r, x - r, y + k, x - r, y]),
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
        let n = |v: f64| (v * 10.0).round() / 10.0 + 0.0;
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
    /// Generation, 0 for the oldest.
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

/// What is drawn of somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    /// Name.
    pub name: String,
    /// Below it, such as years of somebody who has died.
    pub below: String,
    /// In the sign.
    pub age: String,
    /// Form.
    pub symbol: Symbol,
    /// Colour and badge; nothing shows neither.
    pub standing: Option<Standing>,
    /// The conference is about this child.
    pub main: bool,
    /// Has died.
    pub died: bool,
    /// Has a protected way to be reached: for the coordinator alone.
    pub hidden: bool,
    /// A safety matter: for the coordinator alone.
    pub safety: bool,
    /// All of it as one sentence for a listener.
    pub label: String,
}

/// Half of a sign.
const HALF: f64 = 18.0;

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

fn outline(symbol: Symbol, half: f64) -> Path {
    let square = [(-half, -half), (half, -half), (half, half), (-half, half)];
    match symbol {
        Symbol::Square => Path::through(&square).closed(),
        Symbol::Circle => Path::round(0.0, 0.0, half),
        Symbol::Diamond => {
            let far = half * 1.12;
            Path::through(&[(0.0, -far), (far, 0.0), (0.0, far), (-far, 0.0)]).closed()
        }
        Symbol::Tile => Path::rounded(&square, half * 0.55),
    }
}

fn sign_shapes(sign: &Sign, house: bool) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut paint = |pen, path| shapes.push(Shape { pen, path });
    if sign.main {
        paint(Pen::Outer, outline(sign.symbol, HALF + 4.0));
    }
    let look = match sign.standing {
        Some(Standing::Coming) => Pen::Coming,
        Some(Standing::Message) => Pen::Message,
        Some(Standing::Asked) => Pen::Asked,
        Some(Standing::NotComing) | None => Pen::NotComing,
        Some(Standing::NotAsked) if sign.died => Pen::NotComing,
        Some(Standing::NotAsked) => Pen::NotAsked,
        Some(Standing::Excluded) => Pen::Excluded,
        Some(Standing::Information) => Pen::Information,
    };
    paint(look, outline(sign.symbol, HALF));
    // How far lines across the sign reach from its middle, so that none pokes out of its edge.
    let reach = match sign.symbol {
        Symbol::Square => HALF - 0.5,
        Symbol::Tile => HALF - 3.0,
        Symbol::Circle => HALF * std::f64::consts::FRAC_1_SQRT_2,
        Symbol::Diamond => HALF * 0.56,
    };
    if sign.standing == Some(Standing::Excluded) {
        for off in [-0.7_f64, 0.0, 0.7] {
            let (middle, half) = (reach * off, reach * (1.0 - off.abs()));
            let ends = [
                (middle - half, middle + half),
                (middle + half, middle - half),
            ];
            paint(Pen::Cross, Path::through(&ends));
        }
    }
    if sign.died {
        paint(
            Pen::Cross,
            Path::through(&[(-reach, -reach), (reach, reach)]),
        );
        paint(
            Pen::Cross,
            Path::through(&[(reach, -reach), (-reach, reach)]),
        );
    }
    if let Some((look, mark)) = badge(sign).filter(|_| !sign.died) {
        let (x, y) = (HALF, -HALF);
        paint(look, Path::round(x, y, 8.0));
        let moved: Vec<(f64, f64)> = mark.iter().map(|p| (x + p.0, y + p.1)).collect();
        paint(Pen::BadgeMark, Path::through(&moved));
        if sign.standing == Some(Standing::Information) {
            paint(Pen::BadgeMark, Path::through(&[(x, y - 4.4), (x, y - 3.2)]));
        }
    }
    if house {
        let (x, y) = (-HALF - 13.0, HALF + 3.0);
        let house = [
            (-6.0, 0.0),
            (0.0, -6.0),
            (6.0, 0.0),
            (4.0, 0.0),
            (4.0, 6.0),
            (-4.0, 6.0),
            (-4.0, 0.0),
        ];
        let moved: Vec<(f64, f64)> = house.iter().map(|p| (x + p.0, y + p.1)).collect();
        paint(Pen::Home, Path::through(&moved).closed());
    }
    let guarded = [(sign.safety, true), (sign.hidden, false)];
    for (n, (_, shield)) in guarded.iter().filter(|g| g.0).enumerate() {
        #[allow(clippy::cast_precision_loss, reason = "two at most")]
        let (x, y) = (-HALF - 17.0 * n as f64, -HALF);
        paint(Pen::Guarded, Path::round(x, y, 8.0));
        let mark: &[(f64, f64)] = if *shield {
            &[
                (0.0, -4.5),
                (3.6, -3.0),
                (3.6, 0.5),
                (0.0, 4.5),
                (-3.6, 0.5),
                (-3.6, -3.0),
                (0.0, -4.5),
            ]
        } else {
            &[
                (-2.0, -0.4),
                (-2.0, -3.4),
                (2.0, -3.4),
                (2.0, -0.4),
                (3.4, -0.4),
                (3.4, 3.8),
                (-3.4, 3.8),
                (-3.4, -0.4),
                (2.0, -0.4),
            ]
        };
        let moved: Vec<(f64, f64)> = mark.iter().map(|p| (x + p.0, y + p.1)).collect();
        paint(Pen::GuardedMark, Path::through(&moved));
    }
    shapes
}

type Mark = &'static [(f64, f64)];

fn badge(sign: &Sign) -> Option<(Pen, Mark)> {
    Some(match sign.standing? {
        Standing::Coming => (Pen::BadgeDone, &[(-3.6, 0.3), (-1.0, 2.9), (3.7, -2.7)]),
        Standing::Asked => (Pen::BadgeSoon, &[(0.0, -4.4), (0.0, 0.4), (3.2, 2.2)]),
        Standing::Message => (
            Pen::BadgeInfo,
            &[
                (-4.2, 3.0),
                (-4.2, -3.0),
                (0.0, 0.6),
                (4.2, -3.0),
                (4.2, 3.0),
                (-4.2, 3.0),
            ],
        ),
        Standing::Information => (Pen::BadgeInfo, &[(0.0, 4.2), (0.0, -1.0)]),
        Standing::NotComing | Standing::Excluded => (Pen::BadgeCalm, &[(-3.8, 0.0), (3.8, 0.0)]),
        Standing::NotAsked => return None,
    })
}

fn sign_words(sign: &Sign, number: Option<u32>) -> Vec<Words> {
    let down = if sign.main { 6.0 } else { 0.0 };
    let mut words = vec![Words {
        say: Say::Name,
        x: 0.0,
        y: HALF + 16.0 + down,
        text: sign.name.clone(),
    }];
    let mut say = |say, x, y, text: String| {
        if !text.is_empty() {
            words.push(Words { say, x, y, text });
        }
    };
    say(Say::Below, 0.0, HALF + 30.0 + down, sign.below.clone());
    if !sign.died && sign.age.chars().count() <= 3 {
        say(Say::Age, 0.0, 4.5, sign.age.clone());
    }
    if let Some(number) = number {
        say(Say::Small, -HALF - 13.0, HALF + 22.0, number.to_string());
    }
    words
}
