//! The display list: what stands where on each page, and what it means.
//!
//! It lies between layout and writers, so that the PDF and the preview on the screen draw the same
//! pages; it knows nothing of either. Lengths are points from the top left corner of the page.

use std::sync::Arc;

use smallvec::SmallVec;
use smol_str::SmolStr;

use crate::face::Face;

/// Width and height of A4 in points.
pub const A4: (f32, f32) = (595.28, 841.89);

/// A colour as red, green, blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Text.
    pub const INK: Colour = Colour(0x1C, 0x2A, 0x27);
    /// Quiet text.
    pub const SOFT: Colour = Colour(0x44, 0x52, 0x4D);
    /// The brand's green.
    pub const PINE: Colour = Colour(0x1D, 0x5A, 0x51);
    /// The one honey dot of the ring.
    pub const HONEY: Colour = Colour(0xE9, 0xB9, 0x49);
    /// The bar beside the question: honey dark enough for grey printers.
    pub const AMBER: Colour = Colour(0xB9, 0x7A, 0x0A);
    /// Outline and letters of "must be in the plan".
    pub const LEAF: Colour = Colour(0x2F, 0x54, 0x1B);
    /// Hairlines between rows.
    pub const LINE: Colour = Colour(0xB9, 0xB1, 0xA2);
    /// Lines to write on, dashed boxes.
    pub const PENCIL: Colour = Colour(0x8A, 0x82, 0x75);
    /// A drawn name.
    pub const PEN: Colour = Colour(0x1A, 0x2C, 0x66);
}

/// All pages of one paper with their meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Display {
    /// Width and height of every page in points.
    pub size: (f32, f32),
    /// Title of the document.
    pub title: String,
    /// Language of the document as a BCP 47 tag.
    pub language: &'static str,
    /// Day the paper carries, as `YYYY-MM-DD`.
    pub date: String,
    /// The pages in order, as sides of sheets.
    pub pages: Vec<Page>,
    /// How many pages were numbered, before any went together onto a sheet.
    pub numbered: usize,
    /// The structure tree; entry 0 is the document itself.
    pub structure: Vec<Node>,
    /// Where seals will stand, in their order, if this paper takes any.
    pub seals: Vec<SealPlace>,
    /// What goes along inside the file.
    pub attachment: Option<Attachment>,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// What is drawn, in reading order.
    pub marks: Vec<Mark>,
    /// Where pages went together onto a sheet: with which mark each begins, and which page of the paper it is, from 0.
    pub begins: Vec<(usize, usize)>,
}

/// Something drawn, and what it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its place in the structure or that it has none.
    pub part: Part,
    /// The drawing.
    pub item: Item,
}

/// What a mark belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A node of the structure.
    Node(usize),
    /// A line, box or ornament without meaning.
    Decoration,
    /// Footer and repeated table heads.
    Pagination,
}

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Set text on one baseline.
    Text(Text),
    /// A line or shape.
    Path(Path),
    /// A picture made of points.
    Image(Image),
}

/// A picture made of points, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Left, top, width and height in points.
    pub rect: [f32; 4],
    /// The picture.
    pub pixels: Pixels,
}

/// Red, green and blue of points, without anything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Pixels {
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
    /// Three bytes a point, row by row.
    pub rgb: Arc<Vec<u8>>,
    /// The same as PNG, for the screen.
    pub png: Arc<Vec<u8>>,
    /// Its colours are taken out: the PNG still has them.
    pub grey: bool,
}

/// Set text: glyph clusters from a starting point on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Start of the baseline.
    pub x: f32,
    /// Height of the baseline under the top of the page.
    pub y: f32,
    /// The face.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// The colour.
    pub colour: Colour,
    /// Clusters in order, which are also kept for the next paper.
    pub clusters: Arc<Vec<Cluster>>,
}

/// Letters that cannot be parted, with the glyphs that show them.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// The letters; a reader, a search and a copy get exactly these.
    pub text: SmolStr,
    /// The glyphs, usually one.
    pub glyphs: SmallVec<[Glyph; 1]>,
}

impl Cluster {
    /// Advance of the whole cluster in thousandths of the size.
    pub fn advance(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }
}

/// One glyph of the whole font; lengths in thousandths of the size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Number in the font.
    pub id: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// Shift to the right of the pen.
    pub dx: f32,
    /// Shift above the baseline.
    pub dy: f32,
}

/// A line or shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The pen's way.
    pub way: Vec<Move>,
    /// Whether the last point joins the first.
    pub closed: bool,
    /// Filled with this.
    pub fill: Option<Colour>,
    /// Drawn with this.
    pub stroke: Option<Stroke>,
}

impl Path {
    /// Takes every point of its way somewhere else.
    pub(crate) fn take(&mut self, to: impl Fn(f32, f32) -> (f32, f32)) {
        for step in &mut self.way {
            match step {
                Move::To(x, y) | Move::Line(x, y) => (*x, *y) = to(*x, *y),
                Move::Curve([a, b, c, d, e, f]) => {
                    (*a, *b) = to(*a, *b);
                    (*c, *d) = to(*c, *d);
                    (*e, *f) = to(*e, *f);
                }
            }
        }
    }
}

/// One move of the pen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Move {
    /// Begin here. A second one begins another outline of the same path, which is filled with the first.
    To(f32, f32),
    /// Straight to here.
    Line(f32, f32),
    /// A Bézier curve over two handles to the last point.
    Curve([f32; 6]),
}

/// How a path is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Width in points.
    pub width: f32,
    /// The colour.
    pub colour: Colour,
    /// Dash and gap in points, if dashed.
    pub dash: Option<(f32, f32)>,
    /// Round ends and joins (ink), else square (rules).
    pub round: bool,
}

/// An element of the structure tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its children in reading order; leaves own marks instead.
    pub children: Vec<usize>,
    /// Language, where it is said.
    pub language: Option<&'static str>,
    /// Words for what is drawn and not written.
    pub alt: Option<String>,
    /// Of a cell: how many columns it goes over.
    pub columns: usize,
}

/// The roles our papers use, named as in PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    Span,
    Quote,
    List,
    Item,
    Label,
    Body,
    Table,
    Head,
    Rows,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure,
    Form,
}

/// A file inside the file: the paper's content for a program to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// What it is, in the language of the paper.
    pub words: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Place of an empty signature field.
#[derive(Clone, Debug, PartialEq)]
pub struct SealPlace {
    /// The field's name.
    pub name: &'static str,
    /// Page number from 0.
    pub page: usize,
    /// Left, top, right, bottom in points from the top left corner.
    pub rect: [f32; 4],
    /// The `Form` node of the structure.
    pub node: usize,
    /// What a reader hears on reaching the field, in the language of the paper.
    pub tooltip: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast with white (WCAG 2.2, 1.4.3).
    fn contrast(colour: Colour) -> f64 {
        let part = |value: u8| {
            let v = f64::from(value) / 255.0;
            if v <= 0.040_45 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        let light = 0.2126 * part(colour.0) + 0.7152 * part(colour.1) + 0.0722 * part(colour.2);
        1.05 / (light + 0.05)
    }

    #[test]
    fn letters_and_lines_to_write_on_stand_out_on_a_grey_printer() {
        for ink in [
            Colour::INK,
            Colour::SOFT,
            Colour::PINE,
            Colour::LEAF,
            Colour::PEN,
        ] {
            assert!(contrast(ink) >= 7.0, "{ink:?}: {}", contrast(ink));
        }
        for line in [Colour::PENCIL, Colour::AMBER] {
            assert!(contrast(line) >= 3.0, "{line:?}: {}", contrast(line));
        }
    }
}
