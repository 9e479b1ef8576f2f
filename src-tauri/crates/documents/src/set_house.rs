//! Setting the head of an office's letters: its picture on the left, name and address on the right.

use crate::display::{Colour, Image, Item, Mark, Part, Pixels, Role};
use crate::face::Face;
use crate::line::{Span, Style};
use crate::set::{Setter, Slab};

/// Largest place of the picture in points.
const MOST: (f32, f32) = (128.0, 42.0);
const STYLE: Style = Style {
    face: Face::Sans,
    size: 9.6,
    leading: 12.6,
    colour: Colour::SOFT,
    hyphens: false,
};

impl Setter {
    pub(crate) fn house(
        &mut self,
        logo: Option<&Pixels>,
        lines: &[String],
        (x, width): (f32, f32),
        parent: usize,
    ) -> Slab {
        let mut slab = Slab {
            keep: true,
            ..Slab::default()
        };
        if let Some(logo) = logo {
            let by = (MOST.0 / logo.width as f32).min(MOST.1 / logo.height as f32);
            let size = (logo.width as f32 * by, logo.height as f32 * by);
            let node = self.figure(lines.first().map_or("", String::as_str), parent);
            slab.marks.push(Mark {
                part: Part::Node(node),
                item: Item::Image(Image {
                    rect: [x, 0.0, size.0, size.1],
                    pixels: logo.clone(),
                }),
            });
            slab.height = size.1;
        }
        let left = if logo.is_some() { MOST.0 + 16.0 } else { 0.0 };
        let mut top = 0.0;
        for words in lines.iter().filter(|words| !words.trim().is_empty()) {
            let node = self.node(parent, Role::Paragraph);
            for line in self.lines(&[Span::plain(words.as_str())], &STYLE, width - left) {
                let at = x + width - line.width;
                slab.marks
                    .extend(self.line_marks(line, &STYLE, at, top, Part::Node(node)));
                top += STYLE.leading;
            }
        }
        slab.height = slab.height.max(top) + 12.0;
        slab
    }
}
