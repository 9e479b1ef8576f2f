//! Parts of fonts kept for the next paper: which glyphs a language needs is nearly the same each time, and cutting and
//! packing them is half of making a short paper. Nothing of a text is kept, only which glyphs of a face were needed.

use std::cell::RefCell;
use std::rc::Rc;

use sha2::{Digest, Sha256};

use crate::face::Face;

/// Most parts of each kind that are kept: six faces in four languages.
const MOST: usize = 24;

/// What was made last, by what it was made from.
struct Last<K, V>(Vec<(K, V)>);

impl<K: PartialEq, V: Clone> Last<K, V> {
    fn get(&mut self, key: &K) -> Option<V> {
        let at = self.0.iter().position(|(known, _)| known == key)?;
        let found = self.0.remove(at);
        let value = found.1.clone();
        self.0.push(found);
        Some(value)
    }

    fn put(&mut self, key: K, value: V) {
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push((key, value));
    }
}

/// A face and the glyphs wanted of it.
type Wanted = (Face, Vec<u16>);

thread_local! {
    static CUT: RefCell<Last<Wanted, Rc<Vec<u8>>>> = const { RefCell::new(Last(Vec::new())) };
    static PACKED: RefCell<Last<[u8; 32], Rc<Vec<u8>>>> = const { RefCell::new(Last(Vec::new())) };
}

/// The program of a face with these glyphs alone, in this order.
///
/// # Errors
/// Those of `make`.
pub(crate) fn cut<E>(
    face: Face,
    glyphs: Vec<u16>,
    make: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Rc<Vec<u8>>, E> {
    let key = (face, glyphs);
    if let Some(known) = CUT.with_borrow_mut(|last| last.get(&key)) {
        return Ok(known);
    }
    let made = Rc::new(make()?);
    CUT.with_borrow_mut(|last| last.put(key, made.clone()));
    Ok(made)
}

/// A program packed by `pack`.
pub(crate) fn packed(program: &[u8], pack: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let key: [u8; 32] = Sha256::digest(program).into();
    if let Some(known) = PACKED.with_borrow_mut(|last| last.get(&key)) {
        return known.to_vec();
    }
    let made = Rc::new(pack());
    PACKED.with_borrow_mut(|last| last.put(key, made.clone()));
    made.to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_made_once_and_the_oldest_is_forgotten() {
        let mut made = 0;
        let mut ask = |glyph: u16| {
            let part = cut::<()>(Face::SansBold, vec![glyph], || {
                made += 1;
                Ok(vec![1, 2, 3])
            });
            assert_eq!(part.map(|part| part.len()), Ok(3));
        };
        ask(0);
        ask(0);
        for glyph in 1..=24 {
            ask(glyph);
        }
        ask(0);
        assert_eq!(made, 26);
    }
}
