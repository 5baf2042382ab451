//! One cargo command line for everything.
//!
//! Cargo builds a shared crate again when the set of features around it changes. So every command
//! names the whole workspace with the same features: the page inside the binary, always.

use crate::json::Json;
use crate::shell::{Cmd, Result, root};
use std::path::{Path, PathBuf};

/// The window reads its page from the binary; the tests of the real window need exactly that.
pub const FEATURES: &str = "clausier/custom-protocol";

/// cargo itself, the one that started us if any.
pub fn cargo() -> Cmd {
    Cmd::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// `cargo <verb>` over the workspace, in the one shape that shares all builds.
pub fn workspace(verb: &[&str]) -> Cmd {
    cargo().args(verb).args(["--workspace", "--features", FEATURES])
}

/// What cargo knows about the workspace's own packages.
pub fn metadata() -> Result<Json> {
    Json::parse(&cargo().args(["metadata", "--no-deps", "--format-version", "1"]).read()?)
}

/// Where cargo puts what it builds: `CARGO_TARGET_DIR`, or its own setting.
pub fn target_folder() -> Result<PathBuf> {
    let metadata = metadata()?;
    metadata
        .word_of("target_directory")
        .map(PathBuf::from)
        .ok_or_else(|| "cargo names no target folder".to_owned())
}

/// A binary that was built, `release` or `debug`.
pub fn binary(target: &Path, profile: &str, name: &str) -> PathBuf {
    target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Builds the page into `ui/dist`; the desktop crate embeds it and does not compile without it.
pub fn page() -> Cmd {
    Cmd::node_tool("npm").args(["run", "--silent", "build"]).folder(root().join("ui"))
}
