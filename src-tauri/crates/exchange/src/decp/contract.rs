//! From the fields of a record to a contract.

use super::fields::{Fields, numbered, text};
use super::nomenclature::{
    Ccag, EnvironmentalConsideration, ExecutionMode, Grouping, IdKind, Nature, PlaceKind, PriceForm,
    PriceVariation, Procedure, SocialConsideration, Technique,
};
use super::notes::Notes;
use super::record::{DecpRecord, Holder, Kind, Modification, Place, Subcontract, SubcontractModification};
use super::value::{self, Reading};
use crate::row::{Effect, Problem};
use clausier_domain::message::Message;
use clausier_domain::siret;
use serde_json::Value;

/// The names that differ between the two sections of the format.
struct Names {
    buyer: &'static str,
    holders: &'static str,
    holder: &'static str,
    amount: &'static str,
    notified_on: &'static str,
    modified_on: &'static str,
}

const CONTRACT: Names = Names {
    buyer: "acheteur",
    holders: "titulaires",
    holder: "titulaire",
    amount: "montant",
    notified_on: "dateNotification",
    modified_on: "dateNotificationModification",
};

const CONCESSION: Names = Names {
    buyer: "autoriteConcedante",
    holders: "concessionnaires",
    holder: "concessionnaire",
    amount: "valeurGlobale",
    notified_on: "dateSignature",
    modified_on: "dateSignatureModification",
};

/// True for a record of the format of 2022, which always says whether there are considerations.
pub(super) fn is_2022(value: &Value) -> bool {
    record_fields(value).is_some_and(|fields| {
        ["considerationsSociales", "techniques", "modalitesExecution", "ccag"]
            .iter()
            .any(|f| fields.get(f).is_some())
    })
}

/// The fields of a record, also when a platform wrapped each one in its own section name.
fn record_fields(value: &Value) -> Option<Fields<'_>> {
    let Value::Object(map) = value else { return None };
    let inner = ["marche", "contrat-concession"].iter().find_map(|section| match map.get(*section) {
        Some(Value::Object(inner)) if map.len() == 1 => Some(inner),
        _ => None,
    });
    Some(Fields(inner.unwrap_or(map)))
}

/// Builds the contract of one record.
///
/// # Errors
/// Everything said about the record, when it has no number, no subject or no buyer: without these
/// nobody can tell which contract it is.
pub(super) fn build(
    value: &Value,
    section: Option<Kind>,
    row: usize,
    mut notes: Notes,
) -> Result<DecpRecord, Vec<Problem>> {
    let Some(fields) = record_fields(value) else {
        notes.add("", Effect::Rejected, Message::new("decp-not-a-record"));
        return Err(notes.finish());
    };
    let kind = section.unwrap_or_else(|| kind_of(fields));
    let names = if kind == Kind::Concession { &CONCESSION } else { &CONTRACT };
    let id = fields.text("id").map(|id| value::one_line(&id));
    let title = title(fields, &mut notes);
    let buyer_column = format!("{}.id", names.buyer);
    // A buyer given as a bare number instead of an object.
    let buyer = fields.text(&buyer_column).or_else(|| fields.text(names.buyer));
    let buyer = buyer.and_then(|written| notes.keep(&buyer_column, &written, value::siret_number(&written)));
    let (Some(id), Some(title), Some(buyer_siret)) = (&id, &title, &buyer) else {
        for (column, found) in [("id", id), ("objet", title), (buyer_column.as_str(), buyer)] {
            if found.is_none() {
                notes.add(column, Effect::Rejected, Message::new("decp-unidentified"));
            }
        }
        return Err(notes.finish());
    };

    let holders = holders(fields, names, names.holders, &mut notes);
    let subcontracts = subcontracts(fields, &mut notes);
    let mut record = DecpRecord {
        row,
        uid: uid(buyer_siret, id),
        id: id.clone(),
        kind,
        buyer_siret: buyer_siret.clone(),
        buyer_siret_check: siret::check(buyer_siret),
        buyer_name: notes.line(fields, &format!("{}.nom", names.buyer)),
        nature: notes.read(fields, "nature", Nature::read),
        title: title.clone(),
        cpv: notes.read(fields, "codeCPV", value::cpv),
        procedure: notes.read(fields, "procedure", Procedure::read),
        techniques: notes.read_list("techniques", &fields.list("techniques", "technique"), Technique::read),
        execution_modes: notes.read_list(
            "modalitesExecution",
            &fields.list("modalitesExecution", "modaliteExecution"),
            ExecutionMode::read,
        ),
        framework_id: fields.text("idAccordCadre"),
        ccag: notes.read(fields, "ccag", Ccag::read),
        offers: notes.read(fields, "offresRecues", value::count),
        innovative: notes.read(fields, "marcheInnovant", value::yes_no),
        grouping: notes.read(fields, "typeGroupementOperateurs", Grouping::read),
        place: place(fields, &mut notes),
        duration_months: notes.read(fields, "dureeMois", value::duration),
        notified_on: notes.read(fields, names.notified_on, value::date),
        starts_on: notes.read(fields, "dateDebutExecution", value::date),
        published_on: notes.read(fields, "datePublicationDonnees", value::date),
        amount: notes.read(fields, names.amount, value::amount),
        price_form: notes.read(fields, "formePrix", PriceForm::read),
        holders,
        subcontracting_declared: notes.read(fields, "sousTraitanceDeclaree", value::yes_no),
        subcontracts,
        social: social(fields, &mut notes),
        environmental: notes.read_list(
            "considerationsEnvironnementales",
            &fields.list("considerationsEnvironnementales", "considerationEnvironnementale"),
            EnvironmentalConsideration::read,
        ),
        modifications: modifications(fields, names, &mut notes),
        warnings: Vec::new(),
    };
    doubts(&record, fields, names, &mut notes);
    record.warnings = notes.finish();
    Ok(record)
}

