//! Family plans as files: every word is there, in order, for eyes, for ears and for a search.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod families;
mod tools;

use krug_documents::plan::plan;

#[test]
fn draw() {
    for (name, paper) in [
        ("lipa", families::lipa()),
        ("mostar", families::mostar()),
        ("yavor", families::yavor()),
        ("novi-sad", families::novi_sad()),
        ("javor", families::javor()),
        ("rowan", families::rowan()),
    ] {
        let bytes = krug_documents::pdf(&plan(&paper).expect("letters")).expect("a file");
        tools::keep(name, &bytes);
    }
}
