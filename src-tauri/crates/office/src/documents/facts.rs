//! Everything the documents of a tender are made of, read at one instant.

use crate::calibrate;
use crate::error::OfficeError;
use crate::session::Desk;
use crate::settings::Settings;
use crate::view::ById;
use crate::view::calibrate::TenderView;
use crate::view::documents::{PenaltyInput, ReportingInput};
use chrono::NaiveDate;
use clausier_domain::calibration::BandTable;
use clausier_domain::clause::{LotHours, WrittenHours};
use clausier_domain::quantity::{CalibrationId, Cents, ContractId, div_round};
use clausier_store::tables::{Calibration, Produced, Tender, TextBlock};
use std::collections::BTreeMap;

/// Codes of the modalities, in the order they are written; the Fluent key is `modality-<code>`.
pub(super) const MODALITIES: &[&str] = &["direct", "work_study", "temporary", "geiq", "ai", "subcontract"];

/// The Fluent key of a modality.
pub(super) fn modality_key(code: &str) -> String {
    format!("modality-{}", code.replace('_', "-"))
}

/// What the documents of a tender are made of.
pub(super) struct Facts {
    pub(super) view: TenderView,
    pub(super) settings: Settings,
    pub(super) penalty: PenaltyInput,
    pub(super) reporting: ReportingInput,
    /// The office's own texts, by code of their block.
    pub(super) own: BTreeMap<String, String>,
    /// The office's own table of hours by amount, as the figures took it.
    pub(super) bands: Option<BandTable>,
    /// The calibration that the figures come from.
    pub(super) calibration: Option<CalibrationId>,
    /// Documents of every contract, oldest first.
    pub(super) produced: Vec<Produced>,
    pub(super) today: NaiveDate,
}

impl Facts {
    /// Reads them.
    pub(super) fn read(desk: &Desk<'_>, contract: i64) -> Result<Self, OfficeError> {
        let view = calibrate::tender(desk, ById { id: contract })?;
        let settings = desk.settings()?;
        let bands = calibrate::bands_of(&*desk.ledger()?, ContractId(contract));
        desk.store.read(|read| {
            let tender = read.with::<Tender>("contract", contract)?.pop();
            let (penalty, reporting) = options_of(tender.as_ref());
            let calibrations: Vec<Calibration> = read.with("contract", contract)?;
            let current = calibrations.iter().filter(|c| c.version == view.version);
            let calibration = current.clone().find(|c| c.chosen).or_else(|| current.clone().next_back());
            Ok(Self {
                penalty,
                reporting,
                own: own_texts(read.all()?),
                calibration: calibration.map(|c| c.id),
                bands,
                produced: read.all()?,
                today: desk.clock.today(),
                settings,
                view,
            })
        })
    }

    /// The contract.
    pub(super) const fn contract(&self) -> ContractId {
        ContractId(self.view.id)
    }

    /// Every hour the clause may write.
    pub(super) fn hours(&self) -> WrittenHours {
        let lot = |l: &crate::view::calibrate::CalibrationLineView| LotHours {
            number: l.number,
            title: l.title.clone(),
            hours: l.kept,
        };
        let results = self.view.lines.iter().map(|l| &l.result);
        WrittenHours {
            lots: self.view.lines.iter().map(lot).collect(),
            others: results
                .flat_map(|r| [r.firm, r.maximum, r.per_10_000, r.works, r.operation])
                .flatten()
                .collect(),
        }
    }

    /// Titles and names typed: the reader's rules do not look into them.
    pub(super) fn names(&self) -> Vec<String> {
        let s = &self.settings;
        let mut names = vec![self.view.title.clone(), self.view.buyer.clone()];
        names.extend([&s.office_name, &s.user_name, &s.user_role, &s.office_address].map(Clone::clone));
        names.extend(self.view.lines.iter().map(|l| l.title.clone()));
        names.extend(self.view.derogation.iter().flat_map(|d| [d.reason.clone(), d.decided_by.clone()]));
        names.iter().map(|name| one_line(name)).collect()
    }

    /// The penalty of an hour not done, by the chosen rule; none when it is not complete.
    pub(super) fn hourly_penalty(&self) -> Option<Cents> {
        let p = &self.penalty;
        match p.rule.as_str() {
            "per_hour" => p.per_hour,
            "smic_multiple" | "phss_multiple" => {
                let whole = i128::from(p.base?.get()) * i128::from(p.multiple?);
                div_round(whole, 100).map(Cents::new)
            }
            _ => None,
        }
    }
}

/// Penalties and reporting as stored; what cannot be read is as if nothing had been chosen.
pub(super) fn options_of(tender: Option<&Tender>) -> (PenaltyInput, ReportingInput) {
    let read = |text: fn(&Tender) -> &str| tender.map_or("", text);
    (
        serde_json::from_str(read(|t| &t.penalty)).unwrap_or_default(),
        serde_json::from_str(read(|t| &t.reporting)).unwrap_or_default(),
    )
}

/// How the companies of a contract report, as stored.
pub(crate) fn reporting_of(tender: Option<&Tender>) -> ReportingInput {
    options_of(tender).1
}

/// The penalty rule of a contract as stored.
pub(crate) fn penalty_of(tender: Option<&Tender>) -> PenaltyInput {
    options_of(tender).0
}

/// The office's own texts, by code of their block.
pub(super) fn own_texts(blocks: Vec<TextBlock>) -> BTreeMap<String, String> {
    blocks.into_iter().map(|b| (b.code, b.text)).collect()
}

/// A name on one line: a line feed in a title would break a list.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
