//! The door of the program: a word on the command line, or the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

/// Threads that write the pages of a paper side by side wait for one another at the system's allocator.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // A file name that is no Unicode becomes one that is not found, instead of ending the program.
    let words = std::env::args_os().skip(1);
    krug::start(
        words
            .map(|word| word.to_string_lossy().into_owned())
            .collect(),
    )
}
