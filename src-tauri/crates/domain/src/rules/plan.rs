//! The steps (handbook 2.10, 3.8, rules 45 to 52): steps somebody carries, fairly, with a yes
//! of their own, and bottom lines met. What a step says is the family's; only gaps are pointed at.

use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;

/// What a blocking check of the plan stops.
pub(super) const ACCEPT_AND_SEAL: &[Action] = &[Action::AcceptPlan, Action::SealPlan];

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 45,
        severity: Severity::Block,
        basis: "3.8; NZ-HOLD",
        stops: ACCEPT_AND_SEAL,
        look: whole_steps,
    },
    Rule {
        number: 46,
        severity: Severity::Block,
        basis: "NZ-AFTER",
        stops: &[Action::SealPlan],
        look: asked_themselves,
    },
    Rule {
        number: 47,
        severity: Severity::Warn,
        basis: "section 7",
        stops: &[Action::SealPlan],
        look: children_carry,
    },
    Rule {
        number: 48,
        severity: Severity::Warn,
        basis: "2.10; MEDF",
        stops: &[Action::SealPlan],
        look: lines_met,
    },
    Rule {
        number: 49,
        severity: Severity::Warn,
        basis: "8.2",
        stops: &[Action::SealPlan],
        look: fair_load,
    },
    Rule {
        number: 50,
        severity: Severity::Warn,
        basis: "section 7",
        stops: &[Action::SealPlan],
        look: everybody_in_it,
    },
    Rule {
        number: 51,
        severity: Severity::Block,
        basis: "6.7",
        stops: ACCEPT_AND_SEAL,
        look: decisions,
    },
    Rule {
        number: 52,
        severity: Severity::Warn,
        basis: "3.8",
        stops: &[Action::SealPlan],
        look: services,
    },
];

/// Rule 45: a step says who, what, and by when or how often; "whenever it suits" is the family's choice.
fn whole_steps(scene: &Scene<'_>, report: &mut Report) {
    for (number, step) in scene.numbered_steps() {
        let nobody = !step.who.iter().any(|id| scene.case.person(id).is_some());
        let missing = [
            ("who", nobody),
            ("what", step.what.trim().is_empty()),
            (
                "when",
                step.when.trim().is_empty() && step.due.is_none() && !step.any_time,
            ),
        ];
        for (variant, _) in missing.iter().filter(|(_, missing)| *missing) {
            report.put(Severity::Block, variant, &[&step.id], &[("step", &number)]);
        }
    }
}

/// Rule 46: whoever carries a step was there, in any way, or agreed afterwards on a day.
fn asked_themselves(scene: &Scene<'_>, report: &mut Report) {
    let steps = scene.numbered_steps();
    for person in &scene.case.people {
        let theirs: Vec<&(String, &Step)> = steps
            .iter()
            .filter(|(_, step)| step.who.contains(&person.id))
            .collect();
        let Some((number, _)) = theirs.first() else {
            continue;
        };
        if took_part(scene, person) || agreed_later(scene, person) {
            continue;
        }
        let mut subjects = vec![person.id.as_str()];
        subjects.extend(theirs.iter().map(|(_, step)| step.id.as_str()));
        report.note(&subjects, &[("name", &person.name), ("step", number)]);
    }
}

fn took_part(scene: &Scene<'_>, person: &Person) -> bool {
    scene
        .plan_meeting()
        .and_then(|m| scene.case.attendance(&person.id, &m.id))
        .is_some_and(|a| {
            // Whoever came in a separate hour or sent a message did not hear the plan.
            let apart = matches!(a.way, Some(Attend::Message | Attend::Separate));
            let from_afar = matches!(a.way, Some(Attend::Phone | Attend::Video));
            !apart && (a.part1 || a.part2 || a.part3 || from_afar)
        })
}

