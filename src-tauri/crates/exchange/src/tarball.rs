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
    #[test]
    fn a_name_fills_its_hundred_letters() {
        assert!(is_member(&"a".repeat(100)));
        assert!(is_member(&format!("extra/{}", "a".repeat(94))));
        assert!(!is_member(&format!("extra/{}", "a".repeat(95))));
    }

    /// What an archive with one member is read as.
    fn read(mut header: Header, name: &str, kind: EntryType) -> Result<Vec<String>, Fault> {
        header.set_path(name).unwrap();
        header.set_size(5);
        header.set_entry_type(kind);
        header.set_cksum();
        let mut archive = Builder::new(Vec::new());
        archive.append(&header, &b"Emina"[..]).unwrap();
        let bytes = archive.into_inner().unwrap();
        let mut seen = Vec::new();
        each(&bytes[..], &|_| Fault::Damaged, &mut |name, size, bytes| {
            let mut text = String::new();
            bytes.read_to_string(&mut text).unwrap();
            seen.push(format!("{name} {size} {text}"));
            Ok(())
        })?;
        Ok(seen)
    }

    #[test]
    fn a_plain_file_of_a_plain_archive_is_read_and_nothing_else() {
        let told = read(Header::new_ustar(), "extra/a", EntryType::Regular);
        assert_eq!(told, Ok(vec!["extra/a 5 Emina".to_owned()]));
        for (header, name, kind) in [
            (Header::new_gnu(), "extra/a", EntryType::Regular),
            (Header::new_old(), "extra/a", EntryType::Regular),
            (Header::new_ustar(), "extra/a", EntryType::Symlink),
            (Header::new_ustar(), "extra/a", EntryType::Continuous),
            (Header::new_ustar(), "extra/a/b", EntryType::Regular),
            (Header::new_ustar(), ".extra", EntryType::Regular),
        ] {
            let told = read(header, name, kind);
            assert_eq!(told, Err(Fault::Inconsistent), "{name}, {kind:?}");
        }
    }

    #[test]
    fn an_archive_that_breaks_off_is_told_by_whoever_reads_below() {
        let mut archive = Builder::new(Vec::new());
        append(&mut archive, "extra/a", b"Emina").unwrap();
        let bytes = archive.into_inner().unwrap();
        let told = each(&bytes[..300], &|_| Fault::Damaged, &mut |_, _, _| Ok(()));
        assert_eq!(told.map(drop), Err(Fault::Damaged));
    }

    #[test]
    fn the_same_content_gives_the_same_header() {
        let mut archive = Builder::new(Vec::new());
        append(&mut archive, "extra/a", b"Emina").unwrap();
        let bytes = archive.into_inner().unwrap();
        let text = |from: usize, to: usize| std::str::from_utf8(&bytes[from..to]).unwrap();
        assert_eq!(text(0, 8), "extra/a\0");
        assert_eq!(text(100, 108), "0000600\0", "mode");
        assert_eq!(text(108, 124), "0000000\x000000000\0", "owner and group");
        assert_eq!(text(124, 136), "00000000005\0", "size");
        assert_eq!(text(136, 148), "00000000000\0", "time");
        assert_eq!(text(156, 157), "0", "a plain file");
        assert_eq!(text(257, 265), "ustar\x0000");
    }
}
