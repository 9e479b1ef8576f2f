//! Where the pictures of a page stand, and the page they make together: scanners cut sheets into strips, or lay what is
//! black over what is coloured.

use image::{DynamicImage, GrayImage, Rgb, RgbImage};
use lopdf::{Dictionary, Document, Object, Stream};

use crate::Trouble;
use crate::codec::{is_stencil, picture, size};

/// Most pictures of a page.
const MOST_PICTURES: usize = 2_000;
/// Most points of a page that is put together: A4 at 600 dots to the inch has 35 millions.
const MOST_TOGETHER: f64 = 36_000_000.0;
/// Most points that all pictures of a page are drawn on, one over the other.
const MOST_DRAWN: f64 = 8.0 * MOST_TOGETHER;
/// Densest page: 600 dots to the inch, in points of paper.
const DENSEST: f64 = 600.0 / 72.0;
/// Pictures in pictures.
const DEEPEST: u8 = 4;
/// Share of a page that its pictures have to cover, for the page to be a scan.
const COVERED: f64 = 0.5;

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

    fn area(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs()
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
    /// Colour of a stencil.
    ink: [u8; 3],
}

/// The whole of a page as one picture, as it is before the page is turned.
pub(crate) fn sheet(file: &Document, page: lopdf::ObjectId) -> Result<DynamicImage, Trouble> {
    let mut walk = Walk {
        file,
        placed: Vec::new(),
    };
    let resources = resources(file, page);
    let content = content(file, page).ok_or(Trouble::OtherScan)?;
    walk.content(&content, &resources, Matrix::SAME, 0)?;
    let paper = paper(file, page).ok_or(Trouble::OtherScan)?;
    let [left, bottom, right, top] = paper;
    let whole = (right - left) * (top - bottom);
    let covered: f64 = walk.placed.iter().map(|p| p.place.area()).sum();
    if covered < whole * COVERED || drawn_on(file, page) {
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

/// Whether somebody drew on the page with a program: those lines are no picture, and would be lost without a word.
fn drawn_on(file: &Document, page: lopdf::ObjectId) -> bool {
    let page = file.get_dictionary(page).ok();
    let all = page.and_then(|page| file.dereference(page.get(b"Annots").ok()?).ok());
    let Some((_, Object::Array(all))) = all else {
        return false;
    };
    all.iter().any(|one| {
        let one = file
            .dereference(one)
            .ok()
            .and_then(|(_, o)| o.as_dict().ok());
        let kind = one.and_then(|one| one.get(b"Subtype").ok()?.as_name().ok());
        !matches!(kind, None | Some(b"Link" | b"Widget" | b"Popup"))
    })
}

struct Walk<'a> {
    file: &'a Document,
    placed: Vec<Placed<'a>>,
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
        let mut now = (start, [0u8; 3]);
        let mut kept = Vec::new();
        for one in all {
            let numbers: Vec<f64> = one.operands.iter().filter_map(float).collect();
            match (one.operator.as_str(), numbers.as_slice()) {
                ("q", _) => kept.push(now),
                ("Q", _) => now = kept.pop().unwrap_or(now),
                ("cm", _) => {
                    let by = Matrix::of(&one.operands).ok_or(Trouble::OtherScan)?;
                    now.0 = by.then(now.0);
                }
                ("g" | "sc" | "scn", [grey]) => now.1 = [byte(*grey); 3],
                ("rg" | "sc" | "scn", [r, g, b]) => now.1 = [r, g, b].map(|part| byte(*part)),
                ("k" | "sc" | "scn", [c, m, y, black]) => {
                    now.1 = [c, m, y].map(|part| byte(1.0 - (part + black).min(1.0)));
                }
                ("Do", _) => {
                    let name = one.operands.first().and_then(|o| o.as_name().ok());
                    let found = name.and_then(|name| self.named(resources, name));
                    if let Some(stream) = found {
                        self.object(stream, resources, now, deep)?;
                    }
                }
                // A picture within the operators themselves.
                ("BI", _) => return Err(Trouble::OtherScan),
                _ => {}
            }
        }
        Ok(())
    }

    fn object(
        &mut self,
        stream: &'a Stream,
        resources: &[&'a Dictionary],
        (place, ink): (Matrix, [u8; 3]),
        deep: u8,
    ) -> Result<(), Trouble> {
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
        match kind {
            Ok(b"Image") => self.placed.push(Placed { stream, place, ink }),
            Ok(b"Form") if deep < DEEPEST => {
                let by = stream.dict.get(b"Matrix").and_then(Object::as_array).ok();
                let by = by.and_then(|all| Matrix::of(all)).unwrap_or(Matrix::SAME);
                let own = dictionary(self.file, stream.dict.get(b"Resources").ok());
                let own: Vec<&Dictionary> = own.into_iter().collect();
                let used = if own.is_empty() { resources } else { &own };
                let content = stream
                    .decompressed_content_with_limit(MOST_CONTENT)
                    .map_err(|_| Trouble::OtherScan)?;
                self.content(&content, used, by.then(place), deep + 1)?;
            }
            _ => {}
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
}

/// Most bytes of a page's operators.
const MOST_CONTENT: usize = 4 << 20;

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
        let dense = f64::from(width) * f64::from(height) / one.place.area().max(1.0);
        scale = scale.max(dense.sqrt());
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
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)].map(|(x, y)| place.at(x, y));
        let side = |of: fn(&(f64, f64)) -> f64, most: u32| {
            let all = corners.iter().map(of);
            let (low, high) = all.fold((f64::MAX, f64::MIN), |(l, h), n| (l.min(n), h.max(n)));
            let clamp = |n: f64| n.clamp(0.0, f64::from(most));
            (clamp(low.floor()) as u32, clamp(high.ceil()) as u32)
        };
        let (from_x, to_x) = side(|c| c.0, page.width());
        let (from_y, to_y) = side(|c| c.1, page.height());
        drawn += f64::from(to_x - from_x) * f64::from(to_y - from_y);
        if drawn > MOST_DRAWN {
            return Err(Trouble::TooLarge);
        }
        let brush = Brush::of(file, one)?;
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
                ink: placed.ink,
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
            ink: placed.ink,
            cover,
        })
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
