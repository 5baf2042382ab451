//! What the terminal's `calibrate` answers and refuses, from its text.

use super::*;

fn ask(lot: &str) -> Result<Value, OfficeError> {
    let input: Value = serde_json::from_str(&format!("{{\"lots\":[{lot}]}}")).unwrap();
    calibrate_lots(&input, Language::French)
}

fn answer(lot: &str) -> Value {
    ask(lot).unwrap()["lots"][0].clone()
}

fn refusal(lot: &str) -> (String, String) {
    match ask(lot).unwrap_err() {
        OfficeError::Field { field, message } => (field, message.key),
        other => panic!("{other:?}"),
    }
}

/// As text: a figure must be exact to its last digit.
fn texts(value: &Value, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| value[*name].to_string()).collect()
}

#[test]
fn the_worked_examples_come_out() {
    // W01: 1 000 000 x 50 % x 5 % / 30, printed 833: http://www.mefsud77.fr/?page_id=28
    let cost = answer(
        r#"{"method":"cost","amount":1000000,"labour_share":0.5,"effort_rate":0.05,"hourly_cost":30}"#,
    );
    assert_eq!(texts(&cost, &["hours", "labour_hours", "rounded"]), ["833.33", "16666.67", "830"]);
    // W04: the first band, of one month.
    let bands = answer(r#"{"method":"bands","amount":99000}"#);
    assert_eq!(texts(&bands, &["hours", "months"]), ["150", "1"]);
    // W09: 20 EUR of cost over 80 % of labour is the 25 EUR of turnover of W28: the default.
    let cleaning = |more: &str| {
        answer(&format!(
            r#"{{"method":"cleaning_transfer","amount":480000,"months":48,"transferred_monthly_hours":200,"effort_rate":0.1{more}}}"#
        ))
    };
    // W28: P = 0,5 and 960 h.
    assert_eq!(texts(&cleaning(""), &["hours", "potential"]), ["960", "0.5"]);
    assert_eq!(cleaning(r#","hourly_turnover":25"#)["hours"], cleaning("")["hours"]);
    // Le Havre tramway: an objective of 130 000 h at 5 %.
    let share = answer(r#"{"method":"share_of_hours","total_hours":2600000,"effort_rate":0.05}"#);
    assert_eq!(share["hours"], 130_000);
}

#[test]
fn a_concession_gives_the_hours_of_each_phase() {
    let works = r#""works_amount":12000000,"labour_share":0.5,"effort_rate":0.05,"hourly_cost":30"#;
    for method in ["concession", "two_phases"] {
        let hours = answer(&format!(
            r#"{{"method":"{method}",{works},"operation_hours_per_year":40000,"operation_effort_rate":0.07,"operation_years":20}}"#
        ));
        assert_eq!(
            texts(&hours, &["works_hours", "operation_hours_per_year", "operation_hours", "hours"]),
            ["10000", "2800", "56000", "66000"]
        );
    }
    let by_amount = format!(
        r#"{{"method":"concession",{works},"operation_amount_per_year":1000000,"operation_labour_share":0.5,"operation_effort_rate":{{"low":0.04,"central":0.05,"high":0.06}},"operation_hourly_cost":30,"operation_years":3}}"#
    );
    let hours = answer(&by_amount);
    assert_eq!(
        texts(&hours, &["operation_hours_per_year", "operation_hours", "hours", "hours_low"]),
        ["833.33", "2500", "12500", "12000"]
    );
    let both = by_amount.replacen('{', r#"{"operation_hours_per_year":1,"#, 1);
    assert_eq!(
        refusal(&both),
        ("lots[0].operation_amount_per_year".into(), "calibration-error-hours-or-amount".into())
    );
    let neither = format!(r#"{{"method":"concession",{works},"operation_years":3}}"#);
    assert_eq!(refusal(&neither), ("lots[0].operation_hours_per_year".into(), "error-required".into()));
}

#[test]
fn a_deferred_framework_says_its_trigger() {
    let framework = |trigger: &str| {
        answer(&format!(
            r#"{{"method":"framework","min_amount":200000,"max_amount":1000000,"expected_share":0.6,"labour_share":0.5,"effort_rate":0.05,"hourly_cost":30{trigger}}}"#
        ))
    };
    let plain = framework("");
    assert_eq!(texts(&plain, &["hours", "firm_hours", "trigger_amount"]), ["500", "166.67", "null"]);
    let deferred = framework(r#","trigger_amount":300000"#);
    assert_eq!(texts(&deferred, &["hours", "trigger_amount", "trigger_hours"]), ["500", "300000", "250"]);
    let said = deferred["reasons"][0].as_str().unwrap();
    assert!(said.contains("166,67") && said.contains("300"), "{said}");
    let never = framework(r#","trigger_amount":700000"#);
    assert_eq!((&never["hours"], &never["verdict"]), (&json!(0), &json!("no_potential")));
}

#[test]
fn free_hours_and_shares_come_out() {
    let free = answer(r#"{"method":"free","hours":455.5,"reason":"objectif fixé avec l’acheteur"}"#);
    assert_eq!(texts(&free, &["hours", "rounded"]), ["455.5", "455.5"]);
    let parts =
        answer(r#"{"method":"share_out","total_hours":100,"lots":[{"weight":1},{"weight":1},{"weight":1}]}"#);
    assert_eq!(parts["parts"].to_string(), "[33.34,33.33,33.33]");
}

#[test]
fn what_is_not_a_usable_figure_is_refused_by_its_name() {
    let cost = |name: &str, value: &str| {
        let mut lot: Value = serde_json::from_str(
            r#"{"method":"cost","amount":1000000,"labour_share":0.5,"effort_rate":0.05,"hourly_cost":30}"#,
        )
        .unwrap();
        lot[name] = serde_json::from_str(value).unwrap();
        lot.to_string()
    };
    for (name, value, key) in [
        ("amount", "-1", "calibration-error-negative"),
        ("amount", "1e15", "calibration-error-too-large"),
        ("amount", "1000000000000000", "calibration-error-too-large"),
        ("amount", "1e300", "calibration-error-too-large"),
        ("amount", "\"NaN\"", "error-number"),
        ("amount", "\"1e400\"", "error-number"),
        ("amount", "\"1000000\"", "error-number"),
        ("amount", "\"\"", "error-number"),
        ("amount", "true", "error-number"),
        ("amount", "[1]", "error-number"),
        ("amount", "null", "error-required"),
        ("amount", r#"{"low":3,"central":2,"high":4}"#, "calibration-error-order"),
        ("labour_share", "1.01", "calibration-error-above-one"),
        ("labour_share", "-0.1", "calibration-error-negative"),
        ("effort_rate", "5", "calibration-error-above-one"),
        ("hourly_cost", "0", "calibration-error-zero"),
        ("hourly_cost", "-30", "calibration-error-negative"),
        ("hourly_cost", "10001", "calibration-error-too-large"),
        ("duration_months", "5.5", "error-number"),
        ("duration_months", "5.001", "error-number"),
        ("duration_months", "-1", "error-number"),
        ("method", "\"guess\"", "error-method"),
        ("method", "3", "error-text"),
    ] {
        assert_eq!(refusal(&cost(name, value)), (format!("lots[0].{name}"), key.to_owned()), "{value}");
    }
    assert_eq!(
        refusal(&cost("amount", r#"{"low":1}"#)),
        ("lots[0].amount.central".into(), "error-required".into())
    );
    let weights = r#"{"method":"share_out","total_hours":100,"lots":[{"weight":1},{"weight":-1}]}"#;
    assert_eq!(refusal(weights), ("lots[0].lots[1].weight".into(), "calibration-error-negative".into()));
    let bands = r#"{"method":"bands","amount":5,"table":[{"from":1,"hours":10},{"from":1,"hours":20}]}"#;
    assert_eq!(refusal(bands), ("lots[0].table[1]".into(), "calibration-error-order".into()));
    assert_eq!(refusal(r#"{"method":"free","hours":10}"#).0, "lots[0].reason");
    assert_eq!(refusal(r#"{"method":"free","hours":-1,"reason":"r"}"#).0, "lots[0].hours");
}

#[test]
fn figures_are_read_as_they_are_written() {
    // In floating point 0.1 + 0.2 is not 0.3 and 1.005 rounds down; 8.005 h of a day are 8.01 h.
    let hours = |typed: &str| {
        answer(&format!(r#"{{"method":"free","hours":{typed},"reason":"r"}}"#))["hours"].to_string()
    };
    for (typed, read) in [
        ("8.005", "8.01"),
        ("1.005", "1.01"),
        ("1e3", "1000"),
        ("0.07", "0.07"),
        ("99999999.99", "99999999.99"),
    ] {
        assert_eq!(hours(typed), read);
    }
}

#[test]
fn a_number_no_reader_can_hold_is_refused_by_its_field() {
    let refused = |text: &str| match read_json(text).unwrap_err() {
        OfficeError::Field { field, message } => (field, message.key),
        OfficeError::Refused(message) => (String::new(), message.key),
        other => panic!("{other:?}"),
    };
    let pair = |field: &str, key: &str| (field.to_owned(), key.to_owned());
    for (text, field, key) in [
        (r#"{"lots":[{"amount":1},{"amount":1e400}]}"#, "lots[1].amount", "calibration-error-too-large"),
        (r#"{"lots":[{"amount":-1E+999}]}"#, "lots[0].amount", "calibration-error-too-large"),
        (
            r#"{"lots":[{"effort_rate":{"low":0.1,"central":1e400}}]}"#,
            "lots[0].effort_rate.central",
            "calibration-error-too-large",
        ),
        (r#"{"estimated_value": 1e309, "kind":"works"}"#, "estimated_value", "calibration-error-too-large"),
        (r#"{"lots":[{"a \"x\": [{":",","amount":NaN}]}"#, "lots[0].amount", "error-number"),
        (r#"{"lots":[{"amount":-Infinity}]}"#, "lots[0].amount", "error-number"),
        (r#"{"lots":[{"amount":007}]}"#, "lots[0].amount", "error-number"),
        (r#"{"lots":[{"table":[[0],[1e500]]}]}"#, "lots[0].table[1][0]", "calibration-error-too-large"),
        (r#"{"lots":[{"amount":1}"#, "", "error-not-json"),
        (r#"{"lots":"#, "", "error-not-json"),
        ("bonjour", "", "error-not-json"),
        ("", "", "error-not-json"),
        ("1e400", "", "error-not-json"),
        (r#"{"amount":"1e400}"#, "", "error-not-json"),
    ] {
        assert_eq!(refused(text), pair(field, key), "{text}");
    }
    let nested = "[".repeat(100_000);
    assert_eq!(refused(&nested), pair("", "error-not-json"));
    let whole = r#"{"lots":[{"amount":1e30,"name":"é"}]}"#;
    assert_eq!(read_json(whole).unwrap(), serde_json::from_str::<Value>(whole).unwrap());
}

proptest::proptest! {
    /// Whatever is sent, the answer is a document or a refusal.
    #[test]
    fn no_text_stops_the_reader(text in ".{0,60}", json in r#"[\[\]{}:,"0-9eE.+\-a-zN é]{0,40}"#) {
        let _ = (read_json(&text), read_json(&json));
    }
}
