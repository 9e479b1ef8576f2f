//! The running program: the one `App` behind its lock, and the watch over the keyboard.
//!
//! After a fault in `call` the vault is locked: what was in memory may be half done, what is
//! in the file is not, because every write is one transaction.

use crate::fault;
use crate::idle::Watch;
use krug_app::{App, Failure};
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

/// What came of a call, and whether the page must be told that the vault is closed.
pub struct Outcome {
    /// The answer for the page.
    pub answer: Result<Value, Failure>,
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
        self.guarded(|app| app.call(name, request))
    }

    fn guarded(&self, work: impl FnOnce(&mut App) -> Result<Value, Failure>) -> Outcome {
        let mut app = held(&self.app);
        match fault::contained(|| work(&mut app)) {
            Ok(answer) => Outcome {
                answer,
                locked: false,
            },
            Err(_) => {
                let _ = fault::contained(|| app.lock());
                Outcome {
                    answer: Err(Failure::internal()),
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

    /// Closes the vault for good, after the day's safety copy.
    pub fn leave(&self) {
        let mut app = held(&self.app);
        let _ = fault::contained(|| app.copy_if_due());
        let _ = fault::contained(|| app.lock());
    }

    /// Makes the day's safety copy while nobody types, so that no lock has to wait for one.
    pub fn copy_while_resting(&self, now: Instant) {
        if held(&self.watch).resting(now) {
            let mut app = held(&self.app);
            let _ = fault::contained(|| app.copy_if_due());
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use krug_app::{Code, World};
    use serde_json::json;

    fn program(home: &tempfile::TempDir) -> Program {
        Program::new(App::new(home.path().to_owned(), World::system()))
    }

    #[test]
    fn a_fault_in_one_call_is_an_answer_and_the_next_call_works() {
        let home = tempfile::tempdir().unwrap();
        let program = program(&home);
        let broken = program.guarded(|_| panic!("Mirela, Lipa 4"));
        assert!(broken.locked, "what was in memory is not trusted any more");
        let failure = broken.answer.unwrap_err();
        assert_eq!(failure.code, Code::Internal);
        assert!(!serde_json::to_string(&failure).unwrap().contains("Mirela"));

        let next = program.call("vault.status", json!({}));
        assert!(!next.locked);
        assert_eq!(next.answer.unwrap()["state"], "none");
    }

    #[test]
    fn what_is_not_in_the_table_of_calls_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let failure = program(&home)
            .call("vault.dump", json!({}))
            .answer
            .unwrap_err();
        assert_eq!(failure.code, Code::BadRequest);
    }

    #[test]
    fn a_closed_vault_is_not_locked_again_by_idleness() {
        let home = tempfile::tempdir().unwrap();
        let later = std::time::Duration::from_secs(24 * 3600);
        let (now, wall) = (Instant::now() + later, SystemTime::now() + later);
        assert!(!program(&home).lock_if_left(now, wall));
    }
}
