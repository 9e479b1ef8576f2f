//! Safety copies and what is left when things go wrong: the daily copy, one on a stick, one brought back, the drill
//! that proves the newest one, a new key after somebody knows the old, and leaving in a hurry.

use std::path::Path;

use krug_store::{Backup, Cost, Given, Kind, Vault};
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::passphrase;
use crate::recovery;
use crate::session::{App, READING, Session};
use crate::vault::{Created, Opened, Unlock};

/// Setting: when the newest copy was last proved by bringing it back beside the vault.
const PROVED: &str = "copy_proved";

/// Safety copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Backups {
    /// When each verified copy was made, newest first.
    pub made: Vec<String>,
    /// When one was last proved by being opened and read whole beside the vault.
    pub proved: Option<String>,
    /// When one last left on a stick.
    pub carried: Option<String>,
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<Backups> {
    let vault = &app.open()?.vault;
    let mut made: Vec<String> = vault.backups()?.into_iter().filter_map(|b| b.at).collect();
    made.sort();
    made.reverse();
    let proved = vault.setting(PROVED)?;
    let carried = vault
        .given()?
        .into_iter()
        .find(|g| g.what == "backup")
        .map(|g| g.at);
    Ok(Backups {
        made,
        proved: proved.and_then(|v| v.as_str().map(str::to_owned)),
        carried,
    })
}

pub(crate) fn make(app: &mut App, _: Nothing) -> Reply<Backups> {
    let now = app.world.stamp();
    app.open()?.vault.backup(&now, Kind::Usual)?;
    view(app, Nothing {})
}

/// A folder chosen in a dialog.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InFolder {
    /// Which.
    pub folder: String,
}

/// Makes a copy and carries it to a stick, where it is read back.
pub(crate) fn carry(app: &mut App, request: InFolder) -> Reply<Backups> {
    let now = app.world.stamp();
    let vault = &mut app.open()?.vault;
    let backup = vault.backup(&now, Kind::Usual)?;
    vault.carry(&backup, Path::new(&request.folder))?;
    vault.give(&Given {
        at: now,
        what: "backup".to_owned(),
        receiver: "self".to_owned(),
        ..Given::default()
    })?;
    view(app, Nothing {})
}

/// What the drill read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Proved {
    /// When the copy was made.
    pub copy: String,
    /// Families in it.
    pub families: u32,
    /// Changes in it, each compared with its name.
    pub changes: u32,
    /// Files in it, each compared with its hash.
    pub files: u32,
    /// Changes that were made here since.
    pub since: u32,
}

/// Opens the newest copy beside the vault and reads every line and file of it.
pub(crate) fn prove(app: &mut App, _: Nothing) -> Reply<Proved> {
    let now = app.world.stamp();
    let vault = &mut app.open()?.vault;
    let newest = vault.backups()?.into_iter().find(|b| b.kind == Kind::Usual);
    let newest = newest.ok_or_else(|| Failure::new(Code::Problems, "failure-no-copy"))?;
    let proof = vault.prove(&newest)?;
    vault.set_setting(PROVED, &serde_json::json!(now))?;
    let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Proved {
        copy: newest.at.unwrap_or_default(),
        families: short(proof.cases),
        changes: short(proof.changes),
        files: short(proof.files),
        since: short(proof.since),
    })
}

/// A safety copy to take back.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Restore {
    /// Its time, as listed.
    #[serde(default)]
    pub at: Option<String>,
    /// Or the folder on a stick it was carried to.
    #[serde(default)]
    pub folder: Option<String>,
}

/// What a safety copy brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Restored {
    /// Changes that were missing here.
    pub changes: u32,
}

pub(crate) fn restore(app: &mut App, request: Restore) -> Reply<Restored> {
    let now = app.world.stamp();
    let open = app.open()?;
    let backup = match (&request.at, &request.folder) {
        (Some(at), None) => open
            .vault
            .backups()?
            .into_iter()
            .find(|b| b.at.as_deref() == Some(at.as_str()))
            .ok_or_else(Failure::gone)?,
        (None, Some(folder)) => carried(Path::new(folder))?,
        _ => return Err(Failure::bad_request()),
    };
    open.vault
        .backup_sparing(&now, Kind::BeforeRestore, Some(&backup))?;
    let restored = open.vault.restore_from(&backup)?;
    open.done.clear();
    open.undone.clear();
    Ok(Restored {
        changes: u32::try_from(restored.changes).unwrap_or(u32::MAX),
    })
}

