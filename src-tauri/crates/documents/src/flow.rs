//! Flow: slabs onto pages. Sections, page breaks, repeated heads of tables, feet of pages.
//!
//! Slabs bound to the next one travel together; only what is taller than a page is let loose.

use krug_i18n::{Args, text};
use rayon::prelude::*;

use crate::display::{Colour, Display, Item, Mark, Page, Part, Role, SealPlace};
use crate::document::{Block, Document, Sheet};
use crate::face::Face;
use crate::line::{Span, Style};
use crate::set::{Setter, Slab, drawn, shift};
use crate::shape::Missing;
use crate::shapes;

/// 18 mm.
const MARGIN: f32 = 51.02;
const TOP: f32 = 48.0;
/// Kept free at the bottom, and where the foot's rule lies above it.
const BOTTOM: f32 = 58.0;
const FOOT_RULE: f32 = 47.0;
/// Side of the code in the margin beside the foot of a page, and how far it stays from the edge, which printers leave
/// white: its smallest squares are half a millimetre wide, a third where two pages go onto a sheet.
const CODE: f32 = 33.0;
const CODE_EDGE: f32 = 14.0;
/// How much larger large print is: running text of 11.5 points becomes 16.7.
pub(crate) const LARGE: f32 = 1.45;
/// How much smaller a paper may be set that is meant for one sheet, tried in this order.
const SMALLER: [f32; 4] = [0.95, 0.9, 0.85, 0.8];
/// From A4 to A3.
const TO_A3: f32 = std::f32::consts::SQRT_2;

/// Sets a document on pages.
///
/// # Errors
/// [`Missing`] names every letter no font on paper has.
pub fn display(document: &Document) -> Result<Display, Missing> {
    let mut display = one_sheet(document)?;
    let size = document.sheet.size();
    if document.print.a3 {
        match document.sheet {
            Sheet::A4 => display.grow(TO_A3, (size.1, size.0 * 2.0)),
            Sheet::A4Wide => display.grow(TO_A3, (size.1 * 2.0, size.0)),
            Sheet::A5 => display.grow(2.0, (size.0 * 2.0, size.1 * 2.0)),
            Sheet::A3Wide => {}
        }
    }
    if document.print.black {
        display.blacken();
    }
    display.onto(document.print.onto);
    Ok(display)
}

/// In large print larger; else a little smaller, if it fits onto one sheet then and is meant to.
fn one_sheet(document: &Document) -> Result<Display, Missing> {
    if document.print.large {
        return set(document, LARGE);
    }
    let usual = set(document, 1.0)?;
    if document.least < 1.0 && usual.numbered > 1 {
        for by in SMALLER.into_iter().filter(|by| *by >= document.least) {
            let smaller = set(document, by)?;
            if smaller.numbered == 1 {
                return Ok(smaller);
            }
        }
    }
    Ok(usual)
}

/// Sets a document so that all of it comes out `by` times as large.
fn set(document: &Document, by: f32) -> Result<Display, Missing> {
    let tag = document.language.bcp47();
    let size = laid(document, by);
    let mut setter = Setter::new(tag, size.1 - BOTTOM - TOP, Role::Document);
    setter.own.clone_from(&document.own);
    let slabs = sections(document, by, &mut setter);
    let mut pages = Pages {
        bottom: size.1 - BOTTOM,
        ..Pages::default()
    };
    pages.fill(slabs, &setter);
    let count = pages.done.len();
    let codes = codes(document, count);
    for (number, page) in pages.done.iter_mut().enumerate() {
        let code = codes.get(number).map_or(&[][..], Vec::as_slice);
        page.marks
            .extend(foot(document, by, (number + 1, count), code, &mut setter));
    }
    if !setter.missing.is_empty() {
        return Err(Missing {
            letters: setter.missing,
        });
    }
    let mut display = Display {
        size,
        title: document.title.clone(),
        language: tag,
        date: document.date.format("%Y-%m-%d").to_string(),
        numbered: count,
        pages: pages.done,
        structure: setter.nodes,
        seals: pages.seals,
        attachment: document.attachment.clone(),
    };
    if by != 1.0 {
        display.grow(by, document.sheet.size());
    }
    Ok(display)
}

/// The sheet as words are laid out on it: in large print a smaller one, which grows with all that is on it.
fn laid(document: &Document, by: f32) -> (f32, f32) {
    let (width, height) = document.sheet.size();
    (width / by, height / by)
}

/// Every heading opens a section of its own, which says its language. Sections are set side by side.
fn sections(document: &Document, by: f32, setter: &mut Setter) -> Vec<Slab> {
    let margin = MARGIN / by;
    let span = (margin, laid(document, by).0 - 2.0 * margin);
    let opens = |_: &Block, next: &Block| !matches!(next, Block::Heading(_));
    let parts: Vec<&[Block]> = document.blocks.chunk_by(opens).collect();
    let (tag, room, own) = (setter.tag, setter.room, setter.own.clone());
    let set = |blocks| {
        let mut section = Setter::new(tag, room, Role::Section);
        section.own.clone_from(&own);
        let slabs = section.stack(blocks, span, 0);
        (section, slabs)
    };
    let done: Vec<(Setter, Vec<Slab>)> = parts.into_par_iter().map(set).collect();
    let slabs = done
        .into_iter()
        .map(|(section, slabs)| setter.adopt(section, slabs));
    slabs.flatten().collect()
}

#[derive(Default)]
struct Pages {
    done: Vec<Page>,
    /// How far a page may be filled.
    bottom: f32,
    /// How far the last page is filled, from its top.
    y: f32,
    seals: Vec<SealPlace>,
}

