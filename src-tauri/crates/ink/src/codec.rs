//! One picture of a scan, from its stream to points: as scanners of offices pack them.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_ccitt::EncodingMode;
use image::{DynamicImage, GrayImage, RgbImage};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use crate::jbig2;
use crate::{MOST_POINTS, Trouble, decoded};

/// Most bytes of a picture that is packed twice, before the second unpacking.
const MOST_PACKED: usize = 64 << 20;
/// How pictures are packed as pictures.
const CODES: [&[u8]; 4] = [
    b"DCTDecode",
    b"JPXDecode",
    b"CCITTFaxDecode",
    b"JBIG2Decode",
];
/// Bits of a part of a point that are read.
const BITS: [u32; 4] = [1, 2, 4, 8];

/// The points of an image stream (ISO 32000-1, 8.9.5).
///
/// # Errors
/// [`Trouble::OtherScan`] for what would come out as another picture than the one that was scanned.
pub(crate) fn picture(file: &Document, stream: &Stream) -> Result<DynamicImage, Trouble> {
    let (code, around) = packed(stream);
    let values = match code {
        Some(b"DCTDecode") => {
            return whole(file, stream, decoded(&unpacked(stream, around)?, false)?);
        }
        // A head of some bytes can ask its reader for more memory than there is.
        Some(b"JPXDecode") => return Err(Trouble::OtherScan),
        Some(b"CCITTFaxDecode") => fax(file, stream, &unpacked(stream, around)?)?,
        Some(_) => {
            // What all pages of a file share are lists of letters.
            if parameters(file, stream).is_some_and(|said| said.has(b"JBIG2Globals")) {
                return Err(Trouble::OtherScan);
            }
            jbig2::values(&unpacked(stream, around)?)?
        }
        None => plain(file, stream)?,
    };
    coloured(file, stream, values)
}

/// How large a picture says it is.
pub(crate) fn size(file: &Document, stream: &Stream) -> Option<(u32, u32)> {
    let side = |key: &[u8]| number(file, &stream.dict, key).filter(|n| *n > 0);
    Some((side(b"Width")?, side(b"Height")?))
}

/// A whole number of a dictionary.
pub(crate) fn number(file: &Document, of: &Dictionary, key: &[u8]) -> Option<u32> {
    let value = file.dereference(of.get(key).ok()?).ok()?.1.as_i64().ok()?;
    u32::try_from(value).ok()
}

/// What a picture is packed with as a picture, and what with around that.
fn packed(stream: &Stream) -> (Option<&[u8]>, Vec<&[u8]>) {
    let mut filters = stream.filters().unwrap_or_default();
    let last = filters.pop_if(|last| CODES.contains(last));
    (last, filters)
}

/// The content with what is `around` it taken off.
fn unpacked<'a>(stream: &'a Stream, around: Vec<&[u8]>) -> Result<Cow<'a, [u8]>, Trouble> {
    if around.is_empty() {
        return Ok(Cow::Borrowed(&stream.content));
    }
    let names = around.into_iter().map(|n| Object::Name(n.to_vec()));
    let outer = Stream::new(
        dictionary! { "Filter" => names.collect::<Vec<_>>() },
        stream.content.clone(),
    );
    let inner = outer.decompressed_content_with_limit(MOST_PACKED);
    inner.map(Cow::Owned).map_err(|_| Trouble::OtherScan)
}

/// Parameters of the last unpacking.
fn parameters<'a>(file: &'a Document, stream: &'a Stream) -> Option<&'a Dictionary> {
    let (_, all) = file
        .dereference(stream.dict.get(b"DecodeParms").ok()?)
        .ok()?;
    let last = match all {
        Object::Array(all) => file.dereference(all.last()?).ok()?.1,
        one => one,
    };
    last.as_dict().ok()
}

/// Values of points, a byte each, not yet colours.
pub(crate) struct Values {
    pub width: u32,
    pub height: u32,
    pub bits: u32,
    pub bytes: Vec<u8>,
}

/// Unpacked bytes, without a code of pictures.
fn plain(file: &Document, stream: &Stream) -> Result<Values, Trouble> {
    let (width, height) = size(file, stream).ok_or(Trouble::OtherScan)?;
    within(width, height)?;
    let stencil = is_stencil(file, stream);
    let parts = match space(file, stream.dict.get(b"ColorSpace").ok(), 2) {
        _ if stencil => 1,
        Some(Space::Grey | Space::Numbered { .. }) => 1,
        Some(Space::Colours) => 3,
        None => return Err(Trouble::OtherScan),
    };
    let said = number(file, &stream.dict, b"BitsPerComponent");
    let bits = if stencil { 1 } else { said.unwrap_or(1) };
    if !BITS.contains(&bits) || (bits < 8 && parts > 1) {
        return Err(Trouble::OtherScan);
    }
    let row = (width as usize * parts * bits as usize).div_ceil(8);
    let most = row * height as usize;
    let content = unpredicted(file, stream, (width, parts, bits), row)?;
    // Some writers end in a line end that belongs to nothing, and each row may begin with how it was foretold.
    let content = content
        .decompressed_content_with_limit(most + height as usize + 2)
        .map_err(|_| Trouble::OtherScan)?;
    if content.len() < most {
        return Err(Trouble::OtherScan);
    }
    let bytes = if bits == 8 {
        content[..most].to_vec()
    } else {
        let each = 8 / bits as usize;
        let mask = (1u8 << bits) - 1;
        let rows = content[..most].chunks_exact(row);
        rows.flat_map(|row| {
            (0..width as usize).map(move |at| {
                let shift = 8 - bits as usize * (at % each + 1);
                row[at / each] >> shift & mask
            })
        })
        .collect()
    };
    Ok(Values {
        width,
        height,
        bits,
        bytes,
    })
}

