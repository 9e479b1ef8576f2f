//! Messages: a key, a language and values give a sentence.
//!
//! One bundle per language and the first two words of a key, built on first use from the compiled-in files and never
//! changed afterwards: a paper needs few of them. No isolation marks: they would print as boxes. A message a language does
//! not have yet appears in English; a key nobody has appears as itself, so that it is seen in a test.

use std::cmp::Ordering;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The subject whose terms every other one may refer to, as the build script has it.
const COMMON: &str = "common";

/// A value handed to a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words, printed as they are. People's own words are never changed.
    Text(String),
    /// A number; it selects the plural form.
    Number(f64),
}

/// The values of one message by name: `Args::new().set("n", 3).set("name", "Amar")`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args {
    values: Vec<(String, Arg)>,
}

impl Args {
    /// No values.
    pub const fn new() -> Self {
        Self { values: Vec::new() }
    }

    /// With one value more; the last one of a name counts.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.values.push((name.to_string(), value.into()));
        self
    }

    fn fluent(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.values.len());
        for (name, value) in &self.values {
            match value {
                Arg::Text(text) => args.set(name.as_str(), text.as_str()),
                Arg::Number(number) => args.set(name.as_str(), *number),
            }
        }
        args
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Arg::Text(value.to_string())
    }
}

impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Arg::Text(value.clone())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Arg::Text(value)
    }
}

impl From<f64> for Arg {
    fn from(value: f64) -> Self {
        Arg::Number(value)
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            // Counts of people, steps and days are far below the 2^53 an f64 holds exactly.
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
            fn from(value: $kind) -> Self {
                Arg::Number(value as f64)
            }
        }
    )*};
}
whole_numbers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// Why a message could not be written out in full.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TextError {
    /// No language has this key.
    #[error("no message {0}")]
    UnknownKey(String),
    /// The message exists but a value or a reference in it is missing.
    #[error("message {0} lacks a value")]
    Incomplete(String),
}

/// The message in the language, or in English as long as it is not translated. Attributes are
/// asked for as `key.attribute`. Never fails: an unknown key comes back as itself and a missing
/// value as its name in braces.
pub fn text(language: Language, key: &str, args: &Args) -> String {
    match write(language, key, args) {
        Some((text, _)) => text,
        None => key.to_string(),
    }
}

/// Like [`text`], but says when something is missing.
///
/// # Errors
/// [`TextError::UnknownKey`] if neither the language nor English has the key,
/// [`TextError::Incomplete`] if a value the message needs was not given.
pub fn try_text(language: Language, key: &str, args: &Args) -> Result<String, TextError> {
    match write(language, key, args) {
        Some((text, true)) => Ok(text),
        Some((_, false)) => Err(TextError::Incomplete(key.to_string())),
        None => Err(TextError::UnknownKey(key.to_string())),
    }
}

/// Whether the language itself, without falling back to English, has the message.
pub fn has(language: Language, key: &str) -> bool {
    bundle(language, key).is_some_and(|bundle| pattern_exists(bundle, key))
}

/// All keys, sorted; attributes as `key.attribute`. English defines them.
pub fn keys() -> impl Iterator<Item = &'static str> {
    (0..ENDS.len()).map(key)
}

/// The names of the values a message needs; none for an unknown key.
pub fn variables(key: &str) -> impl Iterator<Item = &'static str> {
    let line = known(key).and_then(|at| VARIABLES.lines().nth(at));
    line.unwrap_or_default().split_whitespace()
}

fn key(at: usize) -> &'static str {
    let end = |at: usize| ENDS.get(at).map_or(0, |end| *end as usize);
    let start = at.checked_sub(1).map_or(0, end);
    KEYS.get(start..end(at)).unwrap_or_default()
}

fn known(wanted: &str) -> Option<usize> {
    let (mut low, mut high) = (0, ENDS.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match key(middle).cmp(wanted) {
            Ordering::Less => low = middle + 1,
            Ordering::Equal => return Some(middle),
            Ordering::Greater => high = middle,
        }
    }
    None
}

/// The compiled-in files of a language as pairs of subject and Fluent text, for a screen that
/// formats its messages itself.
pub fn source(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    SOURCES
        .iter()
        .filter(move |(code, _, _)| *code == language.code())
        .map(|(_, subject, text)| (*subject, *text))
}

