//! Who files go to and come from: the own card, colleagues' cards, fingerprints compared by phone.
//! A card proves nothing until two people have read its numbers to each other.

use std::path::Path;

use krug_exchange::{Card, DeviceKeys, Unlock};
use krug_store::{Colleague, Given, Vault};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::calls::Nothing;
use crate::failure::{Code, Failure, Reply};
use crate::session::App;
use crate::settings;

/// Setting: what this computer is called on the card.
const DEVICE_NAME: &str = "device_name";
/// Setting: ids of the coordinator's own other computers.
const OWN: &str = "own_devices";

/// The own card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnCard {
    /// Name on it.
    pub person: String,
    /// What this computer is called on it.
    pub device: String,
    /// The card as text.
    pub text: String,
    /// Eight groups of four figures.
    pub fingerprint: String,
    /// The card as a QR code: rows of `#` and blanks.
    pub qr: Vec<String>,
}

/// A colleague's installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ColleagueLine {
    /// Id of the installation.
    pub by: String,
    /// Name.
    pub person: String,
    /// Computer.
    pub device: String,
    /// Eight groups of four figures.
    pub fingerprint: String,
    /// When the figures were compared.
    pub checked: Option<String>,
    /// Whether the card was added, not only met in a file.
    pub added: bool,
    /// Another computer of the coordinator's own.
    pub own: bool,
    /// Somebody of this name has another key as well.
    pub other_key: bool,
}

/// The own card and everybody known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ColleaguesView {
    /// The own card.
    pub own: OwnCard,
    /// Others.
    pub people: Vec<ColleagueLine>,
}

/// Keys of this installation; made at the first need, then kept in the vault.
pub(crate) fn keys(vault: &mut Vault) -> Reply<DeviceKeys> {
    if let Some(keys) = vault
        .keys()?
        .and_then(|bytes| DeviceKeys::from_bytes(&bytes))
    {
        return Ok(keys);
    }
    let keys = DeviceKeys::generate()?;
    vault.go_on_as(&keys.by(), &keys.to_bytes())?;
    Ok(keys)
}

/// Everything that may open a file here: this installation's key and those it had before.
pub(crate) fn unlock(vault: &mut Vault, passphrase: Option<&str>) -> Reply<Unlock> {
    let mut identities = vec![keys(vault)?.identity()];
    for bytes in vault.earlier_keys()? {
        identities.extend(DeviceKeys::from_bytes(&bytes).map(|keys| keys.identity()));
    }
    let typed = passphrase.map(crate::passphrase::typed);
    Ok(Unlock {
        identities,
        passphrase: typed.map(|text| Zeroizing::new(text.to_string())),
    })
}

/// The own card.
pub(crate) fn own_card(vault: &mut Vault) -> Reply<Card> {
    let settings = settings::read(vault);
    let device = vault.setting(DEVICE_NAME)?;
    let device = device
        .as_ref()
        .and_then(|v| v.as_str())
        .unwrap_or_default()
        .to_owned();
    let name: String = settings
        .name
        .chars()
        .filter(|c| !c.is_control())
        .take(100)
        .collect();
    Ok(keys(vault)?.card(&name, &device))
}

pub(crate) fn own_devices(vault: &Vault) -> Vec<String> {
    crate::settings::kept(vault, OWN)
}

pub(crate) fn card_of(colleague: &Colleague) -> Card {
    Card {
        person: colleague.person.clone(),
        device: colleague.device.clone(),
        sign: data_encoding::HEXLOWER.encode(&colleague.sign),
        age: colleague.age.clone(),
    }
}

