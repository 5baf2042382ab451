//! From a passphrase, or from twelve words, to the key of the file.
//!
//! `salt` is the file's first sixteen bytes (SQLCipher keeps the salt it is given there);
//! `seed` (128 bits) is Argon2id of the passphrase with that salt; the raw key is HKDF-SHA-256 of
//! the seed with the label of this set of parameters. The recovery sheet prints the seed as twelve
//! words of the French BIP-39 list: they open the file without the passphrase.

use crate::{Result, StoreError};
use argon2::{Algorithm, Argon2, Params, Version};
use bip39::{Language, Mnemonic};
use clausier_domain::text::fold;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A later set of parameters gets a later label, tried in order.
const LABEL: &[u8] = b"clausier 1";
/// 64 MiB, three passes, one lane: about a fifth of a second on an office laptop.
const ARGON_MEMORY_KIB: u32 = 64 * 1024;
const ARGON_PASSES: u32 = 3;
/// Fewer characters than this are refused at creation.
const MIN_PASSPHRASE: usize = 12;

/// What opens a dossier. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub enum Secret {
    /// The passphrase as typed.
    Passphrase(String),
    /// The twelve words as typed: accents, case and numbering do not matter.
    Words(String),
}

/// The twelve words of a recovery sheet, in order. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryWords(Vec<String>);

impl RecoveryWords {
    /// The words, in the order of the sheet.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.0
    }
}

/// The 128 bits behind a dossier's key.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Seed([u8; 16]);

impl Seed {
    pub(crate) fn derive(secret: &Secret, salt: &[u8; 16]) -> Result<Self> {
        match secret {
            Secret::Passphrase(passphrase) => {
                let params = Params::new(ARGON_MEMORY_KIB, ARGON_PASSES, 1, Some(16))
                    .map_err(|e| StoreError::Refused(e.to_string()))?;
                let mut seed = [0; 16];
                Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                    .hash_password_into(passphrase.as_bytes(), salt, &mut seed)
                    .map_err(|e| StoreError::Refused(e.to_string()))?;
                Ok(Self(seed))
            }
            Secret::Words(typed) => Self::from_words(typed),
        }
    }

    fn from_words(typed: &str) -> Result<Self> {
        let list = Language::French.word_list();
        let words: Vec<&str> = fold(typed)
            .split(' ')
            .filter(|w| !w.is_empty() && !w.chars().all(|c| c.is_ascii_digit()))
            .map(|w| list.iter().copied().find(|known| fold(known) == w))
            .collect::<Option<_>>()
            .ok_or(StoreError::WrongWords)?;
        let mnemonic =
            Mnemonic::parse_in(Language::French, words.join(" ")).map_err(|_| StoreError::WrongWords)?;
        let mut entropy = Zeroizing::new(mnemonic.to_entropy());
        let seed = <[u8; 16]>::try_from(entropy.as_slice()).map_err(|_| StoreError::WrongWords)?;
        entropy.zeroize();
        Ok(Self(seed))
    }

    pub(crate) fn words(&self) -> Result<RecoveryWords> {
        let mnemonic = Mnemonic::from_entropy_in(Language::French, &self.0)
            .map_err(|e| StoreError::Refused(e.to_string()))?;
        Ok(RecoveryWords(mnemonic.words().map(str::to_owned).collect()))
    }

    /// The first statement of a connection: `PRAGMA key` with raw key and salt.
    pub(crate) fn pragma(&self, salt: &[u8; 16]) -> Result<Zeroizing<String>> {
        let mut key = Zeroizing::new([0u8; 32]);
        Hkdf::<Sha256>::new(Some(salt), &self.0)
            .expand(LABEL, key.as_mut_slice())
            .map_err(|e| StoreError::Refused(e.to_string()))?;
        let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
        let (key_hex, salt_hex) = (Zeroizing::new(hex(key.as_slice())), hex(salt));
        Ok(Zeroizing::new(format!("PRAGMA key = \"x'{}{salt_hex}'\";", key_hex.as_str())))
    }
}

/// A fresh salt for a new file.
pub(crate) fn new_salt() -> Result<[u8; 16]> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|e| StoreError::Refused(e.to_string()))?;
    Ok(salt)
}

/// Refuses a passphrase that is too short to protect people's data.
pub(crate) fn check_strength(secret: &Secret) -> Result<()> {
    match secret {
        Secret::Passphrase(p) if p.chars().count() < MIN_PASSPHRASE => Err(StoreError::WeakPassphrase),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_words_give_the_seed_back_however_they_are_typed() {
        let seed = Seed([7; 16]);
        let words = seed.words().unwrap();
        assert_eq!(words.words().len(), 12);
        let sheet: String = words
            .words()
            .iter()
            .enumerate()
            .map(|(i, w)| format!("{}. {} \n", i + 1, w.to_uppercase()))
            .collect();
        assert_eq!(Seed::from_words(&sheet).unwrap().0, seed.0);
        assert_eq!(Seed::from_words(&fold(&words.words().join(" "))).unwrap().0, seed.0);
    }

    #[test]
    fn eleven_words_or_a_wrong_word_are_refused() {
        let words = Seed([9; 16]).words().unwrap();
        assert!(matches!(Seed::from_words(&words.words()[..11].join(" ")), Err(StoreError::WrongWords)));
        assert!(matches!(Seed::from_words("bonjour tout le monde"), Err(StoreError::WrongWords)));
    }
}
