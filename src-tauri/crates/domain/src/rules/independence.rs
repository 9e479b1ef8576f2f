//! Independence and start (handbook 2.1 to 2.3, rules 1 to 13): who coordinates, who has said yes, and
//! whether the referrer's words are words for a family.

use krug_letters::fold;

use super::scene::working_days;
use super::text::{first_of, opens_with, sentences, words};
use super::{Action, Report, Rule, Scene, Severity};
use crate::kinds::*;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 1,
        severity: Severity::Block,
        basis: "section 1",
        stops: &[Action::Accept, Action::Invite, Action::OpenDay],
        look: employer,
    },
    Rule {
        number: 2,
        severity: Severity::Block,
        basis: "2.2",
        stops: &[Action::Accept, Action::Invite, Action::OpenDay],
        look: service,
    },
    Rule {
        number: 3,
        severity: Severity::Warn,
        basis: "2.2",
        stops: &[Action::Accept, Action::Invite],
        look: own_ties,
    },
    Rule {
        number: 4,
        severity: Severity::Block,
        basis: "2.3",
        stops: &[Action::Talk],
        look: talk_before_consent,
    },
    Rule {
        number: 5,
        severity: Severity::Block,
        basis: "REF2",
        stops: &[Action::Accept, Action::Invite, Action::OpenDay],
        look: guardian_consent,
    },
    Rule {
        number: 6,
        severity: Severity::Warn,
        basis: "2.3; NO-BOOK, BG-HEAR",
        stops: &[Action::OpenDay],
        look: own_yes,
    },
    Rule {
        number: 7,
        severity: Severity::Warn,
        basis: "SURREY",
        stops: &[],
        look: baseline,
    },
    Rule {
        number: 8,
        severity: Severity::Warn,
        basis: "NO-HENV",
        stops: &[],
        look: first_contact,
    },
    Rule {
        number: 9,
        severity: Severity::Block,
        basis: "2.1; SAND",
        stops: &[Action::GiveReport],
        look: read_first,
    },
    Rule {
        number: 10,
        severity: Severity::Hint,
        basis: "2.5; AFGC3",
        stops: &[],
        look: plain_report,
    },
    Rule {
        number: 11,
        severity: Severity::Block,
        basis: "3.1",
        stops: &[Action::GiveReport, Action::OpenDay],
        look: bottom_lines,
    },
    Rule {
        number: 12,
        severity: Severity::Warn,
        basis: "3.1; NO-FAER, SURREY",
        stops: &[Action::OpenDay],
        look: questions,
    },
    Rule {
        number: 13,
        severity: Severity::Block,
        basis: "3.1",
        stops: &[Action::Accept, Action::Invite],
        look: urgent,
    },
];

/// Rule 1: the coordinator does not work for the office that refers. A service whose method knows no
/// other way (grade 3) goes on with a reason.
fn employer(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    // As it is meant, in either script and with or without accents.
    let employer = fold(&case.independence.employer);
    let referrer = case
        .referral
        .referrer
        .as_deref()
        .and_then(|id| case.person(id))
        .map_or("", |p| p.organisation.as_str());
    let same = [case.referral.office.as_str(), referrer]
        .into_iter()
        .find(|office| !employer.is_empty() && fold(office) == employer);
    if let Some(office) = same {
        let (severity, variant) = match case.independence.grade {
            Some(Grade::Agency) => (Severity::Warn, "agency"),
            _ => (Severity::Block, ""),
        };
        report.put(severity, variant, &["independence"], &[("office", office)]);
    }
}

/// Rule 2: no service role towards anybody of the network, declared and found.
fn service(scene: &Scene<'_>, report: &mut Report) {
    for person in scene.case.present_people() {
        if person.link == Some(Link::Service) {
            report.note(&[&person.id], &[("name", &person.name)]);
        }
    }
    let declaration = &scene.case.independence;
    if declaration.declared_on.is_some() && !declaration.no_service {
        report.put(Severity::Block, "declaration", &["independence"], &[]);
    }
}