/// The copy in a folder, or the newest of those that lie in it.
fn carried(folder: &Path) -> Reply<Backup> {
    if let Ok(one) = Backup::at_folder(folder) {
        return Ok(one);
    }
    let mut found: Vec<Backup> = std::fs::read_dir(folder)?
        .flatten()
        .filter_map(|entry| Backup::at_folder(&entry.path()).ok())
        .collect();
    found.sort_by(|a, b| a.at.cmp(&b.at));
    found
        .pop()
        .ok_or_else(|| Failure::new(Code::File, "failure-no-copy-there"))
}

/// A copy on a stick to begin with on a computer that has no vault.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BeginFrom {
    /// Folder of the copy, or the folder it lies in.
    pub folder: String,
    /// Passphrase or printed key of the vault it was made of.
    pub unlock: Unlock,
}

/// After a theft or a broken laptop: a vault out of the copy on a stick. The copy itself stays as it is.
pub(crate) fn begin_from(app: &mut App, request: BeginFrom) -> Reply<Opened> {
    if !matches!(app.session, Session::Locked) {
        return Err(Failure::new(Code::VaultExists, "failure-vault-exists"));
    }
    let backup = carried(Path::new(&request.folder))?;
    let secret = crate::vault::secret(&request.unlock)?;
    std::fs::create_dir_all(app.dir())?;
    Vault::from_backup(&backup, &app.vault_dir(), &secret, READING)?.close()?;
    crate::vault::open(app, request.unlock)
}

/// A new key for everything, because somebody knows the passphrase or held the laptop open.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RenewKey {
    /// The present passphrase.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// Locks everything anew under a new data key, a new passphrase and a new printed key; copies under the old key go.
pub(crate) fn renew_key(app: &mut App, request: RenewKey) -> Reply<Created> {
    if !passphrase::strength(&request.new).enough {
        return Err(krug_domain::Problem::of("new", "problem-passphrase-short").into());
    }
    let (now, today) = (app.world.stamp(), app.world.today());
    let open = app.open()?;
    let old = passphrase::typed(&request.old);
    let new = passphrase::typed(&request.new);
    let recovery = open.vault.renew_key(&old, &new, Cost::default(), &now)?;
    let groups = recovery.groups().into_iter().map(str::to_owned).collect();
    open.recovery = Some(recovery);
    // The old sheet is dead by now, so nothing may keep the new one from being shown.
    let _ = recovery::note_sheet(&mut open.vault, today);
    Ok(Created {
        recovery_key: groups,
    })
}

/// Leaving in a hurry.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Wipe {
    /// The passphrase.
    pub passphrase: String,
    /// A stick to carry a copy to first.
    #[serde(default)]
    pub folder: Option<String>,
}

/// Carries a copy away if asked to, then destroys the keys and everything they opened. Nothing here opens afterwards;
/// a copy on a stick does, with the passphrase or the printed key.
pub(crate) fn wipe(app: &mut App, request: Wipe) -> Reply<Nothing> {
    app.open()?
        .vault
        .knows_passphrase(&passphrase::typed(&request.passphrase))?;
    if let Some(folder) = request.folder {
        carry(app, InFolder { folder })?;
    }
    let session = std::mem::replace(&mut app.session, Session::Locked);
    if let Session::Open(open) = session {
        open.vault.wipe()?;
    }
    Ok(Nothing {})
}

/// Makes the day's copy if it is due; one that cannot be made hinders nothing.
pub(crate) fn copy_if_due(app: &mut App) {
    let now = app.world.stamp();
    if let Ok(open) = app.open()
        && open.vault.backup_due(&now).unwrap_or(false)
    {
        let _kept_for_next_time = open.vault.backup(&now, Kind::Usual);
    }
}
