//! Sealing papers and judging seals: stories, hostile files, keys from outside, other judges.

mod hostile;
mod judges;
mod keys;
mod paper;
mod stories;
