//! Rules 59 and 60.

use super::family::{Family, ids};
use super::*;
use crate::kinds::*;
use crate::rules::{Readers, not_released};

fn lipa() -> Family {
    Family::with_plan()
}

/// Words that give Mirela's place away, in three ways.
const KEPT: [&str; 3] = [
    "dovedi djecu na bilino polje 7",
    "kod Kakanjske pumpe",
    "zovi 061/777-888",
];

/// A village that is protected, and a number that is the coordinator's alone.
fn kept_more_carefully(family: &mut Family) {
    family.case.protected_places.push(ProtectedPlace {
        text: "Kakanj".into(),
        ..Default::default()
    });
    family.case.contacts.push(Contact {
        id: "k3".into(),
        person: Some("hatidza".into()),
        way: Some(ContactWay::Phone),
        value: "061 777 888".into(),
        mark: Some(Mark::CoordinatorOnly),
        ..Default::default()
    });
}

#[test]
fn rule_59_no_word_of_any_paper_gives_mirela_away() {
    type Place = (fn(&mut Family, String), &'static str, &'static str);
    let places: [Place; 14] = [
        (|f, t| f.case.plan.if_hard = t, "rule-59-plan", "plan"),
        (|f, t| f.case.plan.review_place = t, "rule-59-plan", "plan"),
        (|f, t| f.step(3).known = t, "rule-59-step", "step3"),
        (|f, t| promise(f, t), "rule-59-promise", "p1"),
        (|f, t| remark(f, t), "rule-59-agreement", "agr"),
        (
            |f, t| f.case.questions[0].text = t,
            "rule-59-question",
            "q1",
        ),
        (
            |f, t| f.case.bottom_lines[1].text = t,
            "rule-59-line",
            "line2",
        ),
        (
            |f, t| f.case.referral.strengths = t,
            "rule-59-report",
            "referral",
        ),
        (
            |f, t| f.case.family.closing_words = t,
            "rule-59-family",
            "family",
        ),
        (|f, t| offer(f, t), "rule-59-offer", "o1"),
        (|f, t| f.meeting().place = t, "rule-59-meeting", "m1"),
        (|f, t| f.person("alma").town = t, "rule-59-person", "alma"),
        (|f, t| home(f, t), "rule-59-home", "h1"),
        (|f, t| progress(f, t), "rule-59-progress", "pr1"),
    ];
    for (write, key, subject) in places {
        for text in KEPT {
            let change = |f: &mut Family| {
                kept_more_carefully(f);
                write(f, text.to_owned());
            };
            twin(lipa(), 59, change, &[(Block, key, subject)]);
        }
    }
    kept(lipa(), 59, |f| {
        kept_more_carefully(f);
        f.step(3).what = "Damir dovodi djecu kod Mirele.".into();
    });
}

fn promise(family: &mut Family, text: String) {
    family.case.promises.push(Promise {
        id: "p1".into(),
        text,
        ..Default::default()
    });
}

fn remark(family: &mut Family, remark: String) {
    family.case.agreements.push(Agreement {
        id: "agr".into(),
        person: Some("edin".into()),
        remark,
        ..Default::default()
    });
}

fn offer(family: &mut Family, text: String) {
    family.case.offers.push(Offer {
        id: "o1".into(),
        text,
        ..Default::default()
    });
}

fn home(family: &mut Family, label: String) {
    family.case.households.push(Household {
        id: "h1".into(),
        label,
        ..Default::default()
    });
}

fn progress(family: &mut Family, note: String) {
    family.case.progress.push(Progress {
        id: "pr1".into(),
        note,
        ..Default::default()
    });
}

#[test]
fn rule_59_the_finding_itself_gives_nothing_away() {
    let mut lipa = lipa();
    kept_more_carefully(&mut lipa);
    lipa.step(3).what = KEPT.join(", ");
    let finding = &found(&lipa, 59)[0];
    assert_eq!(finding.args.len(), 1);
    assert_eq!(finding.args["step"], "3");
}

fn copy_for(family: &mut Family, reader: &str) {
    family.case.agreements.push(Agreement {
        person: Some(reader.into()),
        copy: true,
        ..Default::default()
    });
}

#[test]
fn rule_60_sabinas_number_is_printed_only_with_her_yes() {
    for number in ["061/234-567", "+387 61 234 567", "061234567"] {
        let step = |f: &mut Family| f.step(4).what = format!("Škola zove {number}, Sabinu.");
        twin(lipa(), 60, step, &[(Block, "rule-60-step", "step4")]);
    }
    let plan = |f: &mut Family| f.case.plan.if_hard = "Zovi 061 234 567".into();
    let half = |f: &mut Family| {
        plan(f);
        f.case.contacts[0].value = "+387 61 234 567".into();
    };
    twin(lipa(), 60, plan, &[(Block, "rule-60", "plan")]);
    twin(lipa(), 60, half, &[(Block, "rule-60", "plan")]);
    kept(lipa(), 60, |f| {
        plan(f);
        f.case.contacts[0].print_for = ids(&["alma"]);
        copy_for(f, "alma");
        copy_for(f, "sabina");
    });
    let one_more_reader = |f: &mut Family| {
        plan(f);
        f.case.contacts[0].print_for = ids(&["alma"]);
        copy_for(f, "alma");
        copy_for(f, "edin");
    };
    twin(lipa(), 60, one_more_reader, &[(Block, "rule-60", "plan")]);
    kept(lipa(), 60, |f| f.step(4).what = "Škola zove 122.".into());
}

#[test]
fn rule_60_asks_for_a_reader_who_was_not_among_those_who_get_a_copy() {
    let mut family = lipa();
    family.case.contacts[0].print_for = ids(&["alma"]);
    let number = family.case.contacts[0].value.clone();
    let owner = family.case.contacts[0].person.clone().unwrap_or_default();
    let words = format!("Škola zove {number}.");
    let told = |reader: &str, words: &str| {
        let owners = not_released(&family.case, &[words], Readers::One(reader));
        owners.first().map(|owner| owner.id.clone())
    };
    assert_eq!(told("alma", &words), None);
    assert_eq!(told("edin", &words), Some(owner.clone()));
    assert_eq!(told(&owner, &words), None);
    assert_eq!(told("edin", "Škola zove 122."), None);
}

#[test]
fn rule_60_an_address_and_an_email_are_ways_to_reach_somebody_too() {
    let way = |f: &mut Family, way, value: &str| {
        f.case.contacts[0].way = Some(way);
        f.case.contacts[0].value = value.into();
    };
    let mail = |f: &mut Family| {
        way(f, ContactWay::Email, "sabina@primjer.ba");
        f.step(4).what = "Škola piše na Sabina@primjer.ba.".into();
    };
    twin(lipa(), 60, mail, &[(Block, "rule-60-step", "step4")]);
    let address = |f: &mut Family| {
        way(f, ContactWay::Address, "Masarykova 12");
        f.step(4).what = "Svi kod Sabine (Masarykova 12)".into();
    };
    twin(lipa(), 60, address, &[(Block, "rule-60-step", "step4")]);
}
