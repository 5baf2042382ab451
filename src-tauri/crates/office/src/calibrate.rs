//! Duty 1: calibrating the lots of a tender before it is published.

use crate::assets::{Assets, assets};
use crate::error::OfficeError;
use crate::follow::{fte, organisation_named};
use crate::input;
use crate::ledger::Ledger;
use crate::session::{Desk, Session};
use crate::settings::Settings;
use crate::view::calibrate::{
    CalibrationLineView, CalibrationTotals, Driver, FormulaStep, LawView, LineInput, LinesInput, NewTender,
    TenderFacts, TenderLine, TenderView, Tenders, TradeChoice, Trades,
};
use crate::view::{ById, Nothing, Saved};
use clausier_domain::calibration::{
    Calibrated, CalibrationError, CalibrationField, CalibrationInputs, CalibrationRequest, CostBasis, FormulaOperator,
    HourlyCost, Ratio, Spread, ValueOrigin, Verdict, calibrate as run, drivers, shown,
};
use clausier_domain::message::Message;
use clausier_domain::quantity::{
    BasisPoints, CalibrationId, Cents, CommitmentId, ContractId, Hours, LotId, PersonId, RowId, YearMonth,
};
use clausier_domain::rulebook::{BuyerKind, LawQuestion, law};
use clausier_domain::vocabulary::{
    CommitmentKind, ContractKind, ContractStatus, LotStatus, OrganisationKind, PersonStatus,
};
use clausier_store::Tx;
use clausier_store::tables::{Calibration, CalibrationLine, Commitment, Contract, Lot};
use std::collections::{BTreeMap, BTreeSet};

/// Amounts are estimates: what moves the total tries them 5 % down and up.
const AMOUNT_STEP: i64 = 5;
/// The effort rate is tried one point down and up.
const EFFORT_STEP: BasisPoints = BasisPoints::percent(1);
/// Fewer people of the pool than this for each post: the lot is tight.
const EASY_POOL: i64 = 4;
/// Effort rate of a new line: frequent for works, unchecked practice of facilitators.
const USUAL_EFFORT: BasisPoints = BasisPoints::percent(5);
/// Highest effort rate taken as meant.
const HIGHEST_EFFORT: BasisPoints = BasisPoints::ONE;
/// Lots of one tender.
const MOST_LOTS: usize = 200;

/// Trade profiles, for lists.
///
/// # Errors
/// When this build holds broken data.
pub fn trades(_: &Session, _: Nothing) -> Result<Trades, OfficeError> {
    let choice = |t: &clausier_domain::trades::Trade| TradeChoice {
        code: t.code.clone(),
        label: t.label(),
        labour_share: [t.labour_share.low, t.labour_share.central, t.labour_share.high],
        hourly_cost: [t.hourly_cost.low, t.hourly_cost.central, t.hourly_cost.high],
        source: t.provenance.source.clone(),
        checked: t.provenance.checked && t.hourly_cost_checked,
    };
    Ok(Trades { trades: assets()?.trades.trades.iter().map(choice).collect() })
}

const fn prepared(status: ContractStatus) -> bool {
    matches!(status, ContractStatus::Study | ContractStatus::Calibrated | ContractStatus::Published)
}

/// Tenders being prepared, next publication first.
///
/// # Errors
/// When the dossier cannot be read.
pub fn tenders(desk: &Desk<'_>, _: Nothing) -> Result<Tenders, OfficeError> {
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let mut tenders = Vec::new();
    for contract in ledger.contracts.values().filter(|c| prepared(c.status)) {
        let lines = lines(&ledger, contract, &settings)?;
        tenders.push(TenderLine {
            id: contract.id.0,
            title: contract.title.clone(),
            buyer: ledger.buyer_name(contract),
            launch_on: input::optional_iso(contract.launch_on),
            lots: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            hours: lines.iter().filter_map(|l| l.kept).sum(),
            status: contract.status,
        });
    }
    tenders.sort_by_key(|t| (t.status, t.launch_on.clone().unwrap_or_else(|| "9999".into()), t.id));
    Ok(Tenders { tenders })
}

