//! Penalties: what the contract's own rule would give, kept as given to the buyer, with what the buyer decided.

use super::find;
use super::late::late_lines;
use crate::assets::assets;
use crate::documents::{Bases, checked_penalty, penalty_of};
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::delay::{LateLine, RateInForce};
use crate::view::documents::PenaltyInput;
use crate::view::structure::{
    DraftLine, PenaltiesView, PenaltyDecisionInput, PenaltyQuery, PenaltyRuleInput,
};
use crate::view::{ById, Saved};
use chrono::NaiveDate;
use clausier_domain::execution::commitments::exempted_at;
use clausier_domain::execution::penalty::{
    HourPrice, MILLION, MOST_LATE_DAYS, Penalty, PenaltyCap, PenaltyFacts, PenaltyRule, penalty,
};
use clausier_domain::execution::rates::RateKind;
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, Hours, RowId};
use clausier_domain::vocabulary::PenaltyDecision;
use clausier_store::tables::{Lot, PenaltyDraft, Tender};
use serde::{Deserialize, Serialize};

/// What a draft keeps of the day it was made.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept {
    rule: PenaltyInput,
    facts: PenaltyFacts,
    steps: Vec<Message>,
    #[serde(default)]
    late: Vec<LateLine>,
    /// Why other days of delay were taken than those counted.
    #[serde(default)]
    reason: String,
}

/// What a rule makes of a lot today.
struct Computed {
    written: PenaltyInput,
    facts: PenaltyFacts,
    late: Vec<LateLine>,
    counted: i64,
    rate: Option<RateInForce>,
    result: Penalty,
}

/// The kind of amount that a rule multiplies.
fn rate_kind(rule: &str) -> Option<RateKind> {
    match rule {
        "smic_multiple" => Some(RateKind::Smic),
        "phss_multiple" => Some(RateKind::Phss),
        _ => None,
    }
}

/// The amount of a kind in force on a day.
fn in_force(kind: RateKind, day: NaiveDate) -> Result<Option<RateInForce>, OfficeError> {
    let rate = assets()?.rates.on(kind, day);
    Ok(rate.map(|rate| RateInForce {
        amount: rate.amount,
        from: input::iso(rate.from),
        source: rate.provenance.source.clone(),
        checked: rate.provenance.checked,
    }))
}

/// What was written, in the units the computation reads.
fn rule_of(written: &PenaltyInput, amount: Option<Cents>) -> PenaltyRule {
    let micro = |cents: Cents| cents.get().saturating_mul(MILLION / 100);
    let multiple = written.multiple.map(|m| i64::from(m) * (MILLION / 100));
    let base = written.base.map(micro);
    let hour = match written.rule.as_str() {
        "per_hour" => written.per_hour.map(|price| HourPrice::Fixed { amount: micro(price) }),
        "smic_multiple" => multiple.zip(base).map(|(multiple, wage)| HourPrice::Smic { multiple, wage }),
        "phss_multiple" => {
            multiple.zip(base).map(|(multiple, ceiling)| HourPrice::Phss { multiple, ceiling })
        }
        _ => None,
    };
    let cap = written.cap.zip(amount).map(|(share, of)| PenaltyCap::Share { share, of });
    PenaltyRule { hour, per_late_day: written.per_late_day, cap }
}

fn facts_of(ledger: &Ledger, lot: &Lot, late_days: i64) -> PenaltyFacts {
    let progress = ledger.progress.get(&lot.id);
    let end = ledger.lot_span(lot.id).and_then(|s| s.ends_on).unwrap_or(ledger.today).max(ledger.today);
    let lines = ledger.commitment_lines(lot.id).unwrap_or_default();
    let exempted = exempted_at(&lines, end);
    PenaltyFacts {
        // What is owed already leaves exemptions out: they are shown, and taken off once.
        due: progress.map_or(Hours::ZERO, |p| p.due) + exempted,
        done: progress.map_or(Hours::ZERO, |p| p.done),
        exempted,
        late_days,
    }
}

