//! Onto a stick and back: written under another name, read back, renamed, and only then done.

use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, BufWriter, Read};
use std::path::{Path, PathBuf};

use crate::{FILE_MAX, Fault};

/// Writes `path` by `write`, reads it back by `check`, and gives it its name only then.
///
/// A stick pulled out half way leaves `….part` at most; a file that stood there before stands there still.
///
/// # Errors
/// What `write` says; [`Fault::NotWritten`] if what was written does not pass `check`; of the device.
pub fn deliver(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&File>) -> Result<(), Fault>,
    check: impl FnOnce(&mut dyn Read, u64) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let part = part_of(path);
    let done = written(&part, write).and_then(|()| {
        let (mut file, length) = look(&part)?;
        check(&mut file, length).map_err(|_| Fault::NotWritten)?;
        drop(file);
        fs::rename(&part, path).map_err(|e| Fault::of_device(&e))?;
        sync_folder(path);
        Ok(())
    });
    if done.is_err() {
        let _half_file_gone = fs::remove_file(&part);
    }
    done
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

fn written(
    part: &Path,
    write: impl FnOnce(&mut BufWriter<&File>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let device = |e: std::io::Error| Fault::of_device(&e);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = options.open(part).map_err(device)?;
    let mut out = BufWriter::with_capacity(1 << 16, &file);
    write(&mut out)?;
    out.into_inner().map_err(|e| Fault::of_device(e.error()))?;
    file.sync_all().map_err(device)
}

/// Opens a file to be read, with its length.
///
/// # Errors
/// [`Fault::Device`], or [`Fault::TooBig`] before a byte is read.
pub fn look(path: &Path) -> Result<(BufReader<File>, u64), Fault> {
    let file = File::open(path).map_err(|e| Fault::of_device(&e))?;
    let meta = file.metadata().map_err(|e| Fault::of_device(&e))?;
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
