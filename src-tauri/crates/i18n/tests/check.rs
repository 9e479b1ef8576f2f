//! The build's own check of the message files bites.

#[path = "../build/check.rs"]
mod check;

use check::{Catalogue, compare, entries, group, read};

fn one(language: &str, text: &str) -> Catalogue {
    read(language, &[("paper".to_string(), text.to_string())])
}

fn findings(language: &str, english: &str, other: &str) -> Vec<String> {
    let own = one(language, other);
    assert!(own.parse_errors.is_empty(), "{:?}", own.parse_errors);
    let mut all = own.findings.clone();
    all.extend(compare(language, &one("en", english), &own));
    all
}

#[test]
fn a_complete_translation_has_no_finding() {
    let english =
        "title = Our plan\nsteps = { $n ->\n    [one] { $n } step\n   *[other] { $n } steps\n }\n";
    let bosnian = "title = Naš plan\nsteps = { $n ->\n    [one] { $n } korak\n    [few] { $n } koraka\n   *[other] { $n } koraka\n }\n";
    assert_eq!(findings("bs", english, bosnian), [""; 0]);
}

#[test]
fn missing_extra_and_misspelled_are_named() {
    assert_eq!(
        findings("hr", "title = Our plan\n", "titel = Naš plan\n"),
        [
            "hr/paper.ftl: title is missing",
            "hr/paper.ftl: titel does not exist in en"
        ]
    );
    assert_eq!(
        findings(
            "cs",
            "copy = Copy for: { $name }\n",
            "copy = Kopie pro: { $nam }\n"
        ),
        [r#"cs/paper.ftl: copy uses {"nam"}, en uses {"name"}"#]
    );
    assert_eq!(
        findings("cs", "a = b\n    .label = c\n", "a = b\n"),
        ["cs/paper.ftl: a.label is missing"]
    );
}

#[test]
fn plural_forms_follow_the_language() {
    let english = "d = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n";
    assert_eq!(
        findings("cs", english, english),
        [
            r#"cs/paper.ftl: d has the plural forms {"one", "other"}, the language needs {"few", "many", "one", "other"}"#
        ]
    );
    assert_eq!(findings("bg", english, english), [""; 0]);
    let few = "d = { $n ->\n    [one] a { $n }\n    [few] b\n   *[other] c\n }\n";
    assert_eq!(findings("sr-Cyrl", english, few), [""; 0]);
    assert_eq!(findings("bg", english, few).len(), 1);
    // An exact number beside the forms, and a selector that is no plural, are both fine.
    let exact = "d = { $n ->\n    [0] none\n    [one] a\n    [few] b\n   *[other] { $n }\n }\n";
    assert_eq!(findings("bs", english, exact), [""; 0]);
    let way = "d = { $n ->\n    [paper] a\n   *[phone] b\n }\n";
    assert_eq!(findings("cs", way, way), [""; 0]);
}

#[test]
fn a_key_stands_once_and_references_lead_somewhere() {
    let twice = read(
        "bs",
        &[
            ("common".into(), "yes = Da\n".into()),
            ("paper".into(), "yes = Da\n".into()),
        ],
    );
    assert_eq!(
        twice.findings,
        ["bs/paper.ftl: yes stands also in common.ftl"]
    );
    assert_eq!(
        one("en", "a = { b } { -krug } { LOUD($n) }\n").findings,
        [
            "en/paper.ftl: a calls LOUD, which does not exist",
            "en: a refers to b, which does not exist",
            "en: a refers to -krug, which does not exist",
        ]
    );
    let files = [
        ("common", "-krug = Krug\n"),
        ("map", "-map = card\n"),
        ("paper", "a = { -krug } { -map } { b }\nb = c\n"),
    ];
    let files = files.map(|(subject, text)| (subject.to_owned(), text.to_owned()));
    assert_eq!(
        read("en", &files).findings,
        [
            "en: a refers to -map, which is no term of common.ftl",
            "en: a refers to b, which is no term of common.ftl"
        ]
    );
}

#[test]
fn messages_are_told_apart_with_all_their_lines() {
    let text = "# Of the plan.\npaper-plan-title = Plan\n    goes on\n\npaper-plan-steps =\n    { $n ->\n        [one] step\n       *[other] steps\n}\n# Elsewhere.\n-krug = Krug\nand = and\n  .short = &\n";
    let found: Vec<(&str, &str)> = entries(text)
        .into_iter()
        .map(|(key, from, to)| (key, &text[from..to]))
        .collect();
    assert_eq!(
        found,
        [
            (
                "paper-plan-title",
                "paper-plan-title = Plan\n    goes on\n\n"
            ),
            (
                "paper-plan-steps",
                "paper-plan-steps =\n    { $n ->\n        [one] step\n       *[other] steps\n}\n"
            ),
            ("and", "and = and\n  .short = &\n"),
        ]
    );
    assert_eq!(group("paper-plan-title"), "paper-plan");
    assert_eq!(group("paper-plan"), "paper-plan");
    assert_eq!(group("and.short"), "and");
}

#[test]
fn a_text_that_is_no_fluent_names_its_line() {
    let broken = one("bg", "yes = Да\nno = { $n ->\n");
    assert_eq!(broken.parse_errors.len(), 1);
    assert!(
        broken.parse_errors[0].starts_with("bg/paper.ftl:"),
        "{:?}",
        broken.parse_errors
    );
}
