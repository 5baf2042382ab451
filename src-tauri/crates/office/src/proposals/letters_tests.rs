//! Whom a letter goes to, and the office's own texts.

use super::letters::table;
use super::tests::office;
use super::*;
use crate::documents::{save_text_block, text_blocks};
use crate::error::ApiError;
use crate::follow::add_party;
use crate::view::Nothing;
use crate::view::documents::TextBlockInput;
use crate::view::follow::PartyInput;
use crate::view::proposals::{LetterSent, LetterTo, LettersQuery};
use crate::words::{self, Language};
use clausier_domain::quantity::OrganisationId;
use clausier_domain::vocabulary::{OrganisationKind, PartyRole};

#[test]
fn a_company_is_chosen_among_those_of_the_lot() {
    let office = office();
    let ids = office.proposed(1);
    let ledger = office.desk().ledger().unwrap();
    let need = ledger.proposals.values().flatten().find(|p| p.id.0 == ids[0]).unwrap().need;
    let lot = ledger.needs[&need].lot;
    let held = |organisation: OrganisationId| {
        ledger.parties.get(&lot).into_iter().flatten().any(|p| p.organisation == organisation)
    };
    let other = ledger
        .organisations
        .values()
        .find(|o| o.kind == OrganisationKind::Company && !held(o.id) && !o.contact_name.is_empty())
        .unwrap();
    let ask = |company| {
        let query = LettersQuery { ids: ids.clone(), to: LetterTo::Company, company };
        letters(&office.desk(), query).unwrap().letters.remove(0)
    };
    let lead = ask(None);
    assert_eq!(ask(Some(other.id.0)).company, lead.company, "no company of the lot: the one that holds it");
    let party = PartyInput {
        lot: lot.0,
        name: other.name.clone(),
        kind: other.kind,
        structure_kind: other.structure_kind.clone(),
        role: PartyRole::Subcontractor,
        on_behalf_of: None,
    };
    add_party(&office.desk(), party).unwrap();
    let chosen = ask(Some(other.id.0));
    assert_eq!((chosen.company, &chosen.name), (Some(other.id.0), &other.name));
    assert!(chosen.body.contains(&other.contact_name) && chosen.companies.len() == lead.companies.len() + 1);
    let sent =
        |company| LetterSent { ids: ids.clone(), to: LetterTo::Company, company, text: "Bonjour".into() };
    letter_sent(&office.desk(), sent(Some(other.id.0))).unwrap();
    let last = office.desk().ledger().unwrap().contacts.iter().max_by_key(|c| c.id).unwrap().clone();
    assert_eq!(last.organisation, Some(other.id));
    let stranger: ApiError = letter_sent(&office.desk(), sent(Some(999_999))).unwrap_err().into();
    assert_eq!(stranger.fields, ["company"]);
}

#[test]
fn the_office_writes_its_own_letters_with_the_places_of_ours_and_no_other() {
    let office = office();
    let ids = office.proposed(1);
    let save = |code: &str, text: &str| {
        save_text_block(&office.desk(), TextBlockInput { code: code.into(), text: text.into() })
    };
    let body = |to| {
        let query = LettersQuery { ids: ids.clone(), to, company: None };
        letters(&office.desk(), query).unwrap().letters.remove(0).body
    };
    let ours = body(LetterTo::Person);
    save("letter_person_proposed", "Bonjour {personne}, un poste : {poste}.").unwrap();
    let row = office.row(ids[0]);
    assert_eq!(body(LetterTo::Person), format!("Bonjour {}, un poste : {}.", row.name, row.title));
    for (code, text) in [
        ("letter_company", "Voici {personnes}, critère {critere}."),
        ("letter_company", "Voici {personnes}, {personne}."),
        ("letter_company", "Nous vous proposons quelqu’un."),
        ("letter_person_proposed", "Bonjour {personne}, {nir}"),
    ] {
        let error: ApiError = save(code, text).unwrap_err().into();
        assert_eq!(error.fields, ["text"], "{text}");
    }
    let titles = text_blocks(&office.desk(), Nothing {}).unwrap().blocks;
    let letters: Vec<_> = titles.iter().filter(|b| b.part == "letters").collect();
    assert_eq!(letters.len(), table().unwrap().letters.len());
    let reminders: Vec<_> = titles.iter().filter(|b| b.part == "reminders").collect();
    assert_eq!(reminders.len(), crate::reminders::letters().unwrap().letters.len());
    let letters = letters.into_iter().chain(reminders);
    for block in letters {
        assert_ne!(words::text(Language::French, &block.title), block.title, "it has a name");
    }
    save("letter_person_proposed", "").unwrap();
    assert_eq!(body(LetterTo::Person), ours);
}
