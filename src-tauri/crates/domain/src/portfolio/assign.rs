//! The assignment problem: people to needs with seats, a score for each pair, the largest total.

use super::transport::transport;
use crate::message::Message;

/// Most people and most needs of a bare assignment.
pub const MAX_ASSIGN: usize = 10_000;
/// Most pairs of a bare assignment.
pub const MAX_ASSIGN_PAIRS: usize = 10_000_000;
/// Largest score of a bare assignment, either sign: far from where sums would leave 128 bits.
pub const MAX_ASSIGN_SCORE: i64 = 1_000_000_000_000_000_000;

/// Who takes which need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// For each person, the place of her need in the list; none when she takes none.
    pub needs: Vec<Option<usize>>,
    /// Sum of the scores taken: no other assignment gives more.
    pub total: i128,
}

/// Why an assignment cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AssignError {
    /// More people or needs than [`MAX_ASSIGN`], or more pairs than [`MAX_ASSIGN_PAIRS`].
    #[error("too many people or needs")]
    TooMany,
    /// The row of a person does not hold one score for each need.
    #[error("the row of person {person} has {found} scores for {expected} needs")]
    Ragged {
        /// Her place, from zero.
        person: usize,
        /// How many needs there are.
        expected: usize,
        /// How many scores there are.
        found: usize,
    },
    /// A score is beyond [`MAX_ASSIGN_SCORE`].
    #[error("the score of person {person} for need {need} is out of range")]
    Score {
        /// Place of the person, from zero.
        person: usize,
        /// Place of the need, from zero.
        need: usize,
    },
}

impl AssignError {
    /// The sentence for the user.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::TooMany => Message::new("portfolio-error-too-many").with("maximum", MAX_ASSIGN),
            Self::Ragged { expected, found, .. } => {
                Message::new("portfolio-error-ragged").with("expected", *expected).with("found", *found)
            }
            Self::Score { .. } => Message::new("portfolio-error-score"),
        }
    }
}

/// Gives each person at most one need and each need at most its seats, for the largest total.
///
/// `scores[person][need]` is none when the pair is forbidden. A seat stays empty rather than cost: a
/// negative score is never taken. Of the assignments with the largest total one that fills most seats
/// is given, always the same one for the same input.
///
/// # Errors
/// Rows of unequal length, scores or sizes out of range.
pub fn assign(scores: &[Vec<Option<i64>>], seats: &[u32]) -> Result<Assignment, AssignError> {
    let pairs = scores.len().saturating_mul(seats.len());
    if scores.len() > MAX_ASSIGN || seats.len() > MAX_ASSIGN || pairs > MAX_ASSIGN_PAIRS {
        return Err(AssignError::TooMany);
    }
    let mut largest = 0;
    for (person, row) in scores.iter().enumerate() {
        if row.len() != seats.len() {
            return Err(AssignError::Ragged { person, expected: seats.len(), found: row.len() });
        }
        for (need, score) in row.iter().enumerate() {
            let score = score.unwrap_or(0);
            if score.unsigned_abs() > MAX_ASSIGN_SCORE.unsigned_abs() {
                return Err(AssignError::Score { person, need });
            }
            largest = largest.max(score);
        }
    }
    let seats: Vec<usize> = seats.iter().map(|k| usize::try_from(*k).unwrap_or(usize::MAX)).collect();
    let needs = most(scores, &seats, largest);
    let taken = needs.iter().zip(scores).filter_map(|(need, row)| row[(*need)?]);
    let total = taken.map(i128::from).sum();
    Ok(Assignment { needs, total })
}

/// Each score counts once more than all the seats there are, plus one for the seat it fills: the total
/// comes first, then the number of seats.
fn most(scores: &[Vec<Option<i64>>], seats: &[usize], largest: i64) -> Vec<Option<usize>> {
    let rows = i64::try_from(scores.len()).unwrap_or(i64::MAX).saturating_add(1);
    let weigh = |row: &Vec<Option<i64>>| -> Vec<(usize, i128)> {
        let usable = row.iter().enumerate().filter_map(|(need, score)| Some((need, (*score)?)));
        usable
            .filter(|(_, score)| *score >= 0)
            .map(|(need, score)| (need, i128::from(score) * i128::from(rows) + 1))
            .collect()
    };
    let people: Vec<Vec<(usize, i128)>> = scores.iter().map(weigh).collect();
    // Prices and lengths of paths stay below a few times the sum of the largest weights.
    let reach = (i128::from(largest) * i128::from(rows) + 1) * i128::from(rows) * 4;
    if reach < i128::from(i64::MAX) {
        let narrow = |row: &Vec<(usize, i128)>| -> Vec<(usize, i64)> {
            row.iter().map(|(need, weight)| (*need, i64::try_from(*weight).unwrap_or(0))).collect()
        };
        let people: Vec<Vec<(usize, i64)>> = people.iter().map(narrow).collect();
        transport(seats, &people)
    } else {
        transport(seats, &people)
    }
}
