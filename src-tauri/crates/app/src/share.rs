//! What goes out: families for colleagues and for the own second computer, figures for an office, the released
//! plan for the referrer; and the register of all of it (rule 63).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};
use krug_domain::share::{Without, withheld};
use krug_exchange::{Card, Fault, Parcel, Seal, To, deliver, read_case, write_case};
use krug_log::{Change, ancestry};
use krug_store::{Given, SealRow, Vault};
use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::colleagues::{self, card_of};
use crate::failure::{Code, Failure, Reply};
use crate::session::App;
use crate::{passphrase, questions};

/// After so many days a file has run out: it is asked about before it is taken in (rule 63).
const RUNS_OUT: Days = Days::new(90);

/// How a family stands between computers: a word for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Shared {
    /// Only here.
    OnlyHere,
    /// Given, and nothing was written since.
    Given,
    /// Given, and there are changes not yet given.
    NotYetGiven,
    /// Came from somebody, and nothing was written since.
    Same,
}

/// A family between computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SharedFamily {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// An example.
    pub sample: bool,
    /// Ended.
    pub ended: bool,
    /// The word.
    pub state: Shared,
    /// With whom it was last exchanged.
    pub with: String,
    /// When.
    pub at: Option<String>,
    /// Changes that the other does not have, as far as is known.
    pub not_given: u32,
    /// Open questions.
    pub questions: u32,
    /// There is a sealed plan that can be given to the referrer.
    pub sealed: bool,
}

/// Something that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GivenLine {
    /// Number.
    pub n: i64,
    /// When.
    pub at: String,
    /// Family, if it was one.
    pub case: Option<String>,
    /// Code word then.
    pub title: String,
    /// `case`, `figures`, `plan`, `backup`, `card`.
    pub what: String,
    /// For whom: a name, or empty for whoever knows the passphrase.
    pub receiver: String,
    /// Locked by a passphrase.
    pub by_passphrase: bool,
    /// Items that were left out.
    pub left_out: u32,
    /// Last day on which it is meant to be taken in.
    pub until: Option<String>,
    /// That day has passed.
    pub ran_out: bool,
    /// When it was collected or destroyed.
    pub collected: Option<String>,
}

/// Something that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportLine {
    /// Number.
    pub n: i64,
    /// When.
    pub at: String,
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// From whom.
    pub from: String,
    /// New changes.
    pub new: u32,
    /// When it was taken back.
    pub taken_back: Option<String>,
    /// Whether it still may be taken back: 30 days.
    pub may_go_back: bool,
}

/// Sharing by file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShareView {
    /// Families.
    pub families: Vec<SharedFamily>,
    /// What left, newest first.
    pub given: Vec<GivenLine>,
    /// What came in, newest first.
    pub imports: Vec<ImportLine>,
    /// Whom files can be made for.
    pub receivers: Vec<colleagues::ColleagueLine>,
    /// Open questions in all families.
    pub questions: u32,
    /// Today.
    pub today: NaiveDate,
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<ShareView> {
    let today = app.world.today();
    let receivers = colleagues::view(app, Nothing {})?.people;
    let (lines, _) = crate::families::lines(app)?;
    let open = app.open()?;
    let register = open.vault.given()?;
    let imports = open.vault.imports()?;
    let name = |by: &str| {
        let known = receivers.iter().find(|r| r.by == by);
        known.map(|r| r.person.clone()).unwrap_or_default()
    };
    let mut families = Vec::new();
    for line in &lines {
        let mut family = shared(&open.vault, &line.case, &register, &name)?;
        family.alias.clone_from(&line.alias);
        family.sample = line.sample;
        family.ended = line.ended;
        families.push(family);
    }
    let aliases = |case: &str| {
        let line = lines.iter().find(|l| l.case == case);
        line.map(|l| l.alias.clone())
    };
    let given = register
        .iter()
        .map(|g| given_line(g, today, &name))
        .collect();
    let imports = imports
        .into_iter()
        .map(|import| ImportLine {
            alias: aliases(&import.case).unwrap_or_else(|| title_of(&import.manifest)),
            from: name(&import.by),
            may_go_back: import.taken_back.is_none() && crate::take_in::recent(&import.at, today),
            n: import.n,
            at: import.at,
            case: import.case,
            new: u32::try_from(import.new).unwrap_or(u32::MAX),
            taken_back: import.taken_back,
        })
        .collect();
    Ok(ShareView {
        questions: families.iter().map(|f| f.questions).sum(),
        families,
        given,
        imports,
        receivers,
        today,
    })
}

