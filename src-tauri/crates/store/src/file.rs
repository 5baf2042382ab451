//! The file itself: its lock, its salt, its connections and their settings.

use crate::key::Seed;
use crate::{Result, StoreError};
use rusqlite::{Connection, OpenFlags};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Read as _;
use std::path::{Path, PathBuf};

const PAGE: u64 = 4096;

/// Holds a dossier for one process: a second Clausier is told that the file is in use.
pub(crate) struct Lock {
    path: PathBuf,
    file: Option<File>,
}

impl Lock {
    pub(crate) fn take(dossier: &Path) -> Result<Self> {
        let path = beside(dossier, "-lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(StoreError::of_file)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { path, file: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The name goes first: whoever waits for the lock must not keep a file that is being removed.
        let _ = std::fs::remove_file(&self.path);
        self.file.take();
    }
}

/// The dossier's path with a suffix after its whole name.
pub(crate) fn beside(dossier: &Path, suffix: &str) -> PathBuf {
    let mut name = dossier.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Reads the salt and refuses what cannot be a dossier, so that a wrong file is not called a wrong passphrase.
pub(crate) fn read_salt(path: &Path) -> Result<[u8; 16]> {
    let mut file = File::open(path).map_err(StoreError::of_file)?;
    let length = file.metadata()?.len();
    let mut salt = [0; 16];
    if length < PAGE {
        return Err(if length == 0 { StoreError::NotADossier } else { not_whole(length) });
    }
    file.read_exact(&mut salt)?;
    if known_other_format(&salt) {
        return Err(StoreError::NotADossier);
    }
    if length % PAGE != 0 {
        return Err(not_whole(length));
    }
    Ok(salt)
}

fn not_whole(length: u64) -> StoreError {
    StoreError::Damaged(format!("{length} bytes is not a whole number of pages"))
}

/// Signatures of files that people pick by mistake; a salt is random and matches none of them.
fn known_other_format(start: &[u8; 16]) -> bool {
    const SIGNATURES: &[&[u8]] = &[
        b"SQLite format 3\0",
        b"PK\x03\x04",
        b"%PDF-",
        b"\xff\xd8\xff",
        b"\x89PNG",
        b"\xd0\xcf\x11\xe0",
        b"{\"",
        b"<?xml",
        b"GIF8",
        b"\xef\xbb\xbf",
    ];
    SIGNATURES.iter().any(|s| start.starts_with(s))
        || start.iter().all(|b| b.is_ascii_graphic() || b.is_ascii_whitespace())
}

/// Opens a connection with the key and every setting, each for its reason.
pub(crate) fn connect(path: &Path, seed: &Seed, salt: &[u8; 16], flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // The key is the very first statement: anything else would read page 1 without it.
    connection.execute_batch(&seed.pragma(salt)?)?;
    // SQLCipher writes to stderr when a passphrase is wrong; that is no news for a log.
    let _ = connection.query_row("PRAGMA cipher_log_level = NONE", [], |_| Ok(()));
    let cipher: String =
        connection.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap_or_default();
    if cipher.is_empty() {
        return Err(StoreError::Refused("this build would write the dossier in clear".into()));
    }
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;       -- lists stay readable while a write runs
         PRAGMA synchronous = FULL;       -- what is shown as saved is on the disk
         PRAGMA foreign_keys = ON;        -- no line without its placement, no lot without its contract
         PRAGMA busy_timeout = 5000;      -- a backup in progress is waited for, not reported
         PRAGMA temp_store = MEMORY;      -- no personal data in temporary files
         PRAGMA secure_delete = ON;       -- what is erased is erased
         PRAGMA trusted_schema = OFF;     -- the schema of a received file may not call functions
         PRAGMA cache_size = -32000;      -- 32 MB: a whole office stays in memory",
    )?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}
