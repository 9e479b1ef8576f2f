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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    /// What stands in a folder: names and texts.
    fn there(folder: &Path) -> Vec<(String, String)> {
        let mut all: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| {
                let name = entry.file_name().into_string().unwrap();
                (name, fs::read_to_string(entry.path()).unwrap())
            })
            .collect();
        all.sort();
        all
    }

    fn stands(text: &str) -> Vec<(String, String)> {
        vec![("Lipa.krug".to_owned(), text.to_owned())]
    }

    #[test]
    fn a_file_gets_its_name_when_it_has_been_read_back() {
        let stick = tempfile::tempdir().unwrap();
        let path = stick.path().join("Lipa.krug");
        fs::write(&path, "of last week, and longer").unwrap();
        let write = |out: &mut BufWriter<&File>| Ok(out.write_all(b"of today")?);
        deliver(&path, write, |back, length| {
            let part = ("Lipa.krug.part".to_owned(), "of today".to_owned());
            assert_eq!(there(stick.path())[1], part);
            let mut text = String::new();
            back.read_to_string(&mut text)?;
            assert_eq!((text.as_str(), length), ("of today", 8));
            Ok(())
        })
        .unwrap();
        assert_eq!(there(stick.path()), stands("of today"));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let stick = tempfile::tempdir().unwrap();
        let path = stick.path().join("Lipa.krug");
        private(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode(), 0o100_600);
    }

    #[test]
    fn what_stood_there_stands_there_still_if_anything_goes_wrong() {
        let stick = tempfile::tempdir().unwrap();
        let path = stick.path().join("Lipa.krug");
        fs::write(&path, "of last week").unwrap();
        let full = |out: &mut BufWriter<&File>| {
            out.write_all(b"of to")?;
            Err(Fault::DiskFull)
        };
        let told = deliver(&path, full, |_, _| Ok(()));
        assert_eq!(told, Err(Fault::DiskFull));
        assert_eq!(there(stick.path()), stands("of last week"));

        let whole = |out: &mut BufWriter<&File>| Ok(out.write_all(b"of today")?);
        let told = deliver(&path, whole, |_, _| Err(Fault::Damaged));
        assert_eq!(told, Err(Fault::NotWritten));
        assert_eq!(there(stick.path()), stands("of last week"));
    }

    #[test]
    fn a_file_of_half_a_gibibyte_is_opened_and_a_longer_one_or_a_folder_is_not() {
        let stick = tempfile::tempdir().unwrap();
        let path = stick.path().join("Lipa.krug");
        // A hole: no room is taken.
        let file = File::create(&path).unwrap();
        file.set_len(536_870_912).unwrap();
        assert_eq!(look(&path).map(|(_, length)| length), Ok(536_870_912));
        file.set_len(536_870_913).unwrap();
        assert_eq!(look(&path).map(drop), Err(Fault::TooBig));
        assert_eq!(look(stick.path()).map(drop), Err(Fault::NotKrug));
        let gone = stick.path().join("Javor.krug");
        assert_eq!(look(&gone).map(drop), Err(Fault::Device));
    }
}
