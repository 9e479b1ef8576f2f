//! What a vault keeps besides cases: settings, keys of this device, drafts of open forms, files.
//!
//! None of it is a change: it belongs to this installation and is never handed on.

use krug_log::Value;
use rusqlite::{OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::computed::parsed;
use crate::vault::Vault;
use crate::{Part, Trouble, hex};

/// The biggest file a vault takes: 10 MiB.
pub const FILE_LIMIT: usize = 10 << 20;

/// What was typed into a form and not saved yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Which form, named by the caller.
    pub form: String,
    /// What is in it.
    pub data: Value,
    /// When it was last put, as given.
    pub at: String,
}

const KEYS: &str = "keys";

fn adopt(tx: &Transaction<'_>, by: &str, keys: &[u8]) -> Result<(), Trouble> {
    tx.execute(
        "INSERT OR REPLACE INTO meta(key, value)
         SELECT 'keys-of:' || (SELECT value FROM meta WHERE key = 'device'), value FROM meta WHERE key = ?1",
        [KEYS],
    )?;
    tx.execute(
        "INSERT OR REPLACE INTO meta(key, value) VALUES('device', ?1)",
        [by],
    )?;
    tx.execute(
        "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)",
        params![KEYS, keys],
    )?;
    Ok(())
}

impl Vault {
    /// A setting, or `None` if it was never set.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn setting(&self, key: &str) -> Result<Option<Value>, Trouble> {
        let text: Option<String> = self.meta(&format!("set:{key}"))?;
        text.map(|t| parsed(&t)).transpose()
    }

    /// Sets a setting; [`Value::Null`] removes it.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like; then the old value stands.
    pub fn set_setting(&mut self, key: &str, value: &Value) -> Result<(), Trouble> {
        let text = (!value.is_null()).then(|| value.to_string());
        self.set_meta(&format!("set:{key}"), text)
    }

    /// Secret bytes, such as a device key.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn secret(&self, key: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Trouble> {
        Ok(self.meta(&format!("key:{key}"))?.map(Zeroizing::new))
    }

    /// Keeps secret bytes.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like; then the old bytes stand.
    pub fn set_secret(&mut self, key: &str, bytes: &[u8]) -> Result<(), Trouble> {
        self.set_meta(&format!("key:{key}"), Some(bytes))
    }

    /// This installation's id: 32 random hexadecimal digits, `by` in its changes.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if it is not there.
    pub fn device(&self) -> Result<String, Trouble> {
        self.meta("device")?.ok_or(Trouble::damaged(Part::Database))
    }

    /// Tells the vault on which machine it is, by anything that identifies it; only a salted hash is
    /// kept. `true` if it was last on another one: it was moved or copied, and goes on under the given
    /// id and keys, so that two copies never write as one. What was locked for the earlier keys still
    /// opens: see [`Vault::earlier_keys`].
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like; then nothing was changed.
    pub fn settle_on(&mut self, machine: &[u8], by: &str, keys: &[u8]) -> Result<bool, Trouble> {
        let salt: Vec<u8> = self
            .meta("gone_salt")?
            .ok_or(Trouble::damaged(Part::Database))?;
        let mark = Sha256::new()
            .chain_update(b"machine")
            .chain_update(salt)
            .chain_update(machine)
            .finalize()
            .to_vec();
        match self.meta::<Vec<u8>>("machine")? {
            Some(known) if known == mark => Ok(false),
            None => self.set_meta("machine", Some(mark)).map(|()| false),
            Some(_) => {
                self.write(|tx| {
                    tx.execute("UPDATE meta SET value = ?1 WHERE key = 'machine'", [mark])?;
                    adopt(tx, by, keys)
                })?;
                Ok(true)
            }
        }
    }

    /// Goes on under another id and keys. The earlier keys are kept to open what was locked for them.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like; then nothing was changed.
    pub fn go_on_as(&mut self, by: &str, keys: &[u8]) -> Result<(), Trouble> {
        self.write(|tx| adopt(tx, by, keys))
    }

    /// The keys of this installation, or `None` if it never had any.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn keys(&self) -> Result<Option<Zeroizing<Vec<u8>>>, Trouble> {
        Ok(self.meta(KEYS)?.map(Zeroizing::new))
    }

    /// Keys this vault went under before.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn earlier_keys(&self) -> Result<Vec<Zeroizing<Vec<u8>>>, Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT value FROM meta WHERE key LIKE 'keys-of:%' ORDER BY key")?;
        let rows = query.query_map([], |r| Ok(Zeroizing::new(r.get::<_, Vec<u8>>(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The draft of a form.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn draft(&self, form: &str) -> Result<Option<Draft>, Trouble> {
        Ok(self.drafts()?.into_iter().find(|d| d.form == form))
    }

    /// All drafts, by form.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the database does not read.
    pub fn drafts(&self) -> Result<Vec<Draft>, Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT form, data, at FROM draft ORDER BY form")?;
        let mut rows = query.query([])?;
        let mut drafts = Vec::new();
        while let Some(r) = rows.next()? {
            drafts.push(Draft {
                form: r.get(0)?,
                data: parsed(&r.get::<_, String>(1)?)?,
                at: r.get(2)?,
            });
        }
        Ok(drafts)
    }

    /// Keeps what is in a form, in place of what was kept before.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn put_draft(&mut self, form: &str, data: &Value, now: &str) -> Result<(), Trouble> {
        self.write(|tx| {
            tx.prepare_cached("INSERT OR REPLACE INTO draft(form, data, at) VALUES(?1, ?2, ?3)")?
                .execute(params![form, data.to_string(), now])?;
            Ok(())
        })
    }

    /// Drops the draft of a form, after it was saved or given up.
    ///
    /// # Errors
    /// [`Trouble::DiskFull`] and the like.
    pub fn drop_draft(&mut self, form: &str) -> Result<(), Trouble> {
        self.write(|tx| {
            tx.execute("DELETE FROM draft WHERE form = ?1", [form])?;
            Ok(())
        })
    }

    /// Keeps a file; gives the SHA-256 of its bytes, by which changes name it.
    ///
    /// # Errors
    /// [`Trouble::TooBig`] above [`FILE_LIMIT`], [`Trouble::DiskFull`].
    pub fn put_file(&mut self, bytes: &[u8]) -> Result<String, Trouble> {
        if bytes.len() > FILE_LIMIT {
            return Err(Trouble::TooBig);
        }
        let hash: [u8; 32] = Sha256::digest(bytes).into();
        self.write(|tx| {
            tx.execute(
                "INSERT OR IGNORE INTO file(hash, data) VALUES(?1, ?2)",
                params![hash, bytes],
            )?;
            Ok(())
        })?;
        Ok(hex::encode(&hash))
    }

    /// The bytes of a file, or `None` if it is not here.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] if the bytes no longer fit the hash.
    pub fn file(&self, hash: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(name) = hex::decode::<32>(hash) else {
            return Ok(None);
        };
        let data: Option<Vec<u8>> = self
            .conn
            .query_row("SELECT data FROM file WHERE hash = ?1", [name], |r| {
                r.get(0)
            })
            .optional()?;
        match data {
            Some(bytes) if <[u8; 32]>::from(Sha256::digest(&bytes)) != name => {
                Err(Trouble::damaged(Part::Database))
            }
            other => Ok(other),
        }
    }

    pub(crate) fn meta<T: rusqlite::types::FromSql>(
        &self,
        key: &str,
    ) -> Result<Option<T>, Trouble> {
        let mut query = self
            .conn
            .prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        Ok(query.query_row([key], |r| r.get(0)).optional()?)
    }

    pub(crate) fn set_meta<T: rusqlite::ToSql>(
        &mut self,
        key: &str,
        value: Option<T>,
    ) -> Result<(), Trouble> {
        self.write(|tx| {
            match value {
                Some(value) => tx.execute(
                    "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)",
                    params![key, value],
                )?,
                None => tx.execute("DELETE FROM meta WHERE key = ?1", [key])?,
            };
            Ok(())
        })
    }
}
