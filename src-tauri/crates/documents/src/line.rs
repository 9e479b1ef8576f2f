//! Line breaking: shaped text to lines of a given width, ragged right, chosen as a whole.
//!
//! The cheapest set of breaks for the paragraph wins (even line ends, few hyphens). Spaces at line
//! ends stay as real glyphs, or a reader would run words together; an end-of-line hyphen carries
//! U+00AD so that a copy gets the word back.

use std::collections::BTreeSet;
use std::sync::Arc;

use smol_str::SmolStr;

use crate::display::{Cluster, Colour};
use crate::face::Face;
use crate::kept;
use crate::shape::{Missing, clusters, is_invisible};
use crate::tie::tie;

const NBSP: char = '\u{A0}';
const SHY: char = '\u{AD}';

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The face, unless a span says another.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Distance of baselines in points.
    pub leading: f32,
    /// The colour.
    pub colour: Colour,
    /// Whether long words may be parted to even out line ends.
    pub hyphens: bool,
}

/// A stretch of text in one face.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Another face than the style's.
    pub face: Option<Face>,
    /// Another language than the text's around it, as a tag.
    pub tag: Option<&'static str>,
}

impl Span {
    /// Text in the style's own face.
    pub fn plain(text: impl Into<String>) -> Span {
        Span {
            text: text.into(),
            face: None,
            tag: None,
        }
    }
}

/// A stretch of a set line in one face and language.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The face.
    pub face: Face,
    /// Another language than the text's around it.
    pub tag: Option<&'static str>,
    /// Its clusters.
    pub clusters: Arc<Vec<Cluster>>,
}

/// A set line: runs following one another from the left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The runs.
    pub runs: Vec<Run>,
    /// Width in points without the space at its end.
    pub width: f32,
    /// Its last word goes on in the next line.
    pub parted: bool,
}

/// A cluster in its place in a paragraph.
pub(crate) struct Atom {
    face: Face,
    pub(crate) tag: Option<&'static str>,
    pub(crate) cluster: Cluster,
    pub(crate) width: f32,
    /// Whether a line may end after this cluster, and how.
    pub(crate) exit: Option<Exit>,
}

/// An end of a line: with a hyphen or without, and how little it is wished.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Exit {
    pub(crate) hyphen: bool,
    pub(crate) cost: f32,
}

pub(crate) const HYPHEN_COST: f32 = 1.2;

/// Sets `spans` in lines of at most `width` points for the language `tag`.
///
/// # Errors
/// [`Missing`] when a face lacks letters.
pub fn lines(
    spans: &[Span],
    style: &Style,
    width: f32,
    tag: &str,
) -> Result<Arc<Vec<Line>>, Missing> {
    kept::lines(spans, style, width, tag, || set(spans, style, width, tag))
}

fn set(spans: &[Span], style: &Style, width: f32, tag: &str) -> Result<Vec<Line>, Missing> {
    let mut done = Vec::new();
    let mut missing = BTreeSet::new();
    for paragraph in paragraphs(spans) {
        match atoms(&paragraph, style, tag) {
            Ok(mut atoms) => {
                crate::part::long_words(&mut atoms, style, width, tag);
                done.extend(fill(atoms, style, width, tag)?);
            }
            Err(more) => missing.extend(more.letters),
        }
    }
    if !missing.is_empty() {
        return Err(Missing { letters: missing });
    }
    let last = done.len().saturating_sub(1);
    for line in done.iter_mut().take(last) {
        end_with_space(line, style, tag)?;
    }
    Ok(done)
}

/// Cuts spans at line feeds, which the family may have typed.
fn paragraphs(spans: &[Span]) -> Vec<Vec<Span>> {
    let mut found = vec![Vec::new()];
    for span in spans {
        for (number, part) in span.text.split('\n').enumerate() {
            if number > 0 {
                found.push(Vec::new());
            }
            if let Some(current) = found.last_mut() {
                current.push(Span {
                    text: part.to_owned(),
                    ..*span
                });
            }
        }
    }
    found
}

