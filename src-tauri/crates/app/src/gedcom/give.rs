//! The family tree as lines of GEDCOM.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};
use krug_domain::kinds::{Bond, Union};
use krug_domain::map::Facts;
use krug_domain::{Case, audience};

use super::LeftOut;

/// A file ready to be written.
pub struct Given {
    pub text: String,
    /// Every name in it.
    pub names: Vec<String>,
    pub left_out: Vec<LeftOut>,
}

/// The lines of a family: version 7.0, or 5.5.1 for older programs.
pub fn tree(case: &Case, today: NaiveDate, older: bool) -> Given {
    let mut seen = audience::seen_by_family(case);
    seen.people.retain(krug_domain::kinds::Person::counts);
    let facts = Facts::of(&seen, today.year(), &|_| 0.0);
    let mut text = String::new();
    let mut line = |words: std::fmt::Arguments<'_>| {
        let _infallible = writeln!(text, "{words}");
    };
    if older {
        line(format_args!(
            "\u{feff}0 HEAD\n1 SOUR KRUG\n1 SUBM @S1@\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8"
        ));
        line(format_args!("0 @S1@ SUBM\n1 NAME Krug"));
    } else {
        line(format_args!("0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SOUR KRUG"));
    }
    let mut names = Vec::new();
    for (n, someone) in facts.people.iter().enumerate() {
        let Some(person) = seen.person(&someone.id) else {
            continue;
        };
        names.push(person.name.clone());
        line(format_args!(
            "0 @I{}@ INDI\n1 NAME {}",
            n + 1,
            name(&person.name)
        ));
        if let Some(born) = person.birth_year {
            line(format_args!("1 BIRT\n2 DATE {born}"));
        }
        if person.died {
            line(format_args!("1 DEAT Y"));
        }
        for (f, branch) in facts.branches.iter().enumerate() {
            if branch.parents.contains(&n) {
                line(format_args!("1 FAMS @F{}@", f + 1));
            }
            if let Some(child) = branch.children.iter().find(|c| c.person == n) {
                line(format_args!("1 FAMC @F{}@", f + 1));
                let how = match child.bond {
                    Bond::Adopted => Some("adopted"),
                    Bond::Fostered => Some("foster"),
                    Bond::Birth => Some("birth"),
                    Bond::Step | Bond::Unsure => None,
                };
                if let Some(how) = how {
                    let how = if older {
                        how.to_owned()
                    } else {
                        how.to_uppercase()
                    };
                    line(format_args!("2 PEDI {how}"));
                }
            }
        }
    }
    for (f, branch) in facts.branches.iter().enumerate() {
        line(format_args!("0 @F{}@ FAM", f + 1));
        for (parent, tag) in branch.parents.iter().zip(["HUSB", "WIFE"]) {
            line(format_args!("1 {tag} @I{}@", parent + 1));
        }
        for child in &branch.children {
            line(format_args!("1 CHIL @I{}@", child.person + 1));
        }
        let event = |tag: &str, year: Option<i32>| match year {
            Some(year) => format!("1 {tag}\n2 DATE {year}"),
            None => format!("1 {tag} Y"),
        };
        if matches!(
            branch.union,
            Some(Union::Married | Union::Separated | Union::Divorced)
        ) {
            line(format_args!("{}", event("MARR", branch.years.0)));
        }
        if branch.union == Some(Union::Divorced) {
            line(format_args!("{}", event("DIV", branch.years.1)));
        }
    }
    line(format_args!("0 TRLR"));
    let not_given = case.people.len() - names.len();
    let ties = case.relations.len().saturating_sub(
        facts
            .branches
            .iter()
            .map(|b| b.children.len() * b.parents.len() + usize::from(b.union.is_some()))
            .sum(),
    );
    let left_out = [("people", not_given), ("ties", ties)]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(what, n)| LeftOut {
            what: what.to_owned(),
            n: u32::try_from(n).unwrap_or(u32::MAX),
        })
        .collect();
    Given {
        text,
        names,
        left_out,
    }
}

/// A name with its last word as the surname; what would be a sign of the format is written as a blank.
fn name(whole: &str) -> String {
    let plain: String = whole
        .chars()
        .map(|c| {
            if c == '/' || c == '@' || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    match plain.trim().rsplit_once(char::is_whitespace) {
        Some((given, surname)) => format!("{} /{surname}/", given.trim()),
        None => plain.trim().to_owned(),
    }
}
