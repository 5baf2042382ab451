//! Delays, ceilings and thresholds of the follow-up, as data of `assets/rules/execution.toml`.
//!
//! Most are habits of facilitators, not law: they ship as defaults with `checked = false`, the
//! office edits them, and screens say "not checked" until somebody did.

use crate::execution::foresight::ForesightRules;
use crate::matching::rules::MatchingRules;
use crate::quantity::{BasisPoints, Hours};
use crate::rulebook::Provenance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A value that comes from law or practice, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rule<T> {
    /// The value in force.
    pub value: T,
    /// Article, document or habit it comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Everything the follow-up of a lot takes from data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExecutionRules {
    /// Day of the following month on which declarations are due, 1 to 28.
    pub declaration_day: Rule<i64>,
    /// What a line of hours may count.
    pub counting: CountingRules,
    /// How a lot is judged and forecast.
    pub progress: ProgressRules,
    /// How long before a date it is announced.
    pub alerts: AlertRules,
    /// How sure a forecast is.
    pub foresight: ForesightRules,
    /// What posts are suggested for a lot that is not held.
    pub openings: OpeningRules,
    /// How people are ordered on a need.
    pub matching: MatchingRules,
}

/// Ceilings on hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountingRules {
    /// Days of a week that can be worked, from Monday: 6 leaves Sunday out.
    pub working_days_per_week: Rule<i64>,
    /// Most hours a covered day can hold when the month is covered only in part.
    pub most_hours_per_day: Rule<Hours>,
    /// A person's month above this is refused.
    pub monthly_refused: Rule<Hours>,
    /// A person's month above this is kept with a warning.
    pub monthly_warned: Rule<Hours>,
    /// Legal ceiling of a week, quoted beside the two above.
    pub weekly_limit: Rule<Hours>,
}

/// Levels, forecast and the point of no return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgressRules {
    /// From this share of the expected hours a lot is on time.
    pub good_from: Rule<BasisPoints>,
    /// From this share (and below `good_from`) a lot is to be watched; under it, late.
    pub watch_from: Rule<BasisPoints>,
    /// A lot without a single hour after this share of its duration is named.
    pub silent_share: Rule<BasisPoints>,
    /// Share of what is owed that will be missing at the end, from which a lot is late.
    pub missing_late: Rule<BasisPoints>,
    /// The same share, from which a lot is to be watched.
    pub missing_watch: Rule<BasisPoints>,
    /// Paid weeks in a year: monthly hours are weekly hours x this / 12.
    pub weeks_per_year: Rule<i64>,
    /// Hours of a post in a month while the lot has too few months to observe.
    pub hours_per_post: Rule<Hours>,
    /// Months of posts from which the lot's own mean replaces `hours_per_post`.
    pub observed_from: Rule<i64>,
    /// A full-time month, to convert a gap into full-time persons.
    pub full_time_month: Rule<Hours>,
    /// Most posts a lot can hold at once, as a multiple of the posts an even pace needs, when
    /// the companies have not agreed a number.
    pub posts_times_even: Rule<i64>,
    /// At least this many posts are taken as possible on any lot.
    pub least_most_posts: Rule<i64>,
}

/// Posts suggested from what a lot is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpeningRules {
    /// Days it takes to find somebody: a suggested post starts no sooner.
    pub lead_days: Rule<i64>,
    /// Hours of a week in a suggested post.
    pub weekly_hours: Rule<Hours>,
}

/// Days of notice before each kind of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AlertRules {
    /// Up to this many days ahead is "this week".
    pub week_days: Rule<i64>,
    /// A lot to watch is named when its point of no return is this near.
    pub no_return_days: Rule<i64>,
    /// Hours waiting longer than this are for today.
    pub check_days: Rule<i64>,
    /// Before a proof ends.
    pub proof_days: Rule<i64>,
    /// Before a person's hours stop counting.
    pub eligibility_days: Rule<i64>,
    /// Before a placement ends while the lot still owes hours.
    pub contract_days: Rule<i64>,
    /// Before a placement ends, the person's next post is looked for.
    pub chain_days: Rule<i64>,
    /// Before the buyer publishes the tender.
    pub calibration_days: Rule<i64>,
    /// Before a lot ends.
    pub lot_ending_days: Rule<i64>,
}

#[cfg(test)]
mod tests {
    use crate::execution::fixtures::rules;

    #[test]
    fn shipped_rules_are_coherent() {
        let rules = rules();
        assert!(rules.counting.monthly_warned.value < rules.counting.monthly_refused.value);
        assert!(rules.progress.watch_from.value < rules.progress.good_from.value);
        assert!((1..=28).contains(&rules.declaration_day.value));
        assert!(rules.progress.hours_per_post.value <= rules.progress.full_time_month.value);
        assert!((1..=7).contains(&rules.counting.working_days_per_week.value));
    }

    #[test]
    fn a_misspelt_rule_is_refused_not_ignored() {
        let text = include_str!("../../../../../assets/rules/execution.toml");
        let broken = text.replace("[counting.monthly_refused]", "[counting.monthly_refuse]");
        assert_ne!(text, broken);
        assert!(toml::from_str::<super::ExecutionRules>(&broken).is_err());
    }
}
