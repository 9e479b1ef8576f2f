//! Changes go in: an act is one transaction, with all that is computed from it.
//!
//! The state of a case is kept once it was computed. It is advanced in place if the author had seen
//! everything; else the change goes in with the parents it really had and the case is folded again,
//! so that a race becomes an open question instead of a silent overwrite.

use std::collections::BTreeSet;
use std::sync::Arc;

use krug_log::{Change, Edit, Name, Stamp, State};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};

use crate::vault::Vault;
use crate::{Part, Reading, Trouble, computed};

/// What an append did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Appended {
    /// The new changes, in order; empty if there was nothing to write.
    pub names: Vec<Name>,
    /// The heads of the case now: what the next edit has seen.
    pub heads: Vec<Name>,
    /// Whether the author had not seen everything: there may be new questions.
    pub raced: bool,
}

/// What a union did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct United {
    /// Changes that were new here.
    pub new: usize,
    /// Changes known before whose body was missing here and came with these.
    pub filled: usize,
}

impl Vault {
    /// The case as it is now. A case without changes is empty.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if a change does not read.
    pub fn state(&self, case: &str) -> Result<Arc<State>, Trouble> {
        if let Some(state) = self.states.borrow().get(case) {
            return Ok(Arc::clone(state));
        }
        let state = Arc::new(krug_log::fold(&self.changes(case)?));
        self.states
            .borrow_mut()
            .insert(case.to_owned(), Arc::clone(&state));
        Ok(state)
    }

    /// All changes of a case, in the order they came in.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if one does not read or does not fit its name.
    pub fn changes(&self, case: &str) -> Result<Vec<Change>, Trouble> {
        changes(&self.conn, case)
    }

    /// The ids of all cases that have changes, ascending.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn cases(&self) -> Result<Vec<String>, Trouble> {
        cases(&self.conn)
    }

    /// Writes one act: `edits` of an author who had `seen` these changes on the screen. All of it or
    /// nothing; when it returns, it is on the disk. No edits write nothing.
    ///
    /// # Errors
    /// [`Trouble::Refused`] for an edit that breaks the form, [`Trouble::NotSeen`] if `seen` names
    /// what the case does not have, [`Trouble::NewerProgram`] if the case holds changes this program
    /// does not understand, [`Trouble::DiskFull`].
    pub fn append(
        &mut self,
        case: &str,
        seen: &[Name],
        stamp: &Stamp,
        edits: &[Edit],
    ) -> Result<Appended, Trouble> {
        let mut state = self.state(case)?;
        if edits.is_empty() {
            return Ok(Appended {
                heads: state.heads.clone(),
                ..Appended::default()
            });
        }
        if state.newer {
            return Err(newer(&self.changes(case)?));
        }
        let seen: BTreeSet<Name> = seen.iter().copied().collect();
        let raced = !seen.iter().eq(&state.heads);
        if raced {
            self.have_all(case, &seen)?;
        }
        let seen: Vec<Name> = seen.into_iter().collect();
        let changes = written(case, &seen, stamp, edits)?;
        // While it may fail, the kept state is nobody's: after a failure it is computed again.
        self.states.borrow_mut().remove(case);
        let reading = self.reading;
        self.write(|tx| {
            for change in &changes {
                insert(tx, change, None)?;
            }
            let now = Arc::make_mut(&mut state);
            if !changes.iter().all(|c| now.advance(c)) {
                *now = krug_log::fold(&crate::write::changes(tx, case)?);
            }
            let touched: BTreeSet<&str> = changes.iter().map(|c| c.head.id.as_str()).collect();
            computed::write_items(tx, &reading, case, now, touched.into_iter())
        })?;
        let appended = Appended {
            names: changes.iter().map(|c| c.name).collect(),
            heads: state.heads.clone(),
            raced,
        };
        self.states.borrow_mut().insert(case.to_owned(), state);
        Ok(appended)
    }

    /// Joins changes from elsewhere into a case. What is known stays; a body erased here is not taken
    /// back. Done twice it does nothing.
    ///
    /// # Errors
    /// [`Trouble::Foreign`] if a change is of another case; then nothing was written.
    pub fn union(&mut self, case: &str, foreign: &[Change]) -> Result<United, Trouble> {
        let reading = self.reading;
        self.states.borrow_mut().remove(case);
        self.write(|tx| unite(tx, &reading, case, foreign))
    }

    fn have_all(&self, case: &str, names: &BTreeSet<Name>) -> Result<(), Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT 1 FROM change WHERE name = ?1 AND case_id = ?2")?;
        for name in names {
            if !query.exists(params![name.0, case])? {
                return Err(Trouble::NotSeen);
            }
        }
        Ok(())
    }
}

