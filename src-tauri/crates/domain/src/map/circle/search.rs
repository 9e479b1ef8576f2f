//! The search for directions: each in turn takes the best place there is, until nobody gains.

use super::{
    Axes, BAND, Beside, Box4, Place, Seat, Stood, TURNS, Turn, Turns, sign_box, touch, word_box,
};
use crate::kinds::Side;
use crate::map::drawing::RINGS;
use crate::map::tenth;

/// What it costs that two touch, and that somebody touches the middle.
const TOUCH: f64 = 100_000.0;
/// A tie that runs through a sign, through words, through the words of its own sign.
const THROUGH_SIGN: f64 = 260.0;
const THROUGH_WORDS: f64 = 120.0;
const THROUGH_OWN: f64 = 25.0;
/// Words of a ring are covered.
const CAPTION: f64 = 400.0;
/// On the other side of the family, at most.
const WRONG_SIDE: f64 = 70.0;
/// Another direction than last time: at once, and for each turn.
const MOVED: (f64, f64) = (40.0, 4.0);
/// Words on another side of the sign than last time.
const TURNED: f64 = 12.0;
/// Two close to each other, at most.
const CLOSE: f64 = 18.0;
/// From this far on nobody is close.
const NEAR: f64 = 160.0;
/// Rounds at most; it ends when nobody moves.
const ROUNDS: usize = 16;
/// In so many rounds from nothing only every so many directions are tried.
const COARSE: usize = 2;
const STRIDE: usize = 4;

const BESIDE: [Beside; 4] = [Beside::Below, Beside::Right, Beside::Left, Beside::Above];

/// A place somebody may take, with all that is needed to compare it with the others.
#[derive(Clone, Copy)]
struct Spot {
    turn: Turn,
    beside: Beside,
    at: (f64, f64),
    /// From the middle: direction and distance.
    way: (f64, f64),
    far: f64,
    sign: Box4,
    words: Box4,
    /// Both boxes: middle and half a diagonal.
    whole: (f64, f64),
    radius: f64,
}

/// A box round two, by its middle and half its diagonal.
fn around(a: Box4, b: Box4) -> ((f64, f64), f64) {
    let (left, top) = (a[0].min(b[0]), a[1].min(b[1]));
    let (right, low) = (a[2].max(b[2]), a[3].max(b[3]));
    (
        ((left + right) / 2.0, (top + low) / 2.0),
        (right - left).hypot(low - top) / 2.0,
    )
}

fn spot(
    seat: &Seat,
    rings: &[Axes; RINGS],
    (turn, way): (Turn, (f64, f64)),
    beside: Beside,
) -> Spot {
    let outer = rings[seat.ring.clamp(1, RINGS) - 1];
    let breadth = (
        (rings[1].0 - rings[0].0).max(BAND.0) / 2.0,
        (rings[1].1 - rings[0].1).max(BAND.1) / 2.0,
    );
    let at = (
        tenth((outer.0 - breadth.0) * way.0),
        tenth((outer.1 - breadth.1) * way.1),
    );
    let sign = sign_box(at, seat.guarded);
    let words = word_box(at, beside, seat.half, seat.two);
    let (whole, radius) = around(sign, words);
    let far = at.0.hypot(at.1).max(1.0);
    Spot {
        turn,
        beside,
        at,
        way: (at.0 / far, at.1 / far),
        far,
        sign,
        words,
        whole,
        radius,
    }
}

/// Whether a straight line from the middle to a point runs through a box.
fn through(to: (f64, f64), b: Box4) -> bool {
    let (mut from, mut until) = (0.0_f64, 1.0_f64);
    for (d, low, high) in [(to.0, b[0], b[2]), (to.1, b[1], b[3])] {
        if d.abs() < 1e-9 {
            if low > 0.0 || high < 0.0 {
                return false;
            }
            continue;
        }
        let (a, z) = (low / d, high / d);
        from = from.max(a.min(z));
        until = until.min(a.max(z));
    }
    from < until
}

/// Whether a box reaches into an oval round the middle.
fn in_oval(oval: Axes, b: Box4) -> bool {
    let x = 0.0_f64.clamp(b[0], b[2]) / (oval.0 + 3.0);
    let y = 0.0_f64.clamp(b[1], b[3]) / (oval.1 + 3.0);
    x * x + y * y < 1.0
}

fn steps(a: Turn, b: Turn) -> usize {
    let d = a.abs_diff(b);
    d.min(TURNS - d)
}

