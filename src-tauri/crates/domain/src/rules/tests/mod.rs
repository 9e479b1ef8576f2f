//! Every check twice: a family that keeps it, and its twin that breaks it in one place. The families are
//! built in `family`; `twin` also sees that each finding has its words and their values.

mod agreement;
mod circle;
mod day;
mod family;
mod independence;
mod network;
mod paper;
mod plan;
mod practical;
mod safety;
mod table;

use std::collections::BTreeMap;

use family::Family;

use super::{Finding, Severity, check};
use Severity::{Block, Hint, Warn};

/// What a check is expected to say: weight, key, first subject.
type Said<'a> = (Severity, &'a str, &'a str);

/// What a family's checks say of one rule.
fn found(family: &Family, rule: u32) -> Vec<Finding> {
    check(&family.scene())
        .into_iter()
        .filter(|finding| finding.rule == rule)
        .collect()
}

/// The family says nothing of the rule; its twin, changed in one place, says exactly this.
fn twin(family: Family, rule: u32, change: impl FnOnce(&mut Family), expected: &[Said<'_>]) {
    assert_eq!(found(&family, rule), [], "the family keeps rule {rule}");
    let mut twin = family;
    change(&mut twin);
    let findings = found(&twin, rule);
    let said: Vec<Said<'_>> = findings
        .iter()
        .map(|f| (f.severity, f.key.as_str(), f.subjects[0].as_str()))
        .collect();
    assert_eq!(said, expected);
    for finding in &findings {
        has_words(finding);
    }
}

/// The family is changed in a way the rule has nothing against.
fn kept(family: Family, rule: u32, change: impl FnOnce(&mut Family)) {
    let mut changed = family;
    change(&mut changed);
    assert_eq!(found(&changed, rule), []);
}

/// The English messages by key.
fn messages() -> BTreeMap<&'static str, String> {
    let text = include_str!("../../../../../../assets/i18n/en/rules.ftl");
    let mut messages = BTreeMap::new();
    let mut last = None;
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if let Some((key, words)) = line.split_once(" = ").filter(|_| line.starts_with("rule-")) {
            let again = messages.insert(key, words.to_owned());
            assert_eq!(again, None, "{key} stands twice");
            last = Some(key);
        } else if let Some(words) = last.and_then(|key| messages.get_mut(key)) {
            words.push_str(line);
        }
    }
    messages
}

/// The values a message asks for.
fn variables(message: &str) -> Vec<&str> {
    message
        .split('$')
        .skip(1)
        .filter_map(|rest| rest.split_whitespace().next())
        .collect()
}

fn has_words(finding: &Finding) {
    let messages = messages();
    let message = messages
        .get(finding.key.as_str())
        .unwrap_or_else(|| panic!("{} has no words", finding.key));
    for variable in variables(message) {
        let value = finding.args.get(variable);
        assert!(
            value.is_some_and(|v| !v.is_empty()),
            "{} asks for {variable}",
            finding.key
        );
    }
}

#[test]
fn a_family_that_keeps_everything_is_left_in_peace() {
    assert_eq!(check(&Family::prepared().scene()), []);
    assert_eq!(check(&Family::with_plan().scene()), []);
}

#[test]
fn a_reason_once_given_stands_beside_the_warning() {
    let mut lipa = Family::prepared();
    lipa.meeting().place_kind = Some(crate::kinds::PlaceKind::Home);
    let finding = found(&lipa, 32).remove(0);
    assert_eq!(finding.reason, None);
    lipa.case.reasons.push(crate::kinds::Reason {
        rule: Some(32),
        subject: finding.name(),
        text: "Fahrudin's yard is the only step-free place".into(),
        ..Default::default()
    });
    assert_eq!(
        found(&lipa, 32)[0].reason.as_deref(),
        Some("Fahrudin's yard is the only step-free place")
    );
}