/// Rule 3: private ties are said and weighed; whoever is new on the map is looked at again.
fn own_ties(scene: &Scene<'_>, report: &mut Report) {
    for person in scene.case.present_people() {
        let variant = match person.link {
            Some(Link::Kin) => "kin",
            Some(Link::Friend) => "friend",
            Some(Link::Neighbour) => "neighbour",
            Some(Link::Workplace) => "workplace",
            Some(Link::None | Link::Service) | None => continue,
        };
        report.put(
            Severity::Warn,
            variant,
            &[&person.id],
            &[("name", &person.name)],
        );
    }
    if scene.case.independence.declared_on.is_none() || !scene.under_way() {
        return;
    }
    let new: Vec<&Person> = scene
        .case
        .present_people()
        .filter(|p| p.link.is_none() && p.link_checked_on.is_none())
        .collect();
    if let Some(first) = new.first() {
        let ids: Vec<&str> = new.iter().map(|p| p.id.as_str()).collect();
        report.put(
            Severity::Hint,
            "unchecked",
            &ids,
            &[("name", &first.name), ("count", &new.len().to_string())],
        );
    }
}

/// Rule 4: nobody of the family is spoken to before a guardian has agreed to be contacted.
fn talk_before_consent(scene: &Scene<'_>, report: &mut Report) {
    let case = scene.case;
    for talk in &case.talks {
        let relative = talk
            .with
            .iter()
            .filter_map(|id| case.person(id))
            .find(|p| p.family_side());
        let Some(relative) = relative else { continue };
        let on = talk.on.unwrap_or(scene.today);
        let agreed = case.consents.iter().any(|c| {
            c.purpose == Some(Purpose::Contact)
                && c.given_on.is_some_and(|given| given <= on)
                && c.withdrawn_on.is_none_or(|end| end > on)
                && is_guardian(scene, c)
        });
        if !agreed {
            report.note(
                &[&talk.id, &relative.id],
                &[("name", &relative.name), ("day", &on.to_string())],
            );
        }
    }
}

fn is_guardian(scene: &Scene<'_>, consent: &Consent) -> bool {
    consent
        .person
        .as_deref()
        .and_then(|id| scene.case.person(id))
        .is_some_and(|p| p.guardian)
}

/// Rule 5: a holder of parental responsibility has said yes, to being contacted or to the conference.
fn guardian_consent(scene: &Scene<'_>, report: &mut Report) {
    let agreed = scene.case.consents.iter().any(|c| {
        matches!(c.purpose, Some(Purpose::Contact | Purpose::Conference))
            && c.given_on.is_some()
            && c.withdrawn_on.is_none()
            && is_guardian(scene, c)
    });
    if scene.under_way() && !agreed {
        report.note(&["referral"], &[]);
    }
}

/// Rule 6: a child of the country's age says its own yes or no to the conference.
fn own_yes(scene: &Scene<'_>, report: &mut Report) {
    if !scene.under_way() || scene.case.referral.accepted_on.is_none() {
        return;
    }
    for child in scene.case.main_children() {
        let old_enough = scene
            .age(child)
            .is_some_and(|age| age >= scene.preset.child_consent_age);
        let asked = scene.case.consents.iter().any(|c| {
            c.person.as_deref() == Some(child.id.as_str())
                && c.purpose == Some(Purpose::Conference)
                && (c.given_on.is_some() || c.declined_on.is_some())
        });
        if old_enough && !asked {
            report.note(&[&child.id], &[("name", &child.name)]);
        }
    }
}

/// Rule 7: the first talk with the referrer comes soon.
fn baseline(scene: &Scene<'_>, report: &mut Report) {
    let referral = &scene.case.referral;
    let (Some(received), None, true) =
        (referral.received, referral.baseline_on, scene.clock_runs())
    else {
        return;
    };
    let waited = working_days(received, scene.today);
    if waited > scene.preset.baseline_days {
        report.note(&["referral"], &[("count", &waited.to_string())]);
    }
}

/// Rule 8: the first talk with the family comes soon.
fn first_contact(scene: &Scene<'_>, report: &mut Report) {
    let (Some(accepted), true) = (scene.case.referral.accepted_on, scene.clock_runs()) else {
        return;
    };
    let waited = (scene.today - accepted).num_days();
    let spoken = scene
        .case
        .people
        .iter()
        .any(|p| p.family_side() && !scene.talked(&p.id).is_empty());
    if waited > scene.preset.first_contact_days && !spoken {
        report.note(&["referral"], &[("count", &waited.to_string())]);
    }
}

