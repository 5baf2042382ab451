//! Which device may carry the integration effort of a tender, with reasons.

use super::law::{question, value_of};
use super::line::Computed;
use crate::assets::assets;
use crate::error::OfficeError;
use crate::ledger::Ledger;
use crate::view::studio::AdviceView;
use clausier_domain::quantity::{BasisPoints, Cents, Hours};
use clausier_domain::rulebook::{
    AdviceDuty, AdviceObject, AdviceQuestion, AdvisedDevice, Device, Standing, advise, law,
};
use clausier_domain::vocabulary::OrganisationKind;
use clausier_store::tables::Contract;
use std::collections::BTreeSet;

/// Trade whose least hours are published.
const CLEANING: &str = "cleaning";

/// Every device, the advised one first.
pub(super) fn advice(
    ledger: &Ledger,
    contract: &Contract,
    lines: &[Computed],
) -> Result<Vec<AdviceView>, OfficeError> {
    let assets = assets()?;
    let views = || lines.iter().map(|l| &l.view);
    let lots: Cents = views().filter_map(|l| l.amount).sum();
    let duty = match question(ledger, contract, lots).ok().and_then(|asked| law(&asked, &assets.rules).ok()) {
        None => AdviceDuty::Unknown,
        Some(answer) if !answer.social_condition_required => AdviceDuty::NotRequired,
        Some(_) if ledger.studio.derogations.contains_key(&contract.id) => AdviceDuty::Derogated,
        Some(_) => AdviceDuty::Required,
    };
    let complete = !lines.is_empty() && views().all(|l| l.central.is_some() && l.kept.is_some());
    let asked = AdviceQuestion {
        kind: contract.kind,
        amount: value_of(contract, lots),
        object: if !lines.is_empty() && views().all(|l| l.trade == CLEANING) {
            AdviceObject::Cleaning
        } else {
            AdviceObject::Ordinary
        },
        hours: complete.then(|| views().filter_map(|l| l.kept).sum::<Hours>()),
        duration_months: contract.duration_months,
        labour_share: labour_share(lines),
        structures: structures(ledger, lines),
        average_turnover: None,
        obstacles: Vec::new(),
        duty,
    };
    let devices = advise(&asked, &assets.advice, &assets.calibration).devices;
    Ok(devices.into_iter().enumerate().map(|(place, device)| view(place, device)).collect())
}

fn view(place: usize, device: AdvisedDevice) -> AdviceView {
    let mut sources: Vec<&str> = device.citations.iter().map(|c| c.provenance.source.as_str()).collect();
    sources.dedup();
    AdviceView {
        device: match device.device {
            Device::IntegrationService => "integration_service",
            Device::FullReservation => "full_reservation",
            Device::ReservedLot => "reserved_lot",
            Device::ClauseAndCriterion => "clause_and_criterion",
            Device::Clause => "clause",
            Device::Criterion => "criterion",
            Device::None => "none",
        }
        .to_owned(),
        advised: place == 0 && device.standing == Standing::Advised,
        source: sources.join(" ; "),
        checked: device.citations.iter().all(|c| c.provenance.checked),
        reasons: device.reasons,
    }
}

/// Share of labour of the lots together, weighted by amount; none while a lot has no amount or no share.
fn labour_share(lines: &[Computed]) -> Option<BasisPoints> {
    let (mut work, mut whole) = (0, 0);
    for line in lines {
        let amount = line.view.amount?;
        work += amount.scaled(line.view.labour_share?.get(), BasisPoints::ONE.get()).get();
        whole += amount.get();
    }
    BasisPoints::ratio(work, whole)
}

/// Structures that could answer: those whose posts in one of the trades, or in any, are entered; none when the
/// office entered no posts at all.
fn structures(ledger: &Ledger, lines: &[Computed]) -> Option<u32> {
    let capacities = &ledger.studio.capacities;
    if capacities.is_empty() {
        return None;
    }
    let trades: BTreeSet<&str> = lines.iter().map(|l| l.view.trade.as_str()).collect();
    let able = capacities.iter().filter(|(organisation, posts)| {
        ledger.organisations.get(organisation).is_some_and(|o| o.kind == OrganisationKind::Siae)
            && posts.iter().any(|p| {
                p.to_month.last_day() >= ledger.today
                    && (p.trade.is_empty() || trades.contains(p.trade.as_str()))
            })
    });
    u32::try_from(able.count()).ok()
}
