//! The pages as PDF: the only file that knows the PDF library's operators.
//!
//! Only its plain operators are used (text as glyphs, paths, marked content); tags, metadata and
//! conformance are added to the object tree afterwards, because its own are not to be relied on.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, FontId, Line, LineCapStyle, LineDashPattern,
    LineJoinStyle, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, RawImage, RawImageData,
    RawImageFormat, Rect, Rgb, TextItem, WindingOrder, XObject, XObjectId, XObjectTransform,
};
use rayon::prelude::*;

use crate::Trouble;
use crate::display::{Cluster, Colour, Display, Image, Item, Move, Page, Part, Path, Pixels, Text};
use crate::face::Face;
use crate::glyphs::{Cut, cuts};

/// The written pages, and for each page the structure node of each piece of marked content.
pub(crate) struct Written {
    /// The object tree, without tags and metadata.
    pub tree: Document,
    /// Structure node by page and marked-content number, and which page of the paper the content was on before pages went
    /// together onto sheets.
    pub owners: Vec<Vec<(usize, usize)>>,
}

/// Writes the pages of `display`.
///
/// What stands on a page needs nothing of another page and of a font only the numbers of its glyphs. So the contents are
/// written side by side, and the document that holds them by itself.
pub(crate) fn write(display: &Display) -> Result<Written, Trouble> {
    let cuts = cuts(display)?;
    let pages = || {
        let pages = display.pages.par_iter().enumerate();
        let written = pages.map(|(number, page)| content(display, &cuts, number, page));
        written.collect::<Result<Vec<_>, Trouble>>()
    };
    let (pages, tree) = rayon::join(pages, || document(display, &cuts));
    let (mut tree, mut owners) = (tree?, Vec::with_capacity(display.pages.len()));
    for (place, (content, owned)) in streams(&tree)?.into_iter().zip(pages?) {
        tree.set_object(place, Stream::new(Dictionary::new(), content));
        owners.push(owned);
    }
    Ok(Written { tree, owners })
}

/// The document with its fonts, its picture and empty pages.
fn document(display: &Display, cuts: &BTreeMap<Face, Cut>) -> Result<Document, Trouble> {
    let mut pdf = PdfDocument::new("");
    // The library embeds a font for the glyphs it sees used, with their texts.
    let mut used = Vec::new();
    for (face, cut) in cuts {
        let mut parsed = ParsedFont::from_bytes(&cut.program, 0, &mut Vec::new())
            .ok_or(Trouble::Font(face.name()))?;
        parsed.font_name = Some(cut.name.clone());
        pdf.resources
            .fonts
            .map
            .insert(FontId(resource(*face)), PdfFont::new(parsed));
        let glyphs = cut.glyphs.values();
        let glyphs = glyphs.map(|(id, letters)| Codepoint::with_cid(*id, 0.0, letters.clone()));
        used.extend([
            Op::StartTextSection,
            font(*face, 1.0),
            Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            },
            Op::EndTextSection,
        ]);
    }
    if let Some(pixels) = pictured(display) {
        let raw = RawImage {
            pixels: RawImageData::U8(pixels.rgb.to_vec()),
            width: pixels.width as usize,
            height: pixels.height as usize,
            data_format: RawImageFormat::RGB8,
            tag: Vec::new(),
        };
        let name = XObjectId(PICTURE.to_owned());
        pdf.resources.xobjects.map.insert(name, XObject::Image(raw));
    }
    for _ in &display.pages {
        pdf.pages
            .push(sheet(display.size, std::mem::take(&mut used)));
    }
    to_tree(&pdf)
}

/// A page's operators, and which node each piece of its marked content belongs to.
type Content = (Vec<u8>, Vec<(usize, usize)>);

fn content(
    display: &Display,
    cuts: &BTreeMap<Face, Cut>,
    number: usize,
    page: &Page,
) -> Result<Content, Trouble> {
    let mut writer = Writer {
        cuts,
        size: display.size,
        ops: Vec::new(),
        written: Vec::new(),
        owners: Vec::new(),
        numbered: number,
        pen: None,
    };
    writer.page(page)?;
    Ok((writer.written, writer.owners))
}

