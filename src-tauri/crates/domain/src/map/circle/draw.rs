//! The display list of a circle.

use std::f64::consts::FRAC_PI_3;

use serde::Serialize;

use super::search::captions;
use super::{Axes, Beside, Circle, Place, sign_box, word_box};
use crate::kinds::{Flow, Tie};
use crate::map::drawing::RINGS;
use crate::map::picture::{Path, Pen, Picture, Placed, Say, Shape, Words};
use crate::map::sign::{Sign, sign_shapes, sign_words};
use crate::map::tenth;
use crate::map::tree::SIGN;

/// What a tie looks like (handbook 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieLook {
    /// Strong, gives strength.
    Strong,
    /// There when needed.
    There,
    /// Thin, seldom.
    Thin,
    /// Difficult now.
    Stress,
    /// No contact.
    Broken,
    /// Contact again, after there was none.
    Repaired,
}

impl TieLook {
    /// No contact and difficulty say more than strength; without a word on strength it is there when needed.
    #[must_use]
    pub fn of(tie: &Tie) -> TieLook {
        match tie.strength.unwrap_or(2) {
            _ if tie.broken => TieLook::Broken,
            _ if tie.stress => TieLook::Stress,
            _ if tie.repaired => TieLook::Repaired,
            3.. => TieLook::Strong,
            2 => TieLook::There,
            _ => TieLook::Thin,
        }
    }

    /// The last part of its message key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            TieLook::Strong => "strong",
            TieLook::There => "there",
            TieLook::Thin => "thin",
            TieLook::Stress => "stress",
            TieLook::Broken => "broken",
            TieLook::Repaired => "repaired",
        }
    }
}

/// A tie as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct TieLine {
    /// To whom.
    pub id: String,
    /// What it looks like.
    pub look: TieLook,
    /// Direction of help, seen from the children's home.
    pub flow: Flow,
}

/// The display list of a circle. Signs may stand in any order; `rings` are the words of the rings.
#[must_use]
pub fn circle_picture(
    circle: &Circle,
    signs: &[Sign],
    ties: &[TieLine],
    rings: &[String; RINGS],
) -> Picture {
    let sign = |id: &str| signs.iter().find(|s| s.id == id);
    let mut edge = [0.0_f64; 4];
    let mut reach = |b: [f64; 4]| {
        edge = [
            edge[0].min(b[0]),
            edge[1].min(b[1]),
            edge[2].max(b[2]),
            edge[3].max(b[3]),
        ];
    };
    let outer = circle.rings[RINGS - 1];
    reach([-outer.0, -outer.1, outer.0, outer.1]);
    for place in &circle.places {
        if let Some(sign) = sign(&place.id) {
            reach(sign_box(place.at, sign.guarded()));
            let two = !sign.below.is_empty();
            reach(word_box(place.at, place.beside, sign.half, two));
        }
    }
    // Half a line of air, so that no pen is cut.
    let (dx, dy) = (tenth(2.0 - edge[0]), tenth(2.0 - edge[1]));
    let mut picture = Picture {
        width: tenth(edge[2] - edge[0] + 4.0),
        height: tenth(edge[3] - edge[1] + 4.0),
        ..Picture::default()
    };
    let oval = |pen, axes: Axes| Shape {
        pen,
        path: Path::oval(dx, dy, axes),
    };
    for (n, ring) in circle.rings.iter().enumerate().rev() {
        let pen = if n % 2 == 0 { Pen::Ring } else { Pen::Band };
        picture.shapes.push(oval(pen, *ring));
    }
    for place in &circle.places {
        if let Some(told) = ties.iter().find(|t| t.id == place.id) {
            picture.shapes.extend(tie(
                circle.middle,
                place.at,
                (told.look, told.flow),
                (dx, dy),
            ));
        }
    }
    picture.shapes.push(oval(Pen::Middle, circle.middle));
    for (area, text) in captions(&circle.rings).iter().zip(rings) {
        picture.words.push(Words {
            say: Say::Ring,
            x: tenth(dx + (area[0] + area[2]) / 2.0),
            y: tenth(dy + area[3] - 4.0),
            text: text.clone(),
        });
    }
    for (id, x) in &circle.core {
        if let Some(sign) = sign(id) {
            let words = sign_words(sign, None);
            picture
                .people
                .push(placed(sign, (dx + x, dy - 10.0), 0, words));
        }
    }
    let mut around: Vec<&Place> = circle.places.iter().collect();
    around.sort_by_key(|p| (p.ring, p.turn, &p.id));
    for place in around {
        if let Some(sign) = sign(&place.id) {
            let at = (dx + place.at.0, dy + place.at.1);
            let words = words(sign, place.beside);
            picture.people.push(placed(sign, at, place.ring, words));
        }
    }
    picture
}