/// Makes a tender with one empty lot, ready to type in.
///
/// # Errors
/// By the field: title or buyer missing, absurd date or duration.
pub fn create_tender(desk: &Desk<'_>, edit: NewTender) -> Result<Saved, OfficeError> {
    let title = input::required("title", &edit.title, 300)?;
    let buyer = input::required("buyer", &edit.buyer, 200)?;
    let launch_on = input::optional_date("launch_on", edit.launch_on.as_deref())?;
    check_duration(edit.duration_months)?;
    let lot_title = crate::words::text(desk.session.language(), "tender-first-lot");
    desk.save(Message::new("journal-tender").with("title", title.as_str()), |tx| {
        let buyer = organisation_named(tx, &buyer, OrganisationKind::Buyer, "")?;
        let mut contract = Contract {
            id: ContractId(0),
            operation: None,
            buyer: Some(buyer.id),
            reference: String::new(),
            title,
            kind: edit.kind,
            status: ContractStatus::Study,
            cpv: String::new(),
            procedure: String::new(),
            place: String::new(),
            amount: None,
            duration_months: edit.duration_months,
            launch_on,
            notified_on: None,
            starts_on: None,
            ends_on: None,
            social: String::new(),
            decp_uid: String::new(),
            warnings: "[]".to_owned(),
            version: 1,
        };
        tx.insert(&mut contract)?;
        tx.insert(&mut new_lot(contract.id, 1, lot_title))?;
        Ok(contract.id.0)
    })
}

fn new_lot(contract: ContractId, number: i64, title: String) -> Lot {
    Lot {
        id: LotId(0),
        contract,
        number,
        title,
        trade: String::new(),
        amount: None,
        starts_on: None,
        ends_on: None,
        place: String::new(),
        status: LotStatus::Study,
        max_posts: 0,
    }
}

fn check_duration(months: Option<u32>) -> Result<(), OfficeError> {
    if months.is_some_and(|m| m == 0 || m > 600) {
        return Err(OfficeError::field("duration_months", "error-duration"));
    }
    Ok(())
}

fn contract_of(ledger: &Ledger, id: i64) -> Result<&Contract, OfficeError> {
    ledger.contracts.get(&ContractId(id)).ok_or_else(|| OfficeError::refused("error-not-found"))
}

/// Changes what the law looks at.
///
/// # Errors
/// By the field: title missing, absurd date or duration, unknown kind of buyer.
pub fn save_tender(desk: &Desk<'_>, edit: TenderFacts) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let mut contract = contract_of(&ledger, edit.id)?.clone();
    contract.title = input::required("title", &edit.title, 300)?;
    contract.kind = edit.kind;
    contract.launch_on = input::optional_date("launch_on", edit.launch_on.as_deref())?;
    check_duration(edit.duration_months)?;
    contract.duration_months = edit.duration_months;
    if !matches!(edit.buyer_kind.as_str(), "" | "state" | "local" | "utility") {
        return Err(OfficeError::field("buyer_kind", "error-buyer-kind"));
    }
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b)).cloned();
    desk.save(Message::new("journal-tender-changed").with("title", contract.title.as_str()), |tx| {
        tx.update(&contract)?;
        if let Some(mut buyer) = buyer.filter(|b| b.buyer_kind != edit.buyer_kind) {
            buyer.buyer_kind = edit.buyer_kind;
            tx.update(&buyer)?;
        }
        Ok(contract.id.0)
    })
}

