//! Where the pictures of a page stand, and the page they make together: scanners cut sheets into strips, or lay what is
//! black over what is coloured.

use image::{DynamicImage, GrayImage, Rgb, RgbImage};
use lopdf::{Dictionary, Document, Object, Stream};

use crate::Trouble;
use crate::codec::{is_stencil, picture, size};

/// Most pictures of a page, forms it is made of, and operators of all of them.
const MOST_PICTURES: usize = 2_000;
const MOST_FORMS: usize = 50;
const MOST_OPERATORS: usize = 200_000;
/// Most states that are kept to come back to.
const MOST_KEPT: usize = 64;
/// Most points of a page that is put together: A4 at 600 dots to the inch has 35 millions.
const MOST_TOGETHER: f64 = 36_000_000.0;
/// Most points of all pictures of a page, and most they are drawn on, one over the other.
const MOST_DRAWN: f64 = 4.0 * MOST_TOGETHER;
/// Densest page: 600 dots to the inch, in points of paper.
const DENSEST: f64 = 600.0 / 72.0;
/// Pictures in pictures.
const DEEPEST: u8 = 4;
/// Share of a page that its pictures have to cover, for the page to be a scan.
const COVERED: f64 = 0.5;
/// The same, if there is text below them.
const HIDDEN: f64 = 0.95;

/// A map of the plane: x' = a x + c y + e, y' = b x + d y + f.
#[derive(Clone, Copy)]
struct Matrix([f64; 6]);

impl Matrix {
    const SAME: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    fn of(numbers: &[Object]) -> Option<Matrix> {
        let all: Vec<f64> = numbers.iter().filter_map(float).collect();
        let all: [f64; 6] = all.try_into().ok()?;
        all.iter().all(|n| n.abs() < 1e6).then_some(Matrix(all))
    }

    /// This one first, then `next`.
    fn then(self, next: Matrix) -> Matrix {
        let ([a, b, c, d, e, f], [p, q, r, s, t, u]) = (self.0, next.0);
        Matrix([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    fn at(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// The unit square's left, bottom, right and top.
    fn bounds(self) -> [f64; 4] {
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)].map(|(x, y)| self.at(x, y));
        corners.iter().fold(
            [f64::MAX, f64::MAX, f64::MIN, f64::MIN],
            |[left, bottom, right, top], (x, y)| {
                [left.min(*x), bottom.min(*y), right.max(*x), top.max(*y)]
            },
        )
    }

    /// How much of the paper lies within these bounds.
    fn area_on(self, [left, bottom, right, top]: [f64; 4]) -> f64 {
        let own = self.bounds();
        let wide = own[2].min(right) - own[0].max(left);
        let tall = own[3].min(top) - own[1].max(bottom);
        wide.max(0.0) * tall.max(0.0)
    }

    fn back(self) -> Option<Matrix> {
        let [a, b, c, d, e, f] = self.0;
        let by = a * d - b * c;
        (by.abs() > 1e-9).then(|| {
            Matrix([
                d / by,
                -b / by,
                -c / by,
                a / by,
                (c * f - d * e) / by,
                (b * e - a * f) / by,
            ])
        })
    }
}

/// A picture whose unit square `place` takes to the page.
struct Placed<'a> {
    stream: &'a Stream,
    place: Matrix,
    /// Colour of a stencil, if it is known.
    ink: Option<[u8; 3]>,
}

/// The whole of a page as one picture, as it is before the page is turned.
pub(crate) fn sheet(file: &Document, page: lopdf::ObjectId) -> Result<DynamicImage, Trouble> {
    let mut walk = Walk {
        file,
        placed: Vec::new(),
        forms: 0,
        operators: 0,
        below: false,
    };
    let resources = resources(file, page);
    let content = content(file, page).ok_or(Trouble::OtherScan)?;
    walk.content(&content, &resources, Matrix::SAME, 0)?;
    let paper = paper(file, page).ok_or(Trouble::OtherScan)?;
    let [left, bottom, right, top] = paper;
    let whole = (right - left) * (top - bottom);
    let covered: f64 = walk.placed.iter().map(|p| p.place.area_on(paper)).sum();
    let least = if walk.below { HIDDEN } else { COVERED };
    let scan = covered >= whole * least;
    if !scan || drawn_on(file, page) {
        return Err(Trouble::OtherScan);
    }
    if let [only] = walk.placed.as_slice() {
        let [a, b, c, d, ..] = only.place.0;
        let upright = a > 0.0 && d > 0.0 && b == 0.0 && c == 0.0;
        let bare = !only.stream.dict.has(b"SMask") && !only.stream.dict.has(b"Mask");
        if upright && bare && !is_stencil(file, only.stream) {
            return picture(file, only.stream);
        }
    }
    together(file, &walk.placed, paper).map(DynamicImage::ImageRgb8)
}

/// Whether somebody drew or filled in on the page with a program: that is no picture, and would be lost without a word.
fn drawn_on(file: &Document, page: lopdf::ObjectId) -> bool {
    let page = file.get_dictionary(page).ok();
    let all = page.and_then(|page| file.dereference(page.get(b"Annots").ok()?).ok());
    let Some((_, Object::Array(all))) = all else {
        return false;
    };
    all.iter().any(|one| {
        let Some(one) = dictionary(file, Some(one)) else {
            return false;
        };
        match one.get(b"Subtype").and_then(Object::as_name).ok() {
            Some(b"Link" | b"Popup") => false,
            // A field that shows nothing yet.
            Some(b"Widget") => one.has(b"AP"),
            _ => true,
        }
    })
}

/// What an operator draws with.
#[derive(Clone, Copy)]
struct State {
    place: Matrix,
    /// The colour that fills, if it is known.
    ink: Option<[u8; 3]>,
    /// Whether text is invisible, as a program's that has read the scan.
    unseen: bool,
}

struct Walk<'a> {
    file: &'a Document,
    placed: Vec<Placed<'a>>,
    forms: usize,
    operators: usize,
    /// Whether there is text that a picture has to cover.
    below: bool,
}

