//! Setting what hands and eyes use: circles with numbers, pills, tick boxes, drawn names, the
//! children's box, lines to write on, the recovery key, the place of the seal.
//!
//! What is drawn and means something gets words for listeners; the rest is decoration.

use std::sync::Arc;

use smallvec::SmallVec;

use crate::display::{Cluster, Colour, Item, Mark, Part, Role, Text};
use crate::document::{Look, Picture, Strokes};
use crate::face::Face;
use crate::line::{Span, Style};
use crate::set::{Setter, Slab, SlabSeal, drawn, look, push_below, shift};
use crate::shapes;

impl Setter {
    pub(crate) fn pill(&mut self, text: &str, (x, width): (f32, f32), parent: usize) -> Slab {
        const PAD: f32 = 6.5;
        let node = self.node(parent, Role::Paragraph);
        let style = Style {
            face: Face::SansSemi,
            size: 9.4,
            leading: 13.0,
            colour: Colour::LEAF,
            hyphens: false,
        };
        let inner = (x + PAD, width - 2.0 * PAD);
        let set = self.lines(&[Span::plain(text)], &style, inner.1);
        let wide = set.iter().map(|line| line.width).fold(0.0, f32::max);
        let mut slab = self.solid(text, &style, inner, Part::Node(node));
        shift(&mut slab.marks, 0.7);
        slab.height += 1.6;
        let frame = [x, 0.0, wide + 2.0 * PAD, slab.height];
        slab.marks.push(drawn(shapes::rounded(
            frame,
            7.3,
            shapes::pen(1.0, Colour::LEAF),
        )));
        slab.before = 3.5;
        slab.height += 0.5;
        slab
    }

    pub(crate) fn number(&mut self, number: u32, (x, _): (f32, f32), parent: usize) -> Slab {
        const RADIUS: f32 = 9.6;
        let node = self.node(parent, Role::Paragraph);
        let style = Style {
            face: Face::SerifSemi,
            size: if number < 100 { 11.3 } else { 9.0 },
            leading: 2.0 * RADIUS,
            colour: Colour::PINE,
            hyphens: false,
        };
        let words = number.to_string();
        let wide = self
            .lines(&[Span::plain(words.as_str())], &style, 100.0)
            .first()
            .map_or(0.0, |line| line.width);
        let at = x + 0.8 + RADIUS - wide / 2.0;
        let mut slab = self.solid(&words, &style, (at, 100.0), Part::Node(node));
        // Figures stand on the baseline: centre them by their own height, not by the line's.
        let middle = style.face.capital() * style.size / 2000.0;
        if let Some(Mark {
            item: Item::Text(text),
            ..
        }) = slab.marks.first_mut()
        {
            text.y = RADIUS + 0.4 + middle * 0.98;
        }
        let pen = shapes::pen(1.5, Colour::PINE);
        slab.marks.push(drawn(shapes::circle(
            x + 0.8 + RADIUS,
            RADIUS + 0.4,
            RADIUS,
            pen,
        )));
        slab.height = 2.0 * RADIUS + 1.0;
        slab
    }

    pub(crate) fn tick(
        &mut self,
        on: bool,
        alt: &str,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        const SIZE: f32 = 14.0;
        let node = self.figure(alt, parent);
        let left = x + ((width - SIZE) / 2.0).max(0.0);
        Slab {
            height: SIZE + 1.0,
            marks: shapes::tick_box(left, 0.0, SIZE, on)
                .into_iter()
                .map(|path| figure_mark(node, path))
                .collect(),
            ..Slab::default()
        }
    }

    pub(crate) fn code(
        &mut self,
        rows: &[String],
        alt: &str,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        // Four centimetres at least: a module of a long code is then still half a millimetre.
        let size = width.min(170.0);
        let node = self.figure(alt, parent);
        Slab {
            height: size,
            marks: vec![figure_mark(node, shapes::code(rows, [x, 0.0, size]))],
            ..Slab::default()
        }
    }

    /// As large as the rest of a page allows, never larger than its own unit as points.
    pub(crate) fn picture(
        &mut self,
        picture: &Picture,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        // A title and a legend stand on the same page.
        let room = self.room - 150.0;
        let scale = (width / picture.width).min(room / picture.height).min(1.0);
        let left = x + (width - picture.width * scale) / 2.0;
        let node = self.figure(&picture.alt, parent);
        let mut marks: Vec<Mark> = picture
            .shapes
            .iter()
            .map(|path| figure_mark(node, shapes::scaled(path, scale, left)))
            .collect();
        for words in &picture.words {
            let style = Style {
                face: words.face,
                size: words.size * scale,
                leading: words.size * scale,
                colour: Colour::INK,
                hyphens: false,
            };
            // A space after them, so that no reader joins them with the next.
            let spans = [Span::plain(format!("{} ", words.text))];
            let set = self.lines(&spans, &style, f32::MAX);
            for line in set {
                let at = left + words.x * scale - line.width / 2.0;
                for mut mark in self.line_marks(line, &style, at, 0.0, Part::Node(node)) {
                    if let Item::Text(text) = &mut mark.item {
                        text.y = words.y * scale;
                    }
                    marks.push(mark);
                }
            }
        }
        Slab {
            before: 6.0,
            height: picture.height * scale,
            marks,
            ..Slab::default()
        }
    }

