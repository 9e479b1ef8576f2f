//! A history at the limit of what a reader takes. Lines of that length are made up: writing looks at their
//! length alone, and what is written to takes nothing, so that nothing long is packed.

use krug_log::{Edit, Stamp, write};

use super::*;

/// 64 MiB, as FORMAT.md says of a member.
const MOST: usize = 67_108_864;

/// A stick that is gone: writing stops at the first byte.
struct Gone;

impl Write for Gone {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Of the family Lipa, from Boris to Boris.
pub(crate) fn parcel<'a>(keys: &'a DeviceKeys, changes: &'a [Change]) -> Parcel<'a> {
    Parcel {
        keys,
        card: keys.card("Boris Kralj", "laptop"),
        app: "0.2.0".to_owned(),
        made_at: "2026-11-23T12:00:00+01:00".to_owned(),
        export: "e".to_owned(),
        until: None,
        to: To::Keys(vec![keys.card("", "").age]),
        case: "c0ffee".to_owned(),
        title: "Lipa".to_owned(),
        changes,
        without: BTreeSet::new(),
        contacts: Vec::new(),
        seals: Vec::new(),
    }
}

/// What writing says of one change whose two lines, with their ends, have these lengths.
fn written(head: usize, body: usize) -> Fault {
    let keys = DeviceKeys::generate().unwrap();
    let stamp = Stamp {
        by: keys.by(),
        at: "2026-11-23T10:15:30+01:00".to_owned(),
        act: "a1".to_owned(),
        op: "save".to_owned(),
        undoes: None,
    };
    let note = [Edit::new("note", "n1").set("text", "nazvati baku")];
    let mut changes = write("c0ffee", &[], &stamp, &note, &mut || [1; 16]).unwrap();
    changes[0].line = "x".repeat(head - 1);
    changes[0].body = Some("x".repeat(body - 1));
    let parcel = parcel(&keys, &changes);
    write_case(Gone, &parcel, &mut |_| Ok(None)).unwrap_err()
}

#[test]
fn a_history_of_64_mebibytes_is_written_and_one_byte_more_is_too_big() {
    assert_eq!(written(MOST, MOST), Fault::Device);
    assert_eq!(written(MOST + 1, 100), Fault::TooBig);
    assert_eq!(written(100, MOST + 1), Fault::TooBig);
}
