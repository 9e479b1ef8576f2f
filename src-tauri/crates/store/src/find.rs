//! Finding items by words, across all cases.

use krug_log::{Map, Value};
use rusqlite::params;

use crate::computed::{Reading, parsed};
use crate::{Trouble, Vault};

/// Words shown around the first word that was found.
const AROUND: usize = 6;

/// Words of a query that count; whoever pastes a letter has said enough with these.
const WORDS: usize = 16;

/// One item that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Id of the case.
    pub case: String,
    /// Id of the item.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// The field the snippet is from.
    pub field: String,
    /// The words around the first one that was found, as written.
    pub snippet: String,
}

impl Vault {
    /// Items in which every word of `query` occurs, the last one as the beginning of a word; best
    /// first, at most `limit`. Deleted items are absent. A query without a letter or digit finds nothing.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn find(&self, query: &str, limit: usize) -> Result<Vec<Hit>, Trouble> {
        let folded = (self.reading.fold)(query);
        let words: Vec<&str> = folded
            .split_whitespace()
            .filter(|w| w.contains(char::is_alphanumeric))
            .take(WORDS)
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        // Each word is quoted, so no character of a query has a meaning to FTS5.
        let quoted: Vec<String> = words
            .iter()
            .map(|w| format!("\"{}\"", w.replace(['"', '\0'], " ")))
            .collect();
        let mut statement = self.conn.prepare_cached(
            "SELECT item.case_id, item.id, item.kind, item.data FROM search JOIN item ON item.n = search.rowid
             WHERE search MATCH ?1 ORDER BY search.rank, item.case_id, item.id LIMIT ?2",
        )?;
        let matching = format!("{}*", quoted.join(" "));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![matching, limit], |r| {
            Ok((
                r.get::<_, String>(0)?,
                r.get::<_, String>(1)?,
                r.get::<_, String>(2)?,
                r.get::<_, String>(3)?,
            ))
        })?;
        let mut hits = Vec::new();
        for row in rows {
            let (case, id, kind, data) = row?;
            let (field, snippet) = snippet(&self.reading, &kind, &parsed(&data)?, &words);
            hits.push(Hit {
                case,
                id,
                kind,
                field,
                snippet,
            });
        }
        Ok(hits)
    }
}

/// Field and words around the first match; the beginning of the first findable field if the match
/// is in a value that is not shown.
fn snippet(
    reading: &Reading,
    kind: &str,
    data: &Map<String, Value>,
    words: &[&str],
) -> (String, String) {
    let texts = || {
        data.iter()
            .filter(|(field, _)| (reading.searchable)(kind, field))
            .filter_map(|(field, value)| Some((field, value.as_str()?)))
    };
    let begins = |word: &str| {
        let folded = (reading.fold)(word);
        let mut parts = folded.split(|c: char| !c.is_alphanumeric());
        parts.any(|part| words.iter().any(|w| part.starts_with(w)))
    };
    for (field, text) in texts() {
        let all: Vec<&str> = text.split_whitespace().collect();
        if let Some(at) = all.iter().position(|w| begins(w)) {
            let from = at.saturating_sub(AROUND);
            let to = all.len().min(at + AROUND + 1);
            return (field.clone(), all[from..to].join(" "));
        }
    }
    let first = texts().next().map(|(field, text)| {
        let words: Vec<&str> = text.split_whitespace().take(2 * AROUND).collect();
        (field.clone(), words.join(" "))
    });
    first.unwrap_or_default()
}
