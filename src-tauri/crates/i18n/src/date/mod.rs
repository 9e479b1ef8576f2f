//! Dates and times as each language writes them, for papers and screens alike.
//!
//! Inside a date and a time all spaces are non-breaking, so that no line ends after "28."; only
//! between the weekday and the date a line may break. Nothing here asks for today: it is passed.

mod names;
mod parse;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

pub use parse::{ParseError, parse, parse_past};

use crate::Language;
use crate::message::{Args, text};
use names::names;

/// The space that holds a date together.
pub const NBSP: char = '\u{a0}';

/// The whole date inside a sentence or a letter head: "28. novembra 2026. godine",
/// "28. studenoga 2026.", "28 ноември 2026 г.", "28. listopadu 2026", "28 November 2026".
pub fn long(language: Language, date: NaiveDate) -> String {
    let day = day_month_long(language, date);
    tie(&match language {
        Language::Bs | Language::SrLatn => format!("{day} {}. godine", date.year()),
        Language::SrCyrl => format!("{day} {}. године", date.year()),
        Language::Hr => format!("{day} {}.", date.year()),
        Language::Bg => format!("{day} {} г.", date.year()),
        Language::Cs | Language::En => format!("{day} {}", date.year()),
    })
}

/// The date with its weekday, standing alone in a row: "subota, 28. novembar 2026.",
/// "sobota 28. listopadu 2026", "събота, 28 ноември 2026 г.".
pub fn with_weekday(language: Language, date: NaiveDate) -> String {
    let weekday = weekday(language, date);
    match language {
        Language::Bs | Language::SrLatn | Language::SrCyrl => {
            let month = names(language).months[date.month0() as usize];
            let date = tie(&format!("{}. {month} {}.", date.day(), date.year()));
            format!("{weekday}, {date}")
        }
        Language::Hr | Language::Bg => format!("{weekday}, {}", long(language, date)),
        Language::Cs | Language::En => format!("{weekday} {}", long(language, date)),
    }
}

/// The date with its weekday inside a sentence: "u subotu 28. novembra 2026. godine",
/// "ve středu 2. prosince 2026", "във вторник, 1 декември 2026 г.", "on Saturday 28 November 2026".
pub fn on_weekday(language: Language, date: NaiveDate) -> String {
    let on = tie(names(language).on[weekday_index(date)]);
    let comma = if language == Language::Bg { "," } else { "" };
    format!("{on}{comma} {}", long(language, date))
}

/// The date in figures: "28. 11. 2026.", "28.11.2026 г.", "28. 11. 2026", "28 Nov 2026".
pub fn short(language: Language, date: NaiveDate) -> String {
    let day = day_month(language, date);
    tie(&match language {
        Language::Bs | Language::Hr | Language::SrLatn | Language::SrCyrl => {
            format!("{day} {}.", date.year())
        }
        Language::Bg => format!("{day}.{} г.", date.year()),
        Language::Cs | Language::En => format!("{day} {}", date.year()),
    })
}

/// Day and month in figures, for a table: "30. 11.", "30.11", "30 Nov".
pub fn day_month(language: Language, date: NaiveDate) -> String {
    tie(&match language {
        Language::Bg => format!("{:02}.{:02}", date.day(), date.month()),
        Language::En => {
            let month = names(language).months[date.month0() as usize];
            let month: String = month.chars().take(3).collect();
            format!("{} {month}", date.day())
        }
        _ => format!("{}. {}.", date.day(), date.month()),
    })
}

/// Day and month in words, for a child's page: "27. februara", "27 февруари".
pub fn day_month_long(language: Language, date: NaiveDate) -> String {
    let month = names(language).months_of[date.month0() as usize];
    tie(&match language {
        Language::Bg | Language::En => format!("{} {month}", date.day()),
        _ => format!("{}. {month}", date.day()),
    })
}

/// Month and year as a heading: "novembar 2026.", "studeni 2026.", "ноември 2026 г.".
pub fn month_year(language: Language, date: NaiveDate) -> String {
    let month = names(language).months[date.month0() as usize];
    tie(&match language {
        Language::Bg => format!("{month} {} г.", date.year()),
        Language::Cs | Language::En => format!("{month} {}", date.year()),
        _ => format!("{month} {}.", date.year()),
    })
}

/// The weekday as a word: "subota", "събота".
pub fn weekday(language: Language, date: NaiveDate) -> &'static str {
    names(language).weekdays[weekday_index(date)]
}

/// The weekday for a narrow column: "sub", "съб".
pub fn weekday_short(language: Language, date: NaiveDate) -> &'static str {
    names(language).short[weekday_index(date)]
}

/// Short weekday, day and month, for lists: "sub 28. 11.".
pub fn short_weekday(language: Language, date: NaiveDate) -> String {
    let day = day_month(language, date);
    tie(&format!("{} {day}", weekday_short(language, date)))
}

/// The first day of something, in a table: "od ponedjeljka 30. 11.", "from Monday 30 Nov".
pub fn from(language: Language, date: NaiveDate) -> String {
    bound(language, names(language).from, date)
}

