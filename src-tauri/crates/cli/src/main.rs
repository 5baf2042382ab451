//! The terminal door: the window's use cases, for batch work and for checks.
//!
//! With `--json` exactly one JSON document goes to standard output. Exit status: 0 done, 1 refused (nothing
//! changed), 2 usage, 3 the dossier cannot be opened.
#![forbid(unsafe_code)]
#![expect(clippy::print_stderr, reason = "a terminal program talks to the terminal")]

mod answers;
mod args;
mod forms;
mod host;
mod table;

use args::{Arguments, Command, Import};
use clap::Parser as _;
use clausier_office::batch;
use clausier_office::clock::Clock;
use clausier_office::copies;
use clausier_office::demo::DemoSize;
use clausier_office::error::{ApiError, OfficeError};
use clausier_office::files::NoChooser;
use clausier_office::session::{Desk, Session, Silent};
use clausier_office::store::{Secret, StoreError};
use clausier_office::words::{Language, say};
use serde_json::{Value, json};
use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a command ends with: a document, or an error with its exit status.
type Answer = Result<Value, Failure>;

/// Why a command failed.
pub(crate) enum Failure {
    /// Exit status 1: refused, nothing changed.
    Refused(ApiError),
    /// Exit status 2: the command line is not right.
    Usage(String),
    /// Exit status 3: the dossier cannot be opened.
    Closed(ApiError),
}

