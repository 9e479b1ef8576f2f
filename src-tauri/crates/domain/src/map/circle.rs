//! The circle view of the network map: who is near the children, drawn by one pure function so that
//! screen and paper agree. Places are computed each time; nothing is stored in pixels.

use std::f64::consts::{PI, TAU};

use serde::Serialize;

use super::tenth;
use crate::case::Case;
use crate::kinds::*;

/// Width and height of the picture in its own units.
pub const SIZE: (f64, f64) = (1000.0, 720.0);
/// Half-axes of the four rings, closest first; names of the outer ones need the room beside it.
pub const RINGS: [(f64, f64); 4] = [
    (185.0, 132.0),
    (262.0, 198.0),
    (330.0, 262.0),
    (392.0, 322.0),
];

/// Somebody to be placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// Person.
    pub id: String,
    /// Ring 1 to 4.
    pub ring: usize,
    /// Side of the family.
    pub side: Option<Side>,
}

/// A place on the picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Place {
    /// Person.
    pub id: String,
    /// Across.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Ring 1 to 4.
    pub ring: u32,
    /// Label stands left of the sign.
    pub left: bool,
}

/// A tie from the middle to somebody.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Line {
    /// Person.
    pub id: String,
    /// Where the line leaves the middle.
    pub from: (f64, f64),
    /// Where it ends.
    pub to: (f64, f64),
    /// 0 none to 3 strong.
    pub strength: i32,
    /// Difficult now.
    pub stress: bool,
    /// No contact.
    pub broken: bool,
}

/// The circle picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Circle {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Half-axes of the rings.
    pub rings: Vec<(f64, f64)>,
    /// People around the middle.
    pub places: Vec<Place>,
    /// Ties.
    pub lines: Vec<Line>,
    /// People in the middle: the children and who brings them up at home.
    pub middle: Vec<String>,
}

/// The newest tie told of somebody.
#[must_use]
pub fn tie<'a>(case: &'a Case, person: &str) -> Option<&'a Tie> {
    case.ties
        .iter()
        .filter(|t| t.person.as_deref() == Some(person))
        .max_by(|a, b| (a.moment, &a.id).cmp(&(b.moment, &b.id)))
}

/// Ring of somebody: as drawn, else by the part they play.
#[must_use]
pub fn ring(case: &Case, person: &Person) -> usize {
    let drawn = tie(case, &person.id)
        .and_then(|t| t.ring)
        .and_then(|r| usize::try_from(r).ok());
    drawn
        .filter(|r| (1..=4).contains(r))
        .unwrap_or(match person.role {
            None | Some(Role::Family) => 1,
            Some(Role::Friend) => 2,
            Some(
                Role::Referrer
                | Role::Informant
                | Role::Advocate
                | Role::Interpreter
                | Role::Administrator
                | Role::Other,
            ) => 4,
        })
}

/// Who stands in the middle: the children.
#[must_use]
pub fn middle(case: &Case) -> Vec<String> {
    case.main_children()
        .filter(|p| p.left_on.is_none())
        .map(|p| p.id.clone())
        .collect()
}

fn side_order(side: Option<Side>) -> u8 {
    match side {
        Some(Side::Mother) => 0,
        Some(Side::Both) => 1,
        None | Some(Side::Other) => 2,
        Some(Side::Father) => 3,
    }
}

/// Places people on their rings: mother's side to the left, father's to the right, others between.
/// Same input, same picture; people of one ring never share a place.
#[must_use]
pub fn arrange(seats: &[Seat]) -> Vec<Place> {
    let mut places = Vec::with_capacity(seats.len());
    let centre = (SIZE.0 / 2.0, SIZE.1 / 2.0);
    for (n, (rx, ry)) in RINGS.iter().enumerate() {
        let mut here: Vec<&Seat> = seats.iter().filter(|s| s.ring == n + 1).collect();
        here.sort_by(|a, b| (side_order(a.side), &a.id).cmp(&(side_order(b.side), &b.id)));
        let count = here.len();
        // Mother's side begins at the lower left and goes up and over to father's side on the right.
        let stagger = if n % 2 == 0 { 0.25 } else { 0.75 };
        for (i, seat) in here.into_iter().enumerate() {
            #[allow(
                clippy::cast_precision_loss,
                reason = "a ring holds a handful of people"
            )]
            let turn = (i as f64 + stagger) / count as f64;
            let angle = PI * 0.72 + turn * TAU;
            let (x, y) = (centre.0 + rx * angle.cos(), centre.1 + ry * angle.sin());
            places.push(Place {
                id: seat.id.clone(),
                x: tenth(x),
                y: tenth(y),
                ring: u32::try_from(seat.ring).unwrap_or(4),
                left: x < centre.0,
            });
        }
    }
    places
}

/// The circle picture of a family, for the coordinator.
#[must_use]
pub fn circle(case: &Case) -> Circle {
    let middle = middle(case);
    let seats: Vec<Seat> = case
        .present_people()
        .filter(|p| !middle.contains(&p.id))
        .map(|p| Seat {
            id: p.id.clone(),
            ring: ring(case, p),
            side: p.side,
        })
        .collect();
    let places = arrange(&seats);
    let lines = places
        .iter()
        .filter_map(|place| {
            let tie = tie(case, &place.id)?;
            let centre = (SIZE.0 / 2.0, SIZE.1 / 2.0);
            let (dx, dy) = (place.x - centre.0, place.y - centre.1);
            let length = dx.hypot(dy).max(1.0);
            let from = (
                tenth(centre.0 + dx / length * 88.0),
                tenth(centre.1 + dy / length * 66.0),
            );
            let to = (
                tenth(place.x - dx / length * 16.0),
                tenth(place.y - dy / length * 16.0),
            );
            Some(Line {
                id: place.id.clone(),
                from,
                to,
                strength: tie.strength.unwrap_or(2),
                stress: tie.stress,
                broken: tie.broken,
            })
        })
        .collect();
    Circle {
        width: SIZE.0,
        height: SIZE.1,
        rings: RINGS.to_vec(),
        places,
        lines,
        middle,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(id: &str, ring: usize, side: Side) -> Seat {
        Seat {
            id: id.to_owned(),
            ring,
            side: Some(side),
        }
    }

    #[test]
    fn people_of_a_ring_stand_apart_and_mothers_side_is_left() {
        let seats: Vec<Seat> = (0..12)
            .map(|i| {
                seat(
                    &format!("p{i:02}"),
                    1 + i % 2,
                    if i < 6 { Side::Mother } else { Side::Father },
                )
            })
            .collect();
        let places = arrange(&seats);
        assert_eq!(places.len(), 12);
        for (i, a) in places.iter().enumerate() {
            for b in &places[i + 1..] {
                assert!(
                    (a.x - b.x).hypot(a.y - b.y) > 60.0,
                    "{} touches {}",
                    a.id,
                    b.id
                );
            }
        }
        let mean = |from: usize, to: usize| {
            let of: Vec<f64> = places
                .iter()
                .filter(|p| (from..to).contains(&p.id[1..].parse::<usize>().unwrap()))
                .map(|p| p.x)
                .collect();
            of.iter().sum::<f64>() / 6.0
        };
        assert!(mean(0, 6) < mean(6, 12));
        assert_eq!(arrange(&seats), places);
    }
}
