//! The report to a funder: numbers, feedback and the method; never a small number, never a name.

use serde_json::json;

use crate::read;
use crate::world::Laptop;

/// An example told as a family that counts: examples are in no figures.
pub fn counted(tale: &mut krug_app::story::Story) {
    for line in &mut tale.lines {
        if let krug_app::story::Line::Call { call, with, .. } = line
            && call == "referral.create"
        {
            with.insert("sample".to_owned(), json!(false));
        }
    }
}

/// Jasna's year: so many families whose story went as Lipa's did.
pub fn year(families: usize) -> Laptop {
    let mut laptop = Laptop::of_jasna();
    let mut tale = krug_app::story::story("lipa").unwrap();
    for n in 0..families {
        tale.set_alias(&format!("Lipa {n}"));
        counted(&mut tale);
        let written = krug_app::story::Telling::Written;
        krug_app::story::tell(&mut laptop.app, &tale, &written).unwrap();
    }
    laptop
}

fn report(laptop: &mut Laptop, language: &str) -> String {
    let path = laptop.dir.path().join("report.pdf");
    let wanted =
        json!({ "from": "2026-01-01", "to": "2026-12-31", "language": language, "path": path });
    let pages = laptop.good("figures.report_pages", wanted.clone());
    let made = laptop.good("figures.report", wanted);
    assert_eq!(
        json!(pages["pages"].as_array().unwrap().len()),
        made["pages"]
    );
    read::says("qpdf", &["--check"], &path);
    read::words(&["-layout"], &path)
}

#[test]
fn seven_families_are_counted_and_nobody_is_named() {
    let mut laptop = year(7);
    let words = report(&mut laptop, "bs");
    let row = |of: &str| {
        let line = words.lines().find(|l| l.trim_start().starts_with(of));
        line.unwrap_or_else(|| panic!("{of}: {words}"))
            .split_whitespace()
            .last()
            .unwrap()
            .to_owned()
    };
    assert_eq!(row("Održane konferencije"), "7", "{words}");
    // Nine sheets of adults in each family, mean 4.6.
    let adults = words.lines().find(|l| l.contains("Odrasli")).unwrap();
    assert!(adults.contains("63") && adults.contains("4,6"), "{adults}");
    for secret in [
        "Lipa",
        "Suljkan",
        "Mirela",
        "Lamija",
        "Zenica",
        "Bilo je naše",
    ] {
        assert!(!words.contains(secret), "{secret}: {words}");
    }
    let english = report(&mut laptop, "en");
    assert!(english.contains("4.6"), "{english}");
}

#[test]
fn of_three_families_no_number_is_told() {
    let mut laptop = year(3);
    let words = report(&mut laptop, "bs");
    assert!(words.contains("manje od 5"), "{words}");
    let held = words
        .lines()
        .find(|l| l.contains("Održane konferencije"))
        .unwrap();
    assert!(!held.contains('3'), "{held}");
    // 27 sheets of adults are told, and no bar tells what is left out.
    let adults = words.lines().find(|l| l.contains("Odrasli")).unwrap();
    assert!(adults.contains("27"), "{adults}");
    assert!(!words.contains("Kako su konferencije završile"), "{words}");
}

#[test]
fn an_empty_year_is_a_report_too_and_a_wrong_period_is_not() {
    let mut laptop = Laptop::of_jasna();
    let words = report(&mut laptop, "cs");
    assert!(!words.is_empty());
    let wrong = json!({ "from": "2026-12-31", "to": "2026-01-01" });
    assert_eq!(
        laptop.bad("figures.report_pages", wrong).fields[0].field,
        "to"
    );
}
