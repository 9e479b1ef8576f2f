//! The people of the invented family: who they are, how they were reached, who must not simply meet.

use chrono::NaiveDate;

use super::family::{INVITED, day, ids, tick};
use crate::case::Case;
use crate::kinds::*;

fn person(id: &str, name: &str, role: Role, side: Side, born: i32) -> Person {
    Person {
        id: id.into(),
        name: name.into(),
        role: Some(role),
        side: Some(side),
        birth_year: Some(born),
        child: born > 2008,
        link: Some(Link::None),
        asked_who_else: true,
        confirmed: true,
        ..Default::default()
    }
}

/// The thirteen of the map, the children first.
pub(super) fn people() -> Vec<Person> {
    let mut all = vec![
        person("lamija", "Lamija Suljkan", Role::Family, Side::Both, 2014),
        person("tarik", "Tarik Suljkan", Role::Family, Side::Both, 2018),
        person("mirela", "Mirela Suljkan", Role::Family, Side::Mother, 1992),
        person("damir", "Damir Suljkan", Role::Family, Side::Father, 1988),
        person(
            "hatidza",
            "Hatidža Marčeta",
            Role::Family,
            Side::Mother,
            1965,
        ),
        person("sabina", "Sabina Marčeta", Role::Family, Side::Mother, 1997),
        person(
            "fahrudin",
            "Fahrudin Suljkan",
            Role::Family,
            Side::Father,
            1960,
        ),
        person("nasiha", "Nasiha Suljkan", Role::Family, Side::Father, 1963),
        person("edin", "Edin Suljkan", Role::Family, Side::Father, 1985),
        person("alma", "Alma Delić", Role::Friend, Side::Other, 1990),
        person(
            "goran",
            "Goran Suljkan-Bilić",
            Role::Family,
            Side::Father,
            1981,
        ),
        person("melisa", "Melisa Ahmić", Role::Advocate, Side::Other, 1999),
        person("lejla", "Lejla Tucak", Role::Referrer, Side::Other, 1982),
    ];
    for child in all.iter_mut().filter(|p| p.child) {
        child.main = true;
    }
    for parent in all
        .iter_mut()
        .filter(|p| p.id == "mirela" || p.id == "damir")
    {
        parent.guardian = true;
    }
    all
}

/// A talk at home that prepared somebody.
pub(super) fn talk(with: &str, on: NaiveDate) -> Talk {
    Talk {
        id: format!("talk-{with}"),
        on: Some(on),
        way: Some(TalkWay::Home),
        work: Some(Work::Preparation),
        with: ids(&[with]),
        alone: true,
        ..Default::default()
    }
}

/// How they were reached, what they agreed to, how near they are.
pub(super) fn circle(case: &mut Case) {
    for (id, on) in INVITED.iter().zip(7..) {
        case.talks.push(talk(id, day(2, on)));
    }
    for (id, ring) in [("mirela", 1), ("hatidza", 1), ("alma", 2), ("lejla", 4)] {
        case.ties.push(Tie {
            id: format!("tie-{id}"),
            person: Some(id.into()),
            ring: Some(ring),
            moment: Some(Moment::Referral),
            ..Default::default()
        });
    }
    for (id, whose, purpose, on) in [
        ("c1", "mirela", Purpose::Contact, day(2, 3)),
        ("c2", "mirela", Purpose::Conference, day(2, 7)),
        ("c3", "lamija", Purpose::Conference, day(2, 10)),
    ] {
        case.consents.push(Consent {
            id: id.into(),
            person: Some(whose.into()),
            purpose: Some(purpose),
            given_on: Some(on),
            ..Default::default()
        });
    }
    for (id, whose, value, mark) in [
        ("k1", "sabina", "061 234 567", Mark::Open),
        ("k2", "mirela", "Bilino polje 7", Mark::Protected),
    ] {
        case.contacts.push(Contact {
            id: id.into(),
            person: Some(whose.into()),
            way: Some(if mark == Mark::Open {
                ContactWay::Phone
            } else {
                ContactWay::Address
            }),
            value: value.into(),
            mark: Some(mark),
            ..Default::default()
        });
    }
}

/// Goran is not invited, at Mirela's wish; the reason has no field.
pub(super) fn safety(case: &mut Case) {
    case.safety.signal_word = "lipa".into();
    case.safety.leaving_order = "Mirela i djeca idu prvi, s Almom".into();
    case.safety_pairs.push(SafetyPair {
        id: "pair".into(),
        a: Some("mirela".into()),
        b: Some("goran".into()),
        basis: Some(Basis::Wish),
        arrangement: [tick("not_invited")].into(),
        ..Default::default()
    });
    case.exclusions.push(Exclusion {
        id: "out".into(),
        person: Some("goran".into()),
        decided_on: Some(day(2, 12)),
        decided_by: "Jasna Perić".into(),
        reason: Some(ExclusionReason::FamilyWish),
        not_told: true,
        view: Some(Arrangement::Spokesperson),
        ..Default::default()
    });
}
