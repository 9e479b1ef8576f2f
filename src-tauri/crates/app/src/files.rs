//! Files that leave Krug because somebody chose a place for them: written beside, synced, renamed, so
//! that a half file never stands under its name.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::failure::Reply;

/// Writes a file whole or not at all.
///
/// # Errors
/// The disk is full, or the place cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Reply<()> {
    let mut name = path
        .file_name()
        .map(std::ffi::OsStr::to_owned)
        .unwrap_or_default();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = (|| {
        let mut file = private(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        sync_folder(path)
    })();
    if written.is_err() {
        let _half_file_gone = fs::remove_file(&part);
    }
    Ok(written?)
}

/// A new file that only this user may read.
fn private(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Brings the name onto the disk too. Windows has no such call and does it by itself; some sticks know none
/// either, and the bytes are there already.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        let _not_every_file_system = fs::File::open(folder)?.sync_all();
    }
    let _ = path;
    Ok(())
}

/// Reads a file of sensible size.
///
/// # Errors
/// The file cannot be read or is larger than 64 MiB.
pub fn read(path: &Path) -> Reply<Vec<u8>> {
    const MOST: u64 = 64 << 20;
    if fs::metadata(path)?.len() > MOST {
        return Err(crate::Failure::new(crate::Code::File, "failure-too-big"));
    }
    Ok(fs::read(path)?)
}
