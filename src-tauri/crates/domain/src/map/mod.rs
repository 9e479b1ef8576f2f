//! The network map: one set of facts, drawn as a family tree or as circles by pure functions, so that screen, paper
//! and a listener agree. Places are computed each time; nothing is stored in pixels (handbook 3.2).

mod circle;
mod facts;
mod picture;
mod sign;
mod standing;
pub mod told;
mod tree;

pub use circle::*;
pub use facts::{Branch, Child, Facts, Home, Someone};
pub use picture::{Path, Pen, Picture, Placed, Say, Shape, Step, Words, picture};
pub use sign::{Legend, LegendSign, Sign, legend};
pub use standing::{DayStanding, standing};
pub use tree::{Drop, Line, Order, Outline, Spot, Tree, tree};

/// Tenths are enough for an eye, and make the picture the same on every machine.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
