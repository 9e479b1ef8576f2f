//! Which backups stay: the last three days' and, before those weeks get lost, one of each of the
//! four weeks before the newest.
//!
//! Pure, so that sixty days can be gone through in a test.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset};

const DAYS: usize = 3;
const WEEKS: usize = 4;

/// Which of `times` to keep, as places in the slice. Only the newest of a day counts, and for a
/// week its newest day. Days and weeks are those of the place where the backup was made.
pub fn keep(times: &[DateTime<FixedOffset>]) -> BTreeSet<usize> {
    let mut newest_first: Vec<usize> = (0..times.len()).collect();
    newest_first.sort_by_key(|&n| std::cmp::Reverse((times[n], n)));
    let mut kept = BTreeSet::new();
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    let this_week = newest_first.first().map(|&n| times[n].iso_week());
    for n in newest_first {
        if days.len() < DAYS && days.insert(times[n].date_naive()) {
            kept.insert(n);
        }
        let week = times[n].iso_week();
        if Some(week) != this_week && weeks.len() < WEEKS && weeks.insert(week) {
            kept.insert(n);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(times: &[&str]) -> Vec<String> {
        let parsed: Vec<_> = times
            .iter()
            .map(|t| DateTime::parse_from_rfc3339(t).unwrap())
            .collect();
        keep(&parsed)
            .into_iter()
            .map(|n| times[n][..10].to_owned())
            .collect()
    }

    #[test]
    fn sixty_days_leave_three_days_and_four_weeks() {
        let first = DateTime::parse_from_rfc3339("2026-09-25T17:00:00+02:00").unwrap();
        let mut list: Vec<DateTime<FixedOffset>> = Vec::new();
        for day in 0..60 {
            list.push(first + chrono::Duration::days(day));
            let kept = keep(&list);
            let mut n = 0;
            list.retain(|_| {
                n += 1;
                kept.contains(&(n - 1))
            });
        }
        let days: Vec<String> = list.iter().map(|t| t.date_naive().to_string()).collect();
        // 2026-11-23 is a Monday: its week's Sunday before is among the three days too.
        assert_eq!(
            days,
            [
                "2026-11-01",
                "2026-11-08",
                "2026-11-15",
                "2026-11-21",
                "2026-11-22",
                "2026-11-23"
            ]
        );
    }

    #[test]
    fn many_backups_of_one_day_count_as_one() {
        let day = [
            "2026-11-23T08:00:00+01:00",
            "2026-11-23T12:00:00+01:00",
            "2026-11-23T18:00:00+01:00",
        ];
        assert_eq!(
            keep(&day.map(|t| DateTime::parse_from_rfc3339(t).unwrap())),
            BTreeSet::from([2])
        );
    }

    #[test]
    fn after_a_long_pause_the_old_ones_are_still_there() {
        let times = [
            "2026-01-10T10:00:00+01:00",
            "2026-03-02T10:00:00+01:00",
            "2026-11-23T10:00:00+01:00",
        ];
        assert_eq!(kept(&times), ["2026-01-10", "2026-03-02", "2026-11-23"]);
    }

    #[test]
    fn nothing_of_nothing() {
        assert!(keep(&[]).is_empty());
    }
}
