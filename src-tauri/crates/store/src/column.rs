//! How a value of the domain stands in a column.

use chrono::NaiveDate;
use clausier_domain::quantity::{BasisPoints, Cents, Hours, YearMonth};
use rusqlite::types::{FromSqlError, Type, Value, ValueRef};
use serde::{Serialize, de::DeserializeOwned};

/// A type that can be written to and read from one column.
pub trait Column: Sized {
    /// The column's value.
    fn to_column(&self) -> Value;
    /// From the column's value.
    ///
    /// # Errors
    /// When the stored value has another shape.
    fn from_column(value: ValueRef<'_>) -> Result<Self, FromSqlError>;
}

/// Reads column `index` of `row`.
pub(crate) fn read<T: Column>(row: &rusqlite::Row<'_>, index: usize) -> rusqlite::Result<T> {
    T::from_column(row.get_ref(index)?)
        .map_err(|e| rusqlite::Error::FromSqlConversionFailure(index, Type::Null, Box::new(e)))
}

macro_rules! integer_column {
    ($($type:ty, $from:expr, $to:expr);+ $(;)?) => {$(
        impl Column for $type {
            fn to_column(&self) -> Value {
                let to: fn(&$type) -> i64 = $to;
                Value::Integer(to(self))
            }
            fn from_column(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
                let from: fn(i64) -> Option<$type> = $from;
                from(value.as_i64()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )+};
}

integer_column!(
    i64, Some, |v| *v;
    u32, |v| u32::try_from(v).ok(), |v| i64::from(*v);
    bool, |v| Some(v != 0), |v| i64::from(*v);
    Hours, |v| Some(Hours::new(v)), |v| v.get();
    Cents, |v| Some(Cents::new(v)), |v| v.get();
    BasisPoints, |v| Some(BasisPoints::new(v)), |v| v.get();
    YearMonth, YearMonth::from_number, |v| v.number();
);

macro_rules! id_column {
    ($($type:ident),+) => {$(
        impl Column for clausier_domain::quantity::$type {
            fn to_column(&self) -> Value {
                Value::Integer(self.0)
            }
            fn from_column(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
                Ok(Self(value.as_i64()?))
            }
        }
    )+};
}

id_column!(
    OrganisationId,
    OperationId,
    ContractId,
    LotId,
    CommitmentId,
    CalibrationId,
    PersonId,
    CriterionId,
    ProofId,
    NeedId,
    ProposalId,
    PlacementId,
    HourLineId,
    ContactId,
    PledgeId,
    SiteId,
    ActionId,
    RowId
);

impl Column for String {
    fn to_column(&self) -> Value {
        Value::Text(self.clone())
    }
    fn from_column(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        Ok(value.as_str()?.to_owned())
    }
}

impl Column for NaiveDate {
    fn to_column(&self) -> Value {
        Value::Text(self.format("%Y-%m-%d").to_string())
    }
    fn from_column(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        Self::parse_from_str(value.as_str()?, "%Y-%m-%d").map_err(|e| FromSqlError::Other(Box::new(e)))
    }
}

impl<T: Column> Column for Option<T> {
    fn to_column(&self) -> Value {
        self.as_ref().map_or(Value::Null, Column::to_column)
    }
    fn from_column(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::from_column(value).map(Some),
        }
    }
}

/// The text of an enumeration as serde writes it.
pub(crate) fn enum_text<T: Serialize>(value: &T) -> Value {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => Value::Text(text),
        _ => Value::Null,
    }
}

/// An enumeration from the text that serde wrote.
pub(crate) fn enum_value<T: DeserializeOwned>(value: ValueRef<'_>) -> Result<T, FromSqlError> {
    serde_json::from_value(serde_json::Value::String(value.as_str()?.to_owned()))
        .map_err(|e| FromSqlError::Other(Box::new(e)))
}

/// Implements [`Column`] for enumerations stored as their serde text.
macro_rules! enum_column {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::column::Column for $type {
            fn to_column(&self) -> rusqlite::types::Value {
                $crate::column::enum_text(self)
            }
            fn from_column(value: rusqlite::types::ValueRef<'_>) -> Result<Self, rusqlite::types::FromSqlError> {
                $crate::column::enum_value(value)
            }
        }
    )+};
}
pub(crate) use enum_column;
