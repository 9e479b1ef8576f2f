//! First start, opening, locking, passphrase. Nothing is stored before the coordinator has chosen a
//! passphrase that is long enough; wrong passphrase, damage, a newer program and another open Krug are
//! four different answers.

use krug_domain::audience::Audience;
use krug_domain::problem::Problem;
use krug_store::{Cost, Presence, RecoveryKey, Secret, Vault};
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::passphrase;
use crate::recovery;
use crate::session::{App, Open, READING, Session};
use crate::settings::{self, Look, Settings};

/// How things stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VaultStatus {
    /// `none`, `locked`, `open` or `handed`.
    pub state: VaultState,
    /// Who is looking, while open.
    pub audience: Option<Audience>,
    /// The family shown while the screen is turned.
    pub turned: Option<String>,
    /// Look of the lock screen.
    pub look: Look,
    /// Version of Krug.
    pub version: String,
}

/// State of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum VaultState {
    /// There is none.
    None,
    /// Closed.
    Locked,
    /// Open.
    Open,
    /// The family has the laptop.
    Handed,
}

/// How things stand, at any time.
pub(crate) fn status(app: &mut App, _: Nothing) -> Reply<VaultStatus> {
    let (state, turned) = match &app.session {
        Session::Open(open) => (VaultState::Open, open.turned.clone()),
        Session::Handed(_) => (VaultState::Handed, None),
        Session::Locked => match krug_store::presence(&app.vault_dir()) {
            Presence::Nothing => (VaultState::None, None),
            _ => (VaultState::Locked, None),
        },
    };
    Ok(VaultStatus {
        state,
        audience: app.audience(),
        turned,
        look: settings::read_look(app.dir()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// Asks for a passphrase in a language.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Suggest {
    /// Language code.
    pub language: String,
}

/// Words to choose.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Suggestion {
    /// Five words.
    pub passphrase: String,
}

pub(crate) fn suggest(app: &mut App, request: Suggest) -> Reply<Suggestion> {
    let mut dice = [0u8; 40];
    app.world.random(&mut dice)?;
    Ok(Suggestion {
        passphrase: passphrase::suggest(&request.language, &dice),
    })
}

/// A passphrase to weigh.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Weigh {
    /// The passphrase.
    pub passphrase: String,
}

/// How strong a passphrase is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Strength {
    /// Estimated bits of guessing work.
    pub bits: u32,
    /// Word for it.
    pub word: passphrase::Word,
    /// Whether it may be used.
    pub enough: bool,
}

#[allow(clippy::unnecessary_wraps, reason = "every call answers a reply")]
pub(crate) fn strength(_: &mut App, request: Weigh) -> Reply<Strength> {
    Ok(passphrase::strength(&request.passphrase))
}

/// First start.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CreateVault {
    /// Coordinator's name.
    pub name: String,
    /// What the role is called, as the coordinator says it.
    pub role_word: String,
    /// Organisation.
    pub organisation: String,
    /// Country code.
    pub country: String,
    /// App language.
    pub language: String,
    /// Passphrase.
    pub passphrase: String,
}

/// A vault was made.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Created {
    /// The recovery key in groups, to be printed and kept at home.
    pub recovery_key: Vec<String>,
}

pub(crate) fn create(app: &mut App, request: CreateVault) -> Reply<Created> {
    if !matches!(app.session, Session::Locked) {
        return Err(Failure::new(Code::VaultExists, "failure-vault-exists"));
    }
    if request.name.trim().is_empty() {
        return Err(Problem::of("name", "problem-name-needed").into());
    }
    if krug_i18n::Language::from_code(&request.language).is_err() {
        return Err(Problem::of("language", "problem-choice").into());
    }
    if !passphrase::strength(&request.passphrase).enough {
        return Err(Problem::of("passphrase", "problem-passphrase-short").into());
    }
    let now = app.world.stamp();
    let dir = app.vault_dir();
    std::fs::create_dir_all(app.dir())?;
    let (vault, recovery) = Vault::create(
        &dir,
        &passphrase::typed(&request.passphrase),
        Cost::default(),
        &now,
        READING,
    )?;
    // From here on there is a vault: its key is on the screen whatever happens to the rest.
    let groups = recovery.groups().into_iter().map(str::to_owned).collect();
    let mut open = opened(vault);
    open.recovery = Some(recovery);
    app.session = Session::Open(Box::new(open));
    let settings = Settings {
        name: request.name.trim().to_owned(),
        role_word: request.role_word,
        organisation: request.organisation,
        country: request.country,
        language: request.language.clone(),
        ..Settings::default()
    };
    let today = app.world.today();
    let vault = &mut app.open()?.vault;
    settings::write(vault, &settings)?;
    recovery::note_sheet(vault, today)?;
    // Nothing may keep the recovery key from being shown; the vault is settled at the next opening as well.
    if let Session::Open(open) = &mut app.session {
        let _ = settle(&app.world, &mut open.vault);
    }
    settings::after_opening(app)?;
    let mut look = settings::read_look(app.dir());
    look.language = request.language;
    settings::write_look(app.dir(), &look)?;
    Ok(Created {
        recovery_key: groups,
    })
}

