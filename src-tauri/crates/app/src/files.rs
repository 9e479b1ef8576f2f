//! Files that leave Krug because somebody chose a place for them, and files that are brought.

use std::fs;
use std::io::Write;
use std::path::Path;

use krug_exchange::{place, private};

use crate::failure::Reply;

/// Writes a file whole or not at all.
///
/// # Errors
/// The disk is full, or the place cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Reply<()> {
    place(path, |part| {
        let mut file = private(part)?;
        file.write_all(bytes)?;
        Ok(file.sync_all()?)
    })
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
