//! The screen's types are generated from the table of calls. A stale file fails here; `cargo xtask fresh`
//! writes it anew.

use std::fs;
use std::path::Path;

#[test]
fn the_screens_types_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated/types.ts");
    let wanted = krug_app::typescript();
    if std::env::var_os("KRUG_FRESH").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/generated/types.ts is stale: run `cargo xtask fresh`"
    );
}