fn sheet((width, height): (f32, f32), ops: Vec<Op>) -> PdfPage {
    let size = Rect::from_wh(Pt(width), Pt(height));
    PdfPage {
        media_box: size.clone(),
        trim_box: size.clone(),
        crop_box: size,
        ops,
    }
}

fn to_tree(pdf: &PdfDocument) -> Result<Document, Trouble> {
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let tree = printpdf::to_lopdf_doc(pdf, &options, &mut warnings);
    if warnings.is_empty() {
        Ok(tree)
    } else {
        Err(Trouble::Writer(warnings.len()))
    }
}

/// Where the content of each page lies.
fn streams(tree: &Document) -> Result<Vec<ObjectId>, Trouble> {
    tree.page_iter()
        .map(|page| {
            let content = tree
                .get_dictionary(page)
                .and_then(|page| page.get(b"Contents"));
            content
                .and_then(Object::as_reference)
                .map_err(|_| Trouble::Tree)
        })
        .collect()
}

/// Name of the one picture of points a paper can have: that of its office.
const PICTURE: &str = "Picture";

fn pictured(display: &Display) -> Option<&Pixels> {
    let mut marks = display.pages.iter().flat_map(|page| &page.marks);
    marks.find_map(|mark| match &mark.item {
        Item::Image(image) => Some(&image.pixels),
        _ => None,
    })
}

fn font(face: Face, size: f32) -> Op {
    Op::SetFont {
        font: PdfFontHandle::External(FontId(resource(face))),
        size: Pt(size),
    }
}

fn resource(face: Face) -> String {
    format!("K{}", face as usize)
}

/// Two decimals are finer than any printer, and keep the file small.
fn short(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn point(height: f32, x: f32, y: f32) -> Point {
    Point {
        x: Pt(short(x)),
        y: Pt(short(height - y)),
    }
}

fn colour(of: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb::new(part(of.0), part(of.1), part(of.2), None))
}

/// About how many operators are written in one go: a whole page's would need a megabyte for a moment.
const PIECE: usize = 60;

struct Writer<'a> {
    cuts: &'a BTreeMap<Face, Cut>,
    /// Width and height of the page in points.
    size: (f32, f32),
    ops: Vec<Op>,
    /// What operators before those were written as.
    written: Vec<u8>,
    owners: Vec<(usize, usize)>,
    /// The page of the paper that is being written.
    numbered: usize,
    /// Colour, face and size of the text before: what does not change is not said again.
    pen: Option<(Colour, Face, f32)>,
}

