//! The archive inside a file: members, manifest, history; below encryption and signature.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(file) = krug_exchange::read_bare(data) {
        assert_eq!(krug_log::fold(&file.changes).heads, file.manifest.heads);
        assert_eq!(file.changes.len(), file.manifest.changes);
    }
});
