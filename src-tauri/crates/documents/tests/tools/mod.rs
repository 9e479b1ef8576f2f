//! Independent readers of PDF, called as programs; a test fails where one is missing.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;
use std::process::Command;

/// Writes a file for the readers and for a look by eye.
pub fn keep(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, bytes).expect("the file can be written");
    path
}

/// Runs a program and gives what it prints; it must be there and end well.
pub fn run(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|_| panic!("{program} must be installed for this test"));
    let out = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success(),
        "{program} {arguments:?}: {out}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    out
}
