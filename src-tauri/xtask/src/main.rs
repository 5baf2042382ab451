//! The developer's front door: `cargo xtask run`, `test`, `check`, `types`, `screens`, `bench`, `setup`.
//!
//! It only needs Rust, Node and git on the machine; it finds what else is missing, installs it with
//! the system's package manager or says which command to type, then builds and goes.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this program talks to a developer's terminal")]

mod bench;
mod bench_people;
mod cargo;
mod counts;
mod direction;
mod json;
mod node;
mod run;
mod screens;
mod setup;
mod shell;
mod steps;
mod test;
mod tidy;
mod walk;

use setup::Purpose;
use shell::{Result, say};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  run      build Clausier and open its window; without a display, walk the same path in the terminal
  test     everything that must hold before a change is shared (what CI runs)
  check    the quick part of it: formatting, lints, types, house rules; no browser, no window
  types    write again the TypeScript that is generated from Rust
  screens  screenshots of every screen, light and dark, into screens/
  bench    start of the window compared with a bare one, long lists of people (release builds);
           `bench people` times the lists only, with the programs built last for development
  setup    install what building and testing need, and nothing else";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some("run") => run::run(),
        Some("test") => test::test(),
        Some("check") => test::check(),
        Some("types") => test::types(),
        Some("screens") => screens::screens(),
        Some("bench") if arguments.get(1).is_some_and(|word| word == bench::INSIDE) => bench::measure(),
        Some("bench") if arguments.get(1).is_some_and(|word| word == "people") => {
            bench_people::bench("debug")
        }
        Some("bench") => bench::bench(),
        Some("setup") => setup_only(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}

fn setup_only() -> Result<()> {
    setup::system(Purpose::Test)?;
    node::modules()?;
    say("Everything is in place.");
    Ok(())
}
