//! The checks of the handbook (section 7) as data: number, severity, what they look at. Texts live in
//! the language files under `rule-<number>`; here are only numbers, ids and values.
//! A check never judges people: "no plan" is no finding, and a reason once given silences a warning.

mod agreement;
mod day;
mod independence;
mod network;
mod paper;
mod plan;
mod practical;
mod safety;
mod scene;
#[cfg(test)]
mod tests;

pub use paper::{Readers, not_released};
pub use practical::danger_word;
pub(crate) mod text;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::Case;
use crate::preset::Preset;

/// How much a check weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Stops the action.
    Block,
    /// Needs a reason to go on; the reason is stored for the coordinator alone.
    Warn,
    /// A hint.
    Hint,
}

/// What the coordinator is about to do; each stops at its own blocking checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Writing down a talk.
    Talk,
    /// Accepting a referral.
    Accept,
    /// Giving out the referrer's report.
    GiveReport,
    /// Sending an invitation.
    Invite,
    /// Opening the day.
    OpenDay,
    /// Ending the information part.
    EndInformation,
    /// Beginning private family time.
    BeginPrivateTime,
    /// Writing down that the plan was accepted.
    AcceptPlan,
    /// Sealing the plan.
    SealPlan,
    /// Printing a paper for others.
    Print,
}

/// What a check may look at.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The family.
    pub case: &'a Case,
    /// Today, given from outside.
    pub today: NaiveDate,
    /// The country's settings.
    pub preset: &'a Preset,
}

/// One thing a check noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Finding {
    /// Rule number of the handbook.
    pub rule: u32,
    /// Weight.
    pub severity: Severity,
    /// Message key, `rule-21` or a variant such as `rule-19-ring`.
    pub key: String,
    /// Items it is about.
    pub subjects: Vec<String>,
    /// Values for the message: names and numbers.
    pub args: BTreeMap<String, String>,
    /// The coordinator's reason for going on, if a warning was answered.
    pub reason: Option<String>,
}

impl Finding {
    /// Whether it stands in the way: a reason lets a warning pass and nothing else.
    #[must_use]
    pub fn stops(&self) -> bool {
        match self.severity {
            Severity::Block => true,
            Severity::Warn => self.reason.is_none(),
            Severity::Hint => false,
        }
    }

    /// What names it when a reason is stored: its wording and all it is about, so that a reason never covers
    /// another finding of the same rule.
    #[must_use]
    pub fn name(&self) -> String {
        name(&self.key, &self.subjects)
    }
}

/// What names a finding of this wording about these items.
#[must_use]
pub fn name(key: &str, subjects: &[String]) -> String {
    format!("{key} {}", subjects.join(" "))
}

/// The rule a message key belongs to: 19 for `rule-19-ring`.
#[must_use]
pub fn number_of(key: &str) -> Option<u32> {
    let number = key.strip_prefix("rule-")?.split('-').next()?.parse().ok()?;
    all().any(|rule| rule.number == number).then_some(number)
}

/// A check: what it is and how it looks.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Number in the handbook.
    pub number: u32,
    /// Usual weight; a check may give single findings a lesser one.
    pub severity: Severity,
    /// Where it comes from: a section or source tag of the handbook.
    pub basis: &'static str,
    /// Actions it stops: when its weight is `Block`, always; when it is `Warn`, until a reason is given.
    pub stops: &'static [Action],
    /// Looks.
    pub look: fn(&Scene<'_>, &mut Report),
}

/// Collects findings of one rule.
#[derive(Debug)]
pub struct Report {
    rule: u32,
    severity: Severity,
    found: Vec<Finding>,
}

impl Report {
    /// Notes something about these items.
    pub fn note(&mut self, subjects: &[&str], args: &[(&str, &str)]) {
        self.put(self.severity, "", subjects, args);
    }

    /// Notes something with another weight or another wording (`rule-<n>-<variant>`).
    pub fn put(
        &mut self,
        severity: Severity,
        variant: &str,
        subjects: &[&str],
        args: &[(&str, &str)],
    ) {
        let dash = if variant.is_empty() { "" } else { "-" };
        self.found.push(Finding {
            rule: self.rule,
            severity,
            key: format!("rule-{}{dash}{variant}", self.rule),
            subjects: subjects.iter().map(|s| (*s).to_owned()).collect(),
            args: args
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
            reason: None,
        });
    }
}

/// All rules in order of their numbers.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        independence::RULES,
        network::RULES,
        safety::RULES,
        practical::RULES,
        day::RULES,
        plan::RULES,
        agreement::RULES,
        paper::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Everything the checks notice, heaviest first, with reasons already given.
#[must_use]
pub fn check(scene: &Scene<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = all().flat_map(|rule| look(rule, scene)).collect();
    found.sort_by_key(|f| (f.severity, f.rule));
    found
}

/// What stops an action now: what blocks, and warnings for which no reason was given yet.
#[must_use]
pub fn stopping(scene: &Scene<'_>, action: Action) -> Vec<Finding> {
    all()
        .filter(|rule| rule.stops.contains(&action))
        .flat_map(|rule| look(rule, scene))
        .filter(Finding::stops)
        .collect()
}

fn look(rule: &Rule, scene: &Scene<'_>) -> Vec<Finding> {
    let mut report = Report {
        rule: rule.number,
        severity: rule.severity,
        found: Vec::new(),
    };
    (rule.look)(scene, &mut report);
    for finding in &mut report.found {
        if finding.severity != Severity::Warn {
            continue;
        }
        let name = finding.name();
        let given = scene.case.reasons.iter().find(|r| r.subject == name);
        finding.reason = given.map(|r| r.text.clone());
    }
    report.found
}
