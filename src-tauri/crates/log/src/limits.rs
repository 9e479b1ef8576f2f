//! What a line may hold: sizes and the patterns of names. One place, used when reading and when writing,
//! so that nothing is ever written that would be refused on the other side.

/// Newest head version this build understands. It rises only if [`crate::fold`] would read a change differently.
pub const VERSION: u32 = 1;
/// Longest head line in bytes.
pub const HEAD_MAX: usize = 64 * 1024;
/// Longest body line in bytes.
pub const BODY_MAX: usize = 1024 * 1024;
/// Most parents one change may name.
pub const PARENTS_MAX: usize = 64;

/// Case, device, act and item ids: `[a-z0-9][a-z0-9_-]{0,63}`.
pub(crate) fn is_id(text: &str) -> bool {
    shaped(text, 64, lower_or_digit, |b| {
        lower_or_digit(b) || matches!(b, b'_' | b'-')
    })
}

/// Kinds: `[a-z][a-z0-9_]{0,63}`.
pub(crate) fn is_kind(text: &str) -> bool {
    shaped(
        text,
        64,
        |b| b.is_ascii_lowercase(),
        |b| lower_or_digit(b) || b == b'_',
    )
}

/// User actions, such as `plan.add_step`: `[a-z][a-z0-9_.]{0,63}`.
pub(crate) fn is_op(text: &str) -> bool {
    shaped(
        text,
        64,
        |b| b.is_ascii_lowercase(),
        |b| lower_or_digit(b) || matches!(b, b'_' | b'.'),
    )
}

/// Field names, such as `phone` or `tag:music`: `[a-z][A-Za-z0-9_.:-]{0,127}`.
pub(crate) fn is_field(text: &str) -> bool {
    let rest = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b':' | b'-');
    shaped(text, 128, |b| b.is_ascii_lowercase(), rest)
}

/// Exactly 32 lower-case hex digits.
pub(crate) fn is_salt(text: &str) -> bool {
    text.len() == 32
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn lower_or_digit(b: u8) -> bool {
    b.is_ascii_lowercase() || b.is_ascii_digit()
}

fn shaped(text: &str, max: usize, first: impl Fn(u8) -> bool, rest: impl Fn(u8) -> bool) -> bool {
    let mut bytes = text.bytes();
    text.len() <= max && bytes.next().is_some_and(first) && bytes.all(rest)
}

/// Seconds since 1970 UTC and nanoseconds of a local time with offset, `2026-11-23T10:15:30[.5]+01:00` or `…Z`.
/// `None`: not of that form. For showing and sorting only; it never decides what is kept.
pub(crate) fn instant(at: &str) -> Option<(i64, u32)> {
    let b = at.as_bytes();
    let number = |from: usize, len: usize| -> Option<i64> {
        b.get(from..from + len)?.iter().try_fold(0, |n, d| {
            d.is_ascii_digit().then(|| n * 10 + i64::from(d - b'0'))
        })
    };
    let is = |at: usize, c: u8| (b.get(at) == Some(&c)).then_some(());
    is(4, b'-')
        .and(is(7, b'-'))
        .and(is(10, b'T'))
        .and(is(13, b':'))
        .and(is(16, b':'))?;
    let (year, month, day) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
    let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
    let in_range = (1..=12).contains(&month) && (1..=31).contains(&day);
    if !in_range || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut next = 19;
    let mut nanos = 0;
    if b.get(next) == Some(&b'.') {
        let digits = b[next + 1..]
            .iter()
            .take_while(|d| d.is_ascii_digit())
            .count();
        if !(1..=9).contains(&digits) {
            return None;
        }
        nanos = number(next + 1, digits)? as u32 * 10u32.pow(9 - digits as u32);
        next += 1 + digits;
    }
    let offset = match b.get(next)? {
        b'Z' if b.len() == next + 1 => 0,
        sign @ (b'+' | b'-') if b.len() == next + 6 => {
            is(next + 3, b':')?;
            let (h, m) = (number(next + 1, 2)?, number(next + 4, 2)?);
            if h > 23 || m > 59 {
                return None;
            }
            (h * 60 + m) * 60 * if *sign == b'+' { 1 } else { -1 }
        }
        _ => return None,
    };
    let days = days_since_1970(year, month, day);
    Some((
        days * 86_400 + hour * 3_600 + minute * 60 + second - offset,
        nanos,
    ))
}

/// Days from 1970-01-01 in the Gregorian calendar, years counted from March so that the leap day is last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_with_its_offset() {
        assert_eq!(instant("1970-01-01T00:00:00Z"), Some((0, 0)));
        assert_eq!(instant("2000-02-29T12:00:00+00:00"), Some((951_825_600, 0)));
        assert_eq!(
            instant("2026-11-23T10:15:30+01:00"),
            instant("2026-11-23T09:15:30Z")
        );
        assert_eq!(
            instant("2026-11-23T10:15:30.25-02:30"),
            Some((1_795_437_930, 250_000_000))
        );
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for bad in [
            "",
            "yesterday",
            "2026-11-23",
            "2026-11-23T10:15:30",
            "2026-13-23T10:15:30Z",
            "2026-11-00T10:15:30Z",
            "2026-11-23T24:15:30Z",
            "2026-11-23T10:15:30.Z",
            "2026-11-23T10:15:30.1234567890Z",
            "2026-11-23T10:15:30Zz",
            "2026-11-23T10:15:30+0100",
            "2026-11-23T10:15:30+01:00 ",
            "２026-11-23T10:15:30Z",
        ] {
            assert_eq!(instant(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_last_minute_of_a_day_is_a_time_and_the_one_after_is_none() {
        for good in [
            "2026-12-31T23:59:60Z",
            "2026-01-01T00:00:00+23:59",
            "2026-01-01T00:00:00.123456789-00:00",
        ] {
            assert!(instant(good).is_some(), "{good}");
        }
        for bad in [
            "2026-12-31T23:60:00Z",
            "2026-12-31T23:59:61Z",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+23:60",
            "2026-01-32T00:00:00Z",
        ] {
            assert_eq!(instant(bad), None, "{bad}");
        }
    }

    #[test]
    fn names_have_patterns() {
        assert!(is_id("c0ffee") && is_id("referral") && is_id("9f-1_c"));
        assert!(
            !is_id("")
                && !is_id("Hatidža")
                && !is_id("../x")
                && !is_id("_x")
                && !is_id(&"a".repeat(65))
        );
        assert!(is_kind("safety_pair") && !is_kind("Person") && !is_kind("1st") && !is_kind("a.b"));
        assert!(is_op("plan.add_step") && !is_op("plan add") && !is_op(""));
        assert!(
            is_field("tag:music")
                && is_field("text:sr-Latn")
                && !is_field("Phone")
                && !is_field("a b")
        );
        assert!(is_salt(&"0a".repeat(16)) && !is_salt(&"0A".repeat(16)) && !is_salt("00"));
    }
}
