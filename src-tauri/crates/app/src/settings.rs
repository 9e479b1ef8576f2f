//! The coordinator's own settings, kept in the vault, and the look of the lock screen, which stands
//! outside because the lock screen needs it; it holds no word about anybody.

use std::path::Path;

use krug_domain::problem::Problem;
use krug_store::Vault;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::session::App;
use crate::world::World;

const KEY: &str = "settings";
const SEAL_KEY: &str = "seal_key";
/// The certificate Krug issued itself, while another one is used.
const OWN_KEY: &str = "seal_key_own";
/// Certificates used before.
const FINGERPRINTS: &str = "seal_fingerprints";

/// The coordinator's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Settings {
    /// Name.
    pub name: String,
    /// What the role is called.
    pub role_word: String,
    /// Organisation.
    pub organisation: String,
    /// The office's address, for letters.
    pub address: String,
    /// The office's phone, for letters.
    pub phone: String,
    /// Country of new families.
    pub country: String,
    /// App language.
    pub language: String,
    /// Minutes until the window locks by itself, 1 to 60.
    pub lock_minutes: u32,
    /// Months a family is kept after the work with it has ended, 1 to 240: as it stands on the agreement people sign
    /// (handbook 6.2).
    pub keep_months: u32,
    /// Seals leave room for a time stamp that somebody may add later.
    pub time_stamp_room: bool,
    /// Seals lie in the file alone, and no line of them stands on the page.
    pub seal_unseen: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            role_word: String::new(),
            organisation: String::new(),
            address: String::new(),
            phone: String::new(),
            country: "ba".to_owned(),
            language: "en".to_owned(),
            lock_minutes: 10,
            keep_months: 24,
            time_stamp_room: false,
            seal_unseen: false,
        }
    }
}

/// Look of the window, known before the vault is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Look {
    /// App language.
    pub language: String,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// Letter size in per cent, 100 to 200.
    pub letters: u32,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            theme: "system".to_owned(),
            letters: 100,
        }
    }
}

/// Settings with the certificate of the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettingsView {
    /// Settings.
    pub settings: Settings,
    /// Look.
    pub look: Look,
    /// Certificate of the seal.
    pub certificate: Option<Certificate>,
    /// Whether example families are loaded.
    pub samples: bool,
}

/// The coordinator's certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Certificate {
    /// Name in it.
    pub name: String,
    /// Organisation in it.
    pub organisation: String,
    /// Nobody else vouches for it.
    pub self_issued: bool,
    /// Krug's own, made for this vault.
    pub own: bool,
    /// Fingerprint.
    pub fingerprint: String,
    /// Valid until.
    pub until: String,
}

/// What the vault keeps under a name; what nothing was kept of, or what cannot be read, is as at the beginning.
pub(crate) fn kept<T: DeserializeOwned + Default>(vault: &Vault, key: &str) -> T {
    let value = vault.setting(key).ok().flatten();
    value
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default()
}

pub(crate) fn read(vault: &Vault) -> Settings {
    kept(vault, KEY)
}

pub(crate) fn write(vault: &mut Vault, settings: &Settings) -> Reply<()> {
    let value = serde_json::to_value(settings).map_err(|_| Failure::internal())?;
    Ok(vault.set_setting(KEY, &value)?)
}

