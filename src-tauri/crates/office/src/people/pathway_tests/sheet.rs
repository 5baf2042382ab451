//! What the sheet says of a person besides her pathway, and what no text may say.

use super::*;

#[test]
fn the_district_is_checked_on_a_day_and_somewhere() {
    let office = Office::new();
    let id = office.person();
    let checked = |on: Option<&str>, source: &str| PersonInput {
        id,
        qpv: Qpv::Yes,
        qpv_name: "Les Glacières".into(),
        qpv_checked_on: on.map(Into::into),
        qpv_source: source.into(),
        ..mariam()
    };
    let desk = office.desk();
    assert_eq!(
        refusal(save_person(&desk, checked(Some("2026-03-12"), ""))),
        pair("qpv_source", "error-required")
    );
    assert_eq!(
        refusal(save_person(&desk, checked(None, "sig.ville.gouv.fr"))),
        pair("qpv_checked_on", "error-required")
    );
    assert_eq!(
        refusal(save_person(&desk, checked(Some("2026-11-24"), "carte"))),
        pair("qpv_checked_on", "error-date-future")
    );
    office.undone(|desk| save_person(desk, checked(Some("2026-03-12"), "carte des quartiers")));
    assert_eq!(office.view(id).person.qpv_checked_on.as_deref(), Some("2026-03-12"));
    let unknown = PersonInput { qpv: Qpv::Unchecked, ..checked(Some("2026-03-12"), "carte") };
    save_person(&desk, unknown).unwrap();
    assert_eq!(office.view(id).person.qpv_checked_on, None, "nobody looked any more");
}

#[test]
fn information_agreement_and_availability_have_their_days() {
    let office = Office::new();
    let id = office.person();
    for (edit, field, key) in [
        (
            PersonInput { informed_on: Some("2026-11-24".into()), ..mariam() },
            "informed_on",
            "error-date-future",
        ),
        (PersonInput { agreed_on: Some("2026-11-24".into()), ..mariam() }, "agreed_on", "error-date-future"),
        (
            PersonInput {
                available_on: Some("2026-12-02".into()),
                available_until: Some("2026-12-01".into()),
                ..mariam()
            },
            "available_until",
            "error-dates-reversed",
        ),
    ] {
        assert_eq!(refusal(save_person(&office.desk(), edit)), pair(field, key));
    }
    office.undone(|desk| {
        let edit = PersonInput {
            id,
            informed_on: Some("2026-11-02".into()),
            agreed_on: Some("2026-11-23".into()),
            available_until: Some("2027-06-30".into()),
            ..mariam()
        };
        save_person(desk, edit)
    });
    let person = office.view(id).person;
    assert_eq!(person.agreed_on.as_deref(), Some("2026-11-23"));
    assert_eq!(person.available_until.as_deref(), Some("2027-06-30"));
}

#[test]
fn a_social_security_number_enters_no_text() {
    let office = Office::new();
    let id = office.person();
    let nir = "1 85 05 78 006 084 91";
    let desk = office.desk();
    let wish = WishInput { trade: String::new(), rome: String::new(), label: nir.into() };
    for (edit, field) in [
        (PersonInput { last_name: nir.into(), ..mariam() }, "last_name"),
        (PersonInput { phone: nir.into(), ..mariam() }, "phone"),
        (PersonInput { skills: format!("CACES\n{nir}"), ..mariam() }, "skills"),
        (PersonInput { schedule: nir.into(), ..mariam() }, "schedule"),
        (PersonInput { prescriber: nir.into(), ..mariam() }, "prescriber"),
        (PersonInput { commune: nir.into(), ..mariam() }, "commune"),
        (PersonInput { wishes: vec![wish], ..mariam() }, "wishes"),
    ] {
        assert_eq!(refusal(save_person(&desk, edit)), pair(field, "error-nir"));
    }
    let step = StepInput { person: id, on_date: "2026-11-02".into(), label: nir.into(), planned: false };
    assert_eq!(refusal(add_step(&desk, step)), pair("label", "error-nir"));
}

#[test]
fn a_text_is_read_while_it_is_written() {
    let office = Office::new();
    let read =
        |text: &str| crate::rules::discretion(&office.session, FreeText { text: text.into() }).unwrap();
    let found = read("Dépressif, sort de prison ; 1 85 05 78 006 084 91");
    let keys: Vec<&str> = found.warnings.iter().map(|w| w.key.as_str()).collect();
    assert_eq!((keys, found.nir), (vec!["discretion-diagnosis", "discretion-offence"], true));
    for warning in found.warnings {
        for language in [Language::French, Language::English] {
            let said = crate::words::say(language, &warning);
            assert!(said != warning.key && !said.contains("{$"), "{said}");
        }
    }
    let calm = read("Dépressurisation, SS4 ; permis B suspendu jusqu’en mars");
    assert!(calm.warnings.is_empty() && !calm.nir);
}

#[test]
fn a_pass_that_ends_soon_is_the_next_date() {
    let office = Office::new();
    let id = office.person();
    let desk = office.desk();
    save_accompaniment(&desk, structure(id, "ACI", "2024-12-01", None)).unwrap();
    for (from, end, kind) in
        [("2025-01-22", "2027-01-21", "pass"), ("2025-01-24", "2027-01-23", "eligibility")]
    {
        let number = save_pass(&desk, pass(id, from)).unwrap().id;
        assert_eq!(office.view(id).pathway.passes[0].state.ends_on, end);
        let line = people(&desk, PeopleQuery::default()).unwrap().rows.remove(0);
        assert_eq!(line.due_kind, kind, "{end}");
        remove_pass(&desk, ById { id: number }).unwrap();
    }
}
