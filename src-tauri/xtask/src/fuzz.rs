//! `cargo xtask fuzz MINUTES`: random bytes for a file, an archive, lines, texts and pictures.
//!
//! By hand and before a release, not in the daily run: it needs a nightly compiler and hours.

use crate::machine::{self, BUILD, answers};
use crate::{Outcome, cargo, succeed};
use std::path::Path;
use std::process::Command;

const TARGETS: [&str; 5] = ["file", "tar", "lines", "text", "picture"];
const TOOL: &str = "cargo-fuzz@0.13.2";

/// Runs every target for so many minutes; a crash, a hang of 20 s or more than 512 MB with the sanitizer's own ends it.
pub fn fuzz(root: &Path, minutes: &str) -> Outcome {
    let minutes: u32 = minutes
        .parse()
        .map_err(|_| format!("`{minutes}` is no number of minutes"))?;
    machine::provide(&[BUILD])?;
    if !answers(&["cargo", "+nightly", "--version"]) {
        succeed(Command::new("rustup").args([
            "toolchain",
            "install",
            "nightly",
            "--profile",
            "minimal",
        ]))?;
    }
    let folder = root.join(".tools/fuzz");
    let tool = folder.join("bin/cargo-fuzz");
    if !tool.exists() {
        succeed(
            cargo()
                .args(["install", "--quiet", "--locked", TOOL, "--root"])
                .arg(&folder),
        )?;
    }
    for target in TARGETS {
        println!("\n== {target}, {minutes} minutes");
        let mut run = Command::new(&tool);
        run.args(["fuzz", "run", "--fuzz-dir", "tests/fuzz", target, "--"])
            .arg(format!("-max_total_time={}", minutes * 60))
            .args([
                "-timeout=20",
                "-rss_limit_mb=512",
                "-max_len=65536",
                "-print_final_stats=1",
            ])
            .env("RUSTUP_TOOLCHAIN", "nightly")
            .current_dir(root);
        succeed(&mut run)?;
    }
    Ok(())
}
