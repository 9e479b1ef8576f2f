//! Two versions of a text and what both were made from: the joined text does not depend on whose is first.
#![no_main]

use krug_log::merge_text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut parts = text.splitn(3, '\n');
    let (base, a, b) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let joined = merge_text(base, a, b);
    assert_eq!(joined, merge_text(base, b, a));
    assert_eq!(merge_text(base, a, base).as_deref(), Some(a));
    assert_eq!(merge_text(base, a, a).as_deref(), Some(a));
});