/// A tender and its calibration.
///
/// # Errors
/// When the contract is no longer there.
pub fn tender(desk: &Desk<'_>, ById { id }: ById) -> Result<TenderView, OfficeError> {
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let contract = contract_of(&ledger, id)?;
    let lines = lines(&ledger, contract, &settings)?;
    let lots = ledger.contract_lots.get(&contract.id).into_iter().flatten();
    let kept_on = lots
        .filter_map(|l| ledger.commitments.get(l))
        .flatten()
        .filter(|c| c.calibration.is_some())
        .map(|c| c.effective_on)
        .max();
    let buyer = contract.buyer.and_then(|b| ledger.organisations.get(&b));
    let totals = totals(&lines, &ledger, contract, &settings)?;
    Ok(TenderView {
        id: contract.id.0,
        title: contract.title.clone(),
        buyer: ledger.buyer_name(contract),
        buyer_kind: buyer.map(|b| b.buyer_kind.clone()).unwrap_or_default(),
        kind: contract.kind,
        status: contract.status,
        launch_on: input::optional_iso(contract.launch_on),
        duration_months: contract.duration_months,
        kept_on: input::optional_iso(kept_on),
        drivers: if totals.incomplete == 0 { total_drivers(&lines)? } else { Vec::new() },
        law: law_view(contract, buyer.map_or("", |b| b.buyer_kind.as_str()), totals.amount)?,
        lines,
        totals,
    })
}

fn lines(ledger: &Ledger, contract: &Contract, settings: &Settings) -> Result<Vec<CalibrationLineView>, OfficeError> {
    let calibration = chosen(ledger, contract.id);
    let lots = ledger.contract_lots.get(&contract.id).into_iter().flatten().filter_map(|id| ledger.lots.get(id));
    lots.filter(|lot| lot.status != LotStatus::NoClause)
        .map(|lot| {
            let stored = ledger.calibration_lines.get(&lot.id).into_iter().flatten();
            let stored = stored.filter(|l| Some(l.calibration) == calibration.map(|c| c.id)).next_back();
            let typed = LineInput {
                contract: contract.id.0,
                lot: lot.id.0,
                title: lot.title.clone(),
                trade: lot.trade.clone(),
                amount: lot.amount,
                labour_share: stored.and_then(|l| l.labour_share),
                hourly_cost: stored.and_then(|l| l.hourly_cost),
                effort: stored.map_or(USUAL_EFFORT, |l| l.effort),
                kept: stored.and_then(|l| l.kept_hours),
            };
            line(ledger, contract, lot.number, typed, settings)
        })
        .collect()
}

/// The calibration that counts: the chosen one, else the latest.
fn chosen(ledger: &Ledger, contract: ContractId) -> Option<&Calibration> {
    let all = ledger.calibrations.get(&contract)?;
    all.iter().find(|c| c.chosen).or_else(|| all.last())
}

/// The inputs of a line, or `None` while something is missing.
fn inputs_of(typed: &LineInput, assets: &Assets) -> Option<CalibrationInputs> {
    let profile = assets.trades.get(&typed.trade);
    let labour_share = match typed.labour_share {
        Some(share) => Spread::sure(share),
        None => profile?.labour_share,
    };
    let hourly_cost = match typed.hourly_cost {
        Some(cost) => Spread::sure(cost),
        None => profile?.hourly_cost,
    };
    Some(CalibrationInputs::Cost {
        amount: Spread::sure(typed.amount?),
        basis: CostBasis {
            labour_share: labour_share.map(Ratio::from),
            effort_rate: Spread::sure(Ratio::from(typed.effort)),
            hourly_cost: hourly_cost.map(HourlyCost::from),
        },
    })
}

fn refused(error: CalibrationError) -> OfficeError {
    let field = match error.field {
        CalibrationField::EffortRate => "effort".to_owned(),
        CalibrationField::Hours => "kept".to_owned(),
        other => other.name().to_owned(),
    };
    OfficeError::Field { field, message: error.message() }
}

