//! The real window, driven: what only a web view can show.
//!
//! Needs a display and WebKitWebDriver; `cargo xtask test` provides both and names this target
//! explicitly. Without them the tests fail; they are never skipped.

mod carried;
mod circle;
mod driver;
mod finding;
mod guarded;
mod page;
mod pages;
mod papers;
#[path = "../tests/suite/service.rs"]
mod service;
mod story;
mod tree;
