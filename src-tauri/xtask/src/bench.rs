//! `cargo xtask bench`: from start to a usable window with the demo dossier, against a bare window.

use crate::bench_people::{self, demo};
use crate::cargo::{FEATURES, binary, cargo, page, target_folder};
use crate::setup::{self, Purpose};
use crate::shell::{Cmd, Result, say};
use crate::{node, steps};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Word by which this program calls itself under a display of its own.
pub const INSIDE: &str = "--inside";

/// Starts of each program; odd, so that the median is one of them.
const STARTS: usize = 9;

/// Clausier may take at most this much of a bare window's time, in hundredths.
const MOST_HUNDREDTHS: u128 = 150;

/// A window that is not ready by then never will be.
const PATIENCE: Duration = Duration::from_secs(60);

const PASSPHRASE: &str = "banc d'essai du dossier fictif";

/// Builds both programs for release, then measures them under a display of their own.
pub fn bench() -> Result<()> {
    setup::system(Purpose::Test)?;
    node::modules()?;
    page().run()?;
    let build = |what: &[&str]| {
        cargo().args(["build", "--release", "--workspace", "--features", FEATURES]).args(what)
    };
    build(&["--bin", "clausier", "--bin", "clausier-cli", "--example", "bare"]).run()?;
    let this =
        std::env::current_exe().map_err(|error| format!("this program cannot find itself: {error}"))?;
    steps::under_display(this).args(["bench", INSIDE]).run()?;
    bench_people::bench("release")
}

/// Starts each program in turn, so that a busy moment of the machine weighs on both.
pub fn measure() -> Result<()> {
    let target = target_folder()?;
    let folder = std::env::temp_dir().join(format!("clausier-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    let outcome = compare(&target, &folder);
    // Best effort: what stays in the system's temporary folder is a fictional dossier.
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

fn compare(target: &Path, folder: &Path) -> Result<()> {
    let dossier = folder.join("demo.clausier");
    demo(&binary(target, "release", "clausier-cli"), &dossier, &[])?;
    let ours = binary(target, "release", "clausier");
    let bare = target.join("release").join("examples").join(format!("bare{}", std::env::consts::EXE_SUFFIX));
    let start_ours = || {
        let command = with_folders(Cmd::new(&ours), folder);
        start(command.env("CLAUSIER_DOSSIER", &dossier).env("CLAUSIER_PASSPHRASE", PASSPHRASE))
    };
    let start_bare = || start(with_folders(Cmd::new(&bare), folder));
    // The first start of each reads the program from the disk: it is not counted.
    start_bare()?;
    start_ours()?;
    let (mut bare_times, mut our_times) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        bare_times.push(start_bare()?);
        our_times.push(start_ours()?);
    }
    judge(median(bare_times), median(our_times))
}

/// Settings of a new user, so that the bench neither reads nor changes the developer's.
fn with_folders(command: Cmd, folder: &Path) -> Cmd {
    ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]
        .iter()
        .fold(command, |command, name| command.env(name, folder.join(name)))
        .env("CLAUSIER_BENCH", "1")
}

/// Time from the start of a program to its line `ready`; the program is then stopped.
fn start(command: Cmd) -> Result<Duration> {
    let shown = command.shown().to_owned();
    let started = Instant::now();
    let mut child = command.start()?;
    let stdout = child.stdout.take().ok_or_else(|| format!("`{shown}` has no output"))?;
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let ready = BufReader::new(stdout)
            .lines()
            .map_while(std::result::Result::ok)
            .any(|line| line.trim() == "ready");
        // Nobody listens any more once patience is over.
        let _ = tell.send(ready.then(|| started.elapsed()));
    });
    let time = told.recv_timeout(PATIENCE).ok().flatten();
    let _ = child.kill();
    let _ = child.wait();
    time.ok_or_else(|| format!("`{shown}` did not say `ready`."))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Ratio in hundredths, rounded to the nearest.
fn hundredths(bare: Duration, ours: Duration) -> u128 {
    let bare = bare.as_micros().max(1);
    (ours.as_micros() * 100 + bare / 2) / bare
}

fn judge(bare: Duration, ours: Duration) -> Result<()> {
    let ratio = hundredths(bare, ours);
    say(format!("a bare window        {} ms (median of {STARTS})", bare.as_millis()));
    say(format!("Clausier with demo   {} ms (median of {STARTS})", ours.as_millis()));
    say(format!("ratio                {}.{:02}", ratio / 100, ratio % 100));
    if ratio <= MOST_HUNDREDTHS {
        Ok(())
    } else {
        Err(format!(
            "Clausier starts too slowly: {}.{:02} is the most.",
            MOST_HUNDREDTHS / 100,
            MOST_HUNDREDTHS % 100
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        let times = [5, 1, 9, 3, 7].map(Duration::from_millis).to_vec();
        assert_eq!(median(times), Duration::from_millis(5));
    }

    #[test]
    fn half_as_much_again_is_still_fine() {
        assert!(judge(Duration::from_millis(1000), Duration::from_millis(1500)).is_ok());
        assert!(judge(Duration::from_millis(1000), Duration::from_millis(1510)).is_err());
    }
}
