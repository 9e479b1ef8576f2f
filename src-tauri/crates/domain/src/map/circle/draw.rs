//! The display list of a circle.

use std::f64::consts::FRAC_PI_3;

use super::search::captions;
use super::{Axes, Beside, Circle, Place, sign_box, word_box};
use crate::kinds::Flow;
use crate::map::drawing::RINGS;
use crate::map::picture::{Path, Pen, Picture, Placed, Say, Shape, Words};
use crate::map::sign::{Sign, sign_shapes, sign_words};
use crate::map::tenth;
use crate::map::tree::SIGN;

/// A tie as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Bond {
    /// To whom.
    pub id: String,
    /// 0 none to 3 strong.
    pub strength: i32,
    /// Difficult now.
    pub stress: bool,
    /// No contact.
    pub broken: bool,
    /// Direction of help, seen from the children's home.
    pub flow: Flow,
}

/// The display list of a circle. Signs may stand in any order; `rings` are the words of the rings.
#[must_use]
pub fn circle_picture(
    circle: &Circle,
    signs: &[Sign],
    bonds: &[Bond],
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
            reach(sign_box(
                place.at,
                u32::from(sign.hidden) + u32::from(sign.safety),
            ));
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
        if let Some(bond) = bonds.iter().find(|b| b.id == place.id) {
            picture
                .shapes
                .extend(tie(circle.middle, place.at, bond, (dx, dy)));
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
fn tie(oval: Axes, to: (f64, f64), bond: &Bond, (dx, dy): (f64, f64)) -> Vec<Shape> {
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
    let mut shapes = if bond.broken {
        let half = (from + until) / 2.0;
        let bar = |along: f64| line(Pen::Line, &[at(along, -6.0), at(along, 6.0)]);
        vec![
            line(Pen::Line, &[at(from, 0.0), at(half - 4.0, 0.0)]),
            bar(half - 4.0),
            bar(half + 4.0),
            line(Pen::Line, &[at(half + 4.0, 0.0), at(until, 0.0)]),
        ]
    } else if bond.stress {
        let count = (((until - from) / 7.0) as usize).max(2);
        let step = (until - from) / count as f64;
        let points: Vec<(f64, f64)> = (0..=count)
            .map(|n| {
                let aside = match n {
                    0 => 0.0,
                    n if n == count => 0.0,
                    n if n % 2 == 0 => 4.5,
                    _ => -4.5,
                };
                at(from + step * n as f64, aside)
            })
            .collect();
        vec![line(Pen::Stress, &points)]
    } else {
        match bond.strength {
            3.. => vec![straight(Pen::Line, -2.2), straight(Pen::Line, 2.2)],
            2 => vec![straight(Pen::Line, 0.0)],
            _ => vec![straight(Pen::Dotted, 0.0)],
        }
    };
    let head = |tip: f64, back: f64| Shape {
        pen: Pen::Arrow,
        path: Path::through(&[at(tip, 0.0), at(back, 4.6), at(back, -4.6)]).closed(),
    };
    if matches!(bond.flow, Flow::Out | Flow::Both) {
        shapes.push(head(until + 2.0, until - 8.0));
    }
    if matches!(bond.flow, Flow::In | Flow::Both) {
        shapes.push(head(from - 2.0, from + 8.0));
    }
    shapes
}

/// The ties as the legend shows them: from nothing to the right, each 44 long.
#[must_use]
pub fn tie_signs() -> Vec<(&'static str, Vec<Shape>)> {
    let bond = |strength, stress, broken, flow| Bond {
        id: String::new(),
        strength,
        stress,
        broken,
        flow,
    };
    let all = [
        ("strong", bond(3, false, false, Flow::None)),
        ("there", bond(2, false, false, Flow::None)),
        ("thin", bond(1, false, false, Flow::None)),
        ("stress", bond(2, true, false, Flow::None)),
        ("broken", bond(0, false, true, Flow::None)),
        ("help", bond(2, false, false, Flow::Out)),
    ];
    let drawn = all.map(|(name, bond)| (name, tie((1.0, 1.0), (72.0, 0.0), &bond, (0.0, 0.0))));
    drawn.to_vec()
}