/// The stream with what its unpacking needs to know, in the form the PDF library takes: it counts rows of points with less
/// than a byte in bytes, and passes over what is said in a list.
fn unpredicted(
    file: &Document,
    stream: &Stream,
    (width, parts, bits): (u32, usize, u32),
    row: usize,
) -> Result<Stream, Trouble> {
    let mut plain = Stream::new(Dictionary::new(), stream.content.clone());
    if let Ok(filters) = stream.filters() {
        let names = filters.into_iter().map(|name| Object::Name(name.to_vec()));
        plain.dict.set("Filter", names.collect::<Vec<_>>());
    }
    let Some(said) = parameters(file, stream) else {
        return Ok(plain);
    };
    let foretold = number(file, said, b"Predictor").unwrap_or(1);
    if foretold == 2 || (foretold > 2 && number(file, said, b"Columns") != Some(width)) {
        return Err(Trouble::OtherScan);
    }
    let (colours, columns) = match bits {
        8 => (parts, width as usize),
        _ => (1, row),
    };
    plain.dict.set(
        "DecodeParms",
        dictionary! {
            "Predictor" => foretold, "Colors" => colours as u32, "Columns" => columns as u32,
            "EarlyChange" => number(file, said, b"EarlyChange").unwrap_or(1),
        },
    );
    Ok(plain)
}

/// Fax codes (ITU-T T.4 and T.6; ISO 32000-1, 7.4.6).
fn fax(file: &Document, stream: &Stream, content: &[u8]) -> Result<Values, Trouble> {
    let none = Dictionary::new();
    let said = parameters(file, stream).unwrap_or(&none);
    let object = |key: &[u8]| file.dereference(said.get(key).ok()?).ok().map(|(_, o)| o);
    let yes = |key: &[u8], or: bool| object(key).and_then(|o| o.as_bool().ok()).unwrap_or(or);
    let (_, height) = size(file, stream).ok_or(Trouble::OtherScan)?;
    let width = number(file, said, b"Columns").unwrap_or(1728);
    within(width, height)?;
    let settings = hayro_ccitt::DecodeSettings {
        columns: width,
        rows: height,
        end_of_block: yes(b"EndOfBlock", true),
        end_of_line: yes(b"EndOfLine", false),
        rows_are_byte_aligned: yes(b"EncodedByteAlign", false),
        encoding: match object(b"K").and_then(|o| o.as_i64().ok()).unwrap_or(0) {
            k if k < 0 => EncodingMode::Group4,
            0 => EncodingMode::Group3_1D,
            _ => EncodingMode::Group3_2D,
        },
        strict: false,
    };
    let black = u8::from(yes(b"BlackIs1", false));
    let mut rows = FaxRows {
        width: width as usize,
        height: height as usize,
        black,
        bytes: Vec::with_capacity(width as usize * height as usize),
    };
    let mut context = hayro_ccitt::DecoderContext::new(settings);
    let read = guarded(|| hayro_ccitt::decode(content, &mut rows, &mut context).ok());
    // A sheet that ends in the middle would lose ink without a word.
    if read.is_none() || rows.bytes.len() < rows.width * rows.height {
        return Err(Trouble::OtherScan);
    }
    Ok(Values {
        width,
        height,
        bits: 1,
        bytes: rows.bytes,
    })
}

struct FaxRows {
    width: usize,
    height: usize,
    black: u8,
    bytes: Vec<u8>,
}

impl hayro_ccitt::Decoder for FaxRows {
    fn push_row(&mut self, changes: &[u32]) {
        let start = self.bytes.len();
        if start >= self.width * self.height {
            return;
        }
        self.bytes.resize(start + self.width, 1 - self.black);
        for span in changes.chunks(2) {
            let from = (span[0] as usize).min(self.width);
            let to = span.get(1).map_or(self.width, |to| *to as usize);
            let to = to.clamp(from, self.width);
            self.bytes[start + from..start + to].fill(self.black);
        }
    }
}

/// Whatever happens inside, it ends in `None`.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok().flatten()
}

/// # Errors
/// More points than a sheet has, or none.
pub(crate) fn within(width: u32, height: u32) -> Result<(), Trouble> {
    match u64::from(width) * u64::from(height) {
        0 => Err(Trouble::OtherScan),
        1..=MOST_POINTS => Ok(()),
        _ => Err(Trouble::TooLarge),
    }
}

