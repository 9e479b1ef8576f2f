//! What is said beside a paper before it is given: what is left out, how long its sentences are, what a second
//! language still needs.

use std::collections::BTreeMap;

use krug_documents::plan::Parts;
use krug_domain::Case;
use krug_domain::kinds::{Mark, PaperKind, Person};
use krug_i18n::Language;
use serde::Serialize;

use crate::content::Content;
use crate::copy;
use crate::papers::Wanted;
use crate::sheets::Sheet;

/// Something left out of what others get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Withheld {
    /// Message key.
    pub key: String,
    /// Values.
    pub args: BTreeMap<String, String>,
}

impl Withheld {
    pub(crate) fn new(key: &str, args: &[(&str, String)]) -> Self {
        Self {
            key: format!("withheld-{key}"),
            args: args
                .iter()
                .map(|(k, v)| ((*k).to_owned(), v.clone()))
                .collect(),
        }
    }
}

/// What no paper for others will hold.
pub(crate) fn withheld(case: &Case) -> Vec<Withheld> {
    let mut list = Vec::new();
    for person in &case.people {
        let guarded = case.contacts.iter().any(|c| {
            c.person.as_deref() == Some(person.id.as_str())
                && matches!(c.mark, Some(Mark::Protected | Mark::CoordinatorOnly))
        });
        if guarded {
            list.push(Withheld::new(
                "contact",
                &[("name", person.first_name().to_owned())],
            ));
        }
    }
    let safety = case.safety_pairs.len() + case.exclusions.len() + case.protected_places.len();
    if safety > 0 {
        list.push(Withheld::new("safety", &[("n", safety.to_string())]));
    }
    if !case.notes.is_empty() || !case.talks.is_empty() {
        list.push(Withheld::new(
            "notes",
            &[("n", (case.notes.len() + case.talks.len()).to_string())],
        ));
    }
    list
}

/// What this paper will not hold: what no paper does, and who or what of this family is not on it.
pub(crate) fn on(sheet: &Sheet<'_>, kind: PaperKind, reader: Option<&Person>) -> Vec<Withheld> {
    let case = sheet.case;
    let mut list = withheld(case);
    let mut count = |key: &str, n: usize| {
        if n > 0 {
            list.push(Withheld::new(key, &[("n", n.to_string())]));
        }
    };
    match kind {
        PaperKind::Map => {
            let shown = crate::map::shown_to_family(case);
            count("people", case.people.len().saturating_sub(shown));
        }
        PaperKind::Circle => count("people", crate::circle::not_shown(case)),
        PaperKind::Pack => count("people", sheet.in_room_not_shown()),
        PaperKind::Directory => {
            let (silent, kept) = sheet.not_in_directory();
            count("places", silent);
            count("places-kept", kept);
        }
        PaperKind::Child => {
            count(
                "steps",
                reader.map_or(0, |child| sheet.steps_not_for(child)),
            );
        }
        _ => {}
    }
    let blank = match kind {
        PaperKind::Fridge => sheet.numbers_not_at_home(),
        PaperKind::Cards => sheet.numbers_not_on_cards(),
        _ => Vec::new(),
    };
    if !blank.is_empty() {
        let names = krug_i18n::list(sheet.language, &blank);
        list.push(Withheld::new("numbers", &[("names", names)]));
    }
    list
}

/// What a copy with these parts of the plan leaves out.
pub(crate) fn rest_of_plan(parts: &Parts) -> Option<Withheld> {
    match parts {
        Parts::All => None,
        Parts::Steps(steps) => {
            let list: Vec<String> = steps.iter().map(ToString::to_string).collect();
            Some(Withheld::new("other-steps", &[("steps", list.join(", "))]))
        }
        Parts::Review => Some(Withheld::new("all-but-review", &[])),
    }
}

/// Two counts that show where a text is hard to read. Nobody's words are graded by them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Counted {
    /// Words.
    pub words: u32,
    /// Sentences and headings.
    pub sentences: u32,
    /// Sentences of more than 15 words.
    pub long_sentences: u32,
    /// Words of more than 14 letters.
    pub long_words: u32,
}

impl Counted {
    pub(crate) fn of(counts: krug_i18n::plain::Counts) -> Self {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            words: number(counts.words),
            sentences: number(counts.sentences),
            long_sentences: number(counts.long_sentences),
            long_words: number(counts.long_words),
        }
    }
}

/// Words of the family, and what was written for them in the second language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ToTranslate {
    /// The family's words.
    pub of: String,
    /// What was written for them; empty, if nothing was.
    pub words: String,
    /// Item that holds it.
    pub id: Option<String>,
    /// What else was written for them on another laptop: somebody has to choose.
    pub also: Vec<AlsoWritten>,
}

/// Other words for the same line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlsoWritten {
    /// Item that holds them.
    pub id: String,
    /// The words.
    pub words: String,
}

/// All words of a plan that stand on a copy in two languages, each once, in reading order; none for a copy in one.
pub(crate) fn to_translate(
    content: &Content,
    wanted: &Wanted,
    case: &Case,
    first: Language,
) -> Vec<ToTranslate> {
    let Some(second) = wanted.looks.beside(first) else {
        return Vec::new();
    };
    let parts = content.parts_for(case, wanted.reader.as_deref());
    let mut all: Vec<ToTranslate> = Vec::new();
    for words in content.to_translate(&parts) {
        if all.iter().any(|one| one.of == words) {
            continue;
        }
        let found = copy::written(&case.translations, second, &words);
        let also = copy::written_for(&case.translations, second, &words)
            .filter(|t| found.is_some_and(|found| found.id != t.id))
            .filter(|t| !t.words.trim().is_empty())
            .map(|t| AlsoWritten {
                id: t.id.clone(),
                words: t.words.clone(),
            });
        all.push(ToTranslate {
            also: also.collect(),
            words: found.map(|t| t.words.clone()).unwrap_or_default(),
            id: found.map(|t| t.id.clone()),
            of: words,
        });
    }
    all
}
