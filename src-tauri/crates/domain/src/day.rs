//! The conference day (handbook 2.8 to 2.12): opening, information, private family time, outcome,
//! copies. Private time takes a beginning, an end, who stayed and when the coordinator was asked in.

use krug_log::{Edit, Value};
use serde_json::json;

use crate::case::Case;
use crate::kinds::*;
use crate::preset::Preset;
use crate::problem::{Answer, Problem, Problems};
use crate::rules::{self, Action, Scene};

/// A request about one meeting at a time of day.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    /// The family.
    pub case: &'a Case,
    /// The country's settings.
    pub preset: &'a Preset,
    /// Today.
    pub today: chrono::NaiveDate,
    /// Meeting id.
    pub meeting: &'a str,
    /// Local time, `15:45`.
    pub time: &'a str,
}

impl<'a> At<'a> {
    fn meeting(&self) -> Result<&'a Meeting, Problem> {
        self.case
            .meeting(self.meeting)
            .ok_or_else(|| Problem::new("problem-gone"))
    }

    fn edit(&self, fields: &[(&str, Value)]) -> Vec<Edit> {
        vec![
            fields
                .iter()
                .fold(Edit::new("meeting", self.meeting), |e, (n, v)| {
                    e.set(*n, v.clone())
                }),
        ]
    }

    fn timely(&self) -> Result<(), Problems> {
        if parse_time(self.time).is_none() {
            return Err(Problem::of("time", "problem-time").into());
        }
        if self.case.private_time().is_some() {
            return Err(Problem::new("problem-private-time").into());
        }
        if self.case.is_over() {
            return Err(Problem::new("problem-closed").into());
        }
        Ok(())
    }

    fn checked(&self, action: Action) -> Result<(), Problems> {
        self.timely()?;
        let scene = Scene {
            case: self.case,
            today: self.today,
            preset: self.preset,
        };
        let findings = rules::stopping(&scene, action);
        if findings.is_empty() {
            Ok(())
        } else {
            Err(Problems {
                problems: Vec::new(),
                findings,
            })
        }
    }

    /// Opens the day.
    ///
    /// # Errors
    /// A meeting that ended, and the blocking checks of the day (rules 21, 24, 27, 28).
    pub fn open(&self) -> Answer {
        if self.meeting()?.outcome.is_some() {
            return Err(Problem::new("problem-meeting-ended").into());
        }
        self.checked(Action::OpenDay)?;
        Ok(self.edit(&[("started_at", json!(self.time))]))
    }

    /// Begins the information part.
    ///
    /// # Errors
    /// The day must be open.
    pub fn begin_information(&self) -> Answer {
        if self.meeting()?.started_at.is_none() {
            return Err(Problem::new("problem-day-not-open").into());
        }
        self.checked(Action::OpenDay)?;
        Ok(self.edit(&[("information_from", json!(self.time))]))
    }

    /// Ends the information part.
    ///
    /// # Errors
    /// Rule 39: every point must be covered.
    pub fn end_information(&self) -> Answer {
        if self.meeting()?.information_from.is_none() {
            return Err(Problem::new("problem-day-not-open").into());
        }
        self.checked(Action::EndInformation)?;
        Ok(self.edit(&[("information_to", json!(self.time))]))
    }

    /// Begins private family time with those who stay.
    ///
    /// # Errors
    /// The information part must be over; rule 40: no professional stays, but an advocate at the child's wish.
    pub fn begin_private_time(&self, stayed: &[String]) -> Answer {
        let meeting = self.meeting()?;
        if meeting.information_to.is_none() {
            return Err(Problem::new("problem-information-first").into());
        }
        if meeting.private_from.is_some() {
            return Err(Problem::new("problem-private-time").into());
        }
        if let Some(gone) = stayed.iter().find(|id| self.case.person(id).is_none()) {
            return Err(Problem::of(gone, "problem-gone").into());
        }
        let mut after = self.case.clone();
        if let Some(m) = after.meetings.iter_mut().find(|m| m.id == self.meeting) {
            m.stayed = stayed.to_vec();
        }
        At {
            case: &after,
            ..*self
        }
        .checked(Action::BeginPrivateTime)?;
        let mut edits = self.edit(&[("private_from", json!(self.time))]);
        for person in stayed {
            edits[0].set.insert(format!("stayed:{person}"), json!(true));
        }
        Ok(edits)
    }

    /// Writes down private family time that was held on paper, or puts its times right: from `self.time` to
    /// `to`, with those who stayed. The laptop was closed meanwhile, so there is nothing else to say.
    ///
    /// # Errors
    /// As for beginning it; private time that runs has to be ended first.
    pub fn note_private_time(&self, to: &str, stayed: &[String]) -> Answer {
        if parse_time(to).is_none() {
            return Err(Problem::of("to", "problem-time").into());
        }
        let meeting = self.meeting()?;
        if meeting.private_to.is_none() {
            let mut edits = self.begin_private_time(stayed)?;
            edits[0].set.insert("private_to".to_owned(), json!(to));
            return Ok(edits);
        }
        self.timely()?;
        Ok(self.edit(&[
            ("private_from", json!(self.time)),
            ("private_to", json!(to)),
        ]))
    }

    /// Ends private family time. `asked_in` holds id, time and kind of each time the coordinator was asked in.
    ///
    /// # Errors
    /// Private time must be running.
    pub fn end_private_time(&self, asked_in: &[(String, String, About)]) -> Answer {
        if self
            .case
            .private_time()
            .is_none_or(|m| m.id != self.meeting)
        {
            return Err(Problem::new("problem-no-private-time").into());
        }
        if parse_time(self.time).is_none() {
            return Err(Problem::of("time", "problem-time").into());
        }
        let mut edits = self.edit(&[("private_to", json!(self.time))]);
        for (id, at, about) in asked_in {
            edits.push(
                Edit::new("asked_in", id)
                    .set("meeting", json!({ "ref": self.meeting }))
                    .set("at", json!(at))
                    .set("about", json!(about.code())),
            );
        }
        Ok(edits)
    }

    /// Writes down how the meeting ended. "No plan" needs no reason and is no failure (rule 57).
    ///
    /// # Errors
    /// Adjourning needs a day; an accepted plan must pass its checks (rules 20, 45, 46, 51, 53, 54).
    pub fn end_meeting(&self, outcome: Outcome, adjourned_to: Option<chrono::NaiveDate>) -> Answer {
        let meeting = self.meeting()?;
        if meeting.started_at.is_none() {
            return Err(Problem::new("problem-day-not-open").into());
        }
        if outcome == Outcome::Adjourned && adjourned_to.is_none() {
            return Err(Problem::of("adjourned_to", "problem-date-needed").into());
        }
        match outcome {
            Outcome::PlanAgreed | Outcome::PlanAgreedWithChanges => {
                // Without private time it was no family group conference.
                if meeting.private_to.is_none() {
                    return Err(Problem::new("problem-private-first").into());
                }
                self.checked(Action::AcceptPlan)?
            }
            Outcome::PlanNotAccepted
            | Outcome::NoPlanFamilyChose
            | Outcome::NoPlanTime
            | Outcome::NoPlanConflict
            | Outcome::Adjourned => self.timely()?,
        }
        let to = adjourned_to.filter(|_| outcome == Outcome::Adjourned);
        Ok(self.edit(&[
            ("outcome", json!(outcome.code())),
            (
                "adjourned_to",
                to.map_or(Value::Null, |d| json!(d.to_string())),
            ),
        ]))
    }

    /// Copies were given out.
    ///
    /// # Errors
    /// The meeting must have ended.
    pub fn distribute(&self, on: chrono::NaiveDate) -> Answer {
        if self.meeting()?.outcome.is_none() {
            return Err(Problem::new("problem-meeting-open").into());
        }
        Ok(self.edit(&[("distributed_on", json!(on.to_string()))]))
    }
}
