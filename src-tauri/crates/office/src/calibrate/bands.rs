//! The table of hours by amount: the Ministry's, or the office's own.

use crate::assets::assets;
use crate::error::OfficeError;
use crate::input;
use crate::session::{Desk, Session};
use crate::settings::Settings;
use crate::view::studio::{BandLine, BandsInput, BandsView, MethodView, Methods};
use crate::view::{Nothing, Saved};
use clausier_domain::calibration::{AmountBand, BandTable, MAX_AMOUNT, MAX_HOURS, MAX_MONTHS};
use clausier_domain::message::Message;
use clausier_domain::quantity::{Cents, Hours};
use clausier_domain::rulebook::Provenance;
use clausier_store::Read;
use clausier_store::tables::Setting;

/// Name of the setting that holds the office's table, JSON.
const NAME: &str = "bands";
/// Bands of one table.
const MOST: usize = 30;
/// Longest source.
const SOURCE: usize = 500;

/// The office's own table; none for the Ministry's, or when it cannot be read.
pub(crate) fn own_bands(read: &Read<'_>) -> Result<Option<BandTable>, OfficeError> {
    let text = read.with::<Setting>("name", NAME.to_owned())?.pop().map(|s| s.value).unwrap_or_default();
    let table: Option<BandTable> = serde_json::from_str(&text).ok();
    Ok(table.filter(|t| t.validate().is_ok()))
}

fn lines(table: &BandTable) -> Vec<BandLine> {
    let line = |b: &AmountBand| BandLine { from: b.from, hours: b.hours, months: b.months };
    table.bands.iter().map(line).collect()
}

/// The table in force, and the Ministry's.
///
/// # Errors
/// When the dossier cannot be read.
pub fn bands(desk: &Desk<'_>, _: Nothing) -> Result<BandsView, OfficeError> {
    let ledger = desk.ledger()?;
    let default = &assets()?.calibration.bands;
    let own = ledger.studio.bands.as_ref();
    let table = own.unwrap_or(default);
    Ok(BandsView {
        bands: lines(table),
        min_firm_months: table.min_firm_months,
        source: table.provenance.source.clone(),
        source_date: input::iso(table.provenance.source_date),
        checked: table.provenance.checked,
        own: own.is_some(),
        default_bands: lines(default),
        default_min_firm_months: default.min_firm_months,
        default_source: default.provenance.source.clone(),
    })
}

/// Writes the office's own table: the `bands` method takes it everywhere.
///
/// # Errors
/// By the field (`bands[2].from`): no band, amounts that do not rise, negative or absurd figures, no source.
pub fn save_bands(desk: &Desk<'_>, edit: BandsInput) -> Result<Saved, OfficeError> {
    if edit.bands.is_empty() {
        return Err(OfficeError::field("bands", "error-required"));
    }
    if edit.bands.len() > MOST {
        return Err(OfficeError::field("bands", "error-bands-most"));
    }
    if edit.min_firm_months > MAX_MONTHS {
        return Err(OfficeError::field("min_firm_months", "error-duration"));
    }
    let mut before = None;
    for (place, band) in edit.bands.iter().enumerate() {
        let refused = |field: &str, key: &str| OfficeError::field(&format!("bands[{place}].{field}"), key);
        if band.from < Cents::ZERO {
            return Err(refused("from", "error-negative"));
        }
        if band.from > MAX_AMOUNT {
            return Err(refused("from", "error-amount-absurd"));
        }
        if before.is_some_and(|before| band.from <= before) {
            return Err(refused("from", "error-bands-order"));
        }
        if band.hours < Hours::ZERO {
            return Err(refused("hours", "error-negative"));
        }
        if band.hours > MAX_HOURS {
            return Err(refused("hours", "error-hours-absurd"));
        }
        if band.months > MAX_MONTHS {
            return Err(refused("months", "error-duration"));
        }
        before = Some(band.from);
    }
    let table = BandTable {
        min_firm_months: edit.min_firm_months,
        bands: edit
            .bands
            .iter()
            .map(|b| AmountBand { from: b.from, hours: b.hours, months: b.months })
            .collect(),
        provenance: Provenance {
            source: input::required("source", &edit.source, SOURCE)?,
            source_date: desk.clock.today(),
            checked: false,
        },
    };
    let text = serde_json::to_string(&table).map_err(|_| OfficeError::refused("error-technical"))?;
    let message = Message::new("journal-bands").with("count", table.bands.len());
    desk.save(message, |tx| Settings::put(tx, NAME, &text).map(|()| 0))
}

/// Comes back to the Ministry's table.
///
/// # Errors
/// When the office wrote none.
pub fn remove_bands(desk: &Desk<'_>, _: Nothing) -> Result<Saved, OfficeError> {
    desk.save(Message::new("journal-bands-removed"), |tx| {
        let own = tx.read().with::<Setting>("name", NAME.to_owned())?.pop();
        let own = own.ok_or_else(|| OfficeError::refused("error-not-found"))?;
        tx.delete::<Setting>(own.id.0)?;
        Ok(0)
    })
}

/// The methods a lot can be counted by, each with its source.
///
/// # Errors
/// When this build holds broken data.
pub fn methods(_: &Session, _: Nothing) -> Result<Methods, OfficeError> {
    let view = |rule: &clausier_domain::calibration::MethodRule| MethodView {
        code: rule.code.clone(),
        source: rule.provenance.source.clone(),
        source_date: input::iso(rule.provenance.source_date),
        checked: rule.provenance.checked,
    };
    Ok(Methods { methods: assets()?.calibration.methods.iter().map(view).collect() })
}
