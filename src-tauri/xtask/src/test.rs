//! `cargo xtask test`, `check` and `types`: runs the steps, stops at the first failure, says how
//! long each took.

use crate::cargo::{target_folder, workspace};
use crate::counts::Counts;
use crate::setup::{self, Purpose};
use crate::shell::{Result, say};
use crate::steps::{self, CONTRACT, Step, Work};
use crate::{cargo, node};
use std::time::{Duration, Instant};

/// Everything that must hold before a change is shared.
pub fn test() -> Result<()> {
    let started = Instant::now();
    setup::system(Purpose::Test)?;
    node::modules()?;
    let prepared = started.elapsed();
    let counts = run(steps::all(&target_folder()?)?, Some(prepared))?;
    say(format!("{} passed, {} failed", counts.passed, counts.failed));
    Ok(())
}

/// The part of it that needs neither a browser nor a display.
pub fn check() -> Result<()> {
    setup::system(Purpose::Build)?;
    node::modules()?;
    let mut steps = steps::quick();
    steps.push(steps::contract());
    run(steps, None)?;
    Ok(())
}

/// Writes the generated TypeScript again.
pub fn types() -> Result<()> {
    setup::system(Purpose::Build)?;
    node::modules()?;
    cargo::page().run()?;
    // That test alone: the others read what it writes.
    workspace(&["test", "--quiet"])
        .args(["--test", CONTRACT, "--", "the_generated", "the_window"])
        .env("CLAUSIER_WRITE_TYPES", "1")
        .run()
}

/// Runs the steps in order; the table of times is printed whatever happens.
fn run(steps: Vec<Step>, prepared: Option<Duration>) -> Result<Counts> {
    let mut times: Vec<(&str, Duration)> = prepared.map(|time| ("set-up", time)).into_iter().collect();
    let mut counts = Counts::default();
    for step in steps {
        say(format!("\n=== {}", step.name));
        let started = Instant::now();
        let outcome = match step.work {
            Work::Inside(check) => check(),
            Work::Command(command) => {
                let shown = command.shown().to_owned();
                command.follow().and_then(|printed| {
                    counts.add(Counts::read(&printed.text));
                    if printed.succeeded {
                        Ok(())
                    } else {
                        Err(format!("`{shown}` failed; its output is above."))
                    }
                })
            }
        };
        times.push((step.name, started.elapsed()));
        if let Err(message) = outcome {
            say(format!("\n{message}"));
            say(table(&times));
            return Err(format!("Stopped at: {}. {}", step.name, step.remedy).trim_end().to_owned());
        }
    }
    say(table(&times));
    Ok(counts)
}

/// How long each part took, and the whole.
fn table(times: &[(&str, Duration)]) -> String {
    let total = times.iter().map(|(_, time)| *time).sum();
    let width = times.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let line = |name: &str, time: Duration| format!("  {name:<width$}  {}", clock(time));
    let mut lines = vec![String::new()];
    lines.extend(times.iter().map(|(name, time)| line(name, *time)));
    lines.push(line("in all", total));
    lines.push(String::new());
    lines.join("\n")
}

/// `3 min 07 s`, or `4.2 s` for what is short.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds >= 60 {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    } else {
        format!("{seconds}.{} s", time.subsec_millis() / 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_easily() {
        assert_eq!(clock(Duration::from_millis(4_270)), "4.2 s");
        assert_eq!(clock(Duration::from_secs(187)), "3 min 07 s");
    }

    #[test]
    fn the_table_ends_with_the_whole() {
        let table = table(&[("clippy", Duration::from_secs(61)), ("page", Duration::from_secs(2))]);
        assert!(table.trim_end().ends_with("in all  1 min 03 s"), "{table}");
    }

    #[test]
    fn a_failing_step_stops_the_rest_and_names_its_remedy() {
        fn fails() -> Result<()> {
            Err("a rule is broken".to_owned())
        }
        fn must_not_run() -> Result<()> {
            panic!("a step ran after a failure")
        }
        let steps = vec![
            Step { name: "first", work: Work::Inside(fails), remedy: "Mend it." },
            Step { name: "second", work: Work::Inside(must_not_run), remedy: "" },
        ];
        assert_eq!(run(steps, None), Err("Stopped at: first. Mend it.".to_owned()));
    }
}
