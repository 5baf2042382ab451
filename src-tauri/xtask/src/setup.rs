//! What the system must have, and how to get it.
//!
//! On Debian and Ubuntu, what is missing is installed with apt-get: directly for root, through sudo
//! if it may be used, and otherwise the exact command is printed and we stop.

use crate::shell::{Cmd, Result, find_program, on_path, say};
use std::io::IsTerminal;

/// What the machine will be used for: testing needs more than building.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build the app and open it.
    Build,
    /// Also drive browsers, the real window and the office programs that open our files.
    Test,
}

/// How to see that something is there.
#[derive(Debug, Clone, Copy)]
enum Probe {
    /// One of these programs is on the PATH.
    Program(&'static [&'static str]),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// This file is there.
    File(&'static str),
}

/// Something the system must have, and the Debian packages that bring it.
struct Need {
    what: &'static str,
    purpose: Purpose,
    probe: Probe,
    packages: &'static [&'static str],
}

/// Names under which Chromium or its twin may be installed.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const NEEDS: &[Need] = &[
    need("a C compiler", Purpose::Build, Probe::Program(&["cc"]), &["build-essential"]),
    need("make", Purpose::Build, Probe::Program(&["make"]), &["build-essential"]),
    need("pkg-config", Purpose::Build, Probe::Program(&["pkg-config"]), &["pkg-config"]),
    need("perl", Purpose::Build, Probe::Program(&["perl"]), &["perl"]),
    need("WebKitGTK 4.1", Purpose::Build, Probe::Library("webkit2gtk-4.1"), &["libwebkit2gtk-4.1-dev"]),
    need("OpenSSL", Purpose::Build, Probe::Library("libssl"), &["libssl-dev"]),
    need("Chromium", Purpose::Test, Probe::Program(BROWSERS), &["chromium"]),
    need("WebKitWebDriver", Purpose::Test, Probe::Program(&["WebKitWebDriver"]), &["webkit2gtk-driver"]),
    need("xvfb-run", Purpose::Test, Probe::Program(&["xvfb-run"]), &["xvfb"]),
    need("xauth", Purpose::Test, Probe::Program(&["xauth"]), &["xauth"]),
    need(
        "LibreOffice",
        Purpose::Test,
        Probe::Program(&["soffice"]),
        &["libreoffice-calc", "libreoffice-writer"],
    ),
    need("pdftoppm", Purpose::Test, Probe::Program(&["pdftoppm"]), &["poppler-utils"]),
    // As wide as the letters of Word, so that LibreOffice cuts the pages of our documents where Word does.
    need(
        "Carlito",
        Purpose::Test,
        Probe::File("/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf"),
        &["fonts-crosextra-carlito"],
    ),
    need(
        "Caladea",
        Purpose::Test,
        Probe::File("/usr/share/fonts/truetype/crosextra/Caladea-Regular.ttf"),
        &["fonts-crosextra-caladea"],
    ),
];

const fn need(what: &'static str, purpose: Purpose, probe: Probe, packages: &'static [&'static str]) -> Need {
    Need { what, purpose, probe, packages }
}

/// Makes sure that the system has what `purpose` needs, or says what to do.
pub fn system(purpose: Purpose) -> Result<()> {
    if !cfg!(target_os = "linux") {
        say(elsewhere());
        return Ok(());
    }
    let missing = missing(purpose);
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|need| need.what).collect();
    let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let packages = named_by(&system, packages(&missing));
    say(format!("Missing on this machine: {}.", names.join(", ")));
    if !on_path("apt-get") {
        return Err(format!(
            "This system has no apt-get. Install what is missing with its own package manager (on Debian the \
             packages are: {}), then start again.",
            packages.join(" ")
        ));
    }
    install(&packages)?;
    let still: Vec<&str> = self::missing(purpose).iter().map(|need| need.what).collect();
    if still.is_empty() {
        Ok(())
    } else {
        Err(format!("Still missing after installing: {}.", still.join(", ")))
    }
}

/// Where the browser of the page tests is.
pub fn browser() -> Option<std::path::PathBuf> {
    BROWSERS.iter().find_map(|name| find_program(name))
}

fn missing(purpose: Purpose) -> Vec<&'static Need> {
    NEEDS
        .iter()
        .filter(|need| need.purpose == Purpose::Build || purpose == Purpose::Test)
        .filter(|need| !found(need.probe))
        .collect()
}

