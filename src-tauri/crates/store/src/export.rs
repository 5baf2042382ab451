//! Rows as they stand, for whoever wants everything in open formats.

use crate::tables::JOURNALED;
use crate::{Read, Result, StoreError};
use rusqlite::types::ValueRef;
use serde_json::Value;

impl Read<'_> {
    /// Names of the columns of a table of [`JOURNALED`], `id` first.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for another table; when the file cannot be read.
    pub fn columns(&self, table: &str) -> Result<Vec<String>> {
        if !JOURNALED.contains(&table) {
            return Err(StoreError::Refused("no such table".into()));
        }
        let statement = self.connection.prepare(&format!("SELECT * FROM {table} LIMIT 0"))?;
        Ok(statement.column_names().map(str::to_owned).collect())
    }

    /// Gives each row of a table of [`JOURNALED`] in the order of its identifiers: values in the order of
    /// [`Read::columns`], integers in the units of the file (hundredths, cents).
    ///
    /// # Errors
    /// As [`Read::columns`], or what `row` answers.
    pub fn rows<E: From<StoreError>>(
        &self,
        table: &str,
        mut row: impl FnMut(Vec<Value>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let columns = self.columns(table)?.len();
        let sql = format!("SELECT * FROM {table} ORDER BY id");
        let mut statement = self.connection.prepare(&sql).map_err(StoreError::from)?;
        let mut found = statement.query([]).map_err(StoreError::from)?;
        while let Some(line) = found.next().map_err(StoreError::from)? {
            let values = (0..columns)
                .map(|index| Ok(plain(line.get_ref(index)?)))
                .collect::<rusqlite::Result<Vec<Value>>>()
                .map_err(StoreError::from)?;
            row(values)?;
        }
        Ok(())
    }
}

fn plain(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => n.into(),
        ValueRef::Real(x) => x.into(),
        ValueRef::Text(text) | ValueRef::Blob(text) => String::from_utf8_lossy(text).into(),
    }
}
