//! The other papers as files.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod families;
mod tools;

#[test]
fn draw() {
    for (name, document) in families::papers::all() {
        let bytes = krug_documents::pdf(&document).expect("a file");
        tools::keep(&name, &bytes);
    }
}
