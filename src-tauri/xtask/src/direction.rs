//! Which crate may depend on which, proven with `cargo tree` and the manifests.

use crate::cargo::{cargo, metadata};
use crate::json::Json;
use crate::shell::Result;

/// Crates that must not be anywhere below a crate of ours.
const FORBIDDEN: &[(&str, &[&str])] = &[
    // The rules stay pure: no file, no SQL, no window, no waiting.
    (
        "clausier-domain",
        &["rusqlite", "libsqlite3-sys", "tauri", "tokio", "calamine", "rust_xlsxwriter", "clausier-store"],
    ),
    // The dossier file knows neither the window nor the formats of others.
    (
        "clausier-store",
        &["tauri", "tokio", "calamine", "rust_xlsxwriter", "clausier-exchange", "clausier-office"],
    ),
    // Files in and out know no dossier.
    (
        "clausier-exchange",
        &["rusqlite", "libsqlite3-sys", "tauri", "tokio", "clausier-store", "clausier-office"],
    ),
    // A document is words in, bytes out: it knows no dossier, no rule, no window.
    (
        "clausier-documents",
        &[
            "rusqlite",
            "libsqlite3-sys",
            "tauri",
            "tokio",
            "clausier-domain",
            "clausier-store",
            "clausier-office",
        ],
    ),
    // Use cases and the terminal run without a window.
    ("clausier-office", &["tauri", "wry", "tokio"]),
    ("clausier-cli", &["tauri", "wry"]),
];

/// Crates that a single crate of ours may name in its manifest.
const SOLE_USER: &[(&str, &str)] = &[("rusqlite", "clausier-store"), ("libsqlite3-sys", "clausier-store")];

/// Proves the direction of dependencies, or lists every breach.
pub fn check() -> Result<()> {
    let mut breaches = Vec::new();
    for (package, forbidden) in FORBIDDEN {
        let tree = cargo().args([
            "tree",
            "--package",
            package,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]);
        breaches.extend(forbidden_in(package, forbidden, &tree.read()?));
    }
    breaches.extend(manifest_breaches(&metadata()?));
    if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n")) }
}

fn forbidden_in(package: &str, forbidden: &[&str], tree: &str) -> Vec<String> {
    forbidden
        .iter()
        .filter(|name| tree.lines().any(|line| line.split(' ').next() == Some(**name)))
        .map(|name| format!("{package} depends on {name}; see `cargo tree -p {package} -i {name}`"))
        .collect()
}

fn manifest_breaches(metadata: &Json) -> Vec<String> {
    let mut breaches = Vec::new();
    for package in metadata.get("packages").map_or(&[][..], Json::items) {
        let owner = package.word_of("name").unwrap_or_default();
        for dependency in package.get("dependencies").map_or(&[][..], Json::items) {
            let name = dependency.word_of("name").unwrap_or_default();
            if SOLE_USER.iter().any(|(sole, user)| *sole == name && *user != owner) {
                breaches.push(format!("{owner} names {name}: SQL lives only in clausier-store"));
            }
            if owner == "xtask" {
                breaches.push(format!("xtask names {name}: it must start before anything is built"));
            }
            // Features add up over a build, so the tree cannot show this; the manifest can.
            if owner == "clausier-domain" && name == "chrono" && has_clock(dependency) {
                breaches.push("clausier-domain asks chrono for its clock: the day is an argument".to_owned());
            }
        }
    }
    breaches
}

fn has_clock(dependency: &Json) -> bool {
    let features = dependency.get("features").map_or(&[][..], Json::items);
    let named =
        features.iter().filter_map(Json::word).any(|feature| matches!(feature, "clock" | "now" | "default"));
    named || dependency.get("uses_default_features") != Some(&Json::Bool(false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forbidden_crate_is_named_whole() {
        let tree = "clausier-domain v0.1.0 (/x)\ntokio v1.54.1\ntauri-utils v2.0.0\n";
        let breaches = forbidden_in("clausier-domain", &["tokio", "tauri"], tree);
        assert_eq!(breaches.len(), 1, "tauri-utils is not tauri: {breaches:?}");
        assert!(breaches[0].contains("tokio"));
    }

    #[test]
    fn manifests_are_read() {
        let metadata = Json::parse(
            r#"{"packages":[
                {"name":"clausier-store","dependencies":[{"name":"rusqlite"}]},
                {"name":"clausier-office","dependencies":[{"name":"rusqlite"}]},
                {"name":"clausier-domain","dependencies":[{"name":"chrono","uses_default_features":false,"features":["serde","clock"]}]},
                {"name":"xtask","dependencies":[]}]}"#,
        );
        let breaches = manifest_breaches(&metadata.unwrap());
        assert_eq!(breaches.len(), 2, "{breaches:?}");
        assert!(breaches[0].starts_with("clausier-office names rusqlite"));
        assert!(breaches[1].contains("clock"));
    }

    #[test]
    fn default_features_of_chrono_hold_the_clock() {
        assert!(has_clock(&Json::parse(r#"{"uses_default_features":true,"features":[]}"#).unwrap()));
        assert!(!has_clock(&Json::parse(r#"{"uses_default_features":false,"features":["serde"]}"#).unwrap()));
    }
}
