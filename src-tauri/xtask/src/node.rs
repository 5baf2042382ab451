//! Node and the page's modules.

use crate::shell::{Cmd, Result, root, say};
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

/// Oldest Node that the page's tools accept.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Name of the file that tells which lock `ui/node_modules` was installed from.
const MARKER: &str = ".clausier-lock";

/// Checks Node, then installs the page's modules if they are missing or older than the lock.
pub fn modules() -> Result<()> {
    check_node()?;
    let ui = root().join("ui");
    let wanted = fingerprint(&ui)?;
    let marker = ui.join("node_modules").join(MARKER);
    if std::fs::read_to_string(&marker).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    say("Installing the page's modules (npm ci) ...");
    let install = || Cmd::node_tool("npm").args(["ci", "--no-audit", "--no-fund"]).folder(&ui).run();
    // The network may fail once; twice is a message for the developer.
    install().or_else(|_| install())?;
    std::fs::write(&marker, wanted)
        .map_err(|error| format!("{} could not be written: {error}", marker.display()))
}

fn check_node() -> Result<()> {
    let advice = format!(
        "Clausier's page is built with Node {}.{} or newer and npm. Install them, then start again.",
        OLDEST_NODE.0, OLDEST_NODE.1
    );
    let found =
        Cmd::new("node").arg("--version").read().map_err(|_| format!("Node was not found. {advice}"))?;
    match version(&found) {
        Some(version) if version >= OLDEST_NODE => {}
        _ => return Err(format!("Node {} is too old. {advice}", found.trim())),
    }
    if Cmd::node_tool("npm").arg("--version").succeeds() {
        Ok(())
    } else {
        Err(format!("npm was not found. {advice}"))
    }
}

/// Major and minor number of `v20.20.2`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn fingerprint(ui: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for name in ["package-lock.json", "package.json"] {
        let path = ui.join(name);
        let bytes =
            std::fs::read(&path).map_err(|error| format!("{} could not be read: {error}", path.display()))?;
        hasher.write(&bytes);
    }
    Ok(format!("{:016x}\n", hasher.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert!(version("v20.9.0").is_some_and(|old| old < OLDEST_NODE), "9 is less than 19");
        assert!(version("v22.1.0").is_some_and(|new| new >= OLDEST_NODE));
        assert_eq!(version("node"), None);
    }

    #[test]
    fn another_lock_has_another_fingerprint() {
        let folder = std::env::temp_dir().join(format!("clausier-xtask-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("package.json"), "{}").unwrap();
        std::fs::write(folder.join("package-lock.json"), "{\"a\":1}").unwrap();
        let first = fingerprint(&folder).unwrap();
        assert_eq!(first, fingerprint(&folder).unwrap());
        std::fs::write(folder.join("package-lock.json"), "{\"a\":2}").unwrap();
        assert_ne!(first, fingerprint(&folder).unwrap());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
