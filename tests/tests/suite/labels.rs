//! Every stored field, every choice and every key the core may answer has its words in every language.

use krug_domain::kinds::{self, ValueType};
use krug_domain::rules;
use krug_i18n::{Language, has};

fn assert_all(key: &str) {
    for language in Language::ALL {
        assert!(
            has(language, key),
            "{key} is missing in {}",
            language.code()
        );
    }
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

#[test]
fn every_field_and_choice_has_a_label() {
    for kind in kinds::all() {
        assert_all(&format!("kind-{}", dashed(kind.name)));
        for field in kind.fields.iter().filter(|f| !f.by_operation) {
            let key = format!("{}-{}", dashed(kind.name), dashed(field.name));
            assert_all(&key);
            if let ValueType::Choice(codes) = field.value {
                for code in codes {
                    assert_all(&format!("{key}-{}", dashed(code)));
                }
            }
        }
    }
}

#[test]
fn every_rule_has_its_words() {
    for rule in rules::all() {
        assert_all(&format!("rule-{}-title", rule.number));
    }
}

/// Keys written in the core as literals: failures, problems, next steps, what is withheld, verdicts.
#[test]
fn every_key_of_the_core_has_its_words() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates");
    let mut open = vec![root.join("app/src"), root.join("domain/src")];
    let mut seen = 0;
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for literal in text.split('"').skip(1).step_by(2) {
                let key = ["problem-", "failure-"]
                    .iter()
                    .any(|p| literal.starts_with(p))
                    && literal
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                if key {
                    assert_all(literal);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 60, "only {seen} keys found");
    for key in [
        "unchanged",
        "changed",
        "added",
        "not-sealed",
        "not-pdf",
        "foreign",
    ] {
        assert_all(&format!("verdict-{key}"));
    }
    for key in ["contact", "safety", "notes", "other-steps"] {
        assert_all(&format!("withheld-{key}"));
    }
    for stage in <kinds::Stage as kinds::Codes>::CODES {
        assert_all(&format!("stage-{}", dashed(stage)));
    }
    for station in [
        "referral",
        "consent",
        "circle",
        "preparing",
        "conference",
        "shared",
        "review",
        "closing",
    ] {
        assert_all(&format!("station-{station}"));
    }
    let next = include_str!("../../../src-tauri/crates/domain/src/next.rs");
    for part in next.split("list.add(\"").skip(1) {
        assert_all(&format!("next-{}", part.split('"').next().unwrap()));
    }
}
