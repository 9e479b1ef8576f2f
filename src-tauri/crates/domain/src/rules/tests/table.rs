//! The rules as a table: every number once, every finding with words, every word reached by a story.

use super::family::Family;
use super::*;
use crate::rules::{Action, all, stopping};

#[test]
fn the_sixty_rules_stand_once_each_in_order_with_their_basis() {
    let numbers: Vec<u32> = all().map(|r| r.number).filter(|n| *n <= 60).collect();
    assert_eq!(numbers, (1..=60).collect::<Vec<u32>>());
    for rule in all() {
        assert!(!rule.basis.is_empty(), "rule {}", rule.number);
    }
}

#[test]
fn weights_are_those_of_the_handbook() {
    let weights: String = all()
        .filter(|r| r.number <= 60)
        .map(|r| match r.severity {
            Block => 'B',
            Warn => 'W',
            Hint => 'H',
        })
        .collect();
    let handbook = concat!(
        "BBWBBWWWBH", // 1 to 10
        "BWBWWHWBHB", // 11 to 20
        "BBWBBWBBWW", // 21 to 30
        "BWWWWWBWBB", // 31 to 40
        "BHWWBBWWWW", // 41 to 50
        "BWBBWBBBBB", // 51 to 60
    );
    assert_eq!(weights, handbook);
}

#[test]
fn the_printed_handbook_gives_each_rule_its_weight() {
    let page = include_str!("../../../../../../docs/handbook.md");
    for rule in all().filter(|r| r.number <= 60) {
        let weight = match rule.severity {
            Block => "block",
            Warn => "warn",
            Hint => "hint",
        };
        let row = format!("| {} | {weight} |", rule.number);
        assert!(page.lines().any(|line| line.starts_with(&row)), "{row}");
    }
}

#[test]
fn each_action_stops_at_its_own_rules() {
    let table = [
        (Action::Talk, &[4][..]),
        (Action::Accept, &[1, 2, 3, 5, 13]),
        (Action::GiveReport, &[9, 11]),
        (
            Action::Invite,
            &[1, 2, 3, 5, 13, 17, 18, 21, 24, 25, 30, 31, 37],
        ),
        (
            Action::OpenDay,
            &[
                1, 2, 5, 6, 11, 12, 14, 15, 21, 22, 23, 24, 26, 27, 28, 32, 33, 34, 35, 36, 38, 44,
            ],
        ),
        (Action::EndInformation, &[39]),
        (Action::BeginPrivateTime, &[40]),
        (Action::AcceptPlan, &[20, 43, 45, 51, 53, 54]),
        (
            Action::SealPlan,
            &[20, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 58, 59, 60],
        ),
        (Action::Print, &[31, 59, 60]),
    ];
    for (action, rules) in table {
        let stops: Vec<u32> = all()
            .filter(|r| r.number <= 60 && r.stops.contains(&action))
            .map(|r| r.number)
            .collect();
        assert_eq!(stops, rules, "{action:?}");
    }
}

#[test]
fn a_reason_lets_a_warning_pass_and_never_a_block() {
    let mut lipa = Family::prepared();
    let keys = |lipa: &Family| -> Vec<String> {
        let stopped = stopping(&lipa.scene(), Action::Invite);
        stopped.into_iter().map(|f| f.key).collect()
    };
    lipa.case.talks.retain(|t| t.id != "talk-edin");
    assert_eq!(keys(&lipa), ["rule-30"]);
    lipa.case.talks.retain(|t| t.id != "talk-tarik");
    assert_eq!(keys(&lipa), ["rule-30-child", "rule-30"]);
    for finding in stopping(&lipa.scene(), Action::Invite) {
        lipa.case.reasons.push(crate::kinds::Reason {
            subject: finding.name(),
            text: "There was no time".into(),
            ..Default::default()
        });
    }
    assert_eq!(
        keys(&lipa),
        ["rule-30-child"],
        "a child is prepared, whatever the reason"
    );
}

#[test]
fn every_rule_has_a_title_and_every_message_is_told_by_a_story() {
    let stories = [
        include_str!("agreement.rs"),
        include_str!("day.rs"),
        include_str!("independence.rs"),
        include_str!("network.rs"),
        include_str!("paper.rs"),
        include_str!("plan.rs"),
        include_str!("practical.rs"),
        include_str!("safety.rs"),
    ]
    .concat();
    let messages = messages();
    for rule in all().filter(|r| r.number <= 60) {
        let title = format!("rule-{}-title", rule.number);
        assert!(messages.contains_key(title.as_str()), "{title} is missing");
        let test = format!("fn rule_{}_", rule.number);
        assert!(stories.contains(&test), "rule {} has no story", rule.number);
    }
    for key in messages.keys().filter(|key| !key.ends_with("-title")) {
        let quoted = format!("\"{key}\"");
        assert!(stories.contains(&quoted), "{key} is told by no story");
    }
}
