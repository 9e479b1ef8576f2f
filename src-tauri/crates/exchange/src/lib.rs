//! What is carried by hand: `.krug` files, contact cards, the keys behind both.
//!
//! A file is `age( gzip( tar( manifest, signature, members ) ), padding )`; FORMAT.md beside this crate
//! says it for strangers. Reading believes nothing before the end: a [`CaseFile`] exists only after every
//! byte was authenticated, every hash compared and the history seen to be whole. No clock and no case
//! meaning here: times are passed in, and what a family or a person is, others know.

mod card;
mod case;
mod container;
mod fault;
mod figures;
mod keys;
mod manifest;
mod padme;
mod stick;
mod tarball;

pub use card::Card;
#[cfg(fuzzing)]
pub use case::read_bare;
pub use case::{Attachment, CaseFile, Keep, Parcel, read_case, write_case};
pub use container::{FILE_MAX, MEMBERS_MAX, TEXT_MAX, To, UNPACKED_MAX, Unlock};
pub use fault::Fault;
pub use figures::{FiguresFile, Sending, read_figures, write_figures};
pub use keys::{DeviceKeys, Seal, public_of};
pub use manifest::{Entry, Format, Manifest, READER, Receivers, Scope, kind_of};
pub use padme::padded;
pub use stick::{deliver, look, place, private};
