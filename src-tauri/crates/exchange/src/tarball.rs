//! The archive inside: POSIX ustar, plain files only, in one order. Anything a reader could be led astray
//! by (links, folders, long-name records, odd names) is refused instead of understood.

use std::io::{self, Read, Write};

use tar::{Archive, Builder, EntryType, Header};

use crate::Fault;

/// Room of a name in a ustar header.
const NAME_MAX: usize = 100;

/// Writes one member: mode 0600, no owner, time 0, so that the same content gives the same bytes.
pub fn append<W: Write>(to: &mut Builder<W>, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut header = Header::new_ustar();
    header.set_path(name)?;
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_entry_type(EntryType::Regular);
    header.set_cksum();
    to.append(&header, bytes)
}

/// Is given each member: name, size, bytes.
pub type Member<'a> = dyn FnMut(&str, u64, &mut dyn Read) -> Result<(), Fault> + 'a;

/// Gives every member's name, size and bytes in order, then what lies behind the archive.
///
/// # Errors
/// [`Fault::Inconsistent`] for anything but plain files with plain names, what `member` says, and what
/// `fault` makes of a reader's error.
pub fn each<R: Read>(
    from: R,
    fault: &dyn Fn(&io::Error) -> Fault,
    member: &mut Member<'_>,
) -> Result<R, Fault> {
    let mut archive = Archive::new(from);
    for entry in archive.entries().map_err(|e| fault(&e))?.raw(true) {
        let mut entry = entry.map_err(|e| fault(&e))?;
        let plain = entry.header().as_ustar().is_some()
            && entry.header().entry_type() == EntryType::Regular;
        let size = entry
            .header()
            .entry_size()
            .map_err(|_| Fault::Inconsistent)?;
        let name = entry.path_bytes().into_owned();
        let name = String::from_utf8(name).map_err(|_| Fault::Inconsistent)?;
        if !plain || !is_member(&name) {
            return Err(Fault::Inconsistent);
        }
        member(&name, size, &mut entry)?;
    }
    Ok(archive.into_inner())
}

/// Names a member may have: `[A-Za-z0-9._-]+`, at most in one folder, never beginning with a dot.
pub fn is_member(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
    };
    name.len() <= NAME_MAX
        && match name.split_once('/') {
            Some((folder, file)) => part(folder) && part(file),
            None => part(name),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_are_members() {
        assert!(
            is_member("manifest.json") && is_member("files/00ff") && is_member("extra/map_1.svg")
        );
        for bad in [
            "",
            "/etc/passwd",
            "../up",
            "a/../b",
            "a/b/c",
            ".hidden",
            "a\\b",
            "C:x",
            "č.txt",
            "a/",
            "a b",
        ] {
            assert!(!is_member(bad), "{bad}");
        }
        assert!(!is_member(&"a".repeat(101)));
    }
}
