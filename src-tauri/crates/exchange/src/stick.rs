//! Onto a stick and back: written under another name, read back, renamed, and only then done.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read};
use std::path::Path;

use crate::{FILE_MAX, Fault};

/// Gives `path` what `fill` makes beside it, and its name only once that is whole: a half file never stands
/// under it, and what stood there before stands there still. What is left after a pulled stick is `….part`.
///
/// # Errors
/// What `fill` says, or of the device.
pub fn place<E: From<io::Error>>(
    path: &Path,
    fill: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<(), E> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let done = fill(&part).and_then(|()| {
        fs::rename(&part, path)?;
        sync_folder(path);
        Ok(())
    });
    if done.is_err() {
        let _half_file_gone = fs::remove_file(&part);
    }
    done
}

/// Writes `path` by `write`, reads it back by `check`, and gives it its name only then.
///
/// # Errors
/// What `write` says; [`Fault::NotWritten`] if what was written does not pass `check`; of the device.
pub fn deliver(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&File>) -> Result<(), Fault>,
    check: impl FnOnce(&mut dyn Read, u64) -> Result<(), Fault>,
) -> Result<(), Fault> {
    place(path, |part| {
        let file = private(part)?;
        let mut out = BufWriter::with_capacity(1 << 16, &file);
        write(&mut out)?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        let (mut file, length) = look(part)?;
        check(&mut file, length).map_err(|_| Fault::NotWritten)
    })
}

/// A new file that only this user may read.
///
/// # Errors
/// Of the device.
pub fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Opens a file to be read, with its length.
///
/// # Errors
/// [`Fault::Device`], or [`Fault::TooBig`] before a byte is read.
pub fn look(path: &Path) -> Result<(BufReader<File>, u64), Fault> {
    let file = File::open(path)?;
    let meta = file.metadata()?;
    if !meta.is_file() {
        return Err(Fault::NotKrug);
    }
    if meta.len() > FILE_MAX {
        return Err(Fault::TooBig);
    }
    Ok((BufReader::with_capacity(1 << 16, file), meta.len()))
}

/// Brings the name onto the stick too, where the system can; the bytes are there already.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        let _not_every_file_system = File::open(folder).and_then(|f| f.sync_all());
    }
    let _ = path;
}