fn title_of(manifest: &str) -> String {
    let manifest: Option<serde_json::Value> = serde_json::from_str(manifest).ok();
    let title = manifest.as_ref().and_then(|m| m.get("title")?.as_str());
    title.unwrap_or_default().to_owned()
}

fn given_line(given: &Given, today: NaiveDate, name: &dyn Fn(&str) -> String) -> GivenLine {
    let by_passphrase = given.receiver == "passphrase";
    let person = name(&given.receiver);
    let until = given
        .until
        .as_deref()
        .and_then(krug_domain::kinds::parse_date);
    GivenLine {
        n: given.n,
        at: given.at.clone(),
        case: given.case.clone(),
        title: given.title.clone(),
        what: given.what.clone(),
        receiver: if by_passphrase || !person.is_empty() {
            person
        } else {
            given.receiver.clone()
        },
        by_passphrase,
        left_out: given.detail.parse().unwrap_or(0),
        ran_out: given.collected.is_none() && until.is_some_and(|day| day < today),
        until: given.until.clone(),
        collected: given.collected.clone(),
    }
}

/// The word for a family: what was last given or taken, and what was written since.
fn shared(
    vault: &Vault,
    case: &str,
    register: &[Given],
    name: &dyn Fn(&str) -> String,
) -> Reply<SharedFamily> {
    let state = vault.state(case)?;
    let given = register
        .iter()
        .find(|g| g.case.as_deref() == Some(case) && g.what == "case");
    let known = vault.known(case)?;
    let latest_known = known.first();
    let from_known = latest_known.filter(|k| given.is_none_or(|g| k.at >= g.at));
    let (with, at, heads, came) = match (from_known, given) {
        (Some(k), _) => (name(&k.by), Some(k.at.clone()), k.heads.clone(), true),
        (None, Some(g)) => {
            let person = name(&g.receiver);
            (person, Some(g.at.clone()), g.heads.clone(), false)
        }
        (None, None) => (String::new(), None, Vec::new(), false),
    };
    let same = !heads.is_empty() && state.heads.iter().all(|head| heads.contains(head));
    let not_given = if at.is_none() || same {
        0
    } else {
        let changes = vault.changes(case)?;
        let had = ancestry(&changes, &heads).len();
        u32::try_from(changes.len() - had).unwrap_or(u32::MAX)
    };
    let word = match (at.is_some(), same || not_given == 0, came) {
        (false, ..) => Shared::OnlyHere,
        (true, true, true) => Shared::Same,
        (true, true, false) => Shared::Given,
        (true, false, _) => Shared::NotYetGiven,
    };
    Ok(SharedFamily {
        case: case.to_owned(),
        alias: String::new(),
        sample: false,
        ended: false,
        state: word,
        with,
        at,
        not_given,
        questions: questions::count(vault, case)?,
        sealed: krug_domain::Case::read(&state).sealed_plan().is_some(),
    })
}

/// Whom a file is for.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Receiver {
    /// A colleague's installation.
    pub by: Option<String>,
    /// Or whoever is told this passphrase.
    pub passphrase: Option<String>,
}

/// Files to make.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MakeFiles {
    /// Families, one file each.
    pub cases: Vec<String>,
    /// For whom.
    pub to: Receiver,
    /// With the own notes, things to do and reasons.
    pub notes: bool,
    /// With safety matters.
    pub safety: bool,
    /// Folder to write into: the stick.
    pub folder: String,
}

