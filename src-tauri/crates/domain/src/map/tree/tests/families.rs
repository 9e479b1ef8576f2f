//! Families that are hard to draw, in a few words each: `Ana+Ivo: Mara Luka` is a couple with two children.

use super::*;

/// Reads a family: one branch a line, `one+other: children`, `one: children` of a lone parent, `: children` of
/// parents nobody named. `=` a dissolved couple; `~` before a child fostered, `^` adopted, `'` a twin of the one
/// before, `*` the child the conference is about.
pub fn family(text: &str) -> Facts {
    let mut facts = Facts::default();
    let find = |facts: &mut Facts, name: &str| {
        facts
            .people
            .iter()
            .position(|p| p.id == name)
            .unwrap_or_else(|| {
                facts.people.push(Someone {
                    id: name.to_owned(),
                    half: name.chars().count() as f64 * 3.8,
                    main: false,
                    year: None,
                    right_of: None,
                });
                facts.people.len() - 1
            })
    };
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        if let Some(home) = line.strip_prefix("home ") {
            let members = home
                .split_whitespace()
                .map(|n| find(&mut facts, n))
                .collect();
            facts.homes.push(Home {
                id: format!("home{}", facts.homes.len()),
                label: home.to_owned(),
                members,
            });
            continue;
        }
        let (parents, children) = line.split_once(':').unwrap_or((line, ""));
        let union = if parents.contains('=') {
            Some(Union::Divorced)
        } else if parents.contains('+') {
            Some(Union::Married)
        } else {
            None
        };
        let parents: Vec<usize> = parents
            .split(['+', '='])
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .map(|p| find(&mut facts, p))
            .collect();
        let mut branch = Branch {
            parents,
            union,
            ..Branch::default()
        };
        for word in children.split_whitespace() {
            let name = word.trim_start_matches(['~', '^', '\'', '*']);
            let person = find(&mut facts, name);
            facts.people[person].main |= word.contains('*');
            let bond = match word.chars().next() {
                Some('~') => Bond::Fostered,
                Some('^') => Bond::Adopted,
                _ => Bond::Birth,
            };
            let twins = u32::from(word.starts_with('\''));
            if let Some(before) = branch.children.last_mut().filter(|_| twins > 0) {
                before.twins = twins;
            }
            branch.children.push(Child {
                person,
                bond,
                twins,
            });
        }
        facts.branches.push(branch);
    }
    facts
}

/// The twelve, with their names: the same that are rendered from screen and paper.
pub fn hard() -> Vec<(&'static str, &'static str)> {
    const ALL: &str = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/families.txt"
    ));
    ALL.split("== ")
        .skip(1)
        .map(|one| one.split_once('\n').unwrap())
        .collect()
}
