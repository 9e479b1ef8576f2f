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
    let before = samples(app)?;
    let loaded = load_all(app, &request);
    if loaded.is_err() {
        // All of them or none: a family half told would look like one that is stuck.
        for case in samples(app)?.iter().filter(|case| !before.contains(case)) {
            crate::families::forget(app, case)?;
        }
    }
    Ok(SamplesLoaded { cases: loaded? })
}

fn load_all(app: &mut App, request: &Load) -> Reply<Vec<String>> {
    let mut cases = Vec::new();
    for (name, _) in story::STORIES {
        if !request.names.is_empty() && !request.names.iter().any(|n| n == name) {
            continue;
        }
        let mut tale = story::story(name)?;
        let (families, _) = crate::families::lines(app)?;
        let own = tale.alias().unwrap_or_default().to_owned();
        if families
            .iter()
            .any(|f| f.sample && f.alias.starts_with(&own))
        {
            continue;
        }
        // A coordinator's own family of this code word keeps it.
        let taken = |alias: &str| families.iter().any(|f| f.alias == alias);
        let free = std::iter::once(own.clone())
            .chain((2..).map(|n| format!("{own} {n}")))
            .find(|alias| !taken(alias));
        if let Some(alias) = free {
            tale.set_alias(&alias);
        }
        let told = story::tell(app, &tale, &Telling::Written)?;
        cases.push(told.case);
    }
    Ok(cases)
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
    for case in samples(app)? {
        crate::families::forget(app, &case)?;
    }
    Ok(Nothing {})
}