pub fn written(
    case: &str,
    seen: &[Name],
    stamp: &Stamp,
    edits: &[Edit],
) -> Result<Vec<Change>, Trouble> {
    let mut failed = None;
    let mut salt = || {
        let mut bytes = [0; 16];
        if let Err(e) = getrandom::fill(&mut bytes) {
            failed = Some(e);
        }
        bytes
    };
    let changes = krug_log::write(case, seen, stamp, edits, &mut salt)?;
    failed.map_or(Ok(changes), |e| Err(e.into()))
}

fn newer(changes: &[Change]) -> Trouble {
    let found = changes.iter().map(|c| c.head.v).max().unwrap_or_default();
    Trouble::NewerProgram {
        found,
        known: krug_log::VERSION,
    }
}

/// Puts a change in, with the import it came by if it came by one. `false` if it was here.
pub fn insert(tx: &Transaction<'_>, change: &Change, import: Option<i64>) -> Result<bool, Trouble> {
    let rows = tx
        .prepare_cached(
            "INSERT INTO change(name, case_id, line, body, import) VALUES(?1, ?2, ?3, ?4, ?5)
             ON CONFLICT(name) DO NOTHING",
        )?
        .execute(params![
            change.name.0,
            change.head.case,
            change.line,
            change.body,
            import
        ])?;
    Ok(rows == 1)
}

/// The union inside a transaction, with what is computed of the case.
pub fn unite(
    tx: &Transaction<'_>,
    reading: &Reading,
    case: &str,
    foreign: &[Change],
) -> Result<United, Trouble> {
    let done = join(tx, case, foreign, None)?;
    if done != United::default() {
        let state = krug_log::fold(&changes(tx, case)?);
        computed::write_case(tx, reading, case, &state)?;
    }
    Ok(done)
}

/// The union of the changes alone; what is computed of the case is for the caller to write.
pub fn join(
    tx: &Transaction<'_>,
    case: &str,
    foreign: &[Change],
    import: Option<i64>,
) -> Result<United, Trouble> {
    let belongs = |c: &Change| c.head.case == case && Name::of(&c.line) == c.name;
    if !foreign.iter().all(belongs) {
        return Err(Trouble::Foreign);
    }
    let mut done = United::default();
    let mut erased = tx.prepare_cached("SELECT 1 FROM erased WHERE name = ?1")?;
    let mut fill =
        tx.prepare_cached("UPDATE change SET body = ?2 WHERE name = ?1 AND body IS NULL")?;
    for change in krug_log::in_order(foreign) {
        let mut change = change.clone();
        if erased.exists([change.name.0])? {
            change.body = None;
        }
        if insert(tx, &change, import)? {
            done.new += 1;
        } else if change.body.is_some() {
            done.filled += fill.execute(params![change.name.0, change.body])?;
        }
    }
    Ok(done)
}

/// All changes of a case, each verified against its name.
pub fn changes(conn: &Connection, case: &str) -> Result<Vec<Change>, Trouble> {
    let mut query =
        conn.prepare_cached("SELECT name, line, body FROM change WHERE case_id = ?1 ORDER BY pos")?;
    let mut rows = query.query([case])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let name: [u8; 32] = row.get(0)?;
        let body: Option<String> = row.get(2)?;
        let change = Change::parse(
            row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?,
            body.as_deref(),
        );
        match change {
            Ok(change) if change.name.0 == name && change.head.case == case => all.push(change),
            _ => return Err(Trouble::damaged(Part::Database)),
        }
    }
    Ok(all)
}

/// The ids of all cases, by hopping along the index instead of reading all of it.
pub fn cases(conn: &Connection) -> Result<Vec<String>, Trouble> {
    let mut query = conn.prepare_cached(
        "WITH RECURSIVE c(x) AS (SELECT min(case_id) FROM change
           UNION ALL SELECT (SELECT min(case_id) FROM change WHERE case_id > x) FROM c WHERE x IS NOT NULL)
         SELECT x FROM c WHERE x IS NOT NULL",
    )?;
    let rows = query.query_map([], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The mark of a forgotten case: salted, so that it names no case to whoever lacks this vault.
pub fn gone_mark(conn: &Connection, case: &str) -> Result<[u8; 32], Trouble> {
    let salt: Vec<u8> =
        conn.query_row("SELECT value FROM meta WHERE key = 'gone_salt'", [], |r| {
            r.get(0)
        })?;
    Ok(Sha256::new()
        .chain_update(salt)
        .chain_update(case)
        .finalize()
        .into())
}

/// Whether a case was forgotten here and has not been begun again.
pub fn is_gone(conn: &Connection, case: &str) -> Result<bool, Trouble> {
    let mark = gone_mark(conn, case)?;
    let marked = conn
        .query_row("SELECT 1 FROM gone WHERE mark = ?1", [mark], |_| Ok(()))
        .optional()?
        .is_some();
    let here = conn
        .query_row(
            "SELECT 1 FROM change WHERE case_id = ?1 LIMIT 1",
            [case],
            |_| Ok(()),
        )
        .optional()?;
    Ok(marked && here.is_none())
}
