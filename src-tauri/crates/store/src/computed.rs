//! The computed tables: what is on the screen, as rows that can be asked across all cases.
//!
//! They hold nothing that is not in the changes. Whether they were kept up edit by edit or rebuilt
//! from nothing must make no difference; a test compares both.

use krug_log::{Item, Map, State, Value};
use rusqlite::{OptionalExtension, Transaction, params};

use crate::vault::Vault;
use crate::{Trouble, schema, write};

/// How values become findable. Given by the caller, for this crate knows no kinds and no scripts.
#[derive(Clone, Copy)]
pub struct Reading {
    /// Whether a field of a kind is to be found by its text.
    pub searchable: fn(kind: &str, field: &str) -> bool,
    /// Brings text and query to one form, so that "Ђорђе" meets "djordje".
    pub fold: fn(&str) -> String,
    /// Raised by the caller when either function changes: the computed tables are then rebuilt.
    pub version: u32,
}

/// One item that is there, as its shown values.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemLine {
    /// Id of the case.
    pub case: String,
    /// Id of the item.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Whether one deleted it while another edited it.
    pub contested: bool,
    /// Fields with more than one kept value: open questions.
    pub conflicts: Vec<String>,
    /// The shown value of every field that has one.
    pub data: Map<String, Value>,
}

impl Vault {
    /// The items of a kind that are there, of all cases, by case and id.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn items(&self, kind: &str) -> Result<Vec<ItemLine>, Trouble> {
        let mut query = self.conn.prepare_cached(
            "SELECT case_id, id, kind, state, data,
                    (SELECT json_group_array(field) FROM conflict c WHERE c.case_id = item.case_id AND c.id = item.id)
             FROM item WHERE kind = ?1 AND state <> 'deleted' ORDER BY case_id, id",
        )?;
        let rows = query.query_map([kind], |r| {
            Ok((
                ItemLine {
                    case: r.get(0)?,
                    id: r.get(1)?,
                    kind: r.get(2)?,
                    contested: r.get::<_, String>(3)? == "contested",
                    conflicts: Vec::new(),
                    data: Map::new(),
                },
                r.get::<_, String>(4)?,
                r.get::<_, String>(5)?,
            ))
        })?;
        let mut lines = Vec::new();
        for row in rows {
            let (mut line, data, conflicts) = row?;
            line.data = parsed(&data)?;
            line.conflicts = parsed(&conflicts)?;
            lines.push(line);
        }
        Ok(lines)
    }

    /// Drops the computed tables and computes them again from the changes.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if a change does not read; then nothing was altered.
    pub fn rebuild(&mut self) -> Result<(), Trouble> {
        let reading = self.reading;
        self.states.borrow_mut().clear();
        self.write(|tx| rebuild(tx, &reading))
    }

    /// Rebuilds if the tables were computed by other code or another reading than this one.
    pub(crate) fn rebuild_if_stale(&mut self) -> Result<(), Trouble> {
        let found: Option<String> = self
            .conn
            .query_row(
                "SELECT value FROM meta WHERE key = 'read_version'",
                [],
                |r| r.get(0),
            )
            .optional()?;
        if found == Some(read_version(&self.reading)) {
            Ok(())
        } else {
            self.rebuild()
        }
    }
}

fn read_version(reading: &Reading) -> String {
    format!("{}.{}", schema::COMPUTED_VERSION, reading.version)
}

/// Computes everything anew inside `tx`.
pub fn rebuild(tx: &Transaction<'_>, reading: &Reading) -> Result<(), Trouble> {
    tx.execute_batch(schema::COMPUTED)?;
    for case in write::cases(tx)? {
        let state = krug_log::fold(&write::changes(tx, &case)?);
        write_case(tx, reading, &case, &state)?;
    }
    tx.execute(
        "INSERT OR REPLACE INTO meta(key, value) VALUES('read_version', ?1)",
        [read_version(reading)],
    )?;
    Ok(())
}

