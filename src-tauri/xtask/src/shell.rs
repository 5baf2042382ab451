//! Starting other programs, and saying what is going on.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

/// What a step answers: a message for the developer when it cannot go on.
pub type Result<T> = std::result::Result<T, String>;

/// Prints one line at once, even into a pipe.
pub fn say(line: impl AsRef<str>) {
    println!("{}", line.as_ref());
    // A closed pipe is the reader's choice, not an error of ours.
    let _ = std::io::stdout().flush();
}

/// The repository's root, two folders above this crate.
///
/// Cargo says at run time where the crate is: two checkouts that share one target folder may also share this
/// program, and what was built into it would lead to the other one.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors().nth(2).unwrap_or(&here).to_path_buf()
}

/// Whether a program is on the PATH, without starting it.
pub fn on_path(program: &str) -> bool {
    find_program(program).is_some()
}

/// Where a program is on the PATH.
pub fn find_program(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).flat_map(|folder| candidates(&folder, program)).find(|file| file.is_file())
}

fn candidates(folder: &Path, program: &str) -> Vec<PathBuf> {
    let plain = folder.join(program);
    if cfg!(windows) {
        vec![folder.join(format!("{program}.exe")), folder.join(format!("{program}.cmd")), plain]
    } else {
        vec![plain]
    }
}

/// A command to run, with the words to show if it fails.
#[derive(Debug)]
pub struct Cmd {
    command: Command,
    shown: String,
}

/// What a followed command printed, both streams in the order they came.
#[derive(Debug)]
pub struct Printed {
    pub text: String,
    pub succeeded: bool,
}

impl Cmd {
    /// A program of the PATH, started in the repository's root.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.current_dir(root());
        // `cargo run` describes this program to it in its environment. Handed on, that would make
        // another cargo believe its own settings changed, and build again.
        for (name, _) in std::env::vars_os() {
            if describes_this_package(&name) {
                command.env_remove(name);
            }
        }
        let shown = Path::new(program).file_name().map_or_else(
            || program.to_string_lossy().into_owned(),
            |name| name.to_string_lossy().into_owned(),
        );
        Self { command, shown }
    }

    /// npm and npx are scripts on Windows, which cannot be started by their bare name.
    pub fn node_tool(name: &str) -> Self {
        if cfg!(windows) { Self::new(format!("{name}.cmd")) } else { Self::new(name) }
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&arg.as_ref().to_string_lossy());
        self.command.arg(arg);
        self
    }

    pub fn args<A: AsRef<OsStr>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// The command as a developer would type it.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    fn failed_to_start(&self, error: &std::io::Error) -> String {
        format!("`{}` could not be started: {error}", self.shown)
    }

    /// Runs it in the developer's terminal.
    pub fn run(mut self) -> Result<()> {
        let status = self.command.status().map_err(|error| self.failed_to_start(&error))?;
        if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status}).", self.shown)) }
    }

    /// Whether it succeeds; what it prints is of no interest.
    pub fn succeeds(mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    /// What it prints on its standard output.
    pub fn read(self) -> Result<String> {
        self.read_with("")
    }

    /// The same, with something on its standard input.
    pub fn read_with(mut self, input: &str) -> Result<String> {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().map_err(|error| self.failed_to_start(&error))?;
        feed(&mut child, input);
        let output = child.wait_with_output().map_err(|error| self.failed_to_start(&error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        Err(format!("`{}` failed ({}).\n{}{}", self.shown, output.status, out, err))
    }

    /// Runs it in the terminal, with something on its standard input.
    pub fn run_with(mut self, input: &str) -> Result<()> {
        self.command.stdin(Stdio::piped());
        let mut child = self.command.spawn().map_err(|error| self.failed_to_start(&error))?;
        feed(&mut child, input);
        let status = child.wait().map_err(|error| self.failed_to_start(&error))?;
        if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status}).", self.shown)) }
    }

    /// Shows what it prints while keeping it, so that its tests can be counted.
    pub fn follow(mut self) -> Result<Printed> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().map_err(|error| self.failed_to_start(&error))?;
        let kept = Arc::new(Mutex::new(Vec::new()));
        let readers = [
            child.stdout.take().map(|stream| copy_lines(stream, Arc::clone(&kept))),
            child.stderr.take().map(|stream| copy_lines(stream, Arc::clone(&kept))),
        ];
        let status = child.wait().map_err(|error| self.failed_to_start(&error))?;
        for reader in readers.into_iter().flatten() {
            reader.join().map_err(|_| format!("the output of `{}` was lost", self.shown))?;
        }
        let bytes = kept.lock().map_err(|_| format!("the output of `{}` was lost", self.shown))?;
        Ok(Printed { text: String::from_utf8_lossy(&bytes).into_owned(), succeeded: status.success() })
    }

    /// Starts it with its standard output readable, for a program that is then stopped.
    pub fn start(mut self) -> Result<Child> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped());
        self.command.spawn().map_err(|error| self.failed_to_start(&error))
    }
}

fn feed(child: &mut Child, input: &str) {
    if let Some(mut stdin) = child.stdin.take() {
        // A program that needs no input may have closed it already: its exit status tells the rest.
        let _ = stdin.write_all(input.as_bytes());
    }
}

fn copy_lines(stream: impl Read + Send + 'static, kept: Arc<Mutex<Vec<u8>>>) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let mut terminal = std::io::stdout().lock();
            let _ = terminal.write_all(&line);
            let _ = terminal.flush();
            if let Ok(mut kept) = kept.lock() {
                kept.extend_from_slice(&line);
            }
            line.clear();
        }
    })
}

fn describes_this_package(name: &OsString) -> bool {
    let name = name.to_string_lossy();
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_BIN_")
        || matches!(
            name.as_ref(),
            "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH" | "CARGO_CRATE_NAME" | "CARGO_PRIMARY_PACKAGE"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file() && root().join("src-tauri").is_dir());
    }

    #[test]
    fn only_what_describes_this_package_is_taken_away() {
        assert!(describes_this_package(&OsString::from("CARGO_PKG_NAME")));
        assert!(!describes_this_package(&OsString::from("CARGO_TARGET_DIR")));
        assert!(!describes_this_package(&OsString::from("CARGO_HOME")));
    }
}
