//! What the machine must have, how to see whether it has it, and where to get it.
//!
//! On Debian and its kin what is missing is installed; elsewhere the exact names are printed.
//! Nothing that is there already is touched, and whatever is not a system package goes into
//! `.tools`, never into the system.

use crate::{Outcome, succeed};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How to see that something is there.
enum Sign {
    /// A program that can be found.
    Program(&'static str),
    /// A library pkg-config knows.
    Library(&'static str),
    /// A command that succeeds.
    Answers(&'static [&'static str]),
}

/// One thing the machine must have.
pub struct Need {
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

const fn need(sign: Sign, debian: &'static str, fedora: &'static str, arch: &'static str) -> Need {
    Need {
        sign,
        debian,
        fedora,
        arch,
    }
}

/// To compile the shell and the vault. Order matters: pkg-config finds the libraries.
pub const BUILD: &[Need] = &[
    need(Sign::Program("cc"), "build-essential", "gcc", "base-devel"),
    need(
        Sign::Program("pkg-config"),
        "pkg-config",
        "pkgconf-pkg-config",
        "pkgconf",
    ),
    need(
        Sign::Library("webkit2gtk-4.1"),
        "libwebkit2gtk-4.1-dev",
        "webkit2gtk4.1-devel",
        "webkit2gtk-4.1",
    ),
    need(
        Sign::Library("openssl"),
        "libssl-dev",
        "openssl-devel",
        "openssl",
    ),
];

/// To make folders of Python's for tools (`.tools`).
pub const PYTHON: &[Need] = &[need(
    Sign::Answers(&["python3", "-c", "import venv, ensurepip"]),
    "python3-venv",
    "python3",
    "python",
)];

/// To drive the window and to have papers judged by programs Krug did not write.
pub const JUDGES: &[Need] = &[
    need(Sign::Program("git"), "git", "git", "git"),
    need(
        Sign::Program("WebKitWebDriver"),
        "webkit2gtk-driver",
        "webkit2gtk4.1",
        "webkit2gtk-4.1",
    ),
    need(
        Sign::Program("xvfb-run"),
        "xvfb",
        "xorg-x11-server-Xvfb",
        "xorg-server-xvfb",
    ),
    need(
        Sign::Program("xauth"),
        "xauth",
        "xorg-x11-xauth",
        "xorg-xauth",
    ),
    need(
        Sign::Program("pdftotext"),
        "poppler-utils",
        "poppler-utils",
        "poppler",
    ),
    need(Sign::Program("qpdf"), "qpdf", "qpdf", "qpdf"),
    need(
        Sign::Program("javac"),
        "default-jdk-headless",
        "java-21-openjdk-devel",
        "jdk-openjdk",
    ),
    need(Sign::Program("mvn"), "maven", "maven", "maven"),
    need(Sign::Program("openssl"), "openssl", "openssl", "openssl"),
    need(Sign::Program("zbarimg"), "zbar-tools", "zbar-tools", "zbar"),
    need(Sign::Program("age"), "age", "age", "age"),
    need(Sign::Program("jq"), "jq", "jq", "jq"),
    need(
        Sign::Answers(&[
            "sh",
            "-c",
            "ls /usr/lib/postgresql/*/bin/initdb || command -v initdb",
        ]),
        "postgresql",
        "postgresql-server",
        "postgresql",
    ),
];

impl Need {
    fn met(&self) -> bool {
        match self.sign {
            Sign::Program(name) => find_program(name).is_some(),
            Sign::Library(name) => answers(&["pkg-config", "--exists", name]),
            Sign::Answers(words) => answers(words),
        }
    }
}

/// Makes sure all of these are there.
pub fn provide(needs: &[&[Need]]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    let missing: Vec<&Need> = needs
        .iter()
        .copied()
        .flatten()
        .filter(|need| !need.met())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names =
        |of: fn(&Need) -> &'static str| missing.iter().map(|need| of(need)).collect::<Vec<_>>();
    let debian = names(|need| need.debian);
    if !is_debian() {
        return Err(format!(
            "something is missing; please install it and try again.\n  \
             Debian, Ubuntu: apt-get install {}\n  Fedora: dnf install {}\n  Arch: pacman -S {}",
            debian.join(" "),
            names(|need| need.fedora).join(" "),
            names(|need| need.arch).join(" ")
        ));
    }
    println!("Installing with apt-get: {}", debian.join(" "));
    // A mirror that cannot be refreshed may still have the packages.
    let _ = succeed(&mut apt(&["update", "-q"])?);
    let mut install = apt(&["install", "-y", "-q", "--no-install-recommends"])?;
    succeed(install.args(&debian))?;
    match missing.iter().find(|need| !need.met()) {
        None => Ok(()),
        Some(need) => Err(format!(
            "{} was installed but is still not found",
            need.debian
        )),
    }
}

/// Other systems: nothing can be looked up, so say what is needed once and go on; the build
/// itself tells what it lacks.
fn elsewhere() -> Outcome {
    if cfg!(target_os = "macos") {
        println!(
            "Needed on macOS: xcode-select --install; brew install openssl@3 pkgconf node; \
             for the tests also: brew install git python poppler qpdf"
        );
    } else if cfg!(windows) {
        println!(
            "Needed on Windows: Visual Studio Build Tools (C++), WebView2 runtime, \
             OpenSSL 3 with OPENSSL_DIR set, Node 22 or newer; for the tests also: git, Python 3, \
             poppler and qpdf on the PATH. The window is driven on Linux only."
        );
    }
    Ok(())
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| {
        let kin = line
            .strip_prefix("ID=")
            .or_else(|| line.strip_prefix("ID_LIKE="));
        kin.is_some_and(|kin| kin.contains("debian") || kin.contains("ubuntu"))
    })
}

/// `apt-get …`, through sudo unless this is root already.
fn apt(words: &[&str]) -> Outcome<Command> {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|out| out.stdout == b"0\n");
    let mut command = if root {
        Command::new("apt-get")
    } else if find_program("sudo").is_some() {
        let mut command = Command::new("sudo");
        command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get");
        command
    } else {
        return Err(
            "packages are missing; run the command above as root (there is no sudo)".to_owned(),
        );
    };
    command
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null());
    Ok(command)
}