/// Rule 9: parents read the referrer's report before anybody else gets it. As long as nobody has it, the
/// check only reminds.
fn read_first(scene: &Scene<'_>, report: &mut Report) {
    let referral = &scene.case.referral;
    let written = report_texts(referral)
        .iter()
        .any(|text| !text.trim().is_empty());
    match (referral.report_given_on, referral.report_read_on) {
        (Some(given), read) if read.is_none_or(|read| given < read) => {
            report.note(&["referral"], &[]);
        }
        (None, None) if scene.under_way() && (written || referral.report_pages.is_some()) => {
            report.put(Severity::Hint, "read", &["referral"], &[]);
        }
        _ => {}
    }
}

/// What the referrer has written for the family.
fn report_texts(referral: &Referral) -> [&str; 4] {
    [
        &referral.strengths,
        &referral.worries,
        &referral.if_nothing,
        &referral.without_plan,
    ]
}

/// Rule 10: the report is short and in plain words.
fn plain_report(scene: &Scene<'_>, report: &mut Report) {
    let referral = &scene.case.referral;
    if let Some(pages) = referral.report_pages.filter(|pages| *pages > 2) {
        let count = pages.to_string();
        report.put(Severity::Hint, "pages", &["referral"], &[("count", &count)]);
    }
    let lines = scene.case.bottom_lines.len();
    if lines > 5 {
        let count = lines.to_string();
        report.put(Severity::Hint, "lines", &["referral"], &[("count", &count)]);
    }
    let jargon = scene.words(&scene.preset.jargon);
    if let Some(word) = report_texts(referral)
        .iter()
        .find_map(|text| first_of(text, &jargon))
    {
        report.put(Severity::Hint, "jargon", &["referral"], &[("word", word)]);
    }
    for (line, number) in scene.case.bottom_lines_in_order().into_iter().zip(1u32..) {
        if let Some(word) = first_of(&line.text, &jargon) {
            report.put(
                Severity::Hint,
                "line-jargon",
                &[&line.id],
                &[("word", word), ("line", &number.to_string())],
            );
        }
    }
}

/// Whether a text says already with whom somebody is to live. "Must not" sets a limit and is fine.
fn names_solution(scene: &Scene<'_>, text: &str) -> bool {
    first_of(text, &scene.words(&scene.preset.placement_words)).is_some()
        && first_of(text, &scene.words(&scene.preset.negations)).is_none()
}

/// Rule 11: a bottom line is one sentence with who and what, and leaves the way to the family.
fn bottom_lines(scene: &Scene<'_>, report: &mut Report) {
    for (line, number) in scene.case.bottom_lines_in_order().into_iter().zip(1u32..) {
        if line.text.trim().is_empty() {
            continue;
        }
        let number = number.to_string();
        let args = [("line", number.as_str())];
        if sentences(&line.text) > 1 {
            report.note(&[&line.id], &args);
        }
        if words(&line.text) < 2 {
            report.put(Severity::Block, "short", &[&line.id], &args);
        }
        if names_solution(scene, &line.text) {
            report.put(Severity::Warn, "solution", &[&line.id], &args);
        }
    }
}

/// Rule 12: a question is open and holds no answer.
fn questions(scene: &Scene<'_>, report: &mut Report) {
    let openers = scene.words(&scene.preset.yes_no_openers);
    for (question, number) in scene.case.questions_in_order().into_iter().zip(1u32..) {
        let number = number.to_string();
        let args = [("count", number.as_str())];
        if opens_with(&question.text, &openers) {
            report.note(&[&question.id], &args);
        }
        if names_solution(scene, &question.text) {
            report.put(Severity::Warn, "solution", &[&question.id], &args);
        }
    }
}

/// Rule 13: "urgent" says why. It turns off nothing: rules 4, 5 and 6 do not look at it.
fn urgent(scene: &Scene<'_>, report: &mut Report) {
    let referral = &scene.case.referral;
    if referral.kind == Some(ReferralKind::Urgent) && referral.urgent_reason.trim().is_empty() {
        report.note(&["referral"], &[]);
    }
}
