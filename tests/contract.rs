//! The page speaks of the same commands and types as the rules do: the committed TypeScript is what
//! Rust would write today. `cargo xtask types` writes it again.

use clausier_office::commands::{COMMANDS, write_typescript};
use clausier_tests::{Outcome, root};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Set by `cargo xtask types`.
const WRITE: &str = "CLAUSIER_WRITE_TYPES";

/// The files of a folder and what they hold.
fn contents(folder: &Path) -> Outcome<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read_to_string(&path)?.replace("\r\n", "\n"));
            }
        }
    }
    Ok(found)
}

#[test]
fn the_generated_types_are_those_of_today() -> Outcome<()> {
    let committed = root().join("ui/src/api/generated");
    let fresh = tempfile::tempdir()?;
    write_typescript(fresh.path())?;
    let today = contents(fresh.path())?;
    if std::env::var_os(WRITE).is_some() {
        // What no command speaks of any more goes.
        if committed.is_dir() {
            std::fs::remove_dir_all(&committed)?;
        }
        for (name, text) in &today {
            let path = committed.join(name);
            std::fs::create_dir_all(path.parent().unwrap_or(&committed))?;
            std::fs::write(path, text)?;
        }
    }
    let before = contents(&committed)?;
    let names: BTreeSet<&String> = today.keys().chain(before.keys()).collect();
    let stale: Vec<&String> =
        names.into_iter().filter(|name| today.get(*name) != before.get(*name)).collect();
    assert!(stale.is_empty(), "stale; `cargo xtask types` writes them again: {stale:?}");
    Ok(())
}

#[test]
fn every_command_has_its_function_in_the_page() -> Outcome<()> {
    let functions = std::fs::read_to_string(root().join("ui/src/api/generated/commands.ts"))?;
    for command in COMMANDS {
        assert!(functions.contains(&format!(">('{command}', ")), "the page cannot call {command}");
    }
    let calls = functions.matches(">('").count();
    assert_eq!(calls, COMMANDS.len(), "the page calls commands that do not exist");
    Ok(())
}

#[test]
fn the_window_may_call_the_commands_of_the_list_and_nothing_else() -> Outcome<()> {
    let file = root().join("src-tauri/capabilities/main.json");
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let commands = COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-")));
    let wanted: Vec<String> = events.into_iter().chain(commands).collect();
    let mut capability: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
    if std::env::var_os(WRITE).is_some() {
        capability["permissions"] = wanted.clone().into();
        std::fs::write(&file, format!("{}\n", serde_json::to_string_pretty(&capability)?))?;
    }
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability["permissions"], serde_json::json!(wanted), "`cargo xtask types` writes it again");
    Ok(())
}
