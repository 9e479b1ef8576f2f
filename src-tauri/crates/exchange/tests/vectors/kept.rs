//! Lines are handed on as they came: what a newer Krug wrote, an older one neither loses nor alters.

use std::fs;

use krug_exchange::read_case;
use serde_json::json;

use crate::craft::{file, to};
use crate::{folder, unlock};

#[test]
fn a_file_taken_in_and_given_on_holds_every_line_byte_for_byte() {
    for name in [
        "unknown-kind",
        "unknown-head-key",
        "v2-change",
        "cyrillic",
        "value-types",
    ] {
        let bytes = fs::read(folder().join(format!("{name}.krug"))).unwrap();
        let open = unlock(&json!({ "key": "ana" }));
        let first = read_case(&bytes[..], bytes.len() as u64, &open, &mut |_, _| Ok(())).unwrap();
        let on = file("ana", &first.changes, to(&["ana"]));
        let second = read_case(&on[..], on.len() as u64, &open, &mut |_, _| Ok(())).unwrap();
        let lines = |changes: &[krug_log::Change]| -> Vec<_> {
            changes
                .iter()
                .map(|c| (c.line.clone(), c.body.clone()))
                .collect()
        };
        assert_eq!(lines(&first.changes), lines(&second.changes), "{name}");
    }
}

#[test]
fn an_attachment_comes_along_and_is_what_it_was() {
    let bytes = fs::read(folder().join("attachment.krug")).unwrap();
    let open = unlock(&json!({ "key": "ana" }));
    let mut kept = Vec::new();
    read_case(&bytes[..], bytes.len() as u64, &open, &mut |name, bytes| {
        kept.push((name.to_owned(), bytes));
        Ok(())
    })
    .unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].1, b"\x89PNG not really a picture");
}
