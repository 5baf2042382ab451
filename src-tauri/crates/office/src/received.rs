//! What every import of a table does first and last: open the file, find its columns as they were remembered or
//! corrected, and report what became of its rows.

use crate::error::OfficeError;
use crate::ledger::short;
use crate::session::Desk;
use crate::view::follow::{ImportProblem, ImportReport};
use crate::view::plan::ColumnView;
use chrono::NaiveDate;
use clausier_domain::quantity::RowId;
use clausier_exchange::row::{Bucket, Problem, Tally};
use clausier_exchange::table::header::{ColumnGuess, HeaderFound};
use clausier_exchange::table::mapping::{Mapping, signature};
use clausier_exchange::table::synonyms::{Confidence, Synonyms};
use clausier_exchange::table::{Found, MAX_BYTES, TableError, open};
use clausier_store::tables::ColumnMapping;
use std::collections::BTreeMap;

/// Rows shown before an import.
pub(crate) const PREVIEWED: usize = 50;
/// Values shown of each column.
pub(crate) const SAMPLES: usize = 3;
/// Problems listed at most; the counts are always complete.
const LISTED: usize = 2_000;

/// What an import asks of a file.
pub(crate) struct Ask<'a> {
    /// Kind of import, as mappings are kept (`plan`, `people`).
    pub(crate) kind: &'static str,
    /// Ticket of the file.
    pub(crate) file: &'a str,
    /// Columns chosen by the user: field to column, from 0; empty lets the headings decide.
    pub(crate) columns: &'a BTreeMap<String, u32>,
    /// Name of a mapping; empty takes the one of the same headings.
    pub(crate) mapping: &'a str,
    /// Headings of this kind of file.
    pub(crate) headings: &'a Synonyms,
    /// Fields that a column may hold.
    pub(crate) fields: &'a [&'a str],
}

/// A table received, its columns understood.
pub(crate) struct Received {
    pub(crate) found: Found,
    pub(crate) header: HeaderFound,
    /// A mapping of an earlier file was used.
    pub(crate) remembered: bool,
    pub(crate) file_name: String,
    kind: &'static str,
    /// The mapping that the dossier remembers for these headings.
    mapping: Option<ColumnMapping>,
}

impl Received {
    /// Opens a file and finds its columns.
    ///
    /// # Errors
    /// When the file is no table, or cannot be read.
    pub(crate) fn open(desk: &Desk<'_>, ask: &Ask<'_>) -> Result<Self, OfficeError> {
        let (bytes, file_name) = read_file(desk, ask.file)?;
        let found =
            open(&bytes, &file_name, ask.headings).map_err(|error| OfficeError::File(error.message()))?;
        let Understood { mapping, remembered, kept } = Understood::of(desk, ask, &found.header)?;
        let header = mapping.map_or_else(|| found.header.clone(), |m| m.apply(&found.header, ask.headings));
        Ok(Self { found, header, remembered, file_name, kind: ask.kind, mapping: kept })
    }

    /// The columns as the page shows them; what is in the `hidden` ones is not shown.
    pub(crate) fn columns(&self, fields: &[&str], hidden: &[usize]) -> Vec<ColumnView> {
        column_views(&self.header, fields, hidden, |column| self.found.samples(column, SAMPLES))
    }

    /// The mapping of these headings, to be proposed again.
    pub(crate) fn mapping_to_keep(&self, name: &str, today: NaiveDate) -> ColumnMapping {
        mapping_to_keep(self.kind, &self.header, self.mapping.as_ref(), name, today)
    }
}

/// The bytes of a file and its name.
///
/// # Errors
/// When it is too large, or cannot be read.
pub(crate) fn read_file(desk: &Desk<'_>, ticket: &str) -> Result<(Vec<u8>, String), OfficeError> {
    let path = desk.session.path(ticket)?;
    let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = usize::try_from(std::fs::metadata(&path)?.len()).unwrap_or(usize::MAX);
    if bytes > MAX_BYTES {
        return Err(OfficeError::File(TableError::TooLarge { bytes }.message()));
    }
    Ok((std::fs::read(&path)?, file_name))
}

/// How the columns of some headings are understood.
pub(crate) struct Understood {
    /// What the user chose, or what an earlier file taught; none lets the headings decide.
    pub(crate) mapping: Option<Mapping>,
    /// A mapping of an earlier file is used.
    pub(crate) remembered: bool,
    /// What the dossier remembers for these headings.
    pub(crate) kept: Option<ColumnMapping>,
}

