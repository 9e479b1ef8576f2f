//! What the program can do: session, use cases one file a stage, the table of calls. It knows no window;
//! the shell, the command line and the tests are its three users.

mod answers;
mod backup;
#[cfg(feature = "bindings")]
mod bindings;
mod calls;
mod colleagues;
mod command_line;
mod content;
mod curtain;
mod day;
mod failure;
mod families;
mod figures;
mod files;
mod find;
mod gedcom;
mod history;
mod journey;
mod map;
mod notes;
mod paper;
mod papers;
mod passphrase;
mod people;
mod plan;
mod preparation;
mod preview;
mod print;
mod questions;
mod record;
mod recovery;
mod referral;
mod reviews;
mod samples;
mod session;
mod settings;
mod share;
mod sheets;
mod shown;
pub mod story;
mod take_in;
mod technician;
mod today;
mod turned;
mod undo;
mod vault;
mod verify;
mod world;

#[cfg(feature = "bindings")]
pub use calls::typescript;
pub use calls::{CALLS, Who};
pub use command_line::{Terminal, command_line};
pub use failure::{Code, Failure, Reply};
pub use session::App;
pub use world::{StoryClock, World};
