//! What is kept for the next paper. Between two looks at a paper little changes: the preview is made anew for every
//! change, and the file after the preview.
//!
//! Parts of fonts are kept as long as the program runs; of a text they hold nothing but which glyphs of a face were
//! needed. Set lines, packed pages and codes are words of families: they are forgotten when the vault is closed
//! ([`forget`]). What comes out is the same with and without what is kept.

use std::collections::HashMap;
use std::convert::Infallible;
use std::hash::Hash;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::display::Colour;
use crate::face::Face;
use crate::line::{Line, Span, Style};
use crate::pack::Packed;
use crate::shape::Missing;

/// Most parts of fonts of each kind: six faces in four languages.
const FONTS: usize = 24;
/// Letters of set lines: a plan of twenty pages has thirty thousand.
const LETTERS: usize = 100_000;
/// Bytes of packed pages: a page has three to eight thousand.
const PAGES: usize = 1 << 20;
/// Modules of codes, of which a page's has 625.
const MODULES: usize = 100_000;

/// Two generations: what is asked for moves to the younger one, and when that is full the older one goes.
struct Generations<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
    weight: usize,
    most: usize,
}

impl<K: Hash + Eq, V: Clone> Generations<K, V> {
    fn new(most: usize) -> Self {
        Self {
            young: HashMap::new(),
            old: HashMap::new(),
            weight: 0,
            most,
        }
    }

    fn get(&mut self, key: &K, weight: impl FnOnce(&V) -> usize) -> Option<V> {
        if let Some(found) = self.young.get(key) {
            return Some(found.clone());
        }
        let (key, found) = self.old.remove_entry(key)?;
        let weight = weight(&found);
        self.put(key, found.clone(), weight);
        Some(found)
    }

    fn put(&mut self, key: K, value: V, weight: usize) {
        if weight > self.most {
            return;
        }
        if self.weight + weight > self.most {
            self.old = std::mem::take(&mut self.young);
            self.weight = 0;
        }
        self.weight += weight;
        self.young.insert(key, value);
    }

    fn forget(&mut self) {
        *self = Self::new(self.most);
    }
}

type Kept<K, V> = LazyLock<Mutex<Generations<K, V>>>;

/// A sum of what something was made from.
pub(crate) type Sum = [u8; 32];

static CUT: Kept<(Face, Vec<u16>), Arc<Vec<u8>>> =
    LazyLock::new(|| Mutex::new(Generations::new(FONTS)));
static FONT: Kept<Sum, Arc<Packed>> = LazyLock::new(|| Mutex::new(Generations::new(FONTS)));
static PAGE: Kept<Sum, Arc<Packed>> = LazyLock::new(|| Mutex::new(Generations::new(PAGES)));
static LINES: Kept<Set, Arc<Vec<Line>>> = LazyLock::new(|| Mutex::new(Generations::new(LETTERS)));
static CODES: Kept<String, Arc<Vec<String>>> =
    LazyLock::new(|| Mutex::new(Generations::new(MODULES)));

/// Forgets all that holds words of families.
pub fn forget() {
    within(&PAGE, Generations::forget);
    within(&LINES, Generations::forget);
    within(&CODES, Generations::forget);
}

/// Whether set lines with these words are kept.
#[must_use]
pub fn remembers(words: &str) -> bool {
    let has = |set: &Set| set.spans.iter().any(|span| span.text.contains(words));
    within(&LINES, |all| {
        all.young.keys().chain(all.old.keys()).any(has)
    })
}

/// What is kept is whole after every step, so a thread that broke off left nothing half done.
fn within<K, V, T>(kept: &Kept<K, V>, work: impl FnOnce(&mut Generations<K, V>) -> T) -> T {
    work(&mut kept.lock().unwrap_or_else(PoisonError::into_inner))
}

/// What was made of `key` before, or is made now and kept.
fn ask<K: Hash + Eq, V: Clone, E>(
    kept: &Kept<K, V>,
    key: K,
    weight: impl Fn(&V) -> usize,
    make: impl FnOnce() -> Result<V, E>,
) -> Result<V, E> {
    if let Some(known) = within(kept, |all| all.get(&key, &weight)) {
        return Ok(known);
    }
    let made = make()?;
    let weight = weight(&made);
    within(kept, |all| all.put(key, made.clone(), weight));
    Ok(made)
}