impl Writer<'_> {
    fn page(&mut self, page: &Page) -> Result<(), Trouble> {
        let mut open: Option<Part> = None;
        for (at, mark) in page.marks.iter().enumerate() {
            if let Some((_, numbered)) = page.begins.iter().find(|(first, _)| *first == at) {
                self.close(&mut open);
                self.numbered = *numbered;
            }
            match &mark.item {
                Item::Path(path) => {
                    self.turn_to(&mut open, mark.part);
                    self.path(path);
                }
                Item::Image(image) => {
                    self.turn_to(&mut open, mark.part);
                    self.image(image);
                }
                Item::Text(text) => {
                    let Some(cut) = self.cuts.get(&text.face) else {
                        continue;
                    };
                    for piece in pieces(text, cut) {
                        if piece.said {
                            self.turn_to(&mut open, mark.part);
                            self.text(text, piece, cut);
                        } else {
                            self.close(&mut open);
                            self.begin(mark.part, Some(piece.clusters));
                            self.text(text, piece, cut);
                            self.ops.push(Op::EndMarkedContent);
                        }
                    }
                }
            }
            if self.ops.len() >= PIECE {
                self.write_out()?;
            }
        }
        self.close(&mut open);
        self.write_out()
    }

    /// Writes the operators so far.
    fn write_out(&mut self) -> Result<(), Trouble> {
        let mut pdf = PdfDocument::new("");
        let ops = std::mem::take(&mut self.ops);
        pdf.pages.push(sheet(self.size, ops));
        let tree = to_tree(&pdf)?;
        let place = streams(&tree)?.first().copied().ok_or(Trouble::Tree)?;
        let stream = tree.get_object(place).and_then(Object::as_stream);
        let stream = stream.map_err(|_| Trouble::Tree)?;
        if !self.written.is_empty() && !stream.content.is_empty() {
            self.written.push(b'\n');
        }
        self.written.extend_from_slice(&stream.content);
        Ok(())
    }

    fn turn_to(&mut self, open: &mut Option<Part>, part: Part) {
        if *open != Some(part) {
            self.close(open);
            self.begin(part, None);
            *open = Some(part);
        }
    }

    fn close(&mut self, open: &mut Option<Part>) {
        if open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// Begins marked content; `said_as` gives the text that its glyphs do not give.
    ///
    /// A piece with such a text is a sequence of its own beside the others of its node: nested
    /// ones make some readers lose what follows.
    fn begin(&mut self, part: Part, said_as: Option<&[Cluster]>) {
        let mut map = BTreeMap::new();
        let tag = match part {
            Part::Node(node) => {
                let number = self.owners.len() as i64;
                self.owners.push((node, self.numbered));
                map.insert("MCID".to_owned(), DictItem::Int(number));
                if said_as.is_some() { "Span" } else { "P" }
            }
            Part::Decoration => {
                map.insert("Type".to_owned(), DictItem::Name(b"Layout".to_vec()));
                "Artifact"
            }
            Part::Pagination => {
                map.insert("Type".to_owned(), DictItem::Name(b"Pagination".to_vec()));
                "Artifact"
            }
        };
        if let (Part::Node(_), Some(clusters)) = (part, said_as) {
            let words: String = clusters.iter().map(|c| c.text.as_str()).collect();
            map.insert("ActualText".to_owned(), utf16(&words));
        }
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn text(&mut self, text: &Text, piece: Piece<'_>, cut: &Cut) {
        self.ops.push(Op::StartTextSection);
        let before = self.pen.replace((text.colour, text.face, text.size));
        if before.is_none_or(|(known, ..)| known != text.colour) {
            self.ops.push(Op::SetFillColor {
                col: colour(text.colour),
            });
        }
        if before.is_none_or(|(_, face, size)| (face, size) != (text.face, text.size)) {
            self.ops.push(font(text.face, text.size));
        }
        self.ops.push(Op::SetTextCursor {
            pos: point(self.size.1, piece.x, text.y),
        });
        let mut run = Run::default();
        for glyph in piece.clusters.iter().flat_map(|cluster| &cluster.glyphs) {
            let Some((new, _)) = cut.glyphs.get(&glyph.id) else {
                continue;
            };
            let width = cut.widths.get(&glyph.id).copied().unwrap_or(glyph.advance);
            run.rise(glyph.dy * text.size / 1000.0, &mut self.ops);
            run.shift(-glyph.dx);
            run.glyph(Codepoint::new(*new, 0.0));
            run.shift(glyph.dx + width - glyph.advance);
        }
        run.rise(0.0, &mut self.ops);
        run.flush(&mut self.ops);
        self.ops.push(Op::EndTextSection);
    }

    fn image(&mut self, image: &Image) {
        let [x, y, width, height] = image.rect.map(short);
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw([width, 0.0, 0.0, height, x, short(self.size.1 - y - height)]),
        });
        self.ops.push(Op::UseXobject {
            id: XObjectId(PICTURE.to_owned()),
            transform: XObjectTransform {
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn path(&mut self, path: &Path) {
        self.ops.push(Op::SaveGraphicsState);
        if let Some(fill) = path.fill {
            self.ops.push(Op::SetFillColor { col: colour(fill) });
            self.ops.push(Op::DrawPolygon {
                polygon: Polygon {
                    rings: rings(self.size.1, path),
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                },
            });
        }
        if let Some(stroke) = path.stroke {
            self.ops.push(Op::SetOutlineColor {
                col: colour(stroke.colour),
            });
            self.ops.push(Op::SetOutlineThickness {
                pt: Pt(stroke.width),
            });
            if let Some((dash, gap)) = stroke.dash {
                self.ops.push(Op::SetLineDashPattern {
                    dash: LineDashPattern::new(0.0, &[dash, gap]),
                });
            }
            if stroke.round {
                self.ops.push(Op::SetLineCapStyle {
                    cap: LineCapStyle::Round,
                });
                self.ops.push(Op::SetLineJoinStyle {
                    join: LineJoinStyle::Round,
                });
            }
            self.ops.push(Op::DrawLine {
                line: Line {
                    points: way(self.size.1, path),
                    is_closed: path.closed,
                },
            });
        }
        self.ops.push(Op::RestoreGraphicsState);
    }
}

/// Glyphs shown in one go, with the shifts between them in thousandths of the size.
#[derive(Default)]
struct Run {
    items: Vec<TextItem>,
    /// Height above the baseline in points.
    rise: f32,
}

impl Run {
    fn glyph(&mut self, glyph: Codepoint) {
        if let Some(TextItem::GlyphIds(known)) = self.items.last_mut() {
            known.push(glyph);
        } else {
            self.items.push(TextItem::GlyphIds(vec![glyph]));
        }
    }

    fn shift(&mut self, by: f32) {
        if by == 0.0 {
            return;
        }
        if let Some(TextItem::Offset(known)) = self.items.last_mut() {
            *known += by;
            if *known == 0.0 {
                self.items.pop();
            }
        } else {
            self.items.push(TextItem::Offset(by));
        }
    }

    fn rise(&mut self, points: f32, ops: &mut Vec<Op>) {
        let points = short(points);
        if points != self.rise {
            self.flush(ops);
            ops.push(Op::SetLineOffset { multiplier: points });
            self.rise = points;
        }
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.items.is_empty() {
            ops.push(Op::ShowText {
                items: std::mem::take(&mut self.items),
            });
        }
    }
}

/// Whether the glyph's own text in the font is the cluster's text.
fn says_itself(cluster: &Cluster, cut: &Cut) -> bool {
    match cluster.glyphs.as_slice() {
        [glyph] => cut
            .glyphs
            .get(&glyph.id)
            .is_some_and(|(_, text)| *text == cluster.text),
        _ => false,
    }
}

/// Part of a text: where it begins, and its clusters.
#[derive(Clone, Copy)]
struct Piece<'a> {
    x: f32,
    clusters: &'a [Cluster],
    /// Its glyphs' own texts are its text.
    said: bool,
}

/// Parts a text at clusters whose glyphs give another text than theirs; those stand alone.
fn pieces<'a>(text: &'a Text, cut: &Cut) -> Vec<Piece<'a>> {
    let mut found: Vec<Piece<'a>> = Vec::new();
    let mut x = text.x;
    let mut from = 0;
    for (at, cluster) in text.clusters.iter().enumerate() {
        let said = says_itself(cluster, cut);
        match found.last_mut() {
            Some(piece) if piece.said && said => piece.clusters = &text.clusters[from..=at],
            _ => {
                from = at;
                found.push(Piece {
                    x,
                    clusters: &text.clusters[at..=at],
                    said,
                });
            }
        }
        x += cluster.advance() * text.size / 1000.0;
    }
    found
}

