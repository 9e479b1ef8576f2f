//! A paper of Krug's own model as others take it: every word once more, with Krug's sizes and spaces, so that what is
//! timed and looked at side by side is one plan.

pub mod html;
pub mod typst;

use krug_documents::document::{Block, Document};

/// What nobody but Krug is asked to set, or what no plan holds: stops the bench, so that no word is left out unseen.
fn foreign(block: &Block) -> ! {
    panic!("no plan holds this: {block:?}")
}

/// The words of the foot's right for a page of how many, cut where the two numbers stand.
fn page_of(document: &Document) -> [String; 3] {
    let args = krug_i18n::Args::new()
        .set("page", "\u{1}")
        .set("pages", "\u{2}");
    let words = krug_i18n::text(document.language, "paper-footer-page", &args);
    let (before, rest) = words.split_once('\u{1}').expect("a page has a number");
    let (between, after) = rest.split_once('\u{2}').expect("and so have all of them");
    [before, between, after].map(str::to_owned)
}
