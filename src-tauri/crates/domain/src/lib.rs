//! What a family group conference is: kinds, stages, rules, requests turned into changes, audiences.
//! Pure: no clock, file, network, randomness or language. Same input, same answer.

pub mod at_home;
pub mod audience;
pub mod case;
pub mod day;
pub mod difference;
pub mod figures;
pub mod guard;
pub mod kinds;
pub mod map;
pub mod next;
pub mod plan;
pub mod preset;
pub mod problem;
pub mod record;
pub mod release;
pub mod rules;
pub mod same;
pub mod share;
pub mod shield;
pub mod stage;

pub use case::Case;
pub use problem::{Answer, Problem, Problems};
