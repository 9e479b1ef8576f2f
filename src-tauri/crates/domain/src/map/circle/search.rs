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
/// Rounds at most; it ends when nobody moves.
const ROUNDS: usize = 12;

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

fn spot(seat: &Seat, rings: &[Axes; RINGS], turn: Turn, beside: Beside) -> Spot {
    let outer = rings[seat.ring.clamp(1, RINGS) - 1];
    let breadth = (
        (rings[1].0 - rings[0].0).max(BAND.0) / 2.0,
        (rings[1].1 - rings[0].1).max(BAND.1) / 2.0,
    );
    let angle = turn as f64 / TURNS as f64 * std::f64::consts::TAU;
    let at = (
        tenth((outer.0 - breadth.0) * angle.cos()),
        tenth((outer.1 - breadth.1) * angle.sin()),
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
    let apart = (a.whole.0 - b.whole.0).hypot(a.whole.1 - b.whole.1);
    if apart < a.radius + b.radius + 3.0 {
        let parts = [
            (a.sign, b.sign),
            (a.sign, b.words),
            (a.words, b.sign),
            (a.words, b.words),
        ];
        cost += parts.iter().filter(|(a, b)| touch(*a, *b)).count() as f64 * TOUCH;
    }
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
    let d = (a.at.0 - b.at.0).hypot((a.at.1 - b.at.1) * 1.4);
    cost + CLOSE * (1.0 - d / 160.0).max(0.0)
}

/// Room for the words of the rings, at the lower edge of each band.
pub(super) fn captions(rings: &[Axes; RINGS]) -> [Box4; RINGS] {
    rings.map(|(_, y)| [-95.0, y - 19.0, 95.0, y - 3.0])
}

/// Who is placed first, and from where: mother's side from the left, father's from the right.
fn first(seats: &[Seat], last: &Turns) -> Vec<Stood> {
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

/// Places of all, how many touch each other or the middle, and how many ties run through another's sign or words.
pub(super) fn places(
    oval: Axes,
    rings: &[Axes; RINGS],
    seats: &[Seat],
    last: &Turns,
) -> (Vec<Place>, usize, usize) {
    let captions = captions(rings);
    let open: Vec<Vec<(Spot, f64)>> = seats
        .iter()
        .map(|seat| {
            let before = last.at.get(&seat.id).copied();
            let all = (0..TURNS).flat_map(|turn| BESIDE.map(|beside| (turn, beside)));
            let costed = all.map(|(turn, beside)| {
                let spot = spot(seat, rings, turn, beside);
                (spot, alone(seat, &spot, oval, &captions, before))
            });
            let mut costed: Vec<(Spot, f64)> = costed.collect();
            // The cheapest by themselves first: with the others they only become dearer.
            costed.sort_by(|a, b| a.1.total_cmp(&b.1));
            costed
        })
        .collect();
    let own = |n: usize, (turn, beside): Stood| {
        let same = |c: &&(Spot, f64)| c.0.turn == turn && c.0.beside == beside;
        open[n].iter().find(same).copied()
    };
    let mut taken: Vec<Spot> = first(seats, last)
        .into_iter()
        .enumerate()
        .filter_map(|(n, stood)| own(n, stood).map(|found| found.0))
        .collect();
    for _ in 0..ROUNDS {
        let mut moved = false;
        for n in 0..seats.len() {
            let cost = |(spot, own): &(Spot, f64), most: f64| {
                let mut sum = *own;
                for (other, there) in taken.iter().enumerate() {
                    if sum >= most {
                        break;
                    }
                    if other != n {
                        sum += both(spot, there);
                    }
                }
                sum
            };
            let here = own(n, (taken[n].turn, taken[n].beside));
            let here = here.map_or(f64::MAX, |here| cost(&here, f64::MAX));
            let mut best = (here - 0.001, None);
            for candidate in &open[n] {
                if candidate.1 >= best.0 {
                    break;
                }
                let sum = cost(candidate, best.0);
                if sum < best.0 {
                    best = (sum, Some(candidate.0));
                }
            }
            if let Some(spot) = best.1 {
                taken[n] = spot;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    let (mut touching, mut crossed) = (0, 0);
    for (n, a) in taken.iter().enumerate() {
        if in_oval(oval, a.sign) || in_oval(oval, a.words) {
            touching += 1;
        }
        for cost in taken[..n].iter().map(|b| both(a, b)) {
            touching += usize::from(cost >= TOUCH);
            crossed += usize::from(cost >= THROUGH_WORDS);
        }
    }
    let placed = taken.iter().zip(seats).map(|(spot, seat)| Place {
        id: seat.id.clone(),
        ring: seat.ring,
        turn: spot.turn,
        beside: spot.beside,
        at: spot.at,
    });
    (placed.collect(), touching, crossed)
}
