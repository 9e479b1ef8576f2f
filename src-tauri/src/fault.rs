//! What happens when the program itself is at fault.
//!
//! A panic message may quote what somebody typed, so only the place in the source is ever
//! written, never the message. The page gets one answer for all faults.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

/// Replaces the usual panic report by one line that names the source file and line only.
pub fn keep_quiet() {
    set_hook(Box::new(|fault| {
        say(&match fault.location() {
            Some(place) => format!("internal fault at {}:{}", place.file(), place.line()),
            None => "internal fault".to_owned(),
        });
    }));
}

/// Writes one sentence to standard error. For faults and refusals to start; never for anything
/// that comes out of a vault.
#[allow(
    clippy::print_stderr,
    reason = "the only place of the shell that speaks to a terminal"
)]
pub fn say(sentence: &str) {
    eprintln!("Krug: {sentence}");
}

/// Runs `work`; a panic inside becomes `Err` and goes no further.
pub fn contained<T>(work: impl FnOnce() -> T) -> Result<T, Box<dyn Any + Send>> {
    catch_unwind(AssertUnwindSafe(work))
}
