//! Padmé: the length of a file says little about what is in it. At most 12 % longer.
//!
//! Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019.

/// The length to which `length` bytes are padded: its leading bits kept, the rest rounded up.
#[must_use]
pub fn padded(length: u64) -> u64 {
    if length < 2 {
        return length;
    }
    let exponent = u64::from(length.ilog2());
    let kept = u64::from(exponent.ilog2()) + 1;
    let mask = (1u64 << exponent.saturating_sub(kept)) - 1;
    length.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_the_paper_and_its_bound() {
        assert_eq!(padded(9), 10);
        assert_eq!([0, 1, 2, 8, 100].map(padded), [0, 1, 2, 8, 104]);
        assert_eq!(padded(1_000_000), 1_015_808);
        for length in 1..100_000u64 {
            let longer = padded(length);
            assert!(
                longer >= length && (longer - length) * 100 <= length * 12,
                "{length}"
            );
            assert_eq!(padded(longer), longer, "{length}");
        }
    }
}