/// Removes what was computed of a case.
pub fn clear_case(tx: &Transaction<'_>, case: &str) -> Result<(), Trouble> {
    for statement in [
        "DELETE FROM search WHERE rowid IN (SELECT n FROM item WHERE case_id = ?1)",
        "DELETE FROM item WHERE case_id = ?1",
        "DELETE FROM conflict WHERE case_id = ?1",
        "DELETE FROM head WHERE case_id = ?1",
    ] {
        tx.prepare_cached(statement)?.execute([case])?;
    }
    Ok(())
}

/// Writes all that is computed of a case, whatever was there.
pub fn write_case(
    tx: &Transaction<'_>,
    reading: &Reading,
    case: &str,
    state: &State,
) -> Result<(), Trouble> {
    clear_case(tx, case)?;
    write_items(
        tx,
        reading,
        case,
        state,
        state.items.keys().map(String::as_str),
    )
}

/// Writes the named items of a case and its heads.
pub fn write_items<'a>(
    tx: &Transaction<'_>,
    reading: &Reading,
    case: &str,
    state: &State,
    ids: impl Iterator<Item = &'a str>,
) -> Result<(), Trouble> {
    for id in ids {
        if let Some(item) = state.item(id) {
            write_item(tx, reading, case, id, item)?;
        }
    }
    tx.prepare_cached("DELETE FROM head WHERE case_id = ?1")?
        .execute([case])?;
    let mut insert = tx.prepare_cached("INSERT INTO head(case_id, name) VALUES(?1, ?2)")?;
    for head in &state.heads {
        insert.execute(params![case, head.0])?;
    }
    Ok(())
}

fn write_item(
    tx: &Transaction<'_>,
    reading: &Reading,
    case: &str,
    id: &str,
    item: &Item,
) -> Result<(), Trouble> {
    let standing = match (item.deleted(), item.contested()) {
        (true, _) => "deleted",
        (_, true) => "contested",
        _ => "alive",
    };
    let shown: Map<String, Value> = item
        .fields
        .keys()
        .filter_map(|f| Some((f.clone(), item.value(f)?.clone())))
        .collect();
    let n: i64 = tx
        .prepare_cached(
            "INSERT INTO item(case_id, id, kind, state, data) VALUES(?1, ?2, ?3, ?4, ?5)
             ON CONFLICT(case_id, id) DO UPDATE SET kind = excluded.kind, state = excluded.state, data = excluded.data
             RETURNING n",
        )?
        .query_row(params![case, id, item.kind, standing, Value::Object(shown).to_string()], |r| r.get(0))?;

    tx.prepare_cached("DELETE FROM conflict WHERE case_id = ?1 AND id = ?2")?
        .execute([case, id])?;
    tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?
        .execute([n])?;
    if item.deleted() {
        return Ok(());
    }
    for field in item.fields.keys() {
        if let Some(writes) = item.conflict(field) {
            let versions: Vec<Value> = writes
                .iter()
                .map(|w| serde_json::json!({ "by": w.by, "at": w.at, "name": w.name.to_string(), "value": w.value }))
                .collect();
            tx.prepare_cached(
                "INSERT INTO conflict(case_id, id, field, versions) VALUES(?1, ?2, ?3, ?4)",
            )?
            .execute(params![case, id, field, Value::Array(versions).to_string()])?;
        }
    }
    let text = findable(reading, item);
    if !text.is_empty() {
        tx.prepare_cached("INSERT INTO search(rowid, text) VALUES(?1, ?2)")?
            .execute(params![n, text])?;
    }
    Ok(())
}

/// The folded text of all kept values of the searchable fields: the second side of an open question
/// is found as well.
fn findable(reading: &Reading, item: &Item) -> String {
    let mut text = String::new();
    for (_, writes) in item
        .fields
        .iter()
        .filter(|(f, _)| (reading.searchable)(&item.kind, f))
    {
        for value in writes.iter().filter_map(|w| w.value.as_ref()?.as_str()) {
            text.push_str(&(reading.fold)(value));
            text.push('\n');
        }
    }
    text
}

/// JSON this crate wrote itself: what does not parse is damage.
pub fn parsed<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Trouble> {
    serde_json::from_str(text).map_err(|_| Trouble::damaged(crate::Part::Database))
}