    pub(crate) fn figure(&mut self, alt: &str, parent: usize) -> usize {
        let node = self.node(parent, Role::Figure);
        if let Some(node) = self.nodes.get_mut(node) {
            node.alt = Some(alt.to_owned());
        }
        node
    }

    pub(crate) fn ink(
        &mut self,
        strokes: &Strokes,
        alt: &str,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        const HEIGHT: f32 = 23.0;
        let node = self.figure(alt, parent);
        Slab {
            height: HEIGHT - 3.0,
            marks: shapes::ink(strokes, [x + 4.0, -1.0, (width - 8.0).min(110.0), HEIGHT])
                .into_iter()
                .map(|path| figure_mark(node, path))
                .collect(),
            ..Slab::default()
        }
    }

    pub(crate) fn drawing(
        &mut self,
        label: &str,
        height: f32,
        strokes: Option<&Strokes>,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        let node = self.node(parent, Role::Paragraph);
        let mut slab = self.solid(
            label,
            &look(Look::Small),
            (x + 11.0, width - 22.0),
            Part::Node(node),
        );
        shift(&mut slab.marks, 7.0);
        slab.before = 14.0;
        slab.height = height.max(slab.height + 14.0);
        if let Some(strokes) = strokes {
            let node = self.figure(label, parent);
            let rect = [x + 16.0, 26.0, width - 32.0, slab.height - 38.0];
            slab.marks.extend(
                shapes::ink(strokes, rect)
                    .into_iter()
                    .map(|path| figure_mark(node, path)),
            );
        }
        slab.grow = Some([x, width, (slab.height * 2.0).max(250.0)]);
        slab
    }

    pub(crate) fn key(
        &mut self,
        groups: &[String],
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        const PLACE: f32 = 13.5;
        const GAP: f32 = 17.0;
        let node = self.node(parent, Role::Paragraph);
        let style = Style {
            face: Face::SansSemi,
            size: 18.0,
            leading: 34.0,
            colour: Colour::INK,
            hyphens: false,
        };
        let mut slabs: Vec<Slab> = Vec::new();
        let mut at = x;
        for (number, group) in groups.iter().enumerate() {
            let wide = group.chars().count() as f32 * PLACE;
            if slabs.is_empty() || at + wide > x + width {
                at = x;
                slabs.push(Slab {
                    height: style.leading,
                    before: 4.0,
                    keep: true,
                    ..Slab::default()
                });
            }
            let spaced = if number + 1 < groups.len() {
                format!("{group} ")
            } else {
                group.clone()
            };
            let mut part = self.solid(&spaced, &style, (at, f32::MAX), Part::Node(node));
            for mark in &mut part.marks {
                if let Item::Text(text) = &mut mark.item {
                    space_out(text, PLACE * 1000.0 / style.size);
                }
            }
            if let Some(row) = slabs.last_mut() {
                row.marks.append(&mut part.marks);
            }
            at += wide + GAP;
        }
        if let Some(last) = slabs.last_mut() {
            last.keep = false;
        }
        slabs
    }

    pub(crate) fn choices(
        &mut self,
        choices: &[String],
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        const BOX: f32 = 14.0;
        const ROW: f32 = 22.0;
        let list = self.node(parent, Role::List);
        let style = look(Look::Text);
        let mut slabs: Vec<Slab> = Vec::new();
        let mut at = x;
        for choice in choices {
            let entry = self.node(list, Role::Item);
            let node = self.node(entry, Role::Body);
            let spans = [Span::plain(format!("{choice} "))];
            let set = self.lines(&spans, &style, width - BOX - 8.0);
            let wide = BOX + 8.0 + set.iter().map(|line| line.width).fold(0.0, f32::max);
            if slabs.is_empty() || at + wide > x + width {
                at = x;
                slabs.push(Slab {
                    height: 0.0,
                    before: 1.5,
                    ..Slab::default()
                });
            }
            let part = self.solid(
                &spans[0].text,
                &style,
                (at + BOX + 8.0, width - BOX - 8.0),
                Part::Node(node),
            );
            if let Some(row) = slabs.last_mut() {
                for path in shapes::tick_box(at, 1.6, BOX, false) {
                    row.marks.push(drawn(path));
                }
                row.marks.extend(part.marks);
                row.height = row.height.max(part.height + ROW - style.leading);
            }
            at += wide + 20.0;
        }
        slabs
    }

