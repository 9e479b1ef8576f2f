//! Undo and redo by name. Undo is a change like any other.

use krug_log::Stamp;
use serde::Serialize;

use crate::calls::Of;
use crate::failure::{Code, Failure, Reply};
use crate::session::{App, heads};

/// Something was taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Undone {
    /// What, as an operation such as `save.person`.
    pub op: String,
    /// Heads from now on.
    pub seen: Vec<String>,
    /// When.
    pub at: String,
}

pub(crate) fn undo(app: &mut App, request: Of) -> Reply<Undone> {
    let act = app
        .open()?
        .done
        .get(&request.case)
        .and_then(|d| d.last())
        .cloned();
    let act = act.ok_or_else(|| Failure::new(Code::NotUndone, "failure-undo-nothing"))?;
    let undone = take_back(app, &request.case, &act)?;
    let open = app.open()?;
    open.done.entry(request.case.clone()).or_default().pop();
    open.undone.entry(request.case).or_default().push(undone.1);
    Ok(undone.0)
}

pub(crate) fn redo(app: &mut App, request: Of) -> Reply<Undone> {
    let act = app
        .open()?
        .undone
        .get(&request.case)
        .and_then(|d| d.last())
        .cloned();
    let act = act.ok_or_else(|| Failure::new(Code::NotUndone, "failure-redo-nothing"))?;
    let redone = take_back(app, &request.case, &act)?;
    let open = app.open()?;
    open.undone.entry(request.case.clone()).or_default().pop();
    open.done.entry(request.case).or_default().push(redone.1);
    Ok(redone.0)
}

fn take_back(app: &mut App, case: &str, act: &str) -> Reply<(Undone, String)> {
    let new = app.world.random_id(6)?;
    let at = app.world.stamp();
    let loaded = app.load(case)?;
    if loaded.case.private_time().is_some() {
        return Err(Failure::locked());
    }
    let open = app.open()?;
    let op = open
        .vault
        .acts(case)?
        .into_iter()
        .find(|line| line.act == act)
        .map_or_else(String::new, |line| line.op);
    let stamp = Stamp {
        by: open.vault.device()?,
        at: at.clone(),
        act: new.clone(),
        op: op.clone(),
        undoes: Some(act.to_owned()),
    };
    open.vault.undo(case, act, &stamp)?;
    let state = open.vault.state(case)?;
    let seen = heads(&state);
    Ok((Undone { op, seen, at }, new))
}
