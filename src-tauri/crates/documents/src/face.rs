//! The six faces papers are set in, compiled in whole; parsed once for the whole program.
//!
//! Invariant: every face has 1000 units to the em, so glyph advances are thousandths of the size.

use std::sync::OnceLock;

use harfrust::font::Font;

/// One of the faces a paper may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Source Sans 3 Regular: running text.
    Sans,
    /// Source Sans 3 SemiBold: what a step says, labels.
    SansSemi,
    /// Source Sans 3 Bold: the short marks in circles and pills.
    SansBold,
    /// Source Sans 3 Italic: remarks.
    SansItalic,
    /// Source Serif 4 Regular: the family's question.
    Serif,
    /// Source Serif 4 SemiBold: titles and headings.
    SerifSemi,
}

impl Face {
    /// All faces, in the order of their resource numbers.
    pub const ALL: [Face; 6] = [
        Face::Sans,
        Face::SansSemi,
        Face::SansBold,
        Face::SansItalic,
        Face::Serif,
        Face::SerifSemi,
    ];

    /// The whole font file.
    pub fn bytes(self) -> &'static [u8] {
        macro_rules! font {
            ($name:literal) => {
                include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf"))
            };
        }
        match self {
            Face::Sans => font!("SourceSans3-Regular"),
            Face::SansSemi => font!("SourceSans3-SemiBold"),
            Face::SansBold => font!("SourceSans3-Bold"),
            Face::SansItalic => font!("SourceSans3-Italic"),
            Face::Serif => font!("SourceSerif4-Regular"),
            Face::SerifSemi => font!("SourceSerif4-SemiBold"),
        }
    }

    /// The PostScript name, as the PDF names the face behind the subset tag.
    pub fn name(self) -> &'static str {
        match self {
            Face::Sans => "SourceSans3-Regular",
            Face::SansSemi => "SourceSans3-SemiBold",
            Face::SansBold => "SourceSans3-Bold",
            Face::SansItalic => "SourceSans3-Italic",
            Face::Serif => "SourceSerif4-Regular",
            Face::SerifSemi => "SourceSerif4-SemiBold",
        }
    }

    /// Height of capitals in thousandths of the size.
    pub fn capital(self) -> f32 {
        match self {
            Face::Serif | Face::SerifSemi => 670.0,
            _ => 660.0,
        }
    }

    /// Ascent and descent (both positive) in thousandths of the size, for line boxes.
    pub fn extent(self) -> (f32, f32) {
        match self {
            Face::Serif | Face::SerifSemi => (1036.0, 335.0),
            _ => (1024.0, 400.0),
        }
    }

    /// The parsed font; `None` only if the compiled-in file is broken, which a test rules out.
    pub fn font(self) -> Option<&'static Font> {
        static FONTS: [OnceLock<Option<Font>>; 6] = [const { OnceLock::new() }; 6];
        let font = FONTS.get(self as usize)?;
        font.get_or_init(|| Font::new(self.bytes(), 0)).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_reads_and_has_a_thousand_units() {
        for (number, face) in Face::ALL.into_iter().enumerate() {
            assert_eq!(face as usize, number);
            let font = face.font().expect("compiled-in font reads");
            assert_eq!(font.units_per_em(), 1000, "{}", face.name());
        }
    }
}
