//! Who is drawn around the children never touches, whoever they are.

use proptest::prelude::*;

use super::*;

fn seat(id: &str, ring: usize, side: Option<Side>, half: f64) -> Seat {
    Seat {
        id: id.to_owned(),
        ring,
        side,
        half,
        two: true,
        guarded: 0,
    }
}

fn lejla() -> Vec<Core> {
    vec![Core {
        id: "lejla".to_owned(),
        half: 18.0,
    }]
}

fn boxes(circle: &Circle, seats: &[Seat]) -> Vec<(String, Box4)> {
    let mut all = Vec::new();
    for place in &circle.places {
        let seat = seats.iter().find(|s| s.id == place.id).unwrap();
        all.push((place.id.clone(), sign_box(place.at, seat.guarded)));
        all.push((
            format!("words of {}", place.id),
            word_box(place.at, place.beside, seat.half, seat.two),
        ));
    }
    all
}

fn apart(circle: &Circle, seats: &[Seat]) {
    let all = boxes(circle, seats);
    for (n, (name, a)) in all.iter().enumerate() {
        for (other, b) in &all[n + 1..] {
            let own = *other == format!("words of {name}");
            let over = a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
            assert!(own || !over, "{name} lies over {other}");
        }
        // The oval of the middle is free.
        let x = 0.0_f64.clamp(a[0], a[2]) / circle.middle.0;
        let y = 0.0_f64.clamp(a[1], a[3]) / circle.middle.1;
        assert!(x * x + y * y >= 1.0, "{name} lies over the middle");
    }
}

/// Jasna's nine: mother's side, father's side, friends, a teacher, two who are paid.
fn nine() -> Vec<Seat> {
    let (mother, father) = (Some(Side::Mother), Some(Side::Father));
    vec![
        seat("fatima", 1, mother, 34.0),
        seat("emir", 1, mother, 22.0),
        seat("mirela", 1, mother, 44.0),
        seat("damir", 1, father, 30.0),
        seat("dragana", 2, father, 38.0),
        seat("kemal", 2, None, 52.0),
        seat("snezana", 3, None, 60.0),
        seat("amela", 4, None, 70.0),
        seat("centre", 4, None, 66.0),
    ]
}

#[test]
fn mothers_side_stands_left_and_fathers_right_in_the_band_of_their_ring() {
    let seats = nine();
    let circle = circle(&lejla(), &seats, &Turns::default());
    apart(&circle, &seats);
    let at = |id: &str| circle.places.iter().find(|p| p.id == id).unwrap().at;
    for mother in ["fatima", "emir", "mirela"] {
        assert!(at(mother).0 < at("damir").0, "{mother} {:?}", at(mother));
    }
    assert!(at("dragana").0 > 0.0);
    for place in &circle.places {
        let inside = |axes: Axes| (place.at.0 / axes.0).hypot(place.at.1 / axes.1) < 1.0;
        assert!(inside(circle.rings[place.ring - 1]), "{}", place.id);
        let within = place
            .ring
            .checked_sub(2)
            .map_or(circle.middle, |n| circle.rings[n]);
        assert!(!inside(within), "{}", place.id);
    }
}

#[test]
fn who_comes_later_moves_nobody_where_there_is_room() {
    let mut seats = nine();
    let before = circle(&lejla(), &seats, &Turns::default());
    seats.push(seat("jasna", 2, None, 30.0));
    let after = circle(&lejla(), &seats, &before.turns());
    apart(&after, &seats);
    let mut kept = after.turns();
    kept.at.remove("jasna");
    assert_eq!(kept, before.turns());
}

#[test]
fn moved_to_another_ring_somebody_keeps_the_direction() {
    let mut seats = nine();
    let before = circle(&lejla(), &seats, &Turns::default());
    seats[5].ring = 3;
    let after = circle(&lejla(), &seats, &before.turns());
    assert_eq!(after.turns().at["kemal"].0, before.turns().at["kemal"].0);
}

#[test]
fn no_tie_runs_through_a_name_in_a_small_circle() {
    let seats = nine();
    let circle = circle(&lejla(), &seats, &Turns::default());
    let all = boxes(&circle, &seats);
    for place in &circle.places {
        for (name, area) in &all {
            let own = name.ends_with(&place.id);
            let steps = (0..200).map(|n| f64::from(n) / 200.0);
            let hit = steps
                .map(|t| (place.at.0 * t, place.at.1 * t))
                .any(|(x, y)| x > area[0] && x < area[2] && y > area[1] && y < area[3]);
            assert!(own || !hit, "the tie to {} runs through {name}", place.id);
        }
    }
}

prop_compose! {
    fn any_seat()(ring in 1..=RINGS, side in 0..5_usize, half in 12.0..90.0_f64, two in any::<bool>(), guarded in 0..3_u32) -> Seat {
        let side = [Some(Side::Mother), Some(Side::Father), Some(Side::Both), Some(Side::Other), None][side];
        Seat { id: String::new(), ring, side, half, two, guarded }
    }
}

fn named(mut seats: Vec<Seat>) -> Vec<Seat> {
    for (n, seat) in seats.iter_mut().enumerate() {
        seat.id = format!("p{n:02}");
    }
    seats
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn nothing_touches_and_it_comes_the_same_again(seats in prop::collection::vec(any_seat(), 0..40)) {
        let seats = named(seats);
        let drawn = circle(&lejla(), &seats, &Turns::default());
        apart(&drawn, &seats);
        prop_assert_eq!(&circle(&lejla(), &seats, &Turns::default()), &drawn);
        // Nobody moves if nothing has changed.
        prop_assert_eq!(circle(&lejla(), &seats, &drawn.turns()).turns(), drawn.turns());
    }

    #[test]
    fn fifty_in_one_ring_have_room_too(ring in 1..=RINGS, seats in prop::collection::vec(any_seat(), 50..=50)) {
        let mut seats = named(seats);
        seats.iter_mut().for_each(|s| s.ring = ring);
        let drawn = circle(&lejla(), &seats, &Turns::default());
        apart(&drawn, &seats);
    }
}
