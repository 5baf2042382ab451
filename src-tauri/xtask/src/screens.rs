//! `cargo xtask screens`: every screen, light and dark, as images in `screens/`.

use crate::cargo::{page, target_folder, workspace};
use crate::setup::{self, Purpose};
use crate::shell::{Result, root, say};
use crate::{node, steps};

/// Photographs the real page over the demo dossier.
pub fn screens() -> Result<()> {
    setup::system(Purpose::Test)?;
    node::modules()?;
    page().run()?;
    workspace(&["build", "--bin", "clausier-cli"]).run()?;
    let folder = root().join("screens");
    steps::pages(&target_folder()?, "tests/pages/shots.config.ts").env("CLAUSIER_SCREENS", &folder).run()?;
    say(format!("The screens are in {}", folder.display()));
    Ok(())
}
