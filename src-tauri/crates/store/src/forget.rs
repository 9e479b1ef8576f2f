//! Forgetting a case: every change, file and word of it leaves the vault, and a mark stays by which it would be known if
//! a file brought it back.

use std::collections::BTreeSet;

use rusqlite::{Transaction, params};

use crate::vault::Vault;
use crate::write::gone_mark;
use crate::{Trouble, computed, hex};

impl Vault {
    /// Removes a case with all its changes and the files that no other case shows, and keeps a mark by which it would be
    /// known again. What was given out stays in the register, so that it can be asked back.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] or [`Trouble::DiskFull`]; then nothing was removed.
    pub fn forget_case(&mut self, case: &str, now: &str) -> Result<(), Trouble> {
        self.states.borrow_mut().remove(case);
        self.write(|tx| {
            computed::clear_case(tx, case)?;
            for hash in files_of(tx, case)? {
                tx.execute("DELETE FROM file WHERE hash = ?1", [hash])?;
            }
            for table in ["change", "aside", "seal", "known", "import"] {
                tx.execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), [case])?;
            }
            let mark = gone_mark(tx, case)?;
            tx.execute(
                "INSERT OR REPLACE INTO gone(mark, at) VALUES(?1, ?2)",
                params![mark, now],
            )?;
            Ok(())
        })
    }

    /// Writes the database anew without what was removed, so that no page keeps a rest of it. Needs as much room again
    /// while it works.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like; then the rests stay, encrypted as everything else.
    pub fn sweep(&mut self) -> Result<(), Trouble> {
        self.conn
            .execute("INSERT INTO search(search) VALUES('optimize')", [])?;
        self.conn.execute_batch("VACUUM")?;
        // The journal holds pages of before until then.
        self.checkpoint()
    }
}

/// Sums of the files that this case alone names, in whichever of its changes.
fn files_of(tx: &Transaction<'_>, case: &str) -> Result<BTreeSet<[u8; 32]>, Trouble> {
    let mut own = named(tx, "= ?1", case)?;
    if !own.is_empty() {
        let others = named(tx, "<> ?1", case)?;
        own.retain(|hash| !others.contains(hash));
    }
    Ok(own)
}

fn named(tx: &Transaction<'_>, which: &str, case: &str) -> Result<BTreeSet<[u8; 32]>, Trouble> {
    let mut found = BTreeSet::new();
    for table in ["change", "aside"] {
        let mut query = tx.prepare(&format!(
            "SELECT body FROM {table} WHERE body LIKE '%\"sha256\"%' AND case_id {which}"
        ))?;
        let mut rows = query.query([case])?;
        while let Some(row) = rows.next()? {
            let body: String = row.get(0)?;
            let sums = body.split('"').filter(|part| part.len() == 64);
            found.extend(sums.filter_map(hex::decode::<32>));
        }
    }
    Ok(found)
}