/// What a spot costs by itself.
fn alone(seat: &Seat, spot: &Spot, oval: Axes, captions: &[Box4], last: Option<Stood>) -> f64 {
    let mut cost = 0.0;
    if in_oval(oval, spot.sign) || in_oval(oval, spot.words) {
        cost += TOUCH;
    }
    for caption in captions {
        if touch(*caption, spot.sign) || touch(*caption, spot.words) {
            cost += CAPTION;
        }
    }
    if through(spot.at, spot.words) {
        cost += THROUGH_OWN;
    }
    let (x, _) = spot.at;
    let lean = spot.way.0;
    cost += match seat.side {
        Some(Side::Mother) => WRONG_SIDE * (lean + 0.2).max(0.0),
        Some(Side::Father) => WRONG_SIDE * (0.2 - lean).max(0.0),
        _ => 0.0,
    };
    // Words stand away from the middle; under a sign is where they are looked for first.
    cost += match spot.beside {
        Beside::Below => 0.0,
        Beside::Right if x > 0.0 => 2.0,
        Beside::Left if x < 0.0 => 2.0,
        Beside::Above => 5.0,
        _ => 9.0,
    };
    if let Some((last, beside)) = last {
        let by = steps(last, spot.turn);
        if by > 0 {
            cost += MOVED.0 + MOVED.1 * by as f64;
        }
        if beside != spot.beside {
            cost += TURNED;
        }
    }
    cost
}

/// What two cost each other.
fn both(a: &Spot, b: &Spot) -> f64 {
    let mut cost = 0.0;
    let reach = a.radius + b.radius;
    let Some(apart) = within(a.whole, b.whole, 1.0, reach + NEAR) else {
        return lines(a, b);
    };
    if apart < (reach + 3.0) * (reach + 3.0) {
        let parts = [
            (a.sign, b.sign),
            (a.sign, b.words),
            (a.words, b.sign),
            (a.words, b.words),
        ];
        cost += parts.iter().filter(|(a, b)| touch(*a, *b)).count() as f64 * TOUCH;
    }
    let close = within(a.at, b.at, 1.4, NEAR).map_or(0.0, |d| CLOSE * (1.0 - d.sqrt() / NEAR));
    cost + close + lines(a, b)
}

/// What it costs that the tie of one runs through the other.
fn lines(a: &Spot, b: &Spot) -> f64 {
    let mut cost = 0.0;
    for (one, other) in [(a, b), (b, a)] {
        // Far from the line in any case: most are.
        let (x, y) = other.whole;
        let along = one.way.0 * x + one.way.1 * y;
        let aside = one.way.0 * y - one.way.1 * x;
        if aside.abs() > other.radius || along < -other.radius || along > one.far + other.radius {
            continue;
        }
        if through(one.at, other.sign) {
            cost += THROUGH_SIGN;
        } else if through(one.at, other.words) {
            cost += THROUGH_WORDS;
        }
    }
    cost
}

/// The square of how far two points are from each other, if that is less than `reach`; heights count `tall` times.
fn within(a: (f64, f64), b: (f64, f64), tall: f64, reach: f64) -> Option<f64> {
    let (x, y) = (a.0 - b.0, (a.1 - b.1) * tall);
    let square = x * x + y * y;
    (square < reach * reach).then_some(square)
}

/// Room for the words of the rings, at the lower edge of each band.
pub(super) fn captions(rings: &[Axes; RINGS]) -> [Box4; RINGS] {
    rings.map(|(_, y)| [-95.0, y - 19.0, 95.0, y - 3.0])
}

/// Who is placed first, and from where: mother's side from the left, father's from the right.
pub(super) fn first(seats: &[Seat], last: &Turns) -> Vec<Stood> {
    let mut turns = vec![(0, Beside::Below); seats.len()];
    let side = |s: &Seat| match s.side {
        Some(Side::Mother) => 0,
        Some(Side::Both) => 1,
        None | Some(Side::Other) => 2,
        Some(Side::Father) => 3,
    };
    for ring in 1..=RINGS {
        let mut here: Vec<usize> = (0..seats.len())
            .filter(|&n| seats[n].ring == ring)
            .collect();
        here.sort_by_key(|&n| (side(&seats[n]), &seats[n].id));
        let count = here.len();
        for (i, n) in here.into_iter().enumerate() {
            // From the lower left up and over to the right; every other ring half a place on.
            let turn = (2 * i + 1 + (ring % 2)) * TURNS / (2 * count);
            turns[n].0 = (TURNS * 3 / 8 + turn) % TURNS;
        }
    }
    for (turn, seat) in turns.iter_mut().zip(seats) {
        if let Some((last, beside)) = last.at.get(&seat.id) {
            *turn = (last % TURNS, *beside);
        }
    }
    turns
}

/// Which directions are tried.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    /// Every [`STRIDE`]-th.
    Coarse,
    /// Those, and all beside the one that is taken.
    Near,
    /// All.
    All,
}

/// A place, and what it costs by itself.
type Costed = (Spot, f64);

/// The cheapest by themselves first: with the others they only become dearer.
fn cheapest(mut places: Vec<Costed>) -> Vec<Costed> {
    places.sort_by(|a, b| a.1.total_cmp(&b.1));
    places
}

