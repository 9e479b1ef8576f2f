//! The shell around every file: age, gzip, tar, manifest, signature, padding.
//!
//! Written and read as a stream, with limits, so that neither a big family nor a hostile sender decides how
//! much memory is used. What a reader is given on the way is authentic so far and not yet whole: callers keep
//! nothing of it until [`read`] has returned.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::str::FromStr;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, EncryptError, Encryptor, Identity, Recipient};
use flate2::bufread::GzDecoder;
use flate2::{Compression, GzBuilder};
use krug_log::Name;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::keys::{public_of, verifies};
use crate::manifest::{Manifest, Receivers};
use crate::{Fault, padme, tarball};

/// The biggest file read: 512 MiB.
pub const FILE_MAX: u64 = 512 << 20;
/// The most a file may unpack to: 2 GiB.
pub const UNPACKED_MAX: u64 = 2 << 30;
/// Most members.
pub const MEMBERS_MAX: usize = 10_000;
/// The longest member: 64 MiB.
pub const TEXT_MAX: u64 = 64 << 20;
/// The longest manifest: 4 MiB.
const MANIFEST_MAX: u64 = 4 << 20;
/// The longest age header looked at.
const HEADER_MAX: usize = 64 << 10;
/// The scrypt work a passphrase file is written with: N = 2^18, 256 MiB, about a second.
pub const WORK: u8 = 18;
/// The most work done to read one: N = 2^20, 1 GiB.
const WORK_MAX: u8 = 20;

const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// No whole file is shorter than this, packed: its manifest alone is longer.
const LEAST: u64 = 512;
/// Plain bytes in a chunk of age's payload, and what a chunk is longer by when encrypted.
const CHUNK: u64 = 64 << 10;
const TAG: u64 = 16;
const NONCE: u64 = 16;

/// For whom a file is locked.
pub enum To {
    /// For the holders of these age keys, `age1…`.
    Keys(Vec<String>),
    /// For whoever is told the passphrase. age allows nothing beside it.
    Passphrase {
        /// The passphrase, byte for byte.
        passphrase: Zeroizing<String>,
        /// scrypt N = 2^`log_n`; [`To::passphrase`] sets the usual one.
        log_n: u8,
    },
}

impl To {
    /// Locked by a passphrase at the usual cost.
    #[must_use]
    pub fn passphrase(text: &str) -> To {
        To::Passphrase {
            passphrase: Zeroizing::new(text.to_owned()),
            log_n: WORK,
        }
    }

    pub(crate) fn receivers(&self) -> Receivers {
        match self {
            To::Keys(keys) => Receivers::Keys(keys.clone()),
            To::Passphrase { .. } => Receivers::Passphrase("passphrase".to_owned()),
        }
    }
}

/// What is tried to open a file.
#[derive(Clone, Default)]
pub struct Unlock {
    /// age identities, `AGE-SECRET-KEY-1…`: this installation's, earlier ones', the printed sheet's.
    pub identities: Vec<Zeroizing<String>>,
    /// A passphrase, for a file locked by one.
    pub passphrase: Option<Zeroizing<String>>,
}

/// Writes a file: manifest, signature, then the members, one at a time in memory.
///
/// # Errors
/// [`Fault::DiskFull`] or [`Fault::Device`] of what is written to, and what a member says.
pub(crate) fn write<W: Write>(
    out: W,
    to: &To,
    manifest: &[u8],
    signature: &[u8; 64],
    members: &mut dyn Iterator<Item = Result<(String, Vec<u8>), Fault>>,
) -> Result<(), Fault> {
    let device = |e: io::Error| Fault::of_device(&e);
    let age = encryptor(to)?.wrap_output(out).map_err(device)?;
    let counted = Counted { out: age, bytes: 0 };
    let gzip = GzBuilder::new()
        .mtime(0)
        .write(counted, Compression::default());
    let mut tar = tar::Builder::new(gzip);
    tarball::append(&mut tar, "manifest.json", manifest).map_err(device)?;
    tarball::append(&mut tar, "manifest.sig", signature).map_err(device)?;
    for member in members {
        let (name, bytes) = member?;
        tarball::append(&mut tar, &name, &bytes).map_err(device)?;
    }
    let mut counted = tar.into_inner().map_err(device)?.finish().map_err(device)?;
    let mut padding = padme::padded(counted.bytes) - counted.bytes;
    let zeros = [0; 4096];
    while padding > 0 {
        let some = padding.min(zeros.len() as u64) as usize;
        counted.write_all(&zeros[..some]).map_err(device)?;
        padding -= some as u64;
    }
    let mut out = counted.out.finish().map_err(device)?;
    out.flush().map_err(device)
}