impl<'a> Walk<'a> {
    fn content(
        &mut self,
        content: &[u8],
        resources: &[&'a Dictionary],
        start: Matrix,
        deep: u8,
    ) -> Result<(), Trouble> {
        let all = krug_foreign::operators(content).ok_or(Trouble::OtherScan)?;
        self.operators += all.len();
        if self.operators > MOST_OPERATORS {
            return Err(Trouble::TooLarge);
        }
        let mut now = State {
            place: start,
            ink: Some([0; 3]),
            unseen: false,
        };
        let mut kept = Vec::new();
        for one in all {
            let numbers: Vec<f64> = one.operands.iter().filter_map(float).collect();
            let name = one.operands.first().and_then(|o| o.as_name().ok());
            match (one.operator.as_str(), numbers.as_slice()) {
                ("q", _) if kept.len() >= MOST_KEPT => return Err(Trouble::TooLarge),
                ("q", _) => kept.push(now),
                ("Q", _) => now = kept.pop().unwrap_or(now),
                ("cm", _) => {
                    let by = Matrix::of(&one.operands).ok_or(Trouble::OtherScan)?;
                    now.place = by.then(now.place);
                }
                ("cs", _) => {
                    let plain = matches!(name, Some(b"DeviceGray" | b"DeviceRGB"));
                    now.ink = plain.then_some([0; 3]);
                }
                ("g", [grey]) => now.ink = Some([byte(*grey); 3]),
                ("rg", [r, g, b]) => now.ink = Some([r, g, b].map(|part| byte(*part))),
                ("k", [c, m, y, black]) => {
                    let part = |part: &f64| byte(1.0 - (part + black).min(1.0));
                    now.ink = Some([c, m, y].map(part));
                }
                ("sc" | "scn", [grey]) if now.ink.is_some() => now.ink = Some([byte(*grey); 3]),
                ("sc" | "scn", [r, g, b]) if now.ink.is_some() => {
                    now.ink = Some([r, g, b].map(|part| byte(*part)));
                }
                ("sc" | "scn", _) => now.ink = None,
                ("gs", _) if !self.plain_state(resources, name) => return Err(Trouble::OtherScan),
                ("Tr", [how]) => now.unseen = *how == 3.0,
                // White below the pictures is the paper; text below them is what a program read.
                ("f" | "F" | "f*", _) if self.placed.is_empty() && now.ink == Some([255; 3]) => {}
                ("Tj" | "TJ" | "'" | "\"", _) if now.unseen => {}
                ("Tj" | "TJ" | "'" | "\"", _) if self.placed.is_empty() => self.below = true,
                (operator, _) if DRAWS.contains(&operator) => return Err(Trouble::OtherScan),
                ("Do", _) => {
                    let found = name.and_then(|name| self.named(resources, name));
                    self.object(found.ok_or(Trouble::OtherScan)?, resources, now, deep)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn object(
        &mut self,
        stream: &'a Stream,
        resources: &[&'a Dictionary],
        now: State,
        deep: u8,
    ) -> Result<(), Trouble> {
        match stream.dict.get(b"Subtype").and_then(Object::as_name) {
            Ok(b"Image") => self.placed.push(Placed {
                stream,
                place: now.place,
                ink: now.ink,
            }),
            Ok(b"Form") if deep < DEEPEST => {
                self.forms += 1;
                if self.forms > MOST_FORMS {
                    return Err(Trouble::TooLarge);
                }
                let by = stream.dict.get(b"Matrix").and_then(Object::as_array).ok();
                let by = by.and_then(|all| Matrix::of(all)).unwrap_or(Matrix::SAME);
                let own = dictionary(self.file, stream.dict.get(b"Resources").ok());
                let own: Vec<&Dictionary> = own.into_iter().collect();
                let used = if own.is_empty() { resources } else { &own };
                let content = stream
                    .decompressed_content_with_limit(MOST_CONTENT)
                    .map_err(|_| Trouble::OtherScan)?;
                self.content(&content, used, by.then(now.place), deep + 1)?;
            }
            _ => return Err(Trouble::OtherScan),
        }
        if self.placed.len() > MOST_PICTURES {
            return Err(Trouble::TooLarge);
        }
        Ok(())
    }

    fn named(&self, resources: &[&'a Dictionary], name: &[u8]) -> Option<&'a Stream> {
        resources.iter().find_map(|resources| {
            let objects = dictionary(self.file, resources.get(b"XObject").ok())?;
            let (_, object) = self.file.dereference(objects.get(name).ok()?).ok()?;
            object.as_stream().ok()
        })
    }

    /// Whether a named state leaves pictures as they are: not mixed with what is below, not masked.
    fn plain_state(&self, resources: &[&'a Dictionary], name: Option<&[u8]>) -> bool {
        let Some(name) = name else { return false };
        let state = resources.iter().find_map(|resources| {
            let all = dictionary(self.file, resources.get(b"ExtGState").ok())?;
            dictionary(self.file, all.get(name).ok())
        });
        state.is_some_and(|state| {
            let named = |key: &[u8], plain: &[&[u8]]| match state.get(key) {
                Ok(said) => said.as_name().is_ok_and(|said| plain.contains(&said)),
                Err(_) => true,
            };
            let whole = state.get(b"ca").ok().and_then(float).unwrap_or(1.0) >= 1.0;
            whole && named(b"SMask", &[b"None"]) && named(b"BM", &[b"Normal", b"Compatible"])
        })
    }
}

/// Operators that draw what is no picture, a picture within the operators among them.
const DRAWS: [&str; 15] = [
    "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Tj", "TJ", "'", "\"", "BI",
];

/// Most bytes of a page's operators.
const MOST_CONTENT: usize = 1 << 20;

fn content(file: &Document, page: lopdf::ObjectId) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    for part in file.get_page_contents(page) {
        let stream = file.get_object(part).ok()?.as_stream().ok()?;
        let content = stream.decompressed_content_with_limit(MOST_CONTENT).ok()?;
        all.extend(content);
        all.push(b'\n');
        if all.len() > MOST_CONTENT {
            return None;
        }
    }
    Some(all)
}

fn resources(file: &Document, page: lopdf::ObjectId) -> Vec<&Dictionary> {
    let Ok((own, inherited)) = file.get_page_resources(page) else {
        return Vec::new();
    };
    let shared = inherited
        .iter()
        .filter_map(|id| file.get_dictionary(*id).ok());
    own.into_iter().chain(shared).collect()
}

fn dictionary<'a>(file: &'a Document, object: Option<&'a Object>) -> Option<&'a Dictionary> {
    file.dereference(object?).ok()?.1.as_dict().ok()
}

/// The part of the page that is seen: left, bottom, right, top.
fn paper(file: &Document, page: lopdf::ObjectId) -> Option<[f64; 4]> {
    let of = |key: &[u8]| {
        let (_, said) = file.dereference(inherited(file, page, key)?).ok()?;
        let all: Vec<f64> = said.as_array().ok()?.iter().filter_map(float).collect();
        let [x, y, z, w]: [f64; 4] = all.try_into().ok()?;
        let [left, right] = [x.min(z), x.max(z)];
        let [bottom, top] = [y.min(w), y.max(w)];
        let sides = [right - left, top - bottom];
        sides
            .iter()
            .all(|side| (1.0..20_000.0).contains(side))
            .then_some([left, bottom, right, top])
    };
    of(b"CropBox").or_else(|| of(b"MediaBox"))
}

/// What the page says, or the tree of pages above it.
pub(crate) fn inherited<'a>(
    file: &'a Document,
    page: lopdf::ObjectId,
    key: &[u8],
) -> Option<&'a Object> {
    let mut at = file.get_dictionary(page).ok();
    for _ in 0..16 {
        let here = at?;
        if let Ok(said) = here.get(key) {
            return Some(said);
        }
        let above = here.get(b"Parent").ok().and_then(|p| p.as_reference().ok());
        at = above.and_then(|id| file.get_dictionary(id).ok());
    }
    None
}

fn float(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a byte"
)]
fn byte(part: f64) -> u8 {
    (part * 255.0).round().clamp(0.0, 255.0) as u8
}

/// Draws the pictures one over the other, as densely as the densest of them.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places within a picture"
)]
fn together(
    file: &Document,
    placed: &[Placed<'_>],
    [left, bottom, right, top]: [f64; 4],
) -> Result<RgbImage, Trouble> {
    let mut scale: f64 = 1.0;
    for one in placed {
        let (width, height) = size(file, one.stream).ok_or(Trouble::OtherScan)?;
        let [a, b, c, d, ..] = one.place.0;
        let dense = [(width, a.hypot(b)), (height, c.hypot(d))];
        let dense = dense.map(|(points, side)| f64::from(points) / side.max(1.0));
        scale = scale.max(dense[0]).max(dense[1]);
    }
    let scale = scale.min(DENSEST);
    let (width, height) = ((right - left) * scale, (top - bottom) * scale);
    if width * height > MOST_TOGETHER {
        return Err(Trouble::TooLarge);
    }
    let mut page = RgbImage::from_pixel(width.ceil() as u32, height.ceil() as u32, Rgb([255; 3]));
    let onto = Matrix([scale, 0.0, 0.0, -scale, -left * scale, top * scale]);
    let mut drawn = 0.0;
    for one in placed {
        let place = one.place.then(onto);
        let Some(back) = place.back() else { continue };
        let [left, above, right, below] = place.bounds();
        let clamp = |from: f64, to: f64, most: u32| {
            let clamp = |n: f64| n.clamp(0.0, f64::from(most));
            (clamp(from.floor()) as u32, clamp(to.ceil()) as u32)
        };
        let (from_x, to_x) = clamp(left, right, page.width());
        let (from_y, to_y) = clamp(above, below, page.height());
        if from_x == to_x || from_y == to_y {
            continue;
        }
        let brush = Brush::of(file, one)?;
        drawn += f64::from(to_x - from_x) * f64::from(to_y - from_y) + brush.points();
        if drawn > MOST_DRAWN {
            return Err(Trouble::TooLarge);
        }
        for y in from_y..to_y {
            for x in from_x..to_x {
                let (u, v) = back.at(f64::from(x) + 0.5, f64::from(y) + 0.5);
                if (0.0..1.0).contains(&u) && (0.0..1.0).contains(&v) {
                    brush.draw(u, 1.0 - v, page.get_pixel_mut(x, y));
                }
            }
        }
    }
    Ok(page)
}

/// What a picture puts onto a point of the page.
struct Brush {
    picture: Option<RgbImage>,
    ink: [u8; 3],
    /// How much of it covers what is below.
    cover: Option<GrayImage>,
}

impl Brush {
    fn of(file: &Document, placed: &Placed<'_>) -> Result<Brush, Trouble> {
        let own = picture(file, placed.stream)?;
        if is_stencil(file, placed.stream) {
            let mut cover = own.into_luma8();
            image::imageops::invert(&mut cover);
            return Ok(Brush {
                picture: None,
                ink: placed.ink.ok_or(Trouble::OtherScan)?,
                cover: Some(cover),
            });
        }
        let beside = |key: &[u8]| {
            let said = placed.stream.dict.get(key).ok()?;
            Some(file.dereference(said).ok()?.1)
        };
        let cover = match (beside(b"SMask"), beside(b"Mask")) {
            (Some(Object::Stream(soft)), _) => Some(picture(file, soft)?.into_luma8()),
            (None, Some(Object::Stream(hard))) => {
                let mut cover = picture(file, hard)?.into_luma8();
                image::imageops::invert(&mut cover);
                Some(cover)
            }
            (None, None) => None,
            _ => return Err(Trouble::OtherScan),
        };
        Ok(Brush {
            picture: Some(own.into_rgb8()),
            ink: [0; 3],
            cover,
        })
    }

    /// How many points were unpacked for it.
    fn points(&self) -> f64 {
        let picture = self.picture.as_ref().map_or(0, |p| p.len() / 3);
        let cover = self.cover.as_ref().map_or(0, |c| c.len());
        (picture + cover) as f64
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "places within a picture"
    )]
    fn draw(&self, u: f64, v: f64, onto: &mut Rgb<u8>) {
        let at = |width: u32, height: u32| {
            let place = |share: f64, of: u32| ((share * f64::from(of)) as u32).min(of - 1);
            (place(u, width), place(v, height))
        };
        let cover = self.cover.as_ref().map_or(255, |cover| {
            let (x, y) = at(cover.width(), cover.height());
            cover.get_pixel(x, y).0[0]
        });
        let colour = self.picture.as_ref().map_or(self.ink, |picture| {
            let (x, y) = at(picture.width(), picture.height());
            picture.get_pixel(x, y).0
        });
        for (old, new) in onto.0.iter_mut().zip(colour) {
            let mixed =
                u16::from(*old) * u16::from(255 - cover) + u16::from(new) * u16::from(cover);
            *old = (mixed / 255) as u8;
        }
    }
}