impl Understood {
    /// # Errors
    /// When the dossier cannot be read.
    pub(crate) fn of(desk: &Desk<'_>, ask: &Ask<'_>, header: &HeaderFound) -> Result<Self, OfficeError> {
        let kept: Vec<ColumnMapping> = desk.store.read(|read| read.with("kind", ask.kind.to_owned()))?;
        let signature = signature(header);
        let named = kept.iter().find(|kept| !ask.mapping.is_empty() && kept.name == ask.mapping);
        let fitting = kept.iter().find(|kept| kept.signature == signature);
        let columns = named.or(fitting).and_then(|kept| serde_json::from_str(&kept.columns).ok());
        let (mapping, remembered) = match columns {
            _ if !ask.columns.is_empty() => (Some(chosen(header, ask)), false),
            Some(columns) => (Some(Mapping { signature, columns }), true),
            None => (None, false),
        };
        Ok(Self { mapping, remembered, kept: fitting.cloned() })
    }
}

/// The columns as the page shows them; what is in the `hidden` ones is not shown.
pub(crate) fn column_views(
    header: &HeaderFound,
    fields: &[&str],
    hidden: &[usize],
    samples: impl Fn(usize) -> Vec<String>,
) -> Vec<ColumnView> {
    let column = |column: &ColumnGuess| {
        let field = column.field.clone().filter(|field| fields.contains(&field.as_str()));
        let samples = match hidden.contains(&column.index) {
            true => Vec::new(),
            false => samples(column.index),
        };
        ColumnView {
            index: count(column.index),
            heading: column.heading.clone(),
            unsure: field.is_some() && column.confidence != Some(Confidence::Sure),
            field: field.unwrap_or_default(),
            samples: samples.iter().map(|sample| short(sample)).collect(),
        }
    };
    header.columns.iter().map(column).collect()
}

/// The mapping of some headings, to be proposed again; `kept` is what was remembered of them.
pub(crate) fn mapping_to_keep(
    kind: &str,
    header: &HeaderFound,
    kept: Option<&ColumnMapping>,
    name: &str,
    today: NaiveDate,
) -> ColumnMapping {
    let used = Mapping::of(header);
    ColumnMapping {
        id: kept.map_or(RowId(0), |kept| kept.id),
        kind: kind.to_owned(),
        signature: used.signature,
        name: match (name, kept) {
            ("", Some(kept)) => kept.name.clone(),
            (name, _) => name.to_owned(),
        },
        columns: serde_json::to_string(&used.columns).unwrap_or_else(|_| "{}".to_owned()),
        used_on: today,
    }
}

/// The columns that the user chose.
fn chosen(header: &HeaderFound, ask: &Ask<'_>) -> Mapping {
    let mut mapping = Mapping { signature: signature(header), columns: BTreeMap::new() };
    for (field, index) in ask.columns.iter().filter(|(field, _)| ask.fields.contains(&field.as_str())) {
        mapping.set(header, field, usize::try_from(*index).ok());
    }
    mapping
}

/// The account of a file, with its first problems.
pub(crate) fn report<'p>(tally: Tally, problems: impl Iterator<Item = &'p Problem>) -> ImportReport {
    ImportReport {
        rows: count(tally.rows),
        accepted: count(tally.accepted),
        repaired: count(tally.repaired),
        duplicates: count(tally.duplicates),
        rejected: count(tally.rejected),
        problems: problems.take(LISTED).map(problem).collect(),
        contracts: Vec::new(),
        areas: Vec::new(),
        done: None,
    }
}

/// A count as it crosses to the page.
pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The name of a bucket as it crosses to the page.
pub(crate) const fn bucket(bucket: Bucket) -> &'static str {
    match bucket {
        Bucket::Accepted => "accepted",
        Bucket::Repaired => "repaired",
        Bucket::Duplicate => "duplicate",
        Bucket::Rejected => "rejected",
    }
}

/// A problem as it crosses to the page.
pub(crate) fn problem(problem: &Problem) -> ImportProblem {
    ImportProblem {
        row: count(problem.row),
        column: problem.column.clone(),
        code: problem.code.clone(),
        message: problem.message.clone(),
    }
}
