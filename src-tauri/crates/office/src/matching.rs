//! Duty 2: needs and the people for them.

mod compare;
mod facts;
mod needs;
mod suggest;
mod targets;
#[cfg(test)]
mod targets_tests;
#[cfg(test)]
mod tests;

pub use compare::{need, ranked, unlock_lines};
pub use needs::{needs, remove_need, save_need, set_need_status};
pub use suggest::{open_suggested_needs, suggested_needs};
pub use targets::{remove_target, save_target};

pub(crate) use compare::reason_lines;
pub(crate) use facts::{candidate_facts, need_facts};
pub(crate) use needs::{LONGEST_WEEK, need_of, seats_open};