fn atoms(spans: &[Span], style: &Style, tag: &str) -> Result<Vec<Atom>, Missing> {
    let mut found: Vec<Atom> = Vec::new();
    let mut missing = BTreeSet::new();
    for span in spans {
        let face = span.face.unwrap_or(style.face);
        let tag = span.tag.unwrap_or(tag);
        let visible: String = span
            .text
            .chars()
            .map(|c| match c {
                '\t' | '\r' => ' ',
                '\u{2011}' => '-',
                other => other,
            })
            .filter(|c| !is_invisible(*c))
            .collect();
        let never_after_hyphen = span.text.contains('\u{2011}');
        let tied = tie(&visible, tag);
        let mut soft = BTreeSet::new();
        let mut text = String::with_capacity(tied.len());
        for letter in tied.chars() {
            if letter == SHY {
                soft.insert(text.len());
            } else {
                text.push(letter);
            }
        }
        let shaped = match clusters(&text, face, tag) {
            Ok(shaped) => shaped,
            Err(more) => {
                missing.extend(more.letters);
                continue;
            }
        };
        let mut end = 0;
        for mut cluster in shaped {
            end += cluster.text.len();
            let exit = if cluster.text == " " {
                Some(Exit {
                    hyphen: false,
                    cost: 0.0,
                })
            } else if soft.contains(&end) {
                Some(Exit {
                    hyphen: true,
                    cost: HYPHEN_COST / 2.0,
                })
            } else if !never_after_hyphen && parts_after_sign(&text, end) {
                Some(Exit {
                    hyphen: false,
                    cost: 0.1,
                })
            } else {
                None
            };
            if cluster.text.contains(NBSP) {
                cluster.text = cluster.text.replace(NBSP, " ").into();
            }
            let width = cluster.advance() * style.size / 1000.0;
            found.push(Atom {
                face,
                tag: span.tag,
                cluster,
                width,
                exit,
            });
        }
    }
    if missing.is_empty() {
        Ok(found)
    } else {
        Err(Missing { letters: missing })
    }
}

/// A line may end after a hyphen, slash or dash between two real words.
fn parts_after_sign(text: &str, end: usize) -> bool {
    let mut before = text[..end].chars().rev();
    let sign = before.next();
    matches!(sign, Some('-' | '/' | '–' | '\u{2010}'))
        && before.take(2).filter(|c| c.is_alphabetic()).count() == 2
        && text[end..]
            .chars()
            .take(2)
            .filter(|c| c.is_alphabetic())
            .count()
            == 2
}

