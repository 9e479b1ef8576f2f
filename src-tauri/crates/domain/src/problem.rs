//! What is said when a request cannot be carried out: keys and values, never sentences. The language
//! is chosen by whoever shows it.

use std::collections::BTreeMap;

use serde::Serialize;

/// One thing that stands in the way, beside a field or for the whole request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Problem {
    /// Field it belongs to; empty for the whole request.
    pub field: String,
    /// Message key.
    pub key: String,
    /// Values for the message.
    pub args: BTreeMap<String, String>,
}

impl Problem {
    /// A problem of the whole request.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self {
            field: String::new(),
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// A problem of one field.
    #[must_use]
    pub fn of(field: &str, key: &str) -> Self {
        Self {
            field: field.to_owned(),
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Everything that stands in the way, and the checks that block.
#[derive(Debug, Clone, PartialEq, Eq, Default, thiserror::Error)]
#[error("the request cannot be carried out: {} problems, {} blocking checks", problems.len(), findings.len())]
pub struct Problems {
    /// Problems with the request.
    pub problems: Vec<Problem>,
    /// Checks of the handbook that block it.
    pub findings: Vec<crate::rules::Finding>,
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            findings: Vec::new(),
        }
    }
}

/// Answer of a request: edits to write, or what stands in the way.
pub type Answer<T = Vec<krug_log::Edit>> = Result<T, Problems>;