/// The program of a face with these glyphs alone, in this order.
///
/// # Errors
/// Those of `make`.
pub(crate) fn cut<E>(
    face: Face,
    glyphs: Vec<u16>,
    make: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Arc<Vec<u8>>, E> {
    ask(&CUT, (face, glyphs), |_| 1, || make().map(Arc::new))
}

/// What text is set from: its spans, how, in which width and language.
#[derive(PartialEq, Eq, Hash)]
struct Set {
    spans: Vec<Span>,
    style: (Face, [u32; 2], Colour, bool),
    width: u32,
    tag: String,
}

/// Lines set before, or set now by `make`.
///
/// # Errors
/// Those of `make`.
pub(crate) fn lines(
    spans: &[Span],
    style: &Style,
    width: f32,
    tag: &str,
    make: impl FnOnce() -> Result<Vec<Line>, Missing>,
) -> Result<Arc<Vec<Line>>, Missing> {
    let key = Set {
        spans: spans.to_vec(),
        style: (
            style.face,
            [style.size, style.leading].map(f32::to_bits),
            style.colour,
            style.hyphens,
        ),
        width: width.to_bits(),
        tag: tag.to_owned(),
    };
    let letters = |lines: &Arc<Vec<Line>>| {
        let runs = lines.iter().flat_map(|line| &line.runs);
        1 + runs.map(|run| run.clusters.len()).sum::<usize>()
    };
    ask(&LINES, key, letters, || make().map(Arc::new))
}

/// The modules of a code.
pub(crate) fn code(text: &str, make: impl FnOnce(&str) -> Vec<String>) -> Vec<String> {
    let modules = |rows: &Arc<Vec<String>>| rows.len() * rows.len();
    let made = ask(&CODES, text.to_owned(), modules, || {
        Ok::<_, Infallible>(Arc::new(make(text)))
    });
    made.map_or_else(|never| match never {}, |rows| rows.to_vec())
}

/// The sum of a stream, by which it is known.
pub(crate) fn sum(content: &[u8]) -> Sum {
    Sha256::digest(content).into()
}

/// A stream, known by its sum, packed before or now by `make`. The program of a font is kept longer than other streams.
pub(crate) fn packed(font: bool, sum: Sum, make: impl FnOnce() -> Packed) -> Arc<Packed> {
    let make = || Ok::<_, Infallible>(Arc::new(make()));
    let made = if font {
        ask(&FONT, sum, |_| 1, make)
    } else {
        ask(&PAGE, sum, |packed| packed.content.len(), make)
    };
    made.unwrap_or_else(|never| match never {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_is_forgotten() {
        let kept: Kept<u32, u32> = LazyLock::new(|| Mutex::new(Generations::new(4)));
        let mut made = Vec::new();
        let mut wanted = |key: u32| {
            let double = ask(
                &kept,
                key,
                |_| 1,
                || {
                    made.push(key);
                    Ok::<_, ()>(key * 2)
                },
            );
            assert_eq!(double, Ok(key * 2));
        };
        for key in [1, 2, 1, 3, 4, 5, 1, 6, 7, 8, 1, 2] {
            wanted(key);
        }
        assert_eq!(made, [1, 2, 3, 4, 5, 6, 7, 8, 2]);
    }

    #[test]
    fn what_holds_words_is_forgotten_and_parts_of_fonts_are_not() {
        let style = Style {
            face: Face::Sans,
            size: 11.0,
            leading: 14.0,
            colour: Colour::INK,
            hyphens: false,
        };
        let spans = [Span::plain("Ključ stoji kod Zumrete.")];
        let line = || Ok(vec![Line::default()]);
        let put = || {
            let set = lines(&spans, &style, 99.0, "bs", line);
            assert_eq!(set.map(|lines| lines.len()), Ok(1));
            assert_eq!(code("G:TEST:1", |_| vec!["#".to_owned()]), ["#"]);
            packed(false, [7; 32], || Packed::as_it_is(vec![1]));
            packed(true, [8; 32], || Packed::as_it_is(vec![2]));
        };
        put();
        forget();
        assert!(!remembers("Zumrete"));
        assert_eq!(code("G:TEST:1", |_| vec!["##".to_owned()]), ["##"]);
        let again = |font, sum| {
            packed(font, sum, || Packed::as_it_is(vec![3]))
                .content
                .clone()
        };
        assert_eq!(again(false, [7; 32]), [3]);
        assert_eq!(again(true, [8; 32]), [2]);
    }
}
