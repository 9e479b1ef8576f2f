//! How pages go onto the sheets of a printer: one to a sheet, two, or as a booklet to be folded; and in black alone.
//!
//! Only places and colours change: what is said, and in which order it is read, stays with the structure.

use crate::display::{A4, Colour, Display, Item, Mark, Page, Pixels, SealPlace};

/// How a paper comes out of the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Print {
    /// In large print: everything half as large again.
    pub large: bool,
    /// In black alone, for a printer without colours and for a copying machine.
    pub black: bool,
    /// How pages go onto sheets.
    pub onto: Onto,
    /// On A3, with all that is on it larger.
    pub a3: bool,
}

/// How many pages go onto one side of a sheet, and in which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Onto {
    /// Every page on its own sheet.
    #[default]
    One,
    /// Two pages beside each other on A4.
    Two,
    /// Two pages beside each other in the order of a booklet: printed on both sides, folded in the middle.
    Booklet,
}

/// What is lighter than this, of 1, stays white where there is only black.
const LIGHT: f32 = 0.8;

/// Perceived lightness from 0 to 1 (ITU-R BT.601 weights).
fn lightness(colour: Colour) -> f32 {
    (0.299 * f32::from(colour.0) + 0.587 * f32::from(colour.1) + 0.114 * f32::from(colour.2))
        / 255.0
}

fn blackened(colour: Colour) -> Colour {
    if lightness(colour) > LIGHT {
        Colour(0xFF, 0xFF, 0xFF)
    } else {
        Colour(0, 0, 0)
    }
}

/// Where a page goes: how many times as large, and its top left corner on the sheet.
#[derive(Clone, Copy)]
struct Place {
    by: f32,
    left: f32,
    top: f32,
}

impl Place {
    fn point(self, x: f32, y: f32) -> (f32, f32) {
        (self.left + x * self.by, self.top + y * self.by)
    }

    fn mark(self, mark: &mut Mark) {
        match &mut mark.item {
            Item::Text(text) => {
                (text.x, text.y) = self.point(text.x, text.y);
                text.size *= self.by;
            }
            Item::Path(path) => {
                path.take(|x, y| self.point(x, y));
                if let Some(stroke) = &mut path.stroke {
                    stroke.width *= self.by;
                    stroke.dash = stroke.dash.map(|(on, off)| (on * self.by, off * self.by));
                }
            }
            Item::Image(image) => {
                let [x, y, width, height] = image.rect;
                let (x, y) = self.point(x, y);
                image.rect = [x, y, width * self.by, height * self.by];
            }
        }
    }

    fn seal(self, seal: &mut SealPlace) {
        let [left, top, right, bottom] = seal.rect;
        let ((left, top), (right, bottom)) = (self.point(left, top), self.point(right, bottom));
        seal.rect = [left, top, right, bottom];
    }
}

/// Which pages stand on each side of a sheet, first half and second; nothing where a half stays empty.
fn halves(pages: usize, onto: Onto) -> Vec<[Option<usize>; 2]> {
    let there = |n: usize| (n < pages).then_some(n);
    match onto {
        Onto::One => Vec::new(),
        Onto::Two => (0..pages)
            .step_by(2)
            .map(|n| [there(n), there(n + 1)])
            .collect(),
        Onto::Booklet => {
            let all = pages.next_multiple_of(4);
            (0..all / 4)
                .flat_map(|sheet| {
                    let (first, last) = (2 * sheet, all - 1 - 2 * sheet);
                    [[last, first], [first + 1, last - 1]]
                })
                .map(|[left, right]| [there(left), there(right)])
                .collect()
        }
    }
}

impl Pixels {
    /// The same without colours. A picture keeps its greys: a printer without colours has them.
    fn grey(&self) -> Pixels {
        let points = self.rgb.chunks_exact(3);
        let rgb = points.flat_map(|p| {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "0 to 255"
            )]
            let grey = (lightness(Colour(p[0], p[1], p[2])) * 255.0) as u8;
            [grey; 3]
        });
        Pixels {
            rgb: std::sync::Arc::new(rgb.collect()),
            grey: true,
            ..self.clone()
        }
    }
}