fn found(probe: Probe) -> bool {
    match probe {
        Probe::Program(names) => names.iter().any(|name| on_path(name)),
        Probe::Library(name) => Cmd::new("pkg-config").args(["--exists", name]).succeeds(),
        Probe::File(path) => std::path::Path::new(path).exists(),
    }
}

fn packages(needs: &[&Need]) -> Vec<&'static str> {
    let mut packages: Vec<&str> = Vec::new();
    for package in needs.iter().flat_map(|need| need.packages) {
        if !packages.contains(package) {
            packages.push(package);
        }
    }
    packages
}

/// Ubuntu gives Chromium another package name than Debian.
fn named_by(os_release: &str, packages: Vec<&'static str>) -> Vec<&'static str> {
    let ubuntu = os_release.lines().any(|line| line == "ID=ubuntu");
    let name = |package| if ubuntu && package == "chromium" { "chromium-browser" } else { package };
    packages.into_iter().map(name).collect()
}

fn install(packages: &[&str]) -> Result<()> {
    let Some(leave) = leave_to_install() else {
        return Err(format!(
            "Installing needs an administrator, and this session may not become one. Type this, then start again:\n\n  \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
            packages.join(" ")
        ));
    };
    say(format!("Installing with apt-get: {} ...", packages.join(" ")));
    let update = || apt(leave).arg("update").run();
    let install = || apt(leave).args(["install", "-y", "--no-install-recommends"]).args(packages).run();
    // Package lists age and mirrors hiccup: both are tried a second time before giving up.
    update().or_else(|_| update())?;
    install().or_else(|_| update().and_then(|()| install()))
}

/// The words that go before `apt-get` to be allowed to install, or nothing if it is not possible.
fn leave_to_install() -> Option<&'static [&'static str]> {
    if Cmd::new("id").arg("-u").read().is_ok_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    if !on_path("sudo") {
        return None;
    }
    if Cmd::new("sudo").args(["-n", "true"]).succeeds() {
        return Some(&["sudo", "-n"]);
    }
    // sudo may ask for a password, but only of somebody who is there to type it.
    std::io::stdin().is_terminal().then_some(&["sudo"])
}

/// apt-get that never asks a question in the middle of a build, and waits for another one to finish.
fn apt(leave: &[&str]) -> Cmd {
    let words = leave.iter().copied().chain([
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-o",
        "DPkg::Lock::Timeout=300",
    ]);
    let mut words = words.collect::<Vec<_>>().into_iter();
    Cmd::new(words.next().unwrap_or("env")).args(words)
}

fn elsewhere() -> &'static str {
    if cfg!(target_os = "windows") {
        "Windows: building needs the Visual Studio C++ build tools, WebView2 (part of Windows 11) and Perl for \
         OpenSSL. This path was written from Tauri's documentation and is untested."
    } else {
        "macOS: building needs the Xcode command line tools (xcode-select --install). This path was written from \
         Tauri's documentation and is untested."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_asked_for_once() {
        let twice: Vec<&Need> =
            NEEDS.iter().filter(|need| need.packages.contains(&"build-essential")).collect();
        assert!(twice.len() > 1, "this test needs two needs with the same package");
        assert_eq!(packages(&twice), ["build-essential"]);
    }

    #[test]
    fn ubuntu_has_its_own_name_for_chromium() {
        assert_eq!(
            named_by("NAME=Ubuntu\nID=ubuntu\n", vec!["perl", "chromium"]),
            ["perl", "chromium-browser"]
        );
        assert_eq!(named_by("ID=debian\n", vec!["chromium"]), ["chromium"]);
    }

    #[test]
    fn opening_the_window_asks_for_no_test_tool() {
        let build: Vec<&Need> = NEEDS.iter().filter(|need| need.purpose == Purpose::Build).collect();
        assert!(packages(&build).contains(&"libwebkit2gtk-4.1-dev"));
        assert!(!packages(&build).contains(&"chromium"));
    }

    #[test]
    fn a_missing_library_is_seen() {
        assert!(!found(Probe::Library("no-such-library-of-clausier")));
        assert!(!found(Probe::Program(&["no-such-program-of-clausier"])));
    }
}