/// The last day of something, itself included: "do petka 11. 12.", "by Friday 11 Dec".
pub fn by(language: Language, date: NaiveDate) -> String {
    bound(language, names(language).by, date)
}

/// A time of day on the 24-hour clock: "9:00", "19:30".
pub fn time(_language: Language, time: NaiveTime) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

/// A time inside a sentence: "u 11 sati", "u 21 sat", "ve 14 hodin", "в 11 часа", "at 11:00";
/// with minutes "u 11:30", "ve 12:15", "в 11:30 ч.".
pub fn at_time(language: Language, at: NaiveTime) -> String {
    let full = at.minute() == 0;
    let hour = at.hour();
    tie(&match language {
        Language::En => format!("at {}", time(language, at)),
        Language::Bg if full => format!("в {hour} часа"),
        Language::Bg => format!("в {} ч.", time(language, at)),
        Language::Cs => {
            // "ve" stands before numbers spoken with dv-, tř- and čt-.
            let v = match hour {
                2..=4 | 12..=14 | 20..=23 => "ve",
                _ => "v",
            };
            let word = match hour {
                1 => "hodinu",
                2..=4 => "hodiny",
                _ => "hodin",
            };
            if full {
                format!("{v} {hour} {word}")
            } else {
                format!("{v} {}", time(language, at))
            }
        }
        _ => {
            let (u, words) = match language {
                Language::SrCyrl => ("у", ["сат", "сата", "сати"]),
                _ => ("u", ["sat", "sata", "sati"]),
            };
            let word = match hour {
                1 | 21 => words[0],
                2..=4 | 22..=23 => words[1],
                _ => words[2],
            };
            if full {
                format!("{u} {hour} {word}")
            } else {
                format!("{u} {}", time(language, at))
            }
        }
    })
}

/// How a day lies to today, in words: "danas", "sutra", "za 3 dana", "prije 2 dana". From two weeks
/// on in whole weeks.
pub fn relative(language: Language, date: NaiveDate, today: NaiveDate) -> String {
    let days = date.signed_duration_since(today).num_days();
    let weeks = days / 7;
    let (key, n) = match days {
        0 => ("date-today", 0),
        1 => ("date-tomorrow", 1),
        -1 => ("date-yesterday", 1),
        2..=13 => ("date-in-days", days),
        -13..=-2 => ("date-days-ago", -days),
        14.. => ("date-in-weeks", weeks),
        _ => ("date-weeks-ago", -weeks),
    };
    text(language, key, &Args::new().set("n", n))
}

/// By how many days something planned for `date` is late: "kasni 3 dana". `None` if it is not late.
pub fn late(language: Language, date: NaiveDate, today: NaiveDate) -> Option<String> {
    let days = today.signed_duration_since(date).num_days();
    (days > 0).then(|| text(language, "date-days-late", &Args::new().set("n", days)))
}

fn bound(language: Language, word: &str, date: NaiveDate) -> String {
    let weekday = names(language).of[weekday_index(date)];
    let comma = if language == Language::Bg { "," } else { "" };
    format!("{word}{NBSP}{weekday}{comma} {}", day_month(language, date))
}

fn weekday_index(date: NaiveDate) -> usize {
    date.weekday().num_days_from_monday() as usize
}

