//! The terminal door, as a script would use it.

use crate::{Outcome, program};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

/// The passphrase of the dossiers that tests make.
pub const PASSPHRASE: &str = "quatre mots choisis au hasard";

/// The day on which tests take place, so that they tell the same story whenever they run.
pub const TODAY: &str = "2026-11-23";

/// `clausier-cli` over one dossier.
#[derive(Debug, Clone)]
pub struct Terminal {
    program: PathBuf,
    dossier: PathBuf,
    passphrase: String,
}

/// What a command that was refused said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Exit status, as in the help: 1 refused, 2 usage, 3 the dossier cannot be opened.
    pub status: Option<i32>,
    /// Code of the message.
    pub code: String,
}

impl Terminal {
    /// The terminal over a dossier file, which need not exist yet.
    ///
    /// # Errors
    /// If the program was not built.
    pub fn over(dossier: &Path) -> Outcome<Self> {
        let program = program("CLAUSIER_CLI", "clausier-cli")?;
        Ok(Self { program, dossier: dossier.to_path_buf(), passphrase: PASSPHRASE.to_owned() })
    }

    /// The same, typing another passphrase.
    #[must_use]
    pub fn typing(mut self, passphrase: &str) -> Self {
        passphrase.clone_into(&mut self.passphrase);
        self
    }

    /// The dossier file.
    #[must_use]
    pub fn dossier(&self) -> &Path {
        &self.dossier
    }

    /// Runs a command that must succeed and gives its JSON.
    ///
    /// # Errors
    /// If it is refused, or prints anything but one JSON document.
    pub fn ask(&self, words: &[&str]) -> Outcome<Value> {
        self.ask_with(words, "")
    }

    /// The same, with something on its standard input.
    ///
    /// # Errors
    /// If it is refused, or prints anything but one JSON document.
    pub fn ask_with(&self, words: &[&str], input: &str) -> Outcome<Value> {
        let output = self.run(words, input)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("`{}` was refused ({}): {said}", words.join(" "), output.status).into());
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    /// Runs a command that must be refused, and gives how.
    ///
    /// # Errors
    /// If it succeeds, prints something on its standard output, or says no code.
    pub fn refused(&self, words: &[&str], input: &str) -> Outcome<Refusal> {
        let output = self.run(words, input)?;
        if output.status.success() || !output.stdout.is_empty() {
            let printed = String::from_utf8_lossy(&output.stdout);
            return Err(format!("`{}` was not refused: {printed}", words.join(" ")).into());
        }
        let said: Value = serde_json::from_slice(&output.stderr)?;
        let code = said["error"]["code"].as_str().ok_or("the refusal has no code")?;
        Ok(Refusal { status: output.status.code(), code: code.to_owned() })
    }

    /// Starts the host of the window's commands: the process, what it reads and what it says.
    ///
    /// # Errors
    /// If it does not start.
    pub fn host(&self) -> Outcome<(Child, ChildStdin, ChildStdout)> {
        let mut child = Command::new(&self.program)
            .args(["--today", TODAY, "host"])
            .env("XDG_CONFIG_HOME", self.dossier.with_extension("config"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let input = child.stdin.take().ok_or("the host has no input")?;
        let output = child.stdout.take().ok_or("the host has no output")?;
        Ok((child, input, output))
    }

    fn run(&self, words: &[&str], input: &str) -> Outcome<Output> {
        let mut child = Command::new(&self.program)
            .args(["--json", "--today", TODAY, "--dossier"])
            .arg(&self.dossier)
            .args(words)
            .env("CLAUSIER_PASSPHRASE", &self.passphrase)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            // A command that reads no input may be gone already; its exit status tells the rest.
            let _ = stdin.write_all(input.as_bytes());
        }
        Ok(child.wait_with_output()?)
    }
}