impl From<OfficeError> for Failure {
    fn from(error: OfficeError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let language = Language::from_code(&arguments.language);
    match run(&arguments) {
        Ok(Value::Null) => ExitCode::SUCCESS,
        Ok(document) => {
            let text = if arguments.json { format!("{document}\n") } else { table::human(&document) };
            // Whoever reads may have seen enough (`| head`): that is no failure.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(failure) => fail(failure, &arguments, language),
    }
}

fn fail(failure: Failure, arguments: &Arguments, language: Language) -> ExitCode {
    let (status, error) = match failure {
        Failure::Usage(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
        Failure::Refused(error) => (1, error),
        Failure::Closed(error) => (3, error),
    };
    let message = say(language, &error.message());
    if arguments.json {
        let error =
            json!({ "code": error.code, "message": message, "fields": error.fields, "detail": error.detail });
        eprintln!("{}", json!({ "error": error }));
    } else if error.fields.is_empty() {
        eprintln!("{message}");
    } else {
        eprintln!("{}: {message}", error.fields.join(", "));
    }
    ExitCode::from(status)
}

fn run(arguments: &Arguments) -> Answer {
    let clock = arguments.today.map_or_else(Clock::default, Clock::fixed);
    let language = Language::from_code(&arguments.language);
    match &arguments.command {
        Command::Host => {
            host::serve(clock);
            return Ok(Value::Null);
        }
        Command::Calibrate => return Ok(batch::calibrate_lots(&read_json()?, language)?),
        Command::Law => return Ok(batch::law_answer(&read_json()?, language)?),
        Command::Assign => return Ok(batch::assign_scores(&read_json()?)?),
        Command::Penalty => return Ok(batch::penalty_answer(&read_json()?, language)?),
        _ => {}
    }
    let session = Session::new(None, clock, Box::new(NoChooser));
    if language == Language::English {
        let english = json!({ "name": "language", "value": "en" });
        clausier_office::commands::dispatch(&session, "set_preference", english, &Silent)?;
    }
    if let Command::Restore { file, to } = &arguments.command {
        copies::restore(file, to, &passphrase()?).map_err(closed)?;
        return Ok(json!({ "path": absolute(to), "verified": true }));
    }
    let path = arguments.dossier.as_deref().ok_or_else(|| Failure::Usage("--dossier FILE".into()))?;
    if let Command::New { office, user } = &arguments.command {
        return create(&session, path, office, user);
    }
    if let Command::Demo { size } = &arguments.command {
        return demo(&session, path, if size == "large" { DemoSize::large() } else { DemoSize::office() });
    }
    let secret = passphrase()?;
    session.open_path(path, &secret).map_err(|error| match error {
        OfficeError::Store(store) => Failure::Closed(store.into()),
        other => other.into(),
    })?;
    let dossier = session.dossier()?;
    if let Command::Backup { to } = &arguments.command {
        let copy = copies::backup_to(&dossier, to, &secret)?;
        return Ok(json!({ "path": absolute(&copy), "verified": true }));
    }
    let desk = Desk { dossier: &dossier, session: &session, progress: &Silent };
    perform(&desk, &arguments.command)
}

fn perform(desk: &Desk<'_>, command: &Command) -> Answer {
    match command {
        Command::Import(Import::Decp { files, dry_run, .. }) => answers::import_decp(desk, files, *dry_run),
        Command::Import(Import::People { files, dry_run, mapping, complete }) => {
            let mapping = mapping.as_deref().unwrap_or_default();
            answers::import_people(
                desk,
                files,
                mapping,
                &answers::PeopleImport { dry_run: *dry_run, complete: *complete },
            )
        }
        Command::Import(Import::Hours { files, dry_run, mapping, month }) => {
            let how = answers::HoursImport { dry_run: *dry_run, month: month.as_deref() };
            answers::import_hours(desk, files, mapping.as_deref().unwrap_or_default(), &how)
        }
        Command::Import(Import::Plan { files, dry_run, mapping }) => {
            answers::import_plan(desk, files, *dry_run, mapping.as_deref().unwrap_or_default())
        }
        Command::Import(Import::Form { files, dry_run, lot }) => forms::import(desk, files, *lot, *dry_run),
        Command::Form { lot, company, from, to, out } => {
            forms::write(desk, (*lot, *company), (from, to.as_ref().unwrap_or(from)), out)
        }
        Command::Lots { filter } => answers::lots(desk, filter.as_deref().unwrap_or_default()),
        Command::People { filter } => answers::people(desk, filter.as_deref().unwrap_or_default()),
        Command::Needs { filter } => answers::needs(desk, filter.as_deref().unwrap_or_default()),
        Command::Placements { filter } => answers::placements(desk, filter.as_deref().unwrap_or_default()),
        Command::Match { need, top } => answers::match_need(desk, *need, *top),
        Command::Plan => answers::portfolio(desk),
        Command::Hours { lot, month } => answers::hours(desk, *lot, month),
        Command::Status { lot } => answers::status(desk, *lot),
        Command::Indicators(year) => answers::indicators(desk, year),
        Command::Report { year, out } => answers::report(desk, year, out),
        Command::Documents { contract, kind, format, out } => {
            answers::document(desk, *contract, kind, format, out)
        }
        Command::Check => answers::check(desk),
        Command::Undo => answers::call(desk, "undo", json!({})),
        Command::Redo => answers::call(desk, "redo", json!({})),
        Command::History => answers::call(desk, "history", json!({})),
        Command::Call { name } => answers::call(desk, name, read_json()?),
        Command::Host
        | Command::Calibrate
        | Command::Law
        | Command::Assign
        | Command::Penalty
        | Command::New { .. }
        | Command::Backup { .. }
        | Command::Restore { .. }
        | Command::Demo { .. } => Ok(Value::Null),
    }
}

/// A file that cannot be opened as a dossier, apart from a place that cannot be written.
fn closed(error: OfficeError) -> Failure {
    use StoreError::{AlreadyThere, DiskFull, ReadOnly};
    match error {
        OfficeError::Store(store) if !matches!(store, AlreadyThere | DiskFull | ReadOnly) => {
            Failure::Closed(store.into())
        }
        other => other.into(),
    }
}

fn create(session: &Session, path: &Path, office: &str, user: &str) -> Answer {
    let sheet = session.create_path(path, &passphrase()?, office, user)?;
    Ok(json!({ "path": absolute(path), "recovery_words": sheet.words }))
}

fn demo(session: &Session, path: &Path, size: DemoSize) -> Answer {
    let sheet = session.create_path(path, &passphrase()?, "", "")?;
    let filled = session.dossier().and_then(|dossier| dossier.fill_demo(size));
    if let Err(error) = filled {
        session.close();
        let _ = std::fs::remove_file(path);
        return Err(error.into());
    }
    Ok(json!({ "path": absolute(path), "recovery_words": sheet.words }))
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// From the environment, else asked; never from an argument, which others could read.
fn passphrase() -> Result<Secret, Failure> {
    if let Ok(passphrase) = std::env::var("CLAUSIER_PASSPHRASE") {
        return Ok(Secret::Passphrase(passphrase));
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::Usage("CLAUSIER_PASSPHRASE".into()));
    }
    let typed = rpassword::prompt_password("Mot de passe : ");
    typed.map(Secret::Passphrase).map_err(|error| Failure::Closed(StoreError::Io(error).into()))
}

/// Largest input taken on standard input: the scores of an assignment may be millions.
const LARGEST_INPUT: u64 = 100_000_000;

fn read_json() -> Result<Value, Failure> {
    let mut text = String::new();
    let read = std::io::stdin().take(LARGEST_INPUT).read_to_string(&mut text);
    let not_json = || Failure::Refused(OfficeError::refused("error-not-json").into());
    read.map_err(|_| not_json())?;
    Ok(batch::read_json(&text)?)
}
