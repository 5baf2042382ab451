//! The command line.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Clausier in the terminal: the same use cases as the window.
#[derive(Debug, Parser)]
#[command(name = "clausier-cli", version)]
pub(crate) struct Arguments {
    /// Exactly one JSON document on standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// The dossier; its passphrase comes from CLAUSIER_PASSPHRASE, else is asked
    #[arg(long, global = true, value_name = "FILE")]
    pub dossier: Option<PathBuf>,
    /// The day it is, instead of the clock
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Language of the sentences: fr or en
    #[arg(long, global = true, default_value = "fr", value_parser = ["fr", "en"])]
    pub language: String,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Calibrate lots: JSON on standard input, no dossier
    Calibrate,
    /// What the law asks of a contract: JSON on standard input, no dossier
    Law,
    /// Assign people to needs by their scores: JSON on standard input, no dossier
    Assign,
    /// What a contract's penalty rule makes of missing hours: JSON on standard input, no dossier
    Penalty,
    /// Create a dossier
    New {
        /// Name of the office
        #[arg(long, default_value = "")]
        office: String,
        /// Who works
        #[arg(long, default_value = "")]
        user: String,
    },
    /// Create a dossier filled with a fictional office
    Demo {
        /// office: 160 people; large: 3 000 people and 500 lots
        #[arg(long, default_value = "office", value_parser = ["office", "large"])]
        size: String,
    },
    /// Import files
    #[command(subcommand)]
    Import(Import),
    /// List lots
    Lots {
        /// Words each must begin with
        #[arg(long)]
        filter: Option<String>,
    },
    /// List people
    People {
        /// Words each must begin with
        #[arg(long)]
        filter: Option<String>,
    },
    /// List needs
    Needs {
        /// Words each must begin with
        #[arg(long)]
        filter: Option<String>,
    },
    /// List placements
    Placements {
        /// Words each must begin with
        #[arg(long)]
        filter: Option<String>,
    },
    /// Rank people for a need, with reasons
    Match {
        #[arg(long)]
        need: i64,
        /// At most so many people
        #[arg(long, default_value_t = usize::MAX)]
        top: usize,
    },
    /// The best plan of the portfolio: people to open seats over the months
    Plan,
    /// Hours of a lot in a month, and why each counts or not
    Hours {
        #[arg(long)]
        lot: i64,
        #[arg(long, value_name = "YYYY-MM")]
        month: String,
    },
    /// Progress of a lot
    Status {
        #[arg(long)]
        lot: i64,
    },
    /// Every indicator of a year, by code
    Indicators(Year),
    /// Write the yearly workbook
    Report {
        #[command(flatten)]
        year: Year,
        #[arg(long, value_name = "FILE.xlsx")]
        out: PathBuf,
    },
    /// Write the calibration note or the clause of a tender; never over a file that is there
    Documents {
        /// The contract (identifier)
        #[arg(long)]
        contract: i64,
        #[arg(long, value_parser = ["note", "clause"])]
        kind: String,
        #[arg(long, value_parser = ["pdf", "word", "text"])]
        format: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write the form that a company fills in; never over a file that is there
    Form {
        /// The lot (identifier)
        #[arg(long)]
        lot: i64,
        /// The company (identifier)
        #[arg(long)]
        company: i64,
        /// First month
        #[arg(long, value_name = "YYYY-MM")]
        from: String,
        /// Last month; the first one alone when it is not said
        #[arg(long, value_name = "YYYY-MM")]
        to: Option<String>,
        #[arg(long, value_name = "FILE.xlsx")]
        out: PathBuf,
    },
    /// Check the file and the domain's own rules
    Check,
    /// Copy the dossier, still encrypted, to a folder, and open the copy to prove it
    Backup {
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    /// Put a copy back as a new dossier, and open it to prove it; never over a file that is there
    Restore {
        file: PathBuf,
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Take back the latest action
    Undo,
    /// Do again what was taken back
    Redo,
    /// The latest actions
    History,
    /// Run any command of the window: its input is JSON on standard input
    Call {
        /// Name of the command
        name: String,
    },
    /// Serve the window's commands on standard input and output, one JSON document a line
    Host,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Essential data of public procurement, JSON or XML
    Decp {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// Mapping of columns to use; essential data need none
        #[arg(long)]
        mapping: Option<String>,
    },
    /// Lists of people: XLSX, XLS, XLSB, ODS, CSV
    People {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// Columns remembered under this name; a new name is given to the columns used
        #[arg(long)]
        mapping: Option<String>,
        /// Fill what sheets already there leave empty; nothing is replaced
        #[arg(long)]
        complete: bool,
    },
    /// Hours that companies declare: XLSX, XLS, XLSB, ODS, CSV
    Hours {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// Columns remembered under this name; a new name is given to the columns used
        #[arg(long)]
        mapping: Option<String>,
        /// The month of the rows that say none
        #[arg(long, value_name = "YYYY-MM")]
        month: Option<String>,
    },
    /// Forms that companies filled in; their hours arrive declared, nobody is created
    Form {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// The lot they are expected for (identifier): a form for another is told
        #[arg(long)]
        lot: Option<i64>,
    },
    /// Purchasing plans of buyers: XLSX, XLS, XLSB, ODS, CSV
    Plan {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// Columns remembered under this name; a new name is given to the columns used
        #[arg(long)]
        mapping: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Year {
    #[arg(long)]
    pub year: i32,
    /// Only the lots of this buyer (identifier)
    #[arg(long)]
    pub buyer: Option<i64>,
    /// Hours of one full-time person in a year
    #[arg(long, value_parser = clap::value_parser!(i64).range(1..=10_000))]
    pub etp_hours: Option<i64>,
}