pub(crate) fn read_look(dir: &Path) -> Look {
    std::fs::read(dir.join("look.json"))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

pub(crate) fn write_look(dir: &Path, look: &Look) -> Reply<()> {
    let text = serde_json::to_vec_pretty(look).map_err(|_| Failure::internal())?;
    crate::files::write(&dir.join("look.json"), &text)
}

/// A name as a certificate may carry it: its first 64 letters (RFC 5280, upper bounds).
fn for_certificate(name: &str) -> String {
    let shown = name.trim().chars().filter(|c| !c.is_control());
    shown.take(64).collect::<String>().trim().to_owned()
}

/// A certificate of the coordinator's own: ten years, P-256.
fn issue(world: &World, settings: &Settings) -> Reply<krug_documents::seal::SealKey> {
    let mut serial = [0u8; 16];
    let mut seed = [0u8; 32];
    world.random(&mut serial)?;
    world.random(&mut seed)?;
    let from = world.now().naive_utc();
    let country = settings.country.to_uppercase();
    krug_documents::seal::issue(
        &for_certificate(&settings.name),
        &for_certificate(&settings.organisation),
        &country,
        from,
        10,
        serial,
        &seed,
    )
    .map_err(|_| Failure::internal())
}

/// Issues the coordinator's own certificate and keeps it.
pub(crate) fn issue_certificate(
    world: &World,
    vault: &mut Vault,
    settings: &Settings,
) -> Reply<()> {
    let key = issue(world, settings)?;
    let bytes = key.to_bytes().map_err(|_| Failure::internal())?;
    Ok(vault.set_secret(SEAL_KEY, &bytes)?)
}

/// The key to seal a family's papers with. An example family's days lie before this vault's certificate;
/// its papers get a certificate of those days that is kept nowhere.
pub(crate) fn key_for(app: &mut App, sample: bool) -> Reply<krug_documents::seal::SealKey> {
    let now = app.world.now().naive_utc();
    let key = seal_key(&app.open()?.vault)?;
    if !sample || now >= key.valid_from() {
        return Ok(key);
    }
    let settings = read(&app.open()?.vault);
    issue(&app.world, &settings)
}

/// What the coordinator's seals leave room for.
pub(crate) fn room(vault: &Vault) -> krug_documents::seal::Room {
    if read(vault).time_stamp_room {
        krug_documents::seal::Room::TimeStamp
    } else {
        krug_documents::seal::Room::Seal
    }
}

/// Whether a seal key is the one Krug made for this vault.
fn krug_made(vault: &Vault, key: &krug_documents::seal::SealKey) -> bool {
    match vault.secret(OWN_KEY) {
        Ok(Some(own)) => krug_documents::seal::SealKey::from_bytes(&own)
            .is_ok_and(|own| own.fingerprint() == key.fingerprint()),
        _ => true,
    }
}

/// The coordinator's seal key.
pub(crate) fn seal_key(vault: &Vault) -> Reply<krug_documents::seal::SealKey> {
    let bytes = vault.secret(SEAL_KEY)?.ok_or_else(Failure::internal)?;
    krug_documents::seal::SealKey::from_bytes(&bytes).map_err(|_| Failure::internal())
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<SettingsView> {
    let look = read_look(app.dir());
    let samples = crate::samples::loaded(app)?;
    let open = app.open()?;
    let certificate = seal_key(&open.vault).ok().map(|key| Certificate {
        name: key.name(),
        organisation: key.organisation(),
        self_issued: key.self_issued(),
        own: krug_made(&open.vault, &key),
        fingerprint: key.fingerprint(),
        until: key.valid_until().date().to_string(),
    });
    Ok(SettingsView {
        settings: read(&open.vault),
        look,
        certificate,
        samples,
    })
}

/// Settings that changed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveSettings {
    /// All settings as they shall be.
    pub settings: Settings,
}

pub(crate) fn save(app: &mut App, request: SaveSettings) -> Reply<SettingsView> {
    let settings = request.settings;
    if settings.name.trim().is_empty() {
        return Err(Problem::of("name", "problem-name-needed").into());
    }
    if krug_i18n::Language::from_code(&settings.language).is_err() {
        return Err(Problem::of("language", "problem-choice").into());
    }
    if !(1..=60).contains(&settings.lock_minutes) {
        return Err(Problem::of("lock_minutes", "problem-lock-minutes").into());
    }
    if !(1..=240).contains(&settings.keep_months) {
        return Err(Problem::of("keep_months", "problem-keep-months").into());
    }
    let mut look = read_look(app.dir());
    look.language.clone_from(&settings.language);
    write(&mut app.open()?.vault, &settings)?;
    write_look(app.dir(), &look)?;
    view(app, Nothing {})
}

/// Changes the look; possible while locked, for whoever needs bigger letters to type the passphrase.
pub(crate) fn look(app: &mut App, request: Look) -> Reply<Look> {
    let known = matches!(request.theme.as_str(), "system" | "light" | "dark");
    if !known || !(100..=200).contains(&request.letters) {
        return Err(Failure::bad_request());
    }
    if krug_i18n::Language::from_code(&request.language).is_err() {
        return Err(Problem::of("language", "problem-choice").into());
    }
    std::fs::create_dir_all(app.dir())?;
    write_look(app.dir(), &request)?;
    Ok(request)
}

/// A PKCS#12 file to seal with, or none to go back to a certificate of one's own.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UseCertificate {
    /// File.
    pub path: Option<String>,
    /// Its passphrase.
    #[serde(default)]
    pub passphrase: String,
}

