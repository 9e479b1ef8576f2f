//! Paper and privacy (handbook 6.5, rules 59 and 60): no sheet gives away a place or a number that is
//! kept, and no number or address goes to several people without the owner's yes. The check reads text,
//! not only fields: a village in a step can be as telling as an address.

use super::text::{plain, tells_number};
use super::{Action, Report, Rule, Scene, Severity};
use crate::at_home::{copies_go_to, may_stand_for};
use crate::audience::visible;
use crate::case::Case;
use crate::kinds::*;
use crate::shield::Shield;

/// The rules of this group.
pub(super) const RULES: &[Rule] = &[
    Rule {
        number: 59,
        severity: Severity::Block,
        basis: "6.5",
        stops: &[Action::SealPlan, Action::Print],
        look: kept_places,
    },
    Rule {
        number: 60,
        severity: Severity::Block,
        basis: "6.5",
        stops: &[Action::SealPlan, Action::Print],
        look: opted_in,
    },
];

/// One item and the words of it that may stand on a paper.
struct Words<'a> {
    /// Which kind of item, as the variant of the message.
    part: &'static str,
    /// Item id.
    id: &'a str,
    /// Number on paper, where it has one.
    number: String,
    texts: Vec<&'a str>,
}

macro_rules! words {
    ($part:literal, $item:expr, $number:expr, $($field:ident),+) => {
        Words {
            part: $part,
            id: &$item.id,
            number: $number,
            texts: vec![$($item.$field.as_str()),+],
        }
    };
}

/// The words of the plan.
fn plan_words<'a>(scene: &Scene<'a>) -> Vec<Words<'a>> {
    let case = scene.case;
    let plan = &case.plan;
    let mut all = vec![Words {
        part: "plan",
        id: "plan",
        number: String::new(),
        texts: vec![
            &plan.children,
            &plan.strengths,
            &plan.original,
            &plan.if_hard,
            &plan.guardian_how,
            &plan.review_place,
            &plan.copies,
            &plan.answer_reason,
            &plan.refusal_answered,
        ],
    }];
    for (number, s) in scene.numbered_steps() {
        all.push(words!(
            "step",
            s,
            number,
            what,
            help,
            when,
            known,
            if_not,
            decision_note,
            service,
            service_contact
        ));
    }
    for home in &case.at_homes {
        let step = scene
            .numbered_steps()
            .into_iter()
            .find(|(_, s)| home.step.as_deref() == Some(s.id.as_str()));
        if let Some((number, step)) = step {
            all.push(Words {
                part: "step",
                id: &step.id,
                number,
                texts: vec![&home.for_child],
            });
        }
    }
    let numbers = || (1u32..).map(|n| n.to_string());
    let promises = case
        .promises
        .iter()
        .map(|p| words!("promise", p, String::new(), text));
    let agreements = case.agreements.iter().map(|a| {
        words!(
            "agreement",
            a,
            case.name(a.person.as_deref().unwrap_or_default())
                .to_owned(),
            remark
        )
    });
    let questions = case
        .questions_in_order()
        .into_iter()
        .zip(numbers())
        .map(|(q, n)| words!("question", q, n, text, agreed_by));
    let lines = case
        .bottom_lines_in_order()
        .into_iter()
        .zip(numbers())
        .map(|(l, n)| words!("line", l, n, text, met_by));
    all.extend(promises.chain(agreements).chain(questions).chain(lines));
    all
}

/// The words of everything else the family or the referrer may be given.
fn other_words(case: &Case) -> Vec<Words<'_>> {
    let none = String::new;
    let referral = &case.referral;
    let family = &case.family;
    let mut all = vec![
        Words {
            part: "report",
            id: "referral",
            number: none(),
            texts: vec![
                &referral.asked,
                &referral.strengths,
                &referral.worries,
                &referral.if_nothing,
                &referral.without_plan,
            ],
        },
        Words {
            part: "family",
            id: "family",
            number: none(),
            texts: vec![&family.alias, &family.closing_words],
        },
    ];
    let offers = case
        .offers
        .iter()
        .map(|o| words!("offer", o, none(), text, by, waiting));
    let meetings = case.meetings.iter().map(|m| {
        words!(
            "meeting",
            m,
            none(),
            place,
            access,
            food,
            childcare,
            transport,
            house_rules,
            sender,
            family_words,
            still_agreed,
            next_steps
        )
    });
    let people = case.present_people().map(|p| {
        words!(
            "person",
            p,
            p.name.clone(),
            kin,
            town,
            organisation,
            needs,
            needs_diet,
            greeting
        )
    });
    let homes = case
        .households
        .iter()
        .map(|h| words!("home", h, none(), label));
    let progress = case
        .progress
        .iter()
        .map(|p| words!("progress", p, none(), note));
    all.extend(
        offers
            .chain(meetings)
            .chain(people)
            .chain(homes)
            .chain(progress),
    );
    all
}

