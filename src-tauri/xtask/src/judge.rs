//! `cargo xtask test`: everything that must hold, in one run, from a fresh clone.
//!
//! One shape of build for all of it (`--workspace`), so that nothing is compiled twice. Judges
//! that Krug did not write look at its papers and seals; they live in `.tools/judges`.

use crate::machine::{self, BUILD, JUDGES, PYTHON, answers, find_program};
use crate::page::Node;
use crate::steps::Steps;
use crate::{Outcome, cargo, java, succeed};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// The screen the window tests run on.
const SCREEN: &str = "-screen 0 1920x1200x24 -nolisten tcp";

/// Looks at licences and sources; pinned, because a new version may read `deny.toml` otherwise.
const DENY: &str = "cargo-deny@0.20.2";

/// Generated files; a run must leave them as they are committed.
const GENERATED: &str = "ui/src/generated";

/// Runs all steps and prints times and counts.
pub fn test(root: &Path) -> ExitCode {
    let mut steps = Steps::default();
    let mut node = None;
    let ready = steps.check("what the machine needs", || {
        machine::provide(&[BUILD, PYTHON, JUDGES])?;
        components()?;
        judges(root)?;
        java::provide(root)?;
        node = Some(Node::provide(root)?);
        Ok(())
    });
    let Some(node) = node.filter(|_| ready) else {
        return steps.finish();
    };

    steps.command(
        "style of the Rust code",
        step(root, &["fmt", "--all", "--check"]),
    );

    for (name, words) in [
        (
            "packages of the page",
            &["ci", "--no-audit", "--no-fund"][..],
        ),
        ("tests of the page", &["run", "test"]),
        ("types of the page", &["run", "check"]),
        ("build of the page", &["run", "build"]),
    ] {
        let mut npm = node.npm(words);
        npm.env("NO_COLOR", "1").env("CI", "1");
        if words == ["run", "test"] {
            steps.tests(name, npm);
        } else {
            steps.command(name, npm);
        }
    }

    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--test",
        "window",
        "--",
        "-D",
        "warnings",
    ];
    steps.command("lints", step(root, &clippy));
    let told = root.join("target/told");
    let mut tests = step(root, &["test", "--workspace", "--no-fail-fast"]);
    // What other programs are to read and judge afterwards.
    tests
        .env("KRUG_CASES", told.join("cases.jsonl"))
        .env("KRUG_PAPERS", told.join("papers"))
        .env("KRUG_PACKAGE", told.join("package"));
    let _made_anew = std::fs::remove_dir_all(&told);
    steps.check("a place for what the tests tell", || {
        std::fs::create_dir_all(&told).map_err(|why| why.to_string())
    });
    steps.tests("tests", tests);
    for (name, words) in [
        (
            "a second reader of all vectors",
            &["tests/second/agree.py", "tests/fixtures/vectors"][..],
        ),
        (
            "a second reader of 1,000 histories",
            &[
                "tests/second/agree.py",
                "--cases",
                "target/told/cases.jsonl",
            ],
        ),
        (
            "an office's databases",
            &["tests/office/load.py", "target/told/package"],
        ),
    ] {
        let mut python = Command::new(machine::python_of(root, "judges"));
        python.args(words).current_dir(root);
        steps.command(name, python);
    }
    steps.check("veraPDF judges every paper", || {
        java::judge_papers(root, &told.join("papers"))
    });
    steps.check("EU DSS judges every seal", || {
        java::judge_seals(root, &told.join("papers"))
    });
    let mut stock = Command::new("sh");
    stock
        .args(["tests/second/verify_all.sh", "tests/fixtures/vectors"])
        .current_dir(root);
    steps.command("stock tools verify all vectors", stock);
    steps.check("generated files are fresh", || generated(root));
    steps.check("licences and sources of what is linked", || deny(root));
    if cfg!(target_os = "linux") {
        steps.tests("the window, driven", window(root));
    }
    steps.finish()
}

/// `cargo …` in the surroundings every step has.
fn step(root: &Path, words: &[&str]) -> Command {
    let mut command = cargo();
    command.args(words);
    surround(&mut command, root);
    command
}

fn surround(command: &mut Command, root: &Path) {
    command
        .current_dir(root)
        .env("CARGO_INCREMENTAL", "0")
        // Windows that share a session bus end one another.
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1");
}

fn window(root: &Path) -> Command {
    let mut command = Command::new("xvfb-run");
    command
        .args(["-a", "-s", SCREEN])
        .arg(cargo().get_program());
    // One window at a time: on two cores several only wait for one another.
    command.args([
        "test",
        "--workspace",
        "--test",
        "window",
        "--",
        "--test-threads=1",
    ]);
    surround(&mut command, root);
    command
}

/// Formatter and lints, which a minimal toolchain lacks.
fn components() -> Outcome {
    for (word, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !answers(&["cargo", word, "--version"]) {
            println!("Installing with rustup: {component}");
            succeed(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// The judges' packages, pinned in `tests/judges/requirements.txt`.
fn judges(root: &Path) -> Outcome {
    let list = root.join("tests/judges/requirements.txt");
    let wish =
        std::fs::read_to_string(&list).map_err(|why| format!("{}: {why}", list.display()))?;
    machine::python_folder(root, "judges", &wish).map(|_| ())
}

/// Nothing generated differs from what is committed, and nothing new lies beside it.
fn generated(root: &Path) -> Outcome {
    let said = Command::new("git")
        .current_dir(root)
        .args([
            "status",
            "--porcelain",
            "--untracked-files=all",
            "--",
            GENERATED,
        ])
        .output()
        .map_err(|why| format!("git: {why}"))?;
    if !said.status.success() {
        return Err(String::from_utf8_lossy(&said.stderr).into_owned());
    }
    if said.stdout.is_empty() {
        return Ok(());
    }
    let list = String::from_utf8_lossy(&said.stdout);
    Err(format!(
        "not as committed; run `cargo xtask fresh` and commit:\n{list}"
    ))
}

fn deny(root: &Path) -> Outcome {
    let mut command = Command::new(provide_deny(root)?);
    command.args(["--workspace", "check", "licenses", "bans", "sources"]);
    surround(&mut command, root);
    succeed(&mut command)
}

/// The machine's cargo-deny of the pinned version, or one in `.tools/deny`. Built without
/// optimisation: it runs for a second and so compiles in a third of the time.
fn provide_deny(root: &Path) -> Outcome<PathBuf> {
    let (name, version) = DENY.split_once('@').unwrap_or((DENY, ""));
    let folder = root.join(".tools/deny");
    let own = folder.join("bin").join(name);
    let right = |path: &Path| {
        let said = Command::new(path).arg("--version").output();
        said.is_ok_and(|said| {
            String::from_utf8_lossy(&said.stdout)
                .trim()
                .ends_with(version)
        })
    };
    if let Some(found) = [Some(own.clone()), find_program(name)]
        .into_iter()
        .flatten()
        .find(|path| right(path))
    {
        return Ok(found);
    }
    println!("Installing into .tools/deny: {DENY}");
    let mut install = cargo();
    install
        .args([
            "install", "--quiet", "--locked", "--debug", "--force", DENY, "--root",
        ])
        .arg(&folder);
    // Its own target folder: the project's is full of other shapes.
    install
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(root);
    succeed(&mut install)?;
    let _ = std::fs::remove_dir_all(folder.join("target"));
    Ok(own)
}
