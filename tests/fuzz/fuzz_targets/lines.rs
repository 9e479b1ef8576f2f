//! Lines of changes: each is refused or folded, in any order to the same state, and kept byte for byte.
#![no_main]

use krug_log::{Change, fold, in_order, union};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut changes = Vec::new();
    for pair in text.split('\n').collect::<Vec<_>>().chunks(2) {
        if let Ok(change) = Change::parse(pair[0], pair.get(1).copied().filter(|b| !b.is_empty())) {
            assert_eq!(change.line, pair[0]);
            changes.push(change);
        }
    }
    let state = fold(&changes);
    changes.reverse();
    assert_eq!(fold(&changes), state);
    assert_eq!(fold(&union(&changes, &changes)), state);
    assert_eq!(in_order(&changes).len() , in_order(&union(&changes, &[])).len());
});
