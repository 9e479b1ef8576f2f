//! The example families: told into the vault on wish, marked, and removable whole.

use serde::{Deserialize, Serialize};

use crate::calls::Nothing;
use crate::failure::Reply;
use crate::session::App;
use crate::story::{self, Telling};

/// Which examples to load.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Load {
    /// Names; all, if empty.
    #[serde(default)]
    pub names: Vec<String>,
}

/// The families that were loaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SamplesLoaded {
    /// Families.
    pub cases: Vec<String>,
}

pub(crate) fn load(app: &mut App, request: Load) -> Reply<SamplesLoaded> {
    let mut cases = Vec::new();
    for (name, _) in story::STORIES {
        if !request.names.is_empty() && !request.names.iter().any(|n| n == name) {
            continue;
        }
        let told = story::tell(app, &story::story(name)?, &Telling::Written)?;
        cases.push(told.case);
    }
    Ok(SamplesLoaded { cases })
}

/// Whether any example is in the vault.
pub(crate) fn loaded(app: &mut App) -> Reply<bool> {
    Ok(!samples(app)?.is_empty())
}

fn samples(app: &mut App) -> Reply<Vec<String>> {
    let mut found = Vec::new();
    for case in app.open()?.vault.cases()? {
        if app.load(&case).is_ok_and(|l| l.case.family.sample) {
            found.push(case);
        }
    }
    Ok(found)
}

/// Removes the examples whole; a coordinator's own families are never touched.
pub(crate) fn remove(app: &mut App, _: Nothing) -> Reply<Nothing> {
    let now = app.world.stamp();
    for case in samples(app)? {
        let open = app.open()?;
        open.vault.forget_case(&case, &now)?;
        open.done.remove(&case);
        open.undone.remove(&case);
    }
    Ok(Nothing {})
}