fn tie(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    fn plain(text: impl AsRef<str>) -> String {
        text.as_ref().replace(NBSP, " ")
    }

    #[test]
    fn the_long_date_stands_in_the_genitive() {
        let conference = day(2026, 11, 28);
        let written: Vec<String> = Language::ALL
            .iter()
            .map(|l| plain(long(*l, conference)))
            .collect();
        assert_eq!(
            written,
            [
                "28. novembra 2026. godine",
                "28. studenoga 2026.",
                "28. novembra 2026. godine",
                "28. новембра 2026. године",
                "28 ноември 2026 г.",
                "28. listopadu 2026",
                "28 November 2026",
            ]
        );
        assert!(!long(Language::Bs, conference).contains(' '));
    }

    #[test]
    fn a_sentence_says_on_which_weekday() {
        let on = |language, date| plain(on_weekday(language, date));
        let saturday = day(2026, 11, 28);
        assert_eq!(
            on(Language::Bs, saturday),
            "u subotu 28. novembra 2026. godine"
        );
        assert_eq!(on(Language::Hr, saturday), "u subotu 28. studenoga 2026.");
        assert_eq!(
            on(Language::SrLatn, saturday),
            "u subotu 28. novembra 2026. godine"
        );
        assert_eq!(
            on(Language::SrCyrl, saturday),
            "у суботу 28. новембра 2026. године"
        );
        assert_eq!(on(Language::Bg, saturday), "в събота, 28 ноември 2026 г.");
        assert_eq!(on(Language::Cs, saturday), "v sobotu 28. listopadu 2026");
        assert_eq!(on(Language::En, saturday), "on Saturday 28 November 2026");
        assert_eq!(
            on(Language::Bg, day(2026, 12, 1)),
            "във вторник, 1 декември 2026 г."
        );
        assert_eq!(
            on(Language::Cs, day(2026, 12, 2)),
            "ve středu 2. prosince 2026"
        );
        assert_eq!(
            on(Language::Cs, day(2026, 12, 3)),
            "ve čtvrtek 3. prosince 2026"
        );
        assert_eq!(
            on(Language::SrLatn, day(2026, 12, 2)),
            "u sredu 2. decembra 2026. godine"
        );
        assert_eq!(
            on(Language::Bs, day(2026, 12, 6)),
            "u nedjelju 6. decembra 2026. godine"
        );
    }

    #[test]
    fn a_row_of_its_own_stands_in_the_nominative() {
        let row = |language| plain(with_weekday(language, day(2026, 11, 28)));
        assert_eq!(row(Language::Bs), "subota, 28. novembar 2026.");
        assert_eq!(row(Language::Hr), "subota, 28. studenoga 2026.");
        assert_eq!(row(Language::SrCyrl), "субота, 28. новембар 2026.");
        assert_eq!(row(Language::Bg), "събота, 28 ноември 2026 г.");
        assert_eq!(row(Language::Cs), "sobota 28. listopadu 2026");
        assert_eq!(row(Language::En), "Saturday 28 November 2026");
    }

    #[test]
    fn figures_follow_the_country() {
        let signed = day(2026, 3, 4);
        let figures = |language| plain(short(language, signed));
        assert_eq!(figures(Language::Bs), "4. 3. 2026.");
        assert_eq!(figures(Language::Hr), "4. 3. 2026.");
        assert_eq!(figures(Language::SrCyrl), "4. 3. 2026.");
        assert_eq!(figures(Language::Bg), "04.03.2026 г.");
        assert_eq!(figures(Language::Cs), "4. 3. 2026");
        assert_eq!(figures(Language::En), "4 Mar 2026");
        assert_eq!(plain(day_month(Language::Bg, day(2026, 11, 30))), "30.11");
        assert_eq!(
            plain(short_weekday(Language::Cs, day(2026, 12, 3))),
            "čt 3. 12."
        );
        assert_eq!(
            plain(day_month_long(Language::Bs, day(2027, 2, 27))),
            "27. februara"
        );
        assert_eq!(
            plain(month_year(Language::Hr, day(2026, 11, 1))),
            "studeni 2026."
        );
    }

    #[test]
    fn a_step_runs_from_one_day_and_is_due_by_another() {
        let (start, end) = (day(2026, 11, 30), day(2026, 12, 11));
        assert_eq!(plain(from(Language::Bs, start)), "od ponedjeljka 30. 11.");
        assert_eq!(plain(by(Language::Bs, end)), "do petka 11. 12.");
        assert_eq!(plain(by(Language::Cs, end)), "do pátku 11. 12.");
        assert_eq!(plain(from(Language::Bg, start)), "от понеделник, 30.11");
        assert_eq!(
            plain(by(Language::SrCyrl, day(2026, 12, 2))),
            "до среде 2. 12."
        );
        assert_eq!(plain(by(Language::En, end)), "by Friday 11 Dec");
    }

    #[test]
    fn a_time_takes_its_word_and_preposition() {
        let at = |language, hour, minute| {
            plain(at_time(
                language,
                NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default(),
            ))
        };
        assert_eq!(at(Language::Bs, 11, 0), "u 11 sati");
        assert_eq!(at(Language::Hr, 21, 0), "u 21 sat");
        assert_eq!(at(Language::SrLatn, 14, 0), "u 14 sati");
        assert_eq!(at(Language::SrCyrl, 22, 0), "у 22 сата");
        assert_eq!(at(Language::Bg, 11, 0), "в 11 часа");
        assert_eq!(at(Language::Bg, 11, 30), "в 11:30 ч.");
        assert_eq!(at(Language::Cs, 11, 0), "v 11 hodin");
        assert_eq!(at(Language::Cs, 14, 0), "ve 14 hodin");
        assert_eq!(at(Language::Cs, 3, 0), "ve 3 hodiny");
        assert_eq!(at(Language::Cs, 19, 30), "v 19:30");
        assert_eq!(at(Language::En, 9, 5), "at 9:05");
    }

    #[test]
    fn nearness_is_said_in_words() {
        let today = day(2026, 11, 2);
        let said = |language, date| relative(language, date, today);
        assert_eq!(said(Language::En, today), "today");
        assert_eq!(said(Language::En, day(2026, 11, 3)), "tomorrow");
        assert_eq!(said(Language::En, day(2026, 11, 1)), "yesterday");
        assert_eq!(said(Language::En, day(2026, 11, 5)), "in 3 days");
        assert_eq!(said(Language::En, day(2026, 11, 30)), "in 4 weeks");
        assert_eq!(said(Language::En, day(2026, 10, 12)), "3 weeks ago");
        assert_eq!(
            late(Language::En, day(2026, 11, 1), today).as_deref(),
            Some("1 day late")
        );
        assert_eq!(late(Language::En, today, today), None);
    }
}
