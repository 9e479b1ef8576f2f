//! Names in the letters of a paper: where somebody's name is noted in both scripts, a Cyrillic paper has it in Cyrillic.

use std::borrow::Cow;

use krug_domain::Case;
use krug_domain::kinds::{PaperKind, Person};
use krug_i18n::script::is_cyrillic;
use krug_i18n::{Language, Script};

/// The name as a paper in this language has it.
pub(crate) fn name(person: &Person, language: Language) -> &str {
    let wanted = language.script() == Script::Cyrillic;
    let other = person.other_script.trim();
    let fits =
        !other.is_empty() && is_cyrillic(other) == wanted && is_cyrillic(&person.name) != wanted;
    if fits { other } else { &person.name }
}

/// The family with everybody's name so. The plan and what carries its mark stay as they are: one plan has one mark, whatever
/// its letters.
pub(crate) fn named(case: &Case, kind: PaperKind, language: Language) -> Cow<'_, Case> {
    let marked = matches!(
        kind,
        PaperKind::Plan | PaperKind::Names | PaperKind::Child | PaperKind::Fridge
    );
    let other = |p: &Person| name(p, language) != p.name;
    if marked || !case.people.iter().any(other) {
        return Cow::Borrowed(case);
    }
    let mut case = case.clone();
    for person in &mut case.people {
        person.name = name(person, language).to_owned();
    }
    Cow::Owned(case)
}