/// Rule 59: nothing that is protected or the coordinator's alone stands in words that are printed.
fn kept_places(scene: &Scene<'_>, report: &mut Report) {
    let shield = Shield::of(scene.case);
    let all = plan_words(scene).into_iter().chain(other_words(scene.case));
    for words in all {
        if words.texts.iter().any(|text| shield.hits(text)) {
            let key = match words.part {
                "step" => "step",
                "question" => "count",
                "line" => "line",
                _ => "name",
            };
            let args = [(key, words.number.as_str())];
            let args = if words.number.is_empty() {
                &args[1..]
            } else {
                &args[..]
            };
            report.put(Severity::Block, words.part, &[words.id], args);
        }
    }
}

/// Those who read a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers<'a> {
    /// This person alone.
    One(&'a str),
    /// Everybody who gets a copy of the plan; as long as nobody does, everybody.
    Copies,
    /// Everybody who takes part: a sheet on the wall or the table has no reader of its own.
    Everybody,
}

impl Readers<'_> {
    /// Whether the owner of a contact agreed that all of them get it.
    fn may_have(self, case: &Case, contact: &Contact, owner: &Person) -> bool {
        let others = |p: &&Person| p.id != owner.id && !p.died && p.counts() && visible(case, p);
        match self {
            Readers::One(reader) => owner.id == reader || may_stand_for(contact, reader),
            Readers::Copies => match copies_go_to(case, &owner.id)[..] {
                [] => Readers::Everybody.may_have(case, contact, owner),
                ref readers => readers.iter().all(|reader| may_stand_for(contact, reader)),
            },
            Readers::Everybody => {
                let mut all = case.people.iter().filter(others);
                all.all(|person| may_stand_for(contact, &person.id))
            }
        }
    }
}

/// Rule 60: an ordinary number, e-mail or address stands in the plan only if its owner agreed for every
/// reader. What is kept more carefully is rule 59's.
fn opted_in(scene: &Scene<'_>, report: &mut Report) {
    for words in plan_words(scene) {
        for (contact, owner) in without_yes(scene.case, &words.texts, Readers::Copies) {
            let variant = if words.part == "step" { "step" } else { "" };
            let args = [("name", owner.name.as_str()), ("step", &words.number)];
            let args = if variant.is_empty() {
                &args[..1]
            } else {
                &args[..]
            };
            report.put(Severity::Block, variant, &[words.id, &contact.id], args);
        }
    }
}

/// Ordinary contacts that stand in one of these texts, with their owners, who did not agree that these readers get them.
fn without_yes<'a>(
    case: &'a Case,
    texts: &[&str],
    readers: Readers<'_>,
) -> impl Iterator<Item = (&'a Contact, &'a Person)> {
    let open = |c: &&Contact| matches!(c.mark, None | Some(Mark::Open));
    // Where two laptops wrote different ones, none of them has its owner's word yet.
    let all = case.contacts.iter().chain(&case.unsettled.contacts);
    all.filter(open).filter_map(move |contact| {
        let owner = case.person(contact.person.as_deref()?)?;
        let address = Shield::of_address(contact);
        let written = texts.iter().any(|text| match &address {
            Some(address) => address.hits(text),
            None => stands_in(contact, text),
        });
        (written && !readers.may_have(case, contact, owner)).then_some((contact, owner))
    })
}

/// The owners of ordinary numbers, e-mails and addresses in these texts who did not agree that these readers get them
/// (rule 60).
#[must_use]
pub fn not_released<'a>(case: &'a Case, texts: &[&str], readers: Readers<'_>) -> Vec<&'a Person> {
    let found = without_yes(case, texts, readers);
    found.map(|(_, owner)| owner).collect()
}

/// Whether a contact is written in a text: a number however it is spaced and with or without its
/// country's code, an e-mail as one word, an address word by word.
fn stands_in(contact: &Contact, text: &str) -> bool {
    let value = contact.value.trim();
    match contact.way {
        Some(ContactWay::Through) => false,
        Some(ContactWay::Email) => {
            let value = value.to_lowercase();
            let edge = |c: char| !c.is_alphanumeric();
            value.contains('@')
                && text
                    .split_whitespace()
                    .any(|word| word.trim_matches(edge).to_lowercase() == value)
        }
        Some(ContactWay::Address) => {
            let wanted = plain(value);
            wanted.trim().chars().count() >= 6 && plain(text).contains(&wanted)
        }
        Some(ContactWay::Phone | ContactWay::Message) | None => tells_number(text, value),
    }
}
