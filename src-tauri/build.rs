//! Makes a permission for each command of the one list, so that the window can call these and nothing else.

/// The list of commands, of which only the names matter here.
macro_rules! commands {
    (session { $($s:ident : $si:ty => $so:ty = $sp:path;)+ } dossier { $($d:ident : $di:ty => $do:ty = $dp:path;)+ }) => {
        const COMMANDS: &[&str] = &[$(stringify!($s),)+ $(stringify!($d)),+];
    };
}

include!("crates/office/src/command_list.rs");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=crates/office/src/command_list.rs");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
