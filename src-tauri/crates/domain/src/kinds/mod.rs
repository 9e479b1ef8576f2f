//! The list of kinds: every stored field of a family, with type, visibility class and presentation.
//! Leak test, person's own print, retention and find all read this one list. Adding a field is one
//! line here, one place in a form and one label a language; nothing is migrated.

#[macro_use]
mod table;
pub mod choices;
mod day;
mod field;
mod office;
mod people;
mod plan;
mod preparation;
mod referral;
mod review;
mod safety;

pub use choices::*;
pub use day::*;
pub use field::{
    Class, Codes, Field, FieldType, FileRef, Kind, LONGEST, Lines, Named, Presentation, Retention,
    SHORT, ValueType, parse_date, parse_time,
};
pub use office::*;
pub use people::*;
pub use plan::*;
pub use preparation::*;
pub use referral::*;
pub use review::*;
pub use safety::*;

/// All kinds, in the order of the method.
pub fn all() -> impl Iterator<Item = &'static Kind> {
    [
        referral::KINDS,
        people::KINDS,
        safety::KINDS,
        preparation::KINDS,
        day::KINDS,
        plan::KINDS,
        review::KINDS,
        office::KINDS,
    ]
    .into_iter()
    .flatten()
}

/// The kind of this name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Kind> {
    all().find(|k| k.name == name)
}

/// Whether find may read this stored field. Ways to reach somebody are never found by their words.
#[must_use]
pub fn searchable(kind_name: &str, stored: &str) -> bool {
    kind(kind_name)
        .and_then(|k| k.field(stored))
        .is_some_and(|f| f.find)
}

/// The version of the find index: it rises when `searchable` would answer differently.
pub const READING: u32 = 2;
