//! Streams packed (Deflate, RFC 1951), each by itself and so side by side on as many cores as there are.

use lopdf::{Document, Object, Stream};
use rayon::prelude::*;

use crate::kept;

/// A third of the time of the highest level, for a hundredth more bytes of a file. Named as this one library's, so that
/// no part of the program that asks for another packer changes a byte of a paper.
const LEVEL: u8 = 4;

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

/// Compresses all streams but the metadata.
pub(crate) fn deflate(tree: &mut Document) {
    let mut all: Vec<&mut Stream> = Vec::new();
    for object in tree.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            all.push(stream);
        }
    }
    all.into_par_iter().for_each(pack);
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
    loop {
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&plain, LEVEL);
        let smaller = packed.len() + 19 < plain.len();
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
