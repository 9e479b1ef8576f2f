//! PDF files of others, read so that nothing in them can do harm: a panic of the library ends here, what it unpacks has
//! a bound, and so has how deep it goes.

use std::sync::OnceLock;

use lopdf::content::{Content, Operation};
use lopdf::{Document, LoadOptions};
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Most streams whose length is said elsewhere; a scan has two a page. The library looks a length up by reading what it
/// refers to, which may be a stream of that sort again, and so on: a level of it takes some two kilobytes of stack, and
/// all of them together time with their square.
const MOST_REFERRED: usize = 2_000;
/// Room for so many levels. Only what is used of it is ever there.
const STACK: usize = 32 << 20;

/// Reads a PDF whose origin is not known; whatever happens inside, it ends in `None`. No stream may unpack to more than
/// `most_unpacked` bytes while it is read.
#[must_use]
pub fn read(pdf: &[u8], most_unpacked: usize) -> Option<Document> {
    if referred_lengths(pdf) > MOST_REFERRED {
        return None;
    }
    let options = LoadOptions {
        max_decompressed_size: Some(most_unpacked),
        ..LoadOptions::default()
    };
    guarded(|| Document::load_mem_with_options(pdf, options).ok())
}

/// The operators of a page's content, already unpacked; none if any of it cannot be read, because what follows would be
/// lost.
#[must_use]
pub fn operators(content: &[u8]) -> Option<Vec<Operation>> {
    let blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0;
    let end = content.iter().rposition(|byte| !blank(byte));
    let content = &content[..end.map_or(0, |end| end + 1)];
    guarded(|| Some(Content::decode_strict(content).ok()?.operations))
}

fn guarded<T: Send>(work: impl FnOnce() -> Option<T> + Send) -> Option<T> {
    deep()?
        .install(|| std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)))
        .ok()
        .flatten()
}

/// The threads that read, with more stack than others.
fn deep() -> Option<&'static ThreadPool> {
    static DEEP: OnceLock<Option<ThreadPool>> = OnceLock::new();
    let make = || ThreadPoolBuilder::new().stack_size(STACK).build().ok();
    DEEP.get_or_init(make).as_ref()
}

/// How many lengths are said by a reference.
fn referred_lengths(pdf: &[u8]) -> usize {
    memchr::memchr_iter(b'/', pdf)
        .filter(|at| {
            let (name, after) = name(&pdf[at + 1..]);
            name == b"Length" && is_reference(after)
        })
        .count()
}

/// True if every cross-reference section that a reader may come to is a classic table.
///
/// Only such files can take a seal. The others are not even opened: the sizes in a
/// cross-reference stream are believed by the PDF library and can exhaust all memory.
#[must_use]
pub fn classic(pdf: &[u8]) -> bool {
    const START: &[u8] = b"startxref";
    let is_table = |at: usize| pdf.get(at..).is_some_and(|rest| rest.starts_with(b"xref"));
    let mut starts = 0;
    for at in memchr::memchr2_iter(b's', b'/', pdf) {
        let rest = &pdf[at..];
        if rest.starts_with(START) {
            starts += 1;
            if !leading_number(&rest[START.len()..]).is_some_and(is_table) {
                return false;
            }
        } else if rest[0] == b'/' {
            let (name, after) = name(&rest[1..]);
            let leads_on = match name.as_slice() {
                // Objects within objects are read only through the other kind of reference.
                b"XRefStm" | b"ObjStm" => return false,
                b"Prev" => !is_reference(after),
                _ => false,
            };
            if leads_on && !leading_number(after).is_some_and(is_table) {
                return false;
            }
        }
    }
    starts > 0
}

/// A name up to the length of those looked for, with `#xx` resolved, and what follows it.
fn name(text: &[u8]) -> (Vec<u8>, &[u8]) {
    let digit = |at: usize| text.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let (mut name, mut at) = (Vec::new(), 0);
    while let Some(byte) = text.get(at)
        && name.len() < 8
        && !byte.is_ascii_whitespace()
        && !b"\0()<>[]{}/%".contains(byte)
    {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'#', Some(high), Some(low)) => {
                name.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 3;
            }
            _ => {
                name.push(*byte);
                at += 1;
            }
        }
    }
    (name, text.get(at..).unwrap_or_default())
}

fn leading_number(text: &[u8]) -> Option<usize> {
    let digits = text.trim_ascii_start();
    let length = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    std::str::from_utf8(digits.get(..length)?)
        .ok()?
        .parse()
        .ok()
}

/// `12 0 R`, as the outline uses the same key with.
fn is_reference(text: &[u8]) -> bool {
    let end = text.len().min(32);
    let mut words = text[..end]
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|w| !w.is_empty());
    let mut number = || {
        words
            .next()
            .is_some_and(|word| word.iter().all(u8::is_ascii_digit))
    };
    number() && number() && words.next() == Some(b"R")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file in which the length of each stream is the next stream, but for the last one.
    fn chain(length: usize) -> Vec<u8> {
        let mut pdf = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        for number in 1..=length {
            places.push(pdf.len());
            let body = match number {
                1 => "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
                2 => "<</Type/Pages/Kids[]/Count 0>>".to_owned(),
                n if n == length => "3".to_owned(),
                n => format!("<</Length {} 0 R>>\nstream\nabc\nendstream", n + 1),
            };
            pdf.extend(format!("{number} 0 obj\n{body}\nendobj\n").into_bytes());
        }
        let table = pdf.len();
        pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", length + 1).into_bytes());
        for place in places {
            pdf.extend(format!("{place:010} 00000 n \n").into_bytes());
        }
        let end = format!(
            "trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n",
            length + 1
        );
        pdf.extend(end.into_bytes());
        pdf
    }

    #[test]
    fn lengths_that_lead_on_and_on_end_the_reading_and_not_the_program() {
        assert!(read(&chain(4), 1 << 20).is_some());
        let pdf = chain(1_900);
        assert!(classic(&pdf));
        let _ends = read(&pdf, 1 << 20);
        assert!(read(&chain(60_000), 1 << 20).is_none());
        assert!(read(b"", 1 << 20).is_none());
    }
}
