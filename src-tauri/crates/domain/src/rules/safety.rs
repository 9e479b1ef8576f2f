//! Safety (handbook 2.6, rules 21 to 29): who must not simply meet, how everybody is heard all the same,
//! and what must be settled before the door opens. No check knows what happened; none lifts anything.

use super::scene::arranged;
use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 21,
        severity: Severity::Block,
        basis: "2.6",
        stops: &[Action::Invite, Action::OpenDay],
        look: both_invited,
    },
    Rule {
        number: 22,
        severity: Severity::Block,
        basis: "6.5",
        stops: &[Action::OpenDay],
        look: date_passed,
    },
    Rule {
        number: 23,
        severity: Severity::Warn,
        basis: "2.6; RJ-DV",
        stops: &[Action::OpenDay],
        look: spoken_alone,
    },
    Rule {
        number: 24,
        severity: Severity::Block,
        basis: "2.6; NZ-PREP",
        stops: &[Action::Invite, Action::OpenDay],
        look: child_apart,
    },
    Rule {
        number: 25,
        severity: Severity::Block,
        basis: "2.6; SA",
        stops: &[Action::Invite],
        look: exclusions,
    },
    Rule {
        number: 26,
        severity: Severity::Warn,
        basis: "6.5",
        stops: &[Action::OpenDay],
        look: number_shown,
    },
    Rule {
        number: 27,
        severity: Severity::Block,
        basis: "2.7",
        stops: &[Action::OpenDay],
        look: interpreter,
    },
    Rule {
        number: 28,
        severity: Severity::Block,
        basis: "2.6",
        stops: &[Action::OpenDay],
        look: day_settled,
    },
    Rule {
        number: 29,
        severity: Severity::Warn,
        basis: "2.6",
        stops: &[],
        look: danger,
    },
];

/// Rule 21: two people with a restriction are not both invited without an arrangement.
fn both_invited(scene: &Scene<'_>, report: &mut Report) {
    for (pair, a, b) in scene.restrictions() {
        let together = scene.open_meetings().any(|m| {
            let invited = scene.invited(&m.id);
            [a, b]
                .iter()
                .all(|who| invited.iter().any(|(p, _)| p.id == who.id))
        });
        let covered = pair
            .arrangement
            .keys()
            .any(|code| code != Arrangement::NotInvited.code());
        if together && !covered {
            let variant = if arranged(pair, Arrangement::NotInvited) {
                "not-invited"
            } else {
                ""
            };
            report.put(
                Severity::Block,
                variant,
                &[&pair.id, &a.id, &b.id],
                &[("a", &a.name), ("b", &b.name)],
            );
        }
    }
}

/// Rule 22: a date on a paper lifts nothing; the coordinator looks at it again.
fn date_passed(scene: &Scene<'_>, report: &mut Report) {
    if !scene.under_way() {
        return;
    }
    for (pair, a, b) in scene.restrictions() {
        let Some(until) = pair.until.filter(|until| *until < scene.today) else {
            continue;
        };
        if pair.reviewed_on.is_none_or(|reviewed| reviewed <= until) {
            report.note(
                &[&pair.id, &a.id, &b.id],
                &[("a", &a.name), ("b", &b.name), ("day", &until.to_string())],
            );
        }
    }
}

/// Rule 23: where the referral speaks of violence at home, every adult it touches is met alone: whoever
/// is responsible for the child, and whoever a restriction protects.
fn spoken_alone(scene: &Scene<'_>, report: &mut Report) {
    let referral = &scene.case.referral;
    let known = referral.screen_violence == Some(Known::Yes) && referral.accepted_on.is_some();
    if !known || !scene.under_way() {
        return;
    }
    for person in scene.circle() {
        let protected = scene.restrictions().any(|(_, a, _)| a.id == person.id);
        let touched = person.guardian || (protected && !scene.is_child(person));
        let alone = scene.talked(&person.id).iter().any(|t| t.alone);
        if touched && !alone {
            report.note(&[&person.id], &[("name", &person.name)]);
        }
    }
}

/// Rule 24: a child who is protected from somebody is not in one session with them, and the child or
/// its guardian agreed to how it is done.
fn child_apart(scene: &Scene<'_>, report: &mut Report) {
    for (pair, a, b) in scene.restrictions() {
        let (child, other) = match (scene.is_child(a), scene.is_child(b)) {
            (true, _) => (a, b),
            (false, true) => (b, a),
            (false, false) => continue,
        };
        for meeting in scene.open_meetings() {
            let expected = scene.expected(&meeting.id);
            let comes = |who: &Person| expected.iter().find(|(p, _)| p.id == who.id);
            let (Some(_), Some((_, invitation))) = (comes(child), comes(other)) else {
                continue;
            };
            let args = [("a", child.name.as_str()), ("b", other.name.as_str())];
            let subjects = [pair.id.as_str(), &child.id, &other.id];
            if !apart(pair, invitation) || same_room(scene, meeting, child, other) {
                report.note(&subjects, &args);
            } else if !pair.child_consent {
                report.put(Severity::Block, "consent", &subjects, &args);
            }
        }
    }
}

/// Whether the other one is heard without being in the room with the child.
fn apart(pair: &SafetyPair, invitation: &Invitation) -> bool {
    let another_time =
        arranged(pair, Arrangement::SeparateSession) || arranged(pair, Arrangement::TwoConferences);
    let from_afar = [
        Arrangement::ByPhone,
        Arrangement::Letter,
        Arrangement::Recorded,
        Arrangement::Spokesperson,
    ]
    .iter()
    .any(|way| arranged(pair, *way));
    let elsewhere = invitation.attend.is_some_and(|way| way != Attend::Room);
    another_time || (from_afar && elsewhere)
}

