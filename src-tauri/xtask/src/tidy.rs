//! House rules that no compiler or linter checks: short files, no network, no path of one machine.

use crate::shell::{Cmd, Result, root};
use std::path::Path;

/// A file longer than this hides a second subject.
const LONGEST: usize = 500;

/// Hosts that may be named in code: ourselves, reserved names, and names of namespaces.
const ALLOWED_HOSTS: &[&str] = &[
    "127.0.0.1",
    "localhost",
    "ipc.localhost",
    "tauri.localhost",
    "www.w3.org",
    "schema.tauri.app",
    "schemas.openxmlformats.org",
    "purl.org",
];

/// Folders of one machine, written so that this file does not contain them.
const MACHINE_FOLDERS: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("/tm", "p/"),
    concat!("/wo", "rk/"),
];

/// What a project may get its crates from.
const CRATES: &str = concat!("registry+https", "://github.com/rust-lang/crates.io-index");

/// Reads every file of the project and lists what breaks the house rules.
pub fn check() -> Result<()> {
    let listed = Cmd::new("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]).read()?;
    let mut breaches = Vec::new();
    for name in listed.lines() {
        // A file that is listed but gone was removed and not yet committed.
        let Ok(bytes) = std::fs::read(root().join(name)) else { continue };
        let Ok(text) = String::from_utf8(bytes) else { continue };
        breaches.extend(too_long(name, &text));
        breaches.extend(foreign(name, &text));
    }
    if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n")) }
}

fn extension(name: &str) -> &str {
    Path::new(name).extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

fn is_generated(name: &str) -> bool {
    name.starts_with("ui/src/api/generated/")
}

fn too_long(name: &str, text: &str) -> Option<String> {
    let counted = matches!(extension(name), "rs" | "ts" | "svelte") && !is_generated(name);
    let lines = text.lines().count();
    (counted && lines > LONGEST).then(|| format!("{name}: {lines} lines; split it, {LONGEST} is the most"))
}

fn foreign(name: &str, text: &str) -> Vec<String> {
    // Assets quote the sources of the law by address; licences are as they are.
    if name.starts_with("assets/") || name.starts_with("LICENSE") || is_written_by_a_tool(name) {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    // Tests follow their code; what they name is an example or the source of a figure.
    let mut program = !is_prose_or_test(name);
    for (index, line) in text.lines().enumerate() {
        let mut breach = |what: &str| breaches.push(format!("{name}:{}: {what}", index + 1));
        if name == "Cargo.lock" {
            if line.starts_with("source = ") && !line.contains(CRATES) {
                breach("a crate that does not come from the usual registry");
            }
            continue;
        }
        if name.ends_with("package-lock.json") {
            if line.trim_start().starts_with("\"resolved\": \"http") {
                breach("the lock names where a module was downloaded from; see ui/.npmrc");
            }
            continue;
        }
        program &= line != "#[cfg(test)]";
        let said = without_comment(line);
        if let Some(host) = hosts(said).find(|host| program && !allowed(host)) {
            breach(&format!("names the network host {host}; Clausier works offline"));
        }
        if let Some(folder) = MACHINE_FOLDERS.iter().find(|folder| names_folder(line, folder)) {
            breach(&format!("holds the path of one machine ({folder})"));
        }
    }
    breaches
}

/// Generated files are checked where they are generated.
fn is_written_by_a_tool(name: &str) -> bool {
    is_generated(name) || name.starts_with("src-tauri/gen/")
}

fn is_prose_or_test(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let test = file == "tests.rs" || file.ends_with("_tests.rs") || file.contains(".test.");
    extension(name) == "md" || test || name.starts_with("tests/") || name.contains("/tests/")
}

/// A line without its comment, which may quote the source of a rule.
fn without_comment(line: &str) -> &str {
    let trimmed = line.trim_start();
    if ["//", "#", "--", "*", "/*", "<!--"].iter().any(|mark| trimmed.starts_with(mark)) {
        return "";
    }
    // An address has its two strokes right after a colon; a comment does not.
    line.split_once(" // ").map_or(line, |(code, _)| code)
}

fn allowed(host: &str) -> bool {
    ALLOWED_HOSTS.contains(&host)
        || host.ends_with(".example")
        || matches!(host, "example.org" | "www.example.org")
}

/// Hosts of the addresses written in a line.
fn hosts(line: &str) -> impl Iterator<Item = &str> {
    line.split("://").skip(1).zip(line.split("://")).filter_map(|(after, before)| {
        let scheme = before.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        if !matches!(scheme, "http" | "https" | "ws" | "wss") {
            return None;
        }
        let host = after
            .split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-')))
            .next();
        // `http://${host}` and the like name nobody.
        host.filter(|host| !host.is_empty())
    })
}

/// Whether a line holds an absolute path under that folder, not a part of a relative one.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|letter| {
            !(letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '*' | '}' | ')'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_told() {
        assert!(too_long("a/b.rs", &"x\n".repeat(LONGEST)).is_none());
        assert!(too_long("a/b.rs", &"x\n".repeat(LONGEST + 1)).is_some());
        assert!(too_long("ui/src/api/generated/types.ts", &"x\n".repeat(LONGEST * 2)).is_none());
        assert!(too_long("assets/demo/people.csv", &"x\n".repeat(LONGEST * 2)).is_none());
    }

    #[test]
    fn hosts_are_found_and_ours_allowed() {
        let scheme = "https";
        assert_eq!(foreign("a.ts", &format!("fetch('{scheme}://cdn.somewhere.net/x')")).len(), 1);
        assert!(foreign("a.ts", "const base = `http://127.0.0.1:${port}/`; // http://${host}").is_empty());
        assert!(foreign("a.rs", "xmlns=\"http://www.w3.org/2000/svg\"").is_empty());
        assert!(foreign("assets/rules/a.toml", &format!("source = \"{scheme}://www.legi.fr/a\"")).is_empty());
    }

    #[test]
    fn a_source_may_be_quoted() {
        let address = format!("{}://www.somewhere.net/article", "https");
        assert_eq!(foreign("a.rs", &format!("let a = \"{address}\";")).len(), 1);
        assert!(foreign("a.rs", &format!("/// Source: {address}")).is_empty());
        assert!(foreign("a.rs", &format!("let a = 7; // {address}")).is_empty());
        assert!(
            foreign("a.rs", &format!("#[cfg(test)]\nmod tests {{ const A: &str = \"{address}\"; }}"))
                .is_empty()
        );
        assert!(foreign("crates/b/tests/c.rs", &format!("let a = \"{address}\";")).is_empty());
    }

    #[test]
    fn paths_of_a_machine_are_found() {
        let folder = MACHINE_FOLDERS[0];
        assert_eq!(foreign("a.rs", &format!("let a = \"{folder}anne/dossier\";")).len(), 1);
        assert!(foreign("a.rs", &format!("let a = \"office{folder}anne\";")).is_empty(), "a relative path");
    }

    #[test]
    fn locks_hold_no_other_source() {
        assert!(foreign("Cargo.lock", &format!("source = \"{CRATES}\"")).is_empty());
        assert_eq!(foreign("Cargo.lock", "source = \"git+ssh://somewhere\"").len(), 1);
        assert_eq!(foreign("ui/package-lock.json", "      \"resolved\": \"http://a/b.tgz\",").len(), 1);
    }
}