fn placed(sign: &Sign, (x, y): (f64, f64), row: usize, words: Vec<Words>) -> Placed {
    let shapes = if sign.organisation {
        let corner = |n: usize| {
            let (sin, cos) = (n as f64 * FRAC_PI_3).sin_cos();
            (cos * SIGN * 1.08, sin * SIGN * 1.08)
        };
        let corners: Vec<_> = (0..6).map(corner).collect();
        vec![Shape {
            pen: Pen::Organisation,
            path: Path::through(&corners).closed(),
        }]
    } else {
        sign_shapes(sign, false)
    };
    Placed {
        id: sign.id.clone(),
        x: tenth(x),
        y: tenth(y),
        row,
        label: sign.label.clone(),
        shapes,
        words,
    }
}

/// Words of a sign, moved to where there is room.
fn words(sign: &Sign, beside: Beside) -> Vec<Words> {
    let area = word_box((0.0, 0.0), beside, sign.half, !sign.below.is_empty());
    let mut words = sign_words(sign, None);
    for word in &mut words {
        let line = match word.say {
            Say::Name => 0.0,
            Say::Below => 14.0,
            _ => continue,
        };
        word.x = tenth((area[0] + area[2]) / 2.0);
        word.y = tenth(area[1] + 12.0 + line);
    }
    words
}

/// A tie, from the edge of the middle to the edge of a sign.
fn tie(
    oval: Axes,
    to: (f64, f64),
    (look, flow): (TieLook, Flow),
    (dx, dy): (f64, f64),
) -> Vec<Shape> {
    let length = to.0.hypot(to.1).max(1.0);
    let way = (to.0 / length, to.1 / length);
    let start = length / (to.0 / oval.0).hypot(to.1 / oval.1).max(0.001);
    let (from, until) = (start + 3.0, length - SIGN - 5.0);
    if until <= from {
        return Vec::new();
    }
    // Along the tie, and to its side.
    let at = |along: f64, aside: f64| {
        (
            tenth(dx + way.0 * along - way.1 * aside),
            tenth(dy + way.1 * along + way.0 * aside),
        )
    };
    let line = |pen, points: &[(f64, f64)]| Shape {
        pen,
        path: Path::through(points),
    };
    let straight = |pen, aside: f64| line(pen, &[at(from, aside), at(until, aside)]);
    let half = (from + until) / 2.0;
    let bar = |along: f64| line(Pen::Line, &[at(along, -6.0), at(along, 6.0)]);
    let mut shapes = match look {
        TieLook::Repaired => {
            let (x, y) = at(half, 0.0);
            let ring = Shape {
                pen: Pen::Outer,
                path: Path::round(x, y, 5.0),
            };
            vec![
                straight(Pen::Line, 0.0),
                bar(half - 9.0),
                bar(half + 9.0),
                ring,
            ]
        }
        TieLook::Broken => vec![
            line(Pen::Line, &[at(from, 0.0), at(half - 4.0, 0.0)]),
            bar(half - 4.0),
            bar(half + 4.0),
            line(Pen::Line, &[at(half + 4.0, 0.0), at(until, 0.0)]),
        ],
        TieLook::Stress => {
            let count = (((until - from) / 7.0) as usize).max(2);
            let step = (until - from) / count as f64;
            let aside = |n: usize| match n {
                n if n == 0 || n == count => 0.0,
                n if n % 2 == 0 => 4.5,
                _ => -4.5,
            };
            let points: Vec<(f64, f64)> = (0..=count)
                .map(|n| at(from + step * n as f64, aside(n)))
                .collect();
            vec![line(Pen::Stress, &points)]
        }
        TieLook::Strong => vec![straight(Pen::Line, -2.2), straight(Pen::Line, 2.2)],
        TieLook::There => vec![straight(Pen::Line, 0.0)],
        TieLook::Thin => vec![straight(Pen::Dotted, 0.0)],
    };
    let head = |tip: f64, back: f64| Shape {
        pen: Pen::Arrow,
        path: Path::through(&[at(tip, 0.0), at(back, 4.6), at(back, -4.6)]).closed(),
    };
    if matches!(flow, Flow::Out | Flow::Both) {
        shapes.push(head(until + 2.0, until - 8.0));
    }
    if matches!(flow, Flow::In | Flow::Both) {
        shapes.push(head(from - 2.0, from + 8.0));
    }
    shapes
}

/// A tie of the legend.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TieSign {
    /// `strong`, `there`, `thin`, `stress`, `broken`, `repaired`; `help` for an arrow.
    pub tie: &'static str,
    /// How it is drawn, from left to right.
    pub shapes: Vec<Shape>,
}

/// The ties as the legend shows them.
#[must_use]
pub fn tie_signs() -> Vec<TieSign> {
    let sign = |tie, look, flow| TieSign {
        tie,
        shapes: self::tie((1.0, 1.0), (72.0, 0.0), (look, flow), (0.0, 0.0)),
    };
    let looks = [
        TieLook::Strong,
        TieLook::There,
        TieLook::Thin,
        TieLook::Stress,
        TieLook::Broken,
        TieLook::Repaired,
    ];
    let mut signs: Vec<TieSign> = looks
        .into_iter()
        .map(|look| sign(look.key(), look, Flow::None))
        .collect();
    signs.push(sign("help", TieLook::There, Flow::Out));
    signs
}
