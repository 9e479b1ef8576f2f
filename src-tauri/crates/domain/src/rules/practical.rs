//! Invitation and practicalities (handbook 2.5, 2.7, rules 30 to 38): everybody prepared, a letter that
//! gives nobody away, a place and a time that suit a family.

use super::scene::every_word;
use super::text::plain;
use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;
use crate::shield::Shield;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 30,
        severity: Severity::Warn,
        basis: "2.5; CZ-JR, NO-BOOK",
        stops: &[Action::Invite],
        look: prepared,
    },
    Rule {
        number: 31,
        severity: Severity::Block,
        basis: "2.7",
        stops: &[Action::Invite, Action::Print],
        look: letter,
    },
    Rule {
        number: 32,
        severity: Severity::Warn,
        basis: "FAMPL1",
        stops: &[Action::OpenDay],
        look: neutral_place,
    },
    Rule {
        number: 33,
        severity: Severity::Warn,
        basis: "MEDF",
        stops: &[Action::OpenDay],
        look: two_rooms,
    },
    Rule {
        number: 34,
        severity: Severity::Warn,
        basis: "NO-FAER",
        stops: &[Action::OpenDay],
        look: food,
    },
    Rule {
        number: 35,
        severity: Severity::Warn,
        basis: "2.7",
        stops: &[Action::OpenDay],
        look: interpreter,
    },
    Rule {
        number: 36,
        severity: Severity::Warn,
        basis: "2.7",
        stops: &[Action::OpenDay],
        look: busy,
    },
    Rule {
        number: 37,
        severity: Severity::Block,
        basis: "TAS-KID",
        stops: &[Action::Invite],
        look: sender,
    },
    Rule {
        number: 38,
        severity: Severity::Warn,
        basis: "US-CF",
        stops: &[Action::OpenDay],
        look: balance,
    },
];

/// Rule 30: everybody invited has been prepared; without it no child is invited.
fn prepared(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        for (person, _) in scene.invited(&meeting.id) {
            let prepared = scene
                .talked(&person.id)
                .iter()
                .any(|t| matches!(t.work, None | Some(Work::Preparation)));
            if prepared {
                continue;
            }
            let (severity, variant) = if scene.is_child(person) {
                (Severity::Block, "child")
            } else {
                (Severity::Warn, "")
            };
            report.put(
                severity,
                variant,
                // The meeting, not the letter: the reason is given before the letter has an id.
                &[&person.id, &meeting.id],
                &[("name", &person.name)],
            );
        }
    }
}

/// Rule 31: no invitation holds a kept number, address or place, nor a word that frightens.
fn letter(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    let shield = Shield::of(case);
    let danger = |text: &str| danger_word(scene.preset, text);
    for meeting in scene.open_meetings() {
        for (person, invitation) in scene.invited(&meeting.id) {
            let texts = [&invitation.text, &person.greeting];
            if texts.iter().any(|text| shield.hits(text)) {
                report.note(&[&invitation.id, &person.id], &[("name", &person.name)]);
            }
            if let Some(word) = texts.iter().find_map(|text| danger(text)) {
                report.put(
                    Severity::Block,
                    "word",
                    &[&invitation.id, &person.id],
                    &[("name", &person.name), ("word", word)],
                );
            }
        }
        let room = [
            &meeting.place,
            &meeting.access,
            &meeting.food,
            &meeting.childcare,
            &meeting.transport,
        ];
        if shield.hits(&meeting.sender) || room.iter().any(|text| shield.hits(text)) {
            report.put(Severity::Block, "meeting", &[&meeting.id], &[]);
        }
        // Not in the sender: an organisation cannot choose its name anew for a letter.
        if let Some(word) = room.iter().find_map(|text| danger(text)) {
            report.put(Severity::Block, "room", &[&meeting.id], &[("word", word)]);
        }
    }
    let meetings: Vec<&str> = scene.open_meetings().map(|m| m.id.as_str()).collect();
    for question in case.questions.iter().filter(|_| !meetings.is_empty()) {
        if let Some(word) = danger(&question.text) {
            let mut subjects = vec![question.id.as_str()];
            subjects.extend(&meetings);
            report.put(Severity::Block, "question", &subjects, &[("word", word)]);
        }
    }
}

/// A word in a text that frightens whoever gets a letter, if there is one (rule 31).
#[must_use]
pub fn danger_word<'a>(preset: &'a crate::preset::Preset, text: &str) -> Option<&'a str> {
    let text = text.to_lowercase();
    every_word(&preset.danger_words)
        .into_iter()
        .find(|word| text.contains(word))
}

