//! What the whole-path tests share: the terminal door, the real window, and the words of the page.

pub mod hands;
pub mod sheet;
pub mod terminal;
pub mod window;
pub mod words;

use std::path::{Path, PathBuf};

/// What a step of a test answers when it cannot go on.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The repository's root.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// A program of ours: named by `variable` in the environment, or beside this test.
///
/// # Errors
/// If it was not built yet.
pub fn program(variable: &str, name: &str) -> Outcome<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let built = named.or_else(|| {
        let here = std::env::current_exe().ok()?;
        // Tests are in target/debug/deps, programs in target/debug.
        Some(here.ancestors().nth(2)?.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    });
    match built {
        Some(path) if path.is_file() => Ok(path),
        _ => Err(format!("{name} is not built; run this test through `cargo xtask test`").into()),
    }
}
