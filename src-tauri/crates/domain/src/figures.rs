//! Figures an office may have: numbers over a period, no name, no birth date, no place, no small cell (rule 61).

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::Case;
use crate::kinds::{Codes, FeedbackGroup, MeetingKind, Outcome, ReferrerAnswer, Support};

/// Below this a count is not told, for somebody might be known by it.
pub const SMALL: i64 = 5;

/// One figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Figure {
    /// What is counted, such as `conferences_held`.
    pub measure: String,
    /// `count`, `hours` or `days`.
    pub unit: String,
    /// The number; nothing if it is not told.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub value: Option<i64>,
    /// Not told because it, or what could be reckoned from it, is small.
    pub suppressed: bool,
}

/// A period of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Period {
    fn has(self, day: Option<NaiveDate>) -> bool {
        day.is_some_and(|day| (self.from..=self.to).contains(&day))
    }
}

/// The figures of these families over a period, in a fixed order. Example families are the caller's to leave out.
#[must_use]
pub fn figures(cases: &[Case], period: Period) -> Vec<Figure> {
    let count = |of: &dyn Fn(&Case) -> i64| cases.iter().map(of).sum::<i64>();
    let referred = count(&|c| i64::from(period.has(c.referral.received)));
    let accepted = count(&|c| i64::from(period.has(c.referral.accepted_on)));
    let declined = count(&|c| i64::from(period.has(c.referral.declined_on)));
    let held: Vec<(&Case, Option<Outcome>)> = cases
        .iter()
        .flat_map(|case| case.meetings.iter().map(move |m| (case, m)))
        .filter(|(_, m)| {
            m.kind != Some(MeetingKind::Review) && period.has(m.on) && m.outcome.is_some()
        })
        .map(|(case, m)| (case, m.outcome))
        .collect();
    let ended = |which: &[Outcome]| {
        held.iter()
            .filter(|(_, outcome)| outcome.is_some_and(|o| which.contains(&o)))
            .count() as i64
    };
    let with_plan = ended(&[
        Outcome::PlanAgreed,
        Outcome::PlanAgreedWithChanges,
        Outcome::PlanNotAccepted,
    ]);
    let adjourned = ended(&[Outcome::Adjourned]);
    let total = held.len() as i64;
    let met: Vec<&Case> = cases
        .iter()
        .filter(|case| held.iter().any(|(one, _)| std::ptr::eq(*one, *case)))
        .collect();
    let of_met = |of: &dyn Fn(&Case) -> i64| met.iter().map(|case| of(case)).sum::<i64>();
    let children = of_met(&|c| c.main_children().count() as i64);
    let came = of_met(&|c| {
        c.attendances
            .iter()
            .filter(|a| a.part1 || a.part2 || a.part3)
            .count() as i64
    });
    let minutes = count(&|c| {
        let talks = c.talks.iter().filter(|t| period.has(t.on));
        talks.filter_map(|t| t.minutes).map(i64::from).sum()
    });
    let reviews = count(&|c| {
        let held = c
            .meetings
            .iter()
            .filter(|m| m.kind == Some(MeetingKind::Review));
        held.filter(|m| period.has(m.on) && m.decision.is_some())
            .count() as i64
    });
    let accepted_plans = count(&|c| {
        let yes = matches!(
            c.plan.answer,
            Some(ReferrerAnswer::Accepts | ReferrerAnswer::AcceptsWithChanges)
        );
        i64::from(yes && period.has(c.plan.answered_on))
    });
    let closed = count(&|c| i64::from(period.has(c.family.closed_on)));
    let days: Vec<i64> = met
        .iter()
        .filter_map(|case| {
            let first = case.conferences().first()?.on?;
            Some((first - case.referral.received?).num_days())
        })
        .collect();

    let mut all = Vec::new();
    all.extend(parts("referrals_received", referred, &[]));
    all.extend(parts("referrals_accepted", accepted, &[]));
    all.extend(parts("referrals_declined", declined, &[]));
    all.extend(parts(
        "conferences_held",
        total,
        &[
            ("conferences_with_plan", with_plan),
            ("conferences_without_plan", total - with_plan - adjourned),
            ("conferences_adjourned", adjourned),
        ],
    ));
    all.extend(parts("plans_accepted_by_referrer", accepted_plans, &[]));
    all.extend(parts("reviews_held", reviews, &[]));
    all.extend(parts("children_concerned", children, &[]));
    all.extend(parts("people_who_came", came, &[]));
    all.extend(parts("families_closed", closed, &[]));
    all.extend(supports(&met));
    let talked = cases
        .iter()
        .filter(|c| c.talks.iter().any(|t| period.has(t.on)))
        .count() as i64;
    let few = talked > 0 && talked < SMALL;
    all.push(told("hours_of_talks", "hours", minutes / 60, few));
    all.push(told(
        "days_referral_to_conference",
        "days",
        median(days.clone()),
        (days.len() as i64) < SMALL,
    ));
    all
}

