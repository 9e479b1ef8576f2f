//! The set of changes: a case is a set, and everything else is computed from it.
//!
//! Merging two copies of a case is set union; [`fold`] turns the set into a [`State`] and does not care
//! about order, repetition or clocks. A write replaces exactly the writes its author had seen, so where
//! two people wrote unseen by one another both values stay and a person chooses.
//! This crate is pure (no clock, file, network, randomness, language) and knows nothing of families.

mod change;
mod fold;
mod limits;
mod name;
mod take_back;
mod text;
mod times;
mod undo;
mod walk;
mod write;

pub use change::{Body, Change, Fault, Head, in_order, union};
pub use fold::{Item, State, Tip, Write, ancestry, common_base, fold, fold_at};
pub use limits::{BODY_MAX, HEAD_MAX, PARENTS_MAX, VERSION};
pub use name::Name;
pub use serde_json::{Map, Value};
pub use take_back::without;
pub use text::merge_text;
pub use times::{forked, odd_clocks};
pub use undo::{UndoRefused, undo};
pub use write::{Edit, Stamp, write};