fn encryptor(to: &To) -> Result<Encryptor, Fault> {
    let recipients: Vec<Box<dyn Recipient>> = match to {
        To::Keys(keys) => keys
            .iter()
            .map(|key| {
                let key = age::x25519::Recipient::from_str(key).map_err(|_| Fault::Inconsistent)?;
                Ok(Box::new(key) as Box<dyn Recipient>)
            })
            .collect::<Result<_, Fault>>()?,
        To::Passphrase { passphrase, log_n } => {
            let secret = SecretString::from(passphrase.as_str().to_owned());
            let mut recipient = age::scrypt::Recipient::new(secret);
            recipient.set_work_factor(*log_n);
            vec![Box::new(recipient)]
        }
    };
    Encryptor::with_recipients(recipients.iter().map(AsRef::as_ref)).map_err(|e| match e {
        EncryptError::Io(e) => Fault::of_device(&e),
        _ => Fault::Inconsistent,
    })
}

struct Counted<W> {
    out: W,
    bytes: u64,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes)?;
        self.bytes += n as u64;
        Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What is given each member as it passes: its entry in the manifest and its bytes.
pub(crate) type Taking<'a> = dyn FnMut(&Manifest, usize, &mut dyn Read) -> Result<(), Fault> + 'a;

/// Reads a file of `length` bytes to its very end and gives its manifest and the SHA-256 of the file.
///
/// # Errors
/// A [`Fault`]; then nothing that `take` was given may be kept.
pub(crate) fn read<R: Read>(
    input: R,
    length: u64,
    unlock: &Unlock,
    take: &mut Taking<'_>,
) -> Result<(Manifest, [u8; 32]), Fault> {
    if length > FILE_MAX {
        return Err(Fault::TooBig);
    }
    let why = Cell::new(None);
    let mut source = Source {
        input,
        hash: Sha256::new(),
        why: &why,
    };
    let header = header(&mut source)?;
    let torn = torn(&header, length);
    let plain = decrypt((&header[..]).chain(&mut source), unlock, torn)
        .map_err(|fault| why.get().unwrap_or(fault))?;
    let (manifest, rest) = {
        let authentic = BufReader::new(Authentic {
            input: plain,
            torn,
            why: &why,
        });
        unpacked(authentic, unlock, &why, take)?
    };
    drained(rest, &why)?;
    // age has its end; a byte behind it would have been part of a chunk.
    let hash: [u8; 32] = source.hash.finalize().into();
    Ok((manifest, hash))
}

/// The members of a bare archive, for fuzzing below encryption and signature.
#[cfg(fuzzing)]
pub(crate) fn read_bare(tar: &[u8], take: &mut Taking<'_>) -> Result<Manifest, Fault> {
    let unlock = Unlock::default();
    let said = |_: &io::Error| Fault::Inconsistent;
    let mut state = Reading {
        unlock: &unlock,
        bytes: Vec::new(),
        manifest: None,
        next: 0,
        members: 0,
    };
    tarball::each(tar, &said, &mut |name, size, bytes| {
        state.member(name, size, bytes, &said, take)
    })?;
    state.finished()
}

fn unpacked<R: BufRead>(
    mut authentic: R,
    unlock: &Unlock,
    why: &Cell<Option<Fault>>,
    take: &mut Taking<'_>,
) -> Result<(Manifest, R), Fault> {
    let said = |_: &io::Error| why.get().unwrap_or(Fault::Inconsistent);
    // A locked file of another program is not damaged, it is not one of ours.
    if !authentic
        .fill_buf()
        .map_err(|e| said(&e))?
        .starts_with(&[0x1f, 0x8b])
    {
        return Err(Fault::NotKrug);
    }
    let limited = Limited {
        input: GzDecoder::new(authentic),
        left: UNPACKED_MAX,
        why,
    };
    let mut state = Reading {
        unlock,
        bytes: Vec::new(),
        manifest: None,
        next: 0,
        members: 0,
    };
    let limited = tarball::each(limited, &said, &mut |name, size, bytes| {
        state.member(name, size, bytes, &said, take)
    })?;
    let manifest = state.finished()?;
    let gzip = limited.drained().map_err(|e| said(&e))?;
    Ok((manifest, gzip.into_inner()))
}

/// Where the reading of the members stands.
struct Reading<'a> {
    unlock: &'a Unlock,
    /// The manifest's bytes, until its signature has come.
    bytes: Vec<u8>,
    manifest: Option<Manifest>,
    next: usize,
    members: usize,
}

