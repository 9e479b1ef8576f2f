//! Steps with a name, a time and a count of what passed.
//!
//! A step that runs tests counts its tests; any other counts as one. An ignored test counts as
//! failed, because a check that is not made is a defect. Later steps run even after a failure,
//! so that one run tells everything.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// How many checks held and how many did not.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    passed: u32,
    failed: u32,
}

/// All steps of a run so far.
#[derive(Default)]
pub struct Steps {
    done: Vec<(String, Duration, Count)>,
}

impl Steps {
    /// Runs a command as a step; its output goes to the terminal and is read for counts.
    pub fn command(&mut self, name: &str, command: Command) {
        self.watched(name, command, false);
    }

    /// Runs tests as a step: it fails when it counted none.
    pub fn tests(&mut self, name: &str, command: Command) {
        self.watched(name, command, true);
    }

    fn watched(&mut self, name: &str, mut command: Command, counted: bool) {
        self.work(name, || {
            let mut count = Count::default();
            let ended = watch(&mut command, |line| {
                println!("{line}");
                let read = cargo_count(line)
                    .or_else(|| vitest_count(line))
                    .unwrap_or_default();
                count.passed += read.passed;
                count.failed += read.failed;
            });
            let good = ended.as_ref().is_ok_and(|good| *good);
            if let Err(why) = ended {
                println!("{why}");
            }
            match count {
                // It broke in another way than by a test, such as not compiling.
                Count { failed: 0, .. } if !good => Count { failed: 1, ..count },
                Count {
                    passed: 0,
                    failed: 0,
                } if counted => {
                    println!("no test was run");
                    Count { failed: 1, ..count }
                }
                Count {
                    passed: 0,
                    failed: 0,
                } => Count {
                    passed: 1,
                    failed: 0,
                },
                _ => count,
            }
        });
    }

    /// Runs a check as a step; what it says when it fails goes to the terminal.
    pub fn check(&mut self, name: &str, check: impl FnOnce() -> crate::Outcome) -> bool {
        let mut good = true;
        self.work(name, || match check() {
            Ok(()) => Count {
                passed: 1,
                failed: 0,
            },
            Err(why) => {
                println!("{why}");
                good = false;
                Count {
                    passed: 0,
                    failed: 1,
                }
            }
        });
        good
    }

    fn work(&mut self, name: &str, work: impl FnOnce() -> Count) {
        println!("\n== {name}");
        let start = Instant::now();
        let count = work();
        self.done.push((name.to_owned(), start.elapsed(), count));
    }

    /// Prints the table and, last, the one plain line `N passed, N failed`.
    pub fn finish(self) -> ExitCode {
        println!();
        let mut all = Count::default();
        let mut time = Duration::ZERO;
        for (name, took, count) in &self.done {
            let word = if count.failed == 0 { "ok" } else { "FAILED" };
            println!("{:>7.1} s  {word:<6}  {name}", took.as_secs_f32());
            all.passed += count.passed;
            all.failed += count.failed;
            time += *took;
        }
        println!("{:>7.1} s  in all", time.as_secs_f32());
        println!("{} passed, {} failed", all.passed, all.failed);
        if all.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Runs a command, giving each line of its standard output as it comes; true when it succeeds.
fn watch(command: &mut Command, mut line: impl FnMut(&str)) -> Result<bool, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let fault = |why: std::io::Error| format!("`{name}`: {why}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(fault)?;
    if let Some(out) = child.stdout.take() {
        for bytes in BufReader::new(out).split(b'\n').map_while(Result::ok) {
            line(String::from_utf8_lossy(&bytes).trim_end());
        }
    }
    Ok(child.wait().map_err(fault)?.success())
}

/// Reads cargo's `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
fn cargo_count(line: &str) -> Option<Count> {
    let (_, result) = line.split_once("test result: ")?;
    let of = |what: &str| -> Option<u32> {
        let before = result.split_once(what)?.0;
        before.rsplit([' ', '.']).next()?.parse().ok()
    };
    Some(Count {
        passed: of(" passed")?,
        failed: of(" failed")? + of(" ignored")?,
    })
}

/// Reads vitest's `Tests  1 failed | 33 passed | 2 skipped (36)`.
fn vitest_count(line: &str) -> Option<Count> {
    let list = line.trim().strip_prefix("Tests ")?.split('(').next()?;
    let mut count = Count::default();
    for part in list.split('|') {
        let (number, word) = part.trim().split_once(' ')?;
        let number: u32 = number.parse().ok()?;
        match word {
            "passed" => count.passed += number,
            _ => count.failed += number,
        }
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_both_kinds_of_runner() {
        let cargo = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(
            cargo_count(cargo),
            Some(Count {
                passed: 12,
                failed: 0
            })
        );
        let bad = "test result: FAILED. 5 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(
            cargo_count(bad),
            Some(Count {
                passed: 5,
                failed: 3
            }),
            "ignored counts as failed"
        );
        assert_eq!(cargo_count("running 3 tests"), None);
        let page = "      Tests  1 failed | 33 passed | 2 skipped (36)";
        assert_eq!(
            vitest_count(page),
            Some(Count {
                passed: 33,
                failed: 3
            })
        );
        assert_eq!(
            vitest_count("      Tests  34 passed (34)"),
            Some(Count {
                passed: 34,
                failed: 0
            })
        );
        assert_eq!(vitest_count(" Test Files  4 passed (4)"), None);
    }

    #[test]
    fn a_step_that_breaks_without_a_failed_test_still_fails() {
        let mut steps = Steps::default();
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            command
        };
        steps.command("quiet", shell("true"));
        steps.command("broken", shell("exit 3"));
        steps.command(
            "tests",
            shell("echo 'test result: ok. 4 passed; 0 failed; 0 ignored;'"),
        );
        steps.command(
            "tests, then broken",
            shell("echo 'test result: ok. 4 passed; 0 failed; 0 ignored;'; exit 1"),
        );
        steps.command("nothing to start", Command::new("/nowhere/at/all"));
        let counts: Vec<(u32, u32)> = steps
            .done
            .iter()
            .map(|(_, _, c)| (c.passed, c.failed))
            .collect();
        assert_eq!(counts, [(1, 0), (0, 1), (4, 0), (4, 1), (0, 1)]);
        assert_eq!(steps.finish(), ExitCode::FAILURE);
    }
}
