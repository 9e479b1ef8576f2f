//! Languages: messages, dates, plurals, sorting and search folding.
//!
//! The language is always passed: screen, family and reader of a paper may all differ, so nothing
//! here remembers a "current" one. The texts are compiled in and checked when the crate is built.

pub mod date;
mod language;
mod message;
pub mod plain;
pub mod script;
pub mod sort;

pub use language::{Language, Script, UnknownLanguage};
pub use message::{Arg, Args, TextError, has, keys, list, source, text, try_text, variables};
