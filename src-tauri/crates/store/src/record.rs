//! Rows as records: one macro gives each table its struct, its statements and its reader.

use crate::{Result, StoreError};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, Transaction, params_from_iter};

/// A row of a journaled table.
pub trait Record: Sized {
    /// Name of the table.
    const TABLE: &'static str;
    /// Columns after `id`, in order.
    const COLUMNS: &'static [&'static str];
    /// Identifier; 0 before the first save.
    fn id(&self) -> i64;
    /// Sets the identifier given by the file.
    fn set_id(&mut self, id: i64);
    /// Values after `id`, in the order of [`Record::COLUMNS`].
    fn values(&self) -> Vec<Value>;
    /// From a row that holds `id` then the columns.
    ///
    /// # Errors
    /// When a stored value has another shape than the record.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// Declares a table's record.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident($id:ident) in $table:literal { $($(#[$field_doc:meta])* $field:ident : $type:ty $(as $ts:literal)?),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub struct $name {
            /// Identifier; 0 before the first save.
            pub id: clausier_domain::quantity::$id,
            $($(#[$field_doc])* $(#[ts(type = $ts)])? pub $field: $type),+
        }

        impl $crate::record::Record for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];
            fn id(&self) -> i64 {
                self.id.0
            }
            fn set_id(&mut self, id: i64) {
                self.id.0 = id;
            }
            fn values(&self) -> Vec<rusqlite::types::Value> {
                vec![$($crate::column::Column::to_column(&self.$field)),+]
            }
            fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut index = 0;
                Ok(Self {
                    id: $crate::column::read(row, 0)?,
                    $($field: { index += 1; $crate::column::read(row, index)? }),+
                })
            }
        }
    };
}
pub(crate) use record;

/// Reading: what both the writer and the reader connection can do.
pub struct Read<'a> {
    pub(crate) connection: &'a Connection,
}

impl Read<'_> {
    /// Every record of a table, by identifier.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn all<R: Record>(&self) -> Result<Vec<R>> {
        self.select("", [])
    }

    /// The record, or `None`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn find<R: Record>(&self, id: i64) -> Result<Option<R>> {
        Ok(self.select("WHERE id = ?1", [Value::Integer(id)])?.pop())
    }

    /// The record.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is no longer there.
    pub fn get<R: Record>(&self, id: i64) -> Result<R> {
        self.find(id)?.ok_or(StoreError::NotFound { table: R::TABLE, id })
    }

    /// Records whose `column` equals `value`, by identifier.
    ///
    /// # Errors
    /// When the file cannot be read or the table has no such column.
    pub fn with<R: Record>(&self, column: &'static str, value: impl Into<Value>) -> Result<Vec<R>> {
        self.select(&format!("WHERE {column} = ?1"), [value.into()])
    }

    /// How many records a table holds.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn count<R: Record>(&self) -> Result<i64> {
        Ok(self.connection.query_row(&format!("SELECT count(*) FROM {}", R::TABLE), [], |row| row.get(0))?)
    }

    fn select<R: Record, const N: usize>(&self, tail: &str, values: [Value; N]) -> Result<Vec<R>> {
        let sql = format!("SELECT id, {} FROM {} {tail} ORDER BY id", R::COLUMNS.join(", "), R::TABLE);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), R::read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// A write in progress: everything done through it belongs to one action of the journal.
pub struct Tx<'a> {
    pub(crate) transaction: &'a Transaction<'a>,
    pub(crate) action: i64,
}

impl Tx<'_> {
    /// Reading inside the write.
    #[must_use]
    pub fn read(&self) -> Read<'_> {
        Read { connection: self.transaction }
    }

    /// Adds the record and gives it its identifier.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the file's own rules refuse it.
    pub fn insert<R: Record>(&self, record: &mut R) -> Result<()> {
        let marks = (1..=R::COLUMNS.len()).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", R::TABLE, R::COLUMNS.join(", "));
        self.transaction.prepare_cached(&sql)?.execute(params_from_iter(record.values()))?;
        record.set_id(self.transaction.last_insert_rowid());
        Ok(())
    }

    /// Replaces the record.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is no longer there, [`StoreError::Refused`] when refused.
    pub fn update<R: Record>(&self, record: &R) -> Result<()> {
        let sets =
            R::COLUMNS.iter().enumerate().map(|(n, c)| format!("{c} = ?{}", n + 2)).collect::<Vec<_>>();
        let sql = format!("UPDATE {} SET {} WHERE id = ?1", R::TABLE, sets.join(", "));
        let values = std::iter::once(Value::Integer(record.id())).chain(record.values());
        match self.transaction.prepare_cached(&sql)?.execute(params_from_iter(values))? {
            0 => Err(StoreError::NotFound { table: R::TABLE, id: record.id() }),
            _ => Ok(()),
        }
    }

    /// Adds the record when its identifier is 0, else replaces it.
    ///
    /// # Errors
    /// As [`Tx::insert`] and [`Tx::update`].
    pub fn save<R: Record>(&self, record: &mut R) -> Result<()> {
        if record.id() == 0 { self.insert(record) } else { self.update(record) }
    }

    /// Removes the record.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not there, [`StoreError::Refused`] when others need it.
    pub fn delete<R: Record>(&self, id: i64) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE id = ?1", R::TABLE);
        match self.transaction.prepare_cached(&sql)?.execute([id])? {
            0 => Err(StoreError::NotFound { table: R::TABLE, id }),
            _ => Ok(()),
        }
    }

    /// The journal's number of the action in progress.
    #[must_use]
    pub fn action(&self) -> i64 {
        self.action
    }
}
