//! How people stand to the day: shape and badge first, colour second.

use serde::Serialize;

use crate::case::Case;
use crate::kinds::{Answer, Person, Role};

/// How somebody stands to the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DayStanding {
    /// Will be there.
    Coming,
    /// Sends a message.
    Message,
    /// Was asked and has not answered.
    Asked,
    /// Will not be there.
    NotComing,
    /// Was not asked yet.
    NotAsked,
    /// Is not invited.
    Excluded,
    /// Gives information and leaves.
    Information,
}

impl DayStanding {
    /// The last part of its message key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            DayStanding::Coming => "coming",
            DayStanding::Message => "message",
            DayStanding::Asked => "asked",
            DayStanding::NotComing => "not-coming",
            DayStanding::NotAsked => "not-asked",
            DayStanding::Excluded => "excluded",
            DayStanding::Information => "information",
        }
    }
}

/// How somebody stands to the current conference.
#[must_use]
pub fn standing(case: &Case, person: &Person) -> DayStanding {
    let invitation = case
        .current_conference()
        .and_then(|m| case.invitation(&person.id, &m.id));
    let informs = matches!(
        person.role,
        Some(Role::Referrer | Role::Informant | Role::Administrator)
    );
    match (case.excluded(&person.id), invitation.and_then(|i| i.answer)) {
        (true, _) => DayStanding::Excluded,
        _ if informs => DayStanding::Information,
        (_, Some(Answer::Yes)) => DayStanding::Coming,
        (_, Some(Answer::SendsMessage)) => DayStanding::Message,
        (_, Some(Answer::No)) => DayStanding::NotComing,
        (_, Some(Answer::Maybe) | None) if invitation.is_some_and(|i| i.sent_on.is_some()) => {
            DayStanding::Asked
        }
        _ => DayStanding::NotAsked,
    }
}