/// A file that was made and read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MadeFile {
    /// Family; empty for figures.
    pub case: String,
    /// Code word.
    pub title: String,
    /// Where it lies.
    pub path: String,
    /// File name.
    pub name: String,
    /// Length in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub bytes: u64,
}

/// Files that were made, each read back from where it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MadeFiles {
    /// Files.
    pub files: Vec<MadeFile>,
    /// Last day on which they are meant to be taken in.
    pub until: Option<String>,
}

/// Words for a file that is opened by a passphrase.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SixWords {
    /// Six words.
    pub passphrase: String,
}

pub(crate) fn words(app: &mut App, request: crate::vault::Suggest) -> Reply<SixWords> {
    let mut dice = [0u8; 24];
    app.world.random(&mut dice)?;
    Ok(SixWords {
        passphrase: passphrase::six_words(&request.language, &dice),
    })
}

/// For whom, in the words of the file and of the register.
pub(crate) struct Address {
    pub to: To,
    pub receiver: String,
}

/// The receiver's key beside the sender's own, so that the sender can open what was sent; or the passphrase alone,
/// beside which age allows nothing.
pub(crate) fn address(vault: &mut Vault, to: &Receiver) -> Reply<Address> {
    match (&to.by, &to.passphrase) {
        (Some(by), None) => {
            let colleague = colleagues::find(vault, by)?;
            let own = colleagues::own_card(vault)?;
            let mut keys = vec![colleague.age.clone(), own.age];
            keys.extend(vault.recovery_recipient()?);
            Ok(Address {
                to: To::Keys(keys),
                receiver: by.clone(),
            })
        }
        (None, Some(words)) => {
            if !passphrase::strength(words).enough {
                return Err(
                    krug_domain::Problem::of("passphrase", "problem-passphrase-short").into(),
                );
            }
            Ok(Address {
                to: To::passphrase(&passphrase::typed(words)),
                receiver: "passphrase".to_owned(),
            })
        }
        _ => Err(Failure::bad_request()),
    }
}

pub(crate) fn make(app: &mut App, request: MakeFiles) -> Reply<MadeFiles> {
    if request.cases.is_empty() {
        return Err(Failure::bad_request());
    }
    let mut files = Vec::new();
    let until = app
        .world
        .today()
        .checked_add_days(RUNS_OUT)
        .map(|day| day.to_string());
    for case in &request.cases {
        files.push(make_one(app, case, &request, until.clone())?);
    }
    Ok(MadeFiles { files, until })
}

fn make_one(
    app: &mut App,
    case: &str,
    request: &MakeFiles,
    until: Option<String>,
) -> Reply<MadeFile> {
    let loaded = app.load(case)?;
    if loaded.case.private_time().is_some() {
        return Err(krug_domain::Problem::new("problem-private-time").into());
    }
    let title = loaded.case.family.alias.clone();
    let without = Without {
        notes: !request.notes,
        safety: !request.safety,
    };
    let without: BTreeSet<String> = withheld(&loaded.state, without).into_iter().collect();
    let (at, export) = (app.world.stamp(), app.world.random_id(16)?);
    let name = file_name(app.world.today(), &title);
    let vault = &mut app.open()?.vault;
    let changes = vault.changes(case)?;
    let keys = colleagues::keys(vault)?;
    let address = address(vault, &request.to)?;
    // Read back with the own key, or with the passphrase just set.
    let mut open = colleagues::unlock(vault, request.to.passphrase.as_deref())?;
    if request.to.by.is_some() {
        open.passphrase = None;
    }
    let left_out = without.len();
    let parcel = Parcel {
        card: colleagues::own_card(vault)?,
        app: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: at.clone(),
        export,
        until: until.clone(),
        to: address.to,
        case: case.to_owned(),
        title: title.clone(),
        changes: &changes,
        without,
        contacts: cards_in(vault, &changes)?,
        seals: vault.seals(case)?.iter().map(seal_of).collect(),
        keys: &keys,
    };
    let path = unused(Path::new(&request.folder), &name, "krug");
    let mut heads = Vec::new();
    deliver(
        &path,
        |out| {
            let mut file = |hash: &str| vault.file(hash).map_err(|_| Fault::Device);
            heads = write_case(out, &parcel, &mut file)?.heads;
            Ok(())
        },
        |file, length| read_case(file, length, &open, &mut |_, _| Ok(())).map(drop),
    )?;
    vault.give(&Given {
        at,
        case: Some(case.to_owned()),
        title: title.clone(),
        what: "case".to_owned(),
        receiver: address.receiver,
        detail: left_out.to_string(),
        heads,
        until,
        ..Given::default()
    })?;
    made(case, &title, &path)
}

