//! Every message in every language, plural tables, and what must never be printed.

use krug_i18n::Language::{self, Bg, Bs, Cs, En, Hr, SrCyrl, SrLatn};
use krug_i18n::{Arg, Args, Script, has, keys, list, source, text, try_text, variables};

/// A value for each variable a message may have. Numbers are those that also select a form.
fn sample(variable: &str) -> Arg {
    match variable {
        "n" | "page" | "pages" | "count" | "days" | "weeks" => Arg::Number(21.0),
        _ => Arg::Text("Hatidža Đozo".to_string()),
    }
}

fn samples(key: &str) -> Args {
    variables(key).fold(Args::new(), |args, variable| {
        args.set(variable, sample(variable))
    })
}

fn own(language: Language) -> impl Iterator<Item = (&'static str, String)> {
    keys()
        .filter(move |key| has(language, key))
        .map(move |key| (key, text(language, key, &samples(key))))
}

#[test]
fn every_message_can_be_written_in_every_language() {
    for language in Language::ALL {
        for key in keys() {
            let written = try_text(language, key, &samples(key));
            assert!(written.is_ok(), "{} {key}: {written:?}", language.code());
            let written = written.unwrap_or_default();
            assert!(
                !written.trim().is_empty(),
                "{} {key} is empty",
                language.code()
            );
            assert!(
                !written.contains(['{', '}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                "{} {key}: {written}",
                language.code()
            );
        }
    }
}

#[test]
fn papers_dates_and_common_words_are_complete_everywhere() {
    for language in Language::ALL {
        for key in keys().filter(|key| {
            ["paper-", "date-", "count-", "language-"]
                .iter()
                .any(|start| key.starts_with(start))
        }) {
            assert!(has(language, key), "{} lacks {key}", language.code());
        }
        let subjects: Vec<&str> = source(language).map(|(subject, _)| subject).collect();
        for subject in ["common", "date", "paper"] {
            assert!(
                subjects.contains(&subject),
                "{} lacks {subject}",
                language.code()
            );
        }
    }
}

#[test]
fn steps_take_the_form_of_their_number() {
    let steps = |language, numbers: &[f64]| -> Vec<String> {
        numbers
            .iter()
            .map(|n| text(language, "count-steps", &Args::new().set("n", *n)))
            .collect()
    };
    let numbers = [0.0, 1.0, 2.0, 4.0, 5.0, 11.0, 21.0, 22.0, 1.5];
    let southern = [
        "0 koraka",
        "1 korak",
        "2 koraka",
        "4 koraka",
        "5 koraka",
        "11 koraka",
        "21 korak",
        "22 koraka",
        "1,5 koraka",
    ];
    for language in [Bs, Hr, SrLatn] {
        assert_eq!(steps(language, &numbers), southern, "{}", language.code());
    }
    assert_eq!(
        steps(SrCyrl, &[1.0, 3.0, 12.0, 21.0]),
        ["1 корак", "3 корака", "12 корака", "21 корак"]
    );
    assert_eq!(
        steps(Cs, &numbers),
        [
            "0 kroků",
            "1 krok",
            "2 kroky",
            "4 kroky",
            "5 kroků",
            "11 kroků",
            "21 kroků",
            "22 kroků",
            "1,5 kroku",
        ]
    );
    assert_eq!(
        steps(Bg, &[0.0, 1.0, 2.0, 21.0]),
        ["0 стъпки", "1 стъпка", "2 стъпки", "21 стъпки"]
    );
    assert_eq!(
        steps(En, &[0.0, 1.0, 2.0, 21.0, 1.5]),
        ["0 steps", "1 step", "2 steps", "21 steps", "1.5 steps"]
    );
}

#[test]
fn people_are_counted_as_people() {
    let people = |language, n: i32| text(language, "count-people", &Args::new().set("n", n));
    assert_eq!(
        [1, 2, 5, 21, 22, 25].map(|n| people(Bs, n)),
        [
            "1 osoba", "2 osobe", "5 osoba", "21 osoba", "22 osobe", "25 osoba"
        ]
    );
    assert_eq!(
        [1, 2, 5, 21].map(|n| people(Cs, n)),
        ["1 člověk", "2 lidé", "5 lidí", "21 lidí"]
    );
    assert_eq!(
        [1, 5, 21].map(|n| people(Bg, n)),
        ["1 човек", "5 души", "21 души"]
    );
    assert_eq!(
        text(Hr, "date-in-weeks", &Args::new().set("n", 3)),
        "za 3 tjedna"
    );
    assert_eq!(
        text(SrLatn, "date-in-weeks", &Args::new().set("n", 21)),
        "za 21 nedelju"
    );
    assert_eq!(
        text(Cs, "date-days-ago", &Args::new().set("n", 1)),
        "před 1 dnem"
    );
}

#[test]
fn a_page_of_pages_in_czech() {
    let page = |pages: u8| {
        text(
            Cs,
            "paper-footer-page",
            &Args::new().set("page", 1).set("pages", pages),
        )
    };
    assert_eq!(
        [1, 2, 4, 5, 6, 7, 8].map(page),
        [
            "Strana 1 z 1",
            "Strana 1 ze 2",
            "Strana 1 ze 4",
            "Strana 1 z 5",
            "Strana 1 ze 6",
            "Strana 1 ze 7",
            "Strana 1 z 8",
        ]
    );
}

#[test]
fn the_head_of_the_plan_reads_as_one_sentence() {
    let when = |language| {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 28).unwrap_or_default();
        krug_i18n::date::on_weekday(language, date)
    };
    let made = |language| {
        let args = Args::new()
            .set("when", when(language))
            .set("place", "Zalik");
        text(language, "paper-plan-made", &args).replace('\u{a0}', " ")
    };
    assert_eq!(
        made(Bs),
        "Napravila ga je porodica u subotu 28. novembra 2026. godine, Zalik"
    );
    assert_eq!(
        made(Hr),
        "Izradila ga je obitelj u subotu 28. studenoga 2026., Zalik"
    );
    assert_eq!(
        made(SrCyrl),
        "Направила га је породица у суботу 28. новембра 2026. године, Zalik"
    );
    assert_eq!(
        made(Bg),
        "Направен от семейството в събота, 28 ноември 2026 г., Zalik"
    );
    assert_eq!(
        made(Cs),
        "Sestavila ho rodina v sobotu 28. listopadu 2026, Zalik"
    );
    assert_eq!(
        made(En),
        "Made by the family on Saturday 28 November 2026, Zalik"
    );
}

#[test]
fn bosnian_croatian_and_serbian_are_three_languages() {
    let foreign: [(Language, &[&str]); 4] = [
        (
            Bs,
            &[
                "obitelj", "tjed", "tko ", "netko", "nitko", "nedelj", "vreme ", "prosin", "bezbed",
            ],
        ),
        (
            Hr,
            &[
                "porodic", "sedmic", "nedelj", "ko je", "šta ", "vreme ", "decemb", "bezbjed",
                "hiljad",
            ],
        ),
        (
            SrLatn,
            &[
                "obitelj", "sedmic", "tjed", "tko ", "dijete", "djec", "vrijeme", "mjesto",
                "prije ", "riječ",
            ],
        ),
        (
            SrCyrl,
            &[
                "обитељ",
                "седмиц",
                "тјед",
                "тко ",
                "дијете",
                "дјец",
                "вријеме",
                "мјесто",
            ],
        ),
    ];
    for (language, words) in foreign {
        for (key, written) in own(language) {
            let letters = |c: char| if c.is_alphabetic() { c } else { ' ' };
            let small: String = format!(" {written} ")
                .to_lowercase()
                .chars()
                .map(letters)
                .collect();
            for word in words {
                let stands = small.contains(&format!(" {word}"));
                assert!(!stands, "{} {key}: {written}", language.code());
            }
        }
    }
}

#[test]
fn cyrillic_texts_are_cyrillic() {
    for language in [SrCyrl, Bg] {
        assert_eq!(language.script(), Script::Cyrillic);
        // Papers only: a screen may name a key of the keyboard or a kind of file.
        for (key, written) in own(language).filter(|(key, _)| key.starts_with("paper-")) {
            let rest = written.replace("Hatidža Đozo", "").replace("Krug", "");
            assert!(
                !rest.contains(|c: char| c.is_ascii_alphabetic()),
                "{} {key}: {written}",
                language.code()
            );
        }
    }
    // Look-alikes: a Bulgarian text must not hold Serbian letters and the other way round.
    for (key, written) in own(Bg) {
        assert!(
            !written.contains(['ј', 'љ', 'њ', 'ћ', 'ђ', 'џ', 'ы']),
            "{key}: {written}"
        );
    }
    for (key, written) in own(SrCyrl) {
        assert!(
            !written.contains(['й', 'щ', 'ъ', 'ь', 'ю', 'я', 'ы']),
            "{key}: {written}"
        );
    }
    for language in [Bs, Hr, SrLatn, Cs, En] {
        for (key, written) in own(language) {
            assert!(
                !written.contains(|c: char| ('\u{400}'..'\u{530}').contains(&c)),
                "{} {key}: {written}",
                language.code()
            );
        }
    }
}

#[test]
fn papers_address_everybody_and_use_printers_signs() {
    for language in Language::ALL {
        for (key, written) in own(language).filter(|(key, _)| key.starts_with("paper-")) {
            // "obaviješten/a", "souhlasil(a)": a paper never makes the reader choose.
            let split = written.contains("/a") || written.contains("(a)") || written.contains("/-");
            assert!(!split, "{} {key}: {written}", language.code());
            assert!(
                !written.contains(['"', '\'']),
                "{} {key}: {written}",
                language.code()
            );
            assert!(
                !written.contains("  "),
                "{} {key}: {written}",
                language.code()
            );
        }
    }
}

#[test]
fn names_are_joined_as_the_language_does() {
    let names = ["Amar", "Lejla", "Tarik"];
    assert_eq!(list(Bs, &names), "Amar, Lejla i\u{a0}Tarik");
    assert_eq!(list(Cs, &names[..2]), "Amar a\u{a0}Lejla");
    assert_eq!(list(Bg, &["Амар", "Лейла"]), "Амар и\u{a0}Лейла");
    assert_eq!(list(En, &names), "Amar, Lejla and Tarik");
    assert_eq!(list(Hr, &names[..1]), "Amar");
    assert_eq!(list::<&str>(Hr, &[]), "");
}
