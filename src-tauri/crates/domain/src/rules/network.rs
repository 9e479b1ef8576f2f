//! The circle (handbook 2.4, rules 14 to 20): wide enough, both sides, everybody asked "who else?",
//! and nobody reached past the one who opens the door.

use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;
use crate::map;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 14,
        severity: Severity::Warn,
        basis: "2.4; NL-9",
        stops: &[Action::OpenDay],
        look: wide_enough,
    },
    Rule {
        number: 15,
        severity: Severity::Warn,
        basis: "2.4",
        stops: &[Action::OpenDay],
        look: both_sides,
    },
    Rule {
        number: 16,
        severity: Severity::Hint,
        basis: "2.4; NL-9",
        stops: &[],
        look: who_else,
    },
    Rule {
        number: 17,
        severity: Severity::Warn,
        basis: "2.4",
        stops: &[Action::Invite],
        look: confirmed,
    },
    Rule {
        number: 18,
        severity: Severity::Block,
        basis: "2.4",
        stops: &[Action::Invite],
        look: only_through,
    },
    Rule {
        number: 19,
        severity: Severity::Hint,
        basis: "3.2; CIRC",
        stops: &[],
        look: rings,
    },
    Rule {
        number: 20,
        severity: Severity::Block,
        basis: "6.3",
        stops: &[Action::AcceptPlan, Action::SealPlan],
        look: gone,
    },
];

/// Rule 14: fewer than four of the family's side reached warns, fewer than eight is a hint.
fn wide_enough(scene: &Scene<'_>, report: &mut Report) {
    if !scene.circle_begun() {
        return;
    }
    let reached = scene.circle().filter(|p| scene.reached(&p.id)).count();
    let count = reached.to_string();
    match reached {
        0..4 => report.note(&["family"], &[("count", &count)]),
        4..8 => report.put(Severity::Hint, "widen", &["family"], &[("count", &count)]),
        _ => {}
    }
}

/// Rule 15: both parents' sides were reached, or the gap is explained.
fn both_sides(scene: &Scene<'_>, report: &mut Report) {
    if !scene.circle_begun() {
        return;
    }
    for side in [Side::Mother, Side::Father] {
        let of_side = |s: Option<Side>| s == Some(side) || s == Some(Side::Both);
        let reached = scene
            .circle()
            .any(|p| !p.main && of_side(p.side) && scene.reached(&p.id));
        let explained = scene
            .case
            .side_gaps
            .iter()
            .any(|gap| of_side(gap.side) && !gap.text.trim().is_empty());
        if !reached && !explained {
            report.note(&[side.code()], &[("side", side.code())]);
        }
    }
}

/// Rule 16: everybody who was spoken to was asked who else belongs.
fn who_else(scene: &Scene<'_>, report: &mut Report) {
    if !scene.under_way() {
        return;
    }
    let not_asked: Vec<&Person> = map::not_asked(scene.case, scene.today).collect();
    if let Some(first) = not_asked.first() {
        let ids: Vec<&str> = not_asked.iter().map(|p| p.id.as_str()).collect();
        let count = not_asked.len().to_string();
        report.note(&ids, &[("name", &first.name), ("count", &count)]);
    }
}

/// Rule 17: the family says who belongs, not the referrer alone.
fn confirmed(scene: &Scene<'_>, report: &mut Report) {
    for person in scene.case.present_people() {
        let of_the_office = matches!(
            person.role,
            Some(Role::Referrer | Role::Administrator | Role::Interpreter)
        );
        if person.by_referrer && !person.confirmed && !of_the_office {
            report.note(&[&person.id], &[("name", &person.name)]);
        }
    }
}

/// Rule 18: whoever is reached only through somebody stands on no call list and gets no direct letter.
fn only_through(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    for person in case.present_people() {
        let Some(through) = person.only_through.as_deref() else {
            continue;
        };
        let args = [
            ("name", person.name.as_str()),
            ("other", case.name(through)),
        ];
        let own = |id: &Option<String>| id.as_deref() == Some(person.id.as_str());
        let direct = case.contacts.iter().find(|c| {
            own(&c.person)
                && matches!(
                    c.way,
                    Some(ContactWay::Phone | ContactWay::Message | ContactWay::Email)
                )
        });
        if let Some(contact) = direct {
            report.note(&[&person.id, &contact.id], &args);
        }
        let sent = case.invitations.iter().find(|i| {
            own(&i.person)
                && matches!(
                    i.way,
                    Some(SentWay::Phone | SentWay::Message | SentWay::Post)
                )
        });
        if let Some(invitation) = sent {
            report.put(
                Severity::Block,
                "invitation",
                &[&person.id, &invitation.id],
                &args,
            );
        }
    }
}

/// Rule 19: more people paid to help than people who are simply near: widen. The latest drawing counts.
fn rings(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    let Some(latest) = map::newest(case) else {
        return;
    };
    let ring_of = |person: &Person| latest.ring(&person.id);
    let people = || case.present_people().filter(|p| !p.died);
    let paid = people().filter(|p| ring_of(p) == Some(4)).count();
    let near = people()
        .filter(|p| ring_of(p).is_some_and(|ring| ring < 4))
        .count();
    if paid > near {
        report.note(
            &["family"],
            &[("a", &near.to_string()), ("b", &paid.to_string())],
        );
    }
}

/// Rule 20: a step does not rest on somebody who has died or has left the circle.
fn gone(scene: &Scene<'_>, report: &mut Report) {
    for (number, step) in scene.numbered_steps() {
        for person in step.who.iter().filter_map(|id| scene.case.person(id)) {
            let variant = match (person.died, person.left_on) {
                (true, _) => "died",
                (false, Some(_)) => "left",
                (false, None) => continue,
            };
            report.put(
                Severity::Block,
                variant,
                &[&step.id, &person.id],
                &[("name", &person.name), ("step", &number)],
            );
        }
    }
}
