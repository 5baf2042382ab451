//! The plan as its table shows it: every line calibrated by the cost method, and the best choice.

use super::stored;
use crate::assets::assets;
use crate::calibrate::law::law_view;
use crate::calibrate::line::line as calibrated;
use crate::error::OfficeError;
use crate::input;
use crate::ledger::Ledger;
use crate::session::Desk;
use crate::view::calibrate::{CalibrationLineView, LineInput};
use crate::view::plan::{PlanChoice, PlanHead, PlanLineView, PlanTotals, PlanView, Plans};
use crate::view::{ById, Nothing};
use clausier_domain::message::Message;
use clausier_domain::plan::{self, WorkDays};
use clausier_domain::quantity::{ContractId, Hours, div_round};
use clausier_domain::rulebook::{AdviceDuty, AdviceObject, AdviceQuestion, Standing, advise};
use clausier_domain::vocabulary::ContractStatus;
use clausier_store::tables::{Contract, PlanLine, PurchasePlan};
use serde_json::Value;

/// The plans of the dossier, latest first.
///
/// # Errors
/// When the dossier cannot be read.
pub fn plans(desk: &Desk<'_>, _: Nothing) -> Result<Plans, OfficeError> {
    let ledger = desk.ledger()?;
    let mut plans: Vec<PurchasePlan> = desk.store.read(|read| read.all().map_err(OfficeError::from))?;
    plans.sort_by_key(|plan| std::cmp::Reverse((plan.imported_on, plan.id)));
    let heads = plans.iter().map(|plan| {
        let (plan, lines) = stored(desk, plan.id.0)?;
        let mut hours = Hours::ZERO;
        for line in &lines {
            hours += calibrate(&ledger, &plan, line)?.rounded.unwrap_or_default();
        }
        Ok(head(&ledger, &plan, lines.len(), hours))
    });
    Ok(Plans { plans: heads.collect::<Result<_, OfficeError>>()? })
}

fn head(ledger: &Ledger, plan: &PurchasePlan, lines: usize, hours: Hours) -> PlanHead {
    PlanHead {
        id: plan.id.0,
        name: plan.name.clone(),
        buyer: plan.buyer.map(|buyer| ledger.organisation_name(buyer)).unwrap_or_default(),
        imported_on: input::iso(plan.imported_on),
        lines: u32::try_from(lines).unwrap_or(u32::MAX),
        hours,
    }
}

/// A plan, calibrated, with the best set of lines for the days at hand.
///
/// # Errors
/// When the plan is no longer there.
pub fn plan(desk: &Desk<'_>, ById { id }: ById) -> Result<PlanView, OfficeError> {
    let ledger = desk.ledger()?;
    let (plan, stored) = stored(desk, id)?;
    let mut lines =
        stored.iter().map(|line| view(&ledger, &plan, line)).collect::<Result<Vec<_>, OfficeError>>()?;
    let choice = choose(&mut lines, plan.days)?;
    let hours = lines.iter().filter_map(|line| line.rounded).sum();
    let count = |wanted: &dyn Fn(&PlanLineView) -> bool| {
        u32::try_from(lines.iter().filter(|line| wanted(line)).count()).unwrap_or(u32::MAX)
    };
    let totals = PlanTotals {
        amount: lines.iter().filter_map(|line| line.amount).sum(),
        hours,
        days: lines.iter().map(|line| line.days).sum(),
        incomplete: count(&|line| line.central.is_none()),
        required: count(&|line| line.required == Some(true)),
    };
    Ok(PlanView { head: head(&ledger, &plan, lines.len(), hours), days: plan.days, lines, totals, choice })
}

/// The contract that a line would become, for the rules that look at one.
pub(super) fn contract_of(plan: &PurchasePlan, line: &PlanLine) -> Contract {
    Contract {
        id: ContractId(0),
        operation: None,
        buyer: plan.buyer,
        reference: String::new(),
        title: line.title.clone(),
        kind: line.kind,
        status: ContractStatus::Study,
        cpv: line.cpv.clone(),
        procedure: String::new(),
        place: String::new(),
        amount: line.amount,
        duration_months: line.duration_months,
        launch_on: line.launch_on,
        notified_on: None,
        starts_on: None,
        ends_on: None,
        social: String::new(),
        decp_uid: String::new(),
        warnings: "[]".to_owned(),
        version: 1,
    }
}

pub(super) fn calibrate(
    ledger: &Ledger,
    plan: &PurchasePlan,
    line: &PlanLine,
) -> Result<CalibrationLineView, OfficeError> {
    let typed = LineInput {
        contract: 0,
        lot: 0,
        title: line.title.clone(),
        trade: line.trade.clone(),
        amount: line.amount,
        labour_share: line.labour_share,
        hourly_cost: line.hourly_cost,
        effort: line.effort,
        kept: None,
        method: "cost".to_owned(),
        inputs: Default::default(),
    };
    calibrated(ledger, &contract_of(plan, line), line.position, typed)
}

