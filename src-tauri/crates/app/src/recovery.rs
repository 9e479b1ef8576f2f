//! When something is lost: the recovery sheet, a new one in its place, the question whether it is still
//! there, and bringing together what still reads of a damaged vault.

use std::path::Path;

use chrono::{Days, NaiveDate};
use krug_store::{Salvaged as Found, Vault};
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::passphrase;
use crate::session::{App, READING, Session};
use crate::vault::{self, Created, Unlock};
use crate::{papers, settings};

/// Setting that tells when the sheet was made and whether it has been seen since.
const KEY: &str = "recovery_sheet";

/// After so many days Krug asks for the last group on the sheet, once.
const ASKED_AFTER: Days = Days::new(7);

/// What is known of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Sheet {
    made_on: NaiveDate,
    seen: bool,
}

/// Notes that a sheet was made today.
pub(crate) fn note_sheet(vault: &mut Vault, today: NaiveDate) -> Reply<()> {
    keep(
        vault,
        Sheet {
            made_on: today,
            seen: false,
        },
    )
}

fn keep(vault: &mut Vault, sheet: Sheet) -> Reply<()> {
    let value = serde_json::to_value(sheet).map_err(|_| Failure::internal())?;
    Ok(vault.set_setting(KEY, &value)?)
}

fn sheet(vault: &Vault) -> Option<Sheet> {
    serde_json::from_value(vault.setting(KEY).ok()??).ok()
}

/// Whether it is time to ask for the sheet's last group.
pub(crate) fn sheet_due(vault: &Vault, today: NaiveDate) -> bool {
    sheet(vault).is_some_and(|sheet| !sheet.seen && sheet.made_on + ASKED_AFTER <= today)
}

/// A path chosen in a dialog.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ToPath {
    /// Where.
    pub path: String,
}

/// Writes the recovery sheet just made.
pub(crate) fn save_sheet(app: &mut App, request: ToPath) -> Reply<Nothing> {
    let today = app.world.today();
    let open = app.open()?;
    let settings = settings::read(&open.vault);
    let groups: Vec<String> = match &open.recovery {
        Some(key) => key.groups().into_iter().map(str::to_owned).collect(),
        None => return Err(Failure::new(Code::Problems, "problem-recovery-printed")),
    };
    let pdf = papers::recovery_pdf(&settings, &groups, today)?;
    crate::files::write(Path::new(&request.path), &pdf)?;
    Ok(Nothing {})
}

/// The recovery sheet was printed or expressly skipped: the key leaves memory.
pub(crate) fn sheet_done(app: &mut App, _: Nothing) -> Reply<Nothing> {
    app.open()?.recovery = None;
    Ok(Nothing {})
}

/// Asks for a new recovery sheet in the place of one that is lost or was seen by somebody.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RenewSheet {
    /// The passphrase.
    pub passphrase: String,
}

/// Makes a new recovery key; the old sheet opens neither the vault nor its safety copies from now on.
pub(crate) fn renew_sheet(app: &mut App, request: RenewSheet) -> Reply<Created> {
    let today = app.world.today();
    let open = app.open()?;
    let recovery = open
        .vault
        .renew_recovery(&passphrase::typed(&request.passphrase))?;
    let groups = recovery.groups().into_iter().map(str::to_owned).collect();
    open.recovery = Some(recovery);
    // The old sheet is dead by now, so nothing may keep the new one from being shown.
    let _ = note_sheet(&mut open.vault, today);
    Ok(Created {
        recovery_key: groups,
    })
}

/// The last group, as read from the sheet.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetSeen {
    /// Last group.
    pub last_group: String,
}

/// Confirms that the sheet exists.
pub(crate) fn sheet_seen(app: &mut App, request: SheetSeen) -> Reply<Nothing> {
    let open = app.open()?;
    if !open.vault.knows_sheet(&request.last_group)? {
        return Err(Failure::new(Code::WrongSecret, "failure-sheet-other"));
    }
    if let Some(known) = sheet(&open.vault) {
        keep(
            &mut open.vault,
            Sheet {
                seen: true,
                ..known
            },
        )?;
    }
    Ok(Nothing {})
}

/// What was brought together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Salvaged {
    /// Changes that still read.
    pub read: u32,
    /// Changes that only safety copies had.
    pub from_copies: u32,
    /// Changes that wait for one that is lost.
    pub waiting: u32,
    /// A family whose private time has no end yet.
    pub private_time: Option<vault::Running>,
}

/// Brings together what still reads of the vault and its safety copies. Asked for by a person; what was
/// damaged is kept beside it.
pub(crate) fn salvage(app: &mut App, request: Unlock) -> Reply<Salvaged> {
    if !matches!(app.session, Session::Locked) {
        return Err(Failure::locked());
    }
    let secret = vault::secret(&request)?;
    let now = app.world.stamp();
    let (opened, found) = Vault::salvage(&app.vault_dir(), &secret, &now, READING)?;
    app.session = Session::Open(Box::new(vault::opened(opened)));
    settings::after_opening(app)?;
    let Found {
        from_database,
        from_backups,
        waiting,
        ..
    } = found;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Salvaged {
        read: count(from_database),
        from_copies: count(from_backups),
        waiting: count(waiting),
        private_time: vault::running(app)?,
    })
}