fn shown(width: u32, height: u32, points: Vec<u8>) -> Option<DynamicImage> {
    if points.len() == width as usize * height as usize {
        GrayImage::from_raw(width, height, points).map(DynamicImage::ImageLuma8)
    } else {
        RgbImage::from_raw(width, height, points).map(DynamicImage::ImageRgb8)
    }
}

/// What values of points mean.
enum Space {
    Grey,
    Colours,
    /// By number: a table of so many parts each.
    Numbered {
        parts: usize,
        table: Vec<u8>,
    },
}

/// Profiles of scanners are taken for the screen's colours: nobody compares ink by its shade.
fn space(file: &Document, object: Option<&Object>, deeper: u8) -> Option<Space> {
    let (_, object) = file.dereference(object?).ok()?;
    if let Ok(name) = object.as_name() {
        return match name {
            b"DeviceGray" | b"CalGray" => Some(Space::Grey),
            b"DeviceRGB" | b"CalRGB" => Some(Space::Colours),
            _ => None,
        };
    }
    let all = object.as_array().ok()?;
    let at = |place: usize| Some(file.dereference(all.get(place)?).ok()?.1);
    match at(0)?.as_name().ok()? {
        b"CalGray" => Some(Space::Grey),
        b"CalRGB" => Some(Space::Colours),
        b"ICCBased" => match number(file, &at(1)?.as_stream().ok()?.dict, b"N")? {
            1 => Some(Space::Grey),
            3 => Some(Space::Colours),
            _ => None,
        },
        b"Indexed" => {
            let parts = match space(file, all.get(1), deeper.checked_sub(1)?)? {
                Space::Grey => 1,
                Space::Colours => 3,
                Space::Numbered { .. } => return None,
            };
            let table = match at(3)? {
                Object::String(bytes, _) if bytes.len() <= 1024 => bytes.clone(),
                Object::Stream(stream) => stream.decompressed_content_with_limit(1024).ok()?,
                _ => return None,
            };
            Some(Space::Numbered { parts, table })
        }
        _ => None,
    }
}

/// A stencil: ink where its points are, nothing elsewhere.
pub(crate) fn is_stencil(file: &Document, stream: &Stream) -> bool {
    let said = stream.dict.get(b"ImageMask").ok();
    let said = said.and_then(|o| file.dereference(o).ok());
    said.is_some_and(|(_, o)| matches!(o, Object::Boolean(true)))
}

/// A picture that comes with its colours, as the page wants it.
fn whole(
    file: &Document,
    stream: &Stream,
    mut picture: DynamicImage,
) -> Result<DynamicImage, Trouble> {
    let said = stream.dict.get(b"ColorSpace").ok();
    let known = matches!(space(file, said, 2), Some(Space::Grey | Space::Colours));
    if said.is_some() && !known {
        return Err(Trouble::OtherScan);
    }
    if turned_round(file, stream, 1.0)? {
        picture.invert();
    }
    Ok(picture)
}

/// Values as colours; of a stencil 0 is ink.
fn coloured(file: &Document, stream: &Stream, of: Values) -> Result<DynamicImage, Trouble> {
    let Values {
        width,
        height,
        bits,
        mut bytes,
    } = of;
    let most = (1u16 << bits) - 1;
    let space = if is_stencil(file, stream) {
        Some(Space::Grey)
    } else {
        space(file, stream.dict.get(b"ColorSpace").ok(), 2)
    };
    match space.ok_or(Trouble::OtherScan)? {
        Space::Numbered { parts, table } => {
            if turned_round(file, stream, f32::from(most))? {
                return Err(Trouble::OtherScan);
            }
            let mut points = Vec::with_capacity(bytes.len() * parts);
            for value in bytes {
                let from = usize::from(value) * parts;
                let colour = table.get(from..from + parts).ok_or(Trouble::OtherScan)?;
                points.extend_from_slice(colour);
            }
            shown(width, height, points)
        }
        Space::Grey | Space::Colours => {
            let round = turned_round(file, stream, 1.0)?;
            if bits < 8 || round {
                for value in &mut bytes {
                    let part = u16::from(*value) * 255 / most;
                    let part = if round { 255 - part } else { part };
                    *value = part.to_le_bytes()[0];
                }
            }
            shown(width, height, bytes)
        }
    }
    .ok_or(Trouble::OtherScan)
}

/// Whether values are to be read from the other end, of which the highest is `most`.
fn turned_round(file: &Document, stream: &Stream, most: f32) -> Result<bool, Trouble> {
    let Ok(said) = stream.dict.get(b"Decode") else {
        return Ok(false);
    };
    let (_, said) = file.dereference(said).map_err(|_| Trouble::OtherScan)?;
    let said = said.as_array().map_err(|_| Trouble::OtherScan)?;
    let said: Vec<f32> = said.iter().filter_map(|o| o.as_float().ok()).collect();
    let all = |from: f32, to: f32| said.chunks(2).all(|pair| pair == [from, to]);
    match (said.is_empty(), all(0.0, most), all(most, 0.0)) {
        (false, true, _) => Ok(false),
        (false, _, true) => Ok(true),
        _ => Err(Trouble::OtherScan),
    }
}
