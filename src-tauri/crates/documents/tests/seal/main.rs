//! Sealing papers and judging seals: stories, hostile files, keys from outside, other judges.

// A test may stop where something is not as told; here the functions that tests share do so too.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod hostile;
mod judges;
mod keys;
mod paper;
mod stories;
