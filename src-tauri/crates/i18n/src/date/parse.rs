//! Reads a day typed in a hurry: "28 11", "sub", "+3", "u subotu", "2.11.2026", "28. novembra".
//!
//! Without a year the nearest fitting day counts: the coming one for planning, the last one for
//! writing down what was. A day that cannot be is an error, never a neighbouring day.

use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDate};
use thiserror::Error;

use super::names::names;
use super::weekday_index;
use crate::Language;
use crate::message::{Args, text};
use krug_letters::fold;

/// Why a typed day is not understood. Carries none of the typed words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ParseError {
    /// Nothing was typed.
    #[error("nothing typed")]
    Empty,
    /// The words or numbers make no date.
    #[error("not a date")]
    NotUnderstood,
    /// A date that does not exist, like 31 November.
    #[error("no such day")]
    NoSuchDay,
    /// A beginning that fits two names.
    #[error("fits more than one name")]
    Ambiguous,
    /// The weekday given is not the weekday of the date given.
    #[error("weekday and date do not belong together")]
    WeekdayMismatch,
}

impl ParseError {
    /// The message that explains it; it needs the value `example`.
    pub const fn key(self) -> &'static str {
        match self {
            ParseError::Empty => "date-error-empty",
            ParseError::NotUnderstood => "date-error-not-understood",
            ParseError::NoSuchDay => "date-error-no-such-day",
            ParseError::Ambiguous => "date-error-ambiguous",
            ParseError::WeekdayMismatch => "date-error-weekday",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Towards {
    Future,
    Past,
}

/// Reads a day to come. Today itself counts for a date; a bare weekday is always after today.
///
/// # Errors
/// [`ParseError`], with a message to show.
pub fn parse(language: Language, typed: &str, today: NaiveDate) -> Result<NaiveDate, ParseError> {
    read(language, typed, today, Towards::Future)
}

/// Reads a day that was. Today itself counts for a date; a bare weekday is always before today.
///
/// # Errors
/// [`ParseError`], with a message to show.
pub fn parse_past(
    language: Language,
    typed: &str,
    today: NaiveDate,
) -> Result<NaiveDate, ParseError> {
    read(language, typed, today, Towards::Past)
}

fn read(
    language: Language,
    typed: &str,
    today: NaiveDate,
    towards: Towards,
) -> Result<NaiveDate, ParseError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(ParseError::Empty);
    }
    if let Some(day) = offset(typed, today) {
        return day;
    }
    let folded = fold(typed);
    let known = Known::of(language);
    if let Some((_, distance)) = known.near.iter().find(|(words, _)| *words == folded) {
        return shift(today, *distance);
    }
    let mut found = Found::default();
    for word in words(&folded) {
        found.take(known, word)?;
    }
    found.day(today, towards)
}

/// "+3" and "-2": days from today.
fn offset(typed: &str, today: NaiveDate) -> Option<Result<NaiveDate, ParseError>> {
    let number = typed
        .strip_prefix('+')
        .or_else(|| typed.strip_prefix(['-', '−']))?;
    let days: i64 = number.trim().parse().ok()?;
    Some(shift(
        today,
        if typed.starts_with('+') { days } else { -days },
    ))
}

fn shift(today: NaiveDate, days: i64) -> Result<NaiveDate, ParseError> {
    let distance = Days::new(days.unsigned_abs());
    let day = if days < 0 {
        today.checked_sub_days(distance)
    } else {
        today.checked_add_days(distance)
    };
    day.filter(|day| (1900..=2999).contains(&day.year()))
        .ok_or(ParseError::NoSuchDay)
}

/// Words and numbers; "28nov" falls into two.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').flat_map(|word| {
        let at = word
            .find(|c: char| !c.is_ascii_digit())
            .filter(|at| *at > 0);
        let (start, rest) = at.map_or((word, ""), |at| word.split_at(at));
        [start, rest].into_iter().filter(|part| !part.is_empty())
    })
}

#[derive(Default)]
struct Found<'a> {
    numbers: Vec<&'a str>,
    month: Option<u32>,
    weekday: Option<usize>,
}

impl<'a> Found<'a> {
    fn take(&mut self, known: &Known, word: &'a str) -> Result<(), ParseError> {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            self.numbers.push(word);
            return Ok(());
        }
        let among = |words: &[String]| words.iter().any(|own| own == word);
        let follows_number = !self.numbers.is_empty();
        if among(&known.before) || follows_number && among(&known.after) {
            return Ok(());
        }
        let weekday = match_one(word, 2, &known.weekdays)?;
        let month = match_one(word, 3, &known.months)?;
        match (weekday, month) {
            (Some(day), None) if self.weekday.is_none() => self.weekday = Some(day),
            (None, Some(month)) if self.month.is_none() => self.month = Some(month as u32 + 1),
            (Some(_), Some(_)) => return Err(ParseError::Ambiguous),
            _ => return Err(ParseError::NotUnderstood),
        }
        Ok(())
    }

    fn day(&self, today: NaiveDate, towards: Towards) -> Result<NaiveDate, ParseError> {
        let day = match (self.numbers.as_slice(), self.month) {
            ([], None) => {
                let weekday = self.weekday.ok_or(ParseError::NotUnderstood)?;
                return Ok(next_weekday(weekday, today, towards));
            }
            ([day], None) => day_of_month(number(day)?, today, towards)?,
            ([day], Some(month)) => nearest(number(day)?, month, today, towards)?,
            ([day, year], Some(month)) => exact(day, month, year)?,
            ([year, month, day], None) if year.len() == 4 => exact(day, number(month)?, year)?,
            ([day, month], None) => nearest(number(day)?, number(month)?, today, towards)?,
            ([day, month, year], None) => exact(day, number(month)?, year)?,
            _ => return Err(ParseError::NotUnderstood),
        };
        match self.weekday {
            Some(weekday) if weekday != weekday_index(day) => Err(ParseError::WeekdayMismatch),
            _ => Ok(day),
        }
    }
}

