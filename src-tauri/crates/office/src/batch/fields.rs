//! The fields of one JSON object, each refused by its path.

use crate::error::OfficeError;
use clausier_domain::calibration::{CalibrationField, Spread};
use clausier_domain::decimal::{self, DecimalError};
use clausier_domain::message::{Arg, Message};
use serde_json::{Map, Value};

/// An object and where it stands in the document. A member that is `null` is an absent one.
pub(super) struct Fields<'a> {
    object: &'a Map<String, Value>,
    at: String,
}

impl<'a> Fields<'a> {
    pub(super) fn of(value: &'a Value, at: &str) -> Result<Self, OfficeError> {
        let object = value.as_object().ok_or_else(|| OfficeError::field(at, "error-object"))?;
        Ok(Self { object, at: at.to_owned() })
    }

    /// `lots[2].amount`.
    pub(super) fn path(&self, name: &str) -> String {
        if self.at.is_empty() { name.to_owned() } else { format!("{}.{name}", self.at) }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|v| !v.is_null())
    }

    pub(super) fn need(&self, name: &str) -> Result<&'a Value, OfficeError> {
        self.get(name).ok_or_else(|| OfficeError::field(&self.path(name), "error-required"))
    }

    /// Only a JSON number is one: text in quotes may be anything, and a guess would be a figure
    /// that nobody typed.
    fn number(
        &self,
        name: &str,
        value: &Value,
        read: impl Fn(&str) -> Result<i64, DecimalError>,
    ) -> Result<i64, OfficeError> {
        let Value::Number(number) = value else {
            return Err(OfficeError::field(&self.path(name), "error-number"));
        };
        read(&number.to_string()).map_err(|fault| match fault {
            DecimalError::OutOfRange => OfficeError::Field {
                field: self.path(name),
                message: Message::new("calibration-error-too-large").with("field", label(name)),
            },
            DecimalError::Malformed | DecimalError::TooPrecise => {
                OfficeError::field(&self.path(name), "error-number")
            }
        })
    }

    pub(super) fn decimal(&self, name: &str, scale: u32) -> Result<i64, OfficeError> {
        self.number(name, self.need(name)?, |text| decimal::parse(text, scale))
    }

    pub(super) fn optional(&self, name: &str, scale: u32) -> Result<Option<i64>, OfficeError> {
        self.get(name).map(|v| self.number(name, v, |text| decimal::parse(text, scale))).transpose()
    }

    /// One number, or low, central and high.
    pub(super) fn spread(&self, name: &str, scale: u32) -> Result<Spread<i64>, OfficeError> {
        let value = self.need(name)?;
        if !value.is_object() {
            return Ok(Spread::sure(self.decimal(name, scale)?));
        }
        let inner = Fields::of(value, &self.path(name))?;
        let central = inner.decimal("central", scale)?;
        Ok(Spread {
            low: inner.optional("low", scale)?.unwrap_or(central),
            central,
            high: inner.optional("high", scale)?.unwrap_or(central),
        })
    }

    /// A count: never rounded, never negative.
    pub(super) fn whole(&self, name: &str) -> Result<u32, OfficeError> {
        let number = self.number(name, self.need(name)?, |text| decimal::parse_exact(text, 0))?;
        u32::try_from(number).map_err(|_| OfficeError::field(&self.path(name), "error-number"))
    }

    pub(super) fn optional_whole(&self, name: &str) -> Result<Option<u32>, OfficeError> {
        self.get(name).map(|_| self.whole(name)).transpose()
    }

    pub(super) fn text(&self, name: &str) -> Result<&'a str, OfficeError> {
        self.need(name)?.as_str().ok_or_else(|| OfficeError::field(&self.path(name), "error-text"))
    }

    pub(super) fn list(&self, name: &str) -> Result<&'a [Value], OfficeError> {
        let list = self.need(name)?.as_array();
        list.map(Vec::as_slice).ok_or_else(|| OfficeError::field(&self.path(name), "error-list"))
    }
}

/// The name of an input in words, where it has some.
pub(super) fn label(name: &str) -> Arg {
    let known = CalibrationField::ALL.iter().find(|field| field.name() == name);
    known.map_or_else(|| Arg::Text(name.to_owned()), |field| Arg::Key(field.key()))
}
