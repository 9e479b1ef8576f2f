//! The vault: one encrypted SQLite file (SQLCipher) and the small age files that wrap its key.
//!
//! What is true is the set of changes of each case; every other case table is computed from it and
//! may be dropped at any time. Nothing here knows what a family or a meeting is: what the find
//! index reads is given by the caller as a [`Reading`]. No clock either: times are passed in.
//!
//! Opening never deletes, replaces or repairs. Every reason not to open is an answer of its own
//! ([`Trouble`]), because "wrong passphrase" and "damaged" need opposite actions from a person.

mod acts;
mod backup;
mod carried;
mod computed;
mod connect;
mod find;
mod forget;
mod hex;
mod keep;
mod place;
mod register;
mod rekey;
mod rotation;
mod salvage;
mod schema;
mod secret;
mod slot;
#[cfg(test)]
mod stories;
mod trouble;
mod vault;
mod write;

pub use acts::ActLine;
pub use backup::{Backup, Kind, Restored};
pub use carried::{Files, Guard, Import, Incoming, Put, SealRow, TakenIn};
pub use computed::{ItemLine, Reading};
pub use find::Hit;
pub use keep::{Draft, FILE_LIMIT};
pub use place::{Presence, presence};
pub use register::{Colleague, Given, KnownHeads};
pub use rekey::Proof;
pub use salvage::Salvaged;
pub use secret::{Cost, RecoveryKey, Secret};
pub use trouble::{Part, Trouble};
pub use vault::Vault;
pub use write::{Appended, United};
