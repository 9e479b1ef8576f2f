//! Square codes (ISO/IEC 18004): the recovery key and contact cards, to be read by a telephone.

use crate::kept;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The modules of the code for `text` as rows of `#` and blanks, without the quiet zone. Nothing for a text that is
/// too long for any code.
#[must_use]
pub fn rows(text: &str) -> Vec<String> {
    QrCode::encode_text(text, QrCodeEcc::Medium).map_or_else(|_| Vec::new(), |code| modules(&code))
}

/// The same for a code that is photographed: never of the smallest version, which has no mark in its fourth corner and
/// is lost when a sheet lies askew, and with as much to repair it by as has room.
#[must_use]
pub(crate) fn sturdy(text: &str) -> Vec<String> {
    kept::code(text, sturdy_anew)
}

fn sturdy_anew(text: &str) -> Vec<String> {
    let parts = QrSegment::make_segments(text);
    let (least, most) = (Version::new(2), Version::MAX);
    QrCode::encode_segments_advanced(&parts, QrCodeEcc::Medium, least, most, None, true)
        .map_or_else(|_| Vec::new(), |code| modules(&code))
}

fn modules(code: &QrCode) -> Vec<String> {
    let module = |x, y| if code.get_module(x, y) { '#' } else { ' ' };
    (0..code.size())
        .map(|y| (0..code.size()).map(|x| module(x, y)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_fits_a_code_and_the_same_text_gives_the_same_code() {
        let text = format!("KRUG1:{}", "A".repeat(420));
        let code = rows(&text);
        assert!(code.len() < 100 && code.iter().all(|row| row.len() == code.len()));
        assert_eq!(rows(&text), code);
        assert!(code[0].starts_with("#######"), "a corner mark");
        assert!(rows(&"č".repeat(9_000)).is_empty());
    }
}
