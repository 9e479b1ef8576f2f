//! The door of the program: a word on the command line, or the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    krug::start(std::env::args().skip(1).collect())
}