impl Display {
    /// Makes all that is drawn `by` times as large, on pages of this size.
    pub(crate) fn grow(&mut self, by: f32, size: (f32, f32)) {
        self.size = size;
        let place = Place {
            by,
            left: 0.0,
            top: 0.0,
        };
        let marks = self.pages.iter_mut().flat_map(|page| &mut page.marks);
        marks.for_each(|mark| place.mark(mark));
        self.seals.iter_mut().for_each(|seal| place.seal(seal));
    }

    /// Paints everything black that is not nearly white.
    pub(crate) fn blacken(&mut self) {
        for mark in self.pages.iter_mut().flat_map(|page| &mut page.marks) {
            match &mut mark.item {
                Item::Text(text) => text.colour = blackened(text.colour),
                Item::Path(path) => {
                    path.fill = path.fill.map(blackened);
                    if let Some(stroke) = &mut path.stroke {
                        stroke.colour = blackened(stroke.colour);
                    }
                }
                Item::Image(image) => image.pixels = image.pixels.grey(),
            }
        }
    }

    /// Puts pages two by two onto sheets of A4: upright ones beside each other, lying ones above each other.
    pub(crate) fn onto(&mut self, onto: Onto) {
        let sides = halves(self.pages.len(), onto);
        // A3 was chosen because words were too small on less.
        let larger = self.size.0.max(self.size.1) > A4.1 + 1.0;
        if sides.is_empty() || larger {
            return;
        }
        let upright = self.size.0 <= self.size.1;
        let sheet = if upright { (A4.1, A4.0) } else { A4 };
        let half = if upright {
            (sheet.0 / 2.0, sheet.1)
        } else {
            (sheet.0, sheet.1 / 2.0)
        };
        let by = (half.0 / self.size.0).min(half.1 / self.size.1).min(1.0);
        let spare = (half.0 - self.size.0 * by, half.1 - self.size.1 * by);
        let place = |second: bool| Place {
            by,
            left: spare.0 / 2.0 + if second && upright { half.0 } else { 0.0 },
            top: spare.1 / 2.0 + if second && !upright { half.1 } else { 0.0 },
        };
        let mut taken = std::mem::take(&mut self.pages);
        let mut to = vec![(0, place(false)); taken.len()];
        for (side, numbers) in sides.into_iter().enumerate() {
            let (mut marks, mut begins) = (Vec::new(), Vec::new());
            for (number, second) in numbers.into_iter().zip([false, true]) {
                let Some((number, page)) = number.and_then(|n| Some((n, taken.get_mut(n)?))) else {
                    continue;
                };
                to[number] = (side, place(second));
                begins.push((marks.len(), number));
                page.marks
                    .iter_mut()
                    .for_each(|mark| to[number].1.mark(mark));
                marks.append(&mut page.marks);
            }
            self.pages.push(Page { marks, begins });
        }
        for seal in &mut self.seals {
            let (side, at) = to[seal.page];
            at.seal(seal);
            seal.page = side;
        }
        self.size = sheet;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_booklet_of_six_pages_is_two_sheets_with_two_empty_halves() {
        let sides = halves(6, Onto::Booklet);
        assert_eq!(
            sides,
            [
                [None, Some(0)],
                [Some(1), None],
                [Some(5), Some(2)],
                [Some(3), Some(4)]
            ]
        );
    }

    #[test]
    fn folded_and_turned_the_pages_of_a_booklet_follow_one_another() {
        for pages in 1..=40 {
            let sides = halves(pages, Onto::Booklet);
            // Opened at its n-th fold, the left page is on the back of one half and the right one on the next front.
            let mut read: Vec<usize> = Vec::new();
            for [front, back] in sides.chunks_exact(2).map(|pair| [pair[0], pair[1]]) {
                read.extend([front[1], back[0]].into_iter().flatten());
            }
            for [front, back] in sides.chunks_exact(2).rev().map(|pair| [pair[0], pair[1]]) {
                read.extend([back[1], front[0]].into_iter().flatten());
            }
            assert_eq!(read, (0..pages).collect::<Vec<_>>());
        }
    }

    #[test]
    fn two_to_a_sheet_keeps_the_order() {
        assert_eq!(halves(3, Onto::Two), [[Some(0), Some(1)], [Some(2), None]]);
    }
}
