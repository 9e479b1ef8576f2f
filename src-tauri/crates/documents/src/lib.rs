//! Papers: from data, texts and fonts to tagged, sealed PDF bytes, the same bytes on every run.
//!
//! `document` says what a paper holds, `flow` sets it on pages, `display` is what both the
//! PDF writer and the preview on the screen draw. Only `page` knows the PDF library's operators.

pub mod display;
pub mod face;
mod line;
pub mod seal;
mod shape;
mod tie;

pub use shape::Missing;
