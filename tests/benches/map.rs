//! Measures the family tree and the circle: layout and display list of 20, 40 and 80 people. Prints the figures of
//! docs/benchmarks.md. Run by hand: `cargo xtask bench`. Nothing here passes or fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a broken story stops here"
)]

mod measured;

use krug_domain::kinds::{Bond, Flow, Side, Union};
use krug_domain::map::{
    Branch, Child, Core, DayStanding, Facts, Picture, Seat, Sign, Someone, TieLine, TieLook, Turns,
    circle, circle_picture, picture, tree,
};
use measured::{head, measure};

fn main() {
    println!("Family tree");
    head();
    for people in [20, 40, 80] {
        let facts = family(people);
        let signs: Vec<Sign> = facts.people.iter().map(sign).collect();
        let drawn = tree(&facts, None);
        let crossings = drawn.crossings();
        measure(
            &format!("{people} people from nothing, {crossings} crossings"),
            41,
            |_| picture(&facts, &tree(&facts, None), &signs),
        );
        let mut more = facts.clone();
        let person = somebody(&mut more, 0);
        more.branches[0].children.push(child(person));
        let signs: Vec<Sign> = more.people.iter().map(sign).collect();
        measure(
            &format!("one more than {people}, after the last picture"),
            41,
            |_| picture(&more, &tree(&more, Some(&drawn.order)), &signs),
        );
    }
    circles();
}

/// A circle of so many: a third in the innermost ring, some of each side, two lines of words each.
fn seats(people: usize) -> Vec<Seat> {
    let seat = |n: usize| Seat {
        id: format!("p{n:03}"),
        ring: [1, 2, 1, 3, 2, 4][n % 6],
        side: [Some(Side::Mother), Some(Side::Father), None][n % 3],
        half: 22.0 + (n % 7) as f64 * 6.0,
        two: !n.is_multiple_of(4),
        guarded: u32::from(n.is_multiple_of(9)),
    };
    (0..people).map(seat).collect()
}

fn circles() {
    println!("Circle");
    head();
    let core = [Core {
        id: "lejla".to_owned(),
        half: 20.0,
    }];
    for people in [20, 40, 80] {
        let all = seats(people);
        let drawn = circle(&core, &all, &Turns::default());
        let named = format!(
            "{people} around a child from nothing, grown {:.2}",
            drawn.grown
        );
        measure(&named, 41, |_| pictured(&core, &all, &Turns::default()));
        let more = seats(people + 1);
        measure(
            &format!("one more than {people}, after the last picture"),
            41,
            |_| pictured(&core, &more, &drawn.turns()),
        );
    }
}

/// Layout and display list, with a tie to everybody.
fn pictured(core: &[Core], seats: &[Seat], last: &Turns) -> Picture {
    let ids = core
        .iter()
        .map(|one| &one.id)
        .chain(seats.iter().map(|seat| &seat.id));
    let signs: Vec<Sign> = ids
        .map(|id| Sign {
            name: id.clone(),
            age: "34".to_owned(),
            label: id.clone(),
            ..Sign::blank(id)
        })
        .collect();
    let tie = |seat: &Seat| TieLine {
        id: seat.id.clone(),
        look: TieLook::There,
        flow: Flow::Both,
    };
    let ties: Vec<TieLine> = seats.iter().map(tie).collect();
    let rings = ["Closest", "Friends", "School", "Services"].map(str::to_owned);
    circle_picture(&circle(core, seats, last), &signs, &ties, &rings)
}

fn sign(someone: &Someone) -> Sign {
    Sign {
        name: someone.id.clone(),
        age: "34".to_owned(),
        standing: Some(DayStanding::Coming),
        main: someone.main,
        label: someone.id.clone(),
        ..Sign::blank(&someone.id)
    }
}

fn somebody(facts: &mut Facts, n: usize) -> usize {
    facts.people.push(Someone {
        id: format!("Hatidža {}", facts.people.len()),
        half: 20.0 + (n % 5) as f64 * 4.0,
        main: facts.people.is_empty(),
        year: None,
        right_of: None,
    });
    facts.people.len() - 1
}

fn child(person: usize) -> Child {
    Child {
        person,
        bond: Bond::Birth,
        twins: 0,
    }
}

/// A family that grows from one child up and out: parents, grandparents, their other children with partners and
/// children, and a second marriage for every fourth couple.
fn family(most: usize) -> Facts {
    let mut facts = Facts::default();
    let first = somebody(&mut facts, 0);
    let mut open = vec![first];
    let mut n = 0;
    while facts.people.len() < most {
        let person = open.remove(0);
        let (a, b) = (somebody(&mut facts, n), somebody(&mut facts, n + 1));
        let mut children = vec![child(person)];
        for more in 0..=n % 3 {
            if facts.people.len() + 3 > most {
                break;
            }
            let sibling = somebody(&mut facts, n + more);
            let partner = somebody(&mut facts, n);
            let grandchild = somebody(&mut facts, n);
            children.push(child(sibling));
            facts.branches.push(Branch {
                parents: vec![sibling, partner],
                union: Some(Union::Married),
                children: vec![child(grandchild)],
                ..Branch::default()
            });
        }
        facts.branches.insert(
            0,
            Branch {
                parents: vec![a, b],
                union: Some(Union::Married),
                children,
                ..Branch::default()
            },
        );
        if n % 4 == 1 && facts.people.len() + 2 <= most {
            let second = somebody(&mut facts, n);
            let half = somebody(&mut facts, n);
            facts.branches.push(Branch {
                parents: vec![b, second],
                union: Some(Union::Together),
                children: vec![child(half)],
                ..Branch::default()
            });
        }
        open.extend([a, b]);
        n += 1;
    }
    facts
}
