//! A disk that fails at the n-th write, for every n; one that is full; and one whose power goes while sectors wait.
//!
//! A shim (`shim.c`) lies between the vault and the system. Each story starts its own worker by running itself again.
//! `KRUG_CUTS` sets how many power cuts are simulated (200 if not said).
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    dead_code
)]

#[path = "../common/mod.rs"]
mod common;
mod cut;
mod failing;
mod small;
mod worker;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The shim, compiled once.
pub(crate) fn shim() -> &'static Path {
    static MADE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    &MADE
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let library = folder.path().join("shim.so");
            let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/disk/shim.c");
            let done = Command::new("cc")
                .args(["-shared", "-fPIC", "-O1", "-o"])
                .args([&library, &source])
                .arg("-ldl")
                .status()
                .expect("cc must be installed for this test");
            assert!(done.success(), "the shim does not compile");
            (folder, library)
        })
        .1
}