/// Where a program lies, as the shell would find it.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(name))
        .find(|file| file.is_file())
}

/// True when a command starts and succeeds; its words go nowhere.
pub fn answers(words: &[&str]) -> bool {
    let Some((program, rest)) = words.split_first() else {
        return false;
    };
    let mut command = Command::new(program);
    command
        .args(rest)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Where Python keeps its programs in a folder of its own.
const SCRIPTS: &str = if cfg!(windows) { "Scripts" } else { "bin" };

/// The Python of a folder made by [`python_folder`].
pub fn python_of(root: &Path, name: &str) -> PathBuf {
    root.join(".tools").join(name).join(SCRIPTS).join("python")
}

/// A folder of Python's in `.tools/<name>` with exactly these packages, made anew when the
/// wish changed.
pub fn python_folder(root: &Path, name: &str, wish: &str) -> Outcome<PathBuf> {
    let folder = root.join(".tools").join(name);
    let stamp = folder.join("wish.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|made| made == wish) {
        return Ok(folder);
    }
    provide(&[PYTHON])?;
    println!(
        "Installing into .tools/{name}: {}",
        wish.lines().collect::<Vec<_>>().join(" ")
    );
    let _ = std::fs::remove_dir_all(&folder);
    succeed(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let list = folder.join("requirements.txt");
    let write = |path: &Path| std::fs::write(path, wish).map_err(|why| why.to_string());
    write(&list)?;
    let mut pip = Command::new(folder.join(SCRIPTS).join("pip"));
    succeed(
        pip.args(["install", "--quiet", "--disable-pip-version-check", "-r"])
            .arg(&list),
    )?;
    write(&stamp)?;
    Ok(folder)
}
