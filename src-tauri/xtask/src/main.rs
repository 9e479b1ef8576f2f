//! The project's own commands: `cargo xtask run | test | fresh | bench | fuzz | tampered | bundle`.
//!
//! Plain standard library, so that it compiles in a second on a fresh clone; what a command
//! needs and the machine lacks, it installs or names exactly.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line program speaks to its terminal"
)]

mod fuzz;
mod java;
mod judge;
mod machine;
mod page;
mod run;
mod steps;
mod tampered;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const HELP: &str = "\
cargo xtask <command>

  run      install what is missing, build, start Krug; without a display play the
           example family Lipa through to its sealed plan and say where it lies
  test     everything that must hold before a change is taken, with times
  fresh    write the generated files anew (ui/src/generated)
  bench    measure
  fuzz     MINUTES: random bytes for everything that reads files, five targets in turn; the
           corpus in tests/fuzz grows; needs a nightly compiler
  tampered what pdfsig, pyHanko and EU DSS notice of a thousand changed files of sealed plans
  bundle   build the packages (.deb, .rpm)
  --help   this page

Data folder of a started Krug: the system's place for program data, or $KRUG_HOME.
";

/// What went wrong, as a sentence for the person at the terminal.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let root = root();
    let outcome = match words.as_slice() {
        ["run"] => run::run(&root),
        ["test"] => return judge::test(&root),
        ["fresh"] => run::fresh(&root),
        ["bench"] => run::bench(&root),
        ["fuzz", minutes] => fuzz::fuzz(&root, minutes),
        ["tampered"] => tampered::judge(&root),
        ["bundle"] => run::bundle(&root),
        ["--help" | "-h" | "help"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's root: two folders above this package.
fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}

/// The cargo that started this.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command to its end; what it says goes to the terminal.
fn succeed(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` ended with {status}")),
        Err(why) => Err(format!("`{name}` does not start: {why}")),
    }
}
