//! A day typed in a hurry, in every language.

use chrono::NaiveDate;
use krug_i18n::Language::{self, Bg, Bs, Cs, En, Hr, SrCyrl, SrLatn};
use krug_i18n::date::{self, ParseError, parse, parse_past};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A Monday.
fn today() -> NaiveDate {
    day(2026, 11, 2)
}

fn typed(language: Language, text: &str) -> Result<NaiveDate, ParseError> {
    parse(language, text, today())
}

#[test]
fn jasmina_types_figures() {
    for text in [
        "28 11",
        "28.11",
        "28. 11.",
        "28. 11. 2026.",
        "28.11.26",
        "28/11/2026",
        "28-11",
        "2026-11-28",
        "28",
    ] {
        assert_eq!(typed(Bs, text), Ok(day(2026, 11, 28)), "{text}");
    }
    assert_eq!(typed(Bg, "28.11.2026 г."), Ok(day(2026, 11, 28)));
    assert_eq!(typed(Hr, "2.11.2026"), Ok(day(2026, 11, 2)));
    assert_eq!(typed(Bs, "2 11"), Ok(today()), "today still counts");
    assert_eq!(
        typed(Bs, "1 11"),
        Ok(day(2027, 11, 1)),
        "what is over comes again next year"
    );
    assert_eq!(typed(Bs, "1"), Ok(day(2026, 12, 1)));
    assert_eq!(
        typed(Bs, "31"),
        Ok(day(2026, 12, 31)),
        "November has no 31st"
    );
    assert_eq!(typed(Bs, "29 2"), Ok(day(2028, 2, 29)));
}

#[test]
fn jasmina_types_a_distance() {
    assert_eq!(typed(Bs, "+3"), Ok(day(2026, 11, 5)));
    assert_eq!(typed(Bs, "+ 14"), Ok(day(2026, 11, 16)));
    assert_eq!(typed(Bs, "-2"), Ok(day(2026, 10, 31)));
    assert_eq!(typed(Bs, "+999999999"), Err(ParseError::NoSuchDay));
}

#[test]
fn every_language_reads_its_weekdays_months_and_tomorrow() {
    let saturday = Ok(day(2026, 11, 7));
    let conference = Ok(day(2026, 11, 28));
    let told: [(Language, &[&str], &[&str], &str); 7] = [
        (
            Bs,
            &["sub", "u subotu", "Subota", "do subote", "su"],
            &[
                "28. novembra",
                "28 nov",
                "u subotu 28. novembra 2026. godine",
            ],
            "sutra",
        ),
        (
            Hr,
            &["sub", "u subotu"],
            &["28. studenoga", "28 stu", "28. studeni 2026."],
            "sutra",
        ),
        (
            SrLatn,
            &["sub", "u subotu"],
            &["28. novembra", "28 nov"],
            "sutra",
        ),
        (
            SrCyrl,
            &["суб", "у суботу", "u subotu"],
            &["28. новембра", "28 нов", "28. novembra"],
            "сутра",
        ),
        (
            Bg,
            &["съб", "в събота", "събота"],
            &["28 ноември", "28 ное", "в събота, 28 ноември 2026 г."],
            "утре",
        ),
        (
            Cs,
            &["so", "v sobotu", "sobota", "do soboty"],
            &["28. listopadu", "28 list", "v sobotu 28. listopadu 2026"],
            "zítra",
        ),
        (
            En,
            &["sat", "on Saturday", "by saturday"],
            &[
                "28 November",
                "28th of November",
                "Nov 28",
                "Saturday 28 Nov 2026",
            ],
            "tomorrow",
        ),
    ];
    for (language, weekday, month, tomorrow) in told {
        for text in weekday {
            assert_eq!(typed(language, text), saturday, "{text}");
        }
        for text in month {
            assert_eq!(typed(language, text), conference, "{text}");
        }
        assert_eq!(
            typed(language, tomorrow),
            Ok(day(2026, 11, 3)),
            "{tomorrow}"
        );
    }
    assert_eq!(typed(Bg, "във вторник"), Ok(day(2026, 11, 3)));
    assert_eq!(typed(Cs, "ve čtvrtek"), Ok(day(2026, 11, 5)));
    assert_eq!(typed(SrLatn, "u sredu"), Ok(day(2026, 11, 4)));
    assert_eq!(typed(Hr, "prekosutra"), Ok(day(2026, 11, 4)));
    assert_eq!(
        typed(Bs, "pon"),
        Ok(day(2026, 11, 9)),
        "today is Monday: the next one"
    );
}

#[test]
fn czech_june_and_july_are_told_apart() {
    assert_eq!(typed(Cs, "5. června"), Ok(day(2027, 6, 5)));
    assert_eq!(typed(Cs, "5. července"), Ok(day(2027, 7, 5)));
    assert_eq!(typed(Cs, "5 červen"), Ok(day(2027, 6, 5)));
    assert_eq!(typed(Cs, "5 čer"), Err(ParseError::Ambiguous));
    assert_eq!(typed(Bs, "5 ju"), Err(ParseError::NotUnderstood));
}

#[test]
fn what_cannot_be_is_refused() {
    assert_eq!(typed(Bs, "  "), Err(ParseError::Empty));
    assert_eq!(typed(Bs, "31 11"), Err(ParseError::NoSuchDay));
    assert_eq!(typed(Bs, "29.2.2027"), Err(ParseError::NoSuchDay));
    assert_eq!(typed(Bs, "12 13"), Err(ParseError::NoSuchDay));
    assert_eq!(typed(Bs, "32"), Err(ParseError::NoSuchDay));
    assert_eq!(
        typed(Bs, "nedjelja 28 11"),
        Err(ParseError::WeekdayMismatch)
    );
    assert_eq!(typed(Bs, "kad god"), Err(ParseError::NotUnderstood));
    assert_eq!(typed(Bs, "novembra"), Err(ParseError::NotUnderstood));
    assert_eq!(typed(Bs, "1 2 3 4"), Err(ParseError::NotUnderstood));
    assert_eq!(typed(Bs, "2.11.202"), Err(ParseError::NotUnderstood));
    assert_eq!(typed(Bs, "99999999999999"), Err(ParseError::NotUnderstood));
    assert_eq!(typed(En, "sub"), Err(ParseError::NotUnderstood));
}

#[test]
fn what_was_lies_behind() {
    let was = |text| parse_past(Bs, text, today());
    assert_eq!(was("28 10"), Ok(day(2026, 10, 28)));
    assert_eq!(was("28 11"), Ok(day(2025, 11, 28)));
    assert_eq!(was("pon"), Ok(day(2026, 10, 26)));
    assert_eq!(was("sub"), Ok(day(2026, 10, 31)));
    assert_eq!(was("jučer"), Ok(day(2026, 11, 1)));
    assert_eq!(was("31"), Ok(day(2026, 10, 31)));
    assert_eq!(was("2 11"), Ok(today()));
}

#[test]
fn every_way_to_write_a_day_can_be_read_again() {
    let mut date = day(2026, 11, 3);
    while date < day(2027, 11, 1) {
        for language in Language::ALL {
            for written in [
                date::long(language, date),
                date::with_weekday(language, date),
                date::on_weekday(language, date),
                date::short(language, date),
                date::day_month(language, date),
                date::day_month_long(language, date),
                date::short_weekday(language, date),
                date::from(language, date),
                date::by(language, date),
            ] {
                assert_eq!(parse(language, &written, today()), Ok(date), "{written}");
            }
        }
        date = date.succ_opt().unwrap_or_default();
    }
}