fn view(ledger: &Ledger, plan: &PurchasePlan, line: &PlanLine) -> Result<PlanLineView, OfficeError> {
    let found = calibrate(ledger, plan, line)?;
    let buyer = plan.buyer.and_then(|buyer| ledger.organisations.get(&buyer));
    let required = match line.amount {
        Some(amount) => {
            let kind = buyer.map_or("", |buyer| buyer.buyer_kind.as_str());
            law_view(&contract_of(plan, line), kind, amount)?.required
        }
        None => None,
    };
    Ok(PlanLineView {
        id: line.id.0,
        position: u32::try_from(line.position).unwrap_or(0),
        title: line.title.clone(),
        service: line.service.clone(),
        kind: line.kind,
        cpv: line.cpv.clone(),
        trade: line.trade.clone(),
        trade_label: found.trade_label.clone(),
        amount: line.amount,
        launch_on: input::optional_iso(line.launch_on),
        duration_months: line.duration_months,
        labour_share: found.labour_share,
        labour_share_typed: found.labour_share_typed,
        hourly_cost: found.hourly_cost,
        hourly_cost_typed: found.hourly_cost_typed,
        effort: line.effort,
        low: found.low,
        central: found.central,
        high: found.high,
        rounded: found.rounded,
        days: line.days,
        hours_per_day: found
            .rounded
            .and_then(|hours| div_round(i128::from(hours.get()) * 100, i128::from(line.days)))
            .map(Hours::new),
        required,
        device: device(line, &found, required)?,
        verdict: found.verdict,
        reasons: found.reasons,
        taken: line.taken,
        chosen: false,
        why: Message::new("plan-why-incomplete"),
        contract: line.contract.map(|contract| contract.0),
        notes: serde_json::from_str(&line.notes).unwrap_or_default(),
    })
}

/// The device that practice advises; empty while the hours are not known or none is advised.
fn device(
    line: &PlanLine,
    found: &CalibrationLineView,
    required: Option<bool>,
) -> Result<String, OfficeError> {
    let (Some(amount), Some(hours)) = (line.amount, found.rounded) else { return Ok(String::new()) };
    let assets = assets()?;
    let question = AdviceQuestion {
        kind: line.kind,
        amount,
        object: if line.trade == "cleaning" { AdviceObject::Cleaning } else { AdviceObject::Ordinary },
        hours: Some(hours),
        duration_months: line.duration_months,
        labour_share: found.labour_share,
        structures: None,
        average_turnover: None,
        obstacles: Vec::new(),
        duty: match required {
            Some(true) => AdviceDuty::Required,
            Some(false) => AdviceDuty::NotRequired,
            None => AdviceDuty::Unknown,
        },
    };
    let advice = advise(&question, &assets.advice, &assets.calibration);
    let first = advice.first().filter(|first| first.standing == Standing::Advised);
    Ok(match first.map(|first| serde_json::to_value(first.device)) {
        Some(Ok(Value::String(name))) => name,
        _ => String::new(),
    })
}

/// Marks the lines of the set that gives the most hours, and says why each is in it or not. Tenders
/// already made and lines that cannot be calculated are not chosen from.
fn choose(lines: &mut [PlanLineView], days: i64) -> Result<PlanChoice, OfficeError> {
    let mut open = Vec::new();
    let mut facts = Vec::new();
    for (place, line) in lines.iter_mut().enumerate() {
        let (None, Some(hours)) = (line.contract, line.rounded) else {
            if line.contract.is_some() {
                line.why = Message::new("plan-why-tender");
            }
            continue;
        };
        // A clause that the verdict advises against brings nothing to count on.
        let worth = !matches!(line.verdict.as_str(), "too_small" | "no_potential");
        let hours = if worth { hours } else { Hours::ZERO };
        open.push(place);
        facts.push(plan::PlanLine { hours, days: WorkDays::new(line.days) });
    }
    let chosen = plan::choose(&facts, WorkDays::new(days))
        .map_err(|_| OfficeError::refused("plan-choice-impossible"))?;
    for (place, answer) in open.into_iter().zip(&chosen.lines) {
        if let Some(line) = lines.get_mut(place) {
            line.chosen = answer.is_taken();
            line.why = answer.message.clone();
        }
    }
    let taken = chosen.lines.iter().filter(|line| line.is_taken()).count();
    Ok(PlanChoice {
        lines: u32::try_from(taken).unwrap_or(u32::MAX),
        hours: chosen.hours,
        days: chosen.days.get(),
        simple_hours: chosen.greedy_hours,
        optimal: true,
    })
}