/// Contract or concession, where the list does not say: the files of 2019 mix both.
fn kind_of(fields: Fields<'_>) -> Kind {
    let named = fields.text("_type").is_some_and(|name| name.to_lowercase().contains("concession"));
    let granted = fields.get("autoriteConcedante").is_some() || fields.get("autoriteConcedante.id").is_some();
    if granted || (named && fields.get("concessionnaires").is_some()) {
        Kind::Concession
    } else {
        Kind::Contract
    }
}

/// The key of the national consolidations: buyer, then internal number without ` , \ . /`.
fn uid(buyer: &str, id: &str) -> String {
    let id: String =
        id.chars().map(|c| if matches!(c, ' ' | ',' | '\\' | '.' | '/') { '_' } else { c }).collect();
    format!("{buyer}{id}")
}

fn title(fields: Fields<'_>, notes: &mut Notes) -> Option<String> {
    let title = notes.line(fields, "objet")?;
    if let Some(Value::String(written)) = fields.get("objet")
        && value::one_line(written) != title
    {
        notes.add(
            "objet",
            Effect::Repaired,
            Message::new("decp-entities").with("value", value::one_line(written)),
        );
    }
    Some(title)
}

fn place(fields: Fields<'_>, notes: &mut Notes) -> Option<Place> {
    let kind = notes.read(fields, "lieuExecution.typeCode", PlaceKind::read);
    let name = notes.line(fields, "lieuExecution.nom");
    let column = "lieuExecution.code";
    let code = match fields.text(column) {
        Some(written) => notes.keep(column, &written, place_code(&written, kind)),
        // NC means nothing everywhere but here, where it is New Caledonia.
        None if kind == Some(PlaceKind::Country) => {
            fields.get(column).and_then(Value::as_str).filter(|code| *code == "NC").map(str::to_owned)
        }
        None => None,
    };
    (code.is_some() || name.is_some()).then_some(Place { code, kind, name })
}

/// Checks the form of a code; a spreadsheet drops the zero of `02350` and of `01`.
fn place_code(written: &str, kind: Option<PlaceKind>) -> Reading<String> {
    let digits = written.bytes().all(|b| b.is_ascii_digit());
    let corsica = written.starts_with("2A") || written.starts_with("2B");
    let expected = match kind {
        Some(PlaceKind::Postal | PlaceKind::Commune) => 5..=5,
        Some(PlaceKind::Department) => 2..=3,
        Some(PlaceKind::Region) => 2..=2,
        Some(PlaceKind::Country | PlaceKind::District | PlaceKind::Canton) | None => {
            return Reading::Clean(written.to_owned());
        }
    };
    if (digits || corsica) && expected.contains(&written.len()) {
        Reading::Clean(written.to_owned())
    } else if digits && written.len() + 1 == *expected.start() {
        Reading::Repaired(format!("0{written}"), "decp-place-leading-zero")
    } else {
        Reading::Doubtful(written.to_owned(), "decp-place-free-text")
    }
}

fn social(fields: Fields<'_>, notes: &mut Notes) -> Vec<SocialConsideration> {
    let column = "considerationsSociales";
    let mut found =
        notes.read_list(column, &fields.list(column, "considerationSociale"), SocialConsideration::read);
    if found.len() > 1 && found.contains(&SocialConsideration::Nothing) {
        found.retain(|s| *s != SocialConsideration::Nothing);
        notes.add(column, Effect::Repaired, Message::new("decp-social-contradiction"));
    }
    found
}

