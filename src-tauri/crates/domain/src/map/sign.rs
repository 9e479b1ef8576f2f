//! The sign of somebody: outline, badge, cross, lock and shield; and what they mean, for the legend.

use serde::Serialize;

use super::picture::{Path, Pen, Say, Shape, Words};
use super::standing::DayStanding;
use super::tree::SIGN;
use crate::kinds::Symbol;

/// What is drawn of somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    /// Person or organisation.
    pub id: String,
    /// A place or a group, not a person.
    pub organisation: bool,
    /// Half the width of its words.
    pub half: f64,
    /// Name.
    pub name: String,
    /// Below it, such as years of somebody who has died.
    pub below: String,
    /// In the sign; empty if it is not known or has no room.
    pub age: String,
    /// Form.
    pub symbol: Symbol,
    /// Colour and badge; nothing shows neither.
    pub standing: Option<DayStanding>,
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

impl Sign {
    /// How many marks for the coordinator alone stand at it: lock, shield.
    #[must_use]
    pub fn guarded(&self) -> u32 {
        u32::from(self.hidden) + u32::from(self.safety)
    }

    /// The sign of somebody of whom nothing is known yet.
    #[must_use]
    pub fn blank(id: &str) -> Sign {
        Sign {
            id: id.to_owned(),
            organisation: false,
            half: 0.0,
            name: String::new(),
            below: String::new(),
            age: String::new(),
            symbol: Symbol::Tile,
            standing: None,
            main: false,
            died: false,
            hidden: false,
            safety: false,
            label: String::new(),
        }
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
        Symbol::Triangle => Path::through(&[
            (0.0, -half),
            (half * 1.08, half * 0.9),
            (-half * 1.08, half * 0.9),
        ])
        .closed(),
        Symbol::Pet => {
            let far = half * 0.7;
            Path::through(&[(0.0, -far), (far, 0.0), (0.0, far), (-far, 0.0)]).closed()
        }
    }
}

/// Shapes of a sign, told from its middle; with a house, its home has a number.
pub(super) fn sign_shapes(sign: &Sign, house: bool) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut paint = |pen, path| shapes.push(Shape { pen, path });
    if sign.main {
        paint(Pen::Outer, outline(sign.symbol, SIGN + 4.0));
    }
    let look = match sign.standing {
        Some(DayStanding::Coming) => Pen::Coming,
        Some(DayStanding::Message) => Pen::Message,
        Some(DayStanding::Asked) => Pen::Asked,
        Some(DayStanding::NotComing) | None => Pen::NotComing,
        Some(DayStanding::NotAsked) if sign.died => Pen::NotComing,
        Some(DayStanding::NotAsked) => Pen::NotAsked,
        Some(DayStanding::Excluded) => Pen::Excluded,
        Some(DayStanding::Information) => Pen::Information,
    };
    paint(look, outline(sign.symbol, SIGN));
    // How far lines across the sign reach from its middle, so that none pokes out of its edge.
    let reach = match sign.symbol {
        Symbol::Square => SIGN - 0.5,
        Symbol::Tile => SIGN - 3.0,
        Symbol::Circle => SIGN * std::f64::consts::FRAC_1_SQRT_2,
        Symbol::Diamond => SIGN * 0.56,
        Symbol::Triangle => SIGN * 0.4,
        Symbol::Pet => SIGN * 0.35,
    };
    if sign.standing == Some(DayStanding::Excluded) {
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
        let (x, y) = (SIGN, -SIGN);
        paint(look, Path::round(x, y, 8.0));
        let moved: Vec<(f64, f64)> = mark.iter().map(|p| (x + p.0, y + p.1)).collect();
        paint(Pen::BadgeMark, Path::through(&moved));
        if sign.standing == Some(DayStanding::Information) {
            paint(Pen::BadgeMark, Path::through(&[(x, y - 4.4), (x, y - 3.2)]));
        }
    }
    if house {
        let (x, y) = (-SIGN - 13.0, SIGN + 3.0);
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
    let guarded = [(sign.safety, SHIELD), (sign.hidden, LOCK)];
    for (n, (_, mark)) in guarded.iter().filter(|g| g.0).enumerate() {
        #[allow(clippy::cast_precision_loss, reason = "two at most")]
        let x = -SIGN - 17.0 * n as f64;
        shapes.extend(guarded_mark((x, -SIGN), mark));
    }
    shapes
}

