//! One program run: locked, open, or handed to the family. While it is handed the vault is closed and
//! its key wiped; only the family's page is in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use krug_domain::audience::{Audience, Curtain};
use krug_domain::kinds::{self, About};
use krug_domain::preset::{self, Preset};
use krug_domain::problem::Problem;
use krug_domain::{Case, audience};
use krug_log::{Edit, Name, Stamp, State};
use krug_store::{Reading, Vault};

use crate::failure::{Failure, Reply};
use crate::world::World;

/// What the find index reads.
pub(crate) const READING: Reading = Reading {
    searchable: kinds::searchable,
    fold: krug_letters::fold,
    version: kinds::READING,
};

/// The program: everything a window, the command line or a test can do goes through [`App::call`].
pub struct App {
    pub(crate) dir: PathBuf,
    pub(crate) world: World,
    pub(crate) session: Session,
}

/// State of the run.
pub(crate) enum Session {
    Locked,
    Open(Box<Open>),
    Handed(Handed),
}

/// An open vault.
pub(crate) struct Open {
    pub vault: Vault,
    pub audience: Audience,
    /// The family shown while turned.
    pub turned: Option<String>,
    /// Acts of this run by family, for undo and redo.
    pub done: BTreeMap<String, Vec<String>>,
    pub undone: BTreeMap<String, Vec<String>>,
    /// A recovery key just made, until its sheet is printed or skipped.
    pub recovery: Option<krug_store::RecoveryKey>,
    /// Times the coordinator was asked in that could not be written down yet.
    pub asked_in: Vec<(String, String, About)>,
    pub _words: Words,
}

/// Words of families that set papers left in memory: they go when the vault is closed, however it is closed.
pub(crate) struct Words;

impl Drop for Words {
    fn drop(&mut self) {
        krug_documents::forget();
    }
}

/// The family has the laptop.
pub(crate) struct Handed {
    pub case: String,
    pub meeting: String,
    pub curtain: Curtain,
    /// Id, time and kind of each time the coordinator was asked in.
    pub asked_in: Vec<(String, String, About)>,
}

/// A family as read for one call.
pub(crate) struct Loaded {
    pub state: Arc<State>,
    pub case: Case,
    pub preset: Preset,
}

impl App {
    /// A program on this folder, locked.
    #[must_use]
    pub fn new(dir: PathBuf, world: World) -> Self {
        // Read while somebody types a passphrase.
        krug_documents::ready();
        Self {
            dir,
            world,
            session: Session::Locked,
        }
    }

    /// The vault's folder.
    pub(crate) fn vault_dir(&self) -> PathBuf {
        self.dir.join("vault")
    }

    /// Folder of the few settings of the lock screen, which hold no case data.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The open vault.
    pub(crate) fn open(&mut self) -> Reply<&mut Open> {
        match &mut self.session {
            Session::Open(open) => Ok(open),
            Session::Locked | Session::Handed(_) => Err(Failure::locked()),
        }
    }

    /// Who is looking, while open.
    pub(crate) fn audience(&self) -> Option<Audience> {
        match &self.session {
            Session::Open(open) => Some(open.audience),
            Session::Handed(_) => Some(Audience::Handed),
            Session::Locked => None,
        }
    }

    /// Makes a verified safety copy if the last is a day old: when nobody types, and on leaving. One that
    /// cannot be made hinders nothing; the status line tells the age of the last.
    pub fn copy_if_due(&mut self) {
        crate::backup::copy_if_due(self);
    }

    /// Closes the vault and wipes the key. Safe at any moment: every acknowledged write is on disk. While
    /// the family has the laptop the key is gone already, and their page stays.
    pub fn lock(&mut self) {
        if matches!(self.session, Session::Handed(_)) {
            return;
        }
        if let Session::Open(open) = std::mem::replace(&mut self.session, Session::Locked) {
            let _closed = open.vault.close();
        }
    }

    /// Minutes without a key or click after which the window locks.
    #[must_use]
    pub fn idle_minutes(&self) -> u32 {
        match &self.session {
            Session::Open(open) => crate::settings::read(&open.vault).lock_minutes,
            Session::Locked | Session::Handed(_) => 0,
        }
    }

    /// Reads a family.
    pub(crate) fn load(&mut self, case: &str) -> Reply<Loaded> {
        let state = self.open()?.vault.state(case)?;
        let typed = Case::read(&state);
        if state.items.is_empty() {
            return Err(Failure::gone());
        }
        let preset = preset::preset(typed.family.country.unwrap_or(kinds::Country::Ba));
        Ok(Loaded {
            state,
            case: typed,
            preset,
        })
    }

    /// Writes one user action: one act, one transaction, with an undo of its own.
    pub(crate) fn write(
        &mut self,
        case: &str,
        seen: Option<&[String]>,
        op: &str,
        edits: &[Edit],
    ) -> Reply<Written> {
        if edits.is_empty() {
            let state = self.open()?.vault.state(case)?;
            return Ok(Written {
                seen: heads(&state),
                act: None,
                at: self.world.stamp(),
            });
        }
        // Whatever asks: while the family is alone nothing is written but the end of its time (rule 41).
        let state = self.open()?.vault.state(case)?;
        if op != "private_time.end" && Case::read(&state).private_time().is_some() {
            return Err(Problem::new("problem-private-time").into());
        }
        let act = self.world.random_id(6)?;
        let at = self.world.stamp();
        let open = self.open()?;
        let seen = match seen {
            Some(seen) => names(seen)?,
            None => open.vault.state(case)?.heads.clone(),
        };
        let stamp = Stamp {
            by: open.vault.device()?,
            at: at.clone(),
            act: act.clone(),
            op: op.to_owned(),
            undoes: None,
        };
        let appended = open.vault.append(case, &seen, &stamp, edits)?;
        open.done
            .entry(case.to_owned())
            .or_default()
            .push(act.clone());
        open.undone.remove(case);
        // Not all heads: what somebody else wrote meanwhile has not been on this screen yet.
        Ok(Written {
            seen: appended
                .names
                .last()
                .map(ToString::to_string)
                .into_iter()
                .collect(),
            act: Some(act),
            at,
        })
    }

    /// Puts the family's page in front and closes the vault.
    pub(crate) fn hand_over(&mut self, case: &str, meeting: &str) -> Reply<()> {
        let loaded = self.load(case)?;
        let mut curtain = audience::curtain(&loaded.case);
        if curtain.coordinator.is_empty() {
            let settings = crate::settings::read(&self.open()?.vault);
            curtain.coordinator = settings
                .name
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
        }
        self.lock();
        self.session = Session::Handed(Handed {
            case: case.to_owned(),
            meeting: meeting.to_owned(),
            curtain,
            asked_in: Vec::new(),
        });
        Ok(())
    }
}

/// What a write leaves behind.
pub(crate) struct Written {
    pub seen: Vec<String>,
    pub act: Option<String>,
    pub at: String,
}

/// Heads as text for the window.
pub(crate) fn heads(state: &State) -> Vec<String> {
    state.heads.iter().map(ToString::to_string).collect()
}

fn names(seen: &[String]) -> Reply<Vec<Name>> {
    seen.iter()
        .map(|s| s.parse().map_err(|_| Failure::bad_request()))
        .collect()
}
