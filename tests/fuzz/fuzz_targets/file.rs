//! A whole file as it lies on a stick, with the key it may have been locked for. A card too.
#![no_main]

use krug_exchange::{Card, Unlock, read_case};
use libfuzzer_sys::fuzz_target;
use zeroize::Zeroizing;

const ANA: &str = include_str!("../../../src-tauri/crates/exchange/tests/vectors/identities.txt");

fuzz_target!(|data: &[u8]| {
    let identity = ANA.lines().next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
    let unlock = Unlock { identities: vec![Zeroizing::new(identity.to_owned())], passphrase: None };
    let read = read_case(data, data.len() as u64, &unlock, &mut |_, _| Ok(()));
    if let Ok(file) = read {
        assert_eq!(krug_log::fold(&file.changes).heads, file.manifest.heads);
    }
    if let Ok(text) = std::str::from_utf8(data) {
        if let Some(card) = Card::parse(text) {
            assert_eq!(Card::parse(&card.text()), Some(card));
        }
    }
});