impl Pages {
    fn fill(&mut self, slabs: Vec<Slab>, setter: &Setter) {
        self.open();
        let mut rest = std::collections::VecDeque::from(slabs);
        while let Some(first) = rest.front() {
            if first.new_page {
                rest.pop_front();
                if !self.is_fresh() {
                    self.open();
                }
                continue;
            }
            let bound = 1 + rest.iter().take_while(|slab| slab.keep).count();
            let group: Vec<Slab> = rest.drain(..bound.min(rest.len())).collect();
            let height = self.height(&group, setter);
            if self.y + height > self.bottom && !self.is_fresh() {
                self.open();
            }
            for mut slab in group {
                if self.y + self.height(std::slice::from_ref(&slab), setter) > self.bottom
                    && !self.is_fresh()
                {
                    self.open();
                }
                if slab.grow.is_some() {
                    let after: f32 = rest.iter().map(|slab| slab.before + slab.height).sum();
                    let own = self.height(std::slice::from_ref(&slab), setter);
                    self.grow(&mut slab, (self.bottom - self.y - own - after).max(0.0));
                }
                self.place(slab, setter);
            }
        }
    }

    fn open(&mut self) {
        self.done.push(Page::default());
        self.y = TOP;
    }

    fn is_fresh(&self) -> bool {
        self.y <= TOP
    }

    fn repeated<'a>(&self, slab: &Slab, setter: &'a Setter) -> Option<&'a Slab> {
        slab.table
            .filter(|_| self.is_fresh())
            .and_then(|table| setter.heads.get(table))
    }

    fn height(&self, group: &[Slab], setter: &Setter) -> f32 {
        let head = group
            .first()
            .and_then(|slab| self.repeated(slab, setter))
            .map_or(0.0, |head| head.height);
        let sum: f32 = group.iter().map(|slab| slab.before + slab.height).sum();
        let dropped = match group.first() {
            Some(first) if self.is_fresh() => first.before,
            _ => 0.0,
        };
        head + sum - dropped
    }

    fn place(&mut self, mut slab: Slab, setter: &Setter) {
        let head = self.repeated(&slab, setter).cloned();
        if !self.is_fresh() {
            self.y += slab.before;
        }
        if let Some(mut head) = head {
            for mark in &mut head.marks {
                mark.part = Part::Pagination;
            }
            self.push(head);
        }
        if let Some(seal) = slab.seal.take() {
            let [left, top, right, bottom] = seal.rect;
            self.seals.push(SealPlace {
                name: seal.name,
                page: self.done.len() - 1,
                rect: [left, top + self.y, right, bottom + self.y],
                node: seal.node,
                tooltip: seal.tooltip,
            });
        }
        self.push(slab);
    }

    fn push(&mut self, mut slab: Slab) {
        shift(&mut slab.marks, self.y);
        self.y += slab.height;
        if let Some(page) = self.done.last_mut() {
            page.marks.append(&mut slab.marks);
        }
    }

    /// Lets a dashed box take up to `spare` points more and draws its frame.
    fn grow(&self, slab: &mut Slab, spare: f32) {
        let Some([x, width, most]) = slab.grow.take() else {
            return;
        };
        slab.height = (slab.height + spare).min(most.max(slab.height));
        let pen = crate::display::Stroke {
            dash: Some((3.0, 2.4)),
            ..shapes::pen(1.1, Colour::PENCIL)
        };
        slab.marks.push(drawn(shapes::rounded(
            [x, 0.0, width, slab.height],
            9.0,
            pen,
        )));
    }
}

/// The code of each page, if sheets of this paper come back. Nothing is said of a page but its number, so they are made
/// side by side.
fn codes(document: &Document, pages: usize) -> Vec<Vec<String>> {
    let says = &document.footer.code;
    let count = if says.is_empty() { 0 } else { pages };
    let code = |page| crate::code::sturdy(&format!("{says}:{page}"));
    (1..=count).into_par_iter().map(code).collect()
}

/// The foot of a page: for whom, which plan and mark, which page of how many, its code.
fn foot(
    document: &Document,
    by: f32,
    (page, pages): (usize, usize),
    code: &[String],
    setter: &mut Setter,
) -> Vec<Mark> {
    let args = Args::new()
        .set("page", page as f64)
        .set("pages", pages as f64);
    let right = text(document.language, "paper-footer-page", &args);
    let style = Style {
        face: Face::Sans,
        size: 9.4,
        leading: 13.0,
        colour: Colour::SOFT,
        hyphens: false,
    };
    let sheet = laid(document, by);
    let margin = MARGIN / by;
    let (width, rule) = (sheet.0 - 2.0 * margin, sheet.1 - FOOT_RULE);
    let mut marks = vec![drawn(shapes::line(
        (margin, rule),
        (sheet.0 - margin, rule),
        shapes::pen(0.75, Colour::LINE),
    ))];
    let parts = [
        (document.footer.left.as_str(), 0.0, 0.31),
        (document.footer.middle.as_str(), 0.5, 0.34),
        (right.as_str(), 1.0, 0.31),
    ];
    for (words, share, most) in parts {
        if words.trim().is_empty() {
            continue;
        }
        let set = setter.lines(&[Span::plain(words)], &style, width * most);
        for (number, line) in set.into_iter().take(2).enumerate() {
            let x = margin + (width - line.width) * share;
            let top = rule + 5.0 + number as f32 * 11.0;
            marks.extend(setter.line_marks(line, &style, x, top, Part::Pagination));
        }
    }
    if !code.is_empty() {
        let (side, edge) = (CODE / by, CODE_EDGE / by);
        let place = [sheet.0 - edge - side, rule - side, side];
        marks.push(drawn(shapes::code(code, place)));
    }
    for mark in &mut marks {
        if let Item::Path(_) = mark.item {
            mark.part = Part::Pagination;
        }
    }
    marks
}
