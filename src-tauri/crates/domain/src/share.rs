//! What goes along in a family's file and what stays here. Only whole items stay: who changes half of one would
//! claim to have seen what the reader cannot.

use krug_log::State;

use crate::guard::strictest;
use crate::kinds::{
    Contact, Exclusion, Mark, Note, ProtectedPlace, Reason, Safety, SafetyPair, Stay, Todo,
};

/// What is left out of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Without {
    /// The coordinator's own notes, things to do and reasons.
    pub notes: bool,
    /// Safety matters: who must not meet, who is not invited, protected places and numbers, with whom a child feels safe.
    pub safety: bool,
}

/// Ids of the items that stay here, removed ones too.
#[must_use]
pub fn withheld(state: &State, without: Without) -> Vec<String> {
    let stays = |kind: &str, item: &krug_log::Item| match kind {
        Note::KIND | Todo::KIND | Reason::KIND => without.notes,
        SafetyPair::KIND | Safety::KIND | Exclusion::KIND | ProtectedPlace::KIND | Stay::KIND => {
            without.safety
        }
        Contact::KIND => without.safety && strictest(item, "mark") >= Some(Mark::CoordinatorOnly),
        _ => false,
    };
    let all = state.items.iter();
    all.filter(|(_, item)| stays(&item.kind, item))
        .map(|(id, _)| id.clone())
        .collect()
}