const SHIELD: Mark = &[
    (0.0, -4.5),
    (3.6, -3.0),
    (3.6, 0.5),
    (0.0, 4.5),
    (-3.6, 0.5),
    (-3.6, -3.0),
    (0.0, -4.5),
];
const LOCK: Mark = &[
    (-2.0, -0.4),
    (-2.0, -3.4),
    (2.0, -3.4),
    (2.0, -0.4),
    (3.4, -0.4),
    (3.4, 3.8),
    (-3.4, 3.8),
    (-3.4, -0.4),
    (2.0, -0.4),
];

/// Lock or shield in its round badge.
fn guarded_mark((x, y): (f64, f64), mark: Mark) -> [Shape; 2] {
    let moved: Vec<(f64, f64)> = mark.iter().map(|p| (x + p.0, y + p.1)).collect();
    [
        Shape {
            pen: Pen::Guarded,
            path: Path::round(x, y, 8.0),
        },
        Shape {
            pen: Pen::GuardedMark,
            path: Path::through(&moved),
        },
    ]
}

type Mark = &'static [(f64, f64)];

fn badge(sign: &Sign) -> Option<(Pen, Mark)> {
    Some(match sign.standing? {
        DayStanding::Coming => (Pen::BadgeDone, &[(-3.6, 0.3), (-1.0, 2.9), (3.7, -2.7)]),
        DayStanding::Asked => (Pen::BadgeSoon, &[(0.0, -4.4), (0.0, 0.4), (3.2, 2.2)]),
        DayStanding::Message => (
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
        DayStanding::Information => (Pen::BadgeInfo, &[(0.0, 4.2), (0.0, -1.0)]),
        DayStanding::NotComing | DayStanding::Excluded => {
            (Pen::BadgeCalm, &[(-3.8, 0.0), (3.8, 0.0)])
        }
        DayStanding::NotAsked => return None,
    })
}

/// Words of a sign, told from its middle.
pub(super) fn sign_words(sign: &Sign, number: Option<u32>) -> Vec<Words> {
    let down = if sign.main { 6.0 } else { 0.0 };
    let mut words = vec![Words {
        say: Say::Name,
        x: 0.0,
        y: SIGN + 16.0 + down,
        text: sign.name.clone(),
    }];
    let mut say = |say, x, y, text: String| {
        if !text.is_empty() {
            words.push(Words { say, x, y, text });
        }
    };
    say(Say::Below, 0.0, SIGN + 30.0 + down, sign.below.clone());
    say(Say::Age, 0.0, 4.5, sign.age.clone());
    if let Some(number) = number {
        say(Say::Small, -SIGN - 13.0, SIGN + 22.0, number.to_string());
    }
    words
}

/// A sign of the legend.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LegendSign {
    /// What it means.
    pub standing: DayStanding,
    /// How it is drawn.
    pub shapes: Vec<Shape>,
}

/// Signs as the picture draws them, told from their middle.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Legend {
    /// How people stand to the day.
    pub standings: Vec<LegendSign>,
    /// Those who live together.
    pub home: Vec<Shape>,
    /// Has a protected way to be reached.
    pub hidden: Vec<Shape>,
    /// A safety matter.
    pub safety: Vec<Shape>,
}

/// What the signs mean.
#[must_use]
pub fn legend() -> Legend {
    let standings = [
        DayStanding::Coming,
        DayStanding::Asked,
        DayStanding::Message,
        DayStanding::NotComing,
        DayStanding::NotAsked,
        DayStanding::Excluded,
        DayStanding::Information,
    ];
    let sign = |standing| Sign {
        symbol: Symbol::Square,
        standing: Some(standing),
        ..Sign::blank("")
    };
    let signs = standings.into_iter().map(|standing| LegendSign {
        standing,
        shapes: sign_shapes(&sign(standing), false),
    });
    Legend {
        standings: signs.collect(),
        home: vec![Shape {
            pen: Pen::Home,
            path: outline(Symbol::Square, SIGN),
        }],
        hidden: guarded_mark((0.0, 0.0), LOCK).to_vec(),
        safety: guarded_mark((0.0, 0.0), SHIELD).to_vec(),
    }
}