/// In how many families' plans a service gives support of each kind; a family counts once for a kind, however many steps
/// are of it (handbook 4.2). One family's plan can hold several kinds, so that nothing can be reckoned from the others.
fn supports(met: &[&Case]) -> Vec<Figure> {
    let of = |code: &&str| {
        let kind = Support::from_code(code);
        let has = |case: &&&Case| {
            case.steps
                .iter()
                .any(|s| s.support.is_some() && s.support == kind)
        };
        let families = met.iter().filter(has).count() as i64;
        parts(&format!("support_{code}"), families, &[])
    };
    Support::CODES.iter().flat_map(of).collect()
}

/// What one group said afterwards, in all families met in a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feedback {
    /// Who.
    pub group: FeedbackGroup,
    /// Sheets filled in, and the mean over all of them; nothing of less than five sheets.
    pub told: Option<(i64, f64)>,
}

/// Feedback of each group that gave any, from families with a conference in the period. A mean that was written in
/// words counts no sheet.
#[must_use]
pub fn feedback(cases: &[Case], period: Period) -> Vec<Feedback> {
    let met = |case: &&Case| case.conferences().iter().any(|m| period.has(m.on));
    let all: Vec<(FeedbackGroup, i64, f64)> = cases
        .iter()
        .filter(met)
        .flat_map(|case| &case.feedback)
        .filter_map(|of| {
            let mean = mean(&of.mean)?;
            let sheets = i64::from(of.sheets?);
            (sheets > 0 && mean.is_finite()).then_some((of.group?, sheets, mean))
        })
        .collect();
    [
        FeedbackGroup::Adults,
        FeedbackGroup::Children,
        FeedbackGroup::Referrer,
    ]
    .into_iter()
    .filter_map(|group| {
        let own = || all.iter().filter(move |(one, ..)| *one == group);
        let sheets: i64 = own().map(|(_, n, _)| n).sum();
        #[allow(clippy::cast_precision_loss, reason = "sheets of an office")]
        let sum: f64 = own().map(|(_, n, mean)| *n as f64 * mean).sum();
        #[allow(clippy::cast_precision_loss, reason = "sheets of an office")]
        let told = || (sheets >= SMALL).then_some((sheets, sum / sheets as f64));
        (sheets > 0).then(|| Feedback {
            group,
            told: told(),
        })
    })
    .collect()
}

/// The number a mean begins with: "4,6 od 5" is 4.6.
fn mean(written: &str) -> Option<f64> {
    let part = |c: &char| c.is_ascii_digit() || *c == ',' || *c == '.';
    let first: String = written.trim().chars().take_while(part).collect();
    let first = first.trim_end_matches([',', '.']);
    first.replace(',', ".").parse().ok()
}

fn median(mut days: Vec<i64>) -> i64 {
    days.sort_unstable();
    days.get(days.len() / 2).copied().unwrap_or(0)
}

fn told(measure: &str, unit: &str, value: i64, suppressed: bool) -> Figure {
    Figure {
        measure: measure.to_owned(),
        unit: unit.to_owned(),
        value: (!suppressed).then_some(value),
        suppressed,
    }
}

fn small(value: i64) -> bool {
    value > 0 && value < SMALL
}

/// A total and its parts. If one part alone is not told it could be reckoned from the others, so the next smallest
/// is not told either; zero counts as a number that tells nobody.
fn parts(measure: &str, total: i64, parts: &[(&str, i64)]) -> Vec<Figure> {
    let hide_total = small(total);
    let mut hidden: Vec<bool> = parts.iter().map(|(_, n)| hide_total || small(*n)).collect();
    if !hide_total && hidden.iter().filter(|h| **h).count() == 1 {
        let next = (0..parts.len())
            .filter(|n| !hidden[*n])
            .min_by_key(|n| (parts[*n].1 == 0, parts[*n].1));
        if let Some(n) = next {
            hidden[n] = true;
        }
    }
    let mut all = vec![told(measure, "count", total, hide_total)];
    all.extend(
        parts
            .iter()
            .zip(hidden)
            .map(|((name, value), hide)| told(name, "count", *value, hide)),
    );
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(figures: &[Figure]) -> Vec<Option<i64>> {
        figures.iter().map(|f| f.value).collect()
    }

    #[test]
    fn a_mean_is_the_number_it_begins_with() {
        assert_eq!(mean("4,6 od 5"), Some(4.6));
        assert_eq!(mean(" 3, 3"), Some(3.0));
        assert_eq!(mean("4,6/5"), Some(4.6));
        assert_eq!(mean("dobro"), None);
        assert_eq!(mean(""), None);
    }

    #[test]
    fn a_small_cell_and_what_it_could_be_reckoned_from_are_not_told() {
        assert_eq!(shown(&parts("all", 0, &[])), [Some(0)]);
        assert_eq!(
            shown(&parts("all", 4, &[("a", 3), ("b", 1)])),
            [None, None, None]
        );
        // 20 - 12 would be 8 + ?, so with 3 hidden alone it could be reckoned.
        assert_eq!(
            shown(&parts("all", 23, &[("a", 12), ("b", 3), ("c", 8)])),
            [Some(23), Some(12), None, None]
        );
        assert_eq!(
            shown(&parts("all", 20, &[("a", 12), ("b", 8), ("c", 0)])),
            [Some(20), Some(12), Some(8), Some(0)]
        );
        assert_eq!(
            shown(&parts("all", 17, &[("a", 13), ("b", 2), ("c", 2)])),
            [Some(17), Some(13), None, None]
        );
    }
}
