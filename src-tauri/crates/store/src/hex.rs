//! Lower-case hexadecimal, and random bytes in it.

use crate::Trouble;

/// `bytes` as lower-case hexadecimal digits.
pub fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for b in bytes {
        out.push(char::from(DIGITS[usize::from(b >> 4)]));
        out.push(char::from(DIGITS[usize::from(b & 15)]));
    }
    out
}

/// The bytes of `text`, if it is `2 * N` lower-case hexadecimal digits.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != N * 2 {
        return None;
    }
    let value = |d: u8| match d {
        b'0'..=b'9' => Some(d - b'0'),
        b'a'..=b'f' => Some(d - b'a' + 10),
        _ => None,
    };
    let mut out = [0; N];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = (value(pair[0])? << 4) | value(pair[1])?;
    }
    Some(out)
}

/// `N` random bytes of the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], Trouble> {
    let mut out = [0; N];
    getrandom::fill(&mut out)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn digits_go_both_ways_and_nothing_else_is_read() {
        assert_eq!(super::encode(&[0, 0x9f, 0xff]), "009fff");
        assert_eq!(super::decode::<3>("009fff"), Some([0, 0x9f, 0xff]));
        for wrong in ["009ff", "009FFF", "00 9ff", "009fffff", "00gfff"] {
            assert_eq!(super::decode::<3>(wrong), None, "{wrong}");
        }
    }
}
