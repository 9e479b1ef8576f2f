//! What must hold whichever family it is: the session and its answers, leaks, languages, and the house's
//! own tidiness. Stories of single families stand in `tests/src`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a broken story stops here"
)]

mod at_home;
mod carried;
mod circle;
mod command_line;
mod conformance;
mod elsewhere;
mod fresh;
mod given;
mod ink;
mod labels;
mod languages;
mod leak;
mod letters;
mod looks;
mod map;
mod printed;
mod read;
mod readers;
mod removed;
mod report;
mod safe;
mod seal;
mod service;
mod session;
mod stopped;
mod tampered;
mod tidy;
mod time_stamp;
mod twelve;
mod world;
