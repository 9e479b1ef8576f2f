//! Setting small pictures, and cards that are cut out and folded.

use crate::display::{Colour, Item, Mark, Part, Path, Stroke};
use crate::document::{Block, Sign};
use crate::line::{Span, Style};
use crate::set::{Setter, Slab, drawn, push_below, shift};
use crate::shapes;
use crate::signs::{UNIT, sign};

/// A sign of this size at this place.
fn small(of: Sign, left: f32, size: f32) -> impl Iterator<Item = Path> {
    let scale = size / UNIT;
    sign(of).into_iter().map(move |path| {
        let mut placed = shapes::scaled(&path, scale, left);
        if let (Some(stroke), Some(of)) = (&mut placed.stroke, path.stroke) {
            stroke.width = (of.width * scale).max(0.9);
        }
        placed
    })
}

impl Setter {
    pub(crate) fn signs(
        &mut self,
        signs: &[(Sign, String)],
        size: f32,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        let gap = size * 0.35;
        #[allow(clippy::cast_precision_loss, reason = "a handful")]
        let all = signs.len() as f32 * (size + gap) - gap;
        let mut at = x + ((width - all) / 2.0).max(0.0);
        let mut slab = Slab {
            height: size,
            ..Slab::default()
        };
        for (of, alt) in signs {
            let node = self.figure(alt, parent);
            slab.marks.extend(small(*of, at, size).map(|path| Mark {
                part: Part::Node(node),
                item: Item::Path(path),
            }));
            at += size + gap;
        }
        slab
    }

    pub(crate) fn told(
        &mut self,
        (of, size): (Option<&(Sign, String)>, f32),
        words: &[Block],
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        let pad = if size > 0.0 { size * 0.19 } else { 5.7 };
        let before = self.here(parent);
        let left = if size > 0.0 { size + 34.0 } else { 0.0 };
        let mut slab = Slab::default();
        let part = of
            .filter(|(_, alt)| !alt.is_empty())
            .map(|(_, alt)| Part::Node(self.figure(alt, parent)));
        for more in self.stack(words, (x + left, width - left), parent) {
            slab.height += if slab.marks.is_empty() {
                0.0
            } else {
                more.before
            };
            push_below(&mut slab, more);
        }
        if slab.height > self.room * 0.6 {
            // Too long to stay whole: without its picture, to be cut between lines.
            self.back_to(before, parent);
            return self.stack(words, (x, width), parent);
        }
        let inner = slab.height.max(of.map_or(0.0, |_| size));
        shift(&mut slab.marks, pad + (inner - slab.height) / 2.0);
        slab.height = inner + 2.0 * pad;
        if let Some((of, _)) = of {
            let mut marks: Vec<Mark> = small(*of, x + 8.0, size)
                .map(|path| Mark {
                    part: part.unwrap_or(Part::Decoration),
                    item: Item::Path(path),
                })
                .collect();
            shift(&mut marks, pad + (inner - size) / 2.0);
            slab.marks.splice(0..0, marks);
        }
        let dots = Stroke {
            dash: Some((1.6, 2.4)),
            ..shapes::pen(1.1, Colour::PENCIL)
        };
        let (from, to) = ((x, slab.height), (x + width, slab.height));
        slab.marks.push(drawn(shapes::line(from, to, dots)));
        vec![slab]
    }

    /// Moves set words to the middle of their place, each line by itself.
    pub(crate) fn centre(
        &mut self,
        words: &mut Slab,
        text: &str,
        style: &Style,
        (_, width): (f32, f32),
    ) {
        let widths: Vec<f32> = self
            .lines(&[Span::plain(text)], style, width)
            .iter()
            .map(|line| (width - line.width) / 2.0)
            .collect();
        for mark in &mut words.marks {
            if let Item::Text(text) = &mut mark.item {
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a line's number"
                )]
                let line = (text.y / style.leading) as usize;
                text.x += widths.get(line).copied().unwrap_or_default();
            }
        }
    }

    pub(crate) fn folded(
        &mut self,
        (left, right): (&[Block], &[Block]),
        height: f32,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        const PAD: f32 = 14.0;
        let half = width / 2.0;
        let mut card = Slab {
            before: 11.0,
            height,
            ..Slab::default()
        };
        for (blocks, from) in [(left, x), (right, x + half)] {
            let mut inner = Slab::default();
            for slab in self.stack(blocks, (from + PAD, half - 2.0 * PAD), parent) {
                inner.height += slab.before;
                push_below(&mut inner, slab);
            }
            shift(&mut inner.marks, PAD);
            card.height = card.height.max(inner.height + 2.0 * PAD);
            card.marks.append(&mut inner.marks);
        }
        let frame = [x, 0.0, width, card.height];
        let pen = shapes::pen(0.9, Colour::INK);
        card.marks.push(drawn(shapes::rounded(frame, 9.0, pen)));
        let fold = Stroke {
            dash: Some((3.0, 2.4)),
            ..shapes::pen(0.8, Colour::PENCIL)
        };
        let (top, low) = ((x + half, 0.0), (x + half, card.height));
        card.marks.push(drawn(shapes::line(top, low, fold)));
        card
    }
}
