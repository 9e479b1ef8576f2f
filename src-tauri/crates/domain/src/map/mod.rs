//! The network map: one set of facts, drawn as a family tree or as circles by pure functions, so that screen, paper
//! and a listener agree. Places are computed each time; nothing is stored in pixels (handbook 3.2).

mod circle;
mod drawing;
mod facts;
mod gap;
mod picture;
mod sign;
mod standing;
mod tie;
pub mod told;
mod tree;

pub use circle::{
    Beside, Circle, Core, Place, Seat, TURNS, TieLine, TieLook, TieSign, Turn, Turns, circle,
    circle_picture, tie_signs,
};
pub use drawing::{Drawn, Member, RINGS, drawings, members, newest, ring_by_part};
pub use facts::{Branch, Child, Facts, Home, Someone};
pub use gap::{Gap, GapKind, gaps, not_asked};
pub use picture::{Path, Pen, Picture, Placed, Say, Shape, Step, Words, picture};
pub use sign::{Legend, LegendSign, Sign, legend};
pub use standing::{DayStanding, standing};
pub use tie::{TieTold, begin, stand, tell};
pub use tree::{Drop, Line, Order, Outline, Spot, Tree, tree};

/// Tenths are enough for an eye, and make the picture the same on every machine.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
