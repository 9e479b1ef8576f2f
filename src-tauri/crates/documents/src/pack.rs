//! Streams packed (Deflate, RFC 1951), each by itself and so side by side on as many cores as there are.

use lopdf::{Document, Object, ObjectId, Stream};
use rayon::prelude::*;

use crate::kept;

/// Fast: the highest level takes several times as long for some hundredths fewer bytes. Named as this one library's, so that
/// no part of the program that asks for another packer changes a byte of a paper.
const LEVEL: u8 = 2;
/// Programs of fonts hardly become smaller by looking longer.
const FONT: u8 = 1;
/// Below this nothing is gained.
const SMALL: usize = 160;

/// A stream as it stands in a file.
pub(crate) struct Packed {
    pub content: Vec<u8>,
    /// How long it is unpacked.
    plain: usize,
    /// Whether packing made it smaller; else it stands as it is.
    smaller: bool,
}

#[cfg(test)]
impl Packed {
    pub(crate) fn as_it_is(content: Vec<u8>) -> Self {
        Self {
            plain: content.len(),
            smaller: false,
            content,
        }
    }
}

/// Takes the streams out of a tree.
pub(crate) fn streams(tree: &mut Document) -> Vec<(ObjectId, Object)> {
    let is_stream = |object: &Object| matches!(object, Object::Stream(_));
    let all = tree.objects.iter().filter(|(_, object)| is_stream(object));
    let ids: Vec<ObjectId> = all.map(|(id, _)| *id).collect();
    let take = |id| Some((id, tree.objects.remove(&id)?));
    ids.into_iter().filter_map(take).collect()
}

/// Packs all streams but the metadata.
pub(crate) fn deflate(all: &mut [(ObjectId, Object)]) {
    all.par_iter_mut().for_each(|(_, object)| {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            pack(stream);
        }
    });
}

fn pack(stream: &mut Stream) {
    let font = stream.dict.has(b"Length1");
    let plain = std::mem::take(&mut stream.content);
    let packed = kept::packed(font, kept::sum(&plain), || packed(plain, font));
    if font {
        stream.dict.set("Length1", packed.plain as i64);
    }
    if packed.smaller {
        stream.dict.set("Filter", "FlateDecode");
    }
    stream.set_content(packed.content.clone());
}

/// Packs one stream.
///
/// No stream may end in a line end: a reader that looks for the line end before `endstream` would
/// count it in and find the length wrong. A byte more (after a font program, a page's operators,
/// a map of texts) changes the checksum at the end and means nothing.
fn packed(mut plain: Vec<u8>, font: bool) -> Packed {
    let level = if font { FONT } else { LEVEL };
    loop {
        let packed = match plain.len() {
            0..SMALL => Vec::new(),
            _ => miniz_oxide::deflate::compress_to_vec_zlib(&plain, level),
        };
        let smaller = !packed.is_empty() && packed.len() + 19 < plain.len();
        let content = if smaller { &packed } else { &plain };
        if !matches!(content.last(), Some(b'\n' | b'\r')) {
            return Packed {
                plain: plain.len(),
                smaller,
                content: if smaller { packed } else { plain },
            };
        }
        // Never a zero: the checksum's last byte is the sum of all bytes and would stay as it is.
        plain.push(if font { 1 } else { b' ' });
    }
}
