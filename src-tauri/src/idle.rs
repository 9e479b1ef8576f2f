//! Decides when a vault has been left alone. Pure: both clocks are passed.
//!
//! The steady clock measures idleness, because a changed wall clock must neither lock nor keep
//! open. The steady clock stands still while the machine sleeps and the wall clock does not:
//! the gap between the two is how a sleep is noticed afterwards on every system.

use std::time::{Duration, Instant, SystemTime};

/// How often the shell looks.
pub const TICK: Duration = Duration::from_secs(5);

/// A gap between the clocks larger than this is a sleep, not drift.
const SLEPT: Duration = Duration::from_secs(60);

/// After so long without a key or click nobody is about to type.
const REST: Duration = Duration::from_secs(45);

/// When somebody was last at the keyboard, and when the shell last looked.
#[derive(Debug)]
pub struct Watch {
    seen: Instant,
    looked: (Instant, SystemTime),
    /// Already reported for this absence, so the page is told once.
    told: bool,
    /// The rest before an absence was used already.
    rested: bool,
}

impl Watch {
    /// A watch that starts with somebody present.
    pub fn new(now: Instant, wall: SystemTime) -> Watch {
        Watch {
            seen: now,
            looked: (now, wall),
            told: false,
            rested: false,
        }
    }

    /// Somebody is at the keyboard.
    pub fn seen(&mut self, now: Instant) {
        self.seen = now;
        self.told = false;
        self.rested = false;
    }

    /// True once, when nobody has typed for a while: time for work that must not disturb.
    pub fn resting(&mut self, now: Instant) -> bool {
        let rests = now.saturating_duration_since(self.seen) >= REST;
        let first = rests && !self.rested;
        self.rested |= rests;
        first
    }

    /// True once for each absence of at least `minutes` (0: nothing is open, or handed to the
    /// family), and after every sleep of the machine.
    pub fn left(&mut self, now: Instant, wall: SystemTime, minutes: u32) -> bool {
        let steady = now.saturating_duration_since(self.looked.0);
        let passed = wall.duration_since(self.looked.1).unwrap_or(Duration::ZERO);
        self.looked = (now, wall);
        let slept = passed.saturating_sub(steady) > SLEPT;
        if minutes == 0 {
            // Nothing is open: an absence begins at the earliest when something is.
            self.seen(now);
        }
        let allowed = Duration::from_secs(u64::from(minutes) * 60);
        let idle = minutes > 0 && now.saturating_duration_since(self.seen) >= allowed;
        if !slept && (!idle || self.told) {
            return false;
        }
        self.told = true;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn start() -> (Instant, SystemTime, Watch) {
        let (now, wall) = (Instant::now(), SystemTime::now());
        (now, wall, Watch::new(now, wall))
    }

    #[test]
    fn jasmina_leaves_the_table_and_the_vault_locks_once() {
        let (now, wall, mut watch) = start();
        assert!(!watch.left(now + 4 * MINUTE, wall + 4 * MINUTE, 5));
        assert!(watch.left(now + 5 * MINUTE, wall + 5 * MINUTE, 5));
        assert!(
            !watch.left(now + 6 * MINUTE, wall + 6 * MINUTE, 5),
            "told once only"
        );
        watch.seen(now + 7 * MINUTE);
        assert!(!watch.left(now + 11 * MINUTE, wall + 11 * MINUTE, 5));
        assert!(
            watch.left(now + 12 * MINUTE, wall + 12 * MINUTE, 5),
            "the next absence counts anew"
        );
    }

    #[test]
    fn a_rest_is_used_once() {
        let (now, _, mut watch) = start();
        assert!(!watch.resting(now + MINUTE / 2));
        assert!(watch.resting(now + MINUTE));
        assert!(!watch.resting(now + 2 * MINUTE));
        watch.seen(now + 3 * MINUTE);
        assert!(watch.resting(now + 4 * MINUTE));
    }

    #[test]
    fn nought_minutes_means_never_by_idleness() {
        let (now, wall, mut watch) = start();
        assert!(!watch.left(now + 600 * MINUTE, wall + 600 * MINUTE, 0));
    }

    #[test]
    fn a_vault_opened_after_a_long_evening_stays_open() {
        let (now, wall, mut watch) = start();
        assert!(
            !watch.left(now + 300 * MINUTE, wall + 300 * MINUTE, 0),
            "locked all evening"
        );
        assert!(
            !watch.left(now + 301 * MINUTE, wall + 301 * MINUTE, 5),
            "just opened"
        );
        assert!(watch.left(now + 305 * MINUTE, wall + 305 * MINUTE, 5));
    }

    #[test]
    fn the_lid_was_closed_for_two_minutes() {
        let (now, wall, mut watch) = start();
        assert!(!watch.left(now + MINUTE, wall + MINUTE, 30));
        assert!(watch.left(now + MINUTE + TICK, wall + 3 * MINUTE + TICK, 30));
        assert!(
            watch.left(now + 2 * MINUTE, wall + 9 * MINUTE, 0),
            "a sleep locks whatever the minutes"
        );
    }

    #[test]
    fn a_clock_set_back_neither_locks_nor_keeps_open() {
        let (now, wall, mut watch) = start();
        assert!(!watch.left(now + MINUTE, wall - 60 * MINUTE, 5));
        assert!(watch.left(now + 5 * MINUTE, wall - 56 * MINUTE, 5));
    }
}