fn request(ledger: &Ledger, contract: &Contract, typed: &LineInput, assets: &Assets) -> Option<CalibrationRequest> {
    let mut request = CalibrationRequest::new(inputs_of(typed, assets)?);
    request.duration_months = duration(ledger, contract, typed.lot);
    request.available_people = Some(u32::try_from(pool(ledger, &typed.trade, assets).len()).unwrap_or(u32::MAX));
    for (field, typed) in [
        (CalibrationField::LabourShare, typed.labour_share.is_some()),
        (CalibrationField::HourlyCost, typed.hourly_cost.is_some()),
    ] {
        request.origins.insert(field, if typed { ValueOrigin::Typed } else { ValueOrigin::Profile });
    }
    Some(request)
}

fn duration(ledger: &Ledger, contract: &Contract, lot: i64) -> Option<u32> {
    let lot = ledger.lots.get(&LotId(lot));
    let own = lot.and_then(|l| {
        let months = YearMonth::of(l.starts_on?).months_until(YearMonth::of(l.ends_on?)) + 1;
        u32::try_from(months).ok().filter(|m| *m > 0)
    });
    own.or(contract.duration_months)
}

/// People of the dossier who wish the trade, or a neighbouring one, and are eligible.
fn pool(ledger: &Ledger, trade: &str, assets: &Assets) -> Vec<PersonId> {
    let Some(profile) = assets.trades.get(trade) else { return Vec::new() };
    let wished = |person: &PersonId| {
        ledger.wishes.get(person).into_iter().flatten().any(|w| {
            w.trade == trade
                || (!w.trade.is_empty() && profile.neighbours.contains(&w.trade))
                || (!w.rome.is_empty() && profile.rome.contains(&w.rome))
        })
    };
    let fits = |p: &&clausier_store::tables::Person| {
        p.status == PersonStatus::Active
            && ledger.eligibility.get(&p.id).is_some_and(|e| e.eligible)
            && wished(&p.id)
    };
    ledger.people.values().filter(fits).map(|p| p.id).collect()
}

fn line(
    ledger: &Ledger,
    contract: &Contract,
    number: i64,
    typed: LineInput,
    settings: &Settings,
) -> Result<CalibrationLineView, OfficeError> {
    let assets = assets()?;
    let profile = assets.trades.get(&typed.trade);
    let request = request(ledger, contract, &typed, assets);
    let result = request.as_ref().map(|r| run(r, &assets.calibration)).transpose().map_err(refused)?;
    let pool = request.as_ref().and_then(|r| r.available_people).unwrap_or(0);
    let (verdict, reasons) = judge(result.as_ref(), pool);
    let rounded = result.as_ref().map(|r| r.rounded);
    let posts = result.as_ref().and_then(|r| r.full_time_people);
    debug_assert!(settings.day_hours > Hours::ZERO);
    Ok(CalibrationLineView {
        lot: typed.lot,
        number,
        title: typed.title,
        trade_label: profile.map(|p| p.label()).unwrap_or_default(),
        trade: typed.trade,
        amount: typed.amount,
        labour_share: typed.labour_share.or(profile.map(|p| p.labour_share.central)),
        labour_share_typed: typed.labour_share.is_some(),
        hourly_cost: typed.hourly_cost.or(profile.map(|p| p.hourly_cost.central)),
        hourly_cost_typed: typed.hourly_cost.is_some(),
        effort: typed.effort,
        low: result.as_ref().map(|r| shown(r.hours_low)),
        central: result.as_ref().map(|r| shown(r.hours)),
        high: result.as_ref().map(|r| shown(r.hours_high)),
        kept: typed.kept.or(rounded),
        kept_typed: typed.kept.is_some(),
        rounded,
        posts,
        pool,
        verdict,
        reasons,
        steps: result.map(|r| r.steps.into_iter().map(step).collect()).unwrap_or_default(),
    })
}

