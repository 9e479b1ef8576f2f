//! Setting blocks: each block becomes slabs, strips of a page that are never cut.
//!
//! A slab knows what is drawn in it, how far it stays from the one before and whether it must stay
//! on the page of the next one. Structure nodes are made here, in reading order.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::display::{Colour, Item, Mark, Node, Part, Path, Role, Text};
use crate::document::{Block, Look};
use crate::face::Face;
use crate::line::{Line, Span, Style, lines};
use crate::tongue::{Own, Parts};

/// A strip of a page. Marks are placed from its own top and from the left edge of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slab {
    /// Space above, dropped at the top of a page.
    pub before: f32,
    /// Height without the space above.
    pub height: f32,
    /// What is drawn.
    pub marks: Vec<Mark>,
    /// Stays on the page of the next slab.
    pub keep: bool,
    /// Rows: the table whose head is repeated above on a new page.
    pub table: Option<usize>,
    /// A dashed box that takes the room left: left, width, greatest height.
    pub grow: Option<[f32; 3]>,
    /// Begins a new page.
    pub new_page: bool,
    /// The place of the seal, from the slab's top, with its node and tooltip.
    pub seal: Option<SlabSeal>,
}

/// The place of a seal in a slab, from its top.
#[derive(Clone, Debug)]
pub(crate) struct SlabSeal {
    pub name: &'static str,
    pub rect: [f32; 4],
    pub node: usize,
    pub tooltip: String,
}

/// What is gathered while setting.
pub(crate) struct Setter {
    /// Language tag.
    pub tag: &'static str,
    /// Structure so far.
    pub nodes: Vec<Node>,
    /// Letters no face has.
    pub missing: BTreeSet<char>,
    /// Heads of tables, to be repeated.
    pub heads: Vec<Slab>,
    /// Greatest height of a slab on an empty page.
    pub room: f32,
    /// Words in another language than the paper's, and that language.
    pub own: Option<Arc<Own>>,
}

pub(crate) const TITLE: Style = style(Face::SerifSemi, 24.5, 29.0, Colour::INK);
pub(crate) const SECOND: Style = style(Face::Serif, 16.5, 21.5, Colour::INK);
pub(crate) const THIRD: Style = style(Face::Sans, 12.0, 16.0, Colour::SOFT);
pub(crate) const HEADING: Style = style(Face::SerifSemi, 14.6, 19.0, Colour::INK);
pub(crate) const QUESTION: Style = style(Face::Serif, 15.2, 21.5, Colour::INK);
pub(crate) const POSTER: Style = style(Face::Serif, 23.0, 31.0, Colour::INK);
pub(crate) const HEAD: Style = style(Face::SansSemi, 10.0, 13.0, Colour::SOFT);

const fn style(face: Face, size: f32, leading: f32, colour: Colour) -> Style {
    Style {
        face,
        size,
        leading,
        colour,
        hyphens: false,
    }
}

/// The style of a look.
pub(crate) fn look(look: Look) -> Style {
    match look {
        Look::Text => style(Face::Sans, 11.5, 16.5, Colour::INK),
        Look::Letter => style(Face::Sans, 12.5, 18.5, Colour::INK),
        Look::Cell => Style {
            hyphens: true,
            ..style(Face::Sans, 11.0, 15.0, Colour::INK)
        },
        Look::Step => style(Face::SansSemi, 12.0, 16.0, Colour::INK),
        Look::Small => style(Face::Sans, 10.0, 14.0, Colour::SOFT),
        Look::Remark => style(Face::SansItalic, 10.4, 14.0, Colour::SOFT),
        Look::Label => style(Face::SansSemi, 10.1, 14.0, Colour::PINE),
        Look::Value => style(Face::SansSemi, 12.5, 17.0, Colour::INK),
        Look::Easy => style(Face::Sans, 16.0, 24.0, Colour::INK),
        Look::EasyStrong => style(Face::SansSemi, 17.0, 23.0, Colour::INK),
        Look::Wall => style(Face::Sans, 20.5, 27.0, Colour::INK),
    }
}

/// The space above a paragraph of this look.
fn above(of: Look) -> f32 {
    match of {
        Look::Text => 5.0,
        Look::Letter => 9.0,
        Look::Small => 4.0,
        Look::Remark => 2.5,
        Look::Easy => 6.0,
        Look::Wall => 6.0,
        Look::EasyStrong | Look::Cell | Look::Step | Look::Label | Look::Value => 0.0,
    }
}

pub(crate) fn drawn(path: Path) -> Mark {
    Mark {
        part: Part::Decoration,
        item: Item::Path(path),
    }
}

impl Setter {
    /// Begins with one node, which says its language.
    pub fn new(tag: &'static str, room: f32, role: Role) -> Setter {
        Setter {
            tag,
            nodes: vec![Node {
                role,
                children: Vec::new(),
                language: Some(tag),
                alt: None,
                columns: 1,
            }],
            missing: BTreeSet::new(),
            heads: Vec::new(),
            room,
            own: None,
        }
    }