/// What a place costs with all others where they are, or more than `most`.
fn sum((spot, own): &Costed, n: usize, taken: &[Costed], most: f64) -> f64 {
    let mut cost = *own;
    for (other, (there, _)) in taken.iter().enumerate() {
        if cost >= most {
            break;
        }
        if other != n {
            cost += both(spot, there);
        }
    }
    cost
}

/// What every two cost each other.
fn pairs(taken: &[Costed]) -> impl Iterator<Item = f64> {
    taken
        .iter()
        .enumerate()
        .flat_map(|(n, (a, _))| taken[..n].iter().map(move |(b, _)| both(a, b)))
}

/// How many touch each other or the middle.
fn touches(oval: Axes, taken: &[Costed]) -> usize {
    let middle = |(s, _): &&Costed| in_oval(oval, s.sign) || in_oval(oval, s.words);
    pairs(taken).filter(|cost| *cost >= TOUCH).count() + taken.iter().filter(middle).count()
}

/// How many ties run through another's sign or words.
fn crossed(taken: &[Costed]) -> usize {
    pairs(taken).filter(|cost| *cost >= THROUGH_WORDS).count()
}

/// Places of all, looked for from `start`, how many touch each other or the middle, and how many ties run through
/// another's sign or words. In `wide` rings they may.
pub(super) fn places(
    oval: Axes,
    (rings, wide): (&[Axes; RINGS], bool),
    seats: &[Seat],
    last: &Turns,
    start: &[Stood],
) -> (Vec<Place>, usize, usize) {
    let captions = captions(rings);
    let ways: [(f64, f64); TURNS] = std::array::from_fn(|turn| {
        let angle = turn as f64 / TURNS as f64 * std::f64::consts::TAU;
        (angle.cos(), angle.sin())
    });
    let costed = |n: usize, (turn, beside): Stood| -> Costed {
        let spot = spot(&seats[n], rings, (turn, ways[turn % TURNS]), beside);
        let before = last.at.get(&seats[n].id).copied();
        (spot, alone(&seats[n], &spot, oval, &captions, before))
    };
    let every = |by: usize| -> Vec<Vec<Costed>> {
        let turns = || (0..TURNS).step_by(by);
        let all = |n| turns().flat_map(move |turn| BESIDE.map(|beside| (n, (turn, beside))));
        let costed = |n| cheapest(all(n).map(|(n, stood)| costed(n, stood)).collect());
        (0..seats.len()).map(costed).collect()
    };
    let mut taken: Vec<Costed> = start
        .iter()
        .enumerate()
        .map(|(n, stood)| costed(n, *stood))
        .collect();
    // Who is new looks for a place before anybody who stood somewhere has to make room.
    let mut order: Vec<usize> = (0..seats.len()).collect();
    order.sort_by_key(|&n| last.at.contains_key(&seats[n].id));
    // Nobody stood anywhere: nobody is moved by looking at few directions first and growing sooner.
    let fresh = last.at.is_empty();
    let mut look = match fresh {
        true if seats.len() <= TURNS / STRIDE => Look::Coarse,
        true => Look::Near,
        false => Look::All,
    };
    let mut open = every(if look == Look::All { 1 } else { STRIDE });
    for round in 0..ROUNDS {
        let mut moved = false;
        for &n in &order {
            let mut best = (sum(&taken[n], n, &taken, f64::MAX) - 0.001, None);
            let mut most = best.0;
            let mut try_out = |candidate: &Costed| {
                let cost = sum(candidate, n, &taken, best.0);
                if cost < best.0 {
                    best = (cost, Some(*candidate));
                }
                best.0
            };
            for candidate in &open[n] {
                if candidate.1 >= most {
                    break;
                }
                most = try_out(candidate);
            }
            if look == Look::Near {
                let from = taken[n].0.turn + TURNS - STRIDE;
                for turn in (from..=from + 2 * STRIDE).map(|turn| turn % TURNS) {
                    for beside in BESIDE {
                        let _ = try_out(&costed(n, (turn, beside)));
                    }
                }
            }
            if let Some(better) = best.1 {
                taken[n] = better;
                moved = true;
            }
        }
        let touching = || touches(oval, &taken);
        look = match look {
            Look::Coarse if moved && round + 1 < COARSE => Look::Coarse,
            Look::Coarse => Look::Near,
            Look::Near if touching() > seats.len() / 8 => break,
            Look::Near if moved => Look::Near,
            Look::Near if touching() == 0 && (wide || crossed(&taken) == 0) => {
                open = every(1);
                Look::All
            }
            Look::All if moved => Look::All,
            Look::Near | Look::All => break,
        };
    }
    let touching = touches(oval, &taken);
    let crossed = crossed(&taken);
    let placed = taken.iter().zip(seats).map(|((spot, _), seat)| Place {
        id: seat.id.clone(),
        ring: seat.ring,
        turn: spot.turn,
        beside: spot.beside,
        at: spot.at,
    });
    (placed.collect(), touching, crossed)
}
