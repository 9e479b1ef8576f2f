//! The network map: one set of facts, drawn as a family tree or as circles by pure functions, so that screen, paper
//! and a listener agree. Places are computed each time; nothing is stored in pixels (handbook 3.2).

mod circle;
mod facts;
mod picture;
mod standing;
pub mod told;
mod tree;

pub use circle::*;
pub use facts::{Branch, Child, Facts, Home, Someone};
pub use picture::{Path, Pen, Picture, Placed, Say, Shape, Sign, Step, Words, picture};
pub use standing::{Standing, standing};
pub use tree::{Drop, Line, Order, Outline, Spot, Tree, tree};