fn same_room(scene: &Scene<'_>, meeting: &Meeting, child: &Person, other: &Person) -> bool {
    let (Some(one), Some(two)) = (
        scene.case.attendance(&child.id, &meeting.id),
        scene.case.attendance(&other.id, &meeting.id),
    ) else {
        return false;
    };
    let in_room = |a: &Attendance| matches!(a.way, None | Some(Attend::Room));
    let part = (one.part1 && two.part1) || (one.part2 && two.part2) || (one.part3 && two.part3);
    in_room(one) && in_room(two) && part
}

/// Rule 25: whoever is not invited has a dated decision, knows of it or not on purpose, and is heard. It
/// concerns every meeting to come, as such a decision is made before the first invitation.
fn exclusions(scene: &Scene<'_>, report: &mut Report) {
    if !scene.under_way() {
        return;
    }
    let case = scene.case;
    let meetings: Vec<&str> = scene.open_meetings().map(|m| m.id.as_str()).collect();
    for exclusion in &case.exclusions {
        let Some(person) = exclusion.person.as_deref().and_then(|id| case.person(id)) else {
            continue;
        };
        let missing = [
            ("date", exclusion.decided_on.is_none()),
            ("decider", exclusion.decided_by.trim().is_empty()),
            ("reason", exclusion.reason.is_none()),
            ("told", exclusion.told_on.is_none() && !exclusion.not_told),
            ("view", !exclusion.view.is_some_and(lets_be_heard)),
            ("invited", invited_all_the_same(scene, person)),
        ];
        for (variant, _) in missing.iter().filter(|(_, missing)| *missing) {
            let subjects = [&[exclusion.id.as_str(), &person.id], &meetings[..]].concat();
            report.put(
                Severity::Block,
                variant,
                &subjects,
                &[("name", &person.name)],
            );
        }
    }
    for (pair, a, b) in scene.restrictions() {
        let decided = case.excluded(&a.id) || case.excluded(&b.id);
        if arranged(pair, Arrangement::NotInvited) && !decided {
            let subjects = [&[pair.id.as_str(), &a.id, &b.id], &meetings[..]].concat();
            report.put(
                Severity::Block,
                "decision",
                &subjects,
                &[("a", &a.name), ("b", &b.name)],
            );
        }
    }
}

/// Whether somebody who is not there is heard in this way.
const fn lets_be_heard(view: Arrangement) -> bool {
    matches!(
        view,
        Arrangement::Letter
            | Arrangement::Recorded
            | Arrangement::Spokesperson
            | Arrangement::ByPhone
            | Arrangement::ByVideo
            | Arrangement::SeparateSession
    )
}

fn invited_all_the_same(scene: &Scene<'_>, person: &Person) -> bool {
    scene.open_meetings().any(|m| {
        scene
            .case
            .invitation(&person.id, &m.id)
            .is_some_and(|i| i.variant != Some(Variant::Message))
    })
}

/// Rule 26: a call or video must not show a number that is kept.
fn number_shown(scene: &Scene<'_>, report: &mut Report) {
    for (pair, a, b) in scene.restrictions() {
        let called = arranged(pair, Arrangement::ByPhone) || arranged(pair, Arrangement::ByVideo);
        if pair.shows_number && called {
            report.note(&[&pair.id, &a.id, &b.id], &[("a", &a.name), ("b", &b.name)]);
        }
    }
}

/// Rule 27: in parts 1 and 3 nobody translates who is a child, takes part, or must keep away from
/// somebody. In private time the family decides.
fn interpreter(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        let Some(person) = meeting
            .interpreter
            .as_deref()
            .and_then(|id| scene.case.person(id))
        else {
            continue;
        };
        let restricted = scene
            .restrictions()
            .any(|(_, a, b)| a.id == person.id || b.id == person.id);
        let reasons = [
            ("child", scene.is_child(person)),
            (
                "participant",
                !scene.is_child(person) && person.role != Some(Role::Interpreter),
            ),
            ("restriction", restricted),
        ];
        for (variant, _) in reasons.iter().filter(|(_, found)| *found) {
            report.put(
                Severity::Block,
                variant,
                &[&person.id, &meeting.id],
                &[("name", &person.name)],
            );
        }
    }
}

/// Rule 28: with a restriction, signal word and leaving order are settled before the day.
fn day_settled(scene: &Scene<'_>, report: &mut Report) {
    if scene.restrictions().next().is_none() || scene.open_conferences().next().is_none() {
        return;
    }
    if scene.case.safety.signal_word.trim().is_empty() {
        report.put(Severity::Block, "word", &["safety"], &[]);
    }
    if scene.case.safety.leaving_order.trim().is_empty() {
        report.put(Severity::Block, "leaving", &["safety"], &[]);
    }
}

/// Rule 29: a new worry about danger goes to the duty service; kept is only when and to whom.
fn danger(scene: &Scene<'_>, report: &mut Report) {
    let safety = &scene.case.safety;
    if safety.worry_open {
        report.note(&["safety"], &[("number", &scene.preset.emergency)]);
    }
    if safety.worry_reported_on.is_some() && safety.worry_reported_to.trim().is_empty() {
        report.put(Severity::Warn, "to-whom", &["safety"], &[]);
    }
}