/// Chooses the breaks: the whole paragraph at the least cost.
fn fill(atoms: Vec<Atom>, style: &Style, width: f32, tag: &str) -> Result<Vec<Line>, Missing> {
    if atoms.is_empty() {
        return Ok(vec![Line::default()]);
    }
    let parted = atoms.iter().any(|a| a.exit.is_some_and(|exit| exit.hyphen));
    let hyphens = if parted {
        clusters("-", style.face, tag)?
    } else {
        Vec::new()
    };
    let hyphen_width: f32 = hyphens.iter().map(Cluster::advance).sum::<f32>() * style.size / 1000.0;
    let mut exits: Vec<usize> = (0..atoms.len() - 1)
        .filter(|at| atoms[*at].exit.is_some())
        .collect();
    exits.push(atoms.len() - 1);
    let mut sums = vec![0.0_f32];
    for atom in &atoms {
        sums.push(sums.last().copied().unwrap_or(0.0) + atom.width);
    }
    let natural = |from: usize, to: usize| {
        let spaces: f32 = atoms[from..=to]
            .iter()
            .rev()
            .take_while(|atom| atom.cluster.text == " ")
            .map(|atom| atom.width)
            .sum();
        let hyphen = atoms[to].exit.is_some_and(|exit| exit.hyphen) && to + 1 < atoms.len();
        sums[to + 1] - sums[from] - spaces + if hyphen { hyphen_width } else { 0.0 }
    };
    let mut best: Vec<(f32, Option<usize>)> = Vec::with_capacity(exits.len());
    for (number, exit) in exits.iter().enumerate() {
        let mut choice = (f32::INFINITY, None);
        for before in (0..=number).rev() {
            // `before` counts exits already used: 0 means the line starts the paragraph.
            let from = if before == 0 {
                0
            } else {
                exits[before - 1] + 1
            };
            let wide = natural(from, *exit);
            let fits = wide <= width + 0.01;
            if !fits && before < number {
                break;
            }
            let base = if before == 0 { 0.0 } else { best[before - 1].0 };
            let last = *exit + 1 == atoms.len();
            let slack = ((width - wide) / width).max(0.0);
            let ragged = match (fits, last) {
                (false, _) => 100.0,
                // A last line of one short word looks lost.
                (true, true) => (slack - 0.6).max(0.0),
                (true, false) => slack * slack * 2.5,
            };
            let part = if last {
                0.0
            } else {
                atoms[*exit].exit.map_or(0.0, |e| e.cost)
            };
            let cost = base + 0.5 + ragged + part;
            if cost < choice.0 {
                choice = (cost, before.checked_sub(1));
            }
        }
        best.push(choice);
    }
    let mut ends = Vec::new();
    let mut at = Some(exits.len() - 1);
    while let Some(number) = at {
        ends.push(exits[number]);
        at = best[number].1;
    }
    ends.reverse();
    let mut from = 0;
    let mut widths = Vec::with_capacity(ends.len());
    for end in &ends {
        widths.push(natural(from, *end));
        from = end + 1;
    }
    let (count, mut done) = (atoms.len(), Vec::with_capacity(ends.len()));
    let mut rest = atoms.into_iter().enumerate();
    for (end, width) in ends.into_iter().zip(widths) {
        let mut line = Line {
            runs: Vec::new(),
            width,
            parted: false,
        };
        for (at, atom) in rest.by_ref() {
            let (of, exit) = ((atom.face, atom.tag), atom.exit);
            line.parted = at + 1 < count && atom.cluster.text != " ";
            push(&mut line, of, atom.cluster, end + 1 - at);
            if at == end {
                if at + 1 < count && exit.is_some_and(|exit| exit.hyphen) {
                    for mut hyphen in clusters("-", of.0, tag)? {
                        hyphen.text = SmolStr::new_inline("\u{AD}");
                        push(&mut line, of, hyphen, 0);
                    }
                }
                break;
            }
        }
        done.push(line);
    }
    Ok(done)
}

/// Face and language of a cluster.
type Of = (Face, Option<&'static str>);

/// `more`: how many clusters are still to come at most.
fn push(line: &mut Line, (face, tag): Of, cluster: Cluster, more: usize) {
    match line.runs.last_mut() {
        Some(run) if (run.face, run.tag) == (face, tag) => {
            Arc::make_mut(&mut run.clusters).push(cluster);
        }
        _ => {
            let mut clusters = Vec::with_capacity(more + 1);
            clusters.push(cluster);
            let clusters = Arc::new(clusters);
            line.runs.push(Run {
                face,
                tag,
                clusters,
            });
        }
    }
}

/// A line that ends with a word gets a space after it, so that no reader joins two words.
fn end_with_space(line: &mut Line, style: &Style, tag: &str) -> Result<(), Missing> {
    let last = line.runs.last().and_then(|run| run.clusters.last());
    if line.parted || last.is_none_or(|cluster| cluster.text == " ") {
        return Ok(());
    }
    let last = line.runs.last();
    let of = last.map_or((style.face, None), |run| (run.face, run.tag));
    for space in clusters(" ", of.0, tag)? {
        push(line, of, space, 0);
    }
    Ok(())
}
