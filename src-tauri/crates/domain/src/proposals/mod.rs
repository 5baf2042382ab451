//! A proposal through its life, and the post that comes after a contract.

mod chain;

pub use chain::{NextSeat, next_seats};

use crate::vocabulary::ProposalStatus;

/// Statuses in the order of a proposal's life, as a board shows them.
pub const LIFE: [ProposalStatus; 6] = [
    ProposalStatus::Proposed,
    ProposalStatus::Interview,
    ProposalStatus::Accepted,
    ProposalStatus::Placed,
    ProposalStatus::Refused,
    ProposalStatus::HiredElsewhere,
];

impl ProposalStatus {
    /// Somebody still waits for an answer.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Interview | Self::Accepted)
    }

    /// An answer was given; an interview is not one.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        !matches!(self, Self::Proposed | Self::Interview)
    }

    /// The person is on her way to this post, or on it: not to be proposed on it again.
    #[must_use]
    pub const fn is_live(self) -> bool {
        self.is_open() || matches!(self, Self::Placed)
    }

    /// Whether a decision may lead from here to `next`.
    ///
    /// Forward only: a mistake is undone, a refusal is followed by another proposal. An interview may be moved
    /// to another day. Nobody is placed by a decision alone: a placement has an employer, dates and hours.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        match next {
            Self::Interview => matches!(self, Self::Proposed | Self::Interview),
            Self::Accepted => matches!(self, Self::Proposed | Self::Interview),
            Self::Refused | Self::HiredElsewhere => self.is_open(),
            Self::Proposed | Self::Placed => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ProposalStatus::{Accepted, HiredElsewhere, Interview, Placed, Proposed, Refused};

    #[test]
    fn a_proposal_goes_forward_only() {
        let allowed = [
            (Proposed, Interview),
            (Proposed, Accepted),
            (Proposed, Refused),
            (Proposed, HiredElsewhere),
            (Interview, Interview),
            (Interview, Accepted),
            (Interview, Refused),
            (Interview, HiredElsewhere),
            (Accepted, Refused),
            (Accepted, HiredElsewhere),
        ];
        for from in LIFE {
            for to in LIFE {
                assert_eq!(from.may_become(to), allowed.contains(&(from, to)), "{from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn an_end_is_an_end() {
        for status in LIFE {
            let ended = LIFE.iter().all(|next| !status.may_become(*next));
            assert_eq!(ended, !status.is_open(), "{status:?}");
            assert_eq!(status.is_live(), status.is_open() || status == Placed);
        }
    }
}
