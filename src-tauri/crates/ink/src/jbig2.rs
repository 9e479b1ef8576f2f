//! JBIG2 (ITU-T T.88) as far as it draws points. Files that draw letters from a list of letters are refused: such a list
//! can put one figure in the place of another, and what it may unpack to has no bound.

use hayro_jbig2::{DecodeSettings, Decoder, Page};

use crate::codec::{Values, guarded, within};
use crate::{MOST_POINTS, Trouble};

/// Values of the points of an embedded page (ISO 32000-1, 7.4.7).
pub(crate) fn values(content: &[u8]) -> Result<Values, Trouble> {
    if !draws_points_alone(content) {
        return Err(Trouble::OtherScan);
    }
    // A region that cannot be read would come out as white paper.
    let settings = DecodeSettings { strict: true };
    let page = guarded(|| Page::new_embedded(content, None, &settings).ok());
    let page = page.ok_or(Trouble::OtherScan)?;
    let (width, height) = (page.width(), page.height());
    within(width, height)?;
    let mut points = Points(Vec::with_capacity(width as usize * height as usize));
    guarded(|| page.decode(&mut points).ok()).ok_or(Trouble::OtherScan)?;
    Ok(Values {
        width,
        height,
        bits: 1,
        bytes: points.0,
    })
}

struct Points(Vec<u8>);

impl Decoder for Points {
    fn push_pixel(&mut self, black: bool) {
        self.0.push(u8::from(!black));
    }

    fn push_pixel_chunk(&mut self, black: bool, chunk_count: u32) {
        let to = self.0.len() + chunk_count as usize * 8;
        self.0.resize(to, u8::from(!black));
    }

    fn next_line(&mut self) {}
}

/// Whether all segments are pages, stripes and regions of points that are no larger than a sheet together.
fn draws_points_alone(content: &[u8]) -> bool {
    let mut rest = content;
    let mut points = 0u64;
    while !rest.is_empty() {
        let Some((kind, data, after)) = segment(rest) else {
            return false;
        };
        match kind {
            // Regions of points, at once (T.88, 7.3).
            38 | 39 => {
                let Some((width, height)) = number(data, 0).zip(number(data, 4)) else {
                    return false;
                };
                points = points.saturating_add(u64::from(width).saturating_mul(u64::from(height)));
            }
            // Page, ends of page, stripe and file, remarks.
            48..=51 | 62 => {}
            _ => return false,
        }
        rest = after;
    }
    points <= 2 * MOST_POINTS
}

/// Kind and data of the first segment, and what follows it (T.88, 7.2).
fn segment(from: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let flags = *from.get(4)?;
    // None of the kinds that are read refers to another one.
    if from.get(5)? >> 5 != 0 {
        return None;
    }
    let page = if flags & 0x40 == 0 { 1 } else { 4 };
    let length = number(from, 6 + page)?;
    let start = 10 + page;
    let end = start.checked_add(length as usize)?;
    Some((flags & 0x3F, from.get(start..end)?, from.get(end..)?))
}

fn number(from: &[u8], at: usize) -> Option<u32> {
    let four = from.get(at..at + 4)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}
