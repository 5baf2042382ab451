//! What a reader says about the rows of a file: problems, and the account of every row.
//!
//! A reader never stops at the first bad row. Each row ends in exactly one [`Bucket`], so that the
//! facilitator can add up the account on screen: `rows = accepted + repaired + duplicates + rejected`.

use clausier_domain::message::Message;
use serde::Serialize;

/// What a problem did to its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Worth a look; the value was kept as the file says it.
    Noted,
    /// A value was corrected, or left out because it cannot be true.
    Repaired,
    /// The row says again what another row already says.
    Duplicate,
    /// The row could not be used.
    Rejected,
}

/// Something to tell about one value of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Number of the row in its file, from 1; 0 speaks of the file as a whole.
    pub row: usize,
    /// Name of the column or field, as the file's own format calls it; empty for the whole row.
    pub column: String,
    /// Fluent key of the sentence, stable enough to be filtered and counted.
    pub code: String,
    /// What it did to the row.
    pub effect: Effect,
    /// The sentence with its arguments.
    pub message: Message,
}

impl Problem {
    /// A problem whose code is the key of its sentence.
    #[must_use]
    pub fn new(row: usize, column: impl Into<String>, effect: Effect, message: Message) -> Self {
        Self { row, column: column.into(), code: message.key.clone(), effect, message }
    }
}

/// Where a row ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bucket {
    /// Taken as it is.
    Accepted,
    /// Taken, with at least one value corrected or left out.
    Repaired,
    /// Left aside: another row of the file, or the dossier, already says it.
    Duplicate,
    /// Left aside: it could not be used.
    Rejected,
}

/// Why a line of the table is no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// A total or sub-total.
    Total,
    /// The headings once more.
    Headings,
    /// The title of a section.
    Section,
    /// A remark, or a continued merged cell that says nothing of its own.
    Remark,
}

/// The account of a file's rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Rows read.
    pub rows: usize,
    /// Rows taken as they are.
    pub accepted: usize,
    /// Rows taken after a repair.
    pub repaired: usize,
    /// Rows left aside as duplicates.
    pub duplicates: usize,
    /// Rows left aside as unusable.
    pub rejected: usize,
}

impl Tally {
    /// Counts one row in its bucket.
    pub const fn count(&mut self, bucket: Bucket) {
        self.rows += 1;
        match bucket {
            Bucket::Accepted => self.accepted += 1,
            Bucket::Repaired => self.repaired += 1,
            Bucket::Duplicate => self.duplicates += 1,
            Bucket::Rejected => self.rejected += 1,
        }
    }

    /// True when every row is in exactly one bucket.
    #[must_use]
    pub const fn balances(&self) -> bool {
        self.rows == self.accepted + self.repaired + self.duplicates + self.rejected
    }
}
