//! Who is who as a circle of seats: names and kin words around an empty middle, nobody at its head.

use crate::display::{Colour, Move, Path};
use crate::document::{Picture, PictureWords};
use crate::face::Face;
use crate::flow::LARGE;
use crate::shapes::{self, QUARTER};

/// Width and height of the picture, and half the size of the ring of seats.
const SIZE: (f32, f32) = (487.0, 470.0);
const RING: (f32, f32) = (118.0, 128.0);
/// Radius of a seat, and how far its words begin from it.
const SEAT: f32 = 7.0;
const AWAY: f32 = 14.0;
/// Steps further out, taken where words would touch those of a neighbour.
const STEPS: [f32; 4] = [0.0, 30.0, 60.0, 90.0];
const NAME: f32 = 13.0;
const KIN: f32 = 10.5;

/// A box words fill: left, top, right, bottom.
type Room = [f32; 4];

/// The circle of these names; nothing if their words would touch each other, a seat or the edge: then a list says it
/// better.
pub(super) fn seats(people: &[(String, String)], tag: &str, large: bool) -> Option<Picture> {
    if people.len() < 3 {
        return None;
    }
    let middle = (SIZE.0 / 2.0, SIZE.1 / 2.0);
    let mut picture = Picture {
        width: SIZE.0,
        height: SIZE.1,
        ..Picture::default()
    };
    picture.shapes.push(ring(middle));
    // The picture itself has no room to grow in large print.
    let by = if large { LARGE } else { 1.0 };
    let outward = |number: usize| {
        #[allow(clippy::cast_precision_loss, reason = "a room full of people")]
        let angle = std::f32::consts::TAU * (number as f32 + 0.5) / people.len() as f32;
        (angle.sin(), -angle.cos())
    };
    let place = |(across, down)| (middle.0 + across * RING.0, middle.1 + down * RING.1);
    let all: Vec<(f32, f32)> = (0..people.len()).map(|n| place(outward(n))).collect();
    let mut rooms: Vec<Room> = all.iter().map(|seat| around(*seat)).collect();
    picture.shapes.extend(all.iter().map(|seat| dot(*seat)));
    let mut said = Vec::new();
    for (number, (name, kin)) in people.iter().enumerate() {
        let (across, down) = outward(number);
        let seat = all[number];
        let wide = [(name, NAME, Face::SansSemi), (kin, KIN, Face::Sans)]
            .map(|(words, size, face)| crate::measured(words, size * by, face, tag));
        let half = wide[0].max(wide[1]) / 2.0;
        // Beside the ring words stand outward of their seat, above and below it they stand over its middle.
        let free = STEPS.iter().find_map(|step| {
            let x = seat.0 + across * (half + AWAY + step * 0.3);
            let y = seat.1 + down * (AWAY * 1.8 * by + step);
            let room = [x - half - 3.0, y - 13.0 * by, x + half + 3.0, y + 15.0 * by];
            let touches = |other: &Room| {
                room[0] < other[2] && other[0] < room[2] && room[1] < other[3] && other[1] < room[3]
            };
            let inside = room[0] >= 0.0 && room[1] >= 0.0 && room[2] <= SIZE.0 && room[3] <= SIZE.1;
            (inside && !rooms.iter().any(touches)).then_some((x, y, room))
        });
        let (x, y, room) = free?;
        rooms.push(room);
        for (words, size, face, below) in [
            (name, NAME * by, Face::SansSemi, 0.0),
            (kin, KIN * by, Face::Sans, 13.0 * by),
        ] {
            if !words.trim().is_empty() {
                picture.words.push(PictureWords {
                    x,
                    y: y + below,
                    size,
                    face,
                    text: words.clone(),
                });
            }
        }
        said.push(if kin.trim().is_empty() {
            name.clone()
        } else {
            format!("{name}, {kin}")
        });
    }
    picture.alt = said.join("; ");
    Some(picture)
}

/// The room of a seat itself, and a little more.
fn around((x, y): (f32, f32)) -> Room {
    let far = SEAT + 1.0;
    [x - far, y - far, x + far, y + far]
}

/// The ring the seats stand on.
fn ring(middle: (f32, f32)) -> Path {
    let (x, y) = middle;
    let (w, h) = RING;
    let (kw, kh) = (w * QUARTER, h * QUARTER);
    Path {
        way: vec![
            Move::To(x, y - h),
            Move::Curve([x + kw, y - h, x + w, y - kh, x + w, y]),
            Move::Curve([x + w, y + kh, x + kw, y + h, x, y + h]),
            Move::Curve([x - kw, y + h, x - w, y + kh, x - w, y]),
            Move::Curve([x - w, y - kh, x - kw, y - h, x, y - h]),
        ],
        closed: true,
        fill: None,
        stroke: Some(shapes::pen(1.0, Colour::LINE)),
    }
}

fn dot(at: (f32, f32)) -> Path {
    let mut circle = shapes::circle(at.0, at.1, SEAT, shapes::pen(1.4, Colour::PINE));
    circle.fill = Some(Colour(0xFF, 0xFF, 0xFF));
    circle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(names: &[&str]) -> Vec<(String, String)> {
        names
            .iter()
            .map(|n| ((*n).to_owned(), "tetka".to_owned()))
            .collect()
    }

    #[test]
    fn eight_people_sit_in_a_circle_and_two_do_not() {
        let eight = people(&[
            "Selma", "Amar", "Lejla", "Fatima", "Emir", "Jasna", "Tarik", "Mirsad",
        ]);
        let picture = seats(&eight, "bs", false).unwrap();
        assert_eq!(picture.words.len(), 16);
        assert!(picture.alt.starts_with("Selma, tetka; Amar, tetka"));
        assert_eq!(seats(&eight[..2], "bs", false), None);
    }

    #[test]
    fn too_many_or_too_long_names_are_left_to_the_list() {
        let many: Vec<String> = (0..40).map(|n| format!("Ime {n}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(seats(&people(&many), "bs", false), None);
        let long = "Wolfeschlegelsteinhausenbergerdorff-Hadžiabdulahović ".repeat(2);
        assert_eq!(
            seats(&people(&[&long, &long, &long, &long]), "bs", false),
            None
        );
    }
}