/// Rule 32: the place is neither the authority's nor somebody's home.
fn neutral_place(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        match meeting.place_kind {
            Some(PlaceKind::Office) => report.put(Severity::Warn, "office", &[&meeting.id], &[]),
            Some(PlaceKind::Home) => report.put(Severity::Warn, "home", &[&meeting.id], &[]),
            Some(PlaceKind::Neutral | PlaceKind::School) | None => {}
        }
    }
}

/// Rule 33: a second room, so that those who leave for private time stay near.
fn two_rooms(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        if meeting.rooms.is_some_and(|rooms| rooms < 2) {
            report.note(&[&meeting.id], &[]);
        }
    }
}

/// Rule 34: food is planned and fits everybody who comes.
fn food(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences().filter(|m| m.on.is_some()) {
        if meeting.food.trim().is_empty() {
            report.note(&[&meeting.id], &[]);
            continue;
        }
        for (person, invitation) in scene.expected(&meeting.id) {
            let in_room = matches!(invitation.attend, None | Some(Attend::Room));
            if in_room && !fits(meeting, &person.needs_diet) {
                report.put(
                    Severity::Warn,
                    "diet",
                    &[&person.id, &meeting.id],
                    &[("name", &person.name)],
                );
            }
        }
    }
}

/// Whether a need is thought of: ticked in the room list, or named with the food.
fn fits(meeting: &Meeting, need: &str) -> bool {
    if need.trim().is_empty() || meeting.tick.contains_key("diet") {
        return true;
    }
    let food = plain(&meeting.food);
    plain(need)
        .split_whitespace()
        .filter(|word| word.chars().count() >= 4)
        .any(|word| food.contains(&format!(" {}", beginning(word))))
}

/// The beginning of a word, so that its ending may change.
fn beginning(word: &str) -> String {
    word.chars().take(5).collect()
}

/// Rule 35: who needs an interpreter has one who agreed to come, and more time.
fn interpreter(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        let expected = scene.expected(&meeting.id);
        let Some((person, _)) = expected
            .iter()
            .find(|(p, _)| !p.needs_interpreter.trim().is_empty())
        else {
            continue;
        };
        let args = [("name", person.name.as_str())];
        if meeting.interpreter.is_none() || !meeting.interpreter_confirmed {
            report.note(&[&meeting.id, &person.id], &args);
        }
        if !meeting.extra_time {
            report.put(Severity::Warn, "time", &[&meeting.id, &person.id], &args);
        }
    }
}

/// Rule 36: the day is no fast, feast, harvest or shift of somebody invited, unless that is settled.
fn busy(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_meetings() {
        let Some(on) = meeting.on else { continue };
        let expected = scene.expected(&meeting.id);
        for busy in &scene.case.busy {
            let Some(from) = busy.from else { continue };
            let hit = from <= on && on <= busy.until.unwrap_or(from);
            let person = expected
                .iter()
                .find(|(p, _)| busy.person.as_deref() == Some(p.id.as_str()));
            if let (true, true, Some((person, _))) = (hit, busy.settled.trim().is_empty(), person) {
                report.note(
                    &[&busy.id, &person.id, &meeting.id],
                    &[("name", &person.name), ("day", &on.to_string())],
                );
            }
        }
    }
}

/// Rule 37: letters carry the office's address, never the coordinator's home.
fn sender(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_meetings().filter(|m| m.sender_is_home) {
        report.note(&[&meeting.id], &[]);
    }
}

/// Rule 38: the family is the greater part of the room, at best twice those who are there for work.
fn balance(scene: &Scene<'_>, report: &mut Report) {
    for meeting in scene.open_conferences() {
        let in_room: Vec<&Person> = scene
            .expected(&meeting.id)
            .into_iter()
            .filter(|(_, i)| {
                i.answer != Some(Answer::SendsMessage) && i.attend != Some(Attend::Message)
            })
            .map(|(p, _)| p)
            .collect();
        let family = in_room.iter().filter(|p| p.family_side()).count();
        let work = in_room.iter().filter(|p| p.professional()).count();
        let (a, b) = (family.to_string(), work.to_string());
        let args = [("a", a.as_str()), ("b", b.as_str())];
        if work > family {
            report.note(&[&meeting.id], &args);
        } else if family < 2 * work {
            report.put(Severity::Hint, "balance", &[&meeting.id], &args);
        }
    }
}
