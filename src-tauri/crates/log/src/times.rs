//! Signs that a clock was wrong or that two computers worked under one name. Shown to people; nothing is
//! decided by either.

use crate::change::Change;
use crate::limits::instant;
use std::collections::{BTreeSet, HashMap};

/// A day in seconds: how far ahead of `now` a time may be before it is odd.
const DAY: i64 = 86_400;

/// Devices with a time before that of what its author had seen, or more than a day after `now`, ascending.
#[must_use]
pub fn odd_clocks(changes: &[Change], now: &str) -> BTreeSet<String> {
    let times: HashMap<_, _> = changes
        .iter()
        .map(|c| (c.name, instant(&c.head.at)))
        .collect();
    let now = instant(now);
    let odd = |change: &&Change| {
        let own = instant(&change.head.at);
        let before = change
            .head
            .parents
            .iter()
            .filter_map(|parent| times.get(parent))
            .any(|seen| *seen > own);
        let ahead = matches!((own, now), (Some((own, _)), Some((now, _))) if own > now + DAY);
        before || ahead
    };
    let devices = changes
        .iter()
        .filter(odd)
        .map(|change| change.head.by.clone());
    devices.collect()
}

/// Devices of which each side has changes that the other lacks. What one installation wrote is handed on whole, so
/// any two copies of it lie one within the other, unless two computers went on under its name.
#[must_use]
pub fn forked(mine: &[Change], theirs: &[Change]) -> BTreeSet<String> {
    let names = |all: &[Change]| all.iter().map(|c| c.name).collect::<BTreeSet<_>>();
    let (here, there) = (names(mine), names(theirs));
    let only = |all: &[Change], other: &BTreeSet<crate::Name>| {
        let lacking = all.iter().filter(|c| !other.contains(&c.name));
        lacking.map(|c| c.head.by.clone()).collect::<BTreeSet<_>>()
    };
    let (ours, others) = (only(mine, &there), only(theirs, &here));
    ours.intersection(&others).cloned().collect()
}
