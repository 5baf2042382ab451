//! The table of hours by amount, the Ministry's and the office's own; where the methods come from.

use super::*;
use crate::calibrate::bands::{bands, methods, remove_bands, save_bands};
use crate::calibrate::method::METHODS;
use crate::calibrate::scenarios::send_calibration;
use crate::view::studio::{BandLine, BandsInput};
use clausier_domain::rulebook::Provenance;

fn band(euros: i64, hours: i64) -> BandLine {
    BandLine { from: Cents::euros(euros), hours: Hours::whole(hours), months: 2 }
}

fn table(bands: &[BandLine]) -> BandsInput {
    BandsInput { bands: bands.to_vec(), min_firm_months: 6, source: "Délibération du 12/05/2026".into() }
}

#[test]
fn every_method_says_where_it_comes_from() {
    let office = Office::new();
    let codes: Vec<String> =
        methods(&office.session, Nothing {}).unwrap().methods.into_iter().map(|m| m.code).collect();
    assert_eq!(codes, METHODS, "each method once, in the order of the window");
    let by_code = |code: &str| -> &Provenance {
        &assets().unwrap().calibration.methods.iter().find(|m| m.code == code).unwrap().provenance
    };
    assert!(by_code("cost").checked && by_code("cleaning_transfer").checked);
    assert!(!by_code("framework").checked && !by_code("two_phases").checked);
    assert_eq!(by_code("bands"), &assets().unwrap().calibration.bands.provenance, "one source for the bands");
}

#[test]
fn the_office_s_own_bands_are_used_everywhere_and_go_away() {
    let office = Office::new();
    let id = office.tender();
    let first = office.view(id).lines[0].lot;
    let line = LineInput { method: "bands".into(), ..cost(id, first, "Études", 150_000) };
    office.save(vec![line.clone()]).unwrap();
    assert_eq!(office.line(id, 0).central, Some(Hours::whole(300)), "the Ministry's");
    let ministry = bands(&office.desk(), Nothing {}).unwrap();
    assert!(!ministry.own && ministry.checked);
    assert_eq!(ministry.bands, ministry.default_bands);

    let own = table(&[band(20_000, 70), band(100_000, 140), band(160_000, 500)]);
    let done = office.undone(|desk| save_bands(desk, own));
    assert_eq!(done.key, "journal-bands");
    assert_eq!(office.line(id, 0).central, Some(Hours::whole(140)));
    assert_eq!(office.line(id, 0).result.stay_months, Some(2));
    assert_eq!(preview_line(&office.desk(), line).unwrap().central, Some(Hours::whole(140)));
    let view = bands(&office.desk(), Nothing {}).unwrap();
    assert!(view.own && !view.checked);
    assert_eq!((view.min_firm_months, view.source_date.as_str()), (6, "2026-11-23"));
    assert_eq!(view.default_bands, ministry.bands);

    // What was sent keeps its bands, likely hours included.
    send_calibration(&office.desk(), ById { id }).unwrap();
    let sent = office.view(id);
    office.undone(|desk| remove_bands(desk, Nothing {}));
    let after = office.view(id);
    assert_eq!((after.totals.p50, after.totals.kept), (sent.totals.p50, sent.totals.kept));
    assert_eq!(after.totals.p50, Some(Hours::whole(140)));
    assert!(!bands(&office.desk(), Nothing {}).unwrap().own);
    assert_eq!(refusal(remove_bands(&office.desk(), Nothing {})), pair("", "error-not-found"));
}

#[test]
fn a_table_is_refused_by_its_field() {
    let office = Office::new();
    let with = |place: usize, change: fn(&mut BandLine)| {
        let mut input = table(&[band(20_000, 70), band(100_000, 140)]);
        change(&mut input.bands[place]);
        input
    };
    for (input, field, key) in [
        (table(&[]), "bands", "error-required"),
        (table(&vec![band(1, 1); 31]), "bands", "error-bands-most"),
        (with(0, |b| b.from = Cents::new(-1)), "bands[0].from", "error-negative"),
        (with(1, |b| b.from = Cents::euros(20_000)), "bands[1].from", "error-bands-order"),
        (with(1, |b| b.from = Cents::euros(19_999)), "bands[1].from", "error-bands-order"),
        (with(1, |b| b.from = Cents::new(i64::MAX)), "bands[1].from", "error-amount-absurd"),
        (with(1, |b| b.hours = Hours::new(-1)), "bands[1].hours", "error-negative"),
        (with(0, |b| b.hours = Hours::new(i64::MAX)), "bands[0].hours", "error-hours-absurd"),
        (with(0, |b| b.months = u32::MAX), "bands[0].months", "error-duration"),
        (BandsInput { source: " ".into(), ..table(&[band(1, 1)]) }, "source", "error-required"),
        (BandsInput { min_firm_months: 5_000, ..table(&[band(1, 1)]) }, "min_firm_months", "error-duration"),
    ] {
        assert_eq!(refusal(save_bands(&office.desk(), input)), pair(field, key));
    }
    // Zero hours is an answer, and the first amount may be zero.
    save_bands(&office.desk(), table(&[band(0, 0)])).unwrap();
}
