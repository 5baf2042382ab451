//! The steps of `cargo xtask test`, cheapest first.

use crate::cargo::{FEATURES, binary, cargo, metadata, page, workspace};
use crate::json::Json;
use crate::shell::{Cmd, Result, root};
use crate::{direction, setup, tidy};
use std::path::PathBuf;

/// The screen that pages are judged on, as in screens.md.
pub const XVFB_SCREEN: &str = "-screen 0 1280x800x24";

/// Test of the generated types; a step of its own, because its remedy is `cargo xtask types`.
pub const CONTRACT: &str = "contract";

/// Test of the real window; the only one that needs a display.
pub const WINDOW: &str = "window";

/// What a step does.
pub enum Work {
    /// A check of this program.
    Inside(fn() -> Result<()>),
    /// A command whose tests, if it has any, are counted.
    Command(Box<Cmd>),
}

/// One step, with the name under which its time is printed.
pub struct Step {
    pub name: &'static str,
    pub work: Work,
    /// What to do when it fails, if that is always the same.
    pub remedy: &'static str,
}

fn step(name: &'static str, command: Cmd) -> Step {
    Step { name, work: Work::Command(Box::new(command)), remedy: "" }
}

fn npm(script: &str) -> Cmd {
    Cmd::node_tool("npm").args(["run", "--silent", script]).folder(root().join("ui"))
}

fn vitest() -> Cmd {
    Cmd::node_tool("npx").args(["--no-install", "vitest", "run"]).folder(root().join("ui"))
}

/// The steps that need neither a browser nor a display.
pub fn quick() -> Vec<Step> {
    vec![
        Step {
            remedy: "`cargo fmt --all` writes it.",
            ..step("Rust formatting", cargo().args(["fmt", "--all", "--check"]))
        },
        Step { name: "house rules", work: Work::Inside(tidy::check), remedy: "" },
        Step { name: "direction of dependencies", work: Work::Inside(direction::check), remedy: "" },
        Step {
            remedy: "`npm run format` in ui/ formats it.",
            ..step("page lint and formatting", npm("lint"))
        },
        step("page types", npm("check")),
        step("page build", page()),
        step("clippy", workspace(&["clippy", "--all-targets"]).args(["--", "-D", "warnings"])),
    ]
}

/// The generated TypeScript is what the Rust types say.
pub fn contract() -> Step {
    let command = workspace(&["test", "--quiet"]).args(["--test", CONTRACT]);
    Step { remedy: "`cargo xtask types` writes it again.", ..step("generated types", command) }
}

/// Everything.
pub fn all(target: &std::path::Path) -> Result<Vec<Step>> {
    let mut steps = quick();
    // The page's own tests take seconds and clippy takes minutes.
    let clippy = steps.len() - 1;
    steps.insert(clippy, step("page units", vitest()));
    steps.push(step("build", workspace(&["build", "--all-targets"])));
    steps.push(contract());
    steps.push(step("rules, store, files, terminal", rust_tests()?));
    steps.push(step("examples in the documentation", workspace(&["test", "--quiet", "--doc"])));
    steps.push(step("pages in Chromium", pages(target, "tests/pages/vitest.config.ts")));
    steps.push(step("the real window", window(target)));
    Ok(steps)
}

/// vitest over the real page and the real host.
pub fn pages(target: &std::path::Path, config: &str) -> Cmd {
    let command =
        vitest().args(["--config", config]).env("CLAUSIER_CLI", binary(target, "debug", "clausier-cli"));
    match setup::browser() {
        Some(browser) => command.env("CLAUSIER_CHROMIUM", browser),
        // The page tests themselves say that they found none.
        None => command,
    }
}

fn has_nextest() -> bool {
    cargo().args(["nextest", "--version"]).succeeds()
}

/// All tests but the two that have a step of their own.
fn rust_tests() -> Result<Cmd> {
    if has_nextest() {
        let filter = format!("not (binary(={CONTRACT}) | binary(={WINDOW}))");
        return Ok(workspace(&["nextest", "run", "--no-fail-fast"]).args(["-E", &filter]));
    }
    let mut command = workspace(&["test", "--no-fail-fast"]).args(["--lib", "--bins"]);
    for name in test_targets(&metadata()?) {
        command = command.args(["--test", &name]);
    }
    Ok(command)
}

/// Names of the test files that have no step of their own.
fn test_targets(metadata: &Json) -> Vec<String> {
    let packages = metadata.get("packages").map_or(&[][..], Json::items);
    let targets = packages.iter().flat_map(|package| package.get("targets").map_or(&[][..], Json::items));
    let tests = targets.filter(|target| {
        target.get("kind").map_or(&[][..], Json::items).iter().any(|kind| kind.word() == Some("test"))
    });
    tests
        .filter_map(|target| target.word_of("name"))
        .filter(|name| ![CONTRACT, WINDOW].contains(name))
        .map(str::to_owned)
        .collect()
}

fn window(target: &std::path::Path) -> Cmd {
    let test: Vec<&str> =
        vec!["test", "--workspace", "--features", FEATURES, "--test", WINDOW, "--", "--test-threads=1"];
    let cargo: PathBuf = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into();
    under_display(cargo)
        .args(test)
        .env("CLAUSIER_APP", binary(target, "debug", "clausier"))
        .env("CLAUSIER_CLI", binary(target, "debug", "clausier-cli"))
}

/// A command that gets a display of its own where there may be none.
pub fn under_display(program: PathBuf) -> Cmd {
    if cfg!(target_os = "linux") {
        Cmd::new("xvfb-run").args(["-a", "-s", XVFB_SCREEN]).arg(program)
    } else {
        Cmd::new(program)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_nextest_every_other_test_file_is_named() {
        let metadata = Json::parse(
            r#"{"packages":[{"targets":[
                {"name":"clausier_tests","kind":["lib"]},
                {"name":"path","kind":["test"]},
                {"name":"contract","kind":["test"]},
                {"name":"window","kind":["test"]}]}]}"#,
        );
        assert_eq!(test_targets(&metadata.unwrap()), ["path"]);
    }

    #[test]
    fn every_cargo_step_has_the_shape_that_shares_builds() {
        let steps = all(std::path::Path::new("target")).unwrap();
        let builds = steps.iter().filter_map(|step| match &step.work {
            Work::Command(command) => Some(command.shown()),
            Work::Inside(_) => None,
        });
        let mut seen = 0;
        for shown in builds.filter(|shown| shown.contains("cargo ") && !shown.contains(" fmt ")) {
            assert!(shown.contains(&format!("--workspace --features {FEATURES}")), "{shown}");
            seen += 1;
        }
        assert!(seen >= 5, "only {seen} cargo steps");
    }
}