fn compute(ledger: &Ledger, lot: &Lot, query: &PenaltyQuery) -> Result<Computed, OfficeError> {
    let late = late_lines(ledger, lot, &assets()?.execution);
    let counted: i64 = late.iter().map(|line| line.days).sum();
    let days = query.late_days.unwrap_or(counted);
    if !(0..=MOST_LATE_DAYS).contains(&days) {
        return Err(OfficeError::field("late_days", "error-too-large"));
    }
    let contract = ledger.contracts.get(&lot.contract);
    let mut written = penalty_of(ledger.studio.tenders.get(&lot.contract));
    // The amount in force when the lot ended, or today while it goes on.
    let end = ledger.lot_span(lot.id).and_then(|span| span.ends_on);
    let day = end.filter(|end| *end < ledger.today).unwrap_or(ledger.today);
    let rate = match rate_kind(&written.rule) {
        Some(kind) => in_force(kind, day)?,
        None => None,
    };
    let mut steps = Vec::new();
    if written.base.is_none()
        && let Some(rate) = &rate
    {
        written.base = Some(rate.amount);
        let key = match (written.rule.as_str(), rate.checked) {
            ("smic_multiple", true) => "penalty-smic-of",
            ("smic_multiple", false) => "penalty-smic-of-unchecked",
            (_, true) => "penalty-phss-of",
            (_, false) => "penalty-phss-of-unchecked",
        };
        steps.push(Message::new(key).with("amount", rate.amount).with("date", day));
    }
    if days > 0 && query.late_days.is_none() {
        steps.push(Message::new("penalty-days-counted").with("days", days).with("count", late.len()));
    } else if days != counted {
        let message = Message::new("penalty-days-typed").with("days", days).with("counted", counted);
        steps.push(message.with("reason", query.reason.trim()));
    }
    let facts = facts_of(ledger, lot, days);
    // The cap is a share of the contract: a contract without an amount has no cap to apply.
    let mut result = penalty(&rule_of(&written, contract.and_then(|c| c.amount)), &facts);
    steps.append(&mut result.steps);
    result.steps = steps;
    Ok(Computed { written, facts, late, counted, rate, result })
}

/// What the contract's penalty rule would give for a lot today. Clausier computes, the buyer decides.
///
/// # Errors
/// When the lot is no longer there; by the field: an absurd number of days.
pub fn penalties(desk: &Desk<'_>, query: PenaltyQuery) -> Result<PenaltiesView, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, query.lot)?;
    let Computed { facts, late, counted, rate, result, .. } = compute(&ledger, lot, &query)?;
    let drafts = ledger.structure.drafts.get(&lot.id).into_iter().flatten();
    let ends_on = ledger.lot_span(lot.id).and_then(|s| s.ends_on);
    Ok(PenaltiesView {
        lot: lot.id.0,
        contract: lot.contract.0,
        rule: penalty_of(ledger.studio.tenders.get(&lot.contract)),
        ended: ends_on.is_some_and(|end| end < ledger.today),
        late_days: facts.late_days,
        counted_days: counted,
        late,
        rate,
        smic: in_force(RateKind::Smic, ledger.today)?,
        phss: in_force(RateKind::Phss, ledger.today)?,
        missing: result.missing,
        amount: result.amount,
        steps: result.steps,
        drafts: drafts.rev().map(draft_line).collect(),
    })
}

fn draft_line(draft: &PenaltyDraft) -> DraftLine {
    let kept: Kept = serde_json::from_str(&draft.facts).unwrap_or_default();
    DraftLine {
        id: draft.id.0,
        drafted_on: input::iso(draft.drafted_on),
        amount: draft.amount,
        steps: kept.steps,
        decision: draft.decision,
        decided_on: input::optional_iso(draft.decided_on),
        decided_amount: draft.decided_amount,
        reason: draft.reason.clone(),
    }
}

/// Writes the penalty rule of a contract, as its terms say it.
///
/// # Errors
/// By the field: a rule without its amount, an amount out of range.
pub fn save_penalty_rule(desk: &Desk<'_>, edit: PenaltyRuleInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let contract = clausier_domain::quantity::ContractId(edit.contract);
    let title = ledger.contracts.get(&contract).map(|c| c.title.clone());
    let title = title.ok_or_else(|| OfficeError::refused("error-not-found"))?;
    let rule = checked_penalty(edit.rule, Bases::InForce)?;
    let json = serde_json::to_string(&rule).map_err(|e| OfficeError::Input(e.to_string()))?;
    let known = ledger.studio.tenders.get(&contract).cloned();
    let mut tender =
        Tender { penalty: json, ..known.unwrap_or_else(|| crate::documents::no_options(contract)) };
    desk.save(Message::new("journal-penalty-rule").with("title", title), |tx| {
        tx.save(&mut tender)?;
        Ok(edit.contract)
    })
}

