//! Files in and out of the office: essential data of public procurement (DECP), other people's
//! tables, lists of people, hours, purchasing plans, the company's form, the yearly workbook, mails and calendars.
//!
//! Readers take bytes and give rows with their problems; writers take domain values and give bytes.
//! Nothing here knows the dossier file: the caller compares what was read with what it holds.
#![forbid(unsafe_code)]

pub mod agenda;
pub mod decp;
pub mod form;
pub mod hours;
pub mod mail;
pub mod open;
pub mod people;
pub mod plan;
pub mod row;
pub mod table;
pub mod workbook;