/// Names one after the other: "Amar", "Amar i Lejla", "Amar, Lejla i Tarik". The names stay
/// exactly as they are.
pub fn list<S: AsRef<str>>(language: Language, names: &[S]) -> String {
    match names {
        [] => String::new(),
        [one] => one.as_ref().to_string(),
        [start @ .., last] => {
            let start: Vec<&str> = start.iter().map(AsRef::as_ref).collect();
            let and = text(language, "and", &Args::new());
            // A one-letter word must not end a line.
            let gap = if and.chars().count() == 1 {
                '\u{a0}'
            } else {
                ' '
            };
            format!("{} {and}{gap}{}", start.join(", "), last.as_ref())
        }
    }
}

fn write(language: Language, key: &str, args: &Args) -> Option<(String, bool)> {
    let own = bundle(language, key)?;
    let bundle = if pattern_exists(own, key) {
        own
    } else {
        bundle(Language::En, key)?
    };
    let (name, attribute) = split(key);
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let args = args.fluent();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    Some((text.into_owned(), errors.is_empty()))
}

fn pattern_exists(bundle: &FluentBundle<FluentResource>, key: &str) -> bool {
    let (name, attribute) = split(key);
    bundle
        .get_message(name)
        .is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(attribute) => message.get_attribute(attribute).is_some(),
        })
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (key, None),
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The bundle that has the key, in this language; none for a key nobody has.
fn bundle(language: Language, key: &str) -> Option<&'static Bundle> {
    static BUNDLES: [[OnceLock<Box<Bundle>>; GROUPS]; Language::ALL.len()] =
        [const { [const { OnceLock::new() }; GROUPS] }; Language::ALL.len()];
    let group = usize::from(*OF.get(known(key)?)?);
    let bundle = BUNDLES.get(language as usize)?.get(group)?;
    Some(bundle.get_or_init(|| Box::new(build(language, group))))
}

fn build(language: Language, group: usize) -> Bundle {
    // Plural rules are the language's, whatever the script, and are found by the bare subtag.
    let bare = language.code().split('-').next().unwrap_or_default();
    let locale: LanguageIdentifier = bare.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    if language.decimal_comma() {
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
            _ => None,
        }));
    }
    // Adding to a fresh bundle fails only for a second function of the same name.
    let _ = bundle.add_builtins();
    let of = |wanted: &str| {
        let mut files = source(language);
        files.find_map(|(subject, text)| (subject == wanted).then_some(text))
    };
    let text = SUBJECTS.lines().nth(group).and_then(of).unwrap_or_default();
    let number = LANGUAGES.iter().position(|code| *code == language.code());
    let place = number.unwrap_or_default() * GROUPS + group;
    let start = |at: usize| STARTS.get(at).map_or(0, |start| usize::from(*start));
    let parts = PARTS
        .get(start(place)..start(place + 1))
        .unwrap_or_default();
    let part = |(from, to): &(u32, u32)| text.get(*from as usize..*to as usize);
    let words: String = parts.iter().filter_map(part).collect();
    let common = words.contains("{ -").then(|| of(COMMON)).flatten();
    for text in [Some(words), common.map(str::to_owned)]
        .into_iter()
        .flatten()
    {
        // The build script refuses files that do not parse; what parses is kept either way.
        let resource = match FluentResource::try_new(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // A key standing twice keeps its first text; the build script reports it.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_lags_behind_speaks_english_and_an_unknown_key_itself() {
        assert_eq!(
            text(Language::Bs, "no-such-key", &Args::new()),
            "no-such-key"
        );
        assert_eq!(
            try_text(Language::Cs, "no-such-key", &Args::new()),
            Err(TextError::UnknownKey("no-such-key".into()))
        );
        assert!(!has(Language::En, "no-such-key"));
        assert!(has(Language::En, "yes"));
    }

    #[test]
    fn a_missing_value_is_seen_and_reported() {
        let none = Args::new();
        assert_eq!(
            text(Language::En, "paper-copy-for", &none),
            "Copy for: {$name}"
        );
        assert_eq!(
            try_text(Language::En, "paper-copy-for", &none),
            Err(TextError::Incomplete("paper-copy-for".into()))
        );
    }

    #[test]
    fn names_stay_as_typed_without_isolation_marks() {
        let args = Args::new().set("name", "Hatidža Đozo");
        assert_eq!(
            text(Language::En, "paper-copy-for", &args),
            "Copy for: Hatidža Đozo"
        );
    }

    #[test]
    fn the_list_of_keys_knows_the_values() {
        let needed = |key| variables(key).collect::<Vec<_>>();
        assert_eq!(needed("paper-footer-page"), ["page", "pages"]);
        assert_eq!(needed("paper-plan-title"), [""; 0]);
        assert_eq!(needed("no-such-key"), [""; 0]);
        assert!(keys().any(|key| key == "paper-plan-title"));
        assert!(keys().all(|key| has(Language::En, key)));
        assert!(keys().is_sorted());
    }
}
