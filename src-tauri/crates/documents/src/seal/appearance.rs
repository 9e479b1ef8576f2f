//! What a reader sees in the seal's place.

use lopdf::{Dictionary, Document, Stream};

pub(super) fn draw(_widget: &Dictionary, _doc: &Document, _lines: &[String]) -> Option<Stream> {
    None
}