fn judge(result: Option<&Calibrated>, pool: u32) -> (String, Vec<Message>) {
    let Some(result) = result else {
        return ("incomplete".to_owned(), vec![Message::new("line-incomplete")]);
    };
    let word = match result.verdict {
        Verdict::Reasonable => "reasonable",
        Verdict::TooSmall => "too_small",
        Verdict::Oversized => "oversized",
        Verdict::NoPotential => "no_potential",
    };
    let mut reasons = result.reasons.clone();
    if result.verdict == Verdict::Reasonable
        && let Some(posts) = result.full_time_people
        && i64::from(pool) * 100 < posts * EASY_POOL
    {
        reasons.insert(
            0,
            Message::new("line-tight")
                .with("pool", i64::from(pool))
                .with("posts", clausier_domain::message::Arg::Hundredths(posts)),
        );
        return ("tight".to_owned(), reasons);
    }
    (word.to_owned(), reasons)
}

fn step(part: clausier_domain::calibration::FormulaPart) -> FormulaStep {
    FormulaStep {
        label: part.label,
        sign: match part.operator {
            FormulaOperator::Start => "",
            FormulaOperator::Times => "×",
            FormulaOperator::DividedBy => "÷",
            FormulaOperator::Minus => "−",
            FormulaOperator::Equals => "=",
        }
        .to_owned(),
        value: part.value,
        origin: match part.origin {
            ValueOrigin::Typed => "typed",
            ValueOrigin::Computed => "computed",
            _ => "profile",
        }
        .to_owned(),
    }
}

fn totals(
    lines: &[CalibrationLineView],
    ledger: &Ledger,
    contract: &Contract,
    settings: &Settings,
) -> Result<CalibrationTotals, OfficeError> {
    let assets = assets()?;
    let kept: Hours = lines.iter().filter_map(|l| l.kept).sum();
    let people: BTreeSet<PersonId> = lines.iter().flat_map(|l| pool(ledger, &l.trade, assets)).collect();
    debug_assert!(contract.id.0 > 0);
    Ok(CalibrationTotals {
        amount: lines.iter().filter_map(|l| l.amount).sum(),
        low: lines.iter().filter_map(|l| l.low).sum(),
        central: lines.iter().filter_map(|l| l.central).sum(),
        high: lines.iter().filter_map(|l| l.high).sum(),
        kept,
        days: fte(kept, settings.day_hours),
        fte: fte(kept, settings.fte_hours),
        posts: lines.iter().filter_map(|l| l.posts).sum(),
        pool: u32::try_from(people.len()).unwrap_or(u32::MAX),
        incomplete: u32::try_from(lines.iter().filter(|l| l.central.is_none()).count()).unwrap_or(u32::MAX),
        day_hours: settings.day_hours,
        fte_hours: settings.fte_hours,
    })
}

/// How far each factor alone moves the total: every lot's factor at its bounds, the others at their centre.
fn total_drivers(lines: &[CalibrationLineView]) -> Result<Vec<Driver>, OfficeError> {
    let assets = assets()?;
    let mut sums: BTreeMap<CalibrationField, (Hours, Hours)> = BTreeMap::new();
    let mut moved: BTreeMap<CalibrationField, Hours> = BTreeMap::new();
    let total: Hours = lines.iter().filter_map(|l| l.central).sum();
    for line in lines {
        let typed = typed_again(line);
        let Some(CalibrationInputs::Cost { amount, mut basis }) = inputs_of(&typed, assets) else { continue };
        let (less, more) = (line.effort - EFFORT_STEP, line.effort + EFFORT_STEP);
        basis.effort_rate = Spread {
            low: less.max(BasisPoints::ZERO).into(),
            central: line.effort.into(),
            high: more.min(BasisPoints::ONE).into(),
        };
        let amount = Spread {
            low: amount.central.scaled(100 - AMOUNT_STEP, 100),
            central: amount.central,
            high: amount.central.scaled(100 + AMOUNT_STEP, 100),
        };
        for driver in drivers(&CalibrationInputs::Cost { amount, basis }).map_err(refused)? {
            let sum = sums.entry(driver.field).or_default();
            sum.0 += shown(driver.low);
            sum.1 += shown(driver.high);
            *moved.entry(driver.field).or_default() += line.central.unwrap_or_default();
        }
    }
    let mut found: Vec<Driver> = sums
        .into_iter()
        .map(|(field, (low, high))| {
            // Lots whose factor has no bounds stay at their centre.
            let still = total - moved.get(&field).copied().unwrap_or_default();
            Driver {
                factor: match field {
                    CalibrationField::EffortRate => "effort",
                    CalibrationField::LabourShare => "labour_share",
                    CalibrationField::HourlyCost => "hourly_cost",
                    _ => "amount",
                }
                .to_owned(),
                low: low + still,
                high: high + still,
                range: range(field, lines, assets),
            }
        })
        .collect();
    found.sort_by_key(|d| d.low - d.high);
    Ok(found)
}