fn utf16(text: &str) -> DictItem {
    let mut data = vec![0xFE, 0xFF];
    for unit in text.encode_utf16() {
        data.extend(unit.to_be_bytes());
    }
    DictItem::String {
        data,
        literal: false,
    }
}

/// Each outline of a path by itself.
fn rings(height: f32, path: &Path) -> Vec<PolygonRing> {
    let mut rings: Vec<PolygonRing> = Vec::new();
    for step in &path.way {
        if rings.is_empty() || matches!(step, Move::To(..)) {
            rings.push(PolygonRing { points: Vec::new() });
        }
        if let Some(ring) = rings.last_mut() {
            add(height, step, &mut ring.points);
        }
    }
    rings
}

fn way(height: f32, path: &Path) -> Vec<LinePoint> {
    let mut points = Vec::with_capacity(path.way.len() * 2);
    for step in &path.way {
        add(height, step, &mut points);
    }
    points
}

fn add(height: f32, step: &Move, points: &mut Vec<LinePoint>) {
    let mut put = |x: f32, y: f32, bezier: bool| {
        points.push(LinePoint {
            p: point(height, x, y),
            bezier,
        });
    };
    match *step {
        Move::To(x, y) | Move::Line(x, y) => put(x, y, false),
        Move::Curve([ax, ay, bx, by, x, y]) => {
            put(ax, ay, true);
            put(bx, by, true);
            put(x, y, false);
        }
    }
}