/// The companies of a list: objects, bare numbers, or numbered columns.
fn holders(fields: Fields<'_>, names: &Names, column: &str, notes: &mut Notes) -> Vec<Holder> {
    let mut found: Vec<Holder> = Vec::new();
    for value in fields.list(names.holders, names.holder) {
        let holder = match Fields::of(value) {
            Some(company) => holder(company, column, notes),
            None => text(value).map(|id| company_id(&id, None, column, notes)),
        };
        found.extend(holder);
    }
    if found.is_empty() {
        for (n, id) in numbered(fields, "titulaire_id") {
            let kind = fields.text(&format!("titulaire_typeIdentifiant_{n}"));
            let mut company = company_id(&id, kind.as_deref(), column, notes);
            company.name = notes.line(fields, &format!("titulaire_denominationSociale_{n}"));
            found.push(company);
        }
    }
    let mut distinct: Vec<Holder> = Vec::new();
    for company in found {
        if distinct.iter().any(|known| known.id == company.id && known.name == company.name) {
            let message = Message::new("decp-holder-repeated").with("value", company.id);
            notes.add(column, Effect::Repaired, message);
        } else {
            distinct.push(company);
        }
    }
    distinct
}

fn holder(company: Fields<'_>, column: &str, notes: &mut Notes) -> Option<Holder> {
    let name = notes.line(company, "denominationSociale").or_else(|| notes.line(company, "nom"));
    let Some(id) = company.text("id") else {
        notes.missing(&format!("{column}.id"));
        return name.map(|name| Holder {
            id: String::new(),
            id_kind: IdKind::Unknown,
            name: Some(name),
            siret_check: None,
        });
    };
    let kind = company.text("typeIdentifiant");
    Some(Holder { name, ..company_id(&id, kind.as_deref(), column, notes) })
}

/// Reads a company's number, and what kind it is when the file does not say or is wrong.
fn company_id(id: &str, declared: Option<&str>, column: &str, notes: &mut Notes) -> Holder {
    let kind_column = format!("{column}.typeIdentifiant");
    let id_column = format!("{column}.id");
    let id = value::one_line(id);
    let declared = declared.and_then(|d| notes.keep(&kind_column, d, IdKind::read(d)));
    let looks = looks_like(&id);
    let kind = match (declared, looks) {
        (None, Some(kind))
        | (Some(IdKind::Siret), Some(kind @ IdKind::Vat))
        | (Some(IdKind::Vat), Some(kind @ IdKind::Siret)) => {
            notes.add(
                &kind_column,
                Effect::Repaired,
                Message::new("decp-id-kind-inferred").with("value", id.clone()),
            );
            kind
        }
        (Some(kind), _) => kind,
        (None, None) => IdKind::Unknown,
    };
    if kind != IdKind::Siret {
        return Holder { id, id_kind: kind, name: None, siret_check: None };
    }
    let id = notes.keep(&id_column, &id, value::siret_number(&id)).unwrap_or(id);
    Holder { siret_check: Some(siret::check(&id)), id, id_kind: kind, name: None }
}

/// The kind a number shows by itself: fourteen digits, or two letters and a VAT number.
fn looks_like(id: &str) -> Option<IdKind> {
    let compact: String = id.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = compact.as_bytes();
    if bytes.len() == 14 && bytes.iter().all(u8::is_ascii_digit) {
        Some(IdKind::Siret)
    } else if (10..=14).contains(&bytes.len())
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(4).all(u8::is_ascii_digit)
    {
        Some(IdKind::Vat)
    } else {
        None
    }
}

fn subcontracts(fields: Fields<'_>, notes: &mut Notes) -> Vec<Subcontract> {
    let column = "actesSousTraitance";
    let mut found = Vec::new();
    for act in fields.list(column, "acteSousTraitance").into_iter().filter_map(Fields::of) {
        let Some(company) = act.get("sousTraitant").and_then(Fields::of) else {
            notes.missing("actesSousTraitance.sousTraitant");
            continue;
        };
        let Some(holder) = holder(company, "actesSousTraitance.sousTraitant", notes) else { continue };
        found.push(Subcontract {
            number: notes.read_as(act, "id", "actesSousTraitance.id", value::number),
            holder,
            amount: notes.read_as(act, "montant", "actesSousTraitance.montant", value::amount),
            duration_months: notes.read_as(act, "dureeMois", "actesSousTraitance.dureeMois", value::duration),
            notified_on: notes.read_as(
                act,
                "dateNotification",
                "actesSousTraitance.dateNotification",
                value::date,
            ),
            price_variation: notes.read_as(
                act,
                "variationPrix",
                "actesSousTraitance.variationPrix",
                PriceVariation::read,
            ),
            modifications: Vec::new(),
        });
    }
    subcontract_modifications(fields, &mut found, notes);
    found
}

