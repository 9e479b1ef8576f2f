//! Private family time: the vault is closed, its key wiped, and only the family's question, its
//! must-haves and "please come in" are in memory. There is no field for anything said. If the laptop
//! dies meanwhile, the store knows when private time began and asks for its end at the next opening.

use krug_domain::audience::Curtain;
use krug_domain::day::At;
use krug_domain::kinds::About;
use krug_store::{Secret, Vault};
use serde::{Deserialize, Serialize};

use crate::calls::{Nothing, Of};
use crate::failure::{Failure, Reply};
use crate::session::{App, Handed, Loaded, READING, Session};
use crate::vault::Running;

/// Begins private time.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Begin {
    /// Family.
    pub case: String,
    /// Meeting.
    pub meeting: String,
    /// Who stays in the room.
    pub stayed: Vec<String>,
    /// Local time; now, if empty.
    #[serde(default)]
    pub time: Option<String>,
}

/// What the family's page shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct View {
    /// The page.
    pub page: Curtain,
    /// Whether the coordinator has been asked in since the page was last opened.
    pub called: u32,
}

/// The coordinator is asked in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CallIn {
    /// For process or information.
    pub about: About,
}

/// The laptop comes back.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct End {
    /// Passphrase.
    pub passphrase: String,
}

/// Private time is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Ended {
    /// Family.
    pub case: String,
    /// Its end could not be written down and is asked for again.
    pub still: Option<Running>,
}

/// What the family's page would show now.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Rehearsed {
    /// The page.
    pub page: Curtain,
    /// Questions and must-haves left out because they would give something protected away.
    pub left_out: u32,
}

/// The family's page before the laptop is handed over.
pub(crate) fn rehearse(app: &mut App, request: Of) -> Reply<Rehearsed> {
    let loaded = app.load(&request.case)?;
    let page = krug_domain::audience::curtain(&loaded.case);
    let written = |text: &str| !text.trim().is_empty();
    let all = loaded
        .case
        .questions
        .iter()
        .filter(|q| written(&q.text))
        .count()
        + loaded
            .case
            .bottom_lines
            .iter()
            .filter(|l| written(&l.text))
            .count();
    let left_out = all.saturating_sub(page.questions.len() + page.must_haves.len());
    Ok(Rehearsed {
        page,
        left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
    })
}

/// Ends private time that ran when Krug was closed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Finish {
    /// Family.
    pub case: String,
    /// Local time it ended.
    pub time: String,
}

pub(crate) fn now(app: &App) -> String {
    app.world.now().format("%H:%M").to_string()
}

/// Writes down that private time begins, without closing anything; examples are told with it.
pub(crate) fn note_begin(app: &mut App, request: &Begin) -> Reply<()> {
    let loaded = app.load(&request.case)?;
    let today = app.world.today();
    let time = request.time.clone().unwrap_or_else(|| now(app));
    let at = At {
        case: &loaded.case,
        preset: &loaded.preset,
        today,
        meeting: &request.meeting,
        time: &time,
    };
    let edits = at.begin_private_time(&request.stayed)?;
    app.write(&request.case, None, "private_time.begin", &edits)?;
    Ok(())
}

pub(crate) fn begin(app: &mut App, request: Begin) -> Reply<Nothing> {
    note_begin(app, &request)?;
    app.hand_over(&request.case, &request.meeting)?;
    Ok(Nothing {})
}

fn handed(app: &mut App) -> Reply<&mut Handed> {
    match &mut app.session {
        Session::Handed(handed) => Ok(handed),
        Session::Locked | Session::Open(_) => Err(Failure::locked()),
    }
}

pub(crate) fn view(app: &mut App, _: Nothing) -> Reply<View> {
    let handed = handed(app)?;
    Ok(View {
        page: handed.curtain.clone(),
        called: u32::try_from(handed.asked_in.len()).unwrap_or(u32::MAX),
    })
}

pub(crate) fn call_in(app: &mut App, request: CallIn) -> Reply<Nothing> {
    let id = app.world.item_id()?;
    let time = now(app);
    handed(app)?.asked_in.push((id, time, request.about));
    Ok(Nothing {})
}

pub(crate) fn end(app: &mut App, request: End) -> Reply<Ended> {
    let handed = handed(app)?;
    let (case, meeting, asked_in) = (
        handed.case.clone(),
        handed.meeting.clone(),
        handed.asked_in.clone(),
    );
    let vault = Vault::open(
        &app.vault_dir(),
        &Secret::passphrase(&crate::passphrase::typed(&request.passphrase)),
        READING,
    )?;
    app.session = Session::Open(Box::new(crate::vault::opened(vault)));
    let time = now(app);
    if note_end(app, &case, &meeting, &time, &asked_in).is_err() {
        // The disk is full, say: the coordinator is let in all the same and asked for the end.
        app.open()?.asked_in = asked_in;
    }
    let still = crate::vault::running(app)?;
    Ok(Ended { case, still })
}

/// Writes down that private time ended.
pub(crate) fn note_end(
    app: &mut App,
    case: &str,
    meeting: &str,
    time: &str,
    asked_in: &[(String, String, About)],
) -> Reply<()> {
    let Loaded {
        case: typed,
        preset,
        ..
    } = app.load(case)?;
    let today = app.world.today();
    let at = At {
        case: &typed,
        preset: &preset,
        today,
        meeting,
        time,
    };
    let edits = at.end_private_time(asked_in)?;
    app.write(case, None, "private_time.end", &edits)?;
    let open = app.open()?;
    // What happened around private time is not taken back by a key press.
    open.done.remove(case);
    open.undone.remove(case);
    Ok(())
}

/// Puts the family's page back in front after a restart.
pub(crate) fn resume(app: &mut App, request: Of) -> Reply<Nothing> {
    let loaded = app.load(&request.case)?;
    let meeting = loaded.case.private_time().ok_or_else(Failure::gone)?;
    let id = meeting.id.clone();
    app.hand_over(&request.case, &id)?;
    Ok(Nothing {})
}

pub(crate) fn finish(app: &mut App, request: Finish) -> Reply<Nothing> {
    let loaded = app.load(&request.case)?;
    let meeting = loaded
        .case
        .private_time()
        .ok_or_else(Failure::gone)?
        .id
        .clone();
    let asked_in = app.open()?.asked_in.clone();
    note_end(app, &request.case, &meeting, &request.time, &asked_in)?;
    app.open()?.asked_in.clear();
    Ok(Nothing {})
}