pub(crate) fn made(case: &str, title: &str, path: &Path) -> Reply<MadeFile> {
    Ok(MadeFile {
        case: case.to_owned(),
        title: title.to_owned(),
        path: path.to_string_lossy().into_owned(),
        name: path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        bytes: std::fs::metadata(path)?.len(),
    })
}

pub(crate) fn seal_of(row: &SealRow) -> Seal {
    Seal {
        by: row.by.clone(),
        name: row.name,
        key: data_encoding::HEXLOWER.encode(&row.key),
        sig: data_encoding::HEXLOWER.encode(&row.sig),
    }
}

/// Cards of all who wrote in a case, as far as they are known.
fn cards_in(vault: &Vault, changes: &[Change]) -> Reply<Vec<Card>> {
    let wrote: BTreeSet<&str> = changes.iter().map(|c| c.head.by.as_str()).collect();
    let known = vault.colleagues()?;
    let there = known.iter().filter(|c| wrote.contains(c.by.as_str()));
    Ok(there.map(card_of).collect())
}

/// Day and code word in plain letters: names of files are seen by whoever finds the stick.
fn file_name(today: NaiveDate, title: &str) -> String {
    format!("{today} {}", plain(title))
}

/// A code word in plain letters, for the name of a file.
pub(crate) fn plain(title: &str) -> String {
    let plain: String = krug_letters::fold(title)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "krug" } else { plain }.to_owned()
}

/// A name that nothing bears yet.
pub(crate) fn unused(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let first = folder.join(format!("{name}.{ending}"));
    std::iter::once(first)
        .chain((2..).map(|n| folder.join(format!("{name} {n}.{ending}"))))
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(format!("{name}.{ending}")))
}

/// The released plan for the referrer.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GivePlan {
    /// Family.
    pub case: String,
    /// Where.
    pub path: String,
}

/// Gives the referrer the sealed plan, and nothing else: never a history, never a note.
pub(crate) fn plan(app: &mut App, request: GivePlan) -> Reply<Nothing> {
    let at = app.world.stamp();
    let loaded = app.load(&request.case)?;
    let case = &loaded.case;
    let file = case.sealed_plan().and_then(|plan| plan.pdf.clone());
    let file = file.ok_or_else(|| Failure::new(Code::Problems, "failure-no-sealed-plan"))?;
    let referrer = case
        .referral
        .referrer
        .as_deref()
        .map(|id| case.name(id).to_owned());
    let office = case.referral.office.clone();
    let title = case.family.alias.clone();
    let vault = &mut app.open()?.vault;
    let bytes = vault.file(&file.sha256)?.ok_or_else(Failure::gone)?;
    crate::files::write(Path::new(&request.path), &bytes)?;
    vault.give(&Given {
        at,
        case: Some(request.case),
        title,
        what: "plan".to_owned(),
        receiver: referrer.filter(|name| !name.is_empty()).unwrap_or(office),
        ..Given::default()
    })?;
    Ok(Nothing {})
}

/// Whether something that left was collected or destroyed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Collected {
    /// Number in the register.
    pub n: i64,
    /// It was.
    pub collected: bool,
}

pub(crate) fn collected(app: &mut App, request: Collected) -> Reply<ShareView> {
    let now = app.world.stamp();
    let at = request.collected.then_some(now.as_str());
    app.open()?.vault.note_collected(request.n, at)?;
    view(app, Nothing {})
}
