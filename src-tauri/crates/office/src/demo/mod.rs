//! The fictional office: two years of a facilitator's work, one click away, the same every time.
//!
//! Names, places and the story are data of `assets/demo`; this module draws the rest around them
//! with a fixed seed, relative to the day it is asked for. Distributions follow real offices
//! (shares of modalities, criteria, outcomes), and the rules hold everywhere but where a screen
//! needs an anomaly: one month over the legal ceiling, one after the end of a contract.

mod data;
mod exchanges;
mod people;
mod plan;
mod proofs;
mod random;
mod roster;
mod sites;
mod sliding;
mod story;
mod studio;
mod tender;
#[cfg(test)]
mod tests;
mod work;
mod write;

use chrono::NaiveDate;
use clausier_store::{StoreError, Tx};
use data::Data;
use plan::Plan;
use random::Random;
use sliding::Sliding;

/// How large the fictional office is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoSize {
    /// People followed now or before.
    pub people: usize,
    /// Lots, those of the tender to calibrate included.
    pub lots: usize,
    /// Monthly lines of hours, approached within a few percent.
    pub hour_lines: usize,
}

impl DemoSize {
    /// An office of one facilitator: what the mock-ups show.
    #[must_use]
    pub const fn office() -> Self {
        Self { people: 160, lots: 70, hour_lines: 4_000 }
    }

    /// A large office, to see that lists hold.
    #[must_use]
    pub const fn large() -> Self {
        Self { people: 3_000, lots: 500, hour_lines: 40_000 }
    }
}

/// What was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DemoSummary {
    /// Buyers, companies and integration structures.
    pub organisations: usize,
    /// Operations.
    pub operations: usize,
    /// Contracts, the tender included.
    pub contracts: usize,
    /// Lots.
    pub lots: usize,
    /// People.
    pub people: usize,
    /// Placements.
    pub placements: usize,
    /// Lines of hours.
    pub hour_lines: usize,
    /// Needs, open or not.
    pub needs: usize,
}

/// Fills an empty dossier with the fictional office as it stands on `today`; part of the caller's
/// one action, so that a single undo takes it back. The same day and size give the same content.
///
/// # Errors
/// [`StoreError::Refused`] when the dossier already holds such rows or the demo's files are not
/// coherent, or what the file says.
pub fn fill(tx: &Tx<'_>, today: NaiveDate, size: DemoSize) -> Result<DemoSummary, StoreError> {
    let data = Data::load()?;
    let plan = draw(&data, today, size)?;
    write::write(tx, plan)
}

/// Draws everything in memory.
fn draw(data: &Data, today: NaiveDate, size: DemoSize) -> Result<Plan<'_>, StoreError> {
    let mut plan = Plan {
        data,
        when: Sliding::new(today),
        random: Random::new(20_261_123),
        people: Vec::new(),
        contracts: Vec::new(),
        lots: Vec::new(),
        placements: Vec::new(),
    };
    plan.lay_out(size.lots)?;
    let posts: usize = plan.lots.iter().filter_map(|l| l.running.as_ref()).map(|r| r.posts).sum();
    plan.draw_people(size.people, posts.saturating_sub(data.story.seats.len()));
    plan.tell_story()?;
    plan.fill_running()?;
    let written: usize = plan.placements.iter().map(|p| p.lines.len()).sum();
    plan.fill_closed(size.hour_lines.saturating_sub(written))?;
    plan.draw_outcomes();
    Ok(plan)
}