impl Reading<'_> {
    fn member(
        &mut self,
        name: &str,
        size: u64,
        bytes: &mut dyn Read,
        said: &dyn Fn(&io::Error) -> Fault,
        take: &mut Taking<'_>,
    ) -> Result<(), Fault> {
        self.members += 1;
        if self.members > MEMBERS_MAX {
            return Err(Fault::TooBig);
        }
        match (self.members, name) {
            (1, "manifest.json") if size > MANIFEST_MAX => Err(Fault::TooBig),
            (1, "manifest.json") => bytes
                .read_to_end(&mut self.bytes)
                .map_err(|e| said(&e))
                .map(drop),
            (1, _) => Err(Fault::NotKrug),
            (2, "manifest.sig") if size == 64 => {
                let mut signature = [0; 64];
                bytes.read_exact(&mut signature).map_err(|e| said(&e))?;
                self.manifest = Some(self.signed(&signature)?);
                Ok(())
            }
            (2, _) => Err(Fault::BadSignature),
            _ => self.listed(name, size, bytes, said, take),
        }
    }

    fn signed(&self, signature: &[u8]) -> Result<Manifest, Fault> {
        let key = Manifest::claimed_key(&self.bytes).ok_or(Fault::Inconsistent)?;
        // A fuzzer cannot sign; what lies behind the signature is what it is to get at.
        if !cfg!(fuzzing) && !verifies(&key, &self.bytes, Some(signature)) {
            return Err(Fault::BadSignature);
        }
        let manifest = Manifest::parse(&self.bytes)?;
        let mine = || {
            self.unlock
                .identities
                .iter()
                .filter_map(|one| public_of(one))
        };
        let addressed = cfg!(fuzzing)
            || match &manifest.to {
                Receivers::Passphrase(_) => self.unlock.passphrase.is_some(),
                Receivers::Keys(keys) => mine().any(|own| keys.contains(&own)),
            };
        // A receiver who passes a file on under the sender's name cannot alter for whom it was signed.
        if addressed {
            Ok(manifest)
        } else {
            Err(Fault::Inconsistent)
        }
    }

    fn listed(
        &mut self,
        name: &str,
        size: u64,
        bytes: &mut dyn Read,
        said: &dyn Fn(&io::Error) -> Fault,
        take: &mut Taking<'_>,
    ) -> Result<(), Fault> {
        if size > TEXT_MAX {
            return Err(Fault::TooBig);
        }
        let manifest = self.manifest.as_ref().ok_or(Fault::Inconsistent)?;
        let entry = manifest.entries.get(self.next).ok_or(Fault::Inconsistent)?;
        if entry.name != name || entry.size != size {
            return Err(Fault::Inconsistent);
        }
        let mut hashed = Hashed {
            input: bytes,
            hash: Sha256::new(),
        };
        take(manifest, self.next, &mut hashed)?;
        io::copy(&mut hashed, &mut io::sink()).map_err(|e| said(&e))?;
        if Name(hashed.hash.finalize().into()) != entry.sha256 {
            return Err(Fault::Inconsistent);
        }
        self.next += 1;
        Ok(())
    }

    fn finished(self) -> Result<Manifest, Fault> {
        self.manifest
            .filter(|manifest| manifest.entries.len() == self.next)
            .ok_or(Fault::Inconsistent)
    }
}

/// The age header, from the first byte to the end of its line `--- …`.
fn header<R: Read>(source: &mut Source<'_, R>) -> Result<Vec<u8>, Fault> {
    let said = |e: &io::Error| Fault::of_device(e);
    let mut start = Vec::new();
    let mut chunk = [0; 1024];
    loop {
        let n = source.read(&mut chunk).map_err(|e| said(&e))?;
        start.extend_from_slice(&chunk[..n]);
        let seen = start.len().min(MAGIC.len());
        if start[..seen] != MAGIC[..seen] {
            return Err(other_start(&start));
        }
        if header_end(&start).is_some() {
            return Ok(start);
        }
        if n == 0 {
            return Err(Fault::Cut);
        }
        if start.len() > HEADER_MAX {
            return Err(Fault::Damaged);
        }
    }
}

/// What a file is that does not begin as age's first version does.
fn other_start(start: &[u8]) -> Fault {
    let Some(rest) = start.strip_prefix(b"age-encryption.org/v") else {
        return Fault::NotKrug;
    };
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    match &rest[..digits] {
        // The line ends in something else: a program that "repaired" it, or a bit that turned over.
        b"1" | b"" => Fault::Damaged,
        // A later version of age itself begins alike.
        _ => Fault::NeedsNewer,
    }
}

fn header_end(start: &[u8]) -> Option<usize> {
    let mac = start.windows(5).position(|w| w == b"\n--- ")?;
    let line = start[mac + 1..].iter().position(|b| *b == b'\n')?;
    Some(mac + 1 + line + 1)
}

/// What it means if a chunk does not open. The padding knows: a file that is whole has one of few lengths.
fn torn(header: &[u8], length: u64) -> Fault {
    let payload = length.saturating_sub(header_end(header).unwrap_or_default() as u64);
    let chunks = payload.saturating_sub(NONCE);
    let plain = chunks.saturating_sub(TAG * chunks.div_ceil(CHUNK + TAG));
    if plain < LEAST || padme::padded(plain) != plain {
        Fault::Cut
    } else {
        Fault::Damaged
    }
}

