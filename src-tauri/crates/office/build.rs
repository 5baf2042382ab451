//! Lists the Fluent files of `assets/locales`, so that adding one needs no change in code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    // Asked when it runs: two checkouts that share a target folder may share this program too.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| std::io::Error::other("no manifest"))?;
    let locales = PathBuf::from(here).join("../../../assets/locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut code = String::new();
    for language in ["fr", "en"] {
        let folder = locales.join(language);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files = std::fs::read_dir(&folder)?
            .map(|entry| entry.map(|e| e.path()))
            .collect::<std::io::Result<Vec<_>>>()?;
        files.retain(|file| file.extension().is_some_and(|e| e == "ftl"));
        files.sort();
        let list: String = files.iter().fold(String::new(), |mut list, file| {
            let _ = write!(list, "include_str!({:?}), ", file.to_string_lossy());
            list
        });
        let _ = writeln!(code, "const {}: &[&str] = &[{list}];", language.to_uppercase());
    }
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| std::io::Error::other("no OUT_DIR"))?;
    std::fs::write(Path::new(&out).join("locales.rs"), code)
}