pub(crate) fn colleague_of(
    card: &Card,
    added: Option<String>,
    checked: Option<String>,
) -> Colleague {
    Colleague {
        by: card.by(),
        person: card.person.clone(),
        device: card.device.clone(),
        sign: data_encoding::HEXLOWER
            .decode(card.sign.as_bytes())
            .unwrap_or_default(),
        age: card.age.clone(),
        checked,
        added,
    }
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<ColleaguesView> {
    let vault = &mut app.open()?.vault;
    let card = own_card(vault)?;
    let own = own_devices(vault);
    let all = vault.colleagues()?;
    let people = all
        .iter()
        .filter(|c| c.by != card.by())
        .map(|c| ColleagueLine {
            by: c.by.clone(),
            person: c.person.clone(),
            device: c.device.clone(),
            fingerprint: card_of(c).fingerprint(),
            checked: c.checked.clone(),
            added: c.added.is_some(),
            own: own.contains(&c.by),
            other_key: all.iter().any(|o| o.by != c.by && same_person(o, c)),
        })
        .collect();
    Ok(ColleaguesView {
        own: OwnCard {
            person: card.person.clone(),
            device: card.device.clone(),
            fingerprint: card.fingerprint(),
            qr: crate::print::qr(&card.text()),
            text: card.text(),
        },
        people,
    })
}

fn same_person(one: &Colleague, other: &Colleague) -> bool {
    krug_letters::fold(one.person.trim()) == krug_letters::fold(other.person.trim())
}

/// What this computer is called.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NameDevice {
    /// Name.
    pub device: String,
}

pub(crate) fn name_device(app: &mut App, request: NameDevice) -> Reply<ColleaguesView> {
    let name: String = request
        .device
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(100)
        .collect();
    app.open()?
        .vault
        .set_setting(DEVICE_NAME, &serde_json::json!(name))?;
    view(app, Nothing {})
}

/// A place chosen in a dialog.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveCard {
    /// Where.
    pub path: String,
    /// As a sheet to print, or as a small file.
    pub sheet: bool,
}

pub(crate) fn save_card(app: &mut App, request: SaveCard) -> Reply<Nothing> {
    let today = app.world.today();
    let vault = &mut app.open()?.vault;
    let card = own_card(vault)?;
    let bytes = if request.sheet {
        let settings = settings::read(vault);
        crate::papers::card_pdf(&settings, &card, today)?
    } else {
        (card.text() + "\n").into_bytes()
    };
    crate::files::write(Path::new(&request.path), &bytes)?;
    let at = app.world.stamp();
    app.open()?.vault.give(&Given {
        at,
        what: "card".to_owned(),
        ..Given::default()
    })?;
    Ok(Nothing {})
}

/// A card as it came: typed or scanned text, or a file.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct ReadCard {
    /// The text.
    pub text: Option<String>,
    /// A file with it.
    pub path: Option<String>,
}

/// How a card stands to those that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// This installation's own.
    Own,
    /// Known, and its figures were compared.
    Checked,
    /// Known, but its figures were never compared.
    Unchecked,
    /// Nobody of this name is known.
    Unknown,
    /// Somebody of this name is known with another key.
    KeyChanged,
}

/// A card that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CardRead {
    /// The card as text, to be added.
    pub text: String,
    /// Id of the installation.
    pub by: String,
    /// Name.
    pub person: String,
    /// Computer.
    pub device: String,
    /// Eight groups of four figures.
    pub fingerprint: String,
    /// How it stands to those that are known.
    pub standing: Standing,
}

/// How a card stands to those that are known here.
pub(crate) fn standing(vault: &mut Vault, card: &Card) -> Reply<Standing> {
    if own_card(vault)?.by() == card.by() {
        return Ok(Standing::Own);
    }
    let all = vault.colleagues()?;
    let own = own_devices(vault);
    let asked = colleague_of(card, None, None);
    if let Some(known) = all.iter().find(|c| c.by == asked.by) {
        let fits = known.age == asked.age;
        return Ok(
            match (fits, known.checked.is_some() || own.contains(&known.by)) {
                (false, _) => Standing::KeyChanged,
                (true, true) => Standing::Checked,
                (true, false) if other_key(&all, &asked) => Standing::KeyChanged,
                (true, false) => Standing::Unchecked,
            },
        );
    }
    Ok(if other_key(&all, &asked) {
        Standing::KeyChanged
    } else {
        Standing::Unknown
    })
}

