//! A time stamp for a sealed file: the question to a service goes out as a file, its answer comes in as one. Krug itself
//! asks nobody.

use std::path::Path;

use krug_documents::seal::{self, Trouble};
use krug_domain::Problem;
use serde::Deserialize;

use crate::calls::Nothing;
use crate::failure::{Failure, Reply};
use crate::session::App;
use crate::verify::{Verified, judged};

/// The question for a time-stamp service about a sealed file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TimeStampQuestion {
    /// The sealed file.
    pub path: String,
    /// Where the question goes.
    pub to: String,
}

/// Writes the question: a hash, and no word of what the file says.
pub(crate) fn question(_: &mut App, request: TimeStampQuestion) -> Reply<Nothing> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    let question = seal::question(&bytes).map_err(|t| refused(&t))?;
    crate::files::write(Path::new(&request.to), &question)?;
    Ok(Nothing {})
}

/// The answer of a time-stamp service to that question.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TimeStampAnswer {
    /// The sealed file.
    pub path: String,
    /// The answer.
    pub answer: String,
    /// Where the file with the time stamp goes.
    pub to: String,
}

/// Puts the time stamp into the room of the last seal, in a file of its own.
pub(crate) fn add(app: &mut App, request: TimeStampAnswer) -> Reply<Verified> {
    let bytes = crate::files::read(Path::new(&request.path))?;
    // A file that was seen with a time stamp already may get another one: the stamped one can be lost.
    let before = judged(app, &bytes)?;
    if !before.is_whole() && before.key != "verdict-older" {
        return Err(refused(&Trouble::Changed));
    }
    let answer = crate::files::read(Path::new(&request.answer))?;
    let stamped = seal::stamp(&bytes, &answer).map_err(|t| refused(&t))?;
    crate::files::write(Path::new(&request.to), &stamped)?;
    judged(app, &stamped)
}

fn refused(trouble: &Trouble) -> Failure {
    let (field, key) = match trouble {
        Trouble::NoStampRoom => ("path", "problem-stamp-room"),
        Trouble::NoAnswer => ("answer", "problem-stamp-answer"),
        Trouble::Denied => ("answer", "problem-stamp-denied"),
        Trouble::OtherAnswer => ("answer", "problem-stamp-other"),
        Trouble::Unjudged => ("answer", "problem-stamp-kind"),
        Trouble::LongAnswer => ("answer", "problem-stamp-long"),
        Trouble::Making => return Failure::internal(),
        _ => ("path", "problem-stamp-changed"),
    };
    Problem::of(field, key).into()
}
