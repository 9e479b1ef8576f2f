//! The clock and the dice, given from outside so that a story told in a test or by `krug play` happens
//! on its own days. Nothing else in this crate asks for the time.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset, Local, NaiveDate};

use crate::printer::Spooler;

/// A clock that a story sets.
#[derive(Debug, Clone)]
pub struct StoryClock(Arc<Mutex<DateTime<FixedOffset>>>);

impl StoryClock {
    /// Starts at this moment.
    #[must_use]
    pub fn new(at: DateTime<FixedOffset>) -> Self {
        Self(Arc::new(Mutex::new(at)))
    }

    /// Moves to another moment.
    pub fn set(&self, at: DateTime<FixedOffset>) {
        if let Ok(mut now) = self.0.lock() {
            *now = at;
        }
    }

    /// The moment the story is at.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.0.lock().map_or_else(|p| *p.into_inner(), |now| *now)
    }
}

enum Clock {
    System,
    Story(StoryClock),
}

/// Clock, randomness and machine of one program run.
pub struct World {
    clock: Clock,
    counter: u32,
    /// What identifies this computer; nothing if the system does not tell or a story does not say.
    machine: Option<String>,
    spooler: Spooler,
}

impl World {
    /// The computer's own clock.
    #[must_use]
    pub fn system() -> Self {
        Self {
            clock: Clock::System,
            counter: 0,
            machine: machine_uid::get().ok().filter(|id| !id.is_empty()),
            spooler: Spooler::default(),
        }
    }

    /// A story's clock.
    #[must_use]
    pub fn story(clock: StoryClock) -> Self {
        Self {
            clock: Clock::Story(clock),
            counter: 0,
            machine: None,
            spooler: Spooler::default(),
        }
    }

    /// The same story on a computer of this name.
    #[must_use]
    pub fn on_machine(mut self, name: &str) -> Self {
        self.machine = Some(name.to_owned());
        self
    }

    /// The same with other programs for its printers.
    #[must_use]
    pub fn printing_with(mut self, spooler: Spooler) -> Self {
        self.spooler = spooler;
        self
    }

    pub(crate) fn spooler(&self) -> Spooler {
        self.spooler.clone()
    }

    /// What identifies this computer, if anything does.
    pub(crate) fn machine(&self) -> Option<&str> {
        self.machine.as_deref()
    }

    /// Puts a story's clock in place of the computer's, and back; used while an example family is told.
    pub(crate) fn tell(&mut self, clock: Option<StoryClock>) {
        self.clock = clock.map_or(Clock::System, Clock::Story);
    }

    /// The story clock in place, if any.
    pub(crate) fn story_clock(&self) -> Option<StoryClock> {
        match &self.clock {
            Clock::System => None,
            Clock::Story(clock) => Some(clock.clone()),
        }
    }

    /// Now, with the local offset.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        match &self.clock {
            Clock::System => Local::now().fixed_offset(),
            Clock::Story(clock) => clock.now(),
        }
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// Now as written into changes.
    #[must_use]
    pub fn stamp(&self) -> String {
        self.now()
            .to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    /// Fills with random bytes.
    ///
    /// # Errors
    /// The system's random source failed.
    pub fn random(&self, into: &mut [u8]) -> Result<(), crate::Failure> {
        getrandom::fill(into).map_err(|_| crate::Failure::internal())
    }

    /// A new item id: 20 hexadecimal digits. It begins with the time so that older things stand first in
    /// a list; nothing is ever decided by it.
    ///
    /// # Errors
    /// The system's random source failed.
    pub fn item_id(&mut self) -> Result<String, crate::Failure> {
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or(0) & 0xffff_ffff_ffff;
        let mut bytes = [0u8; 3];
        self.random(&mut bytes)?;
        self.counter = self.counter.wrapping_add(1);
        let [a, b, c] = bytes;
        Ok(format!(
            "{:011x}{:03x}{a:02x}{b:02x}{c:02x}",
            millis & 0xfff_ffff_ffff,
            self.counter & 0xfff
        ))
    }

    /// A new random id of `bytes` bytes in hexadecimal.
    ///
    /// # Errors
    /// The system's random source failed.
    pub fn random_id(&self, bytes: usize) -> Result<String, crate::Failure> {
        let mut raw = vec![0u8; bytes];
        self.random(&mut raw)?;
        Ok(raw.iter().map(|b| format!("{b:02x}")).collect())
    }
}
