//! The facilitator's rules as pure functions and types.
//!
//! Nothing here reads a file, a database or the clock: `today` is an argument, rules that come
//! from law or practice arrive as data. What this crate decides, the window, the terminal and
//! the workbook all show.
#![forbid(unsafe_code)]

pub mod calibration;
pub mod clause;
pub mod decimal;
pub mod discretion;
pub mod eligibility;
pub mod execution;
pub mod feasibility;
pub mod impact;
pub mod matching;
pub mod message;
pub mod nir;
pub mod places;
pub mod plan;
pub mod portfolio;
pub mod proposals;
pub mod quantity;
pub mod rulebook;
pub mod siret;
pub mod text;
pub mod trades;
pub mod twins;
pub mod vocabulary;