fn subcontract_modifications(fields: Fields<'_>, acts: &mut [Subcontract], notes: &mut Notes) {
    let column = "modificationsActesSousTraitance";
    for change in fields.list(column, "modificationActeSousTraitance").into_iter().filter_map(Fields::of) {
        let number = notes.read_as(change, "id", &format!("{column}.id"), value::number);
        let modification = SubcontractModification {
            amount: notes.read_as(change, "montant", &format!("{column}.montant"), value::amount),
            duration_months: notes.read_as(
                change,
                "dureeMois",
                &format!("{column}.dureeMois"),
                value::duration,
            ),
            notified_on: notes.read_as(
                change,
                "dateNotificationModificationSousTraitance",
                &format!("{column}.dateNotificationModificationSousTraitance"),
                value::date,
            ),
        };
        match acts.iter_mut().find(|act| number.is_some() && act.number == number) {
            Some(act) => act.modifications.push(modification),
            None => notes.add(column, Effect::Repaired, Message::new("decp-subcontract-orphan")),
        }
    }
    for act in acts {
        act.modifications.sort_by_key(|m| m.notified_on);
    }
}

fn modifications(fields: Fields<'_>, names: &Names, notes: &mut Notes) -> Vec<Modification> {
    let mut found = Vec::new();
    for change in fields.list("modifications", "modification").into_iter().filter_map(Fields::of) {
        let column = |field: &str| format!("modifications.{field}");
        let modification = Modification {
            number: notes.read_as(change, "id", &column("id"), value::number),
            notified_on: notes.read_as(change, names.modified_on, &column(names.modified_on), value::date),
            published_on: notes.read_as(
                change,
                "datePublicationDonneesModification",
                &column("datePublicationDonneesModification"),
                value::date,
            ),
            duration_months: notes.read_as(change, "dureeMois", &column("dureeMois"), value::duration),
            amount: notes.read_as(change, names.amount, &column(names.amount), value::amount),
            holders: holders(change, names, &column(names.holders), notes),
            purpose: notes.line(change, "objetModification"),
        };
        found.push(modification);
    }
    // The last one wins, so their order matters: by number where all have one, else by day.
    if found.iter().all(|m| m.number.is_some()) {
        found.sort_by_key(|m| m.number);
    } else {
        found.sort_by_key(|m| m.notified_on.or(m.published_on));
    }
    found
}

/// What a facilitator should know before relying on the record.
fn doubts(record: &DecpRecord, fields: Fields<'_>, names: &Names, notes: &mut Notes) {
    let said = |path: &str| fields.get(path).is_some_and(|value| text(value).is_some());
    for (column, absent) in [
        (names.amount, record.amount.is_none()),
        (names.notified_on, record.notified_on.is_none()),
        ("dureeMois", record.duration_months.is_none()),
        // A concession has no CPV code in the format.
        ("codeCPV", record.cpv.is_none() && record.kind == Kind::Contract),
    ] {
        // A value that was left out already has its own sentence.
        if absent && !said(column) {
            notes.missing(column);
        }
    }
    if record.holders.is_empty() {
        notes.missing(names.holders);
    }
    let format_2022 =
        !record.techniques.is_empty() || !record.execution_modes.is_empty() || record.ccag.is_some();
    if record.social.is_empty() && format_2022 {
        notes.missing("considerationsSociales");
    }
    if let (Some(notified), Some(published)) = (record.notified_on, record.published_on)
        && notified > published
    {
        let message = Message::new("decp-date-order").with("notified", notified).with("published", published);
        notes.add(names.notified_on, Effect::Noted, message);
    }
    if record.subcontracting_declared == Some(false) && !record.subcontracts.is_empty() {
        notes.add("sousTraitanceDeclaree", Effect::Noted, Message::new("decp-subcontract-undeclared"));
    }
    for act in &record.subcontracts {
        let column = "actesSousTraitance";
        if act.amount.is_none() && act.notified_on.is_none() && act.duration_months.is_none() {
            notes.add(column, Effect::Noted, Message::new("decp-subcontract-incomplete"));
        }
        if !act.holder.id.is_empty() && record.holders.iter().any(|holder| holder.id == act.holder.id) {
            let message = Message::new("decp-subcontractor-is-holder").with("value", act.holder.id.clone());
            notes.add(column, Effect::Noted, message);
        }
    }
}