pub(crate) fn use_certificate(app: &mut App, request: UseCertificate) -> Reply<SettingsView> {
    let now = app.world.now().naive_utc();
    let present = seal_key(&app.open()?.vault)?;
    match request.path {
        Some(path) => {
            let bytes = crate::files::read(Path::new(&path))?;
            let key = krug_documents::seal::from_p12(&bytes, &request.passphrase)
                .map_err(|trouble| crate::print::seal_failure(&trouble))?;
            if now < key.valid_from() || now > key.valid_until() {
                return Err(Failure::new(Code::File, "failure-certificate-time"));
            }
            let vault = &mut app.open()?.vault;
            if vault.secret(OWN_KEY)?.is_none() {
                keep_key(vault, OWN_KEY, &present)?;
            }
            keep_key(vault, SEAL_KEY, &key)?;
        }
        None => {
            let App { world, session, .. } = app;
            if let crate::session::Session::Open(open) = session {
                match open.vault.secret(OWN_KEY)? {
                    // The one that papers were sealed with before.
                    Some(own) => open.vault.set_secret(SEAL_KEY, &own)?,
                    None => {
                        let settings = read(&open.vault);
                        issue_certificate(world, &mut open.vault, &settings)?;
                    }
                }
            }
        }
    }
    remember(&mut app.open()?.vault, &present.fingerprint())?;
    view(app, Nothing {})
}

fn keep_key(vault: &mut Vault, name: &str, key: &krug_documents::seal::SealKey) -> Reply<()> {
    let kept = key.to_bytes().map_err(|_| Failure::internal())?;
    Ok(vault.set_secret(name, &kept)?)
}

/// Whether a seal is by a certificate this coordinator uses or has used.
pub(crate) fn is_own(vault: &Vault, fingerprint: &str) -> bool {
    seal_key(vault).is_ok_and(|key| key.fingerprint() == fingerprint)
        || fingerprints(vault).iter().any(|one| one == fingerprint)
}

fn fingerprints(vault: &Vault) -> Vec<String> {
    kept(vault, FINGERPRINTS)
}

/// Papers sealed with this certificate stay recognised as one's own.
fn remember(vault: &mut Vault, fingerprint: &str) -> Reply<()> {
    let mut all = fingerprints(vault);
    if !all.iter().any(|one| one == fingerprint) {
        all.push(fingerprint.to_owned());
    }
    Ok(vault.set_setting(FINGERPRINTS, &serde_json::json!(all))?)
}

/// After opening: nothing is repaired; a missing own certificate is made.
pub(crate) fn after_opening(app: &mut App) -> Reply<()> {
    let App { world, session, .. } = app;
    if let crate::session::Session::Open(open) = session
        && open.vault.secret(SEAL_KEY)?.is_none()
    {
        let settings = read(&open.vault);
        issue_certificate(world, &mut open.vault, &settings)?;
    }
    Ok(())
}