    pub(crate) fn blank(
        &mut self,
        label: &str,
        lines: u32,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        const ROW: f32 = 25.0;
        let style = look(Look::Text);
        let node = self.node(parent, Role::Paragraph);
        let spaced = format!("{label} ");
        let wide = self
            .lines(&[Span::plain(spaced.as_str())], &style, width)
            .iter()
            .map(|line| line.width)
            .fold(0.0, f32::max);
        let mut first = Slab {
            before: 4.0,
            height: 5.0,
            ..Slab::default()
        };
        let words = self.solid(&spaced, &style, (x, width), Part::Node(node));
        push_below(&mut first, words);
        first.height += 3.0;
        let pen = shapes::pen(0.8, Colour::PENCIL);
        if wide + 60.0 < width {
            let (from, y) = (x + wide + 6.0, first.height - 5.5);
            first
                .marks
                .push(drawn(shapes::line((from, y), (x + width, y), pen)));
        }
        first.keep = lines > 0;
        let mut slabs = vec![first];
        for number in 0..lines {
            slabs.push(Slab {
                height: ROW,
                keep: number + 1 < lines,
                marks: vec![drawn(shapes::line(
                    (x, ROW - 2.0),
                    (x + width, ROW - 2.0),
                    pen,
                ))],
                ..Slab::default()
            });
        }
        slabs
    }

    pub(crate) fn cut(&mut self) -> Slab {
        let pen = crate::display::Stroke {
            dash: Some((4.0, 3.0)),
            ..shapes::pen(1.0, Colour::PENCIL)
        };
        Slab {
            before: 12.0,
            height: 6.0,
            marks: vec![drawn(shapes::line(
                (0.0, 3.0),
                (crate::display::A4.0, 3.0),
                pen,
            ))],
            keep: true,
            ..Slab::default()
        }
    }

    pub(crate) fn seal(
        &mut self,
        name: &'static str,
        note: &str,
        tooltip: &str,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        const FIELD: (f32, f32) = (210.0, 44.0);
        if note.is_empty() {
            return unseen(name, tooltip, parent);
        }
        let words = self.node(parent, Role::Paragraph);
        let style = Style {
            size: 9.0,
            leading: 12.0,
            ..look(Look::Small)
        };
        let left = width - FIELD.0 - 18.0;
        let mut slab = self.solid(note, &style, (x, left), Part::Node(words));
        let down = (FIELD.1 - slab.height).max(0.0) / 2.0;
        shift(&mut slab.marks, down);
        slab.height = slab.height.max(FIELD.1);
        slab.before = 12.0;
        let node = self.node(parent, Role::Form);
        let at = x + width - FIELD.0;
        let frame = [at, 0.0, FIELD.0, FIELD.1];
        slab.marks.push(drawn(shapes::rounded(
            frame,
            5.0,
            shapes::pen(0.6, Colour::LINE),
        )));
        let rect = [at + 4.0, 3.0, at + FIELD.0 - 4.0, FIELD.1 - 3.0];
        slab.seal = Some(SlabSeal {
            name,
            rect,
            node,
            tooltip: tooltip.to_owned(),
        });
        slab
    }
}

/// A seal that is nowhere to be seen: a field without extent, outside of the tree of tags. What is within the tree may not
/// change after a first seal, in the eyes of other programs.
fn unseen(name: &'static str, tooltip: &str, node: usize) -> Slab {
    Slab {
        seal: Some(SlabSeal {
            name,
            rect: [0.0; 4],
            node,
            tooltip: tooltip.to_owned(),
        }),
        ..Slab::default()
    }
}

fn figure_mark(node: usize, path: crate::display::Path) -> Mark {
    Mark {
        part: Part::Node(node),
        item: Item::Path(path),
    }
}

/// Gives every letter a place of the same width (thousandths of the size) and centres it there.
///
/// The letters become one cluster, so that a reader gets the group and not letters set apart.
fn space_out(text: &mut Text, place: f32) {
    let (mut letters, mut glyphs) = (String::new(), SmallVec::new());
    let mut rest = Vec::new();
    let clusters = Arc::make_mut(&mut text.clusters);
    for cluster in std::mem::take(clusters) {
        if cluster.text == " " {
            rest.push(cluster);
            continue;
        }
        let slack = place - cluster.advance();
        letters.push_str(&cluster.text);
        for mut glyph in cluster.glyphs {
            glyph.dx += slack / 2.0;
            glyph.advance += slack;
            glyphs.push(glyph);
        }
    }
    clusters.push(Cluster {
        text: letters.into(),
        glyphs,
    });
    clusters.append(&mut rest);
}