/// Whether somebody of this name was compared under another key.
fn other_key(all: &[Colleague], asked: &Colleague) -> bool {
    all.iter()
        .any(|c| c.by != asked.by && c.checked.is_some() && same_person(c, asked))
}

fn read(request: &ReadCard) -> Reply<Card> {
    let text = match (&request.text, &request.path) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) => {
            let bytes = crate::files::read(Path::new(path))?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
        (None, None) => return Err(Failure::bad_request()),
    };
    Card::parse(&text).ok_or_else(|| Failure::new(Code::File, "failure-card-unreadable"))
}

pub(crate) fn read_card(app: &mut App, request: ReadCard) -> Reply<CardRead> {
    let card = read(&request)?;
    let standing = standing(&mut app.open()?.vault, &card)?;
    Ok(CardRead {
        text: card.text(),
        by: card.by(),
        fingerprint: card.fingerprint(),
        person: card.person,
        device: card.device,
        standing,
    })
}

/// A card to keep.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AddCard {
    /// The card as text.
    pub text: String,
    /// Whether the figures were compared by phone.
    pub compared: bool,
    /// Whether it is another computer of the coordinator's own.
    pub own: bool,
}

pub(crate) fn add_card(app: &mut App, request: AddCard) -> Reply<ColleaguesView> {
    let asked = ReadCard {
        text: Some(request.text),
        path: None,
    };
    let card = read(&asked)?;
    let now = app.world.stamp();
    let vault = &mut app.open()?.vault;
    if standing(vault, &card)? == Standing::Own {
        return Err(Failure::new(Code::Problems, "failure-card-own"));
    }
    let known = vault.colleagues()?.into_iter().find(|c| c.by == card.by());
    let checked = if request.compared {
        Some(now.clone())
    } else {
        known.filter(|k| k.age == card.age).and_then(|k| k.checked)
    };
    vault.put_colleague(&colleague_of(&card, Some(now), checked))?;
    mark_own(vault, &card.by(), request.own)?;
    view(app, Nothing {})
}

fn mark_own(vault: &mut Vault, by: &str, own: bool) -> Reply<()> {
    let mut all = own_devices(vault);
    all.retain(|one| one != by);
    if own {
        all.push(by.to_owned());
    }
    Ok(vault.set_setting(OWN, &serde_json::json!(all))?)
}

/// What was found out about a colleague.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FiguresCompared {
    /// Id of the installation.
    pub by: String,
    /// Whether the figures were compared and are the same.
    pub compared: bool,
}

pub(crate) fn compared(app: &mut App, request: FiguresCompared) -> Reply<ColleaguesView> {
    let now = app.world.stamp();
    let vault = &mut app.open()?.vault;
    let mut known = find(vault, &request.by)?;
    known.checked = request.compared.then(|| now.clone());
    known.added.get_or_insert(now);
    vault.put_colleague(&known)?;
    view(app, Nothing {})
}

pub(crate) fn find(vault: &Vault, by: &str) -> Reply<Colleague> {
    let mut all = vault.colleagues()?.into_iter();
    all.find(|c| c.by == by).ok_or_else(Failure::gone)
}

/// Whether a known computer is the coordinator's own.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnDevice {
    /// Id of the installation.
    pub by: String,
    /// It is.
    pub own: bool,
}

pub(crate) fn own(app: &mut App, request: OwnDevice) -> Reply<ColleaguesView> {
    let vault = &mut app.open()?.vault;
    find(vault, &request.by)?;
    mark_own(vault, &request.by, request.own)?;
    view(app, Nothing {})
}

/// A colleague by id.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfColleague {
    /// Id of the installation.
    pub by: String,
}

pub(crate) fn remove(app: &mut App, request: OfColleague) -> Reply<ColleaguesView> {
    let vault = &mut app.open()?.vault;
    vault.drop_colleague(&request.by)?;
    mark_own(vault, &request.by, false)?;
    view(app, Nothing {})
}