pub(crate) fn opened(vault: Vault) -> Open {
    Open {
        vault,
        audience: Audience::Mine,
        turned: None,
        done: std::collections::BTreeMap::new(),
        undone: std::collections::BTreeMap::new(),
        recovery: None,
        asked_in: Vec::new(),
        _words: crate::session::Words,
    }
}

/// Opens with a passphrase or the recovery key.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Unlock {
    /// Passphrase.
    #[serde(default)]
    pub passphrase: Option<String>,
    /// Recovery key as printed.
    #[serde(default)]
    pub recovery_key: Option<String>,
}

/// The vault is open.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Opened {
    /// A family whose private time was still running when Krug was closed.
    pub private_time: Option<Running>,
    /// The vault was moved or copied from another computer: from now on it writes under a name of its own.
    pub moved: bool,
}

/// Private family time that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Running {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// Since.
    pub since: String,
}

/// Opens the vault; nothing on disk is changed, repaired or removed by it.
pub(crate) fn open(app: &mut App, request: Unlock) -> Reply<Opened> {
    if matches!(app.session, Session::Handed(_)) {
        return Err(Failure::locked());
    }
    if app.audience() == Some(Audience::Turned) {
        return Err(Failure::new(Code::Turned, "failure-turned"));
    }
    let mut moved = false;
    if matches!(app.session, Session::Locked) {
        let secret = secret(&request)?;
        let mut vault = Vault::open(&app.vault_dir(), &secret, READING)?;
        // A disk that is full keeps nobody out; the vault is settled the next time.
        moved = settle(&app.world, &mut vault).unwrap_or(false);
        app.session = Session::Open(Box::new(opened(vault)));
        settings::after_opening(app)?;
        // A queue that cannot be looked at keeps nobody out of the vault.
        let _ = crate::printer::sweep(app);
    }
    Ok(Opened {
        private_time: running(app)?,
        moved,
    })
}

/// Tells the vault on which computer it is. `true` if that is another one than before.
fn settle(world: &crate::world::World, vault: &mut Vault) -> Reply<bool> {
    crate::colleagues::keys(vault)?;
    let Some(machine) = world.machine() else {
        return Ok(false);
    };
    let fresh = krug_exchange::DeviceKeys::generate()?;
    Ok(vault.settle_on(machine.as_bytes(), &fresh.by(), &fresh.to_bytes())?)
}

pub(crate) fn secret(request: &Unlock) -> Reply<Secret> {
    match (&request.passphrase, &request.recovery_key) {
        (Some(text), _) => Ok(Secret::passphrase(&passphrase::typed(text))),
        (None, Some(key)) => Ok(Secret::recovery(key)?),
        (None, None) => Err(Failure::bad_request()),
    }
}

/// A family whose private time has no end yet.
pub(crate) fn running(app: &mut App) -> Reply<Option<Running>> {
    for case in app.open()?.vault.cases()? {
        let loaded = app.load(&case)?;
        if let Some(meeting) = loaded.case.private_time() {
            return Ok(Some(Running {
                case,
                alias: loaded.case.family.alias.clone(),
                since: meeting.private_from.clone().unwrap_or_default(),
            }));
        }
    }
    Ok(None)
}

pub(crate) fn lock(app: &mut App, _: Nothing) -> Reply<Nothing> {
    app.lock();
    Ok(Nothing {})
}

/// A new passphrase.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangePassphrase {
    /// The present one, or the recovery key as printed.
    pub old: String,
    /// The new one.
    pub new: String,
}

pub(crate) fn change_passphrase(app: &mut App, request: ChangePassphrase) -> Reply<Nothing> {
    if !passphrase::strength(&request.new).enough {
        return Err(Problem::of("new", "problem-passphrase-short").into());
    }
    let new = passphrase::typed(&request.new);
    let vault = &app.open()?.vault;
    match RecoveryKey::parse(&request.old) {
        Ok(sheet) => vault.renew_passphrase(&sheet, &new, Cost::default())?,
        Err(_) => {
            vault.change_passphrase(&passphrase::typed(&request.old), &new, Cost::default())?
        }
    }
    Ok(Nothing {})
}