    /// Takes what another one set as the next child of its first node: numbers go on behind its own.
    pub fn adopt(&mut self, mut other: Setter, mut slabs: Vec<Slab>) -> Vec<Slab> {
        let (nodes, heads) = (self.nodes.len(), self.heads.len());
        for node in &mut other.nodes {
            node.children.iter_mut().for_each(|child| *child += nodes);
        }
        for slab in slabs.iter_mut().chain(&mut other.heads) {
            for mark in &mut slab.marks {
                if let Part::Node(node) = &mut mark.part {
                    *node += nodes;
                }
            }
            if let Some(seal) = &mut slab.seal {
                seal.node += nodes;
            }
            if let Some(table) = &mut slab.table {
                *table += heads;
            }
        }
        if let Some(first) = self.nodes.first_mut() {
            first.children.push(nodes);
        }
        self.nodes.append(&mut other.nodes);
        self.heads.append(&mut other.heads);
        self.missing.append(&mut other.missing);
        slabs
    }

    /// Adds a node below `parent`.
    pub fn node(&mut self, parent: usize, role: Role) -> usize {
        let number = self.nodes.len();
        self.nodes.push(Node {
            role,
            children: Vec::new(),
            language: None,
            alt: None,
            columns: 1,
        });
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.push(number);
        }
        number
    }

    /// Breaks lines; letters that cannot be printed are remembered.
    pub fn lines(&mut self, spans: &[Span], style: &Style, width: f32) -> Vec<Line> {
        match lines(spans, style, width, self.tag) {
            Ok(done) => done.to_vec(),
            Err(more) => {
                self.missing.extend(more.letters);
                Vec::new()
            }
        }
    }

    /// The text marks of one line at `x`, its box beginning at `top`.
    pub fn line_marks(&self, line: Line, style: &Style, x: f32, top: f32, part: Part) -> Vec<Mark> {
        self.runs(line, style, (x, top), &mut |_| part)
    }

    /// The same, each run a part of its own choice by its language.
    fn runs(
        &self,
        line: Line,
        style: &Style,
        (x, top): (f32, f32),
        part: &mut dyn FnMut(Option<&'static str>) -> Part,
    ) -> Vec<Mark> {
        let (ascent, descent) = style.face.extent();
        let inner = (ascent + descent) * style.size / 1000.0;
        let y = top + (style.leading - inner) / 2.0 + ascent * style.size / 1000.0;
        let mut at = x;
        let mut marks = Vec::with_capacity(line.runs.len());
        for run in line.runs {
            let all = run.clusters.iter();
            let wide: f32 = all.map(crate::display::Cluster::advance).sum();
            marks.push(Mark {
                part: part(run.tag),
                item: Item::Text(Text {
                    x: at,
                    y,
                    face: run.face,
                    size: style.size,
                    colour: style.colour,
                    clusters: run.clusters,
                }),
            });
            at += wide * style.size / 1000.0;
        }
        marks
    }

    /// A paragraph as slabs, one a line: no line alone at the foot or the head of a page.
    pub fn paragraph(
        &mut self,
        spans: &[Span],
        style: &Style,
        (x, width): (f32, f32),
        node: usize,
    ) -> Vec<Slab> {
        let own = self.in_tongue(spans);
        let spans = own.as_deref().unwrap_or(spans);
        let set = self.lines(spans, style, width);
        let mut parts = self.parts(spans, node);
        let count = set.len();
        set.into_iter()
            .enumerate()
            .map(|(number, line)| Slab {
                height: style.leading,
                marks: self.runs(line, style, (x, 0.0), &mut |tag| parts.of(tag)),
                keep: number + 1 < count && (count <= 3 || number == 0 || number + 2 == count),
                ..Slab::default()
            })
            .collect()
    }

    /// One line or more in a single slab.
    pub fn solid(&mut self, text: &str, style: &Style, (x, width): (f32, f32), part: Part) -> Slab {
        let plain = [Span::plain(text)];
        let own = self.in_tongue(&plain);
        let spans = own.as_deref().unwrap_or(&plain);
        let set = self.lines(spans, style, width);
        let mut parts = match part {
            Part::Node(node) => self.parts(spans, node),
            other => Parts::all(other),
        };
        let mut slab = Slab::default();
        for line in set {
            let at = (x, slab.height);
            let marks = self.runs(line, style, at, &mut |tag| parts.of(tag));
            slab.marks.extend(marks);
            slab.height += style.leading;
        }
        slab
    }

    /// Sets `blocks` one below the other from `x` in `width` points, as children of `parent`.
    pub fn stack(&mut self, blocks: &[Block], (x, width): (f32, f32), parent: usize) -> Vec<Slab> {
        let mut slabs: Vec<Slab> = Vec::new();
        let mut gap = 0.0;
        // Where the sentences begin that lead to what follows.
        let mut lead = 0;
        for block in blocks {
            if let Block::Space(points) = block {
                gap += points;
                continue;
            }
            let mut more = self.block(block, (x, width), parent);
            match block {
                Block::Paragraph { .. } | Block::Tongue(..) => {}
                Block::Table(_) => together(slabs.get_mut(lead..).unwrap_or_default()),
                _ => lead = slabs.len() + more.len(),
            }
            if let Some(first) = more.first_mut() {
                first.before += gap;
                gap = 0.0;
            }
            slabs.append(&mut more);
        }
        slabs
    }

    fn block(&mut self, block: &Block, span: (f32, f32), parent: usize) -> Vec<Slab> {
        match block {
            Block::Letterhead {
                title,
                second,
                third,
            } => self.letterhead(title, second.as_deref(), third.as_deref(), span, parent),
            Block::Heading(text) => self.heading(text, span, parent),
            Block::Paragraph { spans, look: kind } => {
                let node = self.node(parent, Role::Paragraph);
                let mut slabs = self.paragraph(spans, &look(*kind), span, node);
                if let Some(first) = slabs.first_mut() {
                    first.before = above(*kind);
                }
                slabs
            }
            Block::Quote(text) => self.quote(text, &QUESTION, span, parent),
            Block::Poster(text) => self.quote(text, &POSTER, span, parent),
            Block::List {
                items,
                look: kind,
                counted,
            } => self.list(items, *kind, *counted, span, parent),
            Block::Columns(columns) => self.columns(columns, span, parent),
            Block::Boxes(boxes) => self.boxes(boxes, span, parent),
            Block::Table(table) => self.table(table, span, parent),
            Block::Drawing {
                label,
                height,
                strokes,
            } => vec![self.drawing(label, *height, strokes.as_ref(), span, parent)],
            Block::Pill(text) => vec![self.pill(text, span, parent)],
            Block::Number(number) => vec![self.number(*number, span, parent)],
            Block::Tick { on, alt } => vec![self.tick(*on, alt, span, parent)],
            Block::Ink { strokes, alt } => vec![self.ink(strokes, alt, span, parent)],
            Block::Facts { pairs, look } => self.facts(pairs, *look, span, parent),
            Block::Key(groups) => self.key(groups, span, parent),
            Block::Code { rows, alt } => vec![self.code(rows, alt, span, parent)],
            Block::Picture(picture) => vec![self.picture(picture, span, parent)],
            Block::Choices(choices) => self.choices(choices, span, parent),
            Block::Blank { label, lines } => self.blank(label, *lines, span, parent),
            Block::Signs { signs, size } => vec![self.signs(signs, *size, span, parent)],
            Block::Told { sign, size, words } => {
                self.told((sign.as_ref(), *size), words, span, parent)
            }
            Block::Folded {
                left,
                right,
                height,
            } => vec![self.folded((left, right), *height, span, parent)],
            Block::Tongue(language, blocks) => {
                let node = self.node(parent, Role::Section);
                let paper = std::mem::replace(&mut self.tag, language.bcp47());
                if let Some(node) = self.nodes.get_mut(node) {
                    node.language = Some(language.bcp47());
                }
                let slabs = self.stack(blocks, span, node);
                self.tag = paper;
                slabs
            }
            Block::House { logo } => vec![self.house(logo, span.0)],
            Block::Cut => vec![self.cut()],
            Block::Seal {
                name,
                note,
                tooltip,
            } => vec![self.seal(name, note, tooltip, span, parent)],
            Block::NewPage => vec![Slab {
                new_page: true,
                ..Slab::default()
            }],
            Block::Space(_) | Block::Continued => Vec::new(),
        }
    }
}

/// Lines that go on the page of the table they lead to, at most: what people agree to stands above their names.
const LEAD: usize = 7;

/// Keeps a few lines with what follows.
fn together(slabs: &mut [Slab]) {
    if slabs.len() <= LEAD {
        slabs.iter_mut().for_each(|slab| slab.keep = true);
    }
}

/// Moves marks down by `by` points.
pub(crate) fn shift(marks: &mut [Mark], by: f32) {
    for mark in marks {
        match &mut mark.item {
            Item::Text(text) => text.y += by,
            Item::Image(image) => image.rect[1] += by,
            Item::Path(path) => path.take(|x, y| (x, y + by)),
        }
    }
}

/// Puts `more` below what `slab` holds already.
pub(crate) fn push_below(slab: &mut Slab, mut more: Slab) {
    shift(&mut more.marks, slab.height);
    if let Some(mut seal) = more.seal.take() {
        seal.rect[1] += slab.height;
        seal.rect[3] += slab.height;
        slab.seal = Some(seal);
    }
    slab.marks.append(&mut more.marks);
    slab.height += more.height;
}