/// Keeps a computation as it is given to the buyer.
///
/// # Errors
/// When nothing may be asked; by the field: an absurd number of days.
pub fn draft_penalty(desk: &Desk<'_>, query: PenaltyQuery) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = find(&ledger, query.lot)?;
    let Computed { written, facts, late, counted, result, .. } = compute(&ledger, lot, &query)?;
    let reason = input::words("late_reason", &query.reason, 500)?;
    if facts.late_days != counted && reason.is_empty() {
        return Err(OfficeError::field("late_reason", "error-late-days-reason"));
    }
    if result.amount <= Cents::ZERO {
        return Err(OfficeError::refused("error-no-penalty"));
    }
    let kept = Kept { rule: written, facts, steps: result.steps, late, reason };
    let mut draft = PenaltyDraft {
        id: RowId(0),
        lot: lot.id,
        drafted_on: desk.clock.today(),
        amount: result.amount,
        facts: serde_json::to_string(&kept).map_err(|e| OfficeError::Input(e.to_string()))?,
        decision: PenaltyDecision::Pending,
        decided_on: None,
        decided_amount: None,
        reason: String::new(),
    };
    let message = Message::new("journal-penalty-draft")
        .with("lot", ledger.lot_name(lot.id, desk.session.language()))
        .with("amount", draft.amount);
    desk.save(message, |tx| {
        tx.insert(&mut draft)?;
        Ok(draft.id.0)
    })
}

fn draft_of(ledger: &Ledger, id: i64) -> Result<&PenaltyDraft, OfficeError> {
    let draft = ledger.structure.drafts.values().flatten().find(|d| d.id.0 == id);
    draft.ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// Writes what the buyer decided of a computation.
///
/// # Errors
/// By the field: no date, no amount or one above the computation when it is lowered, no reason when it is lowered
/// or given up.
pub fn decide_penalty(desk: &Desk<'_>, edit: PenaltyDecisionInput) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let known = draft_of(&ledger, edit.id)?;
    let reason = input::words("reason", &edit.reason, 2_000)?;
    let mut draft = PenaltyDraft { decision: edit.decision, reason, ..known.clone() };
    (draft.decided_on, draft.decided_amount) = (None, None);
    if edit.decision != PenaltyDecision::Pending {
        let day = input::date("decided_on", edit.decided_on.as_deref().unwrap_or_default())?;
        if day > desk.clock.today() {
            return Err(OfficeError::field("decided_on", "error-date-future"));
        }
        draft.decided_on = Some(day);
        if edit.decision != PenaltyDecision::Applied && draft.reason.is_empty() {
            return Err(OfficeError::field("reason", "error-penalty-reason"));
        }
        draft.decided_amount = Some(match edit.decision {
            PenaltyDecision::Reduced => {
                let amount = edit.amount.ok_or_else(|| OfficeError::field("amount", "error-required"))?;
                if amount <= Cents::ZERO || amount >= known.amount {
                    return Err(OfficeError::field("amount", "error-penalty-reduced"));
                }
                amount
            }
            PenaltyDecision::Waived => Cents::ZERO,
            PenaltyDecision::Applied | PenaltyDecision::Pending => known.amount,
        });
    }
    let message = Message::new("journal-penalty-decided")
        .with("lot", ledger.lot_name(draft.lot, desk.session.language()));
    desk.save(message, |tx| {
        tx.update(&draft)?;
        Ok(draft.id.0)
    })
}

/// Removes a computation.
///
/// # Errors
/// When it is no longer there.
pub fn remove_penalty_draft(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = draft_of(&ledger, id)?.lot;
    let message =
        Message::new("journal-penalty-removed").with("lot", ledger.lot_name(lot, desk.session.language()));
    desk.save(message, |tx| {
        tx.delete::<PenaltyDraft>(id)?;
        Ok(id)
    })
}