fn decrypt<'a, R: Read + 'a>(
    input: R,
    unlock: &Unlock,
    torn: Fault,
) -> Result<impl Read + 'a, Fault> {
    let fault = |e: DecryptError| match e {
        DecryptError::Io(e) if e.kind() == io::ErrorKind::UnexpectedEof => Fault::Cut,
        DecryptError::Io(e) if e.kind() == io::ErrorKind::InvalidData => torn,
        DecryptError::Io(e) => Fault::of_device(&e),
        DecryptError::ExcessiveWork { .. } => Fault::TooHard,
        DecryptError::NoMatchingKeys => Fault::NotForYou,
        _ => Fault::Damaged,
    };
    let decryptor = Decryptor::new_buffered(BufReader::new(input)).map_err(fault)?;
    let by_passphrase = decryptor.is_scrypt();
    let identities: Vec<Box<dyn Identity>> = if by_passphrase {
        let passphrase = unlock.passphrase.as_ref().ok_or(Fault::NeedsPassphrase)?;
        let secret = SecretString::from(passphrase.as_str().to_owned());
        let mut identity = age::scrypt::Identity::new(secret);
        identity.set_max_work_factor(WORK_MAX);
        vec![Box::new(identity)]
    } else {
        let read = |text: &Zeroizing<String>| age::x25519::Identity::from_str(text).ok();
        let keys = unlock.identities.iter().filter_map(read);
        keys.map(|key| Box::new(key) as Box<dyn Identity>).collect()
    };
    decryptor
        .decrypt(identities.iter().map(AsRef::as_ref))
        .map_err(|e| match e {
            DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys if by_passphrase => {
                Fault::WrongPassphrase
            }
            DecryptError::DecryptionFailed => Fault::NotForYou,
            other => fault(other),
        })
}

/// Behind the archive there is nothing but zeros, up to the end of age's last chunk.
fn drained<R: Read>(mut rest: R, why: &Cell<Option<Fault>>) -> Result<(), Fault> {
    let mut chunk = [0; 4096];
    loop {
        match rest.read(&mut chunk) {
            Ok(0) => return Ok(()),
            Ok(n) if chunk[..n].iter().all(|b| *b == 0) => {}
            Ok(_) => return Err(Fault::Inconsistent),
            Err(_) => return Err(why.get().unwrap_or(Fault::Inconsistent)),
        }
    }
}

/// The file itself: hashed as it passes; its own errors are the device's. A reading that the system broke off is
/// begun again here, once for all layers above.
struct Source<'w, R> {
    input: R,
    hash: Sha256,
    why: &'w Cell<Option<Fault>>,
}

impl<R: Read> Read for Source<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.input.read(into) {
                Ok(n) => {
                    self.hash.update(&into[..n]);
                    return Ok(n);
                }
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => {
                    self.why.set(Some(Fault::of_device(&e)));
                    return Err(e);
                }
            }
        }
    }
}

/// What age has authenticated; where it cannot, the file was cut or altered.
struct Authentic<'w, R> {
    input: R,
    torn: Fault,
    why: &'w Cell<Option<Fault>>,
}

impl<R: Read> Read for Authentic<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.input.read(into).inspect_err(|e| {
            if self.why.get().is_none() {
                let cut = e.kind() == io::ErrorKind::UnexpectedEof;
                self.why.set(Some(if cut { Fault::Cut } else { self.torn }));
            }
        })
    }
}

/// What unpacks, up to a limit.
struct Limited<'w, R> {
    input: R,
    left: u64,
    why: &'w Cell<Option<Fault>>,
}

impl<R: Read> Read for Limited<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.input.read(into)?;
        match self.left.checked_sub(n as u64) {
            Some(left) => {
                self.left = left;
                Ok(n)
            }
            None => {
                self.why.set(Some(Fault::TooBig));
                Err(io::ErrorKind::FileTooLarge.into())
            }
        }
    }
}

impl<R: Read> Limited<'_, R> {
    /// Reads the end of the archive, zeros only, and gives what lies below.
    fn drained(mut self) -> io::Result<R> {
        let mut chunk = [0; 4096];
        loop {
            match self.read(&mut chunk)? {
                0 => return Ok(self.input),
                n if chunk[..n].iter().all(|b| *b == 0) => {}
                _ => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
    }
}

struct Hashed<'a> {
    input: &'a mut dyn Read,
    hash: Sha256,
}

impl Read for Hashed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.input.read(into)?;
        self.hash.update(&into[..n]);
        Ok(n)
    }
}

#[cfg(test)]
mod tests;
