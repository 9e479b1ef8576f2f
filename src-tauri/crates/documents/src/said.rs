//! Every word of a paper in the order of reading, for tests that read the file back with other programs. Not in what is
//! installed.

use std::cell::RefCell;

use crate::document::{Document, Footer};

/// Words of a paper before it was set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Each stretch of words, in order, without heads that are repeated and without feet.
    pub words: Vec<String>,
    /// The foot of each page, without its number.
    pub foot: Footer,
}

thread_local! {
    static HEARD: RefCell<Option<Said>> = const { RefCell::new(None) };
}

/// Does `work` and gives what the last paper says that was set by it on this thread.
pub fn during<T>(work: impl FnOnce() -> T) -> (T, Said) {
    HEARD.set(Some(Said::default()));
    let done = work();
    (done, HEARD.take().unwrap_or_default())
}

/// Keeps what a paper says, if somebody listens.
pub(crate) fn hear(document: &Document) {
    HEARD.with_borrow_mut(|heard| {
        if let Some(heard) = heard {
            let words = crate::words::of(&document.blocks);
            let foot = document.footer.clone();
            *heard = Said { words, foot };
        }
    });
}
