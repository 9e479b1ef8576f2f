//! Rules 14 to 20.

use super::family::{Family, day};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::prepared()
}

/// Only these have been reached so far.
fn only(family: &mut Family, reached: &[&str]) {
    family
        .case
        .talks
        .retain(|t| t.with.iter().any(|id| reached.contains(&id.as_str())));
    family.case.invitations.clear();
}

#[test]
fn rule_14_eight_carry_better_than_three() {
    let few = |f: &mut Family| only(f, &["mirela", "damir", "alma", "lejla"]);
    twin(lipa(), 14, few, &[(Warn, "rule-14", "family")]);
    let seven = |f: &mut Family| {
        only(
            f,
            &[
                "mirela", "damir", "alma", "edin", "nasiha", "sabina", "hatidza",
            ],
        );
    };
    twin(lipa(), 14, seven, &[(Hint, "rule-14-widen", "family")]);
    kept(lipa(), 14, |f| {
        only(f, &[]);
        f.case.meetings.clear();
        f.case.family.mapping_since = None;
        f.case.family.preparing_since = None;
    });
}

#[test]
fn rule_15_both_sides_are_asked_or_the_gap_is_explained() {
    let one_side = |f: &mut Family| {
        only(f, &["lamija", "mirela", "hatidza", "sabina", "alma"]);
    };
    twin(lipa(), 15, one_side, &[(Warn, "rule-15", "father")]);
    kept(lipa(), 15, |f| {
        only(f, &["lamija", "mirela", "hatidza", "sabina", "alma"]);
        f.case.side_gaps.push(SideGap {
            side: Some(Side::Father),
            text: "Damir piše svojima sam poslije Bajrama.".into(),
            ..Default::default()
        });
    });
}

#[test]
fn rule_16_everybody_is_asked_who_else() {
    let forgot = |f: &mut Family| f.person("fahrudin").asked_who_else = false;
    twin(lipa(), 16, forgot, &[(Hint, "rule-16", "fahrudin")]);
    kept(lipa(), 16, |f| f.person("lejla").asked_who_else = false);
}

#[test]
fn rule_17_the_family_says_that_edin_belongs() {
    let named = |f: &mut Family| {
        f.person("edin").by_referrer = true;
        f.person("edin").confirmed = false;
    };
    twin(lipa(), 17, named, &[(Warn, "rule-17", "edin")]);
    kept(lipa(), 17, |f| f.person("edin").by_referrer = true);
}

#[test]
fn rule_18_edin_is_reached_through_nasiha() {
    let through = |f: &mut Family| f.person("edin").only_through = Some("nasiha".into());
    kept(lipa(), 18, through);
    let number = |f: &mut Family| {
        through(f);
        f.case.contacts.push(Contact {
            id: "k3".into(),
            person: Some("edin".into()),
            way: Some(ContactWay::Phone),
            value: "0043 660 123".into(),
            ..Default::default()
        });
    };
    twin(lipa(), 18, number, &[(Block, "rule-18", "edin")]);
    let posted = |f: &mut Family| {
        through(f);
        f.invitation("edin").way = Some(SentWay::Post);
    };
    twin(lipa(), 18, posted, &[(Block, "rule-18-invitation", "edin")]);
}

#[test]
fn rule_19_more_near_people_than_paid_ones() {
    let lonely = |f: &mut Family| {
        f.case
            .ties
            .retain(|t| t.id != "tie-hatidza" && t.id != "tie-alma");
        f.case.ties.push(Tie {
            id: "tie-melisa".into(),
            person: Some("melisa".into()),
            ring: Some(4),
            ..Default::default()
        });
    };
    twin(lipa(), 19, lonely, &[(Hint, "rule-19", "family")]);
    // A later drawing counts alone.
    kept(lipa(), 19, |f| {
        lonely(f);
        f.case.drawings.push(Drawing {
            id: "by-amar".into(),
            on: Some(day(3, 20)),
            ..Default::default()
        });
        f.case.ties.push(Tie {
            id: "tie-mirela-2".into(),
            drawing: Some("by-amar".into()),
            person: Some("mirela".into()),
            ring: Some(1),
            ..Default::default()
        });
    });
}

#[test]
fn rule_20_no_step_rests_on_somebody_who_is_gone() {
    let died = |f: &mut Family| f.person("hatidza").died = true;
    twin(
        Family::with_plan(),
        20,
        died,
        &[(Block, "rule-20-died", "step1")],
    );
    let left = |f: &mut Family| f.person("alma").left_on = Some(day(3, 14));
    twin(
        Family::with_plan(),
        20,
        left,
        &[(Block, "rule-20-left", "step2")],
    );
}
