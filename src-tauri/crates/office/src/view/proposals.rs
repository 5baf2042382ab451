//! Duty 2: proposals followed to their end, the texts that go with them, the next posts.

use super::Choice;
use super::matching::ReasonLine;
use clausier_domain::message::Message;
use clausier_domain::vocabulary::ProposalStatus;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which proposals to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ProposalsQuery {
    /// `open` (waiting for an answer), `placed`, `ended`, or empty for all.
    pub filter: String,
    /// Only on this lot.
    #[ts(type = "number | null")]
    pub lot: Option<i64>,
    /// Words of the person, the post or the lot.
    pub text: String,
    /// Only those without any news for at least this many days.
    pub older_days: Option<u32>,
}

/// Proposals by status, in the order of their life.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposalsView {
    /// Those that fit the query: open ones that wait longest first, ended ones latest first; at most 500.
    pub rows: Vec<ProposalRow>,
    /// How many fit, shown or not.
    pub total: u32,
    /// How many wait for an answer, whatever the query.
    pub open: u32,
    /// How many led to a contract, whatever the query.
    pub placed: u32,
    /// How many ended otherwise, whatever the query.
    pub ended: u32,
    /// Lots that have proposals.
    pub lots: Vec<Choice>,
}

/// A proposal on the board.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposalRow {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name of the person.
    pub name: String,
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// The job.
    pub title: String,
    /// The lot.
    #[ts(type = "number")]
    pub lot: i64,
    /// Name of the lot.
    pub lot_name: String,
    /// Where it stands.
    pub status: ProposalStatus,
    /// Proposed on, ISO.
    pub proposed_on: String,
    /// Day of the interview, ISO.
    pub interview_on: Option<String>,
    /// Decided on, ISO.
    pub decided_on: Option<String>,
    /// Days since the last news; an interview to come counts as news.
    #[ts(type = "number")]
    pub days: i64,
    /// Reason of a refusal (Fluent key), empty when none.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// First day of the post, ISO.
    pub starts_on: String,
    /// Seats still open on the need.
    pub seats_open: u32,
    /// What may be decided now.
    pub next: Vec<ProposalStatus>,
    /// A placement may be made of it.
    pub may_place: bool,
}

/// One decision on one or several proposals.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DecisionsInput {
    /// The proposals.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
    /// Interview, accepted, refused or hired elsewhere.
    pub status: ProposalStatus,
    /// Day of the interview or of the decision, ISO; today when missing.
    pub on: Option<String>,
    /// Code of the reason: compulsory for a refusal, empty otherwise.
    pub reason: String,
}

/// A remark on a proposal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposalNote {
    /// The proposal.
    #[ts(type = "number")]
    pub id: i64,
    /// The remark; empty takes it away.
    pub note: String,
}

/// Who a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterTo {
    /// The person.
    Person,
    /// The body that referred or accompanies the person.
    Referrer,
    /// The company of the post.
    Company,
}

/// Asks for the texts that go with proposals.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LettersQuery {
    /// The proposals.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
    /// For whom.
    pub to: LetterTo,
    /// The company written to, among those of the lot; none for the one that holds it.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub company: Option<i64>,
}

/// Texts ready to copy: nothing is sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Letters {
    /// One for each addressee.
    pub letters: Vec<Letter>,
    /// What to know before sending: an agreement that is missing, a date to check.
    pub warnings: Vec<Message>,
}

/// A text for one addressee.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Letter {
    /// The proposals it speaks of.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
    /// Name of the addressee.
    pub name: String,
    /// Address for mail, empty when not known.
    pub email: String,
    /// Telephone, empty when not known.
    pub phone: String,
    /// The company it is written to; none for somebody else.
    #[ts(type = "number | null")]
    pub company: Option<i64>,
    /// The companies of the lot it may be written to.
    pub companies: Vec<Addressee>,
    /// Subject.
    pub subject: String,
    /// The text, to be changed freely before it is copied.
    pub body: String,
}

/// A company a text may be written to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Addressee {
    /// Identifier.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
}

/// A text that was sent, to be kept among the exchanges.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LetterSent {
    /// The proposals it speaks of.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
    /// For whom.
    pub to: LetterTo,
    /// The company it was sent to, among those of the lot; none for the one that holds it.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub company: Option<i64>,
    /// The text as it was sent.
    pub text: String,
}

/// People whose contract ends soon, with the posts that could follow.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChainsView {
    /// How many days ahead contracts are looked at.
    #[ts(type = "number")]
    pub days: i64,
    /// The nearest end first.
    pub lines: Vec<ChainLine>,
    /// Open seats looked at.
    pub seats: u32,
}

/// Somebody whose contract ends soon.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChainLine {
    /// The person.
    #[ts(type = "number")]
    pub person: i64,
    /// Name of the person.
    pub name: String,
    /// The lot of the contract.
    #[ts(type = "number")]
    pub lot: i64,
    /// Its name.
    pub lot_name: String,
    /// The employer.
    pub employer: String,
    /// Last day of the contract, ISO.
    pub ends_on: String,
    /// Days until then, zero on the last day.
    #[ts(type = "number")]
    pub days_left: i64,
    /// Posts that fit, fewest days without a contract first; the first three.
    pub seats: Vec<ChainSeat>,
    /// How many posts fit in all.
    pub fits: u32,
}

/// A post that could follow a contract.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChainSeat {
    /// The need.
    #[ts(type = "number")]
    pub need: i64,
    /// The job.
    pub title: String,
    /// Name of the lot.
    pub lot_name: String,
    /// First day the person could be there, ISO.
    pub starts_on: String,
    /// Days without a contract in between.
    #[ts(type = "number")]
    pub gap_days: i64,
    /// Why it fits, and what to know.
    pub reasons: Vec<ReasonLine>,
    /// The person is already proposed on it.
    pub proposed: bool,
}
