//! Setting the picture at the head of an office's letters.

use crate::display::{Image, Item, Mark, Part, Pixels};
use crate::set::{Setter, Slab};

/// Largest place of the picture in points.
const MOST: (f32, f32) = (128.0, 42.0);

impl Setter {
    /// Decoration for a listener: whose letter it is stands in words at its end.
    pub(crate) fn house(&self, logo: &Pixels, x: f32) -> Slab {
        let by = (MOST.0 / logo.width as f32).min(MOST.1 / logo.height as f32);
        let size = (logo.width as f32 * by, logo.height as f32 * by);
        Slab {
            keep: true,
            height: size.1 + 12.0,
            marks: vec![Mark {
                part: Part::Decoration,
                item: Item::Image(Image {
                    rect: [x, 0.0, size.0, size.1],
                    pixels: logo.clone(),
                }),
            }],
            ..Slab::default()
        }
    }
}