fn typed_again(line: &CalibrationLineView) -> LineInput {
    LineInput {
        contract: 0,
        lot: line.lot,
        title: String::new(),
        trade: line.trade.clone(),
        amount: line.amount,
        labour_share: line.labour_share.filter(|_| line.labour_share_typed),
        hourly_cost: line.hourly_cost.filter(|_| line.hourly_cost_typed),
        effort: line.effort,
        kept: None,
    }
}

fn range(field: CalibrationField, lines: &[CalibrationLineView], assets: &Assets) -> Message {
    let profiles = || lines.iter().filter_map(|l| assets.trades.get(&l.trade));
    match field {
        CalibrationField::EffortRate => Message::new("driver-effort-range"),
        CalibrationField::LabourShare => Message::new("driver-labour-share-range")
            .with("low", profiles().map(|p| p.labour_share.low).min().unwrap_or_default())
            .with("high", profiles().map(|p| p.labour_share.high).max().unwrap_or_default()),
        CalibrationField::HourlyCost => Message::new("driver-hourly-cost-range")
            .with("low", profiles().map(|p| p.hourly_cost.low).min().unwrap_or_default())
            .with("high", profiles().map(|p| p.hourly_cost.high).max().unwrap_or_default()),
        _ => Message::new("driver-amount-range").with("percent", AMOUNT_STEP),
    }
}

fn buyer_kind(kind: &str) -> Option<BuyerKind> {
    match kind {
        "state" => Some(BuyerKind::State),
        "local" => Some(BuyerKind::Local),
        "utility" => Some(BuyerKind::Utility),
        _ => None,
    }
}

fn law_view(contract: &Contract, buyer: &str, amount: Cents) -> Result<LawView, OfficeError> {
    let amount = if amount.is_zero() { contract.amount.unwrap_or_default() } else { amount };
    let missing = match (buyer_kind(buyer), contract.launch_on, amount) {
        (None, ..) => Some("law-missing-buyer"),
        (_, None, _) => Some("law-missing-launch"),
        (.., Cents::ZERO) => Some("law-missing-amount"),
        _ => None,
    };
    let (Some(buyer), Some(launch_date), None) = (buyer_kind(buyer), contract.launch_on, missing) else {
        return Ok(LawView {
            required: None,
            conclusion: Message::new(missing.unwrap_or("law-missing-buyer")),
            value: (!amount.is_zero()).then_some(amount),
            threshold: None,
            article: String::new(),
            source: String::new(),
            checked: false,
            valid_from: None,
            valid_to: None,
            derogations: Vec::new(),
            reasons: Vec::new(),
        });
    };
    let question = LawQuestion {
        kind: contract.kind,
        buyer,
        estimated_value: amount,
        launch_date,
        scope: Default::default(),
        duration_months: contract.duration_months,
        yearly_purchases: None,
    };
    let answer = law(&question, &assets()?.rules)
        .map_err(|e| OfficeError::Field { field: "amount".to_owned(), message: e.message() })?;
    let mut reasons = answer.reasons.into_iter();
    Ok(LawView {
        required: Some(answer.social_condition_required),
        conclusion: reasons.next().unwrap_or_else(|| Message::new("law-missing-amount")),
        value: Some(amount),
        threshold: answer.threshold,
        article: answer.article.unwrap_or_default(),
        source: answer.source,
        checked: answer.checked,
        valid_from: input::optional_iso(answer.valid_from),
        valid_to: input::optional_iso(answer.valid_to),
        derogations: answer.derogations.into_iter().map(|d| d.label).collect(),
        reasons: reasons.collect(),
    })
}

