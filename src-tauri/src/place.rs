//! Where Krug keeps its data: the system's place for program data, or `KRUG_HOME`.
//!
//! `KRUG_HOME` makes Krug portable (a folder on a stick) and lets tests run beside a real
//! vault without ever seeing it.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

/// The variable that names another data folder.
pub const HOME: &str = "KRUG_HOME";

/// Where the data lies, and whether that is the ordinary place.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// The data folder; absolute.
    pub dir: PathBuf,
    /// True when nobody asked for another place.
    pub ordinary: bool,
}

/// The place for this run, created if need be and readable by its owner only.
///
/// # Errors
/// When the system names no place for program data, or the folder cannot be made.
pub fn find() -> io::Result<Place> {
    let place = choose(
        std::env::var_os(HOME),
        ordinary(),
        &std::env::current_dir()?,
    )
    .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    create(&place.dir)?;
    Ok(place)
}

fn ordinary() -> Option<PathBuf> {
    directories::ProjectDirs::from("org", "krug", "Krug").map(|dirs| dirs.data_dir().to_owned())
}

fn choose(asked: Option<OsString>, ordinary: Option<PathBuf>, here: &Path) -> Option<Place> {
    match asked.filter(|dir| !dir.is_empty()) {
        Some(dir) => Some(Place {
            dir: here.join(dir),
            ordinary: false,
        }),
        None => ordinary.map(|dir| Place {
            dir,
            ordinary: true,
        }),
    }
}

fn create(dir: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_wins_over_the_ordinary_place() {
        let usual = Some(PathBuf::from("/home/jasmina/.local/share/krug"));
        let here = Path::new("/media/stick");
        assert_eq!(
            choose(Some("Krug".into()), usual.clone(), here),
            Some(Place {
                dir: "/media/stick/Krug".into(),
                ordinary: false
            })
        );
        assert_eq!(
            choose(Some(OsString::new()), usual.clone(), here),
            Some(Place {
                dir: "/home/jasmina/.local/share/krug".into(),
                ordinary: true
            })
        );
        assert_eq!(choose(None, None, here), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("one").join("two");
        create(&dir).unwrap();
        assert_eq!(
            std::fs::metadata(&dir).unwrap().permissions().mode() & 0o777,
            0o700
        );
    }
}
