//! The history of a case as its people did it, and taking things back.

use std::collections::{HashMap, HashSet};

use chrono::DateTime;
use krug_log::{Change, Name, Stamp};

use crate::{Appended, Trouble, Vault};

/// One user action in the history of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActLine {
    /// Id of the act.
    pub act: String,
    /// What was done, such as `plan.add_step`.
    pub op: String,
    /// Claimed local time with offset.
    pub at: String,
    /// Id of the device.
    pub by: String,
    /// The act taken back by this one.
    pub undoes: Option<String>,
    /// Whether this act is taken back at present.
    pub undone: bool,
}

impl Vault {
    /// The acts of a case, newest first. No act stands above one that was built on it, whatever the
    /// clocks said; waiting changes are left out.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if a change does not read.
    pub fn acts(&self, case: &str) -> Result<Vec<ActLine>, Trouble> {
        Ok(acts(&self.changes(case)?))
    }

    /// Takes back an act by a new one, which itself can be taken back: that is redo. `stamp.undoes`
    /// is set here.
    ///
    /// # Errors
    /// [`Trouble::CannotUndo`] with the reason, or what [`Vault::append`] gives.
    pub fn undo(&mut self, case: &str, act: &str, stamp: &Stamp) -> Result<Appended, Trouble> {
        let edits = krug_log::undo(&self.changes(case)?, act)?;
        let heads = self.state(case)?.heads.clone();
        let stamp = Stamp {
            undoes: Some(act.to_owned()),
            ..stamp.clone()
        };
        self.append(case, &heads, &stamp, &edits)
    }
}

fn acts(changes: &[Change]) -> Vec<ActLine> {
    // A change counts as made no earlier than what it builds on: so a wrong clock cannot turn history around.
    let mut times: HashMap<Name, i64> = HashMap::new();
    let mut place: HashMap<&str, usize> = HashMap::new();
    let mut lines: Vec<(i64, usize, ActLine)> = Vec::new();
    for change in krug_log::in_order(changes) {
        let head = &change.head;
        let Some(parents) = head
            .parents
            .iter()
            .map(|p| times.get(p).copied())
            .collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let claimed = DateTime::parse_from_rfc3339(&head.at).map_or(0, |t| t.timestamp_millis());
        let time = parents.into_iter().fold(claimed, i64::max);
        times.insert(change.name, time);
        let n = *place.entry(&head.act).or_insert_with(|| {
            lines.push((time, lines.len(), line(change)));
            lines.len() - 1
        });
        lines[n].0 = lines[n].0.max(time);
    }
    lines.sort_by_key(|(time, n, _)| std::cmp::Reverse((*time, *n)));
    let mut lines: Vec<ActLine> = lines.into_iter().map(|l| l.2).collect();
    let mut taken_back = HashSet::new();
    for line in &mut lines {
        line.undone = taken_back.contains(&line.act);
        if let Some(target) = line.undoes.as_ref().filter(|_| !line.undone) {
            taken_back.insert(target.clone());
        }
    }
    lines
}

fn line(change: &Change) -> ActLine {
    let head = &change.head;
    ActLine {
        act: head.act.clone(),
        op: head.op.clone(),
        at: head.at.clone(),
        by: head.by.clone(),
        undoes: head.undoes.clone(),
        undone: false,
    }
}
