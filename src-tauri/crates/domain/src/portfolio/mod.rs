//! The plan of the whole portfolio: which people to propose on which open seats, over the months.
//!
//! A need has seats and days; a person may take several seats when they share no day, since nobody works
//! twice at once. Each admissible pair has a score; the plan with the largest total is found and proven.
//! Where nobody can take two seats it is the assignment problem ([`assign`]); in general a search over
//! people's best days, bounded by the prices of seats (see `prices` and `search`). It proposes; the
//! facilitator keeps, sets aside, and decides.

mod assign;
mod clash;
#[cfg(test)]
mod clash_tests;
mod compare;
mod core;
mod facts;
mod improve;
mod prices;
mod search;
#[cfg(test)]
mod tests;
mod transport;

pub use assign::{AssignError, Assignment, MAX_ASSIGN, MAX_ASSIGN_PAIRS, MAX_ASSIGN_SCORE, assign};
pub use clash::{Contradiction, Decision};
pub use compare::{LineReason, reasons};
pub use facts::{
    Busy, MAX_PORTFOLIO_PAIRS, MAX_PORTFOLIO_SCORE, MAX_PORTFOLIO_SEATS, OpenNeed, Origin, Pair,
    PortfolioError, PortfolioFacts, PortfolioLine, PortfolioPlan,
};

use facts::Prepared;
use search::Search;

/// What whoever waits for a plan answers when asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// Search on.
    GoOn,
    /// Give the best plan so far.
    Stop,
}

/// The best plan. `watch` is asked often, with a count that grows; when it answers [`Watch::Stop`] the
/// best plan so far is given, with what no plan exceeds.
///
/// The same facts in another order give the same plan.
///
/// # Errors
/// Scores or sizes out of range, or a pair on a need that is not in the list.
pub fn portfolio(
    facts: &PortfolioFacts,
    watch: &mut dyn FnMut(u64) -> Watch,
) -> Result<PortfolioPlan, PortfolioError> {
    let prepared = Prepared::new(facts)?;
    let mut steps = 0;
    let mut go = || {
        steps += 1;
        watch(steps) == Watch::GoOn
    };
    let mut search = Search::new(&mut go);
    let prices = vec![0; prepared.core.needs.len()];
    let found = search.solve(&prepared.core, &prices, -1, 0);
    Ok(prepared.plan(&found.lines, found.bound))
}

/// The plan one would make by hand: the best pair first, then the best that still goes with it.
///
/// # Errors
/// As [`portfolio`].
pub fn greedy_portfolio(facts: &PortfolioFacts) -> Result<PortfolioPlan, PortfolioError> {
    let prepared = Prepared::new(facts)?;
    let lines = improve::greedy(&prepared.core);
    Ok(prepared.plan(&lines, i64::MAX))
}
