//! The circle: who is around the children. Everybody stands in the band of their ring; the direction is looked for
//! so that no words touch, few ties run through a name, and whoever stood somewhere stays there. Same input, same
//! picture; nothing is stored in pixels.

mod draw;
mod search;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::drawing::RINGS;
use super::tenth;
use super::tree::SIGN;
use crate::kinds::Side;

pub use draw::{TieLine, TieLook, TieSign, circle_picture, tie_signs};

/// Somebody to be placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// Person or organisation.
    pub id: String,
    /// Ring, 1 to 4.
    pub ring: usize,
    /// Side of the family.
    pub side: Option<Side>,
    /// Half the width of the words at the sign.
    pub half: f64,
    /// There is a second line under the name.
    pub two: bool,
    /// How many marks for the coordinator alone stand at the sign: lock, shield.
    pub guarded: u32,
}

/// Somebody in the middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Core {
    /// Person.
    pub id: String,
    /// Half the width of the name.
    pub half: f64,
}

/// Where the words stand at a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beside {
    /// Under it.
    Below,
    /// Right of it.
    Right,
    /// Left of it.
    Left,
    /// Over it.
    Above,
}

/// A direction of the circle: 0 is to the right, a quarter of [`TURNS`] is down.
pub type Turn = usize;
/// How many directions there are.
pub const TURNS: usize = 120;

/// A direction, and where the words stood.
pub type Stood = (Turn, Beside);

/// Where everybody was last: directions are steadier than pixels.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Turns {
    /// How much the rings had grown.
    pub grown: f64,
    /// Everybody's direction.
    pub at: BTreeMap<String, Stood>,
}

/// Somebody placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Person or organisation.
    pub id: String,
    /// Ring, 1 to 4.
    pub ring: usize,
    /// Direction.
    pub turn: Turn,
    /// Where the words stand.
    pub beside: Beside,
    /// Middle of the sign, across and down from the middle of the picture.
    pub at: (f64, f64),
}

/// Half-axes of an ellipse.
pub type Axes = (f64, f64);

/// The circle, from the middle of the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// The oval of the middle.
    pub middle: Axes,
    /// Who stands in it, from left to right.
    pub core: Vec<(String, f64)>,
    /// Outer edges of the four bands.
    pub rings: [Axes; RINGS],
    /// Around it.
    pub places: Vec<Place>,
    /// How much the rings had to grow.
    pub grown: f64,
}

/// A rectangle: left, top, right, bottom.
pub(super) type Box4 = [f64; 4];

/// Height of the letters of a line and what lies between two.
const LINE: f64 = 15.0;
/// What a sign takes with its badge.
const REACH: f64 = SIGN + 8.0;
/// From a sign to the words beside it.
const GAP: f64 = 5.0;

/// What a sign covers with its badge and its guarded marks.
pub(super) fn sign_box((x, y): (f64, f64), guarded: u32) -> Box4 {
    let left = match guarded {
        0 => SIGN + 2.0,
        marks => REACH + 17.0 * f64::from(marks - 1),
    };
    [x - left, y - REACH, x + REACH, y + SIGN + 2.0]
}

/// What the words at a sign cover.
pub(super) fn word_box((x, y): (f64, f64), beside: Beside, half: f64, two: bool) -> Box4 {
    let high = if two { 2.0 * LINE } else { LINE };
    match beside {
        Beside::Below => [x - half, y + SIGN + 4.0, x + half, y + SIGN + 4.0 + high],
        Beside::Above => [x - half, y - REACH - high, x + half, y - REACH],
        Beside::Right => {
            let left = x + REACH + GAP - 4.0;
            [left, y - high / 2.0, left + 2.0 * half, y + high / 2.0]
        }
        Beside::Left => {
            let right = x - SIGN - GAP - 2.0;
            [right - 2.0 * half, y - high / 2.0, right, y + high / 2.0]
        }
    }
}

fn touch(a: Box4, b: Box4) -> bool {
    const AIR: f64 = 2.0;
    a[0] < b[2] + AIR && b[0] < a[2] + AIR && a[1] < b[3] + AIR && b[1] < a[3] + AIR
}

