//! What the sources of this crate promise about themselves.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

#[test]
fn one_file_alone_knows_the_pdf_writer() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![sources];
    let mut knowing = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the sources can be listed") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source can be read");
            if text.contains("printpdf") {
                knowing.push(path.file_name().unwrap().to_owned());
            }
        }
    }
    assert_eq!(knowing, ["page.rs"]);
}
