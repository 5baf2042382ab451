//! The desktop door of Clausier.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![forbid(unsafe_code)]

mod bench;
mod dialogs;
mod door;
mod drop;
mod menu;
mod window;

fn main() -> std::process::ExitCode {
    match window::run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            std::process::ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn complain(error: &tauri::Error) {
    eprintln!("clausier: {error}");
}
