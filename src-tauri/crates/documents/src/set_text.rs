//! Setting words: the head of a paper, headings, the question, lists, labels with values.
//!
//! Headings stay with what follows them; an entry of a list is cut only when it is long.

use crate::display::{Colour, Part, Role};
use crate::document::Look;
use crate::face::Face;
use crate::line::{Span, Style};
use crate::set::{HEADING, SECOND, Setter, Slab, THIRD, TITLE, drawn, look, push_below, shift};
use crate::shapes;

impl Setter {
    pub(crate) fn letterhead(
        &mut self,
        title: &str,
        second: Option<&str>,
        third: Option<&str>,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        const RING: f32 = 43.5;
        let inner = (x + RING + 11.0, width - RING - 11.0);
        let mut slab = Slab::default();
        let lines = [
            (Some(title), TITLE, Role::Heading(1)),
            (second, SECOND, Role::Paragraph),
            (third, THIRD, Role::Paragraph),
        ];
        for (text, style, role) in lines {
            let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
                continue;
            };
            let node = self.node(parent, role);
            let part = self.solid(text, &style, inner, Part::Node(node));
            push_below(&mut slab, part);
        }
        let text_height = slab.height;
        slab.height = slab.height.max(RING);
        if text_height < RING {
            shift(&mut slab.marks, (RING - text_height) / 2.0);
        }
        let ring_top = (slab.height - RING) / 2.0;
        for dot in shapes::ring(x, ring_top, RING) {
            slab.marks.push(drawn(dot));
        }
        slab.height += 11.0;
        slab.marks.push(drawn(shapes::line(
            (x, slab.height),
            (x + width, slab.height),
            shapes::pen(1.9, Colour::PINE),
        )));
        slab.height += 3.0;
        slab.keep = true;
        vec![slab]
    }

    pub(crate) fn heading(&mut self, text: &str, span: (f32, f32), parent: usize) -> Vec<Slab> {
        let node = self.node(parent, Role::Heading(2));
        let mut slab = self.solid(text, &HEADING, span, Part::Node(node));
        slab.before = 14.0;
        slab.height += 2.0;
        slab.keep = true;
        vec![slab]
    }

    pub(crate) fn quote(
        &mut self,
        text: &str,
        style: &Style,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        let quote = self.node(parent, Role::Quote);
        let node = self.node(quote, Role::Paragraph);
        let inner = (x + 15.0, width - 15.0);
        let mut slabs = self.paragraph(&[Span::plain(text)], style, inner, node);
        let last = slabs.len().saturating_sub(1);
        for (number, slab) in slabs.iter_mut().enumerate() {
            // Overlapping pieces leave no seam on a screen.
            let overlap = if number == last { 0.0 } else { 0.8 };
            let bar = shapes::bar([x, 0.0, 3.0, slab.height + overlap], Colour::AMBER);
            slab.marks.push(drawn(bar));
        }
        if let Some(first) = slabs.first_mut() {
            first.before = 4.0;
        }
        slabs
    }

    pub(crate) fn list(
        &mut self,
        items: &[String],
        kind: Look,
        counted: bool,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        let list = self.node(parent, Role::List);
        let style = look(kind);
        let indent = if counted { 20.0 } else { 14.0 };
        let mut slabs = Vec::new();
        for (number, item) in items.iter().enumerate() {
            let entry = self.node(list, Role::Item);
            let label = counted.then(|| self.node(entry, Role::Label));
            let body = self.node(entry, Role::Body);
            let inner = (x + indent, width - indent);
            let mut more = self.paragraph(&[Span::plain(item)], &style, inner, body);
            if let Some(first) = more.first_mut() {
                let middle = style.leading / 2.0 + style.size * 0.06;
                let mark = match label {
                    Some(label) => {
                        let text = format!("{}. ", number + 1);
                        let semi = Style {
                            face: Face::SansSemi,
                            colour: Colour::PINE,
                            ..style
                        };
                        self.solid(&text, &semi, (x, indent), Part::Node(label))
                            .marks
                    }
                    None => vec![drawn(shapes::dot(x + 4.0, middle, 2.2, Colour::PINE))],
                };
                first.marks.splice(0..0, mark);
                first.before = 4.0;
            }
            slabs.append(&mut more);
        }
        slabs
    }

    pub(crate) fn facts(
        &mut self,
        facts: &[(String, String)],
        kind: Look,
        (x, width): (f32, f32),
        parent: usize,
    ) -> Vec<Slab> {
        let list = self.node(parent, Role::List);
        let value_style = look(kind);
        let label_style = Style {
            size: value_style.size * 0.92,
            leading: value_style.leading,
            ..look(Look::Label)
        };
        // The labels' own width decides, up to a third of the line.
        let most = width / 3.0;
        let mut left: f32 = 0.0;
        for (label, _) in facts {
            for line in self.lines(&[Span::plain(label.as_str())], &label_style, most) {
                left = left.max(line.width);
            }
        }
        let left = left + 16.0;
        let mut slabs = Vec::new();
        for (label, value) in facts {
            let entry = self.node(list, Role::Item);
            let head = if label.is_empty() {
                Slab::default()
            } else {
                let node = self.node(entry, Role::Label);
                let span = (x, left - 8.0);
                self.solid(&format!("{label} "), &label_style, span, Part::Node(node))
            };
            let body = self.node(entry, Role::Body);
            let span = (x + left, width - left);
            let mut more = self.paragraph(&[Span::plain(value)], &value_style, span, body);
            if more.is_empty() {
                more.push(Slab::default());
            }
            // A label of more lines than its value makes the last line taller, and holds them together.
            let own: f32 = more.iter().map(|slab| slab.height).sum();
            let mut below = 0.0;
            for slab in &mut more {
                below += slab.height;
                slab.keep |= below < head.height.min(own);
            }
            if let Some(last) = more.last_mut() {
                last.height += (head.height - own).max(0.0);
            }
            if let Some(first) = more.first_mut() {
                first.marks.splice(0..0, head.marks);
                first.before = 5.0;
            }
            slabs.append(&mut more);
        }
        slabs
    }
}
