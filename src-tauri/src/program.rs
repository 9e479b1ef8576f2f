//! The running program: the one `App` behind its lock, and the watch over the keyboard.
//!
//! After a fault in `call` the vault is locked: what was in memory may be half done, what is
//! in the file is not, because every write is one transaction.

use crate::fault;
use crate::idle::Watch;
use crate::shim as krug_app;
use krug_app::App;
use serde::Serialize;
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

/// What the page gets when a call fails.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Refusal {
    /// The program said no, and why.
    Failure(krug_app::Failure),
    /// The program itself is at fault; nothing was changed and the vault is locked.
    Internal {
        /// Always `internal`.
        code: &'static str,
    },
}

/// The one internal failure.
pub const INTERNAL: Refusal = Refusal::Internal { code: "internal" };

/// What came of a call, and whether the page must be told that the vault is closed.
pub struct Outcome {
    /// The answer for the page.
    pub answer: Result<Value, Refusal>,
    /// The call ended in a fault and the vault was locked.
    pub locked: bool,
}

/// Shared by all commands and watching threads.
pub struct Program {
    app: Mutex<App>,
    watch: Mutex<Watch>,
}

impl Program {
    /// Takes over a program that has not been asked anything yet.
    pub fn new(app: App) -> Program {
        Program {
            app: Mutex::new(app),
            watch: Mutex::new(Watch::new(Instant::now(), SystemTime::now())),
        }
    }

    /// Asks the program for something by name. Never panics.
    pub fn call(&self, name: &str, request: Value) -> Outcome {
        let mut app = held(&self.app);
        match fault::contained(|| app.call(name, request)) {
            Ok(answer) => Outcome {
                answer: answer.map_err(Refusal::Failure),
                locked: false,
            },
            Err(_) => {
                let _ = fault::contained(|| app.lock());
                Outcome {
                    answer: Err(INTERNAL),
                    locked: true,
                }
            }
        }
    }

    /// Closes the vault. Harmless when it is closed already.
    pub fn lock(&self) {
        let mut app = held(&self.app);
        let _ = fault::contained(|| app.lock());
    }

    /// Somebody is at the keyboard.
    pub fn alive(&self) {
        held(&self.watch).seen(Instant::now());
    }

    /// Looks at the clocks; locks and says `true` when the vault was left alone for too long
    /// or the machine slept.
    pub fn lock_if_left(&self, now: Instant, wall: SystemTime) -> bool {
        let minutes = held(&self.app).idle_minutes();
        let left = held(&self.watch).left(now, wall, minutes);
        if left {
            self.lock();
        }
        left
    }
}

/// The value behind a lock; a lock that saw a panic still guards a usable value, because
/// panics are contained inside.
pub fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
