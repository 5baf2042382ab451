//! What the buyer asks of itself, beyond the law: a clause from an amount of its own.

use super::answer::{LawAnswer, LawError, LawQuestion, absurd};
use crate::message::Message;
use crate::quantity::Cents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the buyer's own policy says of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PolicyAnswer {
    /// True from the buyer's amount on.
    pub asked: bool,
    /// The buyer's amount.
    pub threshold: Cents,
    /// The sentence: it also says when the law asks nothing, or asks where the policy does not.
    pub reason: Message,
}

/// Compares a contract with the amount from which its buyer wants a clause.
///
/// `answer` is what the law says of the same question: a policy adds to the law, it takes nothing away.
///
/// # Errors
/// [`LawError`] on an absurd amount.
pub fn policy(
    question: &LawQuestion,
    answer: &LawAnswer,
    threshold: Cents,
) -> Result<PolicyAnswer, LawError> {
    absurd(question.estimated_value)?;
    absurd(threshold)?;
    let asked = question.estimated_value >= threshold;
    let key = match (asked, answer.social_condition_required) {
        (true, false) => "law-policy-beyond-law",
        (true, true) => "law-policy-with-law",
        (false, false) => "law-policy-not-asked",
        (false, true) => "law-policy-law-alone",
    };
    let reason = Message::new(key).with("value", question.estimated_value).with("threshold", threshold);
    Ok(PolicyAnswer { asked, threshold, reason })
}
