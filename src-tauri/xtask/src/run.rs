//! `cargo xtask run`: build Clausier and open it, or walk the same path in the terminal.

use crate::cargo::{binary, page, target_folder, workspace};
use crate::setup::{self, Purpose};
use crate::shell::{Cmd, Result, say};
use crate::{node, walk};

/// Builds, then opens the window; without a display, walks the path in the terminal.
pub fn run() -> Result<()> {
    setup::system(Purpose::Build)?;
    if !has_display() {
        say("There is no display here, so the window cannot open. The same path follows in the terminal.");
        workspace(&["build", "--bin", "clausier-cli"]).run()?;
        return walk::walk(&target_folder()?);
    }
    node::modules()?;
    say("Building the page and the app ...");
    page().run()?;
    workspace(&["build", "--bin", "clausier"]).run()?;
    say("Opening Clausier. Close its window to come back here.");
    Cmd::new(binary(&target_folder()?, "debug", "clausier")).env("CLAUSIER_OFFER_DEMO", "1").run()
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