fn agreed_later(scene: &Scene<'_>, person: &Person) -> bool {
    scene.case.agreements.iter().any(|a| {
        a.person.as_deref() == Some(person.id.as_str())
            && a.on.is_some()
            && matches!(
                a.choice,
                Some(
                    AgreementChoice::Yes
                        | AgreementChoice::Remark
                        | AgreementChoice::TaskOnly
                        | AgreementChoice::AskedLater
                )
            )
    })
}

/// Rule 47: no young child carries a step, and no child watches over an adult.
fn children_carry(scene: &Scene<'_>, report: &mut Report) {
    for (number, step) in scene.numbered_steps() {
        for person in step.who.iter().filter_map(|id| scene.case.person(id)) {
            if scene.age(person).is_some_and(|age| age < 12) {
                report.note(
                    &[&step.id, &person.id],
                    &[("name", &person.name), ("step", &number)],
                );
            }
        }
        if step.watches_adult {
            report.put(Severity::Warn, "watch", &[&step.id], &[("step", &number)]);
        }
    }
}

/// Rule 48: every bottom line is answered by a step or marked as met otherwise.
fn lines_met(scene: &Scene<'_>, report: &mut Report) {
    if !scene.plan_begun() {
        return;
    }
    for (line, number) in scene.case.bottom_lines_in_order().into_iter().zip(1u32..) {
        let by_step = scene.case.steps.iter().any(|s| s.meets.contains(&line.id));
        if !by_step && line.met_by.trim().is_empty() {
            report.note(&[&line.id], &[("line", &number.to_string())]);
        }
    }
}

/// Rule 49: nobody but the child and the parents carries more than two fifths of four or more steps.
fn fair_load(scene: &Scene<'_>, report: &mut Report) {
    let all = scene.case.steps.len();
    if all < 4 {
        return;
    }
    for person in scene.case.people.iter().filter(|p| !p.main && !p.guardian) {
        let carried = scene
            .case
            .steps
            .iter()
            .filter(|s| s.who.contains(&person.id))
            .count();
        if carried * 10 > all * 4 {
            report.note(
                &[&person.id],
                &[
                    ("name", &person.name),
                    ("count", &carried.to_string()),
                    ("of", &all.to_string()),
                ],
            );
        }
    }
}

/// Rule 50: both parents' sides carry something, and the child's own wish is in the plan.
fn everybody_in_it(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    if case.steps.is_empty() {
        return;
    }
    for side in [Side::Mother, Side::Father] {
        let of_side = |p: &Person| p.side == Some(side) || p.side == Some(Side::Both);
        let there = scene
            .circle()
            .any(|p| of_side(p) && !p.main && !case.excluded(&p.id));
        let carries = case
            .steps
            .iter()
            .flat_map(|s| &s.who)
            .filter_map(|id| case.person(id))
            .any(|p| of_side(p) && !p.main);
        if there && !carries {
            report.note(&[side.code()], &[("side", side.code())]);
        }
    }
    let for_a_child = case.main_children().any(|p| scene.is_child(p));
    if for_a_child && !case.steps.iter().any(|s| s.child_wish) {
        report.put(Severity::Hint, "wish", &["plan"], &[]);
    }
}

/// Rule 51: a step that touches what a court or office has fixed says whose decision it needs, or why none.
fn decisions(scene: &Scene<'_>, report: &mut Report) {
    for (number, step) in scene.numbered_steps() {
        let args = [("step", number.as_str())];
        match step.needs_decision {
            None if step.touches_decision => report.note(&[&step.id], &args),
            Some(Decision::NotNeeded)
                if step.touches_decision && step.decision_note.trim().is_empty() =>
            {
                report.put(Severity::Warn, "why", &[&step.id], &args);
            }
            _ => {}
        }
    }
}

/// Rule 52: a service in a step can be reached, has agreed, or is marked as not asked yet.
fn services(scene: &Scene<'_>, report: &mut Report) {
    for (number, step) in scene.numbered_steps() {
        let known =
            !step.service_contact.trim().is_empty() || step.service_agreed || step.service_open;
        if !step.service.trim().is_empty() && !known {
            report.note(&[&step.id], &[("step", &number)]);
        }
    }
}