/// Computes a line while it is typed; nothing is saved.
///
/// # Errors
/// By the field that is out of range.
pub fn preview_line(desk: &Desk<'_>, typed: LineInput) -> Result<CalibrationLineView, OfficeError> {
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let contract = contract_of(&ledger, typed.contract)?;
    check_line(&typed)?;
    let number = ledger.lots.get(&LotId(typed.lot)).map_or(0, |l| l.number);
    line(&ledger, contract, number, typed, &settings)
}

fn check_line(typed: &LineInput) -> Result<(), OfficeError> {
    if typed.effort < BasisPoints::ZERO || typed.effort > HIGHEST_EFFORT {
        return Err(OfficeError::field("effort", "error-rate"));
    }
    if typed.labour_share.is_some_and(|s| s < BasisPoints::ZERO || s > BasisPoints::ONE) {
        return Err(OfficeError::field("labour_share", "error-rate"));
    }
    if typed.amount.is_some_and(|a| a < Cents::ZERO) {
        return Err(OfficeError::field("amount", "error-negative"));
    }
    if typed.hourly_cost.is_some_and(|c| c <= Cents::ZERO || c > Cents::euros(1_000)) {
        return Err(OfficeError::field("hourly_cost", "error-hourly-cost"));
    }
    if typed.kept.is_some_and(|h| h < Hours::ZERO || h > Hours::whole(5_000_000)) {
        return Err(OfficeError::field("kept", "error-hours-absurd"));
    }
    Ok(())
}

/// Saves one or several lines: one action. A lot 0 is added at the end.
///
/// # Errors
/// By the field that is out of range; nothing is saved then.
pub fn save_lines(desk: &Desk<'_>, edit: LinesInput) -> Result<Saved, OfficeError> {
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let first = edit.lines.first().ok_or_else(|| OfficeError::field("lines", "error-required"))?;
    let contract = contract_of(&ledger, first.contract)?.clone();
    let known = ledger.contract_lots.get(&contract.id).map_or(0, Vec::len);
    let added = edit.lines.iter().filter(|l| l.lot == 0).count();
    if known + added > MOST_LOTS {
        return Err(OfficeError::field("lines", "error-too-many-lots"));
    }
    let mut views = Vec::with_capacity(edit.lines.len());
    for typed in &edit.lines {
        check_line(typed)?;
        input::required("title", &typed.title, 300)?;
        input::words("trade", &typed.trade, 60)?;
        views.push(line(&ledger, &contract, 0, typed.clone(), &settings)?);
    }
    let message = Message::new("journal-lines").with("count", edit.lines.len()).with("title", contract.title.as_str());
    desk.save(message, |tx| {
        let calibration = calibration_for(tx, &ledger, contract.id)?;
        let mut number = ledger
            .contract_lots
            .get(&contract.id)
            .into_iter()
            .flatten()
            .filter_map(|id| ledger.lots.get(id))
            .map(|l| l.number)
            .max()
            .unwrap_or(0);
        let mut last = 0;
        for (typed, view) in edit.lines.into_iter().zip(views) {
            let mut lot = match ledger.lots.get(&LotId(typed.lot)) {
                Some(lot) if lot.contract == contract.id => lot.clone(),
                Some(_) => return Err(OfficeError::refused("error-not-found")),
                None => {
                    number += 1;
                    new_lot(contract.id, number, String::new())
                }
            };
            lot.title = typed.title.trim().to_owned();
            lot.trade = typed.trade;
            lot.amount = typed.amount;
            tx.save(&mut lot)?;
            let stored = ledger.calibration_lines.get(&lot.id).into_iter().flatten();
            let stored = stored.filter(|l| l.calibration == calibration).next_back();
            tx.save(&mut CalibrationLine {
                id: stored.map_or(RowId(0), |s| s.id),
                calibration,
                lot: lot.id,
                method: "cost".to_owned(),
                labour_share: typed.labour_share,
                hourly_cost: typed.hourly_cost,
                effort: typed.effort,
                kept_hours: typed.kept,
                hours: view.central.unwrap_or_default(),
                rounded: view.rounded.unwrap_or_default(),
            })?;
            last = lot.id.0;
        }
        Ok(last)
    })
}