/// Breadth and height of a band before anything has to grow.
const BAND: Axes = (112.0, 66.0);
/// The innermost band is wider by this much of a band, so that its ties have a length.
const FIRST: f64 = 0.4;
/// A small circle fits a small window: so narrow are the bands if no tie runs through a name then.
const LEAST: f64 = 0.72;
/// Rings grow no further than this.
const MOST: f64 = 60.0;
/// Free room between two in the middle.
const APART: f64 = 18.0;

/// The oval of the middle with everybody in it.
fn middle(core: &[Core]) -> (Axes, Vec<(String, f64)>) {
    let wide = |one: &Core| 2.0 * one.half.max(SIGN + 6.0);
    let all: f64 = core.iter().map(wide).sum::<f64>() + APART * (core.len().max(1) - 1) as f64;
    let mut at = -all / 2.0;
    let stand = core.iter().map(|one| {
        let x = at + wide(one) / 2.0;
        at += wide(one) + APART;
        (one.id.clone(), tenth(x))
    });
    let stand = stand.collect();
    // Corners of the row lie inside the oval.
    ((tenth((all / 2.0 + 14.0).max(44.0) * 1.22), 62.0), stand)
}

fn rings(middle: Axes, grown: f64) -> [Axes; RINGS] {
    std::array::from_fn(|n| {
        let n = (n + 1) as f64 + FIRST;
        (
            tenth(middle.0 + BAND.0 * grown * n),
            tenth(middle.1 + BAND.1 * grown * n),
        )
    })
}

/// How much the rings have to grow at least, so that everybody of a ring has room along it.
fn room(oval: Axes, seats: &[Seat]) -> f64 {
    let mut grown: f64 = LEAST;
    for ring in 1..=RINGS {
        let here = seats.iter().filter(|s| s.ring == ring);
        // A sign with its words beside it, turned as it lies best.
        let needed: f64 = here.map(|s| (2.0 * s.half).min(2.0 * REACH + 20.0)).sum();
        let along = |grown: f64| {
            let n = ring as f64 - 0.5 + FIRST;
            let (a, b) = (oval.0 + BAND.0 * grown * n, oval.1 + BAND.1 * grown * n);
            std::f64::consts::PI * (a + b) * 0.97
        };
        while along(grown) < needed * 0.7 && grown < MOST {
            grown *= 1.12;
        }
    }
    grown
}

/// Places everybody. `last` is where they stood before.
#[must_use]
pub fn circle(core: &[Core], seats: &[Seat], last: &Turns) -> Circle {
    let (oval, stand) = middle(core);
    let stays = |id: &String| seats.iter().any(|s| s.id == *id);
    let mut grown = room(oval, seats);
    // As large as it was, so that nobody moves; smaller again when somebody has gone.
    if last.grown > grown && last.at.keys().all(stays) {
        grown = last.grown;
    }
    let mut start = search::first(seats, last);
    loop {
        let rings = rings(oval, grown);
        let wide = grown >= 1.0;
        let (places, touching, through) = search::places(oval, (&rings, wide), seats, last, &start);
        // Rings grow until no words touch; with room for all round the innermost, none do.
        if touching == 0 && (through == 0 || wide) || grown > MOST {
            return Circle {
                middle: oval,
                core: stand,
                rings,
                places,
                grown,
            };
        }
        grown *= match last.at.is_empty() && touching > 0 {
            false if grown < 2.0 => 1.12,
            false => 1.3,
            true => 1.25,
        };
        // Where they stood in narrower rings is nearly right in wider ones.
        start = places.iter().map(|p| (p.turn, p.beside)).collect();
    }
}

impl Circle {
    /// Directions, to be kept for the next picture.
    #[must_use]
    pub fn turns(&self) -> Turns {
        let stood = |place: &Place| (place.id.clone(), (place.turn, place.beside));
        Turns {
            grown: self.grown,
            at: self.places.iter().map(stood).collect(),
        }
    }
}
