//! What several checks ask of a family: how far it is, who was reached, which meetings are to come.
//! Kept in one place so that two checks cannot answer the same question differently.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};

use super::Scene;
use super::text;
use crate::kinds::*;

impl<'a> Scene<'a> {
    /// Whether work on the family may still go on.
    pub(super) fn under_way(&self) -> bool {
        let family = &self.case.family;
        family.closed_on.is_none()
            && family.stopped_on.is_none()
            && self.case.referral.declined_on.is_none()
    }

    /// Whether the clock of the method runs: under way and not resting.
    pub(super) fn clock_runs(&self) -> bool {
        self.under_way() && self.case.family.hold_since.is_none()
    }

    /// Whether the coordinator has begun to widen the circle.
    pub(super) fn circle_begun(&self) -> bool {
        let family = &self.case.family;
        self.under_way()
            && (family.mapping_since.is_some()
                || family.preparing_since.is_some()
                || family.ready_on.is_some()
                || !self.case.meetings.is_empty())
    }

    /// Age in whole years: from the year of birth, else from the age as told. Weeks and months are 0.
    pub(super) fn age(&self, person: &Person) -> Option<i32> {
        person
            .age_on(self.today)
            .or_else(|| self.told_age(&person.age))
    }

    fn told_age(&self, told: &str) -> Option<i32> {
        let told = told.trim();
        let end = told
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(told.len());
        let number = told[..end].parse().ok()?;
        let rest = told[end..].trim();
        let lists = |lists: &'a BTreeMap<String, Vec<String>>| -> Vec<&'a str> {
            lists.values().flatten().map(String::as_str).collect()
        };
        if text::first_of(rest, &lists(&self.preset.infant_words)).is_some() {
            Some(0)
        } else if rest.is_empty() || text::first_of(rest, &lists(&self.preset.year_words)).is_some()
        {
            Some(number)
        } else {
            None
        }
    }

    /// Whether somebody is a child: marked so, or under 18 as far as known.
    pub(super) fn is_child(&self, person: &Person) -> bool {
        person.child || self.age(person).is_some_and(|age| age < 18)
    }

    /// The words of the family's language; of all languages when it is not known.
    pub(super) fn words(&self, lists: &'a BTreeMap<String, Vec<String>>) -> Vec<&'a str> {
        match lists.get(&self.case.family.language) {
            Some(own) => own.iter().map(String::as_str).collect(),
            None => every_word(lists),
        }
    }

    /// Talks of these days, not those planned ahead.
    pub(super) fn talked(&self, person: &str) -> Vec<&'a Talk> {
        self.case
            .talks_with(person)
            .into_iter()
            .filter(|t| t.on.is_none_or(|on| on <= self.today))
            .collect()
    }

    /// Whether somebody was reached: by a talk or by an invitation.
    pub(super) fn reached(&self, person: &str) -> bool {
        !self.talked(person).is_empty()
            || self
                .case
                .invitations
                .iter()
                .any(|i| i.person.as_deref() == Some(person) && i.sent_on.is_some())
    }

    /// People of the family's side who can be reached at all.
    pub(super) fn circle(&self) -> impl Iterator<Item = &'a Person> {
        self.case
            .present_people()
            .filter(|p| p.family_side() && p.counts() && !p.died)
    }

    /// Meetings that have not ended.
    pub(super) fn open_meetings(&self) -> impl Iterator<Item = &'a Meeting> {
        let under_way = self.under_way();
        self.case
            .meetings
            .iter()
            .filter(move |m| under_way && m.outcome.is_none() && m.decision.is_none())
    }

    /// Conferences that have not ended; reviews have a smaller frame.
    pub(super) fn open_conferences(&self) -> impl Iterator<Item = &'a Meeting> {
        self.open_meetings()
            .filter(|m| m.kind != Some(MeetingKind::Review))
    }

    /// Who is invited to a meeting, with the invitation, written or sent.
    pub(super) fn invited(&self, meeting: &str) -> Vec<(&'a Person, &'a Invitation)> {
        self.case
            .invitations
            .iter()
            .filter(|i| i.meeting.as_deref() == Some(meeting))
            .filter_map(|i| Some((self.case.person(i.person.as_deref()?)?, i)))
            .filter(|(p, _)| p.left_on.is_none())
            .collect()
    }

    /// Who is invited and has not said no.
    pub(super) fn expected(&self, meeting: &str) -> Vec<(&'a Person, &'a Invitation)> {
        self.invited(meeting)
            .into_iter()
            .filter(|(_, i)| i.answer != Some(Answer::No))
            .collect()
    }

    /// Restrictions that were not lifted, with both people. Neither a date that has passed nor somebody's
    /// leaving the network lifts one.
    pub(super) fn restrictions(
        &self,
    ) -> impl Iterator<Item = (&'a SafetyPair, &'a Person, &'a Person)> {
        let case = self.case;
        case.safety_pairs
            .iter()
            .filter(|pair| pair.lifted_on.is_none())
            .filter_map(move |pair| {
                let a = case.person(pair.a.as_deref()?)?;
                let b = case.person(pair.b.as_deref()?)?;
                Some((pair, a, b))
            })
    }

    /// Whether the family has begun to write a plan, in its own words or in steps.
    pub(super) fn plan_begun(&self) -> bool {
        !self.case.steps.is_empty()
            || !self.case.plan.original.trim().is_empty()
            || self.case.plan.original_photo.is_some()
    }

    /// The steps with their numbers, as they stand on paper.
    pub(super) fn numbered_steps(&self) -> Vec<(String, &'a Step)> {
        self.case
            .steps_in_order()
            .into_iter()
            .zip(1u32..)
            .map(|(step, number)| (number.to_string(), step))
            .collect()
    }

    /// The meeting at which the plan is made.
    pub(super) fn plan_meeting(&self) -> Option<&'a Meeting> {
        self.case
            .plan
            .meeting
            .as_deref()
            .and_then(|id| self.case.meeting(id))
            .or_else(|| self.case.current_conference())
    }
}

/// All words of all languages.
pub(super) fn every_word(lists: &BTreeMap<String, Vec<String>>) -> Vec<&str> {
    lists.values().flatten().map(String::as_str).collect()
}

/// Whether an arrangement is among those of a pair.
pub(super) fn arranged(pair: &SafetyPair, arrangement: Arrangement) -> bool {
    pair.arrangement.contains_key(arrangement.code())
}

/// Working days after `from` up to and with `to`, Monday to Friday.
pub(super) fn working_days(from: NaiveDate, to: NaiveDate) -> i64 {
    let days = from.iter_days().skip(1).take_while(|day| *day <= to);
    let working = days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
    i64::try_from(working.count()).unwrap_or(i64::MAX)
}