/// The calibration being worked on; a contract without one gets its first.
fn calibration_for(tx: &Tx<'_>, ledger: &Ledger, contract: ContractId) -> Result<CalibrationId, OfficeError> {
    if let Some(calibration) = chosen(ledger, contract) {
        return Ok(calibration.id);
    }
    let mut calibration =
        Calibration { id: CalibrationId(0), contract, name: String::new(), version: 1, chosen: true, sent_on: None };
    tx.insert(&mut calibration)?;
    Ok(calibration.id)
}

/// Removes a lot of a tender.
///
/// # Errors
/// When it is no longer there, or people work on it.
pub fn remove_line(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let ledger = desk.ledger()?;
    let lot = crate::follow::find(&ledger, id)?;
    if lot.status != LotStatus::Study {
        return Err(OfficeError::refused("error-lot-running"));
    }
    desk.save(Message::new("journal-lot-removed").with("title", lot.title.as_str()), |tx| {
        tx.delete::<Lot>(id)?;
        Ok(id)
    })
}

/// Keeps the hours of the calibration: each lot gets its initial commitment. Keeping again replaces it.
///
/// # Errors
/// While a line is incomplete.
pub fn keep_hours(desk: &Desk<'_>, ById { id }: ById) -> Result<Saved, OfficeError> {
    let (ledger, settings) = (desk.ledger()?, desk.settings()?);
    let mut contract = contract_of(&ledger, id)?.clone();
    let lines = lines(&ledger, &contract, &settings)?;
    if lines.is_empty() || lines.iter().any(|l| l.kept.is_none()) {
        return Err(OfficeError::refused("error-calibration-incomplete"));
    }
    let today = desk.clock.today();
    let message = Message::new("journal-kept")
        .with("hours", lines.iter().filter_map(|l| l.kept).sum::<Hours>())
        .with("title", contract.title.as_str());
    if contract.status == ContractStatus::Study {
        contract.status = ContractStatus::Calibrated;
    }
    desk.save(message, |tx| {
        let calibration = calibration_for(tx, &ledger, contract.id)?;
        tx.update(&contract)?;
        for line in &lines {
            let lot = LotId(line.lot);
            let known = ledger.commitments.get(&lot).into_iter().flatten().find(|c| c.calibration.is_some());
            let starts_on = ledger.lots.get(&lot).and_then(|l| l.starts_on);
            tx.save(&mut Commitment {
                id: known.map_or(CommitmentId(0), |k| k.id),
                lot,
                effective_on: starts_on.or(contract.launch_on).unwrap_or(today),
                kind: CommitmentKind::Initial,
                hours: line.kept.unwrap_or_default(),
                reason: String::new(),
                calibration: Some(calibration),
            })?;
        }
        Ok(contract.id.0)
    })
}

/// Kind of a contract from its CPV code: division 45 is works, divisions before 50 (and not 45) are supplies,
/// the others services.
#[must_use]
pub fn kind_of_cpv(cpv: &str) -> ContractKind {
    match cpv.get(..2).and_then(|d| d.parse::<u32>().ok()) {
        Some(45) => ContractKind::Works,
        Some(division) if division < 50 => ContractKind::Supplies,
        _ => ContractKind::Services,
    }
}
