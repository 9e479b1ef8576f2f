//! Joining two versions of a text by words, with the version both started from.
//!
//! The result is a proposal for a person to read, never a decision. Doubt means `None`: for a plan that a
//! family signs, a wrong sentence is worse than a question.

use std::ops::Range;

/// Unchanged words that must stand between two people's edits. One short word such as "u" or "и" matches by chance.
const APART: usize = 2;
/// Most word pairs compared; beyond it the two versions are shown side by side.
const PAIRS_MAX: usize = 4_000_000;

/// Joins `a` and `b`, both made from `base`. `None` if both edited the same place. Symmetric in `a` and `b`.
pub fn merge_text(base: &str, a: &str, b: &str) -> Option<String> {
    if a == b || b == base {
        return Some(a.to_owned());
    }
    if a == base {
        return Some(b.to_owned());
    }
    let base = words(base);
    let (a, b) = (words(a), words(b));
    let (a, b) = (hunks(&base, &a)?, hunks(&base, &b)?);
    let only_b: Vec<&Hunk<'_>> = b.iter().filter(|hunk| !a.contains(hunk)).collect();
    let mut only_a = a.iter().filter(|hunk| !b.contains(hunk));
    if only_a.any(|own| only_b.iter().any(|their| own.touches(their))) {
        return None;
    }
    let mut hunks: Vec<&Hunk<'_>> = a.iter().chain(only_b).collect();
    hunks.sort_by_key(|hunk| (hunk.base.start, hunk.base.end));
    let mut joined = String::new();
    let mut next = 0;
    for hunk in hunks {
        joined.extend(base[next..hunk.base.start].iter().copied());
        joined.extend(hunk.words.iter().copied());
        next = hunk.base.end;
    }
    joined.extend(base[next..].iter().copied());
    Some(joined)
}

/// Words of the base that were replaced, and by what.
#[derive(PartialEq)]
struct Hunk<'t> {
    base: Range<usize>,
    words: Vec<&'t str>,
}

impl Hunk<'_> {
    fn touches(&self, other: &Hunk<'_>) -> bool {
        let before = |one: &Hunk<'_>, two: &Hunk<'_>| one.base.end + APART <= two.base.start;
        !before(self, other) && !before(other, self)
    }
}

/// Words with the space before them, so that adding at the end leaves the last word as it was.
fn words(text: &str) -> Vec<&str> {
    let mut list = Vec::new();
    let (mut start, mut in_word) = (0, false);
    for (at, c) in text.char_indices() {
        if c.is_whitespace() && in_word {
            list.push(&text[start..at]);
            start = at;
        }
        in_word = !c.is_whitespace();
    }
    if start < text.len() {
        list.push(&text[start..]);
    }
    list
}

/// The differences by longest common subsequence of words; `None` if there are too many words to compare.
fn hunks<'t>(base: &[&str], side: &[&'t str]) -> Option<Vec<Hunk<'t>>> {
    let common =
        |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(x, y)| x == y).count();
    let head = common(&mut base.iter().zip(side));
    let tail = common(&mut base[head..].iter().rev().zip(side[head..].iter().rev()));
    let (n, m) = (base.len() - head - tail, side.len() - head - tail);
    if n.checked_mul(m)? > PAIRS_MAX {
        return None;
    }
    let (x, y) = (&base[head..head + n], &side[head..head + m]);
    let at = |i: usize, j: usize| i * (m + 1) + j;
    let mut longest = vec![0u32; (n + 1) * (m + 1)];
    for i in (0..n).rev() {
        for j in (0..m).rev() {
            longest[at(i, j)] = if x[i] == y[j] {
                longest[at(i + 1, j + 1)] + 1
            } else {
                longest[at(i + 1, j)].max(longest[at(i, j + 1)])
            };
        }
    }
    let mut list = Vec::new();
    let (mut i, mut j) = (0, 0);
    let (mut i0, mut j0) = (0, 0);
    let mut close = |base: Range<usize>, side: &[&'t str]| {
        if !base.is_empty() || !side.is_empty() {
            list.push(Hunk {
                base: base.start + head..base.end + head,
                words: side.to_vec(),
            });
        }
    };
    while i < n && j < m {
        if x[i] == y[j] {
            close(i0..i, &y[j0..j]);
            (i, j) = (i + 1, j + 1);
            (i0, j0) = (i, j);
        } else if longest[at(i + 1, j)] >= longest[at(i, j + 1)] {
            i += 1;
        } else {
            j += 1;
        }
    }
    close(i0..n, &y[j0..m]);
    Some(list)
}