/// The words that may stand before a day and say nothing about which one it is.
fn before(language: Language) -> &'static [&'static str] {
    match language {
        Language::Bs | Language::Hr | Language::SrLatn | Language::SrCyrl => {
            &["u", "do", "od", "na"]
        }
        Language::Bg => &["v", "vav", "do", "ot", "na"],
        Language::Cs => &["v", "ve", "do", "od", "na"],
        Language::En => &["on", "by", "from", "the", "of"],
    }
}

/// The words that may follow a number: "2026. godine", "28th".
fn after(language: Language) -> &'static [&'static str] {
    match language {
        Language::Bg => &["g", "god", "godina"],
        Language::Cs => &["rok", "roku"],
        Language::En => &["st", "nd", "rd", "th", "of"],
        _ => &["g", "god", "godine"],
    }
}

/// The words of one language, folded for comparison.
struct Known {
    /// "danas", "sutra" and their kin, with the distance in days.
    near: Vec<(String, i64)>,
    weekdays: Vec<Vec<String>>,
    months: Vec<Vec<String>>,
    before: Vec<String>,
    after: Vec<String>,
}

impl Known {
    fn of(language: Language) -> &'static Known {
        static KNOWN: [OnceLock<Known>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        KNOWN[language as usize].get_or_init(|| Known::build(language))
    }

    fn build(language: Language) -> Known {
        let fold_all = |words: &[&str]| words.iter().map(|word| fold(word)).collect();
        let names = names(language);
        let near = [
            ("date-today", 0),
            ("date-tomorrow", 1),
            ("date-day-after-tomorrow", 2),
            ("date-yesterday", -1),
            ("date-day-before-yesterday", -2),
        ];
        Known {
            near: near
                .map(|(key, days)| (fold(&text(language, key, &Args::new())), days))
                .to_vec(),
            weekdays: (0..7)
                .map(|i| {
                    let on = names.on[i].split_once(' ').map_or("", |(_, word)| word);
                    fold_all(&[names.weekdays[i], on, names.of[i], names.short[i]])
                })
                .collect(),
            months: (0..12)
                .map(|i| fold_all(&[names.months[i], names.months_of[i]]))
                .collect(),
            before: fold_all(before(language)),
            after: fold_all(after(language)),
        }
    }
}

/// The one name that is the word or begins with it; an exact name wins.
fn match_one(
    word: &str,
    shortest: usize,
    names: &[Vec<String>],
) -> Result<Option<usize>, ParseError> {
    let exact = names
        .iter()
        .position(|forms| forms.iter().any(|form| form == word));
    if exact.is_some() || word.len() < shortest {
        return Ok(exact);
    }
    let mut fitting = names
        .iter()
        .enumerate()
        .filter(|(_, forms)| forms.iter().any(|form| form.starts_with(word)))
        .map(|(at, _)| at);
    match (fitting.next(), fitting.next()) {
        (Some(_), Some(_)) => Err(ParseError::Ambiguous),
        (first, _) => Ok(first),
    }
}

fn number(digits: &str) -> Result<u32, ParseError> {
    digits.parse().map_err(|_| ParseError::NotUnderstood)
}

fn exact(day: &str, month: u32, year: &str) -> Result<NaiveDate, ParseError> {
    let full = match year.len() {
        2 => 2000 + number(year)?,
        4 => number(year)?,
        _ => return Err(ParseError::NotUnderstood),
    };
    let year = i32::try_from(full).map_err(|_| ParseError::NotUnderstood)?;
    NaiveDate::from_ymd_opt(year, month, number(day)?)
        .filter(|day| (1900..=2999).contains(&day.year()))
        .ok_or(ParseError::NoSuchDay)
}

/// Day and month in the nearest year that has them; 29 February may be up to eight years away.
fn nearest(
    day: u32,
    month: u32,
    today: NaiveDate,
    towards: Towards,
) -> Result<NaiveDate, ParseError> {
    (0..=8)
        .map(|distance| {
            today.year()
                + if towards == Towards::Future {
                    distance
                } else {
                    -distance
                }
        })
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|date| fits(*date, today, towards))
        .ok_or(ParseError::NoSuchDay)
}

/// The day alone: in this month or the nearest one that has it.
fn day_of_month(day: u32, today: NaiveDate, towards: Towards) -> Result<NaiveDate, ParseError> {
    let months = today.year() * 12 + today.month0() as i32;
    (0..=2)
        .map(|distance| {
            months
                + if towards == Towards::Future {
                    distance
                } else {
                    -distance
                }
        })
        .filter_map(|month| {
            let in_year = month.rem_euclid(12) as u32 + 1;
            NaiveDate::from_ymd_opt(month.div_euclid(12), in_year, day)
        })
        .find(|date| fits(*date, today, towards))
        .ok_or(ParseError::NoSuchDay)
}

fn fits(date: NaiveDate, today: NaiveDate, towards: Towards) -> bool {
    match towards {
        Towards::Future => date >= today,
        Towards::Past => date <= today,
    }
}

fn next_weekday(weekday: usize, today: NaiveDate, towards: Towards) -> NaiveDate {
    let distance = match towards {
        Towards::Future => (weekday + 6 - weekday_index(today)) % 7 + 1,
        Towards::Past => (weekday_index(today) + 6 - weekday) % 7 + 1,
    };
    let days = Days::new(distance as u64);
    match towards {
        Towards::Future => today + days,
        Towards::Past => today - days,
    }
}
